"""Plays beats on a plain terminal: words out, one a line, nothing that needs sight or colour."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, Final

from game.engine.app.in_words import Described, call_in_words, floor_in_words
from game.engine.app.playthrough import any_key_of, cues_on, silence_of
from game.engine.director.cues import (
    AmbienceCue,
    CallCue,
    CardCue,
    ChapterCue,
    Cue,
    EyeCue,
    FloorCue,
    LampCue,
    LetterCue,
    MusicCue,
    PovCue,
    PresenceCue,
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
        self.quiet = False
        """Whether nothing is written: what is passed over."""

    def say(self, text: str, *, first: str = "", rest: str = "") -> None:
        """Write *text* wrapped; *first* before its first line, *rest* before the others."""
        if self.quiet:
            return
        width = max(24, min(WIDEST, self._width() - 1))
        whole = textwrap.wrap(
            text, width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False
        )
        for line in whole or [first.rstrip()]:
            self._write(line)

    def gap(self) -> None:
        """An empty line."""
        if not self.quiet:
            self._write("")


class TerminalStage:
    """A stage without pictures. *heard* gives the words for each sound, *places* for each scene."""

    def __init__(self, page: Page, heard: Mapping[str, str], places: Mapping[str, str]) -> None:
        self._page, self._heard = page, heard
        self.seen: Callable[[str], Sequence[str]] = lambda name: _known(places.get(name))
        """What is to be seen in a picture as things stand."""
        self.note_on: Callable[[str], str] = _nothing
        """What Samantha writes by the title of a chapter."""
        self.heard_in: Mapping[str, tuple[str, str]] = {}
        """The sound of each scene's place, and its music, by name."""
        self.sounds: Callable[[], bool] = lambda: True
        """Whether what is heard is to be told."""
        self.touches: Callable[[str], str] = _untold
        """What a chapter is about to touch on, for who wants that told."""
        self.taken: Callable[[], frozenset[int]] = frozenset
        """The indices of the choices offered that were taken before, for who wants them marked."""
        self._described = Described()
        self._arrived: StageState | None = None
        self._switched: list[LampCue] = []
        self._lit = 0
        self._light = ""
        self._has_shone = False  # in the memory of a spring there is no light yet to go out
        self._place: tuple[str, ...] = ()
        self._clock = self._clock_told = ""

    def restore(self, state: StageState) -> None:
        """Say where the player is again."""
        self._switched.clear()
        self._clock = self._clock_told = state.clock
        self._light, self._has_shone = state.presence, True
        self._begun(state)  # what goes on is not told again
        if state.title:
            self._page.say(f"[{state.chapter}, {state.title}]")
        self._look_again(state)
        if state.sentence:
            self._page.say(f"[Over everything, unfinished: {state.sentence}]")
        if state.floor:
            self._page.say(f"[{floor_in_words(state.floor)}]")
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
        if isinstance(cue, SceneCue) or self._arrived is not None:
            self._arrived = state  # a line may yet silence what belongs to the place
        told = self._told(cue, state)
        if told:
            self._page.say(f"[{told}]")
        touches = self.touches(cue.title) if isinstance(cue, ChapterCue) else ""
        if touches:
            self._page.say(f"[It touches on {touches}. k runs ahead to the next choice.]")
        return 0.0

    def _shone(self, gesture: str) -> str:
        """What her light does."""
        before, self._light = self._light, gesture if gesture != "flare" else "rest"
        if gesture == "hide" and not self._has_shone:
            return ""
        self._has_shone = True
        if gesture == "rest":
            return _BACK.get(before, "")
        return _LIGHT.get(gesture, "") if gesture == "flare" or gesture != before else ""

    def _begun(self, state: StageState) -> str:
        """What is heard now of the place, and of music that somebody in the story hears."""
        ambience, music = self.heard_in.get(state.scene, ("", ""))
        before, self._place = (
            self._place,
            (
                f"ambience {state.ambience or ambience}",
                f"music {state.music or music}",
            ),
        )
        new = (self._heard.get(sound, "") for sound in self._place if sound not in before)
        return " ".join(filter(None, new)) if self.sounds() else ""

    def _tell_kept(self) -> None:
        """Lamps on one switch are one remark; of a clock set twice only the last is told."""
        begun = self._begun(self._arrived) if self._arrived is not None else ""
        self._arrived = None
        if begun:
            self._page.say(f"[{begun}]")
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
                return self._heard.get(name, "") if self.sounds() else ""
            case PresenceCue(gesture):
                return self._shone(gesture)
            case MusicCue() | AmbienceCue():
                return self._begun(state) if self._arrived is None else ""
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
            case FloorCue():
                return floor_in_words(state.floor)
            case CallCue():
                return call_in_words(state.match)
            case SecondCue(number):
                return f"The second hand: {number}."
            case EyeCue("away"):
                return ""  # what was all around is still there
            case SceneCue() | EyeCue():
                return self._described.come(state.picture, self.seen(state.picture))
            case _:
                return ""

    def _look_again(self, state: StageState) -> None:
        """What has come to be seen where one stands; after a load, all of it."""
        more = self._described.stay(state.picture, self.seen(state.picture))
        if more:
            self._page.say(f"[{more}]")

    def say(self, line: Line, state: StageState) -> float:
        """The line, with who says it; what is written on a letter stands further in."""
        self._tell_kept()
        self._look_again(state)
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
            self._page.say("[Enter says nothing. Anything else breaks the silence.]")
            return
        if silence is not None:
            self._page.say(f"[Enter alone lets {silence[1]:g} seconds pass.]")
        self._page.gap()
        taken = self.taken()
        for number, choice in enumerate(open_, 1):
            before = " (taken before)" if choice.index in taken else ""
            told = f"{choice.text}{_cost(choice)}{before}"
            self._page.say(told, first=f"{number}. ", rest="   ")
        for choice in choices:
            if choice.ghost:
                self._page.say(f"[cannot be said yet: {choice.text}]", first="   ", rest="   ")


def _nothing(_: str) -> str:
    return ""


_LIGHT: Final = {
    "flare": "Her light flares.",
    "hide": "Her light goes out of sight.",
    "gone": "Her light is gone.",
    "near": "Her light comes near.",
    "far": "Her light goes far off.",
}
_BACK: Final = {
    "hide": "Her light is there again.",
    "gone": "Her light is there again.",
    "near": "Her light goes back to its place.",
    "far": "Her light comes back to its place.",
}


def _known(text: str | None) -> tuple[str, ...]:
    return (text,) if text else ()


def _untold(_: str) -> str:
    return ""


def _said(clock: str) -> str:
    """What a clock reads, as one would say it: "36 ms" is read aloud letter by letter."""
    return _UNITS.sub(lambda found: f"{found[1]} {_UNIT[found[2] or 's']}", clock)


def _cost(choice: Choice) -> str:
    spent = next((cue.text for cue in cues_on(choice) if isinstance(cue, SpendCue)), "")
    return f" ({_said(spent)})" if spent else ""
