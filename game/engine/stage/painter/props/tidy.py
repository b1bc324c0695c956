"""Draws a spotless kitchen's things: seven kinds in order, coffee, a screen turned to the wall."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.colour import Plane
    from game.engine.stage.painter.props.placed import Triple

_FLAT: Final = Look(rim=0, fall=0)
_THIN: Final = Look(rim_width=1.8, rim=0.6)
_APART: Final = 176.0


def seven_kinds(p: Placed) -> None:
    """Seven plates in a line, a kind on each; the middle plate's foot. 1190 wide, 90 high."""
    kinds = (_bun, _wafers, _plait, _jam_eye, _with_a_hole, _layers, _star)
    for index, kind in enumerate(kinds):
        x = (index - 3) * _APART
        p.shade(Shape().ellipse((x + 3, 2), (72, 10)), 7, 0.45)
        plate = Shape().ellipse((x, -8), (72, 15))
        p.part(plate, p.colour("plate", (0.96, 0.02, 250)), Look(rim_width=2, fall=0.2))
        band = Shape().ellipse((x, -9), (65, 12.4)).ellipse((x, -9), (61.5, 11.2), 0)
        p.part(band, p.colour("band", (0.58, 0.10, 262)), Look(rim=0, fall=0, k=0.85))
        p.shade(Shape().ellipse((x + 2, -9), (40, 6)), 4, 0.4)
        kind(p, x)


def _dough(p: Placed) -> Plane:
    return p.colour("dough", (0.78, 0.115, 66))


def _bun(p: Placed, x: float) -> None:
    """Rolled, with sugar on."""
    body = Shape().blob([(x - 46, -12), (x - 44, -42), (x - 20, -60), (x + 20, -60), (x + 44, -42),
                         (x + 46, -12), (x, -4)])  # fmt: skip
    p.part(body, _dough(p), Look(rim_width=2.2))
    turn = Shape()
    turn.tube([(x - 30, -26), (x - 10, -50), (x + 26, -44), (x + 22, -24), (x - 2, -24),
            (x + 4, -36)], [4, 5, 5, 5, 4, 3])  # fmt: skip
    p.part(turn, p.colour("cinnamon", (0.54, 0.11, 44)), _FLAT)
    sugar = Shape()
    for _ in range(16):
        sugar.circle((x + p.chance.normal(0, 18), -44 + p.chance.normal(0, 8)), 2)
    p.part(sugar, p.colour("sugar", (0.985, 0.01, 90)), _FLAT)


def _wafers(p: Placed, x: float) -> None:
    """Three, rolled thin, stacked."""
    for dx, y in ((-20, -19), (20, -19), (0, -44)):
        roll = Shape().rrect((x + dx - 26, y - 13, 52, 26), 12)
        p.part(roll, p.colour("wafer", (0.86, 0.10, 78)), Look(rim_width=2))
        end = Shape().ring((x + dx - 14, y), 7, 3)
        p.part(end, p.colour("cinnamon", (0.58, 0.11, 46)), _FLAT)


def _plait(p: Placed, x: float) -> None:
    """The one with cardamom: a plaited round."""
    for index in range(5):
        dx = -36 + index * 18.0
        y = -26 - 12 * math.sin((index + 0.5) / 5 * math.pi)
        strand = Shape().ellipse((x + dx, y), (20, 15), turn=0.7 if index % 2 else -0.7)
        p.part(strand, _dough(p), Look(rim_width=2, fall=0.35))
    specks = Shape()
    for _ in range(18):
        specks.circle((x + p.chance.normal(0, 22), -32 + p.chance.normal(0, 8)), 1.5)
    p.part(specks, p.colour("cardamom", (0.40, 0.06, 90)), _FLAT)


