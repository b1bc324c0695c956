"""A list that keys and pointer can walk: which row has the focus, and where each is drawn."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.app.input import Choose, Click, Do, Drag, Focus, Point, Scroll
from game.engine.app.look import HEADING, ROW, SMALL, focus_bar, more_marks
from game.engine.stage.chrome import label_of
from game.engine.stage.type import Face

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.app.input import Intent
    from game.engine.app.look import Look
    from game.engine.stage.sheet import Sheet
    from game.engine.stage.type import Colour

_LEADING: Final = 1.75
_TRACKED: Final = 3.4  # as the head of a screen


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list. *key* says what it does; *value* stands to its right; *ticks* draws a
    measure of so many lit out of so many; a row that is not *open* takes no focus; a *head* is set
    over those that follow. What a row that *opens* something has for a value only tells.
    """

    key: str
    label: str
    value: str = ""
    ticks: tuple[int, int] | None = None
    note: str = ""
    open: bool = True
    head: bool = False
    opens: bool = False

    @property
    def spoken(self) -> str:
        """The row in plain words."""
        value = f"{self.ticks[0]} of {self.ticks[1]}" if self.ticks else self.value
        said = ", ".join(filter(None, (self.label, value)))
        return f"{said}. {self.note}" if self.note else said


@dataclass(frozen=True, slots=True)
class Picked:
    """The row with this key was taken."""

    key: str


@dataclass(frozen=True, slots=True)
class Turned:
    """The value of the row with this key was asked to go *by* one, down (-1) or up (1)."""

    key: str
    by: int


_STEPS: Final = {Do.UP: -1, Do.PREVIOUS: -1, Do.DOWN: 1, Do.NEXT: 1}
_LEAPS: Final = {Do.PAGE_UP: -6, Do.PAGE_DOWN: 6, Do.FIRST: -100_000, Do.LAST: 100_000}


@dataclass(slots=True)
class Rows:
    """Rows, the one in focus, and the first one in view. Focus wraps and skips closed rows."""

    rows: tuple[Row, ...] = ()
    focus: int = 0
    top: int = 0
    _spots: list[tuple[pygame.Rect, int]] = field(default_factory=list)

    def fill(self, rows: Sequence[Row]) -> None:
        """Show other rows; the focus stays on the same key where it can."""
        before = self.current
        self.rows = tuple(rows)
        keys = [row.key for row in self.rows]
        same = keys.index(before.key) if before and before.key in keys else self.focus
        self.focus = min(same, max(0, len(self.rows) - 1))
        if self.rows and not self.rows[self.focus].open:
            self.move(1)

    @property
    def current(self) -> Row | None:
        return self.rows[self.focus] if self.focus < len(self.rows) else None

    def move(self, by: int) -> None:
        """Focus the next open row in direction *by*, round the end."""
        for _ in self.rows:
            self.focus = (self.focus + by) % len(self.rows)
            if self.rows[self.focus].open:
                return

    def leap(self, to: int) -> None:
        """Focus the row at *to* or the nearest open one after it."""
        if self.rows:
            self.focus = max(0, min(len(self.rows) - 1, to)) - 1
            self.move(1)

    def walk(self, intent: Intent) -> Picked | Turned | None:
        """Move the focus as *intent* asks, or say what it does with the row in focus."""
        match intent:
            case Do():
                return self._do(intent)
            case Choose(place):
                return self._picked(place)
            case Focus(place):
                self.leap(place)
            case Scroll(notches):
                self.move(-1 if notches > 0 else 1)
            case Point(x, y) | Drag(x, y):
                under = self.at(x, y)
                self.focus = self.focus if under is None else under
            case Click(x, y):
                return self._clicked(x, y)
            case _:
                pass
        return None

    def _do(self, do: Do) -> Picked | Turned | None:
        if do in _STEPS:
            self.move(_STEPS[do])
        elif do in _LEAPS:
            self.leap(self.focus + _LEAPS[do])
        elif do is Do.ACCEPT:
            return self._picked(self.focus)
        elif do in {Do.LEFT, Do.RIGHT} and self.current is not None:
            return Turned(self.current.key, -1 if do is Do.LEFT else 1)
        return None

    def _picked(self, place: int) -> Picked | None:
        if place >= len(self.rows) or not self.rows[place].open:
            return None
        self.focus = place
        return Picked(self.rows[place].key)

    def _clicked(self, x: int, y: int) -> Picked | Turned | None:
        place = self.at(x, y)
        if place is None:
            return None
        self.focus = place
        row = self.rows[place]
        if (row.value or row.ticks) and not row.opens:
            return Turned(row.key, self.side(x, place) or 1)
        return Picked(row.key)

    def at(self, x: int, y: int) -> int | None:
        """The open row drawn at these pixels."""
        for rect, place in self._spots:
            if rect.collidepoint(x, y) and self.rows[place].open:
                return place
        return None

    def side(self, x: int, place: int) -> int:
        """Whether *x* lies in the left (-1) or right (1) half of that row's value, or neither."""
        for rect, number in self._spots:
            if number == place:
                value = rect.x + rect.w * 0.5
                return 0 if x < value else (-1 if x < value + rect.w * 0.25 else 1)
        return 0

    def paint(self, sheet: Sheet, look: Look, area: pygame.Rect) -> None:
        """Draw as many rows as fit in *area*, the one in focus among them."""
        heights = [row_height(row, look, area.w) for row in self.rows]
        self._scroll(heights, area.h)
        self._spots.clear()
        y = area.y
        for place in range(self.top, len(self.rows)):
            if y + heights[place] > area.bottom and place > self.top:
                break
            rect = pygame.Rect(area.x, y, area.w, heights[place])
            _paint_row(sheet, look, self.rows[place], rect, focus=place == self.focus)
            self._spots.append((rect, place))
            y += heights[place]
        shown = self.top + len(self._spots)
        more_marks(sheet.surface, look, area, above=self.top > 0, below=shown < len(self.rows))

    def _scroll(self, heights: Sequence[int], room: int) -> None:
        self.top = min(self.top, self.focus)
        while self.top < self.focus and sum(heights[self.top : self.focus + 1]) > room:
            self.top += 1
        while self.top > 0 and sum(heights[self.top - 1 :]) <= room:
            self.top -= 1


