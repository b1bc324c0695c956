"""Draws a kitchen where soup is made: a big pot that has caught, leeks, dictionaries, two bowls."""

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


def soup_pot(p: Placed) -> None:
    """PAN (BIG): a stock pot that has boiled over and caught, a wooden spoon in it; its foot.

    360 wide with its ears, 330 high with the spoon.
    """
    p.shade(Shape().ellipse((0, 0), (166, 13)), 8, 0.6)
    pot = p.colour("pot", (0.72, 0.05, 215))
    ears = Shape().tube([(-142, -136), (-184, -138), (-182, -98), (-142, -98)], [14, 14, 14, 14])
    ears.tube([(142, -136), (184, -138), (182, -98), (142, -98)], [14, 14, 14, 14])
    p.part(ears, p.colour("ear", (0.52, 0.05, 250)), _THIN)
    spoon = Shape().tube([(54, -196), (112, -270), (156, -334)], [17, 13, 15])
    side = [(-146, -196), (146, -196), (142, -18), (120, 0), (-120, 0), (-142, -18)]
    p.part(Shape().rpoly(side, [4, 4, 20, 18, 18, 20]), pot, Look(rim_width=4, fall=0.42))
    p.part(Shape().rect((-145, -56, 290, 9)), p.colour("band", (0.95, 0.03, 80)),
           Look(rim=0, fall=0, k=0.8))  # fmt: skip
    p.gleam(Shape().tube([(98, -172), (104, -90), (100, -30)], [10, 14, 8]),
            p.raw("shine", (0.97, 0.05, 80)), 0.28, 6)  # fmt: skip
    _caught(p)
    p.part(Shape().ellipse((0, -196), (150, 31)), pot, Look(rim_width=3.4, fall=0.1))
    p.part(Shape().ellipse((0, -193), (136, 25)), p.colour("soup", (0.86, 0.10, 104)), _FLAT)
    p.line(Shape().ellipse((0, -204), (128, 16)).ellipse((0, -196), (130, 18), 0), 0.22, 3)
    greens, whites = Shape(), Shape()
    for _ in range(20):
        x = p.chance.uniform(-108, 108)
        y = -192 + p.chance.uniform(-15, 16) * (1 - abs(x) / 134)
        shape = greens if p.chance.random() < 0.5 else whites
        shape.ellipse((x, y), (10, 4.4)).ellipse((x, y), (5, 2), 0)
    p.part(greens, p.colour("green", (0.70, 0.12, 135)), _FLAT)
    p.part(whites, p.colour("white", (0.96, 0.05, 110)), _FLAT)
    p.part(spoon, p.colour("spoon", (0.70, 0.10, 58)), _THIN)


def _caught(p: Placed) -> None:
    """What went over the edge and burnt on: tongues from the rim, a brown ring at the foot."""
    run = Shape()
    for x, long, wide in ((-112, 74, 17), (-88, 128, 13), (-60, 52, 18), (-36, 30, 12)):
        run.tube(
            [(x, -186), (x + 2, -190 + long * 0.6), (x, -190 + long)], [wide * 1.3, wide, wide]
        )
    p.part(
        run,
        p.colour("run", (0.84, 0.10, 96)),
        Look(to=p.colour("burnt", (0.50, 0.10, 56)), rim=0.3),
    )
    ring = Shape().rpoly([(-142, -24), (-60, -13), (40, -18), (142, -12), (122, 1), (-122, 1)], 6)
    p.part(ring, p.colour("crust", (0.40, 0.07, 42)), Look(rim=0, fall=0.2, k=0.82, blur=2))


