"""Draws what is Theodore's: the door and its machine, the table, the unit, the shelf, the bed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.scrawl import scrawl
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.props.placed import Triple

_FLAT = Look(rim=0, fall=0)
_BOOKS: Final[tuple[Triple, ...]] = (
    (0.60, 0.13, 30),
    (0.60, 0.06, 210),
    (0.78, 0.09, 70),
    (0.68, 0.09, 12),
    (0.50, 0.08, 335),
    (0.82, 0.05, 62),
    (0.52, 0.06, 165),
    (0.44, 0.06, 30),
)


def door(p: Placed) -> None:
    """Shut, with a red dot over it; the origin is its lower left corner. 190 by 520."""
    p.part(Shape().rrect((-16, -536, 222, 538), 5), p.colour("frame", (0.46, 0.08, 20)))
    p.part(Shape().rect((0, -520, 190, 520)), p.colour("wood", (0.54, 0.10, 26)), Look(fall=0.4))
    panels = Shape().rrect((24, -490, 142, 210), 6).rrect((28, -486, 134, 202), 4, 0)
    panels.rrect((24, -250, 142, 220), 6).rrect((28, -246, 134, 212), 4, 0)
    p.line(panels, 0.45)
    knob = Shape().circle((168, -262), 10)
    p.line(knob.moved((3, 5)), 0.4, 2)
    p.part(knob, p.colour("brass", (0.80, 0.11, 72)), Look(rim_width=2))
    dot = p.raw("dot", (0.64, 0.20, 27))
    p.part(Shape().circle((95, -552), 4), dot, _FLAT)
    p.halo((95, -552), 26, dot, 0.25)


def coats(p: Placed) -> None:
    """Two coats on a rail of hooks, a switch half behind them; the origin is the rail's middle."""
    switch = Shape().rrect((-112, 104, 34, 48), 4)
    p.part(switch, p.colour("switch", (0.86, 0.03, 70)), Look(rim=0.4, rim_width=2))
    p.part(Shape().rrect((-100, 118, 10, 20), 3), p.colour("lever", (0.62, 0.05, 50)), _FLAT)
    rail = Shape().rrect((-110, -8, 220, 16), 5)
    for x in (-80, -20, 40, 90):
        rail.tube([(x, 4), (x, 24), (x + 10, 28)], [6, 6, 6])
    p.part(rail, p.colour("wood", (0.50, 0.09, 40)), Look(rim_width=2))
    for x, name, tone, long in (
        (-46, "first", (0.48, 0.08, 345), 270),
        (46, "second", (0.58, 0.07, 215), 230),
    ):
        coat = [
            (x - 30, 20),
            (x + 26, 20),
            (x + 44, 70),
            (x + 48, long),
            (x - 48, long),
            (x - 46, 70),
        ]
        p.shade(Shape().poly(coat).moved((10, 12)), 10, 0.4)
        p.part(Shape().rpoly(coat, [12, 12, 26, 12, 12, 26]), p.colour(name, tone))
        p.line(Shape().tube([(x, 40), (x + 2, long - 8)], [2, 4]), 0.35, 1)


def answering_machine(p: Placed) -> None:
    """On its little shelf, its count lit, three hooks below; the origin is the shelf's middle.

    A key hangs on the second hook; with the variant `no_key` that hook has been unscrewed.
    """
    shelf = Shape().rrect((-70, 0, 140, 11), 3)
    p.shade(shelf.moved((4, 12)), 6, 0.4)
    p.part(Shape().rpoly([(-48, -46), (48, -46), (58, 0), (-58, 0)], [8, 8, 3, 3]),
           p.colour("case", (0.60, 0.03, 40)), Look(rim_width=2))  # fmt: skip
    p.part(Shape().rrect((-38, -36, 46, 26), 3), p.colour("window", (0.30, 0.06, 15)), Look(rim=0))
    lit = p.raw("digits", (0.74, 0.19, 30))
    digits = Shape()
    for x, marks in ((-30, "afgcd"), (-9, "abgcd")):
        digits.polygons += _segments(marks).moved((x, -32), 0.9).polygons
    p.part(digits, lit, _FLAT)
    p.halo((-14, -22), 44, lit, 0.16)
    keys = Shape().circle((28, -30), 5).circle((28, -14), 5)
    p.part(keys, p.colour("keys", (0.84, 0.05, 60)), _FLAT)
    p.part(shelf, p.colour("wood", (0.52, 0.09, 40)), Look(rim_width=2))
    hooks = Shape()
    for x in (-44, 44) if p.variant == "no_key" else (-44, 0, 44):
        hooks.tube([(x, 14), (x, 26), (x + 8, 30)], [5, 5, 5])
    if p.variant != "no_key":
        hooks.ring((4, 40), 7, 2.5).rect((2.5, 46, 3.5, 24)).rect((6, 60, 6, 3)).rect((6, 66, 5, 3))
    p.part(hooks, p.colour("brass", (0.78, 0.10, 72)), Look(rim_width=1.5))


