"""Draws a ballroom got ready: chairs in rows, a gramophone, streamers, a laid place, gratings."""

from __future__ import annotations

import math
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
_SEAT: Final = 135.0
_CLOTHS: Final[tuple[Triple, ...]] = (
    (0.52, 0.10, 350),
    (0.56, 0.075, 220),
    (0.62, 0.13, 24),
    (0.50, 0.07, 300),
)
_HAIRS: Final[tuple[Triple, ...]] = ((0.36, 0.05, 25), (0.70, 0.02, 60), (0.46, 0.08, 40))
_SKINS: Final[tuple[Triple, ...]] = ((0.68, 0.085, 46), (0.56, 0.085, 42))
_CUTS: Final[dict[str, list[Pair]]] = {
    "s": [(-26, 6), (-28, -16), (-16, -33), (4, -37), (22, -30), (28, -12), (24, 8), (0, 20)],
    "b": [(-28, -14), (-16, -34), (4, -37), (24, -29), (31, -6), (33, 24), (0, 36), (-33, 24)],
    "u": [(-26, 6), (-28, -16), (-16, -33), (4, -37), (22, -30), (28, -12), (24, 8), (0, 20)],
    "c": [(-36, 4), (-39, -14), (-28, -32), (0, -45), (28, -34), (39, -16), (37, 6), (0, 30)],
    "l": [(-25, 8), (-27, 16), (0, 25), (27, 16), (25, 8), (0, 13)],
}


def chair_row(p: Placed) -> None:
    """Chairs from behind, 135 apart; the origin is the floor under the first. 200 high, empty.

    The variant holds a letter for each seat, by the sitter's hair: `s` short, `b` bob, `u` bun,
    `c` curls, `l` little, `h` a hat, `w` somebody in wool with very good posture; `.` is an
    empty chair and `-` no chair.
    """
    seats = [(index * _SEAT, mark) for index, mark in enumerate(p.variant or ".")]
    floor = Shape()
    for x, mark in seats:
        if mark != "-":
            floor.ellipse((x, 2), (56, 10))
    p.shade(floor, 9, 0.5)
    _sitters(p, [(x, mark) for x, mark in seats if mark not in ".-"])
    gilt, back, pads = p.colour("gilt", (0.74, 0.095, 66)), Shape(), Shape()
    for x, mark in seats:
        if mark == "-":
            continue
        back.tube([(x - 38, -92), (x - 44, 0)], [8, 6]).tube([(x + 38, -92), (x + 44, 0)], [8, 6])
        back.rrect((x - 44, -200, 88, 112), [34, 34, 6, 6])
        back.rrect((x - 35, -190, 70, 94), [27, 27, 3, 3], 0)
        for step in (-17, 0, 17):
            back.rect((x + step - 2.5, -192, 5, 100))
        pads.rrect((x - 48, -98, 96, 20), 8)
    p.part(pads, p.colour("seat", (0.66, 0.13, 16)), _THIN)
    p.part(back, gilt, Look(rim_width=1.8, fall=0.4))


