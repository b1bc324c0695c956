"""Paints lines of handwriting on a sheet: a nib, a slant, words that cannot quite be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.shape import Points, Shape, curve, homography

if TYPE_CHECKING:
    from game.engine.content.scene_models import Writing
    from game.engine.stage.painter.easel import Easel

_F = np.float32
# Letters as strokes in x-heights: seen small and slanted they read as somebody's hand. The words
# of real letters are written by the stage, stroke by stroke; these only lie about on desks.
_LETTERS: Final = {
    "a": [(0.15, 0.25), (0.55, 0.95), (0.25, 0.85), (0.10, 0.35), (0.38, 0), (0.66, 0.55),
          (0.70, 0.95), (0.70, 0.2), (0.95, 0.05)],
    "n": [(0.05, 0.6), (0.14, 0.98), (0.16, 0.02), (0.22, 0.6), (0.46, 1.0), (0.60, 0.6),
          (0.62, 0.1), (0.95, 0.08)],
    "e": [(0.1, 0.35), (0.5, 0.62), (0.52, 0.98), (0.28, 0.9), (0.22, 0.35), (0.46, 0),
          (0.95, 0.12)],
    "l": [(0.1, 0.2), (0.6, 1.5), (0.55, 2.15), (0.30, 1.8), (0.26, 0.3), (0.5, 0), (0.95, 0.15)],
    "t": [(0.1, 0.2), (0.45, 1.6), (0.42, 0.9), (0.40, 0.15), (0.6, 0), (0.95, 0.15)],
    "g": [(0.15, 0.3), (0.55, 0.95), (0.2, 0.75), (0.25, 0.1), (0.62, 0.6), (0.64, 0),
          (0.55, -0.95), (0.2, -1.0), (0.3, -0.5), (0.95, 0.1)],
    "i": [(0.1, 0.2), (0.45, 0.95), (0.45, 0.15), (0.7, 0), (0.98, 0.15)],
    "o": [(0.1, 0.3), (0.55, 0.95), (0.2, 0.7), (0.3, 0.05), (0.65, 0.35), (0.55, 0.9),
          (0.95, 0.75)],
    "r": [(0.1, 0.3), (0.3, 1.05), (0.45, 0.9), (0.6, 0.85), (0.6, 0.2), (0.95, 0.05)],
    "m": [(0.04, 0.7), (0.10, 1.0), (0.12, 0.05), (0.18, 0.7), (0.34, 1.0), (0.42, 0.05),
          (0.48, 0.7), (0.66, 1.0), (0.74, 0.1), (0.96, 0.06)],
}  # fmt: skip
_WIDTHS: Final = {"m": 1.25, "n": 0.95, "i": 0.5, "l": 0.55, "t": 0.6, "r": 0.6}
_OFTEN: Final = "aanneelgiormt"


def _words(chance: np.random.Generator, width: float, slant: float) -> list[Points]:
    """Words as paths in x-heights, y upwards, until the line of *width* is full."""
    out: list[Points] = []
    x = 0.0
    while x < width:
        path: list[tuple[float, float]] = []
        for _ in range(int(chance.integers(2, 9))):
            letter = _OFTEN[int(chance.integers(0, len(_OFTEN)))]
            w = _WIDTHS.get(letter, 0.8) * chance.uniform(0.88, 1.12)
            tall = chance.uniform(0.95, 1.05)
            path += [(x + (px + slant * py) * w, py * tall) for px, py in _LETTERS[letter]]
            x += w * 0.93
        out.append(np.array(path))
        x += chance.uniform(0.75, 1.15)
    return out


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
        for word in _words(chance, room / layer.size, layer.slant):
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
