"""Opens every screen by name: the one place that knows them all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.loop import Begin, Push
from game.engine.app.screens.ask import AskScreen
from game.engine.app.screens.catch import CatchScreen
from game.engine.app.screens.drawer import DrawerScreen
from game.engine.app.screens.endings import EndingsScreen
from game.engine.app.screens.gallery import (
    GalleryScreen,
    PiecesScreen,
    all_endings,
    ending_titles,
)
from game.engine.app.screens.log import LogScreen
from game.engine.app.screens.notes import NoteScreen
from game.engine.app.screens.pages import PageScreen
from game.engine.app.screens.pause import PauseScreen
from game.engine.app.screens.play import PlayScreen
from game.engine.app.screens.preferences import FirstPreferences, PreferencesScreen
from game.engine.app.screens.presses import PressesScreen
from game.engine.app.screens.recap import recap
from game.engine.app.screens.saves import SavesScreen
from game.engine.app.screens.spelling import SpellingScreen
from game.engine.app.told import CREDITS, told_end
from game.engine.session.envelope import SaveError
from game.engine.session.runtime import StoryFault

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.engine.app.bindings import Action
    from game.engine.app.loop import Screen, Turn
    from game.engine.app.theatre import Theatre
    from game.engine.app.triggers import Device
    from game.engine.app.typed_words import TypedWords
    from game.engine.content.learning import Question

_ASK_FOR_NOTES: Final = "The preferences can have it said before each chapter."


class Doors:
    """Screens on *theatre*."""

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre

    def begin(self, *, resume: bool = False, load: str = "") -> Turn:
        """A new game; or the newest save, or the one called *load*, if it can be opened."""
        try:
            evening = self._theatre.begin(resume=resume, load=load)
        except SaveError as problem:
            lines = ("This save cannot be opened. It is left as it is.", str(problem))
            return Push(PageScreen(self._theatre, "A broken save", lines))
        except (KeyError, ValueError) as problem:
            return Push(self.trouble(("The story cannot begin there.", str(problem))))
        except StoryFault as fault:
            return Push(self.trouble((str(fault.diagnostic.message), str(fault.diagnostic.at))))
        last_time = resume and self._theatre.preferences.recap
        first = recap(self._theatre, evening) if last_time else None
        return Begin(PlayScreen(self._theatre, evening, first))

    def pause(self) -> Screen:
        return PauseScreen(self._theatre)

    def log(self) -> Screen:
        return LogScreen(self._theatre)

    def letters(self) -> Screen:
        return DrawerScreen(self._theatre)

    def gallery(self) -> Screen:
        return GalleryScreen(self._theatre)

    def endings(self) -> Screen:
        return EndingsScreen(self._theatre)

    def all_letters(self) -> Screen:
        return DrawerScreen(self._theatre, self._theatre.keeper.sakes.letters)

    def pieces(self) -> Screen:
        return PiecesScreen(self._theatre)

    def note(
        self,
        touches: Sequence[str],
        on: Callable[[], Turn | None],
        ahead: Callable[[], Turn | None],
    ) -> Screen:
        return NoteScreen(self._theatre, touches, on, ahead)

    def passed(self, lines: Sequence[str]) -> Screen:
        return PageScreen(self._theatre, "What was passed over", lines, on="Go on")

    def touches(self) -> Screen:
        parts = self._theatre.parts
        notes = parts.content.notes.values() if parts else ()
        lines = sorted({each for touches in notes for each in touches})
        told = "; ".join(lines) or "nothing that is noted"
        page = (f"{told[:1].upper()}{told[1:]}.", _ASK_FOR_NOTES)
        return PageScreen(self._theatre, "What the story touches on", page)

    def first_preferences(self) -> Screen:
        return FirstPreferences(self._theatre)

    def spelling(self, typed: TypedWords) -> Screen:
        return SpellingScreen(self._theatre, typed)

    def catch(self, action: Action, device: Device) -> Screen:
        return CatchScreen(self._theatre, action, device)

    def saves(self, *, saving: bool) -> Screen:
        return SavesScreen(self._theatre, saving=saving)

    def preferences(self) -> Screen:
        return PreferencesScreen(self._theatre)

    def keys(self) -> Screen:
        return PressesScreen(self._theatre)

    def credits(self) -> Screen:
        return PageScreen(self._theatre, "Credits and licences", CREDITS)

    def ending(self, name: str = "") -> Screen:
        whole, seen = all_endings(self._theatre), self._theatre.keeper.sakes.endings
        count = len({*seen, name} & set(whole))
        lines = told_end(name, count, len(whole), ending_titles(self._theatre))
        if not name:
            return PageScreen(self._theatre, "The end", lines, home=True)
        return PageScreen(self._theatre, lines[0].rstrip("."), lines[1:], home=True)

    def trouble(self, lines: Sequence[str]) -> Screen:
        # As `check` tells it, but for the caret, which stands under nothing in type like this.
        rows = [row.strip() for line in lines for row in line.splitlines()]
        told = [row for row in rows if row != "^"]
        return PageScreen(self._theatre, "The story cannot be played", told)

    def broken(self, lines: Sequence[str]) -> Screen:
        return PageScreen(self._theatre, "The story broke", lines)

    def ask(self, question: str, *, act: str, yes: Callable[[], Turn | None]) -> Screen:
        return AskScreen(self._theatre, question, act=act, yes=yes)

    def confirm(self, head: str, question: Question, yes: Callable[[], Turn | None]) -> Screen:
        return AskScreen(
            self._theatre, question.ask, act=question.yes, yes=yes, no=question.no, head=head
        )
