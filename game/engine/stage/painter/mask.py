"""Turns a `Shape` in scene units into coverage on the canvas's pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pygame

from game.engine.stage.painter.planes import blur

if TYPE_CHECKING:
    from game.engine.stage.painter.colour import Plane
    from game.engine.stage.painter.shape import Shape


@dataclass(frozen=True, slots=True)
class Mask:
    """Coverage 0 to 1, (h, w), whose corner stands at pixel (*left*, *top*)."""

    left: int
    top: int
    cover: Plane

    @property
    def region(self) -> tuple[slice, slice]:
        h, w = self.cover.shape
        return slice(self.top, self.top + h), slice(self.left, self.left + w)

    def blurred(self, radius: float) -> Mask:
        """*radius* in pixels. The mask must have been made with padding for it."""
        return Mask(self.left, self.top, blur(self.cover, radius))

    def shifted(self, dx: float, dy: float) -> Mask:
        """The same frame with the coverage moved by whole pixels; edges are repeated inwards.

        A shape cut by the canvas therefore shows no false rim along the cut.
        """
        x, y = round(dx), round(dy)
        h, w = self.cover.shape
        rows = np.clip(np.arange(h) - y, 0, h - 1)
        columns = np.clip(np.arange(w) - x, 0, w - 1)
        return Mask(self.left, self.top, self.cover[rows][:, columns])

    def times(self, factor: Plane | float) -> Mask:
        """Coverage multiplied by a number, by an array of its own shape, or by a whole canvas."""
        if isinstance(factor, np.ndarray) and factor.shape != self.cover.shape:
            rows = self.region[0] if factor.shape[0] > 1 else slice(None)
            columns = self.region[1] if factor.shape[1] > 1 else slice(None)
            factor = factor[rows, columns]
        return Mask(self.left, self.top, (self.cover * factor).astype(np.float32))


def rasterise(shape: Shape, size: tuple[int, int], *, fine: int = 3, pad: float = 0) -> Mask:
    """Coverage of *shape*, drawn *fine* times too large and averaged; *pad* in scene units.

    *size* is the canvas in pixels, 1920 scene units wide. What lies outside is cut off.
    """
    k = size[0] / 1920
    left, top, right, bottom = shape.bounds
    # One pixel more each way, so that no edge is clipped by its own box.
    x0, y0 = max(0, math.floor((left - pad) * k) - 1), max(0, math.floor((top - pad) * k) - 1)
    x1 = min(size[0], math.ceil((right + pad) * k) + 1)
    y1 = min(size[1], math.ceil((bottom + pad) * k) + 1)
    if x1 <= x0 or y1 <= y0:
        return Mask(0, 0, np.zeros((0, 0), np.float32))
    surface = pygame.Surface(((x1 - x0) * fine, (y1 - y0) * fine), depth=8)
    surface.set_palette([(i, i, i) for i in range(256)])
    for points, value in shape.polygons:
        onto = (points * k - (x0, y0)) * fine
        pygame.draw.polygon(surface, (value, value, value), onto.tolist())
    return Mask(x0, y0, _averaged(surface, fine))


def _averaged(surface: pygame.Surface, fine: int) -> Plane:
    w, h = surface.get_size()
    raw = np.frombuffer(surface.get_buffer().raw, np.uint8).reshape(h, surface.get_pitch())[:, :w]
    rows = raw.reshape(h // fine, fine, w).sum(1, dtype=np.uint16)
    boxes = rows.reshape(h // fine, w // fine, fine).sum(2, dtype=np.uint16)
    cover: Plane = boxes.astype(np.float32) * np.float32(1 / (255 * fine * fine))
    return cover
