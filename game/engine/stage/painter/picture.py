"""Turns plates into surfaces and draws them: still parts, moving strips, lamps, motes.

Two blits a frame for most pictures; the caller draws Samantha's light between back and front.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

from game.engine.content.scene_models import Motes, Steam
from game.engine.stage.kept import weight
from game.engine.stage.painter.bake import bake as bake_plates
from game.engine.stage.painter.colour import bytes_of
from game.engine.stage.painter.easel import Inks
from game.engine.stage.painter.laying import lay
from game.engine.stage.painter.motes import Breath, Dust

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.engine.content.scene_models import Palettes, SceneModel
    from game.engine.stage.painter.bake import Baked
    from game.engine.stage.painter.cut import Plate

_ADD: Final = pygame.BLEND_RGB_ADD
_NONE: Final[Mapping[str, float]] = MappingProxyType({})
_SUMS: Final = 4
SLOT_RADIUS: Final = 0.245
"""Of the height: how wide Samantha's light is at scale 1, when she has grown most."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A surface and the pixel its corner stands at; `speed` in pixels a second to the left, and
    after how many pixels it comes again.
    """

    surface: pygame.Surface
    at: tuple[int, int] = (0, 0)
    speed: float = 0
    repeat: int = 0


@dataclass(frozen=True, slots=True)
class Live:
    """What moves without anybody: before a `sky` the strips, the glass, the room; dust, steam."""

    sky: Layer | None = None
    strips: tuple[Layer, ...] = ()
    over: tuple[Layer, ...] = ()
    glass: Layer | None = None
    dust: tuple[Dust | Breath, ...] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """Where Samantha's light stands: `centre` and `radius` in pixels."""

    centre: tuple[float, float]
    radius: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where the stage draws something of its own: pixels, and its size in pixels."""

    x: float
    y: float
    size: float


@dataclass(slots=True)
class Dimmed:
    """A light that is not `whole`, as strong as it was last: its `level` of 255."""

    whole: pygame.Surface
    surface: pygame.Surface
    level: int = -1


@dataclass(slots=True)
class Lit:
    """The picture as it stands under the lamps that are wholly on: made when they change.

    So a frame costs the same two blits with nine lamps as with none.
    """

    lamps: frozenset[str] = frozenset()
    back: pygame.Surface | None = None
    front: tuple[Layer, ...] = ()
    sums: dict[tuple[str, ...], Layer] = field(default_factory=dict)
    dimmed: list[Dimmed] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Picture:
    """A scene ready to be shown at one size.

    `lights` are what each lamp adds to the back, `front_lights` to the front, by the lamp's name;
    `luminance` is the mean of the back, 0 to 1; `text_safe` the calm part, in pixels; `places` are
    where the stage draws what it draws itself.
    """

    name: str
    size: tuple[int, int]
    back: pygame.Surface
    front: tuple[Layer, ...]
    lights: Mapping[str, Layer]
    front_lights: Mapping[str, Layer]
    live: Live
    slot: Slot
    text_safe: pygame.Rect
    text_mode: str
    luminance: float
    alt: str
    places: Mapping[str, Place] = field(default_factory=dict)
    lit: Lit = field(default_factory=Lit, compare=False)

    @property
    def bytes(self) -> int:
        """What its surfaces take in memory, those for its lamps with them."""
        live, lit = self.live, self.lit
        some = (live.sky, live.glass, *live.strips, *live.over, *self.front, *lit.front)
        layers = (*some, *self.lights.values(), *self.front_lights.values(), *lit.sums.values())
        dimmed = (each.surface for each in lit.dimmed)
        surfaces = (self.back, lit.back, *dimmed, *(q.surface for q in layers if q is not None))
        return sum(weight(surface) for surface in surfaces if surface is not None)


def develop(baked: Baked, scene: SceneModel, palettes: Palettes) -> Picture:
    """Make surfaces of the plates, converted to the display when there is one."""
    layers = {plate.name: _layer(plate) for plate in baked.plates}
    inks = Inks(palettes.of(scene))
    air: list[Dust | Breath] = []
    for q in scene.layers:
        if isinstance(q, Motes) and q.live:
            air.append(Dust.of(q, bytes_of(inks.colour(q.color)), baked.size[0] / 1920))
        elif isinstance(q, Steam):
            air.append(Breath.of(q, bytes_of(inks.colour(q.color)), baked.size[0] / 1920))
    (x, y), (w, h) = scene.slot.at, baked.size
    left, top, right, bottom = (round(v * w / 1920) for v in scene.text.safe_area)
    return Picture(
        name=baked.name,
        size=baked.size,
        back=layers["back"].surface,
        front=tuple(map(_in_runs, _all(layers, "front:"))),
        lights=_named(layers, "lamp:"),
        front_lights=_named(layers, "front_lamp:"),
        live=_live(layers, tuple(air)),
        slot=Slot((x * w, y * h), SLOT_RADIUS * h * scene.slot.scale),
        text_safe=pygame.Rect(left, top, right - left, bottom - top),
        text_mode=scene.text.mode,
        luminance=baked.luminance,
        alt=scene.alt,
        places={n: Place(*(q * w / 1920 for q in at)) for n, at in scene.places.items()},
    )


def bake(scene: SceneModel, palettes: Palettes, size: tuple[int, int]) -> Picture:
    """Paint and develop in this process: for tests and the `pictures` command."""
    return develop(bake_plates(scene, palettes, size), scene, palettes)


def _layer(plate: Plate) -> Layer:
    h, w, channels = plate.samples.shape
    data = np.ascontiguousarray(plate.samples).data
    surface = pygame.image.frombuffer(data, (w, h), "RGBA" if channels == 4 else "RGB")
    if pygame.display.get_surface() is not None:
        surface = surface.convert_alpha() if channels == 4 else surface.convert()
    else:
        surface = surface.copy()  # the buffer belongs to the plate
    return Layer(surface, plate.at, plate.speed, plate.repeat)


def _in_runs(layer: Layer) -> Layer:
    """With straight alpha and packed in runs, since that draws twice as fast and takes less room:
    what is clear is passed over, and what is opaque is copied.
    """
    colours = pygame.surfarray.pixels3d(layer.surface)
    alpha = pygame.surfarray.pixels_alpha(layer.surface)
    soft = (alpha > 0) & (alpha < 255)
    shares = alpha[soft][:, None].astype(np.uint32)
    colours[soft] = np.minimum(255, (colours[soft] * np.uint32(255) + shares // 2) // shares)
    del colours, alpha
    layer.surface.set_alpha(255, pygame.RLEACCEL)
    return layer


def _live(layers: Mapping[str, Layer], air: tuple[Dust | Breath, ...]) -> Live:
    strips, over = (tuple(map(_in_runs, _all(layers, q))) for q in ("strip:", "over:"))
    return Live(layers.get("sky"), strips, over, layers.get("glass"), air)


def _all(layers: Mapping[str, Layer], prefix: str) -> tuple[Layer, ...]:
    return tuple(layers[name] for name in sorted(layers) if name.startswith(prefix))


def _named(layers: Mapping[str, Layer], prefix: str) -> Mapping[str, Layer]:
    found = {name.removeprefix(prefix): q for name, q in layers.items() if name.startswith(prefix)}
    return MappingProxyType(found)


def draw_back(
    target: pygame.Surface, picture: Picture, t: float, lights: Mapping[str, float] = _NONE
) -> None:
    """Everything behind Samantha's light, *t* seconds in; *lights* are lamps' strengths, 0 to 1.

    For reduced motion give a *t* that stands still.
    """
    _relit(picture, lights)
    back, sky = picture.lit.back or picture.back, picture.live.sky
    if sky is None:
        lay(target, back)
    else:
        for area in _round(back.get_rect(), sky.surface.get_rect(topleft=sky.at)):
            lay(target, back, area.topleft, area)
        _pass(target, picture.live, sky, t)
    _light(target, picture, picture.lights, lights)
    for dust in picture.live.dust:
        target.fblits(dust.at(t), _ADD)


def _round(whole: pygame.Rect, inner: pygame.Rect) -> Iterator[pygame.Rect]:
    """What of *whole* lies above, left, right and below of *inner*: the sky covers the rest."""
    for left, top, right, bottom in (
        (whole.left, whole.top, whole.right, inner.top),
        (whole.left, inner.top, inner.left, inner.bottom),
        (inner.right, inner.top, whole.right, inner.bottom),
        (whole.left, inner.bottom, whole.right, whole.bottom),
    ):
        if right > left and bottom > top:
            yield pygame.Rect(left, top, right - left, bottom - top)


def _pass(target: pygame.Surface, live: Live, sky: Layer, t: float) -> None:
    """The scenery behind the window, and the room before it."""
    lay(target, sky.surface, sky.at)
    before = target.get_clip()
    target.set_clip(pygame.Rect(sky.at, sky.surface.get_size()).clip(before))
    end = sky.at[0] + sky.surface.get_width()
    for strip in live.strips:
        w = strip.surface.get_width()
        x = (strip.at[0] - round(strip.speed * t)) % strip.repeat - strip.repeat
        while x < end:
            if x + w > sky.at[0]:
                target.blit(strip.surface, (x, strip.at[1]))
            x += strip.repeat
    target.set_clip(before)
    if live.glass is not None:
        target.blit(live.glass.surface, live.glass.at, special_flags=_ADD)
    for part in live.over:
        target.blit(part.surface, part.at)


def draw_front(
    target: pygame.Surface, picture: Picture, t: float, lights: Mapping[str, float] = _NONE
) -> None:
    """What stands before Samantha's light, lit by the same lamps; *t* as for the back."""
    del t  # nothing in front moves yet; the stage need not know
    if not picture.front:
        return
    _relit(picture, lights)
    for part in picture.lit.front or picture.front:
        target.blit(part.surface, part.at)
    _light(target, picture, picture.front_lights, lights)


