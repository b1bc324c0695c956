"""Adds points and threads of light to a picture, from small images that are kept."""

from __future__ import annotations

import math
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

from game.engine.stage.presence.sprites import (
    ACROSS,
    DOT_PARTS,
    HUE_STEP,
    LEANS,
    LEVELS,
    PARTS,
    Banks,
    dots,
    strokes,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

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
        k = height / 1080
        self._dots = Banks(dots("fine", k))
        self._strokes = {kind: Banks(strokes(kind, k)) for kind in ("bold", "fine")}

    def dots(self, target: pygame.Surface, light: Light, at: tuple[float, float], pen: Pen) -> int:
        """Add a dot for every point of *light*, moved to *at*. Answers how many were drawn."""
        x, y = light.x + at[0], light.y + at[1]
        level, inside = _seen(target, (x, y), light.weight, pen)
        if not inside.any():
            return 0
        x, y, level, hue = x[inside], y[inside], level[inside], _hue(light, inside)
        left, top = np.floor(x), np.floor(y)
        part = ((y - top) * DOT_PARTS).astype(np.int32) * DOT_PARTS
        part += ((x - left) * DOT_PARTS).astype(np.int32)
        which = level * (DOT_PARTS * DOT_PARTS) + part
        return _add(target, self._dots, (left, top), (which, hue, DOT_PARTS**2), pen)

    def threads(
        self, target: pygame.Surface, light: Light, at: tuple[float, float], pen: Pen
    ) -> int:
        """Add the threads of *light*, (threads, points), a stroke for each point along its thread.

        A closed thread has its first point after its last; an open one is dark at its ends.
        """
        x, y = light.x + at[0], light.y + at[1]
        level, inside = _seen(target, (x, y), light.weight, pen)
        if not inside.any():
            return 0
        lean = _leans(x, y)[inside]
        x, y, level, hue = x[inside], y[inside], level[inside], _hue(light, inside)
        left, top = np.rint(x), np.rint(y)
        # Only across itself must a stroke stand between pixels: along itself it has no edge.
        off = (y - top) * _COS[lean] - (x - left) * _SIN[lean]
        part = np.clip(((off / ACROSS + 0.5) * PARTS).astype(np.int32), 0, PARTS - 1)
        which = (level * LEANS + lean) * PARTS + part
        banks = self._strokes[pen.kind]
        return _add(target, banks, (left, top), (which, hue, LEANS * PARTS), pen)


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


def _leans(x: Floats, y: Floats) -> NDArray[np.int32]:
    """Which way each point's thread runs there, in steps from 0 to `LEANS`."""
    dx, dy = (np.roll(q, -1, axis=1) - np.roll(q, 1, axis=1) for q in (x, y))
    steps = np.rint(np.arctan2(dy, dx) * (LEANS / math.pi)).astype(np.int32)
    return np.asarray(steps % LEANS, np.int32)


def _add(
    target: pygame.Surface,
    banks: Banks,
    at: tuple[Floats, Floats],
    shape: tuple[NDArray[np.int32], NDArray[np.int32], int],
    pen: Pen,
) -> int:
    """Add the images that *shape* names (level and shape, hue, shapes to a level) with *at* as the
    pixels they stand on.
    """
    which, hue, each = shape
    first, last = int(hue.min()), int(hue.max())
    bank = banks.of(first, last, pen.chroma)
    which = (hue - first) * (LEVELS * each) + which
    left = (at[0] + bank.left[which]).astype(np.int32).tolist()
    top = (at[1] + bank.top[which]).astype(np.int32).tolist()
    names = which.tolist()
    images = itemgetter(*names)(bank.images) if len(names) > 1 else (bank.images[names[0]],)
    target.fblits(zip(images, zip(left, top, strict=True), strict=True), pygame.BLEND_RGB_ADD)
    return len(names)
