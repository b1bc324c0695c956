"""Takes the rules and a walk, line by line; tells which rule is broken, where and by what values.

Rules that ask for the line (who speaks, what is said) are asked at every line, those that only name
variables at every wait: after each choice, each typed word, and at the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.engine.playtest.watch import Problem, where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.playtest.invariants.load import Rule
    from game.engine.playtest.measures import Scenes
    from game.engine.playtest.search.walker import Walker

BROKEN = "broken_invariant"


class Watchman:
    """Keeps the rules of one story. *every_line* asks all of them at each line: slow and exact."""

    def __init__(
        self, rules: tuple[Rule, ...], scenes: Scenes, *, every_line: bool = False
    ) -> None:
        self._of_lines = tuple(r for r in rules if every_line or r.test.of_line)
        self._of_waits = tuple(r for r in rules if not (every_line or r.test.of_line))
        self._scenes = scenes

    def problems(self, walker: Walker) -> Iterator[Problem]:
        """Those that the line now shown breaks."""
        beat = walker.beat
        waits = beat is None or beat.choices or beat.over or walker.asking
        rules = (*self._of_lines, *self._of_waits) if waits else self._of_lines
        if not rules:
            return
        scene = self._scenes.of(walker.here) or walker.scene
        walker.scene = scene
        look = _Look(walker, scene)
        for rule in rules:
            if rule.scene and rule.scene != scene:
                continue
            mark = f"broken {rule.at}"
            if mark not in walker.held and (why := self._why_broken(rule, look, walker.held)):
                walker.held.add(mark)  # once in a playthrough is enough
                yield Problem(BROKEN, f"{rule.at}: {rule.name}{why}", where(walker.here))

    def _why_broken(self, rule: Rule, look: _Look, held: set[str]) -> str:
        try:
            broken = self._broken(rule, look, held)
        except ValueError as error:
            return f": {error}"
        told = ", ".join(f"{name} is {_told(look(name))}" for name in rule.test.names)
        return f"; {told or look('said')}" if broken else ""

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
    """Values of names, each read once."""

    def __init__(self, walker: Walker, scene: str) -> None:
        self._walker = walker
        beat = walker.beat
        self._known: dict[str, Any] = {
            "scene": scene,
            "speaker": beat.speaker if beat else "",
            "said": beat.text if beat else "",
            "tags": frozenset(beat.tags) if beat else frozenset(),
        }

    def __call__(self, name: str) -> Any:  # noqa: ANN401 - what a VAR holds
        if name not in self._known:
            self._known[name] = self._walker.variable(name)
        return self._known[name]


def _told(held: object) -> str:
    return ", ".join(sorted(held)) or "empty" if isinstance(held, frozenset) else repr(held)
