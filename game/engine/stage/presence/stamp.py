"""Adds points and threads of light to a picture, from small images that are kept."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

from game.engine.stage.presence.sprites import (
    ACROSS,
    DOT_PARTS,
    HUE_STEP,
    LEANS,
    LENGTHS,
    LEVELS,
    PARTS,
    POINTS,
    SPACING,
    Bank,
    dots,
    strokes,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from game.engine.stage.presence.baker import Oven
    from game.engine.stage.presence.layer import Layer
    from game.engine.stage.presence.threads import Floats, Light

_OUT: Final = 20
"""Pixels beyond the picture from which nothing reaches into it."""
_LEAN: Final = np.arange(LEANS, dtype=np.float32) * np.float32(math.pi / LEANS)
_COS, _SIN = np.cos(_LEAN), np.sin(_LEAN)


@dataclass(frozen=True, slots=True)
class Pen:
    """How light is drawn: a `kind` ("bold" for few threads, "fine"), brighter or less, chroma."""

    kind: str
    gain: float
    chroma: float


class Stamps:
    """Dots and strokes for one height of picture."""

    def __init__(self, height: int) -> None:
        k = self._k = height / 1080
        self._dots = Bank(dots("fine", k))
        self._strokes = {kind: Bank(strokes(kind, k)) for kind in ("bold", "fine")}

    def bake_in(self, oven: Oven | None) -> None:
        """From here on missing images are made in *oven*; None for at once, as they are asked."""
        for bank in (self._dots, *self._strokes.values()):
            bank.oven = oven

    def dots(self, layer: Layer, light: Light, at: tuple[float, float], pen: Pen) -> int:
        """Add a dot for every point of *light*, moved to *at*. Answers how many were drawn."""
        x, y = light.x + at[0], light.y + at[1]
        level, inside = _seen(layer.surface, (x, y), light.weight, pen)
        if not inside.any():
            return 0
        x, y, level, hue = x[inside], y[inside], level[inside], _hue(light, inside)
        left, top = np.floor(x), np.floor(y)
        part = ((y - top) * DOT_PARTS).astype(np.int32) * DOT_PARTS
        part += ((x - left) * DOT_PARTS).astype(np.int32)
        number = self._dots.numbers(hue, level, part, pen.chroma)
        return _add(layer, self._dots, (left, top), number)

    def threads(self, layer: Layer, light: Light, at: tuple[float, float], pen: Pen) -> int:
        """Add the threads of *light*, (threads, points), a stroke for each point along its thread.

        A closed thread has its first point after its last; an open one is dark at its ends.
        """
        x, y = light.x + at[0], light.y + at[1]
        level, inside = _seen(layer.surface, (x, y), light.weight, pen)
        if not inside.any():
            return 0
        lean, length = self._runs((x, y), inside, pen.kind)
        x, y, level, hue = x[inside], y[inside], level[inside], _hue(light, inside)
        left, top = np.rint(x), np.rint(y)
        # Only across itself must a stroke stand between pixels: along itself it has no edge.
        off = (y - top) * _COS[lean] - (x - left) * _SIN[lean]
        part = np.clip(((off / ACROSS + 0.5) * PARTS).astype(np.int32), 0, PARTS - 1)
        bank = self._strokes[pen.kind]
        number = bank.numbers(hue, level, (length * LEANS + lean) * PARTS + part, pen.chroma)
        return _add(layer, bank, (left, top), number)

    def _runs(
        self, at: tuple[Floats, Floats], inside: NDArray[np.bool_], kind: str
    ) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Which way the thread runs at each point *inside*, and how far it is drawn apart, in
        steps.
        """
        # From the point before to the one after: twice the way from one to the next.
        dx, dy = ((np.roll(q, -1, axis=1) - np.roll(q, 1, axis=1))[inside] for q in at)
        lean = np.rint(np.arctan2(dy, dx) * (LEANS / math.pi)).astype(np.int32) % LEANS
        usual = 2 * POINTS[kind] * SPACING[kind] * self._k
        length = np.zeros_like(lean)
        for shorter, longer in pairwise(LENGTHS[kind]):
            length += dx * dx + dy * dy > (usual * (shorter + longer) / 2) ** 2
        return lean, length


@lru_cache(maxsize=2)
def stamps_for(height: int) -> Stamps:
    """The same stamps for whoever draws her at that height: they take time to make, and room."""
    return Stamps(height)


def _seen(
    target: pygame.Surface, at: tuple[Floats, Floats], weight: Floats, pen: Pen
) -> tuple[NDArray[np.int32], NDArray[np.bool_]]:
    """The level of each point, and which can be seen at all."""
    x, y = at
    wide, high = target.get_size()
    level = (weight * (pen.gain * LEVELS) - 0.5).astype(np.int32)
    inside = (level >= 0) & (x > -_OUT) & (x < wide + _OUT) & (y > -_OUT) & (y < high + _OUT)
    return np.minimum(level, LEVELS - 1), inside


def _hue(light: Light, inside: NDArray[np.bool_]) -> NDArray[np.int32]:
    hue = np.broadcast_to(light.hue, light.x.shape)[inside]
    return np.rint(hue / HUE_STEP).astype(np.int32)


def _add(layer: Layer, bank: Bank, at: tuple[Floats, Floats], number: NDArray[np.int32]) -> int:
    """Add the images of *bank* with these numbers; *at* are the pixels they stand on."""
    left, top = at[0] + bank.left[number], at[1] + bank.top[number]
    first, last = (int(left.min()), int(top.min())), (int(left.max()), int(top.max()))
    layer.touched((*first, *(b - a + bank.side for a, b in zip(first, last, strict=True))))
    places = zip(left.tolist(), top.tolist(), strict=True)
    images = bank.images[number].tolist()
    layer.surface.fblits(zip(images, places, strict=True), pygame.BLEND_RGB_ADD)
    return len(images)
