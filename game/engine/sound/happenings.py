"""Chance in, a piece of what goes on in a place out: a hum, a knock, a step overhead, paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.core.waves import SAMPLE_RATE, gain
from game.engine.sound import circle

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from game.engine.sound.circle import Curve, Loop, Response

Chance = np.random.Generator

TAU: Final = 2 * np.pi
_SYLLABLES_A_SECOND: Final = 2.6


def falling(from_hz: float, slope: float, high: float) -> Response:
    """Air in a room: level to *from_hz*, then falling, and nothing to speak of above *high*."""

    def response(hertz: Curve) -> Curve:
        shelf = 1 / np.maximum(hertz, from_hz) ** slope
        rumble = hertz**2 / (hertz**2 + 30.0**2)
        return np.asarray(shelf * rumble / (1 + (hertz / high) ** 4), np.float32)

    return response


def hum(loop: Loop, hertz: float, level: float, chance: Chance) -> None:
    """A steady tone that fits the loop a whole number of times."""
    rounds = round(hertz * circle.seconds_of(loop))
    turn = np.arange(len(loop)) / len(loop)
    wave = np.sin(TAU * rounds * turn + chance.uniform(0, TAU)) * level
    loop += wave[:, None].astype(np.float32)


def talking(loop: Loop, chance: Chance) -> Loop:
    """The rhythm of several people saying nothing in particular: syllables inside sentences."""
    syllables = np.zeros((len(loop), 1), np.float32)
    for _ in range(int(circle.seconds_of(loop) * _SYLLABLES_A_SECOND)):
        size = int(chance.uniform(0.1, 0.3) * SAMPLE_RATE)
        bump = np.sin(np.linspace(0, np.pi, size)) ** 2 * chance.uniform(0.2, 1)
        at = np.arange(size) + int(chance.integers(len(loop)))
        syllables[at % len(loop), 0] += bump.astype(np.float32)
    return syllables * np.clip(circle.breathing(loop, 0.11, 1.2, chance), 0, None)


def now_and_then(count: int, loop: Loop, chance: Chance) -> list[float]:
    """*count* times spread over the loop, never two at once."""
    space = circle.seconds_of(loop) / count
    return [(i + chance.uniform(0.15, 0.85)) * space for i in range(count)]


def knock(chance: Chance, hertz: float, seconds: float) -> Curve:
    """Something solid meeting something solid: a short band of noise and a dull tone."""
    size = int(seconds * SAMPLE_RATE)
    time = np.arange(size) / SAMPLE_RATE
    grains = circle.filtered(
        chance.standard_normal((size, 1)).astype(np.float32), circle.band(hertz * 0.6, hertz * 3, 2)
    )[:, 0]
    body = np.sin(TAU * hertz * time * (1 - 0.15 * time / seconds))
    fall = np.exp(-time * 6 / seconds) * np.minimum(1, time * 700)
    fall[-64:] *= np.linspace(1, 0, 64)
    return np.asarray(
        (0.7 * grains / max(1e-9, float(grains.std())) + body) * fall * 0.3, np.float32
    )


def overhead(sound: Curve) -> Curve:
    """Through a floor: only what is below 250 Hz, and later."""
    padded = np.pad(sound, (400, 6000))[:, None]
    return circle.filtered(padded.astype(np.float32), circle.band(40, 190, 2))[:, 0]


def walk(loop: Loop, steps: list[float], way: tuple[float, float], chance: Chance) -> None:
    """A heel at each of *steps* (seconds), from one side of the room to the other."""
    for at, pan in zip(steps, np.linspace(*way, len(steps)), strict=True):
        heel = overhead(knock(chance, chance.uniform(72, 84), 0.22))
        circle.lay(loop, heel * chance.uniform(1.8, 2.4), at + chance.normal(0, 0.02), float(pan))


def pipe(chance: Chance) -> Curve:
    """A pipe in a wall, thinking of something else."""
    time = np.arange(int(0.7 * SAMPLE_RATE)) / SAMPLE_RATE
    hertz = chance.uniform(410, 520)
    tone = np.sin(TAU * hertz * time) + 0.4 * np.sin(TAU * hertz * 2.71 * time)
    return np.asarray(tone * np.exp(-time * 9) * np.minimum(1, time * 400) * 0.2, np.float32)


def paper(chance: Chance, seconds: float) -> Curve:
    """Paper handled for *seconds*."""
    size = int(seconds * SAMPLE_RATE)
    grains = chance.standard_normal((size, 1)).astype(np.float32)
    grains = circle.filtered(grains, circle.band(1400, 7000, 2))[:, 0]
    crinkle = np.abs(np.convolve(chance.standard_normal(size // 400 + 1), [0.5, 1, 0.5], "same"))
    shape = np.interp(np.arange(size), np.arange(len(crinkle)) * 400, crinkle)
    return np.asarray(grains * shape * np.sin(np.linspace(0, np.pi, size)) * 0.25, np.float32)


def pen_strokes(chance: Chance) -> Curve:
    """A plotter across the room: a motor that stops and starts, and the pen put down."""
    out = np.zeros(int(1.6 * SAMPLE_RATE), np.float32)
    at = 0
    while at < len(out) - 9000:
        size = int(chance.uniform(0.05, 0.16) * SAMPLE_RATE)
        time = np.arange(size) / SAMPLE_RATE
        hertz = chance.uniform(260, 620)
        motor = np.sin(TAU * hertz * time) + 0.5 * np.sin(TAU * 3 * hertz * time)
        out[at : at + size] += (motor * np.sin(np.pi * np.arange(size) / size) * 0.12).astype(
            np.float32
        )
        at += size + int(chance.uniform(0.01, 0.09) * SAMPLE_RATE)
    return out * np.float32(gain(-4))


def breath(chance: Chance) -> Curve:
    """Somebody breathes out, close to a receiver."""
    size = int(chance.uniform(0.7, 1.4) * SAMPLE_RATE)
    grains = chance.standard_normal((size, 1)).astype(np.float32)
    grains = circle.filtered(grains, circle.band(500, 1900, 2))[:, 0]
    return np.asarray(grains * np.sin(np.linspace(0, np.pi, size)) ** 2 * 0.5, np.float32)


def clink(chance: Chance, hertz: float) -> Curve:
    """A coin, a glass, a small screw: thin metal of about *hertz*, put down."""
    time = np.arange(int(0.5 * SAMPLE_RATE)) / SAMPLE_RATE
    base = hertz * chance.uniform(0.85, 1.2)
    tone = sum(
        level * np.sin(TAU * base * ratio * time + chance.uniform(0, TAU)) * np.exp(-time * decay)
        for ratio, level, decay in ((1, 1, 11), (1.58, 0.6, 16), (2.41, 0.4, 26))
    )
    return np.asarray(tone * np.minimum(1, time * 900) * _ending(time) * 0.12, np.float32)


def drip(chance: Chance) -> Curve:
    """One drop into a very little water: its pitch goes up."""
    time = np.arange(int(0.16 * SAMPLE_RATE)) / SAMPLE_RATE
    hertz = chance.uniform(620, 820)
    tone = np.sin(TAU * hertz * (time + 1.6 * time**2)) * np.exp(-time * 34)
    return np.asarray(tone * np.minimum(1, time * 500) * _ending(time) * 0.4, np.float32)


def breaker(seconds: float, chance: Chance) -> tuple[Loop, Loop]:
    """A wave that runs up in a third of its time, and what it takes back with it."""
    wash, drag = circle.empty(seconds), circle.empty(seconds)
    turn = np.linspace(0, 1, len(wash))[:, None]
    up = np.interp(turn, (0, 0.34, 0.5, 1), (0, 1, 0.5, 0)) ** 2
    back = np.clip(np.sin(np.pi * np.clip((turn - 0.38) / 0.62, 0, 1)), 0, None) ** 2
    run = circle.noise(wash, circle.band(120, 900, 1), chance) * up
    stones = circle.noise(drag, circle.band(1300, 3600, 2), chance) * back
    return np.asarray(run * 0.42, np.float32), np.asarray(stones * 0.16, np.float32)


def rattle(chance: Chance, seconds: float) -> Curve:
    """A trolley, or a shutter: many small knocks of metal, slower towards the end."""
    out = np.zeros(int((seconds + 0.3) * SAMPLE_RATE), np.float32)
    at = 0.0
    while at < seconds:
        hit = knock(chance, chance.uniform(380, 760), 0.07) * chance.uniform(0.4, 1)
        begin = int(at * SAMPLE_RATE)
        out[begin : begin + len(hit)] += hit
        at += 0.05 + 0.09 * (at / seconds) ** 2 + abs(chance.normal(0, 0.012))
    return out


def tick(chance: Chance, hertz: float) -> Curve:
    """One step of a clock's escapement: a small hard click in a case of about *hertz*."""
    time = np.arange(int(0.07 * SAMPLE_RATE)) / SAMPLE_RATE
    case = np.sin(TAU * hertz * time) * np.exp(-time * 90)
    pallet = np.sin(TAU * hertz * 4.3 * time + chance.uniform(0, TAU)) * np.exp(-time * 320)
    return np.asarray((case + 0.7 * pallet) * _ending(time) * 0.16, np.float32)


