"""Draws what a drain camera is let down to: the under side of a table, a drain."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.planes import drift
from game.engine.stage.painter.props.near import mottled, within
from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.mask import Mask
    from game.engine.stage.painter.shape import Pair

_F = np.float32


def table_under(p: Placed) -> None:
    """A market table's boards from below, their battens, their gum; 1920 by 760 from the origin."""
    top = p.part(
        Shape().rect((-20, -20, 1960, 820)),
        p.colour("board", (0.56, 0.085, 44)),
        Look(to=p.colour("board_far", (0.68, 0.10, 58)), rim=0),
    )
    grain = drift(top.cover.shape, 40 * p.canvas.scale, 4, aspect=9)
    p.canvas.dim(
        top.times(np.clip(grain * _F(0.5) + _F(0.1), 0, 1)),
        p.colour("grain", (0.50, 0.09, 34)),
        0.55,
    )
    for y in (118, 300, 486, 676):
        p.line(Shape().tube([(-20, y), (960, y + 6), (1940, y - 4)], [7, 6, 8]), 0.75, 1)
        p.canvas.add(
            p.mask(Shape().tube([(-20, y + 8), (1940, y + 5)], [3, 3]), 1.4),
            p.raw("edge", (0.92, 0.09, 66)),
            0.10,
        )
    knots = Shape()
    for x, y in ((300, 210), (1490, 392), (1120, 590), (560, 600)):
        for r in (10, 20, 32):
            knots.ellipse((x, y), (r * 1.9, r)).ellipse((x, y), (r * 1.9 - 4, r - 3), 0)
    p.canvas.dim(p.mask(knots, 1.4), p.colour("grain", (0.46, 0.09, 32)), 0.5)
    for x in (90, 1700):
        batten = Shape().rpoly([(x, -20), (x + 132, -20), (x + 120, 800), (x + 12, 800)], 6)
        p.shade(batten.moved((18, 20)), 20, 0.5)
        p.part(batten, p.colour("batten", (0.64, 0.095, 50)), Look(rim_width=5))
        for y in (70, 560):
            p.part(
                Shape().circle((x + 66, y), 13),
                p.colour("screw", (0.72, 0.05, 70)),
                Look(rim_width=3),
            )
            p.line(Shape().tube([(x + 58, y - 5), (x + 74, y + 5)], [4, 4]), 0.7)
    for at, size, colour in _GUM:
        _gum(p, at, size, colour)


_GUM: Final = (
    ((372, 118), 62, (0.80, 0.085, 6)),
    ((520, 70), 44, (0.78, 0.04, 40)),
    ((470, 480), 70, (0.84, 0.06, 170)),
    ((330, 392), 48, (0.72, 0.05, 300)),
    ((1450, 130), 74, (0.80, 0.05, 60)),
    ((1560, 250), 50, (0.82, 0.10, 356)),
    ((1400, 560), 66, (0.76, 0.06, 250)),
    ((1586, 640), 56, (0.80, 0.07, 30)),
    ((300, 640), 58, (0.80, 0.06, 90)),
)


def _gum(p: Placed, at: Pair, size: float, colour: tuple[float, float, float]) -> None:
    """One that somebody has left, with their thumb in it."""
    spokes = []
    for a in np.linspace(0, 6.28, 9)[:-1]:
        wide, high = p.chance.uniform(0.75, 1.06), p.chance.uniform(0.62, 0.86)
        spokes.append((at[0] + math.cos(a) * size * wide, at[1] + math.sin(a) * size * high))
    p.shade(Shape().blob(spokes).moved((7, 12)), 8, 0.5)
    body = p.part(Shape().blob(spokes), p.tinted(p.easel.inks.colour(colour)), Look(rim_width=6))
    dent = Shape().ellipse(at, (size * 0.5, size * 0.36), turn=0.4)
    p.canvas.dim(within(p, body, dent, 7), p.colour("dent", (0.50, 0.09, 350)), 0.5)
    whorl = Shape()
    for r in (0.14, 0.24, 0.34, 0.44):
        whorl.ellipse(at, (size * r, size * r * 0.7), turn=0.4).ellipse(
            at, (size * r - 3, size * r * 0.7 - 3), 0, turn=0.4
        )
    p.canvas.dim(within(p, body, whorl, 0.8), p.colour("dent", (0.46, 0.09, 350)), 0.3)
    glint = Shape().ellipse(
        (at[0] - size * 0.36, at[1] - size * 0.36), (size * 0.2, size * 0.1), turn=-0.6
    )
    p.canvas.add(p.mask(glint, 4), p.raw("glint", (0.98, 0.03, 84)), 0.4)


