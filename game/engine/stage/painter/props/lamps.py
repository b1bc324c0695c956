"""Draws lamps, unlit and lit: a lit lamp shows what stands round it, brightens its shade, glows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.canvas import Canvas, Fill
from game.engine.stage.painter.colour import mix
from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.props.placed import Triple
    from game.engine.stage.painter.shape import Pair

_F = np.float32
_GLOW: Final[Triple] = (0.90, 0.10, 74)


@dataclass(frozen=True, slots=True)
class Lit:
    """How a lamp shines. `throws` are further ellipses it lights: x, y, across, down, strength.

    `hot` is where in the shade (0 top to 1 foot) it is brightest; `tint` how much of
    the shade's own colour is left at its edge.
    """

    bulb: Pair
    reach: float = 230
    k: float = 2.4
    air: float = 0.10
    throws: tuple[tuple[float, float, float, float, float], ...] = ()
    hot: float = 0.7
    tint: float = 0.6


def shine(p: Placed, shade: Shape, lit: Lit) -> None:
    """Tell the easel what this lamp does when it is on; with `glow` at 0 it never is."""
    if not p.layer.glow:
        return
    warm = p.raw("light", _GLOW)
    white = p.raw("bulb", (0.985, 0.045, 88))
    size = p.layer.scale * p.layer.reach
    strength = p.layer.glow
    edge = mix(warm, p.raw("shade_lit", (0.74, 0.15, 50)), lit.tint)

    def strokes(canvas: Canvas) -> None:
        for x, y, across, down, k in ((*lit.bulb, lit.reach, lit.reach, lit.k), *lit.throws):
            where = canvas.glow(p.where((x, y)), (across * size, down * size), power=1.5)
            canvas.relight(where, warm, k * strength)
        stops = ((0.0, edge), (lit.hot, white), (1.0, mix(white, warm, 0.8)))
        canvas.mix(p.canvas.mask(p.onto(shade)), Fill(stops), 0.94)
        air = canvas.glow(p.where(lit.bulb), (lit.reach * 0.55 * size,) * 2, power=1.25)
        canvas.add(air, warm, lit.air * strength)

    p.lit(strokes)


def floor_lamp(p: Placed) -> None:
    """Its origin is its foot. Variant ``drum``, ``tripod``, ``paper``, ``arc`` or ``up``."""
    {"tripod": _tripod, "paper": _paper, "arc": _arc, "up": _uplight}.get(p.variant, _drum)(p)


def _foot(p: Placed, width: float = 54) -> None:
    p.shade(Shape().ellipse((0, 2), (width * 1.4, 11)), 8, 0.55)
    p.part(
        Shape().ellipse((0, -3), (width, 9)), p.colour("stem", (0.40, 0.06, 28)), Look(rim_width=2)
    )


def _drum(p: Placed) -> None:
    stem = p.colour("stem", (0.40, 0.06, 28))
    _foot(p)
    p.part(Shape().rect((-3.5, -400, 7, 398)), stem, Look(rim_width=2))
    shade = Shape().rpoly([(-62, -506), (62, -506), (82, -384), (-82, -384)], 7)
    p.part(shade, p.colour("shade", (0.72, 0.06, 58)))
    shine(
        p, shade, Lit((0, -440), 250, 1.9, 0.070, ((0, -6, 200, 46, 2.2), (0, -640, 150, 150, 1.6)))
    )


def _tripod(p: Placed) -> None:
    wood = p.colour("wood", (0.48, 0.09, 42))
    p.shade(Shape().ellipse((0, 0), (120, 14)), 9, 0.5)
    legs = Shape()
    for x in (-92, 8, 96):
        legs.tube([(0, -330), (x, 0)], [13, 8])
    p.part(legs, wood, Look(rim_width=2.4))
    shade = Shape().rpoly([(-74, -468), (74, -468), (92, -322), (-92, -322)], 10)
    p.part(shade, p.colour("shade", (0.66, 0.11, 36)))
    shine(p, shade, Lit((0, -392), 250, 1.9, 0.070, ((0, -4, 220, 46, 2.0),)))


def _paper(p: Placed) -> None:
    shade = Shape()
    for index in range(7):
        y = -440 + index * 61
        shade.rpoly(
            [(-50, y), (50, y), (58, y + 31), (50, y + 62), (-50, y + 62), (-58, y + 31)], 10
        )
    p.shade(Shape().ellipse((0, 0), (78, 10)), 8, 0.5)
    p.part(shade, p.colour("shade", (0.80, 0.04, 66)), Look(fall=0.45))
    ribs = Shape()
    for index in range(1, 7):
        ribs.rect((-52, -440 + index * 61 - 1, 104, 2.4))
    p.line(ribs, 0.4)
    shine(p, shade, Lit((0, -220), 260, 1.8, 0.06, ((0, 0, 180, 44, 2.0),), 0.5, 0.35))


def _arc(p: Placed) -> None:
    stem = p.colour("stem", (0.62, 0.08, 66))
    _foot(p, 64)
    bow = [(0, -4), (-6, -320), (40, -520), (170, -590), (290, -540)]
    p.part(Shape().tube(bow, [10, 8, 7, 6, 6]), stem, Look(rim_width=2))
    shade = Shape().rpoly([(262, -546), (318, -546), (372, -478), (208, -478)], [26, 26, 8, 8])
    p.part(shade, p.colour("shade", (0.62, 0.14, 32)))
    shine(
        p,
        shade,
        Lit(
            (290, -484), 230, 1.9, 0.070, ((290, -150, 200, 330, 1.2), (290, 0, 230, 50, 1.3)), 0.9
        ),
    )


def _uplight(p: Placed) -> None:
    _foot(p, 46)
    p.part(
        Shape().rect((-3.5, -470, 7, 468)), p.colour("stem", (0.40, 0.06, 28)), Look(rim_width=2)
    )
    shade = Shape().rpoly([(-64, -520), (64, -520), (26, -462), (-26, -462)], [6, 6, 18, 18])
    p.part(shade, p.colour("shade", (0.60, 0.05, 50)))
    shine(p, shade, Lit((0, -524), 200, 1.8, 0.070, ((0, -690, 210, 200, 2.6),), 0.1))


def table_lamp(p: Placed) -> None:
    """For a table or a shelf; its foot. Variant ``mushroom``, ``globe``, ``drum``, ``candle``."""
    stem = p.colour("stem", (0.62, 0.13, 32))
    p.shade(Shape().ellipse((0, 2), (52, 7)), 6, 0.5)
    if p.variant == "candle":
        rod = Shape().rrect((-30, -10, 60, 10), 5).rect((-4, -190, 8, 184))
        p.part(rod, p.colour("stem", (0.74, 0.10, 72)), Look(rim_width=2))
        shade = Shape().rpoly([(-22, -262), (22, -262), (36, -188), (-36, -188)], 5)
        p.part(shade, p.colour("shade", (0.60, 0.07, 340)))
        shine(p, shade, Lit((0, -222), 190, 1.9, 0.07, ((0, 0, 130, 34, 1.6),)))
        return
    if p.variant == "globe":
        p.part(Shape().rrect((-24, -24, 48, 24), 8), stem, Look(rim_width=2))
        shade = Shape().circle((0, -66), 46)
        p.part(shade, p.colour("shade", (0.84, 0.04, 70)))
        shine(p, shade, Lit((0, -66), 190, 1.9, 0.070, ((0, 0, 150, 34, 2.0),), 0.4, 0.0))
        return
    if p.variant == "drum":
        body = Shape().blob(
            [(-20, 0), (-34, -40), (-22, -78), (0, -88), (22, -78), (34, -40), (20, 0)]
        )
        p.part(body, stem, Look(rim_width=2.4))
        shade = Shape().rpoly([(-44, -172), (44, -172), (62, -88), (-62, -88)], 6)
        p.part(shade, p.colour("shade", (0.80, 0.05, 62)))
        shine(p, shade, Lit((0, -128), 200, 1.9, 0.070, ((0, 0, 160, 34, 2.2),)))
        return
    p.part(Shape().poly([(-15, -92), (15, -92), (34, 0), (-34, 0)]), stem, Look(rim_width=2.4))
    shade = Shape().blob([(-78, -92), (-68, -138), (-34, -164), (0, -170), (34, -164), (68, -138),
                          (78, -92), (40, -84), (-40, -84)])  # fmt: skip
    p.part(shade, p.colour("shade", (0.68, 0.14, 36)))
    shine(p, shade, Lit((0, -96), 200, 1.9, 0.070, ((0, 0, 170, 36, 2.6),), 0.85))


def desk_lamp(p: Placed) -> None:
    """Articulated, its head to the left; the origin is its foot. 240 high."""
    stem = p.colour("stem", (0.44, 0.08, 30))
    p.shade(Shape().ellipse((0, 2), (58, 8)), 6, 0.5)
    arm = Shape().ellipse((0, -2), (46, 9)).tube([(0, -4), (14, -92), (24, -152)], [7, 6, 6])
    arm.tube([(24, -150), (-10, -182), (-58, -212)], [6, 6, 6]).circle((24, -152), 8)
    p.part(arm, stem, Look(rim_width=2))
    shade = Shape().blob([(-122, -150), (-124, -190), (-100, -224), (-62, -228), (-30, -206),
                          (-22, -172), (-34, -138), (-76, -142)])  # fmt: skip
    p.part(shade, p.colour("shade", (0.64, 0.15, 32)))
    mouth = Shape().ellipse((-77, -145), (46, 11), turn=0.15)
    shine(p, mouth, Lit((-78, -130), 170, 1.8, 0.072, ((-90, -10, 190, 60, 3.0),), 0.5))


def wall_lamp(p: Placed) -> None:
    """A sconce; the origin is its plate."""
    brass = p.colour("brass", (0.70, 0.09, 66))
    p.shade(Shape().ellipse((6, 10), (40, 54)), 12, 0.4)
    p.part(Shape().circle((0, 0), 16).tube([(0, 0), (0, 34)], [10, 10]), brass, Look(rim_width=2))
    shade = Shape().rpoly([(-34, -66), (34, -66), (46, 22), (-46, 22)], 12)
    p.part(shade, p.colour("shade", (0.80, 0.05, 62)))
    shine(
        p, shade, Lit((0, -20), 210, 1.9, 0.06, ((0, 150, 120, 190, 1.4), (0, -150, 120, 150, 1.4)))
    )


def pendant_lamp(p: Placed) -> None:
    """Hanging; the origin is its lowest point, the cord goes up. Variant ``globe`` or ``cone``."""
    cord = Shape().rect((-1.6, -700, 3.2, 620))
    p.part(cord, p.colour("cord", (0.42, 0.06, 28)), Look(rim=0.2, fall=0))
    if p.variant == "globe":
        shade = Shape().circle((0, -56), 56)
        p.part(
            Shape().rrect((-12, -122, 24, 18), 4),
            p.colour("cap", (0.66, 0.09, 66)),
            Look(rim_width=2),
        )
        p.part(shade, p.colour("shade", (0.86, 0.035, 74)))
        shine(p, shade, Lit((0, -56), 220, 1.8, 0.070, hot=0.4, tint=0.0))
        return
    flat = 34 if p.variant == "cone" else 60
    outline = [(-18, -118), (18, -118), (flat, -96), (92, 0), (-92, 0), (-flat, -96)]
    shade = Shape().rpoly(outline, [6, 6, 20, 6, 6, 20])
    p.part(shade, p.colour("shade", (0.64, 0.14, 32)))
    mouth = Shape().ellipse((0, 0), (86, 11))
    p.part(mouth, p.colour("inside", (0.80, 0.06, 66)), Look(rim=0, fall=0))
    shine(p, mouth, Lit((0, 4), 200, 1.8, 0.072, ((0, 190, 170, 260, 1.8),), 0.5))


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "floor_lamp": floor_lamp,
    "table_lamp": table_lamp,
    "desk_lamp": desk_lamp,
    "wall_lamp": wall_lamp,
    "pendant_lamp": pendant_lamp,
}
