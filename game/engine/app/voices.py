"""Lines of the story in; what is heard of them, and what the stage is told about it, out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from game.engine.director.director import cues_of, direction_of
from game.engine.voice.lines import SpokenLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.engine.app.preferences import Preferences
    from game.engine.content.models import Cast
    from game.engine.director.stage import Line
    from game.engine.session.beats import Beat
    from game.engine.voice.speech import Speech
    from game.engine.voice.timing import Spoken

HERS: Final = "samantha"
NARRATION: Final = "narration"
_TOO_LATE_S: Final = 1.45  # with the frame in which that is seen, 1.5
_NEEDED_S: Final = 8.0  # by who has nothing but the voice
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


@dataclass(frozen=True, slots=True)
class Manner:
    """Who is heard, and how.

    With *follow* words and light go with the voice; with *hers_alone* nobody but Samantha has one.
    With *finish* a line is not cut short by the next one, which waits for its own voice. With
    *narrate* whatever is read is heard: what has no voice is told, at *rate* (a factor, for all)
    and a *pitch* that is added to the teller's.
    """

    on: bool = True
    hers_alone: bool = False
    follow: bool = True
    finish: bool = False
    narrate: bool = False
    rate: float = 1.0
    pitch: int = 0

    @property
    def speaks(self) -> bool:
        """Whether anybody is heard at all."""
        return self.on or self.narrate


def manner_of(preferences: Preferences, *, follow: bool = True) -> Manner:
    """How a player wants to hear it."""
    aloud = preferences.aloud
    return Manner(
        on=preferences.voice != "off",
        hers_alone=preferences.voice == HERS,
        follow=follow,
        finish=preferences.finish,
        narrate=aloud,
        rate=preferences.aloud_rate / 100 if aloud else 1.0,
        pitch=preferences.aloud_pitch,
    )


@dataclass(slots=True)
class _Saying:
    line: SpokenLine
    hers: bool
    before: int = 0  # words said that are not displayed: who speaks
    page: bool = False
    spoken: Spoken | None = None
    aloud: bool = False
    waited: float = 0.0
    at: float = 0.0


class Voices:
    """Speaks one line at a time, and has the next ones made ahead; none while `hurried`, for then
    the player skips them.
    """

    def __init__(self, speech: Speech, mouth: Mouth, stage: Page, cast: Cast) -> None:
        self._speech, self._mouth, self._stage, self._cast = speech, mouth, stage, cast
        self._now: _Saying | None = None
        self._ending: Spoken | None = None  # a line that has left the screen and is let finish
        self.growth = 0.0
        self.manner = Manner()
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
        """How *speaker* says *text*; None for who has no voice, and is not told either."""
        who, manner = self._cast.root.get(speaker), self.manner
        voiced = who is not None and who.voice != "none" and "off" not in direction.split()
        alone = manner.hers_alone and who is not None and who.voice != HERS
        if who is None or not voiced or alone or not manner.on:
            return self.told(f"{who.name}: {text}" if who else text) if manner.narrate else None
        growth = round(self.growth, 2) if speaker == HERS else 0.0
        return SpokenLine(text, who.voice, growth, direction, manner.rate)

    def told(self, text: str) -> SpokenLine:
        """*text* as it is told, not said by anybody of the story."""
        return SpokenLine(text, NARRATION, rate=self.manner.rate, pitch=self.manner.pitch)

    def say(self, line: Line) -> None:
        """Say *line*, unless its speaker is unvoiced or it is written and not spoken."""
        self.leave()
        if self.hurried or (line.on_page and not self.manner.narrate):
            return
        spoken = self.line_of(line.speaker, line.text, line.direction)
        if spoken is not None:
            before = len(spoken.text.split()) - len(line.text.split())
            self._now = _Saying(spoken, line.speaker == HERS, before, line.on_page)
            if self._ending is None:
                self._begin()

    def leave(self) -> None:
        """The line goes from the screen: it is ended, or let finish."""
        now = self._now
        if not self.manner.finish:
            self.hush()
        elif now is not None:
            self._drop(now)
            if now.aloud:
                self._ending = now.spoken

    def again(self, beat: Beat) -> bool:
        """Say a line of the log once more, for the ear only; whether it can be."""
        spoken = self.line_of(beat.speaker, beat.text, direction_of(beat, cues_of(beat)))
        ready = self._speech.ready(spoken) if spoken else None
        if ready is None or ready.wav is None:
            return False
        self._mouth.say(ready)
        return True

    def hush(self) -> None:
        """Stop; the stage shows the whole line."""
        if self._ending is not None or self.aloud:
            self._mouth.hush()
        self._ending = None
        if self._now is not None:
            self._drop(self._now)

    def _drop(self, now: _Saying) -> None:
        if now.spoken is None:
            self._speech.let_go(now.line)
        self._now = None
        self._stage.hushed()

    def step(self, dt: float) -> None:
        """Follow the sound, *dt* seconds later."""
        ending, now = self._ending, self._now
        heard = self._mouth.position()
        if ending is not None and (heard is None or heard >= ending.speech_end):
            ending = self._ending = None
        if now is None or ending is not None:
            return
        if now.spoken is None:
            now.waited += dt
            self._begin()
            return
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
            if now.waited > (_NEEDED_S if self.manner.narrate else _TOO_LATE_S):
                self._now = None
            return
        now.spoken, now.aloud = found, found.wav is not None
        if now.aloud and self.manner.follow and not now.page:
            self._stage.speech(found.words[now.before :], found.envelope, hers=now.hers)
        if now.aloud:
            self._mouth.say(found)
        elif now.hers:  # no voice: the words come at the player's pace, her light still moves
            self._stage.figure.speech(found.envelope, 60.0)

    def prepare(self, beats: Iterable[tuple[Beat, str]], *, far: bool) -> None:
        """Have the next spoken lines among *beats*, each with its direction, made; *far* ones lie
        behind a choice.
        """
        lines = [self.line_of(beat.speaker, beat.text, how) for beat, how in beats]
        spoken = [line for line in lines if line is not None][: _READY // 2 if far else _READY]
        for place, line in enumerate(spoken):
            self._speech.request(line, priority=(_BEHIND if far else _NEXT) + place)

    def forget(self) -> None:
        """The player went another way: lines behind other choices are not wanted now."""
        self._speech.forget(priority=_BEHIND)
