"""Draws the returns counter: a clerk, a bell, numbers, boxes, what people brought back."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.props.home import digits
from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.scrawl import scrawl
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

_FLAT: Final = Look(rim=0, fall=0)


def bell(p: Placed) -> None:
    """A counter bell; the origin is its foot. 84 wide, 56 high."""
    p.shade(Shape().ellipse((0, 2), (50, 6)), 6, 0.5)
    p.part(
        Shape().rrect((-42, -9, 84, 10), 5), p.colour("foot", (0.42, 0.07, 28)), Look(rim_width=2)
    )
    t = np.linspace(math.pi, 2 * math.pi, 30)
    dome = np.stack([36 * np.cos(t), -8 + 38 * np.sin(t)], 1)
    p.part(Shape().poly(dome), p.colour("brass", (0.80, 0.115, 76)), Look(rim_width=2.4, fall=0.5))
    p.part(
        Shape().rrect((-4, -56, 8, 12), 3), p.colour("brass", (0.74, 0.11, 70)), Look(rim_width=1.5)
    )
    p.gleam(
        Shape().ellipse((-14, -30), (6, 10), turn=0.5), p.raw("shine", (0.98, 0.04, 88)), 0.5, 1.5
    )


def number_display(p: Placed) -> None:
    """A lit number in a dark case; the variant is the number, the origin its middle. 150 by 84."""
    p.shade(Shape().rect((-70, -36, 152, 88)), 8, 0.4)
    p.part(
        Shape().rrect((-75, -42, 150, 84), 9),
        p.colour("case", (0.46, 0.05, 25)),
        Look(rim_width=2.4),
    )
    p.part(Shape().rrect((-64, -31, 128, 62), 4), p.colour("glass", (0.26, 0.05, 10)), _FLAT)
    lit = p.raw("digits", (0.80, 0.17, 42))
    number = p.variant or "041"
    shape = digits(number).moved((-len(number) * 17 + 3, -18), 1.5)
    p.part(shape, lit, _FLAT)
    p.halo((0, 0), 110, lit, 0.12)


def sign(p: Placed) -> None:
    """A painted board; the variant holds its words, `_` a new line; the origin is its middle."""
    lines = tuple(p.variant.split("_"))
    wide, tall = max(len(line) for line in lines) * 25 + 44, len(lines) * 46 + 26
    p.shade(Shape().rect((-wide / 2 + 6, -tall / 2 + 8, wide, tall)), 8, 0.4)
    board = Shape().rrect((-wide / 2, -tall / 2, wide, tall), 8)
    p.part(board, p.colour("board", (0.90, 0.05, 72)), Look(fall=0.2))
    words = scrawl(lines, 28, np.random.default_rng(5))
    left, top, right, bottom = words.bounds
    words = words.moved((-(left + right) / 2, -(top + bottom) / 2))
    p.part(words, p.colour("paint", (0.52, 0.15, 28)), _FLAT)


def shutter(p: Placed) -> None:
    """A roller shutter, half up; the origin is the box's left lower corner. 840 wide."""
    box = Shape().rrect((-20, -64, 880, 68), 8)
    p.shade(box.moved((0, 14)), 12, 0.5)
    p.part(box, p.colour("box", (0.50, 0.06, 20)))
    slats, seams = Shape().rect((0, 0, 840, 60)), Shape()
    for index in range(4):
        seams.rect((0, 11 + index * 14, 840, 2.6))
    p.part(slats, p.colour("slats", (0.58, 0.055, 25)), Look(rim=0.3))
    p.line(seams, 0.45)
    p.part(
        Shape().rrect((-4, 56, 848, 12), 5), p.colour("bar", (0.66, 0.12, 36)), Look(rim_width=2)
    )


def shelving(p: Placed) -> None:
    """Metal shelves with what people brought back; the origin is the lower left corner. 800 by 400.

    A kite, half a tent, a heated pillow, boxes; on the lowest board a box the size of a loaf with
    a yellow sticker.
    """
    steel = p.colour("steel", (0.60, 0.05, 35))
    _upper(p)
    _middle(p)
    _lower(p)
    boards = Shape()
    for y in (-270, -136, -4):
        boards.rrect((0, y, 800, 10), 2)
    for x in (0, 262, 528, 790):
        boards.rect((x, -400, 10, 404))
    p.part(boards, steel, Look(rim_width=2))


