"""A picture in the making: linear light in float32, and the strokes that change it.

Light adds as light does; one tone curve at the end (`finish`) makes display values of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from game.engine.stage.painter.colour import gradient
from game.engine.stage.painter.mask import Mask, rasterise
from game.engine.stage.painter.planes import enlarge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.stage.painter.colour import Plane
    from game.engine.stage.painter.shape import Pair, Shape

_F = np.float32


@dataclass(frozen=True, slots=True)
class Fill:
    """A gradient over the height (or, `across`, the width) of whatever it fills."""

    stops: tuple[tuple[float, Plane], ...]
    across: bool = False


Paint: TypeAlias = "Plane | Fill"
"""One colour (3,), a gradient, or light (3, h, w) of the mask's own size."""


@dataclass(slots=True)
class Canvas:
    """Light, (3, height, width), 1920 scene units wide, and coverage being recorded."""

    size: tuple[int, int]
    light: Plane = field(init=False)
    covers: dict[str, Plane] = field(default_factory=dict)
    indoors: Plane | None = None
    """Where lamps reach: not what is seen through a window. None for everywhere."""

    def __post_init__(self) -> None:
        self.light = np.zeros((3, self.size[1], self.size[0]), _F)

    @property
    def scale(self) -> float:
        """Pixels to a scene unit."""
        return self.size[0] / 1920

    def record(self, name: str) -> None:
        """From now on, keep under *name* how much of each pixel is painted over."""
        self.covers[name] = np.zeros((self.size[1], self.size[0]), _F)

    def mask(self, shape: Shape, *, fine: int = 3, pad: float = 0) -> Mask:
        return rasterise(shape, self.size, fine=fine, pad=pad)

    def soft(self, shape: Shape, radius: float) -> Mask:
        """A mask blurred by *radius* scene units, padded so that no box shows."""
        fine = 2 if radius < 3 else 1
        return self.mask(shape, fine=fine, pad=radius * 2.6).blurred(radius * self.scale)

    def whole(self, cover: Plane | None = None) -> Mask:
        shape = (self.size[1], self.size[0])
        if cover is None:
            return Mask(0, 0, np.ones(shape, _F))
        return Mask(0, 0, np.broadcast_to(cover, shape))

    def mix(self, mask: Mask, paint: Paint, amount: float = 1) -> None:
        """Cover what is there."""
        region, cover = mask.region, mask.cover * _F(amount)
        for over in self.covers.values():
            part = over[region]
            part += cover * (1 - part)
        colour = _spread(paint, mask)
        for channel in range(3):
            below = self.light[channel][region]
            below += cover * (colour[channel] - below)

    def add(self, mask: Mask, paint: Paint, amount: float = 1) -> None:
        """Shine on it."""
        colour = _spread(paint, mask) * _F(amount)
        for channel in range(3):
            self.light[channel][mask.region] += mask.cover * colour[channel]

    def dim(self, mask: Mask, paint: Paint, amount: float = 1) -> None:
        """Shade it: multiply towards a tint. Shadows are never black."""
        colour = _spread(paint, mask)
        cover = mask.cover * _F(amount)
        for channel in range(3):
            self.light[channel][mask.region] *= 1 - cover * (1 - colour[channel])

    def relight(self, mask: Mask, paint: Paint, amount: float = 1) -> None:
        """Let lamplight show what is there: more of its own colour, indoors only.

        Half of what is shown is grey, since the dusk that tints all else does not tint the lamp.
        """
        colour = _spread(paint, mask) * _F(amount)
        cover = mask.cover if self.indoors is None else mask.times(self.indoors).cover
        seen = self.light[(slice(None), *mask.region)]
        grey = seen[0] * _F(0.15) + seen[1] * _F(0.35)
        for channel in range(3):
            seen[channel] += cover * colour[channel] * (seen[channel] * _F(0.5) + grey)

    def glow(self, at: Pair, radii: Pair, *, power: float = 2, turn: float = 0) -> Mask:
        """Soft radial coverage, its box limited to where it can be seen.

        *power* under 2 gives a sharper heart and a longer tail.
        """
        reach = {True: 3.6, False: 2.7}[power < 1.5]
        k, across = self.scale, max(radii) if turn else radii[0]
        down = max(radii) if turn else radii[1]
        x0, x1 = (int(np.clip((at[0] + s * across * reach) * k, 0, self.size[0])) for s in (-1, 1))
        y0, y1 = (int(np.clip((at[1] + s * down * reach) * k, 0, self.size[1])) for s in (-1, 1))
        if x1 <= x0 or y1 <= y0:
            return Mask(0, 0, np.zeros((0, 0), _F))
        step = max(1, min(6, int(min(radii) * k / 8)))
        w, h = max(1, -(-(x1 - x0) // step)), max(1, -(-(y1 - y0) // step))
        x = ((np.arange(w, dtype=_F) + 0.5) * ((x1 - x0) / w) + x0) / k - at[0]
        y = ((np.arange(h, dtype=_F) + 0.5) * ((y1 - y0) / h) + y0) / k - at[1]
        c, s = np.cos(turn), np.sin(turn)
        u, v = x[None] * c + y[:, None] * s, y[:, None] * c - x[None] * s
        far = (u / radii[0]) ** 2 + (v / radii[1]) ** 2
        edge = np.exp(-(reach**power))
        fall = np.maximum(np.exp(-(far ** (power / 2))) - edge, 0).astype(_F)
        return Mask(x0, y0, enlarge(fall, y1 - y0, x1 - x0))

    def down(self, points: Sequence[Pair]) -> Mask:
        """Coverage that depends on the height alone: pairs of y in scene units and coverage."""
        y = (np.arange(self.size[1], dtype=_F) + 0.5) / self.scale
        ramp = np.interp(y, [p[0] for p in points], [p[1] for p in points]).astype(_F)
        return self.whole(ramp[:, None])

    def rimmed(self, mask: Mask, colour: Plane, towards: Pair, width: float = 3) -> None:
        """Light along the edge that faces *towards*: the mask minus itself moved away."""
        step = width * self.scale
        away = mask.shifted(-towards[0] * step, -towards[1] * step).blurred(1.8 * self.scale)
        edge = np.clip(mask.cover - away.cover, 0, 1)
        self.add(Mask(mask.left, mask.top, edge), colour)


def _spread(paint: Paint, mask: Mask) -> Plane:
    h, w = mask.cover.shape
    if isinstance(paint, Fill):
        ramp = gradient(paint.stops, max(w if paint.across else h, 1))
        return ramp[:, None, :] if paint.across else ramp[:, :, None]
    return paint.reshape(3, 1, 1) if paint.ndim == 1 else paint
