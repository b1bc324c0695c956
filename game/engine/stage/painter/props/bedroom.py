"""Draws the bed from its side, with somebody asleep or nearly, and what lies about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.shape import Pair

_QUILT: Final[list[Pair]] = [
    (338, -230), (372, -276), (430, -312), (500, -318), (580, -290), (690, -272), (800, -292),
    (890, -302), (990, -276), (1120, -256), (1270, -258), (1360, -290), (1412, -284), (1440, -240),
    (1452, -150), (1448, -40), (900, -26), (330, -40), (322, -140),
]  # fmt: skip


def bed_side(p: Placed) -> None:
    """A double bed, its head to the left; the origin is its lower left corner. 1460 by 400.

    Variant ``asleep`` has somebody lying on the far side, turned away; ``empty`` is unmade.
    """
    p.shade(Shape().rect((20, -30, 1430, 60)), 26, 0.6)
    wood = p.colour("wood", (0.48, 0.09, 32))
    p.part(Shape().rrect((-26, -400, 62, 400), [26, 26, 6, 6]), wood, Look(rim_width=4))
    legs = Shape().rrect((40, -60, 26, 60), 4).rrect((1400, -60, 26, 60), 4)
    p.part(legs, wood)
    sheet = p.colour("sheet", (0.86, 0.03, 30))
    p.part(Shape().rrect((16, -206, 1424, 150), [20, 40, 16, 16]), sheet, Look(fall=0.5))
    far = [(46, -200), (48, -272), (120, -312), (280, -310), (372, -276), (384, -200)]
    p.part(Shape().blob(far), p.colour("pillow", (0.88, 0.03, 30)), Look(rim_width=3, fall=0.4))
    if p.variant == "asleep":
        _sleeper(p)
    _quilt(p)
    near = [(34, -96), (42, -186), (130, -214), (300, -208), (402, -184), (412, -104), (230, -84)]
    p.shade(Shape().blob(near).moved((6, 14)), 14, 0.45)
    p.part(Shape().blob(near), p.colour("pillow", (0.88, 0.03, 30)), Look(rim_width=4, fall=0.45))
    creases = Shape().tube([(80, -150), (150, -170), (210, -164)], [1, 4, 1])
    creases.tube([(330, -120), (300, -150), (250, -160)], [1, 4, 1])
    p.line(creases, 0.22, 2)


def _sleeper(p: Placed) -> None:
    """The back of a head in the far pillow, an ear, a neck; the rest is quilt."""
    skin = p.colour("skin", (0.70, 0.085, 44))
    p.part(Shape().tube([(300, -270), (392, -256)], [62, 78]), skin, Look(rim_width=3))
    p.part(Shape().ellipse((272, -296), (66, 55), turn=0.25), skin, Look(rim=0.4))
    hair = [(206, -290), (212, -334), (252, -360), (304, -356), (336, -328), (338, -296),
            (322, -262), (284, -244), (236, -250)]  # fmt: skip
    p.part(Shape().blob(hair), p.colour("hair", (0.36, 0.055, 30)), Look(rim_width=4))
    p.part(Shape().ellipse((318, -292), (10, 15), turn=0.5), skin, Look(rim_width=2))


def _quilt(p: Placed) -> None:
    quilt = p.colour("quilt", (0.60, 0.10, 8))
    p.part(Shape().blob(_QUILT), quilt, Look(rim_width=5, fall=0.6))
    turned = [(332, -226), (372, -278), (430, -314), (474, -320), (440, -262), (420, -190),
              (424, -96), (400, -70), (352, -76), (330, -140)]  # fmt: skip
    p.part(Shape().blob(turned), p.colour("sheet", (0.86, 0.03, 30)), Look(rim_width=4, fall=0.5))
    folds = Shape().tube([(520, -300), (600, -200), (640, -90)], [1, 7, 2])
    folds.tube([(800, -280), (760, -180), (780, -80)], [1, 6, 2])
    folds.tube([(960, -270), (1030, -180), (1040, -90)], [1, 7, 2])
    folds.tube([(1340, -270), (1260, -190), (1230, -90)], [1, 6, 2])
    p.line(folds, 0.26, 4)


def moon(p: Placed) -> None:
    """A low moon, nearly full; the origin is its middle. 56 wide."""
    pale = p.raw("pale", (0.95, 0.035, 70))
    p.halo((0, 0), 130, p.raw("air", (0.66, 0.10, 345)), 0.16)
    p.part(Shape().circle((0, 0), 28), pale, Look(rim=0, fall=0.08, blur=1))
    seas = Shape().ellipse((-8, -6), (9, 7)).ellipse((8, 6), (7, 6)).ellipse((6, -12), (4, 3))
    p.line(seas, 0.10, 2)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {"bed_side": bed_side, "moon": moon}
