"""A loop in; how like itself it is from one second to another, and how it goes over its seam, out."""

from __future__ import annotations

import numpy as np

from game.engine.core.waves import SAMPLE_RATE

FIRST_SHIFT_S = 8


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
