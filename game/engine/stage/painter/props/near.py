"""Draws what a drain camera sees at four centimetres: a slate, a thumb, plums, its own glass."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.planes import blur, drift
from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.colour import Plane
    from game.engine.stage.painter.mask import Mask

_F = np.float32
_FLAT: Final = Look(rim=0, fall=0)


def within(p: Placed, outer: Mask, shape: Shape, blur: float = 0) -> Mask:
    """*shape*, cut to the coverage of *outer*."""
    height, width = p.canvas.size[1], p.canvas.size[0]
    whole = np.zeros((height, width), _F)
    whole[outer.region] = outer.cover
    return p.mask(shape, blur).times(whole)


def mottled(p: Placed, mask: Mask, size: float, low: float, seed: int) -> Mask:
    """*mask* broken up by noise of patches *size* units wide; more is left for a greater *low*."""
    noise = drift(mask.cover.shape, size * p.canvas.scale, seed)
    return mask.times(np.clip(_F(low) + noise * _F(0.6), 0, 1).astype(_F))


def slate_near(p: Placed) -> None:
    """A price in chalk, an 8 over a 6 that was rubbed out; the origin is its middle. 520 by 640."""
    corners = [(-236, -330), (250, -286), (236, 318), (-262, 300)]
    p.shade(Shape().poly(corners).moved((26, 34)), 30, 0.5)
    frame = p.mask(Shape().rpoly(corners, 26))
    p.part(Shape().rpoly(corners, 26), p.colour("frame", (0.62, 0.10, 52)), Look(rim_width=7))
    veins = Shape()
    for index in range(5):
        veins.tube(
            [(-230 + index * 9, -320), (-246 + index * 9, 0), (-254 + index * 9, 300)], [2, 3, 2]
        )
        veins.tube(
            [(-230, -322 + index * 8), (20, -300 + index * 8), (240, -280 + index * 8)], [2, 3, 2]
        )
    p.canvas.dim(within(p, frame, veins, 1), p.colour("vein", (0.44, 0.09, 36)), 0.4)
    inner = Shape().rpoly([(-188, -276), (202, -240), (192, 268), (-210, 254)], 10)
    p.line(inner.moved((-5, -7)), 0.6, 6)
    slate = p.part(
        inner,
        p.colour("slate", (0.36, 0.035, 300)),
        Look(rim=0, to=p.colour("slate_foot", (0.30, 0.04, 330))),
    )
    chalk = p.colour("chalk", (0.96, 0.02, 90))
    p.canvas.add(mottled(p, slate, 42, 0.08, 5), chalk, 0.035)
    smear = Shape().blob(
        [(-150, -120), (-40, -190), (120, -150), (160, -10), (120, 170), (-60, 200), (-160, 90)]
    )
    p.canvas.mix(mottled(p, within(p, slate, smear, 26), 60, 0.42, 8), chalk, 0.20)
    wipes = Shape()
    for index in range(6):
        high = -130.0 + index * 56
        wipes.tube([(-150, high + 30), (0, high - 10), (150, high - 22)], [10, 26, 8])
    p.canvas.mix(mottled(p, within(p, slate, wipes, 7), 24, 0.3, 9), chalk, 0.09)
    curl = [(128, -196), (20, -160), (-70, -60), (-112, 60), (-84, 170), (10, 214), (110, 170)]
    curl += [(136, 80), (80, 6), (-20, 0), (-96, 60)]
    six = p.mask(Shape().tube(curl, [44] * 11), 3)
    p.canvas.mix(mottled(p, six, 30, 0.62, 3), chalk, 0.40)
    down = [(76, -124), (16, -174), (-54, -164), (-78, -104), (-24, -34), (52, 34), (88, 112)]
    up = [(88, 104), (34, 186), (-56, 186), (-92, 116), (-42, 36), (40, -34), (76, -120)]
    eight = Shape().tube(down, [30, 38, 40, 42, 40, 42, 44]).tube(up, [44, 40, 42, 40, 42, 40, 32])
    p.canvas.mix(mottled(p, p.mask(eight.moved((4, 2)), 0.8), 7, 0.94, 4), chalk, 0.95)
    dust = Shape()
    for _ in range(150):
        x, y = p.chance.normal(0, 90), p.chance.normal(30, 120)
        dust.circle((x, y), p.chance.uniform(0.8, 2.6), int(p.chance.uniform(60, 220)))
    p.canvas.add(within(p, slate, dust, 0.4), chalk, 0.5)


def pan_thumb(p: Placed) -> None:
    """A scale's brass pan from below, a thumb over its edge; the origin is the rim under the thumb.

    1100 wide to the right, 420 high.
    """
    brass = p.colour("brass", (0.80, 0.12, 78))
    bowl = [(-150, -4), (60, 150), (360, 250), (720, 268), (1000, 210), (1000, -30), (400, -60)]
    p.shade(Shape().blob(bowl).moved((0, 40)), 40, 0.35)
    under = p.part(
        Shape().poly([(-160, -16), (-120, 40), *_sag(), (1040, -16)]),
        brass,
        Look(to=p.colour("brass_foot", (0.50, 0.11, 46)), rim_width=6),
    )
    rings = Shape()
    for index in range(1, 5):
        depth = 0.2 + index * 0.17
        rings.tube([(x + 30 * (1 - depth), y * depth) for x, y in _sag()], [2, 3.4, 2])
    p.canvas.dim(within(p, under, rings, 1.2), p.colour("seam", (0.52, 0.11, 44)), 0.26)
    spun = rings.moved((0, 5))
    p.canvas.add(within(p, under, spun, 1.6), p.colour("spun", (0.94, 0.10, 84)), 0.16)
    _polished(p, under)
    p.canvas.add(
        within(p, under, Shape().blob([(20, 190), (300, 250), (640, 262), (300, 226)]), 14),
        p.colour("bounce", (0.74, 0.16, 24)),
        0.30,
    )
    lip = Shape().rpoly([(-176, -34), (1050, -46), (1050, 2), (-150, 10)], 20)
    p.part(lip, p.colour("lip", (0.90, 0.10, 84)), Look(fall=0.4, rim_width=6))
    dent = Shape().blob([(-34, -40), (40, -36), (116, -42), (90, 2), (40, 12), (-10, 2)])
    p.line(dent, 0.5, 5)
    _thumb(p)


def _polished(p: Placed, under: Mask) -> None:
    """Brass: dark under its lip, the sky in a band across it, and two hard glints."""
    lee = Shape().blob([(-140, -10), (1040, -20), (1040, 40), (420, 62), (-60, 48)])
    p.canvas.dim(within(p, under, lee, 16), p.colour("lee", (0.52, 0.11, 44)), 0.55)
    sky = Shape().blob([(10, 92), (360, 150), (760, 158), (1040, 120), (1040, 170), (520, 206)])
    p.canvas.add(within(p, under, sky, 20), p.colour("sky", (0.93, 0.09, 82)), 0.34)
    glints = Shape().tube([(52, 118), (180, 160), (350, 184)], [2, 9, 2])
    glints.tube([(560, 196), (640, 197), (720, 192)], [1.5, 6, 1.5])
    p.canvas.add(within(p, under, glints, 3), p.colour("glint", (0.99, 0.05, 92)), 0.6)


def _pressed(p: Placed, thumb: Mask) -> None:
    """Where it bears down the blood has gone out of it."""
    pale = Shape().blob([(-30, 20), (-28, -44), (8, -66), (70, -34), (112, 16), (64, 58), (0, 56)])
    p.canvas.mix(within(p, thumb, pale, 22), p.colour("press", (0.93, 0.045, 66)), 0.62)
    flushed = Shape().tube([(20, -150), (92, -106), (150, -40), (168, 8)], [26, 46, 40, 24])
    p.canvas.dim(within(p, thumb, flushed, 26), p.colour("flush", (0.70, 0.16, 28)), 0.30)
    knuckle = Shape().blob([(250, -262), (380, -310), (500, -330), (420, -262), (300, -226)])
    p.canvas.add(within(p, thumb, knuckle, 26), p.colour("lit", (0.94, 0.07, 66)), 0.16)


def _sag() -> list[tuple[float, float]]:
    """The underside of the pan, left to right."""
    x = np.linspace(-100, 1040, 30)
    depth = 250 * np.sqrt(np.clip(1 - ((x - 480) / 640) ** 2, 0, 1)) + 4
    return [(float(a), float(b)) for a, b in zip(x, depth, strict=True)]


def _thumb(p: Placed) -> None:
    """Pressing: its tip bent white over the rim, the nail towards us, whorls on its side."""
    skin = p.colour("skin", (0.72, 0.095, 52))
    outline = [
        (-30, 8),
        (-36, -52),
        (-18, -118),
        (36, -168),
        (140, -226),
        (300, -300),
        (520, -372),
        (560, -180),
        (380, -104),
        (240, -40),
        (150, 20),
        (96, 58),
        (36, 66),
        (-10, 48),
    ]
    p.shade(Shape().blob(outline).moved((16, 30)), 18, 0.45)
    thumb = p.part(
        Shape().blob(outline), skin, Look(to=p.colour("skin_foot", (0.50, 0.10, 36)), rim_width=8)
    )
    _pressed(p, thumb)
    folds = Shape()
    for x, y in ((206, -218), (226, -204), (250, -208), (280, -216)):
        folds.tube([(x - 26, y - 34), (x + 8, y + 30), (x - 6, y + 104)], [2, 5, 2])
    p.canvas.dim(within(p, thumb, folds, 2), p.colour("fold", (0.50, 0.11, 34)), 0.5)
    whorls = Shape()
    for index in range(9):
        r = 14.0 + index * 11
        arc = [
            (70 + r * 1.25 * np.cos(a), 26 + r * 0.62 * np.sin(a))
            for a in np.linspace(2.5, 6.1, 12)
        ]
        whorls.tube(arc, [2.2, 3.2, 2.2])
    p.canvas.dim(within(p, thumb, whorls, 0.8), p.colour("fold", (0.50, 0.11, 34)), 0.26)
    nail = [
        (-16, -62),
        (10, -116),
        (64, -150),
        (124, -170),
        (134, -130),
        (92, -84),
        (30, -44),
        (-6, -36),
    ]
    p.line(Shape().blob(nail).moved((4, 6)), 0.3, 5)
    plate = p.part(
        Shape().blob(nail), p.colour("nail", (0.76, 0.085, 40)), Look(fall=0.14, rim_width=4)
    )
    moon = Shape().blob([(104, -158), (140, -176), (140, -120), (104, -98), (92, -126)])
    p.canvas.mix(within(p, plate, moon, 5), p.colour("moon", (0.94, 0.03, 50)), 0.6)
    edge = Shape().tube([(-14, -60), (8, -108), (58, -146)], [9, 8, 4])
    p.canvas.mix(within(p, plate, edge, 2), p.colour("moon", (0.95, 0.03, 70)), 0.7)
    p.canvas.add(
        within(p, plate, Shape().tube([(30, -96), (70, -124), (106, -140)], [8, 16, 6]), 6),
        p.colour("moon", (0.95, 0.03, 70)),
        0.35,
    )


def plum_near(p: Placed) -> None:
    """One plum with its bloom, somebody's finger having been over it; its middle. 300 wide."""
    body = Shape().blob(
        [
            (-150, 6),
            (-132, -84),
            (-70, -136),
            (-4, -142),
            (66, -138),
            (130, -88),
            (150, 4),
            (122, 96),
            (50, 146),
            (-46, 146),
            (-122, 98),
        ]
    )
    p.shade(body.moved((0, 26)), 26, 0.5)
    plum = p.part(
        body,
        p.colour("skin", (0.48, 0.13, 352)),
        Look(to=p.colour("skin_foot", (0.28, 0.09, 330)), rim_width=7),
    )
    warm = Shape().ellipse((-60, -60), (70, 58), turn=-0.6)
    p.canvas.add(within(p, plum, warm, 30), p.colour("flush", (0.66, 0.17, 16)), 0.34)
    p.canvas.add(
        within(p, plum, Shape().ellipse((36, 118), (90, 22)), 18),
        p.colour("bounce", (0.60, 0.13, 30)),
        0.34,
    )
    haze = Shape().ellipse((14, -16), (130, 116))
    bloom = mottled(p, within(p, plum, haze, 34), 62, 0.74, p.layer.seed)
    p.canvas.mix(bloom, p.colour("bloom", (0.76, 0.06, 285)), 0.44)
    swipe = (
        Shape()
        .tube([(-84, 40), (-6, 14), (92, -30)], [20, 32, 16])
        .tube([(-50, 92), (30, 74), (88, 40)], [10, 18, 8])
    )
    p.canvas.mix(within(p, plum, swipe, 5), p.colour("rubbed", (0.40, 0.13, 350)), 0.58)
    cleft = Shape().tube([(-4, -134), (26, -60), (30, 40), (10, 130)], [4, 9, 8, 3])
    p.canvas.dim(within(p, plum, cleft, 6), p.colour("cleft", (0.36, 0.10, 336)), 0.55)
    p.canvas.add(
        within(p, plum, Shape().ellipse((-62, -78), (26, 13), turn=-0.7), 7),
        p.colour("glint", (0.97, 0.04, 80)),
        0.55,
    )
    if p.variant == "stalk":
        stalk = Shape().tube([(0, -130), (10, -176), (38, -210)], [13, 9, 13])
        p.part(stalk, p.colour("stalk", (0.50, 0.09, 110)), Look(rim_width=4))


