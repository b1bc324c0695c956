"""A letter in; a picture of the whole sheet as it lies on the table out, however long it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.engine.stage.letter.view import LetterView
from game.engine.stage.sheet import Sheet
from game.engine.stage.theme import mixed
from game.engine.stage.type import Type

if TYPE_CHECKING:
    from pathlib import Path

    from game.engine.director.stage import LetterPage
    from game.engine.stage.theme import Theme

_SIZE: Final = (1920, 1080)
"""The type case that it is set with, whatever window and text size the player has."""
_WIDE, _LEAST, _ROUND = 1080, 680, 96
"""Pixels: the sheet's width, its least height, the table round it."""


def letter_picture(page: LetterPage, fonts: Path, theme: Theme) -> pygame.Surface:
    """*page* on a table in the colours of *theme*, 1272 pixels wide; *fonts* is their folder."""
    view = LetterView(Type(_SIZE, fonts), theme)
    high = max(_LEAST, view.height(page, _WIDE))
    picture = pygame.Surface((_WIDE + 2 * _ROUND, high + 2 * _ROUND))
    for y in range(picture.get_height()):
        shade = mixed(theme.second, theme.scrim, y / picture.get_height())
        picture.fill(shade, (0, y, picture.get_width(), 1))
    view.draw(Sheet(picture), page, pygame.Rect(_ROUND, _ROUND, _WIDE, high))
    return picture
