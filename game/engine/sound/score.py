"""The music section of ``music.yaml`` in, frozen scores out.

A mistake in it is a `ScoreError` that names the piece and what was wanted: ``check`` turns it into
a diagnostic, and the game leaves that piece silent.
"""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from typing import TYPE_CHECKING, Any, Final

import yaml

try:  # ten times as fast; part of every wheel of PyYAML
    from yaml import CSafeLoader as _Loader
except ImportError:
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

from game.engine.sound.instruments import INSTRUMENTS
from game.engine.sound.theory import chord, note

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from game.engine.sound.theory import Chord

PARTS: Final = ("melody", "counter", "chords", "bass", "arpeggio", "pad", "drone", "beat")
_PATTERN: Final = frozenset(["x", "o", "5", "8", ".", "-"])


class ScoreError(ValueError):
    """A piece that cannot be played as it is written."""


@dataclass(frozen=True, slots=True)
class Tune:
    """A note of the melody: when it begins and how long it is written (beats), and its pitch."""

    at: float
    beats: float
    pitch: int


@dataclass(frozen=True, slots=True)
class Layer:
    """One player of a piece.

    `pattern` has a line a bar, taken in turn, with equal steps: ``x`` plays, ``o`` softly, ``5``
    and ``8`` the bass's fifth and octave, ``-`` and ``.`` nothing. `level` is decibels, `pan` -1 to
    1, `spread` seconds between the notes of a chord, `ring` how many seconds a note lasts beyond
    its written length, `order` which voices an arpeggio takes in turn, `late` beats of delay (a
    canon), `hold` the most beats that a note is held (0 for as many as are written), `octave` a
    shift, `bars` the first and last bar in which it plays (from 1), `stages` the first and last of
    hers at which it is there (0 to 4; see ``her_theme``).

    A ``pad`` is the inner voices held while they stay, a ``drone`` the bass held so.
    Two players may share a tune: with a `pattern`, one of them plays the notes that begin where it
    has a mark (however loud), and leaves the others to somebody else.
    """

    part: str
    instrument: str
    level: float = 0.0
    pan: float = 0.0
    pattern: tuple[str, ...] = ("x",)
    spread: float = 0.0
    ring: float = 0.0
    order: tuple[int, ...] = (0, 1, 2, 3)
    late: float = 0.0
    hold: float = 0.0
    octave: int = 0
    bars: tuple[int, int] = (1, 999)
    stages: tuple[int, int] = (0, 4)


@dataclass(frozen=True, slots=True)
class Score:
    """A piece: `chords` is (start in beats, length in beats, chord); `tempo` beats a minute;
    `counter` a second tune against the melody.

    `sway` is the seconds by which a phrase of four bars runs ahead and comes back; `room` its
    seconds and level; `tape` cents of wow; `hiss` decibels full scale (-120 for none); `high_cut`
    Hz; `lufs` its loudness; `phone` whether it comes down a line; `cut` whether it
    begins and ends at once, as a thing in the story does that is switched on and off; `hers` the
    first and last bar in which players come in for what she was shown ((0, 0) for none).
    """

    name: str
    about: str
    tempo: float
    metre: int
    bars: int
    chords: tuple[tuple[float, float, Chord], ...]
    melody: tuple[Tune, ...]
    layers: tuple[Layer, ...]
    counter: tuple[Tune, ...] = ()
    sway: float = 0.0
    room: tuple[float, float] = (2.2, 0.25)
    tape: float = 0.0
    hiss: float = -120.0
    high_cut: float = 9000.0
    lufs: float = -27.0
    phone: bool = False
    cut: bool = False
    hers: tuple[int, int] = (0, 0)

    @property
    def seconds(self) -> float:
        """How long the loop is."""
        return self.bars * self.metre * 60 / self.tempo