def _jam_eye(p: Placed, x: float) -> None:
    """The fourth kind, leaning on its fellow so that the eye is seen."""
    for dx, y, tilt in ((-16, -34, -0.15), (18, -36, 0.15)):
        edge = Shape()
        for step in range(14):
            a = step * math.tau / 14
            edge.circle((x + dx + 25 * math.cos(a), y + 25 * math.sin(a)), 6.5)
        edge.circle((x + dx, y), 27)
        p.part(edge, p.colour("biscuit", (0.87, 0.09, 80)), Look(rim_width=2))
        jam = Shape().ellipse((x + dx, y), (13, 12), turn=tilt)
        p.part(jam, p.colour("jam", (0.54, 0.20, 22)), Look(rim_width=1.4, fall=0.3))
        p.gleam(Shape().ellipse((x + dx - 4, y - 4), (4, 2.4), turn=-0.6), p.colour("sugar",
                (0.985, 0.01, 90)), 0.5)  # fmt: skip


def _with_a_hole(p: Placed, x: float) -> None:
    """The fifth: a ring standing up, and one lying under it."""
    lying = Shape().ellipse((x, -16), (46, 12)).ellipse((x, -17), (18, 4), 0)
    p.part(lying, p.colour("rusk", (0.70, 0.115, 58)), Look(rim_width=2))
    ring = Shape().circle((x + 4, -52), 34)
    ring.circle((x + 4, -52), 12, 0)
    p.part(ring, p.colour("rusk", (0.72, 0.115, 60)), Look(rim_width=2.2))
    p.line(Shape().ring((x + 4, -52), 23, 2), 0.25, 0.8)


def _layers(p: Placed, x: float) -> None:
    """A slice of cake, five layers to it."""
    tones: tuple[tuple[str, Triple], ...] = (
        ("sponge", (0.86, 0.095, 82)),
        ("cream", (0.90, 0.055, 75)),
        ("pink", (0.76, 0.12, 12)),
        ("cream", (0.90, 0.055, 75)),
        ("sponge", (0.86, 0.095, 82)),
    )
    for index, (name, tone) in enumerate(tones):
        y = -22 - index * 12.0
        p.part(Shape().rrect((x - 40, y, 80, 13), 2), p.colour(name, tone), Look(rim=0, fall=0.12))
    icing = Shape().rpoly([(x - 42, -80), (x + 42, -80), (x + 42, -66), (x + 18, -62),
            (x - 6, -66), (x - 28, -60), (x - 42, -66)], 5)  # fmt: skip
    p.part(icing, p.colour("icing", (0.93, 0.05, 350)), Look(rim_width=2, fall=0.1))


def _star(p: Placed, x: float) -> None:
    """The seventh kind: a star of pastry, plum in its middle, for when it is winter."""
    points = []
    for step in range(8):
        a, r = step * math.pi / 4 - math.pi / 2, 44.0 if step % 2 == 0 else 21.0
        points.append((x + r * math.cos(a), -36 + r * 0.76 * math.sin(a)))
    p.part(Shape().rpoly(points, 5), _dough(p), Look(rim_width=2.2, fall=0.25))
    folds = Shape()
    for px, py in points[::2]:
        folds.tube([(x, -36), (px * 0.9 + x * 0.1, (py + 36) * 0.9 - 36)], [4, 1.6])
    p.line(folds, 0.28, 0.8)
    p.part(
        Shape().ellipse((x, -37), (12, 11)),
        p.colour("plum", (0.38, 0.12, 345)),
        Look(rim_width=1.5),
    )
    p.gleam(Shape().ellipse((x - 4, -41), (4, 2.4), turn=-0.6), p.colour("sugar",
            (0.985, 0.01, 90)), 0.4)  # fmt: skip