def _upper(p: Placed) -> None:
    boxes = (
        (16, 96, 74, (0.66, 0.09, 58)),
        (120, 120, 96, (0.60, 0.085, 52)),
        (690, 92, 84, (0.64, 0.09, 55)),
    )
    for x, w, h, tone in boxes:
        _carton(p, x, -270, (w, h), tone)
    kite = Shape().poly([(400, -404), (470, -352), (424, -276), (340, -330)])
    p.part(kite, p.colour("kite", (0.62, 0.16, 24)), Look(rim_width=2))
    p.part(
        Shape().poly([(400, -404), (470, -352), (408, -336)]),
        p.colour("kite_light", (0.80, 0.12, 76)),
        Look(rim=0),
    )
    p.part(
        Shape().tube([(424, -276), (470, -286), (500, -274)], [2, 2, 2]),
        p.colour("tail", (0.86, 0.05, 60)),
        _FLAT,
    )
    bows = Shape().poly([(450, -290), (462, -276), (474, -290), (462, -284)])
    p.part(bows, p.colour("tail", (0.66, 0.09, 205)), _FLAT)
    roll = Shape().rrect((548, -312, 116, 42), 20)
    p.part(roll, p.colour("roll", (0.60, 0.07, 210)), Look(rim_width=2))
    p.line(Shape().rect((580, -312, 4, 42)).rect((626, -312, 4, 42)), 0.4)


def _middle(p: Placed) -> None:
    tent = Shape().poly([(24, -136), (120, -248), (150, -136)])
    p.part(tent, p.colour("tent", (0.70, 0.15, 46)), Look(rim_width=2.4))
    p.part(
        Shape().poly([(120, -248), (150, -136), (118, -136)]),
        p.colour("tent_dark", (0.54, 0.13, 36)),
        Look(rim=0),
    )
    p.part(
        Shape().tube([(150, -136), (196, -214), (236, -160)], [3, 3, 3]),
        p.colour("pole", (0.80, 0.04, 60)),
        _FLAT,
    )
    pillow = Shape().blob(
        [(290, -142), (296, -196), (350, -206), (420, -204), (440, -176), (434, -140), (360, -134)]
    )
    p.part(pillow, p.colour("pillow", (0.82, 0.06, 15)), Look(rim_width=2.4))
    p.part(
        Shape().tube([(432, -150), (470, -140), (486, -170), (512, -140)], [4, 4, 4, 4]),
        p.colour("cord", (0.52, 0.08, 20)),
        _FLAT,
    )
    _carton(p, 552, -136, (100, 78), (0.62, 0.09, 54))
    horn = Shape().circle((724, -182), 44).circle((724, -182), 30, 0)
    p.part(horn, p.colour("wheel", (0.66, 0.14, 34)), Look(rim_width=2))
    p.part(
        Shape().rrect((714, -144, 20, 10), 3),
        p.colour("wheel", (0.56, 0.12, 30)),
        Look(rim_width=1.5),
    )


def _lower(p: Placed) -> None:
    _carton(p, 30, -4, (118, 92), (0.60, 0.085, 52))
    _carton(p, 160, -4, (88, 62), (0.66, 0.09, 58))
    _carton(p, 296, -4, (92, 104), (0.62, 0.085, 50))
    loaf(p, 560, -4)


def loaf(p: Placed, x: float, y: float) -> None:
    """OS 1 in its box, the size of a loaf, opened once, with the shop's yellow sticker."""
    body = Shape().rrect((x, y - 66, 142, 66), [22, 22, 6, 6])
    p.part(body, p.colour("loaf", (0.90, 0.035, 65)), Look(rim_width=2.4))
    p.line(Shape().rect((x, y - 44, 142, 2)), 0.3)
    p.part(Shape().ring((x + 28, y - 24), 11, 2.6), p.colour("mark", (0.64, 0.16, 28)), _FLAT)
    sticker = Shape().poly(
        [(x + 50, y - 42), (x + 132, y - 46), (x + 134, y - 10), (x + 52, y - 7)]
    )
    p.part(sticker, p.colour("sticker", (0.90, 0.165, 96)), Look(rim=0, fall=0.05))
    words = scrawl(("RETURNED", "UNSTARTED"), 7, np.random.default_rng(8))
    p.part(words.moved((x + 57, y - 30)), p.colour("print", (0.36, 0.07, 30)), _FLAT)


