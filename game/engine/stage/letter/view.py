"""Shows a letter on its paper, written as far as it is, with the pen where it is writing."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.stage.kept import Kept, screens
from game.engine.stage.letter.hands import HANDS, Hand, hand_of
from game.engine.stage.letter.paper import margin, plotter_pen, sheet_of_paper
from game.engine.stage.letter.pen import Nib, Trace, trace
from game.engine.stage.letter.writing import rows_of, write
from game.engine.stage.type import typographic
from game.engine.stage.waiting import End

if TYPE_CHECKING:
    from game.engine.director.stage import LetterPage
    from game.engine.stage.sheet import Sheet
    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Type

_SIDE, _TOP, _FOOT = 74.0, 58.0, 62.0
_SHORTEST, _LONGEST = 0.9, 7.0
_TALL: Final = 10.0
"""In a hand's own units, what is the height of type elsewhere."""
_PAPERS: Final = 1.0
"""Screens of sheets that are kept."""
_SMALLER: Final = tuple(1 - step / 20 for step in range(12))
_LARGEST_TEXT: Final = 1.5
"""Above this text size writing grows no more: a row must still hold a few words."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the page: its text, and the line of the letter that it belongs to."""

    text: str
    line: int


def writing_seconds(text: str, client: str) -> float:
    """How long the pen takes over *text*."""
    return max(_SHORTEST, min(_LONGEST, len(text) / hand_of(client).speed))


