"""Dry speech (mono) and its settings in, the voice as it is heard (stereo, 44.1 kHz) out.

numpy only. Whatever is linear is done in one product of spectra: band, warmth, doubling of the
sample rate; the room is a convolution. Chance comes from the line's own seed.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from game.engine.core.waves import SAMPLE_RATE, fast_length, gain, loudness

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from game.engine.voice.voices import VoiceSettings

Signal: TypeAlias = "NDArray[np.float32]"

TARGET_LUFS: Final = -20.0
_CEILING: Final = gain(-1.5)
_WORKING_LEVEL: Final = gain(-22)  # where grit and drive were tuned
_BREATH_S, _AFTER_BREATH_S = 0.32, 0.06
_NO_BREATH: Final = -80  # dB
_INHALE_S: Final = 0.45  # a silence in which one does
_PHRASE_S: Final = 1.6  # after so long without
_ROOM_PRE_S: Final = 0.012
_QUIET: Final = 10**-4.5
_LIMIT_BLOCK: Final = 64
_WINDOW: Final = 1024  # samples in which a mouth hardly moves
_BLUR: Final = 9  # bins of 43 Hz: wider than the distance of her harmonics
_COARSE: Final = 64  # samples between the points of a slow movement
_BOTH_SIDES: Final = 10 * np.log10(2)  # the same sound from two loudspeakers, in dB


@dataclass(frozen=True, slots=True)
class Heard:
    """Frames by two channels; seconds of breath or chime before the first word; end of speech."""

    samples: Signal
    lead: float
    speech_end: float


def process(dry: Signal, rate: int, settings: VoiceSettings, seed: int) -> Heard:
    """Make the voice of *settings* from *dry* at *rate* Hz (a divisor of 44,100)."""
    chance = np.random.default_rng(seed)
    body = _level(_band(dry, rate, settings))
    body = _deess(body, settings.deess)
    body = _airy(body, settings.air, chance)
    body = _grit(body, settings.grit)
    body = _drift(body, settings.drift_cents, chance)
    if settings.drive:
        body = np.tanh(body * settings.drive) / np.float32(np.tanh(settings.drive))
    before = _before(settings, chance)
    end = (len(before) + _last_sound(body)) / SAMPLE_RATE
    whole = np.concatenate([before, _inhaled(body, settings, chance)]).astype(np.float32)
    stereo = _room(whole, _widen(whole, settings.width), settings)
    return Heard(_limit(_loud(stereo, body, settings)), len(before) / SAMPLE_RATE, end)


def _band(dry: Signal, rate: int, settings: VoiceSettings) -> Signal:
    """Band, warmth and the step up to 44.1 kHz."""
    up = SAMPLE_RATE // rate
    length = fast_length(len(dry) + 2048)
    spectrum = np.fft.rfft(dry, length)
    hertz = np.fft.rfftfreq(length, 1 / rate).astype(np.float32)
    low_cut = 1 - 1 / np.sqrt(1 + (hertz / settings.low_cut_hz) ** 4)
    high_cut = 1 / np.sqrt(1 + (hertz / settings.high_cut_hz) ** 4)
    shelf = 1 + (gain(settings.warmth_db) - 1) / np.sqrt(1 + (hertz / 280) ** 2)
    wide = np.zeros(length * up // 2 + 1, np.complex64)
    wide[: len(spectrum)] = spectrum * low_cut * high_cut * shelf * up
    return np.fft.irfft(wide, length * up)[: len(dry) * up].astype(np.float32)


def _level(body: Signal) -> Signal:
    power = _smooth(body * body, SAMPLE_RATE // 20)
    speaking = power > _QUIET
    if not speaking.any():
        return body
    return np.asarray((body * (_WORKING_LEVEL / np.sqrt((body[speaking] ** 2).mean()))), np.float32)


def _deess(body: Signal, amount: float) -> Signal:
    if not amount:
        return body
    length = fast_length(len(body))
    spectrum = np.fft.rfft(body, length)
    spectrum[np.fft.rfftfreq(length, 1 / SAMPLE_RATE) < 5500] = 0
    high = np.fft.irfft(spectrum, length)[: len(body)].astype(np.float32)
    level = np.sqrt(_smooth(high * high, SAMPLE_RATE * 6 // 1000).clip(1e-12))
    over = np.maximum(0, 20 * np.log10(level) + 32)
    return np.asarray(body - high + high * 10 ** (-over * amount / 20), np.float32)


def _airy(body: Signal, air: float, chance: np.random.Generator) -> Signal:
    """Exchange part of the tone for breath that is shaped by the same mouth."""
    if not air:
        return body
    breath = _whispered(body, chance)
    level = float(np.sqrt((body**2).mean())) / max(1e-9, float(np.sqrt((breath**2).mean())))
    return np.asarray(body * (1 - air) + breath * (level * air), np.float32)


def _whispered(body: Signal, chance: np.random.Generator) -> Signal:
    """The same words without a voice: each moment's spectrum, smoothed until the harmonics of the
    pitch are gone and the formants are left, with the phases of noise.
    """
    hop = _WINDOW // 4
    padded = np.pad(body, (_WINDOW, 2 * _WINDOW))
    frames = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::hop]
    window = np.hanning(_WINDOW).astype(np.float32)
    size = np.abs(np.fft.rfft(frames * window))
    rows = np.cumsum(np.pad(size, ((0, 0), (_BLUR // 2 + 1, _BLUR - _BLUR // 2 - 1))), axis=1)
    mouth = (rows[:, _BLUR:] - rows[:, :-_BLUR]) / _BLUR
    hertz = np.fft.rfftfreq(_WINDOW, 1 / SAMPLE_RATE)
    mouth *= 1 - 1 / np.sqrt(1 + (hertz / 450) ** 4)  # a whisper has no chest
    turned = mouth * np.exp(2j * np.pi * chance.random(mouth.shape))
    pieces = np.fft.irfft(turned, _WINDOW) * window
    out = np.zeros(len(padded) + _WINDOW)
    for part in range(4):
        chain = pieces[part::4].ravel()
        out[part * hop : part * hop + len(chain)] += chain
    return np.asarray(out[_WINDOW : _WINDOW + len(body)], np.float32)


def _grit(body: Signal, grit: float) -> Signal:
    return np.asarray(body + grit * (np.round(body * 2048) / 2048 - body), np.float32)


def _drift(body: Signal, cents: float, chance: np.random.Generator) -> Signal:
    if not cents or len(body) < 2:
        return body
    time = np.arange(0, len(body) + _COARSE, _COARSE) / SAMPLE_RATE
    phases = chance.uniform(0, 2 * np.pi, 3)
    wander = sum(
        np.sin(2 * np.pi * 0.7 * k * time + p) / k
        for k, p in zip((1, 1.7, 2.9), phases, strict=True)
    )
    coarse = np.cumsum(2 ** (cents * wander / 1800)) * _COARSE
    place = np.interp(np.arange(len(body)), np.arange(len(coarse)) * _COARSE, coarse)
    place = (place - place[0]) * (len(body) - 1) / (place[-1] - place[0])
    return np.asarray(np.interp(place, np.arange(len(body)), body), np.float32)


def _before(settings: VoiceSettings, chance: np.random.Generator) -> Signal:
    """What is heard before the first word: the brand's notes, or a breath, or nothing."""
    if settings.chime:
        return _chime(settings)
    if settings.breath_db <= _NO_BREATH:
        return np.zeros(0, np.float32)
    after = np.zeros(int(_AFTER_BREATH_S * SAMPLE_RATE))
    return np.concatenate([_breath(settings, chance), after]).astype(np.float32)


