"""A story's nodes and its scenes in; what the scenes ask of the story in vain out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.content.conditions import facts_in
from game.engine.core.diagnostics import Diagnostic, Span, did_you_mean
from game.engine.director.declared import declared_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.content.load import Content
    from game.engine.director.declared import Declared
    from game.engine.director.tagged import Nodes


def check_pictures(nodes: Nodes, content: Content, shown: Iterable[str]) -> Iterator[Diagnostic]:
    """FACT002 for a condition of a picture that names no VAR and no item of the story; of the
    scenes *shown*: a story need not have the facts of those that it never comes to.
    """
    declared = declared_in(nodes)
    for name in dict.fromkeys(shown):
        scene = content.scenes.get(name)
        if scene is None:
            continue
        for key, parts in (("layers", scene.layers), ("also", scene.also)):
            for place, part in enumerate(parts):
                at = _at(content, name, (key, place))
                for fact in (fact for condition in part.when for fact in facts_in(condition)):
                    known = _known(fact, declared)
                    if known:
                        problem = f"the story has no fact {fact!r}"
                        hint = did_you_mean(fact.rpartition(".")[2], known)
                        yield Diagnostic("FACT002", problem, at, hint=hint)


def _known(fact: str, declared: Declared) -> frozenset[str]:
    """The names that would do in the place of what is wrong in *fact*; none when nothing is."""
    name, _, item = fact.partition(".")
    if item and name not in declared.lists:
        return declared.lists
    names = declared.items if item else declared.items | declared.variables
    return frozenset() if (item or name) in names else names


def _at(content: Content, scene: str, part: tuple[str, int]) -> Span:
    file = f"scenes/{scene}.yaml"
    for path, at in content.scene_places.get(scene, {}).items():
        if path[:2] == part and "when" in path:
            return at
    return Span(file, 1)
