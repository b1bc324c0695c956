"""A pitch, a length and a strength in, the samples of one note out: the players of the second act.

The same bargain as in ``instruments``, which calls them by name. Those that hold a note are built
of steady partials in two groups, dark and bright, each with its own way in: that is what blowing
and bowing harder sounds like, and it costs a tenth of computing every sine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.core.waves import SAMPLE_RATE
from game.engine.sound.tone import SINGLE, TAU, hertz, peak, ring, shaped, thump, time_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.engine.sound.tone import Chance, Signal

_DARK: Final = 3  # partials that are there from the first breath on


def cornet(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """Brass for somebody small: bright as soon as it is there, and a little pinched."""
    levels = (1, 0.85, 0.8, 0.62, 0.45, 0.3, 0.2, 0.12, 0.07)
    tone = _blown(pitch, seconds + 0.1, levels, (0.03, strength), chance)
    return shaped(tone, seconds, attack=0.018, release=0.08) * SINGLE(0.13 * strength)


def horn(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """Round, and from behind: it turns bright only when it is sure."""
    levels = (1, 0.62, 0.34, 0.16, 0.08, 0.04)
    tone = _blown(pitch, seconds + 0.3, levels, (0.22, strength), chance)
    return shaped(tone, seconds, attack=0.06, release=0.26) * SINGLE(0.18 * strength)


def tuba(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """Each note is a decision. It is over before the next has to be made."""
    levels = (1, 0.75, 0.42, 0.2, 0.09, 0.04)
    tone = _blown(pitch, seconds + 0.12, levels, (0.05, strength), chance)
    tone *= np.exp(-_clock(tone) * 1.6).astype(np.float32)
    return shaped(tone, 0.8 * seconds, attack=0.022, release=0.1) * SINGLE(0.2 * strength)


def flute(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """Nearly a sine, with the air that did not become one."""
    tone = _blown(pitch, seconds + 0.14, (1, 0.28, 0.12, 0.04), (0.09, strength), chance)
    time = _clock(tone)
    late = np.clip((time - 0.3) / 0.5, 0, 1)
    tone *= (1 + 0.14 * late * np.sin(TAU * 5.1 * time + chance.uniform(0, TAU))).astype(np.float32)
    tone += _air(len(tone), hertz(pitch) * 1.6, chance) * SINGLE(0.035)
    return shaped(tone, seconds, attack=0.05, release=0.12) * SINGLE(0.25 * strength)


def viola(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """Bowed by somebody who was asked to stay in the middle, and has."""
    base = hertz(pitch)
    bodies = ((220, 80), (460, 170), (1050, 330), (1900, 500))
    levels = [
        (0.3 + sum(peak(base * k, *body) for body in bodies)) / k**1.1 / 1.3 for k in range(1, 13)
    ]
    tone = _blown(pitch, seconds + 0.3, levels, (0.1, strength), chance)
    tone += _blown(pitch + 0.035, seconds + 0.3, levels, (0.16, strength), chance) * SINGLE(0.4)
    return shaped(tone, seconds, attack=min(0.1, 0.3 * seconds), release=0.25) * SINGLE(
        0.12 * strength
    )


def swell(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """Everything that grows towards the next bar, and is not there when it comes."""
    base = hertz(pitch)
    out = np.zeros(int((seconds + 0.6) * SAMPLE_RATE), np.float32)
    for cents in (-5.0, 0.0, 5.0):
        for k in range(1, 7):
            level = 0.32 / k / np.sqrt(1 + (base * k / 900) ** 4)
            ring(out, base * k * 2 ** (cents / 1200), level, 0, chance.uniform(0, TAU))
    out *= np.minimum(1, 0.1 + 0.9 * _clock(out) / max(0.1, seconds)).astype(np.float32)
    return shaped(out, seconds, attack=0.94 * seconds, release=0.5) * SINGLE(0.25 * strength)


def pizzicato(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """A finger and a string on a small box: gone before it has been looked at."""
    out = thump(int((min(seconds, 1.2) + 0.3) * SAMPLE_RATE), 0.2, chance)
    base = hertz(pitch)
    for k in range(1, 9):
        pluck = abs(np.sin(np.pi * k * 0.19)) / k
        ring(out, base * k, pluck, 3.2 + 1.9 * k + base / 260, chance.uniform(0, 0.4))
    return shaped(out, min(seconds, 1.2), attack=0.003, release=0.25) * SINGLE(0.42 * strength)


def marimba(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """Wood over a tube, and a yarn mallet that knows when to leave."""
    out = thump(int((min(seconds, 1.5) + 0.4) * SAMPLE_RATE), 0.22, chance)
    base = hertz(pitch)
    for ratio, level, decay in ((1, 1, 4.2), (3.93, 0.2 * strength, 13), (9.2, 0.05, 30)):
        ring(out, base * ratio, level, decay + base / 400, 0)
    return shaped(out, min(seconds, 1.5), attack=0.003, release=0.35) * SINGLE(0.32 * strength)


def hum(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """A compressor: shudders when it starts, then has one opinion for as long as it is let."""
    base = hertz(pitch)
    release = 0.5
    out = np.zeros(int((seconds + release) * SAMPLE_RATE), np.float32)
    for k, level in ((1, 1), (2, 0.7), (3, 0.45), (4, 0.3), (6, 0.2), (8, 0.1), (12, 0.04)):
        ring(out, base * k, level, 0, chance.uniform(0, TAU))
    time = _clock(out)
    shudder = 1 + 0.5 * np.exp(-time * 1.6) * np.sin(TAU * 10.5 * time * (1 - 0.02 * time))
    drift = 1 + 0.05 * np.sin(TAU * 0.31 * time)
    out *= (shudder * drift).astype(np.float32)
    attack = min(0.4, 0.2 * seconds)
    return shaped(out, seconds, attack=attack, release=release) * SINGLE(0.14 * strength)


def toll(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """A bell for counting by: its hum an octave below, its minor third, and a long way down."""
    base = hertz(pitch)
    out = np.zeros(int((seconds + 4.5) * SAMPLE_RATE), np.float32)
    bell = ((0.5, 0.5, 0.5), (1, 1, 0.7), (1.189, 0.42, 1.1), (1.5, 0.2, 1.6), (2.0, 0.5, 1.9),
            (2.67, 0.16, 3.4), (4.07, 0.07, 6))  # fmt: skip
    for ratio, level, decay in bell:
        ring(out, base * ratio, level, decay, chance.uniform(0, TAU))
    return shaped(out, seconds + 2, attack=0.004, release=2.4) * SINGLE(0.2 * strength)


def snare(_pitch: float, _seconds: float, strength: float, chance: Chance) -> Signal:
    """A side drum the size of a tin, which it may be."""
    time = time_of(0.16)
    wires = _air(len(time), 3200, chance) * np.exp(-time * 34)
    skin = np.sin(TAU * 310 * time) * np.exp(-time * 48)
    return _struck(0.14 * strength * (0.5 * wires + 0.8 * skin))


def thud(_pitch: float, _seconds: float, strength: float, chance: Chance) -> Signal:
    """A bass drum, carried in front of somebody who cannot see over it."""
    time = time_of(0.42)
    skin = np.sin(TAU * (62 * time + 1.6 * (1 - np.exp(-time * 26)))) * np.exp(-time * 11)
    beater = _air(len(time), 420, chance) * np.exp(-time * 60)
    return _struck(0.28 * strength * (skin + 0.16 * beater))


def peep(_pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """The referee's whistle, a short one: offside."""
    time = time_of(min(0.24, seconds + 0.12))
    pea = np.sin(TAU * 38 * time + chance.uniform(0, TAU))
    tone = np.sin(TAU * 2340 * time + 1.5 * pea) * (0.75 + 0.25 * pea)
    tone += 0.08 * _air(len(time), 2600, chance)
    swell_ = np.minimum(1, time / 0.015) * np.minimum(1, (time[-1] - time) / 0.05)
    return np.asarray(0.1 * strength * tone * swell_, np.float32)


