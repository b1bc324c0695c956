"""Samples (numpy, -1 to 1) in, 16-bit WAV files and their loudness out; for voice and sound."""

from __future__ import annotations

import math
import os
import struct
import wave
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

SAMPLE_RATE: Final = 44_100

_QUIETEST = 1e-12


def fast_length(least: int) -> int:
    """The smallest length of at least *least* whose only prime factors are 2, 3 and 5."""
    best = 1 << (least - 1).bit_length()
    fives = 1
    while fives < best:
        threes = fives
        while threes < best:
            twos = 1 << (-(-least // threes) - 1).bit_length()
            if least <= threes * twos < best:
                best = threes * twos
            threes *= 3
        fives *= 5
    return best


def write_wav(path: Path, samples: NDArray[np.floating], rate: int = SAMPLE_RATE) -> None:
    """Write *samples* (mono, or frames by channels) so that *path* is whole or absent.

    The folder is made. Raises OSError when the disk is full or may not be written.
    """
    whole = np.clip(np.round(np.asarray(samples) * 32767), -32768, 32767).astype("<i2")
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        # Opened here: a `Wave_write` that could not open its file complains when it is forgotten.
        with partial.open("wb") as file, wave.open(file, "wb") as out:
            out.setnchannels(1 if whole.ndim == 1 else whole.shape[1])
            out.setsampwidth(2)
            out.setframerate(rate)
            out.writeframes(whole.tobytes())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def read_wav(path: Path) -> tuple[NDArray[np.float32], int]:
    """Frames by channels, -1 to 1, and the sample rate. ValueError when it is no 16-bit WAV.

    Sizes in the header are not believed: a program that streams a WAV cannot know them.
    """
    data = path.read_bytes()
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        message = f"{path.name} is not a WAV file"
        raise ValueError(message)
    at, channels, rate = 12, 0, 0
    while at + 8 <= len(data):
        name, size = data[at : at + 4], struct.unpack_from("<I", data, at + 4)[0]
        if name == b"fmt ":
            _, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", data, at + 8)
            if bits != 16:
                break
        elif name == b"data" and channels:
            body = data[at + 8 : at + 8 + size]
            body = body[: len(body) // (2 * channels) * 2 * channels]
            whole = np.frombuffer(body, "<i2").astype(np.float32) / np.float32(32768)
            return whole.reshape(-1, channels).astype(np.float32, copy=False), rate
        at += 8 + size + (size & 1)
    message = f"{path.name} holds no 16-bit samples"
    raise ValueError(message)


def decibels(ratio: float) -> float:
    """An amplitude *ratio* in dB; silence is -240."""
    return 20 * math.log10(max(ratio, _QUIETEST))


def gain(db: float) -> float:
    """The amplitude ratio of *db*."""
    return float(10.0 ** (db / 20))


def loudness(samples: NDArray[np.floating], rate: int = SAMPLE_RATE) -> float:
    """Integrated loudness in LUFS after ITU-R BS.1770-4, gated; silence is -240.

    The K filter is applied as its magnitude over the whole signal, which leaves out only its
    delay. *samples* are mono or frames by channels; mono counts as one channel.
    """
    frames = np.asarray(samples, np.float32)
    frames = frames[:, None] if frames.ndim == 1 else frames
    if not len(frames):
        return decibels(0)
    length = fast_length(len(frames))
    # Sides first: a spectrum along memory takes a fraction of the time of one across it.
    spectrum = np.fft.rfft(np.ascontiguousarray(frames.T), length) * _k_weight(length, rate)
    heard = np.fft.irfft(spectrum, length)[:, : len(frames)]
    power = (heard**2).sum(axis=0)
    hop = max(1, rate // 10)
    tenths = np.add.reduceat(power, np.arange(0, len(power), hop)) / hop
    blocks = np.convolve(tenths, np.full(4, 0.25), "valid") if len(tenths) >= 4 else tenths
    loud = blocks[blocks > 10 ** ((-70 + 0.691) / 10)]
    if not len(loud):
        return decibels(0)
    gated = loud[loud > loud.mean() * 0.1]
    return -0.691 + 10 * math.log10(float(gated.mean()))


def _k_weight(length: int, rate: int) -> NDArray[np.float32]:
    """|H| of BS.1770's shelf and high-pass, from their analogue prototypes."""
    square = np.fft.rfftfreq(length, 1 / rate).astype(np.float32) ** 2
    w = square / np.float32(1681.97**2)
    high, bandwidth, q = 10 ** (4.0 / 20), 10 ** (4.0 * 0.4997 / 20), 0.7072
    shelf = ((1 - high * w) ** 2 + w * (bandwidth / q) ** 2) / ((1 - w) ** 2 + w / q**2)
    v = square / np.float32(38.135**2)
    low_cut = v**2 / ((1 - v) ** 2 + v / 0.5003**2)
    return np.asarray(np.sqrt(shelf * low_cut), np.float32)
