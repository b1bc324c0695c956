"""Draws what is shown to a drain camera, close: a dial, the eye of a bream, a knot."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.planes import drift
from game.engine.stage.painter.props.near import mottled, within
from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape, curve

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.engine.stage.painter.mask import Mask
    from game.engine.stage.painter.shape import Pair

_F = np.float32
_FLAT: Final = Look(rim=0, fall=0)


def _ring(p: Placed, outer: float, inner: float, at: Pair = (0, 0), blur: float = 0) -> Mask:
    return p.mask(Shape().circle(at, outer).circle(at, inner, 0), blur)


def dial_near(p: Placed) -> None:
    """A scale's dial with nothing on it, its needle never still; the origin its pivot. 780 wide."""
    p.shade(Shape().circle((14, 40), 396), 40, 0.5)
    brass = p.colour("brass", (0.80, 0.12, 78))
    p.part(
        Shape().circle((0, 0), 392), brass, Look(to=p.colour("foot", (0.46, 0.11, 42)), rim_width=9)
    )
    p.canvas.dim(_ring(p, 372, 350, blur=3), p.colour("groove", (0.50, 0.11, 44)), 0.7)
    p.canvas.add(_ring(p, 384, 376, blur=2), p.raw("glint", (0.97, 0.06, 84)), 0.28)
    face = p.part(
        Shape().circle((0, 0), 350),
        p.colour("face", (0.955, 0.03, 84)),
        Look(to=p.colour("face_foot", (0.84, 0.07, 58)), rim=0),
    )
    p.canvas.dim(_ring(p, 356, 300, blur=26), p.colour("well", (0.60, 0.09, 40)), 0.55)
    p.canvas.dim(mottled(p, face, 60, -0.1, 6), p.colour("stain", (0.80, 0.09, 62)), 0.35)
    _ticks(p)
    _needle(p)


def _ticks(p: Placed) -> None:
    """Grams round the upper half, the nought on top; and what the enamel has lost."""
    ink = p.colour("print", (0.30, 0.06, 20))
    ticks = Shape()
    for index in range(-36, 37):
        a = math.radians(index * 3.6)
        long = 60 if index % 9 == 0 else 40 if index % 3 == 0 else 24
        ends = [(math.sin(a) * r, -math.cos(a) * r) for r in (326 - long, 326)]
        ticks.tube(ends, [7 if index % 9 == 0 else 3.4] * 2)
    p.canvas.mix(p.mask(ticks, 0.7), ink, 0.92)
    nought = Shape().ellipse((0, -206), (27, 37)).ellipse((0, -206), (15, 25), 0)
    p.canvas.mix(p.mask(nought, 0.8), ink, 0.95)
    for side in (-1, 1):
        one = Shape().tube(
            [(side * 196 - 14, -108), (side * 196, -122), (side * 196, -62)], [7, 9, 10]
        )
        p.canvas.mix(p.mask(one, 0.8), ink, 0.9)
    chip = Shape().blob([(-176, 96), (-150, 84), (-120, 100), (-130, 124), (-164, 126)])
    p.part(chip, p.colour("iron", (0.40, 0.05, 30)), Look(rim_width=2))
    cracks = Shape()
    for start, end in (
        ((-126, 102), (-40, 170)),
        ((-150, 124), (-190, 214)),
        ((120, 230), (240, 160)),
    ):
        mid = ((start[0] + end[0]) / 2 + 14, (start[1] + end[1]) / 2 - 8)
        cracks.tube([start, mid, end], [2.2, 1.4, 0.8])
    p.canvas.dim(p.mask(cracks, 0.5), p.colour("crack", (0.56, 0.06, 40)), 0.6)


