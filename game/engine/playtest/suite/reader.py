"""A session in; what a player would read out, passage by passage, with the stage as it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from game.engine.core.diagnostics import Diagnostic
from game.engine.director.cues import AfterCue, AnyKeyCue, EndingCue, parse_cue
from game.engine.director.director import Director
from game.engine.playtest.watch import NOWHERE, where

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from game.engine.director.cues import Cue, InputCue
    from game.engine.director.stage import Line, StageState
    from game.engine.session.beats import Beat, Choice
    from game.engine.session.runtime import Scalar
    from game.engine.session.session import StorySession

MOST_LINES: Final = 5_000
"""Between two choices."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A line as it was shown: the beat, its cues as performed, the stage after it, its place."""

    beat: Beat
    text: str
    cues: tuple[Cue, ...]
    state: StageState
    growth: str

    @property
    def place(self) -> str:
        """``file:line`` of the line."""
        return where(self.beat.at)


@dataclass(frozen=True, slots=True)
class Did:
    """What the player did: `kind` is ``chose``, ``typed`` or ``waited``, with the words."""

    kind: str
    text: str


class Endless(Exception):  # noqa: N818 - the story goes on
    """The story went on for `MOST_LINES` lines without a choice."""


class Scribe:
    """A stage that only writes down what it is asked to perform."""

    def __init__(self) -> None:
        self.performed: list[Cue] = []

    def restore(self, state: StageState) -> None:
        """Nothing is shown."""

    def perform(self, cue: Cue, state: StageState) -> float:
        """Note it; takes no time."""
        del state
        self.performed.append(cue)
        return 0.0

    def say(self, line: Line, state: StageState) -> float:
        """Takes no time."""
        del line, state
        return 0.0

    def offer(self, choices: Sequence[Choice]) -> None:
        """Nothing is shown."""


@dataclass
class Reader:
    """Reads *session* on, on a stage of its own. `whole` is all that was read and done, `passage`
    what was read since the player last did something. With *growing* each line knows her stage;
    *settings* are the VARs that were set before the first line.
    """

    session: StorySession
    names: Mapping[str, str] = field(default_factory=dict)
    whole: list[Heard | Did] = field(default_factory=list)
    passage: list[Heard] = field(default_factory=list)
    asking: InputCue | None = None
    ending: str = ""
    growing: bool = False
    settings: list[tuple[str, Scalar]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._scribe = Scribe()
        self._director = Director(self._scribe, self.names)

    @property
    def state(self) -> StageState:
        """The stage as it stands."""
        return self._director.state

    @property
    def offered(self) -> tuple[Choice, ...]:
        """What can be taken now."""
        return tuple(choice for choice in self.shown if not choice.ghost)

    @property
    def shown(self) -> tuple[Choice, ...]:
        """What is on the menu now, ghosts too."""
        beat = self.session.beat
        return beat.choices if beat and not self.session.can_advance else ()

    @property
    def last(self) -> Heard | None:
        """The line that was read last."""
        return next((each for each in reversed(self.whole) if isinstance(each, Heard)), None)

    def read_on(self, stop: Callable[[Heard], bool] = lambda _: False) -> bool:
        """Read until the story waits, asks for words or is over; True when *stop* ended it before.

        Raises StoryFault and Endless.
        """
        for _ in range(MOST_LINES):
            if not self.session.can_advance or self.asking is not None:
                return False
            heard = self._hear()
            if stop(heard):
                return True
        raise Endless

    def choose(self, index: int, kind: str = "chose") -> None:
        """Take the choice with that index; what is read next is a new passage."""
        text = next(choice.text for choice in self.shown if choice.index == index)
        self.session.choose(index)
        self._done(Did(kind, text))

    def type(self, words: str) -> None:
        """Answer what the story asks; without a word it keeps what it has."""
        if self.asking is None:
            raise ValueError("the story asks for no words")
        if words.strip():
            self.session.tell(self.asking.variable, words)
        self.asking = None
        self._done(Did("typed", words))

    def taking_itself(self) -> tuple[int, float] | None:
        """The choice that a silence takes, by its index, and after how many seconds."""
        for choice in self.offered:
            for cue in cues_on(choice):
                if isinstance(cue, AfterCue):
                    return choice.index, cue.seconds
        return None

    def taken_by_any_word(self) -> int | None:
        """The choice that any key or word takes."""
        for choice in self.offered:
            if any(isinstance(cue, AnyKeyCue) for cue in cues_on(choice)):
                return choice.index
        return None

    def stage_after(self, beats: Iterable[Beat]) -> StageState:
        """The stage when *beats* have been played on it, from an empty one, by the director."""
        director = Director(Scribe(), self.names)
        for beat in beats:
            director.play(beat)
        return director.state

    def _hear(self) -> Heard:
        beat = self.session.advance()
        self._scribe.performed.clear()
        self._director.play(beat)
        cues = tuple(self._scribe.performed)
        growth = self.session.growth.stage if self.growing else ""
        heard = Heard(beat, self.line(beat), cues, self.state, growth)
        self.asking = self._director.asking
        self.ending = next((c.name for c in cues if isinstance(c, EndingCue)), self.ending)
        self.whole.append(heard)
        self.passage.append(heard)
        return heard

    def line(self, beat: Beat) -> str:
        """The beat's line with who says it: ``Amy, aside: text``."""
        if not beat.speaker:
            return beat.text
        aside = f", {beat.aside}" if beat.aside else ""
        return f"{self.names.get(beat.speaker, beat.speaker)}{aside}: {beat.text}"

    def _done(self, did: Did) -> None:
        self.whole.append(did)
        self.passage = []


def cues_on(choice: Choice) -> tuple[Cue, ...]:
    """A choice's own tags, read; those that cannot be are left out."""
    read = (parse_cue(tag, NOWHERE) for tag in choice.tags)
    return tuple(cue for cue in read if not isinstance(cue, Diagnostic))
