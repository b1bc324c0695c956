"""Draws what is put away: deckchairs and a booth by a closed sea; a locker's last things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.scrawl import scrawl
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.shape import Pair

_FLAT: Final = Look(rim=0, fall=0)
_THIN: Final = Look(rim_width=1.8, rim=0.6)


def _words(lines: tuple[str, ...], height: float, middle: Pair) -> Shape:
    """*lines* in capitals, their box centred on *middle*."""
    shape = scrawl(lines, height, np.random.default_rng(5))
    left, top, right, bottom = shape.bounds
    return shape.moved((middle[0] - (left + right) / 2, middle[1] - (top + bottom) / 2))


def deckchair(p: Placed) -> None:
    """A striped deckchair from behind; its foot. 150 wide, 210 high. The variant is its number.

    With `_` before the number it is seen from the side, and faces left.
    """
    if p.variant.startswith("_"):
        _side_on(p, p.variant.lstrip("_"))
        return
    p.shade(Shape().ellipse((4, 0), (84, 10)), 8, 0.5)
    wood = p.colour("wood", (0.70, 0.09, 60))
    props = Shape().tube([(-52, -96), (-66, 0)], [8, 7]).tube([(52, -96), (66, 0)], [8, 7])
    p.part(props, wood, _THIN)
    sling = [(-52, -196), (52, -196), (58, -72), (46, -46), (-46, -46), (-58, -72)]
    cloth = p.colour("cloth", (0.95, 0.03, 80))
    p.part(Shape().rpoly(sling, [4, 4, 22, 20, 20, 22]), cloth, Look(fall=0.34, rim_width=2.4))
    stripes = Shape()
    for x in (-40, -14, 12, 38):
        stripes.poly([(x - 6, -196), (x + 7, -196), (x * 1.1 + 8, -72), (x * 0.9 + 6, -47),
                      (x * 0.9 - 6, -47), (x * 1.1 - 7, -72)])  # fmt: skip
    p.part(stripes, p.colour("stripe", (0.70, 0.14, 26)), Look(rim=0, fall=0.3))
    p.line(Shape().ellipse((0, -62), (44, 15)), 0.22, 8)
    frame = Shape().tube([(-60, -210), (-70, 0)], [8, 8]).tube([(60, -210), (70, 0)], [8, 8])
    frame.tube([(-62, -200), (62, -200)], [11, 11]).tube([(-68, -22), (68, -22)], [8, 8])
    p.part(frame, wood, Look(rim_width=2))
    _number(p, p.variant, (0, -174))


def _side_on(p: Placed, number: str) -> None:
    p.shade(Shape().ellipse((0, 0), (110, 9)), 8, 0.5)
    wood = p.colour("wood", (0.70, 0.09, 60))
    p.part(Shape().tube([(70, -206), (-88, 0)], [8, 8]), wood, _THIN)
    sling = Shape().tube([(70, -200), (46, -92), (4, -52), (-40, -60), (-84, -96)],
                         [10, 24, 30, 22, 9])  # fmt: skip
    p.part(sling, p.colour("cloth", (0.95, 0.03, 80)), Look(fall=0.25, rim_width=2.4))
    edge = Shape().tube([(76, -198), (52, -88), (6, -42), (-42, -54), (-84, -92)], [5, 9, 11, 8, 4])
    p.part(edge, p.colour("stripe", (0.70, 0.14, 26)), Look(rim=0, fall=0.1))
    frame = Shape().tube([(-92, -98), (84, 0)], [9, 9]).tube([(62, -110), (104, 0)], [7, 7])
    p.part(frame, wood, Look(rim_width=2))
    knobs = Shape().circle((70, -204), 8).circle((-88, -98), 8)
    p.part(knobs, wood, _THIN)
    p.line(Shape().rect((69, -198, 2, 16)), 0.6)
    _number(p, number, (72, -164))


def _number(p: Placed, number: str, at: Pair) -> None:
    x, y = at
    plate = Shape().rrect((x - 25, y - 18, 50, 36), 5)
    p.part(plate, p.colour("plate", (0.97, 0.02, 85)), _THIN)
    p.part(_words((number,), 22, at), p.colour("ink", (0.42, 0.09, 350)), _FLAT)


def ticket_booth(p: Placed) -> None:
    """A beach booth, its hatch open and lit; its foot. 320 wide, 470 high. A boy goes inside.

    Put `clerk` at (0, -196) times the scale after it, then `ticket_sill` at the same foot.
    """
    p.shade(Shape().ellipse((0, 2), (180, 14)), 12, 0.5)
    wall = p.colour("wall", (0.72, 0.075, 195))
    p.part(Shape().rrect((-140, -400, 280, 400), 6), wall, Look(rim_width=3, fall=0.3))
    boards = Shape()
    for index in range(1, 9):
        boards.rect((-140 + index * 31, -400, 2, 400))
    p.line(boards, 0.22)
    lit = p.raw("inside", (0.95, 0.10, 84))
    hatch = Shape().rrect((-104, -362, 208, 168), 5)
    p.part(hatch.moved((0, 0)), lit, Look(rim=0, to=p.raw("inside_foot", (0.86, 0.13, 62))))
    roof = [(-176, -396), (-150, -450), (150, -450), (176, -396)]
    p.part(Shape().rpoly(roof, [8, 12, 12, 8]), p.colour("roof", (0.95, 0.03, 80)), _THIN)
    bands = Shape()
    for index in range(5):
        x = -150 + index * 67.0
        bands.poly([(x * 1.17, -397), (x, -450), (x + 33, -450), ((x + 33) * 1.17, -397)])
    p.part(bands, p.colour("band", (0.72, 0.15, 26)), Look(rim=0, fall=0.15))
    hem, dark = Shape(), Shape()
    for index in range(10):
        (dark if index % 2 == 0 else hem).ellipse((-158 + index * 35.2, -394), (18, 14))
    p.part(hem, p.colour("roof", (0.95, 0.03, 80)), _THIN)
    p.part(dark, p.colour("band", (0.72, 0.15, 26)), _THIN)


def ticket_sill(p: Placed) -> None:
    """What stands before the boy: the counter, his book, a roll of tickets, a heater's glow."""
    book = [(-62, -214), (-2, -208), (58, -214), (66, -196), (-70, -196)]
    p.part(Shape().rpoly(book, 3), p.colour("page", (0.98, 0.02, 88)), _THIN)
    p.line(Shape().tube([(-2, -208), (-2, -196)], [2, 2]), 0.4)
    p.part(Shape().rrect((-122, -202, 244, 18), 4), p.colour("sill", (0.97, 0.025, 80)), _THIN)
    p.line(Shape().rect((-112, -184, 224, 8)), 0.3, 3)
    roll = Shape().circle((88, -216), 14)
    p.part(roll, p.colour("roll", (0.80, 0.13, 40)), _THIN)
    p.part(Shape().circle((88, -216), 5), p.colour("core", (0.96, 0.03, 80)), _FLAT)
    frame = Shape().rrect((-114, -372, 228, 190), 8).rrect((-102, -360, 204, 166), 4, 0)
    p.part(frame, p.colour("sill", (0.97, 0.025, 80)), _THIN)
    p.halo((0, -270), 260, p.raw("spill", (0.94, 0.12, 74)), 0.10)


