"""Names of notes and chords in, MIDI pitches out, with the voices of each chord led to the next."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise, product
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_STEPS: Final = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_SHIFTS: Final = {"": 0, "#": 1, "b": -1}
_NOTE: Final = re.compile(r"^([A-G])([#b]?)(-?\d)$")
_CHORD: Final = re.compile(r"^([A-G])([#b]?)([^/]*)(?:/([A-G])([#b]?))?$")

QUALITIES: Final[dict[str, tuple[int, ...]]] = {
    "": (0, 4, 7), "m": (0, 3, 7), "5": (0, 7), "6": (0, 4, 7, 9), "m6": (0, 3, 7, 9),
    "69": (0, 4, 7, 9, 14), "7": (0, 4, 7, 10), "m7": (0, 3, 7, 10), "maj7": (0, 4, 7, 11),
    "9": (0, 4, 7, 10, 14), "m9": (0, 3, 7, 10, 14), "maj9": (0, 4, 7, 11, 14),
    "add9": (0, 4, 7, 14), "madd9": (0, 3, 7, 14), "13": (0, 4, 10, 14, 21),
    "maj13": (0, 4, 11, 14, 21), "m11": (0, 3, 7, 10, 17), "7b9": (0, 4, 7, 10, 13),
    "sus2": (0, 2, 7), "sus4": (0, 5, 7), "7sus4": (0, 5, 7, 10), "9sus4": (0, 5, 7, 10, 14),
    "13sus4": (0, 5, 10, 14, 21), "maj9#11": (0, 4, 11, 14, 18), "m7b5": (0, 3, 6, 10),
    "dim7": (0, 3, 6, 9),
}  # fmt: skip

_LOWEST, _HIGHEST, _MIDDLE = 51, 76, 62  # where four voices sound warm and leave room for a tune
_BASS_LOWEST: Final = 34
_CLOSEST_BELOW, _LOW_REGION = 3, 55  # a second down there is mud
_WIDEST_GAP: Final = 9
_FIRST_TRIED: Final = 8


@dataclass(frozen=True, slots=True)
class Chord:
    """A chord symbol: its bass (pitch class) and the intervals over its root."""

    symbol: str
    root: int
    bass: int
    intervals: tuple[int, ...]

    def colours(self, avoid: frozenset[int] = frozenset()) -> tuple[int, ...]:
        """Pitch classes for four upper voices: what names the chord before what fills it.

        Those in *avoid* are left out where three others remain.
        """
        tones = list(self.intervals)
        for tone in self.intervals:
            if (self.root + tone) % 12 in avoid and len(tones) > 3:
                tones.remove(tone)
        for spare in (0, 7):  # the bass has the root; a fifth is missed least
            if len(tones) > 4 and spare in tones:
                tones.remove(spare)
        classes = [(self.root + tone) % 12 for tone in tones]
        return tuple([*classes, *classes, *classes][:4])


def note(name: str) -> int:
    """MIDI pitch of a name like ``C#4`` (middle C is C4 = 60). ValueError when it is none."""
    match = _NOTE.match(name)
    if match is None:
        message = f"no such note: {name!r}"
        raise ValueError(message)
    step, shift, octave = match.groups()
    return 12 * (int(octave) + 1) + _STEPS[step] + _SHIFTS[shift]


def chord(symbol: str) -> Chord:
    """The chord a symbol like ``F#m11`` or ``E/G#`` stands for. ValueError when there is none."""
    match = _CHORD.match(symbol)
    if match is None or match.group(3) not in QUALITIES:
        message = f"no such chord: {symbol!r}"
        raise ValueError(message)
    step, shift, quality, bass, bass_shift = match.groups()
    root = (_STEPS[step] + _SHIFTS[shift]) % 12
    low = (_STEPS[bass] + _SHIFTS[bass_shift or ""]) % 12 if bass else root
    return Chord(symbol, root, low, QUALITIES[quality])


