"""Letters on the screen for who has no keyboard: pointer, gamepad or one switch in, words out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.engine.app.foot import BACK, CHOOSE, WALK
from game.engine.app.input import Choose, Click, Context, Do, Drag, Focus, Point, Type
from game.engine.app.look import MARGIN, SMALL, heading
from game.engine.app.loop import Pop
from game.engine.app.scanning import Stop
from game.engine.app.screens.still import Still
from game.engine.stage.theme import mixed
from game.engine.stage.type import Face

if TYPE_CHECKING:
    from game.engine.app.input import Intent
    from game.engine.app.loop import Turn
    from game.engine.app.screens.rows import Picked, Turned
    from game.engine.app.theatre import Theatre
    from game.engine.app.typed_words import TypedWords
    from game.engine.stage.sheet import Sheet

_LETTERS: Final = ("abcdefghij", "klmnopqrst", "uvwxyz.,?!", "1234567890", "'-–:;()&éö")
_SPACE, _CAPITALS, _ERASE, _HELD, _FINISH = "space", "capitals", "erase", "held", "finish"
_LABELS: Final = {
    _SPACE: "Space",
    _CAPITALS: "Capitals",
    _ERASE: "Take one back",
    _HELD: "Leave it to them",
    _FINISH: "It is finished",
}
_KEY: Final = 34
_WORDS: Final = 38
_MOST_WORDS: Final = 2  # lines of what is written


class SpellingScreen(Still):
    """A grid of letters with what is written over it. One switch takes a row, then a letter of it.

    What was written stays written, whichever way the screen is left.
    """

    context = Context.SPELLING
    title = "In your own words"
    hints = (WALK, CHOOSE, BACK)

    def __init__(self, theatre: Theatre, typed: TypedWords) -> None:
        super().__init__(theatre)
        self._typed = typed
        self._capitals = not typed.text
        self._grid: list[list[str]] = [list(row) for row in _LETTERS]
        self._grid.append([_SPACE, _CAPITALS, _ERASE])
        self._grid.append([_HELD, _FINISH] if typed.held else [_FINISH])
        self._at = (0, 0)
        self._open: int | None = None
        self._spots: list[tuple[pygame.Rect, tuple[int, int]]] = []

    def spoken(self) -> str:
        """The key in focus, and what is written."""
        written = self._typed.text or "nothing yet"
        return f"{self._label(self._key)}. {self._typed.prompt} {written}"

    @property
    def _key(self) -> str:
        return self._grid[self._at[0]][self._at[1]]

    def _label(self, key: str) -> str:
        if key == _HELD:
            return f"Leave it at “{self._typed.held}”"
        return _LABELS.get(key) or (key.upper() if self._capitals else key)

    def respond(self, intent: Intent) -> Turn | None:
        """Walk the grid, take a key; typed letters are as good."""
        match intent:
            case Type(text):
                self._typed.type(text)
                self._capitals = not self._typed.text
            case Point(x, y) | Drag(x, y):
                self._point(x, y)
            case Click(x, y):
                return self._take() if self._point(x, y) else None
            case Choose(row):
                self._open = row
            case Focus(place):
                self._at = (place, 0) if self._open is None else (self._open, place)
            case Do.CANCEL:
                return self._left()
            case Do():
                return self._do(intent)
            case _:
                pass
        return None

    def _do(self, do: Do) -> Turn | None:
        if do is Do.ACCEPT:
            return self._take()
        if do is Do.ERASE:
            self._typed.erase()
        down, across = _STEPS.get(do, (0, 0))
        row = (self._at[0] + down) % len(self._grid)
        column = self._at[1]
        if len(self._grid[row]) != len(self._grid[self._at[0]]):  # rows of words are wider
            column = column * len(self._grid[row]) // len(self._grid[self._at[0]])
        self._at = row, (column + across) % len(self._grid[row])
        return None

    def _left(self) -> Turn | None:
        """Out of the row, if one was opened; else out of the screen."""
        if self._open is None:
            return Pop()
        self._open = None
        return None

    def _take(self) -> Turn | None:
        key = self._key
        self._open = None
        if key in {_HELD, _FINISH}:
            return self._finish(empty=key == _HELD)
        if key == _CAPITALS:
            self._capitals = not self._capitals
        elif key == _ERASE:
            self._typed.erase()
        else:
            self._typed.type(" " if key == _SPACE else self._label(key))
            self._capitals = False
        return None

    def _finish(self, *, empty: bool) -> Turn | None:
        if empty:
            self._typed.text = ""
        self._typed.finish()
        return Pop()

    def _point(self, x: int, y: int) -> bool:
        for rect, place in self._spots:
            if rect.collidepoint(x, y):
                self._at = place
                return True
        return False

    def stops(self) -> tuple[Stop, ...]:
        """Row by row; in a row that was taken, letter by letter and out of it again."""
        if self._open is None:
            rows = [
                Stop(f"row {n}", " ".join(map(self._label, row)), Choose(n), focus=n)
                for n, row in enumerate(self._grid)
            ]
            return (*rows, Stop("out", "Back", Do.CANCEL))
        keys = [
            Stop(f"key {self._open} {n}", self._label(key), Do.ACCEPT, focus=n)
            for n, key in enumerate(self._grid[self._open])
        ]
        return (*keys, Stop("out of row", "Back", Do.CANCEL))

    def act(self, done: Picked | Turned) -> Turn | None:  # noqa: ARG002 - a grid has no rows
        return None

    # Drawing

    def paint(self, sheet: Sheet) -> None:
        """What asks, what is written, the grid."""
        look = self.theatre.look
        top = heading(sheet, look, self.title)
        foot = self.draw_foot(sheet)
        top = self._paint_words(sheet, top)
        self._spots.clear()
        high = (foot - top) // len(self._grid)
        left, whole = look.px(MARGIN), sheet.surface.get_width() - 2 * look.px(MARGIN)
        for number, row in enumerate(self._grid):
            wide = whole // len(row)
            for column in range(len(row)):
                rect = pygame.Rect(left + column * wide, top + number * high, wide, high)
                self._paint_key(sheet, rect.inflate(-look.px(10), -look.px(10)), (number, column))
                self._spots.append((rect, (number, column)))

    def _paint_words(self, sheet: Sheet, top: int) -> int:
        look = self.theatre.look
        case, theme = look.type, look.theme
        room = sheet.surface.get_width() - 2 * look.px(MARGIN)
        for line in case.wrap(self._typed.prompt, Face.SERIF_ITALIC, SMALL + 4, room, most=90):
            image = case.image(line, Face.SERIF_ITALIC, SMALL + 4, theme.soft)
            sheet.text(image, (look.px(MARGIN), top), colour=theme.soft, label="prompt")
            top += case.height(SMALL + 4, 1.4)
        written = case.wrap(self._typed.text + "|", Face.SERIF, _WORDS, room, most=90)
        for line in written[-_MOST_WORDS:]:
            image = case.image(line, Face.SERIF, _WORDS, theme.text)
            sheet.text(image, (look.px(MARGIN), top), colour=theme.text, label="written")
            top += case.height(_WORDS, 1.3)
        return top + look.px(14)

    def _paint_key(self, sheet: Sheet, rect: pygame.Rect, place: tuple[int, int]) -> None:
        look = self.theatre.look
        case, theme = look.type, look.theme
        scanned = self.theatre.controls.scanner.on and self._open is None
        focus = place[0] == self._at[0] if scanned else place == self._at
        edge = theme.lit if focus else mixed(theme.soft, theme.scrim, 0.6)
        pygame.draw.rect(sheet.surface, edge, rect, max(1, look.px(4 if focus else 1)), look.px(8))
        label = self._label(self._grid[place[0]][place[1]])
        size: float = _KEY
        while size > 12 and case.width(label, Face.SANS, size) > rect.w - look.px(12):
            size *= 0.9
        while size > 12 and case.height(size, 1.45) > rect.h - look.px(8):
            size *= 0.9
        colour = theme.text if focus else theme.soft
        image = case.image(label, Face.SANS, size, colour)
        sheet.text(image, image.get_rect(center=rect.center).topleft, colour=colour, label=label)


_STEPS: Final = {
    Do.UP: (-1, 0),
    Do.DOWN: (1, 0),
    Do.LEFT: (0, -1),
    Do.RIGHT: (0, 1),
}
