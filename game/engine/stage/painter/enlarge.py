"""A small picture in, the same larger and out of focus out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

import numpy as np
import pygame

if TYPE_CHECKING:
    from game.engine.stage.painter.bake import Baked
    from game.engine.stage.painter.cut import Plate


def enlarged(baked: Baked, size: tuple[int, int]) -> Baked:
    """*baked* at *size*, a whole number of times its own each way; itself when it has that."""
    times = size[0] // baked.size[0]
    if times == 1:
        return baked
    return replace(baked, size=size, plates=tuple(_larger(q, times) for q in baked.plates))


def _larger(plate: Plate, times: int) -> Plate:
    high, wide, channels = plate.samples.shape
    kind: Literal["RGB", "RGBA"] = "RGBA" if channels == 4 else "RGB"
    small = pygame.image.frombuffer(np.ascontiguousarray(plate.samples).data, (wide, high), kind)
    large = pygame.transform.smoothscale(small, (wide * times, high * times))
    data = pygame.image.tobytes(large, kind)
    samples = np.frombuffer(data, np.uint8).reshape(high * times, wide * times, channels)
    if channels == 4:  # rounded apart, a colour may come out as more than its alpha
        samples = np.minimum(samples, samples[..., 3:])
    (x, y), fast, again = plate.at, plate.speed * times, plate.repeat * times
    return replace(plate, samples=samples, at=(x * times, y * times), speed=fast, repeat=again)
