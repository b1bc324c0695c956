"""Draws a library at night: stacks going back, reading lamps, those who mend things, the lift."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.canvas import Fill
from game.engine.stage.painter.props.home import digits
from game.engine.stage.painter.props.lamps import Lit, shine
from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.colour import Plane
    from game.engine.stage.painter.props.placed import Triple
    from game.engine.stage.painter.shape import Pair

_F = np.float32
_FLAT: Final = Look(rim=0, fall=0)
_SPINES: Final[tuple[Triple, ...]] = (
    (0.56, 0.13, 30),
    (0.50, 0.06, 235),
    (0.70, 0.10, 66),
    (0.60, 0.09, 8),
    (0.46, 0.08, 340),
    (0.76, 0.05, 70),
    (0.48, 0.07, 165),
)


def stacks(p: Placed) -> None:
    """Shelves along a side wall, going back; the origin is the vanishing point, they stand left.

    From 1010 (near) to 470 units (far) beside it, from 800 above it to 560 below it when near.
    """
    near, far = 1010.0, 470.0
    k = far / near
    corners = [(-near, -800), (-far, -800 * k), (-far, 560 * k), (-near, 560)]
    p.part(Shape().poly(corners), p.colour("back", (0.30, 0.055, 10)), _FLAT)
    books: list[Shape] = [Shape() for _ in _SPINES]
    boards = Shape()
    for row in range(7):
        top, foot = row / 7, (row + 1) / 7
        boards.rect((-0.01, foot - 0.016, 1.02, 0.018))
        _row_of_books(p.chance, books, top, foot - 0.016)
    for index in range(6):
        boards.rect((index / 5 - 0.006, 0, 0.012, 1))
    for tone, shape in zip(_SPINES, books, strict=True):
        colour = p.colour(f"spine{_SPINES.index(tone)}", tone)
        p.part(shape.warped(corners), colour, Look(rim=0, fall=0.1))
    p.part(boards.warped(corners), p.colour("wood", (0.44, 0.085, 36)), Look(rim=0.25, fall=0.1))


def _row_of_books(chance: np.random.Generator, books: list[Shape], top: float, foot: float) -> None:
    """Spines of the unit square's whole width, with gaps, and here and there one that leans."""
    x, high = 0.01, foot - top
    while x < 0.985:
        if chance.random() < 0.05:
            x += chance.uniform(0.012, 0.04)
            continue
        w, h = chance.uniform(0.007, 0.016), high * chance.uniform(0.58, 0.86)
        lean = chance.choice([0, 0, 0, 0, 0, 0.008])
        book = [(x + lean, foot - h), (x + w + lean, foot - h), (x + w, foot), (x, foot)]
        books[int(chance.integers(0, len(books)))].poly(book)
        x += w + 0.0012


def reading_lamp(p: Placed) -> None:
    """A glass half-round over a brass stem; the origin is its foot. 150 by 170."""
    brass = p.colour("brass", (0.66, 0.11, 68))
    p.shade(Shape().ellipse((0, 2), (52, 7)), 6, 0.5)
    stem = Shape().ellipse((0, -4), (40, 9)).tube([(0, -6), (0, -120)], [9, 7])
    p.part(stem, brass, Look(rim_width=1.8))
    shade = Shape().rpoly([(-62, -166), (62, -166), (80, -112), (-80, -112)], [24, 24, 6, 6])
    p.part(shade, p.colour("shade", (0.60, 0.09, 178)), Look(rim_width=2))
    throws = ((0, -2, 150, 34, 0.85), (0, -50, 150, 90, 0.25))
    shine(p, shade, Lit((0, -100), 100, 0.16, 0.050, throws, 1.0, 1.0))
    top, low = p.raw("glass", (0.56, 0.12, 165)), p.raw("glass_low", (0.78, 0.13, 140))
    glass = Fill(((0, top), (0.6, low), (1, p.raw("glow", (0.95, 0.10, 100)))))
    p.canvas.mix(p.mask(shade), glass, 0.85)
    mouth = Shape().rrect((-76, -116, 152, 7), 3)
    p.gleam(mouth, p.raw("bulb", (0.985, 0.045, 88)), 0.9, 1)