_BARS: Final = {
    "a": (2, 0, 12, 3.4), "b": (12.6, 2, 3.4, 9), "c": (12.6, 13, 3.4, 9), "d": (2, 20.6, 12, 3.4),
    "e": (0, 13, 3.4, 9), "f": (0, 2, 3.4, 9), "g": (2, 10.3, 12, 3.4),
}  # fmt: skip


def _segments(marks: str) -> Shape:
    """A seven-segment digit, 16 by 24, of the named bars."""
    shape = Shape()
    for mark in marks:
        shape.rect(_BARS[mark])
    return shape


def digits(text: str) -> Shape:
    """*text* of digits in seven segments, each 16 by 24, 23 apart."""
    bars = ("abcdef", "bc", "abged", "abgcd", "fgbc", "afgcd", "afgedc", "abc", "abcdefg", "abcdfg")
    shape = Shape()
    for index, digit in enumerate(text):
        shape.polygons += _segments(bars[int(digit)]).moved((23 * index, 0)).polygons
    return shape


def table(p: Placed) -> None:
    """On two trestles; the origin is the floor under its middle. 460 wide, 250 high."""
    p.shade(Shape().ellipse((0, 4), (260, 18)), 12, 0.55)
    legs = Shape()
    for x in (-190, 190):
        legs.tube([(x * 0.86, -236), (x, 0)], [17, 9])
    p.part(legs, p.colour("legs", (0.46, 0.085, 36)))
    p.part(Shape().rrect((-230, -252, 460, 22), 9), p.colour("wood", (0.62, 0.095, 48)))


def supper(p: Placed) -> None:
    """On a table: the unit, grey and round, beside the butter; crackers; the post under a plate.

    The origin is the middle of the table's top. 380 wide. With the variant `alone` the unit stands
    somewhere else.
    """
    post = Shape().poly([(-176, -4), (-72, -4), (-64, 0), (-182, 0)])
    post.poly([(-168, -9), (-78, -9), (-72, -4), (-176, -4)])
    p.part(post, p.colour("post", (0.93, 0.03, 80)), Look(rim=0.3, rim_width=1.5))
    p.part(Shape().rpoly([(-164, -16), (-84, -16), (-98, -9), (-150, -9)], 4),
           p.colour("plate", (0.88, 0.03, 60)), Look(rim_width=1.5))  # fmt: skip
    crackers = Shape()
    for index in range(4):
        crackers.rrect((-146 + index * 12, -23 - index % 2 * 3, 22, 6), 2)
    p.part(crackers, p.colour("crackers", (0.78, 0.10, 66)), Look(rim_width=1.5))
    dish = Shape().rpoly([(40, -6), (116, -6), (108, 0), (48, 0)], 3)
    p.part(dish, p.colour("dish", (0.72, 0.06, 205)), Look(rim_width=1.5))
    p.part(
        Shape().rrect((54, -26, 48, 20), 3),
        p.colour("butter", (0.91, 0.09, 92)),
        Look(rim_width=1.5),
    )
    if p.variant != "alone":
        _unit(p)
    knife = Shape().tube([(120, -3), (176, -3)], [4, 3])
    p.part(knife, p.colour("knife", (0.78, 0.03, 60)), Look(rim_width=1))


def _unit(p: Placed) -> None:
    p.shade(Shape().ellipse((-6, 0), (34, 5)), 4, 0.4)
    unit = Shape().ellipse((-6, -30), (30, 30))
    p.part(unit, p.colour("unit", (0.66, 0.012, 40)), Look(rim_width=2.4, fall=0.5))
    p.part(
        Shape().ring((-6, -30), 17, 2), p.raw("ring", (0.94, 0.05, 70)), Look(rim=0, fall=0, k=0.75)
    )
    p.part(
        Shape().rrect((-26, -5, 40, 6), 3), p.colour("unit", (0.60, 0.012, 40)), Look(rim_width=1.5)
    )


def chair_shell(p: Placed) -> None:
    """An orange plastic shell on wire legs, looking left; the origin is the floor. 150 by 250."""
    p.shade(Shape().ellipse((0, 2), (80, 9)), 8, 0.5)
    wire = Shape().tube([(-44, -118), (-58, 0)], [6, 5]).tube([(30, -118), (52, 0)], [6, 5])
    wire.tube([(-40, -110), (46, -8)], [4, 4])
    p.part(wire, p.colour("wire", (0.46, 0.06, 28)), Look(rim_width=2))
    shell = [(-66, -130), (20, -126), (44, -160), (58, -246), (76, -250), (74, -160), (56, -112),
             (20, -100), (-58, -108)]  # fmt: skip
    p.part(
        Shape().rpoly(shell, [8, 24, 30, 8, 8, 30, 26, 16, 10]), p.colour("shell", (0.68, 0.17, 45))
    )


