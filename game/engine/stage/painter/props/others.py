"""Draws the end of a call: a glass full of small lights with nobody standing in it, a hat left."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.props.placed import Triple

_FLAT: Final = Look(rim=0, fall=0)
_THIN: Final = Look(rim_width=1.8, rim=0.6)
_WIDE, _HIGH = 1060.0, 520.0
# Tiers of lights, as a choir stands: height, across, how far it bows, how many, how large.
_TIERS: Final = (
    (148.0, 560.0, 34.0, 17, 9.0),
    (206.0, 700.0, 44.0, 17, 12.0),
    (274.0, 830.0, 54.0, 15, 16.0),
    (354.0, 930.0, 62.0, 13, 21.0),
)
_TONES: Final[tuple[Triple, ...]] = ((0.97, 0.07, 84), (0.94, 0.10, 66), (0.92, 0.09, 40))


def glass_of_lights(p: Placed) -> None:
    """A great glass on a wall, its top left: light, and in it many small ones. 1060 by 520.

    They stand in tiers; one, late, is small and by itself near the right edge. Snow of the link
    comes up from below.
    """
    case = p.colour("case", (0.36, 0.06, 290))
    frame = Shape().rrect((-18, -18, _WIDE + 36, _HIGH + 36), 28)
    p.shade(frame.moved((0, 18)), 22, 0.5)
    p.part(frame, case, Look(rim_width=3))
    glass = Shape().rrect((0, 0, _WIDE, _HIGH), 14)
    p.part(glass, p.raw("high", (0.56, 0.115, 338)), Look(rim=0, to=p.raw("low", (0.80, 0.13, 52))))
    _air(p)
    for number, tier in enumerate(_TIERS):
        _tier(p, number, tier)
    _late(p)
    _snow(p)
    sheen = Shape().poly([(46, 0), (250, 0), (70, _HIGH), (0, _HIGH), (0, 110)])
    p.gleam(sheen, p.raw("sheen", (0.97, 0.03, 80)), 0.05, 3)
    edge = Shape().rrect((-18, -18, _WIDE + 36, _HIGH + 36), 28)
    edge.rrect((0, 0, _WIDE, _HIGH), 14, 0)
    p.part(edge, case, Look(rim_width=3, fall=0.2))


def _air(p: Placed) -> None:
    """The light itself: brightest where they stand, as if it were breathed out."""
    light = p.raw("light", (0.95, 0.10, 70))
    for x, y, across, down, k in ((530, 300, 400, 150, 0.15), (400, 230, 210, 120, 0.04),
                                  (660, 260, 200, 120, 0.04)):  # fmt: skip
        cloud = Shape().ellipse((x, y), (across, down))
        p.gleam(_within(cloud), light, k, 60)


def _within(shape: Shape) -> Shape:
    """*shape* with no point outside the glass."""
    low, high = np.array([70.0, 70.0]), np.array([_WIDE - 70, _HIGH - 70])
    return Shape([(np.clip(points, low, high), value) for points, value in shape.polygons])


def _tier(p: Placed, number: int, tier: tuple[float, float, float, int, float]) -> None:
    """One row: each light a soft disc with a heart, and the air that it has let out above it."""
    y, across, bow, count, r = tier
    hearts, discs, breath = [Shape() for _ in _TONES], Shape(), Shape()
    for index in range(count):
        share = (index - (count - 1) / 2) / (count / 2)
        if number == 3 and index == count // 2 + 1:
            continue  # a place is kept
        x = _WIDE / 2 - 20 + share * across / 2 + p.chance.normal(0, 7)
        at = (x, y - bow * share**2 + p.chance.normal(0, 6))
        size = r * p.chance.uniform(0.8, 1.2)
        discs.circle(at, size)
        hearts[int(p.chance.integers(0, len(_TONES)))].circle(at, size * 0.46)
        lean = p.chance.uniform(-10, 10)
        breath.tube([(at[0], at[1] - size), (at[0] + lean, at[1] - size * 2.6),
                     (at[0] - lean * 0.4, at[1] - size * 4.2)],
                    [size * 0.5, size * 1.3, size * 0.3])  # fmt: skip
    glow = p.raw("light", (0.95, 0.10, 70))
    p.gleam(breath, glow, 0.10, r * 0.5)
    p.gleam(discs, glow, 0.09, r * 1.3)
    p.gleam(discs, glow, 0.22, 1.5)
    for tone, shape in zip(_TONES, hearts, strict=True):
        if shape.polygons:
            p.part(shape, p.raw("none", tone) * np.float32(1.12), Look(rim=0, fall=0, blur=0.6))


def _late(p: Placed) -> None:
    """The one that stops to hear the ends of things: small, white, at the edge, just in."""
    at = (_WIDE - 62.0, 300.0)
    trail = Shape().tube([(_WIDE - 2, 268), (_WIDE - 28, 282), at], [2, 5, 9])
    white = p.raw("late", (0.985, 0.03, 95))
    p.gleam(trail, white, 0.34, 2.5)
    p.gleam(Shape().circle(at, 26), white, 0.36, 16)
    p.part(Shape().circle(at, 9), white * np.float32(1.2), Look(rim=0, fall=0, blur=0.5))


def _snow(p: Placed) -> None:
    """Squares that have not arrived: thick at the foot, thinner upwards, none across the middle."""
    bright, dull = Shape(), Shape()
    for _ in range(420):
        x = _WIDE * p.chance.random()
        y = _HIGH - 130 * p.chance.random() ** 2.2 * (0.7 + 0.5 * math.cos(x / 150))
        w = float(p.chance.choice([5, 5, 9, 15]))
        box = (min(x, _WIDE - w), min(y, _HIGH - 5), w, 4.6)
        (bright if p.chance.random() < 0.62 else dull).rect(box)
    for _ in range(46):
        bright.rect((p.chance.uniform(6, _WIDE - 12), p.chance.uniform(10, _HIGH - 90), 5, 4), 150)
    p.part(bright, p.raw("snow", (0.985, 0.012, 215)), _FLAT)
    p.part(dull, p.raw("snow_dull", (0.74, 0.07, 320)), Look(rim=0, fall=0, k=0.6))


def hat_rest(p: Placed) -> None:
    """A good hat, set down on a seat by somebody who will be back; its foot. 260 by 170."""
    p.shade(Shape().ellipse((0, 0), (118, 16)), 7, 0.5)
    felt = p.colour("hat", (0.54, 0.10, 330))
    brim = Shape().blob([(-132, -16), (-108, -34), (0, -44), (108, -34), (134, -22),
                         (104, -2), (0, 8), (-106, 0)])  # fmt: skip
    p.part(brim, felt, Look(rim_width=4, fall=0.35))
    crown = [(-82, -20), (-76, -118), (-44, -156), (-4, -138), (42, -158), (76, -122), (82, -22),
             (0, -4)]  # fmt: skip
    p.part(Shape().rpoly(crown, [8, 30, 26, 40, 26, 30, 8, 60]), felt, Look(rim_width=4.5))
    p.line(Shape().tube([(-2, -138), (0, -104), (-4, -74)], [10, 7, 2]), 0.4, 5)
    ribbon = Shape().poly([(-82, -54), (82, -56), (83, -22), (40, -10), (0, -6), (-40, -9),
                           (-83, -20)])  # fmt: skip
    p.part(ribbon, p.colour("ribbon", (0.34, 0.08, 300)), Look(rim_width=2, rim=0.4))
    p.part(Shape().leaf((62, -30), (84, 22), -1.25), p.colour("feather", (0.76, 0.10, 195)), _THIN)
    p.line(Shape().tube([(64, -34), (76, -70), (86, -104)], [1.6, 1.6, 1]), 0.3)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "glass_of_lights": glass_of_lights,
    "hat_rest": hat_rest,
}
