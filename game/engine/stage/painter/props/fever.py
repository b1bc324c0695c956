"""Draws the flat in a bad week: a broom, shadows that carry, soup, butter, waves of light."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.shape import Pair

_FLAT: Final = Look(rim=0, fall=0)
_THIN: Final = Look(rim_width=1.8, rim=0.6)


def _corners(text: str) -> list[Pair]:
    """Four corners, clockwise from the top left, out of `0,0 400,0 400,90 0,90`."""
    pairs = [tuple(float(n) for n in pair.split(",")) for pair in text.split()]
    return [(pair[0], pair[1]) for pair in pairs]


def _carrier() -> Shape:
    """Somebody who carries a box too high, a pencil behind the ear; in a box 100 by 100."""
    shape = Shape().tube([(44, 58), (34, 78), (22, 100)], [15, 11, 7])
    shape.tube([(46, 58), (58, 78), (60, 100)], [15, 11, 7])
    shape.rpoly([(18, 96), (34, 96), (36, 101), (18, 101)], 2)
    shape.rpoly([(56, 96), (72, 96), (74, 101), (56, 101)], 2)
    shape.blob([(36, 60), (33, 44), (36, 32), (46, 29), (55, 34), (54, 48), (53, 60)])
    shape.tube([(46, 32), (47, 24)], [7, 7]).ellipse((47, 17), (8, 9.4)).circle((38, 12), 4)
    shape.tube([(49, 13), (58, 7)], [1.4, 1.4])
    shape.tube([(47, 37), (58, 46), (70, 38)], [8, 7, 5]).tube([(44, 38), (56, 50), (78, 43)],
                                                               [8, 7, 5])  # fmt: skip
    return shape.poly([(60, 6), (92, 0), (99, 34), (66, 40)])


def _wardrobe() -> Shape:
    """A wardrobe walked on one corner, two hands at its edge; in a box 100 by 100."""
    shape = Shape().rpoly([(22, 12), (84, 3), (92, 88), (32, 97)], 1.5)
    shape.rpoly([(16, 9), (88, -2), (90, 6), (17, 17)], 2).rpoly(
        [(28, 3), (76, -5), (80, 2), (26, 10)], 3
    )
    shape.poly([(34, 96), (42, 95), (40, 103), (36, 103)]).poly(
        [(82, 89), (90, 88), (90, 96), (85, 96)]
    )
    shape.poly([(56.6, 18), (58, 18), (65, 90), (63.6, 90)], 110)
    shape.circle((56, 54), 1.8, 110).circle((66, 53), 1.8, 110)
    for y in (44, 62):
        shape.tube([(0, y + 4), (14, y + 2), (26, y)], [9, 8, 8])
    return shape


def cast_shadow(p: Placed) -> None:
    """A shadow thrown somewhere: the variant is `carrier` or `wardrobe`, then its four corners.

    The corners count from the origin, clockwise from the top left: `carrier 0,0 90,0 80,60 10,60`.
    """
    name, _, corners = p.variant.partition(" ")
    shape = (_wardrobe if name == "wardrobe" else _carrier)()
    unit = Shape([(points / 100, value) for points, value in shape.polygons])
    thrown = unit.warped(_corners(corners or "-100,-200 100,-200 100,0 -100,0"))
    colour = p.easel.inks.colour(p.layer.colors.get("shadow", p.easel.sun.shadow))
    p.canvas.dim(p.mask(thrown, 1.5), colour, 0.62 * p.layer.shadow)


def light_waves(p: Placed) -> None:
    """Light that moves as water does, laid on a ceiling; the variant is its four corners."""
    corners = _corners(p.variant or "0,0 900,0 900,200 0,200")
    wide, thin, cross = Shape(), Shape(), Shape()
    for row in range(9):
        a, b = p.chance.uniform(0, 6.28, 2)
        level = (row + 0.5) / 9
        path = []
        for step in range(33):
            u = step / 32
            swell = 0.052 * math.sin(u * 15 + a) + 0.03 * math.sin(u * 31 + b + row)
            path.append((u, level + swell))
        wide.poly(_breathing(path, 0.070, a))
        thin.poly(_breathing([(u, v - 0.012) for u, v in path], 0.026, b))
        cross.poly(_breathing([(u, v + 0.05 * math.sin(u * 22 + b)) for u, v in path], 0.018, a))
    p.gleam(wide.warped(corners), p.raw("swell", (0.88, 0.09, 60)), 0.16, 9)
    p.gleam(cross.warped(corners), p.raw("cross", (0.90, 0.06, 170)), 0.15, 3)
    p.gleam(thin.warped(corners), p.raw("crest", (0.98, 0.06, 84)), 0.26, 2.4)


def _breathing(path: list[Pair], width: float, phase: float) -> list[Pair]:
    """A band along *path* that thickens and thins, as lines of light in water do."""
    halves = [width / 2 * (0.25 + 0.75 * math.sin(u * 11 + phase) ** 2) for u, _ in path]
    upper = [(u, v - h) for (u, v), h in zip(path, halves, strict=True)]
    lower = [(u, v + h) for (u, v), h in zip(path, halves, strict=True)]
    return upper + lower[::-1]


def broom(p: Placed) -> None:
    """Leaning to the right, its end rubbed white by the ceiling; its brush's foot. 150 by 500."""
    p.shade(Shape().ellipse((0, 2), (64, 8)), 7, 0.5)
    stick = Shape().tube([(0, -70), (60, -290), (118, -500)], [11, 10, 10])
    p.part(stick, p.colour("stick", (0.74, 0.10, 68)), Look(rim_width=2, fall=0.2))
    end = Shape().tube([(114, -486), (118, -500)], [11.5, 11.5])
    p.part(end, p.colour("end", (0.95, 0.03, 80)), _FLAT)
    p.part(Shape().rpoly([(-30, -92), (26, -106), (36, -76), (-26, -62)], 9),
           p.colour("band", (0.62, 0.14, 24)), _THIN)  # fmt: skip
    p.part(Shape().rpoly([(-26, -68), (36, -82), (50, -2), (-54, 2)], [4, 4, 8, 8]),
           p.colour("straw", (0.82, 0.11, 84)), Look(rim_width=2.4, fall=0.4))  # fmt: skip
    straws = Shape()
    for index in range(8):
        t = index / 7
        straws.tube([(-20 + 48 * t, -64 - 8 * t), (-46 + 88 * t, -4)], [1.2, 2])
    p.line(straws, 0.3)


