"""Takes a failure that ended its process; gives the shortest list of acts found to end another.

Each list is tried in a watched child. One that lives through it is kept for the next.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from game.engine.playtest import acts as act_lines
from game.engine.playtest.search.shrink import left_out
from game.engine.playtest.watched import PATIENCE, Child

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.core.ports import Clock
    from game.engine.playtest.plan import Failure, Plan
    from game.engine.playtest.search.shrink import Tried
    from game.engine.session.beats import Act

TRIES: Final = {"died": 24, "time_out": 6}
"""Lists that one such failure is worth: each that shows a time-out takes its whole time. What was
lost may be met again as another kind (a time-out as an endless loop): that is worth as few."""


class Trials:
    """Plays lists of acts of *plan* in children, as `Child`. To be closed."""

    def __init__(self, plan: Plan, patience: float = PATIENCE, clock: Clock | None = None) -> None:
        self._plan, self._patience, self._clock = plan, patience, clock
        self._child: Child | None = None
        self._tries = 0

    def shrink(self, failure: Failure) -> Failure:
        """The same failure with the fewest acts that were found to show it."""
        self._tries = TRIES.get(failure.kind, min(TRIES.values()))
        best = self._played(failure, act_lines.read(failure.choices))
        if best.failure is None:  # the story was not what ended it, or nobody saw what was done
            return failure
        best = left_out(best, lambda path: self._played(failure, path), lambda: self._tries > 0)
        return replace(failure, choices=act_lines.written(best.acts))

    def close(self) -> None:
        """End the child."""
        if self._child is not None:
            self._child.close()
            self._child = None

    def _played(self, wanted: Failure, path: Sequence[Act]) -> Tried:
        self._tries -= 1
        if self._child is None or self._child.lost:
            self._child = Child(self._plan, self._patience, self._clock)
        return self._child.attempt(wanted, path)