def chair_coats(p: Placed) -> None:
    """A wooden chair with coats over its back and seat, looking right; the origin is the floor."""
    p.shade(Shape().ellipse((30, 2), (84, 10)), 8, 0.5)
    wood = p.colour("wood", (0.50, 0.09, 42))
    legs = Shape().tube([(-18, -260), (-10, -130), (-26, 0)], [11, 13, 8])
    legs.tube([(88, -132), (94, 0)], [12, 8]).tube([(-14, -60), (92, -56)], [6, 6])
    p.part(legs, wood)
    p.part(Shape().rrect((-24, -146, 128, 20), 9), wood)
    under = [(-34, -262), (-6, -272), (6, -252), (20, -160), (84, -148), (80, -104), (-2, -96),
             (-40, -50), (-52, -58), (-44, -160)]  # fmt: skip
    p.part(Shape().blob(under), p.colour("under", (0.50, 0.07, 220)))
    over = [(-48, -274), (20, -278), (30, -210), (34, -128), (6, -118), (-30, -112), (-62, -122),
            (-56, -210)]  # fmt: skip
    mustard = p.colour("mustard", (0.70, 0.125, 82))
    p.part(Shape().rpoly(over, [26, 22, 12, 10, 8, 8, 12, 12]), mustard)
    collar = Shape().rpoly([(-34, -282), (8, -284), (14, -262), (-12, -250), (-38, -260)], 8)
    p.part(collar, mustard, Look(rim_width=2, fall=0.1))
    p.part(Shape().tube([(14, -262), (38, -200), (34, -140)], [24, 26, 22]), mustard)
    p.line(Shape().tube([(-16, -250), (-18, -180), (-20, -122)], [2, 4, 2]), 0.35, 1)


def shelf_low(p: Placed) -> None:
    """Five boards, wide and low; the fourth board is nearly empty. 420 by 380.

    The origin is its lower left corner; its top stands at -380, for lamps. The fourth is dusty;
    with the variant `wiped` it is bare, with `mark` there is a day's dust and a clean ring in it.
    """
    p.shade(Shape().rect((6, -374, 430, 380)), 14, 0.4)
    p.line(Shape().rect((6, -374, 408, 374)), 0.45)
    for number in range(5):
        foot = -308.0 + number * 75
        if number == 3:
            _FOURTH.get(p.variant, _dusty)(p, foot)
        else:
            _books(p, foot, 22 + (number * 53) % 90)
    boards = Shape()
    for number in range(6):
        boards.rrect((0, -384 + number * 75, 420, 11), 3)
    p.part(boards, p.colour("wood", (0.54, 0.095, 42)), Look(fall=0.1, rim_width=2.4))
    sides = Shape().rrect((-2, -384, 13, 386), 3).rrect((409, -384, 13, 386), 3)
    p.part(sides, p.colour("wood", (0.54, 0.095, 42)))


def _books(p: Placed, foot: float, start: float) -> None:
    x, stop = start, 402 - p.chance.uniform(0, 70)
    while x < stop:
        w, h = p.chance.uniform(11, 24), p.chance.uniform(40, 60)
        tone = _BOOKS[int(p.chance.integers(0, len(_BOOKS)))]
        spine = Shape().rrect((x, foot - h, w, h), 2)
        p.part(spine, p.tinted(p.easel.inks.colour(tone)), Look(rim_width=1.6, rim=0.5))
        p.line(Shape().rect((x + 3, foot - h + 8, w - 6, 2)), 0.3)
        x += w + 1.2


def _dusty(p: Placed, foot: float) -> None:
    """Where somebody's books stood: two are left; the dust keeps the outline of the rest."""
    p.part(
        Shape().rect((12, foot - 4, 396, 4)),
        p.colour("dust", (0.82, 0.035, 60)),
        Look(rim=0, fall=0, k=0.5),
    )
    gone = Shape()
    for x, w in ((60, 44), (112, 24), (150, 70), (236, 30)):
        gone.rect((x, foot - 3.6, w, 3.6))
    p.line(gone, 0.65)
    lean = Shape().poly([(330, foot), (346, foot), (372, foot - 52), (358, foot - 58)])
    p.part(lean, p.colour("left", (0.52, 0.07, 210)), Look(rim_width=1.6))
    p.part(
        Shape().rrect((372, foot - 56, 15, 56), 2),
        p.colour("last", (0.60, 0.12, 30)),
        Look(rim_width=1.6),
    )


