"""A story in; how long after each caption its voice is heard, over a whole play at reading pace.

A discrete-event run: nobody reads, and time jumps to what happens next. A reader turns the page
after as long as the words take to read, without waiting for the voice to end; each line is really
synthesised, by the game's own worker, and its voice comes as much later as that took. The
story, the stage's director, `Voices`, `Ahead` and `Speech` are the game's own; the pauses that cues
ask for are left out, since all they do is give the voice more time.
"""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from game.engine.app.ahead import Ahead
from game.engine.app.lines_read import LinesRead
from game.engine.app.playthrough import Playthrough
from game.engine.app.voices import HERS, Voices
from game.engine.core.spoken import seconds_to_read
from game.engine.session.session import StorySession
from game.engine.voice.bench import Charged
from game.engine.voice.speech import Speech

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from game.engine.app.reading_in import Read
    from game.engine.director.cues import Cue
    from game.engine.director.stage import Line, StageState
    from game.engine.session.beats import Choice
    from game.engine.voice.timing import Spoken

STEP: Final = 1 / 60
_SHORTEST_S: Final = 0.6  # a word, and the hand on the key
_CHOOSING_S: Final = 1.0  # beside reading what is offered
_MOST_LINES: Final = 20_000
_SOON_MS, _LATE_MS = 100.0, 400.0


@dataclass(frozen=True, slots=True)
class Wait:
    """Milliseconds from a caption until its voice was *heard*, or until it went on without."""

    ms: float
    heard: bool


def figures(waits: Sequence[Wait]) -> dict[str, Any]:
    """Of all lines that should have been heard. The shares are 0 to 1."""
    count = max(1, len(waits))
    return {
        "lines": len(waits),
        "within_100_ms": round(sum(w.heard and w.ms <= _SOON_MS for w in waits) / count, 4),
        "within_400_ms": round(sum(w.heard and w.ms <= _LATE_MS for w in waits) / count, 4),
        "longest_ms": round(max((w.ms for w in waits), default=0.0), 1),
        "without_voice": sum(not w.heard for w in waits),
    }


class _Clock:
    def __init__(self) -> None:
        self.at = 0.0

    def now(self) -> float:
        return self.at


class _Mouth:
    """Says nothing, as long as it would take."""

    def __init__(self, clock: _Clock) -> None:
        self._clock = clock
        self._line: Spoken | None = None
        self._from = 0.0

    def say(self, line: Spoken) -> None:
        self._line, self._from = line, self._clock.at

    def hush(self) -> None:
        self._line = None

    def position(self) -> float | None:
        at = self._clock.at - self._from
        return at if self._line is not None and at < self._line.duration else None


class _Light:
    def speech(self, envelope: Sequence[float], rate: float) -> None: ...


class _Dark:
    """What voices move on the stage, where nobody looks."""

    figure = _Light()

    def speech(self, *_: object, **__: object) -> float:
        return 0.0

    def heard(self, position: float) -> None: ...
    def hushed(self) -> None: ...


class _Boards:
    """A stage that only says its lines."""

    def __init__(self, voices: Voices) -> None:
        self._voices = voices
        self.line: Line | None = None

    def restore(self, state: StageState) -> None: ...

    def perform(self, _cue: Cue, _state: StageState) -> float:
        self._voices.hush()
        return 0.0

    def say(self, line: Line, _state: StageState) -> float:
        self.line = line
        self._voices.say(line)
        return 0.0

    def offer(self, choices: Sequence[Choice]) -> None: ...


class Reading:
    """One reader's way through the whole story; *wait* passes real seconds."""

    def __init__(
        self, read: Read, folder: Path, *, seed: int, wait: Callable[[float], object]
    ) -> None:
        cast = read.content.cast
        self._hers = {key for key, who in cast.root.items() if who.voice == HERS}
        self._clock = _Clock()
        self._dice = random.Random(seed)  # a reader's whims
        self._hired: list[Charged] = []
        self._speech = Speech(folder, hire=partial(self._hire, folder=folder, wait=wait))
        self._voices = Voices(self._speech, _Mouth(self._clock), _Dark(), cast)
        self._boards = _Boards(self._voices)
        session = StorySession(read.story, seed)
        self._play = Playthrough(session, self._boards, cast.names, LinesRead(folder))
        self._ahead = Ahead(self._voices, lambda _line: None)
        self._errands: list[Callable[[], None]] = []
        self.waits: list[Wait] = []
        self.lines = 0

    def _hire(
        self, command: Sequence[str], *, folder: Path, wait: Callable[[float], object]
    ) -> Charged:
        speech, making = str(folder / "speech"), folder / "making"
        elsewhere = [str(making) if word == speech else word for word in command]
        charged = Charged(
            elsewhere, self._clock.now, wait,
            making=making / "lines", kept=folder / "speech" / "lines",
        )  # fmt: skip
        self._hired.append(charged)
        return charged

    @property
    def took(self) -> list[float]:
        """Real seconds of each synthesis."""
        return [took for each in self._hired for took in each.took]

    @property
    def seconds(self) -> float:
        """Of story time gone."""
        return self._clock.at

    def whole(self, told: Callable[[int], None] = lambda _: None) -> list[Wait]:
        """From the first line to an ending; *told* hears how many lines have been read."""
        self._play.advance()
        while self.lines < _MOST_LINES:
            self._read_line()
            self.lines += 1
            told(self.lines)
            if not self._go_on():
                break
        self._speech.close()
        return self.waits

    def _go_on(self) -> bool:
        play, boards = self._play, self._boards
        boards.line = None
        if play.asking is not None:
            return play.tell("") is not None
        if play.session.can_advance:
            play.advance()
            return True
        if not play.choices:
            return False
        self._voices.forget()
        play.choose(self._dice.choice(play.choices))
        return True

    def _read_line(self) -> None:
        """From the caption to the turning of the page."""
        play, voices = self._play, self._voices
        line, began = self._boards.line, self._clock.at
        hers = line is not None and line.speaker in self._hers and voices.speaking
        heard, waited = voices.aloud, 0.0
        voices.growth = play.session.growth.value
        self._errands = list(self._ahead.errands(play.session, play.choices))
        turn = began + self._seconds()
        while self._clock.at < turn:
            waiting = voices.waiting
            self._pass(turn)
            waited = self._clock.at - began if waiting else waited
            heard = heard or voices.aloud
        if hers:
            self.waits.append(Wait(1000 * waited, heard))

    def _seconds(self) -> float:
        beat = self._play.beat
        if beat is None:
            return STEP
        words = len(beat.text.split())
        offered = sum(len(choice.text.split()) for choice in self._play.choices)
        choosing = _CHOOSING_S if offered else 0.0
        return max(_SHORTEST_S, seconds_to_read(words + offered) + choosing)

    def _pass(self, turn: float) -> None:
        """Do an errand, and come to the next moment at which there is something to see."""
        began, before = time.perf_counter(), self._clock.at
        if self._errands:
            self._errands.pop(0)()
        busy = self._errands or (self._voices.speaking and not self._voices.aloud)
        until = before + STEP if busy else min(turn, self._answer(turn))
        # A frame that took long is one in which the voice could not begin either.
        self._clock.at = max(until, before + time.perf_counter() - began)
        self._speech.poll(self._clock.at)
        self._voices.step(self._clock.at - before)

    def _answer(self, otherwise: float) -> float:
        """The frame in which the worker's next answer is heard."""
        due = self._hired[-1].due if self._hired else None
        if due is None:
            return max(self._clock.at + STEP, otherwise)
        return self._clock.at + STEP * max(1, -(-(due - self._clock.at) // STEP))
