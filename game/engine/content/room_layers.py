"""What a scene's YAML may say of a room, of what moves in it and of its props.

Places are in scene units: 1920 wide, 1080 high, whatever the window's size.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from game.engine.content.conditions import Conditional
from game.engine.content.prop_names import PROPS
from game.engine.content.strict import (  # noqa: TC001 - pydantic reads the fields
    Colour,
    Count,
    Pair,
    Quad,
    Seed,
    Stops,
    Unit,
)
from game.engine.core.diagnostics import did_you_mean


def _prop(name: str) -> str:
    if name not in PROPS:
        msg = f"unknown prop {name!r}; {did_you_mean(name, PROPS)}".removesuffix("; ")
        raise ValueError(msg)
    return name


class Wall(Conditional):
    """A wall from left to right with openings, each framed by the given rings."""

    kind: Literal["wall"]
    stops: Stops
    box: Quad = (0, 0, 1920, 1080)
    openings: tuple[tuple[float, float, float, float, float], ...] = ()
    rings: tuple[tuple[float, float, Colour], ...] = ()
    bleed: Colour | None = None
    bleed_k: float = 0.3


class Floor(Conditional):
    """Boards running towards a vanishing point."""

    kind: Literal["floor"]
    y: float
    stops: Stops
    vanish: Pair
    board: float = 118
    seam: Colour
    seam_k: float = 0.4
    gloss: Colour | None = None
    gloss_at: float = 960
    gloss_k: float = 0.4


class Tiles(Conditional):
    """A floor of square tiles in perspective."""

    kind: Literal["tiles"]
    y: float
    stops: Stops
    vanish: Pair
    tile: float = 150
    seam: Colour
    seam_k: float = 0.3
    check: Colour | None = None


class Curtain(Conditional):
    """A sheer curtain between two x, light coming through its folds."""

    kind: Literal["curtain"]
    x: Pair
    y: Pair = (0, 1080)
    stops: Stops
    seed: Seed = 1
    density: float = 0.105
    k: float = 0.85


class Pane(Conditional):
    """A sheet of coloured acrylic: it multiplies what stands behind it."""

    kind: Literal["pane"]
    box: Quad
    color: Colour
    k: float = 0.9
    soft: float = 1.1
    skew: float = 0


class Slab(Conditional):
    """A wooden top seen from above, with its grain."""

    kind: Literal["slab"]
    poly: tuple[Pair, ...]
    stops: Stops
    seed: Seed = 9
    grain: Colour
    grain_k: float = 0.5
    edge: Colour | None = None


class Writing(Conditional):
    """A sheet with lines in a hand: `corners` clockwise from its top left."""

    kind: Literal["writing"]
    corners: tuple[Pair, Pair, Pair, Pair]
    seed: Seed
    lines: Count
    ink: Colour
    paper: Colour
    size: float = 0.0155
    margin: float = 0.09
    top: float = 0.15
    leading: float = 0.07
    shadow: Colour
    slant: float = 0.22
    heading: bool = False


class Motes(Conditional):
    """Dust in the light: drawn live by the stage when `live`, else baked."""

    kind: Literal["motes"]
    seed: Seed
    count: Count
    centre: Pair
    spread: Pair
    color: Colour
    k: float = 0.35
    size: Pair = (0.8, 2.2)
    live: bool = True


class Steam(Conditional):
    """Breath over something hot, rising `height` from `at`; always drawn live."""

    kind: Literal["steam"]
    at: Pair
    height: float = 90
    width: float = 26
    color: Colour
    k: float = 0.12
    seed: Seed = 1


class Bokeh(Conditional):
    """Out-of-focus discs of light."""

    kind: Literal["bokeh"]
    seed: Seed
    count: Count
    box: Quad
    r: Pair
    color: Colour
    k: float = 0.25


class Strata(Conditional):
    """Rings of light that carry text: the field of an Hour.

    Without `words` they are dashes of the lengths of words; with them the words run round, `height`
    being the size of the letters.
    """

    kind: Literal["strata"]
    seed: Seed
    centre: Pair
    radii: tuple[float, ...]
    squash: float = 0.4
    turn: float = 0
    color: Colour
    to: Colour
    k: float = 0.5
    word: float = 26
    height: float = 6
    arc: Pair = (0, 360)
    blur: float = 0
    words: str = ""


class Prop(Conditional):
    """Something from the library, standing at `at` (its foot or its hanging point)."""

    kind: Literal["prop"]
    name: Annotated[str, AfterValidator(_prop)]
    at: Pair
    scale: float = 1
    flip: bool = False
    seed: Seed = 1
    variant: str = ""
    colors: dict[str, Colour] = Field(default_factory=dict)
    shade: Unit = 0
    haze: Unit = 0
    blur: float = 0
    rim: float = 1
    shadow: float = 1
    light: str = ""
    glow: float = 1
    reach: float = 1


class Occluder(Conditional):
    """Everything after this stands before Samantha's light."""

    kind: Literal["occluder"]
    name: Literal["front"]