def _sitters(p: Placed, seats: list[tuple[float, str]]) -> None:
    """Backs and heads, a mask for each tone and not for each person: rows must paint quickly."""
    chances = [(p.chance.uniform(-7, 7), p.chance.uniform(-14, 8)) for _ in seats]
    bodies, heads, hairs = ([Shape() for _ in range(n)] for n in (5, 2, 4))
    for number, ((seat, mark), (lean, low)) in enumerate(zip(seats, chances, strict=True)):
        x, y = (seat, -16.0) if mark == "w" else (seat + lean, low)
        pick = number * 3 + p.layer.seed
        wide = 52 if mark == "w" else 58
        body = [(-wide, -60), (-wide - 2, -168), (-40, -206), (-14, -216), (14, -216), (40, -206),
                (wide + 2, -168), (wide, -60)]  # fmt: skip
        bodies[4 if mark == "w" else pick % 4].blob([(x + a, y + b) for a, b in body])
        skin = heads[pick % 2]
        skin.tube([(x, y - 246), (x, y - 206)], [26, 34]).ellipse((x, y - 256), (25, 31))
        tilt = 0.0 if mark == "w" else lean
        _cut(hairs[3 if mark in "h" else pick % 3], (x + tilt * 0.3, y - 256), mark)
    for shape, tone in zip(bodies, (*_CLOTHS, (0.78, 0.07, 84)), strict=True):
        if shape.polygons:
            p.part(shape, p.tinted(p.easel.inks.colour(tone)), Look(rim_width=2.6))
    for shape, tone in zip(heads, _SKINS, strict=True):
        if shape.polygons:
            p.part(shape, p.tinted(p.easel.inks.colour(tone)), Look(rim_width=2))
    for shape, tone in zip(hairs, (*_HAIRS, (0.64, 0.12, 12)), strict=True):
        if shape.polygons:
            p.part(shape, p.tinted(p.easel.inks.colour(tone)), Look(rim_width=2.4))
    _knit(p, [seat for seat, mark in seats if mark == "w"])


def _cut(hair: Shape, at: Pair, mark: str) -> None:
    x, y = at
    if mark == "h":
        hair.ellipse((x, y - 8), (54, 13)).rrect((x - 29, y - 46, 58, 40), [18, 18, 4, 4])
        return
    hair.blob([(x + a, y + b) for a, b in _CUTS.get(mark, _CUTS["u"])])
    if mark in "uw":
        hair.circle((x, y - 40), 14)


def _knit(p: Placed, seats: list[float]) -> None:
    """Stitches down the backs of those who came by the hour."""
    stitches = Shape()
    for x in seats:
        for column in range(-3, 4):
            for row in range(5):
                a, b = x + column * 14, -214 + row * 15.0 - 16 + abs(column) * 3
                stitches.tube([(a - 5, b), (a, b + 7), (a + 5, b)], [2, 2.4, 2])
    if seats:
        p.line(stitches, 0.34)


def gramophone(p: Placed) -> None:
    """A record turning under a great horn that opens to the left; its foot. 300 wide, 380 high."""
    p.shade(Shape().ellipse((0, 2), (150, 14)), 10, 0.55)
    wood = p.colour("wood", (0.52, 0.10, 34))
    p.part(Shape().rrect((-128, -22, 256, 22), 6), wood, Look(rim_width=2.4))
    p.part(Shape().rrect((-114, -106, 228, 86), 5), wood, Look(rim_width=3, fall=0.4))
    panel = Shape().rrect((-96, -92, 192, 58), 6).rrect((-91, -87, 182, 48), 4, 0)
    p.line(panel, 0.4)
    crank = Shape().tube([(112, -62), (152, -62), (156, -24)], [7, 7, 7]).circle((156, -18), 10)
    brass = p.colour("brass", (0.80, 0.11, 76))
    p.part(crank, brass, _THIN)
    p.part(Shape().ellipse((-18, -112), (104, 15)), p.colour("record", (0.34, 0.05, 340)), _THIN)
    grooves = Shape()
    for r in (84, 62, 44):
        grooves.ellipse((-18, -112), (r, r * 0.144)).ellipse((-18, -112), (r - 3, r * 0.144 - 1), 0)
    p.gleam(grooves, p.colour("shine", (0.88, 0.06, 60)), 0.22)
    p.part(Shape().ellipse((-18, -112), (26, 4.4)), p.colour("label", (0.70, 0.16, 26)), _FLAT)
    _horn(p)
    neck = Shape().tube([(96, -112), (116, -170), (92, -226)], [16, 15, 17])
    p.part(neck, brass, _THIN)
    p.part(Shape().tube([(96, -140), (44, -124), (18, -116)], [9, 8, 6]), brass, _THIN)


