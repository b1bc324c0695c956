"""The drawer: the letters that this player has finished, to be read again in their own hands, and
to be kept as files.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.app.copies import FOLDER, put_beside, stem_of, text_of
from game.engine.app.foot import BACK, Hint, stops_of
from game.engine.app.input import Click, Do, Scroll
from game.engine.app.look import heading
from game.engine.app.scanning import Stop
from game.engine.app.screens.still import Still
from game.engine.core import paths
from game.engine.stage.drawer import NOTHING, DrawerView
from game.engine.stage.letter.picture import letter_picture

if TYPE_CHECKING:
    from game.engine.app.input import Intent
    from game.engine.app.loop import Turn
    from game.engine.app.screens.rows import Picked, Turned
    from game.engine.app.theatre import Theatre
    from game.engine.director.stage import LetterPage
    from game.engine.stage.sheet import Sheet

_STEPS: Final = {
    Do.LEFT: -1,
    Do.PREVIOUS: -1,
    Do.RIGHT: 1,
    Do.NEXT: 1,
    Do.FIRST: -1000,
    Do.LAST: 1000,
}
_ROWS: Final = {Do.UP: -1, Do.DOWN: 1}


class DrawerScreen(Still):
    """Small letters to the left in the order of writing, the one in focus open beside them."""

    title = "Letters"
    hints = (
        Hint("Take out another", (Do.LEFT, Do.RIGHT, Do.UP, Do.DOWN)),
        Hint("Keep a copy", (Do.ACCEPT,), Do.ACCEPT),
        BACK,
    )

    def __init__(self, theatre: Theatre, letters: tuple[LetterPage, ...] | None = None) -> None:
        super().__init__(theatre)
        self._look = theatre.look
        self._view = DrawerView(self._look.type, self._look.theme)
        evening = theatre.evening
        drawer = evening.play.state.drawer if evening else ()
        self._letters: tuple[LetterPage, ...] = drawer if letters is None else letters
        self.focus = max(0, len(self._letters) - 1)
        self._note = ""

    @property
    def aside(self) -> str:
        """Which of how many."""
        return f"{self.focus + 1} of {len(self._letters)}" if self._letters else ""

    def respond(self, intent: Intent) -> Turn | None:
        """Arrows, wheel and pointer take out another letter; the rest as every still screen."""
        match intent:
            case Scroll(notches):
                self._take(self.focus - notches)
            case Click(x, y):
                picked = self._view.pick_at((x, y))
                if picked is not None:
                    self._take(picked)
            case Do.ACCEPT:
                self._copy()
            case Do() if intent in _STEPS:
                self._take(self.focus + _STEPS[intent])
            case Do() if intent in _ROWS:
                self._take(self.focus + _ROWS[intent] * self._view.columns)
            case _:
                return super().respond(intent)
        return None

    def spoken(self) -> str:
        """The letter that is taken out."""
        if not self._letters:
            return NOTHING
        return self._note or "\n".join((self.aside, *self._letters[self.focus].lines))

    def _take(self, number: int) -> None:
        self.focus = max(0, min(len(self._letters) - 1, number))
        self._note, self.stale = "", True

    def _copy(self) -> None:
        """Keep the letter that is taken out as a picture and as text, and say where."""
        self.stale = True
        if not self._letters:
            return
        page = self._letters[self.focus]
        look = self.theatre.look
        png = io.BytesIO()
        pygame.image.save(letter_picture(page, paths.assets() / "fonts", look.theme), png, "a.png")
        contents = {".png": png.getvalue(), ".txt": text_of(page)}
        copied = put_beside(paths.saves() / FOLDER, stem_of(self.focus + 1, page), contents)
        where = Path(self.theatre.where) / FOLDER
        kept = f"Kept as {' and '.join(copied.names)}, in {where}"
        self._note = copied.problem or kept

    def act(self, done: Picked | Turned) -> Turn | None:  # noqa: ARG002 - there are no rows
        return None

    def paint(self, sheet: Sheet) -> None:
        """Head, letters, keys; what has been kept, and where."""
        look = self.theatre.look
        if look is not self._look:  # the window has another shape
            self._look, self._view = look, DrawerView(look.type, look.theme)
        heading(sheet, look, self.title, aside=self.aside)
        foot = self.draw_foot(sheet, self._note)
        self._view.draw(sheet, self._letters, self.focus, foot)

    def stops(self) -> tuple[Stop, ...]:
        """One letter after another is taken out; what is out can be kept."""
        return (Stop("another", "Take out another", Do.NEXT), *stops_of(self.hints))
