"""What a layer's painter works at: the canvas, the colours by name, the scene's light."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from game.engine.stage.painter.canvas import Canvas, Fill
from game.engine.stage.painter.colour import oklch

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from game.engine.content.scene_models import Colour, Light, Stops
    from game.engine.stage.painter.canvas import Paint
    from game.engine.stage.painter.colour import Plane

REPEAT: Final = 2880.0
"""Scene units after which a moving strip begins again."""
Stroke: TypeAlias = "Callable[[Canvas], None]"


@dataclass(frozen=True, slots=True)
class Inks:
    """The palette of one scene: names to OKLCH, perhaps with a gain above 1."""

    names: Mapping[str, tuple[float, ...]]

    def colour(self, spec: Colour) -> Plane:
        """Linear light, (3,). Raises `KeyError` for a name that is in no palette."""
        numbers = self.names[spec] if isinstance(spec, str) else spec
        gain = numbers[3] if len(numbers) == 4 else 1
        return oklch(numbers[0], numbers[1], numbers[2]) * np.float32(gain)

    def fill(self, stops: Stops, *, across: bool = False) -> Fill:
        return Fill(tuple((at, self.colour(c)) for at, c in stops), across)

    def between(self, first: Colour, last: Colour | None, *, across: bool = False) -> Paint:
        """One colour, or a gradient when there are two."""
        if last is None:
            return self.colour(first)
        return Fill(((0, self.colour(first)), (1, self.colour(last))), across)


@dataclass(frozen=True, slots=True)
class Strip:
    """Scenery that moves past: linear light (3, h, w) and coverage, repeating every *w* pixels.

    `top` in pixels; `speed` in scene units a second, to the left.
    """

    light: Plane
    cover: Plane
    top: int
    speed: float


@dataclass(slots=True)
class Easel:
    """Everything a painter of a layer may touch."""

    canvas: Canvas
    inks: Inks
    sun: Light
    lamps: dict[str, list[Stroke]] = field(default_factory=dict)
    strips: list[Strip] = field(default_factory=list)

    def sun_colour(self) -> Plane:
        """The colour of the scene's own light."""
        return self.inks.colour(self.sun.color)

    def when_lit(self, lamp: str, strokes: Sequence[Stroke]) -> None:
        """Strokes that are made only for the picture in which *lamp* is on."""
        self.lamps.setdefault(lamp, []).extend(strokes)
