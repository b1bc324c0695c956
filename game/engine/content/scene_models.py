"""What a scene's YAML may say: closed kinds of layers, checked colours, nothing unknown.

Places are in scene units: 1920 wide, 1080 high, whatever the window's size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from pydantic import BeforeValidator, ConfigDict, Field, RootModel, model_validator

from game.engine.content.conditions import Conditional, facts_in
from game.engine.content.outdoor_layers import (
    Cast,
    Clouds,
    Glow,
    Haze,
    Item,
    Masts,
    Shadow,
    Shafts,
    Shapes,
    Sky,
    Skyline,
    Stars,
    Sun,
)
from game.engine.content.room_layers import (
    Bokeh,
    Curtain,
    Floor,
    Motes,
    Occluder,
    Pane,
    Prop,
    Slab,
    Steam,
    Strata,
    Tiles,
    Wall,
    Writing,
)
from game.engine.content.strict import (
    PALETTE_NAMES,
    Colour,
    Pair,
    Quad,
    Stops,
    Strict,
    Triple,
    Unit,
    tupled,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = [
    "PALETTE_NAMES",
    "Bokeh",
    "Cast",
    "Clouds",
    "Colour",
    "Curtain",
    "Floor",
    "Glow",
    "Grade",
    "Haze",
    "Item",
    "Layer",
    "LayerUnion",
    "Leak",
    "Light",
    "Masts",
    "Motes",
    "Occluder",
    "Pair",
    "Palettes",
    "Pane",
    "Prop",
    "Quad",
    "SceneModel",
    "Shadow",
    "Shafts",
    "Shapes",
    "Sky",
    "Skyline",
    "Slab",
    "Slot",
    "Stars",
    "Steam",
    "Stops",
    "Strata",
    "Strict",
    "Sun",
    "Text",
    "Tiles",
    "Triple",
    "Unit",
    "Wall",
    "Writing",
    "tupled",
]


def _unwrapped(item: Any) -> Any:  # noqa: ANN401 - raw YAML comes in, models come out
    """`{sky: {...}}` to `{kind: sky, ...}`, `{prop: chair, ...}` to `{kind: prop, ...}`."""
    if not isinstance(item, dict) or "kind" in item:
        return item
    rest = {key: value for key, value in item.items() if key != "id"}
    if "prop" in rest:
        return {"kind": "prop", "name": rest.pop("prop"), **rest}
    asks = {"when": rest.pop("when")} if "when" in rest else {}
    if len(rest) != 1:
        return {"kind": " ".join(map(str, rest)) or "nothing"}
    ((kind, body),) = rest.items()
    if kind == "shapes" and isinstance(body, tuple):
        return {"kind": kind, "items": body, **asks}
    if kind == "occluder":
        return {"kind": kind, "name": body, **asks}
    return (
        {"kind": kind, **body, **asks} if isinstance(body, dict) else {"kind": kind, "value": body}
    )


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


class Also(Conditional):
    """What is to be seen besides, when something has happened, in a sentence."""

    alt: str


class SceneModel(Strict):
    """A place of the story as one picture."""

    scene: str
    act: Annotated[int, Field(ge=1, le=5)]
    alt: str
    """What is to be seen, in one sentence, for who cannot see it."""
    also: tuple[Also, ...] = Field(default=(), exclude=True)
    music: str = ""
    ambience: str = ""
    palette: dict[str, Triple | Quad] = Field(default_factory=dict)
    light: Light
    layers: tuple[Layer, ...]
    grade: Grade
    slot: Slot = Slot()
    text: Text = Text()
    places: dict[str, Triple] = Field(default_factory=dict)
    """Where the stage draws what it draws itself: x, y and a size, by name."""

    @model_validator(mode="before")
    @classmethod
    def _frozen(cls, raw: Any) -> Any:  # noqa: ANN401 - raw YAML or JSON
        return tupled(raw)

    @property
    def asks(self) -> tuple[str, ...]:
        """The facts of the story that it is painted by, in the order of the file."""
        parts = (*self.layers, *self.also)
        return tuple(
            dict.fromkeys(fact for part in parts for each in part.when for fact in facts_in(each))
        )

    def under(self, holds: Callable[[str], bool]) -> SceneModel:
        """The scene as it is when the facts are so of which *holds* says it; it asks no more."""
        if not self.asks:
            return self
        layers = tuple(layer for layer in self.layers if layer.stands(holds))
        return self.model_copy(
            update={
                "layers": tuple(layer.model_copy(update={"when": ()}) for layer in layers),
                "alt": " ".join(self.seen(holds)),
                "also": (),
            }
        )

    def seen(self, holds: Callable[[str], bool]) -> tuple[str, ...]:
        """What is to be seen when those facts are so: `alt`, and each of `also` that stands."""
        return (self.alt, *(each.alt for each in self.also if each.stands(holds)))

    @property
    def lamps(self) -> tuple[str, ...]:
        """The names of the lights that can be switched, in the order of the file."""
        named = (
            layer.light for layer in self.layers if isinstance(layer, Prop | Glow) and layer.light
        )
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
