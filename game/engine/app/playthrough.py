"""One player's way through the story: what is shown next, and how the stage stands for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.app.fold import Fold, lasts
from game.engine.core.diagnostics import Diagnostic, Span
from game.engine.director.cues import AfterCue, AnyKeyCue, Cue, InputCue, parse_cue
from game.engine.director.director import Director
from game.engine.director.stage import StageState

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from game.engine.app.lines_read import LinesRead
    from game.engine.director.stage import Stage
    from game.engine.session.beats import Beat, Choice
    from game.engine.session.session import StorySession

_NOWHERE = Span("", 1)


class Playthrough:
    """A session and the director that plays it on a stage.

    After each call the stage shows `beat`. *names* is what stands over captions; *read* is told
    each line that was shown.
    """

    def __init__(
        self, session: StorySession, stage: Stage, names: Mapping[str, str], read: LinesRead
    ) -> None:
        self.session, self._stage, self._read = session, stage, read
        self.director = Director(stage, names)
        self._fold = Fold()

    @property
    def beat(self) -> Beat | None:
        return self.session.beat

    @property
    def state(self) -> StageState:
        """The stage as it stands now."""
        return self.director.state

    @property
    def asking(self) -> InputCue | None:
        """The words that the story waits for, if it does."""
        return self.director.asking

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be taken now: ghosts are seen only."""
        shown = self.beat.choices if self.beat else ()
        return tuple(choice for choice in shown if not choice.ghost)

    def advance(self) -> Beat:
        """Play the next line. Raises `StoryFault` when the story breaks there."""
        beat = self.session.advance()
        self.director.play(beat)
        self.session.keep(self.director.state)
        self._read.add(beat)
        return beat

    def choose(self, choice: Choice) -> Beat:
        """Take *choice* and play what follows; `StoryFault` as above."""
        if self.beat is not None:
            self._read.took(self.beat, choice)
        self.session.choose(choice.index)
        return self.advance()

    @property
    def taken_before(self) -> frozenset[int]:
        """Of the choices that are offered, the indices of those taken before in any playthrough."""
        beat = self.beat
        offered = self.choices if beat else ()
        return frozenset(
            each.index for each in offered if beat and self._read.has_taken(beat, each)
        )

    def tell(self, text: str) -> Beat | None:
        """Answer `asking` with *text* and play what follows; nothing typed keeps the default."""
        if self.director.asking is not None and text.strip():
            self.session.tell(self.director.asking.variable, text)
        self.director.asking = None
        return self.advance() if self.session.can_advance else None

    def back(self) -> bool:
        """Show the line before this one; whether there was one."""
        return self._shown(self.session.back())

    def forward(self) -> bool:
        """Show the line that was left by `back`; whether there was one."""
        return self._shown(self.session.forward())

    def jump(self, place: int) -> bool:
        """Show the line at *place* of the log."""
        self.session.jump(place)
        return self._shown(self.session.beat)

    def offer_again(self) -> None:
        """Offer the choices of this line once more, if it has any."""
        if self.beat is not None and self.beat.choices:
            self._stage.offer(self.beat.choices)

    def take(self, session: StorySession) -> bool:
        """Go on with another playthrough of the same story."""
        self.session = session
        return self.resume()

    @property
    def ending(self) -> str:
        """The name of the ending that was come to since the last choice; empty for none."""
        session = self.session
        steps = session.log[max(0, session.at - session.lines_since_choice) : session.at + 1]
        told = (tag for step in steps for tag in step.beat.tags if tag.startswith("ending:"))
        return next(told, "").removeprefix("ending:").strip()

    def resume(self) -> bool:
        """Show the session's own line: after a load, or after a fault took it back."""
        return self._shown(self.session.beat)

    def go_through(self, most: int) -> bool:
        """Make ready to go back, by up to *most* more lines; whether any are left."""
        return self._fold.go_on(self.session.log, most)

    def _shown(self, beat: Beat | None) -> bool:
        if beat is None:
            return False
        self.director.restore(self._before(beat))
        self.director.play(beat)
        self.director.hurry()
        self.session.keep(self.director.state)
        self._read.add(beat)
        return True

    def _before(self, beat: Beat) -> StageState:
        """The stage before *beat*, the line that is shown now.

        After a load the stage of the save will do, for a line that can be played on it again: to
        go through hundreds of lines takes longer than a load may.
        """
        steps, at = self.session.log, self.session.at
        if self._fold.reached(steps) < at:
            before, here = self.session.kept(at - 1), self.session.kept()
            if isinstance(before, StageState):
                return before
            if isinstance(here, StageState) and lasts(here, beat):
                return here
        return self._fold.before(steps, at)


def cues_on(choice: Choice) -> tuple[Cue, ...]:
    """A choice's own tags, read; what cannot be read is left out."""
    read = (parse_cue(tag, _NOWHERE) for tag in choice.tags)
    return tuple(cue for cue in read if not isinstance(cue, Diagnostic))


def silence_of(choices: Sequence[Choice]) -> tuple[Choice, float] | None:
    """The choice that takes itself, and after how many seconds; None when there is none."""
    for choice in choices:
        for cue in cues_on(choice):
            if isinstance(cue, AfterCue):
                return choice, cue.seconds
    return None


def any_key_of(choices: Iterable[Choice]) -> Choice | None:
    """The choice that any key takes; None when there is none."""
    for choice in choices:
        if any(isinstance(cue, AnyKeyCue) for cue in cues_on(choice)):
            return choice
    return None
