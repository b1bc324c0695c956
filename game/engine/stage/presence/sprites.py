"""Keeps small images of light, dots and short strokes: a hue, a level and a place between pixels
each.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from game.engine.stage.presence.threads import Floats

LEVELS: Final = 12
HUE_STEP: Final = 12
DOT_PARTS: Final = 3
"""Dots stand on thirds of pixels, both ways: on whole ones a thin curve would look knotted."""
LEANS: Final = 20
PARTS: Final = 4
"""Strokes lean in steps of 9 degrees, and are moved across themselves by quarters of `ACROSS`."""
ACROSS: Final = math.sqrt(2)
"""Pixels: how far a whole pixel's corners lie from one another."""
POINTS: Final = 3
"""Of a thread, in one stroke: 54 threads are 9,000 strokes, and would be 28,000 points."""
SPACING: Final = {"bold": 2.6, "fine": 3.2}
"""Units of 1/1080 of the height from one point of a stroke to the next."""
_LIFT: Final = 0.6


def light_of(hue: Floats, chroma: float, lightness: float = 0.82) -> Floats:
    """Linear light of OKLCH colours, (..., 3), cut at 0. Matrices from Björn Ottosson's OKLab."""
    a, b = chroma * np.cos(np.deg2rad(hue)), chroma * np.sin(np.deg2rad(hue))
    root = np.stack(
        [
            lightness + 0.3963377774 * a + 0.2158037573 * b,
            lightness - 0.1055613458 * a - 0.0638541728 * b,
            lightness - 0.0894841775 * a - 1.2914855480 * b,
        ],
        axis=-1,
    )
    out = root**3 @ np.array(
        [
            [4.0767416621, -1.2684380046, -0.0041960863],
            [-3.3077115913, 2.6097574011, -0.7034186147],
            [0.2309699292, -0.3413193965, 1.7076147010],
        ]
    )
    return np.asarray(np.clip(out, 0, None), np.float32)


@dataclass(frozen=True, slots=True)
class Shapes:
    """What one kind of point or stroke looks like in each place and lean, before hue and level.

    `glow` is its light, (places, side, side), and `white` what is added where it is strong.
    """

    glow: Floats
    white: Floats


@dataclass(frozen=True, slots=True)
class Bank:
    """Images in order of hue, level and shape; `left` and `top` are from the pixel that an image
    stands on to its corner.
    """

    images: list[pygame.Surface]
    left: NDArray[np.int32]
    top: NDArray[np.int32]


