"""A prop at its place: shapes in its own units come in and are painted in the scene's light."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from game.engine.stage.painter.canvas import Canvas, Fill
from game.engine.stage.painter.colour import mix

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.content.scene_models import Prop
    from game.engine.stage.painter.colour import Plane
    from game.engine.stage.painter.easel import Easel
    from game.engine.stage.painter.mask import Mask
    from game.engine.stage.painter.shape import Pair, Shape

Triple: TypeAlias = tuple[float, float, float]
_F = np.float32


@dataclass(frozen=True, slots=True)
class Look:
    """How one part is painted. Widths and blurs in the prop's units.

    `to` is the colour at its foot (or, `across`, its right); without it the part darkens by
    `fall` towards the scene's shadow, as a thing lit from above does.
    """

    to: Plane | None = None
    across: bool = False
    fall: float = 0.3
    rim: float = 0.85
    rim_width: float = 3
    blur: float = 0
    k: float = 1


_PLAIN = Look()


@dataclass(slots=True)
class Placed:
    """What a prop's draughtsman works with. Origin: the prop's foot; x right, y down."""

    easel: Easel
    layer: Prop
    chance: np.random.Generator

    @property
    def canvas(self) -> Canvas:
        return self.easel.canvas

    @property
    def variant(self) -> str:
        return self.layer.variant

    def colour(self, name: str, usual: Triple) -> Plane:
        """The scene's colour for this part, or the *usual* one, in the scene's light."""
        spec = self.layer.colors.get(name, usual)
        return self.tinted(self.easel.inks.colour(spec))

    def raw(self, name: str, usual: Triple) -> Plane:
        """A colour that no light changes: a screen, a bulb."""
        return self.easel.inks.colour(self.layer.colors.get(name, usual))

    def tinted(self, own: Plane) -> Plane:
        """*own* under the ambient light, in shade, and with the distance's haze."""
        sun, inks = self.easel.sun, self.easel.inks
        ambient = inks.colour(sun.ambient)
        lit = own * (1 + (ambient - 1) * _F(sun.ambient_k))
        shaded = mix(lit, inks.colour(sun.shadow), self.layer.shade)
        return mix(shaded, inks.colour(sun.haze), self.layer.haze)

    def onto(self, shape: Shape) -> Shape:
        return shape.moved(self.layer.at, self.layer.scale, flip=self.layer.flip)

    def where(self, at: Pair) -> Pair:
        """A point of the prop in scene units."""
        turn = -1 if self.layer.flip else 1
        x, y = self.layer.at
        return x + at[0] * self.layer.scale * turn, y + at[1] * self.layer.scale

    def mask(self, shape: Shape, blur: float = 0) -> Mask:
        soft = blur * self.layer.scale + self.layer.blur
        placed = self.onto(shape)
        return self.canvas.soft(placed, soft) if soft else self.canvas.mask(placed)

    def part(self, shape: Shape, colour: Plane, look: Look = _PLAIN) -> Mask:
        """Paint *shape*, then the rim of the scene's light along its edge."""
        mask = self.mask(shape, look.blur)
        shadow = self.easel.inks.colour(self.easel.sun.shadow)
        foot = look.to if look.to is not None else mix(colour, shadow, look.fall)
        across = look.across != self.layer.flip if look.across else False
        stops = ((0.0, colour), (1.0, foot))
        if look.across and self.layer.flip:
            stops, across = ((0.0, foot), (1.0, colour)), True
        self.canvas.mix(mask, Fill(stops, across), look.k)
        strength = look.rim * self.layer.rim * self.easel.sun.rim_k
        if strength:
            rim = self.easel.inks.colour(self.easel.sun.rim_color) * _F(strength)
            width = look.rim_width * min(1.3, max(0.5, self.layer.scale))
            self.canvas.rimmed(mask, rim, self.easel.sun.rim, width)
        return mask

    def shade(self, shape: Shape, blur: float = 12, k: float = 0.6) -> None:
        """A soft shadow under or behind the prop."""
        colour = self.easel.inks.colour(self.easel.sun.shadow)
        mask = self.canvas.soft(self.onto(shape), blur * self.layer.scale)
        self.canvas.dim(mask, colour, k * self.layer.shadow)

    def line(self, shape: Shape, k: float = 0.6, blur: float = 0) -> None:
        """Seams, gaps, creases: darker than what they lie on."""
        colour = self.easel.inks.colour(self.easel.sun.shadow)
        self.canvas.dim(self.mask(shape, blur), colour, k)

    def gleam(self, shape: Shape, colour: Plane, k: float = 0.5, blur: float = 0) -> None:
        """Light added on the prop: a reflection, a knob's point of light."""
        self.canvas.add(self.mask(shape, blur), colour, k)

    def halo(self, at: Pair, radius: float, colour: Plane, k: float) -> None:
        """Glow round a point of the prop."""
        r = radius * self.layer.scale
        self.canvas.add(self.canvas.glow(self.where(at), (r, r), power=1.3), colour, k)

    def lit(self, strokes: Callable[[Canvas], None]) -> None:
        """What the lamp does when it is on: at once, or when the stage lights it by name."""
        if self.layer.light:
            self.easel.when_lit(self.layer.light, [strokes])
        else:
            strokes(self.canvas)
