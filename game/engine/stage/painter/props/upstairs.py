"""Draws what is in Amy's flat: a rice pan, a pear, her game against a jug, a box never opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.scrawl import scrawl
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.props.placed import Triple
    from game.engine.stage.painter.shape import Pair

_FLAT: Final = Look(rim=0, fall=0)
_THIN: Final = Look(rim_width=1.8, rim=0.6)


def rice_pan(p: Placed) -> None:
    """A wide pan of rice that has caught, a spoon in it; its foot. 330 wide, 150 high."""
    p.shade(Shape().ellipse((4, 2), (150, 16)), 10, 0.55)
    pan = p.colour("pan", (0.56, 0.14, 28))
    ears = Shape().tube([(-140, -70), (-176, -74), (-172, -48), (-138, -44)], [12, 12, 12, 12])
    ears.tube([(140, -70), (176, -74), (172, -48), (138, -44)], [12, 12, 12, 12])
    p.part(ears, pan, Look(rim_width=2.4))
    side = [(-146, -92), (146, -92), (136, -24), (110, 0), (-110, 0), (-136, -24)]
    p.part(Shape().rpoly(side, [4, 4, 24, 20, 20, 24]), pan, Look(rim_width=2.4, fall=0.5))
    p.part(Shape().ellipse((0, -92), (148, 34)), pan, Look(rim_width=3, fall=0.1))
    p.part(Shape().ellipse((0, -90), (134, 28)), p.colour("crust", (0.66, 0.12, 62)), _FLAT)
    rice = Shape().blob(
        [(-112, -90), (-70, -118), (0, -128), (66, -116), (108, -90), (40, -70), (-50, -70)]
    )
    p.part(rice, p.colour("rice", (0.94, 0.07, 90)), Look(rim=0.4, fall=0.12))
    grains, caught = Shape(), Shape()
    for _ in range(120):
        x = p.chance.uniform(-104, 104)
        y = -92 - p.chance.uniform(-18, 26) * (1 - abs(x) / 140)
        (caught if p.chance.random() < 0.3 else grains).ellipse(
            (x, y), (4.6, 2), turn=p.chance.uniform(-1, 1)
        )
    p.part(grains, p.colour("grain", (0.98, 0.03, 92)), _FLAT)
    p.part(caught, p.colour("caught", (0.68, 0.12, 60)), _FLAT)
    peas = Shape()
    for x, y in ((-52, -104), (-12, -114), (34, -98), (62, -108), (-82, -92), (10, -88)):
        peas.circle((x, y), 5)
    p.part(peas, p.colour("peas", (0.70, 0.12, 135)), Look(rim_width=1.2, rim=0.4))
    spoon = Shape().tube([(40, -104), (104, -150), (168, -206)], [16, 9, 12])
    p.part(spoon, p.colour("spoon", (0.70, 0.10, 58)), _THIN)


def pear_plate(p: Placed) -> None:
    """One pear, on a plate that is not its own; its foot. 230 wide, 190 high."""
    p.shade(Shape().ellipse((2, 2), (112, 13)), 8, 0.5)
    plate = p.colour("plate", (0.93, 0.03, 75))
    p.part(Shape().ellipse((0, -8), (114, 20)), plate, Look(rim_width=2.4))
    p.part(Shape().ellipse((0, -11), (84, 13)), p.colour("well", (0.86, 0.04, 60)), _FLAT)
    band = Shape().ellipse((0, -9), (104, 17.4)).ellipse((0, -9), (99, 16.2), 0)
    p.part(band, p.colour("band", (0.60, 0.065, 230)), Look(rim=0, fall=0, k=0.8))
    p.shade(Shape().ellipse((4, -12), (52, 8)), 5, 0.5)
    pear = Shape().blob(
        [
            (-54, -52),
            (-44, -14),
            (0, -6),
            (46, -14),
            (54, -52),
            (36, -92),
            (20, -134),
            (-2, -150),
            (-22, -134),
            (-36, -92),
        ]
    )
    p.part(
        pear, p.colour("pear", (0.84, 0.13, 108)), Look(to=p.colour("pear_foot", (0.68, 0.13, 88)))
    )
    p.gleam(Shape().ellipse((20, -54), (22, 28)), p.colour("flush", (0.74, 0.16, 40)), 0.24, 14)
    p.gleam(
        Shape().ellipse((-20, -82), (8, 20), turn=0.3), p.colour("glint", (0.97, 0.04, 95)), 0.4, 4
    )
    dots = Shape()
    for _ in range(26):
        dots.circle((p.chance.normal(0, 18), p.chance.normal(-50, 18)), 1.3)
    p.line(dots, 0.25)
    stalk = Shape().tube([(-2, -148), (2, -170), (14, -184)], [6, 4, 6])
    p.part(stalk, p.colour("stalk", (0.44, 0.08, 50)), Look(rim_width=1.4))


# Hair, cloth and the middle of each aunt at the lunch, in the screen's own hundredths.
_AUNTS: Final[tuple[tuple[Triple, Triple, Pair], ...]] = (
    ((0.86, 0.02, 80), (0.58, 0.10, 340), (24, 34)),
    ((0.42, 0.08, 40), (0.62, 0.08, 190), (50, 30)),
    ((0.66, 0.13, 50), (0.70, 0.13, 70), (76, 34)),
)


def jug_screen(p: Placed) -> None:
    """A jug of water with a small screen propped against it; the jug's foot. 330 by 270.

    On the screen three aunts sit at a table, and under it a child holds out a biscuit. As variant
    ``mouths`` theirs are open.
    """
    p.shade(Shape().ellipse((0, 2), (150, 14)), 9, 0.5)
    glass = p.colour("glass", (0.80, 0.06, 200))
    handle = Shape().tube([(60, -216), (122, -196), (116, -104), (58, -66)], [12, 12, 12, 12])
    p.part(handle, glass, Look(rim_width=2, k=0.8))
    body = [
        (-62, -262),
        (-78, -272),
        (58, -262),
        (48, -200),
        (72, -110),
        (60, 0),
        (-60, 0),
        (-72, -110),
        (-50, -200),
    ]
    p.part(
        Shape().rpoly(body, [6, 4, 6, 30, 40, 16, 16, 40, 30]),
        glass,
        Look(rim_width=3, k=0.72, fall=0.2),
    )
    water = [(-52, -190), (52, -190), (66, -110), (54, -8), (-54, -8), (-66, -110)]
    p.part(
        Shape().rpoly(water, [4, 4, 36, 14, 14, 36]),
        p.colour("water", (0.76, 0.07, 205)),
        Look(rim=0, k=0.5),
    )
    p.part(
        Shape().ellipse((0, -190), (52, 8)),
        p.colour("surface", (0.93, 0.04, 190)),
        Look(rim=0, k=0.7),
    )
    p.gleam(
        Shape().tube([(40, -176), (54, -110), (48, -40)], [5, 8, 4]),
        p.colour("glint", (0.98, 0.03, 90)),
        0.5,
        2,
    )
    _screen(p)


def _screen(p: Placed) -> None:
    corners = [(-160, -172), (52, -182), (70, -2), (-154, 6)]
    p.shade(Shape().poly(corners).moved((-8, 8)), 8, 0.45)
    p.part(
        Shape().rpoly([(-168, -180), (58, -190), (78, 4), (-162, 12)], 12),
        p.colour("case", (0.40, 0.07, 20)),
    )
    glow = p.raw("face", (0.93, 0.07, 70))
    p.part(Shape().poly(corners), glow, Look(rim=0, to=p.raw("face_foot", (0.84, 0.10, 44))))

    def shown(shape: Shape, colour: Triple) -> None:
        unit = Shape([(points / 100, value) for points, value in shape.polygons])
        p.part(unit.warped(corners), p.raw("none", colour), _FLAT)

    shown(Shape().rrect((36, 4, 28, 12), 2), (0.80, 0.06, 200))
    for hair, cloth, (x, y) in _AUNTS:
        shown(
            Shape().blob(
                [(x - 12, 62), (x - 11, y + 16), (x, y + 9), (x + 11, y + 16), (x + 12, 62)]
            ),
            cloth,
        )
        shown(Shape().ellipse((x, y), (7.6, 10)), (0.78, 0.08, 50))
        if p.variant == "mouths":
            shown(Shape().ellipse((x, y + 4.2), (3.4, 4.6)), (0.34, 0.10, 10))
        curls = Shape().blob(
            [
                (x - 10, y + 4),
                (x - 9, y - 10),
                (x, y - 15),
                (x + 9, y - 10),
                (x + 10, y + 4),
                (x, y - 5),
            ]
        )
        shown(curls.circle((x, y - 15), 5), hair)
    shown(
        Shape().poly(
            [(4, 58), (96, 58), (92, 76), (88, 72), (82, 77), (18, 77), (12, 72), (8, 76)]
        ),
        (0.97, 0.02, 85),
    )
    shown(
        Shape().ellipse((50, 57), (16, 4)).ellipse((24, 58), (7, 2)).ellipse((76, 58), (7, 2)),
        (0.72, 0.06, 210),
    )
    shown(Shape().ellipse((50, 52), (10, 6)), (0.60, 0.12, 46))
    shown(Shape().rect((12, 77, 3, 21)).rect((85, 77, 3, 21)), (0.48, 0.09, 40))
    shown(Shape().blob([(38, 99), (40, 90), (46, 87), (52, 90), (54, 99)]), (0.60, 0.14, 28))
    shown(Shape().ellipse((46, 83.5), (4.6, 5)), (0.78, 0.08, 50))
    shown(Shape().blob([(41, 83), (43, 77.6), (48, 77.4), (51, 82), (46, 80)]), (0.36, 0.06, 30))
    shown(Shape().tube([(51, 92), (60, 89)], [2.4, 2]).circle((63, 88), 3.4), (0.74, 0.11, 62))
    p.halo((-46, -88), 170, glow, 0.13)


def box_misc(p: Placed) -> None:
    """A carton that has been moved and never opened: KITCHEN, MISC; its foot. 270 by 190."""
    p.shade(Shape().ellipse((6, 2), (150, 13)), 9, 0.55)
    card = p.colour("card", (0.74, 0.085, 62))
    top = [(-132, -178), (-96, -206), (110, -206), (134, -178)]
    p.part(Shape().poly(top), p.colour("top", (0.80, 0.08, 66)), Look(rim_width=2, fall=0.1))
    p.part(Shape().rrect((-134, -180, 268, 180), 4), card, Look(rim_width=2.4, fall=0.34))
    tape = p.colour("tape", (0.56, 0.095, 50))
    p.part(
        Shape().poly([(-22, -180), (-10, -206), (24, -206), (22, -180)]), tape, Look(rim=0, k=0.75)
    )
    torn = [
        (-22, -180),
        (22, -180),
        (22, -146),
        (14, -140),
        (6, -147),
        (-4, -139),
        (-12, -146),
        (-22, -141),
    ]
    p.part(Shape().poly(torn), tape, Look(rim=0, fall=0.1, k=0.75))
    p.line(Shape().tube([(-132, -8), (-60, -12), (132, -6)], [2, 3, 2]), 0.25, 2)
    ink = p.colour("ink", (0.32, 0.06, 300))
    words = scrawl(("KITCHEN", "MISC"), 34, np.random.default_rng(4)).moved((-104, -86))
    words.tube([(104, -88), (106, -80), (100, -72)], [5, 5, 3])
    p.part(words, ink, _FLAT)
    p.line(Shape().rrect((96, -140, 26, 16), 6), 0.45)


def crossword(p: Placed) -> None:
    """Lying on a table, half done in pen, the clues folded under; its middle. 300 by 110."""
    corners = [(-128, -48), (104, -54), (142, 44), (-158, 54)]
    p.shade(Shape().poly(corners).moved((4, 7)), 6, 0.45)
    p.part(Shape().poly(corners), p.colour("paper", (0.95, 0.025, 82)), Look(rim=0.2, fall=0.06))
    fold = Shape().poly([(104, -54), (118, -48), (156, 46), (142, 44)])
    p.part(fold, p.colour("fold", (0.86, 0.035, 70)), _THIN)
    ink, black, filled = p.colour("print", (0.42, 0.05, 330)), Shape(), Shape()
    lines = Shape()
    for index in range(10):
        at = 0.10 + index * 0.088
        lines.rect((at, 0.1, 0.006, 0.8)).rect((0.10, 0.1 + index * 0.088, 0.798, 0.010))
    for row in range(9):
        for column in range(9):
            x, y = 0.10 + column * 0.0885, 0.1 + row * 0.0885
            if (row * 5 + column * 3) % 7 == 0 or (row % 2 and column % 2):
                black.rect((x, y, 0.0885, 0.0885))
            elif p.chance.random() < 0.55:
                letter = "AEINORST"[int(p.chance.integers(0, 8))]
                filled.polygons += (
                    scrawl((letter,), 0.056, p.chance).moved((x + 0.024, y + 0.074)).polygons
                )
    p.part(lines.warped(corners), ink, Look(rim=0, fall=0, k=0.6))
    p.part(black.warped(corners), ink, Look(rim=0, fall=0, k=0.85))
    p.part(filled.warped(corners), p.colour("pen_ink", (0.42, 0.11, 265)), _FLAT)
    p.shade(Shape().tube([(60, 60), (160, 8)], [9, 9]), 4, 0.4)
    p.part(Shape().tube([(52, 54), (156, 0)], [6, 10]), p.colour("pen", (0.46, 0.09, 255)), _THIN)


def felt_pads(p: Placed) -> None:
    """A card of round green pads for chairs' feet, some of them gone; its middle. 200 wide."""
    corners = [(-82, -30), (84, -34), (104, 30), (-98, 34)]
    p.shade(Shape().poly(corners).moved((3, 6)), 5, 0.4)
    p.part(Shape().poly(corners), p.colour("card", (0.94, 0.04, 78)), Look(rim=0.2, fall=0.06))
    there, gone = Shape(), Shape()
    for row in range(3):
        for column in range(6):
            spot = there if (row * 6 + column) not in {2, 3, 4, 8, 9, 15} else gone
            spot.ellipse((0.13 + column * 0.15, 0.22 + row * 0.28), (0.052, 0.105))
    p.line(gone.warped(corners), 0.22)
    p.part(there.warped(corners), p.colour("felt", (0.58, 0.09, 155)), Look(rim_width=1.2, rim=0.5))


def unit_grey(p: Placed) -> None:
    """Samantha's unit by itself, grey and round, its ring lit; its foot. 80 wide."""
    p.shade(Shape().ellipse((0, 1), (44, 6)), 5, 0.5)
    grey = p.colour("unit", (0.70, 0.012, 40))
    p.part(Shape().circle((0, -42), 40), grey, Look(rim_width=2.8, fall=0.5))
    p.part(
        Shape().ring((0, -42), 23, 2.8), p.raw("ring", (0.95, 0.05, 70)), Look(rim=0, fall=0, k=0.8)
    )
    p.part(Shape().rrect((-26, -7, 52, 8), 4), grey, _THIN)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "rice_pan": rice_pan,
    "pear_plate": pear_plate,
    "jug_screen": jug_screen,
    "box_misc": box_misc,
    "crossword": crossword,
    "felt_pads": felt_pads,
    "unit_grey": unit_grey,
}