def cooker(p: Placed) -> None:
    """An enamel cooker with an oven, a cloth over its rail; the floor under it. 430 by 262."""
    p.shade(Shape().rect((-214, -250, 440, 254)), 12, 0.4)
    shell = p.colour("shell", (0.93, 0.03, 78))
    p.part(
        Shape().rrect((-212, -250, 424, 240), [6, 6, 12, 12]), shell, Look(rim_width=3, fall=0.36)
    )
    p.line(Shape().rect((-206, -12, 412, 13)), 0.7)
    p.part(
        Shape().rrect((-218, -262, 436, 18), 6),
        p.colour("top", (0.50, 0.04, 300)),
        Look(rim_width=2.4),
    )
    knobs, marks = Shape(), Shape()
    for index in range(5):
        x = -160 + index * 80
        knobs.circle((x, -218), 15)
        turned = 9 if index == 1 else 0
        marks.tube([(x, -218), (x + turned, -229 + turned * 0.4)], [4, 4])
    p.part(knobs, p.colour("knob", (0.52, 0.06, 320)), _THIN)
    p.part(marks, p.colour("mark", (0.97, 0.03, 85)), _FLAT)
    p.part(Shape().rrect((-176, -178, 352, 142), 14), p.colour("door", (0.84, 0.035, 60)), _THIN)
    p.part(Shape().rrect((-140, -142, 280, 84), 10), p.colour("glass", (0.40, 0.05, 320)),
           Look(rim=0, to=p.colour("glass_foot", (0.52, 0.06, 340))))  # fmt: skip
    p.part(Shape().rrect((-168, -170, 336, 11), 5), p.colour("rail", (0.66, 0.03, 240)), _THIN)
    cloth = Shape().rpoly(
        [(62, -174), (136, -174), (140, -74), (100, -80), (58, -72)], [6, 6, 4, 4, 4]
    )
    p.part(cloth, p.colour("cloth", (0.72, 0.11, 18)), Look(rim_width=2.4))
    p.line(Shape().tube([(98, -166), (100, -84)], [2, 4]), 0.3, 1)
    p.part(
        Shape().rect((60, -104, 80, 6)).rect((60, -92, 80, 4)),
        p.colour("hem", (0.96, 0.03, 80)),
        _FLAT,
    )


# Letters on the spines, cloth, width and height of each volume.
_VOLUMES: Final[tuple[tuple[str, Triple, float, float], ...]] = (
    ("A", (0.50, 0.10, 20), 50, 150), ("E", (0.50, 0.10, 20), 54, 150),
    ("L", (0.50, 0.10, 20), 46, 150), ("S", (0.50, 0.10, 20), 52, 150),
    ("P", (0.58, 0.07, 205), 62, 138), ("PE", (0.80, 0.10, 80), 56, 126),
    ("T", (0.46, 0.07, 300), 44, 160), ("Y", (0.60, 0.08, 150), 40, 132),
)  # fmt: skip


def dictionaries(p: Placed) -> None:
    """Thick volumes with letters on their spines, the last leaning; their left foot. 480 by 160."""
    x = 0.0
    gilt = p.colour("gilt", (0.90, 0.10, 84))
    for letters, tone, wide, high in _VOLUMES:
        spine = Shape().rrect((x, -high, wide, high), [7, 7, 2, 2])
        p.part(spine, p.tinted(p.easel.inks.colour(tone)), Look(rim_width=2.4, fall=0.35))
        bands = Shape().rect((x + 3, -high + 16, wide - 6, 4)).rect((x + 3, -26, wide - 6, 4))
        p.part(bands, gilt, _FLAT)
        words = scrawl((letters,), 19, np.random.default_rng(3))
        left, _, right, _ = words.bounds
        p.part(words.moved((x + wide / 2 - (left + right) / 2, -high * 0.58)), gilt, _FLAT)
        x += wide + 2
    lean = Shape().rpoly([(x + 34, 0), (x + 66, -1), (x + 38, -136), (x + 5, -128)], 4)
    p.part(lean, p.colour("last", (0.86, 0.05, 40)), Look(rim_width=2.4))