def row_height(row: Row, look: Look, width: int) -> int:
    """Pixels that *row* takes in a list *width* pixels wide."""
    notes = _note_lines(row, look, width)
    lines = len(_label_lines(row, look, width)) + _falls(row, look, width)
    return lines * look.type.height(ROW, _LEADING) + len(notes) * look.type.height(SMALL, 1.3)


def _label_lines(row: Row, look: Look, width: int) -> tuple[str, ...]:
    """The label, in as many lines as it needs."""
    room = width - look.px(60)
    return look.type.wrap(row.label, Face.SANS, ROW, room, most=120) or ("",)


def _falls(row: Row, look: Look, width: int) -> bool:
    """Whether the value of *row* has no room beside its label and stands below it."""
    return bool(row.value or row.ticks) and _value_x(row, look, width) < _label_end(row, look)


def _label_end(row: Row, look: Look) -> int:
    """Where a label and some air end, from the left of the row."""
    return look.px(30) + look.type.width(row.label, Face.SANS, ROW) + look.px(28)


def _value_x(row: Row, look: Look, width: int) -> int:
    """Where the value begins, from the left of the row: in the middle, or further to one side."""
    case = look.type
    wide = case.width(f"‹ {row.value} ›", Face.SANS_SEMIBOLD, ROW) if row.value else 0
    if row.ticks is not None:
        wide += row.ticks[1] * look.px(19) + look.px(20)
    return min(max(width // 2, _label_end(row, look)), width - wide - look.px(12))


def _note_lines(row: Row, look: Look, width: int) -> tuple[str, ...]:
    room = width - look.px(60)
    return look.type.wrap(row.note, Face.SANS, SMALL, room, most=90) if row.note else ()


def _paint_row(sheet: Sheet, look: Look, row: Row, rect: pygame.Rect, *, focus: bool) -> None:
    theme, case = look.theme, look.type
    if focus:
        focus_bar(sheet.surface, look, rect)
    colour = theme.lit if row.head else theme.text if focus else theme.soft
    line = case.height(ROW, _LEADING)
    labels = (row.label,) if row.head else _label_lines(row, look, rect.w)
    for count, label in enumerate(labels):
        image = _label(look, row, label, colour)
        y = rect.y + line * count + (line - image.get_height()) * (3 if row.head else 2) // 4
        sheet.text(image, (rect.x + look.px(30), y), colour=colour, label=label)
    value_y = rect.y + line * (len(labels) - 1 + _falls(row, look, rect.w))
    _paint_value(sheet, look, row, pygame.Rect(rect.x, value_y, rect.w, line), focus=focus)
    for count, note in enumerate(_note_lines(row, look, rect.w)):
        colour = theme.text if focus else theme.soft
        words = case.image(note, Face.SANS, SMALL, colour)
        below = value_y + line - look.px(8) + count * case.height(SMALL, 1.3)
        sheet.text(words, (rect.x + look.px(30), below), colour=colour, label=note)


def _label(look: Look, row: Row, text: str, colour: Colour) -> pygame.Surface:
    case = look.type
    if row.head:
        return label_of(case, text, HEADING, colour, look.chrome, track=_TRACKED)
    return case.image(text, Face.SANS, ROW, colour)


def _paint_value(sheet: Sheet, look: Look, row: Row, line: pygame.Rect, *, focus: bool) -> None:
    theme = look.theme
    falls = _falls(row, look, line.w)
    x = line.x + (look.px(64) if falls else _value_x(row, look, line.w))
    if row.ticks is not None:
        at = (x, line.centery)
        x = _paint_ticks(sheet.surface, look, row.ticks, at, focus=focus) + look.px(20)
    if not row.value:
        return
    colour = theme.lit if focus else theme.soft
    turns = focus and row.ticks is None and not row.opens
    words = f"‹ {row.value} ›" if turns else row.value
    image = look.type.image(words, Face.SANS_SEMIBOLD if focus else Face.SANS, ROW, colour)
    sheet.text(image, (x, line.y + (line.h - image.get_height()) // 2), colour=colour, label=words)


def _paint_ticks(
    surface: pygame.Surface, look: Look, ticks: tuple[int, int], at: tuple[int, int], *, focus: bool
) -> int:
    lit, whole = ticks
    theme = look.theme
    (x, middle), gap = at, look.px(19)
    for count in range(whole):
        tall = look.px(17 if count < lit else 8)
        colour = (theme.lit if focus else theme.soft) if count < lit else theme.ghost
        pygame.draw.line(
            surface, colour, (x, middle - tall // 2), (x, middle + tall // 2),
            max(2, look.px(3)),
        )  # fmt: skip
        x += gap
    return x
