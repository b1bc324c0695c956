"""Draws potted plants, tall, trailing and small."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.shape import Pair


_SPREAD: Final = (-2.65, -0.5)
"""Between which angles leaves grow, in radians; -pi/2 is up."""


def _fan(p: Placed, root: Pair, count: int, *, reach: Pair, width: Pair) -> Shape:
    """Leaves on stems; *reach* and *width* are ranges."""
    spread = _SPREAD
    shape, chance = Shape(), p.chance
    for index in range(count):
        angle = spread[0] + (spread[1] - spread[0]) * (index + 0.5) / count
        angle += chance.uniform(-0.12, 0.12)
        length = chance.uniform(*reach)
        stem = length * chance.uniform(0.5, 0.8)
        tip = (root[0] + math.cos(angle) * stem, root[1] + math.sin(angle) * stem)
        bow = (
            root[0] + math.cos(angle) * stem * 0.5 + chance.uniform(-12, 12),
            root[1] + math.sin(angle) * stem * 0.6,
        )
        shape.tube([root, bow, tip], [7, 4, 3])
        side = 1 if math.cos(angle) > 0 else -1
        lean = angle + side * chance.uniform(0.1, 0.5)
        shape.leaf(tip, (length * 0.62, chance.uniform(*width)), lean, 0.28 * side)
    return shape


def plant(p: Placed) -> None:
    """On the floor in a pot; the origin is the pot's foot. About 500 high.

    Variant ``small`` is for a desk, about 260 high.
    """
    small = p.variant == "small"
    high, half = (88, 46) if small else (140, 64)
    p.shade(Shape().ellipse((8, -2), (half * 1.3, half * 0.2)), 8, 0.5)
    reach, width = ((110, 210), (26, 44)) if small else ((190, 400), (44, 72))
    fan = _fan(p, (0, -high + 8), 9 if small else 12, reach=reach, width=width)
    leaf = p.colour("leaf", (0.58, 0.08, 150))
    p.part(fan, leaf, Look(to=p.colour("leaf_dark", (0.40, 0.065, 160)), rim_width=2.5))
    pot = [(-half, -high), (half, -high), (half * 0.84, 0), (-half * 0.84, 0)]
    p.part(Shape().rpoly(pot, [4, 4, 14, 14]), p.colour("pot", (0.64, 0.14, 30)))
    lip = Shape().rrect((-half - 4, -high - 6, 2 * half + 8, 18), 6)
    p.part(lip, p.colour("pot", (0.64, 0.14, 30)), Look(rim_width=2))


def plant_hang(p: Placed) -> None:
    """Trailing from a shelf; the origin is the pot's foot. Tendrils hang about 180 below it."""
    chance = p.chance
    leaf = p.colour("leaf", (0.56, 0.08, 148))
    shape = Shape()
    for index in range(7):
        x = -40 + index * 13 + chance.uniform(-5, 5)
        long = chance.uniform(50, 190)
        bow = x + chance.uniform(-22, 22)
        shape.tube([(x, -58), (bow, long * 0.4), (bow + chance.uniform(-8, 8), long)], [3, 2.4, 2])
        for step in range(int(long / 24)):
            y = -30 + step * 24
            side = 1 if step % 2 else -1
            shape.leaf((bow, y), (24, 13), 1.57 - side * 0.9, 0.2 * side)
    for index in range(9):
        shape.leaf((-30 + index * 8, -56), (52, 22), -2.5 + index * 0.24, 0.2)
    p.part(shape, leaf, Look(rim_width=2))
    pot = Shape().rpoly([(-40, -60), (40, -60), (34, 0), (-34, 0)], [3, 3, 10, 10])
    p.part(pot, p.colour("pot", (0.80, 0.06, 60)), Look(rim_width=2.4))


PROPS: Final[dict[str, Callable[[Placed], None]]] = {"plant": plant, "plant_hang": plant_hang}