def simmer(loop: Loop, a_second: float, chance: Chance) -> None:
    """A pot: bubbles that come up singly, about *a_second* of them, each from its own depth."""
    for at in np.sort(
        chance.uniform(0, circle.seconds_of(loop), int(a_second * len(loop) / SAMPLE_RATE))
    ):
        time = np.arange(int(0.06 * SAMPLE_RATE)) / SAMPLE_RATE
        hertz = chance.uniform(180, 520)
        plop = np.sin(TAU * hertz * (time + 2.2 * time**2)) * np.exp(-time * 70)
        plop *= np.minimum(1, time * 600) * _ending(time) * chance.uniform(0.1, 0.5)
        circle.lay(loop, (0.2 * plop).astype(np.float32), float(at), chance.uniform(-0.2, 0.2))


def chirp(chance: Chance, hertz: float) -> Curve:
    """A bird that has not had its breakfast: two to four short slides about *hertz*."""
    notes = []
    for _ in range(int(chance.integers(2, 5))):
        time = np.arange(int(chance.uniform(0.06, 0.12) * SAMPLE_RATE)) / SAMPLE_RATE
        slide = hertz * chance.uniform(0.9, 1.15) * (1 + chance.uniform(-1.6, 0.8) * time)
        tone = np.sin(TAU * np.cumsum(slide) / SAMPLE_RATE) * np.sin(np.pi * time / time[-1]) ** 2
        notes += [0.08 * tone, np.zeros(int(chance.uniform(0.03, 0.12) * SAMPLE_RATE))]
    return np.asarray(np.concatenate(notes), np.float32)


