"""The bars that Samantha's piece is put together from: tables, by what he showed and what he wrote.

A bar is written as in ``music.yaml``. What was shown has its eight bars before the stop, over the
fridge's G, and two after it, where the same thing goes the other way. What he wrote has two bars
for each letter, with a few ways to say them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_REST: Final = "r/4"
BEFORE_CHORDS: Final = (
    "G5", "E5/G", "Cmaj9/G", "E5/G", "Am9/G", "Cmaj9/G", "Dm9/G", "E5/G",
)  # fmt: skip
RETURN_CHORDS: Final = ("C#m9", "Amaj9")


@dataclass(frozen=True, slots=True)
class Subject:
    """What was shown, as music: eight bars of a tune and of a second one, two bars of each for when
    it comes back, and who plays them before the stop (instrument, level, and other settings).
    """

    tune: tuple[str, ...]
    second: tuple[str, ...]
    tune_again: tuple[str, ...]
    second_again: tuple[str, ...]
    players: tuple[Mapping[str, object], ...]


def _bars(text: str) -> tuple[str, ...]:
    return tuple(bar.strip() for bar in text.split("|"))


_NOBODY: Final = (_REST,) * 8

SUBJECTS: Final[dict[str, Subject]] = {
    # It cannot settle on its one note, and has every one beside it; then it has settled.
    "scale": Subject(
        _bars(
            "r/2 G4/.5 G#4/.5 G4/1 | G#4/.5 G4/.5 A4/.5 G#4/.5 r/1 B4/1 |"
            "G4/.25 G#4/.25 G4/.5 F#4/.5 G4/.5 E4/1 r/1 | G#4/.5 G4/.5 G#4/.5 A4/.5 B4/2 |"
            "r/1 A4/.5 G#4/.5 A4/.5 Bb4/.5 A4/1 | B4/.5 C5/.5 B4/.5 Bb4/.5 B4/1 r/1 |"
            "D5/.5 C#5/.5 D5/.5 C5/.5 B4/.5 A4/1 r/.5 | B4/.5 G#4/.5 G4/.5 r/2.5"
        ),
        _NOBODY,
        _bars("G5/.5 G#5/1.5 E5/1 C#5/1 | E5/.5 F#5/.5 G#5/3"),
        (_REST, _REST),
        (
            {"part": "melody", "instrument": "glass", "level": 0, "pan": -0.1, "ring": 0.2},
            {"part": "melody", "instrument": "celesta", "level": -10, "pan": 0.4, "octave": 1},
        ),
    ),
    # Down, and along, and down, and there is a lot more of it; then up, and along, and up.
    "drain": Subject(
        _bars(
            "B4/1 A4/1 G4/2 | G4/1 G4/1 G4/1 F#4/1 | E4/1 D4/1 C4/2 | C4/1 C4/1 B3/2 |"
            "r/1 A4/1 G4/1 E4/1 | E4/1 E4/1 E4/1 D4/1 | C4/1 A3/1 F3/2 | E3/1.5 r/2.5"
        ),
        _NOBODY,
        _bars("E5/1 F#5/1 G#5/2 | A5/1 A5/1 G#5/1 r/1"),
        (_REST, _REST),
        (
            {"part": "melody", "instrument": "vibraphone", "level": 0, "pan": -0.1, "ring": 0.3},
            {"part": "melody", "instrument": "glass", "level": -9, "pan": 0.4, "late": 0.75},
            {"part": "melody", "instrument": "low", "level": -6, "octave": -1},
        ),
    ),
    # Two that go over and under each other, by two players who cannot be told apart.
    "knot": Subject(
        _bars(
            "r/2 B4/1 A4/1 | G4/1 F#4/1 E4/1 D4/1 | C4/1 E4/1 G4/1 C5/1 | B4/1 A4/1 G4/1 E4/1 |"
            "E4/1 A4/1 C5/1 E5/1 | D5/1 B4/1 G4/1 E4/1 | F4/1 A4/1 D5/1 F5/1 |"
            "E5/.5 B4/.5 G#4/.5 r/2.5"
        ),
        _bars(
            "r/2 E4/1 F#4/1 | G4/1 A4/1 B4/1 D5/1 | E5/1 C5/1 B4/1 G4/1 | E4/1 F#4/1 G#4/1 B4/1 |"
            "C5/1 A4/1 G4/1 E4/1 | G4/1 B4/1 C5/1 E5/1 | D5/1 C5/1 A4/1 F4/1 |"
            "G#4/.5 B4/.5 E5/.5 r/2.5"
        ),
        _bars("C#5/1 D#5/1 E5/1 G#5/1 | A5/1 G#5/1 E5/2"),
        _bars("G#5/1 E5/1 D#5/1 C#5/1 | C#5/1 E5/1 E5/2"),
        (
            {"part": "melody", "instrument": "viola", "level": -1, "pan": -0.12, "ring": 0.1},
            {"part": "counter", "instrument": "viola", "level": -1, "pan": 0.12, "ring": 0.1},
        ),
    ),
    # A tune that has been rubbed out, and another one put on top; then the first one, whole.
    "price": Subject(
        _bars(
            "r/2 D5/.5 B4/.5 G4/1 | r/1 E5/.5 D5/.5 B4/1 r/1 | C5/.5 E5/.5 G5/.5 E5/.5 C5/1 r/1 |"
            "B4/.5 E5/.5 D5/1 r/2 | A4/.5 C5/.5 E5/.5 C5/.5 B4/1 r/1 | G4/.5 C5/.5 E5/1 r/2 |"
            "F5/.5 E5/.5 D5/.5 A4/.5 F4/1 r/1 | E4/.5 G#4/.5 B4/.5 r/2.5"
        ),
        _bars(
            "E4/2 B4/2 | r/1 B4/1 G4/2 | E4/1.5 G4/.5 C5/2 | B4/3 r/1 | E4/2 C5/2 |"
            "r/1 C5/1 B4/1 G4/1 | A4/1.5 F4/.5 D4/2 | E4/1.5 r/2.5"
        ),
        _bars("G#5/.5 E5/.5 C#5/1 E5/.5 G#5/.5 B5/1 | A5/1 E5/2 r/1"),
        _bars("E4/2 B4/2 | C#5/2 B4/1 G#4/1"),
        (
            {"part": "melody", "instrument": "pizzicato", "level": 0, "pan": -0.15, "ring": 0.2},
            {
                "part": "counter", "instrument": "felt", "level": -6, "pan": 0.2, "ring": 0.4,
                "pattern": "x--- --x- xx-- x--- --x- ---x x-x- x---",
            },
        ),
    ),
    # A small, heavy note that leans on the others; then it leans the other way, and lifts.
    "lean": Subject(
        _bars(
            "r/4 | r/1 B4/2 G4/1 | E4/1 G4/1 B4/2 | r/2 G#4/1 B4/1 | A4/1 C5/1 E5/1 D5/1 |"
            "B4/2 G4/1 r/1 | A4/1 D5/1 C5/1 A4/1 | B4/.5 G#4/.5 G4/.5 r/2.5"
        ),
        _bars(
            "r/2 Ab3/1.5 G3/.5 | r/2 Ab3/1 G3/1 | r/2 D4/1.5 C4/.5 | r/2 Ab3/1 G3/1 |"
            "r/2 Bb3/1 A3/1 | r/2 Ab3/1.5 G3/.5 | r/2 Eb4/1.5 D4/.5 | Ab3/1 r/3"
        ),
        _bars("E5/2 G#5/2 | E5/1 C#5/1 E5/2"),
        _bars("r/1 A3/1 B3/2 | r/1 A3/1 B3/1 C#4/1"),
        (
            {"part": "melody", "instrument": "glass", "level": -1, "pan": -0.1, "ring": 0.3},
            {
                "part": "counter", "instrument": "felt", "level": 1, "pan": 0.3, "octave": -1,
                "ring": 0.6,
            },
        ),
    ),
}  # fmt: skip
"""By what was shown; ``lean`` for a thumb, a fish and an underside, as the story tells it."""


@dataclass(frozen=True, slots=True)
class Say:
    """Two bars after the stop: their chords, and the ways to say them (each two bars)."""

    chords: tuple[str, str]
    ways: tuple[tuple[str, ...], ...]


def _say(first: str, second: str, *ways: str) -> Say:
    return Say((first, second), tuple(_bars(way) for way in ways))


SAYINGS: Final = (
    _say(
        "E5", "C#m7",
        "B4/3 r/1 | r/1 B4/1 G#4/2",
        "r/1 B4/1 C#5/1 B4/1 | G#4/2 E4/1 r/1",
        "B4/1 A4/1 G#4/2 | r/2 G#4/1 B4/1",
        "r/2 G#4/1 B4/1 | C#5/3 r/1",
    ),
    _say(
        "Amaj9", "B9sus4",
        "E4/1.5 F#4/.5 C#5/2 | B4/3 r/1",
        "C#5/1 B4/1 A4/1 E4/1 | F#4/3 r/1",
        "A4/1 B4/1 C#5/1 E5/1 | B4/2 r/2",
        "E5/2 C#5/1 B4/1 | A4/1 F#4/2 r/1",
    ),
    _say(
        "Emaj9/G#", "Amaj9",
        "E4/1 B4/1 E5/2 | r/1 C#5/1 B4/1 G#4/1",
        "G#4/1 B4/1 D#5/2 | E5/1 C#5/1 B4/1 r/1",
        "B4/2 G#4/1 B4/1 | C#5/1 E5/2 r/1",
        "D#5/1 B4/1 G#4/1 B4/1 | A4/1 C#5/2 r/1",
    ),
    _say(
        "F#m11", "B13sus4",
        "A4/1 B4/1 C#5/1 E5/1 | F#5/3 r/1",
        "C#5/2 A4/1 C#5/1 | E5/1 F#5/2 r/1",
        "E5/1 C#5/1 A4/1 B4/1 | C#5/1 E5/1 F#5/1 r/1",
        "A4/1.5 C#5/.5 B4/1 E5/1 | F#5/1 E5/1 F#5/1 r/1",
    ),
    _say(
        "C#m9", "F#m11",
        "G#5/2 E5/1 C#5/1 | C#5/1 E5/1 F#5/2",
        "E5/1 D#5/1 E5/1 G#5/1 | F#5/1 E5/1 C#5/2",
        "G#5/1 F#5/1 E5/2 | E5/1 F#5/1 A5/1 r/1",
        "E5/1.5 G#5/.5 F#5/1 E5/1 | C#5/2 E5/1 F#5/1",
    ),
)  # fmt: skip
"""In the order of the letters; a phrase each, higher and higher."""

ENDINGS: Final = _say(
    "B9sus4", "Eadd9",
    "E5/1 F#5/1 A5/1 B5/1 | G#5/1 B5/1 E6/2",
    "F#5/1 A5/1 B5/2 | G#5/1 B5/1.5 E6/1.5",
    "B4/1 E5/1 F#5/1 A5/1 | B5/1 G#5/1 E6/2",
    "F#5/1.5 E5/.5 F#5/1 A5/1 | G#5/.5 A5/.5 B5/1 E6/2",
)  # fmt: skip
"""It goes up at the end, whatever was said."""
