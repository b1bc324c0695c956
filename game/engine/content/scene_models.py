"""What a scene's YAML may say: closed kinds of layers, checked colours, nothing unknown.

Places are in scene units: 1920 wide, 1080 high, whatever the window's size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeAlias

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    RootModel,
    ValidationInfo,
    model_validator,
)

from game.engine.content.prop_names import PROPS
from game.engine.core.diagnostics import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping

PALETTE_NAMES: Final = "palette_names"
"""Key of the validation context: the colour names that may be used."""


def _known(colour: str | Triple | Quad, info: ValidationInfo) -> str | Triple | Quad:
    names = (info.context or {}).get(PALETTE_NAMES)
    if isinstance(colour, str) and names is not None and colour not in names:
        hint = did_you_mean(colour, names)
        msg = f"unknown colour {colour!r}; {hint}".removesuffix("; ")
        raise ValueError(msg)
    return colour


def _prop(name: str) -> str:
    if name not in PROPS:
        msg = f"unknown prop {name!r}; {did_you_mean(name, PROPS)}".removesuffix("; ")
        raise ValueError(msg)
    return name


Pair: TypeAlias = tuple[float, float]
Triple: TypeAlias = tuple[float, float, float]
Quad: TypeAlias = tuple[float, float, float, float]
Unit: TypeAlias = Annotated[float, Field(ge=0, le=1)]
Colour: TypeAlias = Annotated[str | Triple | Quad, AfterValidator(_known)]
"""A palette name, an OKLCH triple, or a triple and a gain above 1 for what shines."""
Stops: TypeAlias = tuple[tuple[Unit, Colour], ...]


def tupled(raw: Any) -> Any:  # noqa: ANN401 - raw YAML or JSON
    """Lists become tuples all the way down: the models are frozen and read lists strictly."""
    if isinstance(raw, list | tuple):
        return tuple(tupled(item) for item in raw)
    if isinstance(raw, dict):
        return {key: tupled(value) for key, value in raw.items()}
    return raw


class Strict(BaseModel):
    """Unknown keys are refused, nothing is coerced, nothing changes afterwards."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")


class Sky(Strict):
    """A gradient from `top` to `to`; what is below keeps the last colour."""

    kind: Literal["sky"]
    stops: Stops
    top: float = 0
    to: float = 1080
    across: bool = False


class Clouds(Strict):
    """Streaks of cloud within `band`, their lower edges lit."""

    kind: Literal["clouds"]
    seed: int
    color: Colour
    scale: float = 40
    aspect: float = 6
    amount: float = 0.6
    sparse: float = 0.12
    lit: Colour | None = None
    band: Pair = (0, 560)


class Stars(Strict):
    """Small stars above `below`."""

    kind: Literal["stars"]
    seed: int
    count: int = 120
    below: float = 400
    k: float = 0.7


class Sun(Strict):
    """A disc and its rings of glow: [radius across, radius down, strength]."""

    kind: Literal["sun"]
    at: Pair
    r: float
    color: Colour
    to: Colour | None = None
    glow: tuple[Triple, ...] = ()
    glow_color: Colour


class Skyline(Strict):
    """One row of towers. With `parallax` (units a second) it moves past and repeats."""

    kind: Literal["skyline"]
    seed: int
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
    foot: float = 60
    parallax: float = 0
    motion_blur: float = 0
    glow: float = 0
    blur: float = 0


class Masts(Strict):
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


class Haze(Strict):
    """A veil between the two heights."""

    kind: Literal["haze"]
    y: Pair
    color: Colour
    k: float
    fade: float = 60


class Glow(Strict):
    """Soft light added, or with `shade` a soft tint multiplied."""

    kind: Literal["glow"]
    at: Pair
    size: Pair
    color: Colour
    k: float
    power: float = 1.4
    turn: float = 0
    shade: bool = False
    relight: bool = False


class Cast(Strict):
    """Light thrown onto a floor, a wall, a desk."""

    kind: Literal["cast"]
    poly: tuple[Pair, ...]
    color: Colour
    k: float
    blur: float = 14
    relight: bool = False


