"""What a scene's YAML may say of sky, city, light, shade and shapes: one model a layer.

Places are in scene units: 1920 wide, 1080 high, whatever the window's size.
"""

from __future__ import annotations

from typing import Literal

from game.engine.content.conditions import Conditional
from game.engine.content.strict import (
    Colour,
    Count,
    Pair,
    Quad,
    Repeat,
    Seed,
    Stops,
    Strict,
    Triple,
)


class Sky(Conditional):
    """A gradient from `top` to `to`; what is below keeps the last colour."""

    kind: Literal["sky"]
    stops: Stops
    top: float = 0
    to: float = 1080
    across: bool = False


class Clouds(Conditional):
    """Streaks of cloud within `band`, their lower edges lit."""

    kind: Literal["clouds"]
    seed: Seed
    color: Colour
    scale: float = 40
    aspect: float = 6
    amount: float = 0.6
    sparse: float = 0.12
    lit: Colour | None = None
    band: Pair = (0, 560)


class Stars(Conditional):
    """Small stars above `below`."""

    kind: Literal["stars"]
    seed: Seed
    count: Count = 120
    below: float = 400
    k: float = 0.7


class Sun(Conditional):
    """A disc and its rings of glow: [radius across, radius down, strength]."""

    kind: Literal["sun"]
    at: Pair
    r: float
    color: Colour
    to: Colour | None = None
    glow: tuple[Triple, ...] = ()
    glow_color: Colour


class Skyline(Conditional):
    """One row of towers, or of what has `grown`: trees in flower, or palms. Their flowers are in
    `window_color`, as many as `windows` says. With `parallax` (units a second) it moves past and
    repeats.
    """

    kind: Literal["skyline"]
    seed: Seed
    base: float
    height: Pair
    width: Pair
    color: Colour
    haze_color: Colour
    haze: Pair = (0.15, 0.9)
    lit: Colour
    lit_k: float = 0.5
    sun_x: float = -9000
    span: Pair = (-40, 1960)
    gap: Pair = (0, 6)
    windows: float = 0
    window_color: Colour | None = None
    floors: float = 11
    tall: tuple[tuple[float, float, float, str], ...] = ()
    swell: Triple = (0.55, 0.45, 1.1)
    grown: Literal["", "trees", "palms"] = ""
    foot: float = 60
    parallax: float = 0
    motion_blur: float = 0
    glow: float = 0
    blur: float = 0


class Masts(Conditional):
    """Posts that fly past a train window, blurred by speed."""

    kind: Literal["masts"]
    x: tuple[float, ...]
    width: float
    top: float
    bottom: float
    color: Colour
    parallax: float
    motion_blur: float = 20
    arms: tuple[Triple, ...] = ()
    k: float = 0.7


class Haze(Conditional):
    """A veil between the two heights."""

    kind: Literal["haze"]
    y: Pair
    color: Colour
    k: float
    fade: float = 60


class Glow(Conditional):
    """Soft light added, or with `shade` a soft tint multiplied.

    With `light` it is there only as far as that light is: ``lamp_4``, or one of the stage's own.
    """

    kind: Literal["glow"]
    at: Pair
    size: Pair
    color: Colour
    k: float
    power: float = 1.4
    turn: float = 0
    shade: bool = False
    relight: bool = False
    light: str = ""


class Cast(Conditional):
    """Light thrown onto a floor, a wall, a desk."""

    kind: Literal["cast"]
    poly: tuple[Pair, ...]
    color: Colour
    k: float
    blur: float = 14
    relight: bool = False


class Shadow(Conditional):
    """A soft tinted shadow: a polygon, or an ellipse [x, y, across, down]."""

    kind: Literal["shadow"]
    poly: tuple[Pair, ...] = ()
    ellipse: Quad | None = None
    color: Colour
    k: float
    blur: float = 14


class Item(Strict):
    """One shape: exactly one of the outlines, and how it is filled."""

    poly: tuple[Pair, ...] | None = None
    rpoly: tuple[Pair, ...] | None = None
    rrect: Quad | None = None
    blob: tuple[Pair, ...] | None = None
    ellipse: Quad | None = None
    circle: Triple | None = None
    tube: tuple[Pair, ...] | None = None
    w: tuple[float, ...] = (8,)
    r: float = 8
    cut: tuple[Quad, ...] = ()
    cut_r: float = 6
    color: Colour
    to: Colour | None = None
    across: bool = False
    k: float = 1
    blur: float = 0
    rim: float = 0
    rim_width: float = 3
    mode: Literal["mix", "add", "dim"] = "mix"
    repeat: Repeat = 1
    step: Pair = (0, 0)


class Shapes(Conditional):
    """Inline drawing, for what is no prop."""

    kind: Literal["shapes"]
    items: tuple[Item, ...]


class Shafts(Conditional):
    """Slanting beams: [where they cross y = 540, width, strength] each."""

    kind: Literal["shafts"]
    beams: tuple[Triple, ...]
    slope: float
    color: Colour
    k: float
    y: Pair = (0, 1080)
