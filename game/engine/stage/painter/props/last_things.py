"""Draws what the endings close on: two forks and the milk, a pad in two hands, a bean, toast."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.props.her_hand import lines_of_hers
from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.scrawl import scrawl
from game.engine.stage.painter.shape import Shape, curve

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.engine.stage.painter.shape import Pair

_FLAT: Final = Look(rim=0, fall=0)
_THIN: Final = Look(rim_width=1.8, rim=0.6)
_PAD: Final[tuple[Pair, ...]] = ((-372, -206), (384, -222), (480, 212), (-478, 236))
_PAD_SIZE: Final = (150.0, 100.0)
# Her S, with its arms up.
_S: Final = ((6, -11), (3.4, -14.6), (-1.4, -14.8), (-3, -11.4), (0.4, -8.4), (4.2, -6),
             (5, -2.6), (2, 0), (-3.4, -0.8), (-7.6, -5), (-10.6, -11.4))  # fmt: skip
# Rows of his: which rule, how far in. One is left open; in one a word is missing.
_HIS: Final[tuple[tuple[int, float, str], ...]] = (
    (0, 27, "DEAR SAMANTHA,"),
    (2, 27, "IT IS LIGHT OUT."),
    (2, 90, "THERE'S TOAST."),
    (5, 27, "I WILL KEEP YOUR"),
    (5, 104, "FOR YOU."),
)
_HERS: Final[tuple[tuple[int, float, str], ...]] = (
    (1, 44, "Dear Theodore."),
    (3, 36, "I knew when you were on the stairs."),
)


def _laid(shape: Shape, size: Pair, corners: Sequence[Pair]) -> Shape:
    """*shape*, drawn in a box of *size*, laid onto the four *corners*."""
    unit = Shape([(points / np.array(size), value) for points, value in shape.polygons])
    return unit.warped(corners)


def _penned(strokes: Sequence[Sequence[Pair]], at: Pair, unit: float) -> Shape:
    """*strokes* as a nib leaves them, heavier downwards; the baseline's left end *at*."""
    shape = Shape()
    for stroke in strokes:
        line = curve(stroke, steps=5) if len(stroke) > 2 else np.asarray(stroke, float)
        along = np.gradient(line, axis=0)
        along /= np.maximum(np.hypot(along[:, 0], along[:, 1])[:, None], 1e-6)
        half = 0.40 + 0.20 * np.clip(along[:, 1], -0.6, 1)[:, None]
        side = np.stack([-along[:, 1], along[:, 0]], 1) * half
        left, right = (line + side) * unit + at, (line - side) * unit + at
        for i in range(len(line) - 1):
            shape.poly([left[i], left[i + 1], right[i + 1], right[i]])
    return shape


def _words(lines: Sequence[str], height: float, at: Pair, seed: int = 3) -> Shape:
    """Capitals centred on *at*."""
    shape = Shape()
    for row, line in enumerate(lines):
        one = scrawl((line,), height, np.random.default_rng(seed + row))
        left, _, right, _ = one.bounds
        down = (row - (len(lines) - 1) / 2) * height * 1.6 + height / 2
        shape.polygons += one.moved((at[0] - (left + right) / 2, at[1] + down)).polygons
    return shape


