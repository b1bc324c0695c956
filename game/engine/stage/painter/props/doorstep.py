"""Draws what endings close on at a door: a mat, seeds by post, a bell, crumbs, the duck put up."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.scrawl import scrawl
from game.engine.stage.painter.shape import Shape, curve

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.engine.stage.painter.props.placed import Triple
    from game.engine.stage.painter.shape import Pair

_FLAT: Final = Look(rim=0, fall=0)
_THIN: Final = Look(rim_width=1.8, rim=0.6)


def _laid(shape: Shape, size: Pair, corners: Sequence[Pair]) -> Shape:
    """*shape*, drawn in a box of *size*, laid onto the four *corners*."""
    unit = Shape([(points / np.array(size), value) for points, value in shape.polygons])
    return unit.warped(corners)


def _words(text: str, height: float, at: Pair, seed: int = 3) -> Shape:
    """Capitals centred on *at*."""
    one = scrawl((text,), height, np.random.default_rng(seed))
    left, _, right, _ = one.bounds
    return one.moved((at[0] - (left + right) / 2, at[1] + height / 2))


_MAT: Final[tuple[Pair, ...]] = ((-206, -70), (206, -70), (276, 74), (-270, 74))


def mat_welcome(p: Placed) -> None:
    """A doormat as the person within sees it: WELCOME, upside down. Its middle. 550 by 150."""
    p.shade(Shape().poly([(x * 1.02, y + 8) for x, y in _MAT]), 7, 0.5)
    mat = p.colour("mat", (0.60, 0.085, 50))
    p.part(Shape().rpoly(_MAT, 6), mat, Look(rim=0.5, fall=0.1))
    fibre = Shape()
    for _ in range(420):
        x, y = p.chance.uniform(2, 396), p.chance.uniform(2, 146)
        fibre.tube([(x, y), (x + p.chance.uniform(-3, 3), y + 3)], [1.2, 1.2])
    p.line(_laid(fibre, (400, 150), _MAT), 0.16)
    edge = Shape().rrect((10, 9, 380, 132), 3).rrect((16, 15, 368, 120), 2, 0)
    p.line(_laid(edge, (400, 150), _MAT), 0.5)
    words = _words("WELCOME", 54, (200, 75))
    turned = Shape([(np.array([400, 150]) - points, value) for points, value in words.polygons])
    p.line(_laid(turned, (400, 150), _MAT), 0.62)


_COVER: Final[tuple[Pair, ...]] = ((-118, -66), (100, -72), (142, 62), (-122, 72))
_BEAN: Final[tuple[Pair, ...]] = (
    (-9, -2), (-7, -6), (0, -7), (7, -6), (10, -1), (8, 4), (3, 3), (0, 1.2), (-3, 3), (-8, 4),
)  # fmt: skip
_SKINS: Final[tuple[Triple, ...]] = ((0.58, 0.16, 18), (0.66, 0.13, 140), (0.40, 0.11, 345))


def catalogue(p: Placed) -> None:
    """A seed catalogue on the floor, thirteen dwarf beans on its front; its middle. 260 by 145."""
    p.shade(Shape().poly([(x * 1.03 - 3, y + 9) for x, y in _COVER]), 6, 0.55)
    for sheet in (7, 4):
        under = Shape().poly([(x, y + sheet) for x, y in _COVER])
        p.part(under, p.colour("pages", (0.93, 0.025, 80)), Look(rim=0, fall=0.2))
    p.part(Shape().rpoly(_COVER, 3), p.colour("cover", (0.97, 0.03, 92)), Look(rim=0.4, fall=0.04))

    def laid(shape: Shape, name: str, usual: Triple) -> None:
        p.part(_laid(shape, (170, 130), _COVER), p.colour(name, usual), _FLAT)

    laid(Shape().rect((0, 0, 170, 33)), "band", (0.56, 0.115, 150))
    laid(_words("SEEDS", 19, (85, 17)), "title", (0.97, 0.03, 92))
    rows = ((46, 4), (66, 5), (86, 4))
    beans = [Shape(), Shape(), Shape()]
    for y, count in rows:
        for index in range(count):
            turn = p.chance.uniform(-0.7, 0.7)
            c, s = math.cos(turn) * 1.12, math.sin(turn) * 1.12
            x = 85 + (index - (count - 1) / 2) * 31
            one = np.array(_BEAN) @ np.array([[c, s], [-s, c]]) + (x, y + p.chance.uniform(-2, 2))
            beans[int(p.chance.integers(0, 3))].blob([(float(a), float(b)) for a, b in one])
    for skin, shape in zip(_SKINS, beans, strict=True):
        laid(shape, "none", skin)
    label = Shape().rpoly([(96, 100), (160, 98), (161, 124), (97, 126)], 2)
    laid(label, "label", (0.90, 0.06, 75))
    lines = Shape().rect((102, 105, 40, 2.6)).rect((102, 111, 50, 2.6)).rect((102, 117, 30, 2.6))
    laid(lines, "print", (0.40, 0.07, 310))
    laid(Shape().tube([(100, 122), (157, 103)], [2.4, 2.4]), "struck", (0.58, 0.18, 25))
    laid(_words("S.", 14, (24, 113)), "print", (0.40, 0.07, 310))


def bell_wall(p: Placed) -> None:
    """Two brass bells on a board, the lower note left, a label under; its middle. 190 by 230."""
    board = Shape().rrect((-92, -92, 184, 128), 14)
    p.shade(board.moved((-8, 12)), 9, 0.4)
    p.part(board, p.colour("board", (0.58, 0.09, 46)), Look(rim_width=3, fall=0.25))
    wire = Shape().tube([(0, -92), (0, -300)], [5, 5])
    p.part(wire, p.colour("wire", (0.90, 0.03, 320)), _THIN)
    for x, r in ((-42, 44), (46, 36)):
        p.shade(Shape().circle((x - 4, -26), r), 5, 0.4)
        p.part(Shape().circle((x, -32), r), p.colour("brass", (0.82, 0.115, 80)), Look(fall=0.55))
        p.line(Shape().ring((x, -32), r * 0.62, 2), 0.3)
        p.gleam(Shape().ellipse((x + r * 0.3, -32 - r * 0.4), (r * 0.22, r * 0.16)),
                p.raw("shine", (0.98, 0.05, 88)), 0.6, 3)  # fmt: skip
        p.part(Shape().circle((x, -32), 6), p.colour("screw", (0.60, 0.09, 60)), _THIN)
    clapper = Shape().tube([(4, 30), (4, -22)], [5, 5]).circle((4, -28), 10)
    p.part(clapper, p.colour("steel", (0.72, 0.03, 300)), _THIN)
    label = Shape().rpoly([(-66, 52), (70, 48), (72, 108), (-64, 112)], 3)
    p.shade(label.moved((-4, 6)), 4, 0.35)
    p.part(label, p.colour("label", (0.97, 0.02, 85)), Look(rim=0.3, fall=0.06))
    p.part(_words("S. K.", 32, (2, 80), 5), p.colour("ink", (0.42, 0.10, 275)), _FLAT)
    p.part(Shape().circle((-54, 60), 4).circle((61, 58), 4), p.colour("pin", (0.60, 0.17, 24)),
           _FLAT)  # fmt: skip


def crumb_plate(p: Placed) -> None:
    """A plate, somebody's toast off it; its foot. 330 wide, 60 high."""
    p.shade(Shape().ellipse((-6, 2), (120, 14)), 8, 0.55)
    glaze = p.colour("glaze", (0.95, 0.025, 60))
    p.part(Shape().ellipse((0, -6), (86, 10)), glaze, Look(rim=0, fall=0.5))
    p.part(Shape().ellipse((0, -20), (164, 30)), glaze, Look(rim_width=3, fall=0.12))
    p.part(Shape().ellipse((0, -20), (112, 18)), p.colour("well", (0.89, 0.035, 40)), _FLAT)
    band = Shape().ellipse((0, -20), (152, 27)).ellipse((0, -20), (145, 25), 0)
    p.part(band, p.colour("band", (0.62, 0.10, 255)), Look(rim=0, fall=0, k=0.7))
    crumbs = Shape()
    for _ in range(46):
        turn, far = p.chance.uniform(0, 6.3), p.chance.uniform(0, 1) ** 0.7
        x, y = 124 * far * math.cos(turn), -20 + 20 * far * math.sin(turn)
        crumbs.ellipse((x, y), (p.chance.uniform(2, 6), p.chance.uniform(1.6, 3.4)))
    p.line(crumbs.moved((-2, 3)), 0.3)
    p.part(crumbs, p.colour("crumb", (0.66, 0.12, 58)), Look(rim_width=1.2, rim=0.5, fall=0.1))


