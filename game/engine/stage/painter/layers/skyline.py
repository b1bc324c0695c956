"""Paints a row of towers with two lit faces, floors, windows, haze towards the ground; or trees."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

from game.engine.stage.painter.colour import bytes_of, decode, mix
from game.engine.stage.painter.easel import REPEAT, Strip
from game.engine.stage.painter.mask import Mask
from game.engine.stage.painter.planes import blur, smear
from game.engine.stage.painter.shape import ribbon

if TYPE_CHECKING:
    from game.engine.content.scene_models import Masts, Skyline
    from game.engine.stage.painter.colour import Plane
    from game.engine.stage.painter.easel import Easel
    from game.engine.stage.painter.shape import Path

_F = np.float32
_FINE: Final = 2
_KINDS: Final = ("flat", "flat", "stepped", "slanted", "spire", "crown", "twin", "roof")
_DIGITS: Final = dict(enumerate(_KINDS))


@dataclass(frozen=True, slots=True)
class _Tower:
    x: float
    width: float
    height: float
    kind: str
    tone: float


@dataclass(slots=True)
class _Sheet:
    """An RGBA surface twice too fine; the colours under alpha 0 are the towers' own."""

    surface: pygame.Surface
    k: float
    top: float
    repeat: float

    def rect(self, box: tuple[float, float, float, float], colour: tuple[int, int, int]) -> None:
        x, y, w, h = box
        size = (max(1, round(w * self.k)), max(1, round(h * self.k)))
        for shift in self._copies(x, w):
            corner = (round((x + shift) * self.k), round((y - self.top) * self.k))
            self.surface.fill((*colour, 255), (corner, size))

    def poly(self, path: Path, colour: tuple[int, int, int]) -> None:
        left, right = min(p[0] for p in path), max(p[0] for p in path)
        for shift in self._copies(left, right - left):
            onto = [((x + shift) * self.k, (y - self.top) * self.k) for x, y in path]
            pygame.draw.polygon(self.surface, colour, onto)

    def _copies(self, x: float, w: float) -> tuple[float, ...]:
        if not self.repeat:
            return (0,)
        return tuple(
            s for s in (-self.repeat, 0, self.repeat) if x + w + s > 0 > x + s - self.repeat
        )

    def planes(self) -> tuple[Plane, Plane]:
        w, h = self.surface.get_width() // _FINE, self.surface.get_height() // _FINE
        small = pygame.transform.smoothscale(self.surface, (w, h))
        table = decode((np.arange(256) / 255).astype(_F))
        rgb = pygame.surfarray.pixels3d(small)
        light = np.stack([table[rgb[..., c].T] for c in range(3)])
        cover = pygame.surfarray.pixels_alpha(small).T.astype(_F) * _F(1 / 255)
        return light, cover


@dataclass(frozen=True, slots=True)
class _Colours:
    """The tints of one tower as bytes."""

    dark: tuple[int, int, int]
    lit: tuple[int, int, int]
    line: tuple[int, int, int]
    line_lit: tuple[int, int, int]
    windows: tuple[tuple[int, int, int], ...]