class LetterView:
    """One letter at a time; what has been written is kept and only added to.

    A page that is too long goes up as it is written; with *whole* the hand gets smaller instead,
    so that all of it is to be read at once. With *bare* there is no paper and no pen: the strokes
    stand in light on what is behind them.
    """

    def __init__(
        self, type_: Type, theme: Theme, *, whole: bool = False, bare: bool = False
    ) -> None:
        self._type, self._theme = type_, theme
        self._bare = bare
        self._whole, self._smaller = whole, 1.0
        self._papers: Kept[tuple[str, int, int]] = Kept(screens(type_.size, _PAPERS))
        self._nibs: dict[str, Nib] = {}
        self._pens: dict[str, tuple[pygame.Surface, tuple[int, int]]] = {}
        self._traces: dict[tuple[str, str, float], Trace] = {}
        self._key: tuple[object, ...] = ()
        self._ink: pygame.Surface | None = None
        self._done = 0.0

    def draw(
        self, sheet: Sheet, page: LetterPage, area: pygame.Rect, *, written: float = 1.0,
        shown: float = 1.0,
    ) -> End | None:  # fmt: skip
        """Draw *page* in *area* (pixels).

        *written* is how much of its last line stands, 0 to 1; *shown* below 1 while the page is
        laid down or taken away. Answers where its last row ends, if it has one.
        """
        hand = self._hand(page.client)
        if not self._bare:
            self._lay(sheet, page.client, area, shown)
        if shown < 0.98:
            return None
        rows = self._fitted(page, hand, area) if self._whole else self._rows(page, hand, area.w)
        position = self._position(rows, page, written)
        first = self._draw_rows(sheet, page.client, rows, area, position)
        self._draw_mark(sheet, hand, area)
        if not rows:
            return None
        scale = self.scale(hand)
        right = (
            area.x + self._type.px(_SIDE) + float(self._trace(page.client, rows[-1].text).x.max())
        )
        base = first + (len(rows) - 1) * hand.leading * scale
        return End(right, base, _TALL * scale, hand.ink)

    def _hand(self, client: str) -> Hand:
        hand = hand_of(client)
        if self._bare:
            return replace(hand, ink=self._theme.lit, ruled=None, mark="")
        if self._theme.solid:
            return replace(hand, ink=self._theme.ink, paper=self._theme.paper)
        return hand

    def _lay(self, sheet: Sheet, client: str, area: pygame.Rect, shown: float) -> None:
        """The paper, as far as it is laid down."""
        edge = margin(self._type.unit)
        slid = area.move(0, round((1 - shown) ** 2 * self._type.px(120)))
        paper = self._paper(client, area.size)
        paper.set_alpha(round(255 * min(1.0, shown * 1.6)))
        sheet.surface.blit(paper, slid.move(-edge, -edge))

    def scale(self, hand: Hand) -> float:
        """Pixels for one unit of *hand* at the player's text size."""
        asked = max(0.9, min(_LARGEST_TEXT, self._type.scale))
        return hand.size * self._type.unit * asked * self._smaller

    def height(self, page: LetterPage, width: int) -> int:
        """The pixels that a sheet needs, *width* pixels wide, for all of *page* to stand on it."""
        hand = self._hand(page.client)
        rows = len(self._rows(page, hand, width)) + 0.35
        return self._type.px(_TOP + _FOOT) + math.ceil(rows * hand.leading * self.scale(hand))

    def _fitted(self, page: LetterPage, hand: Hand, area: pygame.Rect) -> list[_Row]:
        """The rows in the largest hand in which all of them stand on the page."""
        room = area.h - self._type.px(_TOP + _FOOT)
        for self._smaller in _SMALLER:
            rows = self._rows(page, hand, area.w)
            if (len(rows) + 0.35) * hand.leading * self.scale(hand) <= room:
                break
        return rows

    def _rows(self, page: LetterPage, hand: Hand, width: int) -> list[_Row]:
        room = (width - 2 * self._type.px(_SIDE)) / self.scale(hand)
        return [
            _Row(text, index)
            for index, line in enumerate(page.lines)
            for text in rows_of(typographic(line), hand, room)
        ]

    def _position(self, rows: list[_Row], page: LetterPage, written: float) -> float:
        """How many rows are written, the last in part."""
        last = [row for row in rows if row.line == len(page.lines) - 1]
        before = len(rows) - len(last)
        left = written * sum(len(row.text) for row in last)
        for index, row in enumerate(last):
            if left < len(row.text):
                return before + index + left / max(1, len(row.text))
            left -= len(row.text)
        return float(len(rows))

    def _draw_rows(
        self, sheet: Sheet, client: str, rows: list[_Row], area: pygame.Rect, position: float
    ) -> float:
        """The rows up to *position*, and the pen; answers the first row's baseline, in pixels."""
        hand = self._hand(client)
        scale = self.scale(hand)
        pitch = hand.leading * scale
        room = area.inflate(-2 * self._type.px(30), 0)
        room.height = area.h - self._type.px(_FOOT)
        scrolled = self._scrolled(position, pitch, area)
        first = area.y + self._type.px(_TOP) + 10 * scale - scrolled
        previous = sheet.surface.get_clip()
        sheet.surface.set_clip(room.clip(previous))
        self._rule(sheet.surface, hand, room, (first, pitch))
        # Rows that have gone up are gone: nothing of them looks over the margin.
        top = area.y + round(self._type.px(_TOP) - 2.2 * scale)
        room = pygame.Rect(room.x, top, room.w, room.bottom - top)
        sheet.surface.set_clip(room.clip(previous))
        self._write(client, rows, position, (room.w, pitch))
        if self._ink is not None and not sheet.blank:
            sheet.surface.blit(self._ink, (area.x, round(first - 12 * scale)))
        self._record(sheet, hand, rows[: int(position)], (room, first, pitch))
        if 0 < position < len(rows) and position % 1 > 0:
            row = rows[int(position)]
            x, y = self._trace(client, row.text).pen(position % 1)
            at = (area.x + self._type.px(_SIDE) + x, first + int(position) * pitch + y)
            sheet.surface.set_clip(previous)
            if not self._bare:
                self._draw_pen(sheet.surface, client, at)
        sheet.surface.set_clip(previous)
        return first

    def _scrolled(self, position: float, pitch: float, area: pygame.Rect) -> float:
        """Pixels by which the page has gone up, so that the row being written is to be seen."""
        room = area.h - self._type.px(_TOP + _FOOT) - pitch * 0.35
        row = int(max(0.0, position - 1e-6))
        share = min(1.0, (position - row) * 5)
        share = share * share * (3 - 2 * share)
        # By whole rows, so that none is cut at the top.
        before, now = (
            max(0, math.ceil(((index + 1) * pitch - room) / pitch)) * pitch
            for index in (row - 1, row)
        )
        return before + (now - before) * share

    def _write(
        self, client: str, rows: list[_Row], position: float, page: tuple[int, float]
    ) -> None:
        """Bring the ink on the page to *position*, from where it was if that is possible."""
        key = (client, self.scale(hand_of(client)), page[0])
        texts = tuple(row.text for row in rows)
        known = self._key[1:] if self._key[:1] == (key,) else ()
        whole = int(self._done) + (self._done % 1 > 0)
        if known[:whole] != texts[:whole] or self._ink is None or position < self._done:
            self._done = 0.0
            self._ink = None
        self._key = (key, *texts)
        self._ink = self._room_for(client, self._ink, len(rows), page)
        nib = self._nibs.setdefault(client, Nib(self._hand(client).ink))
        scale = self.scale(hand_of(client))
        while self._done < position - 1e-9:
            row = int(self._done + 1e-9)
            end = min(1.0, position - row)
            at = (float(self._type.px(_SIDE)), 12 * scale + row * page[1])
            span = (max(0.0, self._done - row), end)
            nib.put(self._ink, self._trace(client, rows[row].text), at, span)
            self._done = row + end

    def _room_for(
        self, client: str, ink: pygame.Surface | None, rows: int, page: tuple[int, float]
    ) -> pygame.Surface:
        high = round(page[1] * (rows + 1) + 12 * self.scale(hand_of(client)))
        if ink is not None and ink.get_height() >= high:
            return ink
        bigger = pygame.Surface((page[0] + self._type.px(80), high), pygame.SRCALPHA)
        bigger.fill((*self._hand(client).ink, 0))
        if ink is not None:
            bigger.blit(ink, (0, 0), special_flags=pygame.BLEND_RGBA_MAX)
        return bigger

    def _trace(self, client: str, text: str) -> Trace:
        hand = self._hand(client)
        key = (client, text, self.scale(hand))
        if key not in self._traces:
            if len(self._traces) > 60:
                self._traces.clear()
            self._traces[key] = trace(write(text, hand, client), hand, key[2])
        return self._traces[key]

    def _record(
        self, sheet: Sheet, hand: Hand, rows: list[_Row], place: tuple[pygame.Rect, float, float]
    ) -> None:
        """Say where writing stands, for its contrast to be measured."""
        room, first, pitch = place
        scale = self.scale(hand)
        for index, _ in enumerate(rows):
            row = pygame.Rect(room.x, round(first + index * pitch - 5 * scale), room.w, 0)
            row.height = round(5 * scale)
            if room.contains(row):
                sheet.mark(row, hand.ink, "letter")

    def _rule(
        self, target: pygame.Surface, hand: Hand, room: pygame.Rect, rows: tuple[float, float]
    ) -> None:
        if hand.ruled is None:
            return
        first, pitch = rows
        y = first + 0.8 * self.scale(hand)
        head = room.top + (self._type.px(_TOP) if hand.pad else 0)
        while y > head:
            y -= pitch
        y += pitch if y < head else 0
        while y < room.bottom:
            line = pygame.Rect(room.x, round(y), room.w, max(1, self._type.px(1.6)))
            target.fill(hand.ruled, line)
            y += pitch
        side = room.x + self._type.px(_SIDE - 50)
        target.fill((0xE2, 0xA3, 0xA6), (side, room.y, max(1, self._type.px(1.6)), room.h))

    def _draw_pen(self, target: pygame.Surface, client: str, at: tuple[float, float]) -> None:
        if client not in self._pens:
            ink = self._hand(client).ink
            self._pens[client] = plotter_pen(self._type.unit, ink, self._theme.accent)
        image, tip = self._pens[client]
        target.blit(image, (round(at[0]) - tip[0], round(at[1]) - tip[1]))

    def _draw_mark(self, sheet: Sheet, hand: Hand, area: pygame.Rect) -> None:
        """What is printed on the paper: most of it is a product's."""
        if self._type.scale > 1.6 or not hand.mark:
            return
        image = self._type.capitals(hand.mark, 13, self._theme.second, 5)
        x = area.right - image.get_width() - self._type.px(34)
        y = area.bottom - image.get_height() - self._type.px(16)
        if hand.pad:
            y = area.y + self._type.px(20)
        sheet.text(image, (x, y), colour=self._theme.second, label="mark")

    def _paper(self, client: str, size: tuple[int, int]) -> pygame.Surface:
        key = (client if client in HANDS else "", *size)
        return self._papers.get(key, lambda: self._sheet(client, size))

    def _sheet(self, client: str, size: tuple[int, int]) -> pygame.Surface:
        paper = sheet_of_paper(size, self._hand(client).paper, self._type.unit)
        return paper.convert_alpha() if pygame.display.get_surface() else paper
