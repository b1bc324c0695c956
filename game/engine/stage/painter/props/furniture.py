"""Draws what stands in a flat: chairs, a sofa, tables, shelves, a rug."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.props.placed import Triple

_BOOKS: Final[tuple[Triple, ...]] = (
    (0.60, 0.13, 30),
    (0.60, 0.06, 210),
    (0.78, 0.09, 70),
    (0.68, 0.09, 12),
    (0.50, 0.08, 335),
    (0.82, 0.05, 62),
    (0.52, 0.06, 165),
    (0.44, 0.06, 30),
)


def lounge_chair(p: Placed) -> None:
    """In profile, looking right; the origin is the floor under it. 360 wide, 350 high."""
    p.shade(Shape().ellipse((150, 2), (210, 18)), 12, 0.6)
    cloth = p.colour("cloth", (0.58, 0.13, 26))
    seat = Shape().rpoly([(16, -120), (262, -148), (270, -104), (28, -80)], 20)
    seat.rpoly([(-52, -332), (-10, -346), (62, -126), (18, -104)], 22)
    p.part(seat, cloth, Look(rim_width=4, fall=0.45))
    frame = Shape().tube([(12, -174), (40, -94), (18, 0)], [15, 13, 8])
    frame.tube([(262, -198), (276, -104), (300, -2)], [14, 12, 8])
    frame.tube([(2, -178), (60, -198), (160, -202), (272, -202)], [10, 15, 16, 12])
    frame.tube([(30, -104), (150, -90), (282, -116)], [12, 12, 12])
    p.part(frame, p.colour("frame", (0.42, 0.08, 36)))


def sofa(p: Placed) -> None:
    """From the front; the origin is the floor under its middle. 640 wide, 240 high."""
    p.shade(Shape().ellipse((0, 2), (340, 22)), 14, 0.6)
    cloth = p.colour("cloth", (0.60, 0.08, 340))
    feet = Shape()
    for x in (-280, 280):
        feet.tube([(x, -40), (x * 1.02, 0)], [16, 9])
    p.part(feet, p.colour("feet", (0.42, 0.08, 36)))
    p.part(Shape().rrect((-300, -240, 600, 190), [50, 50, 12, 12]), cloth, Look(rim_width=4))
    p.line(Shape().tube([(0, -232), (0, -120)], [2, 4]), 0.35, 1)
    seat = Shape().rrect((-276, -128, 276, 74), 22).rrect((0, -128, 276, 74), 22)
    p.part(seat, cloth, Look(rim_width=3))
    arms = Shape().rrect((-330, -176, 70, 150), 30).rrect((260, -176, 70, 150), 30)
    p.part(arms, cloth, Look(rim_width=4))
    pillow = Shape().rpoly([(-220, -196), (-120, -206), (-108, -116), (-214, -108)], 22)
    p.part(pillow, p.colour("pillow", (0.76, 0.12, 58)), Look(rim_width=3))


def side_table(p: Placed) -> None:
    """Round, on three legs; the origin is the floor. 170 wide, 170 high."""
    p.shade(Shape().ellipse((0, 2), (90, 12)), 9, 0.55)
    legs = Shape()
    for x in (-58, 4, 60):
        legs.tube([(x * 0.6, -160), (x, 0)], [11, 7])
    p.part(legs, p.colour("legs", (0.42, 0.08, 36)))
    top = (
        Shape().ellipse((0, -164), (86, 13)).rect((-86, -164, 172, 8)).ellipse((0, -156), (86, 13))
    )
    p.part(top, p.colour("wood", (0.56, 0.095, 44)))


def low_table(p: Placed) -> None:
    """A long low table; the origin is the floor under its middle. 420 wide, 110 high."""
    p.shade(Shape().ellipse((0, 2), (230, 16)), 10, 0.55)
    legs = Shape()
    for x in (-180, 180):
        legs.tube([(x * 0.94, -96), (x, 0)], [13, 8])
    p.part(legs, p.colour("legs", (0.42, 0.08, 36)))
    p.part(Shape().rrect((-210, -112, 420, 20), 8), p.colour("wood", (0.56, 0.095, 44)))


def cabinet(p: Placed) -> None:
    """A low cabinet with sliding doors; the origin is the floor under its middle. 380 by 170."""
    p.shade(Shape().ellipse((0, 2), (210, 15)), 10, 0.6)
    legs = Shape()
    for x in (-160, 160):
        legs.tube([(x, -40), (x * 1.04, 0)], [13, 8])
    p.part(legs, p.colour("legs", (0.42, 0.08, 36)))
    p.part(Shape().rrect((-190, -168, 380, 138), 8), p.colour("wood", (0.52, 0.09, 42)))
    p.line(Shape().rect((-2, -156, 3, 116)).rect((-180, -156, 360, 2)), 0.5)
    slats = Shape()
    for index in range(14):
        slats.rect((14 + index * 12, -150, 3, 106))
    p.line(slats, 0.3)
    pulls = Shape().circle((-26, -98), 9)
    p.part(pulls, p.colour("pull", (0.40, 0.07, 32)), Look(rim=0.4, rim_width=1.5))


def shelf_five(p: Placed) -> None:
    """Five boards against a wall; the fourth is nearly empty and dusty. 280 wide, 560 high.

    The origin is its lower left corner.
    """
    wood = p.colour("wood", (0.50, 0.09, 42))
    p.shade(Shape().rect((6, -554, 296, 560)), 14, 0.4)
    p.line(Shape().rect((8, -552, 264, 548)), 0.42)
    for number in range(5):
        foot = -452.0 + number * 112
        if number == 3:
            _dusty(p, foot)
        else:
            _books(p, foot, 24 if number else 96)
    boards = Shape()
    for number in range(6):
        boards.rrect((0, -566 + number * 112, 280, 14), 3)
    p.part(boards, wood, Look(fall=0.1, rim_width=2.4))
    p.part(Shape().rrect((-2, -566, 14, 566), 3).rrect((268, -566, 14, 566), 3), wood)


def _books(p: Placed, foot: float, start: float) -> None:
    x = start
    stop = 262 - p.chance.uniform(0, 46)
    while x < stop:
        w, h = p.chance.uniform(12, 25), p.chance.uniform(62, 92)
        tone = _BOOKS[int(p.chance.integers(0, len(_BOOKS)))]
        spine = Shape().rrect((x, foot - h, w, h), 2)
        p.part(spine, p.tinted(p.easel.inks.colour(tone)), Look(rim_width=1.6, rim=0.5))
        p.line(Shape().rect((x + 3, foot - h + 10, w - 6, 2)), 0.3)
        x += w + 1.2


def _dusty(p: Placed, foot: float) -> None:
    """Where somebody's books stood: two are left, leaning; dust keeps the outline of the rest."""
    dust = p.colour("dust", (0.80, 0.04, 60))
    p.part(Shape().rect((14, foot - 5, 250, 5)), dust, Look(rim=0, fall=0, k=0.55))
    gone = Shape()
    for x, w in ((60, 34), (104, 22), (132, 48)):
        gone.rect((x, foot - 4.5, w, 4.5))
    p.line(gone, 0.6)
    lean = Shape().poly([(210, foot), (230, foot), (254, foot - 78), (236, foot - 84)])
    p.part(lean, p.colour("left", (0.52, 0.07, 210)), Look(rim_width=1.6))
    p.part(Shape().rrect((248, foot - 80, 15, 80), 2), p.colour("last", (0.60, 0.12, 30)),
           Look(rim_width=1.6))  # fmt: skip