def drop(_pitch: float, _seconds: float, strength: float, chance: Chance) -> Signal:
    """Rain, one of it, on an umbrella that nobody has come for."""
    time = time_of(0.09)
    at = chance.uniform(520, 1500)
    cloth = np.sin(TAU * at * time * (1 - 1.2 * time)) * np.exp(-time * 75)
    wet = _air(len(time), 2 * at, chance) * np.exp(-time * 160)
    return _struck(0.16 * strength * (cloth + 0.3 * wet))


def relay(_pitch: float, _seconds: float, strength: float, chance: Chance) -> Signal:
    """A small switch in a large cabinet: on, and nearly at once off."""
    time = time_of(0.12)
    click = np.zeros(len(time))
    for at, level, tone in ((0.0, 1.0, 1180), (0.058, 0.6, 1460)):
        later = np.maximum(0, time - at)
        click += level * (time >= at) * np.sin(TAU * tone * later) * np.exp(-later * 210)
    return _struck(0.13 * strength * (click + 0.1 * _air(len(time), 2500, chance) * abs(click)))


def crackle(_pitch: float, _seconds: float, strength: float, chance: Chance) -> Signal:
    """Dust in a groove: some, at no time in particular."""
    out = np.zeros(int(0.9 * SAMPLE_RATE))
    for at in chance.uniform(0, 0.85, chance.poisson(5)):
        size = int(chance.uniform(8, 40))
        grain = chance.standard_normal(size) * np.exp(-np.arange(size) / (0.3 * size))
        out[int(at * SAMPLE_RATE) :][:size] += grain * chance.exponential(0.5)
    return np.asarray(np.clip(0.1 * strength * out, -0.3, 0.3), np.float32)