def read_sounds(path: Path) -> Mapping[str, Mapping[str, Any]]:
    """The sections `music`, `ambience` and `sfx` of ``music.yaml``, as they are written.

    Raises ScoreError when the file is no such YAML, OSError when it is not there.
    """
    try:
        found = yaml.load(path.read_text(encoding="utf-8"), _Loader)
    except yaml.YAMLError as fault:
        raise ScoreError(str(fault)) from fault
    if not isinstance(found, dict) or not all(_names_settings(part) for part in found.values()):
        message = (
            f"{path.name} needs the sections music, ambience and sfx, each names with settings"
        )
        raise ScoreError(message)
    return found


def _names_settings(part: object) -> bool:
    return isinstance(part, dict) and all(isinstance(each, dict) for each in part.values())


def read_score(name: str, written: Mapping[str, Any]) -> Score:
    """One piece from its entry in ``music.yaml``. Raises ScoreError."""
    given = dict(written)
    try:
        metre, tempo = int(given.pop("metre", 4)), float(given.pop("tempo"))
        bars = _bars(str(given.pop("chords")))
        chords = _chords(bars, metre)
        melody, counter = (
            _melody(_bars(str(given.pop(tune, ""))), metre, len(bars), tune)
            for tune in ("melody", "counter")
        )
        layers = tuple(_layer(layer) for layer in given.pop("layers"))
        about = str(given.pop("about", ""))
        rest = _values(Score, given)
        return Score(name, about, tempo, metre, len(bars), chords, melody, layers, counter, **rest)
    except (KeyError, TypeError, ValueError) as fault:
        message = f"music {name!r}: {fault}"
        raise ScoreError(message) from fault


def _bars(text: str) -> list[str]:
    return [bar.strip() for bar in text.strip().strip("|").split("|")] if text.strip() else []


def _chords(bars: list[str], metre: int) -> tuple[tuple[float, float, Chord], ...]:
    found = []
    for index, bar in enumerate(bars):
        symbols = bar.split()
        if not symbols:
            message = f"bar {index + 1} has no chord"
            raise ValueError(message)
        length = metre / len(symbols)
        found += [(index * metre + i * length, length, chord(s)) for i, s in enumerate(symbols)]
    return tuple(found)


def _melody(bars: list[str], metre: int, expected: int, part: str) -> tuple[Tune, ...]:
    if bars and len(bars) != expected:
        message = f"the {part} has {len(bars)} bars, the chords {expected}"
        raise ValueError(message)
    tune: list[Tune] = []
    for index, bar in enumerate(bars):
        at = float(index * metre)
        for word in bar.split():
            name, _, length = word.partition("/")
            beats = float(length)
            if name != "r":
                tune.append(Tune(at, beats, note(name)))
            at += beats
        if abs(at - (index + 1) * metre) > 1e-6:
            message = f"bar {index + 1} of the {part} has {at - index * metre:g} beats, not {metre}"
            raise ValueError(message)
    return tuple(tune)


def _layer(written: Mapping[str, Any]) -> Layer:
    given = dict(written)
    part, instrument = str(given.pop("part")), str(given.pop("instrument"))
    if part not in PARTS or instrument not in INSTRUMENTS:
        message = f"no such part or instrument: {part}, {instrument}"
        raise ValueError(message)
    pattern = given.pop("pattern", "x")
    lines = tuple(pattern.split()) if isinstance(pattern, str) else tuple(pattern)
    if not lines or any(set(line) - _PATTERN for line in lines):
        message = f"a pattern is written with x o 5 8 . -, not {' '.join(lines)!r}"
        raise ValueError(message)
    return Layer(part, instrument, pattern=lines, **_values(Layer, given))


def _values(kind: type[Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """The given values in the types of the defaults. ValueError names what is unknown."""
    known = {slot.name: slot.default for slot in fields(kind) if slot.default is not MISSING}
    unknown = sorted(set(given) - set(known))
    if unknown:
        message = f"unknown: {', '.join(unknown)}"
        raise ValueError(message)
    return {
        name: tuple(value) if isinstance(known[name], tuple) else type(known[name])(value)
        for name, value in given.items()
    }
