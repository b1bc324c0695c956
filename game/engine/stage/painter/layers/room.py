"""Paints a room: walls with openings, floors, curtains, partitions, tops, inline shapes."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from game.engine.stage.painter.canvas import Fill
from game.engine.stage.painter.colour import gradient
from game.engine.stage.painter.mask import Mask
from game.engine.stage.painter.planes import blur, drift
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from game.engine.content.scene_models import (
        Curtain,
        Floor,
        Item,
        Pane,
        Shapes,
        Slab,
        Tiles,
        Wall,
    )
    from game.engine.stage.painter.easel import Easel

_F = np.float32


def shapes(easel: Easel, layer: Shapes) -> None:
    """Each item in order."""
    for item in layer.items:
        _item(easel, item)


def _outline(item: Item) -> Shape:  # noqa: C901 - one line an outline, read as a table
    shape = Shape()
    for path, draw in ((item.poly, shape.poly), (item.blob, shape.blob)):
        if path:
            draw(path)
    if item.rpoly:
        shape.rpoly(item.rpoly, item.r)
    if item.rrect:
        shape.rrect(item.rrect, item.r)
    if item.ellipse:
        shape.ellipse(item.ellipse[:2], item.ellipse[2:])
    if item.circle:
        shape.circle(item.circle[:2], item.circle[2])
    if item.tube:
        shape.tube(item.tube, item.w)
    for hole in item.cut:
        shape.rrect(hole, item.cut_r, 0)
    return shape


def _item(easel: Easel, item: Item) -> None:
    canvas, one, every = easel.canvas, _outline(item), Shape()
    for index in range(item.repeat):
        by = (item.step[0] * index, item.step[1] * index)
        every.polygons += one.moved(by).polygons
    mask = canvas.soft(every, item.blur) if item.blur else canvas.mask(every)
    paint = easel.inks.between(item.color, item.to, across=item.across)
    stroke = {"mix": canvas.mix, "add": canvas.add, "dim": canvas.dim}[item.mode]
    stroke(mask, paint, item.k)
    if item.rim:
        colour = easel.inks.colour(easel.sun.rim_color) * _F(item.rim)
        canvas.rimmed(mask, colour, easel.sun.rim, item.rim_width)


def wall(easel: Easel, layer: Wall) -> None:
    """A wall, its openings cut out, and rings round each: [outer, inner, colour] from its edge."""
    canvas = easel.canvas
    shape = Shape().rect(layer.box)
    for x, y, w, h, r in layer.openings:
        shape.rrect((x, y, w, h), r, 0)
    if layer.openings and "room" not in canvas.covers:
        canvas.record("room")
    mask = canvas.mask(shape, fine=2)
    canvas.mix(mask, easel.inks.fill(layer.stops))
    for outer, inner, colour in layer.rings:
        ring = Shape()
        for grow, value in ((outer, 255), (inner, 0)):
            for x, y, w, h, r in layer.openings:
                box = (x - grow, y - grow, w + 2 * grow, h + 2 * grow)
                ring.rrect(box, r + grow, value)
        canvas.mix(canvas.mask(ring, fine=2), easel.inks.colour(colour))
    if layer.bleed is not None:
        near = blur(1 - mask.cover, 90 * canvas.scale)
        canvas.add(mask.times(near), easel.inks.colour(layer.bleed), layer.bleed_k)


def floor(easel: Easel, layer: Floor) -> None:
    """Boards, their grain, and the window's gloss on them."""
    canvas, y = easel.canvas, layer.y
    mask = canvas.mask(Shape().rect((-4, y, 1928, 1090 - y)), fine=1)
    canvas.mix(mask, easel.inks.fill(layer.stops))
    vx, vy = layer.vanish
    near = (y - vy) / (1140 - vy)
    seams = Shape()
    for index in range(-40, 41):
        x = vx + index * layer.board
        far = vx + (x - vx) * near
        seams.poly([(far - 0.6, y), (far + 0.6, y), (x + 1.7, 1140), (x - 1.7, 1140)], 150)
    lines = canvas.mask(seams).blurred(0.8 * canvas.scale)
    canvas.dim(lines, easel.inks.colour(layer.seam), layer.seam_k)
    h, w = mask.cover.shape
    grain = drift((h, w), 26 * canvas.scale, 3, aspect=0.2)
    canvas.dim(mask.times(np.clip(grain * _F(0.4), 0, 1)), easel.inks.colour(layer.seam), 0.22)
    if layer.gloss is not None:
        shine = canvas.glow((layer.gloss_at, y + 30), (160, 320), power=1.4)
        below = canvas.down([(y - 1, 0), (y, 1), (1080, 0.8)])
        canvas.add(shine.times(below.cover), easel.inks.colour(layer.gloss), layer.gloss_k)


