"""The lines of a log in, the stage before any of them out; each line is gone through once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.director.cues import LetterCue
from game.engine.director.director import cues_of
from game.engine.director.stage import StageState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.director.cues import Cue
    from game.engine.session.beats import Beat, Step


class Fold:
    """The stage after each line of a playthrough, as far as it was gone through."""

    def __init__(self) -> None:
        self._lines: list[tuple[Beat, StageState]] = []

    def reached(self, steps: Sequence[Step]) -> int:
        """How many of *steps* were gone through; what is no longer in the log is forgotten."""
        # A line that is the same one has the same past: only the last ones can be others.
        while self._lines and not self._holds(steps, len(self._lines) - 1):
            self._lines.pop()
        return len(self._lines)

    def _holds(self, steps: Sequence[Step], place: int) -> bool:
        return place < len(steps) and self._lines[place][0] is steps[place].beat

    def go_on(self, steps: Sequence[Step], most: int) -> bool:
        """Go through up to *most* more lines; whether any are left."""
        first = self.reached(steps)
        state = self._lines[-1][1] if self._lines else StageState()
        for step in steps[first : first + most]:
            state = after_beat(state, step.beat)
            self._lines.append((step.beat, state))
        return len(self._lines) < len(steps)

    def before(self, steps: Sequence[Step], place: int) -> StageState:
        """The stage before the line at *place* of *steps*."""
        self.go_on(steps, max(0, place - self.reached(steps)))
        return self._lines[place - 1][1] if place > 0 else StageState()


def after_beat(state: StageState, beat: Beat) -> StageState:
    """The stage when *beat* has been played on it."""
    if not beat.tags:
        return state
    cues = cues_of(beat)
    for cue in cues:
        state = state.after(cue)
    pen = next((cue for cue in cues if _pen(cue)), None)
    return state.written(pen, beat.text) if isinstance(pen, LetterCue) and beat.text else state


def _pen(cue: Cue) -> bool:
    return isinstance(cue, LetterCue) and cue.action != "begin"


def lasts(state: StageState, beat: Beat) -> bool:
    """Whether *beat*, played again on *state* that it led to, leaves it as it is."""
    return after_beat(state, beat) == state