# The umbrella's own measures: half its rim, its stick below the rim, how deep the dome is.
_RIM, _STICK, _DOME, _BULGE = 310.0, 402.0, 226.0, 46.0
_PANELS: Final = 5


class _Resting:
    """Points of an open umbrella (along the rim, down the stick) as it lies: its handle at 0, 0."""

    def __init__(self) -> None:
        turn = -math.atan2(_STICK, _RIM)
        self._c, self._s = math.cos(turn), math.sin(turn)

    def __call__(self, u: float, v: float) -> Pair:
        v -= _STICK
        return u * self._c - v * self._s, u * self._s + v * self._c


def umbrella_open(p: Placed) -> None:
    """The green umbrella put up and set down, its duck looking right; the duck's foot. 690 by 620.

    A left-hand glove, with nobody in it, holds the stick over the duck's head.
    """
    at = _Resting()
    left, right = at(-_RIM, 0), at(_RIM, 0)
    under = Shape().blob([left, (left[0] + 60, 34), (-100, 70), (60, 54), (70, 22), (-200, -8)])
    p.shade(under, 16, 0.40)
    p.shade(Shape().ellipse((20, 40), (66, 10)), 7, 0.5)
    p.shade(Shape().ellipse((-136, 54), (72, 12)), 8, 0.45)
    steel = p.colour("stick", (0.56, 0.09, 50))
    p.part(Shape().tube([at(0, -_DOME - 40), at(0, -_DOME + 6)], [5, 12]), steel, _THIN)
    _inside(p, at)
    p.part(Shape().tube([at(0, -60), at(0, _STICK - 40)], [11, 11]), steel, Look(rim_width=2.4))
    _panels(p, at)
    caps = Shape()
    for index in range(_PANELS + 1):
        caps.circle(at(*_rim(index / _PANELS)), 5.5)
    p.part(caps.circle(right, 5.5), p.colour("caps", (0.86, 0.11, 80)), _THIN)
    _duck(p, at)
    _glove(p, at)