def _relit(picture: Picture, strengths: Mapping[str, float]) -> None:
    """Bring the kept surfaces up to the lamps that are wholly on."""
    on = frozenset(n for n, k in strengths.items() if k >= 1 and n in picture.lights)
    if not any(0 < k < 1 for k in strengths.values()):
        picture.lit.dimmed.clear()
    if on == picture.lit.lamps or picture.live.strips:
        return
    picture.lit.lamps = on
    picture.lit.back, picture.lit.front = None, ()
    if not on:
        return
    back = picture.back.copy()
    picture.lit.back = _under(Layer(back), picture.lights, on).surface
    fronts = (Layer(part.surface.premul_alpha(), part.at) for part in picture.front)
    picture.lit.front = tuple(_in_runs(_under(q, picture.front_lights, on)) for q in fronts)


def _under(part: Layer, lights: Mapping[str, Layer], on: frozenset[str]) -> Layer:
    """*part* with the lamps of *on* added to its colours."""
    out = part.surface
    for name in on & lights.keys():
        at = (lights[name].at[0] - part.at[0], lights[name].at[1] - part.at[1])
        out.blit(lights[name].surface, at, special_flags=_ADD)
    return part


def _light(
    target: pygame.Surface,
    picture: Picture,
    layers: Mapping[str, Layer],
    strengths: Mapping[str, float],
) -> None:
    """Lamps that are coming up or going down, added at their strength, equal ones together."""
    equal: dict[int, set[str]] = {}
    for name, strength in strengths.items():
        level = min(255, round(255 * strength))
        if level > 0 and name in layers and name not in picture.lit.lamps:
            equal.setdefault(level, set()).add(name)
    for level, names in equal.items():
        layer = _together(picture.lit.sums, layers, frozenset(names))
        target.blit(_dimmed(picture.lit, layer.surface, level), layer.at, special_flags=_ADD)