def _carton(
    p: Placed, x: float, foot: float, size: tuple[float, float], tone: tuple[float, float, float]
) -> None:
    w, h = size
    tape = Shape().rect((x + w * 0.42, foot - h, w * 0.16, h * 0.4))
    p.part(
        Shape().rrect((x, foot - h, w, h), 3),
        p.tinted(p.easel.inks.colour(tone)),
        Look(rim_width=2),
    )
    p.line(Shape().rect((x, foot - h + h * 0.2, w, 2)), 0.25)
    p.part(tape, p.colour("tape", (0.82, 0.06, 70)), Look(rim=0, k=0.7))


def box_open(p: Placed) -> None:
    """An opened carton with its flaps up; the origin is its foot. 190 wide, 130 high."""
    p.shade(Shape().ellipse((0, 2), (110, 9)), 8, 0.5)
    card = p.colour("card", (0.66, 0.09, 56))
    p.part(
        Shape().poly([(-80, -104), (80, -104), (60, -136), (-60, -136)]),
        p.colour("inside", (0.46, 0.08, 44)),
        Look(rim=0),
    )
    p.part(
        Shape().poly([(-80, -104), (-60, -136), (-104, -158), (-122, -124)]),
        card,
        Look(rim_width=2),
    )
    p.part(
        Shape().poly([(80, -104), (60, -136), (106, -154), (124, -120)]), card, Look(rim_width=2)
    )
    paper = Shape().blob([(-52, -108), (-30, -134), (0, -120), (26, -138), (50, -108), (0, -100)])
    p.part(paper, p.colour("paper", (0.95, 0.02, 80)), Look(rim_width=2))
    p.part(Shape().rrect((-82, -106, 164, 106), 3), card)
    p.part(
        Shape().rect((-12, -106, 24, 44)), p.colour("tape", (0.84, 0.06, 70)), Look(rim=0, k=0.7)
    )
    p.part(Shape().rrect((34, -54, 38, 30), 2), p.colour("label", (0.94, 0.03, 80)), Look(rim=0))


def ledger(p: Placed) -> None:
    """A thick book open on a counter, a pen on it; the origin is its foot. 240 wide."""
    p.shade(Shape().ellipse((0, 2), (130, 8)), 6, 0.5)
    p.part(
        Shape().poly([(-118, -6), (118, -6), (124, 2), (-124, 2)]),
        p.colour("cover", (0.48, 0.11, 22)),
    )
    left = Shape().blob([(-112, -8), (-96, -26), (-50, -30), (0, -18), (0, -4), (-60, -10)])
    right = Shape().blob([(112, -8), (96, -26), (50, -30), (0, -18), (0, -4), (60, -10)])
    p.part(left, p.colour("page", (0.95, 0.03, 82)), Look(rim_width=1.6))
    p.part(right, p.colour("page", (0.92, 0.035, 78)), Look(rim_width=1.6))
    p.part(
        Shape().tube([(64, -26), (106, -62)], [4, 6]),
        p.colour("pen", (0.42, 0.09, 265)),
        Look(rim_width=1.4),
    )


def noodles(p: Placed) -> None:
    """A carton of noodles with a fork standing in it; the origin is its foot. 70 wide, 110 high."""
    p.part(
        Shape().tube([(8, -64), (26, -118)], [4, 4]),
        p.colour("fork", (0.78, 0.03, 60)),
        Look(rim_width=1.4),
    )
    tangle = Shape()
    for index in range(6):
        x = -26 + index * 10
        tangle.tube([(x, -58), (x + 4, -74), (x + 10, -60)], [4, 4, 4])
    p.part(tangle, p.colour("noodles", (0.88, 0.10, 84)), Look(rim_width=1.2))
    body = Shape().rpoly([(-36, -62), (36, -62), (26, 0), (-26, 0)], 4)
    p.part(body, p.colour("carton", (0.93, 0.03, 70)), Look(rim_width=2))
    p.part(Shape().circle((0, -30), 11), p.colour("mark", (0.62, 0.17, 26)), _FLAT)


