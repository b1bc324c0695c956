"""A score and a seed in, every note that is played out: when, how long, how strong, from where."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.sound.theory import bass_line, lead

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from game.engine.sound.score import Layer, Score, Tune

_PHRASE_BARS: Final = 4
_STRENGTH: Final = {"x": 0.66, "o": 0.44, "5": 0.58, "8": 0.52}
_BASS_STEP: Final = {"x": 0, "o": 0, "5": 7, "8": 12}
_JITTER_S: Final = 0.007


@dataclass(frozen=True, slots=True)
class Note:
    """One sound of the performance. `at` and `seconds` are seconds, `strength` 0 to 1."""

    at: float
    seconds: float
    pitch: float
    strength: float
    pan: float
    instrument: str
    level: float


@dataclass(frozen=True, slots=True)
class _Written:
    """A note before anybody plays it: beats, and which of a chord's notes it is."""

    at: float
    beats: float
    pitch: float
    strength: float
    rank: int = 0


def perform(score: Score, seed: int) -> tuple[Note, ...]:
    """Play *score* once through; the same seed gives the same performance."""
    chance = np.random.default_rng(seed)
    notes = []
    for layer in score.layers:
        for written in _PARTS[layer.part](score, layer):
            bar = int(written.at // score.metre) + 1
            if layer.bars[0] <= bar <= layer.bars[1]:
                notes.append(_played(written, layer, score, chance))
    return tuple(notes)


@lru_cache(maxsize=8)
def harmony(score: Score) -> tuple[tuple[int, ...], ...]:
    """Four voices for each chord of *score*, out of the way of its tune.

    A voice a semitone under a held note of the tune, or under its octave, is the one interval that
    sounds like a mistake in quiet music; so is one a semitone above it.
    """
    avoid = []
    for start, beats, _ in score.chords:
        tunes = (*score.melody, *score.counter)
        held = [t.pitch for t in tunes if start <= t.at < start + beats and t.beats >= 1]
        avoid.append(frozenset((pitch + step) % 12 for pitch in held for step in (-1, 1)))
    return lead([each for _, _, each in score.chords], avoid)


def _played(written: _Written, layer: Layer, score: Score, chance: np.random.Generator) -> Note:
    """By hand: phrases breathe in time and in strength, no two notes are quite alike."""
    beat = 60 / score.tempo
    at = written.at + layer.late
    phrase = (at / score.metre / _PHRASE_BARS) % 1
    sway = score.sway * math.sin(2 * math.pi * phrase)
    jitter = (
        float(chance.normal(0, _JITTER_S)) if layer.part not in {"pad", "drone", "beat"} else 0.0
    )
    arc = 0.88 + 0.2 * math.sin(math.pi * min(1.0, phrase * 1.25))
    accent = 1.05 if written.at % score.metre == 0 else 1.0
    beats = min(written.beats, layer.hold or written.beats)
    strength = written.strength * arc * accent * (1 + float(chance.normal(0, 0.05)))
    return Note(
        at=at * beat + sway + jitter + written.rank * layer.spread,
        seconds=max(0.05, beats * beat + layer.ring),
        pitch=written.pitch + 12 * layer.octave,
        strength=min(1.0, max(0.08, strength)),
        pan=min(1.0, max(-1.0, layer.pan + float(chance.normal(0, 0.03)))),
        instrument=layer.instrument,
        level=layer.level,
    )


def _melody(score: Score, layer: Layer) -> Iterator[_Written]:
    yield from _tune(score.melody, score, layer)


def _counter(score: Score, layer: Layer) -> Iterator[_Written]:
    yield from _tune(score.counter, score, layer)


def _tune(tunes: tuple[Tune, ...], score: Score, layer: Layer) -> Iterator[_Written]:
    """The notes of a tune that begin where the layer's pattern has a mark."""
    middle = sum(t.pitch for t in tunes) / max(1, len(tunes))
    for tune in tunes:
        line = layer.pattern[int(tune.at // score.metre) % len(layer.pattern)]
        step = int(tune.at % score.metre / score.metre * len(line) + 1e-6)
        if line[step] in _STRENGTH:
            strength = 0.62 + 0.012 * (tune.pitch - middle) + 0.03 * min(2.0, tune.beats)
            yield _Written(tune.at, tune.beats, tune.pitch, strength)


def _pad(score: Score, layer: Layer) -> Iterator[_Written]:
    voices = harmony(score)
    for rank in range(4):
        yield from _held([voicing[rank] for voicing in voices], score, layer)


def _drone(score: Score, layer: Layer) -> Iterator[_Written]:
    yield from _held(bass_line([each for _, _, each in score.chords]), score, layer)


def _held(line: Sequence[int], score: Score, layer: Layer) -> Iterator[_Written]:
    """A sustained voice; a note that stays through a change of chord is not struck again.

    It begins and ends with the bars of the layer, whatever it was holding.
    """
    first, last = (layer.bars[0] - 1) * score.metre, layer.bars[1] * score.metre
    within = [i for i, (start, _, _) in enumerate(score.chords) if first <= start < last]
    for pitch, same in groupby(within, key=lambda index: line[index]):
        sounding = [score.chords[index] for index in same]
        yield _Written(sounding[0][0], sum(beats for _, beats, _ in sounding), pitch, 0.5)


def _chords(score: Score, layer: Layer) -> Iterator[_Written]:
    voices = harmony(score)
    for at, beats, mark in _steps(score, layer):
        for rank, pitch in enumerate(voices[_sounding(score, at)]):
            yield _Written(at, beats, pitch, _STRENGTH[mark], rank)


def _arpeggio(score: Score, layer: Layer) -> Iterator[_Written]:
    voices = harmony(score)
    for count, (at, beats, mark) in enumerate(_steps(score, layer)):
        voice = layer.order[count % len(layer.order)]
        pitch = voices[_sounding(score, at)][voice % 4] + 12 * (voice // 4)
        yield _Written(at, beats, pitch, _STRENGTH[mark])


def _bass(score: Score, layer: Layer) -> Iterator[_Written]:
    line = bass_line([each for _, _, each in score.chords])
    for at, beats, mark in _steps(score, layer):
        yield _Written(at, beats, line[_sounding(score, at)] + _BASS_STEP[mark], _STRENGTH[mark])


def _beat(score: Score, layer: Layer) -> Iterator[_Written]:
    for at, beats, mark in _steps(score, layer):
        yield _Written(at, beats, 60, _STRENGTH[mark])


def _steps(score: Score, layer: Layer) -> Iterator[tuple[float, float, str]]:
    """Where the pattern plays: (beat, beats until it plays again or the bar ends, the mark)."""
    for bar in range(score.bars):
        line = layer.pattern[bar % len(layer.pattern)]
        step = score.metre / len(line)
        played = [i for i, mark in enumerate(line) if mark in _STRENGTH]
        for index, following in pairwise([*played, len(line)]):
            yield bar * score.metre + index * step, (following - index) * step, line[index]


def _sounding(score: Score, beat: float) -> int:
    """The index of the chord at *beat*."""
    starts = (i for i, (start, _, _) in enumerate(score.chords) if start <= beat + 1e-6)
    return max(starts)


_PARTS: Final[dict[str, Callable[[Score, Layer], Iterator[_Written]]]] = {
    "melody": _melody,
    "counter": _counter,
    "pad": _pad,
    "drone": _drone,
    "chords": _chords,
    "arpeggio": _arpeggio,
    "bass": _bass,
    "beat": _beat,
}
