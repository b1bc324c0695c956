"""A score and a mood's mode in, the same score with other scale degrees out: `in_mode`, `mirrored`.

Every pitch of tune and chords goes through one map of the twelve degrees above the home note, so
that what agreed before agrees after.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.sound.theory import Chord

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    from game.engine.sound.score import Score, Tune

# How well each of the twelve degrees fits a key: Krumhansl and Kessler, 1982.
_MAJOR: Final = (6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88)
_MINOR: Final = (6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17)
_BEGINS_AT_HOME: Final = 0.15
_FIFTH: Final = 7
# By how much a root is believed when the chord has this interval above it.
_NAMED_BY: Final = frozenset({0, 3, 4, 7, 10, 11})
_NAMES_A_CHORD: Final = {7: 4, 3: 3, 4: 3, 10: 2, 11: 2, 2: 1, 5: 1, 9: 1, 1: -3, 6: -2, 8: -2}


def in_mode(score: Score, degrees: Mapping[int, int]) -> Score:
    """*score* with each degree above its home note (in semitones) where *degrees* has it."""
    tonic, _ = home(score)

    def moved(pitch: int) -> int:
        degree = (pitch - tonic) % 12
        return pitch + degrees.get(degree, degree) - degree

    return _through(score, moved, moved)


def mirrored(score: Score) -> Score:
    """*score* upside down, in tune and chords: the home note and its fifth change places."""
    tonic, _ = home(score)
    tunes = [tune.pitch for tune in (*score.melody, *score.counter)]
    middle = sum(tunes) / len(tunes) if tunes else 60 + tonic
    turned = 2 * tonic + _FIFTH
    axis = turned + 12 * round((2 * middle - turned) / 12)
    return _through(score, lambda pitch: axis - pitch, lambda pitch: turned - pitch)


@lru_cache(maxsize=16)
def home(score: Score) -> tuple[int, bool]:
    """The pitch class that *score* is at home on, and whether it is a major one there."""
    weights = np.zeros(12)
    for _, beats, each in score.chords:
        weights[each.bass] += beats
        for tone in each.intervals:
            weights[(each.root + tone) % 12] += beats
    for tune in (*score.melody, *score.counter):
        weights[tune.pitch % 12] += 2 * tune.beats
    return key_of(weights, score.chords[0][2].root)


def key_of(weights: NDArray[np.float64], first: int | None = None) -> tuple[int, bool]:
    """The key (pitch class, major or not) that fits best to how much of each of twelve is heard.

    A piece that begins with a chord on *first* is more often at home there.
    """
    fits = {
        (tonic, profile is _MAJOR): float(np.corrcoef(np.roll(profile, tonic), weights)[0, 1])
        + (_BEGINS_AT_HOME if tonic == first else 0)
        for tonic in range(12)
        for profile in (_MAJOR, _MINOR)
    }
    return max(fits, key=fits.__getitem__)


def _through(score: Score, tune: Callable[[int], int], tone: Callable[[int], int]) -> Score:
    """*score* with its tunes through *tune* (pitches) and its chords through *tone* (classes)."""

    def moved(tunes: tuple[Tune, ...]) -> tuple[Tune, ...]:
        return tuple(replace(each, pitch=tune(each.pitch)) for each in tunes)

    chords = tuple((at, beats, _chord(each, tone)) for at, beats, each in score.chords)
    return replace(score, chords=chords, melody=moved(score.melody), counter=moved(score.counter))


def _chord(chord: Chord, tone: Callable[[int], int]) -> Chord:
    """The same notes, moved, and the root that makes most sense of them."""
    classes = {tone(chord.root + each) % 12 for each in chord.intervals}
    kept = tone(chord.root) % 12

    def sense(root: int) -> int:
        return sum(_NAMES_A_CHORD.get((each - root) % 12, 0) for each in classes) + (root == kept)

    root = max(sorted(classes), key=sense)
    written = {each % 12 for each in chord.intervals}
    intervals = {(each - root) % 12 for each in classes}
    clear = intervals - ({1} - written)  # a ninth that rubs was meant where it is written alone
    spread = (each if each in _NAMED_BY else each + 12 for each in clear)
    bass = tone(chord.bass) % 12 if root == kept else root
    return Chord(chord.symbol, root, bass, tuple(sorted(spread)))