def bass_line(chords: Sequence[Chord]) -> tuple[int, ...]:
    """A bass note for each chord, near the one before it."""
    line: list[int] = []
    for each in chords:
        choices = [p for p in range(_BASS_LOWEST, _BASS_LOWEST + 17) if p % 12 == each.bass]
        near = line[-1] if line else _BASS_LOWEST + 7
        line.append(min(choices, key=lambda pitch: (abs(pitch - near), pitch)))
    return tuple(line)


def lead(
    chords: Sequence[Chord], avoid: Sequence[frozenset[int]] = ()
) -> tuple[tuple[int, ...], ...]:
    """Four voices for each chord, low to high, moving as little as they can, and into the first
    again at the end. Found exactly, over all voicings in the range, by dynamic programming.

    *avoid* are, for each chord, pitch classes that would rub against the tune.
    """
    if not chords:
        return ()
    rubs = avoid or [frozenset[int]()] * len(chords)
    # Where three notes cannot be spread over four voices, better one that rubs.
    options = [
        voicings(each.colours(rub)) or voicings(each.colours())
        for each, rub in zip(chords, rubs, strict=True)
    ]
    basses = bass_line(chords)
    paths = [_path(first, options, basses) for first in options[0][:_FIRST_TRIED]]
    return min(paths, key=lambda found: found[0])[1]


@lru_cache(maxsize=256)
def voicings(classes: tuple[int, ...]) -> tuple[tuple[int, ...], ...]:
    """Every way to spread four pitch classes over the range, the most central first."""
    places = [[p for p in range(_LOWEST, _HIGHEST + 1) if p % 12 == c] for c in classes]
    found = {tuple(sorted(pitches)) for pitches in product(*places)}
    good = [pitches for pitches in found if _sounds(pitches)]
    return tuple(sorted(good, key=lambda v: (_strangeness(v), v)))


def _sounds(pitches: tuple[int, ...]) -> bool:
    gaps = [b - a for a, b in pairwise(pitches)]
    if min(gaps) < 1 or max(gaps) > _WIDEST_GAP or gaps[-1] == 1:
        return False
    return all(g >= _CLOSEST_BELOW for p, g in zip(pitches, gaps, strict=False) if p < _LOW_REGION)


def _strangeness(pitches: tuple[int, ...]) -> float:
    seconds = sum(b - a == 1 for a, b in pairwise(pitches))
    return abs(sum(pitches) / len(pitches) - _MIDDLE) + 2 * seconds


def _path(
    first: tuple[int, ...],
    options: Sequence[tuple[tuple[int, ...], ...]],
    basses: Sequence[int],
) -> tuple[float, tuple[tuple[int, ...], ...]]:
    """The cheapest way from *first* through all chords and back to it: (cost, voicings)."""
    costs: dict[tuple[int, ...], tuple[float, tuple[tuple[int, ...], ...]]] = {
        first: (_strangeness(first), (first,))
    }
    for index, choices in enumerate(options[1:], 1):
        bass = (basses[index - 1], basses[index])
        costs = {
            choice: min(
                (cost + _move(before, choice, bass) + 0.3 * _strangeness(choice), (*path, choice))
                for before, (cost, path) in costs.items()
            )
            for choice in choices
        }
    home = (basses[-1], basses[0])
    return min((cost + _move(last, first, home), path) for last, (cost, path) in costs.items())


@lru_cache(maxsize=200_000)
def _move(before: tuple[int, ...], after: tuple[int, ...], bass: tuple[int, int]) -> float:
    """Semitones moved, leaps more than their share, and parallel fifths and octaves dearly."""
    steps = [b - a for a, b in zip(before, after, strict=True)]
    cost = sum(abs(step) + max(0, abs(step) - 4) * 1.5 for step in steps)
    lines = [*zip(before, after, strict=True), bass]
    for (a, b), (c, d) in combinations(lines, 2):
        if b != a and (c - a) % 12 == (d - b) % 12 and (c - a) % 12 in {0, 7}:
            cost += 3
    return cost
