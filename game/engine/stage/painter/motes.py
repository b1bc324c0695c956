"""Dust in the light: where each mote hangs at a time, as sprites ready to be added."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

if TYPE_CHECKING:
    from game.engine.content.scene_models import Motes
    from game.engine.stage.painter.colour import Plane

_LEVELS: Final = 6


@dataclass(frozen=True, slots=True)
class Dust:
    """Motes with their own pace. `home`, `swing`, `pace` and `phase` have a column for each."""

    sprites: tuple[pygame.Surface, ...]
    home: Plane
    swing: Plane
    pace: Plane
    phase: Plane

    @classmethod
    def of(cls, layer: Motes, colour: tuple[int, int, int], scale: float) -> Dust:
        """Motes as the scene asks, for a picture of *scale* pixels to a unit."""
        chance = np.random.default_rng(layer.seed)
        centre, spread = np.array(layer.centre)[:, None], np.array(layer.spread)[:, None]
        n = layer.count
        home = (centre + chance.standard_normal((2, n)) * spread) * scale
        return cls(
            _sprites(layer, colour, scale),
            home.astype(np.float32),
            (chance.uniform(6, 34, (2, n)) * scale).astype(np.float32),
            chance.uniform(0.05, 0.19, (2, n)).astype(np.float32),
            chance.uniform(0, 6.28, (3, n)).astype(np.float32),
        )

    def at(self, t: float) -> list[tuple[pygame.Surface, tuple[float, float]]]:
        """Sprites and corners at *t* seconds, for `Surface.fblits`."""
        place = self.home + self.swing * np.sin(self.phase[:2] + t * self.pace)
        shine = 0.5 + 0.5 * np.sin(self.phase[2] + t * self.pace[0] * 3)
        level = (shine * (_LEVELS - 1)).astype(int).tolist()
        half = self.sprites[0].get_width() / 2
        xs, ys = (place - half).tolist()
        sprites = self.sprites
        return [(sprites[k], (x, y)) for k, x, y in zip(level, xs, ys, strict=True)]


def _sprites(
    layer: Motes, colour: tuple[int, int, int], scale: float
) -> tuple[pygame.Surface, ...]:
    radius = max(1.0, layer.size[1] * scale * 1.6)
    side = int(radius * 4) | 1
    grid = np.arange(side) - side // 2
    fall = np.exp(-((grid[None] ** 2 + grid[:, None] ** 2) / radius**2) * 1.6)
    out = []
    for level in range(_LEVELS):
        shine = fall * layer.k * (0.15 + 0.85 * level / (_LEVELS - 1))
        samples = (shine[..., None] * np.array(colour)).clip(0, 255).astype(np.uint8)
        surface = pygame.image.frombuffer(samples.tobytes(), (side, side), "RGB")
        has_display = pygame.display.get_surface() is not None
        out.append(surface.convert() if has_display else surface.copy())
    return tuple(out)
