"""A sound file that some other program wrote in, mono speech out: nothing in it is believed."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.core.spoken import word_spans
from game.engine.core.waves import SAMPLE_RATE, fast_length, read_wav

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

_LONGEST_S: Final = 180.0
_LARGEST: Final = 80_000_000  # bytes
_SPEAKING: Final = 10 ** (-50 / 20)
_EDGE_S: Final = 0.05  # of the silence before and after the words, what is kept
_RATES: Final = range(4_000, 192_001)


def read_speech(path: Path) -> tuple[NDArray[np.float32], int]:
    """Mono samples (-1 to 1) and a rate that divides 44,100, from a WAV or an AIFF file of 16 bits.

    Silence before and after the words is cut. ValueError when it is no sound, or all silence, or
    longer than three minutes; OSError when it cannot be read.
    """
    if path.stat().st_size > _LARGEST:
        message = f"{path.name} is larger than any line"
        raise ValueError(message)
    try:
        frames, rate = _read_aiff(path) if _is_aiff(path) else read_wav(path)
    except (struct.error, IndexError, OverflowError) as fault:
        message = f"{path.name} is cut off ({fault})"
        raise ValueError(message) from fault
    if rate not in _RATES or len(frames) > _LONGEST_S * rate:
        message = f"{path.name} claims {rate} Hz and {len(frames)} samples"
        raise ValueError(message)
    samples = _without_silence(frames.mean(axis=1, dtype=np.float32), rate)
    return _at_a_divisor(samples, rate)


def plain(tokens: Sequence[str]) -> str:
    """Words for a program that knows no marks of stress."""
    return " ".join(tokens).replace("*", "").replace("_", " ")


def shared_out(tokens: Sequence[str], duration: float) -> tuple[tuple[float, float], ...]:
    """(start, end) seconds of each of *tokens*, by syllables and stops, over *duration*.

    For programs that do not tell when they say which word.
    """
    spans = word_spans(" ".join(tokens))
    whole = spans[-1][1] if spans else 0.0
    factor = duration / whole if whole else 0.0
    return tuple((round(start * factor, 3), round(end * factor, 3)) for start, end in spans)


def _without_silence(samples: NDArray[np.float32], rate: int) -> NDArray[np.float32]:
    loud = np.flatnonzero(np.abs(samples) > _SPEAKING)
    if not len(loud):
        message = "the program gave silence"
        raise ValueError(message)
    edge = int(_EDGE_S * rate)
    return samples[max(0, int(loud[0]) - edge) : int(loud[-1]) + edge]


def _at_a_divisor(samples: NDArray[np.float32], rate: int) -> tuple[NDArray[np.float32], int]:
    """As it is when the rate divides 44,100; else at 44,100, by its spectrum."""
    if SAMPLE_RATE % rate == 0:
        return samples, rate
    length = fast_length(len(samples) + rate // 10)
    spectrum = np.fft.rfft(samples, length)
    longer = round(length * SAMPLE_RATE / rate)
    wide = np.fft.irfft(spectrum[: longer // 2 + 1], longer) * (longer / length)
    return wide[: round(len(samples) * SAMPLE_RATE / rate)].astype(np.float32), SAMPLE_RATE


def _is_aiff(path: Path) -> bool:
    """Whatever its name: macOS writes one when it is asked for a WAV."""
    with path.open("rb") as file:
        head = file.read(12)
    return head[:4] == b"FORM" and head[8:12] in {b"AIFF", b"AIFC"}


def _read_aiff(path: Path) -> tuple[NDArray[np.float32], int]:
    """AIFF, and AIFF-C with plain samples (``NONE``, ``twos``, ``sowt``); Apple, 1989 and 1991."""
    data, at, channels, rate, order = path.read_bytes(), 12, 0, 0, ">i2"
    while at + 8 <= len(data):
        name, size = data[at : at + 4], struct.unpack_from(">I", data, at + 4)[0]
        if name == b"COMM":
            channels, _, bits = struct.unpack_from(">hIh", data, at + 8)
            rate = _extended(data[at + 16 : at + 26])
            kind = data[at + 26 : at + 30] if size > 18 else b"NONE"
            order = "<i2" if kind == b"sowt" else ">i2"
            if bits != 16 or kind not in {b"NONE", b"twos", b"sowt"}:
                break
        elif name == b"SSND" and channels > 0:
            offset = struct.unpack_from(">I", data, at + 8)[0]
            body = data[at + 16 + offset : at + 8 + size]
            body = body[: len(body) // (2 * channels) * 2 * channels]
            whole = np.frombuffer(body, order).astype(np.float32) / np.float32(32768)
            return whole.reshape(-1, channels), rate
        at += 8 + size + (size & 1)
    message = f"{path.name} holds no 16-bit samples"
    raise ValueError(message)


def _extended(ten: bytes) -> int:
    """An 80-bit float of the days before there was a standard, as a whole number."""
    exponent, mantissa = struct.unpack(">HQ", ten)
    return int(mantissa / 2.0 ** (16383 + 63 - exponent)) if 0 < exponent < 16383 + 63 else 0
