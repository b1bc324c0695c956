"""Draws the inside of an elevated train: seats, straps, poles, tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.stage.painter.colour import mix
from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable


def train_seat(p: Placed) -> None:
    """In profile, looking right; the origin is the floor under its back. 470 wide, 380 high."""
    cloth = p.colour("cloth", (0.60, 0.15, 27))
    low = mix(cloth, p.tinted(p.easel.inks.colour(p.easel.sun.shadow)), 0.5)
    base = Shape().rrect((90, -112, 330, 130), 10)
    p.part(base, p.colour("base", (0.32, 0.06, 14)), Look(rim=0.2))
    cushion = Shape().rpoly([(60, -196), (458, -222), (480, -134), (82, -96)], 40)
    p.part(cushion, cloth, Look(to=low, rim_width=6))
    back = Shape().rpoly([(-4, -456), (120, -478), (194, -128), (40, -96)], 46)
    p.part(back, cloth, Look(to=low, rim_width=5))
    seam = Shape().tube([(52, -440), (84, -300), (118, -140)], [2, 4, 2])
    p.line(seam, 0.35, 1.2)
    linen = Shape().rpoly([(0, -462), (118, -482), (134, -398), (12, -380)], 30)
    p.part(linen, p.colour("linen", (0.93, 0.05, 72)), Look(fall=0.3))


def train_bench(p: Placed) -> None:
    """A row of seats seen from the front; the origin is the floor under its middle. 760 wide."""
    cloth = p.colour("cloth", (0.60, 0.15, 27))
    base = Shape().rrect((-360, -96, 720, 100), 8)
    p.part(base, p.colour("base", (0.32, 0.06, 14)), Look(rim=0.2))
    backs, lines = Shape(), Shape()
    for index in range(3):
        x = -372 + index * 250
        backs.rrect((x, -330, 244, 220), [34, 34, 14, 14])
        lines.tube([(x + 122, -310), (x + 122, -150)], [2, 3])
    p.part(backs, cloth, Look(rim_width=5))
    p.line(lines, 0.3, 1.2)
    seats = Shape()
    for index in range(3):
        seats.rrect((-378 + index * 250, -150, 256, 74), [18, 18, 26, 26])
    p.part(seats, cloth, Look(rim_width=5))


def strap(p: Placed) -> None:
    """A hanging ring on its strap; the origin is the rail it hangs from. 170 long."""
    lean = p.chance.uniform(2, 12)
    band = Shape().tube([(0, 0), (lean * 0.6, 70)], [11, 11])
    p.part(band, p.colour("band", (0.44, 0.08, 20)), Look(rim_width=2))
    ring = Shape().ring((lean, 112), 36, 10)
    p.part(ring, p.colour("ring", (0.66, 0.15, 30)), Look(rim_width=2.2))


def pole(p: Placed) -> None:
    """From floor to ceiling; the origin is its foot, on the floor. 1200 high."""
    steel = p.colour("steel", (0.93, 0.05, 74))
    dark = p.colour("dark", (0.50, 0.08, 25))
    p.part(Shape().rrect((-13, -1200, 26, 1204), 10), dark, Look(rim=0, fall=0))
    p.part(Shape().rect((-8, -1200, 9, 1204)), steel, Look(rim=0, fall=0.2, blur=1.2))


def train_table(p: Placed) -> None:
    """On one leg; the origin is its foot. 440 wide, 230 high."""
    p.shade(Shape().ellipse((0, -190), (230, 30)), 20, 0.35)
    leg = Shape().poly([(-30, -220), (30, -220), (18, 4), (-18, 4)])
    p.part(leg, p.colour("leg", (0.55, 0.06, 30)), Look(across=True))
    p.part(Shape().rrect((-220, -234, 440, 26), 12), p.colour("top", (0.90, 0.06, 70)))


def cello_sleeper(p: Placed) -> None:
    """A boy asleep on a cello in its case, in profile, looking right; the origin is the middle of
    the seat. 420 high.
    """
    coat, hair = p.colour("coat", (0.52, 0.075, 250)), p.colour("hair", (0.36, 0.07, 45))
    skin, wool = p.colour("skin", (0.74, 0.085, 48)), p.colour("scarf", (0.66, 0.15, 28))
    legs = Shape().tube([(-10, -24), (46, -30), (92, -26)], [56, 48, 40])
    legs.tube([(92, -26), (92, 44), (86, 116)], [40, 30, 22])
    p.part(legs, p.colour("trousers", (0.46, 0.05, 300)))
    shoe = Shape().rpoly([(70, 106), (98, 106), (126, 122), (126, 132), (70, 132)], 8)
    p.part(shoe, p.colour("shoes", (0.34, 0.06, 20)), Look(rim=0.5))
    torso = [
        (-50, 6),
        (-54, -56),
        (-40, -116),
        (0, -150),
        (44, -146),
        (62, -104),
        (44, -40),
        (30, 6),
    ]
    p.part(Shape().blob(torso), coat)
    p.part(Shape().ellipse((58, -184), (33, 38), turn=0.5), skin, Look(rim_width=2.4))
    mop = [(16, -176), (12, -206), (34, -232), (70, -232), (92, -210), (84, -200), (62, -204),
           (48, -186), (40, -158), (26, -152)]  # fmt: skip
    p.part(Shape().blob(mop), hair)
    p.part(Shape().ellipse((52, -178), (5, 8), turn=0.5), skin, Look(rim=0.3, rim_width=1.5))
    lash = Shape().tube([(78, -182), (84, -177), (90, -178)], [2, 2.6, 2])
    p.line(lash, 0.6)
    p.part(
        Shape().tube([(14, -146), (40, -136), (64, -146)], [30, 34, 26]), wool, Look(rim_width=2)
    )
    _cello_case(p)
    sleeve = Shape().tube([(0, -124), (36, -74), (112, -92)], [40, 35, 26])
    p.part(sleeve, coat)
    p.part(Shape().ellipse((126, -96), (15, 12), turn=-0.2), skin, Look(rim=0.6))
    p.line(Shape().tube([(-14, -112), (14, -66), (80, -66)], [1, 4, 1]), 0.3, 1.2)


def _cello_case(p: Placed) -> None:
    """Leaning back against whoever holds it, neck past the ear."""
    shell = p.colour("case", (0.44, 0.11, 22))
    neck = Shape().tube([(116, -160), (98, -270), (90, -318)], [46, 34, 30])
    neck.blob([(74, -318), (70, -346), (84, -362), (104, -356), (110, -326), (100, -306)])
    body = [(90, -190), (126, -204), (160, -180), (168, -132), (164, -92), (186, -48), (196, 20),
            (186, 84), (150, 124), (104, 116), (78, 66), (80, 0), (100, -58), (98, -104),
            (82, -146)]  # fmt: skip
    p.part(neck, shell, Look(rim_width=3))
    p.part(Shape().blob(body), shell, Look(rim_width=4, fall=0.42))
    p.line(Shape().tube([(104, -186), (112, -128), (112, -62), (92, 4), (92, 66), (114, 108)],
                        [3, 3, 3, 3, 3, 3]), 0.4)  # fmt: skip
    brass = p.colour("brass", (0.84, 0.10, 78))
    for at in ((172, -64), (194, 34), (166, -150)):
        p.part(
            Shape().rrect((at[0] - 8, at[1] - 9, 14, 18), 4), brass, Look(rim=0.5, rim_width=1.5)
        )
    tag = Shape().rrect((120, 20, 44, 30), 5)
    p.part(tag, p.colour("tag", (0.93, 0.04, 80)), Look(rim_width=1.5))


def luggage_rack(p: Placed) -> None:
    """Rails under the ceiling with a bag; the origin is its left end. 900 wide."""
    rails = Shape().rrect((0, 0, 900, 9), 4).rrect((0, 26, 900, 7), 3)
    for x in (30, 450, 860):
        rails.tube([(x, -40), (x, 30)], [8, 8])
    bag = (
        Shape()
        .rrect((180, -62, 190, 64), [26, 26, 8, 8])
        .tube([(240, -60), (275, -84), (310, -60)], [7, 7, 7])
    )
    p.part(bag, p.colour("bag", (0.58, 0.06, 220)))
    p.part(rails, p.colour("steel", (0.76, 0.06, 50)), Look(rim_width=2))


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "train_seat": train_seat,
    "train_bench": train_bench,
    "strap": strap,
    "pole": pole,
    "train_table": train_table,
    "luggage_rack": luggage_rack,
    "cello_sleeper": cello_sleeper,
}