def letter_pad(p: Placed) -> None:
    """A SHOPPING pad written over by two hands, a slip of print under it. 960 by 460."""
    slip = [(228, 176), (470, 150), (556, 292), (300, 330)]
    p.shade(Shape().poly(slip).moved((8, 12)), 10, 0.45)
    p.part(Shape().poly(slip), p.colour("slip", (0.93, 0.03, 70)), Look(rim=0.4, fall=0.1))
    lines = _words(("100 DAYS",), 9, (64, 80), 5)
    for row in range(4):
        lines.rect((18, 92 + row * 9, (60, 74, 50, 66)[row], 1.6))
    p.part(_laid(lines, (110, 140), slip), p.colour("print", (0.46, 0.07, 320)),
           Look(rim=0, fall=0, k=0.8))  # fmt: skip
    p.shade(Shape().poly(_PAD).moved((16, 26)), 18, 0.55)
    under = p.colour("under", (0.86, 0.045, 62))
    for step in (18, 12, 6):
        p.part(Shape().rpoly(_PAD, 5).moved((step * 0.4, step)), under, Look(rim=0.3, fall=0.2))
    p.part(Shape().rpoly(_PAD, 5), p.colour("paper", (0.975, 0.025, 86)), Look(rim=0.5, fall=0.05))
    _printed(p)
    his, hers = Shape(), Shape()
    chance, known = np.random.default_rng(4), lines_of_hers()
    for row, inset, text in _HIS:
        done = scrawl((text,), 4.5, chance).moved((inset, 22.6 + row * 11.6))
        his.polygons += done.polygons
    for row, inset, text in _HERS:
        hers.polygons += _penned(known[text], (inset, 22.8 + row * 11.6), 0.62).polygons
    hers.tube(
        [(x * 0.92 + 117, y * 0.92 + 97.6) for x, y in _S],
        [0.6, 1.1, 1.3, 1.3, 1.0, 1.5, 1.4, 1.3, 1.1, 0.8, 0.5],
    )
    p.part(_laid(his, _PAD_SIZE, _PAD), p.colour("his", (0.36, 0.05, 290)), _FLAT)
    p.part(_laid(hers, _PAD_SIZE, _PAD), p.colour("hers", (0.55, 0.155, 12)), _FLAT)


def _printed(p: Placed) -> None:
    """What the pad came with: SHOPPING down its side, rules, gum along its head."""
    strip = Shape().rect((0.6, 0.6, 17, 99))
    p.part(_laid(strip, _PAD_SIZE, _PAD), p.colour("strip", (0.72, 0.115, 28)), _FLAT)
    word = Shape()
    for row, letter in enumerate("SHOPPING"):
        word.polygons += _words((letter,), 7.4, (9.2, 14 + row * 11.2), row).polygons
    p.part(_laid(word, _PAD_SIZE, _PAD), p.colour("word", (0.985, 0.02, 88)), _FLAT)
    rules = Shape()
    for row in range(7):
        rules.rect((23, 24.2 + row * 11.6, 122, 0.5))
    p.part(_laid(rules, _PAD_SIZE, _PAD), p.colour("rule", (0.76, 0.05, 230)),
           Look(rim=0, fall=0, k=0.75))  # fmt: skip
    gum = Shape().rect((0, 0, 150, 4.6))
    p.part(_laid(gum, _PAD_SIZE, _PAD), p.colour("gum", (0.62, 0.11, 22)), _THIN)


