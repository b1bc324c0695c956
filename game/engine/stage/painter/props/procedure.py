"""Draws a review by post: a card screen with a hatch, a form, a stamp, a biscuit for each party."""

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


def _words(text: str, height: float, middle: Pair) -> Shape:
    """One line in capitals, its box centred on *middle*."""
    words = scrawl((text,), height, np.random.default_rng(7))
    left, top, right, bottom = words.bounds
    return words.moved((middle[0] - (left + right) / 2, middle[1] - (top + bottom) / 2))


def _laid(lines: tuple[str, ...], high: float, corners: list[Pair], at: Pair, flat: float) -> Shape:
    """*lines* on a sheet that lies there: letters *high* and *at* in its unit square.

    *flat* is how much wider than high the sheet is.
    """
    words = scrawl(lines, 1, np.random.default_rng(3))
    left, top, _, _ = words.bounds
    unit = [((points - (left, top)) * (high / flat, high) + at, v) for points, v in words.polygons]
    return Shape(unit).warped(corners)


def review_screen(p: Placed) -> None:
    """A folding screen of card with a hatch in it; the middle of its foot. 1000 wide, 220 high.

    What stands behind the hatch is drawn before it.
    """
    card, wing = p.colour("card", (0.86, 0.060, 62)), p.colour("wing", (0.78, 0.070, 50))
    p.shade(Shape().poly([(-420, -6), (420, -6), (470, 22), (-470, 22)]), 12, 0.5)
    for side in (-1, 1):
        fold = [(400 * side, -214), (500 * side, -232), (500 * side, 34), (400 * side, 0)]
        p.part(Shape().poly(fold), wing, Look(rim_width=2.4, fall=0.3))
    panel = Shape().rrect((-402, -214, 804, 214), 4).rrect((-96, -106, 192, 84), 10, 0)
    p.part(panel, card, Look(rim_width=2.6, fall=0.22))
    p.line(Shape().rect((-402, -212, 4, 212)).rect((398, -212, 4, 212)), 0.4)
    band = p.colour("band", (0.60, 0.10, 262))
    p.part(Shape().rect((-402, -214, 804, 12)).rect((-402, -10, 804, 10)), band, _FLAT)
    frame = Shape().rrect((-104, -114, 208, 100), 14).rrect((-96, -106, 192, 84), 10, 0)
    p.part(frame, band, Look(rim_width=1.6, rim=0.5, fall=0.1))
    ink = p.colour("ink", (0.36, 0.10, 285))
    p.part(_words("HOUSEHOLD REVIEW", 30, (0, -164)), ink, _FLAT)
    p.part(_words("PLEASE DO", 25, (-254, -64)), ink, _FLAT)
    p.part(_words("NOT GUESS", 25, (254, -64)), ink, _FLAT)
    ticks = Shape()
    for side in (-1, 1):
        ticks.tube([(side * 126, -64), (side * 144, -64)], [4, 4])
        for row in range(5):
            ticks.rect((side * 452 - 22, -172 + row * 30, 44 - row % 3 * 12, 4))
    p.part(ticks, ink, Look(rim=0, fall=0, k=0.6))


