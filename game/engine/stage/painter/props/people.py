"""Draws people from behind and from the side, at rest: no faces, but hair, wool and posture."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.colour import Plane
    from game.engine.stage.painter.props.placed import Triple
    from game.engine.stage.painter.shape import Pair

_CLOTH: Final[tuple[Triple, ...]] = (
    (0.62, 0.14, 27),
    (0.60, 0.06, 215),
    (0.74, 0.11, 60),
    (0.66, 0.09, 8),
    (0.55, 0.075, 330),
    (0.70, 0.06, 170),
)
_HAIR: Final[tuple[Triple, ...]] = (
    (0.33, 0.055, 35),
    (0.28, 0.04, 20),
    (0.46, 0.08, 48),
    (0.62, 0.07, 70),
    (0.60, 0.02, 60),
)
_SKIN: Final[tuple[Triple, ...]] = (
    (0.74, 0.085, 48),
    (0.60, 0.085, 42),
    (0.82, 0.065, 52),
    (0.48, 0.07, 40),
)


def _tones(p: Placed) -> tuple[Plane, Plane, Plane]:
    """Shirt, hair, skin: the scene's, or as the prop's seed has it."""
    shirt = p.colour("shirt", _CLOTH[p.layer.seed % len(_CLOTH)])
    hair = p.colour("hair", _HAIR[p.layer.seed * 7 % len(_HAIR)])
    return shirt, hair, p.colour("skin", _SKIN[p.layer.seed * 5 % len(_SKIN)])


# Hair seen from behind, about a head at (0, 0) that is 25 wide and 31 high each way.
_HAIR_BACK: Final[dict[str, list[Pair]]] = {
    "short": [(-27, 6), (-29, -16), (-16, -34), (4, -38), (22, -31), (29, -12), (26, 8), (16, 17),
              (0, 20), (-16, 17)],
    "long": [(-27, -18), (0, -37), (27, -18), (33, 16), (37, 58), (24, 76), (0, 80), (-24, 76),
             (-37, 58), (-33, 16)],
    "bob": [(-29, -14), (-16, -35), (4, -38), (24, -30), (31, -6), (33, 24), (22, 34), (0, 36),
            (-22, 34), (-33, 24)],
    "curls": [(-34, 4), (-38, -14), (-28, -30), (-12, -42), (8, -44), (26, -36), (38, -18),
              (37, 4), (30, 20), (14, 28), (-6, 28), (-26, 22)],
    "bald": [(-25, 6), (-27, 16), (-16, 22), (0, 24), (16, 22), (27, 16), (25, 6), (0, 11)],
}  # fmt: skip


def _head_back(p: Placed, at: Pair, size: float, tones: tuple[Plane, Plane, Plane]) -> None:
    _, hair, skin = tones
    x, y = at
    ears = Shape().ellipse((x - 25 * size, y + 3 * size), (5 * size, 8 * size))
    ears.ellipse((x + 25 * size, y + 3 * size), (5 * size, 8 * size))
    p.part(ears, skin, Look(rim=0.5, rim_width=2))
    p.part(Shape().ellipse(at, (25 * size, 31 * size)), skin, Look(rim=0.7))
    style = p.variant.split("_")[0] or "short"
    outline = _HAIR_BACK.get(style, _HAIR_BACK["short"])
    cut = Shape().blob([(x + a * size, y + b * size) for a, b in outline])
    if style == "bun":
        cut.circle((x, y - 40 * size), 15 * size)
    p.part(cut, hair, Look(fall=0.35))


def person_back(p: Placed) -> None:
    """Seated, from behind; the origin is the middle of the seat. About 200 high."""
    tones = _tones(p)
    p.part(Shape().tube([(0, -166), (0, -128)], [22, 32]), tones[2], Look(rim=0.5))
    body = [(-46, 0), (-52, -42), (-56, -94), (-43, -126), (-16, -140), (16, -140), (43, -126),
            (56, -94), (52, -42), (46, 0), (50, 12), (-50, 12)]  # fmt: skip
    p.part(Shape().blob(body), tones[0])
    arms = Shape().tube([(-38, -98), (-34, -40), (-31, 6)], [1, 4, 2])
    p.line(arms.tube([(38, -98), (34, -40), (31, 6)], [1, 4, 2]), 0.35, 1.2)
    collar = Shape().tube([(-17, -136), (0, -129), (17, -136)], [7, 9, 7])
    p.part(collar, p.colour("collar", (0.86, 0.05, 60)), Look(rim=0.4, rim_width=2))
    _head_back(p, (0, -172), 1.0, tones)


def person_desk(p: Placed) -> None:
    """At a desk, from behind, arms forward on it; the origin is the seat. With a chair back."""
    chair = p.colour("chair", (0.66, 0.14, 32))
    person_back(p)
    back = Shape().rpoly([(-50, -72), (50, -72), (44, 20), (-44, 20)], 22)
    p.part(back, chair, Look(rim_width=3))
    p.part(Shape().tube([(0, 16), (0, 86)], [12, 10]), p.colour("leg", (0.4, 0.05, 25)))
    foot = Shape().tube([(-46, 100), (0, 84), (46, 100)], [7, 10, 7])
    p.part(foot, p.colour("leg", (0.4, 0.05, 25)))


def _legs(p: Placed, trousers: Plane) -> None:
    legs = Shape().poly([(-50, -286), (50, -286), (47, -150), (40, -8), (9, -8), (2, -200),
                         (-2, -200), (-9, -8), (-40, -8), (-47, -150)])  # fmt: skip
    p.part(legs, trousers)
    shoes = Shape().rrect((-44, -14, 38, 16), 8).rrect((6, -14, 38, 16), 8)
    p.part(shoes, p.colour("shoes", (0.36, 0.06, 30)), Look(rim=0.4))


def person_stand(p: Placed) -> None:
    """Standing, from behind; the origin is between the feet. 540 high.

    Variant: hair, then ``_strap`` for a hand on a strap above, ``_coat`` for a long coat.
    """
    tones = _tones(p)
    p.shade(Shape().ellipse((0, 0), (80, 12)), 8, 0.5)
    _legs(p, p.colour("trousers", (0.42, 0.05, 40)))
    sleeves = Shape().tube([(-60, -428), (-78, -350), (-70, -262)], [34, 28, 22])
    hands = Shape().ellipse((-69, -248), (11, 16))
    if "strap" in p.variant:
        sleeves.tube([(58, -430), (94, -508), (84, -604)], [34, 27, 21])
        hands.ellipse((84, -616), (12, 15))
    else:
        sleeves.tube([(60, -428), (78, -350), (70, -262)], [34, 28, 22])
        hands.ellipse((69, -248), (11, 16))
    p.part(hands, tones[2], Look(rim=0.6))
    p.part(sleeves, tones[0])
    p.part(Shape().tube([(0, -478), (0, -446)], [24, 34]), tones[2], Look(rim=0.5))
    hem = -176 if "coat" in p.variant else -268
    body = [(-30, -455), (30, -455), (70, -432), (66, -330), (58, hem), (-58, hem), (-66, -330),
            (-70, -432)]  # fmt: skip
    p.part(Shape().rpoly(body, [12, 12, 30, 40, 10, 10, 40, 30]), tones[0])
    p.line(Shape().tube([(-52, -424), (-52, -350), (-50, -290)], [1, 4, 2]), 0.3, 1.2)
    if "coat" in p.variant:
        p.line(Shape().tube([(0, -330), (0, hem)], [1, 3]), 0.4)
    collar = Shape().rpoly([(-26, -462), (26, -462), (34, -436), (-34, -436)], 8)
    p.part(collar, p.colour("collar", (0.70, 0.10, 40)), Look(rim_width=2))
    _head_back(p, (0, -500), 1.12, tones)


def _profile(p: Placed, at: Pair, size: float, tones: tuple[Plane, Plane, Plane]) -> None:
    """A head looking right: hair, ear, a small nose; no features."""
    x, y = at
    face = [(-22, -10), (-8, -32), (14, -33), (26, -16), (31, 2), (25, 8), (24, 20), (14, 31),
            (-4, 30), (-20, 16)]  # fmt: skip
    shape = Shape().blob([(x + a * size, y + b * size) for a, b in face])
    p.part(shape, tones[2], Look(rim_width=2.4))
    style = p.variant.split("_")[0] or "short"
    cuts: dict[str, list[Pair]] = {
        "short": [(-26, 10), (-32, -12), (-20, -36), (6, -42), (24, -32), (25, -18), (8, -18),
                  (2, -4), (-6, 4), (-12, 20)],
        "long": [(-20, 62), (-36, 30), (-34, -14), (-18, -38), (8, -42), (24, -30), (20, -18),
                 (4, -14), (0, 8), (-2, 50)],
        "bob": [(-18, 34), (-34, 22), (-34, -14), (-18, -38), (8, -42), (24, -30), (20, -18),
                (4, -14), (2, 12), (0, 30)],
        "bald": [(-24, 8), (-28, -2), (-20, -6), (-12, 4), (-14, 16)],
    }  # fmt: skip
    cut = cuts.get(style, cuts["short"])
    p.part(Shape().blob([(x + a * size, y + b * size) for a, b in cut]), tones[1])
    if style == "hat":
        felt = p.colour("hat", (0.50, 0.08, 30))
        crown = [(-30, -22), (-28, -58), (-8, -66), (16, -64), (28, -50), (28, -24)]
        p.part(Shape().rpoly([(x + a * size, y + b * size) for a, b in crown], 9 * size), felt)
        brim = Shape().rrect((x - 46 * size, y - 29 * size, 92 * size, 10 * size), 5 * size)
        p.part(brim, felt, Look(rim_width=2))
    if style == "bun":
        p.part(Shape().circle((x - 34 * size, y - 26 * size), 14 * size), tones[1])
    ear = Shape().ellipse((x - 4 * size, y + 2 * size), (5 * size, 8 * size))
    p.part(ear, tones[2], Look(rim=0.3, rim_width=1.5))


def person_seated(p: Placed) -> None:
    """Seated in profile, looking right; the origin is the middle of the seat. 250 high.

    Variant: hair, then ``_read`` for a paper in the hands, ``_phone`` for a small device,
    ``_cake`` for a cake on the knees.
    """
    tones = _tones(p)
    trousers = p.colour("trousers", (0.44, 0.06, 35))
    legs = Shape().tube([(-6, -22), (60, -30), (116, -24)], [58, 52, 44])
    legs.tube([(116, -24), (120, 50), (114, 122)], [44, 34, 24])
    p.part(legs, trousers)
    shoe = Shape().rpoly([(98, 112), (126, 112), (156, 128), (156, 138), (98, 138)], 8)
    p.part(shoe, p.colour("shoes", (0.36, 0.06, 30)), Look(rim=0.5))
    p.part(Shape().tube([(-4, -196), (-2, -168)], [24, 34]), tones[2], Look(rim=0.4))
    body = [(-46, 6), (-56, -60), (-52, -132), (-28, -172), (10, -172), (34, -132), (38, -60),
            (32, 6)]  # fmt: skip
    p.part(Shape().blob(body), tones[0])
    _profile(p, (6, -222), 1.05, tones)
    if "read" in p.variant:
        page = Shape().rpoly([(86, -128), (134, -150), (142, -84), (96, -64)], 3)
        p.part(page, p.colour("paper", (0.93, 0.03, 80)), Look(fall=0.12))
    if "phone" in p.variant:
        p.part(Shape().rrect((92, -104, 14, 30), 4), p.colour("device", (0.5, 0.1, 26)))
        p.halo((104, -92), 46, p.raw("screen", (0.86, 0.10, 60)), 0.22)
    if "cake" in p.variant:
        _cake(p)
    sleeve = Shape().tube([(-6, -142), (10, -84), (70, -72)], [36, 32, 24])
    p.part(sleeve, tones[0])
    p.part(Shape().ellipse((86, -74), (15, 11), turn=-0.2), tones[2], Look(rim=0.6))
    p.line(Shape().tube([(-20, -130), (-8, -74), (46, -58)], [1, 4, 1]), 0.3, 1.2)


def _cake(p: Placed) -> None:
    """On its plate, on somebody's knees: two layers, icing that has run, a cherry."""
    plate = Shape().rpoly([(36, -62), (144, -62), (128, -52), (52, -52)], 4)
    p.part(plate, p.colour("plate", (0.90, 0.03, 70)), Look(rim_width=2))
    p.part(
        Shape().rrect((48, -108, 84, 46), 6),
        p.colour("sponge", (0.76, 0.09, 62)),
        Look(rim_width=2),
    )
    p.part(Shape().rect((48, -88, 84, 6)), p.colour("jam", (0.60, 0.17, 22)), Look(rim=0, fall=0))
    icing = Shape().rrect((46, -118, 88, 18), 9)
    for x, long in ((56, 12), (76, 20), (98, 9), (120, 16)):
        icing.tube([(x, -106), (x, -106 + long)], [10, 7])
    p.part(icing, p.colour("icing", (0.93, 0.04, 20)), Look(rim_width=2))
    p.part(Shape().circle((90, -123), 8), p.colour("cherry", (0.58, 0.19, 22)), Look(rim_width=1.5))


