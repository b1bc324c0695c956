"""Draws a street at first light: fronts in perspective, two chairs, a letterbox, the bin lorry."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.engine.stage.painter.colour import Plane
    from game.engine.stage.painter.shape import Pair

_FLAT: Final = Look(rim=0, fall=0)
_THIN: Final = Look(rim_width=1.8, rim=0.6)
_EYE: Final = 205.0
_FAR: Final = 820.0
_REACH: Final = 1.25
"""How far towards us a shadow comes, for its height."""


def facade(p: Placed) -> None:
    """A front with windows, seen at a slant. Variant: its corners clockwise from the top left, `|`,
    then rows, columns and the share of windows that somebody has lit: `0,0 9,1 9,9 0,9|8,4,0.1`.
    """
    outline, grid = p.variant.split("|")
    corners = [_pair(word) for word in outline.split()]
    rows, columns, share = (float(n) for n in grid.split(","))
    wall = p.colour("wall", (0.60, 0.055, 322))
    p.part(Shape().poly(corners), wall, Look(to=p.colour("foot", (0.74, 0.05, 330)), rim_width=2.4))
    dark, home, bands = Shape(), Shape(), Shape()
    for row in range(int(rows)):
        top = row / rows
        bands.rect((0, top, 1, 0.10 / rows))
        for column in range(int(columns)):
            box = ((column + 0.2) / columns, top + 0.28 / rows, 0.6 / columns, 0.52 / rows)
            value = int(p.chance.uniform(110, 255))
            (home if p.chance.random() < share else dark).rect(box, value)
    p.line(bands.warped(corners), 0.22)
    glass, low = p.colour("glass", (0.72, 0.06, 300)), p.colour("glass_low", (0.86, 0.07, 30))
    p.part(dark.warped(corners), glass, Look(rim=0, to=low, k=0.62))
    warm = p.raw("home", (0.95, 0.09, 80))
    lit = home.warped(corners)
    p.part(lit, warm, Look(rim=0, fall=0, k=0.92))
    p.gleam(lit, p.raw("air", (0.86, 0.13, 58)), 0.35, 7)


def _pair(word: str) -> Pair:
    x, y = word.split(",")
    return float(x), float(y)


class _Turned:
    """Puts points (right, up, away) of a thing where a low eye sees them. The variant is by how
    many degrees it is turned; its shadow comes from the scene's light, low behind it.
    """

    def __init__(self, p: Placed) -> None:
        turn = math.radians(float(p.variant or 0))
        self._c, self._s = math.cos(turn), math.sin(turn)
        (x, y), (light_x, light_y) = p.layer.at, p.easel.sun.at
        slant = min(1.8, max(-1.8, (x - light_x) / max(90, y - light_y)))
        self._sun = (_REACH * slant * _EYE / _FAR, -_REACH)

    def __call__(self, x: float, h: float, z: float) -> Pair:
        across, away = x * self._c + z * self._s, z * self._c - x * self._s
        return self._seen(across, h, away)

    def thrown(self, x: float, h: float, z: float) -> Pair:
        """Where the low sun throws the shadow of that point, on the ground."""
        across, away = x * self._c + z * self._s, z * self._c - x * self._s
        return self._seen(across + h * self._sun[0], 0, away + h * self._sun[1])

    @staticmethod
    def _seen(across: float, h: float, away: float) -> Pair:
        k = _FAR / (_FAR + away)
        return across * k, (_EYE - h) * k - _EYE


_Run = tuple[tuple[float, float, float], ...]


def _poles(at: Callable[..., Pair], runs: Sequence[_Run], wide: float) -> Shape:
    shape = Shape()
    for run in runs:
        shape.tube([at(*point) for point in run], [wide] * len(run))
    return shape


def _slab(at: Callable[..., Pair], half: Pair, h: float, r: float) -> Shape:
    x, z = half
    return Shape().rpoly([at(-x, h, z), at(x, h, z), at(x, h, -z), at(-x, h, -z)], r)


def _shadow(p: Placed, turned: _Turned, runs: Sequence[_Run], panels: Sequence[_Run]) -> None:
    """What falls on the paving towards us: soft, and softer still beneath."""
    shape = _poles(turned.thrown, runs, 13)
    for panel in panels:
        shape.rpoly([turned.thrown(*point) for point in panel], 12)
    p.shade(shape, 7, 0.52)
    p.shade(_slab(turned, (76, 72), 0, 30), 12, 0.5)


def chair_wood(p: Placed) -> None:
    """A plain wooden kitchen chair, its back of three slats; its foot. 140 wide, 270 high.

    The variant is by how many degrees it is turned; at 0 it faces us.
    """
    turned = _Turned(p)
    backs: tuple[_Run, ...] = tuple(
        ((x, 0, 62), (x * 0.97, 128, 52), (x * 1.02, 272, 76)) for x in (-58.0, 58.0)
    )
    fronts: tuple[_Run, ...] = tuple(((x, 0, -58), (x * 0.94, 122, -52)) for x in (-60.0, 60.0))
    slats = [((-57, h, z), (0, h + 3, z + 9), (57, h, z)) for h, z in ((170, 59), (212, 66))]
    top: _Run = ((-59, 254, 73), (0, 262, 84), (59, 254, 73))
    seat: _Run = ((-66, 126, 60), (66, 126, 60), (66, 126, -62), (-66, 126, -62))
    _shadow(p, turned, (*backs, *fronts, *slats, top), (seat,))
    wood = p.colour("wood", (0.52, 0.085, 44))
    rails: tuple[_Run, ...] = (((-58, 54, 58), (58, 54, 58)), ((-60, 46, -56), (-58, 46, 58)),
                               ((60, 46, -56), (58, 46, 58)))  # fmt: skip
    p.part(_poles(turned, rails, 6), wood, _THIN)
    p.part(_poles(turned, backs, 12), wood, Look(rim_width=2.4))
    p.part(_poles(turned, slats, 17), wood, Look(rim_width=2.4, fall=0.15))
    p.part(_poles(turned, (top,), 26), wood, Look(rim_width=3, fall=0.15))
    p.part(_poles(turned, fronts, 13), wood, Look(rim_width=2.4))
    p.part(_poles(turned, (((-59, 66, -58), (59, 66, -58)),), 7), wood, _THIN)
    p.part(_slab(turned, (66, 62), 118, 10), wood, Look(rim=0, fall=0.6))
    p.part(_slab(turned, (67, 63), 130, 10), p.colour("seat", (0.66, 0.085, 52)),
           Look(rim_width=3, fall=0.22))  # fmt: skip


def chair_pad(p: Placed) -> None:
    """A kitchen chair of bent tube, its seat and back padded; its foot. 140 wide, 240 high.

    The variant is by how many degrees it is turned; at 0 it faces us.
    """
    turned = _Turned(p)
    backs: tuple[_Run, ...] = tuple(
        ((x * 1.12, 0, 78), (x, 112, 56), (x * 0.94, 226, 70)) for x in (-54.0, 54.0)
    )
    fronts: tuple[_Run, ...] = tuple(((x * 1.14, 0, -74), (x, 112, -54)) for x in (-54.0, 54.0))
    back = [
        (-62, 156, 60),
        (-60, 232, 74),
        (0, 250, 82),
        (60, 232, 74),
        (62, 156, 60),
        (0, 146, 64),
    ]
    seat: _Run = ((-70, 124, 60), (70, 124, 60), (70, 124, -64), (-70, 124, -64))
    _shadow(p, turned, (*backs, *fronts), (seat, tuple(back)))
    tube = p.colour("tube", (0.86, 0.03, 210))
    pad, piping = p.colour("pad", (0.66, 0.13, 22)), p.colour("piping", (0.95, 0.03, 80))
    p.part(_poles(turned, backs, 8), tube, _THIN)
    cushion = [turned(*point) for point in back]
    p.part(Shape().blob(cushion), piping, Look(rim_width=3, fall=0.1))
    middle = (sum(x for x, _ in cushion) / 6, sum(y for _, y in cushion) / 6)
    inner = [(middle[0] + (x - middle[0]) * 0.92, middle[1] + (y - middle[1]) * 0.88)
             for x, y in cushion]  # fmt: skip
    p.part(Shape().blob(inner), pad, Look(rim_width=2.4, fall=0.25))
    p.part(_poles(turned, fronts, 8), tube, _THIN)
    side = Shape()
    for h in range(106, 131):
        side.polygons += _slab(turned, (71, 67), h, 28).polygons
    p.part(side, pad, Look(rim=0, fall=0.75))
    p.part(_slab(turned, (71, 67), 131, 28), pad, Look(rim_width=3.4, fall=0.2))


def letterbox(p: Placed) -> None:
    """A pillar box with a flap and a plate of times; its foot. 110 wide, 260 high."""
    p.shade(Shape().poly([(-46, 0), (50, 0), (-40, 70), (-150, 66)]), 10, 0.45)
    p.shade(Shape().ellipse((0, 2), (62, 10)), 7, 0.5)
    paint = p.colour("paint", (0.64, 0.145, 22))
    p.part(Shape().rrect((-50, -26, 100, 28), 6), p.colour("foot", (0.42, 0.07, 350)), _THIN)
    p.part(Shape().rect((-44, -214, 88, 196)), paint, Look(rim_width=3.4, fall=0.34))
    cap = Shape().rpoly([(-54, -212), (-46, -240), (-22, -258), (22, -258), (46, -240), (54, -212)],
                        [5, 16, 20, 20, 16, 5])  # fmt: skip
    p.part(cap, paint, Look(rim_width=3.4, fall=0.1))
    p.line(Shape().rect((-44, -212, 88, 5)), 0.4, 1.5)
    p.part(Shape().rrect((-34, -186, 68, 22), 6), p.colour("slot", (0.34, 0.06, 340)), _FLAT)
    p.part(Shape().rrect((-36, -192, 72, 16), 6), p.colour("flap", (0.78, 0.11, 24)), _THIN)
    plate = Shape().rrect((-26, -142, 52, 62), 4)
    p.part(plate, p.colour("plate", (0.95, 0.03, 80)), Look(rim=0.3, fall=0.08))
    times = Shape()
    for row in range(5):
        times.rect((-18, -132 + row * 10, (36, 22, 30, 26, 34)[row], 3))
    p.line(times, 0.5)


def bin_lorry(p: Placed) -> None:
    """Coming towards us, its lamps on, a beacon turning; the road under it. 210 wide, 250 high."""
    p.shade(Shape().poly([(-92, 0), (96, 0), (60, 60), (-190, 60)]), 14, 0.45)
    p.shade(Shape().ellipse((0, 2), (120, 9)), 6, 0.6)
    wheels = Shape().rrect((-94, -34, 34, 36), 7).rrect((60, -34, 34, 36), 7)
    p.part(wheels, p.colour("wheel", (0.36, 0.05, 320)), _FLAT)
    body = p.colour("body", (0.66, 0.06, 200))
    p.part(Shape().rrect((-104, -246, 208, 210), [26, 26, 4, 4]), body, Look(rim_width=3.4))
    p.line(Shape().rect((-104, -196, 208, 3)), 0.3)
    cab = p.colour("cab", (0.90, 0.035, 60))
    p.part(Shape().rrect((-92, -208, 184, 184), [22, 22, 10, 10]), cab, Look(rim_width=3, fall=0.3))
    p.part(Shape().rpoly([(-80, -196), (80, -196), (84, -122), (-84, -122)], [14, 14, 5, 5]),
           p.colour("glass", (0.44, 0.06, 290)),
           Look(rim=0, to=p.colour("glass_low", (0.66, 0.07, 330))))  # fmt: skip
    seated = Shape().ellipse((34, -152), (12, 15)).ellipse((34, -122), (26, 18))
    p.line(seated, 0.45, 1)
    wipers = Shape().tube([(-58, -122), (-16, -142)], [3, 2]).tube([(6, -122), (48, -142)], [3, 2])
    p.line(wipers, 0.6)
    p.part(Shape().rect((-92, -112, 184, 20)), p.colour("band", (0.74, 0.13, 40)), _FLAT)
    grille = Shape()
    for row in range(3):
        grille.rrect((-44, -82 + row * 13, 88, 6), 3)
    p.line(grille, 0.45)
    p.part(Shape().rrect((-100, -42, 200, 18), 6), p.colour("bumper", (0.56, 0.05, 320)), _THIN)
    mirrors = Shape().rrect((-122, -184, 18, 44), 5).rrect((104, -184, 18, 44), 5)
    p.part(mirrors, p.colour("wheel", (0.36, 0.05, 320)), _THIN)
    beacon, lamp = p.raw("beacon", (0.80, 0.17, 60)), p.raw("lamp", (0.985, 0.05, 92))
    p.part(Shape().rrect((-44, -264, 30, 20), 8).rrect((14, -264, 30, 20), 8), beacon, _FLAT)
    p.halo((0, -256), 90, beacon, 0.32)
    p.part(Shape().ellipse((-70, -62), (15, 13)).ellipse((70, -62), (15, 13)), lamp, _FLAT)
    for x in (-70, 70):
        p.halo((x, -62), 62, p.raw("beam", (0.95, 0.09, 80)), 0.42)


def street_tree(p: Placed) -> None:
    """A young tree against its stake, its leaves turning; its foot. 300 wide, 520 high."""
    p.shade(Shape().ellipse((0, 2), (40, 7)), 6, 0.5)
    stake = Shape().tube([(26, 0), (24, -250)], [9, 8])
    p.part(stake, p.colour("stake", (0.62, 0.07, 50)), _THIN)
    trunk = Shape().tube([(0, 0), (-4, -180), (4, -330)], [17, 12, 7])
    trunk.tube([(-2, -210), (-44, -300)], [8, 4]).tube([(-1, -236), (46, -330)], [8, 4])
    p.part(trunk, p.colour("bark", (0.48, 0.06, 340)), Look(rim_width=2.4))
    tie = Shape().rrect((-12, -212, 44, 9), 3)
    p.part(tie, p.colour("tie", (0.40, 0.06, 320)), _FLAT)
    layers = (("leaf_dark", (0.58, 0.09, 10), 260, (0, -356), (128, 120), (9, 17)),
              ("leaf", (0.70, 0.115, 34), 240, (4, -366), (116, 104), (6, 12)),
              ("leaf_lit", (0.86, 0.11, 62), 130, (30, -392), (92, 78), (4, 8)))  # fmt: skip
    for name, tone, count, middle, spread, size in layers:
        crown = Shape()
        for _ in range(count):
            turn, far = p.chance.uniform(0, 2 * math.pi), math.sqrt(p.chance.uniform(0, 1))
            x, y = (
                middle[0] + spread[0] * far * math.cos(turn),
                middle[1] + spread[1] * far * math.sin(turn),
            )
            long = p.chance.uniform(*size)
            crown.ellipse((x, y), (long, long * 0.62), turn=p.chance.uniform(-0.9, 0.9))
        p.part(crown, p.colour(name, tone), Look(rim_width=2, rim=0.25, fall=0.25, k=0.94))
    fallen = Shape()
    for _ in range(16):
        fallen.ellipse((p.chance.normal(0, 90), p.chance.uniform(-6, 40)), (7, 2.6),
                       turn=p.chance.uniform(-0.3, 0.3))  # fmt: skip
    p.part(fallen, p.colour("leaf", (0.70, 0.115, 34)), _FLAT)


def street_lamp(p: Placed) -> None:
    """A post with one arm to the left, its lamp still on; its foot. 150 wide, 560 high."""
    post: Plane = p.colour("post", (0.46, 0.055, 318))
    p.shade(Shape().ellipse((0, 2), (20, 5)), 5, 0.5)
    pole = Shape().tube([(0, 0), (0, -60), (0, -500)], [17, 12, 8])
    pole.tube([(0, -498), (-14, -544), (-64, -556), (-104, -552)], [8, 7, 6, 6])
    p.part(pole, post, Look(rim_width=2))
    p.part(Shape().rrect((-142, -562, 56, 15), 7), post, _THIN)
    p.part(Shape().rrect((-136, -550, 44, 7), 3), p.raw("lamp", (0.985, 0.05, 86)), _FLAT)
    p.halo((-114, -546), 70, p.raw("air", (0.93, 0.10, 76)), 0.30)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "facade": facade,
    "chair_wood": chair_wood,
    "chair_pad": chair_pad,
    "letterbox": letterbox,
    "bin_lorry": bin_lorry,
    "street_lamp": street_lamp,
    "street_tree": street_tree,
}