def _horn(p: Placed) -> None:
    throat = [
        (100, -214),
        (62, -256),
        (2, -296),
        (-46, -392),
        (-166, -202),
        (-50, -208),
        (40, -196),
    ]
    outside = p.colour("horn", (0.70, 0.15, 24))
    p.part(Shape().blob(throat), outside, Look(rim_width=3, fall=0.4))
    middle, petals = (-108.0, -300.0), 9
    ring: list[Pair] = []
    for index in range(petals * 4):
        a = index / (petals * 4) * 2 * math.pi
        r = 1 + 0.07 * math.cos(a * petals)
        x, y = 66 * r * math.cos(a), 116 * r * math.sin(a)
        ring.append((middle[0] + x * 0.93 - y * 0.36, middle[1] + x * 0.36 + y * 0.93))
    inner = p.colour("inner", (0.90, 0.095, 60))
    p.part(
        Shape().blob(ring), inner, Look(to=p.colour("inner_foot", (0.80, 0.12, 34)), rim_width=3)
    )
    ribs = Shape()
    for index in range(petals):
        x, y = ring[index * 4 + 2]
        ribs.tube([(-84, -288), (x, y)], [2, 3])
    p.line(ribs, 0.16, 1)
    p.line(Shape().ellipse((-88, -290), (22, 42), turn=0.37), 0.55, 9)


def place_card(p: Placed) -> None:
    """A folded card with capitals a plotter drew; the variant holds the words, `_` a new line.

    The origin is the middle of its foot. The letters are 24 high.
    """
    lines = tuple((p.variant or "THE_GENTLEMAN").split("_"))
    wide = max(len(line) for line in lines) * 20.6 + 40
    tall, half = len(lines) * 38 + 34, wide / 2
    p.shade(Shape().poly([(-half, -4), (half, -4), (half + 22, 12), (-half + 8, 12)]), 7, 0.5)
    back = Shape().poly([(-half + 8, -tall), (half - 8, -tall), (half + 14, -8), (-half + 22, -8)])
    p.part(back, p.colour("back", (0.84, 0.05, 60)), Look(rim=0, fall=0.25))
    front = [(-half + 8, -tall), (half - 8, -tall), (half, 0), (-half, 0)]
    p.part(Shape().rpoly(front, 2), p.colour("paper", (0.965, 0.025, 85)), Look(fall=0.06, rim=0.5))
    frame = Shape().poly([(-half + 16, -tall + 9), (half - 16, -tall + 9), (half - 10, -9),
                          (-half + 10, -9)])  # fmt: skip
    frame.poly([(-half + 18.5, -tall + 11.5), (half - 18.5, -tall + 11.5), (half - 12.5, -11.5),
                (-half + 12.5, -11.5)], 0)  # fmt: skip
    p.part(frame, p.colour("gilt", (0.72, 0.11, 66)), _FLAT)
    words = Shape()
    for row, line in enumerate(lines):
        x, y = -(len(line) * 8.6 - 2.6) * 1.2, -tall + 46 + row * 38.0
        still = np.random.default_rng(2)
        words.polygons += scrawl((line,), 24, still).moved((x, y)).polygons
        for place, mark in enumerate(line):
            if mark in "()":
                bow, left = (-6 if mark == "(" else 6), x + place * 20.6 + 7
                words.tube([(left - bow / 2, y - 27), (left + bow / 2, y - 12),
                            (left - bow / 2, y + 3)], [3.4, 4, 3.4])  # fmt: skip
    p.part(words, p.colour("ink", (0.36, 0.10, 350)), _FLAT)


