"""The drawer: the letters that this player has finished, to be read again in their own hands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.input import Click, Do, Scroll
from game.engine.app.look import heading, key_line
from game.engine.app.screens.still import Still
from game.engine.stage.drawer import NOTHING, DrawerView

if TYPE_CHECKING:
    from game.engine.app.input import Intent
    from game.engine.app.loop import Turn
    from game.engine.app.screens.rows import Picked, Turned
    from game.engine.app.theatre import Theatre
    from game.engine.director.stage import LetterPage
    from game.engine.stage.sheet import Sheet

_COLUMNS: Final = 2
_STEPS: Final = {
    Do.LEFT: -1,
    Do.PREVIOUS: -1,
    Do.RIGHT: 1,
    Do.NEXT: 1,
    Do.UP: -_COLUMNS,
    Do.DOWN: _COLUMNS,
    Do.FIRST: -1000,
    Do.LAST: 1000,
}


class DrawerScreen(Still):
    """Small letters to the left in the order of writing, the one in focus open beside them."""

    title = "Letters"
    keys = "Arrows to take out another · Esc to go back"

    def __init__(self, theatre: Theatre) -> None:
        super().__init__(theatre)
        self._view = DrawerView(theatre.look.type, theatre.look.theme)
        evening = theatre.evening
        self._letters: tuple[LetterPage, ...] = evening.play.state.drawer if evening else ()
        self.focus = max(0, len(self._letters) - 1)

    @property
    def aside(self) -> str:
        """Which of how many."""
        return f"{self.focus + 1} of {len(self._letters)}" if self._letters else ""

    def handle(self, intent: Intent) -> Turn | None:
        """Arrows, wheel and pointer take out another letter; the rest as every still screen."""
        match intent:
            case Scroll(notches):
                self._take(self.focus - notches)
            case Click(x, y):
                picked = self._view.pick_at((x, y))
                if picked is not None:
                    self._take(picked)
            case Do() if intent in _STEPS:
                self._take(self.focus + _STEPS[intent])
            case _:
                return super().handle(intent)
        return None

    def spoken(self) -> str:
        """The letter that is taken out."""
        if not self._letters:
            return NOTHING
        return "\n".join((self.aside, *self._letters[self.focus].lines))

    def _take(self, number: int) -> None:
        self.focus = max(0, min(len(self._letters) - 1, number))
        self.stale = True

    def act(self, done: Picked | Turned) -> Turn | None:  # noqa: ARG002 - there are no rows
        return None

    def paint(self, sheet: Sheet) -> None:
        """Head, letters, keys."""
        look = self.theatre.look
        heading(sheet, look, self.title, aside=self.aside)
        key_line(sheet, look, self.keys)
        self._view.draw(sheet, self._letters, self.focus)