class Banks:
    """Images of one kind for one height of picture, made a hue at a time when first needed."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes
        self._hues: dict[tuple[int, float], Bank] = {}
        self._together: tuple[tuple[int, int, float], Bank] | None = None

    def of(self, first: int, last: int, chroma: float) -> Bank:
        """The banks of hues *first* to *last*, in steps of `HUE_STEP` degrees, as one."""
        key = (first, last, round(chroma, 3))
        if self._together is None or self._together[0] != key:
            each = [self._hue(hue, key[2]) for hue in range(first, last + 1)]
            images = [image for bank in each for image in bank.images]
            left, top = (
                np.concatenate(q) for q in zip(*((b.left, b.top) for b in each), strict=True)
            )
            self._together = (key, Bank(images, left, top))
        return self._together[1]

    def _hue(self, hue: int, chroma: float) -> Bank:
        # One chroma serves for its neighbours too: it changes by a hundredth in a whole life.
        kept = self._hues.get((hue, round(chroma, 2)))
        if kept is None:
            kept = _bank(self._shapes, light_of(np.array(hue * HUE_STEP, np.float32), chroma))
            self._hues[hue, round(chroma, 2)] = kept
        return kept


def _bank(shapes: Shapes, colour: Floats) -> Bank:
    """All levels of one hue: a bright thread, a thin skirt, whiter where strong."""
    strong = (np.arange(1, LEVELS + 1, dtype=np.float32) / LEVELS)[:, None, None, None]
    glow, white = shapes.glow * strong, shapes.white * (0.6 * strong**2)
    # Display values: the colour is lifted as by a tone curve.
    value = glow[..., None] * colour**_LIFT + white[..., None]
    side = value.shape[-2]
    pixels = np.clip(value * 255 + 0.5, 0, 255).astype(np.uint8).reshape(-1, side, side, 3)
    return _cut(pixels)


def _cut(pixels: NDArray[np.uint8]) -> Bank:
    """Images to be added, (n, side, side, 3), each without its dark edges: they cost as light does.

    They are converted, which adds twelve times faster, together, which makes them three times
    faster; and copied apart, for what is part of a surface must lock the whole of it.
    """
    count, side = pixels.shape[:2]
    strip = pygame.image.frombuffer(np.ascontiguousarray(pixels).data, (side, count * side), "RGB")
    strip = strip.convert() if pygame.display.get_surface() else strip
    seen = pixels.max(axis=3) > 0
    edges = []
    for axis in (1, 2):
        lit: NDArray[np.bool_] = np.asarray(seen.any(axis=axis))
        first = np.where(lit.any(axis=1), lit.argmax(axis=1), side // 2)
        past = np.where(lit.any(axis=1), side - lit[:, ::-1].argmax(axis=1), side // 2 + 1)
        edges += [first, past]
    left, right, top, bottom = edges
    boxes = np.stack([left, top + np.arange(count) * side, right - left, bottom - top], axis=1)
    images = [strip.subsurface(box).copy() for box in boxes.tolist()]
    return Bank(images, (left - side // 2).astype(np.int32), (top - side // 2).astype(np.int32))


def _body(kind: str, k: float, d2: Floats) -> Floats:
    """The light of one point at squared distances *d2*, in pixels; *k* is pixels to the unit."""
    # Eight units hold all of a skirt that can be seen; nine took a third longer to add.
    half = _reach(kind, k)
    core, skirt = (1.55 * k, 4.6 * k) if kind == "bold" else (max(0.8, 1.15 * k), 3.2 * k)
    edge = np.clip((half - np.sqrt(d2)) / (2.2 * k), 0, 1)
    return np.asarray(
        (np.exp(-d2 / core**2) * 0.46 + np.exp(-d2 / skirt**2) * 0.034) * edge, np.float32
    )


def _reach(kind: str, k: float) -> int:
    return max(4, round(8 * k)) if kind == "bold" else max(3, round(6 * k))


@lru_cache(maxsize=4)
def dots(kind: str, k: float) -> Shapes:
    """A point on each of its places within a pixel: `DOT_PARTS` down times `DOT_PARTS` across."""
    half = _reach(kind, k)
    grid = np.arange(-half, half + 1, dtype=np.float32)
    away = grid[None] - ((np.arange(DOT_PARTS, dtype=np.float32) + 0.5) / DOT_PARTS)[:, None]
    d2 = away[:, None, :, None] ** 2 + away[None, :, None, :] ** 2
    body = _body(kind, k, np.asarray(d2, np.float32).reshape(-1, grid.size, grid.size))
    return Shapes(body, body**2)


@lru_cache(maxsize=4)
def strokes(kind: str, k: float) -> Shapes:
    """A few points in a row in each lean and place: `LEANS` times `PARTS`."""
    apart = SPACING[kind] * k
    half = _reach(kind, k) + math.ceil(apart * (POINTS - 1) / 2)
    x = np.arange(-half, half + 1, dtype=np.float32)
    y = x[:, None]
    lean = (np.arange(LEANS, dtype=np.float32) * (math.pi / LEANS))[:, None, None, None]
    moved = (((np.arange(PARTS, dtype=np.float32) + 0.5) / PARTS - 0.5) * ACROSS)[:, None, None]
    along = x * np.cos(lean) + y * np.sin(lean)
    across = y * np.cos(lean) - x * np.sin(lean) - moved
    points = [(n - (POINTS - 1) / 2) * apart for n in range(POINTS)]
    bodies = np.stack([_body(kind, k, (along - p) ** 2 + across**2) for p in points])
    bodies = bodies.reshape(POINTS, LEANS * PARTS, x.size, x.size)
    return Shapes(bodies.sum(axis=0), (bodies**2).sum(axis=0))
