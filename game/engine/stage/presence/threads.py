"""Turns her traits, the time and the loudness of her voice into points of light in the plane.

Neighbouring threads share their phases: that is what makes silk of them and not scribble.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.engine.stage.presence.traits import Traits

Floats: TypeAlias = "np.ndarray[tuple[int, ...], np.dtype[np.float32]]"

Ints: TypeAlias = "np.ndarray[tuple[int, ...], np.dtype[np.intp]]"

TAU: Final = 2 * math.pi
_FEWEST: Final = 104
"""Points of a thread: its finest waves, fifteen to the round, want seven each."""
_ON_A_LINK: Final = 9
"""Points of a link, each of them a stroke."""
_LINKED: Final = 260
"""Sparks that may be linked."""
_ROWS: Final = 65
"""Of them at a time: a table of all with all has no room in a processor's cache."""
_FITS: Final = 0.04
"""Of her radius: of pairs that are so nearly as far apart as they should be, there are some four
times as many as there are links.
"""
_BEAD_SPEED: Final = 2.1
"""Radians a second at which a tap runs up both sides of the ring."""
_BEAD_SECONDS: Final = math.pi / _BEAD_SPEED


@dataclass(frozen=True, slots=True)
class Moment:
    """When (seconds), how loud (0 to 1), where and how large (pixels; `rest` is
    her radius without breath and voice), how strong (0 to 1, above
    for a flare), and how long ago (seconds) the player's taps reach her;
    `ground` is how bright the picture is behind her, 0 to 1.
    """

    growth: float
    time: float
    loudness: float
    radius: float
    rest: float = 0.0
    at: tuple[float, float] = (0.0, 0.0)
    strength: float = 1.0
    ground: float = 0.0
    taps: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Light:
    """Points round the origin in pixels, each with a weight (0 to about 1.5) and a hue in °."""

    x: Floats
    y: Floats
    weight: Floats
    hue: Floats


