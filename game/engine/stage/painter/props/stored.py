"""Draws what is put away: deckchairs and a booth by a closed sea; a locker's last things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.scrawl import scrawl
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.shape import Pair

_FLAT: Final = Look(rim=0, fall=0)
_THIN: Final = Look(rim_width=1.8, rim=0.6)


def _words(lines: tuple[str, ...], height: float, middle: Pair) -> Shape:
    """*lines* in capitals, their box centred on *middle*."""
    shape = scrawl(lines, height, np.random.default_rng(5))
    left, top, right, bottom = shape.bounds
    return shape.moved((middle[0] - (left + right) / 2, middle[1] - (top + bottom) / 2))


def deckchair(p: Placed) -> None:
    """A striped deckchair from behind; its foot. 150 wide, 210 high. The variant is its number.

    With `_` before the number it is seen from the side, and faces left.
    """
    if p.variant.startswith("_"):
        _side_on(p, p.variant.lstrip("_"))
        return
    p.shade(Shape().ellipse((4, 0), (84, 10)), 8, 0.5)
    wood = p.colour("wood", (0.70, 0.09, 60))
    props = Shape().tube([(-52, -96), (-66, 0)], [8, 7]).tube([(52, -96), (66, 0)], [8, 7])
    p.part(props, wood, _THIN)
    sling = [(-52, -196), (52, -196), (58, -72), (46, -46), (-46, -46), (-58, -72)]
    cloth = p.colour("cloth", (0.95, 0.03, 80))
    p.part(Shape().rpoly(sling, [4, 4, 22, 20, 20, 22]), cloth, Look(fall=0.34, rim_width=2.4))
    stripes = Shape()
    for x in (-40, -14, 12, 38):
        stripes.poly([(x - 6, -196), (x + 7, -196), (x * 1.1 + 8, -72), (x * 0.9 + 6, -47),
                      (x * 0.9 - 6, -47), (x * 1.1 - 7, -72)])  # fmt: skip
    p.part(stripes, p.colour("stripe", (0.70, 0.14, 26)), Look(rim=0, fall=0.3))
    p.line(Shape().ellipse((0, -62), (44, 15)), 0.22, 8)
    frame = Shape().tube([(-60, -210), (-70, 0)], [8, 8]).tube([(60, -210), (70, 0)], [8, 8])
    frame.tube([(-62, -200), (62, -200)], [11, 11]).tube([(-68, -22), (68, -22)], [8, 8])
    p.part(frame, wood, Look(rim_width=2))
    _number(p, p.variant, (0, -174))


def _side_on(p: Placed, number: str) -> None:
    p.shade(Shape().ellipse((0, 0), (110, 9)), 8, 0.5)
    wood = p.colour("wood", (0.70, 0.09, 60))
    p.part(Shape().tube([(70, -206), (-88, 0)], [8, 8]), wood, _THIN)
    sling = Shape().tube([(70, -200), (46, -92), (4, -52), (-40, -60), (-84, -96)],
                         [10, 24, 30, 22, 9])  # fmt: skip
    p.part(sling, p.colour("cloth", (0.95, 0.03, 80)), Look(fall=0.25, rim_width=2.4))
    edge = Shape().tube([(76, -198), (52, -88), (6, -42), (-42, -54), (-84, -92)], [5, 9, 11, 8, 4])
    p.part(edge, p.colour("stripe", (0.70, 0.14, 26)), Look(rim=0, fall=0.1))
    frame = Shape().tube([(-92, -98), (84, 0)], [9, 9]).tube([(62, -110), (104, 0)], [7, 7])
    p.part(frame, wood, Look(rim_width=2))
    knobs = Shape().circle((70, -204), 8).circle((-88, -98), 8)
    p.part(knobs, wood, _THIN)
    p.line(Shape().rect((69, -198, 2, 16)), 0.6)
    _number(p, number, (72, -164))


def _number(p: Placed, number: str, at: Pair) -> None:
    x, y = at
    plate = Shape().rrect((x - 25, y - 18, 50, 36), 5)
    p.part(plate, p.colour("plate", (0.97, 0.02, 85)), _THIN)
    p.part(_words((number,), 22, at), p.colour("ink", (0.42, 0.09, 350)), _FLAT)


def ticket_booth(p: Placed) -> None:
    """A beach booth, its hatch open and lit; its foot. 320 wide, 470 high. A boy goes inside.

    Put `clerk` at (0, -196) times the scale after it, then `ticket_sill` at the same foot.
    """
    p.shade(Shape().ellipse((0, 2), (180, 14)), 12, 0.5)
    wall = p.colour("wall", (0.72, 0.075, 195))
    p.part(Shape().rrect((-140, -400, 280, 400), 6), wall, Look(rim_width=3, fall=0.3))
    boards = Shape()
    for index in range(1, 9):
        boards.rect((-140 + index * 31, -400, 2, 400))
    p.line(boards, 0.22)
    lit = p.raw("inside", (0.95, 0.10, 84))
    hatch = Shape().rrect((-104, -362, 208, 168), 5)
    p.part(hatch.moved((0, 0)), lit, Look(rim=0, to=p.raw("inside_foot", (0.86, 0.13, 62))))
    roof = [(-176, -396), (-150, -450), (150, -450), (176, -396)]
    p.part(Shape().rpoly(roof, [8, 12, 12, 8]), p.colour("roof", (0.95, 0.03, 80)), _THIN)
    bands = Shape()
    for index in range(5):
        x = -150 + index * 67.0
        bands.poly([(x * 1.17, -397), (x, -450), (x + 33, -450), ((x + 33) * 1.17, -397)])
    p.part(bands, p.colour("band", (0.72, 0.15, 26)), Look(rim=0, fall=0.15))
    hem, dark = Shape(), Shape()
    for index in range(10):
        (dark if index % 2 == 0 else hem).ellipse((-158 + index * 35.2, -394), (18, 14))
    p.part(hem, p.colour("roof", (0.95, 0.03, 80)), _THIN)
    p.part(dark, p.colour("band", (0.72, 0.15, 26)), _THIN)


def ticket_sill(p: Placed) -> None:
    """What stands before the boy: the counter, his book, a roll of tickets, a heater's glow."""
    book = [(-62, -214), (-2, -208), (58, -214), (66, -196), (-70, -196)]
    p.part(Shape().rpoly(book, 3), p.colour("page", (0.98, 0.02, 88)), _THIN)
    p.line(Shape().tube([(-2, -208), (-2, -196)], [2, 2]), 0.4)
    p.part(Shape().rrect((-122, -202, 244, 18), 4), p.colour("sill", (0.97, 0.025, 80)), _THIN)
    p.line(Shape().rect((-112, -184, 224, 8)), 0.3, 3)
    roll = Shape().circle((88, -216), 14)
    p.part(roll, p.colour("roll", (0.80, 0.13, 40)), _THIN)
    p.part(Shape().circle((88, -216), 5), p.colour("core", (0.96, 0.03, 80)), _FLAT)
    frame = Shape().rrect((-114, -372, 228, 190), 8).rrect((-102, -360, 204, 166), 4, 0)
    p.part(frame, p.colour("sill", (0.97, 0.025, 80)), _THIN)
    p.halo((0, -270), 260, p.raw("spill", (0.94, 0.12, 74)), 0.10)