def lorry(chance: Chance) -> Curve:
    """A bin lorry two streets off: it comes up, stands, lifts something, lets it down, goes on."""
    time = np.arange(int(9.0 * SAMPLE_RATE)) / SAMPLE_RATE
    engine = np.interp(time, (0, 1.8, 2.4, 6.6, 7.2, 9.0), (38, 44, 29, 29, 42, 46))
    turning = np.cumsum(engine) / SAMPLE_RATE
    wave = sum(np.sin(TAU * k * turning + k) / k for k in (1, 2, 3, 5))
    hoist = np.interp(time, (2.9, 3.2, 4.2, 4.4), (0, 1, 1, 0))
    whine = np.sin(TAU * np.cumsum(np.interp(time, (2.9, 4.4), (210, 330))) / SAMPLE_RATE)
    level = np.interp(time, (0, 1.5, 2.4, 6.6, 7.6, 9.0), (0, 1, 0.55, 0.55, 0.9, 0))
    out = (0.16 * wave * level + 0.05 * hoist * whine * level).astype(np.float32)
    for at in (4.5, 4.9, 5.15):
        bang = knock(chance, chance.uniform(120, 200), 0.3)
        out[int(at * SAMPLE_RATE) :][: len(bang)] += bang * np.float32(0.6)
    return (
        circle.filtered(out[:, None], circle.band(40, 900, 1))[:, 0]
        * level.astype(np.float32) ** 0.3
    )


def _ending(time: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(np.minimum(1, (time[-1] - time) / 0.01))
