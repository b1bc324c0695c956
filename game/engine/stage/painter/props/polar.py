"""Draws a call to a polar station: the far kitchen on a glass, a good hat, a cat, squared cards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.scrawl import scrawl
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.props.placed import Triple

_FLAT: Final = Look(rim=0, fall=0)
_THIN: Final = Look(rim_width=1.8, rim=0.6)
_WIDE, _HIGH = 1000.0, 480.0


def _seen(p: Placed, shape: Shape, name: str, usual: Triple, foot: Triple | None = None) -> None:
    """A part of the far kitchen: in its own light, which is not this room's."""
    to = None if foot is None else p.raw(f"{name}_foot", foot)
    p.part(shape, p.raw(name, usual), Look(rim=0, fall=0, to=to))


def polar_screen(p: Placed) -> None:
    """A glass on a wall that shows a kitchen at a polar station; its top left. 1000 by 480.

    A woman with a cup has her feet up, a dented kettle steams, and a rope goes out of the door.
    """
    frame = Shape().rrect((-16, -16, _WIDE + 32, _HIGH + 32), 26)
    p.shade(frame.moved((6, 16)), 20, 0.5)
    p.part(frame, p.colour("case", (0.36, 0.06, 290)), Look(rim_width=3))
    _hut(p)
    _way_out(p)
    _at_table(p)
    _kettle_dented(p)
    _snow_on_the_link(p)
    glass = Shape().poly([(40, 0), (250, 0), (60, _HIGH), (-0, _HIGH), (0, 92)])
    p.gleam(glass, p.raw("sheen", (0.96, 0.03, 220)), 0.05, 3)
    edge = Shape().rrect((-16, -16, _WIDE + 32, _HIGH + 32), 26)
    edge.rrect((0, 0, _WIDE, _HIGH), 14, 0)
    p.part(edge, p.colour("case", (0.36, 0.06, 290)), Look(rim_width=3, fall=0.2))


def _hut(p: Placed) -> None:
    """Panels, a round window with frost in it, a shelf of tins, what she has pinned up."""
    _seen(p, Shape().rect((0, 0, _WIDE, 410)), "hut", (0.90, 0.075, 72), (0.80, 0.105, 50))
    seams = Shape()
    for x in range(70, 1000, 118):
        seams.rect((x, 0, 3, 404))
    p.line(seams.rect((0, 52, _WIDE, 3)), 0.16)
    _seen(p, Shape().rect((0, 0, _WIDE, 40)), "beam", (0.72, 0.10, 46), (0.66, 0.11, 40))
    _seen(p, Shape().rect((0, 396, _WIDE, 90)), "lino", (0.58, 0.075, 200), (0.46, 0.075, 230))
    _seen(p, Shape().rect((0, 390, _WIDE, 9)), "skirt", (0.94, 0.05, 76))
    _seen(p, Shape().circle((150, 168), 74), "ring", (0.70, 0.11, 46), (0.58, 0.11, 36))
    _seen(p, Shape().circle((150, 168), 60), "outside", (0.80, 0.07, 225), (0.95, 0.03, 210))
    frost = Shape().blob([(92, 190), (120, 206), (150, 214), (190, 204), (208, 188), (196, 210),
                          (150, 227), (104, 210)])  # fmt: skip
    _seen(p, frost, "frost", (0.99, 0.01, 210))
    _seen(p, Shape().rrect((262, 150, 210, 11), 3), "shelf", (0.62, 0.11, 44))
    for x, w, h, tone in ((274, 34, 46, (0.62, 0.15, 24)), (314, 28, 58, (0.66, 0.09, 195)),
                          (348, 40, 38, (0.86, 0.12, 88)), (394, 26, 52, (0.58, 0.09, 285)),
                          (426, 34, 42, (0.72, 0.11, 340))):  # fmt: skip
        _seen(p, Shape().rrect((x, 150 - h, w, h), 4), "none", tone)
        _seen(p, Shape().rect((x, 150 - h * 0.66, w, h * 0.3)), "none", (0.97, 0.03, 85))
    letter = Shape().poly([(662, 92), (718, 88), (724, 168), (666, 171)])
    p.shade(letter.moved((4, 5)), 4, 0.3)
    _seen(p, letter, "letter", (0.98, 0.02, 88))
    lines = Shape()
    for row in range(6):
        lines.rect((673, 104 + row * 10, (36, 40, 30, 38, 34, 16)[row], 2.4))
    p.line(lines, 0.5)
    _seen(p, Shape().circle((692, 93), 5), "pin", (0.60, 0.19, 24))


