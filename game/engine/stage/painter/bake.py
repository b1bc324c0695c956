"""Paints a scene from first layer to grain: a frozen model in, plates of 8-bit samples out.

A plate is a rectangle of the finished picture that the stage blits: the opaque `back`; the strips
that move past and the `over` that stands before them; the `front` that stands before Samantha's
light; and, for each lamp, what it adds when it is lit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.content.scene_models import Masts, Skyline
from game.engine.stage.painter.canvas import Canvas
from game.engine.stage.painter.easel import Easel, Inks
from game.engine.stage.painter.finish import film, grained, tone
from game.engine.stage.painter.planes import blue_noise, blur
from game.engine.stage.painter.table import PAINTERS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from game.engine.content.scene_models import Palettes, SceneModel
    from game.engine.stage.painter.colour import Plane, Samples

KIT_VERSION: Final = 2
"""Part of the cache's key: raise it when the same YAML would give another picture."""

_F = np.float32


@dataclass(frozen=True, slots=True)
class Plate:
    """Samples (h, w, 3), or (h, w, 4) with premultiplied alpha, to stand at pixel `at`.

    `speed` is for strips: pixels a second to the left.
    """

    name: str
    samples: Samples
    at: tuple[int, int] = (0, 0)
    speed: float = 0


@dataclass(frozen=True, slots=True)
class Baked:
    """A finished scene. `luminance` is the mean of the back, 0 to 1, display-referred."""

    name: str
    size: tuple[int, int]
    luminance: float
    plates: tuple[Plate, ...]


def bake(scene: SceneModel, palettes: Palettes, size: tuple[int, int]) -> Baked:
    """Paint *scene* at *size* (width, height in pixels, 16:9). Takes about a second."""
    easel = Easel(Canvas(size), Inks(palettes.of(scene)), scene.light)
    outside = _paint(scene, easel)
    canvas, bare = easel.canvas, easel.canvas.light.copy()
    film(canvas, scene.grade, easel.inks)
    values = tone(canvas.light, scene.grade)
    still = grained(values, scene.grade.grain)
    plates = []
    if outside is not None:
        plates += _moving(scene, easel, outside, (values, still))
    else:
        plates.append(Plate("back", still))
    plates += _cut(still, canvas.covers.get("front"), "front")
    for lamp, strokes in easel.lamps.items():
        lit = Canvas(size)
        lit.light[...] = bare
        lit.indoors = canvas.covers.get("room")
        for stroke in strokes:
            stroke(lit)
        film(lit, scene.grade, easel.inks)
        gain = tone(lit.light, scene.grade) - values
        plates += _gain(gain, f"lamp:{lamp}")
        front = canvas.covers.get("front")
        if front is not None:
            plates += _gain(gain * front, f"front_lamp:{lamp}")
    return Baked(scene.scene, size, _luminance(values), tuple(plates))


def _paint(scene: SceneModel, easel: Easel) -> Plane | None:
    """Every layer in order; the light as it was before the first moving strip, if there is one."""
    moving = [
        i for i, q in enumerate(scene.layers) if isinstance(q, Skyline | Masts) and q.parallax
    ]
    outside = None
    for index, layer in enumerate(scene.layers):
        if moving and index == moving[0]:
            outside = easel.canvas.light.copy()
        PAINTERS[type(layer)](easel, layer)
        if moving and index == moving[-1]:
            easel.canvas.record("over")
    return outside


def _moving(
    scene: SceneModel, easel: Easel, outside: Plane, still: tuple[Plane, Samples]
) -> list[Plate]:
    """The sky, the strips, and the room before them.

    What the room's glass and the film add to the moving part (sheen, bloom, leaks) is the
    difference of the finished still to the bare scenery, blurred so that no tower of it stays.
    """
    grade, canvas = scene.grade, easel.canvas
    sky = tone(outside, grade)
    plates = [Plate("back", grained(sky, grade.grain))]
    scenery = sky
    for number, strip in enumerate(easel.strips):
        values = tone(strip.light, grade)
        h = strip.cover.shape[0]
        part = scenery[:, strip.top : strip.top + h]
        seen = slice(0, canvas.size[0])
        part += strip.cover[:, seen] * (values[:, :, seen] - part)
        alpha = (strip.cover * 255)[None]
        rgba = np.concatenate([values * strip.cover, alpha]).transpose(1, 2, 0)
        speed = strip.speed * canvas.scale
        plates.append(Plate(f"strip:{number:02}", _bytes(rgba), (0, strip.top), speed))
    over = canvas.covers["over"]
    plates += _cut(still[1], over, "over")
    gain = blur(still[0] - scenery, 26 * canvas.scale) * (1 - over)
    return plates + _gain(gain, "glass")


def _bytes(values: Plane) -> Samples:
    return np.ascontiguousarray(np.clip(values + 0.5, 0, 255).astype(np.uint8))


def _cut(still: Samples, cover: Plane | None, name: str) -> list[Plate]:
    """The covered part of the still as premultiplied RGBA, cropped."""
    if cover is None or cover.max() < 0.004:
        return []
    rows, columns = _box(cover > 0.004)
    alpha = cover[rows, columns, None]
    rgba = np.concatenate([still[rows, columns] * alpha, alpha * 255], axis=2)
    return [Plate(name, _bytes(rgba), (columns.start, rows.start))]


def _gain(gain: Plane, name: str) -> list[Plate]:
    """What is to be added, cropped to where it is more than a level, dithered against bands."""
    gain = np.maximum(gain - 0.6, 0)
    strong = gain.max(0) > 0.7
    if not strong.any():
        return []
    rows, columns = _box(strong)
    part = gain[:, rows, columns]
    h, w = part.shape[1:]
    tile = np.tile(blue_noise(), (-(-h // 128), -(-w // 128)))[:h, :w]
    samples = np.clip(part + tile, 0, 255).astype(np.uint8).transpose(1, 2, 0)
    return [Plate(name, np.ascontiguousarray(samples), (columns.start, rows.start))]


def _box(where: NDArray[np.bool_]) -> tuple[slice, slice]:
    rows, columns = np.flatnonzero(where.any(1)), np.flatnonzero(where.any(0))
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)


def _luminance(values: Plane) -> float:
    red, green, blue = (float(values[c].mean()) / 255 for c in range(3))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def flat(baked: Baked, *, lit: frozenset[str] = frozenset()) -> Samples:
    """The whole picture as the player sees it at time 0, (h, w, 3), with the named lamps on."""
    out = np.zeros((baked.size[1], baked.size[0], 3), _F)
    lamps = {f"{part}:{lamp}" for lamp in lit for part in ("lamp", "front_lamp")}
    for plate in baked.plates:
        if ":" in plate.name and "lamp" in plate.name and plate.name not in lamps:
            continue
        if plate.name.startswith("front_lamp"):
            continue  # the front was not blitted again, so its light is already in `lamp:`
        (x, y), w = plate.at, min(plate.samples.shape[1], baked.size[0])
        part = out[y : y + plate.samples.shape[0], x : x + w]
        samples = plate.samples[:, :w].astype(_F)
        if plate.name == "front":
            continue
        if samples.shape[2] == 4:
            part[...] = samples[..., :3] + part * (1 - samples[..., 3:] / 255)
        elif plate.name == "back":
            part[...] = samples
        else:
            part += samples
    return np.clip(out, 0, 255).astype(np.uint8)
