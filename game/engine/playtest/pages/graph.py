"""Takes a compiled story; gives its scenes, what leads from one to another, and its endings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from game.engine.ink.nodes import Choice, Conditional, Divert, Gather, TagMark, Weave
from game.engine.ink.walk import inside
from game.engine.playtest.gates import growth_words, speaks_of, tests_of
from game.engine.playtest.measures import BEFORE, Scenes
from game.engine.playtest.pages.titles import chapter_titles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.content.models import GrowthRules
    from game.engine.core.diagnostics import Span
    from game.engine.ink.compiled import Compiled
    from game.engine.ink.nodes import Flow, Node

END: Final = "end"
"""The ending of a story that names none."""
_NOWHERE: Final = frozenset({"END", "DONE"})


@dataclass(frozen=True, slots=True)
class Scene:
    """A knot. `gates` are the places where it turns on growth, `words` what it can show.

    An `aside` is only gone into and come back from, as a tunnel or from one.
    """

    name: str
    title: str
    at: Span
    gates: tuple[Span, ...]
    words: int
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """From a scene to another, or to an ending; `gated` when only growth can lead there."""

    source: str
    target: str
    gated: bool
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Graph:
    """A story as scenes, in the order of its files. `start` is the first one."""

    scenes: tuple[Scene, ...]
    moves: tuple[Move, ...]
    endings: tuple[str, ...]
    start: str


def story_graph(compiled: Compiled, rules: GrowthRules) -> Graph:
    """The graph of a story that compiled."""
    return _Survey(compiled, rules).graph()


def direct(graph: Graph) -> Graph:
    """The graph without the scenes that say nothing: what leads to one leads where it leads."""
    moves = {(move.source, move.target, move.ends): move.gated for move in graph.moves}
    dropped = set()
    for scene in graph.scenes:
        led = [(key, gated) for key, gated in moves.items() if key[1:] == (scene.name, False)]
        ways = [(key, gated) for key, gated in moves.items() if key[0] == scene.name]
        if scene.words or not ways or not (led or scene.aside):
            continue
        dropped.add(scene.name)
        for (source, *_), to in led:
            for (_, target, ends), onwards in ways:
                if source != target:
                    key = (source, target, ends)
                    moves[key] = moves.get(key, True) and (to or onwards)
        gone = {key for key, _ in (*led, *ways)}
        moves = {key: gated for key, gated in moves.items() if key not in gone}
    return replace(
        graph,
        scenes=tuple(scene for scene in graph.scenes if scene.name not in dropped),
        moves=tuple(Move(a, b, gated, ends) for (a, b, ends), gated in moves.items()),
    )


class _Survey:
    def __init__(self, compiled: Compiled, rules: GrowthRules) -> None:
        self._outline = compiled.outline
        self._files = compiled.files
        self._words = growth_words(compiled.files.values(), rules)
        self._scenes = Scenes(self._outline.knots)
        self._knots = {knot.name for knot in self._outline.knots if not knot.function}
        self._endings = {
            tag.at: tag.text.partition(":")[2].strip()
            for tag in self._outline.tags
            if tag.text.partition(":")[0].strip() == "ending"
        }
        self._moves: dict[tuple[str, str, bool], bool] = {}
        self._gates: dict[str, list[Span]] = {}
        self._tunnels: set[str] = set()

    def graph(self) -> Graph:
        for file in self._files.values():
            for node in file.content:
                self._look(node, BEFORE, gated=False)
            for flow in file.flows:
                if not flow.function:
                    self._look_in(flow, flow.name.text)
        scenes = tuple(self._all_scenes())
        known = {scene.name for scene in scenes}
        moves = tuple(
            Move(source, target, gated, ends)
            for (source, target, ends), gated in self._moves.items()
            if source in known
        )
        endings = tuple(dict.fromkeys(move.target for move in moves if move.ends))
        start = next((t for (s, t, ends) in self._moves if s == BEFORE and not ends), "")
        return Graph(scenes, moves, endings, BEFORE if BEFORE in known else start)

    def _all_scenes(self) -> Iterator[Scene]:
        titles = chapter_titles(self._files.values(), self._scenes)
        asides = self._asides()
        words: dict[str, int] = {}
        shown = [(line.at, line.text) for line in self._outline.lines]
        shown += [(choice.at, choice.text) for choice in self._outline.choices]
        for at, text in shown:
            scene = self._scenes.of(at)
            if scene is not None:
                words[scene] = words.get(scene, 0) + len(text.split())
        if BEFORE in words:
            first = next(at for at, _ in shown if self._scenes.of(at) == BEFORE)
            gates = tuple(self._gates.get(BEFORE, ()))
            yield Scene(BEFORE, "The beginning", first, gates, words[BEFORE])
        for knot in self._outline.knots:
            if not knot.function:
                gates = tuple(self._gates.get(knot.name, ()))
                title = titles.get(knot.name, knot.name.replace("_", " "))
                count = words.get(knot.name, 0)
                yield Scene(knot.name, title, knot.at, gates, count, knot.name in asides)

    def _asides(self) -> set[str]:
        """What tunnels lead to, directly or onwards, and the road from the start does not."""
        return self._led_to(self._tunnels) - self._led_to({BEFORE})

    def _led_to(self, first: set[str]) -> set[str]:
        found, waiting = set(first), list(first)
        while waiting:
            here = waiting.pop()
            for source, target, ends in self._moves:
                if source == here and not ends and target not in found:
                    found.add(target)
                    waiting.append(target)
        return found

    def _look_in(self, flow: Flow, scene: str) -> None:
        if flow.body is not None:
            self._look(flow.body, scene, gated=False)
        for stitch in flow.flows:
            self._look_in(stitch, scene)

    def _look(self, node: Node, scene: str, *, gated: bool) -> None:
        match node:
            case Divert():
                self._lead(node, scene, gated=gated)
            case TagMark() if node.at in self._endings:
                self._note(scene, self._endings[node.at], ends=True, gated=gated)
            case Weave():
                self._look_along(node, scene, gated=gated)
                return
            case Conditional() if any(speaks_of(test, self._words) for test in tests_of(node)):
                self._gates.setdefault(scene, []).append(node.at)
                gated = True
            case _:
                pass
        for part in inside(node):
            self._look(part, scene, gated=gated)

    def _look_along(self, weave: Weave, scene: str, *, gated: bool) -> None:
        """What follows a choice stands behind its condition, up to the next choice or gather."""
        behind = False
        for node in weave.content:
            if isinstance(node, Choice):
                behind = speaks_of(node.condition, self._words)
                if behind:
                    self._gates.setdefault(scene, []).append(node.at)
            elif isinstance(node, Gather):
                behind = False
            self._look(node, scene, gated=gated or behind)

    def _lead(self, divert: Divert, scene: str, *, gated: bool) -> None:
        first = divert.path[0].text if divert.path else ""
        if first in self._knots and divert.tunnel:
            self._tunnels.add(first)
        elif first in self._knots and first != scene:
            self._note(scene, first, ends=False, gated=gated)
        elif divert.name in _NOWHERE and not self._endings:
            self._note(scene, END, ends=True, gated=gated)

    def _note(self, scene: str, target: str, *, ends: bool, gated: bool) -> None:
        key = (scene, target, ends)
        self._moves[key] = self._moves.get(key, True) and gated
