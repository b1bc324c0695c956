"""Turns each `Beat` into stage commands and waits for the stage to finish them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.core.diagnostics import Diagnostic, Span
from game.engine.director.cues import Cue, InputCue, LetterCue, PauseCue, VoiceCue, parse_cue
from game.engine.director.stage import Line, StageState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.director.stage import Stage
    from game.engine.session.beats import Beat

_NOWHERE = Span("", 1)


class Director:
    """Plays beats on a stage. Holds the time left and the stage's state; the story owns the rest.

    *names* gives what stands over a caption for each speaker's key. Tags that cannot be read are
    skipped: ``check`` has told the writer, and a player must not lose the line for it.
    """

    def __init__(self, stage: Stage, names: Mapping[str, str]) -> None:
        self._stage = stage
        self._names = names
        self._wait = 0.0
        self.state = StageState()
        self.asking: InputCue | None = None

    @property
    def idle(self) -> bool:
        """Whether everything on the stage has been done."""
        return self._wait <= 0

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        self._wait = max(0.0, self._wait - dt)

    def hurry(self) -> None:
        """Wait no longer: the player has asked for the next line."""
        self._wait = 0.0

    def restore(self, state: StageState) -> None:
        """Put the stage back to *state*, at once."""
        self.state, self._wait, self.asking = state, 0.0, None
        self._stage.restore(state)

    def play(self, beat: Beat) -> None:
        """Perform the beat's cues in order, say its line, offer its choices.

        Time adds up: `idle` is false until cues, pauses and the line are done. `asking` is set
        when the line asks the player to type.
        """
        cues = cues_of(beat)
        self.asking = next((cue for cue in cues if isinstance(cue, InputCue)), None)
        for cue in cues:
            self._wait += self._perform(cue)
        if beat.text:
            self._wait += self._say(beat, cues)
        if beat.choices:
            self._stage.offer(beat.choices)

    def _perform(self, cue: Cue) -> float:
        pause = cue.seconds if isinstance(cue, PauseCue) else 0.0
        self.state = self.state.after(cue)
        return pause + self._stage.perform(cue, self.state)

    def _say(self, beat: Beat, cues: tuple[Cue, ...]) -> float:
        pen = next((c for c in cues if isinstance(c, LetterCue) and c.action != "begin"), None)
        on_page = pen is not None and pen.action in {"line", "sign"}
        if pen is not None and on_page:
            self.state = self.state.written(pen, beat.text)
        line = Line(
            beat.text,
            speaker=beat.speaker,
            name=self._names.get(beat.speaker, ""),
            aside=beat.aside,
            direction=direction_of(beat, cues),
            on_page=on_page,
        )
        return self._stage.say(line, self.state)


def direction_of(beat: Beat, cues: tuple[Cue, ...]) -> str:
    """How the line is spoken: the words of its `VoiceCue`, and the marks in its own."""
    return " ".join([*(c.direction for c in cues if isinstance(c, VoiceCue)), beat.marks]).strip()


def cues_of(beat: Beat) -> tuple[Cue, ...]:
    """The beat's tags as cues, in order; what cannot be read is left out."""
    read = (parse_cue(tag, beat.at or _NOWHERE) for tag in beat.tags)
    return tuple(cue for cue in read if not isinstance(cue, Diagnostic))
