"""Draws what one keeps of a client: an open envelope with one thing in its window."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from game.engine.stage.painter.canvas import Fill
from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.scrawl import scrawl
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.props.placed import Triple
    from game.engine.stage.painter.shape import Pair

Part: TypeAlias = "tuple[Shape, Triple]"
_INK: Final[Triple] = (0.32, 0.07, 320)
_WHITE: Final[Triple] = (0.97, 0.025, 85)
_CORAL: Final[Triple] = (0.68, 0.165, 28)
_TEAL: Final[Triple] = (0.62, 0.085, 205)
_BUTTER: Final[Triple] = (0.90, 0.095, 82)


def signed_as(p: Placed) -> None:
    """A client's envelope; its middle. 160 wide, 170 high with its flap.

    Variant: whose, then after ``_`` how many degrees it is turned: ``dog_-8``.
    """
    who, _, degrees = p.variant.partition("_")
    sky, foot, draw = CLIENTS[who]
    turn = math.radians(float(degrees or 0))
    paper = p.colour("paper", (0.95, 0.035, 76))

    def put(shape: Shape) -> Shape:
        return _turned(shape, turn)

    p.shade(put(Shape().rrect((-80, -48, 168, 116), 8)), 12, 0.75)
    flap = Shape().rpoly([(-80, -50), (0, -106), (80, -50)], [6, 16, 6])
    p.part(put(flap), paper, Look(fall=0.24, rim_width=2))
    p.part(put(Shape().rrect((-80, -56, 160, 116), 7)), paper, Look(fall=0.16, rim_width=2.2))
    pane = put(Shape().rrect((-68, -45, 136, 94), 5))
    stops = ((0.0, p.easel.inks.colour(sky)), (1.0, p.easel.inks.colour(foot)))
    mask = p.mask(pane)
    p.canvas.mix(mask, Fill(stops))
    for shape, colour in draw():
        p.part(put(shape), p.easel.inks.colour(colour), Look(rim=0, fall=0.12))
    p.halo((0, 0), 120, p.easel.inks.colour(foot), 0.10)


def _turned(shape: Shape, turn: float) -> Shape:
    c, s = math.cos(turn), math.sin(turn)
    out = Shape()
    for points, value in shape.polygons:
        x, y = points[:, 0], points[:, 1]
        turned = points.copy()
        turned[:, 0], turned[:, 1] = x * c - y * s, x * s + y * c
        out.polygons.append((turned, value))
    return out


def _words(text: str, height: float, at: Pair) -> Shape:
    one = scrawl((text,), height, np.random.default_rng(3))
    left, _, right, _ = one.bounds
    return one.moved((at[0] - (left + right) / 2, at[1] + height / 2))


def _marisol() -> list[Part]:
    """A dinner for the freezer, spelled as she spells it."""
    tub = Shape().rpoly([(-46, -8), (46, -8), (38, 40), (-38, 40)], 5)
    lid = Shape().rrect((-50, -18, 100, 13), 5)
    label = Shape().rrect((-32, 4, 64, 22), 3)
    frost = Shape().circle((-50, -30), 2.5).circle((54, -32), 3).circle((58, 10), 2)
    return [(tub, _TEAL), (lid, (0.76, 0.07, 205)), (label, _WHITE), (frost, _WHITE),
            (_words("DINERS", 10, (0, 15)), _INK)]  # fmt: skip


def _guillermo() -> list[Part]:
    """A seven, crossed."""
    seven = Shape().tube([(-20, -28), (22, -30), (-4, 38)], [7, 6, 7])
    bar = Shape().tube([(-12, 4), (24, 0)], [6, 5])
    return [(seven, (0.40, 0.12, 262)), (bar, _CORAL)]


def _oduya() -> list[Part]:
    """The beginning of a word with a full stop in it, and the snow that it goes to."""
    ground = Shape().blob([(-68, 49), (-68, 28), (-20, 22), (30, 30), (68, 24), (68, 49)])
    flakes = Shape()
    for x, y in ((-52, -30), (-30, -6), (34, -34), (56, -8), (10, -36), (-58, 8), (50, 14)):
        flakes.circle((x, y), 2.6)
    stop = Shape().circle((33, 4), 8)
    return [
        (ground, _WHITE),
        (flakes, _WHITE),
        (_words("PR", 32, (-8, -2)), _INK),
        (stop, _CORAL),
    ]


def _bea() -> list[Part]:
    """Gravy, a hamster, and full marks."""
    body = Shape().ellipse((0, 20), (38, 27)).ellipse((22, 0), (23, 20))
    ears = Shape().circle((12, -17), 8).circle((34, -15), 7)
    belly = Shape().ellipse((8, 28), (20, 16))
    face = Shape().circle((32, -3), 3).circle((44, 4), 3)
    return [(ears, (0.64, 0.10, 40)), (body, (0.72, 0.11, 58)), (belly, _WHITE), (face, _INK),
            (_words("10", 17, (-40, -24)), _CORAL)]  # fmt: skip


def _casper() -> list[Part]:
    """A lake in Duluth, and who may go in: one boat, with a flag."""
    lake = Shape().rrect((-68, 10, 136, 39), 4)
    pines = Shape()
    for x, h in ((-54, 44), (-38, 58), (-22, 40), (44, 52), (60, 38)):
        pines.poly([(x - 12, 12), (x, 12 - h), (x + 12, 12)])
    hull = Shape().rpoly([(-20, 20), (32, 20), (22, 32), (-10, 32)], 4)
    flag = Shape().tube([(6, 20), (6, -22)], [2.6, 2.6])
    return [(pines, (0.46, 0.075, 180)), (lake, (0.66, 0.085, 225)), (hull, _CORAL), (flag, _INK),
            (Shape().poly([(7, -22), (34, -15), (7, -7)]), _BUTTER)]  # fmt: skip


def _pell() -> list[Part]:
    """A cup, and two sugars, for a man who is in."""
    saucer = Shape().ellipse((-8, 36), (48, 8))
    cup = Shape().rpoly([(-38, -6), (24, -6), (14, 34), (-28, 34)], [3, 3, 14, 14])
    ear = Shape().ring((28, 10), 11, 5)
    lumps = Shape().rpoly([(42, 22), (56, 20), (58, 34), (44, 36)], 2)
    lumps.rpoly([(46, 4), (60, 7), (57, 20), (43, 17)], 2)
    steam = Shape().tube([(-18, -14), (-24, -26), (-16, -38)], [2, 4, 2])
    steam.tube([(2, -14), (-4, -24), (4, -36)], [2, 4, 2])
    return [(saucer, (0.82, 0.05, 350)), (ear, (0.80, 0.09, 350)), (cup, (0.80, 0.09, 350)),
            (lumps, _WHITE), (steam, _WHITE)]  # fmt: skip


def _bishop() -> list[Part]:
    """A mitre on a hook, with its ribbons down."""
    hat = Shape().rpoly([(-34, 26), (-40, -8), (0, -42), (40, -8), (34, 26)], [4, 10, 4, 10, 4])
    band = Shape().rrect((-34, 14, 68, 12), 3).rrect((-4, -30, 8, 46), 3)
    tails = Shape().rpoly([(-24, 26), (-10, 26), (-14, 48), (-28, 48)], 2)
    tails.rpoly([(10, 26), (24, 26), (28, 48), (14, 48)], 2)
    return [(tails, _CORAL), (hat, _WHITE), (band, (0.80, 0.12, 78))]


def _dog() -> list[Part]:
    """The dog that has kept it up: a letter in its mouth."""
    body = Shape().blob([(-40, 46), (-46, 20), (-32, -2), (-4, -4), (12, -22), (30, -26), (44, -14),
                         (58, -8), (56, 4), (38, 8), (26, 20), (24, 46)])  # fmt: skip
    tail = Shape().tube([(-42, 26), (-58, 12), (-54, -6)], [8, 7, 4])
    ear = Shape().blob([(18, -24), (30, -26), (30, -4), (20, 4), (12, -8)])
    letter = Shape().rpoly([(44, 0), (66, -8), (70, 6), (48, 14)], 2)
    return [(tail, (0.54, 0.09, 44)), (body, (0.60, 0.10, 50)), (ear, (0.44, 0.08, 36)),
            (Shape().circle((40, -12), 3), _INK), (letter, _WHITE)]  # fmt: skip


def _reseda() -> list[Part]:
    """The two who can't stand each other, on one bench, with their backs to it."""
    bench = Shape().rrect((-58, 26, 116, 9), 3).rrect((-50, 34, 7, 15), 2).rrect((43, 34, 7, 15), 2)
    one = Shape().blob([(-44, 28), (-48, 0), (-34, -14), (-18, -8), (-10, 28)])
    other = Shape().blob([(44, 28), (48, 0), (34, -14), (18, -8), (10, 28)])
    heads = Shape().circle((-36, -26), 12).circle((36, -26), 12)
    hats = Shape().rpoly([(24, -32), (50, -30), (46, -44), (28, -44)], 5)
    return [(bench, (0.46, 0.08, 40)), (one, _CORAL), (other, _TEAL), (heads, (0.78, 0.08, 52)),
            (hats, (0.44, 0.10, 300)), (Shape().circle((-46, -34), 7), _INK)]  # fmt: skip