def _way_out(p: Placed) -> None:
    """The door, open: white, and a rope on posts going off into it."""
    _seen(p, Shape().rrect((752, 62, 214, 346), 8), "jamb", (0.66, 0.115, 42), (0.54, 0.11, 32))
    _seen(p, Shape().rect((770, 80, 178, 324)), "white", (0.84, 0.06, 235), (0.985, 0.015, 210))
    far = Shape().poly([(770, 268), (840, 256), (948, 264), (948, 404), (770, 404)])
    _seen(p, far, "ground", (0.955, 0.022, 220), (0.995, 0.005, 200))
    flakes = Shape()
    for _ in range(50):
        x, y = p.chance.uniform(774, 944), p.chance.uniform(86, 396)
        flakes.tube([(x, y), (x - 9, y + 4)], [3.2, 2])
    _seen(p, flakes, "flakes", (0.995, 0.005, 210))
    posts = Shape()
    for x, foot, high, wide in ((852, 330, 92, 7), (890, 292, 50, 4.4), (911, 274, 28, 3)):
        posts.rect((x, foot - high, wide, high))
        posts.poly([(x, foot - high), (x + wide * 4, foot - high * 0.86), (x, foot - high * 0.72)])
    _seen(p, posts, "posts", (0.58, 0.19, 28))
    rope = Shape().tube([(762, 218), (786, 286), (822, 300), (855, 264)], [10, 10, 9, 7])
    rope.tube([(855, 264), (872, 278), (892, 258)], [6, 5, 4]).tube([(892, 258), (912, 254)],
            [3, 2.4])  # fmt: skip
    _seen(p, rope, "rope", (0.56, 0.13, 58), (0.48, 0.12, 46))
    _seen(p, Shape().circle((761, 216), 9), "hook", (0.38, 0.06, 40))
    drift = Shape().blob([(760, 410), (770, 386), (830, 396), (900, 388), (952, 394), (972, 416),
                          (870, 426), (742, 422)])  # fmt: skip
    _seen(p, drift, "drift", (0.99, 0.01, 205), (0.90, 0.04, 225))


