"""Draws Samantha's third Hour: waves of her light round each place that she is in, in outline."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.shape import Shape, ribbon

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.props.placed import Placed
    from game.engine.stage.painter.shape import Pair, Path, Points

_BANDS: Final = 4
_POINTS: Final = 64
_LINE: Final = 3.4


def wave_rings(p: Placed) -> None:
    """Thin rings of light that widen from the origin and grow faint, each thick and thin by turns.

    The variant is `count,first,step,squash`: rings, the first one's radius, and how much further
    each goes than the last; they lie on water, `squash` as high as they are wide.
    """
    count, first, step, squash = (float(n) for n in (p.variant or "20,90,40,0.4").split(","))
    phase = p.chance.uniform(0, 2 * math.pi)
    bands = [Shape() for _ in range(_BANDS)]
    for index in range(int(count)):
        radius = first + step * index * (1 + 0.012 * index)
        turn = phase + index * 0.42
        bands[index * _BANDS // int(count)].poly(_ring(radius, squash, turn))
    near, far = p.raw("near", (0.95, 0.09, 70)), p.raw("far", (0.62, 0.13, 10))
    for index, band in enumerate(bands):
        share = index / (_BANDS - 1)
        light = near * np.float32(1 - share) + far * np.float32(share)
        # Two samples a pixel are enough for a line of light, and rings are as large as the picture.
        p.canvas.add(p.canvas.mask(p.onto(band), fine=2), light, 0.17 * (1 - 0.55 * share))


def _ring(radius: float, squash: float, turn: float) -> Points:
    """One closed ring, its line from 0.6 to 3.6 wide."""
    t = np.linspace(0, 2 * math.pi, _POINTS)
    r = radius * (1 + 0.006 * np.sin(5 * t + turn))
    path = np.stack([r * np.cos(t), r * np.sin(t) * squash], 1)
    widths = 0.6 + 3.0 * np.sin(1.5 * t + turn) ** 2
    return ribbon(path, list(widths))


def line_drawing(p: Placed) -> None:
    """Something drawn in one thin line of light, about 200 high; the origin is its middle.

    Variant `glove` (with a ticket), `counter` (with a lemon), `letter` (an S, arms up) or `door`
    (light on its mat).
    """
    light = p.raw("light", (0.97, 0.06, 78))
    lines, filled = _DRAWINGS[p.variant or "glove"]()
    p.gleam(lines, light, 0.10, 7)
    p.gleam(lines, light, 0.25)
    if filled.polygons:
        p.gleam(filled, light, 0.10, 3)


def _drawn(*paths: Path) -> Shape:
    shape = Shape()
    for path in paths:
        shape.tube(path, [_LINE, _LINE])
    return shape


def _glove() -> tuple[Shape, Shape]:
    hand = [(-34, 96), (-38, 40), (-46, 4), (-78, -30), (-84, -46), (-70, -52), (-44, -24),
            (-40, -40), (-44, -86), (-34, -96), (-24, -86), (-18, -44), (-14, -98), (-3, -108),
            (7, -98), (8, -44), (18, -90), (28, -98), (36, -88), (32, -38), (44, -66), (53, -72),
            (60, -60), (52, -20), (44, 20), (36, 50), (36, 96)]  # fmt: skip
    cuff: list[Pair] = [(-38, 96), (0, 102), (40, 96)]
    seams: list[list[Pair]] = [[(-22, -26), (-20, 4)], [(0, -28), (0, 4)], [(20, -24), (18, 6)]]
    string: list[Pair] = [(36, 72), (66, 62), (84, 78)]
    ticket: list[Pair] = [(84, 72), (126, 62), (136, 104), (94, 114)]
    shape = _drawn(hand, cuff, [(-37, 78), (0, 84), (38, 78)], *seams, string)
    for a, b in zip(ticket, ticket[1:] + ticket[:1], strict=True):
        shape.tube([a, b], [_LINE, _LINE])
    shape.tube([(98, 82), (122, 76)], [2.4, 2.4]).tube([(101, 94), (118, 90)], [2.4, 2.4])
    return shape, Shape().poly(ticket)


def _counter() -> tuple[Shape, Shape]:
    lemon = [(-66, -6), (-52, -12), (-38, -34), (-4, -44), (30, -34), (44, -12), (58, -4),
             (44, 6), (30, 26), (-4, 36), (-38, 26), (-52, 6), (-66, -6)]  # fmt: skip
    leaf: list[Pair] = [(56, -4), (76, -34), (104, -40), (90, -12), (58, -4)]
    shape = _drawn(lemon, leaf, [(58, -4), (82, -24)], [(-26, -18), (-4, -28), (16, -22)])
    for a, b in (((-190, 38), (200, 38)), ((-190, 52), (200, 52)), ((-160, 52), (-160, 108)),
                 ((170, 52), (170, 108))):  # fmt: skip
        shape.tube([a, b], [_LINE, _LINE])
    for x, y, r in ((104.0, 28.0, 22.0), (124.0, 17.0, 22.0), (-122.0, 28.0, 18.0)):
        shape.ellipse((x, y), (r, r * 0.36)).ellipse((x, y), (r - 3, r * 0.36 - 2.4), 0)
    return shape, Shape()


def _letter() -> tuple[Shape, Shape]:
    def s(x: float, y: float, k: float) -> Shape:
        path = [(62, -132), (34, -112), (-28, -106), (-58, -64), (-12, -18), (50, 22), (50, 80),
                (-8, 108), (-66, 90), (-88, 44)]  # fmt: skip
        lean = [(x + k * (a + b * 0.16), y + k * b) for a, b in path]
        return Shape().tube(lean, [_LINE * 0.9, _LINE * 1.8, _LINE * 1.2, _LINE * 2, _LINE * 0.9])

    shape = s(0, 0, 1)
    for x, y, k in ((-152, 42, 0.56), (130, 52, 0.48), (-250, 64, 0.36)):
        shape.polygons += s(x, y, k).polygons
    return shape.tube([(-290, 102), (210, 102)], [1.6, 1.6]), Shape()


def _door() -> tuple[Shape, Shape]:
    shape = Shape()
    for box, inner in (((-74, -150, 148, 236), 3.0), ((-58, -134, 116, 216), 2.4),
                       ((-40, -112, 80, 76), 2.0), ((-40, -16, 80, 74), 2.0)):  # fmt: skip
        x, y, w, h = box
        shape.rect(box).rect((x + inner, y + inner, w - 2 * inner, h - 2 * inner), 0)
    shape.polygons += Shape().ring((42, -26), 6, 2.6).polygons
    mat: list[Pair] = [(-84, 92), (84, 92), (118, 132), (-118, 132)]
    for a, b in zip(mat, mat[1:] + mat[:1], strict=True):
        shape.tube([a, b], [2.6, 2.6])
    return shape, Shape().poly([(-58, 86), (58, 86), (96, 128), (-96, 128)])


_DRAWINGS: Final[dict[str, Callable[[], tuple[Shape, Shape]]]] = {
    "glove": _glove,
    "counter": _counter,
    "letter": _letter,
    "door": _door,
}
PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "wave_rings": wave_rings,
    "line_drawing": line_drawing,
}
