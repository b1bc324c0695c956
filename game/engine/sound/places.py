"""The name of a place and a seed in, the sound of being there out: a seamless stereo loop.

A place is a bed of noise and, now and then, something that happens. Seldom is the point: a sound
that comes twice a minute is a loop that one hears.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.sound import circle
from game.engine.sound.happenings import (
    breath,
    falling,
    hum,
    knock,
    now_and_then,
    overhead,
    paper,
    pen_strokes,
    pipe,
    talking,
    walk,
)
from game.engine.sound.instruments import INSTRUMENTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.sound.circle import Loop

Chance = np.random.Generator

SECONDS: Final = 36.0
_STEPS_OVERHEAD: Final = 14  # she will count them
_SECONDS_OVERHEAD: Final = 66.0


def place(kind: str, seed: int, lufs: float) -> Loop:
    """The loop of *kind* at *lufs*. KeyError when there is no such place."""
    return circle.settled(PLACES[kind](np.random.default_rng(seed)), lufs)


def office(chance: Chance) -> Loop:
    """Air handling, a murmur that has no words, somebody else's plotter, a chair."""
    loop = circle.empty(SECONDS)
    loop += circle.noise(loop, falling(60, 0.9, 5000), chance) * np.float32(0.24)
    hum(loop, 120.0, 0.035, chance)
    murmur = circle.noise(loop, circle.band(180, 640, 3), chance)
    murmur *= talking(loop, chance)
    loop += circle.room(murmur, 0.9, 0.9, 5) * np.float32(0.2)
    for at in now_and_then(5, loop, chance):
        circle.lay(loop, pen_strokes(chance) * 0.35, at, chance.uniform(-0.8, 0.8))
    for at in now_and_then(2, loop, chance):
        circle.lay(loop, knock(chance, 240, 0.16) * 0.9, at, chance.uniform(-0.7, 0.7))
    return loop


def train(chance: Chance) -> Loop:
    """Rumble, the motors' two tones, and rail joints that come in pairs."""
    loop = circle.empty(SECONDS)
    rumble = circle.noise(loop, falling(55, 1.0, 3500), chance)
    loop += rumble * np.float32(0.42) * circle.breathing(loop, 0.14, 0.22, chance)
    air = circle.noise(loop, circle.band(1200, 5200, 1), chance)
    loop += air * np.float32(0.09) * circle.breathing(loop, 0.09, 0.4, chance)
    for hertz, level in ((92.0, 0.10), (184.6, 0.05), (277.0, 0.018)):
        hum(loop, hertz, level, chance)
    length = circle.seconds_of(loop)
    pairs = round(length / 1.44)
    for index in range(pairs):
        at = index * length / pairs + chance.normal(0, 0.012)
        for delay, level in ((0.0, 1.0), (0.19, 0.75)):
            joint = knock(chance, 190, 0.11) * (3.8 * level * chance.uniform(0.75, 1.1))
            circle.lay(loop, joint, at + delay, chance.uniform(-0.25, 0.25))
    return loop


def shop(chance: Chance) -> Loop:
    """Fluorescent tubes, a drinks cabinet, very little custom."""
    loop = circle.empty(SECONDS)
    loop += circle.noise(loop, falling(70, 0.8, 6500), chance) * np.float32(0.2)
    for hertz, level in ((120.0, 0.10), (240.0, 0.05), (360.0, 0.03), (480.0, 0.02)):
        hum(loop, hertz, level, chance)
    cabinet = circle.noise(loop, circle.band(90, 420, 2), chance)
    loop += cabinet * np.float32(0.16) * circle.breathing(loop, 0.05, 0.3, chance)
    for at in now_and_then(3, loop, chance):
        circle.lay(loop, paper(chance, 0.5) * 0.5, at, chance.uniform(-0.8, 0.8))
    for at in now_and_then(2, loop, chance):
        circle.lay(loop, knock(chance, 320, 0.1) * 0.8, at, chance.uniform(-0.8, 0.8))
    return loop


