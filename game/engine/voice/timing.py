"""A line's sound or its bare text in, the times of its words and its loudness curve out."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from game.engine.core.spoken import syllable_seconds, syllables, word_spans

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FRAMES_PER_SECOND: Final = 60

_BREAK_OVERSHOOT_S: Final = 0.09  # espeak's breaks come out longer than asked


@dataclass(frozen=True, slots=True)
class Spoken:
    """A line as it will be heard. `wav` is None when there are captions only.

    Times are seconds from the start of the sound: `words` gives (start, end) for each whitespace
    token of the displayed text; `envelope` is loudness 0 to 1 at 60 values a second; `speech_end`
    is where the last word ends, before the room has died away; `duration` is the whole.
    """

    wav: Path | None
    duration: float
    words: tuple[tuple[float, float], ...]
    envelope: tuple[float, ...]
    speech_end: float

    def level(self, at: float) -> float:
        """Loudness (0 to 1) *at* seconds; 0 outside the line."""
        index = int(at * FRAMES_PER_SECOND)
        return self.envelope[index] if 0 <= index < len(self.envelope) else 0.0

    def word(self, at: float) -> int:
        """The number of words begun by *at* seconds (0 before the first)."""
        return sum(start <= at for start, _ in self.words)


@lru_cache(maxsize=256)
def synthetic(text: str, rate: float = 1.0) -> Spoken:
    """How *text* would be spoken, by counting syllables: for captions and light without a voice.

    *rate* is a factor (1 is 158 words a minute). The same text gives the same answer.
    """
    syllable, spans = syllable_seconds(rate), word_spans(text, rate)
    words = [(round(start, 3), round(stop, 3)) for start, stop in spans]
    curve = [
        (start + (i + 0.4) * syllable, syllable)
        for token, (start, _) in zip(text.split(), spans, strict=True)
        for i in range(syllables(token))
    ]
    end = words[-1][1] if words else 0.0
    return Spoken(None, end, tuple(words), _bumps(curve, end), end)


def word_times(
    tokens: Sequence[str],
    marks: Sequence[tuple[str, float]],
    events: Sequence[float],
    pauses: Sequence[float],
    end: float,
) -> tuple[tuple[float, float], ...]:
    """When each token is spoken: (start, end) seconds, starts never going back.

    *marks* are (token index, seconds) from the synthesiser, *events* the starts of its words,
    *pauses* the silence asked for after each token, *end* the end of speech.
    """
    starts: list[float | None] = [None] * len(tokens)
    for name, at in marks:
        if name.isdigit() and int(name) < len(tokens):
            starts[int(name)] = at
    known = _fill(starts, events, end)
    times = []
    for index, start in enumerate(known):
        after = known[index + 1] if index + 1 < len(known) else end
        silence = pauses[index] + _BREAK_OVERSHOOT_S if pauses[index] else 0.0
        stop = max(start + 0.04, after - silence) if index + 1 < len(known) else after
        times.append((round(start, 3), round(min(max(stop, start), max(after, start)), 3)))
    return tuple(times)


def _fill(starts: list[float | None], events: Sequence[float], end: float) -> list[float]:
    """The synthesiser loses some marks (at the start of a sentence): find those by its words."""
    known: list[float] = []
    for index, mark in enumerate(starts):
        floor = known[-1] if known else 0.0
        later = next((s for s in starts[index + 1 :] if s is not None), end)
        start = _after_longest_gap(floor, later, events) if mark is None else mark
        known.append(min(max(start, floor), max(end, floor)))
    return known


def _after_longest_gap(low: float, high: float, events: Sequence[float]) -> float:
    between = [at for at in events if low < at < high]
    if not between:
        return low + (high - low) / 2
    before = [low, *between[:-1]]
    return max(zip(between, before, strict=True), key=lambda pair: pair[0] - pair[1])[0]


def _bumps(curve: Sequence[tuple[float, float]], end: float) -> tuple[float, ...]:
    """A raised cosine about each (centre, half width), in seconds, as frames."""
    frames = [0.0] * math.ceil(end * FRAMES_PER_SECOND)
    for centre, width in curve:
        shape = _bump(max(1, round(width * FRAMES_PER_SECOND)))
        first = round(centre * FRAMES_PER_SECOND) - len(shape) // 2
        for frame, value in enumerate(shape, first):
            if 0 <= frame < len(frames):
                frames[frame] += value
    return tuple(min(1.0, value) for value in frames)


@lru_cache(maxsize=64)
def _bump(half: int) -> tuple[float, ...]:
    angles = (i / half * math.pi / 2 for i in range(1 - half, half))
    return tuple(round(0.62 * math.cos(angle) ** 2, 3) for angle in angles)
