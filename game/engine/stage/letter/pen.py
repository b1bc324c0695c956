"""Puts pen strokes on paper as dabs of ink, from one moment of the writing to another."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
import pygame

from game.engine.core.ports import far_seed

if TYPE_CHECKING:
    from game.engine.stage.letter.hands import Hand
    from game.engine.stage.letter.writing import WrittenRow
    from game.engine.stage.type import Colour

Bytes: TypeAlias = "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]"
Floats: TypeAlias = "np.ndarray[tuple[int, ...], np.dtype[np.float64]]"

_PARTS: Final = 3
_SIZES: Final = 20
_FINEST: Final = 0.62
"""Pixels: a finer line would be too pale to read."""
_LARGEST: Final = 7.0
"""Pixels: the widest dab."""
_LIFT: Final = 0.35
"""A move of the lifted pen takes this much of the time it would take to draw it."""


@dataclass(frozen=True, slots=True)
class Trace:
    """A row of writing as dabs in the order of the pen: place and radius in pixels, strength 0 to
    1, and `when`, the share of the row's time at which each is put down.
    """

    x: Floats
    y: Floats
    radius: Floats
    strength: Floats
    when: Floats

    def pen(self, share: float) -> tuple[float, float]:
        """Where the pen is when *share* of the row is written."""
        index = min(len(self.when) - 1, int(np.searchsorted(self.when, share)))
        return float(self.x[index]), float(self.y[index])


def trace(row: WrittenRow, hand: Hand, scale: float) -> Trace:
    """Dabs for *row*, at *scale* pixels to a unit, half a pixel or less apart."""
    parts, at, pen = [], 0.0, np.zeros(2)
    seed = far_seed("ink", row.characters, len(row.strokes))
    chance = np.random.default_rng(seed)
    for stroke in row.strokes:
        at += float(np.hypot(*(stroke.points[0] - pen))) * _LIFT
        pen = stroke.points[-1]
        steps = np.diff(stroke.points, axis=0)
        far = np.concatenate([[0.0], np.cumsum(np.hypot(steps[:, 0], steps[:, 1]))])
        count = max(2, math.ceil(far[-1] * scale / 0.45))
        q = np.linspace(0, far[-1], count)
        x = np.interp(q, far, stroke.points[:, 0]) * scale
        y = np.interp(q, far, stroke.points[:, 1]) * scale
        radius = np.maximum(np.interp(q, far, stroke.width) * scale / 2, _FINEST)
        parts.append(_inked(hand, (x, y, radius, at + q), chance))
        at += float(far[-1])
    x, y, radius, strength, when = (np.concatenate(column) for column in zip(*parts, strict=True))
    return Trace(x, y, radius, strength, when / max(at, 1e-6))


def _inked(
    hand: Hand, line: tuple[Floats, Floats, Floats, Floats], chance: np.random.Generator
) -> tuple[Floats, Floats, Floats, Floats, Floats]:
    """What a pen leaves: ink that pools at the ends, a ball that skips, graphite on the grain."""
    x, y, radius, when = line
    if hand.kind == "pencil":
        grains = 3
        x, y, radius, when = (np.repeat(column, grains) for column in (x, y, radius, when))
        off = chance.normal(size=(2, len(x))) * radius * 0.50
        size = np.maximum(0.42, radius * chance.uniform(0.30, 0.62, len(x)))
        return x + off[0], y + off[1], size, chance.uniform(0.45, 1.0, len(x)), when
    slow = np.sin(np.linspace(0, len(x) / 46 + 1, len(x)) + chance.random() * math.tau)
    if hand.kind == "ball":
        return x, y, radius, np.clip(0.84 + 0.10 * slow, 0.5, 1), when
    ends = np.minimum(np.arange(len(x)), np.arange(len(x))[::-1]) * 0.45
    pooled = np.exp(-ends / 2.5)
    return x, y, radius, np.clip(0.86 + 0.06 * slow + 0.12 * pooled, 0, 1), when


class Nib:
    """Dabs of one ink in many sizes, kept."""

    def __init__(self, ink: Colour) -> None:
        self._ink = ink
        self._dabs: dict[tuple[int, int], list[pygame.Surface]] = {}

    def put(
        self,
        target: pygame.Surface,
        made: Trace,
        at: tuple[float, float],
        span: tuple[float, float],
    ) -> None:
        """Add to *target* the dabs put down between the two shares of the row in *span*.

        *target* has alpha and began as nothing in the ink's colour; ink over ink is no darker.
        """
        begin, end = np.searchsorted(made.when, span, side="right").tolist()
        if span[0] <= 0:
            begin = 0
        x, y = made.x[begin:end] + at[0], made.y[begin:end] + at[1]
        sizes = np.clip(np.rint(made.radius[begin:end] / _LARGEST * _SIZES), 1, _SIZES).astype(int)
        levels = np.clip(np.rint(made.strength[begin:end] * 8), 1, 8).astype(int)
        left, top = np.floor(x), np.floor(y)
        part = ((y - top) * _PARTS).astype(int) * _PARTS + ((x - left) * _PARTS).astype(int)
        half = math.ceil(_LARGEST) + 1
        dabs = [
            (self._dab(size, level, place), (px - half, py - half))
            for size, level, place, px, py in zip(
                sizes.tolist(), levels.tolist(), part.tolist(),
                left.astype(int).tolist(), top.astype(int).tolist(), strict=True,
            )
        ]  # fmt: skip
        target.fblits(dabs, pygame.BLEND_RGBA_MAX)

    def _dab(self, size: int, level: int, part: int) -> pygame.Surface:
        if (size, level) not in self._dabs:
            self._dabs[size, level] = self._round(size / _SIZES * _LARGEST, level / 8)
        return self._dabs[size, level][part]

    def _round(self, radius: float, strength: float) -> list[pygame.Surface]:
        """A dab at each of the places between pixels."""
        half = math.ceil(_LARGEST) + 1
        grid = np.arange(-half, half + 1, dtype=np.float32)
        place = (np.arange(_PARTS, dtype=np.float32) + 0.5) / _PARTS
        away = grid[None] - place[:, None]
        apart = np.sqrt(away[:, None, :, None] ** 2 + away[None, :, None, :] ** 2)
        # A dab smaller than a pixel is a paler pixel.
        solid = np.clip(radius + 0.5 - apart, 0, 1) * min(1.0, radius * 2) * strength
        side = len(grid)
        pixels = np.empty((_PARTS * _PARTS, side, side, 4), np.uint8)
        pixels[..., :3] = self._ink
        pixels[..., 3] = (solid * 255).reshape(-1, side, side)
        return [_alpha_image(image, side) for image in pixels]


def _alpha_image(pixels: Bytes, side: int) -> pygame.Surface:
    image = pygame.image.frombuffer(pixels.tobytes(), (side, side), "RGBA")
    return image.convert_alpha() if pygame.display.get_surface() else image
