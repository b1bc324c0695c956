"""One question before something that cannot be undone: yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.look import MARGIN
from game.engine.app.loop import Pop
from game.engine.app.screens.rows import Picked, Row
from game.engine.app.screens.still import Still
from game.engine.stage.type import Face

if TYPE_CHECKING:
    from collections.abc import Callable

    import pygame

    from game.engine.app.loop import Turn
    from game.engine.app.screens.rows import Turned
    from game.engine.app.theatre import Theatre
    from game.engine.stage.sheet import Sheet

_LEAVE: Final = "No, leave it"
_SIZE: Final = 31
_AIR: Final = 0.7  # between the question and its answers, in lines


class AskScreen(Still):
    """Shows *question*; *yes* is done when it is answered so. No comes first.

    The question is the head of the screen; under another *head* it stands in lines of its own.
    """

    def __init__(  # noqa: PLR0913 - a question, its answers, and what comes of them
        self,
        theatre: Theatre,
        question: str,
        *,
        act: str,
        yes: Callable[[], Turn | None],
        no: str = _LEAVE,
        head: str = "",
    ) -> None:
        super().__init__(theatre)
        self.title = head or question
        self._yes = yes
        self._asked = question if head else ""
        self.rows.fill([Row("no", no), Row("yes", act)])

    def area(self, sheet: Sheet, top: int, foot: int) -> pygame.Rect:
        """The answers stand below the question, which is written here."""
        case, theme = self.theatre.look.type, self.theatre.look.theme
        left = case.px(MARGIN + 30)  # as the answers
        width = sheet.surface.get_width() - 2 * left
        lines = case.wrap(self._asked, Face.SERIF, _SIZE, width, most=90) if self._asked else ()
        step = case.height(_SIZE, 1.35)
        for count, line in enumerate(lines):
            image = case.image(line, Face.SERIF, _SIZE, theme.text)
            sheet.text(image, (left, top + count * step), colour=theme.text, label=line)
        below = top + len(lines) * step + (case.height(_SIZE, _AIR) if lines else 0)
        return super().area(sheet, below, foot)

    def spoken(self) -> str:
        """The answer in focus; the question with the first, for it is what was asked."""
        answer = super().spoken()
        first = self.rows.focus == 0
        return f"{self._asked} {answer}" if first and self._asked else answer

    def act(self, done: Picked | Turned) -> Turn | None:
        """Go back, having done it or not."""
        if not isinstance(done, Picked):
            return None
        return (self._yes() or Pop()) if done.key == "yes" else Pop()