def _wiped(p: Placed, foot: float) -> None:
    """All four feet of it, in one go: the wood shines where nothing has stood yet."""
    p.gleam(Shape().rect((14, foot - 3, 392, 3)), p.colour("shine", (0.86, 0.07, 60)), 0.30)
    p.gleam(Shape().ellipse((205, foot - 1), (120, 3)), p.colour("shine", (0.9, 0.06, 60)), 0.3, 3)


def _mark(p: Placed, foot: float) -> None:
    """A day's dust, and half-way along a place the size of a jar lid."""
    dust = p.colour("dust", (0.82, 0.035, 60))
    thin = Shape().rect((12, foot - 2.6, 170, 2.6)).rect((228, foot - 2.6, 180, 2.6))
    p.part(thin, dust, Look(rim=0, fall=0, k=0.42))
    p.gleam(Shape().ellipse((205, foot - 1), (23, 3.2)), p.colour("shine", (0.9, 0.06, 60)), 0.7, 1)


_FOURTH: Final = {"wiped": _wiped, "mark": _mark}


def bed_end(p: Placed) -> None:
    """A double bed seen from its foot; the origin is the floor under its middle. 300 by 250."""
    p.shade(Shape().ellipse((0, 2), (170, 14)), 10, 0.5)
    p.part(
        Shape().rrect((-140, -250, 280, 170), [40, 40, 4, 4]), p.colour("head", (0.50, 0.09, 36))
    )
    pillows = Shape().rrect((-122, -166, 112, 56), 22).rrect((10, -166, 112, 56), 22)
    p.part(pillows, p.colour("pillow", (0.90, 0.03, 70)), Look(rim_width=2.4))
    quilt = [(-132, -122), (132, -122), (154, -26), (-154, -26)]
    p.part(
        Shape().rpoly(quilt, [18, 18, 14, 14]), p.colour("quilt", (0.64, 0.10, 12)), Look(fall=0.4)
    )
    p.part(Shape().rpoly([(-134, -124), (134, -124), (138, -98), (-138, -98)], 10),
           p.colour("sheet", (0.90, 0.035, 60)), Look(rim_width=2))  # fmt: skip
    p.line(Shape().tube([(4, -96), (8, -60), (2, -28)], [2, 4, 2]), 0.25, 1.4)
    feet = Shape().rrect((-146, -28, 16, 28), 4).rrect((130, -28, 16, 28), 4)
    p.part(feet, p.colour("head", (0.46, 0.09, 36)))


def night_table(p: Placed) -> None:
    """A small table by a bed; the origin is the floor. 84 by 120."""
    legs = Shape().tube([(-30, -60), (-34, 0)], [8, 6]).tube([(30, -60), (34, 0)], [8, 6])
    p.part(legs, p.colour("wood", (0.50, 0.09, 40)))
    p.part(Shape().rrect((-42, -120, 84, 66), 6), p.colour("wood", (0.54, 0.09, 42)))
    p.part(Shape().circle((0, -86), 5), p.colour("brass", (0.78, 0.10, 72)), Look(rim_width=1.5))


def window_far(p: Placed) -> None:
    """One window far out in the city. Lit, it is a speck of somebody's evening; 8 by 11."""
    pane = Shape().rect((-4, -5.5, 8, 11))
    warm = p.raw("light", (0.95, 0.09, 80))
    p.part(pane, p.colour("pane", (0.46, 0.09, 350)), _FLAT)
    p.lit(lambda canvas: canvas.mix(p.canvas.mask(p.onto(pane)), warm))
    p.lit(lambda canvas: canvas.add(canvas.glow(p.where((0, 0)), (26, 26), power=1.3), warm, 0.2))


def note(p: Placed) -> None:
    """A paper with capitals on it; the variant holds the words, `_` for a new line."""
    lines = tuple(p.variant.split("_"))
    wide = max(len(line) for line in lines) * 11 + 20
    tall = len(lines) * 20 + 18
    sheet = Shape().poly([(0, 2), (wide, 0), (wide + 2, tall), (2, tall + 2)])
    p.shade(sheet.moved((4, 6)), 5, 0.4)
    p.part(sheet, p.colour("paper", (0.95, 0.03, 82)), Look(rim=0, fall=0.06))
    words = scrawl(lines, 12, np.random.default_rng(2)).moved((10, 24))
    p.part(words, p.colour("ink", (0.38, 0.08, 265)), _FLAT)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "door": door,
    "coats": coats,
    "answering_machine": answering_machine,
    "table": table,
    "supper": supper,
    "chair_shell": chair_shell,
    "chair_coats": chair_coats,
    "shelf_low": shelf_low,
    "bed_end": bed_end,
    "night_table": night_table,
    "window_far": window_far,
    "note": note,
}
