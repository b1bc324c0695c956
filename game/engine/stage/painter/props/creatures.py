"""Draws Little Foul, a referee of veneer and orange plastic no higher than a knee; his crate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.scrawl import scrawl
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.colour import Plane

_FLAT: Final = Look(rim=0, fall=0)
_THIN: Final = Look(rim_width=1.6, rim=0.6)


def little_foul(p: Placed) -> None:
    """Booking somebody to the left: arm up with a yellow card; his foot. 190 wide, 330 high."""
    plastic = p.colour("plastic", (0.70, 0.175, 48))
    p.shade(Shape().ellipse((6, 1), (84, 11)), 8, 0.6)
    _far_arm(p, plastic)
    _legs(p, plastic)
    _waistcoat(p)
    _head(p, plastic)
    _hat(p)
    _card_arm(p, plastic)


def _far_arm(p: Placed, plastic: Plane) -> None:
    """On his hip, its elbow out behind him."""
    p.part(Shape().tube([(40, -158), (78, -132), (50, -104)], [20, 17, 15]), plastic)
    p.part(Shape().circle((46, -103), 11), p.colour("glove", (0.62, 0.16, 42)), _THIN)


def _legs(p: Placed, plastic: Plane) -> None:
    knees = Shape().tube([(-24, -72), (-30, -40)], [20, 18]).tube([(24, -72), (30, -40)], [20, 18])
    p.part(knees, plastic)
    socks = Shape().tube([(-30, -44), (-32, -12)], [23, 19]).tube([(30, -44), (30, -12)], [23, 19])
    p.part(socks, p.colour("socks", (0.38, 0.075, 350)), _THIN)
    hoops = Shape().rrect((-43, -46, 25, 7), 3).rrect((18, -46, 25, 7), 3)
    p.part(hoops, p.colour("hoop", (0.93, 0.05, 80)), _FLAT)
    boots = Shape().rpoly([(-62, -14), (-42, -24), (-20, -22), (-18, 2), (-66, 2)], [9, 8, 8, 3, 5])
    boots.rpoly([(0, -14), (20, -24), (42, -22), (44, 2), (-6, 2)], [9, 8, 8, 3, 5])
    p.part(boots, p.colour("boots", (0.34, 0.06, 20)), _THIN)
    shorts = Shape().rpoly(
        [(-50, -104), (50, -104), (48, -58), (5, -60), (0, -72), (-5, -60), (-48, -58)], 7
    )
    p.part(shorts, p.colour("shorts", (0.32, 0.055, 350)), Look(rim_width=2))


def _waistcoat(p: Placed) -> None:
    """A barrel of veneer, a collar, and the waistcoat that the crowd is in: one button undone."""
    barrel = [
        (-30, -196),
        (30, -196),
        (54, -160),
        (56, -112),
        (44, -82),
        (-44, -82),
        (-56, -112),
        (-54, -160),
    ]
    p.part(Shape().rpoly(barrel, 20), p.colour("shirt", (0.92, 0.04, 78)))
    cloth = p.colour("cloth", (0.50, 0.13, 20))
    left = Shape().rpoly(
        [(-34, -196), (-24, -198), (-4, -142), (-1, -80), (-46, -76), (-58, -112), (-56, -160)],
        [6, 4, 10, 6, 12, 20, 18],
    )
    right = Shape().rpoly(
        [(34, -196), (24, -198), (0, -142), (-8, -78), (46, -76), (58, -112), (56, -160)],
        [6, 4, 10, 6, 12, 20, 18],
    )
    p.part(right, cloth)
    p.part(left, cloth)
    stripes = Shape()
    for x in (-44, -31, -18, 16, 30, 44):
        stripes.tube([(x * 0.8, -186 + abs(x) * 0.35), (x, -140), (x * 0.94, -86)], [1, 2, 1.4])
    p.gleam(stripes, p.colour("stripe", (0.86, 0.10, 66)), 0.22)
    p.line(Shape().tube([(-2, -144), (-5, -82)], [2, 3]), 0.4, 0.8)
    p.line(Shape().rrect((20, -112, 26, 5), 2), 0.45)
    buttons = Shape()
    for y in (-130, -114, -98):
        buttons.circle((-9, y), 4.2)
    buttons.circle((9, -146), 4.2)
    p.part(buttons, p.colour("brass", (0.86, 0.12, 84)), Look(rim_width=1.2, fall=0.15))
    bow = Shape().poly([(-3, -186), (-24, -198), (-24, -176)])
    bow.poly([(3, -186), (24, -198), (24, -176)]).circle((0, -187), 6)
    p.part(bow, p.colour("bow", (0.36, 0.07, 350)), _THIN)
    cord = Shape().tube([(14, -190), (34, -158), (24, -132)], [2.4, 2.4, 2.4])
    p.part(cord, p.colour("cord", (0.93, 0.05, 80)), _FLAT)
    whistle = (
        Shape().circle((22, -122), 11).rpoly([(20, -133), (46, -135), (46, -124), (24, -122)], 3)
    )
    p.part(whistle, p.colour("whistle", (0.80, 0.05, 80)), _THIN)
    p.line(Shape().circle((22, -122), 4), 0.5)


def _head(p: Placed, plastic: Plane) -> None:
    """A veneered box such as a wireless stands in, its orange jaw hinged wide open to the left."""
    p.part(Shape().rrect((-48, -226, 58, 34), 6), p.colour("mouth", (0.28, 0.07, 14)), _FLAT)
    p.part(Shape().ellipse((-20, -205), (16, 8)), p.colour("tongue", (0.66, 0.16, 20)), _FLAT)
    jaw = [(-54, -210), (8, -208), (8, -190), (-40, -186), (-52, -194)]
    p.part(Shape().rpoly(jaw, [5, 5, 6, 8, 8]), plastic, Look(rim_width=2))
    veneer = p.colour("veneer", (0.74, 0.105, 66))
    skull = Shape().rpoly(
        [(-54, -222), (-54, -290), (48, -290), (48, -194), (6, -194), (4, -222)],
        [4, 12, 12, 10, 4, 4],
    )
    p.part(skull, veneer, Look(fall=0.22))
    p.line(_grain(), 0.34)
    trim = Shape().rrect((-56, -292, 106, 8), 4).rrect((40, -290, 10, 96), 4)
    p.part(trim, plastic, Look(rim_width=1.6))
    grille = Shape()
    for index in range(4):
        grille.rrect((10, -240 + index * 9, 24, 4), 2)
    p.line(grille, 0.6)
    p.part(Shape().circle((2, -203), 6.5), p.colour("brass", (0.86, 0.12, 84)), Look(rim_width=1.2))
    p.line(Shape().rect((-2, -203.8, 8, 1.6)), 0.6)
    p.part(Shape().rrect((-46, -224, 44, 7), 2), p.colour("teeth", (0.96, 0.03, 85)), _FLAT)
    p.part(Shape().circle((-58, -243), 11), p.colour("nose", (0.66, 0.18, 34)), Look(rim_width=2))
    eyes = Shape().circle((-36, -258), 12).circle((-6, -258), 13)
    p.part(eyes, p.colour("eyes", (0.97, 0.02, 85)), Look(rim=0, fall=0.12))
    pupils = Shape().circle((-41, -257), 5).circle((-12, -257), 5.4)
    p.part(pupils, p.colour("pupil", (0.26, 0.05, 20)), _FLAT)
    brow = p.colour("brow", (0.38, 0.07, 20))
    brows = (
        Shape().tube([(-54, -280), (-28, -266)], [7, 10]).tube([(-18, -267), (12, -281)], [10, 7])
    )
    p.part(brows, brow, _FLAT)
    tash = Shape().tube([(-26, -232), (-48, -229), (-64, -218)], [10, 9, 3])
    p.part(tash.tube([(-26, -232), (-6, -229), (8, -216)], [10, 9, 3]), brow, _THIN)


def _grain() -> Shape:
    """The figure of the veneer: long lines round one knot over the ear."""
    grain = Shape()
    for y, bend in ((-281, 3), (-275, 6), (-250, 4), (-230, 3), (-214, 2)):
        grain.tube([(-44, y), (0, y - bend), (36, y + bend)], [0.8, 2, 0.8])
    for radius in (5.0, 10.0):
        knot = Shape().ellipse((24, -262), (radius * 1.3, radius))
        grain.polygons += knot.ellipse((24, -262), (radius * 1.3 - 1.8, radius - 1.6), 0).polygons
    return grain


def _hat(p: Placed) -> None:
    """A bowler many sizes too small, tipped back."""
    felt = p.colour("hat", (0.34, 0.06, 350))
    crown = [(-18, -292), (-17, -314), (0, -324), (18, -316), (22, -294)]
    p.part(Shape().rpoly(crown, [4, 12, 16, 12, 4]), felt, Look(rim_width=2))
    p.part(Shape().tube([(-26, -291), (2, -296), (30, -291)], [6, 8, 6]), felt, Look(rim_width=2))
    band = Shape().rpoly([(-18, -303), (20, -304), (21, -297), (-18, -297)], 1)
    p.part(band, p.colour("band", (0.70, 0.175, 48)), _FLAT)


def _card_arm(p: Placed, plastic: Plane) -> None:
    p.part(Shape().tube([(-42, -166), (-92, -192), (-98, -262)], [22, 19, 15]), plastic)
    p.part(Shape().rrect((-110, -270, 24, 11), 4), p.colour("cuff", (0.92, 0.04, 78)), _THIN)
    card = Shape().rpoly([(-116, -338), (-88, -342), (-83, -304), (-111, -300)], 3)
    p.part(card, p.raw("card", (0.93, 0.165, 98)), Look(rim=0.3, fall=0.02, rim_width=1.4))
    hand = Shape().circle((-98, -284), 13).tube([(-90, -292), (-86, -302)], [8, 7])
    p.part(hand, p.colour("glove", (0.70, 0.175, 48)), _THIN)


def foul_crate(p: Placed) -> None:
    """A crate with drilled air-holes, open, its lid leaning; the origin is the floor. 330 by 150.

    The rules are pencilled inside the lid; the crate says LITTLE FOUL.
    """
    wood = p.colour("wood", (0.72, 0.085, 66))
    p.shade(Shape().ellipse((40, 2), (180, 14)), 10, 0.6)
    p.part(
        Shape().poly([(-104, -146), (-84, -166), (84, -166), (104, -146)]),
        p.colour("inside", (0.40, 0.07, 40)),
        _FLAT,
    )
    straw = Shape()
    for _ in range(46):
        x, tip = p.chance.uniform(-90, 90), p.chance.uniform(-26, 26)
        straw.tube([(x, -140), (x + tip, -p.chance.uniform(154, 182))], [2.4, 1.2])
    p.part(straw, p.colour("straw", (0.86, 0.10, 86)), Look(rim=0.2, fall=0.2, rim_width=1))
    p.part(Shape().rrect((-106, -148, 212, 148), 4), wood, Look(fall=0.38))
    boards = Shape().rect((-106, -101, 212, 2.4)).rect((-106, -52, 212, 2.4))
    p.line(boards, 0.5)
    posts = Shape().rrect((-106, -148, 24, 148), 3).rrect((82, -148, 24, 148), 3)
    p.part(posts, p.colour("post", (0.66, 0.09, 60)), Look(rim_width=2))
    nails, holes = Shape(), Shape()
    for y in (-134, -114, -88, -66, -38, -14):
        nails.circle((-94, y), 2.2).circle((94, y), 2.2)
    p.line(nails, 0.6)
    for row, y in enumerate((-130, -114)):
        for index in range(7):
            holes.circle((-60 + index * 20 + row * 4 - 2, y), 5.4)
    p.part(holes.moved((0.8, 1.4)), p.colour("bored", (0.90, 0.07, 76)), _FLAT)
    p.part(holes, p.colour("hole", (0.26, 0.05, 24)), _FLAT)
    words = scrawl(("LITTLE", " FOUL"), 24, np.random.default_rng(5)).moved((-66, -62))
    p.part(words, p.colour("stencil", (0.44, 0.12, 26)), Look(rim=0, fall=0, k=0.85))
    _lid(p)


def _lid(p: Placed) -> None:
    edge = [(120, 0), (152, -172), (162, -170), (132, 2)]
    p.shade(Shape().poly([(126, 2), (156, -160), (252, -150), (246, 8)]).moved((10, 4)), 8, 0.4)
    face = [(132, 0), (162, -170), (254, -160), (236, 6)]
    p.part(Shape().rpoly(face, 4), p.colour("lid", (0.78, 0.08, 70)), Look(fall=0.25, rim_width=2))
    p.part(Shape().poly(edge), p.colour("post", (0.62, 0.09, 56)), _THIN)
    lines = ("HE IS THE", "REFEREE", "HE IS", "RIGHT")
    rules = scrawl(lines, 0.095, np.random.default_rng(6)).moved((0.13, 0.24))
    onto = [(162, -170), (254, -160), (236, 6), (132, 0)]
    p.part(rules.warped(onto), p.colour("ink", (0.40, 0.08, 20)), Look(rim=0, fall=0, k=0.8))


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "little_foul": little_foul,
    "foul_crate": foul_crate,
}
