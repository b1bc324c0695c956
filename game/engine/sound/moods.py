"""A score, a mood and a seed in, the same bars in another arrangement out: `in_mood`.

Bars and tempo stay, so that one can be crossed for the other while it plays: what changes is who
plays, how many notes there are, how high, in which mode, how long they last, and the room.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.sound.modes import home, in_mode, mirrored
from game.engine.sound.score import Layer, Score

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.sound.score import Tune

PLAIN: Final = "plain"
BETWEEN: Final = "~"
"""Stands between a piece and the mood that it is arranged for, in the names of its files."""
_LEADS_DB: Final = -8.0  # a player of the tune who is louder than that has the lead
_HIGHEST, _LOWEST = 86, 50  # pitches between which the tune of an octave elsewhere stays
_LEAST: Final = 2  # marks that a pattern keeps, however thin it becomes


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What a mood makes of any piece.

    `major` and `minor` are scale degrees and what stands for them; with `upside_down` the tune is
    its mirror and so are the chords. `singers` may take the tune, `octave` away; `without` are
    parts that are left out; `thinned` is the share of the marks that chords, arpeggios and bass
    keep, `doubled` twice as many; `slow` leaves the tune the notes that a bar begins with;
    `short` is the most beats of any note; `ring` seconds are added to each. `added` players may be
    drawn one of. `bright` is a factor of the upper edge, `room` factors of its seconds and level,
    `sway` one of the freedom of time.
    """

    singers: tuple[str, ...]
    major: Mapping[int, int] = field(default_factory=dict)
    minor: Mapping[int, int] = field(default_factory=dict)
    upside_down: bool = False
    octave: int = 0
    without: frozenset[str] = frozenset()
    thinned: float = 1.0
    doubled: bool = False
    slow: bool = False
    short: float = 0.0
    ring: float = 0.0
    spread: float = 0.0
    added: tuple[tuple[Layer, ...], ...] = ()
    bright: float = 1.0
    room: tuple[float, float] = (1.0, 1.0)
    sway: float = 1.0


ARRANGEMENTS: Final[Mapping[str, Arrangement]] = MappingProxyType(
    {
        # Said twice: the tune upside down, and a second player two beats after the first.
        "mirror": Arrangement(
            singers=("glass", "celesta"),
            upside_down=True,
            without=frozenset({"beat"}),
            thinned=0.7,
            added=(
                (Layer("melody", "glass", -2, 0.75, late=2, ring=0.8),),
                (Layer("melody", "celesta", -1, 0.75, late=2, ring=0.8),),
            ),
        ),
        # Closer and slower: few notes, rolled, in a small room; the sixth leans.
        "tender": Arrangement(
            singers=("felt", "viola", "clarinet"),
            major={9: 8},
            minor={8: 9},
            without=frozenset({"beat", "pad"}),
            thinned=0.5,
            added=((Layer("drone", "cello", -15, -0.2),), (Layer("bass", "felt", -7, -0.2),)),
            ring=0.5,
            spread=0.06,
            bright=0.6,
            room=(0.6, 0.6),
            sway=1.6,
        ),
        # Short notes and a lot of them, in a mode that looks up.
        "comic": Arrangement(
            singers=("pizzicato", "marimba", "clarinet"),
            major={5: 6},
            minor={3: 4, 8: 9, 10: 11},
            octave=1,
            without=frozenset({"pad", "drone"}),
            doubled=True,
            short=0.4,
            added=(
                (
                    Layer("chords", "pizzicato", -7, 0.3, ("-o-o-o-o",), hold=0.3),
                    Layer("beat", "shaker", -10, -0.4, ("oxoxoxox",)),
                ),
                (
                    Layer("chords", "marimba", -9, 0.3, ("--oo--oo",), hold=0.3),
                    Layer("beat", "rim", -12, -0.4, ("--x---x-",)),
                ),
            ),
            bright=1.4,
            room=(0.5, 0.6),
            sway=0.0,
        ),
        # Half the pace, and nothing under it but what is held.
        "hush": Arrangement(
            singers=("low", "felt"),
            without=frozenset({"beat", "chords", "arpeggio", "bass", "counter"}),
            slow=True,
            ring=1.5,
            added=((Layer("drone", "low", -6),), (Layer("drone", "low", -4, octave=1),)),
            bright=0.25,
            room=(1.4, 1.4),
        ),
        # Low, held, and round; the seventh is let down.
        "warm": Arrangement(
            singers=("cello", "clarinet", "rhodes"),
            major={11: 10},
            minor={3: 4, 8: 9},
            octave=-1,
            without=frozenset({"beat"}),
            thinned=0.7,
            ring=0.3,
            added=(
                (Layer("pad", "viola", -13, -0.25), Layer("drone", "low", -10)),
                (Layer("pad", "pad", -9, 0.2), Layer("chords", "rhodes", -11, 0.2, ("o---",))),
            ),
            bright=0.7,
            sway=1.3,
        ),
        # High and far apart: no ground under it.
        "cold": Arrangement(
            singers=("glass", "celesta", "flute"),
            major={4: 3, 9: 8, 11: 10},
            minor={2: 1},
            octave=1,
            without=frozenset({"beat", "bass", "drone", "chords", "pad"}),
            thinned=0.4,
            added=(
                (Layer("pad", "glass", -9, 0.3, octave=1),),
                (
                    Layer(
                        "arpeggio", "celesta", -9, 0.4, ("x-----o-", "---o----"), ring=1, octave=1
                    ),
                ),
            ),
            bright=1.3,
            room=(1.6, 1.5),
        ),
    }
)
"""By mood; `plain` has the piece as it is written."""