def _breath(settings: VoiceSettings, chance: np.random.Generator) -> NDArray[np.float64]:
    count = int(_BREATH_S * SAMPLE_RATE)
    swell = np.sin(np.pi * np.linspace(0, 1, count) ** 0.7) ** 2
    air = _coloured(chance.standard_normal(count), 1300, 1.1) * swell
    return np.asarray(air * gain(settings.breath_db) / np.sqrt((air**2).mean()))


def _inhaled(body: Signal, settings: VoiceSettings, chance: np.random.Generator) -> Signal:
    """*body* with a breath at the end of each silence that is long enough, after a phrase that
    was.
    """
    if settings.breath_db <= _NO_BREATH:
        return body
    heard = body.copy()
    before = 0
    for start, end in _silences(body):
        if end - start < _INHALE_S * SAMPLE_RATE or start - before < _PHRASE_S * SAMPLE_RATE:
            continue
        air = _breath(settings, chance)
        last = end - int(_AFTER_BREATH_S * SAMPLE_RATE)
        heard[last - len(air) : last] += air.astype(np.float32)
        before = end
    return heard


def _silences(body: Signal) -> Iterator[tuple[int, int]]:
    """First and end of each silence between two sounds."""
    power = _smooth(body * body, SAMPLE_RATE // 50)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], power > _QUIET**2, [False]])))
    for start, end in zip(edges[1::2], edges[2::2], strict=False):
        yield int(start), int(end)


def _chime(settings: VoiceSettings) -> Signal:
    """Three cheerful notes, as a thing plays that has been told to be reassuring."""
    out = np.zeros(int(1.25 * SAMPLE_RATE), np.float32)
    for number, hertz in enumerate((783.99, 987.77, 1174.66)):
        start = int(number * 0.2 * SAMPLE_RATE)
        time = np.arange(len(out) - start) / SAMPLE_RATE
        tone = np.sin(2 * np.pi * hertz * time) + 0.3 * np.sin(2 * np.pi * hertz * 3.01 * time)
        out[start:] += (tone * np.exp(-time * 5.5) * np.minimum(1, time * 300) * 0.09).astype(
            np.float32
        )
    out[-2000:] *= np.linspace(1, 0, 2000, dtype=np.float32)
    return _grit(out, settings.grit)


def _widen(whole: Signal, width: float) -> Signal:
    """Left and right differ by a modulated short delay of opposite sign: mono stays as it was."""
    if not width:
        return np.stack([whole, whole], 1)
    at = np.arange(len(whole))
    slow = np.arange(0, len(whole) + _COARSE, _COARSE)
    swing = 0.011 + 0.0012 * np.sin(2 * np.pi * 0.33 * slow / SAMPLE_RATE)
    delay = np.interp(at, slow, swing * SAMPLE_RATE)
    high = whole - _smooth(whole, SAMPLE_RATE // 600)
    side = (np.interp(at - delay, at, high) * 0.22 * width).astype(np.float32)
    return np.stack([whole + side, whole - side], 1)


def _room(whole: Signal, stereo: Signal, settings: VoiceSettings) -> Signal:
    if not settings.room_wet:
        return stereo
    impulse = _impulse(round(settings.room_s, 2), round(settings.width, 2))
    total = len(whole) + len(impulse)
    length = fast_length(total)
    wet = np.fft.rfft(np.ascontiguousarray(impulse.T), length) * np.fft.rfft(whole, length)
    heard = np.fft.irfft(wet, length)[:, :total].T * np.float32(settings.room_wet * 1.6)
    heard[: len(stereo)] += stereo
    return np.ascontiguousarray(heard, np.float32)


@lru_cache(maxsize=16)
def _impulse(seconds: float, width: float) -> Signal:
    """A small room: four early echoes and a darkening noise tail that decays 60 dB in *seconds*."""
    chance = np.random.default_rng(7)
    count = int(SAMPLE_RATE * (seconds * 1.1 + _ROOM_PRE_S))
    time = np.arange(count) / SAMPLE_RATE
    tail = chance.standard_normal((count, 2)) * np.exp(-6.9 * time / seconds)[:, None]
    tail[: int(SAMPLE_RATE * _ROOM_PRE_S)] = 0
    hertz = np.fft.rfftfreq(count, 1 / SAMPLE_RATE)
    band = (1 - 1 / np.sqrt(1 + (hertz / 180) ** 4)) / np.sqrt(1 + (hertz / 4500) ** 4)
    tail = np.fft.irfft(np.fft.rfft(tail, axis=0) * band[:, None], count, axis=0)
    middle = tail.mean(axis=1, keepdims=True)
    tail = middle + (tail - middle) * width
    for delay, level in ((0.0071, 0.5), (0.0113, 0.38), (0.0179, 0.3), (0.0231, 0.22)):
        for channel, stretch in ((0, 1.0), (1, 1.07)):
            tail[int((delay * stretch + _ROOM_PRE_S * 0.3) * SAMPLE_RATE), channel] += level * 0.35
    return np.asarray(tail / np.sqrt((tail**2).sum(axis=0).max()), np.float32)


def _loud(stereo: Signal, body: Signal, settings: VoiceSettings) -> Signal:
    """Bring the spoken part, not the breath before it, to the target."""
    now = loudness(body) + _BOTH_SIDES
    if now < -100:
        return stereo
    return (stereo * gain(TARGET_LUFS + settings.level_db - now)).astype(np.float32)


def _limit(stereo: Signal) -> Signal:
    peaks = np.abs(stereo).max(axis=1)
    blocks = -(-len(peaks) // _LIMIT_BLOCK)
    peak = np.pad(peaks, (0, blocks * _LIMIT_BLOCK - len(peaks))).reshape(blocks, -1).max(axis=1)
    near = np.maximum(peak, np.maximum(np.r_[peak[1:], 0], np.r_[0, peak[:-1]]))
    down = np.minimum(1, _CEILING / np.maximum(near, 1e-9))
    if down.min() < 1:
        smooth = np.convolve(np.pad(down, 2, "edge"), np.full(5, 0.2), "valid")
        middles = np.arange(blocks) * _LIMIT_BLOCK + _LIMIT_BLOCK / 2
        curve = np.interp(np.arange(len(peaks)), middles, np.minimum(down, smooth))
        stereo = stereo * curve[:, None].astype(np.float32)
    return np.clip(stereo, -_CEILING, _CEILING)


def _last_sound(body: Signal) -> int:
    loud = np.flatnonzero(np.abs(body) > gain(-50))
    return int(loud[-1]) + 1 if len(loud) else len(body)


def _smooth(signal: Signal, width: int) -> Signal:
    """Centred moving mean."""
    sums = np.cumsum(np.pad(signal.astype(np.float64), (width // 2 + 1, width - width // 2 - 1)))
    return ((sums[width:] - sums[:-width]) / width).astype(np.float32)


def _coloured(noise: NDArray[np.float64], centre_hz: float, octaves: float) -> NDArray[np.float64]:
    hertz = np.maximum(np.fft.rfftfreq(len(noise), 1 / SAMPLE_RATE), 1)
    bell = np.exp(-((np.log2(hertz / centre_hz) / octaves) ** 2))
    return np.fft.irfft(np.fft.rfft(noise) * bell, len(noise))
