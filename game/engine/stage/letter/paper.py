"""Makes what letters lie on: a sheet with its grain and its shadow, and the pen of the plotter."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
import pygame

if TYPE_CHECKING:
    from game.engine.stage.type import Colour

Floats: TypeAlias = "np.ndarray[tuple[int, ...], np.dtype[np.float32]]"
Bytes: TypeAlias = "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]"

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
    out.blit(_grained(size, colour, unit, seed), (edge, edge))
    return out


def _outside(size: tuple[int, int], edge: int, inset: float, down: float) -> Floats:
    """How far, in pixels, each place lies outside a sheet made *inset* smaller and moved down."""
    x = np.arange(size[0] + 2 * edge, dtype=np.float32) - edge
    y = np.arange(size[1] + 2 * edge, dtype=np.float32) - edge - down
    dx = np.maximum(np.maximum(inset - x, x - (size[0] - 1 - inset)), 0)[:, None]
    dy = np.maximum(np.maximum(inset - y, y - (size[1] - 1 - inset)), 0)[None]
    return np.asarray(np.hypot(dx, dy), np.float32)


def _shadow(size: tuple[int, int], edge: int, unit: float) -> Bytes:
    """Alpha of a soft shadow, a little lower than the sheet."""
    inset = 10 * unit
    apart = _outside(size, edge, inset, 12 * unit) / max(1.0, edge - 12 * unit + inset)
    return np.asarray(np.clip(1 - apart, 0, 1) ** 2 * 104, np.uint8)


def _grained(size: tuple[int, int], colour: Colour, unit: float, seed: int) -> pygame.Surface:
    """Paper: fine fibres, large clouds, a little darker towards the foot, rounded corners."""
    wide, high = size
    chance = np.random.default_rng(seed)
    shade = np.linspace(1.01, 0.992, high, dtype=np.float32)[None, :]
    shade = shade + chance.standard_normal((wide, high), dtype=np.float32) * 0.005
    for cells, strength in ((7, 0.010), (28, 0.006), (110, 0.004)):
        shade += _clouds(chance, (wide, high), cells) * strength
    sheet = pygame.Surface(size, pygame.SRCALPHA)
    pixels = np.clip(np.array(colour, np.float32) * shade[..., None], 0, 255)
    pygame.surfarray.blit_array(sheet, pixels.astype(np.uint8))
    radius = 12 * unit
    alpha = pygame.surfarray.pixels_alpha(sheet)
    alpha[:] = np.clip(radius + 0.5 - _outside(size, 0, radius, 0), 0, 1) * 255
    del alpha
    return sheet


def _clouds(chance: np.random.Generator, size: tuple[int, int], cells: int) -> Floats:
    """Smooth noise of about so many *cells* across, -1 to 1."""
    grain = chance.random((cells + 1, cells + 1), dtype=np.float32) * 2 - 1
    return np.asarray(_between(size[0], cells) @ grain @ _between(size[1], cells).T, np.float32)


def _between(length: int, cells: int) -> Floats:
    """A matrix that spreads *cells* + 1 values over *length* places, in straight lines."""
    at = np.linspace(0, cells, length, dtype=np.float32)[:, None]
    near = np.clip(1 - np.abs(at - np.arange(cells + 1, dtype=np.float32)[None]), 0, 1)
    return np.asarray(near, np.float32)


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