def ceiling(chance: Chance) -> Loop:
    """The flat at evening: a fridge, pipes, and somebody overhead who crosses slowly and comes
    back fast. Fourteen steps.
    """
    loop = circle.empty(_SECONDS_OVERHEAD)
    loop += circle.noise(loop, falling(50, 1.05, 3000), chance) * np.float32(0.1)
    for hertz, level in ((60.0, 0.10), (120.0, 0.04), (180.0, 0.012)):
        hum(loop, hertz, level, chance)
    start = chance.uniform(14, 20)
    slow, fast = _STEPS_OVERHEAD - 5, 5
    crossing = [start + n * 0.74 for n in range(slow)]
    return_ = [start + slow * 0.74 + 6.5 + n * 0.4 for n in range(fast)]
    walk(loop, crossing, (-0.5, 0.5), chance)
    walk(loop, return_, (0.5, -0.5), chance)
    set_down = overhead(knock(chance, 110, 0.35)) * 3.2
    circle.lay(loop, set_down, start + slow * 0.74 + 2.2, 0.45)
    for at in now_and_then(2, loop, chance):
        circle.lay(loop, pipe(chance) * 0.25, at, chance.uniform(-0.9, -0.3))
    return loop


def night(chance: Chance) -> Loop:
    """A town that has mostly stopped: air, far trains, one lift."""
    loop = circle.empty(SECONDS)
    air = circle.noise(loop, falling(60, 1.0, 4500), chance)
    loop += air * np.float32(0.3) * circle.breathing(loop, 0.06, 0.3, chance)
    hum(loop, 60.0, 0.05, chance)
    for at in now_and_then(2, loop, chance):
        far = circle.noise(circle.empty(9.0), circle.band(70, 480, 2), chance)
        swell = np.sin(np.linspace(0, np.pi, len(far)))[:, None] ** 2
        pan = np.linspace(0.2, 0.9, len(far))[:, None]
        sides = np.concatenate([np.sqrt(1 - pan), np.sqrt(pan)], axis=1)
        circle.lay(loop, (far * swell * sides * 0.8).astype(np.float32), at)
    for at in now_and_then(1, loop, chance):
        circle.lay(loop, overhead(knock(chance, 90, 0.5)) * 2.2, at, -0.6)
    return loop


def phone_line(chance: Chance) -> Loop:
    """An open line: hiss, mains, the crackle of a bad joint, and people who do not talk."""
    loop = circle.empty(SECONDS)
    loop += circle.noise(loop, circle.band(500, 3000, 1), chance) * np.float32(0.2)
    for hertz, level in ((120.0, 0.12), (240.0, 0.06), (360.0, 0.05)):
        hum(loop, hertz, level, chance)
    for at in now_and_then(60, loop, chance):
        crackle = chance.standard_normal(90) * np.exp(-np.arange(90) / 14)
        circle.lay(loop, crackle * chance.exponential(0.9), at, 0.0)
    for at in now_and_then(9, loop, chance):
        circle.lay(loop, breath(chance) * chance.uniform(0.4, 1.0), at, chance.uniform(-0.8, 0.8))
    return circle.telephone(loop) * np.float32(0.5) + circle.filtered(
        loop, circle.band(330, 3300, 2)
    )


def hour(chance: Chance) -> Loop:
    """Where she is when nobody speaks. There is no air in it: two tones, far apart, and a grain."""
    loop = circle.empty(SECONDS)
    loop += circle.noise(loop, circle.band(2400, 6000, 2), chance) * np.float32(0.05)
    for pitch, rate, pan in ((28, 0.05, -0.3), (35, 0.07, 0.3), (76, 0.04, -0.6), (83, 0.06, 0.6)):
        base = 440 * 2 ** ((pitch - 69) / 12)
        tone = circle.empty(SECONDS)
        hum(tone, base, 1.0 if pitch < 60 else 0.03, chance)
        sides = np.array([np.sqrt(1 - pan), np.sqrt(1 + pan)], np.float32)
        loop += tone * circle.breathing(loop, rate, 0.8, chance) * sides * np.float32(0.3)
    for at in now_and_then(7, loop, chance):
        grain = INSTRUMENTS["glass"](float(chance.choice([88, 95, 100])), 0.2, 0.3, chance)
        circle.lay(loop, grain * 0.35, at, chance.uniform(-1, 1))
    return circle.room(loop, 5.0, 0.4, 11)


PLACES: Final[dict[str, Callable[[Chance], Loop]]] = {
    each.__name__: each for each in (office, train, shop, ceiling, night, phone_line, hour)
}
