"""A number from 1 to 40 in, the stranger on hold who has it out: a body and a way of speaking.

Nobody wrote these forty. A place in the row from the lowest voice to the highest is drawn for each
number; neighbours in the row have throats of other sizes, other tempers and other accents.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from typing import Final

CALLERS: Final = range(1, 41)
_DRAW: Final = "line 604"
"""Drawn so that eleven may be somebody's aunt, twenty-six is a man, and thirty-nine is none."""
_LOWEST_HZ, _OCTAVES = 70.0, 2.05
_SIZES: Final = (-10, 6, -3, 13)  # percent, by place: of two neighbours one has the larger mouth
_TEMPI: Final = (128, 172, 212, 150, 190)
_RANGES: Final = (14, 50, 86, 32, 68, 22, 60)
_ACCENTS: Final = ("en-us", "en-gb", "en-lancaster", "en-scotland", "en-nyc", "en-midlands")
_GRAINS: Final = ("flutter 4", "flutter 9\nroughness 2", "flutter 3\nbreath 0 2 3 3 2 0 0 2")


@dataclass(frozen=True, slots=True)
class Caller:
    """`pitch` (low and high, Hz), `size` (percent of a plain man's formants) and `grain` are the
    body; `rate`, `range` and `accent` go into the settings.
    """

    pitch: tuple[int, int]
    size: float
    grain: str
    klatt: int
    rate: int
    range: int
    accent: str


@cache
def caller(number: int) -> Caller:
    """Who is on hold with that *number* (1 to 40). ValueError for any other."""
    place = _row().index(number)
    middle = _LOWEST_HZ * 2 ** (_OCTAVES * place / (len(CALLERS) - 1))
    size = 92 + 24 * place / (len(CALLERS) - 1) + _SIZES[place % len(_SIZES)]
    return Caller(
        pitch=(round(middle * 0.86), round(middle * 1.24)),
        size=size,
        grain=_GRAINS[place % len(_GRAINS)],
        klatt=0 if place % 2 else 6,
        rate=_TEMPI[place % len(_TEMPI)],
        range=_RANGES[place % len(_RANGES)],
        accent=_ACCENTS[place % len(_ACCENTS)],
    )


@cache
def _row() -> tuple[int, ...]:
    """The numbers, from the lowest voice to the highest."""
    return tuple(
        sorted(CALLERS, key=lambda n: hashlib.blake2s(f"{_DRAW}\x1f{n}".encode()).digest())
    )
