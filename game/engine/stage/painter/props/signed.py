"""Draws the nine hundred and twelve that he has signed as: an arch of lit envelopes, and a tin."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.engine.stage.painter.colour import mix
from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.engine.stage.painter.colour import Plane
    from game.engine.stage.painter.shape import Pair

_FLAT: Final = Look(rim=0, fall=0)
_THIN: Final = Look(rim_width=1.8, rim=0.6)

_ROWS: Final = 16
_TO_A_ROW: Final = 57
"""Sixteen times fifty-seven is nine hundred and twelve."""
_ALWAYS: Final = 17
"""How many he has signed with "always"; and those who are still at it."""
_STILL: Final = 4
_TONES: Final = 6


def signed_arch(p: Placed) -> None:
    """All of them, row over row about the one who wrote them; the origin is the arch's middle.

    1830 wide, 700 high. Seventeen are brighter, and four of those shine.
    """
    order = p.chance.permutation(_ROWS * _TO_A_ROW)
    always = set(order[:_ALWAYS].tolist())
    still = set(order[:_STILL].tolist())
    papers = [Shape() for _ in range(_TONES + 2)]
    flaps, backs = Shape(), Shape()
    shining: list[Pair] = []
    for index, (at, wide, turn) in enumerate(places()):
        tone = min(_TONES - 1, int(p.chance.beta(1.7, 2.0) * _TONES))
        tone = _TONES + (index in still) if index in always else tone
        cell = _cell(at, wide, turn)
        papers[tone].polygons += cell.polygons
        backs.polygons += cell.moved((wide * 0.05, wide * 0.09)).polygons
        flaps.polygons += _flap(at, wide, turn).polygons
        if index in still:
            shining.append(at)
    p.line(backs, 0.55, 2)
    dim, lit = p.colour("dim", (0.46, 0.085, 300)), p.colour("lit", (0.84, 0.085, 48))
    for tone, paper in enumerate(papers[:_TONES]):
        p.part(paper, mix(dim, lit, (tone / (_TONES - 1)) ** 1.25), _FLAT)
    p.part(papers[_TONES], p.colour("always", (0.93, 0.10, 72)), _FLAT)
    p.part(papers[_TONES + 1], p.raw("still", (0.985, 0.045, 88)), _FLAT)
    p.line(flaps, 0.36)
    for at in shining:
        p.halo(at, 46, p.raw("still_glow", (0.93, 0.10, 72)), 0.34)


def places() -> Iterator[tuple[Pair, float, float]]:
    """Where each stands, how wide it is and how it is turned; the nearest row first."""
    for row in range(_ROWS):
        grown = 1.046**row
        across, up = 455 * grown, 342 * grown
        for place in range(_TO_A_ROW):
            a = math.pi * (1 + (place + 0.5) / _TO_A_ROW)
            at = (across * math.cos(a), up * math.sin(a))
            turn = math.atan2(up * math.cos(a), -across * math.sin(a))
            step = math.hypot(across * math.sin(a), up * math.cos(a)) * math.pi / _TO_A_ROW
            yield at, min(step * 0.78, 23 * grown * 0.86), turn


def _cell(at: Pair, wide: float, turn: float) -> Shape:
    half, high = wide / 2, wide * 0.34
    return _turned([(-half, -high), (half, -high), (half, high), (-half, high)], at, turn)


def _flap(at: Pair, wide: float, turn: float) -> Shape:
    half, high, thick = wide / 2, wide * 0.34, max(0.9, wide * 0.05)
    fold = [(-half, -high), (0, high * 0.12), (half, -high), (half, -high + thick),
            (0, high * 0.12 + thick * 1.3), (-half, -high + thick)]  # fmt: skip
    return _turned(fold, at, turn)


def _turned(path: list[Pair], at: Pair, turn: float) -> Shape:
    c, s = math.cos(turn), math.sin(turn)
    return Shape().poly([(at[0] + x * c - y * s, at[1] + x * s + y * c) for x, y in path])


def tin_open(p: Placed) -> None:
    """A shortbread tin full of copies, its lid, with a coach on, by it; its foot. 420 wide."""
    p.shade(Shape().ellipse((20, 0), (230, 18)), 12, 0.6)
    red, gold = p.colour("tin", (0.52, 0.14, 22)), p.colour("gold", (0.84, 0.105, 78))
    copies = Shape()
    for index in range(9):
        x = -122 + index * 28
        lean = p.chance.uniform(-8, 8)
        top = -118 - p.chance.uniform(8, 46)
        copies.poly([(x, -96), (x + lean, top), (x + lean + 58, top - 3), (x + 58, -96)])
    p.part(copies, p.colour("copies", (0.95, 0.035, 80)), Look(fall=0.22, rim_width=1.6))
    edges = Shape()
    for index in range(9):
        x = -122 + index * 28
        edges.tube([(x + 2, -98), (x + 5, -122)], [1.2, 1.2])
    p.line(edges, 0.4)
    p.part(Shape().rrect((-146, -104, 292, 106), [6, 6, 14, 14]), red, Look(rim_width=3))
    p.part(Shape().rrect((-150, -108, 300, 12), 5), gold, _THIN)
    p.part(Shape().rrect((-128, -80, 256, 62), 8), p.colour("panel", (0.66, 0.15, 28)), _FLAT)
    p.part(_thistles(), gold, _FLAT)
    _lid(p, red, gold)


def _thistles() -> Shape:
    shape = Shape()
    for x in (-96, -32, 32, 96):
        shape.tube([(x, -28), (x, -52)], [3, 3]).ellipse((x, -56), (9, 8))
        shape.leaf((x, -32), (20, 7), -0.6).leaf((x, -32), (20, 7), math.pi + 0.6)
    return shape


def _lid(p: Placed, red: Plane, gold: Plane) -> None:
    """The coach has two wheels on this side, and somebody at the window of it."""
    lid = Shape().rpoly([(160, -2), (196, -118), (402, -110), (380, 6)], 10)
    p.part(lid, red, Look(rim_width=3))
    inner = Shape().rpoly([(178, -14), (206, -104), (386, -97), (368, -7)], 8)
    p.part(inner, p.colour("sky", (0.86, 0.07, 70)), _FLAT)
    coach = Shape().rpoly(
        [(228, -72), (336, -68), (326, -36), (304, -30), (254, -32), (232, -40)], 8
    )
    p.part(coach, p.colour("coach", (0.46, 0.10, 300)), _FLAT)
    p.part(Shape().rrect((262, -64, 22, 17), 3).rrect((294, -62, 22, 17), 3), gold, _FLAT)
    wheels = Shape().ring((250, -26), 13, 3.5).ring((310, -24), 15, 3.5)
    p.part(
        wheels.tube([(334, -50), (362, -44)], [3, 2]), p.colour("wheel", (0.40, 0.08, 20)), _FLAT
    )


def copies_squared(p: Placed) -> None:
    """A pile of copies squared up on the floor; its foot. 150 wide, 70 high."""
    p.shade(Shape().ellipse((0, 0), (92, 9)), 8, 0.5)
    paper = p.colour("paper", (0.95, 0.035, 80))
    for index in range(6):
        slip = float(p.chance.uniform(-6, 6))
        y = -10 - index * 10
        p.part(Shape().rrect((-74 + slip, y, 148, 9), 2), paper, Look(rim_width=1.2, fall=0.3))


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "signed_arch": signed_arch,
    "tin_open": tin_open,
    "copies_squared": copies_squared,
}