class _Row:
    """Draws the towers of one layer onto a sheet."""

    def __init__(self, easel: Easel, layer: Skyline, sheet: _Sheet) -> None:
        self.layer, self.sheet = layer, sheet
        self.colour, self.light = easel.inks.colour(layer.color), easel.inks.colour(layer.lit)
        spec = layer.window_color if layer.window_color is not None else layer.lit
        self.window = easel.inks.colour(spec)
        self.chance = np.random.default_rng(layer.seed)
        self.bottom = layer.base + layer.foot

    def draw(self) -> None:
        towers = self._towers()
        plain = len(towers) - len(self.layer.tall)
        order = [*self.chance.permutation(plain).tolist(), *range(plain, len(towers))]
        one = {"trees": self._tree, "palms": self._palm}.get(self.layer.grown, self._tower)
        for index in order:
            one(towers[index])

    def _towers(self) -> list[_Tower]:
        layer, chance, out = self.layer, self.chance, []
        low, swing, phase = layer.swell
        x, end = layer.span if not layer.parallax else (0.0, REPEAT)
        while x < end:
            w = chance.uniform(*layer.width)
            factor = low + swing * abs(math.sin(x * 0.0041 + phase))
            span = layer.height[1] - layer.height[0]
            h = (layer.height[0] + span * chance.beta(1.6, 2.6)) * factor
            kind = _DIGITS[int(chance.integers(0, 8))]
            kind = "roof" if kind == "crown" and h < 130 else kind
            out.append(_Tower(x, w, h, kind, chance.random()))
            x += w * chance.uniform(0.82, 1.0) + chance.uniform(*layer.gap)
        return out + [_Tower(x, w, h, kind, 0.5) for x, w, h, kind in layer.tall]

    def _colours(self, tower: _Tower) -> _Colours:
        warm = np.array([1.10, 1.0, 0.96] if tower.tone > 0.5 else [0.93, 0.97, 1.05], _F)
        own = mix(self.colour, self.colour * warm, 0.8) * _F(0.9 + 0.2 * tower.tone)
        away = abs(tower.x + tower.width / 2 - self.layer.sun_x)
        near = math.exp(-((away / 620) ** 2)) if self.layer.sun_x > -5000 else 0.3
        lit = mix(own, self.light, min(0.9, self.layer.lit_k * (0.35 + 0.9 * near)))
        dark = mix(own, own * _F(0.72), 0.55)
        panes = tuple(bytes_of(mix(dark, self.window, k)) for k in (0.35, 0.6, 0.8, 1.0))
        line, line_lit = mix(dark, own * _F(0.6), 0.3), mix(lit, own, 0.26)
        return _Colours(bytes_of(dark), bytes_of(lit), bytes_of(line), bytes_of(line_lit), panes)

    def _tower(self, t: _Tower) -> None:
        colours, top = self._colours(t), self.layer.base - t.height
        x, w, h = t.x, t.width, t.height
        parts: dict[str, list[tuple[float, float, float, float]]] = {
            "stepped": [(x + w * 0.14, w * 0.72, top, 0), (x, w, top + h * 0.18, 0)],
            "slanted": [(x, w, top, 0.22 if t.tone > 0.5 else -0.22)],
            "spire": [
                (x + w * 0.30, w * 0.40, top - h * 0.04, 0),
                (x + w * 0.14, w * 0.72, top + h * 0.07, 0),
                (x, w, top + h * 0.22, 0),
            ],
            "twin": [(x, w * 0.46, top, 0), (x + w * 0.5, w * 0.5, top + h * 0.12, 0)],
            "roof": [(x, w, top + 10, 0)],
        }
        for part in parts.get(t.kind, [(x, w, top, 0)]):
            self._body(t, part, colours)
        self._crown(t, top, colours)

    def _tree(self, t: _Tower) -> None:
        """A broad crown of many rounds on a forked trunk: dark below, lit above, then flowers."""
        colours, chance, middle = self._colours(t), self.chance, t.x + t.width / 2
        top, across = self.layer.base - t.height, t.width * 0.62
        crown = min(t.height * 0.42, t.width * 0.40)
        for lean in (-0.16, 0.16):
            fork = (middle + lean * t.width, top + crown)
            self.sheet.poly(
                ribbon([(middle, self.bottom), fork], [t.width * 0.07] * 2), colours.line
            )
        spots = chance.uniform(-1, 1, (26, 2)) * (0.78, 0.66)
        for dy, size, tint in ((0.10, 0.36, colours.line), (0.0, 0.33, colours.dark),
                               (-0.20, 0.20, colours.lit)):  # fmt: skip
            for u, v in spots[np.hypot(spots[:, 0], spots[:, 1]) < 0.95]:
                at = (middle + u * across, top + crown * (0.9 + v + dy))
                self.sheet.poly(_round(at, crown * size * (1.3 - abs(u) * 0.5)), tint)
        for _ in range(int(t.width * t.height / 900 * self.layer.windows)):
            u, v = chance.normal(0, 0.40, 2)
            at = (middle + u * across, top + crown * (0.8 + v))
            tint = colours.windows[int(chance.integers(1, 4))]
            self.sheet.poly(_round(at, crown * 0.05), tint)

    def _palm(self, t: _Tower) -> None:
        """A thin leaning trunk and a mop of fronds that hang at their ends."""
        colours, chance = self._colours(t), self.chance
        foot, top = t.x + t.width / 2, self.layer.base - t.height
        head = (foot + (t.tone - 0.5) * t.width * 0.5, top)
        bend = ((foot + head[0]) / 2 + (t.tone - 0.5) * 12, (top + self.bottom) / 2)
        trunk = ribbon([(foot, self.bottom), bend, head], [t.width * 0.11, t.width * 0.075])
        self.sheet.poly(trunk, colours.dark)
        for index, angle in enumerate(np.linspace(-0.7, math.pi + 0.7, 15)):
            long = t.width * chance.uniform(0.34, 0.52)
            out = math.cos(angle)
            end = (head[0] + long * out, head[1] - long * math.sin(angle))
            tip = (end[0] + long * 0.30 * out, end[1] + long * (0.12 + 0.42 * abs(out)))
            frond = ribbon([head, end, tip], [t.width * 0.03, t.width * 0.075, 1.0])
            self.sheet.poly(frond, colours.lit if index % 2 else colours.dark)

    def _crown(self, t: _Tower, top: float, colours: _Colours) -> None:
        x, w, h = t.x, t.width, t.height
        if t.kind == "spire":
            self.sheet.rect((x + w * 0.5 - 1, top - h * 0.20, 2, h * 0.2), colours.lit)
        elif t.kind == "crown":
            half = w / 2
            turn = np.linspace(math.pi, 2 * math.pi, 20)
            dome = [
                (x + half + half * math.cos(a), top + half * 0.55 * math.sin(a) + 1) for a in turn
            ]
            self.sheet.poly(dome, colours.dark)
        elif t.kind == "roof":
            self.sheet.rect((x + w * 0.2, top - 2, w * 0.3, 13), colours.dark)
            self.sheet.rect((x + w * 0.7, top - 14, 2, 25), colours.dark)

    def _body(self, t: _Tower, part: tuple[float, float, float, float], colours: _Colours) -> None:
        x, w, top, roof = part
        face = w * 0.34
        right = t.x + t.width / 2 < self.layer.sun_x

        def side(a: float, b: float) -> list[tuple[float, float]]:
            lift = [roof * w * (e - x) / w for e in (a, b)]
            return [(a, top + lift[0]), (b, top + lift[1]), (b, self.bottom), (a, self.bottom)]

        cut = x + w - face if right else x + face
        first, last = (colours.dark, colours.lit) if right else (colours.lit, colours.dark)
        self.sheet.poly(side(x, cut), first)
        self.sheet.poly(side(cut, x + w), last)
        if t.height > 60:
            shaded, lit = ((x, cut), (cut, x + w)) if right else ((cut, x + w), (x, cut))
            start = top + max(0.0, roof * w)
            self._floors(t, start, (shaded, lit), colours)
            self._windows(t, start, shaded, colours)

    def _floors(
        self,
        t: _Tower,
        top: float,
        sides: tuple[tuple[float, float], tuple[float, float]],
        colours: _Colours,
    ) -> None:
        step, ((a, b), (la, lb)) = self.layer.floors, sides
        if t.tone >= 0.55:
            for x in np.arange(a + step * 0.5, b - step * 0.3, step * 0.9):
                self.sheet.rect((x, top + 6, step * 0.28, self.bottom - top), colours.line)
            return
        for y in np.arange(top + step * 0.9, self.bottom, step):
            self.sheet.rect((a, y, b - a, step * 0.26), colours.line)
            self.sheet.rect((la, y, lb - la, step * 0.26), colours.line_lit)

    def _windows(self, t: _Tower, top: float, side: tuple[float, float], colours: _Colours) -> None:
        step, chance, (a, b) = self.layer.floors, self.chance, side
        for _ in range(int((b - a) * t.height / 900 * self.layer.windows)):
            x = a + 2 + chance.integers(0, max(1, int((b - a - 6) / 7))) * 7
            y = top + 6 + chance.integers(0, max(1, int(t.height / step))) * step
            if y < self.layer.base + 40:
                wide = chance.choice([4, 4, 9])
                tint = colours.windows[int(chance.integers(0, 4))]
                self.sheet.rect((float(x), y + step * 0.28, float(wide), step * 0.55), tint)


