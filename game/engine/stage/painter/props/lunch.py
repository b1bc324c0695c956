"""Draws a lunch for five: a game in a box with three aunts on it, a salad, its lid going round."""

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


def _words(text: str, height: float, at: Pair, seed: int = 3) -> Shape:
    """Capitals centred on *at*."""
    one = scrawl((text,), height, np.random.default_rng(seed))
    left, _, right, _ = one.bounds
    return one.moved((at[0] - (left + right) / 2, at[1] + height / 2))


# Hair, dress, beads and the middle of each aunt on the box's front.
_AUNTS: Final[tuple[tuple[Triple, Triple, Triple, Pair], ...]] = (
    ((0.86, 0.03, 320), (0.60, 0.12, 285), (0.96, 0.03, 85), (-128, -122)),
    ((0.42, 0.09, 36), (0.62, 0.10, 195), (0.88, 0.14, 90), (0, -132)),
    ((0.68, 0.15, 48), (0.66, 0.15, 350), (0.80, 0.08, 200), (128, -122)),
)


def game_box(p: Placed) -> None:
    """The game, boxed, the size of a loaf: THE AUNTS, three of them, mouths open. Its foot.

    440 wide, 330 high.
    """
    p.shade(Shape().ellipse((-10, 4), (250, 26)), 14, 0.55)
    top = Shape().poly([(-210, -290), (-176, -332), (192, -332), (214, -290)])
    p.part(top, p.colour("top", (0.80, 0.135, 44)), Look(rim_width=3, fall=0.1))
    front = Shape().rrect((-212, -292, 426, 292), 8)
    p.part(front, p.colour("front", (0.93, 0.085, 84)), Look(rim_width=3, fall=0.16))
    band = Shape().rpoly([(-212, -292), (214, -292), (214, -226), (-212, -226)], [8, 8, 0, 0])
    p.part(band, p.colour("band", (0.60, 0.175, 26)), Look(rim=0.4, fall=0.1))
    title = _words("THE AUNTS", 38, (0, -259), 5)
    p.part(title, p.colour("title", (0.97, 0.04, 88)), _FLAT)
    for hair, dress, beads, middle in _AUNTS:
        _aunt(p, hair, dress, beads, middle)
    _their_table(p)


def _aunt(p: Placed, hair: Triple, dress: Triple, beads: Triple, at: Pair) -> None:
    """One aunt from the waist: hair done, beads, the mouth that one waits for."""
    x, y = at
    body = Shape().blob([(x - 62, -34), (x - 56, y + 62), (x - 26, y + 42), (x + 26, y + 42),
                         (x + 56, y + 62), (x + 62, -34)])  # fmt: skip
    p.part(body, p.colour("none", dress), Look(rim=0, fall=0.2))
    skin = p.colour("skin", (0.80, 0.075, 50))
    p.part(Shape().tube([(x, y + 26), (x, y + 52)], [24, 28]), skin, _FLAT)
    puff = Shape().blob([(x - 48, y + 12), (x - 46, y - 34), (x - 22, y - 58), (x + 22, y - 58),
                         (x + 46, y - 34), (x + 48, y + 12), (x + 26, y + 22),
                         (x - 26, y + 22)])  # fmt: skip
    p.part(puff, p.colour("none", hair), Look(rim=0, fall=0.12))
    p.part(Shape().ellipse((x, y), (33, 39)), skin, Look(rim=0, fall=0.1))
    fringe = Shape().blob([(x - 36, y - 6), (x - 28, y - 38), (x, y - 48), (x + 28, y - 38),
                           (x + 36, y - 6), (x + 14, y - 24), (x - 12, y - 26)])  # fmt: skip
    p.part(fringe, p.colour("none", hair), _FLAT)
    p.part(Shape().circle((x - 4, y - 60), 17), p.colour("none", hair), _FLAT)
    p.part(Shape().ellipse((x, y + 16), (14, 17)), p.colour("mouth", (0.36, 0.12, 15)), _FLAT)
    p.part(Shape().ellipse((x, y + 24), (9, 7)), p.colour("tongue", (0.68, 0.15, 20)), _FLAT)
    brows = Shape().tube([(x - 23, y - 16), (x - 9, y - 19)], [3, 3])
    brows.tube([(x + 9, y - 19), (x + 23, y - 16)], [3, 3])
    brows.circle((x - 13, y - 7), 3.4).circle((x + 13, y - 7), 3.4)
    p.part(brows, p.colour("brow", (0.34, 0.07, 30)), _FLAT)
    flush = Shape().circle((x - 21, y + 8), 7).circle((x + 21, y + 8), 7)
    p.part(flush, p.colour("flush", (0.74, 0.14, 25)), Look(rim=0, fall=0, k=0.5))
    string = Shape()
    for index in range(7):
        turn = math.pi * (0.12 + 0.76 * index / 6)
        string.circle((x + 29 * math.cos(turn), y + 38 + 18 * math.sin(turn)), 5)
    p.part(string, p.colour("none", beads), Look(rim=0, fall=0.1))


