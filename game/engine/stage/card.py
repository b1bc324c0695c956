"""Draws one of Catherine's cards: a side of cream card with its text in type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.engine.stage.letter.paper import margin, sheet_of_paper
from game.engine.stage.panels import spelled
from game.engine.stage.type import Face, typographic
from game.engine.stage.waiting import End

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.stage.sheet import Sheet
    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Type

_TEXT, _LABEL = 33.0, 18.0
_LEADING: Final = 1.46
_SIDE, _TOP = 76.0, 54.0
_SMALLEST: Final = 21.0
"""Units: text is set smaller before it is cut, and never smaller than this."""
_SIDES: Final = {"front": "his side", "back": "her side"}


class CardView:
    """Cards in one theme's colours at one size of type."""

    def __init__(self, type_: Type, theme: Theme) -> None:
        self._type, self._theme = type_, theme
        self._papers: dict[tuple[int, int], pygame.Surface] = {}

    def draw(
        self, sheet: Sheet, card: str, lines: Sequence[str], area: pygame.Rect, *,
        shown: float = 1.0,
    ) -> End | None:  # fmt: skip
        """Draw *card* ("3 front") with its *lines* in *area*; *shown* below 1 while it is laid.

        Answers where its last word ends, if there is one.
        """
        edge = margin(self._type.unit)
        slid = area.move(0, round((1 - shown) ** 2 * self._type.px(90)))
        paper = self._paper(area.size)
        paper.set_alpha(round(255 * min(1.0, shown * 1.5)))
        sheet.surface.blit(paper, slid.move(-edge, -edge))
        inner = slid.inflate(-2 * self._type.px(_SIDE), -2 * self._type.px(_TOP))
        y = self._label(sheet, card, inner, shown)
        size, rows = self._fitted(lines, inner.w, inner.bottom - y)
        leading = self._type.height(size, _LEADING)
        end, high = None, self._type.height(size, 1.0)
        for row in rows:
            if row and y + leading <= slid.bottom:
                image = self._type.image(row, Face.SERIF, size, self._theme.ink)
                at, colour = (inner.x, y), self._theme.ink
                box = sheet.text(image, at, colour=colour, label="card", alpha=shown)
                base = box.y + self._type.font(Face.SERIF, size).ascent
                end = End(box.right, base, high, colour)
            y += leading if row else leading // 2
        return end

    def turning(self, target: pygame.Surface, box: pygame.Rect) -> None:
        """The card while it is turned over: an edge of paper, *box* wide."""
        paper = self._paper((max(box.w, 40), box.h))
        edge = margin(self._type.unit)
        paper.set_alpha(255)
        shadow = pygame.transform.smoothscale(paper, (box.w + 2 * edge, box.h + 2 * edge))
        target.blit(shadow, box.move(-edge, -edge))

    def _label(self, sheet: Sheet, card: str, inner: pygame.Rect, shown: float) -> int:
        """The card's number and side; returns the y below it."""
        number, _, side = card.partition(" ")
        text = f"{spelled(number)}  ·  {_SIDES.get(side, side)}"
        image = self._type.capitals(text, _LABEL, self._theme.accent, 3)
        accent = self._theme.accent
        box = sheet.text(image, inner.topleft, colour=accent, label="card label", alpha=shown)
        return box.bottom + self._type.px(22)

    def _fitted(self, lines: Sequence[str], width: int, room: int) -> tuple[float, tuple[str, ...]]:
        """The largest size at which all *lines* fit, and the rows; empty rows part paragraphs."""
        size = _TEXT
        while True:
            rows: list[str] = []
            for line in lines:
                rows += [""] if rows else []
                rows += self._type.wrap(typographic(line), Face.SERIF, size, width)
            full = self._type.height(size, _LEADING)
            high = sum(full if row else full // 2 for row in rows)
            if high <= room or size * self._type.scale <= _SMALLEST:
                return size, tuple(rows)
            size -= 2

    def _paper(self, size: tuple[int, int]) -> pygame.Surface:
        if size not in self._papers:
            if len(self._papers) > 4:
                self._papers.clear()
            paper = sheet_of_paper(size, self._theme.paper, self._type.unit, seed=9)
            self._papers[size] = paper.convert_alpha() if pygame.display.get_surface() else paper
        return self._papers[size]
