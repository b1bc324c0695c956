"""What a screen offers to one switch in, whose turn it is out: by time, one after another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from game.engine.app.input import Do

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.app.input import Intent

_GUARD_S: Final = 0.3
"""After a press in which another takes nothing: a hand that shakes presses twice."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing that can have its turn. *key* tells it from others, *label* names it in words,
    *take* is what the press does then; *focus* is its place in the list that shows it, if one does.
    """

    key: str
    label: str
    take: Intent
    focus: int | None = None


class Scanner:
    """Moves the turn on every `seconds`, while it is `on`.

    Only going on with the story has its turn at once; anything else waits for one first, so that
    a press meant for the line before takes none of it.
    """

    def __init__(self) -> None:
        self.on = False
        self.seconds = 1.8
        self.at: int | None = None
        self._stops: tuple[Stop, ...] = ()
        self._age = self._since = 0.0

    @property
    def current(self) -> Stop | None:
        """Whose turn it is."""
        return self._stops[self.at] if self.at is not None else None

    @property
    def in_words(self) -> tuple[Stop, ...]:
        """Of what is offered, what no list shows."""
        return tuple(stop for stop in self._stops if stop.focus is None)

    def step(self, dt: float, stops: Sequence[Stop]) -> bool:
        """Let *dt* seconds pass; whether another has the turn now, or none."""
        self._age += dt
        self._since += dt
        if tuple(stops) != self._stops:
            self._meet(tuple(stops))
            return True
        if self._age < self.seconds or not self._stops:
            return False
        self._age = 0.0
        self.at = 0 if self.at is None else (self.at + 1) % len(self._stops)
        return True

    def take(self, stops: Sequence[Stop]) -> Intent | None:
        """What the press does; None too soon after another, and when nothing has the turn."""
        current = self.current
        if current is None or self._since < _GUARD_S or tuple(stops) != self._stops:
            return None
        self._age = self._since = 0.0
        return current.take

    def _meet(self, stops: tuple[Stop, ...]) -> None:
        """Other things are offered: whose turn it is keeps it if it is still among them."""
        before = self.current
        keys = [stop.key for stop in stops]
        self._stops, self._age = stops, 0.0
        if before is not None and before.key in keys:
            self.at = keys.index(before.key)
        else:
            self.at = 0 if stops and stops[0].take is Do.ADVANCE else None
