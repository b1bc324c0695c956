"""Draws her fourth Hour: a dish being wiped, and all the places that lines go off to from it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape, bezier, curve

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.shape import Pair, Path, Points

_LINE: Final = 3.0
_BANDS: Final = 5
_HAND: Final[tuple[Pair, ...]] = (
    (420, 330), (300, 170), (222, 84), (172, 36), (148, -4), (130, -40), (116, -50), (104, -42),
    (108, -16), (112, 2), (84, -22), (52, -44), (34, -50), (25, -40), (34, -26), (62, -4),
    (46, -10), (20, -22), (6, -20), (5, -8), (20, 4), (50, 20), (34, 16), (12, 8), (2, 14),
    (6, 26), (26, 34), (52, 42), (38, 42), (22, 40), (17, 50), (28, 58), (56, 64),
    (86, 78), (124, 106), (164, 146), (230, 230), (300, 330),
)  # fmt: skip
_THUMB: Final[tuple[Pair, ...]] = (
    (-440, 330), (-330, 186), (-250, 92), (-200, 34), (-172, -4), (-146, -30), (-128, -28),
    (-130, -10), (-148, 16), (-118, 2), (-86, -14), (-70, -10), (-68, 4), (-84, 18), (-112, 38),
    (-128, 66), (-142, 108), (-196, 176), (-300, 330),
)  # fmt: skip
_CLOTH: Final[tuple[Pair, ...]] = (
    (-46, -34), (-12, -62), (34, -66), (76, -40), (98, 8), (92, 60), (70, 96), (78, 150), (44, 132),
    (16, 158), (-6, 122), (-32, 132), (-38, 84), (-60, 44), (-42, 4),
)  # fmt: skip


def _stroke(shape: Shape, path: Path, width: float = _LINE, value: int = 255) -> None:
    """A line of one width through every point, with square ends: thin enough that none shows."""
    p = np.asarray(path, float)
    along = np.gradient(p, axis=0)
    along /= np.maximum(np.hypot(along[:, 0], along[:, 1])[:, None], 1e-6)
    side = np.stack([-along[:, 1], along[:, 0]], 1) * width / 2
    shape.poly(np.concatenate([p + side, (p - side)[::-1]]), value)


def _lit(p: Placed, shape: Shape, name: str = "light", k: float = 1) -> None:
    light = p.raw(name, (0.90, 0.095, 52))
    p.gleam(shape, light, 0.50 * k * p.layer.glow, 0.3)
    p.gleam(shape, light, 0.16 * k * p.layer.glow, 7)


def _hides(p: Placed, path: Path) -> None:
    """What lies behind that outline is not drawn: a line drawing with a front and a back."""
    dark = p.raw("dark", (0.285, 0.068, 284))
    p.part(Shape().poly(path), dark, Look(rim=0, fall=0, k=0.86, blur=1))


def dish_line(p: Placed) -> None:
    """A hand in the middle of wiping a dish over a sink, the tap on; the dish's middle. 780 by 420.

    In lines of light, since nobody looks: she has it from the sound.
    """
    _sink(p)
    t = np.linspace(0, 2 * math.pi, 90)
    rim = np.stack([128 * np.cos(t), 118 * np.sin(t)], 1)
    p.halo((0, 0), 240, p.raw("light", (0.90, 0.095, 52)), 0.06 * p.layer.glow)
    _hides(p, rim)
    dish = Shape()
    _stroke(dish, rim, 4)
    _stroke(dish, np.stack([88 * np.cos(t), 80 * np.sin(t)], 1), 2)
    _stroke(dish, np.stack([110 * np.cos(t[58:74]), 100 * np.sin(t[58:74])], 1), 3, 190)
    _lit(p, dish)
    cloth = curve(_CLOTH, closed=True, steps=8)
    _hides(p, cloth)
    folds = Shape()
    _stroke(folds, cloth, 2.6)
    for fold in (
        [(70, 92), (58, 64), (60, 40)],
        [(16, 156), (12, 120), (22, 88)],
        [(-36, 88), (-22, 60), (-16, 30)],
    ):
        _stroke(folds, curve(fold, steps=6), 1.8, 170)
    _lit(p, folds, "cloth", 0.8)
    for path in (_HAND, _THUMB):
        outline = curve(path, steps=6)
        _hides(p, outline)
        hand = Shape()
        _stroke(hand, outline, 3.6)
        _lit(p, hand, "hand")
    nail = Shape()
    _stroke(nail, curve([(-90, -6), (-76, -5), (-76, 4), (-88, 9)], steps=5), 1.8)
    for cuff in ([(236, 238), (276, 212), (312, 176)], [(250, 262), (292, 236), (334, 198)]):
        _stroke(nail, curve(cuff, steps=6), 2.6)
        _stroke(nail, curve([(-x, y + 14) for x, y in cuff], steps=6), 2.6)
    _lit(p, nail, "hand", 0.8)
    _wiped(p)


def _sink(p: Placed) -> None:
    lines = Shape()
    for y, left, right in ((150, -420, 420), (166, -420, 420)):
        _stroke(lines, [(left, y), (right, y)], 2.4)
    _stroke(lines, curve([(-352, 166), (-340, 214), (-300, 262), (-180, 276)], steps=8), 2.2)
    _stroke(lines, curve([(352, 166), (340, 214), (300, 262), (180, 276)], steps=8), 2.2)
    _stroke(lines, [(-180, 276), (180, 276)], 2.2)
    for dx in (-9, 9):
        bow = [(-316 + dx, 150), (-316 + dx, -70), (-290 + dx * 0.4, -120 - dx), (-240, -132 - dx),
               (-196 - dx * 0.4, -112 - dx), (-186 - dx, -70)]  # fmt: skip
        _stroke(lines, curve(bow, steps=10), 2.6)
    _stroke(lines, [(-198, -70), (-174, -70)], 2.6)
    _stroke(lines, [(-342, 40), (-325, 40)], 4)
    _stroke(lines, [(-346, 26), (-346, 54)], 4)
    _lit(p, lines, k=0.7)
    water = Shape()
    for index in range(5):
        x = -194 + index * 4.0
        drop = [(x + math.sin(step * 0.9 + index) * 1.6, -66 + step * 18.0) for step in range(13)]
        _stroke(water, drop, 1.4, 120 + index * 30)
    _lit(p, water, "water", 0.8)


def _wiped(p: Placed) -> None:
    """Where the cloth has been: three thin arcs, the latest the brightest."""
    arcs = Shape()
    for radius, start, end, value in (
        (96, 3.5, 4.6, 255),
        (74, 3.3, 4.4, 170),
        (110, 3.7, 4.9, 100),
    ):
        t = np.linspace(start, end, 24)
        _stroke(arcs, np.stack([radius * np.cos(t), radius * 0.92 * np.sin(t)], 1), 2, value)
    _lit(p, arcs, "cloth", 0.7)


def way_lines(p: Placed) -> None:
    """Lines of small text that leave the origin for places far off; the variant names these.

    The variant is `x,y` pairs in the prop's units, one a place; each gets a skein of lines which
    swell and close like silk, and carry dashes of the lengths of words, finer as they go.
    """
    bands = [Shape() for _ in range(_BANDS)]
    for word in p.variant.split():
        x, y = (float(n) for n in word.split(","))
        phase = p.chance.uniform(0, 2 * math.pi)
        for thread in range(13):
            _thread(p, bands, _skein((x, y), (thread - 6) / 6, phase))
    near, far = p.raw("near", (0.88, 0.10, 60)), p.raw("far", (0.72, 0.10, 250))
    for number, band in enumerate(bands):
        share = np.float32(number / (_BANDS - 1))
        light = near * (1 - share) + far * share
        p.canvas.add(
            p.canvas.mask(p.onto(band), fine=2),
            light,
            0.50 * (1 - 0.35 * float(share)) * p.layer.glow,
        )


def _skein(end: Pair, across: float, phase: float) -> Points:
    """One thread of a skein: 90 points from the origin to *end*, *across* from -1 to 1."""
    x, y = end
    long = math.hypot(x, y)
    side = (-y / long, x / long)
    bow = 0.16 * math.copysign(1, x) * long
    middle = [(0, 0), (x * 0.12 + side[0] * bow, y * 0.42 + side[1] * bow),
              (x * 0.62 + side[0] * bow * 0.7, y * 0.86 + side[1] * bow * 0.7), (x, y)]  # fmt: skip
    line = bezier(middle, 90)
    t = np.linspace(0, 1, 90)
    swell = (16 + 0.085 * long * np.sin(t * math.pi) ** 1.3) * (0.82 + 0.18 * np.sin(t * 9 + phase))
    return line + np.outer(across * swell * (1 - 0.72 * t**3), side)


def _thread(p: Placed, bands: list[Shape], line: Points) -> None:
    """Dashes along *line*: each band takes its share of the way."""
    far = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    at, total = 150 + p.chance.uniform(0, 40), far[-1]
    while at < total:
        share = at / total
        long = (6 + 12 * (1 - share)) * p.chance.choice([0.4, 0.7, 1, 1.3, 1.9])
        stops = np.linspace(at, min(at + long, total), 4)
        path = np.stack([np.interp(stops, far, line[:, k]) for k in (0, 1)], 1)
        value = int(p.chance.uniform(90, 255) * min(1.0, (at - 130) / 200))
        _stroke(bands[min(_BANDS - 1, int(share * _BANDS))], path, 2.1 - 0.9 * share, value)
        at += long + 4.5 + (26 if p.chance.random() < 0.05 else 0)


def far_place(p: Placed) -> None:
    """Somewhere else that she is, small, in a thin line; its middle. 150 wide.

    Variant ``ferry``, ``jar`` (given with somebody's sweets), ``knot`` or ``clock``.
    """
    shape = Shape()
    for path in _PLACES[p.variant or "ferry"]:
        _stroke(shape, curve(path, steps=8) if len(path) > 2 else np.asarray(path), 2.6)
    if p.variant == "clock":
        t = np.linspace(0, 2 * math.pi, 50)
        _stroke(shape, np.stack([42 * np.cos(t), -20 + 42 * np.sin(t)], 1), 2.8)
    _lit(p, shape)


_PLACES: Final[dict[str, tuple[list[Pair], ...]]] = {
    "ferry": (
        [(-84, 8), (84, 8)], [(-84, 8), (-74, 30), (-58, 40), (56, 40), (74, 28), (84, 8)],
        [(-50, 8), (-50, -20)], [(-50, -20), (46, -20)], [(46, -20), (46, 8)],
        [(-2, -20), (-2, -56)], [(-2, -56), (24, -56)], [(24, -56), (24, -20)],
        [(-38, -4), (-26, -4)], [(-14, -4), (-2, -4)], [(10, -4), (22, -4)],
        [(-100, 52), (-70, 46), (-40, 52), (-10, 46), (20, 52), (50, 46), (80, 52), (104, 47)],
        [(10, -66), (26, -80), (22, -96), (44, -108)],
    ),
    "jar": (
        [(-34, -48), (34, -48)], [(-34, -60), (34, -60)], [(-34, -60), (-34, -48)],
        [(34, -60), (34, -48)], [(-18, 40), (-26, 30), (-14, 22), (-6, 32), (-18, 40)],
        [(-28, -48), (-38, -28), (-38, 40), (-26, 52), (26, 52), (38, 40), (38, -28), (28, -48)],
        [(10, 40), (2, 30), (14, 22), (22, 32), (10, 40)],
        [(-4, 14), (-14, 4), (-2, -6), (8, 4), (-4, 14)],
        [(20, 8), (14, 0), (22, -8), (29, 0), (20, 8)],
    ),
    "knot": (
        [(-90, 44), (-40, 34), (10, 6), (34, -28), (10, -50), (-20, -30), (-8, 8), (40, 32),
         (96, 36)],
        [(-92, -30), (-44, -12), (4, 22), (30, 30), (44, 8), (20, -16), (-26, -8), (-36, 20),
         (-10, 40), (60, -20), (98, -44)],
    ),
    "clock": (
        [(0, -20), (0, -46)], [(0, -20), (20, -10)], [(0, 22), (0, 70)], [(-20, 70), (20, 70)],
    ),
}  # fmt: skip
PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "dish_line": dish_line,
    "far_place": far_place,
    "way_lines": way_lines,
}
