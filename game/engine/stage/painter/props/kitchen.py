"""Draws a small kitchen: a fridge with its receipt, cupboards, kettle, bottles, the fuse box."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.scrawl import scrawl
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable


def fridge(p: Placed) -> None:
    """Rounded, with a receipt under a lemon; the origin is its lower left corner. 200 by 460."""
    p.shade(Shape().rect((0, -452, 216, 456)), 14, 0.45)
    shell = p.colour("shell", (0.84, 0.05, 70))
    feet = Shape().rrect((16, -14, 26, 16), 4).rrect((158, -14, 26, 16), 4)
    p.part(feet, p.colour("feet", (0.36, 0.06, 28)), Look(rim=0.3))
    door = Shape().rrect((0, -460, 200, 450), [34, 34, 14, 14])
    p.part(door, shell, Look(rim_width=4, fall=0.4))
    p.line(Shape().rect((4, -322, 192, 3.5)), 0.5)
    handles = Shape().rrect((166, -402, 11, 64), 5).rrect((166, -300, 11, 92), 5)
    p.line(handles.moved((3, 5)), 0.35, 2)
    p.part(handles, p.colour("chrome", (0.78, 0.04, 60)), Look(rim_width=2))
    torn = [(108, -190), (101, -184), (94, -191), (87, -184), (80, -191), (73, -184), (66, -190)]
    receipt = Shape().poly([(58, -286), (106, -288), *torn, (61, -187)])
    p.shade(receipt.moved((5, 6)), 4, 0.35)
    p.part(receipt, p.colour("receipt", (0.97, 0.02, 88)), Look(rim=0, fall=0.08))
    print_ = Shape()
    for row in range(7):
        wide = (34, 22, 30, 18, 28, 12, 34)[row]
        print_.rect((66, -268 + row * 10, wide, 2.4))
    print_.rect((66, -206, 36, 4))
    p.part(print_, p.colour("print", (0.50, 0.07, 350)), Look(rim=0, fall=0, k=0.75))
    lemon = Shape().ellipse((83, -286), (15, 10), turn=-0.3).circle((97, -290), 4)
    p.part(lemon, p.colour("magnet", (0.88, 0.15, 100)), Look(rim_width=2))


def kitchen_unit(p: Placed) -> None:
    """A counter over cupboards with a sink; the origin is its lower left corner. 420 by 250."""
    front = p.colour("front", (0.62, 0.10, 30))
    p.part(Shape().rect((0, -232, 420, 222)), front, Look(fall=0.45, rim_width=2))
    p.line(Shape().rect((0, -12, 420, 14)), 0.7)
    doors = Shape()
    for x in (138, 280):
        doors.rect((x, -226, 3, 210))
    doors.rect((0, -174, 138, 2.5)).rect((0, -118, 138, 2.5))
    p.line(doors, 0.5)
    pulls = (
        Shape().rrect((50, -202, 40, 7), 3).rrect((50, -150, 40, 7), 3).rrect((50, -92, 40, 7), 3)
    )
    pulls.rrect((258, -212, 7, 36), 3).rrect((298, -212, 7, 36), 3)
    p.part(pulls, p.colour("pull", (0.78, 0.10, 70)), Look(rim=0.4, rim_width=1.5))
    p.part(Shape().rrect((-10, -250, 440, 20), 6), p.colour("top", (0.74, 0.06, 60)))
    tap = Shape().tube(
        [(330, -250), (330, -318), (306, -332), (286, -318), (284, -302)], [9, 8, 8, 8, 8]
    )
    p.part(tap, p.colour("tap", (0.76, 0.05, 55)), Look(rim_width=2))


def cupboards(p: Placed) -> None:
    """Two wall cupboards and an open shelf; the origin is the lower left corner. 300 by 150."""
    p.shade(Shape().rect((6, -146, 304, 158)), 12, 0.45)
    p.part(Shape().rrect((0, -150, 300, 150), 5), p.colour("front", (0.60, 0.10, 34)))
    p.line(Shape().rect((149, -144, 3, 138)), 0.5)
    pulls = Shape().rrect((130, -40, 7, 30), 3).rrect((164, -40, 7, 30), 3)
    p.part(pulls, p.colour("pull", (0.78, 0.10, 70)), Look(rim=0.4, rim_width=1.5))


def kettle(p: Placed) -> None:
    """The origin is its foot. 110 wide, 110 high."""
    p.shade(Shape().ellipse((0, 2), (56, 7)), 6, 0.5)
    body = p.colour("body", (0.64, 0.14, 30))
    handle = Shape().tube([(-34, -66), (-30, -108), (30, -108), (34, -66)], [9, 9, 9, 9])
    p.part(handle, p.colour("handle", (0.40, 0.07, 30)), Look(rim_width=2))
    p.part(Shape().poly([(36, -48), (72, -78), (76, -70), (46, -24)]), body, Look(rim_width=2))
    p.part(Shape().rpoly([(-36, -72), (36, -72), (52, 0), (-52, 0)], [20, 20, 14, 14]), body)
    p.part(Shape().circle((0, -76), 7), p.colour("knob", (0.40, 0.07, 30)), Look(rim_width=1.6))


def fuse_box(p: Placed) -> None:
    """A grey box on the wall, its door ajar, two rows of switches and a handwritten label.

    The origin is its middle. 130 wide, 170 high. The label says NOT THIS ONE.
    """
    p.shade(Shape().rect((-60, -78, 136, 180)), 12, 0.45)
    p.part(Shape().rrect((-65, -85, 130, 170), 8), p.colour("box", (0.70, 0.035, 40)))
    p.part(
        Shape().rrect((-54, -74, 108, 148), 5), p.colour("inside", (0.52, 0.045, 25)), Look(rim=0)
    )
    switches, levers = Shape(), Shape()
    for index in range(10):
        x, y = -46 + index % 5 * 19, -66 + index // 5 * 36
        switches.rrect((x, y, 16, 31), 3)
        levers.rrect((x + 4, y + (14 if index == 8 else 5), 8, 11), 2)
    p.part(switches, p.colour("switch", (0.88, 0.03, 75)), Look(rim=0, fall=0.2))
    p.part(levers, p.colour("lever", (0.46, 0.08, 25)), Look(rim=0, fall=0))
    label = Shape().poly([(-46, 14), (48, 9), (50, 50), (-44, 55)])
    p.part(label, p.colour("label", (0.96, 0.03, 85)), Look(rim=0, fall=0.06))
    words = scrawl(("NOT THIS", "ONE"), 9.5, np.random.default_rng(3)).moved((-38, 29))
    p.part(words, p.colour("ink", (0.36, 0.08, 265)), Look(rim=0, fall=0))
    arrow = Shape().tube([(20, 6), (17, -2)], [2, 2]).poly([(11, 0), (23, 0), (17, -8)])
    p.part(arrow, p.colour("ink", (0.36, 0.08, 265)), Look(rim=0, fall=0))
    door = [(65, -85), (112, -74), (112, 92), (65, 85)]
    p.part(Shape().rpoly(door, 6), p.colour("box", (0.66, 0.035, 40)), Look(fall=0.4))


def bottles(p: Placed) -> None:
    """Oil, vinegar and a jar; the origin is the middle one's foot. 120 wide."""
    for x, h, w, tone in ((-40, 104, 26, (0.56, 0.08, 140)), (0, 122, 24, (0.56, 0.12, 40)),
                          (42, 70, 40, (0.80, 0.07, 60))):  # fmt: skip
        body = Shape().rrect((x - w / 2, -h * 0.62, w, h * 0.62), 7)
        body.rpoly([(x - w / 2, -h * 0.58), (x + w / 2, -h * 0.58), (x + 5, -h), (x - 5, -h)], 4)
        p.part(body, p.tinted(p.easel.inks.colour(tone)), Look(rim_width=2, k=0.9))