def coat_chair(p: Placed) -> None:
    """A chair seen from the front that somebody's coat sits on; its seat's middle. 430 by 420.

    One sleeve has got as far as the table.
    """
    wood = p.colour("wood", (0.52, 0.085, 40))
    posts = Shape().tube([(-128, -336), (-120, 60)], [20, 24]).tube([(128, -336), (120, 60)],
            [20, 24])  # fmt: skip
    p.part(posts, wood, Look(rim_width=3))
    p.part(Shape().rrect((-136, -326, 272, 46), 14), wood, Look(rim_width=3))
    cloth = p.colour("cloth", (0.74, 0.130, 80))
    left = Shape().tube([(-150, -262), (-206, -130), (-196, 20)], [84, 74, 60])
    p.part(left, cloth, Look(rim_width=4))
    body = [(-60, -352), (60, -352), (158, -312), (190, -236), (168, 60), (-168, 60),
            (-190, -236), (-158, -312)]  # fmt: skip
    p.part(Shape().rpoly(body, [30, 30, 60, 50, 10, 10, 50, 60]), cloth, Look(rim_width=4.5,
            fall=0.4))  # fmt: skip
    lining = Shape().poly([(-54, -350), (54, -350), (12, -196), (-6, -196)])
    p.part(lining, p.colour("lining", (0.44, 0.085, 330)), Look(rim=0, fall=0.2))
    for side in (-1, 1):
        lapel = [(56 * side, -358), (92 * side, -334), (74 * side, -248), (16 * side, -190),
                (4 * side, -200), (40 * side, -300)]  # fmt: skip
        p.part(Shape().rpoly(lapel, 8), p.colour("lapel",
                (0.79, 0.125, 84)), Look(rim_width=3, fall=0.2))  # fmt: skip
    p.line(Shape().tube([(4, -196), (6, -80), (4, 60)], [4, 6, 5]), 0.5, 1)
    buttons = Shape()
    for row in range(4):
        buttons.circle((28, -164 + row * 52), 9)
    p.part(buttons, p.colour("button", (0.40, 0.08, 40)), _THIN)
    pocket = Shape().rpoly([(70, -92), (148, -100), (150, -66), (72, -58)], 6)
    p.part(pocket, cloth, Look(rim_width=2, fall=0.2))
    sleeve = Shape().tube([(154, -266), (226, -150), (268, -20), (206, 6)], [84, 78, 70, 62])
    p.part(sleeve, cloth, Look(rim_width=4.5))
    p.line(Shape().tube([(122, -250), (176, -160), (206, -60)], [1, 6, 2]), 0.35, 2)


def review_form(p: Placed) -> None:
    """Lying: three questions, each with a small box, and no box for what one got; middle. 420."""
    corners: list[Pair] = [(-150, -62), (158, -62), (214, 66), (-204, 66)]
    p.shade(Shape().poly(corners).moved((6, 9)), 9, 0.5)
    p.part(Shape().poly(corners), p.colour("paper", (0.975, 0.02, 88)), Look(rim=0.3, fall=0.06))
    ink = p.colour("ink", (0.40, 0.10, 280))
    head = _laid(("HOUSEHOLD REVIEW",), 0.12, corners, (0.08, 0.08), 2.7)
    p.part(head, ink, _FLAT)
    lines, boxes = Shape(), Shape()
    for row in range(3):
        y = 0.36 + row * 0.21
        lines.rect((0.15, y, 0.44, 0.022)).rect((0.15, y + 0.07, 0.30, 0.022))
        boxes.rect((0.68, y - 0.03, 0.22, 0.15)).rect((0.688, y - 0.008, 0.204, 0.106), 0)
    p.part(lines.warped(corners), ink, Look(rim=0, fall=0, k=0.45))
    p.part(boxes.warped(corners), p.colour("box", (0.58, 0.13, 20)), _FLAT)
    for row in range(3):
        number = _laid((str(row + 1),), 0.12, corners, (0.08, 0.33 + row * 0.21), 2.4)
        p.part(number, ink, _FLAT)
    p.line(Shape().tube([(-178, 2), (186, 2)], [1.6, 1.6]), 0.22)


def pencil_rubber(p: Placed) -> None:
    """Lying, its point to the lower left, its rubber never used; the origin is its point. 250."""
    p.shade(Shape().tube([(6, 12), (120, -26), (246, -70)], [4, 13, 14]), 6, 0.5)
    p.part(Shape().poly([(0, 0), (24, -18), (30, -2)]), p.colour("wood", (0.88, 0.07, 72)), _THIN)
    p.part(Shape().poly([(0, 0), (9, -7), (11, -1)]), p.colour("lead", (0.34, 0.05, 290)), _FLAT)
    p.part(Shape().tube([(30, -11), (206, -72)], [17, 17]), p.colour("paint",
            (0.66, 0.10, 200)), _THIN)  # fmt: skip
    p.line(Shape().tube([(34, -9), (206, -68)], [3, 3]), 0.25)
    p.part(Shape().tube([(206, -72), (222, -78)], [17, 17]), p.colour("tin",
            (0.82, 0.06, 80)), _THIN)  # fmt: skip
    p.part(Shape().tube([(226, -79), (242, -85)], [16, 16]), p.colour("rubber",
            (0.76, 0.13, 8)), _THIN)  # fmt: skip