def parted(light: Light, points: int) -> Iterator[Light]:
    """*light* in parts of whole threads, each of no more than *points* if a thread is not."""
    threads, each = light.x.shape
    some = max(1, points // each)
    for first in range(0, threads, some):
        part = slice(first, first + some)
        yield Light(light.x[part], light.y[part], light.weight[part], light.hue[part])


class Loom:
    """The chances of her threads, drawn once from a seed."""

    def __init__(self, seed: int = 7) -> None:
        chance = np.random.default_rng(seed)
        self.thread = chance.random((64, 12)).astype(np.float32)
        self.spark = chance.random((900, 6)).astype(np.float32)

    def threads(self, traits: Traits, moment: Moment, spacing: float) -> Light:
        """All threads as points about *spacing* pixels apart along the ring."""
        count = max(1, math.ceil(traits.threads - 1e-6))
        points = int(np.clip(TAU * moment.radius / spacing, _FEWEST, 1400))
        q = np.linspace(0, TAU, points, endpoint=False, dtype=np.float32)[None]
        # By the threads' own number, whole or not: the next one must not push the others round.
        v = np.asarray(np.arange(count) / traits.threads * TAU, np.float32)[:, None]
        r = self._ring(traits, moment, q, v)
        beads = _beads(q, moment.taps, strength=traits.threads**-0.6)
        r = r * (1 + 0.035 * beads)
        x, y, depth = _tilted(traits, moment, (r * np.cos(q), r * np.sin(q)), (q, v))
        weight = self._weights(traits, moment.time, (q, v), depth)
        weight = weight * (1 + 0.5 * moment.loudness) + 0.9 * beads
        weight[-1] *= 1.0 - (count - traits.threads)  # the newest thread fades in
        hues = self._hues(traits, count, q)
        if loose := int(traits.ribbons * count):
            self._let_go(traits, moment, (x, y, weight), loose)
        return Light(x, y, weight, hues)

    def _ring(self, traits: Traits, moment: Moment, q: Floats, v: Floats) -> Floats:
        """Radii: harmonics that drift, and for the voice waves of five and eleven lobes."""
        t, count = moment.time, v.shape[0]
        r = np.ones((count, q.shape[1]), np.float32)
        whole = int(traits.harmonics)
        for k in range(1, whole + 2):
            part = 1.0 if k <= whole else traits.harmonics - whole
            turn = 1 - 2 * (k % 2)
            phase = (
                self.thread[k, 5] * TAU + v * (2.2 + 1.1 * self.thread[k, 6]) * traits.twist * turn
            )
            share = 0.55 + 0.45 * np.sin(v * 3.1 + k)
            wave = np.sin((k + 1) * q + phase + t * (0.22 + 0.10 * k) * turn)
            r += part * traits.bend / k**1.15 * share * wave
        heard = moment.loudness * traits.hearing
        five = np.sin(5 * q + t * 7.1 + v * 0.5) * np.sin(q + t * 0.9 + v * 0.35)
        eleven = np.sin(11 * q - t * 9.3 + v * 0.8) * np.sin(2 * q - t * 1.7 + v * 0.2) ** 2
        r += heard * (0.50 * five + 0.22 * eleven)
        many = min(1.0, (count - 1) / 4)
        crowd = min(1.0, max(0.0, (traits.threads - 8) / 6))
        apart = np.sin(v * 0.5) * 0.05 * many * traits.spread
        sway = 0.10 * np.sin(v * 2 + q + t * 0.2) * crowd * traits.twist
        return np.asarray(r * (1 + apart + sway) * moment.radius, np.float32)

    def _weights(
        self, traits: Traits, time: float, at: tuple[Floats, Floats], depth: Floats
    ) -> Floats:
        """A single thread is even; many are lit along parts of their way, each in its own."""
        q, v = at
        run = (0.5 + 0.5 * np.sin(2 * q - time * 0.9 + v * 1.3)) ** 2
        body = 0.22 if traits.threads > 8 else 0.45
        each = 0.75 + 0.5 * self.thread[: depth.shape[0], 9:10]
        many = min(1.0, traits.threads - 1)
        weight = depth * (body + (1 - body) * run) * each
        return np.asarray(1 + (weight - 1) * many, np.float32)

    def _hues(self, traits: Traits, count: int, q: Floats) -> Floats:
        own = self.thread[:count, 11:12] * 0.75
        along = 0.25 * (0.5 + 0.5 * np.sin(q + self.thread[:count, 8:9] * TAU))
        return np.asarray(traits.hue_a + (traits.hue_b - traits.hue_a) * (own + along), np.float32)

    def _let_go(
        self, traits: Traits, moment: Moment, light: tuple[Floats, Floats, Floats], loose: int
    ) -> None:
        """Ribbons: the last threads leave the ring and cross the sky."""
        x, y, weight = light
        t, radius = moment.time, moment.radius
        s = np.linspace(-1, 1, x.shape[1], dtype=np.float32)[None]
        own = self.thread[x.shape[0] - loose : x.shape[0]]
        j = (np.arange(loose, dtype=np.float32) / loose)[:, None]
        wide = np.abs(s) ** 1.2
        x[-loose:] = s * traits.spread * radius * (0.95 + 0.35 * own[:, :1]) * 1.05
        heard = 1 + 4 * moment.loudness * traits.hearing
        y[-loose:] = (
            np.sin(s * 2.6 + j * 2.4 + t * 0.16) * 0.40 * radius * (0.30 + wide * 1.2)
            + np.sin(s * 5.2 - j * 3.4 - t * 0.22) * 0.10 * radius * heard
            + (j - 0.5) * 1.15 * radius * wide * np.cos(s * 1.4 + 0.5)
        )
        run = np.sin(s * 7 - t * (1.0 + own[:, 5:6]) * 1.2 + own[:, 6:7] * TAU)
        weight[-loose:] = 0.55 * (1 - np.abs(s) ** 2.2) * (0.25 + 0.75 * (0.5 + 0.5 * run) ** 3)

    def sparks(self, traits: Traits, moment: Moment) -> Light:
        """Small lights round the ring that come and go."""
        count = min(int(traits.sparks), len(self.spark))
        own = self.spark[:count]
        t, radius = moment.time, moment.radius
        angle = own[:, 0] * TAU + t * 0.05 * (own[:, 3] - 0.3)
        far = radius * (0.25 + 1.9 * own[:, 1] ** 1.5 * (1 + 0.10 * moment.loudness))
        x = np.cos(angle) * far * (1 + (traits.spread - 1) * 0.75)
        y = np.sin(angle) * far * (0.70 + 0.08 * np.sin(t + own[:, 4] * 6))
        shine = (0.35 + 0.65 * np.sin(t * (0.5 + own[:, 4]) + own[:, 5] * TAU) ** 2) * (
            1.2 - 0.7 * own[:, 1]
        )
        hue = traits.hue_a + (traits.hue_b - traits.hue_a) * own[:, 2]
        return Light(x, y, np.asarray(shine, np.float32), np.asarray(hue, np.float32))

    def links(self, traits: Traits, moment: Moment, sparks: Light) -> Light | None:
        """Threads between near sparks, each with a pulse running along it; None before Self."""
        count = int(traits.links)
        if not count:
            return None
        x, y, t = sparks.x[:_LINKED], sparks.y[:_LINKED], moment.time
        one, two = _fitting((x, y), moment.radius, count)
        q = np.linspace(0, 1, _ON_A_LINK, dtype=np.float32)[None]
        pulse = (t * 0.25 + self.spark[one, 4][:, None] * 3) % 1.4
        shine = 0.10 + 0.45 * np.exp(-(((q - pulse) / 0.14) ** 2))
        lx = x[one][:, None] + (x[two] - x[one])[:, None] * q
        ly = y[one][:, None] + (y[two] - y[one])[:, None] * q
        hue = np.repeat(sparks.hue[one][:, None], q.shape[1], axis=1)
        return Light(lx, ly, np.asarray(shine, np.float32), hue)


def _fitting(at: tuple[Floats, Floats], radius: float, count: int) -> tuple[Ints, Ints]:
    """The *count* pairs that are most nearly as far apart as links should be where they are."""
    x, y = at
    far = np.asarray(radius * 0.22 + 0.15 * np.sqrt(x * x + y * y), np.float32)
    for fits in (radius * _FITS, math.inf):
        rows = [_off(at, far, first, fits) for first in range(0, len(x), _ROWS)]
        one, two, off = (np.concatenate(column) for column in zip(*rows, strict=True))
        if off.size >= count:
            break
    best = np.argpartition(off, count - 1)[:count]
    return one[best], two[best]


def _off(
    at: tuple[Floats, Floats], far: Floats, first: int, fits: float
) -> tuple[Ints, Ints, Floats]:
    """Some sparks, each with those that come after it, and by how much they are not *far* enough
    apart, or too far: where that is less than *fits*.
    """
    some = slice(first, first + _ROWS)
    square, other = (q[some, None] - q[None, first:] for q in at)
    square *= square
    other *= other
    square += other
    least, most = np.maximum(0, far[some] - fits) ** 2, (far[some] + fits) ** 2
    found = np.flatnonzero((square > least[:, None]) & (square < most[:, None]))
    one, two = np.divmod(found, square.shape[1])
    later = two > one
    one, two = one[later], two[later]
    return one + first, two + first, np.abs(np.sqrt(square[one, two]) - far[some][one])


def _tilted(
    traits: Traits, moment: Moment, flat: tuple[Floats, Floats], at: tuple[Floats, Floats]
) -> tuple[Floats, Floats, Floats]:
    """Threads inclined and turned against one another in space, and seen from the front."""
    (x, y), (q, v) = flat, at
    t, radius = moment.time, moment.radius
    z = np.sin(q * 2 + v + t * 0.3) * traits.twist * 0.30 * radius
    tilt = np.sin(v * 0.5 + t * 0.05) * 1.15 * traits.tilt
    tilt = tilt * (0.35 + 0.65 * min(1.0, traits.twist))
    turn = v * 0.5 * min(1.0, traits.tilt * 1.3) + t * 0.06
    y, z = y * np.cos(tilt) - z * np.sin(tilt), y * np.sin(tilt) + z * np.cos(tilt)
    x, y = x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)
    near = 1 / (1 - 0.28 * z / (radius * 1.6))
    depth = np.clip(0.62 + 0.45 * z / radius, 0.12, 1.2)
    if traits.threads < 8:  # few threads are all in front
        depth = np.maximum(depth, 0.72)
    return x * near, y * near, np.asarray(depth, np.float32)


def _beads(q: Floats, taps: Sequence[float], *, strength: float) -> Floats:
    """The player's own rhythm: each tap is a bead that runs from the foot up both sides."""
    light = np.zeros_like(q)
    for age in taps:
        if not 0 <= age <= _BEAD_SECONDS:
            continue
        gone = age / _BEAD_SECONDS
        strong = strength * math.sin(math.pi * min(1.0, gone * 3 + 0.12) / 2) * (1 - gone**2)
        for way in (1, -1):
            apart = (q - (math.pi / 2 + way * age * _BEAD_SPEED) + math.pi) % TAU - math.pi
            light = np.maximum(light, strong * np.exp(-((apart / 0.13) ** 2)))
    return np.asarray(light, np.float32)
