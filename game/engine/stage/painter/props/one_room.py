"""Draws one room that is four: a narrow bed, a hall that is a nail, a sink to go round, a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.props.upstairs import box_misc
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.props.placed import Triple

_FLAT: Final = Look(rim=0, fall=0)
_THIN: Final = Look(rim_width=1.8, rim=0.6)
_PATCHES: Final[tuple[Triple, ...]] = (
    (0.76, 0.09, 335),
    (0.82, 0.07, 195),
    (0.86, 0.08, 70),
    (0.70, 0.09, 275),
    (0.88, 0.06, 20),
)


def cot_side(p: Placed) -> None:
    """A narrow iron bed, its head to the left, a quilt of pieces; its foot's middle. 560 by 300."""
    p.shade(Shape().ellipse((0, 2), (300, 14)), 10, 0.55)
    iron = p.colour("iron", (0.46, 0.07, 275))
    ends = Shape().tube([(-262, 0), (-262, -270)], [14, 14]).tube([(262, 0), (262, -190)], [14, 14])
    ends.tube([(-262, -268), (-226, -292), (-196, -268)], [12, 12, 12]).tube([(-196, -270),
            (-196, -100)], [9, 9])  # fmt: skip
    ends.tube([(-229, -284), (-229, -100)], [7, 7])
    p.part(ends, iron, Look(rim_width=2.4))
    knobs = Shape().circle((-262, -280), 12).circle((262, -200), 12)
    p.part(knobs, p.colour("brass", (0.84, 0.10, 80)), _THIN)
    mattress = Shape().rrect((-256, -128, 516, 64), 22)
    p.part(mattress, p.colour("sheet", (0.95, 0.025, 300)), Look(rim_width=2.6))
    p.part(Shape().rrect((-262, -70, 526, 16), 6), iron, Look(rim_width=2))
    pillow = Shape().blob([(-250, -126), (-244, -176), (-170, -190), (-108, -174),
            (-104, -128), (-170, -118)])  # fmt: skip
    p.part(pillow, p.colour("pillow", (0.97, 0.02, 310)), Look(rim_width=2.6))
    quilt = Shape().rpoly([(-112, -152), (40, -166), (250, -148), (264, -40), (180, -28),
            (60, -40), (-60, -26), (-122, -38)], [24, 60, 24, 10, 20, 20, 20, 12])  # fmt: skip
    p.part(quilt, p.colour("quilt", (0.84, 0.07, 310)), Look(rim_width=3.4))
    _pieces(p)


