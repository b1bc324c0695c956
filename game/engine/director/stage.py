"""What the director asks of whoever shows the story, and what stands on a stage at any time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from game.engine.director.cues import (
    AmbienceCue,
    CallCue,
    CardCue,
    ChapterCue,
    ClockCue,
    Cue,
    EyeCue,
    FloorCue,
    LampCue,
    LetterCue,
    MoodCue,
    MusicCue,
    PovCue,
    PresenceCue,
    SceneCue,
    SecondCue,
    SentenceCue,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.session.beats import Choice


@dataclass(frozen=True, slots=True)
class LetterPage:
    """A letter as far as it is written: whose hand, and its lines from the top."""

    client: str
    lines: tuple[str, ...] = ()
    signed: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A referee's calls: the card that is up or was last, how it was settled, and the counts.

    `card` is ``yellow`` or ``red``; `ruling` is empty while the call is disputed.
    """

    card: str = "yellow"
    ruling: str = ""
    stands: int = 0
    overturned: int = 0

    def after(self, word: str) -> Match:
        """The match when a `CallCue` of this *word* was performed."""
        match word:
            case "stands":
                return replace(self, ruling=word, stands=self.stands + 1)
            case "overturned":
                return replace(self, ruling=word, overturned=self.overturned + 1)
            case _:
                return replace(self, card=word, ruling="")


@dataclass(frozen=True, slots=True)
class StageState:
    """Everything that stands on the stage: a pure fold of the cues and lines so far.

    It is what a save keeps and what back returns to. `lamps` are the numbers of those lit;
    `drawer` holds the finished letters in the order of writing, and `unfinished` one that was put
    away before its last line, until it is gone on with; `music` and `ambience` are empty
    while the scene's own play. `floor` is a number and by what light ("24 dark"), `eye` what is
    seen close, `second` the seconds between which the clock on the wall goes ("4 19"); each is
    empty, and `match` None, until a cue asks for it, and with the next scene.
    """

    scene: str = ""
    chapter: str = ""
    title: str = ""
    mood: str = "plain"
    music: str = ""
    ambience: str = ""
    presence: str = "rest"
    pov: str = "theodore"
    clock: str = ""
    sentence: str = ""
    card: str = ""
    floor: str = ""
    eye: str = ""
    second: str = ""
    lamps: frozenset[int] = frozenset()
    letter: LetterPage | None = None
    unfinished: LetterPage | None = None
    drawer: tuple[LetterPage, ...] = ()
    match: Match | None = None

    @property
    def picture(self) -> str:
        """The name of the picture that is seen: the scene's, or that of what is seen close."""
        return close_up(self.eye) if self.eye else self.scene

    @property
    def _put_away(self) -> LetterPage | None:
        """What is gone on with later, if the letter that lies there is put away."""
        page = self.letter
        if page is None:
            return self.unfinished
        return page if page.lines and not page.signed else None

    def after(self, cue: Cue) -> StageState:  # noqa: C901, PLR0911, PLR0912 - one line a cue, read as a table
        """The stage when *cue* has been performed. Cues that leave no trace return self."""
        match cue:
            case SceneCue(name):
                there = "gone" if self.presence == "gone" else "rest"
                return replace(
                    self, scene=name, mood="plain", music="", ambience="", presence=there,
                    letter=None, unfinished=self._put_away, card="",
                    floor="", eye="", second="", match=None,
                )  # fmt: skip
            case ChapterCue(number, title):
                return replace(self, chapter=number, title=title)
            case MoodCue(name):
                return replace(self, mood=name)
            case MusicCue(name):
                return replace(self, music=name)
            case AmbienceCue(name):
                return replace(self, ambience=name)
            case PresenceCue(gesture):
                return replace(self, presence=gesture)
            case PovCue(whose):
                return replace(self, pov=whose, clock="", sentence="")
            case ClockCue(text):
                return replace(self, clock=text)
            case SentenceCue(text):
                return replace(self, sentence=text)
            case CardCue(number, side):
                return replace(self, card="" if side == "away" else f"{number} {side}")
            case FloorCue(number, light):
                return replace(self, floor=f"{number} {light}")
            case EyeCue(name):
                return replace(self, eye="" if name == "away" else name)
            case SecondCue(number, until):
                return replace(self, second=f"{number} {until}")
            case CallCue("away"):
                return replace(self, match=None)
            case CallCue(word):
                return replace(self, match=(self.match or Match()).after(word))
            case LampCue(number, state):
                lit = self.lamps | {number} if state == "on" else self.lamps - {number}
                return replace(self, lamps=lit)
            case LetterCue("begin", client):
                return replace(self, letter=LetterPage(client), unfinished=None)
            case LetterCue("away"):
                return replace(self, letter=None, unfinished=self._put_away)
            case _:
                return self

    def written(self, cue: LetterCue, text: str) -> StageState:
        """The stage when a ``line`` or ``sign`` has put *text* on the page."""
        before = self.letter or self.unfinished
        if before is None or cue.action not in {"line", "sign"}:
            return self
        signed = cue.action == "sign"
        page = replace(before, lines=(*before.lines, text), signed=signed)
        drawer = (*self.drawer, page) if signed else self.drawer
        return replace(self, letter=page, unfinished=None, drawer=drawer)


def close_up(name: str) -> str:
    """The picture of what `EyeCue` calls *name*."""
    return f"eye_{name}"


@dataclass(frozen=True, slots=True)
class Line:
    """A line as a stage shows it. `name` is what stands over the caption, empty for narration;
    `direction` is how it is spoken (`VoiceCue`); `on_page` when it is written on the letter.
    """

    text: str
    speaker: str = ""
    name: str = ""
    aside: str = ""
    direction: str = ""
    on_page: bool = False


class Stage(Protocol):
    """Whoever shows the story: the window, the terminal, a test that writes a transcript.

    Each of `perform` and `say` answers how many seconds it takes until it is done (0 for at
    once); *state* is the stage as it is to be afterwards.
    """

    def restore(self, state: StageState) -> None:
        """Show *state* at once, without transitions: after load, back and forward."""

    def perform(self, cue: Cue, state: StageState) -> float: ...

    def say(self, line: Line, state: StageState) -> float: ...

    def offer(self, choices: Sequence[Choice]) -> None: ...
