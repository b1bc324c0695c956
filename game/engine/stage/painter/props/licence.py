"""Draws what is signed: a form with four boxes, a ledger, a pen on a chain, a pad; and kites."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.scrawl import scrawl
from game.engine.stage.painter.shape import Shape, curve

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.engine.stage.painter.shape import Pair

_FLAT: Final = Look(rim=0, fall=0)
_THIN: Final = Look(rim_width=1.8, rim=0.6)
_LEFT: Final[tuple[Pair, ...]] = ((-330, -106), (-4, -104), (-6, 118), (-420, 116))
_RIGHT: Final[tuple[Pair, ...]] = ((4, -104), (330, -106), (420, 116), (6, 118))
_FORM: Final[tuple[Pair, ...]] = ((-214, -132), (216, -122), (276, 134), (-262, 122))
_FORM_SIZE: Final = (215.0, 142.0)
_BOXES: Final = ("KEEP AS IS", "KEEP, LIMITED", "RETURN", "RELEASE")


def _laid(shape: Shape, size: Pair, corners: Sequence[Pair]) -> Shape:
    """*shape*, drawn in a box of *size*, laid onto the four *corners*."""
    unit = Shape([(points / np.array(size), value) for points, value in shape.polygons])
    return unit.warped(corners)


def ledger_wide(p: Placed) -> None:
    """A ledger lying open, seen from where one signs it; the origin is its middle. 840 by 230."""
    p.shade(Shape().rpoly([(-350, -96), (350, -96), (452, 140), (-452, 140)], 12), 14, 0.55)
    cover = Shape().rpoly([(-348, -112), (348, -112), (448, 130), (-448, 130)], 8)
    p.part(cover, p.colour("cover", (0.50, 0.11, 18)), Look(rim_width=2.4))
    edges = Shape().rpoly([(-338, -108), (338, -108), (432, 124), (-432, 124)], 6)
    p.part(edges, p.colour("edges", (0.84, 0.05, 66)), _FLAT)
    for corners, name, tone in (
        (_LEFT, "page", (0.965, 0.025, 84)),
        (_RIGHT, "page_right", (0.945, 0.03, 80)),
    ):
        p.part(Shape().rpoly(corners, 5), p.colour(name, tone), Look(rim=0.3, fall=0.10))
        lines, words = Shape(), Shape()
        for row in range(11):
            y = 0.12 + row * 0.078
            lines.rect((0.05, y, 0.9, 0.006))
            x = 0.07
            while x < 0.62 and row < 9:
                long = p.chance.uniform(0.03, 0.10)
                words.rect((x, y - 0.030, long, 0.016))
                x += long + 0.022
            words.rect((0.80, y - 0.030, p.chance.uniform(0.05, 0.10), 0.016))
        lines.rect((0.74, 0.06, 0.006, 0.9))
        p.line(lines.warped(corners), 0.24)
        p.part(
            words.warped(corners), p.colour("ink", (0.48, 0.09, 268)), Look(rim=0, fall=0, k=0.62)
        )
    p.line(Shape().poly([(-26, -104), (26, -104), (34, 118), (-34, 118)]), 0.32, 10)


def licence_form(p: Placed) -> None:
    """KEEP AS IS; KEEP, LIMITED; RETURN; RELEASE: a box to each. Its middle. 530 by 260."""
    p.shade(Shape().poly(_FORM).moved((6, 10)), 9, 0.5)
    p.part(Shape().rpoly(_FORM, 3), p.colour("paper", (0.985, 0.012, 88)), Look(rim=0.3, fall=0.05))
    chance = np.random.default_rng(6)
    head = scrawl(("TICK ONE BOX",), 11.5, chance).moved((14, 23))
    p.part(_laid(head, _FORM_SIZE, _FORM), p.colour("print", (0.40, 0.06, 320)), _FLAT)
    boxes, words, small = Shape().rect((14, 29, 187, 1.4)), Shape(), Shape()
    for row, label in enumerate(_BOXES):
        y = 37 + row * 25.5
        boxes.rrect((15, y, 17, 17), 2).rrect((17.2, y + 2.2, 12.6, 12.6), 1, 0)
        words.polygons += scrawl((label,), 12.5, chance).moved((42, y + 13.5)).polygons
        x = 42.0
        while x < 196:
            long = chance.uniform(4, 13)
            small.rect((x, y + 17.6, long, 1.7))
            x += long + 3
    p.part(_laid(boxes, _FORM_SIZE, _FORM), p.colour("box", (0.58, 0.15, 24)), _FLAT)
    p.part(_laid(words, _FORM_SIZE, _FORM), p.colour("print", (0.40, 0.06, 320)), _FLAT)
    p.part(
        _laid(small, _FORM_SIZE, _FORM),
        p.colour("print", (0.40, 0.06, 320)),
        Look(rim=0, fall=0, k=0.55),
    )


def pen_chain(p: Placed) -> None:
    """A pen lying down, on a chain that is too short, screwed to the counter at its right.

    The origin is the pen's nib, to the left; 520 wide with its chain. The variant ``loose`` ends
    the chain in the air of the table: a foot of it, and no screw.
    """
    loose = p.variant == "loose"
    p.shade(Shape().tube([(10, 10), (230, -22)], [8, 15]), 6, 0.5)
    body = Shape().tube([(28, -6), (120, -20), (216, -34)], [9, 16, 16])
    p.part(body, p.colour("body", (0.44, 0.09, 262)), Look(rim_width=2.6))
    p.part(Shape().poly([(0, 0), (30, -12), (32, 0)]), p.colour("nib", (0.82, 0.08, 78)), _THIN)
    p.part(
        Shape().tube([(60, -11), (72, -13)], [15, 15]), p.colour("ring", (0.84, 0.10, 80)), _FLAT
    )
    end = [(218, -34), (262, -44), (300, -8), (352, 22), (410, 2), (452, -26), (486, -20)]
    if loose:
        end = [
            (218, -34),
            (256, -44),
            (280, -18),
            (262, 12),
            (292, 36),
            (340, 34),
            (366, 14),
            (392, 22),
        ]
    path = curve(end, steps=16)
    far = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    links = Shape()
    for index, at in enumerate(np.arange(0, far[-1], 10.5)):
        x, y = (float(np.interp(at, far, path[:, k])) for k in (0, 1))
        ahead = [float(np.interp(at + 3, far, path[:, k])) for k in (0, 1)]
        turn = math.atan2(ahead[1] - y, ahead[0] - x)
        high = 4.6 if index % 2 else 2.6
        links.ellipse((x, y), (7.4, high), turn=turn)
        if index % 2:
            links.ellipse((x, y), (4.4, 2), 0, turn=turn)
    p.shade(links.moved((2, 7)), 3, 0.4)
    p.part(links, p.colour("chain", (0.72, 0.05, 80)), Look(rim_width=1.2, fall=0))
    if not loose:
        p.part(Shape().ellipse((488, -18), (24, 11)), p.colour("plate", (0.66, 0.06, 70)), _THIN)
        p.line(Shape().tube([(480, -20), (497, -16)], [3, 3]), 0.6)


def kite(p: Placed) -> None:
    """Hung by a string from above, a tail with bows below it; its middle. 190 by 250, tail 200."""
    p.part(
        Shape().tube([(0, -120), (-4, -520)], [2.2, 2.2]),
        p.colour("string", (0.95, 0.03, 80)),
        _FLAT,
    )
    tail = [(0, 128), (26, 176), (-14, 226), (20, 278), (4, 322)]
    p.part(Shape().tube(tail, [3, 3, 3, 3, 2.4]), p.colour("string", (0.95, 0.03, 80)), _FLAT)
    bows = Shape()
    for x, y in ((22, 170), (-8, 222), (16, 276)):
        bows.poly([(x - 20, y - 12), (x, y), (x - 17, y + 13)]).poly(
            [(x + 20, y - 12), (x, y), (x + 17, y + 13)]
        )
    p.part(bows, p.colour("bow", (0.93, 0.08, 84)), _THIN)
    sail = [(0, -124), (94, -30), (0, 128), (-94, -30)]
    p.part(Shape().poly(sail), p.colour("sail", (0.74, 0.12, 22)), Look(rim_width=3, fall=0.2))
    quarters = Shape().poly([(0, -124), (94, -30), (0, -30)]).poly([(-94, -30), (0, -30), (0, 128)])
    p.part(quarters, p.colour("second", (0.93, 0.07, 80)), Look(rim=0, fall=0.12, k=0.92))
    p.line(Shape().tube([(0, -122), (0, 126)], [3, 3]).tube([(-92, -30), (92, -30)], [3, 3]), 0.35)


def leaf_fallen(p: Placed) -> None:
    """One leaf that the autumn blew in; its middle. 60 wide."""
    p.shade(Shape().ellipse((2, 6), (30, 6)), 4, 0.4)
    leaf = Shape().leaf((-26, 4), (54, 26), -0.12, 0.05)
    p.part(leaf, p.colour("leaf", (0.70, 0.14, 44)), Look(rim_width=1.6, fall=0.2))
    p.line(Shape().tube([(-40, 8), (-24, 4), (24, -2)], [2.4, 2, 1]), 0.4)


_PAD: Final[tuple[Pair, ...]] = ((-172, -116), (182, -122), (248, 108), (-236, 120))
_PAD_SIZE: Final = (100.0, 76.0)


def shopping_pad(p: Placed) -> None:
    """A pad that came with a fridge, SHOPPING down its side; its middle. 480 by 250."""
    p.shade(Shape().poly(_PAD).moved((7, 18)), 12, 0.6)
    under = p.colour("under", (0.88, 0.04, 70))
    for step in (12, 8, 4):
        p.part(Shape().rpoly(_PAD, 4).moved((step * 0.5, step)), under, Look(rim=0.3, fall=0.2))
    p.part(Shape().rpoly(_PAD, 4), p.colour("paper", (0.975, 0.025, 86)), Look(rim=0.4, fall=0.06))
    strip = Shape().rect((0.6, 0.6, 13, 74.8))
    p.part(_laid(strip, _PAD_SIZE, _PAD), p.colour("strip", (0.70, 0.125, 26)), _FLAT)
    word = Shape()
    for row, letter in enumerate("SHOPPING"):
        stroke = scrawl((letter,), 5.8, np.random.default_rng(row))
        left, _, right, _ = stroke.bounds
        word.polygons += stroke.moved((7.2 - (left + right) / 2, 13.6 + row * 8.5)).polygons
    p.part(_laid(word, _PAD_SIZE, _PAD), p.colour("word", (0.98, 0.02, 88)), _FLAT)
    rules = Shape()
    for row in range(8):
        rules.rect((18, 15 + row * 7.8, 77, 0.5))
    p.part(
        _laid(rules, _PAD_SIZE, _PAD),
        p.colour("rule", (0.72, 0.05, 230)),
        Look(rim=0, fall=0, k=0.8),
    )
    gum = Shape().rect((0, 0, 100, 4.4))
    p.part(_laid(gum, _PAD_SIZE, _PAD), p.colour("gum", (0.60, 0.11, 20)), _THIN)
    curl = Shape().poly([(206, 122), (249, 109), (240, 84)])
    p.part(curl, p.colour("curl", (0.90, 0.04, 74)), _THIN)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "ledger_wide": ledger_wide,
    "licence_form": licence_form,
    "pen_chain": pen_chain,
    "kite": kite,
    "leaf_fallen": leaf_fallen,
    "shopping_pad": shopping_pad,
}