def turnstile(p: Placed) -> None:
    """Three arms on a post, to the right; its foot. 150 wide, 180 high."""
    p.shade(Shape().ellipse((-10, 2), (60, 9)), 8, 0.5)
    steel = p.colour("steel", (0.80, 0.035, 190))
    p.part(Shape().rrect((-46, -150, 62, 150), [16, 16, 4, 4]),
           p.colour("post", (0.72, 0.15, 26)), Look(rim_width=3))  # fmt: skip
    p.part(Shape().rrect((-38, -176, 46, 30), 10), p.colour("cap", (0.95, 0.03, 80)), _THIN)
    arms = Shape().tube([(8, -118), (96, -118)], [11, 9])
    arms.tube([(8, -118), (52, -62)], [11, 9]).tube([(8, -118), (44, -172)], [11, 8])
    p.part(arms, steel, Look(rim_width=2))
    p.part(Shape().circle((8, -118), 15), p.colour("hub", (0.66, 0.05, 200)), _THIN)


def closed_board(p: Placed) -> None:
    """A board hung by a chain between two posts; the variant holds its words. 420 by 230."""
    lines = tuple((p.variant or "THE SEA_IS CLOSED").split("_"))
    p.shade(Shape().ellipse((-200, 2), (24, 6)).ellipse((200, 2), (24, 6)), 6, 0.5)
    posts = Shape().rrect((-209, -214, 18, 214), 7).rrect((191, -214, 18, 214), 7)
    p.part(posts, p.colour("post", (0.95, 0.03, 80)), Look(rim_width=2.4))
    caps = Shape().circle((-200, -218), 13).circle((200, -218), 13)
    p.part(caps, p.colour("cap", (0.72, 0.15, 26)), _THIN)
    chain = Shape()
    for side in (-1, 1):
        for index in range(8):
            t = index / 7
            x, y = 196 - 84 * t, -196 + 34 * t * (2 - t) * 0.9
            chain.ellipse((side * x, y), (7.4, 4.6)).ellipse((side * x, y), (4.2, 1.8), 0)
    p.part(chain, p.colour("chain", (0.52, 0.05, 205)), Look(rim_width=1, fall=0))
    board = Shape().rrect((-136, -172, 272, 118), 10)
    p.shade(board.moved((6, 10)), 9, 0.3)
    p.part(board, p.colour("board", (0.975, 0.02, 85)), Look(rim_width=2.4, fall=0.12))
    edge = Shape().rrect((-127, -163, 254, 100), 7).rrect((-123, -159, 246, 92), 5, 0)
    paint = p.colour("paint", (0.58, 0.16, 24))
    p.part(edge, paint, _FLAT)
    p.part(_words(lines, 29, (0, -113)), paint, _FLAT)


