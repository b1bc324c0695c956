"""A score and a seed in, a seamless stereo loop out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.core.waves import gain
from game.engine.sound import circle
from game.engine.sound.instruments import INSTRUMENTS
from game.engine.sound.performance import perform

if TYPE_CHECKING:
    from game.engine.sound.circle import Loop
    from game.engine.sound.performance import Note
    from game.engine.sound.score import Score
    from game.engine.sound.tone import Signal

_TAKES: Final = 3  # how often the same note is struck afresh before a take is used again
_STRENGTH_STEPS: Final = 10
_LENGTH_STEPS: Final = 8  # a second


def compose(score: Score, seed: int) -> Loop:
    """Play, place, and colour the piece. Between 20 and 60 times faster than it sounds."""
    loop = circle.empty(score.seconds)
    stretch = circle.seconds_of(loop) / score.seconds
    band = _Band(seed)
    for note in perform(score, seed):
        sound = band.play(note) * np.float32(gain(note.level))
        circle.lay(loop, sound, note.at * stretch, note.pan)
    loop = circle.room(loop, score.room[0], score.room[1], seed)
    loop = circle.filtered(loop, circle.band(35, score.high_cut))
    loop = circle.tape(loop, score.tape, seed)
    if score.phone:
        loop = circle.telephone(loop)
    loop = circle.settled(loop, score.lufs)
    if score.hiss > -100:
        hiss = circle.noise(loop, circle.band(400, 7000, 1), np.random.default_rng(seed))
        loop += hiss * np.float32(gain(score.hiss))
    return loop


class _Band:
    """The players. Near enough alike notes share a few takes: making one costs more than a copy."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._takes: dict[tuple[str, float, int, int, int], Signal] = {}
        self._count = 0

    def play(self, note: Note) -> Signal:
        self._count += 1
        strength = max(1, round(note.strength * _STRENGTH_STEPS))
        length = max(1, round(note.seconds * _LENGTH_STEPS))
        key = (note.instrument, note.pitch, strength, length, self._count % _TAKES)
        if key not in self._takes:
            chance = np.random.default_rng(
                [self._seed, *map(ord, note.instrument), *map(int, key[1:])]
            )
            player = INSTRUMENTS[note.instrument]
            self._takes[key] = player(
                note.pitch, length / _LENGTH_STEPS, strength / _STRENGTH_STEPS, chance
            )
        return self._takes[key]
