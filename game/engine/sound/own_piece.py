"""The facts of one playthrough in, the piece that Samantha made of them out: a score as written.

A fridge; what he showed her; a stop as long as he once said nothing; then what he wrote, a phrase a
letter, going up. The same facts give the same piece, and nothing but the facts goes into it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from game.engine.sound.own_phrases import (
    BEFORE_CHORDS,
    ENDINGS,
    RETURN_CHORDS,
    SAYINGS,
    SUBJECTS,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

PIECE: Final = "piece"
"""Its name among the music."""
SPOKE_S: Final = 4.0
SILENT_S: Final = 10.0
_HUM_BARS: Final = 2
_SHORTEST_S, _LONGEST_S = 91.0, 98.5
_MORNING: Final = 5  # the hour at which a night is over
_TOLD_FIRST: Final = ("scale", "drain", "knot", "price")  # the order in which the story looks
_METRE: Final = 4


@dataclass(frozen=True, slots=True)
class PieceFacts:
    """What it is made of. `shown` are the names of what he showed her at the market (three of
    price, thumb, scale, fish, underside, knot, drain); `letters` what he wrote, a word each in the
    order of the letters; `spoke` whether he spoke in the silence; `sea` whether she heard it;
    `hour` (0 to 23) the latest hour of a night at which they talked; `dice` the playthrough's seed.
    `stage` (0 to 4) is not in the piece, which was made once: it is for what else is hers, and
    None leaves that as it is.
    """

    shown: frozenset[str] = frozenset({"price", "thumb", "scale"})
    letters: tuple[str, ...] = ()
    spoke: bool = False
    sea: bool = False
    hour: int = 1
    dice: int = 0
    stage: int | None = None

    @property
    def subject(self) -> str:
        """What the story says is in it: the first of these that he showed."""
        return next((name for name in _TOLD_FIRST if name in self.shown), "lean")

    @property
    def late(self) -> float:
        """How late it got: 0 at five in the morning, 1 just before the next."""
        return lateness(self.hour) / 23

    def pick(self, what: str, count: int) -> int:
        """One of *count*, the same for the same facts and *what*."""
        words = "\x1f".join([what, *sorted(self.shown), *self.letters, str(self.dice)])
        return hashlib.blake2s(words.encode()).digest()[0] % count


def lateness(hour: int) -> int:
    """Hours since five in the morning: four o'clock is the latest that a night has."""
    return (hour - _MORNING) % 24


def own_piece(facts: PieceFacts) -> dict[str, Any]:
    """The piece of *facts*, written as a piece of ``music.yaml`` is. Between 90 and 100 seconds."""
    bars = _Bars()
    subject = SUBJECTS[facts.subject]
    bars.add(["G5"] * _HUM_BARS, [_REST] * _HUM_BARS)
    bars.add(BEFORE_CHORDS, subject.tune, subject.second)
    stop = _STOP_SPOKE if facts.spoke else _STOP_SILENT
    bars.add(["E5"] * len(stop), stop)
    up = len(bars.chords)
    for letter, say in enumerate(SAYINGS):
        word = facts.letters[letter] if letter < len(facts.letters) else ""
        bars.add(say.chords, say.ways[_choice(word, len(say.ways))])
    back = len(bars.chords)
    bars.add(RETURN_CHORDS, subject.tune_again, subject.second_again)
    bars.add(ENDINGS.chords, ENDINGS.ways[_choice("".join(facts.letters), len(ENDINGS.ways))])
    bars.add(["Eadd9"], [_REST])
    places = _Places(_HUM_BARS + 1, _HUM_BARS + 8, up + 1, back + 1, len(bars.chords))
    seconds = _SHORTEST_S + (_LONGEST_S - _SHORTEST_S) * facts.late
    return {
        "about": "What Samantha made.",
        "tempo": round(len(bars.chords) * _METRE * 60 / seconds, 3),
        "metre": _METRE,
        "chords": " | ".join(bars.chords),
        "melody": " | ".join(bars.melody),
        "counter": " | ".join(bars.counter),
        "layers": _layers(facts, places),
        "sway": 0.03,
        "room": [round(1.8 + 0.5 * facts.late, 2), 0.28],
        "high_cut": round(8200 - 1800 * facts.late),
        "lufs": -27,
    }


_REST: Final = "r/4"
# The bar before ends in two and a half beats of nothing, for what rings to be over.
_STOP_SPOKE: Final = (_REST, "r/1 E4/3")
_STOP_SILENT: Final = (_REST, _REST, "r/3.5 E4/.5")


@dataclass(frozen=True, slots=True)
class _Places:
    """Bars, from 1: the first and last of the subject, where it goes up, comes back, ends."""

    first: int
    last: int
    up: int
    back: int
    end: int


