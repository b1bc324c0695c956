"""Offers choices: numbered rows without focus at first, ghosts that cannot be taken, pages."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.core.diagnostics import Span
from game.engine.director.cues import AfterCue, AnyKeyCue, Cue, SpendCue, parse_cue
from game.engine.stage.chrome import PRODUCT
from game.engine.stage.type import Face, typographic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.session.beats import Choice
    from game.engine.stage.sheet import Sheet
    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Colour, Type

CHOICE: Final = 29.0
NUMBER: Final = 20.0
DELAY: Final = 0.35
"""Seconds before an offered choice can be taken, so that skipping never picks one."""
BREATHER: Final = 0.9
"""Seconds without a press before Enter takes what Enter itself has put in focus: a hand that goes
on through the lines takes nothing, however long it goes on.
"""
MORE: Final = -1
"""What `Menu.pick_at` answers for the row that turns the page."""
_NUMERALS: Final = (Face.SANS_SEMIBOLD, Face.SANS_SEMIBOLD, Face.SERIF_SEMIBOLD, Face.SERIF_ITALIC)
"""Of the numbers before choices, by stage."""
_INDENT, _PAD, _GAP = 40.0, 7.0, 6.0
_LEADING: Final = 1.36


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it is set: its choice (none for the page turner), lines, place on the picture."""

    choice: Choice | None
    number: int
    lines: tuple[str, ...]
    rect: pygame.Rect
    spend: str = ""

    @property
    def taken_by(self) -> int:
        return MORE if self.choice is None else self.choice.index

    @property
    def ghost(self) -> bool:
        return self.choice is not None and self.choice.ghost


@lru_cache(maxsize=256)
def cues_on(choice: Choice) -> tuple[Cue, ...]:
    """What the choice's tags ask of the stage; bad tags have been reported by ``check``."""
    read = (parse_cue(tag, Span("", 1)) for tag in choice.tags)
    return tuple(cue for cue in read if isinstance(cue, (AfterCue, AnyKeyCue, SpendCue)))


def spend_of(choice: Choice) -> str:
    """What a choice of an Hour costs, as shown; empty for none."""
    return next((cue.text for cue in cues_on(choice) if isinstance(cue, SpendCue)), "")