def bin_large(p: Placed) -> None:
    """A bin on wheels; the origin is its foot. 150 wide, 240 high."""
    p.shade(Shape().ellipse((0, 2), (90, 11)), 9, 0.5)
    body = p.colour("body", (0.48, 0.06, 190))
    p.part(
        Shape().circle((-50, -12), 14).circle((50, -12), 14),
        p.colour("wheel", (0.34, 0.05, 350)),
        Look(rim=0.4),
    )
    p.part(Shape().rpoly([(-72, -206), (72, -206), (56, -14), (-56, -14)], 8), body)
    p.line(Shape().rect((-40, -190, 3, 160)).rect((-2, -190, 3, 160)).rect((38, -190, 3, 160)), 0.3)
    p.part(
        Shape().rpoly([(-82, -228), (70, -236), (84, -204), (-82, -204)], [18, 18, 5, 5]),
        body,
        Look(rim_width=3),
    )


def clerk(p: Placed) -> None:
    """Somebody behind a counter, head bent over it, seen from in front: hair, apron, no face.

    The origin is where the counter cuts the figure. 330 high; the variant is on the pocket.
    """
    skin = p.colour("skin", (0.76, 0.085, 56))
    shirt = p.colour("shirt", (0.60, 0.07, 205))
    body = [
        (-40, -196),
        (40, -196),
        (92, -168),
        (112, -70),
        (116, 10),
        (-116, 10),
        (-112, -70),
        (-92, -168),
    ]
    p.part(Shape().tube([(0, -226), (0, -184)], [42, 56]), skin, Look(rim=0.4))
    p.part(Shape().rpoly(body, [20, 20, 40, 30, 6, 6, 30, 40]), shirt, Look(rim_width=4))
    apron = Shape().rpoly([(-54, -128), (54, -128), (66, 10), (-66, 10)], [10, 10, 4, 4])
    p.part(apron, p.colour("apron", (0.66, 0.15, 36)), Look(rim_width=2))
    straps = (
        Shape().tube([(-46, -122), (-34, -194)], [12, 12]).tube([(46, -122), (34, -194)], [12, 12])
    )
    p.part(straps, p.colour("apron", (0.66, 0.15, 36)), Look(rim_width=1.5))
    pocket = Shape().rrect((-36, -92, 72, 50), 6)
    p.part(pocket, p.colour("pocket", (0.72, 0.14, 42)), Look(rim_width=1.5))
    words = scrawl((p.variant or "BAO",), 16, np.random.default_rng(4))
    p.part(words.moved((-20, -58)), p.colour("thread", (0.96, 0.04, 85)), _FLAT)
    arms = Shape().tube([(-96, -150), (-128, -60), (-70, -6)], [50, 44, 34])
    arms.tube([(96, -150), (126, -60), (60, -10)], [50, 44, 34])
    p.part(arms, shirt, Look(rim_width=3))
    p.part(Shape().ellipse((-56, -6), (24, 15)).ellipse((46, -10), (24, 15)), skin, Look(rim=0.6))
    p.part(Shape().ellipse((-43, -262), (8, 13)).ellipse((43, -262), (8, 13)), skin, Look(rim=0.5))
    p.part(Shape().ellipse((0, -262), (44, 50)), skin, Look(rim_width=3))
    hair = [(-46, -254), (-50, -292), (-28, -324), (6, -330), (36, -318), (50, -288), (46, -252),
            (34, -246), (16, -238), (-6, -240), (-28, -236)]  # fmt: skip
    p.part(Shape().blob(hair), p.colour("hair", (0.30, 0.04, 30)), Look(rim_width=3))


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "bell": bell,
    "number_display": number_display,
    "sign": sign,
    "shutter": shutter,
    "shelving": shelving,
    "box_open": box_open,
    "ledger": ledger,
    "noodles": noodles,
    "bin_large": bin_large,
    "clerk": clerk,
}