def _round(at: tuple[float, float], r: float) -> list[tuple[float, float]]:
    turn = np.linspace(0, 2 * math.pi, 14, endpoint=False)
    return [(at[0] + r * math.cos(a), at[1] + r * math.sin(a)) for a in turn]


def skyline(easel: Easel, layer: Skyline) -> None:
    """Onto the canvas; with `parallax` also as a strip that the stage moves."""
    canvas = easel.canvas
    light, cover, top = _painted(easel, layer)
    if layer.motion_blur:
        reach = layer.motion_blur * canvas.scale
        spread = smear(cover, reach)
        light = (smear(light * cover, reach) / np.maximum(spread, 1e-3)).astype(_F)
        cover = spread
    if layer.blur:
        light, cover = (
            blur(light, layer.blur * canvas.scale),
            blur(cover, layer.blur * canvas.scale),
        )
    if layer.parallax:
        easel.strips.append(Strip(light, cover, top, layer.parallax))
    seen = slice(0, canvas.size[0])
    canvas.mix(Mask(0, top, cover[:, seen]), light[:, :, seen])
    if layer.glow:
        around = canvas.glow(easel.sun.at, (440, 320), power=1.25)
        canvas.add(around, easel.inks.colour(easel.sun.color), layer.glow)


def _painted(easel: Easel, layer: Skyline) -> tuple[Plane, Plane, int]:
    canvas = easel.canvas
    highest = max([layer.height[1] * sum(layer.swell[:2]), *(t[2] for t in layer.tall)])
    top = max(0, int((layer.base - highest * 1.25) * canvas.scale))
    bottom = min(canvas.size[1], math.ceil((layer.base + layer.foot) * canvas.scale))
    width = round(REPEAT * canvas.scale) if layer.parallax else canvas.size[0]
    surface = pygame.Surface((width * _FINE, (bottom - top) * _FINE), pygame.SRCALPHA, 32)
    surface.fill((*bytes_of(easel.inks.colour(layer.color)), 0))
    repeat = REPEAT if layer.parallax else 0
    sheet = _Sheet(surface, canvas.scale * _FINE, top / canvas.scale, repeat)
    _Row(easel, layer, sheet).draw()
    light, cover = sheet.planes()
    y = (np.arange(bottom - top, dtype=_F) + top + 0.5) / canvas.scale
    low, high = layer.base - layer.height[1] * 1.05, layer.base + 10
    ramp = np.clip((y - low) / (high - low), 0, 1) ** 1.5
    veil = (layer.haze[0] + (layer.haze[1] - layer.haze[0]) * ramp).astype(_F)[None, :, None]
    light += (easel.inks.colour(layer.haze_color).reshape(3, 1, 1) - light) * veil
    return light, cover, top


def masts(easel: Easel, layer: Masts) -> None:
    """Posts as a strip of their own, faster than any tower."""
    canvas, k = easel.canvas, easel.canvas.scale
    width, top = round(REPEAT * k), int(layer.top * k)
    cover = np.zeros((int(layer.bottom * k) - top, width), _F)
    for x in layer.x:
        cover[:, int(x * k) : int((x + layer.width) * k)] = 1
        for dx, y, length in layer.arms:
            row, left = int(y * k) - top, int((x + dx) * k)
            cover[row : row + max(2, int(8 * k)), left : left + int(length * k)] = 1
    cover = smear(cover, layer.motion_blur * k) * _F(layer.k)
    one = easel.inks.colour(layer.color).reshape(3, 1, 1)
    light = np.broadcast_to(one, (3, *cover.shape))
    easel.strips.append(Strip(light, cover, top, layer.parallax))
    canvas.mix(Mask(0, top, cover[:, : canvas.size[0]]), easel.inks.colour(layer.color))