def close_focus(p: Placed) -> None:
    """What is painted so far goes soft away from the origin: sharp within 300, soft from 700 on."""
    w, h = p.canvas.size
    x = (np.arange(w, dtype=_F) + 0.5) / p.canvas.scale - p.layer.at[0]
    y = (np.arange(h, dtype=_F) + 0.5) / p.canvas.scale - p.layer.at[1]
    far = np.hypot(x[None], y[:, None] * 1.15) / p.layer.scale
    for start, end, radius in ((300, 560, 5.0), (480, 900, 15.0)):
        share = np.clip((far - start) / (end - start), 0, 1).astype(_F)
        for channel in range(3):
            plane = p.canvas.light[channel]
            plane += share * (blur(plane, radius * p.canvas.scale) - plane)


def drain_glass(p: Placed) -> None:
    """The round glass that it is all seen through, 1920 by 1080, and its ring of light; (0, 0)."""
    p.canvas.mix(_outside(p, 1.0, 0.030), p.colour("barrel", (0.29, 0.062, 350)))
    p.canvas.mix(_outside(p, 0.93, 0.10), p.colour("barrel", (0.29, 0.062, 350)), 0.55)
    ring = _edge(p, 0.985, 0.013)
    p.canvas.add(ring, p.raw("ring", (0.86, 0.12, 60)), 0.36)
    p.canvas.add(_edge(p, 0.955, 0.05), p.raw("fringe", (0.70, 0.10, 220)), 0.07)
    p.canvas.add(_edge(p, 0.93, 0.04), p.raw("fringe_warm", (0.74, 0.16, 30)), 0.08)


def glass_edge(size: tuple[int, int]) -> Plane:
    """How far each pixel of a picture lies from the glass's middle, 1 at its edge: a barrel, not a
    circle. (h, w) for a *size* of width and height in pixels.
    """
    scale = size[0] / 1920
    x = (np.arange(size[0], dtype=_F) + 0.5) / scale - 960
    y = (np.arange(size[1], dtype=_F) + 0.5) / scale - 520
    far: Plane = ((np.abs(x[None]) / 975) ** 3 + (np.abs(y[:, None]) / 590) ** 3) ** _F(1 / 3)
    return far


def _outside(p: Placed, at: float, soft: float) -> Mask:
    return p.canvas.whole(np.clip((glass_edge(p.canvas.size) - _F(at)) / _F(soft) + _F(0.5), 0, 1))


def _edge(p: Placed, at: float, width: float) -> Mask:
    return p.canvas.whole(np.exp(-(((glass_edge(p.canvas.size) - _F(at)) / _F(width)) ** 2)))


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "slate_near": slate_near,
    "pan_thumb": pan_thumb,
    "plum_near": plum_near,
    "close_focus": close_focus,
    "drain_glass": drain_glass,
}