def _rim(share: float) -> Pair:
    """A place on the near rim, from the left (0) to the right (1)."""
    turn = math.pi * (1 - share)
    return _RIM * math.cos(turn), _BULGE * math.sin(turn)


def _inside(p: Placed, at: _Resting) -> None:
    """What is seen under the near edge: the far half of the cloth, darker."""
    turns = np.linspace(0, math.pi, 30)
    far = [at(_RIM * math.cos(t), -_BULGE * 0.9 * math.sin(t)) for t in turns]
    near = [at(*_rim(share)) for share in np.linspace(0, 1, 30)]
    p.part(Shape().poly([*far, *near]), p.colour("inside", (0.46, 0.10, 160)), _FLAT)


def _seam(share: float) -> list[Pair]:
    """From the ferrule down the dome to the rim, in the umbrella's own measures."""
    u, v = _rim(share)
    t = np.linspace(0, math.pi / 2, 12)
    return [(u * math.sin(a), -_DOME + (v + _DOME) * (1 - math.cos(a))) for a in t]


def _panels(p: Placed, at: _Resting) -> None:
    """Five gores of cloth with the sun behind them."""
    lit, cloth = p.colour("lit", (0.84, 0.135, 128)), p.colour("cloth", (0.60, 0.12, 152))
    for index in range(_PANELS):
        a, b = index / _PANELS, (index + 1) / _PANELS
        first, last = _seam(a), _seam(b)
        (ua, va), (ub, vb) = first[-1], last[-1]
        sag = ((ua + ub) / 2 * 0.95, (va + vb) / 2 - 24)
        hem = curve([first[-1], sag, last[-1]], steps=10)
        outline = [*first, *((float(u), float(v)) for u, v in hem), *last[::-1]]
        share = np.float32((1, 0.78, 0.42, 0.16, 0.05)[index])
        tone = lit * share + cloth * (1 - share)
        gore = Shape().poly([at(u, v) for u, v in outline])
        look = Look(to=tone * np.float32(0.80), rim=0.55, rim_width=2)
        p.part(gore, tone, look)
    seams = Shape()
    for index in range(1, _PANELS):
        seams.tube([at(u, v) for u, v in _seam(index / _PANELS)], [1.5, 3.4])
    p.line(seams, 0.4)
    glow = Shape().blob([at(-250, -60), at(-170, -160), at(-40, -190), at(-60, -90), at(-170, -20)])
    p.gleam(glow, p.raw("through", (0.95, 0.13, 105)), 0.30, 40)


