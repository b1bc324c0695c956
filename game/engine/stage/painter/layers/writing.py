"""Paints lines of handwriting on a sheet: a nib, a slant, words that cannot quite be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.engine.stage.painter.hand import words
from game.engine.stage.painter.shape import Shape, curve, homography

if TYPE_CHECKING:
    from game.engine.content.scene_models import Writing
    from game.engine.stage.painter.easel import Easel
    from game.engine.stage.painter.shape import Points

_F = np.float32


def _sheet(easel: Easel, layer: Writing) -> None:
    canvas, shade = easel.canvas, easel.inks.colour(layer.shadow)
    page = Shape().poly(layer.corners)
    canvas.dim(canvas.soft(page.moved((-12, 12)), 13), shade, 0.55)
    canvas.dim(canvas.soft(page.moved((-2, 4)), 2.5), shade, 0.45)
    mask = canvas.mask(page)
    canvas.mix(mask, easel.inks.colour(layer.paper))
    box = canvas.glow(layer.corners[1], (620, 420), power=1.6)
    over = np.zeros((canvas.size[1], canvas.size[0]), _F)
    over[box.region] = box.cover
    canvas.add(mask.times(over), easel.sun_colour(), 0.1)


def writing(easel: Easel, layer: Writing) -> None:
    """The pen is heavier where it goes down, as a nib is."""
    _sheet(easel, layer)
    canvas, chance = easel.canvas, np.random.default_rng(layer.seed)
    onto, strokes = homography(layer.corners), Shape()
    height = max(y for _, y in layer.corners) - min(y for _, y in layer.corners)
    for line in range(layer.lines):
        v = layer.top + line * layer.leading
        last = line == layer.lines - 1 or (layer.heading and line == 0)
        room = (0.86 - layer.margin) * (chance.uniform(0.3, 0.6) if last else 1)
        for word in words(chance, room / layer.size, layer.slant):
            u = layer.margin + word[:, 0] * layer.size * 0.8
            path = np.c_[u, v - word[:, 1] * layer.size * 1.35]
            if path[:, 0].max() < 0.95:
                _stroke(strokes, onto, path, height * layer.size * 0.30)
    ink = canvas.mask(strokes, fine=4)
    canvas.mix(ink, easel.inks.colour(layer.ink), 0.9)


def _stroke(strokes: Shape, onto: homography, path: Points, nib: float) -> None:
    line = curve(path, steps=6)
    press = 1 + 0.85 * np.clip(np.gradient(line[:, 1]) * 260, -0.55, 1)
    seen = onto(line)
    width = np.clip(press * nib, nib * 0.5, nib * 2)[:, None] / 2
    along = np.gradient(seen, axis=0)
    along /= np.maximum(np.hypot(along[:, 0], along[:, 1])[:, None], 1e-6)
    side = np.stack([-along[:, 1], along[:, 0]], 1) * width
    left, right = seen + side, seen - side
    for i in range(len(seen) - 1):
        strokes.poly([left[i], left[i + 1], right[i + 1], right[i]])
