"""Draws the office in its offline minute: the clock, the hatch, arms up, fingers at ears."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.engine.stage.painter.props.people import person_back
from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

_FLAT: Final = Look(rim=0, fall=0)


def clock_noon(p: Placed) -> None:
    """A large wall clock, its hour hand at twelve; the stage moves the others. 200 wide, its
    middle the origin.
    """
    p.shade(Shape().circle((10, 20), 104), 20, 0.45)
    p.part(
        Shape().circle((0, 0), 104),
        p.colour("rim", (0.50, 0.10, 32)),
        Look(to=p.colour("rim_foot", (0.36, 0.09, 14)), rim_width=6),
    )
    p.part(Shape().circle((0, 0), 95), p.colour("lip", (0.74, 0.11, 60)), Look(rim_width=3))
    p.part(
        Shape().circle((0, 0), 89),
        p.colour("face", (0.965, 0.025, 84)),
        Look(to=p.colour("face_foot", (0.90, 0.05, 66)), rim=0),
    )
    p.line(Shape().circle((0, 0), 89).circle((3, 6), 86, 0), 0.5, 4)
    marks = Shape()
    for index in range(60):
        a = index * math.pi / 30
        c, s = math.cos(a), math.sin(a)
        hour = index % 5 == 0
        near, wide = (66, 6.4) if hour else (77, 2.2)
        marks.tube([(near * c, near * s), (83 * c, 83 * s)], [wide, wide])
    p.part(marks, p.colour("print", (0.32, 0.06, 20)), _FLAT)
    hour_hand = Shape().rpoly([(-4.6, 14), (-3.4, -50), (3.4, -50), (4.6, 14)], 2)
    p.shade(hour_hand.moved((3, 5)), 3, 0.4)
    p.part(hour_hand, p.colour("hand", (0.30, 0.06, 350)), _FLAT)


def hatch_noon(p: Placed) -> None:
    """The dispatch hatch with Desmond in it, under his hat, one hand on a bag of letters.

    The origin is the middle of its counter; 640 wide, 330 high above it.
    """
    frame = p.colour("frame", (0.58, 0.11, 42))
    p.shade(Shape().rect((-330, -336, 660, 350)).moved((10, 16)), 20, 0.4)
    p.part(Shape().rrect((-326, -336, 652, 344), 8), frame, Look(rim_width=4))
    p.part(
        Shape().rrect((-300, -312, 600, 318), 4),
        p.colour("inside", (0.50, 0.095, 28)),
        Look(to=p.colour("inside_foot", (0.62, 0.12, 44)), rim=0),
    )
    _pigeonholes(p)
    p.canvas.add(
        p.canvas.glow(p.where((0, -190)), (p.layer.scale * 230, p.layer.scale * 150)),
        p.raw("lamp", (0.92, 0.10, 68)),
        0.16,
    )
    _desmond(p)
    p.part(
        Shape().rrect((-352, -4, 704, 30), 6),
        p.colour("counter", (0.80, 0.085, 60)),
        Look(to=p.colour("counter_foot", (0.62, 0.10, 44)), rim_width=3),
    )
    p.part(Shape().rect((-330, 24, 660, 150)), p.colour("panel", (0.52, 0.10, 34)), Look(rim=0.3))
    p.line(Shape().rect((-110, 34, 4, 132)).rect((106, 34, 4, 132)), 0.5, 1)


def _pigeonholes(p: Placed) -> None:
    """Rows of them, letters leaning in some."""
    for row in range(4):
        for column in range(10):
            x, y = -290 + column * 58.0, -302 + row * 62.0
            p.line(Shape().rrect((x, y, 50, 54), 3), 0.5, 1)
            if p.chance.random() < 0.62:
                lean = p.chance.uniform(-5, 5)
                top = y + p.chance.uniform(12, 26)
                letter = [
                    (x + 8 + lean, top),
                    (x + 38 + lean, top),
                    (x + 42, y + 53),
                    (x + 10, y + 53),
                ]
                tone = p.colour("letter", (0.93, 0.045, 78)) * p.chance.uniform(0.6, 1.0)
                p.part(Shape().poly(letter), tone.astype("float32"), Look(rim=0.3, rim_width=2))


def _desmond(p: Placed) -> None:
    skin = p.colour("skin", (0.62, 0.085, 48))
    jacket = p.colour("jacket", (0.44, 0.06, 250))
    body = [
        (-38, -158),
        (38, -158),
        (86, -138),
        (104, -50),
        (106, 4),
        (-106, 4),
        (-104, -50),
        (-86, -138),
    ]
    p.part(Shape().tube([(0, -182), (0, -150)], [36, 48]), skin, Look(rim=0.4))
    p.part(Shape().rpoly(body, [18, 18, 36, 28, 6, 6, 28, 36]), jacket, Look(rim_width=4))
    p.part(
        Shape().poly([(-22, -158), (22, -158), (0, -84)]),
        p.colour("shirt", (0.93, 0.035, 80)),
        Look(rim=0.3),
    )
    p.part(
        Shape().poly([(-7, -140), (7, -140), (10, -70), (0, -58), (-10, -70)]),
        p.colour("tie", (0.62, 0.17, 30)),
        Look(rim_width=2),
    )
    p.part(Shape().ellipse((0, -202), (34, 40)), skin, Look(rim=0.7))
    brow = Shape().blob([(-34, -204), (-30, -176), (0, -162), (30, -176), (34, -204), (0, -190)])
    p.line(brow, 0.28, 5)
    hat = p.colour("hat", (0.42, 0.07, 20))
    p.part(
        Shape().rpoly([(-32, -226), (-26, -272), (26, -272), (32, -226)], [8, 16, 16, 8]),
        hat,
        Look(rim_width=3),
    )
    p.part(Shape().rect((-32, -236, 64, 12)), p.colour("band", (0.66, 0.15, 36)), Look(rim=0.3))
    p.part(Shape().ellipse((0, -222), (56, 11)), hat, Look(rim_width=3))
    arms = Shape().tube([(-88, -112), (-112, -44), (-64, -2)], [44, 40, 30])
    arms.tube([(88, -112), (114, -44), (76, -2)], [44, 40, 30])
    p.part(arms, jacket, Look(rim_width=3))
    bag = Shape().rpoly([(30, -44), (152, -40), (158, 0), (24, 0)], 8)
    p.part(bag, p.colour("bag", (0.93, 0.03, 220)), Look(k=0.62, rim_width=4))
    for index in range(5):
        p.line(Shape().tube([(40 + index * 22, -36), (44 + index * 22, -4)], [3, 3]), 0.25, 1)
    p.part(
        Shape().ellipse((-52, -6), (22, 13)).ellipse((84, -44), (24, 12), turn=0.2),
        skin,
        Look(rim=0.6),
    )


def listening(p: Placed) -> None:
    """`person_back` with a finger up to the side of the head, as if for a hat."""
    person_back(p)
    arm = Shape().tube([(44, -112), (92, -104), (62, -152), (38, -172)], [30, 28, 24, 20])
    colour = p.colour("sleeve", p.layer.colors.get("shirt", (0.60, 0.065, 210)))  # type: ignore[arg-type]  # a colour of the scene, or the usual
    p.part(arm, colour, Look(rim_width=3))
    skin = p.colour("skin", (0.74, 0.08, 52))
    p.part(
        Shape().ellipse((35, -176), (11, 12)).tube([(32, -180), (22, -188)], [8, 7]),
        skin,
        Look(rim=0.7),
    )
    back = Shape().rpoly([(-52, -66), (52, -66), (46, 24), (-46, 24)], 22)
    p.part(back, p.colour("chair", (0.66, 0.14, 32)), Look(rim_width=3))
    legs = (
        Shape()
        .tube([(0, 20), (0, 90)], [12, 10])
        .tube([(-46, 104), (0, 88), (46, 104)], [7, 10, 7])
    )
    p.part(legs, p.colour("leg", (0.40, 0.05, 25)), Look(rim_width=2))


def plotter_up(p: Placed) -> None:
    """A pen plotter that has stopped with its arm up; the origin is its middle foot. 300 wide."""
    p.shade(Shape().ellipse((0, 2), (170, 14)), 10, 0.5)
    p.part(
        Shape().rpoly([(-150, -26), (150, -26), (164, 0), (-164, 0)], 6),
        p.colour("bed", (0.66, 0.15, 28)),
        Look(rim_width=3),
    )
    sheet = Shape().poly([(-92, -25), (84, -25), (92, -6), (-102, -6)])
    p.part(sheet, p.colour("sheet", (0.96, 0.025, 84)), _FLAT)
    words = Shape()
    for row in range(2):
        words.tube([(-82 + row * -3, -19 + row * 7), (10 - row * 42, -19 + row * 7)], [2.4, 2.4])
    p.part(words, p.colour("ink", (0.42, 0.07, 270)), _FLAT)
    post = p.colour("post", (0.82, 0.06, 66))
    p.part(Shape().rrect((112, -110, 22, 90), 6), post, Look(rim_width=3))
    arm = Shape().tube([(122, -104), (34, -196), (-26, -252)], [20, 16, 12])
    p.part(arm, p.colour("arm", (0.54, 0.11, 40)), Look(rim_width=4))
    p.part(
        Shape().circle((122, -104), 17).circle((34, -196), 11),
        p.colour("joint", (0.80, 0.12, 76)),
        Look(rim_width=3),
    )
    p.part(
        Shape().tube([(-26, -252), (-40, -222), (-44, -196)], [9, 7, 3]),
        p.colour("pen", (0.62, 0.17, 30)),
        Look(rim_width=2),
    )


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "clock_noon": clock_noon,
    "hatch_noon": hatch_noon,
    "listening": listening,
    "plotter_up": plotter_up,
}