def fork_milk(p: Placed) -> None:
    """A bottle of milk, a fondue fork standing in it, another by it; its foot. 260 by 300."""
    p.shade(Shape().tube([(0, 4), (-110, 58)], [74, 52]), 9, 0.42)
    p.shade(Shape().ellipse((0, 2), (48, 8)), 5, 0.5)
    p.shade(Shape().tube([(-54, 34), (-204, 13)], [7, 7]).moved((-4, 8)), 3, 0.4)
    for tone, name, run, tip in (
        ((0.74, 0.085, 195), "second", [(-60, 34), (-160, 20)], [(-160, 20), (-206, 13)]),
        ((0.66, 0.16, 24), "first", [(6, -150), (44, -250)], [(44, -250), (66, -308)]),
    ):
        p.part(Shape().tube(run, [6, 5]), p.colour("steel", (0.84, 0.03, 240)), _THIN)
        p.part(Shape().tube(tip, [15, 19]), p.colour(name, tone), Look(rim_width=2.4, fall=0.1))
    prongs = Shape().tube([(-61, 34), (-34, 32)], [3, 3]).tube([(-61, 34), (-34, 40)], [3, 3])
    p.part(prongs, p.colour("steel", (0.84, 0.03, 240)), _THIN)
    bottle = Shape().blob([(-22, -196), (22, -196), (22, -158), (44, -118), (46, -40), (42, 0),
                           (-42, 0), (-46, -40), (-44, -118), (-22, -158)])  # fmt: skip
    p.part(bottle, p.colour("glass", (0.88, 0.03, 215)), Look(k=0.62, rim_width=2.6, fall=0.05))
    milk = Shape().blob([(-20, -150), (20, -150), (37, -112), (40, -40), (37, -5), (-37, -5),
                         (-40, -40), (-37, -112)])  # fmt: skip
    p.part(milk, p.colour("milk", (0.985, 0.015, 85)),
           Look(to=p.colour("milk_foot", (0.86, 0.04, 330)), rim=0.5))  # fmt: skip
    p.gleam(Shape().tube([(26, -112), (31, -70), (30, -24)], [5, 9, 5]),
            p.raw("shine", (0.98, 0.05, 78)), 0.6, 2)  # fmt: skip
    p.part(Shape().rrect((-26, -206, 52, 14), 6), p.colour("lip", (0.92, 0.03, 210)), _THIN)


def bean_glass(p: Placed) -> None:
    """A bean in a glass, up the side of it and on; one leaf is no good. Its foot. 300 by 420."""
    p.shade(Shape().ellipse((4, 2), (64, 8)), 6, 0.5)
    stem = [(-8, -44), (-34, -110), (-46, -170), (-18, -236), (10, -300), (-14, -366), (4, -412)]
    p.part(Shape().tube(stem, [8, 8, 7, 7, 6, 5, 4]), p.colour("stem", (0.66, 0.12, 135)), _THIN)
    tendril = Shape().tube([(-14, -366), (24, -392), (40, -430), (22, -440)], [3, 3, 2, 2])
    p.part(tendril, p.colour("stem", (0.66, 0.12, 135)), _FLAT)
    leaf, deep = p.colour("leaf", (0.70, 0.125, 138)), p.colour("leaf_dark", (0.54, 0.10, 150))
    for root, long, wide, angle, bend in (
        ((10, -300), 118, 76, -0.42, 0.12), ((-18, -236), 108, 70, 3.50, -0.12),
        ((-12, -364), 92, 58, 3.85, -0.10), ((4, -410), 74, 44, -0.85, 0.10),
    ):  # fmt: skip
        blade = Shape().leaf(root, (long, wide), angle, bend)
        p.part(blade, leaf, Look(to=deep, rim_width=2.6))
        end = (root[0] + math.cos(angle) * long * 0.84, root[1] + math.sin(angle) * long * 0.84)
        p.line(Shape().tube([root, end], [3, 1.4]), 0.28)
    bad = Shape().blob([(-44, -168), (-84, -150), (-112, -112), (-98, -104), (-66, -126),
                        (-52, -150)])  # fmt: skip
    p.part(bad, p.colour("bad", (0.72, 0.10, 70)), Look(rim_width=1.8))
    roots = Shape().tube([(-8, -44), (4, -26), (-10, -14)], [3, 2, 1.4])
    p.part(roots.tube([(-8, -40), (-22, -26), (-18, -12)], [3, 2, 1.4]),
           p.colour("root", (0.94, 0.04, 100)), _FLAT)  # fmt: skip
    p.part(Shape().ellipse((-8, -48), (20, 13), turn=-0.5), p.colour("bean", (0.90, 0.05, 70)),
           Look(rim_width=2))  # fmt: skip
    glass = Shape().rpoly([(-58, -142), (58, -142), (48, 0), (-48, 0)], [4, 4, 12, 12])
    p.part(glass, p.colour("glass", (0.80, 0.06, 225)), Look(k=0.34, rim_width=3, rim=1, fall=0))
    water = Shape().rpoly([(-54, -86), (54, -86), (48, -4), (-48, -4)], [2, 2, 10, 10])
    p.part(water, p.colour("water", (0.66, 0.075, 225)), Look(k=0.44, rim=0, fall=0.1))
    wall = Shape().tube([(-58, -142), (-48, -4)], [4, 4]).tube([(58, -142), (48, -4)], [4, 4])
    wall.ellipse((0, -142), (59, 6)).ellipse((0, -142), (55, 3.6), 0).rrect((-48, -8, 96, 9), 4)
    p.part(wall, p.colour("edge", (0.56, 0.07, 250)), Look(k=0.7, rim=0.5, rim_width=1.6))
    p.gleam(Shape().tube([(40, -130), (35, -20)], [4, 6]), p.raw("shine", (0.98, 0.04, 70)), 0.6, 2)


