"""Takes ``invariants.yaml`` beside a story; gives its rules, or a Diagnostic for each mistake."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from game.engine.content.yaml_source import read_yaml
from game.engine.core.diagnostics import Diagnostic, Span, did_you_mean
from game.engine.playtest.invariants.expressions import Expression, Unreadable, read
from game.engine.playtest.stories import StoryProblem

if TYPE_CHECKING:
    from game.engine.content.yaml_source import YamlSource
    from game.engine.session.story import LoadedStory

FILE: Final = "invariants.yaml"
KINDS: Final = ("always", "never", "once")
_KEYS: Final = ("name", "in", *KINDS)


@dataclass(frozen=True)
class Rule:
    """One invariant. `kind` is of `KINDS` (``once`` true, it stays so); `scene` a knot or empty."""

    name: str
    kind: str
    test: Expression
    scene: str
    at: Span


@dataclass(frozen=True)
class Known:
    """What rules may name: VARs, LIST items with their values, knots."""

    variables: frozenset[str]
    items: dict[str, int]
    knots: frozenset[str]

    @classmethod
    def of(cls, story: LoadedStory) -> Known:
        """Those of a story compiled from source."""
        outline = story.outline
        declared = {d.name for d in outline.declarations if d.kind in {"VAR", "LIST"}}
        lists: dict[str, dict[str, int]] = json.loads(story.json).get("listDefs", {})
        items = {item: value for known in lists.values() for item, value in known.items()}
        return cls(frozenset(declared), items, frozenset(knot.name for knot in outline.knots))


def invariants_of(story: LoadedStory, main: str) -> tuple[Rule, ...]:
    """The rules beside the story's *main* file; none without the file.

    Raises StoryProblem with all that is wrong.
    """
    path = Path(main).parent / FILE
    if not path.is_file():
        return ()
    text = path.read_text("utf-8", errors="replace")
    rules, problems = read_rules(text, Known.of(story))
    if problems:
        lines = text.splitlines()
        told = (d.render(lines[d.at.line - 1] if d.at.line <= len(lines) else "") for d in problems)
        raise StoryProblem("\n".join(told), problems)
    return rules


def read_rules(
    text: str, known: Known, file: str = FILE
) -> tuple[tuple[Rule, ...], tuple[Diagnostic, ...]]:
    """The rules of *text*, and a Diagnostic for each mistake: INV001 of form, INV002 of meaning."""
    source = read_yaml(text, file)
    problems = list(source.diagnostics)
    data = source.data
    if data is not None and not isinstance(data, tuple) and not problems:
        problems.append(_wrong(source, (), "a list of rules is wanted, each beginning with '- '"))
    rules: list[Rule] = []
    for number, told in enumerate(data if isinstance(data, tuple) else ()):
        found = _rule(source, number, told, known)
        if isinstance(found, Rule):
            rules.append(found)
        else:
            problems.append(found)
    return tuple(rules), tuple(problems)


def _rule(source: YamlSource, number: int, told: Any, known: Known) -> Rule | Diagnostic:  # noqa: ANN401 - raw YAML
    here: tuple[str | int, ...] = (number,)
    if not isinstance(told, dict):
        return _wrong(source, here, "a rule is wanted: always, never or once, and what it is")
    for key in told:
        if key not in _KEYS:
            return _wrong(source, (*here, key), f"unknown key {key!r}", did_you_mean(key, _KEYS))
    kinds = [kind for kind in KINDS if kind in told]
    if len(kinds) != 1:
        return _wrong(source, here, "a rule has one of always, never and once")
    scene = str(told.get("in", ""))
    if scene and scene not in known.knots:
        hint = did_you_mean(scene, known.knots)
        return _wrong(source, (*here, "in"), f"there is no knot {scene!r}", hint)
    kind = kinds[0]
    text = str(told[kind]) if not isinstance(told[kind], bool) else str(told[kind]).lower()
    try:
        test = read(text, known.variables, known.items)
    except Unreadable as error:
        at = _after_key(source, (*here, kind), kind, error.column)
        return Diagnostic("INV002", str(error), at)
    return Rule(str(told.get("name", text)), kind, test, scene, source.at((*here, kind)))


def _after_key(source: YamlSource, path: tuple[str | int, ...], key: str, column: int) -> Span:
    """Where in the line of the key that column of its value is; exact for a value on one line."""
    at = source.at(path)
    return Span(at.file, at.line, at.column + len(key) + 1 + column)


def _wrong(
    source: YamlSource, path: tuple[str | int, ...], message: str, hint: str = ""
) -> Diagnostic:
    return Diagnostic("INV001", message, source.at(path), hint=hint)