def coffee_pot(p: Placed) -> None:
    """Tall, enamelled, its spout to the left; its foot. 190 wide, 230 high."""
    p.shade(Shape().ellipse((2, 2), (72, 9)), 7, 0.5)
    enamel, trim = p.colour("enamel", (0.74, 0.085, 205)), p.colour("trim", (0.46, 0.085, 265))
    ear = Shape().tube([(46, -164), (98, -150), (92, -72), (54, -50)], [13, 13, 13, 12])
    p.part(ear, trim, _THIN)
    spout = Shape().tube([(-50, -70), (-84, -110), (-100, -168)], [34, 22, 13])
    p.part(spout, enamel, Look(rim_width=2.4))
    body = [(-42, -186), (42, -186), (66, -14), (58, 0), (-58, 0), (-66, -14)]
    p.part(Shape().rpoly(body, [8, 8, 18, 10, 10, 18]), enamel, Look(rim_width=3, fall=0.4))
    lid = Shape().blob([(-46, -184), (-34, -206), (0, -214), (34, -206), (46, -184), (0, -180)])
    p.part(lid, enamel, Look(rim_width=2.2))
    p.part(Shape().circle((0, -220), 9), trim, _THIN)
    p.part(Shape().rrect((-44, -188, 88, 8), 4), trim, _THIN)
    p.gleam(Shape().tube([(-26, -160), (-38, -90), (-40, -30)], [6, 10, 5]), p.colour("glint",
            (0.98, 0.02, 200)), 0.34, 2)  # fmt: skip


def cup_saucer(p: Placed) -> None:
    """A coffee cup on its saucer, its ear to the right; its foot. 150 wide, 80 high."""
    p.shade(Shape().ellipse((3, 2), (74, 9)), 6, 0.5)
    china, band = p.colour("china", (0.97, 0.02, 250)), p.colour("band", (0.58, 0.10, 262))
    p.part(Shape().ellipse((0, -7), (74, 12)), china, Look(rim_width=2, fall=0.25))
    line = Shape().ellipse((0, -8), (67, 10)).ellipse((0, -8), (63, 9), 0)
    p.part(line, band, Look(rim=0, fall=0, k=0.8))
    p.shade(Shape().ellipse((0, -8), (36, 5)), 4, 0.4)
    p.part(Shape().tube([(40, -62), (66, -58), (56, -30), (32, -26)], [8, 8, 8, 8]), china, _THIN)
    bowl = [(-46, -74), (46, -74), (30, -12), (-30, -12)]
    p.part(Shape().rpoly(bowl, [3, 3, 22, 22]), china, Look(rim_width=2, fall=0.3))
    p.part(Shape().poly([(-43, -62), (43, -62), (41.5, -56), (-41.5, -56)]), band, _FLAT)
    p.part(Shape().ellipse((0, -74), (46, 9)), china, _FLAT)
    p.part(Shape().ellipse((0, -73), (40, 6.6)), p.colour("coffee", (0.32, 0.06, 44)), _FLAT)


def screen_turned(p: Placed) -> None:
    """A small screen seen from behind, its face to the wall and its light on it; foot. 230 by 190.

    The scene puts the wall's light there; here is what leaks round its edges.
    """
    light = p.raw("light", (0.90, 0.075, 195))
    p.halo((0, -110), 190, light, 0.07)
    p.shade(Shape().ellipse((2, 2), (78, 8)), 6, 0.5)
    shell = p.colour("shell", (0.80, 0.035, 270))
    foot = Shape().rpoly([(-22, -40), (22, -40), (34, -8), (66, 0), (-66, 0), (-34, -8)], 5)
    p.part(foot, p.colour("foot", (0.66, 0.045, 275)), Look(rim_width=2))
    leak = Shape().rrect((-117, -188, 234, 158), 16)
    p.gleam(leak, light, 0.42, 4)
    p.part(Shape().rrect((-112, -184, 224, 150), 13), shell, Look(rim_width=3, fall=0.35))
    hump = Shape().rrect((-64, -150, 128, 88), 12)
    p.part(hump, p.colour("hump", (0.74, 0.04, 272)), Look(rim_width=2, fall=0.3))
    slots = Shape()
    for index in range(7):
        slots.rrect((-46 + index * 14, -138, 6, 30), 3)
    p.line(slots, 0.55)
    p.line(Shape().rrect((-26, -92, 52, 14), 4), 0.3)
    for x, y in ((-98, -170), (98, -170), (-98, -48), (98, -48)):
        p.line(Shape().circle((x, y), 4), 0.5)
    cord = Shape().tube([(40, -74), (92, -40), (128, -6), (176, -2)], [6, 6, 6, 6])
    p.part(cord, p.colour("cord", (0.50, 0.06, 280)), _THIN)