_FACE: Final[tuple[Pair, ...]] = ((-214, -196), (250, -150), (262, 118), (-236, 64))


def pillar_near(p: Placed) -> None:
    """A pillar letterbox from near, a letter half in under its flap; the slot's middle. 640 by 900.

    The letter is to STAFF, S and a line; a coin is stuck on it for a stamp.
    """
    red, deep = p.colour("paint", (0.62, 0.165, 22)), p.colour("paint_deep", (0.40, 0.11, 350))
    body = Shape().rect((-262, -130, 524, 900))
    p.part(body, deep, Look(to=red, across=True, rim_width=6))
    lit = Shape().rect((90, -120, 96, 890))
    p.gleam(lit, p.colour("sheen", (0.84, 0.13, 36)), 0.26, 26)
    cap = [(-318, -128), (-300, -196), (-210, -262), (0, -290), (210, -262), (300, -196),
           (318, -128)]  # fmt: skip
    p.line(Shape().rect((-262, -130, 524, 26)), 0.5, 9)
    p.part(Shape().rpoly(cap, [10, 30, 60, 80, 60, 30, 10]), deep,
           Look(to=red, across=True, rim_width=7))  # fmt: skip
    p.gleam(Shape().tube([(90, -258), (212, -226), (270, -166)], [16, 24, 12]),
            p.colour("sheen", (0.84, 0.13, 36)), 0.34, 9)  # fmt: skip
    studs = Shape()
    for index in range(13):
        studs.circle((-288 + index * 48, -146), 7)
    p.part(studs, red, Look(rim_width=2))
    p.part(Shape().rrect((-208, -64, 416, 84), 22), red, Look(rim_width=4, fall=0.2))
    p.part(Shape().rrect((-184, -44, 368, 46), 14), p.colour("slot", (0.25, 0.06, 345)), _FLAT)
    _letter(p)
    flap = Shape().rpoly([(-198, -64), (198, -64), (186, -12), (-186, -12)], [10, 10, 16, 16])
    p.shade(flap.moved((0, 12)), 8, 0.5)
    p.part(flap, p.colour("flap", (0.72, 0.15, 26)), Look(rim_width=5, fall=0.16))
    p.part(_words(("LETTERS",), 26, (0, -38)), p.colour("gilt", (0.93, 0.07, 82)), _FLAT)