def _needle(p: Placed) -> None:
    """Where it was, where it is and where it will be."""
    red = p.colour("needle", (0.56, 0.19, 27))
    for turn, strength, blur in (
        (-0.17, 0.30, 5),
        (0.15, 0.34, 5),
        (0.08, 0.46, 3),
        (-0.035, 1.0, 0.6),
    ):
        tip, tail = 318.0, -96.0
        s, c = math.sin(turn), math.cos(turn)
        line = [(s * tail, -c * tail), (0, 0), (s * tip, -c * tip)]
        blade = Shape().tube(line, [26, 20, 3])
        if strength == 1:
            p.shade(blade.moved((12, 22)), 9, 0.4)
        p.canvas.mix(p.mask(blade, blur), red, strength)
    p.part(Shape().circle((0, 0), 44), p.colour("boss", (0.78, 0.12, 76)), Look(rim_width=7))
    p.line(Shape().circle((0, 0), 30), 0.4, 4)
    p.part(Shape().circle((0, 0), 15), p.colour("screw", (0.60, 0.11, 60)), Look(rim_width=4))
    slot = Shape().tube([(-11, -6), (11, 6)], [5, 5])
    p.canvas.dim(p.mask(slot, 0.6), p.colour("slot", (0.30, 0.08, 40)), 0.8)
    shine = Shape().blob([(-270, -150), (-150, -276), (30, -320), (-60, -240), (-200, -110)])
    p.canvas.add(p.mask(shine, 22), p.raw("shine", (0.97, 0.04, 84)), 0.16)


def bream_eye(p: Placed) -> None:
    """The eye of a bream on ice, the middle of its pupil being the origin. 1900 wide."""
    skin = Shape().blob(
        [
            (-900, -330),
            (-300, -430),
            (300, -420),
            (1000, -260),
            (1020, 420),
            (300, 520),
            (-420, 470),
            (-820, 330),
        ]
    )
    flesh = p.part(
        skin,
        p.colour("skin", (0.76, 0.045, 250)),
        Look(to=p.colour("skin_foot", (0.80, 0.075, 42)), rim=0.4, rim_width=8),
    )
    p.canvas.add(mottled(p, flesh, 90, 0.0, 3), p.colour("silver", (0.93, 0.03, 210)), 0.20)
    _scales(p, flesh)
    socket = p.mask(Shape().ellipse((0, 8), (318, 300)), 26)
    p.canvas.dim(socket, p.colour("socket", (0.52, 0.06, 320)), 0.8)
    iris = p.part(
        Shape().ellipse((0, 0), (276, 262)),
        p.colour("iris", (0.86, 0.115, 82)),
        Look(to=p.colour("iris_foot", (0.68, 0.14, 48)), rim_width=8),
    )
    rays = Shape()
    for index in range(120):
        a = index / 120 * 2 * math.pi + p.chance.uniform(-0.02, 0.02)
        r0, r1 = p.chance.uniform(140, 170), p.chance.uniform(214, 262)
        ends = [(math.cos(a) * r, math.sin(a) * r * 0.95) for r in (r0, r1)]
        rays.tube(ends, [p.chance.uniform(2, 6), 1.4], int(p.chance.uniform(60, 220)))
    p.canvas.dim(within(p, iris, rays, 1), p.colour("ray", (0.56, 0.13, 40)), 0.5)
    p.canvas.add(within(p, iris, _crescent(230, 40), 12), p.colour("lit", (0.97, 0.07, 90)), 0.42)
    p.canvas.dim(_ring(p, 282, 250, blur=8), p.colour("lash", (0.34, 0.07, 330)), 0.7)
    p.canvas.dim(_ring(p, 190, 140, blur=12), p.colour("lash", (0.40, 0.09, 20)), 0.6)
    pupil = p.part(
        Shape().ellipse((4, 0), (158, 152)),
        p.colour("pupil", (0.17, 0.04, 310)),
        Look(to=p.colour("pupil_foot", (0.25, 0.06, 340)), rim=0),
    )
    p.canvas.add(
        within(p, pupil, _crescent(128, -30), 14), p.colour("world", (0.66, 0.13, 40)), 0.22
    )
    p.canvas.add(_ring(p, 152, 146, (4, 0), blur=3), p.raw("wet", (0.80, 0.05, 250)), 0.30)
    for at, size, k in (((-120, -128), 30, 0.9), ((112, 142), 16, 0.4), ((-78, -158), 12, 0.7)):
        p.canvas.add(
            p.mask(Shape().ellipse(at, (size, size * 0.7), turn=-0.7), 4),
            p.raw("wet_light", (0.99, 0.02, 90)),
            k,
        )


def _crescent(radius: float, lift: float) -> Shape:
    return (
        Shape()
        .ellipse((0, 0), (radius, radius * 0.95))
        .ellipse((0, -lift), (radius * 1.02, radius), 0)
    )