def fish_plate(p: Placed) -> None:
    """A whole fish with lemon, looking left, rather surprised; the plate's foot. 380 wide."""
    p.shade(Shape().ellipse((2, 2), (186, 20)), 9, 0.5)
    p.part(Shape().ellipse((0, -12), (190, 34)), p.colour("plate", (0.95, 0.025, 75)), _THIN)
    rim = Shape().ellipse((0, -14), (176, 29)).ellipse((0, -14), (170, 27.4), 0)
    p.part(rim, p.colour("band", (0.64, 0.10, 15)), Look(rim=0, fall=0, k=0.8))
    p.part(Shape().ellipse((0, -15), (146, 21)), p.colour("well", (0.88, 0.035, 62)), _FLAT)
    p.shade(Shape().ellipse((4, -18), (132, 13)), 5, 0.5)
    leaf = Shape().leaf((66, -20), (70, 26), -0.5).leaf((58, -16), (80, 24), 0.1)
    p.part(leaf.leaf((-96, -16), (52, 22), 2.9), p.colour("leaf", (0.66, 0.11, 140)), _THIN)
    body = [(-136, -42), (-112, -68), (-60, -88), (10, -84), (70, -58), (96, -44), (136, -74),
            (150, -66), (132, -40), (152, -14), (138, -8), (96, -32), (60, -20), (-10, -8),
            (-80, -12), (-124, -26)]  # fmt: skip
    fins = Shape().blob([(-50, -84), (-20, -108), (30, -96), (46, -68), (-10, -74)])
    p.part(fins, p.colour("fin", (0.62, 0.075, 205)), _THIN)
    skin = p.colour("skin", (0.72, 0.075, 205))
    p.part(Shape().blob(body), skin, Look(to=p.colour("belly", (0.92, 0.05, 60)), rim_width=2.6))
    scales = Shape()
    for column in range(6):
        for row in range(3):
            x, y = -58 + column * 22 + row % 2 * 11, -68 + row * 16 + column * 1.6
            scales.tube([(x, y), (x + 6, y + 6), (x, y + 12)], [1.6, 2.2, 1.6])
    scales.tube([(-84, -76), (-72, -48), (-84, -18)], [2, 3.4, 2])
    scales.tube([(-136, -38), (-126, -35), (-116, -38)], [2, 3, 2])
    p.line(scales, 0.42)
    p.part(Shape().circle((-106, -54), 10), p.colour("white", (0.97, 0.02, 90)), _FLAT)
    p.part(Shape().circle((-107, -54), 5), p.colour("pupil", (0.30, 0.05, 340)), _FLAT)
    for x, y in ((-2, -34), (34, -38), (68, -36)):
        p.part(Shape().ellipse((x, y), (22, 17)), p.colour("rind", (0.86, 0.15, 96)), _THIN)
        p.part(Shape().ellipse((x, y), (17, 12.6)), p.colour("flesh", (0.96, 0.08, 100)), _FLAT)
        spokes = Shape()
        for turn in range(3):
            c, s = math.cos(turn * 1.05), math.sin(turn * 1.05)
            spokes.tube([(x - 15 * c, y - 11 * s), (x + 15 * c, y + 11 * s)], [1.4, 1.4])
        p.part(spokes, p.colour("rind", (0.86, 0.15, 96)), _FLAT)


def roll_plate(p: Placed) -> None:
    """A bread roll, a pat of butter and a knife on a small plate; its foot. 220 wide."""
    p.shade(Shape().ellipse((2, 2), (104, 13)), 8, 0.5)
    p.part(Shape().ellipse((0, -9), (108, 20)), p.colour("plate", (0.95, 0.025, 75)), _THIN)
    rim = Shape().ellipse((0, -10), (99, 17)).ellipse((0, -10), (94, 15.6), 0)
    p.part(rim, p.colour("band", (0.64, 0.10, 15)), Look(rim=0, fall=0, k=0.8))
    p.shade(Shape().ellipse((-8, -11), (62, 8)), 4, 0.5)
    crust = [(-78, -26), (-66, -60), (-30, -80), (18, -78), (52, -54), (58, -24), (36, -10),
             (-54, -10)]  # fmt: skip
    p.part(Shape().blob(crust), p.colour("crust", (0.78, 0.115, 66)),
           Look(to=p.colour("crust_foot", (0.60, 0.11, 48)), rim_width=3))  # fmt: skip
    split = Shape().tube([(-46, -58), (-10, -66), (30, -54)], [3, 11, 3])
    p.part(split, p.colour("crumb", (0.92, 0.06, 80)), Look(rim=0, fall=0.1))
    p.part(Shape().rpoly([(56, -34), (88, -36), (94, -16), (60, -13)], 5),
           p.colour("butter", (0.94, 0.10, 96)), _THIN)  # fmt: skip