def bowl(p: Placed) -> None:
    """A bowl with oranges, or, as variant ``crisps``, with crisps; its foot. 130 wide."""
    p.shade(Shape().ellipse((0, 2), (64, 7)), 6, 0.5)
    if p.variant == "crisps":
        for _ in range(16):
            x, turn = p.chance.uniform(-46, 46), p.chance.uniform(-0.6, 0.6)
            y = -56 - p.chance.random() * (34 - abs(x) * 0.6)
            crisp = Shape().ellipse((x, y), (19, 11), turn=turn)
            p.part(crisp, p.colour("crisp", (0.84, 0.12, 80)), Look(rim_width=1.4, fall=0.2))
    else:
        fruit = Shape().circle((-26, -58), 24).circle((22, -60), 25).circle((-2, -76), 24)
        p.part(fruit, p.colour("fruit", (0.74, 0.15, 52)), Look(rim_width=2))
    body = Shape().rpoly([(-66, -54), (66, -54), (34, 0), (-34, 0)], [4, 4, 16, 16])
    p.part(body, p.colour("bowl", (0.72, 0.06, 200)))


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "fridge": fridge,
    "kitchen_unit": kitchen_unit,
    "cupboards": cupboards,
    "kettle": kettle,
    "fuse_box": fuse_box,
    "bottles": bottles,
    "bowl": bowl,
}