def lift_door(p: Placed) -> None:
    """Two leaves of steel in a frame; the origin is the sill's middle. 260 wide, 470 high.

    The variant is what stands over it, lit; ``dark`` for none, with light in the gap.
    """
    frame = Shape().rrect((-142, -486, 284, 490), 4)
    p.part(frame, p.colour("frame", (0.46, 0.05, 40)), Look(rim_width=2.4, fall=0.2))
    leaves = Shape().rect((-118, -460, 116, 462)).rect((2, -460, 116, 462))
    p.part(leaves, p.colour("steel", (0.66, 0.03, 70)), Look(rim=0.3, fall=0.25, rim_width=2))
    brushed = Shape()
    for index in range(26):
        x = -116 + index * 9 + p.chance.uniform(-3, 3)
        if abs(x) > 6:
            brushed.rect((x, -460, p.chance.uniform(0.8, 2.4), 462), int(p.chance.uniform(20, 110)))
    p.line(brushed, 0.35, 0.6)
    p.line(Shape().rect((-2.5, -460, 5, 462)), 0.85)
    p.line(Shape().rect((-118, -460, 236, 12)), 0.4, 5)
    p.part(Shape().rrect((158, -352, 34, 64), 5), p.colour("plate", (0.60, 0.06, 66)),
           Look(rim_width=1.6))  # fmt: skip
    if p.variant == "dark":
        p.part(Shape().circle((175, -320), 9), p.colour("button", (0.40, 0.04, 30)), _FLAT)
        seep = p.raw("seep", (0.82, 0.10, 72))
        p.gleam(Shape().rect((-1.3, -452, 2.6, 446)), seep, 0.34, 0.6)
        p.gleam(Shape().rect((-7, -452, 14, 446)), seep, 0.05, 8)
        return
    glow = p.raw("button_lit", (0.84, 0.15, 58))
    p.part(Shape().circle((175, -320), 9), glow, _FLAT)
    p.halo((175, -320), 34, glow, 0.16)
    p.part(Shape().rrect((-34, -544, 68, 46), 6), p.colour("case", (0.28, 0.04, 20)),
           Look(rim_width=1.6))  # fmt: skip
    number = p.variant or "4"
    lit = p.raw("digits", (0.80, 0.17, 42))
    p.part(digits(number).moved((-len(number) * 12 + 4, -535)), lit, _FLAT)
    p.halo((0, -522), 54, lit, 0.16)


_HAIR: Final[dict[str, list[Pair]]] = {
    "short": [(-40, 2), (-42, -24), (-26, -48), (2, -54), (26, -46), (34, -28), (12, -24),
              (-2, -14), (-8, 8), (-22, 22)],
    "long": [(-36, -30), (-14, -54), (16, -52), (34, -30), (12, -22), (-4, -8), (-8, 34),
             (-22, 74), (-52, 84), (-54, 24)],
    "bob": [(-42, -20), (-22, -50), (10, -54), (34, -32), (14, -22), (0, -8), (-2, 26), (-22, 38),
            (-44, 32)],
    "bald": [(-39, 10), (-40, -8), (-30, -12), (-18, 0), (-16, 18), (-26, 24)],
    "curls": [(-48, 8), (-52, -20), (-36, -50), (-8, -64), (24, -56), (40, -32), (16, -24),
              (0, -10), (-6, 14), (-24, 28)],
    "cap": [(-41, -6), (-38, -34), (-14, -52), (16, -48), (34, -24), (62, -18), (60, -10),
            (0, -12)],
}  # fmt: skip
_CLOTH: Final[tuple[Triple, ...]] = (
    (0.56, 0.13, 28),
    (0.60, 0.10, 62),
    (0.50, 0.08, 345),
    (0.62, 0.08, 20),
    (0.50, 0.07, 40),
)