def _letter(p: Placed) -> None:
    """Turned a little, as it is when somebody has not let go of it."""
    face = [(-176, -36), (170, -40), (212, 196), (-130, 214)]
    p.shade(Shape().poly(face).moved((-26, 22)), 16, 0.55)
    paper = p.colour("paper", (0.965, 0.03, 80))
    p.part(Shape().rpoly(face, 6), paper, Look(to=p.colour("paper_foot", (0.88, 0.055, 20))))
    size = (346.0, 236.0)
    to = scrawl(("STAFF, S",), 34, np.random.default_rng(8)).moved((40, 140))
    to.tube([(40, 178), (150, 176), (268, 178)], [4, 4.6, 3.4])
    p.part(_laid(to, size, face), p.colour("ink", (0.34, 0.06, 285)), _FLAT)
    at = (282.0, 74.0)
    coin, deep = p.colour("coin", (0.84, 0.12, 82)), p.colour("coin_deep", (0.62, 0.11, 62))
    p.line(_laid(Shape().circle((at[0] - 4, at[1] + 8), 41), size, face), 0.4, 4)
    p.part(_laid(Shape().circle(at, 40), size, face), coin, Look(rim_width=4, fall=0.3))
    p.part(_laid(Shape().ring(at, 34, 2.6), size, face), deep, _FLAT)
    p.part(_laid(Shape().ring(at, 15, 9), size, face), deep, Look(rim=0.4, fall=0, rim_width=2))
    for slope in (-1, 1):
        x, y = at
        ends = [(x - 62, y - 22 * slope), (x + 62, y + 22 * slope)]
        tape = Shape().poly(
            [
                (ends[0][0], ends[0][1] - 11),
                (ends[1][0], ends[1][1] - 11),
                (ends[1][0] - 4, ends[1][1] + 11),
                (ends[0][0] + 2, ends[0][1] + 11),
            ]
        )
        p.part(_laid(tape, size, face), p.colour("tape", (0.97, 0.02, 95)),
               Look(rim=0.4, fall=0, k=0.30, rim_width=2))  # fmt: skip


def unit_cloth(p: Placed) -> None:
    """Her unit in a cloth knotted on top, a yellow sticker: A THIRD OFF. Its foot. 330 by 290."""
    p.shade(Shape().ellipse((0, 2), (150, 13)), 9, 0.6)
    cloth = p.colour("cloth", (0.84, 0.055, 330))
    ears = Shape().blob(
        [(-6, -232), (-70, -274), (-136, -262), (-168, -214), (-120, -222), (-56, -206)]
    )
    ears.blob([(6, -232), (54, -284), (116, -286), (158, -246), (112, -240), (54, -206)])
    p.part(ears, cloth, Look(rim_width=3.4, fall=0.35))
    p.line(Shape().tube([(-16, -224), (-72, -248), (-136, -238)], [6, 5, 2]), 0.3, 1.6)
    p.line(Shape().tube([(16, -224), (64, -258), (122, -264)], [6, 5, 2]), 0.3, 1.6)
    body = Shape().blob([(-30, -214), (-96, -176), (-142, -110), (-142, -34), (-116, 0), (0, 4),
                         (116, 0), (142, -34), (142, -110), (96, -176), (30, -214)])  # fmt: skip
    p.part(body, cloth, Look(rim_width=4, fall=0.5))
    folds = Shape()
    for path in (
        [(-14, -206), (-60, -158), (-110, -60)],
        [(-6, -204), (-30, -150), (-52, -92)],
        [(8, -204), (44, -160), (66, -110)],
        [(16, -206), (76, -166), (122, -84)],
        [(-128, -20), (-76, -10), (-20, -16)],
        [(126, -26), (84, -12), (30, -14)],
    ):
        folds.tube(path, [3, 8, 2])
    p.line(folds, 0.30, 3)
    p.line(Shape().ring((4, -96), 66, 7), 0.20, 4)
    p.gleam(Shape().ring((6, -99), 66, 4), p.colour("pressed", (0.95, 0.05, 50)), 0.13, 3)
    p.part(Shape().blob([(-28, -236), (0, -250), (30, -236), (34, -208), (0, -196), (-32, -208)]),
           cloth, Look(rim_width=3, fall=0.4))  # fmt: skip
    stick = [(-2, -128), (170, -112), (160, -28), (-12, -50)]
    p.shade(Shape().poly(stick).moved((4, 7)), 5, 0.4)
    p.part(Shape().rpoly(stick, 5), p.colour("sticker", (0.92, 0.145, 96)),
           Look(rim=0.6, fall=0.1, rim_width=2.4))  # fmt: skip
    words = _words(("A THIRD", "OFF"), 22, (88, 38))
    p.part(_laid(words, (176, 84), stick), p.colour("ink", (0.38, 0.09, 345)), _FLAT)