def rug(p: Placed) -> None:
    """Round, seen flat; the origin is its middle. 660 wide."""
    shape = Shape().ellipse((0, 0), (330, 46))
    p.shade(shape.moved((0, 6)), 5, 0.4)
    warm = p.colour("wool", (0.56, 0.11, 18))
    p.part(shape, warm, Look(rim=0, to=p.colour("wool_lit", (0.66, 0.12, 32)), across=True))
    band = Shape().ellipse((0, -1), (292, 39)).ellipse((0, -1), (280, 37), 0)
    p.part(band, p.colour("band", (0.84, 0.09, 60)), Look(rim=0, fall=0, k=0.5))


def stool(p: Placed) -> None:
    """The origin is the floor. 110 wide, 150 high."""
    p.shade(Shape().ellipse((0, 2), (64, 9)), 7, 0.5)
    legs = Shape()
    for x in (-44, 44, 6):
        legs.tube([(x * 0.7, -140), (x, 0)], [11, 7])
    p.part(legs, p.colour("legs", (0.46, 0.09, 38)))
    p.part(Shape().rrect((-54, -152, 108, 22), 10), p.colour("seat", (0.64, 0.14, 32)))


def chair_side(p: Placed) -> None:
    """A wooden chair in profile, looking right; the origin is the floor. 130 wide, 270 high."""
    p.shade(Shape().ellipse((30, 2), (84, 10)), 8, 0.5)
    wood = p.colour("wood", (0.52, 0.095, 42))
    legs = Shape().tube([(-18, -260), (-10, -130), (-26, 0)], [11, 13, 8])
    legs.tube([(88, -132), (94, 0)], [12, 8]).tube([(-14, -60), (92, -56)], [6, 6])
    p.part(legs, wood)
    p.part(Shape().rrect((-24, -146, 128, 20), 9), p.colour("seat", (0.66, 0.13, 34)))


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "lounge_chair": lounge_chair,
    "sofa": sofa,
    "side_table": side_table,
    "low_table": low_table,
    "cabinet": cabinet,
    "shelf_five": shelf_five,
    "rug": rug,
    "stool": stool,
    "chair_side": chair_side,
}
