"""Turns the canvas's light into display values: bloom, halation, leaks, vignette, tone, grain."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from game.engine.stage.painter.colour import Samples, encode
from game.engine.stage.painter.cut import box
from game.engine.stage.painter.mask import Mask
from game.engine.stage.painter.planes import blue_noise, blur, drift, enlarge, shrink

if TYPE_CHECKING:
    from game.engine.content.scene_models import Grade
    from game.engine.stage.painter.canvas import Canvas
    from game.engine.stage.painter.colour import Plane
    from game.engine.stage.painter.easel import Inks

_F = np.float32
_STEPS = 4096
_KNEE = 0.62
_BLOOM_RADII = (7.0, 30.0, 120.0)
_HALATION = np.array([1, 0.30, 0.12], _F).reshape(3, 1, 1)


def spread(light: Plane, grade: Grade, scale: float) -> Plane:
    """Light that film spreads from what is brighter than the threshold, at a third of the size or
    less: three radii, and a red-orange copy of the middle one. *scale* is pixels to a scene unit.
    """
    threshold, *amounts = grade.bloom
    factor = 4 if scale > 0.8 else 3
    small = shrink(light, factor)
    top = small.max(0)
    bright = np.minimum(small, 4) * np.clip((top - threshold) / (top + 1e-4), 0, 1)
    out = np.zeros_like(small)
    for index, (amount, radius) in enumerate(zip(amounts, _BLOOM_RADII, strict=True)):
        soft = blur(bright, max(1, radius * scale / factor))
        out += soft * _F(amount)
        if index == 1:
            out += soft * _HALATION * _F(grade.halation)
    return out


def bloom(canvas: Canvas, grade: Grade) -> None:
    """Add what film spreads."""
    more = spread(canvas.light, grade, canvas.scale)
    for channel in range(3):  # one plane at a time: three at once would double the peak
        canvas.light[channel] += enlarge(more[channel], *canvas.light.shape[1:])


@lru_cache(2)
def _paper(height: int, width: int, scale: float) -> Plane:
    """The unevenness of one size, kept: a picture with lamps is printed a dozen times."""
    return enlarge(drift((height // 2, width // 2), 130 * scale, 5), height, width)


def texture(canvas: Canvas, amount: float) -> None:
    """A faint unevenness, as of paper, so that no field is dead flat."""
    noise = _paper(*canvas.light.shape[1:], canvas.scale) * _F(amount)
    for channel, warmth in enumerate((1.15, 1.0, 0.85)):
        canvas.light[channel] *= 1 + noise * _F(warmth)


@lru_cache(2)
def _corners(height: int, width: int) -> Plane:
    across, down = np.linspace(-0.5, 0.5, 160), np.linspace(-0.48, 0.52, 90)
    far = np.sqrt(across[None] ** 2 * 1.35 + down[:, None] ** 2 * 1.5) * 1.45
    return enlarge((np.clip(far, 0, 1.4) ** 2.6).astype(_F), height, width)


def vignette(canvas: Canvas, amount: float, tint: Plane) -> None:
    """Darken the corners towards a tint; a neutral one would grey the sky."""
    canvas.dim(Mask(0, 0, _corners(*canvas.light.shape[1:])), tint, amount)


def leaks(canvas: Canvas, grade: Grade, inks: Inks) -> None:
    """Coloured light let in at the border, screened so that it never burns out."""
    for leak in grade.leaks:
        mask = canvas.glow(leak.at, leak.size)
        colour = inks.colour(leak.color) * _F(leak.k)
        for channel in range(3):
            part = canvas.light[channel][mask.region]
            part += mask.cover * colour[channel] * np.clip(1.15 - part, 0.05, 1)


def film(canvas: Canvas, grade: Grade, inks: Inks) -> None:
    """Everything that happens to the light before the tone curve."""
    texture(canvas, grade.texture)
    bloom(canvas, grade)
    leaks(canvas, grade, inks)
    amount, tint = grade.vignette
    vignette(canvas, amount, inks.colour(tint))


def tone(light: Plane, grade: Grade) -> Plane:
    """Display values 0 to 255 as floats, (3, h, w): saturation, soft shoulder, lifted blacks."""
    grey = light[0] * _F(0.25) + light[1] * _F(0.65) + light[2] * _F(0.10)
    curves = _curves(grade)
    out = np.empty_like(light)
    for channel in range(3):
        plane = grey + (light[channel] - grey) * _F(grade.saturation)
        index = np.sqrt(np.clip(plane, 0, 4) * _F(0.25)) * _F(_STEPS - 1)
        out[channel] = curves[channel][index.astype(np.int32)]
    return out


def difference(
    canvas: Canvas, bare: Plane, lit: Plane, finish: tuple[Grade, Inks]
) -> tuple[Plane, tuple[slice, slice]] | None:
    """Display values that lamplight adds, and to which rows and columns; None when it adds none.

    *canvas* is the picture printed without the lamp; *bare* and *lit* are its light before the
    film without and with it. Only what differs is printed again, and the width of the bloom.
    """
    grade, inks = finish
    where = np.abs(lit[0] - bare[0]) > 1e-4
    if not where.any():
        return None
    rows, columns = (_wider(part, canvas) for part in box(where))
    more = lit[:, rows, columns] - bare[:, rows, columns]
    noise = _paper(*bare.shape[1:], canvas.scale)[rows, columns] * _F(grade.texture)
    glow = spread(lit[:, rows, columns], grade, canvas.scale)
    glow -= spread(bare[:, rows, columns], grade, canvas.scale)
    amount, tint = grade.vignette
    shade = _corners(*bare.shape[1:])[rows, columns] * _F(amount)
    for channel, warmth in enumerate((1.15, 1.0, 0.85)):
        more[channel] *= 1 + noise * _F(warmth)
        more[channel] += enlarge(glow[channel], *noise.shape)
        more[channel] *= 1 - shade * (1 - inks.colour(tint)[channel])
    printed = canvas.light[:, rows, columns]
    return tone(printed + more, grade) - tone(printed, grade), (rows, columns)


def _wider(part: slice, canvas: Canvas) -> slice:
    reach = int(_BLOOM_RADII[-1] * 2 * canvas.scale)
    return slice(max(0, part.start - reach), part.stop + reach)


def _curves(grade: Grade) -> Plane:
    x = (np.arange(_STEPS, dtype=_F) / (_STEPS - 1)) ** 2 * 4 * _F(grade.exposure)
    soft = _KNEE + (1 - _KNEE) * (1 - np.exp(-(x - _KNEE) / (1 - _KNEE)))
    base = encode(np.where(x < _KNEE, x, soft).astype(_F))
    base = np.clip(0.5 + (base - 0.5) * _F(grade.contrast), 0, 1)
    base = base * base * (3 - 2 * base) * _F(0.12) + base * _F(0.88)
    lift = np.array(grade.lift, _F)[:, None]
    curves: Plane = (lift + base * (1 - lift)) * 255
    return curves.astype(_F)


def grained(values: Plane, amount: float) -> Samples:
    """8-bit samples, (h, w, 3), with grain (deviation *amount*) that hides bands, and dither."""
    h, w = values.shape[1:]
    chance = np.random.default_rng(7)
    grain = chance.standard_normal((h, w), dtype=_F)
    grain += np.roll(grain, 1, 0)
    grain *= _F(0.7 * amount)
    tile = np.tile(blue_noise(), (-(-h // 128), -(-w // 128)))[:h, :w]
    out = np.empty((h, w, 3), np.uint8)
    for channel in range(3):
        plane = values[channel]
        noisy = plane + grain * (1 - np.abs(plane - 120) * _F(1 / 260))
        noisy += np.roll(tile, 41 * channel, 1)
        out[..., channel] = np.clip(noisy, 0, 255)
    return out