def _at_table(p: Placed) -> None:
    """Dr. Oduya: one hand round a cup, her feet in somebody's socks on a crate."""
    _seen(p, Shape().rrect((676, 396, 100, 84), 4), "crate", (0.70, 0.11, 54), (0.56, 0.11, 40))
    p.line(Shape().rect((676, 424, 100, 4)).rect((676, 452, 100, 4)), 0.4)
    chair = Shape().rrect((468, 436, 178, 14), 5).rect((480, 448, 12, 34)).rect((622, 448, 12, 34))
    _seen(p, chair, "table_leg", (0.50, 0.10, 38))
    legs = Shape().tube([(560, 424), (630, 404), (690, 388)], [74, 56, 40])
    _seen(p, legs, "trousers", (0.40, 0.075, 285), (0.34, 0.07, 290))
    _sock(p, 716, 356)
    _sock(p, 748, 350)
    body = Shape().blob([(464, 442), (462, 330), (478, 272), (520, 244), (566, 240), (612, 252),
                         (642, 300), (644, 380), (636, 442)])  # fmt: skip
    skin: Triple = (0.47, 0.075, 46)
    _seen(p, Shape().tube([(556, 206), (556, 256)], [36, 48]), "skin_low", (0.41, 0.075, 42))
    _seen(p, body, "jumper", (0.60, 0.085, 195), (0.46, 0.085, 215))
    band = Shape()
    for x in range(490, 630, 20):
        band.poly([(x, 300), (x + 10, 288), (x + 20, 300), (x + 10, 312)])
    _seen(p, band, "knit", (0.95, 0.05, 80))
    _seen(p, Shape().rrect((524, 236, 68, 26), 12), "collar", (0.68, 0.08, 190))
    hair = Shape().blob([(500, 176), (498, 130), (520, 98), (556, 86), (594, 98), (616, 130),
                         (612, 178), (590, 200), (524, 200)])  # fmt: skip
    _seen(p, hair, "hair", (0.25, 0.04, 20), (0.30, 0.05, 30))
    _seen(p, Shape().ellipse((556, 168), (43, 52)), "skin", skin, (0.42, 0.08, 42))
    fringe = Shape().blob([(510, 158), (512, 122), (556, 104), (602, 122), (604, 158), (584, 134),
                           (530, 134)])  # fmt: skip
    _seen(p, fringe, "hair", (0.25, 0.04, 20))
    _seen(p, Shape().ellipse((514, 196), (5, 9)).ellipse((600, 196), (5, 9)), "earring",
            (0.86, 0.14, 84))  # fmt: skip
    _table(p)
    sleeve = Shape().tube([(490, 300), (462, 372), (520, 352)], [52, 46, 30])
    _seen(p, sleeve, "sleeve", (0.63, 0.085, 195), (0.52, 0.085, 205))
    _seen(p, Shape().rpoly([(514, 318), (562, 318), (556, 374), (520, 374)], 6), "cup",
            (0.97, 0.03, 85), (0.84, 0.07, 60))  # fmt: skip
    _seen(p, Shape().ellipse((524, 350), (17, 15)), "skin", skin)


def _sock(p: Placed, x: float, y: float) -> None:
    """Toes up, in stripes: wool that was somebody else's."""
    foot = Shape().rpoly([(x - 34, y + 22), (x - 8, y + 18), (x - 6, y - 26), (x + 12, y - 30),
                          (x + 20, y + 44), (x - 30, y + 52)], 12)  # fmt: skip
    _seen(p, foot, "sock", (0.66, 0.18, 28), (0.56, 0.17, 24))
    stripes = Shape()
    for row in (-16, 2, 20):
        stripes.poly([(x - 6, y + row), (x + 15, y + row - 2), (x + 16, y + row + 6),
                (x - 6, y + row + 8)])  # fmt: skip
    _seen(p, stripes, "stripe", (0.97, 0.04, 85))


def _table(p: Placed) -> None:
    legs = Shape().poly([(232, 386), (252, 386), (248, 482), (236, 482)])
    legs.poly([(600, 386), (620, 386), (616, 482), (604, 482)])
    _seen(p, legs, "table_leg", (0.50, 0.10, 38))
    cloth = Shape().rpoly([(196, 372), (656, 372), (664, 414), (188, 414)], [5, 5, 3, 3])
    _seen(p, cloth, "cloth", (0.96, 0.03, 84), (0.84, 0.06, 60))
    checks = Shape()
    for x in range(214, 650, 40):
        checks.rect((x, 374, 16, 38))
    _seen(p, checks.rect((192, 390, 468, 9)), "check", (0.82, 0.085, 30))


