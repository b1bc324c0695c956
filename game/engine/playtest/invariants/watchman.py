"""Takes the rules and a walk, line by line; tells which rule is broken, where and by what values.

Rules that ask for the line (who speaks, what is said) are asked at every line; those that only name
variables at each line in which one of these was assigned, since nothing else can break them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.engine.playtest.invariants.expressions import LINE
from game.engine.playtest.watch import Problem, where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.core.diagnostics import Span
    from game.engine.playtest.invariants.load import Rule
    from game.engine.playtest.measures import Scenes
    from game.engine.playtest.search.walker import Walker
    from game.engine.session.beats import Beat

BROKEN = "broken_invariant"


class Watchman:
    """Keeps the rules of one story, beside one walker that hears their `names`."""

    def __init__(self, rules: tuple[Rule, ...], scenes: Scenes) -> None:
        self._of_lines = tuple(r for r in rules if r.test.of_line or not r.test.names)
        self._of_values = tuple(r for r in rules if r not in self._of_lines)
        self.names = frozenset(name for rule in rules for name in rule.test.names)
        self._values: dict[str, Any] = {}
        self._due: list[Rule] = []
        self._scenes = scenes
        self._known: dict[tuple[str, Span | None], str] = {}

    def problems(self, walker: Walker) -> Iterator[Problem]:
        """Those that the line now shown breaks."""
        changed = walker.changed()
        if changed:
            self._forget(changed)
        scene = walker.scene = self._scene(walker) or walker.scene
        if not (self._due or self._of_lines):
            return
        look = _Look(walker, scene, self._values)
        for rule in (*self._of_lines, *self._due):
            if not rule.scene or rule.scene == scene:
                yield from self._ask(rule, look, walker)
        # A rule of another scene stays due until the story comes there.
        self._due = [rule for rule in self._due if rule.scene and rule.scene != scene]

    def _forget(self, changed: frozenset[str]) -> None:
        for name in changed:
            self._values.pop(name, None)
        again = [rule for rule in self._of_values if not changed.isdisjoint(rule.test.names)]
        self._due = [*again, *(rule for rule in self._due if rule not in again)]

    def _scene(self, walker: Walker) -> str:
        """The knot of the line shown; empty where that is not known."""
        key = (walker.beat.text if walker.beat else "", walker.last)
        if key not in self._known:
            self._known[key] = self._scenes.of(walker.here) or ""
        return self._known[key]

    def _ask(self, rule: Rule, look: _Look, walker: Walker) -> Iterator[Problem]:
        mark = f"broken {rule.at}"
        if mark not in walker.held and (why := self._why_broken(rule, look, walker.held)):
            walker.held.add(mark)  # once in a playthrough is enough
            yield Problem(BROKEN, f"{rule.at}: {rule.name}{why}", where(walker.here))

    def _why_broken(self, rule: Rule, look: _Look, held: set[str]) -> str:
        try:
            if not self._broken(rule, look, held):
                return ""
        except ValueError as error:
            return f": {error}"
        told = ", ".join(f"{name} is {_told(look(name))}" for name in rule.test.names)
        return f"; {told or look('said')}"

    @staticmethod
    def _broken(rule: Rule, look: _Look, held: set[str]) -> bool:
        holds = rule.test.holds(look)
        if rule.kind == "always":
            return not holds
        if rule.kind == "never":
            return holds
        key = str(rule.at)
        if holds:
            held.add(key)
        return not holds and key in held


class _Look:
    """Values of names: those of the line, and of VARs each read once until it is assigned."""

    __slots__ = ("_scene", "_values", "_walker")

    def __init__(self, walker: Walker, scene: str, values: dict[str, Any]) -> None:
        self._walker, self._scene, self._values = walker, scene, values

    def __call__(self, name: str) -> Any:  # noqa: ANN401 - what a VAR holds
        if name in self._values:
            return self._values[name]
        if name in LINE:
            return self._of_line(name, self._walker.beat)
        held = self._values[name] = self._walker.variable(name)
        return held

    def _of_line(self, name: str, beat: Beat | None) -> str | frozenset[str]:
        if name == "scene":
            return self._scene
        if name == "tags":
            return frozenset(beat.tags if beat else ())
        told = beat and (beat.text if name == "said" else beat.speaker)
        return told or ""


def _told(held: object) -> str:
    return ", ".join(sorted(held)) or "empty" if isinstance(held, frozenset) else repr(held)