def crayon_horse(p: Placed) -> None:
    """A horse in three crayons, the right way up for who lies below; its middle. 640 wide."""
    for width, colour, path in _HORSE:
        stroke = Shape()
        for shift in ((0, 0), (3, 2), (-3, 3)):
            moved = [
                (x + shift[0] + p.chance.normal(0, 1.6), y + shift[1] + p.chance.normal(0, 1.6))
                for x, y in path
            ]
            stroke.tube(moved, [width] * len(moved))
        wax = p.mask(stroke, 0.8)
        p.canvas.mix(mottled(p, wax, 5, 0.62, 3), p.tinted(p.easel.inks.colour(colour)), 0.92)
        p.canvas.add(mottled(p, wax, 9, -0.2, 5), p.raw("wax", (0.96, 0.04, 80)), 0.12)


_BLUE, _RED, _YELLOW = (0.56, 0.14, 262), (0.62, 0.20, 25), (0.88, 0.15, 92)
_HORSE: Final = (
    (15, _BLUE, [(-190, 10), (-170, -62), (-40, -84), (110, -76),
        (168, -30), (160, 40), (60, 66), (-120, 62), (-190, 10)]),
    (15, _BLUE, [(120, -70), (176, -170), (224, -210)]),
    (14, _BLUE, [(224, -214), (296, -176), (318, -132), (262, -124), (216, -140), (172, -30)]),
    (13, _BLUE, [(206, -208), (214, -256), (236, -212)]),
    (15, _BLUE, [(-150, 56), (-164, 132), (-150, 214)]),
    (15, _BLUE, [(-84, 66), (-92, 140), (-70, 216)]),
    (15, _BLUE, [(62, 64), (58, 140), (84, 214)]),
    (15, _BLUE, [(128, 54), (140, 132), (164, 208)]),
    (15, _RED, [(-186, -10), (-250, 24), (-268, 110), (-236, 150)]),
    (12, _RED, [(-184, -2), (-236, 50), (-240, 130)]),
    (13, _RED, [(196, -206), (164, -176), (190, -160),
        (148, -136), (172, -116), (126, -100), (146, -74)]),
    (15, _RED, [(262, -168), (264, -164)]),
    (16, _YELLOW, [(-300, 222), (-120, 232), (80, 224), (300, 230)]),
    (9, _YELLOW, [(-260, 214), (-250, 180)]),
    (9, _YELLOW, [(-30, 222), (-22, 184)]),
    (9, _YELLOW, [(250, 220), (262, 186)]),
)  # fmt: skip


def drain_down(p: Placed) -> None:
    """Down a drain, by a light the size of a lentil; the origin is its middle. 1900 wide."""
    for index in range(15):
        near = 1.0 - index / 14.5
        r = 70 + 960 * near**1.9
        dx, dy = 26 * (1 - near), 46 * (1 - near)
        lit = 0.08 + 0.45 * math.exp(-(((near - 0.66) / 0.30) ** 2))
        ring = p.mask(Shape().ellipse((dx, dy), (r, r * 0.80)), 2)
        hue = (340 + 74 * near) % 360
        p.canvas.mix(ring, p.easel.inks.colour((lit, 0.035 + 0.11 * lit, hue)))
        p.canvas.dim(
            mottled(p, ring, 60, -0.1, 20 + index), p.easel.inks.colour((0.50, 0.08, 20)), 0.35
        )
        lip = p.mask(
            Shape()
            .ellipse((dx, dy), (r, r * 0.80))
            .ellipse((dx + 3, dy + 7), (r - 9, r * 0.80 - 9), 0),
            2,
        )
        p.canvas.add(
            lip, p.raw("lip", (0.90, 0.11, 66)), 0.15 * math.exp(-(((near - 0.62) / 0.28) ** 2))
        )
    _runnel(p)
    _lost(p)