def _fresno() -> list[Part]:
    """The sea, as sold there, with the boats put in."""
    sea = Shape().rrect((-68, 12, 136, 37), 4)
    sun = Shape().circle((30, 2), 15)
    sails = Shape().poly([(-34, 14), (-34, -26), (-12, 14)]).poly([(10, 16), (10, -6), (24, 16)])
    hulls = Shape().rpoly([(-46, 16), (-8, 16), (-16, 26), (-38, 26)], 3)
    hulls.rpoly([(2, 18), (28, 18), (22, 25), (8, 25)], 3)
    glint = Shape().rrect((16, 32, 30, 2.6), 1).rrect((24, 39, 20, 2.6), 1)
    return [
        (sun, _BUTTER),
        (sea, (0.68, 0.085, 215)),
        (sails, _WHITE),
        (hulls, _INK),
        (glint, _BUTTER),
    ]


def _mother() -> list[Part]:
    """A kettle, and after it a semicolon."""
    body = Shape().blob(
        [(-48, 40), (-52, 14), (-38, -10), (-14, -16), (10, -10), (20, 14), (16, 40)]
    )
    spout = Shape().tube([(12, 20), (32, 4), (38, -8)], [13, 9, 7])
    handle = Shape().tube([(-40, -8), (-32, -34), (2, -34), (10, -8)], [6, 6, 6, 6])
    mark = Shape().circle((52, 8), 5.5).tube([(53, 28), (47, 40)], [9, 4])
    return [(handle, _INK), (spout, (0.58, 0.09, 255)), (body, (0.66, 0.09, 255)),
            (Shape().circle((-14, -20), 6), _INK), (mark, _CORAL)]  # fmt: skip


