"""Spreads her points into soft light, and dims the picture behind it, both at low resolution."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

from game.engine.stage.kept import Kept, screens
from game.engine.stage.presence.sprites import light_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from game.engine.stage.presence.threads import Floats, Light, Moment
    from game.engine.stage.presence.traits import Traits

_CELL, _WIDE_CELL = 15.0, 24.0
"""Units of 1/1080 of the height: one cell of the field while she keeps to her ring, and when she
has spread: her light is softer then, and the field need not be larger.
"""
_NEAR, _FAR = 22.0, 66.0
"""Units: the two radii of the halo."""
_ALL_POINTS: Final = 55.0
"""Brings the halo of one thread to the same light, whatever the number of its points."""
_FINE: Final = 512
"""Steps of light in the field to its unit; at `_MOST` steps every colour is at its full."""
_MOST: Final = 4095
_SEEN: Final = np.uint32(0xFEFEFE)
"""Of a pixel: a level of 255 is not seen."""
_UNSEEN: Final = 1e-6
"""Of the middle of a blur: what is less is nothing."""
_VEILS: Final = 1.0
"""Screens of veils that are kept: her strength comes and goes by the same steps."""
_COARSE: Final = 8
"""Pixels of a veil are worked out as one: it is that soft, and while she comes a frame has its own.
"""
_ALONE: Final = 200_000
"""Multiplications in a product of matrices that one thread does by itself."""
_DUSK: Final = ((0.60, 0.46, 0.66), (0.52, 0.46, 0.74))
"""What the veil multiplies by, at growth 0 and 1."""


class Glow:
    """The halo and the veil for one height of picture."""

    def __init__(self, height: int) -> None:
        self._k = height / 1080
        self._big: pygame.Surface | None = None
        self._blurs: dict[tuple[int, float], Floats] = {}
        self._veils: Kept[tuple[int, int, int, int, int]] = Kept(
            screens((2 * height, height), _VEILS)
        )

    def veil(self, target: pygame.Surface, moment: Moment, traits: Traits) -> None:
        """Multiply *target* round her with dusk: added light vanishes on a pale sky without it."""
        at, radius, growth = moment.at, moment.rest, moment.growth
        strength = min(1.0, moment.strength)
        dim = min(0.92, traits.veil + 0.5 * moment.ground**2)
        wide = radius * 3.6 * min(traits.spread, 2.2)
        high = radius * 4.0
        key = (
            round(wide / 16),
            round(high / 16),
            round(dim * strength * 40),
            round(growth * 8),
            round(moment.ground * 8),
        )
        veil = self._veils.get(
            key, lambda: _veil((key[0] * 16, key[1] * 16), key[2] / 40, (key[3] / 8, key[4] / 8))
        )
        place = veil.get_rect(center=(round(at[0]), round(at[1])))
        target.blit(veil, place, special_flags=pygame.BLEND_RGB_MULT)

    def halo(
        self, target: pygame.Surface, light: Light, moment: Moment, traits: Traits
    ) -> pygame.Rect:
        """Add the wide glow of *light* and of the core inside it. Answers where it shines."""
        at, radius = moment.at, moment.radius
        breath = 1 + 0.10 * math.sin(2 * math.pi * traits.breath * moment.time)
        core = traits.core * (0.45 + 0.9 * moment.loudness) * breath * moment.strength
        points = light.x.shape[1] * max(1.0, traits.threads) ** 0.62
        gain = _ALL_POINTS / points * moment.strength * (1 + 0.9 * moment.loudness) * breath
        reach = radius * 1.3 + _FAR * 2.0 * self._k
        units = _CELL + (_WIDE_CELL - _CELL) * min(1.0, traits.spread - 1)
        cell = units * self._k
        half_w = math.ceil((reach + radius * (traits.spread - 1)) / cell)
        half_h = math.ceil(reach / cell)
        field = self._field(light, (half_w, half_h), units)
        field *= gain * (_CELL / units) ** 2
        across, down = (_core(half, cell / radius) for half in (half_w, half_h))
        field += (core * down)[:, None] * across
        # To nothing at the edge, or the field's box would be seen.
        field *= _edge(half_h)[:, None] * _edge(half_w)
        middle = traits.hue_a * 0.5 + traits.hue_b * 0.5
        shades = _shades(round(middle), round(traits.chroma, 3))
        pixels = shades.take((field * _FINE).astype(np.int32), mode="clip")
        return self._add(target, pixels, at, cell)

    def _add(
        self, target: pygame.Surface, pixels: NDArray[np.uint32], at: Sequence[float], cell: float
    ) -> pygame.Rect:
        """Add *pixels*, each *cell* pixels wide of *target*, their middle *at*: what of them is on
        it and is seen.
        """
        high, wide = pixels.shape
        corner = (at[0] - wide * cell / 2, at[1] - high * cell / 2)
        seen = (pixels & _SEEN) > 0
        left, right = _span(np.any(seen, axis=0), corner[0], target.get_width(), cell)
        top, foot = _span(np.any(seen, axis=1), corner[1], target.get_height(), cell)
        if left >= right or top >= foot:
            return pygame.Rect(0, 0, 0, 0)
        small = pygame.image.frombuffer(pixels.data, (wide, high), "BGRA")
        part = small.subsurface((left, top, right - left, foot - top))
        size = (round(part.get_width() * cell), round(part.get_height() * cell))
        big = pygame.transform.smoothscale(part, size, self._room(size))
        place = (round(corner[0] + left * cell), round(corner[1] + top * cell))
        return target.blit(big, place, special_flags=pygame.BLEND_RGB_ADD)

    def _room(self, size: tuple[int, int]) -> pygame.Surface:
        """A surface to scale to: kept, for a new one is not in memory until it is written on."""
        kept = self._big
        if kept is None or kept.get_width() < size[0] or kept.get_height() < size[1]:
            before = kept.get_size() if kept is not None else (0, 0)
            whole = (max(size[0], before[0]), max(size[1], before[1]))
            kept = self._big = pygame.Surface(whole, pygame.SRCALPHA)
        return kept.subsurface((0, 0, *size))

    def _field(self, light: Light, half: tuple[int, int], units: float) -> Floats:
        """Weights gathered into cells and blurred twice, with matrices: the field is that small."""
        wide, high = 2 * half[0] + 1, 2 * half[1] + 1
        to_cells = np.float32(1 / (units * self._k))
        x = (light.x * to_cells + (half[0] + 0.5)).astype(np.int32)
        y = (light.y * to_cells + (half[1] + 0.5)).astype(np.int32)
        inside = (x >= 0) & (x < wide) & (y >= 0) & (y < high)
        cells = np.bincount(
            ((y * wide + x) * inside).ravel(), (light.weight * inside).ravel(), wide * high
        )
        field = cells.reshape(high, wide).astype(np.float32)
        out = np.zeros_like(field)
        for blur, share in ((_NEAR, 1.0), (_FAR, 1.15)):
            radius = round(blur / units, 3)
            down, across = self._blur(high, radius), self._blur(wide, radius)
            out += share * _product(_product(down, field), across)
        return out

    def _blur(self, cells: int, radius: float) -> Floats:
        key = (cells, radius)
        if key not in self._blurs:
            if len(self._blurs) > 60:
                self._blurs.clear()
            at = np.arange(cells, dtype=np.float32)
            kernel = np.exp(-(((at[:, None] - at[None]) / radius) ** 2) / 2)
            # Nothing is seen of them, and numbers near the least there is multiply tenfold slower.
            kernel[kernel < _UNSEEN] = 0
            self._blurs[key] = (kernel / (radius * math.sqrt(2 * math.pi))).astype(np.float32)
        return self._blurs[key]


def _span(seen: NDArray[np.bool_], corner: float, size: int, cell: float) -> tuple[int, int]:
    """The first cell of a row, and the one after the last, that are *seen* and on the picture, and
    one more at each end to fade to.
    """
    lit = np.flatnonzero(seen)
    if not lit.size:
        return 0, 0
    first = max(int(lit[0]) - 1, math.floor(-corner / cell) - 1, 0)
    last = min(int(lit[-1]) + 2, math.ceil((size - corner) / cell) + 1, seen.size)
    return first, last


def _product(one: Floats, other: Floats) -> Floats:
    """``one @ other`` in bands of rows, each too small for the library to share among threads:
    waking them takes longer than the whole product, and a second core with it.
    """
    rows = max(1, _ALONE // other.size)
    bands = [one[y : y + rows] @ other for y in range(0, one.shape[0], rows)]
    return np.concatenate(bands)


def _core(half: int, cell: float) -> Floats:
    """The glow inside her, along one axis of the field; *cell* in radii."""
    at = np.arange(-half, half + 1, dtype=np.float32) * cell
    return np.asarray(np.exp(-1.5 * at * at), np.float32)


@lru_cache(maxsize=64)
def _edge(half: int) -> Floats:
    at = np.abs(np.arange(-half, half + 1, dtype=np.float32)) / half
    return np.asarray(np.clip((1 - at) * 5, 0, 1), np.float32)


@lru_cache(maxsize=8)
def _shades(hue: int, chroma: float) -> NDArray[np.uint32]:
    """The colour, as surfaces have it, for each step of light there may be."""
    colour = light_of(np.array(hue, np.float32), chroma * 0.95, 0.77)
    steps = np.arange(_MOST + 1, dtype=np.float32)[:, None] / _FINE
    values = (255 * (1 - np.exp(-steps * colour)) ** 0.80).astype(np.uint32)
    return np.asarray(values @ np.array([1 << 16, 1 << 8, 1], np.uint32), "<u4")


def _veil(size: tuple[int, int], strength: float, at: tuple[float, float]) -> pygame.Surface:
    """A soft ellipse to multiply by; *at* is growth and ground.

    On a bright ground it reaches out to the ring itself.
    """
    growth, ground = at
    reach, fall = 0.56 + 0.18 * ground**2, 2.2 + 1.0 * ground
    wide, high = (max(2 * _COARSE, side) for side in size)
    x = np.linspace(-1, 1, wide // _COARSE, dtype=np.float32)[None]
    y = np.linspace(-1, 1, high // _COARSE, dtype=np.float32)[:, None]
    d = np.sqrt(x * x + y * y)
    dim = np.exp(-((d / reach) ** fall)) * np.clip((1 - d) * 3, 0, 1) * strength
    tint = np.array([low + (up - low) * growth for low, up in zip(*_DUSK, strict=True)], np.float32)
    pixels = np.full((*dim.shape, 4), 255, np.uint8)  # blue first, as surfaces have it
    pixels[..., :3] = 255.5 - 255 * dim[..., None] * (1 - tint[::-1])
    small = pygame.image.frombuffer(pixels.tobytes(), (dim.shape[1], dim.shape[0]), "BGRA")
    return pygame.transform.smoothscale(small, (wide, high))