def _dimmed(kept: Lit, whole: pygame.Surface, level: int) -> pygame.Surface:
    """*whole* at *level* of 255; made anew only when the level is another one."""
    found = next((each for each in kept.dimmed if each.whole is whole), None)
    if found is None:
        found = Dimmed(whole, pygame.Surface(whole.get_size()))
        kept.dimmed = [*kept.dimmed[1 - _SUMS :], found]
    if found.level != level:
        found.surface.fill((level, level, level))
        found.surface.blit(whole, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        found.level = level
    return found.surface


def _together(
    kept: dict[tuple[str, ...], Layer], layers: Mapping[str, Layer], names: frozenset[str]
) -> Layer:
    """The sum of some lamps, kept while they change: five on one switch are as cheap as one."""
    if len(names) == 1:
        return layers[next(iter(names))]
    parts = [layers[name] for name in sorted(names)]
    boxes = [part.surface.get_rect(topleft=part.at) for part in parts]
    key = (*sorted(names), *map(str, boxes))  # the same lamps add one thing to the back, one before
    if key not in kept:
        if len(kept) >= _SUMS:
            kept.clear()
        whole = boxes[0].unionall(boxes[1:])
        total = pygame.Surface(whole.size)
        for part in parts:
            at = (part.at[0] - whole.x, part.at[1] - whole.y)
            total.blit(part.surface, at, special_flags=_ADD)
        kept[key] = Layer(total, whole.topleft)
    return kept[key]
