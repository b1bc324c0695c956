"""Lines of the story in; what is heard of them, and what the stage is told about it, out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from game.engine.director.director import cues_of, direction_of
from game.engine.voice.lines import SpokenLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.engine.content.models import Cast
    from game.engine.director.stage import Line
    from game.engine.session.beats import Beat
    from game.engine.voice.speech import Speech
    from game.engine.voice.timing import Spoken

HERS: Final = "samantha"
_TOO_LATE_S: Final = 1.5
_NEXT, _BEHIND = 1, 10
_READY: Final = 4
"""Spoken lines that are made ahead; half as many behind each choice."""


class Mouth(Protocol):
    """The mixer as far as voices use it. `position` is seconds into the line, None when over."""

    def say(self, line: Spoken) -> None: ...
    def hush(self) -> None: ...
    def position(self) -> float | None: ...


class Light(Protocol):
    """Samantha's, as far as a voice moves it."""

    def speech(self, envelope: Sequence[float], rate: float) -> None: ...


class Page(Protocol):
    """The stage as far as voices move it; see `PlayStage`."""

    @property
    def figure(self) -> Light: ...
    def speech(
        self, words: Sequence[tuple[float, float]], envelope: Sequence[float], *, hers: bool
    ) -> float: ...
    def heard(self, position: float) -> None: ...
    def hushed(self) -> None: ...


@dataclass(slots=True)
class _Saying:
    line: SpokenLine
    hers: bool
    spoken: Spoken | None = None
    aloud: bool = False
    waited: float = 0.0
    at: float = 0.0


class Voices:
    """Speaks one line at a time, and has the next ones made ahead; none while `hurried`, for then
    the player skips them. With `follow` words and light go with the voice; with `hers_alone`
    nobody but Samantha has one.
    """

    def __init__(self, speech: Speech, mouth: Mouth, stage: Page, cast: Cast) -> None:
        self._speech, self._mouth, self._stage, self._cast = speech, mouth, stage, cast
        self._now: _Saying | None = None
        self.growth = 0.0
        self.on = True
        self.hers_alone = False
        self.follow = True
        self.hurried = False

    @property
    def speaking(self) -> bool:
        """Whether the line is being said, or about to be."""
        return self._now is not None

    @property
    def waiting(self) -> bool:
        """Whether the line stands and its voice is still being made."""
        return self._now is not None and self._now.spoken is None

    @property
    def aloud(self) -> bool:
        """Whether the line is heard, so that its words stand already and light up as it goes."""
        return self._now is not None and self._now.aloud

    def line_of(self, speaker: str, text: str, direction: str = "") -> SpokenLine | None:
        """How *speaker* says *text*; None for who has no voice."""
        who = self._cast.root.get(speaker)
        if who is None or who.voice == "none" or "off" in direction.split():
            return None
        if self.hers_alone and who.voice != HERS:
            return None
        growth = self.growth if speaker == HERS else 0.0
        return SpokenLine(text, who.voice, round(growth, 2), direction)

    def say(self, line: Line) -> None:
        """Say *line*, unless its speaker is unvoiced or it is written and not spoken."""
        self.hush()
        spoken = self.line_of(line.speaker, line.text, line.direction)
        if spoken is not None and not (line.on_page or self.hurried):
            self._now = _Saying(spoken, line.speaker == HERS)
            self._begin()

    def again(self, beat: Beat) -> bool:
        """Say a line of the log once more, for the ear only; whether it can be."""
        spoken = self.line_of(beat.speaker, beat.text, direction_of(beat, cues_of(beat)))
        ready = self._speech.ready(spoken) if spoken and self.on else None
        if ready is None or ready.wav is None:
            return False
        self._mouth.say(ready)
        return True

    def hush(self) -> None:
        """Stop; the stage shows the whole line."""
        if self._now is not None:
            if self.waiting:
                self._speech.let_go(self._now.line)
            self._now = None
            self._mouth.hush()
            self._stage.hushed()

    def step(self, dt: float) -> None:
        """Follow the sound, *dt* seconds later."""
        now = self._now
        if now is None:
            return
        if now.spoken is None:
            now.waited += dt
            self._begin()
            return
        heard = self._mouth.position()
        if now.aloud and heard is None:
            now.at = now.spoken.duration  # the sound is over
        else:
            now.at = heard if now.aloud and heard is not None else now.at + dt
        self._stage.heard(now.at)
        if now.at >= now.spoken.speech_end:
            self._now = None

    def _begin(self) -> None:
        now = self._now
        if now is None:
            return
        found = self._speech.ready(now.line)
        if found is None:
            if now.waited > _TOO_LATE_S:
                self._now = None
            return
        now.spoken = found
        now.aloud = found.wav is not None and self.on
        if now.aloud and not self.follow:
            self._mouth.say(found)
        elif now.aloud:
            self._stage.speech(found.words, found.envelope, hers=now.hers)
            self._mouth.say(found)
        elif now.hers:  # no voice: the words come at the player's pace, her light still moves
            self._stage.figure.speech(found.envelope, 60.0)

    def prepare(self, beats: Iterable[tuple[Beat, str]], *, far: bool) -> None:
        """Have the next spoken lines among *beats*, each with its direction, made; *far* ones lie
        behind a choice.
        """
        if not self.on:
            return
        lines = [self.line_of(beat.speaker, beat.text, how) for beat, how in beats]
        spoken = [line for line in lines if line is not None][: _READY // 2 if far else _READY]
        for place, line in enumerate(spoken):
            self._speech.request(line, priority=(_BEHIND if far else _NEXT) + place)

    def forget(self) -> None:
        """The player went another way: lines behind other choices are not wanted now."""
        self._speech.forget(priority=_BEHIND)
