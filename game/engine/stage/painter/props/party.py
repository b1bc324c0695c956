"""Draws an evening at work: the bot on its stand, string lights, mugs, paper garlands."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.props.placed import Triple

_MUGS: Final[tuple[Triple, ...]] = (
    (0.66, 0.14, 30),
    (0.70, 0.06, 200),
    (0.84, 0.09, 80),
    (0.74, 0.08, 10),
    (0.62, 0.07, 160),
)


def tofu(p: Placed) -> None:
    """The bot: a soft white block on a dish, lit from inside; the origin is its foot. 150 wide."""
    p.shade(Shape().ellipse((0, 3), (120, 12)), 8, 0.5)
    dish = Shape().rpoly([(-104, -16), (104, -16), (76, 0), (-76, 0)], 7)
    p.part(dish, p.colour("dish", (0.62, 0.07, 205)), Look(rim_width=2))
    glow = p.raw("glow", (0.93, 0.07, 72))
    p.halo((0, -76), 330, glow, 0.16)
    p.halo((0, -76), 130, glow, 0.20)
    side = Shape().poly([(70, -128), (96, -140), (96, -30), (70, -14)])
    p.part(side, p.raw("side", (0.84, 0.07, 60)), Look(rim=0, fall=0.1))
    top = Shape().poly([(-70, -128), (-44, -142), (96, -142), (70, -128)])
    p.part(top, p.raw("top", (0.985, 0.02, 85)), Look(rim=0, fall=0))
    front = Shape().rrect((-72, -130, 144, 116), 12)
    p.part(
        front, p.raw("front", (0.975, 0.03, 82)), Look(rim=0, to=p.raw("low", (0.90, 0.075, 66)))
    )
    p.part(
        Shape().tube([(-16, -62), (0, -56), (16, -62)], [3, 4, 3]),
        p.raw("mark", (0.70, 0.11, 45)),
        Look(rim=0, fall=0),
    )
    p.part(
        Shape().circle((-24, -82), 4.5).circle((24, -82), 4.5),
        p.raw("mark", (0.70, 0.11, 45)),
        Look(rim=0, fall=0),
    )


def lamp_string(p: Placed) -> None:
    """Small bulbs on a sagging wire from the origin to the right, 900 wide, sag 90."""
    warm, white = p.raw("light", (0.88, 0.12, 66)), p.raw("bulb", (0.975, 0.055, 86))
    path = [(900 * t, 360 * t * (1 - t)) for t in (i / 40 for i in range(41))]
    p.part(Shape().tube(path, [2.4, 2.4]), p.colour("wire", (0.40, 0.07, 20)), Look(rim=0, fall=0))
    bulbs = Shape()
    for index in range(1, 14):
        t = index / 14
        at = (900 * t, 360 * t * (1 - t) + 11)
        bulbs.circle(at, 6.4)
        p.halo(at, 44, warm, 0.22)
    p.part(bulbs, white, Look(rim=0, fall=0))


def garland(p: Placed) -> None:
    """Paper flags on a string from the origin to the right, 700 wide."""
    tones = ((0.72, 0.13, 30), (0.84, 0.10, 76), (0.76, 0.06, 200), (0.80, 0.07, 8))
    path = [(700 * t, 200 * t * (1 - t)) for t in (i / 30 for i in range(31))]
    for index in range(12):
        t = (index + 0.5) / 12
        x, y = 700 * t, 200 * t * (1 - t)
        flag = Shape().poly([(x - 22, y), (x + 22, y), (x, y + 46)])
        p.part(flag, p.tinted(p.easel.inks.colour(tones[index % 4])), Look(rim_width=1.5, k=0.92))
    p.part(Shape().tube(path, [3, 3]), p.colour("string", (0.44, 0.07, 24)), Look(rim=0, fall=0))


def mugs(p: Placed) -> None:
    """Mugs people brought, in a loose row, no two alike; the origin is the row's left foot. 330."""
    for index in range(5):
        x, h = index * 66.0 + p.chance.uniform(-6, 6), p.chance.uniform(44, 62)
        glaze = p.tinted(p.easel.inks.colour(_MUGS[(index + p.layer.seed) % len(_MUGS)]))
        ear = [(x + 18, -h * 0.8), (x + 36, -h * 0.66), (x + 18, -h * 0.24)]
        p.part(Shape().tube(ear, [6, 7, 6]), glaze, Look(rim_width=1.5))
        p.part(Shape().rrect((x - 20, -h, 40, h), [3, 3, 9, 9]), glaze, Look(rim_width=2))


def speaker_round(p: Placed) -> None:
    """A round loudspeaker on a shelf; the origin is its foot. 90 wide."""
    body = p.colour("body", (0.46, 0.06, 30))
    p.part(Shape().circle((0, -46), 46), body)
    rings = Shape()
    for radius in (12, 22, 32):
        rings.ring((0, -46), radius, 2)
    p.line(rings, 0.4)
    turn = [(20 * math.cos(a), -46 + 20 * math.sin(a)) for a in (4.0, 4.6, 5.2)]
    p.gleam(Shape().tube(turn, [2, 3, 2]), p.easel.sun_colour(), 0.3)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "tofu": tofu,
    "lamp_string": lamp_string,
    "garland": garland,
    "mugs": mugs,
    "speaker_round": speaker_round,
}