class Shadow(Strict):
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
    repeat: int = 1
    step: Pair = (0, 0)


class Shapes(Strict):
    """Inline drawing, for what is no prop."""

    kind: Literal["shapes"]
    items: tuple[Item, ...]


class Shafts(Strict):
    """Slanting beams: [where they cross y = 540, width, strength] each."""

    kind: Literal["shafts"]
    beams: tuple[Triple, ...]
    slope: float
    color: Colour
    k: float
    y: Pair = (0, 1080)


class Wall(Strict):
    """A wall from left to right with openings, each framed by the given rings."""

    kind: Literal["wall"]
    stops: Stops
    box: Quad = (0, 0, 1920, 1080)
    openings: tuple[tuple[float, float, float, float, float], ...] = ()
    rings: tuple[tuple[float, float, Colour], ...] = ()
    bleed: Colour | None = None
    bleed_k: float = 0.3


class Floor(Strict):
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


class Tiles(Strict):
    """A floor of square tiles in perspective."""

    kind: Literal["tiles"]
    y: float
    stops: Stops
    vanish: Pair
    tile: float = 150
    seam: Colour
    seam_k: float = 0.3
    check: Colour | None = None


class Curtain(Strict):
    """A sheer curtain between two x, light coming through its folds."""

    kind: Literal["curtain"]
    x: Pair
    y: Pair = (0, 1080)
    stops: Stops
    seed: int = 1
    density: float = 0.105
    k: float = 0.85


class Pane(Strict):
    """A sheet of coloured acrylic: it multiplies what stands behind it."""

    kind: Literal["pane"]
    box: Quad
    color: Colour
    k: float = 0.9
    soft: float = 1.1
    skew: float = 0


class Slab(Strict):
    """A wooden top seen from above, with its grain."""

    kind: Literal["slab"]
    poly: tuple[Pair, ...]
    stops: Stops
    seed: int = 9
    grain: Colour
    grain_k: float = 0.5
    edge: Colour | None = None


class Writing(Strict):
    """A sheet with lines in a hand: `corners` clockwise from its top left."""

    kind: Literal["writing"]
    corners: tuple[Pair, Pair, Pair, Pair]
    seed: int
    lines: int
    ink: Colour
    paper: Colour
    size: float = 0.0155
    margin: float = 0.09
    top: float = 0.15
    leading: float = 0.07
    shadow: Colour
    slant: float = 0.22
    heading: bool = False


class Motes(Strict):
    """Dust in the light: drawn live by the stage when `live`, else baked."""

    kind: Literal["motes"]
    seed: int
    count: int
    centre: Pair
    spread: Pair
    color: Colour
    k: float = 0.35
    size: Pair = (0.8, 2.2)
    live: bool = True


class Steam(Strict):
    """Breath over something hot, rising `height` from `at`; always drawn live."""

    kind: Literal["steam"]
    at: Pair
    height: float = 90
    width: float = 26
    color: Colour
    k: float = 0.12
    seed: int = 1


class Bokeh(Strict):
    """Out-of-focus discs of light."""

    kind: Literal["bokeh"]
    seed: int
    count: int
    box: Quad
    r: Pair
    color: Colour
    k: float = 0.25


class Strata(Strict):
    """Rings of light that carry text: the field of an Hour.

    Without `words` they are dashes of the lengths of words; with them the words run round, `height`
    being the size of the letters.
    """

    kind: Literal["strata"]
    seed: int
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


class Prop(Strict):
    """Something from the library, standing at `at` (its foot or its hanging point)."""

    kind: Literal["prop"]
    name: Annotated[str, AfterValidator(_prop)]
    at: Pair
    scale: float = 1
    flip: bool = False
    seed: int = 1
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


class Occluder(Strict):
    """Everything after this stands before Samantha's light."""

    kind: Literal["occluder"]
    name: Literal["front"]


