"""What drifts in the air: where each mote and each breath of steam is at a time, as sprites."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

if TYPE_CHECKING:
    from game.engine.content.scene_models import Motes, Steam
    from game.engine.stage.painter.colour import Plane

_LEVELS: Final = 8


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


_PUFFS: Final = 9
_RISE_S: Final = 5.5
"""Seconds a breath takes to rise and be gone."""


@dataclass(frozen=True, slots=True)
class Breath:
    """Steam over one thing: soft discs that rise, sway and fade. `foot` and `reach` in pixels."""

    sprites: tuple[pygame.Surface, ...]
    foot: tuple[float, float]
    reach: tuple[float, float]
    phase: Plane

    @classmethod
    def of(cls, layer: Steam, colour: tuple[int, int, int], scale: float) -> Breath:
        """Steam as the scene asks, for a picture of *scale* pixels to a unit."""
        chance = np.random.default_rng(layer.seed)
        return cls(
            _soft(layer.width * scale * 0.8, layer.k, colour, 0.0),
            (layer.at[0] * scale, layer.at[1] * scale),
            (layer.width * scale * 0.5, layer.height * scale),
            chance.uniform(0, 6.28, _PUFFS).astype(np.float32),
        )

    def at(self, t: float) -> list[tuple[pygame.Surface, tuple[float, float]]]:
        """Sprites and corners at *t* seconds, for `Surface.fblits`."""
        risen = (np.arange(_PUFFS) / _PUFFS + t / _RISE_S) % 1
        level = (np.sin(risen * np.pi) ** 1.3 * (_LEVELS - 1)).astype(int).tolist()
        half = self.sprites[0].get_width() / 2
        sway = self.reach[0] * risen * np.sin(self.phase + t * 0.5 + risen * 4)
        xs = (self.foot[0] + sway - half).tolist()
        ys = (self.foot[1] - self.reach[1] * risen - half).tolist()
        sprites = self.sprites
        return [(sprites[k], (x, y)) for k, x, y in zip(level, xs, ys, strict=True)]


def _sprites(
    layer: Motes, colour: tuple[int, int, int], scale: float
) -> tuple[pygame.Surface, ...]:
    return _soft(max(1.0, layer.size[1] * scale * 1.6), layer.k, colour)


def _soft(
    radius: float, k: float, colour: tuple[int, int, int], faintest: float = 0.15
) -> tuple[pygame.Surface, ...]:
    """A soft disc at every level of shine, the last at strength *k*."""
    side = int(radius * 4) | 1
    grid = np.arange(side) - side // 2
    fall = np.exp(-((grid[None] ** 2 + grid[:, None] ** 2) / radius**2) * 1.6)
    out = []
    for level in range(_LEVELS):
        shine = fall * k * (faintest + (1 - faintest) * level / (_LEVELS - 1))
        samples = (shine[..., None] * np.array(colour)).clip(0, 255).astype(np.uint8)
        surface = pygame.image.frombuffer(samples.tobytes(), (side, side), "RGB")
        has_display = pygame.display.get_surface() is not None
        out.append(surface.convert() if has_display else surface.copy())
    return tuple(out)