def mender(p: Placed) -> None:
    """Somebody at a table, from the side, bent over it, looking right: warm where the lamp is.

    The origin is the table's edge before them; 400 to a metre, 270 high. The variant is their
    hair, then ``_up`` for a head held up, ``_reach`` for an arm stretched out.
    """
    cloth = p.colour("shirt", _CLOTH[p.layer.seed % len(_CLOTH)])
    skin = p.colour("skin", ((0.66, 0.085, 46), (0.52, 0.08, 40))[p.layer.seed % 2])
    hair = p.colour(
        "hair", ((0.30, 0.05, 20), (0.40, 0.07, 40), (0.56, 0.03, 60))[p.layer.seed % 3]
    )
    head = (-34.0, -216.0) if "up" in p.variant else (-18.0, -206.0)
    x, y = head
    # Below, the table's edge cuts the figure, in the perspective of a table seen from its end.
    body = [(-160, 93), (-164, 10), (-148, -92), (-104, -154), (-58, -162), (-20, -124), (-18, -40),
            (-26, 15)]  # fmt: skip
    _warm(p, Shape().tube([(x - 14, y + 30), (-66, -142)], [34, 46]), skin)
    _warm(p, Shape().rpoly(body, [1, 60, 50, 40, 30, 30, 30, 1]), cloth)
    face = Shape().ellipse(head, (35, 44), turn=0.12)
    face.poly([(x + 28, y - 8), (x + 43, y + 9), (x + 28, y + 16)])
    face.ellipse((x + 14, y + 32), (18, 12))
    _warm(p, face, skin)
    style = p.variant.split("_")[0]
    outline = _HAIR.get(style, _HAIR["short"])
    _warm(p, Shape().blob([(x + a, y + b) for a, b in outline]), hair, 0.5)
    hand = (128, -20) if "reach" in p.variant else (74, -18)
    _warm(p, Shape().ellipse(hand, (22, 15)), skin)
    arm = Shape().tube([(-78, -122), (-38, -36), (hand[0] - 14, hand[1] + 2)], [48, 44, 27])
    _warm(p, arm, cloth)
    p.line(Shape().tube([(-104, -104), (-70, -22), (0, 2)], [2, 5, 1]), 0.3, 2)


def _warm(p: Placed, shape: Shape, colour: Plane, strength: float = 1) -> None:
    """A part whose side towards the table's lamps is lit, whichever way it looks."""
    mask = p.part(shape, colour, Look(rim=0, fall=0.35))
    rim = p.raw("lamplight", (0.86, 0.13, 66)) * _F(0.34 * strength * p.layer.rim)
    turn = -1 if p.layer.flip else 1
    p.canvas.rimmed(mask, rim, (turn * 0.9, 0.2), 6 * p.layer.scale)


def hand_flat(p: Placed) -> None:
    """A left hand laid flat, its fingers to the left, and its sleeve; the origin is the wrist."""
    skin = p.colour("skin", (0.60, 0.085, 46))
    p.shade(
        Shape().blob([(-150, -6), (-60, 40), (60, 60), (380, 190), (200, 40), (-40, -20)]), 14, 0.6
    )
    fingers = ((-62, -20, -140, -36), (-70, -8, -158, -15), (-70, 6, -152, 8), (-62, 17, -128, 28))
    for x, y, tip_x, tip_y in fingers:
        p.part(Shape().tube([(x, y), (tip_x, tip_y)], [22, 16]), skin, Look(rim_width=2, fall=0.15))
    p.part(
        Shape().tube([(-16, -20), (-40, -40), (-76, -56)], [28, 23, 16]), skin, Look(rim_width=2)
    )
    palm = [(20, -24), (-40, -30), (-74, -26), (-82, 2), (-68, 26), (-30, 28), (20, 26)]
    p.part(Shape().blob(palm), skin, Look(fall=0.2, rim=0.4))
    sleeve = Shape().rpoly([(-4, -36), (70, -48), (470, 30), (470, 230), (50, 66), (-8, 32)], 16)
    p.part(sleeve, p.colour("sleeve", (0.50, 0.095, 250)), Look(rim_width=3))
    cuff = Shape().tube([(4, -36), (-6, -2), (0, 34)], [12, 12, 12])
    p.part(cuff, p.colour("cuff", (0.58, 0.09, 245)), Look(rim_width=2))


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "stacks": stacks,
    "reading_lamp": reading_lamp,
    "lift_door": lift_door,
    "mender": mender,
    "hand_flat": hand_flat,
}