def toast_plate(p: Placed) -> None:
    """Two slices on a plate, one leaning, butter going into it; its foot. 330 wide, 140 high.

    The variant ``bite`` is one that somebody has begun on.
    """
    p.shade(Shape().ellipse((-6, 6), (160, 24)), 10, 0.5)
    plate = p.colour("plate", (0.95, 0.025, 60))
    p.part(Shape().ellipse((0, -8), (164, 33)), p.colour("under", (0.80, 0.05, 350)), _FLAT)
    p.part(Shape().ellipse((0, -14), (164, 33)), plate, Look(rim_width=2.8, fall=0.1))
    p.line(Shape().ellipse((0, -12), (120, 22)).ellipse((0, -10), (117, 20), 0), 0.22)
    p.line(Shape().ellipse((-4, -10), (112, 16)), 0.32, 5)
    flat = [(-110, -16), (-96, -34), (30, -38), (64, -20), (30, -8), (-88, -6)]
    side, crust = p.colour("side", (0.54, 0.11, 46)), p.colour("crust", (0.62, 0.12, 52))
    p.part(Shape().rpoly(flat, 10).moved((0, 9)), side, _FLAT)
    p.part(Shape().rpoly(flat, 10), p.colour("toast", (0.80, 0.11, 66)), _THIN)
    slice_ = Shape().blob([(-58, -18), (-66, -76), (-80, -104), (-58, -134), (-10, -128),
                           (38, -138), (66, -112), (56, -80), (60, -20), (2, -12)])  # fmt: skip
    bread = Shape().blob([(-50, -24), (-56, -76), (-68, -102), (-50, -124), (-10, -118),
                          (34, -127), (55, -108), (46, -80), (50, -26), (2, -20)])  # fmt: skip
    pat = Shape().blob([(-34, -64), (-20, -92), (8, -86), (30, -94), (34, -60), (10, -46)])
    heel = slice_.moved((9, 3))
    if p.variant == "bite":
        for x, y, r in ((66, -134, 30), (34, -146, 22), (78, -98, 20)):
            for shape, grow in ((slice_, 0), (bread, 0), (heel, 16)):
                shape.circle((x, y), r + grow, 0)
    p.shade(slice_.moved((-16, 12)), 7, 0.35)
    p.part(heel, side, _THIN)
    p.part(slice_, crust, Look(rim_width=3))
    p.part(bread, p.colour("toast", (0.84, 0.10, 70)), Look(rim=0.2, fall=0.2))
    p.part(pat, p.colour("butter", (0.94, 0.11, 94)), Look(rim=0.5, fall=0.05, k=0.9))


def lid_ring(p: Placed) -> None:
    """Her ring gone small, lying in its own light on the table; its middle. 150 wide."""
    glow, white = p.raw("glow", (0.82, 0.14, 42)), p.raw("ring", (0.965, 0.08, 58))
    p.halo((0, 0), 160, glow, 0.22)
    outer = Shape().ellipse((0, 0), (75, 24)).ellipse((0, 0), (70, 20.6), 0)
    p.gleam(outer, glow, 0.9, 9)
    p.gleam(outer, glow, 0.7, 3)
    p.part(outer, white, _FLAT)
    p.gleam(Shape().ellipse((0, 2), (70, 21)), glow, 0.16, 5)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "letter_pad": letter_pad,
    "fork_milk": fork_milk,
    "bean_glass": bean_glass,
    "pillar_near": pillar_near,
    "unit_cloth": unit_cloth,
    "toast_plate": toast_plate,
    "lid_ring": lid_ring,
}