def _scales(p: Placed, flesh: Mask) -> None:
    """Rows of scales behind the eye, the cheek's plate before it."""
    edges, lights = Shape(), Shape()
    for row in range(-6, 7):
        for column in range(9):
            x, y = 380 + column * 86 + (row % 2) * 43, row * 74
            arc = [(x + 52 * math.cos(a), y + 46 * math.sin(a)) for a in np.linspace(1.9, 4.4, 9)]
            edges.tube(arc, [2, 5, 2])
            lights.tube([(ax + 9, ay + 2) for ax, ay in arc], [1, 5, 1])
    p.canvas.dim(within(p, flesh, edges, 1.4), p.colour("scale_edge", (0.58, 0.06, 280)), 0.55)
    p.canvas.add(within(p, flesh, lights, 2.4), p.colour("scale_light", (0.96, 0.03, 80)), 0.22)
    plate = Shape().tube([(330, -420), (392, -120), (372, 200), (290, 480)], [10, 16, 16, 8])
    p.canvas.dim(within(p, flesh, plate, 6), p.colour("gill", (0.50, 0.08, 350)), 0.7)
    p.canvas.add(
        within(p, flesh, plate.moved((-14, -4)), 6), p.colour("scale_light", (0.96, 0.03, 80)), 0.25
    )
    lip = Shape().tube([(-860, 210), (-640, 250), (-470, 236)], [8, 14, 6])
    p.canvas.dim(within(p, flesh, lip, 3), p.colour("gill", (0.46, 0.09, 350)), 0.75)
    dots = Shape()
    for _ in range(90):
        dots.circle(
            (p.chance.uniform(-760, -300), p.chance.uniform(-330, 200)), p.chance.uniform(2, 5), 120
        )
    p.canvas.dim(within(p, flesh, dots, 1), p.colour("pore", (0.56, 0.06, 290)), 0.5)


def ice_near(p: Placed) -> None:
    """Crushed ice out of focus, 1920 wide; the origin is the middle of its upper edge."""
    for _ in range(70):
        x, y = p.chance.uniform(-980, 980), p.chance.uniform(10, 330)
        size = p.chance.uniform(40, 110)
        corners = []
        for a in np.linspace(0, 6.28, 7)[:-1]:
            wide, high = p.chance.uniform(0.5, 1), p.chance.uniform(0.4, 0.8)
            corners.append((x + size * wide * math.cos(a), y + size * high * math.sin(a)))
        shard = p.mask(Shape().rpoly(corners, 10), 7)
        p.canvas.mix(shard, p.colour("ice", (0.93, 0.035, 225)), p.chance.uniform(0.25, 0.6))
        glint = Shape().tube([corners[3], corners[4]], [4, 6])
        p.canvas.add(p.mask(glint, 5), p.raw("ice_light", (0.99, 0.02, 90)), 0.35)


def knot_near(p: Placed) -> None:
    """String over string under string, tied wet, on a sack; the origin is the knot. 1400 wide."""
    ends = (
        [(-40, 40), (-170, 180), (-250, 330), (-236, 470)],
        [(60, 60), (150, 200), (330, 280), (420, 420)],
    )
    neck = [(-760, -60), (-420, -96), (-120, -40), (120, 36), (430, -44), (780, -20)]
    neck_two = [(-760, 30), (-430, -10), (-110, 60), (130, -50), (430, 50), (780, 74)]
    for path, seed in ((neck, 1), (neck_two, 2), (ends[0], 3), (ends[1], 4)):
        _string(p, path, 62, seed)
    loop = [(-30, 90), (-150, 30), (-172, -110), (-40, -190), (110, -160), (150, -30), (60, 70)]
    _string(p, loop, 66, 5)
    _string(p, [(-150, -150), (-70, -30), (40, 60), (140, 150)], 66, 6)
    _string(p, [(150, -170), (70, -70), (-30, 20), (-96, 110)], 68, 7)
    _string(p, [(-104, -20), (-10, -58), (104, -20)], 70, 8)
    for (x, y), turn in (((-236, 480), 0.2), ((424, 430), -0.5)):
        _frayed(p, (x, y), turn)


