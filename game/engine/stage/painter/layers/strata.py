"""Paints the rings of text that an Hour is made of: real words run round them, or dashes do."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

from game.engine.core import paths
from game.engine.stage.painter.colour import mix
from game.engine.stage.painter.mask import Mask
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.content.scene_models import Strata
    from game.engine.stage.painter.canvas import Canvas
    from game.engine.stage.painter.easel import Easel

_FACE: Final = "SourceSerifPro-Regular.otf"


def strata(easel: Easel, layer: Strata) -> None:
    """From the first radius to the last the colour goes from `color` to `to`."""
    canvas, chance = easel.canvas, np.random.default_rng(layer.seed)
    first, last = easel.inks.colour(layer.color), easel.inks.colour(layer.to)
    for number, radius in enumerate(layer.radii):
        if layer.words:
            mask = _worded(canvas, layer, radius, chance)
        else:
            mask = _dashed(canvas, layer, radius, chance)
        part = number / max(1, len(layer.radii) - 1)
        canvas.add(mask, mix(first, last, part), layer.k)


def _at(layer: Strata, radius: float, angle: float) -> tuple[float, float]:
    """The place on the ring, in scene units."""
    c, s = math.cos(layer.turn), math.sin(layer.turn)
    x, y = radius * math.cos(angle), radius * math.sin(angle) * layer.squash
    return layer.centre[0] + x * c - y * s, layer.centre[1] + x * s + y * c


def _dashed(canvas: Canvas, layer: Strata, radius: float, chance: np.random.Generator) -> Mask:
    """Lit dashes in word lengths, with gaps, and here and there the end of a line."""
    shape = Shape()
    angle, end = (math.radians(a) for a in layer.arc)
    angle += chance.uniform(0, 0.2)
    while angle < end:
        long = layer.word * chance.choice([0.35, 0.6, 0.8, 1, 1.3, 1.9]) / radius
        if chance.random() < 0.04:
            angle += long * 3
            continue
        stop = angle + min(long, end - angle)
        steps = np.linspace(angle, stop, 8)
        inner = [_at(layer, radius - layer.height / 2, a) for a in steps]
        outer = [_at(layer, radius + layer.height / 2, a) for a in steps[::-1]]
        shape.poly([*inner, *outer], int(chance.uniform(90, 255)))
        angle = stop + layer.word * 0.32 / radius
    return canvas.soft(shape, layer.blur) if layer.blur else canvas.mask(shape)


def _worded(canvas: Canvas, layer: Strata, radius: float, chance: np.random.Generator) -> Mask:
    """Letters set one by one along the ring, each turned to stand on it."""
    if not pygame.font.get_init():
        pygame.font.init()
    font = pygame.font.Font(
        paths.assets() / "fonts" / _FACE, round(layer.height * canvas.scale * 2)
    )
    sheet = pygame.Surface(canvas.size, 0, 32)
    shine = 255
    for letter, (x, y), turn in _set(layer, radius, font, canvas.scale * 2, chance):
        if letter == " ":
            shine = int(chance.uniform(110, 255))
            continue
        image = font.render(letter, True, (shine, shine, shine), (0, 0, 0))  # noqa: FBT003 - pygame
        image = pygame.transform.rotozoom(image, -math.degrees(turn), 0.5)
        corner = image.get_rect(center=(x * canvas.scale, y * canvas.scale))
        sheet.blit(image, corner, special_flags=pygame.BLEND_RGB_MAX)
    red = pygame.surfarray.pixels3d(sheet)[..., 0].T
    mask = Mask(0, 0, red.astype(np.float32) * np.float32(1 / 255))
    return mask.blurred(layer.blur * canvas.scale) if layer.blur else mask


def _set(
    layer: Strata, radius: float, font: pygame.font.Font, scale: float, chance: np.random.Generator
) -> Iterator[tuple[str, tuple[float, float], float]]:
    """Letter, place in scene units and turn in radians; *scale* is the font's pixels to a unit."""
    words = layer.words.split()
    at = int(chance.integers(0, len(words)))
    angle, end = (math.radians(a) for a in layer.arc)
    while angle < end:
        for letter in words[at % len(words)] + " ":
            here, ahead = _at(layer, radius, angle), _at(layer, radius, angle + 0.002)
            speed = math.dist(here, ahead) / 0.002
            half = font.size(letter)[0] / scale / 2 / speed
            turn = math.atan2(ahead[1] - here[1], ahead[0] - here[0])
            yield letter, _at(layer, radius, angle + half), turn
            angle += 2 * half
        at += 1
