"""A pitch, a length and a strength in, the samples of one note out: the band of the game.

Every instrument gives mono float samples at 44.1 kHz, its tail included, near -12 dBFS at strength
1; chance comes from the caller's generator. Pitches are MIDI, lengths seconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.core.waves import SAMPLE_RATE
from game.engine.sound.orchestra import ORCHESTRA
from game.engine.sound.tone import (
    HIGHEST_PARTIAL_HZ,
    SINGLE,
    TAU,
    hertz,
    peak,
    ring,
    shaped,
    thump,
    time_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.sound.tone import Chance, Signal


def felt(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """A piano with felt before its strings: stiff-string partials, two strings a note that beat
    and of which one dies sooner, the hammer's thump, and the damper coming down.
    """
    base, brightness = hertz(pitch), 0.85 - 0.45 * strength
    total = seconds + 0.35
    out = thump(int(total * SAMPLE_RATE), 0.16 + 0.1 * strength, chance)
    detune = chance.uniform(0.25, 0.7)  # cents
    for k in range(1, 12):
        partial = base * k * np.sqrt(1 + 0.00035 * k * k)
        if partial > HIGHEST_PARTIAL_HZ:
            break
        level = np.exp(-brightness * (k - 1)) * (1.0 if k != 7 else 0.4)
        fast, slow = 1.1 + 0.45 * k + partial / 900, 0.28 + 0.16 * k + base / 1500
        phase = chance.uniform(0, TAU)
        for cents, decay, share in ((-detune, fast, 0.62), (detune, slow, 0.38)):
            string = partial * 2 ** (cents / 1200)
            ring(out, string, level * share, decay, phase + chance.uniform(-0.5, 0.5))
    return shaped(out, seconds, attack=0.009 - 0.004 * strength, release=0.3) * SINGLE(
        0.3 * strength
    )


def rhodes(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """An electric piano: a tuned bar and a tine, by frequency modulation that dies first."""
    base = hertz(pitch)
    time = time_of(seconds + 0.35)
    angle = TAU * base * time + chance.uniform(0, TAU)
    bark = (0.35 + 0.9 * strength) * np.exp(-time * 2.4)
    body = np.sin(angle + bark * np.sin(angle)) * np.exp(-time * (0.75 + base / 900))
    out = body.astype(np.float32) + thump(len(time), 0.05, chance)
    if base < 700:
        ring(out, base * 14, 0.07 * strength, 16, 0)
    return shaped(out, seconds, attack=0.005, release=0.22) * SINGLE(0.27 * strength)


def vibraphone(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """Soft mallets on metal bars, the motor turning slowly."""
    base = hertz(pitch)
    time = time_of(seconds + 0.9)
    out = np.zeros(len(time), np.float32)
    for ratio, level, decay in ((1, 1, 0.9), (3.98, 0.16 * strength, 3.5), (9.8, 0.03, 12)):
        ring(out, base * ratio, level, decay, 0)
    motor = 1 + 0.12 * np.sin(TAU * 4.3 * time + chance.uniform(0, TAU))
    return shaped(np.asarray(out * motor, np.float32), seconds, attack=0.004, release=0.8) * SINGLE(
        0.3 * strength
    )


def celesta(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """Small bells with a wooden knock: the voice of things that are pleased to help."""
    base, seconds = hertz(pitch), max(seconds, 0.6)
    out = thump(int((seconds + 0.5) * SAMPLE_RATE), 0.08, chance)
    for ratio, level, decay in ((1, 1, 3.0), (2.01, 0.22, 5), (4.1, 0.12, 9), (6.3, 0.04, 16)):
        ring(out, base * ratio, level, decay, 0)
    return shaped(out, seconds, attack=0.002, release=0.45) * SINGLE(0.24 * strength)


def glass(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """A rubbed rim: nearly a sine, arriving slowly, with its octave beating above it."""
    base = hertz(pitch)
    out = np.zeros(int((seconds + 2.2) * SAMPLE_RATE), np.float32)
    rubbed = (
        (0.9987, 0.5, 0),
        (1.001, 0.5, 0),
        (2.0, 0.06, 0),
        (2.0012, 0.04, 0),
        (3.01, 0.025, 0.8),
    )
    for ratio, level, decay in rubbed:
        ring(out, base * ratio, level, decay, chance.uniform(0, TAU))
    attack = min(0.9, 0.35 * seconds)
    return shaped(out, seconds, attack=attack, release=2.1) * SINGLE(0.27 * strength)


def pad(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """Three detuned, darkened strings-or-voices; long in, long out, so that chords melt."""
    base = hertz(pitch)
    release = 2.4
    out = np.zeros(int((seconds + release) * SAMPLE_RATE), np.float32)
    for cents in (-6.5, 0.8, 5.5):
        string = base * 2 ** (cents / 1200)
        for k in range(1, 7):
            level = 0.3 / k / np.sqrt(1 + (base * k / 620) ** 4)
            ring(out, string * k, level, 0, chance.uniform(0, TAU))
    attack = min(1.8, 0.45 * seconds)
    return shaped(out, seconds, attack=attack, release=release) * SINGLE(0.25 * strength)


def bass(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """A plucked upright: round, with a finger and no string noise."""
    out = thump(int((seconds + 0.2) * SAMPLE_RATE), 0.12, chance)
    for k, level, decay in ((1, 1.0, 1.1), (2, 0.45, 2.6), (3, 0.2, 4.5), (4, 0.07, 8)):
        ring(out, hertz(pitch) * k, level, decay, 0)
    return shaped(out, seconds, attack=0.012, release=0.16) * SINGLE(0.3 * strength)


def low(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """A bass that is only felt: a sine with a little second, slow at both ends."""
    out = np.zeros(int((seconds + 1.2) * SAMPLE_RATE), np.float32)
    ring(out, hertz(pitch), 1.0, 0, 0)
    ring(out, hertz(pitch) * 2, 0.16, 0, chance.uniform(0, 1))
    attack = min(0.5, 0.3 * seconds)
    return shaped(out, seconds, attack=attack, release=1.1) * SINGLE(0.3 * strength)


def clarinet(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """Odd partials and a breath: it finds the note from just below, and leans on it late."""
    time = time_of(seconds + 0.12)
    breath = np.minimum(1, time / 0.06) * (0.86 + 0.14 * np.exp(-time * 3))
    late = np.clip((time - 0.35) / 0.4, 0, 1)
    lean = 0.35 * late * np.sin(TAU * 4.9 * time + chance.uniform(0, 1))
    angle = TAU * hertz(pitch) * time + lean - 1.1 * np.exp(-time * 26)
    out = chance.standard_normal(len(time)) * 0.01 * breath
    for k, level in (
        (1, 1.0),
        (2, 0.05),
        (3, 0.42),
        (4, 0.05),
        (5, 0.2),
        (6, 0.04),
        (7, 0.1),
        (9, 0.04),
    ):
        out += level * breath ** (0.7 + 0.3 * k) * np.sin(k * angle)
    return shaped(np.asarray(out, np.float32), seconds, attack=0.03, release=0.1) * SINGLE(
        0.24 * strength
    )


def cello(pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """Bowed, at length, by somebody who has been through a good deal."""
    base = hertz(pitch)
    time = time_of(seconds + 0.35)
    late = np.clip((time - 0.25) / 0.5, 0, 1)
    vibrato = (0.012 * base / 5.4) * late * np.sin(TAU * 5.4 * time + chance.uniform(0, 6))
    angle = TAU * base * time + vibrato
    bow = 1 - 0.12 * np.sin(np.pi * np.minimum(1, time / max(0.4, seconds)))
    out = chance.standard_normal(len(time)) * 0.012
    for k in range(1, 15):
        wood = sum(peak(base * k, at, width) for at, width in ((230, 90), (430, 160), (1150, 420)))
        out += (0.25 + wood) / k**1.15 * bow ** (0.5 * k) * np.sin(k * angle + 0.3 * k * k)
    attack = min(0.14, 0.3 * seconds)
    return shaped(np.asarray(out, np.float32), seconds, attack=attack, release=0.32) * SINGLE(
        0.2 * strength
    )


def breath(_pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """Somebody takes one before the third bar. It is in the tune by now."""
    size = int(min(0.42, seconds + 0.1) * SAMPLE_RATE)
    spectrum = np.fft.rfft(chance.standard_normal(size))
    spectrum *= np.exp(-((np.log2(np.fft.rfftfreq(size, 1 / SAMPLE_RATE) / 1500 + 1e-6)) ** 2))
    air = np.fft.irfft(spectrum, size)
    swell = np.sin(np.pi * np.linspace(0, 1, size) ** 1.8) ** 2
    return np.asarray(0.16 * strength * swell * air / max(1e-9, float(air.std())), np.float32)


def shaker(_pitch: float, seconds: float, strength: float, chance: Chance) -> Signal:
    """A very small egg."""
    time = time_of(min(seconds, 0.09) + 0.05)
    grains = chance.standard_normal(len(time))
    high = np.diff(grains, prepend=[0, 0], n=2)
    swell = np.minimum(1, time / 0.02) * np.exp(-np.maximum(0, time - 0.02) * 55)
    return np.asarray(0.035 * strength * high * swell, np.float32)


def rim(_pitch: float, _seconds: float, strength: float, chance: Chance) -> Signal:
    """A stick on a rim, a long way from the microphone."""
    time = time_of(0.08)
    click = np.sin(TAU * 1720 * time) + 0.6 * np.sin(TAU * 2410 * time + chance.uniform(0, 1))
    return np.asarray(0.12 * strength * click * np.exp(-time * 90), np.float32)


INSTRUMENTS: Final[dict[str, Callable[[float, float, float, Chance], Signal]]] = {
    player.__name__: player
    for player in (
        felt, rhodes, vibraphone, celesta, glass, pad, bass, low, clarinet, cello, breath,
        shaker, rim,
    )
} | ORCHESTRA  # fmt: skip