def _runnel(p: Placed) -> None:
    """What runs along the foot of the pipe, and the lentil's light in it."""
    water = Shape().blob(
        [(-120, 700), (-70, 420), (-6, 180), (24, 96), (54, 96), (80, 190), (180, 430), (320, 700)]
    )
    wet = p.mask(water, 7)
    p.canvas.mix(wet, p.colour("water", (0.42, 0.06, 210)), 0.72)
    p.canvas.add(mottled(p, wet, 26, -0.1, 2), p.raw("ripple", (0.86, 0.08, 190)), 0.20)
    shine = Shape().tube([(70, 640), (56, 400), (40, 200)], [46, 26, 8])
    p.canvas.add(within(p, wet, shine, 12), p.raw("shine", (0.96, 0.09, 72)), 0.42)


def _lost(p: Placed) -> None:
    """Leaves, a ticket, a ring that is off a can."""
    for at, size, turn, colour in _LEAVES:
        leaf = Shape().leaf(at, (size, size * 0.46), turn, 0.14)
        p.shade(leaf.moved((8, 14)), 8, 0.6)
        body = p.part(leaf, p.tinted(p.easel.inks.colour(colour)), Look(rim_width=4))
        tip = (at[0] + math.cos(turn) * size * 0.9, at[1] + math.sin(turn) * size * 0.9)
        p.canvas.dim(
            within(p, body, Shape().tube([at, tip], [5, 2]), 1),
            p.colour("vein", (0.40, 0.09, 40)),
            0.6,
        )
    ticket = [(226, 92), (400, 40), (438, 138), (262, 196)]
    p.shade(Shape().poly(ticket).moved((8, 16)), 10, 0.6)
    paper = p.part(
        Shape().rpoly(ticket, 6), p.colour("ticket", (0.88, 0.09, 72)), Look(rim_width=3)
    )
    lines = Shape()
    for row in range(4):
        y = 88 + row * 24
        lines.tube([(274 + row * 9, y + 22), (380 + row * 9, y - 10)], [7, 7])
    p.canvas.dim(within(p, paper, lines, 1), p.colour("print", (0.44, 0.10, 20)), 0.6)
    hole = Shape().circle((414, 92), 13)
    p.canvas.dim(p.mask(hole, 1), p.colour("print", (0.24, 0.06, 330)), 0.9)
    _can_ring(p, (-196, 96))


def _can_ring(p: Placed, at: Pair) -> None:
    x, y = at
    outer = Shape().ellipse(at, (84, 62), turn=0.3).ellipse((x - 12, y + 2), (44, 32), 0, turn=0.3)
    outer.ellipse((x + 54, y + 15), (13, 11), 0)
    p.shade(outer.moved((8, 16)), 8, 0.6)
    metal: Mask = p.part(
        outer,
        p.colour("metal", (0.82, 0.04, 230)),
        Look(to=p.colour("metal_foot", (0.60, 0.05, 290)), rim_width=6),
    )
    shine = Shape().tube([(x - 70, y - 26), (x - 10, y - 58), (x + 50, y - 34)], [8, 12, 6])
    p.canvas.add(within(p, metal, shine, 3), p.raw("shine", (0.99, 0.05, 78)), 0.8)


_LEAVES: Final = (
    ((-470, 40), 250, 0.9, (0.60, 0.13, 62)),
    ((-90, 250), 210, 2.5, (0.52, 0.12, 40)),
    ((470, 260), 230, 3.5, (0.56, 0.11, 100)),
    ((40, -60), 96, 0.4, (0.44, 0.09, 60)),
)

PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "table_under": table_under,
    "crayon_horse": crayon_horse,
    "drain_down": drain_down,
}