class _Bars:
    """The bars so far."""

    def __init__(self) -> None:
        self.chords: list[str] = []
        self.melody: list[str] = []
        self.counter: list[str] = []

    def add(
        self,
        chords: Sequence[str],
        melody: Sequence[str],
        counter: tuple[str, ...] = (),
    ) -> None:
        """Some bars more; who has no *counter* rests."""
        self.chords += chords
        self.melody += melody
        self.counter += counter or [_REST] * len(chords)


def _choice(word: str, count: int) -> int:
    """Which way to say what he wrote: always the same for the same word."""
    return hashlib.blake2s(word.encode()).digest()[0] % count


COLOURS: Final[dict[str, dict[str, Any]]] = {
    "price": {"part": "arpeggio", "instrument": "pizzicato", "level": -12, "pan": 0.45,
              "pattern": "--o-o--o", "order": [0, 2, 1, 3, 1]},
    "thumb": {"part": "bass", "instrument": "bass", "level": -5, "pan": 0.25,
              "pattern": "---- --x-"},
    "scale": {"part": "melody", "instrument": "celesta", "level": -13, "pan": 0.5, "octave": 1,
              "late": 0.5},
    "fish": {"part": "drone", "instrument": "flute", "level": -20, "pan": -0.5, "octave": 2},
    "underside": {"part": "melody", "instrument": "rhodes", "level": -7, "pan": 0.25, "octave": -1,
                  "ring": 0.5},
    "knot": {"part": "melody", "instrument": "viola", "level": -13, "pan": 0.4, "late": 2},
    "drain": {"part": "melody", "instrument": "glass", "level": -13, "pan": -0.5, "octave": -1,
              "late": 1.5, "ring": 0.6},
}  # fmt: skip
"""What each thing that he showed her leaves in the second half."""

_ORDERS: Final = ([0, 1, 2, 3, 2, 1], [0, 2, 1, 3, 2, 1], [3, 1, 2, 0, 2, 1], [1, 0, 2, 1, 3, 2])
_SECONDS: Final = ("glass", "vibraphone", "celesta", "clarinet")


def _layers(facts: PieceFacts, at: _Places) -> list[dict[str, Any]]:
    """Who plays, and from which bar to which."""
    subject = SUBJECTS[facts.subject]
    layers = [
        {"part": "drone", "instrument": "hum", "level": -7, "octave": -1, "bars": [1, at.last]},
        *({**player, "bars": [at.first, at.last]} for player in subject.players),
        {"part": "pad", "instrument": "glass", "level": -13, "pan": 0.2,
         "bars": [at.first + 3, at.last - 1]},
        *_after(facts, at),
        *({**COLOURS[name], "bars": [at.up + 4, at.end - 2]} for name in sorted(facts.shown)
          if name in COLOURS),
    ]  # fmt: skip
    if not facts.spoke:
        layers.append({"part": "beat", "instrument": "chair", "level": -8, "pan": -0.25,
                       "pattern": "---x ----", "bars": [at.last + 1, at.last + 1]})  # fmt: skip
        layers.append({"part": "beat", "instrument": "chair", "level": -8, "pan": 0.3,
                       "pattern": "--x-", "bars": [at.last + 2, at.last + 2]})  # fmt: skip
    if facts.sea:
        layers += [
            {"part": "beat", "instrument": "wash", "level": -17, "pattern": "x--- ----",
             "bars": bars}
            for bars in ([1, at.last - 2], [at.up, at.end])
        ]  # fmt: skip
    return layers


def _after(facts: PieceFacts, at: _Places) -> list[dict[str, Any]]:
    """The players of the second half: one at first, and more."""
    order = _ORDERS[facts.pick("order", len(_ORDERS))]
    second = _SECONDS[facts.pick("second", len(_SECONDS))]
    return [
        {"part": "melody", "instrument": "felt", "level": 0, "pan": -0.1, "ring": 1.6,
         "bars": [at.up - 1, at.end]},
        {"part": "melody", "instrument": second, "level": -11, "pan": 0.35, "ring": 0.6,
         "bars": [at.up + 4, at.end]},
        {"part": "counter", "instrument": "felt", "level": -3, "pan": 0.3, "ring": 0.8,
         "bars": [at.up, at.end]},
        {"part": "arpeggio", "instrument": "felt", "level": -7, "pan": 0.2, "ring": 1.2,
         "pattern": "-o-o-o-o", "order": order, "bars": [at.up + 2, at.end - 1]},
        {"part": "bass", "instrument": "felt", "level": -5, "pan": -0.2, "ring": 1.0,
         "pattern": "x---", "bars": [at.up, at.end - 1]},
        {"part": "pad", "instrument": "pad", "level": -12, "bars": [at.up + 4, at.end - 1]},
        {"part": "melody", "instrument": "celesta", "level": -12, "pan": 0.5, "ring": 0.6,
         "bars": [at.back, at.end]},
    ]  # fmt: skip
