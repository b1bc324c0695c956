"""Draws Samantha's Hours: no captions, but a field of text that she moves through, a clock, and
Theodore's sentence hanging unfinished.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.core.ports import far_seed
from game.engine.stage.captions import Captions
from game.engine.stage.hour_ground import HourGround, theme_of_an_hour
from game.engine.stage.theme import mixed
from game.engine.stage.type import Face, typographic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.engine.stage.captions import Caption
    from game.engine.stage.choices import Menu
    from game.engine.stage.reading import Reading
    from game.engine.stage.sheet import Sheet
    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Type
    from game.engine.stage.waiting import End

_PAST, _HANGING, _CLOCK, _UNIT, _NAME = 30.0, 36.0, 148.0, 26.0, 19.0
_LEFT, _FOCUS_WIDTH, _RIGHT, _CHOICES_WIDTH = 170.0, 880.0, 1120.0, 660.0
_WIDE: Final = 1580.0
_HANGS: Final = 58.0
_MARGIN, _LETTER_WIDTH = 74.0, 900.0
_FOCUS_FOOT: Final = 812.0
_KEPT: Final = 4
_COUNTED: Final = re.compile(r"(\d+(?:\.\d+)?)\s*(ms|s)?$")
_SIDE_BY_SIDE: Final = 1.25
_MOVES: Final = 0.9
"""Seconds in which the field goes back by a line."""
_TICKS: Final = 1.1
"""Seconds in which the clock runs from one reading to the next."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A line that has gone by: its text, who said it, and where in the field it hangs (-1 to 1)."""

    text: str
    name: str
    aside: float


@dataclass(frozen=True, slots=True)
class Field:
    """Where things stand in pixels; `top` is below what hangs from above."""

    focus: pygame.Rect
    choices: pygame.Rect
    top: int