def _kettle_dented(p: Placed) -> None:
    """Enamel, big, and somebody has dropped it."""
    p.shade(Shape().ellipse((322, 375), (84, 7)), 5, 0.4)
    handle = Shape().tube([(268, 266), (272, 204), (366, 204), (372, 262)], [11, 11, 11, 11])
    _seen(p, handle, "grip", (0.34, 0.06, 30))
    spout = Shape().tube([(248, 322), (222, 296), (206, 250)], [34, 24, 16])
    _seen(p, spout, "kettle", (0.64, 0.185, 30), (0.55, 0.17, 26))
    body = Shape().blob([(238, 364), (232, 318), (250, 276), (286, 256), (350, 256), (386, 276),
                         (400, 300), (399, 322), (404, 344), (402, 364), (320, 374)])  # fmt: skip
    _seen(p, body, "kettle", (0.66, 0.185, 30), (0.50, 0.16, 22))
    dent = Shape().ellipse((362, 312), (30, 25), turn=0.5)
    p.line(dent, 0.34, 3)
    p.line(Shape().tube([(340, 330), (336, 306), (356, 288), (382, 292)], [3, 10, 10, 3]), 0.5, 3)
    lit = Shape().tube([(350, 338), (376, 336), (394, 316)], [2, 6, 2])
    p.gleam(lit, p.raw("glint", (0.97, 0.05, 70)), 0.6, 1.5)
    _seen(p, Shape().rrect((282, 244, 72, 16), 7), "lid", (0.58, 0.17, 26))
    _seen(p, Shape().circle((318, 240), 9), "grip", (0.34, 0.06, 30))
    p.gleam(Shape().tube([(262, 288), (250, 318), (254, 346)], [6, 12, 5]), p.raw("glint",
            (0.97, 0.05, 70)), 0.4, 3)  # fmt: skip
    steam = Shape().tube([(204, 236), (186, 196), (212, 156), (192, 110)], [8, 22, 26, 10])
    p.gleam(steam, p.raw("steam", (0.98, 0.02, 80)), 0.20, 8)


def _snow_on_the_link(p: Placed) -> None:
    """Squares that have not arrived, more of them towards the upper right, and one torn line."""
    bright, dull = Shape(), Shape()
    for _ in range(230):
        x = _WIDE * p.chance.random() ** 0.55
        y = _HIGH * p.chance.random() ** 1.7
        w = p.chance.choice([5, 5, 9, 16])
        (bright if p.chance.random() < 0.6 else dull).rect((x - w / 2, y, w, 4.5))
    for y, left, right in ((118, 600, 1000), (131, 820, 1000), (214, 0, 92), (438, 660, 1000)):
        bright.rect((left, y, right - left, 2.4), 130)
    _seen(p, bright, "snow", (0.985, 0.012, 215))
    p.part(dull, p.raw("snow_dull", (0.70, 0.05, 260)), Look(rim=0, fall=0, k=0.6))


def hat_back(p: Placed) -> None:
    """A small man in a good hat, from behind, holding up a card; between his shoulders. 400 wide.

    His hat's crown stands 300 above, his coat goes down 520.
    """
    cloth = p.colour("coat", (0.44, 0.075, 290))
    skin = p.colour("skin", (0.46, 0.075, 44))
    card = Shape().rpoly([(138, -244), (322, -260), (334, -146), (148, -132)], 6)
    p.part(card, p.colour("card", (0.95, 0.035, 85)), Look(rim_width=3, fall=0.12))
    p.part(Shape().ellipse((236, -126), (27, 21), turn=-0.2), skin, _THIN)
    arm = Shape().tube([(120, 84), (212, 96), (246, 12), (238, -96)], [92, 84, 66, 52])
    p.part(arm, cloth, Look(rim_width=4))
    cuff = Shape().tube([(212, -102), (262, -106)], [17, 17])
    p.part(cuff, p.colour("shirt", (0.92, 0.03, 85)), _THIN)
    body = [(-196, 520), (-186, 150), (-146, 46), (-62, -6), (62, -6), (146, 46), (186, 150),
            (196, 520)]  # fmt: skip
    p.part(Shape().rpoly(body, [4, 90, 60, 40, 40, 60, 90, 4]), cloth, Look(rim_width=5, fall=0.6))
    seams = Shape().tube([(0, 60), (0, 300), (0, 520)], [2, 5, 3])
    seams.tube([(-132, 60), (-128, 160), (-136, 300)], [2, 5, 2])
    p.line(seams.tube([(132, 60), (128, 160), (136, 300)], [2, 5, 2]), 0.35, 2)
    _muffler(p)
    p.part(Shape().ellipse((0, -118), (64, 72)), skin, Look(rim=0.6))
    p.part(Shape().ellipse((-66, -112), (13, 22)).ellipse((66, -112), (13, 22)), skin, _THIN)
    hair = Shape().blob([(-67, -150), (-66, -106), (-56, -76), (-30, -66), (0, -63),
            (30, -66), (56, -76), (66, -106), (67, -150), (0, -170)])  # fmt: skip
    p.part(hair, p.colour("hair", (0.42, 0.03, 300)), Look(rim=0.3, fall=0.15))
    locks = Shape()
    for x in range(-54, 60, 12):
        locks.tube([(x, -128), (x * 0.96, -98), (x * 0.88, -76)], [2, 3.4, 1.4])
    p.gleam(locks, p.colour("grey", (0.90, 0.02, 290)), 0.07, 1.2)
    _hat(p)


