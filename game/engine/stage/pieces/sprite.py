"""A drawing in units in, a smooth sprite of it out: drawn too large, then averaged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.type import Colour

FINE: Final = 4
"""How many times too large a sprite is drawn."""


def sprite(
    size: tuple[float, float], unit: float, ground: Colour, draw: Callable[[pygame.Surface], None]
) -> pygame.Surface:
    """What *draw* puts on a clear surface of *size* units, at *unit* pixels each; *draw*'s surface
    has `FINE` pixels to a unit and more. *ground* is the colour that its edges go out to.
    """
    scale = FINE * max(1.0, unit)
    wide, high = (max(1, round(length * scale)) for length in size)
    large = pygame.Surface((wide, high), pygame.SRCALPHA)
    large.fill((*ground, 0))
    draw(large)
    small = (max(1, round(size[0] * unit)), max(1, round(size[1] * unit)))
    image = pygame.transform.smoothscale(large, small)
    return image.convert_alpha() if pygame.display.get_surface() else image


def light(radius: float, colour: Colour) -> pygame.Surface:
    """A round glow of *radius* pixels, to be added: brightest in its middle, black at its edge."""
    side = max(3, round(radius * 2))
    coarse = pygame.Surface((33, 33))
    for x in range(33):
        for y in range(33):
            far = min(1.0, ((x - 16) ** 2 + (y - 16) ** 2) ** 0.5 / 16)
            share = (1 - far) ** 2.2
            coarse.set_at((x, y), tuple(round(part * share) for part in colour))
    image = pygame.transform.smoothscale(coarse, (side, side))
    return image.convert() if pygame.display.get_surface() else image