def butter_dish(p: Placed) -> None:
    """Butter on its dish, the lid off, a thermometer standing in it; its foot. 200 wide."""
    p.shade(Shape().ellipse((0, 2), (96, 11)), 7, 0.5)
    dish = p.colour("dish", (0.90, 0.045, 190))
    p.part(Shape().rpoly([(-98, -18), (98, -18), (72, 0), (-72, 0)], [5, 5, 12, 12]), dish, _THIN)
    p.part(Shape().ellipse((0, -18), (98, 10)), p.colour("well", (0.95, 0.03, 190)), _THIN)
    butter = p.colour("butter", (0.94, 0.11, 96))
    p.part(Shape().rpoly([(-58, -70), (46, -70), (60, -18), (-58, -18)], 7), butter,
           Look(rim_width=2.4, to=p.colour("butter_foot", (0.86, 0.12, 84))))  # fmt: skip
    p.part(Shape().rpoly([(-58, -70), (46, -70), (58, -80), (-42, -80)], 4),
           p.colour("top", (0.97, 0.085, 98)), _FLAT)  # fmt: skip
    p.line(Shape().tube([(-20, -76), (-10, -72), (4, -75)], [3, 6, 3]), 0.3, 1.2)
    glass = Shape().tube([(-8, -74), (26, -146), (56, -208)], [13, 13, 13])
    p.part(glass, p.colour("glass", (0.96, 0.025, 200)), Look(rim_width=2, fall=0.1))
    marks = Shape()
    for index in range(9):
        t = 0.22 + index * 0.075
        x, y = -8 + 64 * t, -74 - 134 * t
        marks.tube([(x + 1, y - 1), (x + 6, y + 2)], [1.2, 1.2])
    p.line(marks, 0.5)
    p.part(Shape().tube([(-8, -74), (16, -124), (40, -175)], [5, 4.4, 4.4]),
           p.colour("mercury", (0.60, 0.20, 24)), _FLAT)  # fmt: skip


