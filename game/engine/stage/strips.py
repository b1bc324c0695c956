"""Narrow strips in, pictures as wide as the window out: what is the same from left to right, but
for a dither, is kept as one strip and laid side by side.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import pygame

WIDE: Final = 256
"""Pixels: wide enough that laying strips costs what laying one picture does."""


def across(target: pygame.Surface, strip: pygame.Surface, y: int = 0, flags: int = 0) -> None:
    """Lay *strip* side by side over the whole width of *target*, *y* pixels down; *flags* are
    pygame's for blits.
    """
    places = range(0, target.get_width(), strip.get_width())
    target.fblits([(strip, (x, y)) for x in places], flags)
