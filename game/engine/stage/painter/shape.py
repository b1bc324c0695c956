"""Turns the draughtsman's words (rounded polygon, tube, blob, leaf) into polygons, in scene units.

A `Shape` knows nothing of pixels; `mask.rasterise` makes coverage of it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

Points: TypeAlias = NDArray[np.float64]
Pair: TypeAlias = "tuple[float, float]"
Path: TypeAlias = "Sequence[Pair] | Points"


def bezier(path: Path, steps: int = 18) -> Points:
    """Points along one cubic curve: start, two handles, end."""
    p0, p1, p2, p3 = np.asarray(path, float)
    t = np.linspace(0, 1, steps)[:, None]
    s = 1 - t
    out: Points = s**3 * p0 + 3 * s**2 * t * p1 + 3 * s * t * t * p2 + t**3 * p3
    return out


def curve(path: Path, *, closed: bool = False, steps: int = 14) -> Points:
    """A Catmull-Rom curve through every point of *path*."""
    p = np.asarray(path, float)
    ends = (p[-1:], p[:2]) if closed else (p[:1], p[-1:])
    p = np.concatenate([ends[0], p, ends[1]])
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    out = []
    for a, b, c, d in zip(p, p[1:], p[2:], p[3:], strict=False):
        cubic = (-a + 3 * b - 3 * c + d) * t**3
        out.append(0.5 * (2 * b + (-a + c) * t + (2 * a - 5 * b + 4 * c - d) * t * t + cubic))
    if not closed:
        out.append(p[-1:])
    return np.concatenate(out)


def rounded(path: Path, radius: float | Sequence[float]) -> Points:
    """A polygon whose corners are rounded; one radius, or one for each corner."""
    p = np.asarray(path, float)
    radii = np.broadcast_to(np.asarray(radius, float), (len(p),))
    out = []
    for before, at, after, r in zip(np.roll(p, 1, 0), p, np.roll(p, -1, 0), radii, strict=True):
        u, v = before - at, after - at
        lu, lv = max(float(np.hypot(*u)), 1e-6), max(float(np.hypot(*v)), 1e-6)
        k = min(r, lu * 0.49, lv * 0.49)
        start, end = at + u / lu * k, at + v / lv * k
        handles = (start, start + (at - start) * 0.56, end + (at - end) * 0.56, end)
        out.append(bezier(np.stack(handles), 10))
    return np.concatenate(out)


def ribbon(path: Path, widths: Sequence[float]) -> Points:
    """A stroke along *path* whose width runs through *widths*, as one outline."""
    line = curve(path) if len(path) > 2 else np.linspace(path[0], path[1], 8)
    at = np.linspace(0, 1, len(line))
    half = np.interp(at, np.linspace(0, 1, len(widths)), widths)[:, None] / 2
    along = np.gradient(line, axis=0)
    along /= np.maximum(np.hypot(along[:, 0], along[:, 1])[:, None], 1e-6)
    side = np.stack([-along[:, 1], along[:, 0]], 1)
    return np.concatenate([line + side * half, (line - side * half)[::-1]])


@dataclass(slots=True)
class Shape:
    """Polygons in order, each with a coverage from 0 (cut out) to 255. Methods chain."""

    polygons: list[tuple[Points, int]] = field(default_factory=list)

    def poly(self, path: Path, value: int = 255) -> Self:
        self.polygons.append((np.asarray(path, float), value))
        return self

    def rect(self, box: Sequence[float], value: int = 255) -> Self:
        """*box* is x, y, width, height, here and in `rrect`."""
        x, y, w, h = box
        return self.poly([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], value)

    def rpoly(self, path: Path, radius: float | Sequence[float], value: int = 255) -> Self:
        return self.poly(rounded(path, radius), value)

    def rrect(
        self, box: Sequence[float], radius: float | Sequence[float], value: int = 255
    ) -> Self:
        x, y, w, h = box
        return self.rpoly([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], radius, value)

    def blob(self, path: Path, value: int = 255) -> Self:
        return self.poly(curve(path, closed=True), value)

    def ellipse(self, centre: Pair, radii: Pair, value: int = 255, *, turn: float = 0) -> Self:
        """*turn* in radians, clockwise on the screen."""
        t = np.linspace(0, 2 * math.pi, 72, endpoint=False)
        x, y = radii[0] * np.cos(t), radii[1] * np.sin(t)
        c, s = math.cos(turn), math.sin(turn)
        return self.poly(np.stack([centre[0] + x * c - y * s, centre[1] + x * s + y * c], 1), value)

    def circle(self, centre: Pair, radius: float, value: int = 255) -> Self:
        return self.ellipse(centre, (radius, radius), value)

    def tube(self, path: Path, widths: Sequence[float], value: int = 255) -> Self:
        """A tapered stroke with round ends."""
        self.poly(ribbon(path, widths), value)
        self.circle((path[0][0], path[0][1]), widths[0] / 2, value)
        return self.circle((path[-1][0], path[-1][1]), widths[-1] / 2, value)

    def ring(self, centre: Pair, radius: float, width: float) -> Self:
        t = np.linspace(0, 2 * math.pi, 90)
        path = np.stack([centre[0] + radius * np.cos(t), centre[1] + radius * np.sin(t)], 1)
        return self.poly(ribbon(path, [width, width]))

    def leaf(self, root: Pair, size: Pair, angle: float, bend: float = 0.2) -> Self:
        """A leaf *size* (length, width) growing from *root* towards *angle* in radians."""
        length, width = size
        t = np.linspace(0, 1, 22)
        middle = bend * length * np.sin(t * math.pi * 0.5) ** 2
        half = width / 2 * np.sin(t**0.8 * math.pi) ** 0.85
        x = np.concatenate([t * length, (t * length)[::-1]])
        y = np.concatenate([middle + half, (middle - half)[::-1]])
        c, s = math.cos(angle), math.sin(angle)
        return self.poly(np.stack([root[0] + x * c - y * s, root[1] + x * s + y * c], 1))

    def moved(self, by: Pair, scale: float = 1, *, flip: bool = False) -> Shape:
        """This shape scaled about its origin, mirrored if asked, then moved *by*."""
        grow = np.array([-scale if flip else scale, scale])
        return Shape([(points * grow + by, value) for points, value in self.polygons])

    def warped(self, corners: Path) -> Shape:
        """This shape, drawn in the unit square, laid onto the four *corners* in perspective."""
        onto = homography(corners)
        return Shape([(onto(points), value) for points, value in self.polygons])

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        every = np.concatenate([points for points, _ in self.polygons])
        low, high = every.min(0), every.max(0)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])


class homography:  # noqa: N801 - used as a function that is made once and called often
    """Maps the unit square onto four *corners* (clockwise from top left), with perspective."""

    def __init__(self, corners: Path) -> None:
        rows, values = [], []
        for (u, v), (x, y) in zip([(0, 0), (1, 0), (1, 1), (0, 1)], corners, strict=True):
            rows.append([u, v, 1, 0, 0, 0, -u * x, -v * x])
            rows.append([0, 0, 0, u, v, 1, -u * y, -v * y])
            values += [x, y]
        solved = np.linalg.solve(np.array(rows, float), np.array(values, float))
        self._matrix = np.append(solved, 1).reshape(3, 3)

    def __call__(self, path: Path) -> Points:
        p = np.asarray(path, float)
        flat = np.c_[p, np.ones(len(p))] @ self._matrix.T
        onto: Points = flat[:, :2] / flat[:, 2:]
        return onto
