"""Plays beats on a plain terminal: words out, one a line, nothing that needs sight or colour."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, Final

from game.engine.app.playthrough import any_key_of, cues_on, silence_of
from game.engine.director.cues import (
    CallCue,
    CardCue,
    ChapterCue,
    Cue,
    EyeCue,
    FloorCue,
    LampCue,
    LetterCue,
    PovCue,
    SceneCue,
    SecondCue,
    SentenceCue,
    SfxCue,
    SpendCue,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from game.engine.director.stage import Line, StageState
    from game.engine.session.beats import Choice

WIDEST: Final = 78
_UNITS: Final = re.compile(r"^(\d+(?:\.\d+)?)\s*(ms|s)?$")
_UNIT: Final = {"ms": "milliseconds", "s": "seconds"}


class Page:
    """Wrapped lines out through *write*, one call a line; *width* is asked anew for each."""

    def __init__(self, write: Callable[[str], None], width: Callable[[], int]) -> None:
        self._write, self._width = write, width

    def say(self, text: str, *, first: str = "", rest: str = "") -> None:
        """Write *text* wrapped; *first* before its first line, *rest* before the others."""
        width = max(24, min(WIDEST, self._width() - 1))
        whole = textwrap.wrap(
            text, width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False
        )
        for line in whole or [first.rstrip()]:
            self._write(line)

    def gap(self) -> None:
        """An empty line."""
        self._write("")


class TerminalStage:
    """A stage without pictures. *heard* gives the words for each sound, *places* for each scene."""

    def __init__(self, page: Page, heard: Mapping[str, str], places: Mapping[str, str]) -> None:
        self._page, self._heard, self._places = page, heard, places
        self.note_on: Callable[[str], str] = _nothing
        """What Samantha writes by the title of a chapter."""
        self._switched: list[LampCue] = []
        self._lit = 0
        self._clock = self._clock_told = ""

    def restore(self, state: StageState) -> None:
        """Say where the player is again."""
        self._switched.clear()
        self._clock = self._clock_told = state.clock
        if state.title:
            self._page.say(f"[{state.chapter}, {state.title}]")
        if state.floor:
            number, _, light = state.floor.partition(" ")
            self._page.say(f"[{_floor(int(number), light)}]")
        if state.letter is not None and state.letter.lines:
            self._page.say("[On the page so far:]")
            for line in state.letter.lines:
                self._page.say(line, first="    ", rest="    ")

    def perform(self, cue: Cue, state: StageState) -> float:
        """Tell in brackets what a player with eyes and ears would notice."""
        if isinstance(cue, LampCue):
            self._switched.append(cue)
            self._lit = len(state.lamps)
            return 0.0
        self._clock = state.clock
        told = self._told(cue, state)
        if told:
            self._page.say(f"[{told}]")
        return 0.0

    def _tell_kept(self) -> None:
        """Lamps on one switch are one remark; of a clock set twice only the last is told."""
        self._tell_lamps()
        if self._clock and self._clock != self._clock_told:
            self._page.say(f"[The clock: {_said(self._clock)}.]")
        self._clock_told = self._clock

    def _tell_lamps(self) -> None:
        if self._switched:
            count = len(self._switched)
            lamps = f"Lamp {self._switched[0].number}" if count == 1 else f"{count} lamps"
            on = self._switched[-1].state == "on"
            verb = ("lights" if on else "goes out") if count == 1 else ("light" if on else "go out")
            self._page.say(f"[{lamps} {verb}. {self._lit} lit.]")
            self._switched.clear()

    def _told(self, cue: Cue, state: StageState) -> str:  # noqa: C901, PLR0911, PLR0912 - one line a cue, read as a table
        match cue:
            case ChapterCue(number, title):
                note = self.note_on(title)
                by_her = f" In the margin, in her hand: {note}" if note else ""
                return f"{number}. {title}{by_her and '.'}{by_her}"
            case SfxCue(name):
                return self._heard.get(name, "")
            case LetterCue("begin", _):
                return "A letter begins."
            case LetterCue("away", _):
                return "The letter is put away."
            case CardCue(_, "front"):
                return "A card:"
            case CardCue(_, "back"):
                return "The card is turned over:"
            case PovCue("samantha"):
                return "Her own hour. The clock counts milliseconds."
            case SentenceCue(text):
                return f"Over everything, unfinished: {text}"
            case FloorCue(number, light):
                return _floor(number, light)
            case CallCue(word):
                return _call(word, state)
            case SecondCue(number):
                return f"The second hand: {number}."
            case EyeCue("away"):
                return ""  # what was all around is still there
            case SceneCue() | EyeCue():
                return self._places.get(state.picture, "")
            case _:
                return ""

    def say(self, line: Line, state: StageState) -> float:
        """The line, with who says it; what is written on a letter stands further in."""
        del state
        self._tell_kept()
        if line.on_page:
            self._page.say(line.text, first="    ", rest="    ")
        elif line.name:
            aside = f", {line.aside}" if line.aside else ""
            self._page.say(line.text, first=f"{line.name}{aside}: ", rest="  ")
        else:
            self._page.say(line.text)
        return 0.0

    def offer(self, choices: Sequence[Choice]) -> None:
        """The choices by number; a silence is told as what it is."""
        self._tell_kept()
        open_ = [choice for choice in choices if not choice.ghost]
        silence, word = silence_of(open_), any_key_of(open_)
        if silence is not None and word is not None:
            self._page.say("[Enter says nothing. Any word speaks.]")
            return
        if silence is not None:
            self._page.say(f"[Enter alone lets {silence[1]:g} seconds pass.]")
        self._page.gap()
        for number, choice in enumerate(open_, 1):
            self._page.say(choice.text + _cost(choice), first=f"{number}. ", rest="   ")
        for choice in choices:
            if choice.ghost:
                self._page.say(f"[cannot be said yet: {choice.text}]", first="   ", rest="   ")


def _nothing(_: str) -> str:
    return ""


def _said(clock: str) -> str:
    """What a clock reads, as one would say it: "36 ms" is read aloud letter by letter."""
    return _UNITS.sub(lambda found: f"{found[1]} {_UNIT[found[2] or 's']}", clock)


def _floor(number: int, light: str) -> str:
    where = f"Floor {number}" if number else "The ground floor"
    return f"{where}." if light == "candle" else f"{where}, without a light."


_CALLS: Final = {
    "yellow": "A yellow card.",
    "red": "A red card.",
    "stands": "The call stands.",
    "overturned": "The call is overturned.",
}


def _call(word: str, state: StageState) -> str:
    """What became of a call; the counts when it is settled."""
    told, match = _CALLS.get(word, ""), state.match
    if match is None or not match.ruling:
        return told
    return f"{told} Stands {match.stands}, overturned {match.overturned}."


def _cost(choice: Choice) -> str:
    spent = next((cue.text for cue in cues_on(choice) if isinstance(cue, SpendCue)), "")
    return f" ({_said(spent)})" if spent else ""
