"""Array work under the painter: shrink, enlarge, blur, drifting noise. Pure numpy."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from game.engine.stage.painter.colour import Plane

_F = np.float32


def shrink(plane: Plane, factor: int) -> Plane:
    """Box average of *factor* by *factor* samples; edges are repeated to fill the last box."""
    h, w = plane.shape[-2:]
    more_h, more_w = -h % factor, -w % factor
    if more_h or more_w:
        pad = [(0, 0)] * (plane.ndim - 2) + [(0, more_h), (0, more_w)]
        plane = np.pad(plane, pad, mode="edge")
    lead = plane.shape[:-2]
    rows, columns = (h + more_h) // factor, (w + more_w) // factor
    plane = plane.reshape(*lead, rows, factor, columns * factor).sum(-2, dtype=_F)
    total: Plane = plane.reshape(*lead, rows, columns, factor).sum(-1, dtype=_F)
    return total * _F(1 / (factor * factor))


def _between(have: int, want: int) -> tuple[NDArray[np.int32], NDArray[np.int32], Plane]:
    at = np.clip((np.arange(want, dtype=_F) + 0.5) * (have / want) - 0.5, 0, have - 1)
    low = np.minimum(at.astype(np.int32), max(have - 2, 0))
    return low, np.minimum(low + 1, have - 1), (at - low).astype(_F)


def enlarge(plane: Plane, height: int, width: int) -> Plane:
    """Bilinear samples of *plane* at *height* by *width*."""
    low, high, t = _between(plane.shape[-2], height)
    rows = np.take(plane, low, -2)
    rows += (np.take(plane, high, -2) - rows) * t[:, None]
    low, high, t = _between(plane.shape[-1], width)
    out = np.take(rows, low, -1)
    step = np.take(rows, high, -1)
    step -= out
    step *= t
    out += step
    return out


def _box(plane: Plane, reach: int, axis: int, mode: str) -> Plane:
    """Mean over 2 *reach* + 1 samples along *axis*, -1 or -2."""
    length, span = plane.shape[axis], 2 * reach + 1
    pad = [(0, 0)] * plane.ndim
    pad[axis] = (reach + 1, reach)
    total = np.cumsum(np.pad(plane, pad, mode=mode), axis=axis, dtype=_F)  # type: ignore[call-overload]  # mode is one of two literals
    high, low = slice(span, span + length), slice(0, length)
    ends = (total[..., high], total[..., low])
    if axis == -2:
        ends = (total[..., high, :], total[..., low, :])
    out: Plane = (ends[0] - ends[1]) * _F(1 / span)
    return out


def blur(plane: Plane, radius: float) -> Plane:
    """Nearly a gaussian of *radius* samples: shrink, three boxes, enlarge."""
    if radius < 0.6 or not plane.size:
        return plane
    h, w = plane.shape[-2:]
    factor = 1
    while radius / factor > 7 and min(h, w) // (factor * 2) >= 4:
        factor *= 2
    small = shrink(plane, factor) if factor > 1 else plane
    reach = max(1, round(radius / factor * 0.62))
    for _ in range(3):
        small = _box(_box(small, reach, -1, "edge"), reach, -2, "edge")
    return enlarge(small, h, w) if factor > 1 else small


def smear(plane: Plane, radius: float) -> Plane:
    """Sideways blur that wraps round, as speed does to a strip that repeats."""
    if radius < 1:
        return plane
    reach = max(1, min(int(radius * 0.6), plane.shape[-1] // 2 - 2))
    for _ in range(2):
        plane = _box(plane, reach, -1, "wrap")
    return plane


def drift(shape: tuple[int, int], scale: float, seed: int, *, aspect: float = 1.0) -> Plane:
    """Five octaves of soft noise, mean 0 and deviation near 1; *scale* in samples.

    *aspect* above 1 stretches it sideways, as cloud and grain are.
    """
    h, w = shape
    chance = np.random.default_rng(seed)
    out = np.zeros((h, w), _F)
    strength, total = 1.0, 0.0
    for octave in range(5):
        rows = max(2, int(h / scale * 2**octave) + 2)
        columns = max(2, int(w / (scale * aspect) * 2**octave) + 2)
        if rows > h * 1.2:
            break
        out += enlarge(chance.standard_normal((rows, columns)).astype(_F), h, w) * _F(strength)
        total += strength * strength
        strength *= 0.55
    return out * _F(1 / math.sqrt(max(total, 1e-6)))


@cache
def blue_noise(size: int = 128) -> Plane:
    """A tile, uniform in 0 to 1, without low frequencies: rank-remapped high-pass noise."""
    noise = np.random.default_rng(1).random((size, size))
    f = np.fft.fftfreq(size)
    low = np.exp(-(f[:, None] ** 2 + f[None] ** 2) / (2 * 0.16**2))
    for _ in range(12):
        high = np.fft.ifft2(np.fft.fft2(noise) * (1 - low)).real
        ranks = np.empty(size * size)
        ranks[np.argsort(high.ravel())] = (np.arange(size * size) + 0.5) / (size * size)
        noise = ranks.reshape(size, size)
    return noise.astype(_F)
