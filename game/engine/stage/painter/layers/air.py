"""Paints what is far or thin: skies, clouds, stars, the sun, haze, glows, beams, casts, motes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.engine.stage.painter.planes import blur, drift, enlarge
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from game.engine.content.scene_models import (
        Bokeh,
        Cast,
        Clouds,
        Glow,
        Haze,
        Motes,
        Shadow,
        Shafts,
        Sky,
        Stars,
        Sun,
    )
    from game.engine.stage.painter.canvas import Canvas
    from game.engine.stage.painter.colour import Plane
    from game.engine.stage.painter.easel import Easel
    from game.engine.stage.painter.mask import Mask

_F = np.float32


def sky(easel: Easel, layer: Sky) -> None:
    """The whole canvas below `top`; the last colour goes on below `to`."""
    canvas = easel.canvas
    if layer.across:
        canvas.mix(canvas.whole(), easel.inks.fill(layer.stops, across=True))
        return
    box = Shape().rect((-4, layer.top, 1928, layer.to - layer.top))
    canvas.mix(canvas.mask(box, fine=1), easel.inks.fill(layer.stops))
    if layer.to < 1080:
        rest = Shape().rect((-4, layer.to, 1928, 1084 - layer.to))
        canvas.mix(canvas.mask(rest, fine=1), easel.inks.colour(layer.stops[-1][1]))


def clouds(easel: Easel, layer: Clouds) -> None:
    """Stretched noise above a threshold, at a third of the size; cloud has no edges anyway."""
    canvas = easel.canvas
    h, w = canvas.size[1] // 3, canvas.size[0] // 3
    noise = drift((h, w), layer.scale * canvas.scale, layer.seed, aspect=layer.aspect)
    low, high = layer.band
    y = np.arange(h) * 3 / canvas.scale
    band = np.interp(y, [low - 40, low + 80, high - 160, high], [0, 1, 1, 0]).astype(_F)
    cloud = np.clip(noise * _F(0.62) - _F(layer.sparse), 0, 1) * band[:, None]
    canvas.mix(_large(canvas, cloud), easel.inks.colour(layer.color), layer.amount)
    if layer.lit is not None:
        under = np.clip(cloud - np.roll(cloud, -int(8 * canvas.scale), 0), 0, 1)
        canvas.add(_large(canvas, under), easel.inks.colour(layer.lit), 0.7)


def _large(canvas: Canvas, small: Plane) -> Mask:
    return canvas.whole(enlarge(small.astype(_F), canvas.size[1], canvas.size[0]))


def stars(easel: Easel, layer: Stars) -> None:
    """More of them, and brighter, high up."""
    chance, shape = np.random.default_rng(layer.seed), Shape()
    for _ in range(layer.count):
        at = (chance.uniform(0, 1920), chance.random() ** 1.6 * layer.below)
        shape.circle(at, chance.uniform(0.5, 1.6), int(chance.uniform(40, 230)))
    cream = easel.inks.colour((0.97, 0.03, 90))
    easel.canvas.add(easel.canvas.mask(shape).blurred(0.5), cream, layer.k)


def sun(easel: Easel, layer: Sun) -> None:
    """A disc over its rings of glow."""
    canvas, colour = easel.canvas, easel.inks.colour(layer.glow_color)
    for across, down, strength in layer.glow:
        canvas.add(canvas.glow(layer.at, (across, down), power=1.3), colour, strength)
    disc = canvas.soft(Shape().circle(layer.at, layer.r), 2)
    canvas.mix(disc, easel.inks.between(layer.color, layer.to))


def haze(easel: Easel, layer: Haze) -> None:
    """A veil, thickest towards its lower edge."""
    top, bottom = layer.y
    veil = easel.canvas.down(
        [(top - layer.fade, 0), (top + layer.fade, 0.9), (bottom, 1), (bottom + layer.fade, 0)]
    )
    easel.canvas.mix(veil, easel.inks.colour(layer.color), layer.k)


def glow(easel: Easel, layer: Glow) -> None:
    """Light added, a tint multiplied, or what is there shown more brightly."""
    if layer.light:
        easel.when_lit(layer.light, [lambda canvas: _glow(canvas, easel, layer)])
    else:
        _glow(easel.canvas, easel, layer)


def _glow(canvas: Canvas, easel: Easel, layer: Glow) -> None:
    colour = easel.inks.colour(layer.color)
    mask = canvas.glow(layer.at, layer.size, power=layer.power, turn=layer.turn)
    if layer.shade:
        canvas.dim(mask, colour, layer.k)
    elif layer.relight:
        canvas.relight(mask, colour, layer.k)
    else:
        canvas.add(mask, colour, layer.k)


def cast(easel: Easel, layer: Cast) -> None:
    """A patch of light with soft edges."""
    mask = easel.canvas.soft(Shape().poly(layer.poly), layer.blur)
    stroke = easel.canvas.relight if layer.relight else easel.canvas.add
    stroke(mask, easel.inks.colour(layer.color), layer.k)


def shadow(easel: Easel, layer: Shadow) -> None:
    """A soft tint; never black."""
    shape = Shape()
    if layer.poly:
        shape.poly(layer.poly)
    if layer.ellipse:
        x, y, across, down = layer.ellipse
        shape.ellipse((x, y), (across, down))
    mask = easel.canvas.soft(shape, layer.blur)
    easel.canvas.dim(mask, easel.inks.colour(layer.color), layer.k)


def shafts(easel: Easel, layer: Shafts) -> None:
    """Beams leaning by `slope` (across for each unit down), fading towards both heights."""
    canvas = easel.canvas
    w, h = canvas.size[0] // 6, canvas.size[1] // 6
    x = (np.arange(w, dtype=_F) * 6 / canvas.scale)[None]
    y = (np.arange(h, dtype=_F) * 6 / canvas.scale)[:, None]
    beams = np.zeros((h, w), _F)
    for at, width, strength in layer.beams:
        beams += _F(strength) * np.exp(-(((x - at - (y - 540) * layer.slope) / width) ** 2))
    top, bottom = layer.y
    fade = (bottom - top) * 0.3
    beams *= np.clip((y - top) / fade, 0, 1) * np.clip((bottom - y) / fade, 0, 1)
    canvas.add(_large(canvas, beams), easel.inks.colour(layer.color), layer.k)


def motes(easel: Easel, layer: Motes) -> None:
    """Live ones are left to the stage."""
    if layer.live:
        return
    chance, shape = np.random.default_rng(layer.seed), Shape()
    for _ in range(layer.count):
        at = chance.normal(layer.centre, layer.spread)
        shape.circle((at[0], at[1]), chance.uniform(*layer.size), int(chance.uniform(40, 200)))
    mask = easel.canvas.mask(shape, fine=2)
    easel.canvas.add(mask.blurred(easel.canvas.scale), easel.inks.colour(layer.color), layer.k)


def bokeh(easel: Easel, layer: Bokeh) -> None:
    """Sharp discs summed, then softened together."""
    canvas, chance = easel.canvas, np.random.default_rng(layer.seed)
    x, y, w, h = layer.box
    total = np.zeros((canvas.size[1], canvas.size[0]), _F)
    for _ in range(layer.count):
        at = (x + chance.random() * w, y + chance.random() * h)
        disc = canvas.mask(Shape().circle(at, chance.uniform(*layer.r)), fine=2)
        total[disc.region] += disc.cover * _F(chance.uniform(0.2, 1))
    canvas.add(canvas.whole(blur(total, 2 * canvas.scale)), easel.inks.colour(layer.color), layer.k)
