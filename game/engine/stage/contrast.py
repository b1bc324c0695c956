"""Measures text against the pixels behind it: the contrast of the worst 1 % under each box."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pygame

from game.engine.stage.theme import luminance

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.stage.sheet import TextBox


@dataclass(frozen=True, slots=True)
class Reading:
    """One box and its contrast, 1 to 21, against the worst 1 % of what lies behind it."""

    box: TextBox
    worst: float


def read(behind: pygame.Surface, boxes: Iterable[TextBox]) -> tuple[Reading, ...]:
    """Measure each of *boxes* against *behind*, the same picture without its letters.

    A box that lies wholly outside the picture is left out.
    """
    whole = behind.get_rect()
    return tuple(
        Reading(box, _worst(behind, box, area))
        for box in boxes
        if (area := pygame.Rect(box.rect).clip(whole)).w > 0 and area.h > 0
    )


def _worst(behind: pygame.Surface, box: TextBox, area: pygame.Rect) -> float:
    pixels = pygame.surfarray.array3d(behind.subsurface(area)).reshape(-1, 3) / 255
    linear = np.where(pixels <= 0.04045, pixels / 12.92, ((pixels + 0.055) / 1.055) ** 2.4)
    ground = linear @ np.array((0.2126, 0.7152, 0.0722))
    text = luminance(box.colour)
    ratios = (np.maximum(ground, text) + 0.05) / (np.minimum(ground, text) + 0.05)
    return float(np.percentile(ratios, 1))
