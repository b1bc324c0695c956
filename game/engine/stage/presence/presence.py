"""Draws Samantha's light on a picture: how grown she is, when, how loud, where."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from game.engine.stage.presence.baker import the_baker
from game.engine.stage.presence.glow import Glow
from game.engine.stage.presence.layer import Layer
from game.engine.stage.presence.sprites import POINTS, SPACING
from game.engine.stage.presence.stamp import Pen, stamps_for
from game.engine.stage.presence.threads import Loom, Moment, parted
from game.engine.stage.presence.traits import Traits, traits

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pygame

    from game.engine.stage.presence.baker import Oven

_ATTACK, _RELEASE = 0.045, 0.22
"""Seconds: she rises with a syllable and falls after it."""
_FEW: Final = 8
"""Threads: below this they are drawn bold."""
_AT_A_TIME: Final = 2_500
"""Strokes that are laid at a stretch: some four milliseconds' worth."""
_CROWDED: Final = 0.15
"""How much less bright each of five threads is than one alone: they lie together."""


@dataclass(frozen=True, slots=True)
class Pose:
    """Everything that her light depends on.

    `growth` 0 (Mirror) to 1; `time` in seconds; `loudness` of her voice, 0 to 1; `centre` as
    shares of width and height; `scale` of her size; `strength` 0 (gone) to 1, above for a flare;
    `taps`, seconds since each of the player's latest key presses; `quality` below 1 draws fewer
    threads where there are many, and fewer sparks; `ground`, how bright the picture is behind
    her, 0 to 1; `at_once`, whether those of her small images that are missing are made for this
    frame, 0.2 s of work at Beyond, or beside it, while the nearest that there are serve.
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
    at_once: bool = True


def heard(before: float, loudness: float, dt: float) -> float:
    """The loudness her light follows, *dt* seconds later: quick to rise, slow to fall. 0 to 1."""
    seconds = _ATTACK if loudness > before else _RELEASE
    return before + (loudness - before) * (1 - math.exp(-dt / seconds))


class Presence:
    """Her light for one size of picture. The same pose draws the same light."""

    def __init__(self, size: tuple[int, int], seed: int = 7, oven: Oven | None = None) -> None:
        """*oven* is where images are made that may come later; None for the game's own thread."""
        self.size = size
        self._oven: Oven = oven or the_baker()
        self._loom = Loom(seed)
        self._stamps = stamps_for(size[1])
        self._glow = Glow(size[1])
        self._layer = Layer(size)
        self._woven: tuple[Moment, Traits] | None = None
        self.drawn = 0

    def draw(self, target: pygame.Surface, pose: Pose) -> None:
        """Weave and show."""
        for _ in self.weave(pose):
            pass
        self.show(target)

    def show(self, target: pygame.Surface) -> None:
        """Dim what is behind her on *target*, then add what was woven last."""
        if self._woven is not None:
            self._glow.veil(target, *self._woven)
            self._layer.add_to(target)

    def weave(self, pose: Pose) -> Iterator[None]:
        """Lay her halo, her threads and her sparks ready for `show`: all of it, once this is at its
        end; a part of it, a few milliseconds, with each step.
        """
        self._woven = None
        if pose.strength <= 0.01:
            return
        own = _thinned(traits(pose.growth), pose.quality)
        self._stamps.bake_in(None if pose.at_once else self._oven)
        moment = self._moment(own, pose)
        kind = "bold" if own.threads < _FEW else "fine"
        spacing = POINTS[kind] * SPACING[kind] * self.size[1] / 1080
        threads = self._loom.threads(own, moment, spacing)
        layer = self._layer
        layer.clear()
        layer.touched(self._glow.halo(layer.surface, threads, moment, own))
        crowd = 1 - _CROWDED * min(1.0, (own.threads - 1) / 4) if kind == "bold" else 1.0
        gain = crowd * min(1.0, 1.15 / own.threads**0.15)
        pen = Pen(kind, gain * moment.strength, own.chroma)
        self.drawn = 0
        for some in parted(threads, _AT_A_TIME):
            yield
            self.drawn += self._stamps.threads(layer, some, moment.at, pen)
        yield
        self._constellation(own, moment)
        self._woven = moment, own

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

    def _constellation(self, own: Traits, moment: Moment) -> None:
        if own.sparks < 1:
            return
        sparks = self._loom.sparks(own, moment)
        pen = Pen("fine", 0.75 * moment.strength, own.chroma)
        self.drawn += self._stamps.dots(self._layer, sparks, moment.at, pen)
        links = self._loom.links(own, moment, sparks)
        if links is not None:
            pen = replace(pen, gain=0.8 * moment.strength)
            self.drawn += self._stamps.threads(self._layer, links, moment.at, pen)


def _thinned(own: Traits, quality: float) -> Traits:
    """*own* with a share of its many threads, sparks and links; a few threads stay as they are."""
    if quality >= 1 or own.threads <= _FEW:
        return own
    return replace(
        own,
        threads=_FEW + (own.threads - _FEW) * quality,
        sparks=own.sparks * quality,
        links=own.links * quality,
    )
