"""Draws what a drain camera sees of the man who holds it: his ear, the thumb at the cable."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.props.near import mottled, within
from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.mask import Mask
    from game.engine.stage.painter.shape import Pair

_OUTER: Final[list[Pair]] = [
    (-120, 60), (-150, -120), (-110, -290), (20, -372), (170, -340), (250, -210), (252, -40),
    (196, 120), (130, 240), (80, 352), (0, 392), (-74, 340), (-96, 220),
]  # fmt: skip
_BOWL: Final[list[Pair]] = [
    (-70, 40), (-60, -60), (20, -96), (96, -50), (110, 50), (60, 140), (-10, 176), (-60, 120),
]  # fmt: skip


def ear_near(p: Placed) -> None:
    """An ear, and a whole winter in it; the origin is its middle. 420 by 780, on 2000 of cheek."""
    skin, deep = p.colour("skin", (0.80, 0.075, 48)), p.colour("skin_foot", (0.66, 0.10, 34))
    cheek = p.part(Shape().rect((-1100, -700, 2200, 1500)), skin, Look(to=deep, rim=0))
    p.canvas.dim(mottled(p, cheek, 240, 0.1, 4), p.colour("flush", (0.80, 0.10, 32)), 0.22)
    _sideburn(p)
    p.shade(Shape().blob(_OUTER).moved((34, 46)), 44, 0.55)
    ear = p.part(
        Shape().blob(_OUTER), skin, Look(to=p.colour("lobe", (0.74, 0.125, 28)), rim_width=9)
    )
    p.canvas.add(
        within(
            p,
            ear,
            Shape().tube([(-90, -240), (40, -330), (180, -290), (226, -120)], [20, 34, 34, 16]),
            14,
        ),
        p.colour("lit", (0.96, 0.06, 66)),
        0.26,
    )
    rim = Shape().tube(
        [(-84, -60), (-96, -190), (-20, -290), (110, -280), (178, -170), (168, -10), (120, 110)],
        [14, 26, 34, 36, 34, 28, 12],
    )
    p.canvas.dim(within(p, ear, rim, 12), p.colour("fold", (0.56, 0.12, 26)), 0.72)
    fork = Shape().tube(
        [(20, -150), (96, -110), (120, 0), (84, 130), (30, 210)], [10, 26, 30, 26, 8]
    )
    fork.tube([(96, -112), (120, -190), (104, -236)], [20, 18, 6])
    p.canvas.add(within(p, ear, fork, 12), p.colour("lit", (0.94, 0.075, 56)), 0.22)
    bowl = p.part(
        Shape().blob(_BOWL),
        p.colour("bowl", (0.58, 0.125, 24)),
        Look(to=p.colour("bowl_foot", (0.66, 0.13, 30)), rim=0, blur=9),
    )
    hole = Shape().blob([(-52, 60), (-44, -6), (6, -22), (34, 30), (16, 92), (-32, 104)])
    p.canvas.dim(within(p, bowl, hole, 12), p.colour("dark", (0.24, 0.08, 350)), 0.92)
    front = Shape().tube([(-176, -150), (-152, 20), (-128, 170), (-104, 300)], [70, 84, 78, 40])
    grown = p.colour("front", (0.755, 0.093, 40))  # where it grows out of the cheek
    p.canvas.mix(p.mask(front, 20), grown, 0.96)
    flap = Shape().blob([(-150, 70), (-120, -6), (-76, -14), (-52, 34), (-62, 86), (-104, 112)])
    p.shade(flap.moved((20, 16)), 14, 0.5)
    p.part(flap, skin, Look(to=p.colour("flap", (0.75, 0.11, 34)), rim=0.3, rim_width=5, blur=5))
    _winter(p)
    p.canvas.add(
        within(p, ear, Shape().ellipse((4, 330), (44, 24)), 14),
        p.colour("lit", (0.97, 0.05, 66)),
        0.3,
    )


def _sideburn(p: Placed) -> None:
    """Hair that comes down before the ear, and the arm of nothing."""
    hairs = Shape()
    for _ in range(620):
        x, y = p.chance.uniform(-640, -120), p.chance.uniform(-700, 40)
        if y > -150 + (x + 190) * 0.8 + p.chance.normal(0, 70):
            continue
        long, lean = p.chance.uniform(70, 150), p.chance.uniform(-22, 30)
        hairs.tube([(x, y), (x + lean * 0.4, y + long * 0.5), (x + lean, y + long)], [7, 6, 1.5])
    p.canvas.mix(p.mask(hairs, 2.2), p.colour("hair", (0.38, 0.075, 40)), 0.85)
    p.canvas.add(p.mask(hairs.moved((-3, -3)), 2), p.colour("hair_lit", (0.72, 0.11, 56)), 0.10)


def _winter(p: Placed) -> None:
    """Lint, a thread of scarf, three hairs."""
    lint = Shape()
    for _ in range(26):
        at = (p.chance.normal(6, 34), p.chance.normal(96, 34))
        path = [(at[0] + p.chance.normal(0, 9), at[1] + p.chance.normal(0, 9)) for _ in range(4)]
        lint.tube(path, [1.6] * 4, 200)
    p.canvas.mix(p.mask(lint, 0.7), p.colour("lint", (0.90, 0.05, 70)), 0.75)
    thread = Shape().tube([(-20, 150), (40, 120), (92, 150), (150, 110), (206, 150)], [4.4] * 5)
    p.canvas.mix(p.mask(thread, 0.7), p.colour("scarf", (0.56, 0.15, 18)), 0.95)
    hairs = Shape()
    for turn in (-0.5, 0.1, 0.55):
        hairs.tube([(-34, 20), (-6 + 30 * turn, -20), (30 + 46 * turn, -34 - 26 * turn)], [4, 3, 1])
    p.canvas.mix(p.mask(hairs, 0.6), p.colour("hair", (0.34, 0.07, 40)), 0.8)


def thumb_ink(p: Placed) -> None:
    """The thumb that holds the camera up: bitten, inked twice; the origin is its pad. 600 wide."""
    skin, foot = p.colour("skin", (0.82, 0.07, 50)), p.colour("skin_foot", (0.66, 0.11, 34))
    outline = [
        (-262, 700), (-300, 300), (-290, 20), (-248, -190), (-160, -310), (-20, -352), (120, -334),
        (226, -226), (284, 10), (298, 300), (262, 700),
    ]  # fmt: skip
    p.shade(Shape().blob(outline).moved((30, 34)), 40, 0.5)
    thumb = p.part(Shape().blob(outline), skin, Look(to=foot, rim_width=10))
    p.canvas.add(
        within(p, thumb, Shape().ellipse((-40, -90), (150, 190)), 60),
        p.colour("press", (0.93, 0.05, 56)),
        0.2,
    )
    _whorl(p, thumb)
    creases = Shape()
    for y in (372, 398, 430):
        creases.tube([(-292, y), (-60, y + 22), (120, y + 18), (296, y - 8)], [4, 8, 8, 4])
    p.canvas.dim(within(p, thumb, creases, 2), p.colour("crease", (0.54, 0.12, 30)), 0.6)
    _bitten(p, thumb)
    _ink(p, thumb)


def _whorl(p: Placed, thumb: Mask) -> None:
    """Ridges: arches above, a whorl in the middle of the pad."""
    ridges = Shape()
    for index in range(1, 24):
        r = index * 15.0
        path = []
        for a in np.linspace(0, 2 * math.pi, 60):
            wave = 1 + 0.05 * math.sin(a * 3 + index * 0.3)
            path.append((-20 + r * 0.86 * math.cos(a) * wave, 10 - r * 1.10 * math.sin(a) * wave))
        ridges.tube(path, [5.4] * len(path), 200)
    p.canvas.dim(within(p, thumb, ridges, 1.6), p.colour("ridge", (0.58, 0.12, 32)), 0.42)
    lit = ridges.moved((-4, -5))
    p.canvas.add(within(p, thumb, lit, 2), p.colour("ridge_lit", (0.97, 0.05, 62)), 0.07)


def _bitten(p: Placed, thumb: Mask) -> None:
    """What is to be seen of the nail from below: a rim, and not a whole one."""
    rim = [
        (-138, -296), (-100, -340), (-66, -342), (-44, -354), (-20, -376), (28, -380), (52, -364),
        (88, -366), (116, -340), (136, -336), (160, -286), (96, -326), (20, -346), (-60, -330),
    ]  # fmt: skip
    p.part(Shape().blob(rim), p.colour("nail", (0.93, 0.04, 64)), Look(rim_width=4, blur=1.2))
    quick = Shape().tube(
        [(-130, -292), (-62, -324), (20, -340), (96, -322), (156, -282)], [7, 14, 15, 14, 7]
    )
    p.canvas.dim(within(p, thumb, quick, 6), p.colour("sore", (0.62, 0.17, 22)), 0.62)
    sore = Shape().blob([(150, -276), (196, -244), (200, -206), (168, -226)])
    p.canvas.dim(within(p, thumb, sore, 16), p.colour("raw", (0.66, 0.18, 22)), 0.5)


def _ink(p: Placed, thumb: Mask) -> None:
    """Yesterday's, washed to a stain, and today's over it: wet, and taken up by the ridges."""
    old = Shape().blob([(-250, 40), (-216, -90), (-110, -120), (-30, -10), (-80, 150), (-190, 170)])
    p.canvas.dim(within(p, thumb, old, 34), p.colour("old", (0.60, 0.11, 262)), 0.46)
    ink = p.colour("ink", (0.36, 0.135, 266))
    pool = Shape().tube([(-206, -74), (-160, -164), (-84, -222), (6, -236)], [26, 62, 56, 16])
    p.canvas.mix(within(p, thumb, pool, 16), ink, 0.50)
    strokes, lit = Shape(), Shape()
    for r in np.arange(116.0, 292.0, 15.0):
        first, last = 1.36 + p.chance.uniform(-0.2, 0.25), 2.76 + p.chance.uniform(-0.35, 0.22)
        path = [
            (-20 + r * 0.86 * math.cos(a), 10 - r * 1.10 * math.sin(a))
            for a in np.linspace(first, last, 22)
        ]
        wide = 5.4 + 3.0 * math.exp(-(((r - 205) / 60) ** 2))
        strokes.tube(path, [1.0, *[wide] * (len(path) - 2), 1.0], 235)
        lit.tube([(x - 2, y - 3) for x, y in path[6:15]], [1.0, *[2.0] * 7, 1.0], 200)
    p.canvas.mix(within(p, thumb, strokes, 1.8), ink, 0.90)
    p.canvas.add(within(p, thumb, lit, 1.2), p.colour("sheen", (0.80, 0.08, 262)), 0.30)
    wiped = Shape().tube([(-30, -150), (60, -90), (130, 0), (150, 90)], [46, 38, 22, 6])
    p.canvas.mix(within(p, thumb, wiped, 16), ink, 0.22)
    drops = Shape().circle((96, -168), 8).circle((116, -140), 4)
    p.canvas.mix(within(p, thumb, drops, 1.4), ink, 0.8)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {"ear_near": ear_near, "thumb_ink": thumb_ink}
