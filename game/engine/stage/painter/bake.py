"""Paints a scene from first layer to grain: a frozen model in, plates of 8-bit samples out.

A plate is a rectangle of the finished picture that the stage blits: the opaque `back`; the `sky`
and strips that move past a window, and the `over` that stands before them; the `front` that stands
before Samantha's light; and, for each lamp, what it adds when it is lit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.content.scene_models import Masts, Skyline
from game.engine.stage.painter.canvas import Canvas
from game.engine.stage.painter.cut import Plate, as_bytes, box, cut, gained, pieces
from game.engine.stage.painter.easel import REPEAT, Easel, Inks
from game.engine.stage.painter.finish import difference, film, grained, tone
from game.engine.stage.painter.planes import blur
from game.engine.stage.painter.table import PAINTERS

if TYPE_CHECKING:
    from game.engine.content.scene_models import Palettes, SceneModel
    from game.engine.stage.painter.colour import Plane, Samples
    from game.engine.stage.painter.easel import Strip

KIT_VERSION: Final = 7
"""Part of the cache's key: raise it when the same YAML would give another picture."""

_F = np.float32


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
    front = canvas.covers.get("front")
    plates += cut(still, front, "front")
    plates += _lamps(scene, easel, bare)
    return Baked(scene.scene, size, _luminance(values), tuple(plates))


def _lamps(scene: SceneModel, easel: Easel, bare: Plane) -> list[Plate]:
    """What each lamp adds to the back and to the front; *bare* is the light before the film."""
    canvas, out = easel.canvas, []
    front = canvas.covers.get("front")
    lit = Canvas(canvas.size)
    lit.indoors = canvas.covers.get("room")
    for lamp, strokes in easel.lamps.items():
        lit.light[...] = bare
        for stroke in strokes:
            stroke(lit)
        found = difference(canvas, bare, lit.light, (scene.grade, easel.inks))
        if found is None:
            continue
        gain, (rows, columns) = found
        corner = (columns.start, rows.start)
        out += gained(gain, f"lamp:{lamp}", corner)
        if front is not None:
            out += gained(gain * front[rows, columns], f"front_lamp:{lamp}", corner)
    return out


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
    """The whole still, and for that part of it which is not covered by the room: the sky, the
    strips, what the glass adds, and the room before them.

    What the room's glass and the film add to the moving part (sheen, bloom, leaks) is the
    difference of the finished still to the bare scenery, blurred so that no tower of it stays.
    """
    grade, canvas = scene.grade, easel.canvas
    over = canvas.covers["over"]
    rows, columns = box(over < 0.996)
    sky = tone(outside, grade)
    band = grained(sky, grade.grain)[rows, columns]
    plates = [Plate("back", still[1]), Plate("sky", band.copy(), (columns.start, rows.start))]
    for number, strip in enumerate(easel.strips):
        values = tone(strip.light, grade)
        part = sky[:, strip.top : strip.top + strip.cover.shape[0]]
        seen = slice(0, canvas.size[0])
        part += strip.cover[:, seen] * (values[:, :, seen] - part)
        plates += _strip(f"strip:{number:02}", strip, values, rows)
    shown = np.zeros_like(over)
    shown[rows, columns] = over[rows, columns]
    plates += cut(still[1], shown, "over")
    gain = blur(still[0] - sky, 26 * canvas.scale) * (1 - over)
    return plates + gained(gain, "glass")


def _strip(name: str, strip: Strip, values: Plane, rows: slice) -> list[Plate]:
    """The strip within the visible *rows*, in segments, since masts have much air between them."""
    top, bottom = max(strip.top, rows.start), min(strip.top + strip.cover.shape[0], rows.stop)
    if bottom <= top:
        return []
    seen = slice(top - strip.top, bottom - strip.top)
    cover, width = strip.cover[seen], strip.cover.shape[1]
    rgba = np.concatenate([values[:, seen] * cover, cover[None] * 255]).transpose(1, 2, 0)
    speed = strip.speed * width / REPEAT
    out = []
    for index, (r, c) in enumerate(pieces(cover > 0.004)):
        samples = as_bytes(rgba[r, c])
        at = (c.start, top + r.start)
        out.append(Plate(f"{name}:{index}", samples, at, speed, width))
    return out


def _luminance(values: Plane) -> float:
    red, green, blue = (float(values[c].mean()) / 255 for c in range(3))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def flat(baked: Baked, *, lit: frozenset[str] = frozenset()) -> Samples:
    """The whole picture as the player sees it at time 0, (h, w, 3), with the named lamps on."""
    out = np.zeros((baked.size[1], baked.size[0], 3), _F)
    view = (0, baked.size[0])
    for plate in baked.plates:
        kind, _, name = plate.name.partition(":")
        # What is in front is in the back as well, and so is the light on it.
        if kind in {"front", "front_lamp"} or (kind == "lamp" and name not in lit):
            continue
        (x, y), (h, w) = plate.at, plate.samples.shape[:2]
        left, right = view if kind == "strip" else (0, baked.size[0])
        start, end = max(x, left), max(left, min(x + w, right))
        if kind == "sky":
            view = (x, x + w)
        part = out[y : y + h, start:end]
        samples = plate.samples[:, start - x : max(end - x, 0)].astype(_F)
        if kind in {"back", "sky"}:
            part[...] = samples
        elif samples.shape[2] == 4:
            part[...] = samples[..., :3] + part * (1 - samples[..., 3:] / 255)
        else:
            part += samples
    return np.clip(out, 0, 255).astype(np.uint8)