def _their_table(p: Placed) -> None:
    cloth = Shape().poly([(-212, -44), (214, -44), (214, -8), (-212, -8)])
    p.part(cloth, p.colour("cloth", (0.97, 0.02, 85)), Look(rim=0, fall=0.1))
    hem = Shape()
    for index in range(12):
        hem.circle((-194 + index * 35.4, -10), 12)
    p.part(hem, p.colour("cloth", (0.90, 0.04, 60)), _FLAT)
    dish = Shape().ellipse((0, -48), (58, 10)).ellipse((-132, -46), (34, 6))
    p.part(dish.ellipse((132, -46), (34, 6)), p.colour("dish", (0.66, 0.08, 230)), _FLAT)
    leaves = Shape().ellipse((-20, -60), (22, 14)).ellipse((16, -62), (24, 15))
    p.part(leaves.ellipse((0, -68), (18, 12)), p.colour("leaf", (0.66, 0.13, 140)), _FLAT)


def salad_bowl(p: Placed) -> None:
    """A wooden bowl of salad, servers in it, without its lid; its foot. 420 wide, 240 high."""
    p.shade(Shape().ellipse((-10, 2), (180, 22)), 12, 0.55)
    wood = p.colour("wood", (0.66, 0.115, 52))
    servers = Shape().tube([(110, -150), (196, -232)], [13, 11]).tube([(80, -160), (150, -250)],
            [13, 11])  # fmt: skip
    p.part(servers, p.colour("servers", (0.56, 0.11, 40)), _THIN)
    back = Shape().ellipse((0, -132), (204, 44))
    p.part(back, p.colour("inside", (0.52, 0.10, 44)), Look(rim_width=3, fall=0.2))
    tones = ((0.62, 0.135, 142), (0.74, 0.145, 130), (0.82, 0.13, 122), (0.54, 0.12, 150))
    for number in range(46):
        x = p.chance.normal(0, 82)
        if abs(x) > 168:
            continue
        y = -130 - p.chance.uniform(0, 56) * (1 - (x / 185) ** 2)
        leaf = Shape().leaf((x, y + 12), (p.chance.uniform(44, 78), p.chance.uniform(26, 42)),
                            p.chance.uniform(-2.7, -0.4), p.chance.uniform(-0.3, 0.3))  # fmt: skip
        p.part(leaf, p.colour("none", tones[number % 4]), Look(rim_width=1.6, rim=0.5, fall=0.2))
        if number % 8 == 5:
            dot = Shape().circle((x + 12, y + 4), p.chance.uniform(13, 18))
            p.part(dot, p.colour("tomato", (0.62, 0.19, 28)), Look(rim_width=2.4))
        if number % 11 == 7:
            ring = Shape().ring((x - 16, y), 15, 5)
            p.part(ring, p.colour("radish", (0.90, 0.05, 350)), _THIN)
    side = Shape().blob([(-206, -132), (-120, -104), (0, -94), (120, -104), (206, -132),
                         (176, -58), (110, -8), (0, 0), (-110, -8), (-176, -58)])  # fmt: skip
    p.part(side, wood, Look(rim_width=4, fall=0.5))
    rings = Shape().tube([(-178, -64), (0, -28), (178, -64)], [2, 4, 2])
    p.line(rings.tube([(-194, -94), (0, -56), (194, -94)], [2, 4, 2]), 0.25, 1.5)