def _muffler(p: Placed) -> None:
    """Wound once, an end down the back."""
    wool = p.colour("muffler", (0.74, 0.13, 40))
    end = Shape().rpoly([(-66, 0), (-14, 4), (-22, 128), (-72, 122)], 8)
    p.shade(end.moved((6, 8)), 6, 0.4)
    p.part(end, wool, Look(rim_width=2.6))
    p.part(Shape().rrect((-86, -46, 172, 62), 30), wool, Look(rim_width=3))
    stripes = Shape().poly([(-70, 74), (-18, 78), (-19, 90), (-71, 86)])
    stripes.poly([(-71, 98), (-20, 102), (-21, 112), (-72, 108)])
    p.part(stripes, p.colour("stripe", (0.93, 0.05, 80)), Look(rim=0, fall=0.1))
    p.line(Shape().tube([(-78, -16), (0, -4), (78, -18)], [2, 6, 2]), 0.35, 2)


def _hat(p: Placed) -> None:
    felt = p.colour("hat", (0.52, 0.09, 330))
    brim = Shape().blob([(-136, -160), (-118, -178), (0, -190), (118, -178), (136, -160),
            (110, -142), (0, -126), (-110, -142)])  # fmt: skip
    p.shade(brim.moved((0, 14)), 8, 0.5)
    crown = [(-82, -160), (-76, -262), (-44, -300), (0, -282), (44, -300), (76, -262), (82, -160)]
    p.part(Shape().rpoly(crown, [6, 30, 26, 40, 26, 30, 6]), felt, Look(rim_width=4.5, fall=0.25))
    p.line(Shape().tube([(0, -280), (0, -246), (-2, -214)], [10, 7, 2]), 0.4, 5)
    ribbon = Shape().poly([(-83, -200), (83, -200), (84, -160), (-84, -160)])
    p.part(ribbon, p.colour("ribbon", (0.34, 0.08, 300)), Look(rim_width=2, rim=0.4))
    p.part(brim, felt, Look(rim_width=4, fall=0.2))
    p.part(Shape().leaf((66, -176), (76, 20), -1.2), p.colour("feather", (0.76, 0.10, 195)), _THIN)