def soup_pan(p: Placed) -> None:
    """The one pan, with soup, and in it a fondue fork with a coloured end; its foot. 330 wide."""
    p.shade(Shape().ellipse((4, 2), (112, 13)), 9, 0.55)
    pan = p.colour("pan", (0.56, 0.14, 28))
    handle = Shape().tube([(104, -74), (164, -84), (214, -88)], [16, 15, 17])
    p.part(handle, p.colour("handle", (0.36, 0.06, 20)), Look(rim_width=2.4))
    side = [(-112, -104), (112, -104), (104, -22), (84, 0), (-84, 0), (-104, -22)]
    p.part(Shape().rpoly(side, [4, 4, 22, 18, 18, 22]), pan, Look(rim_width=2.6, fall=0.5))
    p.part(Shape().ellipse((0, -104), (114, 26)), pan, Look(rim_width=3, fall=0.1))
    p.part(Shape().ellipse((0, -102), (102, 21)), p.colour("soup", (0.82, 0.13, 74)), _FLAT)
    rounds, peas = Shape(), Shape()
    for _ in range(12):
        x = p.chance.uniform(-76, 76)
        y = -102 + p.chance.uniform(-13, 13) * (1 - abs(x) / 100)
        (rounds if p.chance.random() < 0.55 else peas).ellipse((x, y), (11, 4.6))
    p.part(rounds, p.colour("carrot", (0.72, 0.16, 48)), _FLAT)
    p.part(peas, p.colour("leek", (0.78, 0.12, 128)), _FLAT)
    fork = Shape().tube([(-22, -104), (-70, -190), (-104, -252)], [5, 4.4, 5])
    p.part(fork, p.colour("steel", (0.86, 0.02, 80)), _THIN)
    p.part(Shape().tube([(-92, -230), (-112, -266)], [13, 14]),
           p.colour("fork", (0.62, 0.13, 250)), _THIN)  # fmt: skip


def soup_jar(p: Placed) -> None:
    """A jar of soup let down on a string; the origin is the knot over the lid. 120 by 190."""
    string = p.colour("string", (0.90, 0.05, 70))
    p.part(Shape().tube([(-7, -620), (-2, -300), (0, 0)], [3.4, 3.4, 3.4]), string, _FLAT)
    sling = Shape().tube([(0, 0), (-34, 26), (-50, 44)], [3.4, 3.4, 3.4])
    sling.tube([(0, 0), (34, 26), (50, 44)], [3.4, 3.4, 3.4]).circle((0, 2), 6)
    p.part(sling, string, Look(rim=0, fall=0.05))
    jar = [(-48, 54), (48, 54), (58, 76), (58, 178), (46, 192), (-46, 192), (-58, 178), (-58, 76)]
    p.part(Shape().rpoly(jar, 14), p.colour("glass", (0.90, 0.04, 190)),
           Look(rim_width=3, fall=0.05, k=0.66))  # fmt: skip
    soup = [(-52, 88), (52, 86), (52, 174), (42, 186), (-42, 186), (-52, 174)]
    p.part(Shape().rpoly(soup, [4, 4, 14, 14, 14, 14]), p.colour("soup", (0.80, 0.14, 66)),
           Look(rim=0.2, to=p.colour("soup_foot", (0.68, 0.15, 46))))  # fmt: skip
    bits = Shape()
    for _ in range(9):
        bits.ellipse((p.chance.uniform(-40, 40), p.chance.uniform(104, 174)), (8, 5))
    p.part(bits, p.colour("bits", (0.72, 0.13, 126)), Look(rim=0, fall=0, k=0.75))
    p.part(Shape().rrect((-54, 36, 108, 24), 6), p.colour("lid", (0.64, 0.16, 18)), _THIN)
    p.gleam(Shape().tube([(-40, 78), (-42, 120), (-38, 166)], [5, 8, 4]),
            p.raw("glint", (0.98, 0.03, 90)), 0.5, 1.4)  # fmt: skip


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "cast_shadow": cast_shadow,
    "light_waves": light_waves,
    "broom": broom,
    "butter_dish": butter_dish,
    "soup_pan": soup_pan,
    "soup_jar": soup_jar,
}
