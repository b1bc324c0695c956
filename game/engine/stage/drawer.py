"""Draws the drawer: the finished letters as they lie in it, and the one that is taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.engine.core.ports import far_seed
from game.engine.stage.letter import LetterView
from game.engine.stage.sheet import Sheet
from game.engine.stage.type import Face

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.director.stage import LetterPage
    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Type

_COLUMNS: Final = 2
_BESIDE: Final = 1.25
"""Above this text size the open letter takes the room of a column."""
_SMALL: Final = (330.0, 240.0)
_GAP: Final = 34.0
_LEFT, _TOP, _RIGHT = 130.0, 190.0, 1780.0
_ASIDE: Final = 42.0
NOTHING: Final = "Nothing has been finished yet."


class DrawerView:
    """The drawer at one size of picture: small letters to the left, one open to the right."""

    def __init__(self, type_: Type, theme: Theme) -> None:
        self._type, self._theme = type_, theme
        self._open = LetterView(type_, theme, whole=True)
        self._lying = LetterView(type_, theme, whole=True)
        self._small: dict[tuple[LetterPage, bool], pygame.Surface] = {}
        self._places: tuple[tuple[int, pygame.Rect], ...] = ()
        self._foot = 0

    @property
    def columns(self) -> int:
        """How many small letters lie side by side."""
        return _COLUMNS if self._type.scale <= _BESIDE else 1

    def draw(self, sheet: Sheet, letters: Sequence[LetterPage], focus: int, foot: int) -> None:
        """Draw *letters* in the order of writing above *foot* (pixels), the one with number *focus*
        open.
        """
        self._foot = foot
        if not letters:
            self._draw_empty(sheet)
            return
        focus = max(0, min(focus, len(letters) - 1))
        self._places = self._placed(len(letters), focus)
        for index, place in self._places:
            image = self._image(letters[index])
            target = image.get_rect(center=place.center)
            sheet.surface.blit(image, target)
            if index == focus:
                frame = place.inflate(self._type.px(14), self._type.px(14))
                width = max(2, self._type.px(4))
                pygame.draw.rect(sheet.surface, self._theme.lit, frame, width, self._type.px(10))
        self._open.draw(sheet, letters[focus], self._area())

    def pick_at(self, at: tuple[int, int]) -> int | None:
        """The number of the letter under *at*, as last drawn; None for none."""
        return next((index for index, place in self._places if place.collidepoint(at)), None)

    def _placed(self, count: int, focus: int) -> tuple[tuple[int, pygame.Rect], ...]:
        """Where small letters lie: rows of some columns, such that *focus* is among them."""
        px, columns = self._type.px, self.columns
        rows = max(1, (self._foot - px(_TOP) + px(_GAP)) // (px(_SMALL[1]) + px(_GAP)))
        before = focus // columns - (rows > 1)
        first = max(0, min(before, -(-count // columns) - rows)) * columns
        left = px((self._type.span[0] - 1920) / 2 + _LEFT)
        size = (px(_SMALL[0]), px(_SMALL[1]))
        return tuple(
            (
                index,
                pygame.Rect(
                    left + (index - first) % columns * (size[0] + px(_GAP)),
                    px(_TOP) + (index - first) // columns * (size[1] + px(_GAP)),
                    *size,
                ),
            )
            for index in range(first, min(count, first + columns * rows))
        )

    def _area(self) -> pygame.Rect:
        """Where the open letter lies: what the small ones leave."""
        px = self._type.px
        edge = px((self._type.span[0] - 1920) / 2)
        left = _LEFT + self.columns * (_SMALL[0] + _GAP) + _ASIDE
        high = self._foot - px(_TOP)
        return pygame.Rect(edge + px(left), px(_TOP), px(_RIGHT - left), high)

    def _image(self, letter: LetterPage) -> pygame.Surface:
        """A small picture of the whole page, lying a little askew."""
        key = (letter, bool(letter.signed))
        if key not in self._small:
            area = self._area()
            page = pygame.Surface((area.w + 40, area.h + 40), pygame.SRCALPHA)
            inner = pygame.Rect(20, 20, area.w, area.h)
            self._lying.draw(Sheet(page), letter, inner)
            wide = self._type.px(_SMALL[0])
            high = round(wide * page.get_height() / page.get_width())
            small = pygame.transform.smoothscale(page, (wide, high))
            askew = far_seed("drawer", letter.client, *letter.lines) % 500 / 100 - 2.5
            self._small[key] = pygame.transform.rotozoom(small, askew, 0.86)
        return self._small[key]

    def _draw_empty(self, sheet: Sheet) -> None:
        self._places = ()
        image = self._type.image(NOTHING, Face.SERIF_ITALIC, 34, self._theme.soft)
        at = (self._type.px(_LEFT), self._type.px(_TOP))
        sheet.text(image, at, colour=self._theme.soft, label="empty")
