"""Draws desks and what works on them: drawers, monitors, the pen plotter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.hand import words
from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape, homography

if TYPE_CHECKING:
    from collections.abc import Callable


def desk(p: Placed) -> None:
    """640 wide, top at -270; the origin is the floor under its middle.

    Variant ``plain`` has no drawers.
    """
    p.shade(Shape().ellipse((0, 4), (340, 24)), 14, 0.6)
    wood = p.colour("wood", (0.56, 0.095, 46))
    legs = Shape()
    for a, b in ((-278, -300), (-168, -160), (40, 40), (278, 302)):
        legs.tube([(a, -246), ((a + b) / 2, -136), (b, 0)], [19, 15, 9])
    p.part(legs, p.colour("legs", (0.44, 0.08, 36)))
    if p.variant != "plain":
        p.part(Shape().rrect((0, -250, 300, 94), 10), wood, Look(fall=0.4))
        p.line(Shape().rect((12, -208, 276, 3)).rect((150, -246, 3, 86)), 0.6)
        knob = Shape()
        for x, y in ((75, -228), (225, -228), (75, -182), (225, -182)):
            knob.circle((x, y), 5)
        p.part(knob, p.colour("knob", (0.80, 0.11, 70)), Look(rim=0.3))
    p.part(Shape().rrect((-320, -270, 640, 24), 9), p.colour("top", (0.66, 0.09, 52)))


def monitor(p: Placed) -> None:
    """A wood-framed screen; the origin is its foot. Variant ``ring``, ``lines`` or ``off``."""
    p.shade(Shape().ellipse((0, 2), (80, 8)), 7, 0.5)
    wood = p.colour("wood", (0.50, 0.09, 42))
    stand = Shape().poly([(-22, -48), (22, -48), (30, -8), (-30, -8)]).rrect((-70, -12, 140, 13), 6)
    p.part(stand, p.colour("stand", (0.44, 0.08, 38)), Look(rim_width=2))
    p.part(Shape().rrect((-152, -252, 304, 206), 20), wood)
    face = Shape().rrect((-136, -236, 272, 174), 11)
    if p.variant == "off":
        p.part(face, p.colour("screen", (0.36, 0.04, 20)), Look(rim=0))
        p.gleam(Shape().poly([(-60, -234), (0, -234), (-70, -64), (-126, -64)]),
                p.easel.sun_colour(), 0.05)  # fmt: skip
        return
    screen = p.raw("screen", (0.92, 0.05, 72))
    p.part(face, screen, Look(rim=0, fall=0.05))
    mark = p.raw("mark", (0.66, 0.13, 32))
    if p.variant == "ring":
        p.part(Shape().ring((0, -150), 46, 4), mark, Look(rim=0, fall=0))
    else:
        lines = Shape()
        for index in range(7):
            long = p.chance.uniform(110, 205) if index % 4 else 84
            lines.rrect((-108, -212 + index * 19, long, 5), 2)
        p.part(lines, mark, Look(rim=0, fall=0, k=0.75))


def plotter(p: Placed) -> None:
    """A pen plotter writing on a sheet; the origin is the middle of its front foot. 440 wide."""
    shell = p.colour("shell", (0.80, 0.06, 66))
    dark = p.colour("rail", (0.42, 0.06, 30))
    brass = p.colour("brass", (0.78, 0.10, 72))
    p.shade(Shape().ellipse((-10, 4), (260, 18)), 12, 0.6)
    bed = [(-190, -92), (190, -92), (226, -18), (-226, -18)]
    p.part(Shape().rpoly(bed, 10), p.colour("bed", (0.64, 0.12, 34)), Look(fall=0.15))
    p.part(Shape().rrect((-228, -26, 456, 30), 10), shell, Look(fall=0.4))
    sheet = Shape().poly([(-128, -88), (118, -88), (140, -26), (-150, -26)])
    p.part(sheet, p.colour("paper", (0.965, 0.02, 85)), Look(rim=0, fall=0.06))
    onto = homography([(-128, -88), (118, -88), (140, -26), (-150, -26)])
    ink = Shape()
    for row in range(4):
        for word in words(p.chance, 44 if row < 3 else 14, 0.2):
            path = onto(np.c_[0.07 + word[:, 0] * 0.0195, 0.24 + row * 0.21 - word[:, 1] * 0.07])
            if path[:, 0].max() < 124:
                ink.tube(path, [1.15, 0.95])
    p.part(ink, p.colour("ink", (0.38, 0.085, 275)), Look(rim=0, fall=0))
    posts = Shape().rrect((-206, -176, 22, 130), 8).rrect((184, -176, 22, 130), 8)
    p.part(posts, shell)
    p.part(Shape().rrect((-216, -184, 432, 26), 9), dark, Look(rim_width=2.4))
    p.line(Shape().rect((-196, -171, 392, 2)), 0.5)
    car = Shape().rrect((-34, -206, 62, 78), 11)
    p.part(car, p.colour("car", (0.66, 0.15, 30)))
    p.part(Shape().circle((-3, -182), 9), brass, Look(rim=0.4, rim_width=1.5))
    p.part(Shape().tube([(-3, -134), (-5, -92), (-7, -56)], [11, 9, 3]), brass, Look(rim_width=2))
    dots = Shape().circle((190, -10), 4).circle((174, -10), 4)
    p.part(dots, p.raw("lamp", (0.86, 0.13, 60)), Look(rim=0, fall=0))


def drawers(p: Placed) -> None:
    """A cabinet of small drawers with labels and pulls, where finished letters are kept.

    Six by nine, 492 wide, 560 high; the origin is its lower left corner.
    """
    p.shade(Shape().rect((0, -560, 520, 566)), 16, 0.35)
    wood = p.colour("wood", (0.58, 0.10, 44))
    p.part(Shape().rrect((0, -560, 492, 560), 8), wood, Look(fall=0.45))
    gaps, faces, labels, pulls = Shape(), Shape(), Shape(), Shape()
    for row in range(9):
        for column in range(6):
            x, y = 10 + column * 79, -550 + row * 60.5
            gaps.rrect((x - 1.5, y - 1.5, 77, 58), 5)
            faces.rrect((x, y, 73, 54), 4)
            labels.rrect((x + 20, y + 9, 33, 14), 2)
            pulls.circle((x + 36.5, y + 38), 5.5)
    p.line(gaps, 0.55)
    p.part(faces, p.colour("face", (0.66, 0.10, 48)), Look(fall=0.42, rim=0.35, rim_width=2))
    p.part(labels, p.colour("label", (0.93, 0.04, 80)), Look(rim=0, fall=0.1))
    p.line(pulls.moved((1, 3)), 0.5, 2)
    p.part(pulls, p.colour("brass", (0.80, 0.11, 72)), Look(rim=0.6, rim_width=1.5))
    ajar = Shape().rrect((247, -248 + 2, 73, 54), 4)
    p.shade(Shape().rect((250, -236, 74, 62)), 8, 0.55)
    p.part(ajar.moved((-6, 8), 1.03), p.colour("face", (0.70, 0.105, 50)), Look(rim_width=2))
    p.part(Shape().rrect((262, -230, 33, 14), 2), p.colour("label", (0.95, 0.03, 80)), Look(rim=0))
    p.part(Shape().circle((279, -198), 6), p.colour("brass", (0.82, 0.11, 72)), Look(rim=0.6))


def papers(p: Placed) -> None:
    """A loose pile of sheets seen from the side; the origin is its foot. 150 wide."""
    for index in range(5):
        x = p.chance.uniform(-8, 8)
        y = -7.0 * index
        sheet = [(-75 + x, y), (72 + x, y), (80 + x, y - 7), (-64 + x, y - 7)]
        p.part(Shape().poly(sheet), p.colour("paper", (0.95, 0.03, 80)), Look(rim=0.2, fall=0.25))


def tray(p: Placed) -> None:
    """A letter tray of two levels with envelopes; the origin is its foot. 170 wide."""
    p.shade(Shape().ellipse((0, 2), (96, 8)), 6, 0.5)
    frame = p.colour("frame", (0.50, 0.08, 36))
    for level in (0, -46):
        for index in range(3):
            y = level - 6 - index * 7
            tone = ((0.95, 0.03, 80), (0.88, 0.055, 20), (0.92, 0.05, 70))[index]
            sheet = Shape().rrect((-72 + index * 5, y - 6, 138, 7), 2)
            p.part(sheet, p.colour("paper", tone), Look(rim=0.2, fall=0.2))
        p.part(Shape().rrect((-84, level - 6, 168, 8), 3), frame, Look(rim_width=2))
    sides = Shape().rrect((-86, -84, 8, 86), 3).rrect((78, -84, 8, 86), 3)
    p.part(sides, frame, Look(rim_width=2))


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "desk": desk,
    "monitor": monitor,
    "plotter": plotter,
    "drawers": drawers,
    "papers": papers,
    "tray": tray,
}