def leek_board(p: Placed) -> None:
    """A board with a leek, the end of one cut in rounds, and the knife; its middle. 330 by 90."""
    p.shade(Shape().ellipse((4, 8), (172, 12)), 6, 0.5)
    board = Shape().rpoly([(-150, -14), (150, -14), (168, 8), (-168, 8)], 5)
    p.part(board, p.colour("board", (0.78, 0.085, 64)), Look(rim_width=2.4, fall=0.2))
    p.part(Shape().rect((-167, 7, 334, 8)), p.colour("edge", (0.60, 0.085, 52)), _FLAT)
    leaves = Shape()
    for lift in (-26, -12, 4):
        leaves.tube([(-58, -22), (-112, -26 + lift * 0.6), (-170, -20 + lift)], [17, 20, 7])
    p.part(leaves, p.colour("leaf", (0.58, 0.10, 145)), Look(rim_width=2))
    p.part(Shape().tube([(-70, -22), (-10, -20), (46, -18)], [24, 22, 23]),
           p.colour("white", (0.94, 0.05, 112)),
           Look(to=p.colour("pale", (0.84, 0.09, 120)), rim_width=2))  # fmt: skip
    rounds = Shape()
    for index in range(5):
        rounds.ellipse((66 + index * 15, -14 + index % 2 * 5), (8, 12), turn=0.3)
    p.part(rounds, p.colour("round", (0.90, 0.08, 116)), Look(rim_width=1.6, fall=0.3))
    knife = Shape().poly([(58, 2), (150, -4), (154, 2), (140, 7)])
    p.part(knife, p.colour("blade", (0.90, 0.02, 230)), _THIN)
    p.part(
        Shape().tube([(150, -1), (196, -4)], [10, 12]), p.colour("handle", (0.40, 0.06, 20)), _THIN
    )


def soup_bowl(p: Placed) -> None:
    """A bowl of soup with its spoon in; its foot. 150 wide, 80 high."""
    p.shade(Shape().ellipse((0, 1), (56, 7)), 5, 0.5)
    glaze = p.colour("glaze", (0.80, 0.06, 200))
    side = [(-72, -56), (72, -56), (56, -16), (30, 0), (-30, 0), (-56, -16)]
    p.part(Shape().rpoly(side, [3, 3, 22, 8, 8, 22]), glaze, Look(rim_width=2.6, fall=0.4))
    p.part(Shape().ellipse((0, -56), (74, 15)), glaze, Look(rim_width=2.2, fall=0.1))
    p.part(Shape().ellipse((0, -55), (64, 11)), p.colour("soup", (0.86, 0.10, 104)), _FLAT)
    bits = Shape().ellipse((-22, -56), (8, 3)).ellipse((16, -59), (8, 3)).ellipse((4, -50), (7, 3))
    p.part(bits, p.colour("green", (0.70, 0.12, 135)), _FLAT)
    p.part(
        Shape().tube([(30, -58), (70, -84), (98, -100)], [7, 5, 9]),
        p.colour("spoon", (0.84, 0.03, 240)),
        _THIN,
    )


def salt_pot(p: Placed) -> None:
    """A round pot that says SALT, its wooden lid on; its foot. 92 wide, 100 high."""
    p.shade(Shape().ellipse((0, 1), (48, 6)), 5, 0.5)
    body = Shape().rpoly(
        [(-42, -72), (42, -72), (46, -20), (34, 0), (-34, 0), (-46, -20)], [4, 4, 16, 8, 8, 16]
    )
    p.part(body, p.colour("glaze", (0.95, 0.025, 80)), Look(rim_width=2.4, fall=0.3))
    p.part(
        Shape().rrect((-45, -84, 90, 14), 6).circle((0, -88), 9),
        p.colour("lid", (0.66, 0.09, 54)),
        _THIN,
    )
    words = scrawl(("SALT",), 15, np.random.default_rng(6))
    left, _, right, _ = words.bounds
    p.part(words.moved((-(left + right) / 2, -30)), p.colour("ink", (0.46, 0.08, 265)), _FLAT)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "soup_pot": soup_pot,
    "cooker": cooker,
    "dictionaries": dictionaries,
    "leek_board": leek_board,
    "soup_bowl": soup_bowl,
    "salt_pot": salt_pot,
}
