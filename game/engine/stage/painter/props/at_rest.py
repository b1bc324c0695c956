"""Draws the Hour that is wholly hers, in lines of morning: stairs, a door, a seat, an egg."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.shape import Shape, curve

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.props.placed import Placed, Triple
    from game.engine.stage.painter.shape import Pair, Path, Points

_LIGHT: Final[Triple] = (0.93, 0.10, 78)
_FLOORS, _TREADS, _BANDS, _LEAN = 31, 36.62, 6, 0.05
_EYE, _WIDE, _SQUASH = 190.0, 1640.0, 0.66


def _stroke(shape: Shape, path: Path, width: float = 2.2, value: int = 255) -> None:
    """A line of one width through every point, with square ends: thin enough that none shows."""
    p = np.asarray(path, float)
    along = np.gradient(p, axis=0)
    along /= np.maximum(np.hypot(along[:, 0], along[:, 1])[:, None], 1e-6)
    side = np.stack([-along[:, 1], along[:, 0]], 1) * width / 2
    shape.poly(np.concatenate([p + side, (p - side)[::-1]]), value)


def _shone(p: Placed, shape: Shape, name: str = "line", k: float = 1) -> None:
    """Shine the lines, and a little air round them."""
    colour, strength = p.raw(name, _LIGHT), k * p.layer.glow
    p.gleam(shape, colour, 0.40 * strength, 0.3)
    p.gleam(shape, colour, 0.13 * strength, 6)


def _winding(turn: float, inward: float = 1) -> Pair:
    """A place on the stairs after *turn* radians of them, out of 31 times round."""
    share = turn / (2 * math.pi * _FLOORS)
    radius = _WIDE * (_EYE / _WIDE) ** share * inward
    return radius * math.cos(turn), radius * math.sin(turn) * _SQUASH


def stairs_at_once(p: Placed) -> None:
    """Thirty-one floors of stairs, wound about the origin, where their light comes from.

    Each tread runs from the outer rail to the inner and has light on it; the nearer the eye, the
    more. What is near us is hardly there.
    """
    bands = [Shape() for _ in range(_BANDS)]
    depth = (_EYE / _WIDE) ** (1 / _FLOORS)
    inner = 1 - (1 - depth) * 0.74
    total, step = 2 * math.pi * _FLOORS, 2 * math.pi / _TREADS
    for number in range(int(_FLOORS * _TREADS)):
        turn = number * step
        band = bands[min(_BANDS - 1, int(turn / total * _BANDS))]
        lit = 0.16 + 0.84 * (0.5 - 0.5 * math.cos(turn - 1.1)) ** 1.5
        nosing = [_winding(turn), _winding(turn + _LEAN, inner)]
        back = [_winding(turn + _LEAN + step * 0.6, inner), _winding(turn + step * 0.6)]
        band.poly([*nosing, *back], int(120 * lit))
        _stroke(band, nosing, 0.8 + 1.6 * (1 - turn / total), int(240 * lit))
    for number in range(_FLOORS):
        band = bands[number * _BANDS // _FLOORS]
        turns = np.linspace(number, number + 1, 72) * 2 * math.pi
        _stroke(band, [_winding(float(t), inner - 0.004) for t in turns], 2.0, 200)
    near, far = p.raw("near", (0.92, 0.10, 78)), p.raw("far", (0.84, 0.12, 62))
    for number, band in enumerate(bands):
        share = np.float32((number + 1) / _BANDS)
        light = near * share + far * (1 - share)
        cover = p.canvas.mask(p.onto(band), fine=2)
        p.canvas.add(cover, light, (0.05 + 0.25 * float(share) ** 1.4) * p.layer.glow)


def door_at_rest(p: Placed) -> None:
    """The flat's door, open, a lamp on in its hall; shoes before it with the toes out.

    The origin is the middle of its sill. 260 wide, 350 high.
    """
    within, air = p.raw("within", (0.74, 0.145, 78)), p.raw("air", (0.76, 0.14, 72))
    p.halo((0, -110), 230, air, 0.12 * p.layer.glow)
    hall = Shape().poly([(-66, -226), (66, -226), (66, 0), (-66, 0)])
    p.gleam(hall, within, 0.50 * p.layer.glow)
    fan = Shape().poly([(-66, 0), (66, 0), (164, 112), (-164, 112)])
    p.gleam(fan, within, 0.26 * p.layer.glow, 14)
    shade = Shape().poly([(8, -128), (36, -128), (50, -92), (-6, -92)])
    p.gleam(shade, p.raw("lamp", (0.95, 0.10, 84)), 0.25 * p.layer.glow)
    p.halo((22, -104), 70, p.raw("lamp", (0.95, 0.10, 84)), 0.07 * p.layer.glow)
    lines = Shape()
    _stroke(lines, [(-66, 0), (-66, -226), (66, -226), (66, 0)], 3)
    _stroke(lines, [(-74, 6), (-74, -234), (74, -234), (74, 6)], 1.6, 170)
    _stroke(lines, [(-74, 4), (74, 4)], 2.4)
    _stroke(lines, [(-66, -226), (-138, -256), (-138, 34), (-66, 0)], 3)
    _stroke(lines, [(-80, -206), (-126, -226), (-126, -126), (-80, -120), (-80, -206)], 1.5, 170)
    _stroke(lines, [(-80, -96), (-126, -98), (-126, 4), (-80, -12), (-80, -96)], 1.5, 170)
    _stroke(lines, curve([(-132, -112), (-120, -110), (-116, -112)]), 4)
    _stroke(lines, [(22, -92), (22, -52)], 2.6)
    _stroke(lines, [(-14, -52), (58, -52)], 2.4)
    _stroke(lines, [(-6, -52), (-10, 0)], 2)
    _stroke(lines, [(50, -52), (54, 0)], 2)
    _shone(p, lines, k=0.6)
    _shoes(p)


def _shoes(p: Placed) -> None:
    """From above and behind: heels to the door, laces, toes out."""
    shape = Shape()
    for middle, lean in ((-26.0, -0.16), (28.0, 0.18)):
        sole: Path = [(-15, 2), (-18, 26), (-21, 54), (-13, 78), (2, 84), (17, 76), (21, 52),
                      (16, 26), (13, 2), (0, -6)]  # fmt: skip
        mouth: Path = [(-9, 8), (-11, 28), (0, 38), (11, 28), (9, 8), (0, 3)]
        c, s = math.cos(lean), math.sin(lean)

        def turned(path: Path, c: float = c, s: float = s, x: float = middle) -> Points:
            flat = np.asarray(path, float) * (1, 0.82)
            onto: Points = flat @ np.array([[c, -s], [s, c]]) + (x, 30)
            return onto

        for path in (sole, mouth):
            line = curve(turned(path), closed=True, steps=8)
            _stroke(shape, np.concatenate([line, line[:1]]), 2.4)
        for y in (44.0, 53.0, 62.0):
            _stroke(shape, turned([(-8, y), (8, y + 2)]), 1.8, 190)
    _shone(p, shape, "shoes", 0.75)


def seat_line(p: Placed) -> None:
    """A seat on the six-forty by its window, in a line; the floor under it. 300 by 300.

    Put `duck_line` on it: the seat's top is 96 above the floor.
    """
    shape = Shape()
    window = curve([(-20, -316), (150, -316), (196, -280), (196, -176), (150, -140), (-20, -140),
                    (-66, -176), (-66, -280)], closed=True, steps=8)  # fmt: skip
    _stroke(shape, np.concatenate([window, window[:1]]), 1.8, 150)
    for path, width in (
        ([(-118, -262), (-134, -240), (-104, -104), (-84, -84), (104, -78), (120, -92), (108, -108),
          (-40, -112), (-62, -128), (-90, -250), (-104, -266), (-118, -262)], 2.8),
        ([(-96, -82), (-100, -8), (-84, 0), (92, 0), (100, -10), (94, -78)], 2.4),
    ):  # fmt: skip
        _stroke(shape, curve(path, steps=8), width)
    _stroke(shape, [(-180, 2), (230, 2)], 1.5, 130)
    far = Shape()
    for x, high in ((-30, 40), (-8, 62), (18, 34), (52, 70), (84, 46), (116, 58), (150, 30)):
        _stroke(far, [(x, -146), (x, -146 - high), (x + 18, -146 - high), (x + 18, -146)], 1.3, 120)
    _shone(p, shape)
    _shone(p, far, k=0.7)


def egg_line(p: Placed) -> None:
    """A boiled egg in its cup, its top taken off for somebody, a spoon; its foot. 300 by 200."""
    shape, yolk = Shape(), p.raw("yolk", (0.84, 0.16, 76))
    p.gleam(Shape().ellipse((0, -124), (33, 10)), yolk, 0.85 * p.layer.glow, 1)
    p.halo((0, -124), 90, yolk, 0.16 * p.layer.glow)
    t = np.linspace(0, 2 * math.pi, 60)
    _stroke(shape, np.stack([44 * np.cos(t), -124 + 13 * np.sin(t)], 1), 2.6)
    egg = [(-44, -124), (-54, -100), (-55, -78), (-50, -62)]
    cup = [(-60, -66), (-52, -40), (-26, -24), (-11, -18), (-14, -6), (-42, 0), (42, 0), (14, -6),
           (11, -18), (26, -24), (52, -40), (60, -66)]  # fmt: skip
    _stroke(shape, curve(egg, steps=8), 2.4)
    _stroke(shape, curve([(-x, y) for x, y in egg], steps=8), 2.4)
    _stroke(shape, curve(cup, steps=8), 2.8)
    _stroke(shape, np.stack([60 * np.cos(t / 2), -66 + 11 * np.sin(t / 2)], 1), 2.2)
    plate = np.stack([150 * np.cos(t), 2 + 17 * np.sin(t)], 1)
    _stroke(shape, plate[:38], 2.2, 190)
    _stroke(shape, plate[44:], 2.2, 190)
    cap = [(76, -6), (80, -30), (106, -52), (132, -30), (136, -6)]
    _stroke(shape, curve(cap, steps=8), 2.4)
    _stroke(shape, np.stack([106 + 30 * np.cos(t), -6 + 8 * np.sin(t)], 1), 2)
    spoon = np.stack([-124 + 24 * np.cos(t), -14 + 9 * np.sin(t)], 1)
    _stroke(shape, spoon, 2.2)
    _stroke(shape, curve([(-146, -16), (-180, -34), (-220, -44)], steps=8), 2.6)
    steam = Shape()
    for x in (-14.0, 14.0):
        _stroke(steam, curve([(x, -146), (x + 14, -172), (x - 8, -200), (x + 10, -232)]), 1.8, 150)
    _shone(p, shape)
    _shone(p, steam, k=0.6)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "stairs_at_once": stairs_at_once,
    "door_at_rest": door_at_rest,
    "seat_line": seat_line,
    "egg_line": egg_line,
}
