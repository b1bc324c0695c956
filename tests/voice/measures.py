"""Samples of a spoken line in; its pitch, formants, tempo and level out: numpy and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from game.engine.core.waves import SAMPLE_RATE, fast_length

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LOW = SAMPLE_RATE // 4  # the rate at which pitch and formants are looked for
_FRAME = _LOW // 20
_ORDER = 12  # poles: two a formant and two for the throat and the lips
_WIDEST = 500.0  # Hz; a wider pole is no formant


@dataclass(frozen=True, slots=True)
class Heard:
    """What a voice is known by. `pitch` and `formants` (the first three) are Hz, `spread` is the
    standard deviation of pitch in semitones, `tempo` words a minute, `bright` the octaves by which
    the middle of its sound lies above 1 kHz.
    """

    pitch: float
    spread: float
    formants: tuple[float, float, float]
    tempo: float
    bright: float


def heard(samples: NDArray[np.float32], words: int, seconds: float) -> Heard:
    """What is heard of *samples* (stereo, 44.1 kHz), which are so many words in so many seconds."""
    frames = voiced(samples)
    hertz = np.array([pitch for _, pitch, _ in frames])
    return Heard(
        float(np.median(hertz)),
        spread(hertz),
        formants(np.array([frame for _, _, frame in frames])),
        words * 60 / seconds,
        brightness(samples),
    )


def pitches(samples: NDArray[np.float32]) -> NDArray[np.float64]:
    """The pitch (Hz) of each voiced twentieth of a second, by autocorrelation from 60 to 400 Hz."""
    return np.array([hertz for _, hertz, _ in voiced(samples)])


def pitch_line(samples: NDArray[np.float32]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """When (seconds) it is voiced, and how high (Hz) it is there."""
    found = [(at, hertz) for at, hertz, _ in voiced(samples)]
    return np.array([at for at, _ in found]), np.array([hertz for _, hertz in found])


def voiced(
    samples: NDArray[np.float32],
) -> list[tuple[float, float, NDArray[np.float64]]]:
    """The voiced frames: seconds, pitch in Hz, the frame (a tenth of a second at 11 kHz)."""
    mono = _decimated(samples)
    first, last = _LOW // 400, _LOW // 60
    starts = range(0, len(mono) - 2 * _FRAME, _FRAME // 2)
    frames = np.lib.stride_tricks.sliding_window_view(mono, 2 * _FRAME)[:: _FRAME // 2]
    power = np.abs(np.fft.rfft(frames * np.hanning(2 * _FRAME), 4 * _FRAME)) ** 2
    matches = np.fft.irfft(power)[:, : 2 * _FRAME] / _WINDOWS
    found = []
    for at, frame, match in zip(starts, frames, matches, strict=False):
        peak = _octave(match, first + int(match[first:last].argmax()), first)
        if match[0] > 1e-5 and match[peak] > 0.5 * match[0] and first < peak < last - 1:
            a, b, c = match[peak - 1 : peak + 2]
            exact = peak + (a - c) / (2 * (a - 2 * b + c))
            found.append(((at + _FRAME) / _LOW, _LOW / exact, frame))
    return found


def spread(hertz: NDArray[np.float64]) -> float:
    """Standard deviation in semitones, without the tracker's slips by an octave."""
    semitones = 12 * np.log2(hertz / np.median(hertz))
    return float(semitones[np.abs(semitones) < 9].std())


def formants(frames: NDArray[np.float64]) -> tuple[float, float, float]:
    """The median of the first three resonances (Hz) over voiced *frames*, by linear prediction."""
    sharp = np.hstack([frames[:, :1], frames[:, 1:] - 0.95 * frames[:, :-1]])
    known = np.array([_predictor(frame) for frame in sharp * np.hamming(frames.shape[1])])
    companions = np.tile(np.eye(_ORDER, k=-1), (len(known), 1, 1))
    companions[:, 0] = -known[:, 1:]  # their eigenvalues are the roots of the polynomials
    rows = []
    for poles in np.linalg.eigvals(companions):
        above = poles[poles.imag > 0]
        hertz = np.angle(above) * _LOW / (2 * np.pi)
        narrow = -np.log(np.abs(above)) * _LOW / np.pi < _WIDEST
        kept = np.sort(hertz[narrow & (hertz > 200) & (hertz < 5000)])
        if len(kept) >= 3:
            rows.append(kept[:3])
    one, two, three = np.median(np.array(rows), axis=0)
    return float(one), float(two), float(three)


def brightness(samples: NDArray[np.float32]) -> float:
    """Octaves from 1 kHz to the centre of the spectrum's amplitude."""
    length = fast_length(len(samples))
    size = np.abs(np.fft.rfft(samples.mean(axis=1), length))
    hertz = np.fft.rfftfreq(length, 1 / SAMPLE_RATE)
    return float(np.log2((size * hertz).sum() / size.sum() / 1000))


def apart(one: Heard, other: Heard) -> tuple[float, float]:
    """How far two voices are from each other, in steps that are just heard: in pitch and formants
    alone, and in all.

    A step is a semitone of pitch, half a Bark of a formant, 1.5 semitones of spread, a seventh of
    the tempo, a third of an octave of brightness.
    """
    body = [
        12 * np.log2(one.pitch / other.pitch),
        *(2 * (_bark(a) - _bark(b)) for a, b in zip(one.formants, other.formants, strict=True)),
    ]
    manner = [
        (one.spread - other.spread) / 1.5,
        np.log(one.tempo / other.tempo) * 7,
        (one.bright - other.bright) * 3,
    ]
    return float(np.hypot.reduce(body)), float(np.hypot.reduce([*body, *manner]))


def _bark(hertz: float) -> float:
    """Traunmüller, 1990."""
    return 26.81 * hertz / (1960 + hertz) - 0.53


def _octave(match: NDArray[np.float64], peak: int, first: int) -> int:
    """The shortest period that is nearly as good: twice a period always is one, too."""
    for parts in (4, 3, 2):
        middle = round(peak / parts)
        low = max(first, middle - 2)
        if middle > first:
            near = low + int(match[low : middle + 3].argmax())
            if match[near] > 0.9 * match[peak]:
                return near
    return peak


def _predictor(frame: NDArray[np.float64]) -> NDArray[np.float64]:
    """Levinson and Durbin: the polynomial whose roots are the poles."""
    match = np.array([frame[: len(frame) - lag] @ frame[lag:] for lag in range(_ORDER + 1)])
    known, error = np.array([1.0]), float(match[0]) + 1e-9
    for order in range(1, _ORDER + 1):
        turn = -float(known @ match[order : order - len(known) : -1]) / error
        known = np.append(known, 0.0)
        known = known + turn * known[::-1]
        error *= 1 - turn * turn
    return known


def _decimated(samples: NDArray[np.float32]) -> NDArray[np.float64]:
    mono = samples.mean(axis=1)
    length = fast_length(len(mono))
    spectrum = np.fft.rfft(mono, length)
    spectrum[np.fft.rfftfreq(length, 1 / SAMPLE_RATE) > 5200] = 0
    return np.asarray(np.fft.irfft(spectrum, length)[: len(mono) : 4])


_HANN = np.abs(np.fft.rfft(np.hanning(2 * _FRAME), 4 * _FRAME)) ** 2
_WINDOWS = np.maximum(np.fft.irfft(_HANN)[: 2 * _FRAME], 1e-3)
_WINDOWS /= _WINDOWS[0]
"""What the window itself takes from a match at each distance (Boersma, 1993)."""
