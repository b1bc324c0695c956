"""Draws Catherine's cards: his side in type on cream, hers on the ruled back, on pages if
need be.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.stage.kept import Kept, screens
from game.engine.stage.letter.hands import HANDS
from game.engine.stage.letter.paper import margin, sheet_of_paper
from game.engine.stage.letter.pen import Nib, trace
from game.engine.stage.letter.writing import write
from game.engine.stage.panels import spelled
from game.engine.stage.sheet import Sheet
from game.engine.stage.theme import mixed
from game.engine.stage.type import Face, typographic
from game.engine.stage.waiting import End

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Colour, Type

_TEXT, _LABEL = 33.0, 18.0
_LEADING: Final = 1.46
_SIDE, _TOP, _FOOT = 76.0, 54.0, 44.0
_LEAST: Final = 0.82
"""Of the size that the player has asked for: text is set smaller so far, then it goes on overleaf.
"""
_SIDES: Final = {"front": "his side", "back": "her side"}
_BACK: Final = (0xEF, 0xEC, 0xEE)
_RULES, _HEAD = (0xB4, 0xC4, 0xD4), (0xDD, 0x8E, 0x92)
_PAPERS: Final = 1.2
"""Screens of cards that are kept."""
_HANDED: Final = "catherine"


@dataclass(frozen=True, slots=True)
class Laid:
    """The text of one side as it is set: its size in units, and the rows of each page."""

    size: float
    pages: tuple[tuple[str, ...], ...]


class CardView:
    """Cards in one theme's colours at one size of type."""

    def __init__(self, type_: Type, theme: Theme) -> None:
        self._type, self._theme = type_, theme
        self._papers: Kept[tuple[str, int, int]] = Kept(screens(type_.size, _PAPERS))
        self._labels: dict[str, pygame.Surface] = {}

    def laid(self, lines: Sequence[str], size: tuple[int, int]) -> Laid:
        """*lines* set on a card of *size* (pixels): as large as they were asked for if they fit so,
        a little smaller, or on pages.
        """
        asked = _TEXT
        while True:
            rows = self._rows(lines, asked, size[0])
            fits = self._room(asked, size[1])
            if len(rows) <= fits or asked <= _TEXT * _LEAST:
                break
            asked -= 1
        if len(rows) <= fits:
            return Laid(asked, (tuple(rows),))
        rows, fits = self._rows(lines, _TEXT, size[0]), self._room(_TEXT, size[1])
        pages = -(-len(rows) // fits)
        each = -(-len(rows) // pages)  # no page of one last row
        starts = range(0, len(rows), each)
        return Laid(_TEXT, tuple(tuple(rows[at : at + each]) for at in starts))

    def draw(  # noqa: PLR0913 - a page of a side in its place
        self, sheet: Sheet, card: str, laid: Laid, area: pygame.Rect, *,
        page: int = 0, shown: float = 1.0,
    ) -> End | None:  # fmt: skip
        """Draw *card* ("3 front") with a *page* of what is *laid* on it in *area*; *shown* below 1
        while it is put down. Answers where its last word ends, if there is one.
        """
        edge = margin(self._type.unit)
        slid = area.move(0, round((1 - shown) ** 2 * self._type.px(90)))
        paper = self._paper(card, area.size)
        paper.set_alpha(round(255 * min(1.0, shown * 1.5)))
        sheet.surface.blit(paper, slid.move(-edge, -edge))
        end = self._write(sheet, card, laid, slid, page=page, shown=shown)
        self._draw_label(sheet, card, slid, shown)
        if len(laid.pages) > 1:
            text = f"{page + 1} of {len(laid.pages)}"
            image = self._type.image(text, Face.SANS, _LABEL, self._theme.second)
            y = self._label_y(slid) - self._type.px(12)
            at = (slid.right - self._type.px(_SIDE) - image.get_width(), y)
            sheet.text(image, at, colour=self._theme.second, label="page", alpha=shown)
        return end

    def face(self, card: str, laid: Laid, size: tuple[int, int], page: int = 0) -> pygame.Surface:
        """The whole side as an image, without its shadow: for when it is turned over."""
        image = pygame.Surface(size, pygame.SRCALPHA)
        edge = margin(self._type.unit)
        paper = self._paper(card, size)
        paper.set_alpha(255)
        image.blit(paper, (-edge, -edge))
        self.draw_words(Sheet(image), card, laid, image.get_rect(), page=page)
        return image

    def draw_words(
        self, sheet: Sheet, card: str, laid: Laid, area: pygame.Rect, *, page: int
    ) -> None:
        """What is on the card, without the card."""
        self._write(sheet, card, laid, area, page=page, shown=1.0)
        self._draw_label(sheet, card, area, 1.0)

    def _write(  # noqa: PLR0913 - as above
        self, sheet: Sheet, card: str, laid: Laid, area: pygame.Rect, *, page: int, shown: float
    ) -> End | None:
        ink = self._ink(card)
        leading = self._type.height(laid.size, _LEADING)
        y, end = area.y + self._first(), None
        for row in laid.pages[min(page, len(laid.pages) - 1)]:
            if row:
                image = self._type.image(row, Face.SERIF, laid.size, ink)
                at = (area.x + self._type.px(_SIDE), y)
                box = sheet.text(image, at, colour=ink, label="card", alpha=shown)
                base = box.y + self._type.font(Face.SERIF, laid.size).ascent
                end = End(box.right, base, self._type.height(laid.size, 1.0), ink)
            y += leading
        return end

    def _ink(self, card: str) -> Colour:
        """Type is in the act's ink; what she has written, in hers."""
        return HANDS[_HANDED].ink if card.endswith("back") else self._theme.ink

    def _rows(self, lines: Sequence[str], size: float, wide: int) -> list[str]:
        rows: list[str] = []
        for line in lines:
            rows += [""] if rows else []
            width = wide - 2 * self._type.px(_SIDE)
            rows += self._type.wrap(typographic(line), Face.SERIF, size, width)
        return rows

    def _room(self, size: float, high: int) -> int:
        """How many rows of *size* units stand on a card so many pixels high."""
        room = high - self._first() - self._type.px(_FOOT)
        return max(1, room // self._type.height(size, _LEADING))

    def _first(self) -> int:
        """Where the first row begins, below the label."""
        return self._type.px(_TOP + 22) + self._type.height(_LABEL, 1.0)

    def _label_y(self, area: pygame.Rect) -> int:
        return area.y + self._type.px(_TOP)

    def _draw_label(self, sheet: Sheet, card: str, area: pygame.Rect, shown: float) -> None:
        """The card's number and side: set in type on his, in her own hand on hers."""
        number, _, side = card.partition(" ")
        at = (area.x + self._type.px(_SIDE), self._label_y(area))
        if side == "back":
            ink = HANDS[_HANDED].ink
            image = self._signed(f"{spelled(number)}, {_SIDES[side]}")
            at = (at[0], at[1] + self._type.height(_LABEL, 1.0) - image.get_height())
            sheet.text(image, at, colour=ink, label="card label", alpha=shown)
            return
        text = f"{spelled(number)}  ·  {_SIDES.get(side, side)}"
        accent = self._theme.accent
        image = self._type.capitals(text, _LABEL, accent, 3)
        sheet.text(image, at, colour=accent, label="card label", alpha=shown)

    def _signed(self, text: str) -> pygame.Surface:
        """*text* in Catherine's left hand."""
        if text not in self._labels:
            hand = HANDS[_HANDED]
            scale = hand.size * self._type.unit * max(1.0, min(1.5, self._type.scale))
            made = trace(write(text, hand, _HANDED), hand, scale)
            size = (round(float(made.x.max()) + 6 * scale), round(18 * scale))
            image = pygame.Surface(size, pygame.SRCALPHA)
            image.fill((*hand.ink, 0))
            Nib(hand.ink).put(image, made, (2 * scale, 13 * scale), (0, 1))
            self._labels[text] = image
        return self._labels[text]

    def make_ready(self, side: str, size: tuple[int, int]) -> None:
        """Make the card of that *side* and *size* (pixels) before it is laid down."""
        self._paper(f"0 {side}", size)

    def _paper(self, card: str, size: tuple[int, int]) -> pygame.Surface:
        side = card.rpartition(" ")[2]
        return self._papers.get((side, *size), lambda: self._made(side, size))

    def _made(self, side: str, size: tuple[int, int]) -> pygame.Surface:
        """A card: cream on his side; on hers ruled, as such cards are on the back."""
        stock = mixed(_BACK, self._theme.paper, 0.35) if side == "back" else self._theme.paper
        paper = sheet_of_paper(size, stock, self._type.unit, seed=9)
        if side == "back":
            self._rule(paper, size)
        return paper.convert_alpha() if pygame.display.get_surface() else paper

    def _rule(self, paper: pygame.Surface, size: tuple[int, int]) -> None:
        """Blue rules under the rows, and a red one over them."""
        edge, thin = margin(self._type.unit), max(1, self._type.px(1.4))
        leading = self._type.height(_TEXT, _LEADING)
        base = self._type.font(Face.SERIF, _TEXT).ascent + self._type.px(7)
        y = edge + self._first() + base
        paper.fill(_HEAD, (edge, y - leading + self._type.px(2), size[0], thin))
        while y < edge + size[1] - self._type.px(26):
            paper.fill(_RULES, (edge, y, size[0], thin))
            y += leading