def person_side(p: Placed) -> None:
    """Standing in profile, looking right; the origin is the feet. 540 high.

    Variant: hair, then ``_cup`` for a drink in the hand, ``_talk`` for a lifted hand.
    """
    tones = _tones(p)
    p.shade(Shape().ellipse((0, 0), (70, 11)), 8, 0.5)
    trousers = p.colour("trousers", (0.42, 0.05, 40))
    legs = Shape().tube([(-4, -270), (-14, -140), (-22, -16)], [66, 46, 28])
    legs.tube([(6, -270), (16, -140), (12, -16)], [62, 44, 28])
    p.part(legs, trousers)
    shoes = Shape().rpoly([(-36, -18), (-8, -18), (18, -2), (18, 4), (-36, 4)], 7)
    shoes.rpoly([(-2, -18), (26, -18), (52, -2), (52, 4), (-2, 4)], 7)
    p.part(shoes, p.colour("shoes", (0.36, 0.06, 30)), Look(rim=0.4))
    p.part(Shape().tube([(4, -474), (2, -444)], [24, 34]), tones[2], Look(rim=0.4))
    body = [(-40, -262), (-46, -330), (-48, -404), (-24, -450), (14, -452), (40, -410),
            (42, -330), (40, -262)]  # fmt: skip
    p.part(Shape().blob(body), tones[0])
    _profile(p, (12, -502), 1.08, tones)
    elbow, hand = ((8, -340), (78, -352)) if "cup" in p.variant else ((-4, -344), (10, -262))
    if "talk" in p.variant:
        elbow, hand = (14, -346), (86, -398)
    p.part(Shape().ellipse(hand, (14, 13)), tones[2], Look(rim=0.6))
    sleeve = Shape().tube([(-8, -424), elbow, (hand[0] - 10, hand[1] + 3)], [38, 32, 24])
    p.part(sleeve, tones[0])
    p.line(Shape().tube([(-22, -412), (elbow[0] - 16, elbow[1])], [1, 4]), 0.3, 1.2)
    if "cup" in p.variant:
        p.part(Shape().rpoly([(74, -394), (104, -394), (98, -352), (80, -352)], 4),
               p.colour("cup", (0.90, 0.06, 70)), Look(rim_width=2))  # fmt: skip


