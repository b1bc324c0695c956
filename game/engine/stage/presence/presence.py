"""Draws Samantha's light on a picture: how grown she is, when, how loud, where."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from game.engine.stage.presence.glow import Glow
from game.engine.stage.presence.sprites import Pen, Sprites
from game.engine.stage.presence.threads import Loom, Moment
from game.engine.stage.presence.traits import Traits, traits

if TYPE_CHECKING:
    import pygame

_ATTACK, _RELEASE = 0.045, 0.22
"""Seconds: she rises with a syllable and falls after it."""
_SPACING: Final = (2.5, 2.95, 3.2)
"""Pixels at 1080p between points: for one thread, for a few that lie together, for many."""


@dataclass(frozen=True, slots=True)
class Pose:
    """Everything that her light depends on.

    `growth` 0 (Mirror) to 1; `time` in seconds; `loudness` of her voice, 0 to 1; `centre` as
    shares of width and height; `scale` of her size; `strength` 0 (gone) to 1, above for a flare;
    `taps`, seconds since each of the player's latest key presses; `quality` below 1 draws fewer
    points; `ground`, how bright the picture is behind her, 0 to 1.
    """

    growth: float
    time: float
    loudness: float = 0.0
    centre: tuple[float, float] = (0.5, 0.4)
    scale: float = 1.0
    strength: float = 1.0
    taps: tuple[float, ...] = ()
    quality: float = 1.0
    ground: float = 0.0


def heard(before: float, loudness: float, dt: float) -> float:
    """The loudness her light follows, *dt* seconds later: quick to rise, slow to fall. 0 to 1."""
    seconds = _ATTACK if loudness > before else _RELEASE
    return before + (loudness - before) * (1 - math.exp(-dt / seconds))


class Presence:
    """Her light for one size of picture. The same pose draws the same light."""

    def __init__(self, size: tuple[int, int], seed: int = 7) -> None:
        self.size = size
        self._loom = Loom(seed)
        self._sprites = Sprites(size[1])
        self._glow = Glow(size[1])
        self.drawn = 0

    def draw(self, target: pygame.Surface, pose: Pose) -> None:
        """Dim what is behind her, then add her halo, her threads and her sparks."""
        if pose.strength <= 0.01:
            return
        own = traits(pose.growth)
        moment = self._moment(own, pose)
        few = own.threads < 8
        alone, together, many = _SPACING
        wide = alone + (together - alone) * min(1.0, (own.threads - 1) / 4) if few else many
        spacing = wide * self.size[1] / 1080 / pose.quality
        threads = self._loom.threads(own, moment, spacing)
        self._glow.veil(target, moment, own)
        self._glow.halo(target, threads, moment, own)
        gain = min(1.0, 1.15 / own.threads**0.15)
        pen = Pen("bold" if few else "fine", gain * moment.strength, own.chroma)
        self.drawn = self._sprites.stamp(target, threads, moment.at, pen)
        self._constellation(target, own, moment)

    def _moment(self, own: Traits, pose: Pose) -> Moment:
        breath = 1 + 0.030 * math.sin(2 * math.pi * own.breath * pose.time)
        rest = own.radius * self.size[1] * pose.scale
        return Moment(
            growth=pose.growth,
            time=pose.time,
            loudness=pose.loudness,
            radius=rest * (breath + 0.05 * pose.loudness),
            rest=rest,
            at=(pose.centre[0] * self.size[0], pose.centre[1] * self.size[1]),
            strength=pose.strength,
            ground=pose.ground,
            taps=tuple(age - own.lag for age in pose.taps),
        )

    def _constellation(self, target: pygame.Surface, own: Traits, moment: Moment) -> None:
        if own.sparks < 1:
            return
        sparks = self._loom.sparks(own, moment)
        for light, gain in ((sparks, 0.75), (self._loom.links(own, moment, sparks), 0.8)):
            if light is not None:
                pen = Pen("fine", gain * moment.strength, own.chroma)
                self.drawn += self._sprites.stamp(target, light, moment.at, pen)