def _duck(p: Placed, at: _Resting) -> None:
    """The handle: a mallard's head, green about the beak, a white collar."""

    def beak(along: float, aside: float) -> Pair:
        """From the head's middle along the bill, which is bent forward from the stick."""
        return at(along * 0.80 - aside * 0.60, _STICK - 6 + along * 0.60 + aside * 0.80)

    green = p.colour("head", (0.50, 0.115, 158))
    neck = Shape().tube([at(0, _STICK - 96), at(0, _STICK - 34)], [26, 52])
    p.part(neck, green, Look(rim_width=3))
    bill = [beak(30, -26), beak(62, -15), beak(104, -13), beak(126, -16), beak(133, 2),
            beak(112, 15), beak(64, 20), beak(28, 30)]  # fmt: skip
    p.part(Shape().blob(bill), p.colour("bill", (0.78, 0.155, 66)), Look(rim_width=3.4))
    p.line(Shape().tube([beak(42, 7), beak(84, 5), beak(122, 2)], [3, 3.4, 2]), 0.5)
    p.line(Shape().ellipse(beak(74, -9), (4, 2.4), turn=-0.3), 0.5)
    head = Shape().blob([beak(-38, -16), beak(-22, -42), beak(14, -46), beak(40, -24), beak(44, 14),
                         beak(22, 40), beak(-16, 42), beak(-40, 16)])  # fmt: skip
    p.part(head, green, Look(rim_width=4.4, fall=0.45))
    stain = Shape().blob([beak(38, -22), beak(58, -16), beak(52, 0), beak(60, 18), beak(40, 22)])
    p.part(stain, p.colour("verdigris", (0.62, 0.115, 160)), Look(rim=0, fall=0, k=0.75))
    collar = Shape().tube([at(-24, _STICK - 64), at(24, _STICK - 64)], [12, 12])
    p.part(collar, p.colour("collar", (0.97, 0.02, 85)), _THIN)
    p.part(Shape().circle(beak(12, -17), 10), p.colour("eye_ring", (0.97, 0.03, 88)), _FLAT)
    p.part(Shape().circle(beak(14, -17), 6), p.colour("eye", (0.28, 0.05, 300)), _FLAT)
    p.gleam(Shape().circle(beak(11, -20), 2.2), p.raw("shine", (0.98, 0.03, 88)), 0.9)


def _glove(p: Placed, at: _Resting) -> None:
    """Wool, empty, closed round the stick; its cuff hangs on the side away from the bill."""
    wool, deep = p.colour("wool", (0.70, 0.155, 32)), p.colour("wool_deep", (0.58, 0.145, 24))
    top = _STICK - 190.0
    hand = Shape().blob([at(-8, top + 2), at(-62, top + 6), at(-150, top + 54), at(-134, top + 112),
                         at(-66, top + 100), at(-6, top + 106)])  # fmt: skip
    p.part(hand, wool, Look(rim_width=3, fall=0.4))
    cuff = Shape().tube([at(-156, top + 50), at(-138, top + 120)], [34, 34])
    p.part(cuff, p.colour("cuff", (0.94, 0.05, 80)), Look(rim_width=3))
    ribs = Shape()
    for index in range(5):
        y = top + 52 + index * 16
        ribs.tube([at(-168 + index * 4, y + 3), at(-134 + index * 4, y - 2)], [3, 3])
    p.line(ribs, 0.3)
    thumb = Shape().tube([at(-60, top + 14), at(-22, top - 12), at(14, top - 14)], [30, 27, 24])
    p.part(thumb, wool, Look(rim_width=2.6, fall=0.2))
    for index in range(4):
        y = top + 14 + index * 25
        finger = Shape().tube([at(-26, y + 8), at(8, y), at(24, y + 4)], [27, 28, 24])
        p.part(finger, wool if index % 2 else deep, Look(rim_width=2.4, fall=0.25))
    knit = Shape()
    for index in range(4):
        knit.tube([at(-56 - index * 20, top + 26 + index * 6),
                   at(-50 - index * 20, top + 84 + index * 6)], [2.4, 2.4])  # fmt: skip
    p.line(knit, 0.22)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "mat_welcome": mat_welcome,
    "catalogue": catalogue,
    "bell_wall": bell_wall,
    "crumb_plate": crumb_plate,
    "umbrella_open": umbrella_open,
}
