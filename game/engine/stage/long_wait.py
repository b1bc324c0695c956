"""A menu in which one choice takes itself comes in; how much of its time has gone out.

Nothing is taken from who is choosing: whoever moves in the menu has it wait for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.director.cues import SHORTER, AfterCue, AnyKeyCue
from game.engine.stage.choices import cues_on

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.session.beats import Choice

_HERE, _AT_LEAST = 10.0, 5.0
"""From which second of the clock one is told that all is well, having waited how long."""


class LongWait:
    """The wait of the menu now offered, if it has one. `how` is as the preferences have it: ``in
    full``, ``short``, or ``until I choose``.
    """

    def __init__(self) -> None:
        self.how = "in full"
        self.paused = False
        """Whether it does not count just now: somebody is still being told what is offered."""
        self.silent = False
        """Whether the wait is a silence, that any key breaks: no menu is seen."""
        self._seconds: float | None = None
        self._gone = self._began = 0.0
        self._held = False

    def begin(self, choices: Sequence[Choice], began: float) -> Sequence[Choice]:
        """The wait of *choices*, offered when the clock on the wall, if there is one, read *began*
        seconds. Answers what of them is to be seen.
        """
        cues = [cue for choice in choices for cue in cues_on(choice)]
        after = next((cue.seconds for cue in cues if isinstance(cue, AfterCue)), None)
        self._gone, self._began, self._held = 0.0, began, False
        self._seconds = None if self.how == "until I choose" else after
        any_key = any(isinstance(cue, AnyKeyCue) for cue in cues)
        self.silent = self._seconds is not None and any_key
        return () if self.silent else choices

    def end(self) -> None:
        """No menu is offered."""
        self._seconds, self.silent = None, False

    @property
    def share(self) -> float | None:
        """How much of the wait has gone, 0 to 1; None when there is none, or it waits itself."""
        if self._seconds is None or self._held:
            return None
        return min(1.0, self._gone * self.pace / self._seconds)

    @property
    def pace(self) -> float:
        """Seconds of the story to a real one."""
        return SHORTER if self.how == "short" else 1.0

    @property
    def here(self) -> bool:
        """Whether it has lasted so long that one may wonder if anything still happens."""
        long = self._began + self._gone >= _HERE and self._gone >= _AT_LEAST
        return self.share is not None and long and not self.silent

    def step(self, dt: float, *, choosing: bool) -> None:
        """Let *dt* seconds pass; *choosing* when a choice has the focus."""
        if self._seconds is not None:
            self._gone += 0.0 if self.paused else dt
            self._held = self._held or (choosing and not self.silent)