def beach_bin(p: Placed) -> None:
    """A bin of slats with a lid on it, and a gull's opinion; its foot. 96 wide, 150 high."""
    p.shade(Shape().ellipse((0, 2), (58, 8)), 7, 0.5)
    p.part(Shape().rpoly([(-44, -124), (44, -124), (36, 0), (-36, 0)], 5),
           p.colour("inside", (0.46, 0.06, 205)), _FLAT)  # fmt: skip
    slats = Shape()
    for index in range(6):
        x = -40 + index * 16.0
        slats.rpoly([(x - 6, -126), (x + 6, -126), (x * 0.82 + 5, 0), (x * 0.82 - 5, 0)], 2)
    p.part(slats, p.colour("slat", (0.74, 0.075, 195)), Look(rim_width=1.6))
    hoops = Shape().rrect((-45, -104, 90, 8), 2).rrect((-40, -32, 80, 8), 2)
    p.part(hoops, p.colour("hoop", (0.60, 0.06, 200)), _THIN)
    p.part(Shape().ellipse((0, -126), (52, 12)), p.colour("lid", (0.95, 0.03, 80)), _THIN)


def bread_bin(p: Placed) -> None:
    """A very orange bread bin with a lid that gives; its foot. 190 wide, 130 high."""
    p.shade(Shape().ellipse((4, 2), (112, 11)), 8, 0.6)
    orange = p.colour("orange", (0.72, 0.185, 48))
    body = Shape().rrect((-95, -84, 190, 84), [6, 6, 16, 16])
    p.part(body, orange, Look(rim_width=2.6, fall=0.34))
    lid = Shape().rpoly([(-98, -82), (-90, -122), (-62, -134), (62, -134), (90, -122), (98, -82)],
                        [5, 24, 20, 20, 24, 5])  # fmt: skip
    p.part(lid, p.colour("lid", (0.77, 0.175, 52)), Look(rim_width=3.4, fall=0.2))
    p.line(Shape().rect((-98, -84, 196, 4)), 0.5)
    knob = Shape().rrect((-26, -146, 52, 16), 8)
    p.part(knob, p.colour("knob", (0.96, 0.04, 80)), _THIN)
    p.gleam(Shape().tube([(-66, -118), (-20, -124)], [5, 4]), p.raw("shine", (0.98, 0.06, 80)), 0.5)
    p.part(_words(("BREAD",), 22, (0, -42)), p.colour("word", (0.97, 0.03, 85)), _FLAT)


def chair_arms(p: Placed) -> None:
    """An armchair a bank might have, facing a little right; its foot. 280 wide, 300 high."""
    p.shade(Shape().ellipse((0, 2), (150, 14)), 10, 0.55)
    wood, cloth = p.colour("wood", (0.48, 0.09, 36)), p.colour("cloth", (0.56, 0.085, 195))
    legs = Shape().tube([(-104, -60), (-112, 0)], [15, 10]).tube([(104, -60), (114, 0)], [15, 10])
    p.part(legs.tube([(-66, -60), (-64, -12)], [12, 8]), wood, _THIN)
    back = [(-100, -288), (-40, -304), (60, -302), (112, -282), (104, -96), (-96, -96)]
    p.part(Shape().rpoly(back, [34, 30, 30, 34, 8, 8]), cloth, Look(rim_width=3.4))
    seams = Shape()
    for x, y in ((-50, -232), (4, -240), (58, -232), (-24, -184), (32, -184)):
        seams.circle((x, y), 5)
    p.line(seams, 0.45)
    p.part(Shape().rrect((-94, -132, 196, 66), 20), cloth, Look(rim_width=3))
    arms = Shape().rpoly([(-138, -178), (-84, -182), (-82, -52), (-132, -48)], [26, 22, 6, 6])
    arms.rpoly([(90, -182), (146, -178), (140, -48), (92, -52)], [22, 26, 6, 6])
    p.part(arms, cloth, Look(rim_width=3.4, fall=0.4))
    studs = Shape()
    for index in range(5):
        studs.circle((-108, -160 + index * 24), 3.4).circle((116, -160 + index * 24), 3.4)
    p.part(studs, p.colour("brass", (0.84, 0.11, 80)), _FLAT)


