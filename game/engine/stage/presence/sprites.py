"""Keeps small images of light, dots and short strokes: a hue, a level and a place between pixels
each.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache, partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from game.engine.stage.presence.baker import Oven
    from game.engine.stage.presence.threads import Floats

    Ints = NDArray[np.signedinteger]

LEVELS: Final = 11
HUE_STEP: Final = 15
DOT_PARTS: Final = 3
"""Dots stand on thirds of pixels, both ways: on whole ones a thin curve would look knotted."""
LEANS: Final = 20
PARTS: Final = 4
"""Strokes lean in steps of 9 degrees, and are moved across themselves by quarters of `ACROSS`."""
ACROSS: Final = math.sqrt(2)
"""Pixels: how far a whole pixel's corners lie from one another."""
POINTS: Final = {"bold": 3, "fine": 5}
"""Of a thread, in one stroke: 54 threads are 6,000 strokes, and would be 28,000 points."""
SPACING: Final = {"bold": 2.6, "fine": 3.2}
"""Units of 1/1080 of the height from one point of a stroke to the next."""
LENGTHS: Final = {"bold": (1.0,), "fine": (1.0, 1.6)}
"""How far a stroke's points may be drawn apart: where a thread is stretched, dots and no dashes."""
_LIFT: Final = 0.6
_HUES: Final = 16
"""Hues that are kept: at Beyond there are ten."""
_HALF_TURN: Final = 180 // HUE_STEP + 4
_SAME_CHROMA: Final = 0.008


def light_of(hue: Floats, chroma: float, lightness: float = 0.82) -> Floats:
    """Linear light of OKLCH colours, (..., 3), cut at 0. Matrices from Björn Ottosson's OKLab."""
    a, b = chroma * np.cos(np.deg2rad(hue)), chroma * np.sin(np.deg2rad(hue))
    root = np.stack(
        [
            lightness + 0.3963377774 * a + 0.2158037573 * b,
            lightness - 0.1055613458 * a - 0.0638541728 * b,
            lightness - 0.0894841775 * a - 1.2914855480 * b,
        ],
        axis=-1,
    )
    out = root**3 @ np.array(
        [
            [4.0767416621, -1.2684380046, -0.0041960863],
            [-3.3077115913, 2.6097574011, -0.7034186147],
            [0.2309699292, -0.3413193965, 1.7076147010],
        ]
    )
    return np.asarray(np.clip(out, 0, None), np.float32)


@dataclass(frozen=True, slots=True)
class Shapes:
    """What one kind of point or stroke looks like in each place and lean, before hue and level.

    `glow` is its light, (places, side, side), and `white` what is added where it is strong.
    """

    glow: Floats
    white: Floats


