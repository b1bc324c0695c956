"""Turns OKLCH triples into linear light, and linear light into display values.

The OKLab matrices are Björn Ottosson's (https://bottosson.github.io/posts/oklab/, public domain).
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

Plane: TypeAlias = NDArray[np.float32]
"""Float32 samples: (h, w) for one channel, (3, h, w) for light, (3,) for one colour."""

Samples: TypeAlias = NDArray[np.uint8]
"""8-bit display values, (h, w, 3), or (h, w, 4) with premultiplied alpha."""

_TO_LMS: Final = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB: Final = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
_FROM_LMS: Final = np.linalg.inv(_TO_LMS)
_FROM_LAB: Final = np.linalg.inv(_TO_LAB)


def decode(srgb: Plane) -> Plane:
    """Display values, 0 to 1, to linear light."""
    low, high = srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4
    return np.where(srgb <= 0.04045, low, high).astype(np.float32)


def encode(light: Plane) -> Plane:
    """Linear light to display values; 1 stays 1 and more than 1 goes above it."""
    light = np.clip(light, 0, None)
    low, high = light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055
    return np.where(light <= 0.0031308, low, high).astype(np.float32)


def to_oklab(light: Plane) -> NDArray[np.float64]:
    """One colour, (3,), in OKLab."""
    lab: NDArray[np.float64] = _TO_LAB @ np.cbrt(_TO_LMS @ np.clip(light, 0, None))
    return lab


def from_oklab(lab: NDArray[np.float64]) -> Plane:
    """OKLab, (3,) or (3, n), to linear light; never below 0."""
    return np.clip(_FROM_LMS @ ((_FROM_LAB @ lab) ** 3), 0, None).astype(np.float32)


@cache
def oklch(lightness: float, chroma: float, hue: float) -> Plane:
    """Linear light of an OKLCH triple (0 to 1, 0 to about 0.3, degrees); not to be written to.

    Chroma is taken back until the colour is inside sRGB.
    """
    angle = math.radians(hue)
    for step in np.linspace(1, 0, 41):
        a, b = chroma * step * math.cos(angle), chroma * step * math.sin(angle)
        raw = _FROM_LMS @ ((_FROM_LAB @ np.array([lightness, a, b])) ** 3)
        if raw.min() >= -1e-4 and raw.max() <= 1.0001:
            break
    inside: Plane = np.clip(raw, 0, 1).astype(np.float32)
    inside.flags.writeable = False
    return inside


def mix(one: Plane, other: Plane, amount: float) -> Plane:
    """From *one* (0) to *other* (1) through OKLab, so that no grey lies between."""
    return from_oklab(to_oklab(one) * (1 - amount) + to_oklab(other) * amount)


def gradient(stops: Sequence[tuple[float, Plane]], length: int) -> Plane:
    """*length* samples, (3, length), along stops at 0 to 1, softened where they meet."""
    labs = np.stack([to_oklab(colour) for _, colour in stops])
    at = np.linspace(0, 1, length)
    rows = np.stack([np.interp(at, [p for p, _ in stops], labs[:, i]) for i in range(3)])
    reach = max(1, length // 40)
    if length > 2 * reach:
        padded = np.pad(rows, ((0, 0), (reach + 1, reach)), mode="edge")
        total = np.cumsum(padded, 1)
        span = 2 * reach + 1
        rows = (total[:, span:] - total[:, :-span]) / span
    return from_oklab(rows)


def bytes_of(light: Plane) -> tuple[int, int, int]:
    """One colour as 8-bit display values."""
    r, g, b = (int(v) for v in np.clip(encode(light) * 255 + 0.5, 0, 255))
    return r, g, b