def map_rolls(p: Placed) -> None:
    """Rolled maps leaning together; the origin is their foot. 130 wide, 300 high."""
    p.shade(Shape().ellipse((0, 2), (70, 9)), 7, 0.5)
    paper, band = p.colour("paper", (0.93, 0.05, 82)), p.colour("band", (0.68, 0.15, 24))
    for foot, head, wide in ((-34, 30, 26), (26, -20, 30), (-4, 58, 24), (44, 40, 28)):
        top = -300.0 + abs(head) * 0.9
        p.part(Shape().tube([(foot, -8), (head, top)], [wide, wide]), paper, Look(rim_width=2))
        end = Shape().ellipse((head, top - 2), (wide / 2, wide / 3))
        p.part(end, p.colour("coast", (0.74, 0.075, 200)), _THIN)
        p.line(Shape().ellipse((head, top - 2), (wide / 4, wide / 7)), 0.5)
        x, y = foot + (head - foot) * 0.55, -8 + (top + 8) * 0.55
        p.part(Shape().rect((x - wide / 2 - 1, y, wide + 2, 8)), band, _FLAT)


def lamp_wrapped(p: Placed) -> None:
    """Lamp twelve in newspaper, string round its waist, its note; its foot. 160 by 230."""
    p.shade(Shape().ellipse((2, 2), (60, 9)), 7, 0.5)
    paper = p.colour("paper", (0.88, 0.025, 80))
    shape = [(-46, 0), (-52, -22), (-22, -50), (-16, -112), (-60, -132), (-52, -206), (-30, -226),
             (26, -230), (54, -204), (62, -134), (18, -110), (22, -50), (52, -20),
             (46, 0)]  # fmt: skip
    p.part(Shape().rpoly(shape, 12), paper, Look(rim_width=2.6, fall=0.2))
    print_ = Shape()
    for row in range(9):
        y = -212 + row * 10.0
        print_.rect((-40, y, 26, 3)).rect((-6, y + 2, 22, 3)).rect((24, y + 4, 20, 3))
    print_.rect((-14, -92, 24, 3)).rect((-12, -82, 22, 3)).rect((-14, -72, 20, 3))
    p.line(print_.rect((-34, -34, 60, 4)).rect((-38, -22, 72, 3)).rect((-38, -12, 60, 3)), 0.30)
    folds = Shape().tube([(-44, -140), (-4, -196), (30, -214)], [1, 3, 1])
    p.line(folds.tube([(14, -118), (48, -160), (52, -196)], [1, 3, 1]), 0.3)
    string = Shape().tube([(-20, -112), (20, -110)], [4, 4]).tube([(-20, -52), (22, -52)], [4, 4])
    p.part(string, p.colour("string", (0.62, 0.10, 50)), _FLAT)
    tag = Shape().rpoly([(-6, -192), (104, -178), (98, -128), (-12, -142)], 3)
    p.part(tag, p.colour("tag", (0.95, 0.09, 92)), _THIN)
    words = _words(("FRAGILE,", "DON'T ASK"), 12, (45, -160))
    p.part(words, p.colour("ink", (0.42, 0.10, 350)), _FLAT)


