"""Draws what lies on a table on repair night: a radio, a toaster, an iron and what mends them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.props.placed import Triple

_FLAT: Final = Look(rim=0, fall=0)
_FINE: Final = Look(rim_width=1.6)
_STEEL: Final[Triple] = (0.74, 0.02, 60)
_BRASS: Final[Triple] = (0.76, 0.11, 74)
_DARK: Final[Triple] = (0.32, 0.05, 20)


def radio_orange(p: Placed) -> None:
    """A hand wide, a corner gone, a knob from a stove; the origin is its foot. 180 by 130."""
    p.shade(Shape().ellipse((4, 2), (108, 12)), 8, 0.6)
    aerial = Shape().tube([(-66, -120), (-128, -252)], [4, 2.4]).circle((-128, -252), 4)
    p.part(aerial, p.colour("aerial", _STEEL), _FINE)
    gone = Shape().rrect((38, -114, 40, 44), 6)
    p.part(gone, p.colour("inside", _DARK), _FLAT)
    coil = Shape()
    for index in range(5):
        coil.ring((58 + index * 5, -84), 8, 2.2)
    p.part(coil, p.colour("coil", (0.72, 0.13, 56)), _FLAT)
    case = [(-90, -124), (44, -124), (50, -108), (60, -104), (56, -88), (74, -78), (90, -74),
            (90, -4), (-90, -4)]  # fmt: skip
    corners = [16, 3, 2, 2, 2, 3, 3, 14, 14]
    p.part(Shape().rpoly(case, corners), p.colour("case", (0.70, 0.175, 46)), Look(rim_width=2.4))
    p.part(
        Shape().rrect((-80, -8, 24, 10), 3).rrect((56, -8, 24, 10), 3),
        p.colour("feet", _DARK),
        _FLAT,
    )
    _radio_face(p)


def _radio_face(p: Placed) -> None:
    holes = Shape()
    for row in range(7):
        for column in range(8):
            x, y = -72 + column * 10.5, -92 + row * 10.5
            if math.hypot(x + 35, y + 60) < 42:
                holes.circle((x, y), 3)
    p.line(holes, 0.8)
    p.part(Shape().rrect((14, -108, 30, 26), 4), p.colour("dial", (0.93, 0.06, 84)), _FLAT)
    p.part(Shape().rect((30, -106, 2.4, 22)), p.colour("needle", (0.58, 0.19, 27)), _FLAT)
    ticks = Shape()
    for index in range(9):
        a = math.radians(130 + index * 35)
        ticks.circle((46 + 35 * math.cos(a), -42 + 35 * math.sin(a)), 2)
    p.part(ticks, p.colour("marks", (0.95, 0.03, 84)), _FLAT)
    knob = Shape().circle((46, -42), 27)
    p.part(knob, p.colour("knob", (0.93, 0.02, 84)), Look(rim_width=1.6, fall=0.35))
    grip = Shape().rrect((-7, -27, 14, 54), 6).polygons[0][0]
    c, s = math.cos(0.6), math.sin(0.6)
    turned = [(46 + x * c - y * s, -42 + x * s + y * c) for x, y in grip]
    p.part(Shape().poly(turned), p.colour("grip", (0.84, 0.03, 70)), _FINE)
    p.part(Shape().circle((58, -60), 3), p.colour("needle", (0.58, 0.19, 27)), _FLAT)


def toaster(p: Placed) -> None:
    """Round-shouldered, a slice that will not come up; the origin is its foot. 170 by 130."""
    p.shade(Shape().ellipse((0, 2), (98, 10)), 8, 0.55)
    cord = Shape().tube([(-80, -16), (-118, -8), (-130, 12), (-170, 8)], [5, 5, 5, 5])
    p.part(cord, p.colour("cord", _DARK), _FINE)
    slice_ = Shape().rrect((-46, -134, 92, 40), [16, 16, 2, 2])
    p.part(slice_, p.colour("toast", (0.66, 0.11, 58)), _FINE)
    body = Shape().rpoly([(-82, -8), (-82, -112), (82, -112), (82, -8)], [10, 38, 38, 10])
    p.part(body, p.colour("steel", _STEEL), Look(rim_width=2.4, fall=0.5))
    p.line(Shape().rrect((-56, -110, 112, 7), 3), 0.7)
    p.gleam(Shape().rrect((-62, -92, 14, 66), 7), p.raw("shine", (0.96, 0.05, 80)), 0.28, 3)
    p.part(Shape().rrect((-86, -14, 172, 13), 6), p.colour("foot", _DARK), _FINE)
    p.part(Shape().rrect((78, -78, 22, 12), 4), p.colour("lever", (0.62, 0.16, 28)), _FINE)


def hair_dryer(p: Placed) -> None:
    """Standing on its grip, its mouth to the right; the origin is its foot. 200 by 170."""
    p.shade(Shape().ellipse((0, 2), (92, 10)), 7, 0.5)
    cord = Shape().tube([(-22, -6), (-70, 10), (-110, 2), (-150, 12)], [5, 5, 5, 5])
    p.part(cord, p.colour("cord", _DARK), _FINE)
    shell = p.colour("shell", (0.74, 0.10, 10))
    grip = Shape().rpoly([(-50, -92), (-4, -88), (10, -6), (-28, 0)], [6, 6, 14, 14])
    p.part(grip, shell, Look(rim_width=2))
    mouth = Shape().rpoly([(56, -148), (108, -154), (108, -90), (56, -98)], 4)
    p.part(mouth, p.colour("mouth", (0.42, 0.06, 20)), _FINE)
    barrel = [(-88, -122), (-70, -164), (-16, -168), (66, -152), (68, -94), (-12, -82), (-70, -82)]
    p.part(Shape().blob(barrel), shell, Look(rim_width=2.4))
    vents = Shape()
    for index in range(4):
        vents.rrect((-72, -144 + index * 12, 28, 4), 2)
    p.line(vents, 0.6)
    p.part(Shape().rrect((-20, -70, 12, 20), 4), p.colour("switch", (0.95, 0.03, 80)), _FINE)


def tool_roll(p: Placed) -> None:
    """Canvas rolled out, tools in its loops, one loop empty; the origin is its middle. 440 wide."""
    cloth = [(-186, -84), (172, -92), (222, 40), (-226, 62)]
    p.shade(Shape().poly(cloth).moved((-6, 12)), 12, 0.55)
    canvas = p.colour("cloth", (0.60, 0.075, 66))
    p.part(Shape().rpoly(cloth, 10), canvas, Look(fall=0.15, rim=0.5))
    handles: tuple[Triple, ...] = (
        (0.62, 0.17, 28), (0.80, 0.14, 78), (0.55, 0.10, 235), (0.62, 0.17, 28), (0.50, 0.09, 150),
        (0.80, 0.14, 78),
    )  # fmt: skip
    for index, tone in enumerate(handles):
        x = -172 + index * 54 + (54 if index > 3 else 0)
        long = (50, 62, 40, 56, 46, 60)[index]
        tilt = -x * 0.0011
        shaft = Shape().tube([(x - tilt * 44, 34), (x + tilt * 16, -16)], [5, 6])
        p.part(shaft, p.colour("steel", _STEEL), _FINE)
        grip = Shape().tube([(x + tilt * 14, -14), (x + tilt * (14 + long), -14 - long)], [14, 17])
        p.part(grip, p.tinted(p.easel.inks.colour(tone)), _FINE)
    band = Shape().rpoly([(-212, -4), (198, -20), (206, 8), (-218, 26)], 4)
    p.part(band, p.colour("band", (0.52, 0.08, 56)), Look(rim=0.4, fall=0.1, rim_width=1.6))
    seams = Shape()
    for index in range(8):
        x = -196 + index * 54
        seams.tube([(x, -4 - index * 2), (x - 5, 25 - index * 2)], [2.4, 2.4])
    p.line(seams, 0.5)


def soldering_iron(p: Placed) -> None:
    """In its spring, its tip up to the left; the origin is the stand's foot. 220 by 130.

    Its smoke is a steam layer at (-64, -128) from here.
    """
    p.shade(Shape().ellipse((0, 2), (86, 10)), 7, 0.55)
    flex = Shape().tube([(112, -34), (150, -10), (190, 6), (236, 2)], [7, 6, 6, 6])
    p.part(flex, p.colour("cord", _DARK), _FINE)
    p.part(Shape().rrect((-70, -16, 140, 17), 5), p.colour("foot", (0.38, 0.05, 350)), _FINE)
    p.part(Shape().rrect((-58, -24, 44, 11), 4), p.colour("sponge", (0.84, 0.13, 88)), _FINE)
    p.part(Shape().tube([(8, -12), (2, -86)], [7, 6]), p.colour("steel", _STEEL), _FINE)
    tip = Shape().tube([(-62, -126), (-18, -104), (20, -84)], [3, 7, 8])
    p.part(tip, p.colour("steel", (0.70, 0.04, 50)), _FINE)
    p.halo((-60, -125), 22, p.raw("heat", (0.74, 0.18, 42)), 0.30)
    handle = Shape().tube([(18, -85), (64, -60), (112, -34)], [15, 21, 16])
    p.part(handle, p.colour("handle", (0.60, 0.16, 27)), Look(rim_width=2))
    spring = Shape()
    for index in range(7):
        x = -30 + index * 10
        spring.ellipse((x, -108 + index * 5), (4, 15), turn=0.46)
        spring.ellipse((x, -108 + index * 5), (2.2, 12), 0, turn=0.46)
    p.part(spring, p.colour("steel", _STEEL), Look(rim_width=1.2))


def egg_timer(p: Placed) -> None:
    """A sand-glass between two rounds of wood; the origin is its foot. 70 by 128."""
    p.shade(Shape().ellipse((0, 2), (44, 7)), 5, 0.5)
    glass = Shape().blob([(-24, -116), (0, -112), (24, -116), (24, -92), (5, -66), (5, -60),
                          (24, -36), (24, -12), (0, -14), (-24, -12), (-24, -36), (-5, -60),
                          (-5, -66), (-24, -92)])  # fmt: skip
    p.part(glass, p.colour("glass", (0.90, 0.03, 190)), Look(k=0.45, fall=0, rim_width=1.6))
    sand = p.colour("sand", (0.82, 0.13, 66))
    p.part(Shape().blob([(-17, -92), (0, -88), (17, -92), (4, -66), (-4, -66)]), sand, _FLAT)
    p.part(Shape().rect((-1, -66, 2, 40)), sand, _FLAT)
    p.part(Shape().blob([(-21, -15), (0, -34), (21, -15), (0, -13)]), sand, _FLAT)
    wood = p.colour("wood", (0.54, 0.11, 42))
    posts = Shape().rect((-31, -118, 5, 110)).rect((26, -118, 5, 110))
    p.part(posts, wood, _FINE)
    p.part(Shape().rrect((-36, -128, 72, 13), 5).rrect((-36, -12, 72, 13), 5), wood, _FINE)


def handbell(p: Placed) -> None:
    """Standing on its mouth, its handle up; the origin is its foot. 78 by 132."""
    p.shade(Shape().ellipse((0, 1), (46, 7)), 5, 0.5)
    handle = Shape().tube([(0, -66), (0, -96), (0, -128)], [9, 15, 11])
    p.part(handle, p.colour("handle", (0.46, 0.10, 36)), _FINE)
    cup = Shape().blob([(-9, -70), (9, -70), (21, -58), (25, -30), (39, -4), (0, 0), (-39, -4),
                        (-25, -30), (-21, -58)])  # fmt: skip
    p.part(cup, p.colour("brass", _BRASS), Look(rim_width=2, fall=0.5))
    p.gleam(Shape().ellipse((-11, -38), (4, 17), turn=0.15), p.raw("shine", (0.98, 0.05, 88)), 0.5,
            1.5)  # fmt: skip


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "radio_orange": radio_orange,
    "toaster": toaster,
    "hair_dryer": hair_dryer,
    "tool_roll": tool_roll,
    "soldering_iron": soldering_iron,
    "egg_timer": egg_timer,
    "handbell": handbell,
}
