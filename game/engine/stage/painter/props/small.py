"""Draws small things that lie about: mugs, phones, pens, books, letters, frames, clocks."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.props.placed import Triple

_SPINES: Final[tuple[Triple, ...]] = (
    (0.62, 0.14, 30),
    (0.66, 0.06, 205),
    (0.82, 0.09, 72),
    (0.72, 0.09, 12),
    (0.54, 0.08, 330),
    (0.86, 0.05, 60),
    (0.58, 0.07, 160),
)


def mug(p: Placed) -> None:
    """The origin is its foot. 108 wide with its handle, 122 high; handle to the right."""
    p.shade(Shape().ellipse((-6, 2), (64, 9)), 7, 0.5)
    glaze = p.colour("glaze", (0.72, 0.06, 195))
    body = Shape().rpoly([(-54, -118), (54, -118), (42, 0), (-42, 0)], [4, 4, 22, 22])
    body.ellipse((0, -118), (54, 14))
    p.part(Shape().tube([(48, -96), (90, -84), (82, -40), (42, -30)], [12, 12, 12, 12]), glaze)
    p.part(body, glaze, Look(fall=0.35))
    p.part(
        Shape().ellipse((0, -117), (46, 10)), p.colour("tea", (0.44, 0.08, 40)), Look(rim=0, fall=0)
    )


def cup(p: Placed) -> None:
    """A paper cup with a lid; the origin is its foot. 62 wide, 76 high."""
    p.shade(Shape().ellipse((0, 1), (36, 5)), 4, 0.5)
    body = Shape().rpoly([(-28, -66), (28, -66), (20, 0), (-20, 0)], [3, 3, 8, 8])
    p.part(body, p.colour("paper", (0.92, 0.04, 75)), Look(rim_width=2))
    p.part(
        Shape().rrect((-31, -74, 62, 13), 5), p.colour("lid", (0.62, 0.14, 28)), Look(rim_width=2)
    )


def phone(p: Placed) -> None:
    """A pocket device standing, its face a light; the origin is its foot. 50 wide, 80 high."""
    case = p.colour("case", (0.42, 0.08, 24))
    p.part(Shape().rrect((-25, -80, 50, 80), 9), case, Look(rim_width=2))
    face = p.raw("face", (0.76, 0.15, 34))
    p.part(Shape().rrect((-18, -72, 36, 63), 4), face, Look(rim=0, fall=0))
    if p.variant != "dark":
        p.gleam(Shape().ring((0, -40), 10, 2.4), p.raw("ring", (0.97, 0.03, 85)), 0.9)
        p.halo((0, -40), 92, face, 0.28)


def phone_flat(p: Placed) -> None:
    """The device lying with its face up, light rising from it; the origin is its middle."""
    p.shade(Shape().poly([(-62, -12), (52, -22), (74, 8), (-48, 20)]), 8, 0.5)
    case = Shape().rpoly([(-60, -16), (50, -26), (68, 4), (-46, 14)], 9)
    p.part(case, p.colour("case", (0.42, 0.08, 24)), Look(rim_width=2))
    face = Shape().rpoly([(-50, -13), (46, -22), (58, 1), (-40, 9)], 4)
    glow = p.raw("face", (0.92, 0.09, 66))
    p.part(face, glow, Look(rim=0, fall=0))
    air = p.raw("air", (0.76, 0.15, 36))
    p.halo((0, -6), 110, air, 0.22)
    p.halo((0, -20), 380, air, 0.05)


def notebook(p: Placed) -> None:
    """Lying, seen from the side; the origin is its foot. 150 wide."""
    p.part(
        Shape().poly([(-64, -9), (64, -9), (78, 0), (-76, 0)]),
        p.colour("cover", (0.58, 0.065, 200)),
    )
    p.part(Shape().poly([(-60, -13), (60, -13), (64, -9), (-64, -9)]),
           p.colour("pages", (0.95, 0.03, 80)), Look(rim=0.2))  # fmt: skip


def pen(p: Placed) -> None:
    """Lying, its nib to the lower left; the origin is the nib. 300 long."""
    p.shade(Shape().tube([(-6, 12), (120, -50), (262, -126)], [4, 12, 13]), 8, 0.5)
    body = Shape().tube([(14, -8), (126, -66), (272, -144)], [4, 13, 15])
    p.part(body, p.colour("body", (0.62, 0.15, 30)))
    p.part(Shape().poly([(0, 0), (26, -20), (32, -10)]), p.colour("nib", (0.68, 0.08, 75)))


def envelope(p: Placed) -> None:
    """Lying with its flap shut and sealed, seen from above; the origin is its middle. 430 wide."""
    corners = [(-200, -56), (130, -46), (220, 66), (-164, 58)]
    p.shade(Shape().poly(corners).moved((-10, 12)), 12, 0.45)
    paper = p.colour("paper", (0.94, 0.035, 75))
    p.part(Shape().poly(corners), paper, Look(rim=0, fall=0.08))
    flap = Shape().poly([(0, 0), (1, 0), (0.5, 0.56)]).warped(corners)
    p.shade(flap.moved((0, 5)), 4, 0.35)
    p.part(flap, paper, Look(rim=0.2, fall=0.02))
    seams = (
        Shape()
        .tube([(0, 0.99), (0.42, 0.5)], [0.008] * 2)
        .tube([(1, 0.99), (0.58, 0.5)], [0.008] * 2)
    )
    p.line(seams.warped(corners), 0.3)
    seal = Shape().circle((0, 0), 1)
    middle = Shape().circle((0.5, 0.53), 0.001).warped(corners).polygons[0][0][0]
    p.part(
        seal.moved((middle[0], middle[1]), 15),
        p.colour("seal", (0.62, 0.165, 26)),
        Look(rim_width=2),
    )


def books(p: Placed) -> None:
    """A row of upright books of differing heights; the origin is the left foot. About 200 wide.

    Variant ``lying`` stacks four.
    """
    if p.variant == "lying":
        for index in range(4):
            wide, shift = p.chance.uniform(120, 150), p.chance.uniform(0, 16)
            tone = _SPINES[(index * 3 + p.layer.seed) % len(_SPINES)]
            book = Shape().rrect((shift, -22 * (index + 1), wide, 21), 3)
            p.part(book, p.colour(f"book{index}", tone), Look(rim_width=2))
        return
    x, index = 0.0, 0
    while x < 190:
        w, h = p.chance.uniform(16, 30), p.chance.uniform(96, 150)
        tone = _SPINES[int(p.chance.integers(0, len(_SPINES)))]
        p.part(Shape().rrect((x, -h, w, h), 3), p.colour(f"book{index}", tone), Look(rim_width=1.6))
        p.line(Shape().rect((x + 3, -h + 14, w - 6, 2.5)).rect((x + 3, -h + 20, w - 6, 2.5)), 0.3)
        x, index = x + w + 1.5, index + 1


def frame_picture(p: Placed) -> None:
    """A framed picture on a wall; the origin is its middle. 140 wide, 190 high."""
    p.shade(Shape().rect((-66, -84, 148, 196)), 14, 0.5)
    p.part(Shape().rrect((-70, -95, 140, 190), 3), p.colour("frame", (0.40, 0.07, 30)))
    p.part(
        Shape().rect((-60, -85, 120, 170)),
        p.colour("paper", (0.86, 0.05, 62)),
        Look(rim=0, fall=0.1),
    )
    p.part(Shape().circle((0, -18), 36), p.colour("disc", (0.64, 0.14, 32)), Look(rim=0, fall=0.1))
    sea = Shape().poly([(-60, 14), (60, -2), (60, 85), (-60, 85)])
    p.part(sea, p.colour("sea", (0.56, 0.06, 210)), Look(rim=0, fall=0.2, k=0.85))


def clock(p: Placed) -> None:
    """A round wall clock; the origin is its middle. Variant is the time, ``6:40``."""
    hours, minutes = (int(n) for n in (p.variant or "10:08").split(":"))
    p.shade(Shape().circle((5, 9), 50), 10, 0.45)
    p.part(Shape().circle((0, 0), 50), p.colour("rim", (0.62, 0.13, 30)))
    p.part(Shape().circle((0, 0), 42), p.colour("face", (0.95, 0.03, 80)), Look(rim=0, fall=0.12))
    marks = Shape()
    for index in range(12):
        a = index * math.pi / 6
        c, s = math.cos(a), math.sin(a)
        marks.tube([(33 * c, 33 * s), (37 * c, 37 * s)], [3, 3])
    for angle, long, wide in (
        ((hours % 12 + minutes / 60) / 12, 20, 5),
        (minutes / 60, 30, 3.4),
    ):
        a = angle * 2 * math.pi - math.pi / 2
        marks.tube([(0, 0), (long * math.cos(a), long * math.sin(a))], [wide, wide * 0.7])
    p.part(marks, p.colour("hands", (0.36, 0.07, 20)), Look(rim=0, fall=0))


def umbrella(p: Placed) -> None:
    """Furled, its handle a duck's head looking right; the origin is its point. 60 by 330."""
    cloth = p.colour("cloth", (0.50, 0.07, 215))
    p.part(Shape().rect((-2, -30, 4, 30)), p.colour("tip", (0.70, 0.08, 70)), Look(rim=0.4))
    p.part(
        Shape().rpoly([(-6, -26), (6, -26), (22, -210), (-22, -210)], 5), cloth, Look(rim_width=2.4)
    )
    p.line(Shape().tube([(-2, -40), (-8, -204)], [1, 3]).tube([(2, -40), (9, -204)], [1, 3]), 0.35)
    p.part(
        Shape().rrect((-20, -140, 40, 10), 4), p.colour("band", (0.42, 0.07, 210)), Look(rim=0.3)
    )
    p.part(Shape().rect((-4, -262, 8, 56)), p.colour("stick", (0.60, 0.10, 50)), Look(rim=0.4))
    p.part(Shape().poly([(20, -300), (56, -290), (54, -280), (18, -278)]),
           p.colour("bill", (0.74, 0.16, 55)), Look(rim_width=1.5))  # fmt: skip
    head = [(-10, -256), (-24, -286), (-16, -316), (6, -324), (26, -312), (28, -288), (14, -274),
            (8, -254)]  # fmt: skip
    p.part(Shape().blob(head), p.colour("head", (0.54, 0.09, 160)), Look(rim_width=2.4))
    p.part(
        Shape().rrect((-12, -264, 22, 10), 4), p.colour("collar", (0.93, 0.03, 80)), Look(rim=0.4)
    )
    p.part(Shape().circle((10, -302), 3.4), p.colour("eye", (0.95, 0.04, 85)), Look(rim=0, fall=0))


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "mug": mug,
    "cup": cup,
    "phone": phone,
    "phone_flat": phone_flat,
    "notebook": notebook,
    "pen": pen,
    "envelope": envelope,
    "books": books,
    "frame_picture": frame_picture,
    "clock": clock,
    "umbrella": umbrella,
}
