"""What the director asks of whoever shows the story, and what stands on a stage at any time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from game.engine.director.cues import (
    AmbienceCue,
    CardCue,
    ChapterCue,
    ClockCue,
    Cue,
    LampCue,
    LetterCue,
    MoodCue,
    MusicCue,
    PovCue,
    PresenceCue,
    SceneCue,
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
class StageState:
    """Everything that stands on the stage: a pure fold of the cues and lines so far.

    It is what a save keeps and what back returns to. `lamps` are the numbers of those lit;
    `drawer` holds the finished letters in the order of writing; `music` and `ambience` are empty
    while the scene's own play.
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
    lamps: frozenset[int] = frozenset()
    letter: LetterPage | None = None
    drawer: tuple[LetterPage, ...] = ()

    def after(self, cue: Cue) -> StageState:  # noqa: C901, PLR0911, PLR0912 - one line a cue, read as a table
        """The stage when *cue* has been performed. Cues that leave no trace return self."""
        match cue:
            case SceneCue(name):
                there = "gone" if self.presence == "gone" else "rest"
                return replace(
                    self, scene=name, mood="plain", music="", ambience="", presence=there,
                    letter=None, card="",
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
            case LampCue(number, state):
                lit = self.lamps | {number} if state == "on" else self.lamps - {number}
                return replace(self, lamps=lit)
            case LetterCue("begin", client):
                return replace(self, letter=LetterPage(client))
            case LetterCue("away"):
                return replace(self, letter=None)
            case _:
                return self

    def written(self, cue: LetterCue, text: str) -> StageState:
        """The stage when a ``line`` or ``sign`` has put *text* on the page."""
        if self.letter is None or cue.action not in {"line", "sign"}:
            return self
        signed = cue.action == "sign"
        page = replace(self.letter, lines=(*self.letter.lines, text), signed=signed)
        drawer = (*self.drawer, page) if signed else self.drawer
        return replace(self, letter=page, drawer=drawer)


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
