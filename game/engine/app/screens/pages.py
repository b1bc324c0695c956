"""Pages to read: the keys, the credits and licences, a fault of the story, the end for now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.engine.app.look import MARGIN, ROW, SMALL, heading, key_line
from game.engine.app.loop import Home, Pop
from game.engine.app.screens.rows import Picked, Row, row_height
from game.engine.app.screens.still import Still
from game.engine.stage.type import Face

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.app.loop import Turn
    from game.engine.app.screens.rows import Turned
    from game.engine.app.theatre import Theatre
    from game.engine.stage.sheet import Sheet

_UNMISSED_S: Final = 0.8
KEYS: Final = (
    "Space, Enter, click: go on; take the choice in focus",
    "1 to 9: take that choice · Up and down, or the pointer: move the focus",
    "Left, Page up, wheel up: back · Right, Page down, wheel down: forward",
    "Esc or right click: pause · L: log · S: save · O: load · P: preferences",
    "F5: quick save · F9: quick load",
    "A: turn the page by itself · K: skip what you have read · V: hear the line again",
    "H: hide the words · F11: full screen · F12: picture of the screen, beside the saves",
)
CREDITS: Final = (
    "Soft Glow. A story of a man and his operating system.",
    "Story, pictures, voice and music are made by this program and its writers. MIT licence.",
    "Typefaces: Source Serif Pro and Source Sans Pro, by Adobe, SIL Open Font Licence 1.1.",
    "Voice: espeak-ng (GPL 3), in a process of its own, through pyttsx3 (MPL 2.0).",
    "Ink, the language of the story: inkle (MIT). Its runtime here: bink (MIT).",
    "Window and sound: pygame-ce (LGPL 2.1) and SDL. Numbers: NumPy (BSD).",
    "Also: pydantic, PyYAML, platformdirs, rich (MIT).",
)
ENDING: Final = (
    "The story stops here for now.",
    "What you chose and wrote is kept, and will count when it goes on.",
    "The evening that you did not choose is still there, behind New game.",
)


class PageScreen(Still):
    """A few paragraphs and a way on. *home* leads to the title, else back."""

    def __init__(
        self, theatre: Theatre, title: str, lines: Sequence[str], *, home: bool = False
    ) -> None:
        super().__init__(theatre)
        self.title, self._lines, self._home = title, tuple(lines), home
        self._age = 0.0
        self.keys = "Enter or Esc to go back" if not home else "Enter goes to the title"
        self.rows.fill([Row("on", "To the title" if home else "Back")])

    def step(self, dt: float) -> Turn | None:
        """Count how long it has been read."""
        self._age += dt
        return None

    def leave(self) -> Turn | None:
        """Back, or to the title: there not at once, for who hurries through must not miss it."""
        if self._home:
            return Home() if self._age > _UNMISSED_S else None
        return Pop()

    def act(self, done: Picked | Turned) -> Turn | None:
        """The only row leaves."""
        return self.leave() if isinstance(done, Picked) else None

    def paint(self, sheet: Sheet) -> None:
        """Paragraphs from the top, the way on at the foot."""
        look = self.theatre.look
        case, theme = look.type, look.theme
        y = heading(sheet, look, self.title, aside=self.aside)
        foot = key_line(sheet, look, self.keys)
        x = look.px(MARGIN)
        size = self._size(sheet, foot - y)
        for paragraph in self._lines:
            for line in case.wrap(paragraph, Face.SERIF, size, sheet.surface.get_width() - 2 * x):
                image = case.image(line, Face.SERIF, size, theme.text)
                sheet.text(image, (x, y), colour=theme.text, label=line)
                y += case.height(size, 1.35)
            y += look.px(14)
        high = row_height(self.rows.rows[0], look, look.px(600))
        self.rows.paint(sheet, look, pygame.Rect(x, foot - high, look.px(600), high))

    def _size(self, sheet: Sheet, room: int) -> float:
        """The largest size, up to that of a list, at which all of it fits."""
        case = self.theatre.look.type
        width = sheet.surface.get_width() - 2 * case.px(MARGIN)
        room -= case.height(ROW, 1.9)
        size: float = ROW + 3
        while size > SMALL * 0.7:
            rows = sum(len(case.wrap(text, Face.SERIF, size, width)) for text in self._lines)
            if rows * case.height(size, 1.35) + len(self._lines) * case.px(14) <= room:
                break
            size -= 1
        return size