def _unwrapped(item: Any) -> Any:  # noqa: ANN401 - raw YAML comes in, models come out
    """`{sky: {...}}` to `{kind: sky, ...}`, `{prop: chair, ...}` to `{kind: prop, ...}`."""
    if not isinstance(item, dict) or "kind" in item:
        return item
    rest = {key: value for key, value in item.items() if key != "id"}
    if "prop" in rest:
        return {"kind": "prop", "name": rest.pop("prop"), **rest}
    if len(rest) != 1:
        return {"kind": " ".join(map(str, rest)) or "nothing"}
    ((kind, body),) = rest.items()
    if kind == "shapes" and isinstance(body, tuple):
        return {"kind": kind, "items": body}
    if kind == "occluder":
        return {"kind": kind, "name": body}
    return {"kind": kind, **body} if isinstance(body, dict) else {"kind": kind, "value": body}


LayerUnion: TypeAlias = (
    Sky | Clouds | Stars | Sun | Skyline | Masts | Haze | Glow | Cast | Shadow | Shapes | Shafts
    | Wall | Floor | Tiles | Curtain | Pane | Slab | Writing | Motes | Steam | Bokeh | Strata | Prop
    | Occluder
)  # fmt: skip
Layer: TypeAlias = Annotated[
    Annotated[LayerUnion, Field(discriminator="kind")], BeforeValidator(_unwrapped)
]


class Light(Strict):
    """Where the picture's light comes from, and what it does to the props."""

    at: Pair
    color: Colour
    rim: Pair = (-0.6, -1)
    rim_color: Colour
    rim_k: float = 0.85
    ambient: Colour
    ambient_k: Unit = 0.35
    shadow: Colour
    haze: Colour


class Leak(Strict):
    """Coloured light let in at the border."""

    at: Pair
    size: Pair
    color: Colour
    k: float


class Grade(Strict):
    """The film the picture is printed on. `bloom` is its threshold and three strengths."""

    exposure: float = 1
    contrast: float = 1.05
    saturation: float = 1.06
    lift: Triple = (0.03, 0.012, 0.022)
    bloom: Quad = (0.75, 0.24, 0.18, 0.14)
    halation: float = 0.28
    grain: float = 2.2
    texture: float = 0.018
    vignette: tuple[float, Colour]
    leaks: tuple[Leak, ...] = ()


class Slot(Strict):
    """Where Samantha's light stands, as parts of the width and the height."""

    at: Pair = (0.5, 0.36)
    scale: float = 1


class Text(Strict):
    """Where text may stand, left, top, right, bottom, and on what."""

    mode: Literal["scrim", "card", "field"] = "scrim"
    safe_area: Quad = (180, 760, 1740, 1050)


class SceneModel(Strict):
    """A place of the story as one picture."""

    scene: str
    act: Annotated[int, Field(ge=1, le=5)]
    alt: str
    """What is to be seen, in one sentence, for who cannot see it."""
    music: str = ""
    ambience: str = ""
    palette: dict[str, Triple | Quad] = Field(default_factory=dict)
    light: Light
    layers: tuple[Layer, ...]
    grade: Grade
    slot: Slot = Slot()
    text: Text = Text()

    @model_validator(mode="before")
    @classmethod
    def _frozen(cls, raw: Any) -> Any:  # noqa: ANN401 - raw YAML or JSON
        return tupled(raw)

    @property
    def lamps(self) -> tuple[str, ...]:
        """The names of the lights that can be switched, in the order of the file."""
        named = (layer.light for layer in self.layers if isinstance(layer, Prop) and layer.light)
        return tuple(dict.fromkeys(named))


class Palettes(RootModel[dict[str, dict[str, Triple]]]):
    """The colours of each act, `act_1` to `act_5`, as OKLCH triples."""

    model_config = ConfigDict(strict=True, frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _frozen(cls, raw: Any) -> Any:  # noqa: ANN401 - raw YAML or JSON
        return tupled(raw)

    def of(self, scene: SceneModel) -> Mapping[str, Triple | Quad]:
        """The names that *scene* may use: its act's, and its own over them."""
        return {**self.root[f"act_{scene.act}"], **scene.palette}