def label_box(p: Placed) -> None:
    """A taped box with a label in capitals; the variant holds the words, `_` a new line.

    The origin is the middle of its foot. 250 wide, 150 high.
    """
    lines = tuple((p.variant or "PAPER").split("_"))
    p.shade(Shape().ellipse((6, 2), (136, 10)), 8, 0.5)
    card = p.colour("card", (0.78, 0.085, 64))
    p.part(Shape().poly([(-125, -146), (-104, -166), (110, -166), (125, -146)]),
           p.colour("top", (0.85, 0.075, 70)), _THIN)  # fmt: skip
    p.part(Shape().rrect((-125, -148, 250, 148), 3), card, Look(rim_width=2.4, fall=0.32))
    tape = Shape().poly([(-16, -166), (16, -166), (18, -146), (18, -118), (-18, -118), (-18, -146)])
    p.part(tape, p.colour("tape", (0.90, 0.07, 80)), Look(rim=0, fall=0.1, k=0.8))
    wide = max(len(line) for line in lines) * 18.4 + 20
    tall = len(lines) * 34 + 14
    label = Shape().rrect((-min(wide, 236) / 2, -62 - tall / 2, min(wide, 236), tall), 4)
    p.part(label, p.colour("label", (0.975, 0.02, 85)), Look(rim=0.3, fall=0.04))
    words = _words(lines, 21, (0, -62))
    p.part(words, p.colour("ink", (0.40, 0.11, 350)), _FLAT)


def half_tent(p: Placed) -> None:
    """Half a tent: a ridge that stops in the air, one pole, loops; its foot. 330 by 250."""
    p.shade(Shape().ellipse((-20, 2), (170, 11)), 9, 0.5)
    cloth = p.colour("cloth", (0.74, 0.13, 145))
    p.part(Shape().poly([(-20, -236), (120, -206), (136, -4), (-4, -2)]),
           p.colour("inside", (0.56, 0.10, 160)), Look(rim=0, fall=0.3))  # fmt: skip
    side = [(-20, -238), (122, -208), (96, -150), (112, -96), (92, -44), (104, 0), (-160, 0)]
    p.part(Shape().rpoly(side, [4, 8, 10, 12, 10, 6, 8]), cloth, Look(rim_width=3, fall=0.36))
    p.line(Shape().tube([(-20, -234), (20, -110), (24, 0)], [2, 5, 3]), 0.28, 2)
    p.line(Shape().tube([(40, -222), (62, -110), (60, 0)], [2, 5, 3]), 0.24, 2)
    hem = Shape().tube([(-160, -3), (104, -3)], [7, 7])
    p.part(hem, p.colour("hem", (0.93, 0.06, 90)), _THIN)
    pole = Shape().tube([(-20, -256), (-22, 0)], [8, 8])
    p.part(pole, p.colour("pole", (0.86, 0.04, 80)), _THIN)
    p.part(Shape().circle((-20, -256), 7), p.colour("hem", (0.93, 0.06, 90)), _THIN)
    ropes = Shape().tube([(-20, -240), (-176, -2)], [2.6, 2.6])
    p.part(ropes, p.colour("rope", (0.96, 0.03, 80)), _FLAT)


def trolley(p: Placed) -> None:
    """A flat trolley, its handle at the right; the floor under it. 560 wide, 260 high."""
    p.shade(Shape().ellipse((0, 2), (300, 13)), 9, 0.6)
    steel = p.colour("steel", (0.74, 0.05, 200))
    handle = Shape().tube([(250, -52), (262, -236), (282, -258), (312, -258)], [11, 11, 11, 11])
    handle.tube([(226, -52), (236, -150), (256, -160)], [8, 8, 8])
    p.part(handle, steel, Look(rim_width=2.2))
    grip = Shape().tube([(290, -258), (326, -258)], [17, 17])
    p.part(grip, p.colour("grip", (0.70, 0.16, 24)), _THIN)
    wheels = Shape().circle((-214, -19), 20).circle((206, -19), 20)
    p.part(wheels, p.colour("wheel", (0.36, 0.06, 320)), _THIN)
    p.part(Shape().circle((-214, -19), 7).circle((206, -19), 7), steel, _FLAT)
    deck = Shape().poly([(-256, -74), (240, -74), (276, -54), (-286, -54)])
    p.part(deck, p.colour("deck", (0.82, 0.075, 60)), Look(rim=0.4, fall=0.1))
    p.part(Shape().rrect((-288, -56, 568, 17), 6), p.colour("edge", (0.70, 0.16, 24)),
           Look(rim_width=2))  # fmt: skip


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "deckchair": deckchair,
    "ticket_booth": ticket_booth,
    "ticket_sill": ticket_sill,
    "turnstile": turnstile,
    "closed_board": closed_board,
    "beach_bin": beach_bin,
    "bread_bin": bread_bin,
    "chair_arms": chair_arms,
    "map_rolls": map_rolls,
    "lamp_wrapped": lamp_wrapped,
    "label_box": label_box,
    "half_tent": half_tent,
    "trolley": trolley,
}