def tiles(easel: Easel, layer: Tiles) -> None:
    """Squares between lines to the vanishing point and lines across."""
    canvas, y = easel.canvas, layer.y
    mask = canvas.mask(Shape().rect((-4, y, 1928, 1090 - y)), fine=1)
    canvas.mix(mask, easel.inks.fill(layer.stops))
    vx, vy = layer.vanish
    rows = [vy + (y - vy) / (1 - step * 0.11) for step in range(9)]
    rows = [row for row in rows if row < 1200]
    seams = Shape()
    near = (y - vy) / (1140 - vy)
    for index in range(-24, 25):
        x = vx + index * layer.tile
        far = vx + (x - vx) * near
        seams.poly([(far - 0.7, y), (far + 0.7, y), (x + 2, 1140), (x - 2, 1140)])
    for row in rows:
        seams.rect((-4, row, 1928, 1 + 2 * (row - vy) / 700))
    canvas.dim(canvas.mask(seams).blurred(0.7), easel.inks.colour(layer.seam), layer.seam_k)
    if layer.check is None:
        return
    checks = Shape()
    for number, (top, bottom) in enumerate(pairwise(rows)):
        for index in range(-24 + number % 2, 25, 2):
            left, right = (vx + (index + s) * layer.tile for s in (0, 1))
            low, high = ((e - vy) / (1140 - vy) for e in (top, bottom))
            at = [
                vx + (e - vx) * k
                for e, k in ((left, low), (right, low), (right, high), (left, high))
            ]
            checks.poly([(at[0], top), (at[1], top), (at[2], bottom), (at[3], bottom)])
    canvas.dim(canvas.mask(checks, fine=2), easel.inks.colour(layer.check), layer.seam_k)


def curtain(easel: Easel, layer: Curtain) -> None:
    """Folds are a wave whose own phase wanders; light comes through the thin ones."""
    canvas = easel.canvas
    chance = np.random.default_rng(layer.seed)
    a, b, c = chance.random(3) * 6.28
    x = (np.arange(canvas.size[0], dtype=_F) + 0.5) / canvas.scale
    d = layer.density
    fold = 0.5 + 0.5 * np.sin(x * d + 1.3 * np.sin(x * d * 0.18 + a) + 0.8 * np.sin(x * d * 0.4))
    fold = fold * 0.62 + 0.38 * (0.5 + 0.5 * np.sin(x * d * 2.2 + 2 * np.sin(x * d * 0.3 + b) + c))
    left, right = layer.x
    inside = np.clip((x - left) / 10 + 0.5, 0, 1) * np.clip((right - x) / 10 + 0.5, 0, 1)
    top, bottom = layer.y
    hang = canvas.down([(top - 1, 0), (top, 1), (bottom, 1), (bottom + 2, 0)]).cover
    cover = (inside * (layer.k - 0.24 * (1 - fold)))[None] * hang
    stops = tuple((p, easel.inks.colour(s)) for p, s in layer.stops)
    light = gradient(stops, canvas.size[1])[:, :, None] * (0.62 + 0.5 * fold).astype(_F)[None, None]
    canvas.mix(Mask(0, 0, cover.astype(_F)), light.astype(_F))


def pane(easel: Easel, layer: Pane) -> None:
    """Translucent acrylic: multiplies, mixes a fifth, has a bright upper edge and a sheen."""
    canvas, (x, y, w, h) = easel.canvas, layer.box
    colour = easel.inks.colour(layer.color)
    sheet = [(x, y), (x + w, y + layer.skew), (x + w, y + h), (x, y + h)]
    mask = canvas.soft(Shape().rpoly(sheet, 9), layer.soft)
    canvas.dim(mask, colour, layer.k)
    canvas.mix(mask, colour, 0.2)
    edge = [
        (x + 4, y),
        (x + w - 4, y + layer.skew),
        (x + w - 4, y + layer.skew + 4),
        (x + 4, y + 4),
    ]
    bright = canvas.soft(Shape().poly(edge), max(0.6, layer.soft * 0.5))
    canvas.add(bright, easel.inks.colour((0.955, 0.03, 80)), 0.35)
    sheen = np.linspace(0.2, 0, mask.cover.shape[0], dtype=_F)[:, None]
    canvas.add(Mask(mask.left, mask.top, mask.cover * sheen), colour)


def slab(easel: Easel, layer: Slab) -> None:
    """Grain is noise stretched along the wood and pressed together far away."""
    canvas = easel.canvas
    mask = canvas.mask(Shape().poly(layer.poly), fine=2)
    stops = tuple((at, easel.inks.colour(c)) for at, c in layer.stops)
    canvas.mix(mask, Fill(stops))
    h, w = mask.cover.shape
    noise = drift((h, w), 15 * canvas.scale, layer.seed, aspect=26)
    noise = noise[(np.linspace(0, 1, h) ** 1.5 * (h - 1)).astype(int)]
    colour = easel.inks.colour(layer.grain)
    canvas.dim(mask.times(np.clip(0.5 + noise * 0.5, 0, 1) * 0.9), colour, layer.grain_k)
    lines = np.clip(0.05 - np.abs(np.mod(noise * 1.6 + 0.5, 1) - 0.5), 0, 0.05) * 20
    canvas.dim(mask.times(lines), colour, layer.grain_k * 0.7)
    if layer.edge is not None:
        top = min(y for _, y in layer.poly)
        lip = canvas.mask(Shape().rect((-4, top, 1928, 3)))
        canvas.add(lip, easel.inks.colour(layer.edge), 0.4)
