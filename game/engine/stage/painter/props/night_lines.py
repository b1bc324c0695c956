"""Draws what she works through by night, in lines of her own light: no fill, no shade, no room."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.scrawl import scrawl
from game.engine.stage.painter.shape import Shape, curve

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.engine.stage.painter.props.placed import Placed, Triple
    from game.engine.stage.painter.shape import Pair, Path

_FINE: Final = 1.9
_LIGHT: Final[Triple] = (0.82, 0.085, 268)


def _stroke(shape: Shape, path: Path, width: float = _FINE, value: int = 255) -> None:
    """A line of one width through every point, with square ends: thin enough that none shows."""
    p = np.asarray(path, float)
    along = np.gradient(p, axis=0)
    along /= np.maximum(np.hypot(along[:, 0], along[:, 1])[:, None], 1e-6)
    side = np.stack([-along[:, 1], along[:, 0]], 1) * width / 2
    shape.poly(np.concatenate([p + side, (p - side)[::-1]]), value)


def _drawn(p: Placed, shape: Shape, name: str = "line", k: float = 1) -> None:
    """Shine the lines, and a little air round them."""
    colour, strength = p.raw(name, _LIGHT), k * p.layer.glow
    p.gleam(shape, colour, 0.42 * strength, 0.3)
    p.gleam(shape, colour, 0.16 * strength, 5)


def _umbrella(shape: Shape, at: Pair, size: float, lean: float, value: int) -> None:
    """Furled and hung by its crook: the crook at *at*, 260 long at *size* 1, point down."""
    c, s = math.cos(lean), math.sin(lean)

    def placed(path: Sequence[Pair]) -> Path:
        return [(at[0] + (x * c + y * s) * size, at[1] + (y * c - x * s) * size) for x, y in path]

    width = max(1.1, _FINE * min(1.0, size * 1.6))
    crook = [(-17, 22), (-20, 8), (-11, 0), (0, 4), (2, 18), (1, 60)]
    _stroke(shape, curve(placed(crook), steps=5), width, value)
    left = [(1, 60), (-9, 74), (-14, 130), (-10, 196), (-1, 240)]
    right = [(1, 60), (11, 74), (16, 130), (10, 196), (1, 240)]
    for side in (left, right):
        _stroke(shape, curve(placed(side), steps=4), width, value)
    _stroke(shape, placed([(0, 66), (-3, 130), (0, 196)]), width * 0.8, value // 2)
    _stroke(shape, placed([(-14, 150), (15, 142)]), width, value)
    _stroke(shape, placed([(0, 240), (0, 262)]), width, value)


# A row of an arc of pegs: radius, size, units between two, strength.
_ROWS: Final[dict[str, tuple[tuple[float, float, float, float], ...]]] = {
    "far": ((1560, 0.13, 15, 0.30), (1500, 0.15, 17, 0.36), (1436, 0.17, 20, 0.42),
            (1366, 0.20, 23, 0.48)),
    "middle": ((1286, 0.24, 28, 0.56), (1196, 0.30, 35, 0.64)),
    "near": ((1080, 0.42, 50, 0.78), (930, 0.62, 76, 0.9)),
}  # fmt: skip
_SQUASH: Final = 0.54


_DUCK: Final[tuple[Pair, ...]] = (
    (-10, -256), (-24, -286), (-16, -316), (6, -324), (26, -312), (28, -288), (14, -274), (8, -254),
)  # fmt: skip


def umbrella_rows(p: Placed) -> None:
    """Umbrellas hung along arcs about the origin. Variant ``far``, ``middle`` or ``near``."""
    for radius, size, step, k in _ROWS[p.variant or "far"]:
        hung, rail = Shape(), Shape()
        angle = math.pi * 1.04 + p.chance.uniform(0, 0.02)
        steps = np.linspace(math.pi * 1.02, math.pi * 1.98, 90)
        _stroke(rail, np.stack([radius * np.cos(steps), radius * _SQUASH * np.sin(steps)], 1), 1.2)
        while angle < math.pi * 1.96:
            at = (radius * math.cos(angle), radius * _SQUASH * math.sin(angle))
            value = int(p.chance.uniform(70, 255))
            if p.chance.random() > 0.08:
                own = size * p.chance.uniform(0.86, 1.1)
                _umbrella(hung, at, own, p.chance.normal(0, 0.05), value)
            slow = math.hypot(math.sin(angle), _SQUASH * math.cos(angle))
            angle += step / radius / slow * p.chance.uniform(0.9, 1.12)
        _drawn(p, rail, k=0.45 * k)
        _drawn(p, hung, k=k)


def duck_line(p: Placed) -> None:
    """The umbrella with a duck's head, furled, leaning; the origin is its point. 60 by 330."""
    lines: tuple[tuple[Path, float], ...] = (
        (curve(_DUCK, closed=True, steps=8), 2.8),
        ([(24, -303), (58, -293), (55, -282), (24, -279)], 2.6),
        ([(27, -290), (55, -288)], 1.6),
        ([(-12, -258), (10, -260), (10, -250), (-11, -248), (-12, -258)], 2),
        ([(-4, -248), (-4, -212)], 2.2),
        ([(4, -248), (4, -212)], 2.2),
        (curve([(-4, -212), (-24, -204), (-22, -130), (-8, -26)], steps=8), 2.6),
        (curve([(4, -212), (24, -204), (22, -130), (8, -26)], steps=8), 2.6),
        ([(-8, -26), (8, -26)], 2.4),
        ([(-22, -140), (23, -146)], 2.4),
        ([(-22, -130), (22, -136)], 2.4),
        ([(-9, -200), (-6, -150), (-2, -40)], 1.4),
        ([(10, -200), (8, -150), (3, -40)], 1.4),
        ([(0, -26), (0, 2)], 2.6),
    )
    shape, c, s = Shape(), math.cos(0.16), math.sin(0.16)
    for path, width in lines:
        _stroke(shape, [(x * c - y * s, y * c + x * s) for x, y in path], width)
    shape.circle((10 * c + 302 * s, -302 * c + 10 * s), 3.4)
    _drawn(p, shape, "duck")