def cat_basket(p: Placed) -> None:
    """A cat in a basket with its lid back, looking the other way; its foot. 340 by 300."""
    p.shade(Shape().ellipse((0, 2), (170, 15)), 9, 0.55)
    weave, fur = p.colour("weave", (0.70, 0.105, 62)), p.colour("fur", (0.62, 0.12, 58))
    lid = Shape().rpoly([(-134, -150), (-176, -262), (60, -282), (126, -158)], [10, 34, 34, 10])
    p.part(lid, p.colour("lid", (0.60, 0.10, 50)), Look(rim_width=3))
    ribs = Shape()
    for row in range(4):
        ribs.tube([(-150 - row * 6, -170 - row * 25), (-30, -186 - row * 26),
                (104 - row * 14, -176 - row * 26)], [3, 4, 3])  # fmt: skip
    p.line(ribs, 0.35, 1)
    tail = Shape().tube([(92, -110), (136, -160), (126, -214), (152, -236)], [28, 26, 22, 14])
    p.part(tail, fur, Look(rim_width=3))
    back = Shape().blob([(-112, -90), (-104, -166), (-60, -196), (20, -186), (90, -152),
            (112, -90)])  # fmt: skip
    p.part(back, fur, Look(rim_width=3.4))
    head = Shape().blob([(-116, -196), (-112, -236), (-72, -262), (-28, -240), (-18, -200),
            (-44, -170), (-92, -170)])  # fmt: skip
    head.rpoly([(-112, -216), (-116, -284), (-72, -250)], 6).rpoly([(-62, -254), (-16, -284),
            (-20, -212)], 6)  # fmt: skip
    p.part(head, fur, Look(rim_width=3.4, fall=0.2))
    bars = Shape()
    for x in (-84, -66, -48):
        bars.tube([(x, -252), (x + 2, -226)], [6, 3])
    for x in (-20, 14, 48):
        bars.tube([(x, -184), (x + 12, -150), (x + 8, -118)], [9, 11, 6])
    p.line(bars, 0.42, 1.5)
    body = Shape().rpoly([(-150, -118), (150, -118), (124, 0), (-124, 0)], [12, 12, 30, 30])
    p.part(body, weave, Look(rim_width=3, fall=0.5))
    _weave(p)
    rim = Shape().tube([(-152, -118), (0, -110), (152, -118)], [20, 20, 20])
    p.part(rim, p.colour("edge", (0.78, 0.10, 68)), Look(rim_width=2.6))
    blanket = Shape().rpoly([(-40, -124), (60, -122), (66, -64), (44, -48), (10, -62),
            (-20, -46), (-46, -66)], 12)  # fmt: skip
    p.part(blanket, p.colour("blanket", (0.70, 0.12, 10)), Look(rim_width=2))


def _weave(p: Placed) -> None:
    canes = Shape()
    for row in range(4):
        for column in range(9):
            x, y = -128 + column * 29 + (row % 2) * 14, -96 + row * 24
            if abs(x) < 132 - row * 7:
                canes.tube([(x - 10, y + 5), (x, y), (x + 10, y + 5)], [4, 5, 4])
    p.line(canes, 0.35, 0.8)


def card_stack(p: Placed) -> None:
    """Cards squared up, the top one printed by hand; their middle. 330 by 130.

    The variant holds the words, `_` for a new line.
    """
    corners = [(-128, -52), (134, -52), (164, 40), (-158, 40)]
    deep = 34.0
    p.shade(Shape().poly([(-150, 44), (160, 44), (186, deep + 52), (-176, deep + 52)]), 12, 0.55)
    side = Shape().poly([(-158, 40), (164, 40), (162, 40 + deep), (-157, 40 + deep)])
    p.part(side, p.colour("side", (0.82, 0.045, 75)), Look(rim=0, fall=0.3))
    leaves = Shape()
    for row in range(6):
        leaves.rect((-158, 44.5 + row * 5, 321, 1.4))
    p.line(leaves, 0.4)
    p.part(Shape().rpoly(corners, 4), p.colour("card", (0.96, 0.025, 85)), Look(rim=0.5, fall=0.06))
    lines = tuple((p.variant or "GOOD EV.").split("_"))
    words = scrawl(lines, 1, np.random.default_rng(6))
    left, top, right, bottom = words.bounds
    k = 0.74 / (right - left)
    flat = [((points - (left, top)) * (k, k * 1.9) + (0.13, 0.5 - (bottom - top) * k * 0.95), v)
            for points, v in words.polygons]  # fmt: skip
    p.part(Shape(flat).warped(corners), p.colour("ink", (0.36, 0.10, 280)), _FLAT)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "polar_screen": polar_screen,
    "hat_back": hat_back,
    "cat_basket": cat_basket,
    "card_stack": card_stack,
}
