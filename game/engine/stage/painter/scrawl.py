"""Real words in strokes: capitals as somebody prints them by hand, for labels in a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np

    from game.engine.stage.painter.shape import Pair

# Each stroke is a run of points in a box 6 wide and 10 high, y downwards.
_CAPITALS: Final[dict[str, tuple[tuple[Pair, ...], ...]]] = {
    "A": (((0, 10), (3, 0), (6, 10)), ((1.2, 6.4), (4.8, 6.4))),
    "B": (((0, 10), (0, 0)), ((0, 0), (4.6, 1.4), (0.4, 4.6)), ((0.4, 4.6), (6, 7), (0, 10))),
    "C": (((5.6, 1.6), (3, 0), (0.2, 4), (1, 9), (5.6, 8.6)),),
    "D": (((0, 10), (0, 0)), ((0, 0), (5.8, 3), (4.6, 8.6), (0, 10))),
    "E": (((5.4, 0), (0, 0)), ((0, 0), (0, 10)), ((0, 10), (5.6, 10)), ((0, 5), (4.4, 5))),
    "F": (((5.4, 0), (0, 0)), ((0, 0), (0, 10)), ((0, 5), (4.2, 5))),
    "G": (((5.6, 1.6), (3, 0), (0.2, 4), (1.2, 9.4), (5.6, 8.8)), ((5.6, 8.8), (5.6, 5.6)),
          ((5.6, 5.6), (3.4, 5.6))),
    "H": (((0, 0), (0, 10)), ((6, 0), (6, 10)), ((0, 5), (6, 5))),
    "I": (((3, 0), (3, 10)),),
    "K": (((0, 0), (0, 10)), ((5.6, 0), (0, 5.4)), ((0.8, 4.8), (5.8, 10))),
    "L": (((0, 0), (0, 10)), ((0, 10), (5.4, 10))),
    "M": (((0, 10), (0.6, 0)), ((0.6, 0), (3, 6)), ((3, 6), (5.6, 0)), ((5.6, 0), (6.2, 10))),
    "N": (((0, 10), (0, 0)), ((0, 0), (6, 10)), ((6, 10), (6, 0))),
    "O": (((3, 0), (0, 4), (1, 9), (4, 10), (6, 6), (5, 1), (3, 0)),),
    "P": (((0, 10), (0, 0)), ((0, 0), (5.6, 1.8), (4, 5.2), (0, 5.6))),
    "R": (((0, 10), (0, 0)), ((0, 0), (5.4, 1.8), (4, 5), (0, 5.4)), ((2, 5.4), (6, 10))),
    "S": (((5.4, 1.4), (3, 0), (0.6, 2.4), (5, 6), (4.4, 9.4), (0.4, 9)),),
    "T": (((0, 0), (6.2, 0)), ((3, 0), (3, 10))),
    "U": (((0, 0), (0.4, 8), (3, 10), (5.6, 8), (6, 0)),),
    "V": (((0, 0), (3, 10)), ((3, 10), (6, 0))),
    "W": (((0, 0), (1.4, 10)), ((1.4, 10), (3, 4)), ((3, 4), (4.8, 10)), ((4.8, 10), (6.4, 0))),
    "Y": (((0, 0), (3, 5)), ((6, 0), (3, 5)), ((3, 5), (3, 10))),
}  # fmt: skip
_DIGITS: Final[dict[str, tuple[tuple[Pair, ...], ...]]] = {
    "0": (((3, 0), (0, 4), (1, 9), (4, 10), (6, 6), (5, 1), (3, 0)),),
    "1": (((1, 2), (3.4, 0)), ((3.4, 0), (3.4, 10))),
    "2": (((0.4, 2), (3, 0), (5.4, 2.6), (0, 10)), ((0, 10), (6, 10))),
    "4": (((4.4, 10), (4.4, 0)), ((4.4, 0), (0, 7)), ((0, 7), (6, 7))),
    "7": (((0, 0), (6, 0)), ((6, 0), (2, 10))),
}
_STROKES: Final = {**_CAPITALS, **_DIGITS}


def scrawl(lines: Sequence[str], height: float, chance: np.random.Generator) -> Shape:
    """*lines* in capitals *height* high, the first line's foot at y = 0, a little unsteady.

    A letter that has no strokes leaves its space.
    """
    shape, k = Shape(), height / 10
    for row, line in enumerate(lines):
        x = 0.0
        for letter in line:
            lift = chance.uniform(-0.5, 0.5)
            for stroke in _STROKES.get(letter, ()):
                path = [
                    ((x + px) * k, (py - 10 + lift) * k + row * height * 1.6) for px, py in stroke
                ]
                shape.tube(path, [height * 0.16, height * 0.13])
            x += 8.6 if letter != " " else 5
    return shape