def loaf_board(p: Placed) -> None:
    """Bread on a board, the slices exactly as thick as each other; its foot. 260 by 100."""
    p.shade(Shape().ellipse((2, 2), (136, 8)), 6, 0.5)
    board = Shape().rrect((-130, -14, 260, 14), 6)
    p.part(board, p.colour("board", (0.70, 0.10, 62)), Look(rim_width=2))
    crust = p.colour("crust", (0.60, 0.115, 52))
    loaf = Shape().blob([(-112, -14), (-118, -62), (-92, -92), (-30, -98), (14, -92),
            (22, -54), (20, -14)])  # fmt: skip
    p.part(loaf, crust, Look(rim_width=2.6, fall=0.35))
    cuts = Shape()
    for x in (-84, -56, -28):
        cuts.tube([(x - 8, -92), (x + 6, -74)], [5, 3])
    p.gleam(cuts, p.colour("flour", (0.95, 0.05, 85)), 0.35, 1)
    for index in range(3):
        x = 44 + index * 31
        slice_ = Shape().rpoly([(x - 17, -12), (x - 17, -70), (x + 17, -74), (x + 17, -12)],
                [4, 15, 15, 4])  # fmt: skip
        p.part(slice_, crust, Look(rim_width=2))
        crumb = Shape().rpoly([(x - 12, -16), (x - 12, -64), (x + 13, -68), (x + 13, -16)],
                [3, 11, 11, 3])  # fmt: skip
        p.part(crumb, p.colour("crumb", (0.93, 0.06, 86)), _FLAT)


def canisters(p: Placed) -> None:
    """Five tins, each smaller than the last by the same amount; the first's left foot. 400 wide."""
    x = 0.0
    for index in range(5):
        w, h = 92.0 - index * 9, 124.0 - index * 17
        tin = Shape().rrect((x, -h, w, h), 7)
        p.shade(tin.moved((6, 4)), 6, 0.3)
        p.part(tin, p.colour("tin", (0.90, 0.045, 200)), Look(rim_width=2.4, fall=0.35))
        lid = Shape().rrect((x - 3, -h - 10, w + 6, 16), 6)
        p.part(lid, p.colour("lid", (0.66, 0.08, 268)), _THIN)
        p.part(Shape().circle((x + w / 2, -h - 13), 6), p.colour("lid", (0.66, 0.08, 268)), _THIN)
        label = Shape().rrect((x + w * 0.2, -h * 0.64, w * 0.6, h * 0.26), 4)
        p.part(label, p.colour("label", (0.97, 0.02, 90)), _FLAT)
        p.line(Shape().rect((x + w * 0.3, -h * 0.53, w * 0.4, 3)), 0.5)
        x += w + 10


def towel_hung(p: Placed) -> None:
    """A tea towel on a rail, folded exactly in three; the rail's middle. 110 wide, 150 high."""
    rail = Shape().tube([(-62, 0), (62, 0)], [7, 7])
    p.part(rail, p.colour("rail", (0.80, 0.03, 250)), _THIN)
    cloth = Shape().rrect((-42, -5, 84, 142), 4)
    p.shade(cloth.moved((6, 8)), 7, 0.35)
    p.part(cloth, p.colour("cloth", (0.96, 0.02, 80)), Look(rim_width=2, fall=0.2))
    stripes = Shape().rect((-42, 96, 84, 8)).rect((-42, 110, 84, 4)).rect((-42, 119, 84, 8))
    p.part(stripes, p.colour("stripe", (0.62, 0.13, 20)), _FLAT)
    p.line(Shape().rect((-15, -2, 2, 138)).rect((13, -2, 2, 138)), 0.22, 0.6)