def chair(_pitch: float, _seconds: float, strength: float, chance: Chance) -> Signal:
    """Somebody in the next room moves a chair, and sits still again."""
    time = time_of(0.7)
    out = np.zeros(len(time))
    for at, length in ((0.0, 0.3), (0.42, 0.12)):
        later = np.clip((time - at) / length, 0, 1)
        scrape = np.sin(TAU * (170 * later * length + 4 * later**2)) * np.sin(np.pi * later) ** 2
        stick = 0.5 + 0.5 * np.sin(TAU * chance.uniform(26, 34) * time)
        out += scrape * stick + 0.25 * np.sin(np.pi * later) ** 2 * _air(len(time), 520, chance)
    return _struck(0.2 * strength * out)


def wash(_pitch: float, _seconds: float, strength: float, chance: Chance) -> Signal:
    """The sea, from so far that it might be the road: it comes up, and goes back."""
    time = time_of(6.4)
    low = _air(len(time), 130, chance) * np.sin(np.pi * (time / time[-1]) ** 0.6) ** 2
    back = _air(len(time), 900, chance) * np.clip(
        np.sin(np.pi * (time / time[-1] - 0.3) / 0.7), 0, 1
    )
    return _struck(0.16 * strength * (low + 0.06 * back**2))


ORCHESTRA: Final[dict[str, Callable[[float, float, float, Chance], Signal]]] = {
    player.__name__: player
    for player in (
        cornet, horn, tuba, flute, viola, swell, pizzicato, marimba, hum, toll, snare, thud, peep,
        drop, relay, crackle, chair, wash,
    )
}  # fmt: skip


def _blown(
    pitch: float,
    seconds: float,
    levels: Sequence[float],
    breath: tuple[float, float],
    chance: Chance,
) -> Signal:
    """Steady partials; the bright ones come with the second power of the breath, and with force.

    *breath* is the seconds that it takes, and the strength of the note.
    """
    count = max(1, int(seconds * SAMPLE_RATE))
    dark, bright = np.zeros(count, np.float32), np.zeros(count, np.float32)
    for k, level in enumerate(levels, 1):
        group = dark if k <= _DARK else bright
        ring(group, hertz(pitch) * k, level, 0, chance.uniform(0, TAU))
    rise = np.minimum(1, np.arange(count, dtype=np.float32) / max(1, breath[0] * SAMPLE_RATE))
    settling = 0.8 + 0.2 * np.exp(-np.arange(count, dtype=np.float32) / (0.5 * SAMPLE_RATE))
    return np.asarray(
        (dark * rise + bright * rise**2 * SINGLE(0.4 + 0.8 * breath[1])) * settling, np.float32
    )


def _clock(tone: Signal) -> np.ndarray:
    return np.arange(len(tone)) / SAMPLE_RATE


def _air(count: int, middle: float, chance: Chance) -> Signal:
    """Noise about *middle* Hz, an octave to each side, at RMS 1."""
    spectrum = np.fft.rfft(chance.standard_normal(count))
    bins = np.fft.rfftfreq(count, 1 / SAMPLE_RATE)
    spectrum *= np.exp(-(np.log2(np.maximum(bins, 1) / middle) ** 2))
    noise = np.fft.irfft(spectrum, count)
    return np.asarray(noise / max(1e-9, float(noise.std())), np.float32)


def _struck(wave: np.ndarray) -> Signal:
    """With a beginning and an end that do not click."""
    out = np.asarray(wave, np.float32).copy()
    out[:24] *= np.linspace(0, 1, 24, dtype=np.float32)
    out[-96:] *= np.linspace(1, 0, 96, dtype=np.float32)
    return out