def biscuits_party(p: Placed) -> None:
    """Two biscuits in their wrapper, ONE FOR EACH PARTY, on a plate; its foot. 330 by 120."""
    p.shade(Shape().ellipse((3, 3), (168, 22)), 10, 0.5)
    plate = p.colour("plate", (0.94, 0.025, 250))
    p.part(Shape().ellipse((0, -12), (166, 32)), plate, Look(rim_width=2.6, fall=0.25))
    band = Shape().ellipse((0, -14), (150, 26)).ellipse((0, -14), (144, 24), 0)
    p.part(band, p.colour("band", (0.66, 0.10, 200)), Look(rim=0, fall=0, k=0.8))
    p.shade(Shape().ellipse((4, -12), (116, 16)), 6, 0.4)
    for dx, lift in ((-58, 4), (58, 0)):
        _biscuit(p, dx, lift)
    sheet: list[Pair] = [(-134, -62), (134, -66), (140, -10), (-140, -6)]
    wrap = Shape().poly([*sheet[:2], (150, -50), (142, -38), (154, -24), sheet[2], sheet[3],
            (-154, -22), (-142, -36), (-152, -48)])  # fmt: skip
    p.part(wrap, p.colour("wrapper", (0.93, 0.05, 210)), Look(rim_width=2.2, k=0.93, fall=0.15))
    creases = Shape().tube([(-128, -20), (-96, -40), (-120, -56)], [1, 3, 1])
    p.line(creases.tube([(126, -58), (104, -38), (130, -18)], [1, 3, 1]), 0.25, 1)
    ink = p.colour("ink", (0.46, 0.13, 20))
    p.part(_laid(("ONE FOR", "EACH PARTY"), 0.27, sheet, (0.19, 0.16), 3.7), ink, _FLAT)


def _biscuit(p: Placed, x: float, lift: float) -> None:
    """Square, pinked at its edge, a hole in each corner."""
    y = -78 - lift
    edge = Shape().rrect((x - 44, y - 40, 88, 84), 8)
    for step in range(6):
        edge.circle((x - 38 + step * 15.2, y - 40), 6)
        edge.circle((x - 44, y - 32 + step * 13), 6).circle((x + 44, y - 32 + step * 13), 6)
    p.part(edge, p.colour("biscuit", (0.82, 0.105, 72)), Look(rim_width=2.4, fall=0.25))
    holes = Shape()
    for dx in (-26, 26):
        holes.circle((x + dx, y - 24), 5)
    for dx in (-12, 0, 12):
        holes.circle((x + dx, y - 6), 2.4)
    p.line(holes, 0.55)


def rubber_stamp(p: Placed) -> None:
    """A stamp with a turned handle beside its pad; the pad's foot. 260 wide, 150 high."""
    p.shade(Shape().ellipse((20, 3), (140, 13)), 8, 0.5)
    tin = p.colour("tin", (0.66, 0.06, 262))
    lid = Shape().poly([(-112, -26), (-126, -112), (24, -112), (22, -26)])
    p.part(lid, tin, Look(rim_width=2.2, fall=0.3))
    p.part(Shape().rrect((-114, -28, 140, 28), 5), tin, Look(rim_width=2))
    p.part(Shape().poly([(-104, -30), (-96, -44), (12, -44), (18, -30)]), p.colour("pad",
            (0.40, 0.15, 8)), _FLAT)  # fmt: skip
    handle = p.colour("handle", (0.56, 0.125, 36))
    turned = Shape().blob([(76, -50), (72, -84), (60, -112), (70, -144), (92, -152),
            (114, -144), (124, -112), (112, -84), (108, -50)])  # fmt: skip
    p.part(turned, handle, Look(rim_width=2.6, fall=0.35))
    p.gleam(Shape().ellipse((80, -122), (6, 14), turn=0.3), p.colour("glint",
            (0.97, 0.04, 70)), 0.35, 2)  # fmt: skip
    p.part(Shape().rrect((66, -60, 52, 14), 5), p.colour("ring", (0.82, 0.10, 80)), _THIN)
    p.part(Shape().rrect((44, -48, 96, 32), 6), handle, Look(rim_width=2))
    p.part(Shape().rrect((48, -17, 88, 16), 3), p.colour("rubber", (0.42, 0.13, 10)), _THIN)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "review_screen": review_screen,
    "coat_chair": coat_chair,
    "review_form": review_form,
    "pencil_rubber": pencil_rubber,
    "biscuits_party": biscuits_party,
    "rubber_stamp": rubber_stamp,
}