def page_line(p: Placed) -> None:
    """Page 212, one word of it underlined and a note of four lines at its foot; its middle."""
    shape, chance = Shape(), p.chance
    corners = [(-112, -166), (104, -150), (118, 158), (-104, 172)]
    _stroke(shape, [*corners, corners[0]], 2)
    _stroke(
        shape, curve([(104, -150), (128, -158), (140, -60), (146, 140), (118, 158)], steps=6), 1.4
    )
    text = Shape()
    for row in range(13):
        y, x = -122 + row * 17, -84.0
        end = chance.uniform(-10, 40) if row in (4, 9) else 86
        while x < end:
            long = min(chance.uniform(12, 34), end - x)
            _stroke(text, [(x, y + (x + 84) * 0.06), (x + long, y + (x + long + 84) * 0.06)], 2.2,
                    int(chance.uniform(110, 220)))  # fmt: skip
            x += long + 7
    for row in range(4):
        y = 116 + row * 11
        _stroke(text, [(-84, y), ((20, 34, 26, -30)[row], y + 5)], 1.6, 150)
    _stroke(shape, [(-88, 103), (-26, 106)], 1.2)
    _drawn(p, shape)
    _drawn(p, text, k=0.55)
    number = scrawl(("212",), 17, np.random.default_rng(2)).moved((64, -132))
    _drawn(p, number, "number", 1.1)


def plotted_line(p: Placed) -> None:
    """What a plotter makes of a hand it has never seen: the variant's words; their left foot."""
    words = scrawl((p.variant.replace("_", " ") or "ONE",), 74, p.chance)
    thin = Shape()
    for points, _ in words.polygons:
        half = len(points) // 2
        middle = (points[:half] + points[: half - 1 : -1]) / 2
        if np.hypot(*(middle[0] - middle[-1])) > 4 or half > 36:  # not the round ends of strokes
            _stroke(thin, middle, 2.6)
    _drawn(p, thin, "ink")


def saucer_line(p: Placed) -> None:
    """Upside down over what says hello, with light under it; the origin is under its middle."""
    warm = p.raw("under", (0.84, 0.13, 66))
    p.halo((0, 8), 210, warm, 0.05 * p.layer.glow)
    p.gleam(Shape().ellipse((0, 4), (118, 15)), warm, 0.42 * p.layer.glow, 9)
    p.gleam(
        Shape().ellipse((0, 0), (96, 6)), p.raw("seam", (0.95, 0.09, 84)), 0.5 * p.layer.glow, 3
    )
    shape = Shape()
    t = np.linspace(0, 2 * math.pi, 90)
    _stroke(shape, np.stack([112 * np.cos(t), -8 + 16 * np.sin(t)], 1), 2.2)
    _stroke(
        shape, curve([(-112, -8), (-84, -36), (-42, -50), (42, -50), (84, -36), (112, -8)]), 2.2
    )
    foot = np.linspace(math.pi, 2 * math.pi, 40)
    _stroke(shape, np.stack([44 * np.cos(t), -52 + 7 * np.sin(t)], 1), 2)
    _stroke(shape, np.stack([30 * np.cos(foot), -53 + 4 * np.sin(foot)], 1), 1.4, 140)
    _drawn(p, shape)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "umbrella_rows": umbrella_rows,
    "duck_line": duck_line,
    "page_line": page_line,
    "plotted_line": plotted_line,
    "saucer_line": saucer_line,
}
