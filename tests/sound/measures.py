"""A loop in; how like itself it is from one second to another, and how it goes over its seam, out."""

from __future__ import annotations

import numpy as np

from game.engine.core.waves import SAMPLE_RATE

FIRST_SHIFT_S = 8
_HARDLY_HEARD = 0.002
_STRUCK = 0.15  # of all there is on the average: what is held wavers by 0.02 to 0.08


def likeness(loop):
    """Each second's colour beside each other's: a self-similarity matrix of log spectra."""
    mono = loop.mean(axis=1)
    count = len(mono) // SAMPLE_RATE
    pieces = mono[: count * SAMPLE_RATE].reshape(count, SAMPLE_RATE) * np.hanning(SAMPLE_RATE)
    power = np.abs(np.fft.rfft(pieces))[:, 40:4000]
    notes = np.add.reduceat(power**2, np.unique(np.geomspace(1, 3900, 90).astype(int)), axis=1)
    shape = np.log10(notes + 1e-6 * notes.max())
    shape -= shape.mean(axis=0)
    shape /= np.linalg.norm(shape, axis=1, keepdims=True) + 1e-9
    return shape @ shape.T


def turns(like):
    """How like the whole is to itself, some seconds later: the most for any shift; 1 for a loop."""
    return max(np.diagonal(like, shift).mean() for shift in range(FIRST_SHIFT_S, len(like) // 2))


def seam(loop, size=256):
    """Decibels by which the high end (above 9 kHz) at the seam is over what 95 % of the loop has
    there: a click is 30 or more, nothing at all is about 0 or less.
    """
    turned = np.roll(loop.mean(axis=1), len(loop) // 2)
    count = len(turned) // size
    windows = turned[: count * size].reshape(count, size) * np.hanning(size)
    high = np.abs(np.fft.rfft(windows))[:, int(9000 / SAMPLE_RATE * size) :]
    energy = np.sqrt((high**2).sum(axis=1)) + 1e-9
    middle = (len(loop) // 2) // size
    return 20 * float(np.log10(energy[middle - 2 : middle + 3].max() / np.quantile(energy, 0.95)))


def bend(loop):
    """How sharply the wave turns where the end meets the beginning, against the most that it does
    in the tenth of a second before: about 1 or less without a seam. In silence, against what is
    hardly heard.
    """
    around = np.roll(loop, SAMPLE_RATE // 10, axis=0)[: SAMPLE_RATE // 10 + 2]
    turns_ = np.abs(np.diff(around, 2, axis=0)).max(axis=1)
    return float(turns_[-2:].max() / max(turns_[:-8].max(), _HARDLY_HEARD))


def centroid(loop):
    """Hertz of the middle of its power."""
    power, hertz = _power(loop)
    return float((power * hertz).sum() / power.sum())


def edge(loop, share=0.99):
    """Hertz below which nearly all of its power lies."""
    power, hertz = _power(loop)
    return float(hertz[np.searchsorted(np.cumsum(power), share * power.sum())])


def _power(loop):
    power = np.abs(np.fft.rfft(loop.mean(axis=1))) ** 2
    return power, np.fft.rfftfreq(len(loop), 1 / SAMPLE_RATE)


def chroma(loop, size=16_384):
    """How much of each of the twelve pitch classes is heard, from 100 Hz to 2 kHz."""
    windows = np.lib.stride_tricks.sliding_window_view(loop.mean(axis=1), size)[:: size // 2]
    power = (np.abs(np.fft.rfft(windows * np.hanning(size))) ** 2).mean(axis=0)
    hertz = np.fft.rfftfreq(size, 1 / SAMPLE_RATE)
    within = (hertz > 100) & (hertz < 2000)
    classes = np.round(69 + 12 * np.log2(hertz[within] / 440)).astype(int) % 12
    return np.bincount(classes, np.sqrt(power[within]), 12)


def onsets(loop, size=2048, hop=512):
    """Notes that are heard to begin, a second: peaks in how fast the spectrum's bands grow."""
    bands = _bands(loop, size, hop)
    growth = np.maximum(0, np.diff(bands, axis=0)).sum(axis=1) / bands.sum(axis=1).mean()
    middle, near = growth[2:-2], [growth[shift : len(growth) - 4 + shift] for shift in range(5)]
    struck = (middle == np.max(near, axis=0)) & (middle > _STRUCK)
    return float(np.count_nonzero(struck) * SAMPLE_RATE / len(loop))


def colours(loop):
    """Decibels of each band against all of them, in each quarter of a second: no level is in it."""
    bands = _bands(loop, 8192, SAMPLE_RATE // 4)
    shape = 20 * np.log10(bands + 1e-3 * bands.max())
    return shape - shape.mean()


def _bands(loop, size, hop):
    """Amplitude by time and third of an octave, from 60 Hz to 8 kHz."""
    windows = np.lib.stride_tricks.sliding_window_view(loop.mean(axis=1), size)[::hop]
    amplitude = np.abs(np.fft.rfft(windows * np.hanning(size)))
    edges = np.unique(np.geomspace(60, 8000, 22) * size / SAMPLE_RATE).astype(int)
    return np.add.reduceat(amplitude, np.unique(edges), axis=1)[:, :-1]
