"""Pages to read: the credits and licences, a fault of the story, the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.engine.app.foot import CHOOSE, MOVE
from game.engine.app.input import Do, Scroll
from game.engine.app.look import MARGIN, heading, more_marks
from game.engine.app.loop import Home, Pop
from game.engine.app.screens.rows import Picked, Row, row_height
from game.engine.app.screens.still import Still
from game.engine.stage.type import Face

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.app.input import Intent
    from game.engine.app.loop import Turn
    from game.engine.app.screens.rows import Turned
    from game.engine.app.theatre import Theatre
    from game.engine.stage.sheet import Sheet

_UNMISSED_S: Final = 0.8
_SIZE: Final = 31
_STEPS: Final = {
    Do.UP: -1,
    Do.DOWN: 1,
    Do.PAGE_UP: -6,
    Do.PAGE_DOWN: 6,
    Do.FIRST: -1000,
    Do.LAST: 1000,
}


class PageScreen(Still):
    """A few paragraphs and a way on. *home* leads to the title, else back."""

    def __init__(
        self,
        theatre: Theatre,
        title: str,
        lines: Sequence[str],
        *,
        home: bool = False,
        on: str = "Back",
    ) -> None:
        super().__init__(theatre)
        self.title, self._lines, self._home = title, tuple(lines), home
        self._age = 0.0
        self._top = self._last_top = 0
        self.rows.fill([Row("on", "To the title" if home else on)])

    def step(self, dt: float) -> Turn | None:
        """Count how long it has been read."""
        self._age += dt
        return None

    def spoken(self) -> str:
        """The whole page, and the way on."""
        return "\n".join((*self._lines, super().spoken()))

    def leave(self) -> Turn | None:
        """Back, or to the title: there not at once, for who hurries through must not miss it."""
        if self._home:
            return Home() if self._age > _UNMISSED_S else None
        return Pop()

    def act(self, done: Picked | Turned) -> Turn | None:
        """The only row leaves."""
        return self.leave() if isinstance(done, Picked) else None

    def respond(self, intent: Intent) -> Turn | None:
        """As every list; up and down move through a page that is longer than the window."""
        by = _lines_of(intent)
        if by:
            self._top = max(0, min(self._last_top, self._top + by))
            return None
        return super().respond(intent)

    def paint(self, sheet: Sheet) -> None:
        """As many lines as fit between head and foot, the way on below them."""
        look = self.theatre.look
        case, theme = look.type, look.theme
        top = heading(sheet, look, self.title, aside=self.aside)
        self.hints = (MOVE, CHOOSE) if self._last_top else (CHOOSE,)
        foot = self.draw_foot(sheet)
        high = row_height(self.rows.rows[0], look, look.px(600))
        area = pygame.Rect(look.px(MARGIN), foot - high, look.px(600), high)
        self.rows.paint(sheet, look, area)
        lines, step = self._wrapped(sheet), case.height(_SIZE, 1.35)
        fit = max(1, (area.y - look.px(10) - top) // step)
        self._last_top = max(0, len(lines) - fit)
        self._top = min(self._top, self._last_top)
        for count, line in enumerate(lines[self._top : self._top + fit]):
            image = case.image(line, Face.SERIF, _SIZE, theme.text)
            sheet.text(image, (area.x, top + count * step), colour=theme.text, label=line)
        more_marks(
            sheet.surface, look, pygame.Rect(area.x, top, 0, area.y - top),
            above=self._top > 0, below=self._top < self._last_top,
        )  # fmt: skip

    def _wrapped(self, sheet: Sheet) -> list[str]:
        """Every paragraph in lines, an empty one after each."""
        case = self.theatre.look.type
        width = sheet.surface.get_width() - 2 * case.px(MARGIN)
        out: list[str] = []
        for paragraph in self._lines:
            out += [*case.wrap(paragraph, Face.SERIF, _SIZE, width, most=100), ""]
        return out[:-1]


def _lines_of(intent: Intent) -> int:
    """How many lines *intent* asks the page to move; 0 for anything else."""
    match intent:
        case Scroll(notches):
            return -notches
        case Do():
            return _STEPS.get(intent, 0)
        case _:
            return 0
