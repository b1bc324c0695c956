"""Draws near buildings and what runs between them: towers, the elevated line, its train."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.colour import mix
from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

_COLUMNS: Final = 7
_ROWS: Final = 22
_STEP: Final = 50.0
_RISE: Final = 62.0


def tower(p: Placed) -> None:
    """An apartment tower with one window lit; the origin is the middle of that window.

    Its front is seven windows wide; the lit one is the third from the left, eighth from the top.
    """
    wall = p.colour("wall", (0.40, 0.075, 350))
    left, top = -2.5 * _STEP - 14, -7.5 * _RISE - 20
    right, foot = left + _COLUMNS * _STEP + 28, top + _ROWS * _RISE
    side = Shape().poly([(right, top), (right + 92, top + 26), (right + 92, foot), (right, foot)])
    p.part(side, mix(wall, p.colour("dark", (0.27, 0.06, 340)), 0.75), Look(fall=0.2, rim=0.3))
    front = Shape().poly([(left, top), (right, top), (right, foot), (left, foot)])
    p.part(front, wall, Look(to=p.colour("foot", (0.46, 0.09, 10)), rim_width=3))
    roof = (
        Shape()
        .rect((left - 8, top - 12, right - left + 16, 16))
        .rect((left + 60, top - 66, 120, 58))
    )
    roof.rect((left + 96, top - 170, 5, 110)).rect((left + 230, top - 40, 70, 32))
    p.part(roof, wall, Look(rim_width=2.4))
    _windows(p)
    _lit(p)


def _windows(p: Placed) -> None:
    """Dark panes that mirror the sky, a few with somebody home."""
    dark, home, sills = Shape(), Shape(), Shape()
    for row in range(_ROWS):
        for column in range(_COLUMNS):
            if (row, column) == (7, 2):
                continue
            x, y = (column - 2) * _STEP, (row - 7) * _RISE
            box = (x - 14, y - 20, 28, 40)
            value = int(p.chance.uniform(120, 255))
            (home if p.chance.random() < 0.06 else dark).rrect(box, 2, value)
            sills.rect((x - 17, y + 21, 34, 4))
    p.part(
        dark,
        p.colour("glass", (0.62, 0.10, 5)),
        Look(rim=0, fall=0, k=0.4, to=p.colour("glass_low", (0.74, 0.13, 40))),
    )
    p.part(home, p.colour("home", (0.80, 0.11, 58)), Look(rim=0, fall=0, k=0.6))
    p.line(sills, 0.35)


def _lit(p: Placed) -> None:
    """The window: lamplight, the cross of its frame, somebody standing at it."""
    warm, white = p.raw("light", (0.86, 0.125, 64)), p.raw("heart", (0.97, 0.06, 84))
    p.halo((0, 0), 170, p.raw("air", (0.70, 0.16, 42)), 0.20)
    p.halo((0, 0), 54, warm, 0.26)
    pane = Shape().rrect((-15, -21, 30, 42), 2)
    p.part(pane, white * np.float32(1.12), Look(rim=0, to=warm))
    figure = Shape().ellipse((5, -5), (4, 5)).rpoly([(-2, 1), (12, 1), (14, 21), (-4, 21)], 3)
    p.part(figure, p.raw("figure", (0.44, 0.10, 30)), Look(rim=0, fall=0, k=0.85))
    p.part(Shape().rect((-20, 21, 40, 5)), p.raw("sill", (0.80, 0.12, 55)), Look(rim=0, fall=0))


def rail(p: Placed) -> None:
    """The elevated line crossing the view; the origin is its left end at the rail's height.

    Falls away by a fiftieth, on slim pillars; 2100 wide.
    """
    beam = p.colour("beam", (0.40, 0.08, 355))
    deck = Shape().poly([(0, 0), (2100, 42), (2100, 60), (0, 16)])
    pillars = Shape()
    for index in range(9):
        x = 60 + index * 250
        y = x / 50
        pillars.poly([(x - 7, y + 8), (x + 7, y + 8), (x + 5, y + 330), (x - 5, y + 330)])
        pillars.poly([(x - 26, y + 10), (x + 26, y + 10), (x + 7, y + 40), (x - 7, y + 40)])
    p.part(pillars, beam, Look(rim_width=2))
    p.part(deck, beam, Look(rim_width=2.4))


def train_far(p: Placed) -> None:
    """The train on that line, four cars, its windows lit; the origin is its rear wheels."""
    body, panes = Shape(), Shape()
    for car in range(4):
        x, y = car * 152.0, car * 3.0
        body.rrect((x, y - 44, 146, 42), [8, 18, 4, 4] if car == 3 else 8)
        for window in range(5):
            panes.rrect((x + 12 + window * 26, y - 36, 19, 15), 4)
    p.part(body, p.colour("body", (0.52, 0.11, 18)), Look(rim_width=2.4))
    warm = p.raw("light", (0.93, 0.09, 78))
    p.part(panes, warm, Look(rim=0, fall=0))
    p.halo((300, -26), 150, warm, 0.10)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "tower": tower,
    "rail": rail,
    "train_far": train_far,
}