class Menu:
    """The choices now offered, which row has the focus, and which page is open.

    It opens with no focus: whoever holds or repeats the key for the next line has chosen nothing.
    """

    def __init__(self, type_: Type, theme: Theme) -> None:
        self._type = type_
        self._theme = theme
        self.choices: tuple[Choice, ...] = ()
        self.chrome = PRODUCT
        self.marked: frozenset[int] = frozenset()
        """The indices of choices that are shown to have been taken before."""
        self.focus: int | None = None
        self.page = 0
        self.age = 0.0
        self._pressed = -math.inf
        self.stagger = 0
        """Pixels by which each row begins right of the one above it: in an Hour they float."""
        self._rows: tuple[Row, ...] = ()
        self._area: pygame.Rect | None = None

    def offer(self, choices: Sequence[Choice]) -> None:
        """Put *choices* up; none clears them."""
        self.choices = tuple(choices)
        self.page, self.age, self._area, self._rows = 0, 0.0, None, ()
        self.focus, self._pressed = None, -math.inf

    @property
    def ready(self) -> bool:
        """Whether a choice may be taken now."""
        return bool(self.choices) and self.age >= DELAY

    @property
    def focused_choice(self) -> Choice | None:
        """The choice in focus; None for none, and on the row that turns the page."""
        return self._rows[self.focus].choice if self.focus is not None and self._rows else None

    @property
    def focused(self) -> int | None:
        """The runtime's index of the choice in focus; None without one."""
        rows = self._rows if self.focus is not None else ()
        choice = (
            rows[self.focus].choice if self.focus is not None and self.focus < len(rows) else None
        )
        return None if choice is None else choice.index

    @property
    def settled(self) -> bool:
        """Whether nothing about the rows moves any more."""
        return not self.choices or self.age >= 0.5 + 0.07 * len(self.choices)

    def restyle(self, type_: Type, theme: Theme) -> None:
        """Use another size of type or other colours from now on."""
        if type_ is not self._type or theme is not self._theme:
            self._type, self._theme, self._area = type_, theme, None

    def height(self, width: float) -> int:
        """Pixels for all rows at *width*; 0 without choices."""
        return sum(self._row_height(choice, width) for choice in self.choices)

    def least(self, width: float) -> int:
        """Pixels for the tallest row alone, with the row that turns the page."""
        heights = [self._row_height(choice, width) for choice in self.choices]
        if len(heights) < 2:
            return sum(heights)
        return max(heights) + self._turner

    @property
    def _turner(self) -> int:
        """Pixels of the row that turns the page."""
        return self._type.height(CHOICE, _LEADING) + self._type.px(self._type.scaled(20))

    def _row_height(self, choice: Choice, width: float) -> int:
        rows = len(self._lines(choice, width))
        spend = 0 if self._beside(choice, width) else self._type.height(NUMBER, 1.35)
        pads = self._type.px(self._type.scaled(2 * _PAD + _GAP))
        return rows * self._type.height(CHOICE, _LEADING) + pads + spend

    def _beside(self, choice: Choice, width: float) -> bool:
        """Whether what a choice costs stands in its own row (or it costs nothing)."""
        spend, lines = spend_of(choice), self._lines(choice, width)
        if not spend or len(lines) > 1:
            return not spend
        taken = self._type.width(lines[0], Face.SERIF_ITALIC, CHOICE)
        taken += self._type.width(spend, Face.SANS_ITALIC, NUMBER)
        room = width - self._type.px(self._type.scaled(_INDENT) + 14 + 24)
        return taken <= room - self.stagger * len(self.choices)

    def _lines(self, choice: Choice, width: float) -> tuple[str, ...]:
        inner = width - self._type.px(self._type.scaled(_INDENT) + 14)
        inner -= self.stagger * len(self.choices)
        return self._type.wrap(typographic(choice.text), Face.SERIF_ITALIC, CHOICE, inner)

    def rows(self, area: pygame.Rect) -> tuple[Row, ...]:
        """The rows of the open page, set into *area*."""
        if self._area != area:
            pages = self._pages(area)
            self.page = min(self.page, len(pages) - 1)
            self._rows, self._area = self._place(pages, area), area.copy()
            if self.focus is not None:
                self.focus = self._near(min(self.focus, max(0, len(self._rows) - 1)))
        return self._rows

    def _pages(self, area: pygame.Rect) -> list[list[Choice]]:
        heights = [self._row_height(choice, area.w) for choice in self.choices]
        if sum(heights) <= area.h:
            return [list(self.choices)]
        pages: list[list[Choice]] = [[]]
        left = area.h - self._turner
        for choice, height in zip(self.choices, heights, strict=True):
            if pages[-1] and height > left:
                pages.append([])
                left = area.h - self._turner
            pages[-1].append(choice)
            left -= height
        return pages

    def _place(self, pages: list[list[Choice]], area: pygame.Rect) -> tuple[Row, ...]:
        takable = [choice for choice in self.choices if not choice.ghost]
        rows: list[Row] = []
        y = area.y
        gap = self._type.px(self._type.scaled(_GAP))
        for choice in pages[self.page]:
            high = self._row_height(choice, area.w)
            aside = self.stagger * len(rows)
            rect = pygame.Rect(area.x + aside, y, area.w - aside, high - gap)
            number = takable.index(choice) + 1 if not choice.ghost else 0
            lines = self._lines(choice, area.w)
            rows.append(Row(choice, number, lines, rect, spend_of(choice)))
            y += high
        if len(pages) > 1:
            high = self._type.height(CHOICE, _LEADING) + 2 * self._type.px(self._type.scaled(_PAD))
            text = f"More ({self.page + 1} of {len(pages)})"
            rows.append(Row(None, 0, (text,), pygame.Rect(area.x, y, area.w, high)))
        return tuple(rows)

    def _near(self, start: int, step: int = 1) -> int:
        """The first row from *start* that can have the focus."""
        for offset in range(len(self._rows)):
            index = (start + offset * step) % len(self._rows)
            if not self._rows[index].ghost:
                return index
        return 0

    def move(self, step: int) -> None:
        """Move the focus by *step* rows, over ghosts, round the ends; the first move finds one."""
        if self._rows:
            self._pressed = -math.inf
            start = self.focus if self.focus is not None else (-1 if step > 0 else 0)
            self.focus = self._near((start + step) % len(self._rows), 1 if step > 0 else -1)

    def point(self, at: tuple[int, int]) -> bool:
        """Give the focus to the row under *at*; whether that moved it."""
        for index, row in enumerate(self._rows):
            if row.rect.collidepoint(at) and not row.ghost:
                moved, self.focus, self._pressed = self.focus != index, index, -math.inf
                return moved
        return False

    def pick_at(self, at: tuple[int, int]) -> int | None:
        """The runtime's index of the choice under *at*, `MORE`, or None (ghosts, too early)."""
        if not self.ready:
            return None
        found = (row for row in self._rows if row.rect.collidepoint(at) and not row.ghost)
        row = next(found, None)
        return None if row is None else self._turned(row)

    def take(self) -> int | None:
        """The index of the choice in focus, `MORE` when that turned the page, or None.

        With nothing in focus the first row gets it, and can be taken after a `BREATHER`.
        """
        if not self.ready or not self._rows:
            return None
        if self.focus is None or self.age < self._pressed + BREATHER:
            self.focus = self._near(0) if self.focus is None else self.focus
            self._pressed = self.age
            return None
        row = self._rows[self.focus]
        return None if row.ghost else self._turned(row)

    def number(self, number: int) -> int | None:
        """The index of the choice with this *number* on any page, or None."""
        takable = [choice for choice in self.choices if not choice.ghost]
        if not self.ready or not 1 <= number <= len(takable):
            return None
        return takable[number - 1].index

    def show(self, place: int) -> None:
        """Give the focus to the choice in that *place* of those that can be taken, on its page."""
        takable = [choice for choice in self.choices if not choice.ghost]
        if self._area is None or not 0 <= place < len(takable):
            return
        area = self._area
        pages = self._pages(area)
        self.page = next(n for n, page in enumerate(pages) if takable[place] in page)
        self._area = None
        rows = self.rows(area)
        self.focus = next(n for n, row in enumerate(rows) if row.choice is takable[place])
        self._pressed = -math.inf

    def _turned(self, row: Row) -> int:
        if row.choice is None and self._area is not None:
            area, pages = self._area, self._pages(self._area)
            self.page, self.focus, self._area = (self.page + 1) % len(pages), 0, None
            self.rows(area)
        return row.taken_by

    def draw(self, sheet: Sheet, area: pygame.Rect, *, alpha: float = 1.0) -> None:
        """Set the open page into *area* (pixels); rows come in one after another."""
        for index, row in enumerate(self.rows(area)):
            seen = max(0.0, min(1.0, (self.age - 0.05 - 0.07 * index) / 0.3)) * alpha
            if index == self.focus and not row.ghost:
                self._draw_focus(sheet, row.rect, seen)
            self._draw_row(sheet, row, seen, focused=index == self.focus)

    def _draw_focus(self, sheet: Sheet, rect: pygame.Rect, alpha: float) -> None:
        """A wash of light and a bar: a shape, not only a colour, says where one is."""
        box = rect.inflate(self._type.px(44), 0)
        sheet.surface.blit(_wash(self._theme.lit, round(alpha * 16), box.size), box)
        bar = pygame.Rect(box.x, box.y, max(3, self._type.px(4)), box.h)
        sheet.surface.fill(self._theme.lit, bar)

    def _draw_row(self, sheet: Sheet, row: Row, alpha: float, *, focused: bool) -> None:
        type_, theme = self._type, self._theme
        pad = type_.px(type_.scaled(_PAD))
        x, y = row.rect.x, row.rect.y + pad
        colour = theme.ghost if row.ghost else theme.text if focused else theme.soft
        if row.number:
            face = _NUMERALS[min(len(_NUMERALS) - 1, self.chrome.stage)]
            mark = type_.image(str(row.number), face, NUMBER, theme.lit)
            drop = type_.height(CHOICE, 1.0) - type_.height(NUMBER, 1.0)
            if self.chrome.stage == 0 and not sheet.blank:
                self._box(sheet, mark.get_rect(topleft=(x, y + drop)), alpha)
            sheet.text(mark, (x, y + drop), colour=theme.lit, label="number", alpha=alpha)
        x += type_.px(type_.scaled(_INDENT))
        box = row.rect
        for text in row.lines:
            image = type_.image(text, Face.SERIF_ITALIC, CHOICE, colour)
            label = "ghost" if row.ghost else "choice"
            box = sheet.text(image, (x, y), colour=colour, label=label, alpha=alpha)
            if row.ghost and not sheet.blank:
                self._strike(sheet, box)
            y += type_.height(CHOICE, _LEADING)
        if row.choice is not None and row.choice.index in self.marked and not sheet.blank:
            self._tick(sheet, box)
        if row.spend:
            cost = type_.image(row.spend, Face.SANS_ITALIC, NUMBER, theme.lit)
            at = (x, y)
            if y + cost.get_height() > row.rect.bottom:  # beside the words, not below
                at = (box.right + type_.px(20), box.bottom - cost.get_height() - type_.px(3))
            sheet.text(cost, at, colour=theme.lit, label="spend", alpha=alpha)

    def _box(self, sheet: Sheet, number: pygame.Rect, alpha: float) -> None:
        """A key's cap round a number, as on a product."""
        edge = pygame.Surface(
            number.inflate(self._type.px(14), self._type.px(2)).size, pygame.SRCALPHA
        )
        shade = (*self._theme.lit, round(90 * alpha))
        pygame.draw.rect(edge, shade, edge.get_rect(), max(1, self._type.px(1.6)), self._type.px(5))
        sheet.surface.blit(edge, edge.get_rect(center=number.center))

    def _tick(self, sheet: Sheet, box: pygame.Rect) -> None:
        """A tick behind the words of a choice that was taken before."""
        side = self._type.px(self._type.scaled(9))
        x, y = box.right + 2 * side, box.centery + side // 2
        points = [(x - side, y - side // 2), (x - side // 3, y + side // 3), (x + side, y - side)]
        pygame.draw.lines(
            sheet.surface, self._theme.lit, closed=False, points=points, width=max(2, side // 4)
        )

    def _strike(self, sheet: Sheet, box: pygame.Rect) -> None:
        """Dots under the words of a ghost: seen, not taken, and not by its colour alone."""
        step = max(5, self._type.px(9))
        y = box.bottom - self._type.px(4)
        for x in range(box.x, box.right, step):
            pygame.draw.circle(sheet.surface, self._theme.ghost, (x, y), max(1, self._type.px(1.4)))


@lru_cache(maxsize=64)
def _wash(colour: Colour, sixteenths: int, size: tuple[int, int]) -> pygame.Surface:
    """Light that fades to the right, *sixteenths* of whole; kept, for it is drawn every frame."""
    row = pygame.Surface((256, 1), pygame.SRCALPHA)
    for x in range(256):
        alpha = 46 * (1 - x / 255) ** 1.4 * sixteenths / 16
        row.set_at((x, 0), (*colour, round(alpha)))
    return pygame.transform.smoothscale(row, size)