def piece_of(name: str) -> tuple[str, str]:
    """The piece and the mood that *name* stands for: ``dusk~hush`` is dusk in hush."""
    piece, _, mood = name.partition(BETWEEN)
    return piece, mood or PLAIN


def in_mood(score: Score, mood: str, seed: int) -> Score:
    """*score* as *mood* has it: as long, bar by bar; a choice of players is drawn by *seed*."""
    made = ARRANGEMENTS.get(mood)
    if made is None:
        return score
    chance = _chance(score.name, mood, seed)
    added = made.added[int(chance.integers(len(made.added)))] if made.added else ()
    moded = _moded(score, made)
    singer = _singer(score, made, chance)
    layers = tuple(_played(layer, made, singer, chance) for layer in _left(moded, made))
    tune = _slowed(moded) if made.slow else moded.melody
    return replace(
        moded,
        melody=_within(tune, made.octave),
        layers=_led(layers, singer) + added,
        high_cut=min(16_000.0, score.high_cut * made.bright),
        room=(score.room[0] * made.room[0], min(0.6, score.room[1] * made.room[1])),
        sway=score.sway * made.sway,
    )


def _singer(score: Score, made: Arrangement, chance: np.random.Generator) -> str:
    """Who takes the tune: somebody who has not got it already."""
    led = {each.instrument for each in score.layers if _leads(each)}
    others = [singer for singer in made.singers if singer not in led] or list(made.singers)
    return others[int(chance.integers(len(others)))]


def _leads(layer: Layer) -> bool:
    return layer.part == "melody" and layer.level >= _LEADS_DB


def _moded(score: Score, made: Arrangement) -> Score:
    if made.upside_down:
        return mirrored(score)
    _, is_major = home(score)
    return in_mode(score, made.major if is_major else made.minor)


def _left(score: Score, made: Arrangement) -> tuple[Layer, ...]:
    """The players that stay: without them that only shadow the tune, when it is slowed."""
    return tuple(
        layer
        for layer in score.layers
        if layer.part not in made.without
        and not (made.slow and layer.part == "melody" and not _leads(layer))
    )


def _played(layer: Layer, made: Arrangement, singer: str, chance: np.random.Generator) -> Layer:
    """One player, as the mood asks: the lead changes hands, accompaniment gets thin or busy."""
    changes: dict[str, object] = {"ring": layer.ring + made.ring}
    if made.short:
        changes = {"ring": 0.0, "hold": made.short}
    if _leads(layer):
        changes["instrument"] = singer
    if layer.part in {"arpeggio", "chords", "bass"}:
        changes["pattern"] = tuple(_thinned(line, made, chance) for line in layer.pattern)
    if layer.part == "chords":
        changes["spread"] = layer.spread + made.spread
    return replace(layer, **changes)  # type: ignore[arg-type]  # names of Layer, each in its type


def _led(layers: tuple[Layer, ...], singer: str) -> tuple[Layer, ...]:
    """With somebody who has the tune, whoever was left."""
    if any(layer.part == "melody" for layer in layers):
        return layers
    return (Layer("melody", singer, 0.0, -0.1, ring=0.8), *layers)


def _thinned(line: str, made: Arrangement, chance: np.random.Generator) -> str:
    """A pattern of a bar with fewer marks, the first of them among those that stay, or more."""
    if made.doubled:
        return line * 2 if len(line) <= 8 else line
    marks = [place for place, mark in enumerate(line) if mark not in "-."]
    keep = max(min(_LEAST, len(marks)), round(len(marks) * made.thinned))
    chosen = {*marks[:1], *chance.permutation(marks[1:])[: max(0, keep - 1)].tolist()}
    return "".join(
        mark if place in chosen or mark in "-." else "-" for place, mark in enumerate(line)
    )


def _slowed(score: Score) -> tuple[Tune, ...]:
    """The tune at half its pace: the first note of each bar, held to the bar's end."""
    first: dict[int, Tune] = {}
    for tune in score.melody:
        first.setdefault(int(tune.at // score.metre), tune)
    return tuple(
        replace(tune, beats=(bar + 1) * score.metre - tune.at) for bar, tune in first.items()
    )


def _within(tunes: tuple[Tune, ...], octave: int) -> tuple[Tune, ...]:
    """The tune an octave elsewhere, if all of it stays where it can be heard."""
    moved = tuple(replace(tune, pitch=tune.pitch + 12 * octave) for tune in tunes)
    fits = all(_LOWEST <= tune.pitch <= _HIGHEST for tune in moved)
    return moved if fits else tunes


def _chance(name: str, mood: str, seed: int) -> np.random.Generator:
    facts = f"{name}{BETWEEN}{mood}{BETWEEN}{seed}".encode()
    return np.random.default_rng(int.from_bytes(hashlib.blake2s(facts, digest_size=8).digest()))
