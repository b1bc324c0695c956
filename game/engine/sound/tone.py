"""A frequency, a decay, a noise in, a piece of a note out: what every instrument is built of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from game.engine.core.waves import SAMPLE_RATE

if TYPE_CHECKING:
    from numpy.typing import NDArray

Signal: TypeAlias = "NDArray[np.float32]"
Chance: TypeAlias = np.random.Generator

TAU: Final = 2 * np.pi
HIGHEST_PARTIAL_HZ: Final = 9000.0
_FINE: Final = 512

SINGLE: Final = np.float32  # a Python float would turn a whole note into 64 bits


def hertz(pitch: float) -> float:
    """Frequency of a MIDI pitch (69 is 440 Hz)."""
    return float(440.0 * 2.0 ** ((pitch - 69) / 12))


def ring(out: Signal, frequency: float, level: float, decay: float, phase: float) -> None:
    """Add a sine that dies by e in 1 / *decay* seconds. Above hearing it adds nothing.

    Powers of one complex number, as the product of a coarse and a fine table: ten times faster
    than a sine and an exponential for each sample.
    """
    if frequency > HIGHEST_PARTIAL_HZ:
        return
    needed = len(out) if decay <= 0 else min(len(out), int(9 / decay * SAMPLE_RATE))
    turn = (1j * TAU * frequency - decay) / SAMPLE_RATE
    fine = np.exp(turn * np.arange(_FINE))
    coarse = level * np.exp(turn * _FINE * np.arange(-(-needed // _FINE)) + 1j * phase)
    wave = np.outer(coarse.imag.astype(np.float32), fine.real.astype(np.float32))
    wave += np.outer(coarse.real.astype(np.float32), fine.imag.astype(np.float32))
    out[:needed] += wave.ravel()[:needed]


def peak(frequency: float, centre: float, width: float) -> float:
    """A resonance of a body: 1 at its *centre*."""
    return 1 / (1 + ((frequency - centre) / width) ** 2)


def time_of(seconds: float) -> NDArray[np.float64]:
    """The seconds at each sample of so long a sound."""
    return np.arange(max(1, int(seconds * SAMPLE_RATE))) / SAMPLE_RATE


def thump(count: int, level: float, chance: Chance) -> Signal:
    """The hammer: a short noise between 80 and 700 Hz."""
    size = min(count, int(0.07 * SAMPLE_RATE))
    spectrum = np.fft.rfft(chance.standard_normal(size))
    bins = np.fft.rfftfreq(size, 1 / SAMPLE_RATE)
    spectrum[(bins < 80) | (bins > 700)] = 0
    noise = np.fft.irfft(spectrum, size)
    noise *= np.exp(-np.linspace(0, 7, size)) / max(1e-9, float(noise.std()))
    out = np.zeros(count, np.float32)
    out[:size] = (0.18 * level * noise).astype(np.float32)
    return out


def shaped(wave: Signal, seconds: float, *, attack: float, release: float) -> Signal:
    """Fade in over *attack*, and out over *release* after *seconds*; silent at both ends."""
    out = wave.astype(np.float32, copy=True)
    rise = max(2, min(len(out), int(attack * SAMPLE_RATE)))
    out[:rise] *= (0.5 - 0.5 * np.cos(np.linspace(0, np.pi, rise))).astype(np.float32)
    end = min(len(out), int((seconds + release) * SAMPLE_RATE))
    start = min(int(seconds * SAMPLE_RATE), max(0, end - 64))
    fall = np.cos(np.linspace(0, np.pi / 2, end - start)) ** 2
    out[start:end] *= fall.astype(np.float32)
    out[end:] = 0
    return out