def shoulder_figure(p: Placed) -> None:
    """Somebody near, seen past their shoulder; the origin is the bottom of the neck."""
    tones = _tones(p)
    soft = Look(blur=3.5, rim_width=9, rim=0.95)
    body = [(-262, 330), (-222, 110), (-122, 10), (-10, -18), (88, 10), (184, 72), (250, 170),
            (298, 330), (18, 400)]  # fmt: skip
    p.part(Shape().tube([(0, -170), (2, 30)], [122, 150]), tones[2], soft)
    p.part(Shape().blob(body), tones[0], soft)
    p.part(Shape().ellipse((0, -230), (98, 128), turn=0.06), tones[2], soft)
    hair = [(-104, -216), (-112, -290), (-78, -354), (-24, -382), (18, -386), (64, -374),
            (104, -320), (110, -270), (96, -230), (80, -210), (74, -174), (58, -138), (48, -100),
            (0, -90), (-48, -100), (-80, -168)]  # fmt: skip
    p.part(Shape().blob(hair), tones[1], soft)
    ear = Shape().ellipse((104, -200), (17, 28), turn=0.2)
    p.part(ear, tones[2], Look(blur=3, rim=0.5))
    turn = [(-4 + 60 * math.cos(a), 0 + 20 * math.sin(a)) for a in (3.4, 2.4, 1.57, 0.7, -0.2)]
    p.part(Shape().tube(turn, [30, 34, 36, 34, 30]), p.colour("collar", (0.66, 0.13, 30)), soft)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "person_back": person_back,
    "person_desk": person_desk,
    "person_stand": person_stand,
    "person_seated": person_seated,
    "person_side": person_side,
    "shoulder_figure": shoulder_figure,
}
