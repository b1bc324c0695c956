"""Makes what letters lie on: a sheet with its grain and its shadow, and the pen of the plotter."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

if TYPE_CHECKING:
    from game.engine.stage.type import Colour

_BIG: Final = 3
_SHADOW: Final = (0x34, 0x16, 0x26)


def margin(unit: float) -> int:
    """Pixels round the sheet that its shadow needs, on each side."""
    return math.ceil(46 * unit)


def sheet_of_paper(
    size: tuple[int, int], colour: Colour, unit: float, seed: int = 5
) -> pygame.Surface:
    """A sheet of *size* pixels in *colour* with its shadow; `margin` pixels wider on each side."""
    edge = margin(unit)
    wide, high = size
    out = pygame.Surface((wide + 2 * edge, high + 2 * edge), pygame.SRCALPHA)
    out.fill((*_SHADOW, 0))
    alpha = pygame.surfarray.pixels_alpha(out)
    alpha[:] = _shadow(size, edge, unit)
    del alpha
    sheet = _grained(size, colour, seed)
    sheet.blit(_corners(size, 12 * unit), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    out.blit(sheet, (edge, edge))
    return out


def _shadow(size: tuple[int, int], edge: int, unit: float) -> np.ndarray[tuple[int, int]]:
    """Alpha of a soft shadow, lower than the sheet: how far each place is outside of it."""
    x = np.arange(size[0] + 2 * edge) - edge
    y = np.arange(size[1] + 2 * edge) - edge - 12 * unit
    inset = 10 * unit
    dx = np.maximum(np.maximum(inset - x, x - (size[0] - 1 - inset)), 0)[:, None]
    dy = np.maximum(np.maximum(inset - y, y - (size[1] - 1 - inset)), 0)[None]
    apart = np.hypot(dx, dy) / max(1.0, edge - 12 * unit + inset)
    fall = np.clip(1 - apart, 0, 1) ** 2
    return np.asarray(fall * 104, np.uint8)


def _grained(size: tuple[int, int], colour: Colour, seed: int) -> pygame.Surface:
    """Paper: fine fibres, large clouds, a little darker towards the foot."""
    wide, high = size
    chance = np.random.default_rng(seed)
    shade = np.linspace(1.0, 0.982, high)[None, :] * np.ones((wide, 1))
    shade += chance.normal(size=(wide, high)) * 0.005
    for cells, strength in ((7, 0.009), (28, 0.005), (110, 0.004)):
        shade += _clouds(chance, (wide, high), cells) * strength
    pixels = np.clip(np.array(colour)[None, None] * shade[..., None], 0, 255).astype(np.uint8)
    sheet = pygame.Surface(size, pygame.SRCALPHA)
    sheet.fill((*colour, 255))
    pygame.surfarray.blit_array(sheet, pixels)
    opaque = pygame.surfarray.pixels_alpha(sheet)
    opaque[:] = 255
    del opaque
    return sheet


def _clouds(
    chance: np.random.Generator, size: tuple[int, int], cells: int
) -> np.ndarray[tuple[int, int]]:
    grain = chance.random((cells + 1, cells + 1))
    small = pygame.surfarray.make_surface(np.repeat((grain * 255)[..., None], 3, axis=2))
    big = pygame.transform.smoothscale(small, size)
    return np.asarray(pygame.surfarray.array3d(big)[..., 0] / 127.5 - 1.0)


def _corners(size: tuple[int, int], radius: float) -> pygame.Surface:
    mask = pygame.Surface((size[0] * _BIG, size[1] * _BIG), pygame.SRCALPHA)
    mask.fill((255, 255, 255, 0))
    rounded = round(radius * _BIG)
    pygame.draw.rect(mask, (255, 255, 255, 255), mask.get_rect(), border_radius=rounded)
    return pygame.transform.smoothscale(mask, size)


def plotter_pen(unit: float, ink: Colour, body: Colour) -> tuple[pygame.Surface, tuple[int, int]]:
    """The pen in the plotter's arm, leaning to the right, and where on the image its tip is."""
    side = max(24, round(150 * unit))
    big = pygame.Surface((side * _BIG, side * _BIG), pygame.SRCALPHA)
    big.fill((*body, 0))
    k = side * _BIG / 150
    along = (math.sin(math.radians(34)), -math.cos(math.radians(34)))
    tip = (8.0, 142.0)

    def part(start: float, end: float, widths: tuple[float, float], colour: Colour) -> None:
        across = (-along[1], along[0])
        corners = []
        for far, wide in ((start, widths[0]), (end, widths[1])):
            for way in (1, -1) if far == start else (-1, 1):
                x = tip[0] + along[0] * far + across[0] * wide * way
                y = tip[1] + along[1] * far + across[1] * wide * way
                corners.append((x * k, y * k))
        pygame.draw.polygon(big, (*colour, 255), corners)

    part(0, 9, (0.7, 1.6), ink)
    part(9, 24, (2.4, 5.6), _lighter(body, 0.45))
    part(24, 130, (6.4, 6.4), body)
    part(24, 130, (-1.2, -3.4), _lighter(body, 0.28))
    part(42, 52, (6.6, 6.6), ink)
    image = pygame.transform.smoothscale(big, (side, side))
    return image, (round(tip[0] * side / 150), round(tip[1] * side / 150))


def _lighter(colour: Colour, share: float) -> Colour:
    red, green, blue = (round(part + (255 - part) * share) for part in colour)
    return red, green, blue
