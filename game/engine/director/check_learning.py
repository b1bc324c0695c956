"""A story's nodes and its `growth.yaml` in; what the setting *Learning* names in vain out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.core.diagnostics import Diagnostic, Span, did_you_mean
from game.engine.director.declared import declared_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.content.learning import Held, LearningSetting
    from game.engine.content.load import Content
    from game.engine.content.yaml_source import Path
    from game.engine.director.declared import Declared
    from game.engine.director.tagged import Nodes

_FILE = "growth.yaml"


def check_learning(nodes: Nodes, content: Content) -> Iterator[Diagnostic]:
    """GROW002 for a VAR or an item that the story lacks, GROW003 for a VAR that is no truth."""
    setting = content.growth.learning
    if setting is None:
        return
    declared = declared_in(nodes)
    for key, name in (("variable", setting.variable), ("touched", setting.touched)):
        if name and name not in declared.variables:
            yield _lacks(content, ("learning", key), name, declared.truths)
        elif name and name not in declared.truths:
            problem = f"{name!r} is not true or false, and the setting makes it so"
            hint = f"VAR {name} = false"
            yield Diagnostic("GROW003", problem, _at(content, ("learning", key)), hint=hint)
    yield from _conditions(setting, content, declared)


def _conditions(
    setting: LearningSetting, content: Content, declared: Declared
) -> Iterator[Diagnostic]:
    for key, asked in (("when", setting.when), ("never", setting.never)):
        for name, values in asked.items():
            if name not in declared.variables:
                yield _lacks(content, ("learning", key, name), name, declared.variables)
            elif name in declared.lists:
                yield from _values(values, ("learning", key, name), content, declared)


def _values(
    values: tuple[Held, ...], path: Path, content: Content, declared: Declared
) -> Iterator[Diagnostic]:
    for place, value in enumerate(values):
        if value not in declared.items:
            problem = f"no LIST of the story has an item {value!r}"
            hint = did_you_mean(str(value), declared.items)
            yield Diagnostic("GROW002", problem, _at(content, (*path, place)), hint=hint)


def _lacks(content: Content, path: Path, name: str, known: frozenset[str]) -> Diagnostic:
    problem = f"the story has no VAR {name!r}"
    return Diagnostic("GROW002", problem, _at(content, path), hint=did_you_mean(name, known))


def _at(content: Content, path: Path) -> Span:
    return content.growth_places.get(path, Span(_FILE, 1))