class HourView:
    """The layout of an Hour. Tell it each line that passes and each reading of the clock."""

    def __init__(self, type_: Type, theme: Theme) -> None:
        self._passed: list[Passed] = []
        self._moved = 1.0
        self._time = 0.0
        self._clock = self._clock_from = ""
        self._ticked = 1.0
        self.restyle(type_, theme)

    def restyle(self, type_: Type, theme: Theme) -> None:
        """Another size of type or other colours."""
        self._asked, self._theme = type_, theme_of_an_hour(theme)
        self._settled_for: tuple[object, ...] = ()
        self._set(type_)
        self._ground = HourGround(type_.size, self._theme)

    def _set(self, type_: Type) -> None:
        self._type = type_
        self._captions = Captions(type_, self._theme)

    def begin(self) -> None:
        """An Hour begins: nothing has passed yet."""
        self._passed, self._moved = [], 1.0

    def passes(self, caption: Caption) -> None:
        """The line in focus goes back into the field."""
        chance = far_seed("field", caption.text) % 1000 / 500 - 1
        self._passed = [Passed(caption.text, caption.line.name, chance), *self._passed][:_KEPT]
        self._moved = 0.0

    def clock(self, text: str, *, at_once: bool) -> None:
        """The clock reads *text*: seconds that are left, or a time of night.

        Of two readings at one moment the first is passed by: nobody has seen it.
        """
        if text != self._clock:
            self._clock_from = self._clock if self._ticked > 0 else self._clock_from
            self._clock = text
            self._ticked = 1.0 if at_once else 0.0

    @property
    def moving(self) -> bool:
        return self._moved < 1 or self._ticked < 1 or self._ground.moving

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        self._time += dt
        self._moved = min(1.0, self._moved + dt / _MOVES)
        self._ticked = min(1.0, self._ticked + dt / _TICKS)
        self._ground.step(dt)

    def field(self, focus: int, choices: int, hanging: str) -> Field:
        """Where things stand. *focus* and *choices* are heights needed at `widths`, in pixels."""
        px, (wide, high) = self._type.px, self._type.span
        left = px((wide - 1920) / 2)
        clock = self._type.height(self._clock_size, 1.0) if self._clock else 0
        hangs = px(_HANGS) + self._hanging_height(hanging) if hanging else 0
        top = max(hangs, px(16) + clock, px(30)) + px(8)
        foot = px(high - (60 if self._beside else 36))
        focus_width, choices_width = self.widths()
        if self._beside:
            y = min(px(high - 1080 + _FOCUS_FOOT), foot) - focus
            menu = max(top, min(y, foot - choices))
            return Field(
                pygame.Rect(left + px(_LEFT), max(top, y), focus_width, focus),
                pygame.Rect(left + px(_RIGHT), menu, choices_width, foot - menu),
                top,
            )
        y = max(top, min(px(high - 1080 + _FOCUS_FOOT), foot - choices - px(16)) - focus)
        below = y + focus + px(16)
        x = left + px(_LEFT)
        return Field(
            pygame.Rect(x, y, focus_width, focus),
            pygame.Rect(x, below, choices_width, max(0, foot - below)),
            top,
        )

    def page(self, field: Field) -> pygame.Rect:
        """Where a letter is written that has no paper: over the line in focus."""
        foot = min(field.focus.y, self._type.px(self._type.span[1] - 1080 + _FOCUS_FOOT))
        if not self._beside:
            foot = min(foot, field.choices.y)
        side = self._type.px(_MARGIN)  # a letter has one of its own
        wide = self._type.px(_LETTER_WIDTH if self._beside else _WIDE) + 2 * side
        top = max(0, field.top - self._type.px(30))
        return pygame.Rect(field.focus.x - side, top, wide, max(1, foot - top))

    @property
    def _beside(self) -> bool:
        return self._type.scale <= _SIDE_BY_SIDE

    def widths(self) -> tuple[int, int]:
        """Pixels that the line in focus and the choices may be wide."""
        if self._beside:
            return self._type.px(_FOCUS_WIDTH), self._type.px(_CHOICES_WIDTH)
        return self._type.px(_WIDE), self._type.px(_WIDE)

    def settle(self, caption: Caption | None, menu: Menu, hanging: str) -> None:
        """Set everything in the player's size of type, or in smaller type where the line and a
        choice would not have room together. *hanging* is the sentence above.
        """
        of = (caption, menu.choices, menu.stagger, hanging, bool(self._clock))
        if of == self._settled_for:
            return
        self._settled_for = of
        type_: Type | None = self._asked
        while type_ is not None:
            room = self._has_room(type_, caption, menu, hanging)
            type_ = None if room else type_.smaller()
        if not room:
            self._captions = Captions(self._type, self._theme, close=True)

    def _has_room(self, type_: Type, caption: Caption | None, menu: Menu, hanging: str) -> bool:
        self._set(type_)
        menu.restyle(type_, self._theme)
        width = self.widths()[1]
        field = self.field(self.focus_height(caption), menu.height(width), hanging)
        room = field.choices.h >= min(menu.height(width), menu.least(width))
        return room and field.focus.y >= field.top

    def focus_height(self, caption: Caption | None) -> int:
        """Pixels that *caption* takes as the line in focus."""
        return 0 if caption is None else self._captions.height(caption, self.widths()[0])

    def cover(self, target: pygame.Surface, picture: str) -> None:
        """Darken *target* as far as text on *picture* needs, and no further.

        While a picture comes up (no name yet) it is as good as covered.
        """
        self._ground.draw(target, picture)

    def draw(  # noqa: PLR0913 - all that stands in an Hour
        self,
        sheet: Sheet,
        reading: Reading,
        *,
        hanging: str,
        menu: int,
        still: bool,
        letter: Callable[[Sheet, pygame.Rect], End | None] | None = None,
    ) -> tuple[pygame.Rect, End | None]:
        """The field, the clock and the *hanging* sentence. Answers where the choices go, which
        need *menu* pixels of height (the menu draws them), and where the line in focus ends.
        A *letter* draws itself where lines that have gone by would be, and takes their place.
        """
        caption = reading.caption
        field = self.field(self.focus_height(caption), menu, hanging)
        self._rest(sheet, field, menu, hanging)
        self._draw_hanging(sheet, hanging)
        self._draw_clock(sheet)
        end = None
        if letter is None:
            self._draw_passed(sheet, field, still=still)
        else:
            end = letter(sheet, self.page(field))
        if caption is not None:
            end = self._captions.draw(sheet, caption, field.focus, position=reading.position)
        return field.choices, end

    def _rest(self, sheet: Sheet, field: Field, menu: int, hanging: str) -> None:
        """Calm the picture where words stand."""
        said, offered = field.focus.copy(), field.choices.copy()
        said.top = min((y for *_, y in self._lines_gone(field)), default=said.top)
        said.h = field.focus.bottom - said.top
        offered.h = min(menu, offered.h)
        wide = field.top if hanging or self._clock else 0
        above = pygame.Rect(said.x, 0, offered.right - said.x, wide)
        self._ground.rest(sheet.surface, (said, offered, above), self._type.unit)

    def _lines_gone(self, field: Field) -> Iterator[tuple[int, Passed, tuple[str, ...], int]]:
        """Lines gone by, as far as there is room: how far back, which, its rows, its y."""
        y = field.focus.y - self._type.px(10)
        width = self._type.px(_FOCUS_WIDTH * 0.86) if self._beside else self._type.px(_WIDE * 0.9)
        for depth, passed in enumerate(self._passed):
            rows = self._type.wrap(passed.text, Face.SERIF, _PAST, width)
            y -= len(rows) * self._type.height(_PAST) + self._type.px(22)
            if y < field.top:
                return
            yield depth, passed, rows, y

    def _draw_passed(self, sheet: Sheet, field: Field, *, still: bool) -> None:
        """Lines that have gone by, further back and higher each; none over another, none cut."""
        share = 1.0 if still else _smooth(self._moved)
        leading = self._type.height(_PAST)
        for depth, passed, rows, y in self._lines_gone(field):
            high = len(rows) * leading + self._type.px(22)
            back = (1 - share) * (high if depth == 0 else self._type.px(18))
            sway = 0.0 if still else 5 * math.sin(self._time * 0.32 + passed.aside * 9)
            x = field.focus.x + self._type.px(34 * depth + 26 * passed.aside + sway)
            alpha = share if depth == 0 else 1.0
            colour = self._theme.ghost if depth else self._theme.soft
            for row, text in enumerate(rows):
                image = self._type.image(text, Face.SERIF, _PAST, colour)
                at = (x, y + back + row * leading)
                sheet.text(image, at, colour=colour, label="passed", alpha=alpha)

    def _draw_hanging(self, sheet: Sheet, text: str) -> None:
        """The sentence hangs by a thread, and its line runs on where no word is yet."""
        if not text:
            return
        px, lit = self._type.px, self._theme.lit
        x = px((self._type.span[0] - 1920) / 2 + _LEFT)
        y = px(_HANGS)
        sheet.surface.fill(lit, (x - px(26), 0, max(1, px(1.5)), y + px(30)))
        end = (x, y)
        for row in self._hanging_rows(text):
            image = self._type.image(row, Face.SERIF_ITALIC, _HANGING, lit)
            box = sheet.text(image, (x, y), colour=lit, label="sentence")
            end = (box.right, box.bottom - px(12))
            y += self._type.height(_HANGING, 1.35)
        for dot in range(14):
            shade = mixed(lit, self._theme.scrim, 0.15 + dot * 0.055)
            at = (end[0] + px(16) + dot * px(13), end[1])
            pygame.draw.circle(sheet.surface, shade, at, max(1, px(1.8)))

    def _hanging_rows(self, text: str) -> tuple[str, ...]:
        width = self._type.px(1000)
        return self._type.wrap(typographic(text), Face.SERIF_ITALIC, _HANGING, width)

    def _hanging_height(self, text: str) -> int:
        return len(self._hanging_rows(text)) * self._type.height(_HANGING, 1.35) if text else 0

    @property
    def _clock_size(self) -> float:
        """The clock is large already: it grows less than the text does."""
        return _CLOCK * min(1.0, 1.25 / self._type.scale)

    def _draw_clock(self, sheet: Sheet) -> None:
        if not self._clock:
            return
        px, theme = self._type.px, self._theme
        figures, unit = clock_reading(self._clock_from, self._clock, _smooth(self._ticked))
        right = px((self._type.span[0] + 1920) / 2 - _LEFT)
        size = self._clock_size
        image = self._type.image(figures, Face.SANS_THIN, size, theme.text)
        mark = self._type.image(unit, Face.SANS, _UNIT, theme.lit) if unit else None
        x = right - image.get_width() - (mark.get_width() + px(12) if mark else 0)
        y = px(16)
        box = sheet.text(image, (x, y), colour=theme.text, label="clock")
        if mark is not None:
            drop = self._type.font(Face.SANS_THIN, size).ascent - mark.get_height()
            sheet.text(mark, (box.right + px(12), y + drop), colour=theme.lit, label="unit")


def clock_reading(before: str, now: str, share: float) -> tuple[str, str]:
    """What the clock shows and in which unit, *share* of the way from *before* to *now*.

    Milliseconds ("800 ms") and seconds ("0.8", shown to the thousandth) run; a time of night
    ("6:11") changes at once and has no unit.
    """
    end, start = _COUNTED.match(now), _COUNTED.match(before)
    if end is None:
        return now, ""
    value, unit = float(end[1]), end[2] or "s"
    if start is not None and start[2] == end[2]:
        value = float(start[1]) + (value - float(start[1])) * share
    return (f"{value:.0f}" if unit == "ms" else f"{value:.3f}"), unit


def _smooth(share: float) -> float:
    return share * share * (3 - 2 * share)