def turnstile(p: Placed) -> None:
    """Three arms on a post, to the right; its foot. 150 wide, 180 high."""
    p.shade(Shape().ellipse((-10, 2), (60, 9)), 8, 0.5)
    steel = p.colour("steel", (0.80, 0.035, 190))
    p.part(Shape().rrect((-46, -150, 62, 150), [16, 16, 4, 4]),
           p.colour("post", (0.72, 0.15, 26)), Look(rim_width=3))  # fmt: skip
    p.part(Shape().rrect((-38, -176, 46, 30), 10), p.colour("cap", (0.95, 0.03, 80)), _THIN)
    arms = Shape().tube([(8, -118), (96, -118)], [11, 9])
    arms.tube([(8, -118), (52, -62)], [11, 9]).tube([(8, -118), (44, -172)], [11, 8])
    p.part(arms, steel, Look(rim_width=2))
    p.part(Shape().circle((8, -118), 15), p.colour("hub", (0.66, 0.05, 200)), _THIN)


def closed_board(p: Placed) -> None:
    """A board hung by a chain between two posts; the variant holds its words. 420 by 230."""
    lines = tuple((p.variant or "THE SEA_IS CLOSED").split("_"))
    p.shade(Shape().ellipse((-200, 2), (24, 6)).ellipse((200, 2), (24, 6)), 6, 0.5)
    posts = Shape().rrect((-209, -214, 18, 214), 7).rrect((191, -214, 18, 214), 7)
    p.part(posts, p.colour("post", (0.95, 0.03, 80)), Look(rim_width=2.4))
    caps = Shape().circle((-200, -218), 13).circle((200, -218), 13)
    p.part(caps, p.colour("cap", (0.72, 0.15, 26)), _THIN)
    chain = Shape()
    for side in (-1, 1):
        for index in range(8):
            t = index / 7
            x, y = 196 - 84 * t, -196 + 34 * t * (2 - t) * 0.9
            chain.ellipse((side * x, y), (7.4, 4.6)).ellipse((side * x, y), (4.2, 1.8), 0)
    p.part(chain, p.colour("chain", (0.52, 0.05, 205)), Look(rim_width=1, fall=0))
    board = Shape().rrect((-136, -172, 272, 118), 10)
    p.shade(board.moved((6, 10)), 9, 0.3)
    p.part(board, p.colour("board", (0.975, 0.02, 85)), Look(rim_width=2.4, fall=0.12))
    edge = Shape().rrect((-127, -163, 254, 100), 7).rrect((-123, -159, 246, 92), 5, 0)
    paint = p.colour("paint", (0.58, 0.16, 24))
    p.part(edge, paint, _FLAT)
    p.part(_words(lines, 29, (0, -113)), paint, _FLAT)


def beach_bin(p: Placed) -> None:
    """A bin of slats with a lid on it, and a gull's opinion; its foot. 96 wide, 150 high."""
    p.shade(Shape().ellipse((0, 2), (58, 8)), 7, 0.5)
    p.part(Shape().rpoly([(-44, -124), (44, -124), (36, 0), (-36, 0)], 5),
           p.colour("inside", (0.46, 0.06, 205)), _FLAT)  # fmt: skip
    slats = Shape()
    for index in range(6):
        x = -40 + index * 16.0
        slats.rpoly([(x - 6, -126), (x + 6, -126), (x * 0.82 + 5, 0), (x * 0.82 - 5, 0)], 2)
    p.part(slats, p.colour("slat", (0.74, 0.075, 195)), Look(rim_width=1.6))
    hoops = Shape().rrect((-45, -104, 90, 8), 2).rrect((-40, -32, 80, 8), 2)
    p.part(hoops, p.colour("hoop", (0.60, 0.06, 200)), _THIN)
    p.part(Shape().ellipse((0, -126), (52, 12)), p.colour("lid", (0.95, 0.03, 80)), _THIN)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "deckchair": deckchair,
    "ticket_booth": ticket_booth,
    "ticket_sill": ticket_sill,
    "turnstile": turnstile,
    "closed_board": closed_board,
    "beach_bin": beach_bin,
}