def _pieces(p: Placed) -> None:
    """The quilt's pieces, five stuffs."""
    for number, tone in enumerate(_PATCHES):
        shape = Shape()
        for column in range(8):
            for row in range(2):
                if (column * 2 + row * 3 + column // 3) % 5 == number:
                    x, y = -104.0 + column * 45, -140.0 + row * 48
                    shape.rpoly([(x, y), (x + 40, y - 3), (x + 41, y + 41), (x + 1, y + 44)], 4)
        if shape.polygons:
            p.part(shape, p.colour(f"patch{number}", tone), Look(rim=0.15, fall=0.15, k=0.85))
    seams = Shape()
    for column in range(9):
        x = -107.0 + column * 45
        seams.rect((x, -150, 1.6, 108))
    p.line(seams, 0.16)


def nail_coat(p: Placed) -> None:
    """A mustard coat on a nail; the nail. 200 wide, 430 high."""
    p.shade(Shape().rpoly([(-84, 30), (104, 30), (112, 420), (-80, 420)], 40), 16, 0.42)
    cloth = p.colour("cloth", (0.74, 0.130, 80))
    sleeve = Shape().tube([(62, 76), (88, 190), (82, 306)], [50, 46, 38])
    p.part(sleeve, cloth, Look(rim_width=3))
    body = [(-34, 22), (34, 22), (82, 66), (70, 200), (86, 424), (-86, 424), (-72, 200), (-80, 66)]
    p.part(Shape().rpoly(body, [14, 14, 36, 60, 8, 8, 60, 36]), cloth, Look(rim_width=3.4))
    p.part(Shape().tube([(-66, 76), (-88, 190), (-80, 306)],
            [50, 46, 38]), cloth, Look(rim_width=3))  # fmt: skip
    p.part(Shape().rpoly([(-40, 18), (40, 18), (48, 52), (0, 70),
            (-48, 52)], 12), p.colour("lapel", (0.79, 0.125, 84)), Look(rim_width=2.4))  # fmt: skip
    folds = Shape().tube([(0, 68), (4, 220), (0, 420)], [2, 5, 4])
    folds.tube([(-40, 240), (-46, 420)], [2, 6]).tube([(40, 250), (48, 420)], [2, 6])
    p.line(folds, 0.4, 1)
    loop = Shape().tube([(-14, 20), (0, -2), (14, 20)], [4, 4, 4])
    p.part(loop, p.colour("loop", (0.46, 0.08, 40)), _FLAT)
    p.part(Shape().tube([(-2, 0), (12, -8)], [7, 9]), p.colour("nail", (0.80, 0.02, 260)), _THIN)


def sink_stand(p: Placed) -> None:
    """A sink on legs with a board to its left, standing in the room; the floor. 420 by 300.

    Its top is at -262; a lamp can stand on the board, at -120.
    """
    p.shade(Shape().ellipse((0, 3), (200, 15)), 10, 0.55)
    iron, china = p.colour("iron", (0.56, 0.06, 270)), p.colour("china", (0.95, 0.020, 250))
    legs = Shape()
    for x in (-178, -30, 186):
        legs.tube([(x, -246), (x * 1.02, 0)], [13, 10])
    p.part(legs, iron, Look(rim_width=2.2))
    trap = Shape().tube([(80, -160), (80, -96), (104, -74), (128, -96), (128, -120),
            (176, -120)], [15, 15, 15, 15, 15, 15])  # fmt: skip
    p.part(trap, p.colour("pipe", (0.70, 0.085, 56)), Look(rim_width=2))
    p.part(Shape().rrect((-198, -262, 190, 22), 5), p.colour("board",
            (0.76, 0.09, 60)), Look(rim_width=2.4))  # fmt: skip
    p.line(Shape().rect((-198, -250, 190, 2)), 0.25)
    basin = [(-16, -266), (206, -266), (196, -168), (176, -150), (14, -150), (-6, -168)]
    p.part(Shape().rpoly(basin, [8, 8, 26, 20, 20, 26]), china, Look(rim_width=3, fall=0.4))
    p.part(Shape().rrect((-22, -276, 234, 20), 9), china, Look(rim_width=2.4))
    tap = Shape().tube([(150, -274), (150, -346), (126, -368), (98, -360), (92, -330)],
            [12, 11, 10, 10, 11])  # fmt: skip
    p.part(tap, p.colour("tap", (0.82, 0.03, 250)), Look(rim_width=2))
    cross = Shape().tube([(128, -300), (174, -300)], [8, 8]).circle((150, -300), 9)
    p.part(cross, p.colour("tap", (0.82, 0.03, 250)), _THIN)
    p.part(Shape().ellipse((92, -312), (3, 7)), p.colour("drop", (0.94, 0.04, 215)), _FLAT)
    cloth = Shape().rpoly([(12, -262), (66, -264), (70, -186), (44, -178), (16, -188)], 6)
    p.shade(cloth.moved((5, 6)), 5, 0.35)
    p.part(cloth, p.colour("cloth", (0.80, 0.09, 20)), Look(rim_width=2))
    checks = Shape().rect((14, -240, 54, 6)).rect((14, -216, 54, 6)).rect((30, -262, 6, 76))
    p.part(checks, p.colour("check", (0.97, 0.03, 80)), Look(rim=0, fall=0, k=0.6))


def box_table(p: Placed) -> None:
    """The carton that says KITCHEN, MISC, with a cloth on it; its foot. 300 by 210.

    Its top's middle is at -194.
    """
    box_misc(p)
    cloth = p.colour("cloth", (0.94, 0.030, 300))
    hang = Shape().poly([(-150, -182), (150, -182), (152, -150), *_scallops()])
    p.shade(hang.moved((0, 7)), 5, 0.45)
    p.part(hang, cloth, Look(rim=0.2, rim_width=2, fall=0.22))
    p.part(Shape().poly([(-106, -213), (120, -213), (151, -181),
            (-151, -181)]), cloth, Look(rim=0.5, rim_width=2.4, fall=0.04))  # fmt: skip
    stripe = p.colour("stripe", (0.66, 0.12, 15))
    p.part(Shape().rect((-151, -170, 302, 5)), stripe, Look(rim=0, fall=0, k=0.75))
    folds = Shape()
    for x in (-112, -38, 44, 116):
        folds.tube([(x, -178), (x + 3, -150)], [2, 5])
    p.line(folds, 0.18, 1.2)


def _scallops() -> list[tuple[float, float]]:
    """The cloth's lower edge, right to left."""
    edge: list[tuple[float, float]] = []
    for index in range(10):
        x = 152 - index * 30.4
        edge += [(x - 4, -144), (x - 15, -139), (x - 26, -144), (x - 30.4, -150)]
    return edge


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "cot_side": cot_side,
    "nail_coat": nail_coat,
    "sink_stand": sink_stand,
    "box_table": box_table,
}