class Bank:
    """Images of one kind for one height of picture: all shapes of a hue and level are made when
    the first of them is needed.

    An image's number counts hues (as `slots` gives them places), in each levels, in each shapes.
    `left` and `top` lead from the pixel that an image stands on to its corner; none is wider or
    higher than `side` pixels.

    With an *oven* they are made there, in a running game, and until a level is there the nearest
    of its hue serves; with none they are made at once.
    """

    def __init__(self, shapes: Shapes) -> None:
        self.oven: Oven | None = None
        self._shapes = shapes
        self.shapes, self.side = shapes.glow.shape[:2]
        self._done: SimpleQueue[_Group] = SimpleQueue()
        self._forget(0.0)

    def _forget(self, chroma: float) -> None:
        self._chroma = chroma
        self._hues: list[int] = []
        self._slots = np.full(2 * _HALF_TURN, -1, np.int32)
        count = _HUES * LEVELS * self.shapes
        # Numbers of images become images in one step: a list would be asked for each.
        self.images: NDArray[np.object_] = np.full(count, pygame.Surface((1, 1)), np.object_)
        self.left, self.top = np.zeros(count, np.int16), np.zeros(count, np.int16)
        self._made = np.zeros(_HUES * LEVELS, np.bool_)
        self._ordered: set[int] = set()

    def numbers(self, hue: Ints, level: Ints, shape: Ints, chroma: float) -> NDArray[np.int32]:
        """The numbers of images of these hues (in steps of `HUE_STEP` degrees), levels, shapes."""
        # One chroma serves for its neighbours too: it changes by a hundredth in a whole life.
        if abs(chroma - self._chroma) > _SAME_CHROMA:
            self._forget(chroma)
        slot = self._slots[hue]
        if slot.size and slot.min() < 0:
            self._place(sorted(set(hue.tolist())))
            slot = self._slots[hue]
        group = slot * LEVELS + level
        if not self._made[group].all():
            self._take_in()
            wanted = np.bincount(group, minlength=len(self._made))
            self._want(wanted)
            if self.oven is not None:
                group = self._stand_ins(wanted)[group]
        return np.asarray(group * self.shapes + shape, np.int32)

    def _want(self, wanted: Ints) -> None:
        """Make or order what is missing: of each hue the level most wanted, then the next."""
        missing = np.flatnonzero((wanted > 0) & ~self._made).tolist()
        turn = dict.fromkeys(range(_HUES), 0)
        for group in sorted(missing, key=lambda group: -int(wanted[group])):
            turn[group // LEVELS] += 1
            wanted[group] = turn[group // LEVELS]
        for group in sorted(missing, key=lambda group: int(wanted[group])):
            if group not in self._ordered:
                self._order(group)

    def _order(self, group: int) -> None:
        slot, level = divmod(group, LEVELS)
        work = partial(_bake, self._shapes, (self._hues[slot], level, self._chroma))
        if self.oven is None:
            self._keep(group, work())
        else:
            self._ordered.add(group)
            self.oven.order(lambda: self._done.put(work()))

    def _take_in(self) -> None:
        """What has been baked since, if it is still wanted."""
        while True:
            try:
                found = self._done.get_nowait()
            except Empty:
                return
            hue, level, chroma = found.of
            slot = int(self._slots[hue])
            if slot >= 0 and chroma == self._chroma:
                self._keep(slot * LEVELS + level, found)

    def _keep(self, group: int, found: _Group) -> None:
        place = slice(group * self.shapes, (group + 1) * self.shapes)
        self.images[place] = found.images
        self.left[place], self.top[place], self._made[group] = found.left, found.top, True

    def _stand_ins(self, wanted: Ints) -> Ints:
        """For each group the one to draw: itself, or while it is not made its hue's nearest level.

        A hue without any is dark for a frame or two.
        """
        out = np.arange(len(wanted))
        for group in np.flatnonzero((wanted > 0) & ~self._made).tolist():
            first = group - group % LEVELS
            made = np.flatnonzero(self._made[first : first + LEVELS]) + first
            if made.size:
                out[group] = made[np.abs(made - group).argmin()]
        return out

    def _place(self, hues: list[int]) -> None:
        if len(set(self._hues) | set(hues)) > _HUES:
            self._forget(self._chroma)
        for hue in hues[:_HUES]:
            if hue not in self._hues:
                self._slots[hue] = len(self._hues)
                self._hues.append(hue)


@dataclass(frozen=True, slots=True)
class _Group:
    """The images `of` a hue (in steps), a level and a chroma, one for each shape."""

    of: tuple[int, int, float]
    images: list[pygame.Surface]
    left: Ints
    top: Ints


def _bake(shapes: Shapes, of: tuple[int, int, float]) -> _Group:
    """A bright thread, a thin skirt, whiter where strong."""
    hue, level, chroma = of
    colour = light_of(np.array(hue * HUE_STEP, np.float32), chroma)
    strong = 255 * (level + 1) / LEVELS
    white = shapes.white * (0.6 * strong**2 / 255) + 0.5
    pixels = np.zeros((*white.shape, 4), np.uint8)
    # Display values: the colour is lifted as by a tone curve. Blue first, as surfaces have it.
    for channel, share in enumerate((colour[::-1] ** _LIFT).tolist()):
        value = shapes.glow * (share * strong) + white
        pixels[..., channel] = np.minimum(value, 255)
    return _Group(of, *_cut(pixels))


def _cut(pixels: NDArray[np.uint8]) -> tuple[list[pygame.Surface], Ints, Ints]:
    """Images to be added, (n, side, side, 4), each without its dark edges: they cost as light does.
    Also how far their corners lie from their middles.

    Each has its own pixels, for what is part of a surface must lock the whole of it; and four
    bytes to a pixel, which adds twelve times faster than three.
    """
    side = pixels.shape[1]
    seen = pixels.view(np.uint32)[..., 0] > 0
    edges = []
    for axis in (1, 2):
        lit: NDArray[np.bool_] = np.asarray(seen.any(axis=axis))
        some = lit.any(axis=1)
        edges.append(np.where(some, lit.argmax(axis=1), side // 2))
        edges.append(np.where(some, side - lit[:, ::-1].argmax(axis=1), side // 2 + 1))
    images = [
        pygame.image.frombuffer(image[y0:y1, x0:x1].tobytes(), (x1 - x0, y1 - y0), "BGRA")
        for image, x0, x1, y0, y1 in zip(pixels, *(edge.tolist() for edge in edges), strict=True)
    ]
    return images, edges[0] - side // 2, edges[2] - side // 2


def _body(kind: str, k: float, d2: Floats) -> Floats:
    """The light of one point at squared distances *d2*, in pixels; *k* is pixels to the unit."""
    # Eight units hold all of a skirt that can be seen; nine took a third longer to add.
    half = _reach(kind, k)
    core, skirt = (1.55 * k, 4.6 * k) if kind == "bold" else (max(0.8, 1.15 * k), 3.2 * k)
    edge = np.clip((half - np.sqrt(d2)) / (2.2 * k), 0, 1)
    return np.asarray(
        (np.exp(-d2 / core**2) * 0.46 + np.exp(-d2 / skirt**2) * 0.034) * edge, np.float32
    )


def _reach(kind: str, k: float) -> int:
    return max(4, round(8 * k)) if kind == "bold" else max(3, round(6 * k))


@lru_cache(maxsize=4)
def dots(kind: str, k: float) -> Shapes:
    """A point on each of its places within a pixel: `DOT_PARTS` down times `DOT_PARTS` across."""
    half = _reach(kind, k)
    grid = np.arange(-half, half + 1, dtype=np.float32)
    away = grid[None] - ((np.arange(DOT_PARTS, dtype=np.float32) + 0.5) / DOT_PARTS)[:, None]
    d2 = away[:, None, :, None] ** 2 + away[None, :, None, :] ** 2
    body = _body(kind, k, np.asarray(d2, np.float32).reshape(-1, grid.size, grid.size))
    return Shapes(body, body**2)


@lru_cache(maxsize=4)
def strokes(kind: str, k: float) -> Shapes:
    """A few points in a row in each length, lean and place: `LENGTHS`, `LEANS` times `PARTS`."""
    apart, lengths = SPACING[kind] * k, np.array(LENGTHS[kind], np.float32)
    count = POINTS[kind]
    half = _reach(kind, k) + math.ceil(apart * lengths.max() * (count - 1) / 2)
    x = np.arange(-half, half + 1, dtype=np.float32)
    y = x[:, None]
    lean = (np.arange(LEANS, dtype=np.float32) * (math.pi / LEANS))[:, None, None, None]
    moved = (((np.arange(PARTS, dtype=np.float32) + 0.5) / PARTS - 0.5) * ACROSS)[:, None, None]
    along = x * np.cos(lean) + y * np.sin(lean)
    across = y * np.cos(lean) - x * np.sin(lean) - moved
    far = lengths[:, None, None, None, None] * apart
    points = [(n - (count - 1) / 2) * far for n in range(count)]
    bodies = np.stack([_body(kind, k, (along - p) ** 2 + across**2) for p in points])
    bodies = bodies.reshape(count, lengths.size * LEANS * PARTS, x.size, x.size)
    return Shapes(bodies.sum(axis=0), (bodies**2).sum(axis=0))
