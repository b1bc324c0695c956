"""Reads the stroke alphabet into glyphs: advances, and strokes of points with their corners."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias

from game.engine.stage.letter.alphabet import ACCENTS, CAPITALS, FIGURES, SIGNS, SMALL

if TYPE_CHECKING:
    from collections.abc import Mapping

Point: TypeAlias = tuple[float, float]

_JOINS_OUT: Final = frozenset("acdehilmntuáéíúàèâêçãñü")
_LOOPS_OUT: Final = frozenset("fgjkyoóõö")
"""These lead on only in their looped shape."""
_JOINS_IN: Final = frozenset("eimnprtuvwyjéíúèêñü")
_BOWLS: Final = frozenset("acdgoqáóàâçãõö")
"""Begun at the top right: the letter before only reaches over to touch them."""
_LOOPS_IN: Final = frozenset("fhkl")


@dataclass(frozen=True, slots=True)
class Stroke:
    """Points that the pen goes through; at `corners` (their numbers) it turns without a curve.

    `waits` until the word is written.
    """

    points: tuple[Point, ...]
    corners: frozenset[int] = frozenset()
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character's strokes, how far it moves the pen, and how it meets its neighbours."""

    advance: float
    strokes: tuple[Stroke, ...]
    joins_in: bool = False
    joins_out: bool = False
    bowl: bool = False


def characters() -> frozenset[str]:
    """Every character that can be written, the space aside."""
    plain = (key for table in (SMALL, CAPITALS, FIGURES, SIGNS) for key in table if len(key) == 1)
    return frozenset({*plain, *ACCENTS} - {"ı"})


def glyph(char: str, shapes: Mapping[str, str], *, looped: bool) -> Glyph | None:
    """The glyph for *char*; None when it is not in the alphabet.

    *shapes* names other shapes by letter; a *looped* hand takes the loop of those that have one.
    """
    base, accent = ACCENTS.get(char, (char, ""))
    found = _shaped(base, shapes.get(base, "loop" if looped else ""))
    if found is None:
        return None
    own, is_loop = found
    out = _parse(own)
    if accent:
        out = replace(out, strokes=(*out.strokes, *_parse("0 | " + accent).strokes))
    return replace(
        out,
        joins_in=char in _JOINS_IN or (char in _LOOPS_IN and is_loop),
        bowl=char in _BOWLS,
        joins_out=char in _JOINS_OUT or (char in _LOOPS_OUT and is_loop),
    )


def _shaped(char: str, shape: str) -> tuple[str, bool] | None:
    for table in (SMALL, CAPITALS, FIGURES, SIGNS):
        if char in table:
            other = table.get(f"{char}.{shape}")
            return (table[char], False) if other is None else (other, shape == "loop")
    return None


@cache
def _parse(text: str) -> Glyph:
    advance, _, strokes = text.partition("|")
    return Glyph(float(advance), tuple(_stroke(part.strip()) for part in strokes.split(";")))


def _stroke(text: str) -> Stroke:
    waits = text.startswith("'")
    words = text.removeprefix("'").split()
    points = tuple(_point(word.rstrip("!")) for word in words)
    corners = frozenset(index for index, word in enumerate(words) if word.endswith("!"))
    return Stroke(points, corners, waits)


def _point(text: str) -> Point:
    x, _, y = text.partition(",")
    return float(x), float(y)
