"""Makes words of handwriting that cannot quite be read: a line's width in, strokes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from game.engine.stage.painter.shape import Points

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


def words(chance: np.random.Generator, width: float, slant: float) -> list[Points]:
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