def grille(p: Placed) -> None:
    """A brass grating in the floor with warmth under it; the origin is its middle. 260 by 70."""
    corners = [(-112, -32), (112, -32), (134, 34), (-134, 34)]
    p.part(Shape().rpoly([(-122, -38), (122, -38), (146, 40), (-146, 40)], 6),
           p.colour("brass", (0.74, 0.10, 70)), _THIN)  # fmt: skip
    warm = p.raw("under", (0.90, 0.12, 62))
    p.part(Shape().poly(corners), warm, Look(rim=0, to=p.raw("deep", (0.74, 0.15, 36))))
    bars = Shape()
    for index in range(1, 12):
        bars.rect((index / 12 - 0.018, 0, 0.036, 1))
    bars.rect((0, 0.47, 1, 0.06))
    p.part(bars.warped(corners), p.colour("bar", (0.50, 0.09, 40)), Look(rim_width=1, fall=0))
    p.halo((0, -20), 210, warm, 0.10)


def streamer(p: Placed) -> None:
    """A twisted paper streamer from the origin; the variant is `across,down,sag` in units."""
    across, down, sag = (float(n) for n in (p.variant or "700,0,160").split(","))
    turns = max(3, round(math.hypot(across, down) / 46))
    light, dark = Shape(), Shape()

    def at(t: float) -> Pair:
        return across * t, down * t + 4 * sag * t * (1 - t)

    for index in range(turns):
        path = [at((index + step / 4) / turns) for step in range(5)]
        (light if index % 2 else dark).poly(_lens(path))
    paper = p.colour("paper", (0.80, 0.11, 20))
    p.part(dark, p.colour("under", (0.66, 0.12, 16)), Look(rim=0.4, rim_width=1.4, fall=0.08))
    p.part(light, paper, Look(rim=0.6, rim_width=1.6, fall=0.08))


def _lens(path: list[Pair]) -> list[Pair]:
    """One half turn of a twisted ribbon: thin, wide, thin."""
    halves = (2.0, 7.4, 9.4, 7.4, 2.0)
    (ax, ay), (bx, by) = path[0], path[-1]
    long = max(1e-6, math.hypot(bx - ax, by - ay))
    nx, ny = -(by - ay) / long, (bx - ax) / long
    upper = [(x + nx * h, y + ny * h) for (x, y), h in zip(path, halves, strict=True)]
    lower = [(x - nx * h, y - ny * h) for (x, y), h in zip(path, halves, strict=True)]
    return upper + lower[::-1]


def paper_ball(p: Placed) -> None:
    """A honeycomb ball of tissue on a thread; the origin is where it hangs. 120 wide, 230 down."""
    p.part(Shape().rect((-1, 0, 2, 110)), p.colour("thread", (0.56, 0.08, 20)), _FLAT)
    p.part(Shape().ellipse((0, 168), (60, 62)), p.colour("paper", (0.80, 0.11, 16)),
           Look(rim_width=3, fall=0.35))  # fmt: skip
    cells = Shape()
    for index in range(-3, 4):
        x = 60 * math.sin(index * 0.42)
        cells.tube([(x * 0.1, 108), (x, 168), (x * 0.1, 228)], [1.4, 2.2, 1.4])
    p.line(cells, 0.3)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "chair_row": chair_row,
    "gramophone": gramophone,
    "place_card": place_card,
    "fish_plate": fish_plate,
    "roll_plate": roll_plate,
    "grille": grille,
    "streamer": streamer,
    "paper_ball": paper_ball,
}