def _string(p: Placed, path: Sequence[Pair], width: float, seed: int) -> None:
    """A length of twisted string: round, with strands across it, hairs at its edges."""
    line = curve(path)
    p.shade(Shape().tube(path, [width] * len(path)).moved((10, 26)), 16, 0.55)
    body = Shape().tube(path, [width] * len(path))
    mask = p.part(
        body,
        p.colour("string", (0.84, 0.085, 74)),
        Look(to=p.colour("string_foot", (0.64, 0.10, 52)), rim_width=7),
    )
    along = np.gradient(line, axis=0)
    along /= np.maximum(np.hypot(along[:, 0], along[:, 1])[:, None], 1e-6)
    far = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    strands, lights = Shape(), Shape()
    for at in np.arange(0, far[-1], width * 0.46):
        i = int(np.searchsorted(far, at))
        i = min(i, len(line) - 1)
        (x, y), (u, v) = line[i], along[i]
        a = (x - v * width * 0.56 - u * width * 0.40, y + u * width * 0.56 - v * width * 0.40)
        b = (x + v * width * 0.56 + u * width * 0.40, y - u * width * 0.56 + v * width * 0.40)
        strands.tube([a, (x, y), b], [3, 5.5, 3])
        step = width * 0.20
        lights.tube(
            [(a[0] + u * step, a[1] + v * step), (b[0] + u * step, b[1] + v * step)], [3, 10]
        )
    p.canvas.dim(within(p, mask, strands, 1.6), p.colour("strand", (0.44, 0.10, 42)), 0.75)
    p.canvas.add(within(p, mask, lights, 4), p.colour("string_light", (0.96, 0.07, 82)), 0.13)
    edge = Shape().tube([(q[0] - 8, q[1] - 12) for q in path], [width * 0.42] * len(path))
    p.canvas.add(within(p, mask, edge, 12), p.colour("string_light", (0.96, 0.07, 82)), 0.16)
    hairs, chance = Shape(), np.random.default_rng(seed)
    for _ in range(int(far[-1] / 16)):
        i = int(chance.integers(0, len(line)))
        (x, y), (u, v) = line[i], along[i]
        side = float(chance.choice([-1, 1]))
        root = (x - v * width * 0.46 * side, y + u * width * 0.46 * side)
        reach, drag = chance.uniform(12, 44), chance.uniform(-30, 30)
        tip = (root[0] - v * reach * side + u * drag, root[1] + u * reach * side + v * drag)
        mid = ((root[0] + tip[0]) / 2 + u * 6, (root[1] + tip[1]) / 2 + v * 6)
        hairs.tube([root, mid, tip], [2.4, 1.8, 0.8], 190)
    p.canvas.mix(p.mask(hairs, 0.5), p.colour("hair", (0.92, 0.07, 78)), 0.7)


def _frayed(p: Placed, at: Pair, turn: float) -> None:
    hairs = Shape()
    for _ in range(26):
        a = math.pi / 2 + turn + p.chance.normal(0, 0.34)
        reach = p.chance.uniform(30, 96)
        root = (at[0] + p.chance.uniform(-26, 26), at[1] - 10)
        tip = (root[0] + math.cos(a) * reach, root[1] + math.sin(a) * reach)
        hairs.tube([root, tip], [6, 1])
    p.canvas.mix(p.mask(hairs, 0.8), p.colour("hair", (0.86, 0.085, 72)), 0.9)


def sacking(p: Placed) -> None:
    """Coarse sackcloth, 1920 by 1080 from the origin, gathered towards the middle."""
    warp, weft = Shape(), Shape()
    for index in range(-6, 76):
        x = index * 28.0
        bend = (x - 960) * 0.24
        warp.tube([(x, -20), (x - bend * 0.7, 400), (x, 1100)], [16, 13, 17])
    for index in range(-2, 46):
        y = index * 26.0
        weft.tube([(-20, y), (960, y * 0.86 + 52), (1940, y)], [13, 11, 13])
    p.canvas.mix(p.mask(warp, 1.6), p.colour("warp", (0.70, 0.085, 58)), 0.8)
    p.canvas.mix(p.mask(weft, 1.6), p.colour("weft", (0.78, 0.085, 66)), 0.55)
    noise = drift((p.canvas.size[1], p.canvas.size[0]), 70 * p.canvas.scale, 8)
    dirt = p.canvas.whole(np.clip(noise * _F(0.4), 0, 1).astype(_F))
    p.canvas.dim(dirt, p.colour("dirt", (0.50, 0.10, 40)), 0.5)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "dial_near": dial_near,
    "bream_eye": bream_eye,
    "ice_near": ice_near,
    "knot_near": knot_near,
    "sacking": sacking,
}
