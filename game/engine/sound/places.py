"""The name of a place and a seed in, the sound of being there out: a seamless stereo loop.

A place is a bed of noise and, now and then, something that happens. Seldom is the point: a sound
that comes twice a minute is a loop that one hears.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.sound import circle
from game.engine.sound.happenings import (
    breaker,
    breath,
    chirp,
    clink,
    drip,
    falling,
    hum,
    knock,
    lorry,
    now_and_then,
    overhead,
    paper,
    pen_strokes,
    pipe,
    rattle,
    simmer,
    talking,
    tick,
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
_SECONDS_LINK: Final = 40.0
_LINK_DELAY: Final = 5.0
_SECONDS_OUTSIDE: Final = 54.0  # what is never quite the same needs longer


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


def market(chance: Chance) -> Loop:
    """A market from inside a crate: voices far above, coins and paper bags very near, girders that
    carry a train over once.
    """
    loop = circle.empty(_SECONDS_OUTSIDE)
    loop += circle.noise(loop, falling(90, 0.8, 4200), chance) * np.float32(0.12)
    above = circle.noise(loop, circle.band(170, 700, 2), chance)
    above *= talking(loop, chance) + talking(loop, chance)
    loop += circle.room(above, 0.7, 0.5, 10) * np.float32(0.22)
    for at in now_and_then(1, loop, chance):
        over = circle.noise(circle.empty(11.0), circle.band(45, 260, 2), chance)
        swell = np.sin(np.linspace(0, np.pi, len(over)))[:, None] ** 2
        circle.lay(loop, (over * swell * 0.5).astype(np.float32), at)
    for at in now_and_then(5, loop, chance):
        circle.lay(loop, paper(chance, chance.uniform(0.4, 0.9)) * 0.7, at, chance.uniform(-1, 1))
    for at in now_and_then(4, loop, chance):
        for step in range(int(chance.integers(1, 4))):
            circle.lay(loop, clink(chance, 2900) * 1.3, at + 0.13 * step, chance.uniform(-1, 1))
    for at in now_and_then(3, loop, chance):
        circle.lay(loop, knock(chance, 210, 0.14) * 1.2, at, chance.uniform(-0.9, 0.9))
    return loop


def library(chance: Chance) -> Loop:
    """Repair night: old lamps, low voices, pages, small screws put down where they will roll."""
    loop = circle.empty(SECONDS)
    loop += circle.noise(loop, falling(60, 1.0, 3800), chance) * np.float32(0.16)
    for hertz, level in ((120.0, 0.05), (240.0, 0.02)):
        hum(loop, hertz, level, chance)
    murmur = circle.noise(loop, circle.band(150, 560, 3), chance) * talking(loop, chance)
    loop += circle.room(murmur, 1.5, 0.9, 8) * np.float32(0.17)
    for at in now_and_then(4, loop, chance):
        circle.lay(loop, paper(chance, 0.6) * 0.4, at, chance.uniform(-0.9, 0.9))
    for at in now_and_then(4, loop, chance):
        circle.lay(loop, clink(chance, 2300) * 0.6, at, chance.uniform(-0.6, 0.6))
    for at in now_and_then(2, loop, chance):
        circle.lay(loop, knock(chance, 180, 0.2) * 0.8, at, chance.uniform(-0.7, 0.7))
    return loop


def stairwell(chance: Chance) -> Loop:
    """Thirty-one floors without a current: no hum at all, air that stands, a door, and a drop."""
    loop = circle.empty(SECONDS)
    for at in now_and_then(3, loop, chance):
        circle.lay(loop, drip(chance) * 0.35, at, chance.uniform(-0.3, 0.3))
    for at in now_and_then(2, loop, chance):
        circle.lay(loop, overhead(knock(chance, 95, 0.5)) * 2.4, at, chance.uniform(-0.2, 0.2))
    down = chance.uniform(8, 20)
    for index in range(6):
        heel = knock(chance, chance.uniform(150, 190), 0.1) * 0.25
        circle.lay(loop, heel, down + index * 0.61 + chance.normal(0, 0.02), 0.1)
    loop = circle.room(loop, 4.6, 1.1, 31)
    column = circle.noise(loop, circle.band(50, 240, 2), chance)
    return loop + column * np.float32(0.05) * circle.breathing(loop, 0.05, 0.4, chance)


def surf(chance: Chance) -> Loop:
    """The sea on the other side of a fog: it comes in seven times, and the pebbles mind."""
    loop = circle.empty(_SECONDS_OUTSIDE)
    loop += circle.noise(loop, falling(45, 1.0, 1500), chance) * np.float32(0.08)
    for at in now_and_then(7, loop, chance):
        length, side = chance.uniform(7.0, 9.5), chance.uniform(-0.4, 0.4)
        for wave in breaker(length, chance):
            circle.lay(loop, wave * np.array([1 - side, 1 + side], np.float32), at)
    fog = circle.filtered(loop, circle.band(35, 1700, 2))
    return circle.room(fog, 2.2, 0.3, 13)


def corridor(chance: Chance) -> Loop:
    """Shared storage: tubes of which one cannot settle, a trolley, a shutter two bays along."""
    loop = circle.empty(SECONDS)
    loop += circle.noise(loop, falling(80, 0.9, 5000), chance) * np.float32(0.12)
    for hertz, level in ((120.0, 0.08), (240.0, 0.04), (360.0, 0.02)):
        hum(loop, hertz, level, chance)
    tube = circle.empty(SECONDS)
    hum(tube, 960.0, 0.02, chance)
    mood = circle.breathing(loop, 0.11, 1.2, chance) * circle.breathing(loop, 0.7, 0.9, chance)
    loop += tube * (mood > 1.7)  # at times, and then not evenly
    far = circle.empty(SECONDS)
    for at in now_and_then(2, loop, chance):
        circle.lay(far, rattle(chance, 1.6) * 1.4, at, chance.uniform(-0.8, 0.8))
    for at in now_and_then(3, loop, chance):
        circle.lay(far, knock(chance, 130, 0.3) * 2.0, at, chance.uniform(-0.6, 0.6))
    return circle.filtered(loop, circle.band(40, 5000, 1)) + circle.room(far, 1.5, 0.8, 16)


def ballroom(chance: Chance) -> Loop:
    """Two hundred people who have known each other long, glasses, and a floor made for less."""
    loop = circle.empty(_SECONDS_OUTSIDE)
    for low, high, level in ((160, 520, 0.2), (380, 1300, 0.12), (900, 2600, 0.04)):
        voices = circle.noise(loop, circle.band(low, high, 2), chance)
        voices *= 0.4 + talking(loop, chance) + talking(loop, chance)
        loop += voices * np.float32(level)
    for at in now_and_then(9, loop, chance):
        circle.lay(loop, clink(chance, 1900) * 1.5, at, chance.uniform(-1, 1))
    for at in now_and_then(8, loop, chance):
        circle.lay(loop, knock(chance, 120, 0.2) * 0.9, at, chance.uniform(-0.8, 0.8))
    return circle.room(loop, 2.4, 0.9, 17)


def laundry(chance: Chance) -> Loop:
    """The laundry floor, through a wall: two drums that do not agree, and a button in one."""
    loop = circle.empty(SECONDS)
    loop += circle.noise(loop, falling(60, 1.0, 2400), chance) * np.float32(0.12)
    for hertz, level in ((50.0, 0.14), (100.0, 0.07), (147.0, 0.03)):
        hum(loop, hertz, level, chance)
    length = circle.seconds_of(loop)
    for turns, pan, button in ((29, -0.5, True), (31, 0.5, False)):
        for index in range(turns):
            at = index * length / turns
            slosh = circle.noise(circle.empty(0.9), circle.band(120, 700, 2), chance)
            slosh *= np.sin(np.linspace(0, np.pi, len(slosh)))[:, None].astype(np.float32) ** 2
            circle.lay(loop, slosh.mean(axis=1) * 0.22, at, pan)
            if button:
                circle.lay(loop, knock(chance, 900, 0.05) * 0.25, at + 0.31, pan)
    return circle.filtered(loop, circle.band(35, 2600, 1))


def polar(chance: Chance) -> Loop:
    """A glass with a pole behind it: the link's hiss, which fades and comes back, its carrier, a
    blip every five seconds, and a wind that is somebody else's.
    """
    loop = circle.empty(_SECONDS_LINK)
    snow = circle.noise(loop, circle.band(900, 4200, 1), chance)
    loop += snow * np.float32(0.1) * circle.breathing(loop, 0.07, 0.7, chance)
    wind = circle.noise(loop, circle.band(160, 520, 3), chance)
    loop += wind * np.float32(0.12) * np.abs(circle.breathing(loop, 0.06, 1.1, chance)) ** 1.5
    for hertz, level in ((60.0, 0.05), (1004.0, 0.008)):
        hum(loop, hertz, level, chance)
    length = circle.seconds_of(loop)
    for index in range(round(length / _LINK_DELAY)):
        at = index * length / round(length / _LINK_DELAY)
        circle.lay(loop, INSTRUMENTS["glass"](91, 0.08, 0.25, chance) * 0.2, at, 0.3)
    for at in now_and_then(3, loop, chance):
        circle.lay(loop, paper(chance, 0.25) * 0.5, at, -0.4)  # a card, and a card
    return loop


def kitchen(chance: Chance) -> Loop:
    """A kitchen in which everything is where it goes: one clock, which is right, and a spoon."""
    loop = circle.empty(SECONDS)
    loop += circle.noise(loop, falling(60, 1.1, 2600), chance) * np.float32(0.06)
    for hertz, level in ((60.0, 0.03), (120.0, 0.02)):
        hum(loop, hertz, level, chance)
    beats = round(circle.seconds_of(loop))
    for index in range(beats):
        at = (index + 0.5) * circle.seconds_of(loop) / beats
        circle.lay(loop, tick(chance, 620 if index % 2 else 560) * 0.5, at, 0.35)
    for at in now_and_then(3, loop, chance):
        circle.lay(loop, clink(chance, 2600) * 0.7, at, -0.2)
    return circle.room(loop, 0.6, 0.25, 12)


def stove(chance: Chance) -> Loop:
    """A small kitchen with something on: gas, a pot that has been told to simmer, and does not."""
    loop = circle.empty(SECONDS)
    loop += circle.noise(loop, falling(70, 1.0, 3200), chance) * np.float32(0.06)
    gas = circle.noise(loop, circle.band(700, 2600, 1), chance)
    loop += gas * np.float32(0.035) * circle.breathing(loop, 0.4, 0.15, chance)
    simmer(loop, 9.0, chance)
    for at in now_and_then(3, loop, chance):
        circle.lay(loop, clink(chance, 1500) * 0.5, at, 0.1)  # the lid
    for at in now_and_then(2, loop, chance):
        heels = overhead(knock(chance, 120, 0.2)) * 0.9  # on the walkway
        for step in range(5):
            circle.lay(loop, heels, at + 0.55 * step, -0.6 + 0.25 * step)
    return circle.room(loop, 0.7, 0.3, 14)


def pavement(chance: Chance) -> Loop:
    """A street before anybody: a city that has not begun, two birds, and the lorry, a long way off,
    at one house and then at the next.
    """
    loop = circle.empty(_SECONDS_OUTSIDE)
    loop += circle.noise(loop, falling(55, 1.15, 1800), chance) * np.float32(0.14)
    loop *= circle.breathing(loop, 0.04, 0.3, chance)
    for index, at in enumerate(now_and_then(3, loop, chance)):
        circle.lay(loop, lorry(chance) * (0.34 + 0.08 * index), at, 0.7 - 0.2 * index)
    birds = circle.empty(_SECONDS_OUTSIDE)
    for hertz, pan, count in ((3100.0, -0.6, 6), (2500.0, 0.4, 4)):
        for at in now_and_then(count, loop, chance):
            circle.lay(birds, chirp(chance, hertz) * 0.5, at, pan)
    return circle.room(loop + birds, 1.8, 0.35, 18)


PLACES: Final[dict[str, Callable[[Chance], Loop]]] = {
    each.__name__: each
    for each in (
        office, train, shop, ceiling, night, phone_line, hour, market, library, stairwell, surf,
        corridor, ballroom, laundry, polar, kitchen, stove, pavement,
    )
}  # fmt: skip
