"""Keeps small images of glowing points: a hue, a level and a place between pixels each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

if TYPE_CHECKING:
    from game.engine.stage.presence.threads import Floats, Light

LEVELS: Final = 12
_HUE_STEP: Final = 12
_LIFT: Final = 0.6
_PARTS: Final = 3
"""Sprites stand on thirds of pixels: on whole ones a thin curve would look knotted."""
_EACH_HUE: Final = LEVELS * _PARTS * _PARTS


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
class Pen:
    """How points are drawn: a `kind` ("bold" for few threads, "fine"), brighter or less, chroma."""

    kind: str
    gain: float
    chroma: float


class Sprites:
    """Points of light for one height of picture, made a hue at a time when first needed."""

    def __init__(self, height: int) -> None:
        self._k = height / 1080
        self._banks: dict[tuple[int, str], list[pygame.Surface]] = {}
        # Eight units hold all of a skirt that can be seen; nine took a third longer to add.
        self._half = {"bold": max(4, round(8 * self._k)), "fine": max(3, round(6 * self._k))}

    def stamp(self, target: pygame.Surface, light: Light, at: tuple[float, float], pen: Pen) -> int:
        """Add every point of *light*, moved to *at*, to *target*. Answers how many were drawn."""
        kind = pen.kind
        x = (light.x + at[0]).ravel()
        y = (light.y + at[1]).ravel()
        level = (light.weight * (pen.gain * LEVELS) - 0.5).astype(np.int16).ravel()
        hue = np.rint(np.broadcast_to(light.hue, light.x.shape).ravel() / _HUE_STEP).astype(
            np.int16
        )
        inside = (level >= 0) & (x > -20) & (x < target.get_width() + 20)
        inside &= (y > -20) & (y < target.get_height() + 20)
        x, y, level, hue = x[inside], y[inside], level[inside], hue[inside]
        first = int(hue.min()) if hue.size else 0
        sprites = self._all(first, int(hue.max()) if hue.size else -1, pen)
        left, top = np.floor(x), np.floor(y)
        part = ((y - top) * _PARTS).astype(np.int32) * _PARTS + ((x - left) * _PARTS).astype(
            np.int32
        )
        which = (hue.astype(np.int32) - first) * _EACH_HUE
        which += np.minimum(level, LEVELS - 1) * _PARTS * _PARTS + part
        half = self._half[kind]
        places = zip(
            (left - half).astype(int).tolist(), (top - half).astype(int).tolist(), strict=True
        )
        images = map(sprites.__getitem__, which.tolist())
        target.fblits(zip(images, places, strict=True), pygame.BLEND_RGB_ADD)
        return int(x.size)

    def _all(self, first: int, last: int, pen: Pen) -> list[pygame.Surface]:
        out: list[pygame.Surface] = []
        for hue in range(first, last + 1):
            if (hue, pen.kind) not in self._banks:
                self._banks[hue, pen.kind] = self._bank(hue * _HUE_STEP, pen)
            out += self._banks[hue, pen.kind]
        return out

    def _bank(self, hue: float, pen: Pen) -> list[pygame.Surface]:
        """All levels and places of one hue: a bright thread, a thin skirt, whiter where strong."""
        half, k = self._half[pen.kind], self._k
        core, skirt = (1.55 * k, 4.6 * k) if pen.kind == "bold" else (max(0.8, 1.15 * k), 3.2 * k)
        colour = light_of(np.array(hue, np.float32), pen.chroma)
        grid = np.arange(-half, half + 1, dtype=np.float32)
        strong = (np.arange(1, LEVELS + 1, dtype=np.float32) / LEVELS)[:, None, None, None, None]
        place = (np.arange(_PARTS, dtype=np.float32) + 0.5) / _PARTS
        away = grid[None] - place[:, None]
        d2 = away[:, None, :, None] ** 2 + away[None, :, None, :] ** 2
        edge = np.clip((half - np.sqrt(d2)) / (2.2 * k), 0, 1)
        body = (np.exp(-d2 / core**2) * 0.46 + np.exp(-d2 / skirt**2) * 0.034) * edge * strong
        # Display values: the colour is lifted as by a tone curve, and whiter where strong.
        value = body[..., None] * colour**_LIFT + (body**2)[..., None] * 0.6
        side = len(grid)
        return [_additive(image) for image in value.astype(np.float32).reshape(-1, side, side, 3)]


def _additive(value: Floats) -> pygame.Surface:
    """An image to be added; `convert` where there is a display, which adds twelve times faster."""
    pixels = np.clip(value * 255 + 0.5, 0, 255).astype(np.uint8)
    image = pygame.image.frombuffer(
        np.ascontiguousarray(pixels).tobytes(), (pixels.shape[1], pixels.shape[0]), "RGB"
    )
    return image.convert() if pygame.display.get_surface() else image