CLIENTS: Final[dict[str, tuple[Triple, Triple, Callable[[], list[Part]]]]] = {
    "marisol": ((0.84, 0.06, 220), (0.93, 0.04, 190), _marisol),
    "guillermo": ((0.95, 0.07, 84), (0.92, 0.09, 66), _guillermo),
    "oduya": ((0.78, 0.07, 255), (0.90, 0.045, 260), _oduya),
    "bea": ((0.93, 0.07, 100), (0.90, 0.09, 78), _bea),
    "casper": ((0.82, 0.07, 215), (0.93, 0.05, 90), _casper),
    "pell": ((0.84, 0.08, 30), (0.93, 0.07, 62), _pell),
    "bishop": ((0.62, 0.10, 300), (0.76, 0.09, 330), _bishop),
    "dog": ((0.86, 0.06, 150), (0.94, 0.06, 100), _dog),
    "reseda": ((0.88, 0.08, 60), (0.94, 0.06, 84), _reseda),
    "fresno": ((0.84, 0.09, 40), (0.93, 0.09, 74), _fresno),
    "mother": ((0.93, 0.04, 60), (0.88, 0.07, 40), _mother),
}
"""Whose it is: what the window is above and below, and what is in it."""

PROPS: Final[dict[str, Callable[[Placed], None]]] = {"signed_as": signed_as}
