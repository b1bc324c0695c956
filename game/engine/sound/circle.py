"""A loop (frames by two channels) in, the same loop coloured out; its seam stays seamless.

A loop is a circle: notes and tails wrap round, filters and rooms are products of spectra over the
whole circle, and every slow movement goes round a whole number of times. So no sample knows where
the file begins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from game.engine.core.waves import SAMPLE_RATE, fast_length, gain, loudness

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

Loop: TypeAlias = "NDArray[np.float32]"
Curve: TypeAlias = "NDArray[np.float32]"
Response: TypeAlias = "Callable[[Curve], Curve]"


def empty(seconds: float) -> Loop:
    """A silent loop of about *seconds*: longer by up to a percent, where spectra are cheap."""
    return np.zeros((fast_length(round(seconds * SAMPLE_RATE)), 2), np.float32)


def seconds_of(loop: Loop) -> float:
    """How long *loop* lasts."""
    return len(loop) / SAMPLE_RATE


def lay(loop: Loop, sound: NDArray[np.floating], at: float, pan: float = 0.0) -> None:
    """Add *sound* (mono or stereo) from *at* seconds on; what runs over the end begins again.

    *pan* is -1 left to 1 right, at equal power.
    """
    if sound.ndim == 1:
        angle = (pan + 1) * np.pi / 4
        sides = np.array([np.cos(angle), np.sin(angle)], np.float32)
        sound = sound[:, None] * sides * np.float32(np.sqrt(2))
    place, left = round(at * SAMPLE_RATE) % len(loop), sound
    while len(left):
        count = min(len(left), len(loop) - place)
        loop[place : place + count] += left[:count]
        place, left = 0, left[count:]


def filtered(loop: Loop, response: Response) -> Loop:
    """Multiply the spectrum by *response*, a function from hertz to gain."""
    return _sound(_spectrum(loop) * response(_hertz(loop)), len(loop))


def band(low: float, high: float, order: int = 2) -> Response:
    """A gentle band from *low* to *high* Hz, 6 dB an octave for each *order* at both ends."""

    def response(hertz: Curve) -> Curve:
        rising = (hertz / low) ** order / np.sqrt(1 + (hertz / low) ** (2 * order))
        falling = 1 / np.sqrt(1 + (hertz / high) ** (2 * order))
        return np.asarray(rising * falling, np.float32)

    return response


def room(loop: Loop, seconds: float, wet: float, seed: int) -> Loop:
    """Add a hall that takes *seconds* to die by 60 dB; *wet* is its level beside the dry sound."""
    if not wet:
        return loop
    chance = np.random.default_rng(seed)
    count = min(len(loop), int(SAMPLE_RATE * seconds * 1.2))
    time = np.arange(count) / SAMPLE_RATE
    tail = chance.standard_normal((count, 2)) * np.exp(-6.9 * time / seconds)[:, None]
    tail *= np.minimum(1, time / 0.03)[:, None]  # it gathers, it does not slap
    hall = np.zeros((len(loop), 2), np.float32)
    hall[:count] = tail
    echo = _spectrum(hall) * band(220, 2600, 1)(_hertz(loop))
    energy = np.sqrt((np.abs(echo) ** 2).mean(axis=1, keepdims=True))  # by Parseval's theorem
    return loop + wet * _sound(_spectrum(loop) * echo / energy, len(loop))


def tape(loop: Loop, cents: float, seed: int) -> Loop:
    """Wow and flutter of about *cents*."""
    if not cents:
        return loop
    chance = np.random.default_rng(seed)
    count, length = len(loop), len(loop) / SAMPLE_RATE
    turn = np.arange(count) / count * 2 * np.pi
    shift = np.zeros(count)
    for hertz, share in ((0.43, 1.0), (0.93, 0.5), (5.3, 0.1)):
        rounds = max(1, round(hertz * length))
        depth = share * cents / 1200 * np.log(2) * SAMPLE_RATE / (2 * np.pi * rounds / length)
        shift += depth * np.sin(rounds * turn + chance.uniform(0, 2 * np.pi))
    place = (np.arange(count) + shift) % count
    before = place.astype(np.int64) % count
    part = (place - np.floor(place)).astype(np.float32)[:, None]
    return loop[before] * (1 - part) + loop[(before + 1) % count] * part


def noise(like: Loop, response: Response, chance: np.random.Generator) -> Loop:
    """Endless noise of the given spectrum, two independent sides, at RMS 1, as long as *like*."""
    grains = chance.standard_normal(like.shape, np.float32)
    out = filtered(grains - grains.mean(axis=0), response)
    return np.asarray(out / np.sqrt((out**2).mean(axis=0)), np.float32)


def breathing(like: Loop, hertz: float, depth: float, chance: np.random.Generator) -> Loop:
    """A slow gain about 1 that goes round whole times: frames by one, to multiply a loop by."""
    turn = np.arange(len(like)) / len(like) * 2 * np.pi
    rounds = max(1, round(hertz * seconds_of(like)))
    swing = np.sin(rounds * turn + chance.uniform(0, 2 * np.pi))
    swing += 0.5 * np.sin((2 * rounds + 1) * turn + chance.uniform(0, 2 * np.pi))
    return (1 + depth * swing / 1.5)[:, None].astype(np.float32)


def telephone(loop: Loop) -> Loop:
    """What a line leaves of it: 330 to 3,300 Hz, squashed."""
    narrow = filtered(loop.mean(axis=1, keepdims=True).repeat(2, axis=1), band(330, 3300, 3))
    level = max(1e-6, float(np.sqrt((narrow**2).mean())))
    return np.asarray(np.tanh(narrow / level * 0.5), np.float32)


def settled(loop: Loop, lufs: float) -> Loop:
    """At a loudness of *lufs*, softly rounded where it would pass -3 dBFS."""
    now = loudness(loop)
    if now < -150:
        return loop
    out = loop * np.float32(gain(lufs - now))
    ceiling = gain(-3)
    over = np.abs(out) > 0.6 * ceiling
    if over.any():
        soft = 0.6 + 0.4 * np.tanh((np.abs(out) / ceiling - 0.6) / 0.4)
        out = np.where(over, np.sign(out) * soft * ceiling, out)
    return out.astype(np.float32)


def _spectrum(loop: Loop) -> NDArray[np.complex64]:
    """Sides by bins: a spectrum along memory takes a fifth of the time of one across it."""
    return np.asarray(np.fft.rfft(np.ascontiguousarray(loop.T)), np.complex64)


def _sound(spectrum: NDArray[np.complex64], length: int) -> Loop:
    sides = np.fft.irfft(spectrum.astype(np.complex64, copy=False), length)
    return np.ascontiguousarray(sides.T, np.float32)


def _hertz(loop: Loop) -> Curve:
    return np.fft.rfftfreq(len(loop), 1 / SAMPLE_RATE).astype(np.float32)