def aalto(p: Placed) -> None:
    """Mrs. Aalto at a table, very upright, looking left; the table's edge before her. 330 high."""
    wool = p.colour("cardigan", (0.62, 0.085, 290))
    skin, hair = p.colour("skin", (0.88, 0.055, 45)), p.colour("hair", (0.93, 0.015, 280))
    p.part(Shape().tube([(4, -218), (10, -170)], [30, 40]), skin, Look(rim=0.4))
    body = [(-66, 30), (-70, -60), (-58, -140), (-26, -178), (30, -180), (68, -142),
            (82, -50), (86, 30)]  # fmt: skip
    p.part(Shape().rpoly(body, [4, 40, 40, 30, 30, 46, 40, 4]), wool, Look(rim_width=3.4))
    buttons = Shape()
    for row in range(4):
        buttons.circle((-56, -110 + row * 36), 4.6)
    p.part(buttons, p.colour("button", (0.96, 0.02, 90)), _THIN)
    _scarf(p)
    face = [(30, -262), (14, -290), (-14, -294), (-32, -272), (-36, -256), (-45, -244),
            (-37, -238), (-37, -222), (-24, -206), (4, -204), (28, -224)]  # fmt: skip
    p.part(Shape().blob(face), skin, Look(rim_width=2.6))
    p.part(Shape().circle((54, -296), 25), hair, Look(rim_width=2.6))
    cut = [(38, -226), (46, -270), (32, -308), (-4, -316), (-32, -296), (-33, -280),
            (-10, -282), (2, -262), (10, -238), (22, -222)]  # fmt: skip
    p.part(Shape().blob(cut), hair, Look(rim_width=2.6))
    strands = Shape().tube([(-16, -302), (14, -294), (36, -268)], [1, 3, 1])
    p.line(strands.tube([(42, -308), (56, -290), (70, -294)], [1, 3, 1]), 0.2, 0.8)
    p.part(Shape().ellipse((13, -244), (7, 11)), skin, Look(rim=0.3, rim_width=1.5))
    p.part(Shape().circle((12, -230), 3.4), p.colour("pearl", (0.97, 0.02, 90)), _THIN)
    p.part(Shape().ellipse((-94, -30), (22, 15), turn=0.2), skin, Look(rim=0.6))
    sleeve = Shape().tube([(26, -138), (10, -50), (-70, -28)], [58, 52, 34])
    p.part(sleeve, wool, Look(rim_width=3.4))
    p.part(Shape().tube([(-74, -44), (-80, -12)], [10, 10]), p.colour("cuff",
            (0.74, 0.07, 295)), _THIN)  # fmt: skip


def _scarf(p: Placed) -> None:
    """It was somebody else's, and has been got back."""
    wool = p.colour("scarf", (0.70, 0.155, 38))
    end = Shape().rpoly([(-46, -170), (-8, -168), (-14, -52), (-50, -56)], 8)
    p.shade(end.moved((4, 8)), 6, 0.4)
    p.part(end, wool, Look(rim_width=2.6))
    fringe = Shape()
    for index in range(5):
        fringe.tube([(-46 + index * 7.6, -56), (-47 + index * 7.6, -42)], [4, 3])
    p.part(fringe, wool, _FLAT)
    p.part(Shape().rpoly([(-52, -204), (54, -202), (60, -160),
            (-50, -156)], 20), wool, Look(rim_width=3))  # fmt: skip
    stripes = Shape().rect((-49, -92, 38, 7)).rect((-49, -78, 37, 7))
    p.part(stripes, p.colour("stripe", (0.95, 0.05, 85)), Look(rim=0, fall=0.1))
    p.line(Shape().tube([(-46, -178), (0, -172), (54, -182)], [2, 5, 2]), 0.35, 1.5)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "seven_kinds": seven_kinds,
    "coffee_pot": coffee_pot,
    "cup_saucer": cup_saucer,
    "screen_turned": screen_turned,
    "loaf_board": loaf_board,
    "canisters": canisters,
    "towel_hung": towel_hung,
    "aalto": aalto,
}