def lid_rolling(p: Placed) -> None:
    """The salad's lid on its edge, going round by itself to the right; where it touches. 230 wide.

    Behind it hangs what is left of its having been there: three thin arcs.
    """
    p.shade(Shape().ellipse((6, 2), (70, 12)), 8, 0.55)
    trail = Shape()
    for radius, start in ((128, 2.5), (146, 2.7), (164, 2.9)):
        t = np.linspace(start, start + 0.9, 16)
        arc = [(radius * math.cos(a) - 6, -112 + radius * math.sin(a)) for a in t]
        trail.tube(arc, [1, 5, 1])
    p.gleam(trail, p.raw("trail", (0.97, 0.05, 85)), 0.5, 0.8)
    steel = p.colour("steel", (0.80, 0.04, 230))
    p.part(Shape().ellipse((10, -112), (100, 112), turn=0.08), p.colour("edge", (0.60, 0.05, 250)),
           Look(rim_width=4))  # fmt: skip
    p.part(Shape().ellipse((-2, -112), (96, 108), turn=0.08), steel, Look(rim_width=3, fall=0.45))
    p.line(Shape().ellipse((-6, -112), (70, 80)).ellipse((-6, -112), (66, 76), 0), 0.3, 1)
    sky = Shape().blob([(-70, -140), (-44, -188), (0, -202), (44, -186), (10, -172), (-36, -150)])
    p.gleam(sky, p.raw("shine", (0.98, 0.05, 80)), 0.42, 6)
    p.gleam(
        Shape().ellipse((30, -60), (30, 14), turn=-0.5), p.raw("warm", (0.90, 0.13, 50)), 0.3, 8
    )
    p.part(Shape().circle((-8, -112), 23), p.colour("knob", (0.62, 0.17, 26)), Look(rim_width=3))


def fork_long(p: Placed) -> None:
    """A fondue fork lying down, the end of its handle coloured; its middle. 330 wide."""
    p.shade(Shape().tube([(-150, 12), (150, 0)], [7, 10]).moved((-3, 8)), 4, 0.45)
    steel = p.colour("steel", (0.88, 0.025, 240))
    p.part(Shape().tube([(-118, 8), (70, 2)], [6, 6]), steel, _THIN)
    prongs = Shape().tube([(-116, 8), (-162, 2)], [4, 3]).tube([(-116, 9), (-162, 18)], [4, 3])
    p.part(prongs, steel, _THIN)
    p.part(Shape().tube([(66, 2), (158, -2)], [16, 20]), p.colour("end", (0.64, 0.17, 24)),
           Look(rim_width=2.6))  # fmt: skip


def setting(p: Placed) -> None:
    """A plate with a paper crown on it; its middle. 230 wide. The variant, if any, has no crown."""
    p.shade(Shape().ellipse((-4, 8), (112, 34)), 7, 0.42)
    glaze = p.colour("glaze", (0.97, 0.02, 80))
    p.part(Shape().ellipse((0, 0), (112, 36)), glaze, Look(rim_width=3, fall=0.14))
    p.part(Shape().ellipse((0, 0), (78, 23)), p.colour("well", (0.91, 0.03, 50)), _FLAT)
    band = Shape().ellipse((0, 0), (104, 33)).ellipse((0, 0), (99, 31), 0)
    p.part(band, p.colour("band", (0.62, 0.15, 26)), Look(rim=0, fall=0, k=0.8))
    if p.variant:
        return
    paper = p.colour("crown", (0.80, 0.14, 88))
    back = [(-46, -6), (-48, -40), (-26, -24), (-2, -46), (22, -26), (46, -42), (46, -6)]
    p.part(Shape().poly(back), paper, Look(rim=0, fall=0.4))
    front = [(-48, -6), (-54, -30), (-30, -16), (-16, -36), (4, -14), (24, -34), (34, -14),
             (54, -32), (48, -4), (0, 10)]  # fmt: skip
    p.part(Shape().rpoly(front, [4, 2, 2, 2, 2, 2, 2, 2, 4, 20]), paper, Look(rim_width=2.4))


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "game_box": game_box,
    "salad_bowl": salad_bowl,
    "lid_rolling": lid_rolling,
    "fork_long": fork_long,
    "setting": setting,
}
