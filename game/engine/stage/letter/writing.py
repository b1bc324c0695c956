"""Turns a line of text and a hand into what the pen does: strokes and their widths, in order."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from game.engine.core.ports import far_seed
from game.engine.stage.letter.glyphs import Glyph, Point, Stroke, glyph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.stage.letter.hands import Hand

Floats: TypeAlias = "np.ndarray[tuple[int, ...], np.dtype[np.float64]]"

_UNKNOWN: Final = "?"
_BETWEEN: Final = 12
"""Points of a curve for each two that the alphabet gives."""


@dataclass(frozen=True, slots=True)
class PenStroke:
    """One stroke as drawn: points (n, 2) with x to the right and y down from the baseline, and
    the width of the line at each, in the alphabet's units.
    """

    points: Floats
    width: Floats

    @property
    def length(self) -> float:
        steps = np.diff(self.points, axis=0)
        return float(np.hypot(steps[:, 0], steps[:, 1]).sum())


@dataclass(frozen=True, slots=True)
class WrittenRow:
    """A row of writing: its strokes in the order of the pen, and how many characters it has."""

    strokes: tuple[PenStroke, ...]
    characters: int


def advance_of(text: str, hand: Hand) -> float:
    """How wide *text* is in *hand*, in units."""
    wide = 0.0
    for char in text:
        if char == " ":
            wide += hand.space
        else:
            wide += _glyph(char, hand).advance * hand.width + hand.gap
    return wide


def rows_of(text: str, hand: Hand, width: float) -> tuple[str, ...]:
    """*text* broken so that no row is wider than *width* units; a longer word stands alone."""
    rows: list[str] = []
    for word in text.split():
        joined = f"{rows[-1]} {word}" if rows else word
        if rows and advance_of(joined, hand) <= width:
            rows[-1] = joined
        else:
            rows.append(word)
    return tuple(rows)


def write(text: str, hand: Hand, client: str) -> WrittenRow:
    """Write one row. The same text in the same hand is always the same, letter for letter."""
    chance = np.random.default_rng(far_seed("hand", client, text))
    strokes: list[PenStroke] = []
    x = 0.0
    for word in text.split(" "):
        pieces, x = _word(word, hand, chance, x)
        strokes += [_drawn(piece, hand, chance) for piece in pieces]
        x += hand.space
    return WrittenRow(tuple(strokes), len(text))


def _glyph(char: str, hand: Hand) -> Glyph:
    found = glyph(char, hand.shapes, looped=hand.looped)
    if found is None:
        found = glyph(_UNKNOWN, hand.shapes, looped=False)
    if found is None:
        raise KeyError(_UNKNOWN)
    return found


def _word(
    word: str, hand: Hand, chance: np.random.Generator, x: float
) -> tuple[list[Stroke], float]:
    """The strokes of a word from *x* on, letters joined where the hand joins; dots come last."""
    made: list[Stroke] = []
    late: list[Stroke] = []
    open_end = False
    previous: Glyph | None = None
    for char in word:
        own = _glyph(char, hand)
        first = True
        for stroke in _placed(own, hand, chance, x):
            joins = first and hand.joined and open_end and own.joins_in
            if stroke.waits:
                late.append(stroke)
            elif joins and previous is not None and previous.joins_out:
                made[-1] = _joined(made[-1], stroke)
            elif first and own.bowl and hand.joined and open_end:
                made[-1] = _reaching(made[-1], (x + 0.5 * hand.width, 2.7), hand)
                made.append(stroke)
            else:
                made.append(stroke)
            first = False
        open_end = own.joins_out and not _ends_late(own)
        previous = own
        x += own.advance * hand.width + hand.gap
    return made + late, x


def _ends_late(own: Glyph) -> bool:
    """Whether the last stroke that does not wait is not the first: it cannot lead on."""
    return sum(not stroke.waits for stroke in own.strokes) > 1


def _placed(own: Glyph, hand: Hand, chance: np.random.Generator, x: float) -> Iterator[Stroke]:
    """The glyph's strokes in this hand: sized, slanted, lifted, each point a little off."""
    size = 1 + chance.normal() * hand.uneven
    lift = chance.normal() * hand.bounce
    lean = math.tan(math.radians(hand.slant + chance.normal() * hand.wobble * 9))
    for stroke in own.strokes:
        points = []
        for px, py in stroke.points:
            high = _taller(py, hand.tall) * size
            dx, dy = chance.normal(size=2) * hand.wobble
            wide = px * hand.width * size
            points.append((x + wide + high * lean + dx, high + lift + dy))
        yield Stroke(tuple(points), stroke.corners, stroke.waits)


def _taller(y: float, tall: float) -> float:
    """Only what rises above small letters, or hangs below the line, is made longer."""
    if y > 5:
        return 5 + (y - 5) * tall
    return y * tall if y < 0 else y


def _joined(one: Stroke, other: Stroke) -> Stroke:
    """One pen stroke of two: the end of the first leads into the second's beginning."""
    points = one.points
    shift = len(points)
    (ex, ey), (sx, sy) = points[-1], other.points[0]
    if sx - ex < 0.35:  # the exit has gone too far: cut it short
        points = points[:-1]
        shift -= 1
    middle: tuple[tuple[float, float], ...] = ()
    if sy - ey > 1.6 and sx - ex > 0.6:
        middle = (((ex * 0.45 + sx * 0.55), (ey * 0.62 + sy * 0.38)),)
    corners = {c for c in one.corners if c < shift}
    corners |= {c + shift + len(middle) for c in other.corners}
    return Stroke((*points, *middle, *other.points), frozenset(corners))


def _reaching(stroke: Stroke, to: Point, hand: Hand) -> Stroke:
    """The stroke's end led on until it touches the left of a round letter."""
    x = to[0] + to[1] * math.tan(math.radians(hand.slant))
    end = stroke.points[-1]
    if end[1] > 3.2 or x - end[0] < 0.1:  # it ends above already, or too far on
        return stroke
    return Stroke((*stroke.points, (x, to[1])), stroke.corners, stroke.waits)


def _drawn(stroke: Stroke, hand: Hand, chance: np.random.Generator) -> PenStroke:
    points = _curve(stroke, hand.round)
    steps = np.diff(points, axis=0)
    far = np.concatenate([[0.0], np.cumsum(np.hypot(steps[:, 0], steps[:, 1]))])
    if hand.tremor:
        points = points + _tremor(far, chance) * hand.tremor
    x = points[:, 0]
    y = -points[:, 1] - hand.drift * x / 100  # a line that climbs
    return PenStroke(np.stack([x, y], axis=1), _width(points, far, hand, chance))


def _tremor(far: Floats, chance: np.random.Generator) -> Floats:
    """A shake of about one and a half waves a unit, coming and going."""
    phase = chance.random(4) * math.tau
    swell = 0.55 + 0.45 * np.sin(far * 0.31 + phase[2])
    across = np.sin(far * 2.6 + phase[0]) + 0.5 * np.sin(far * 4.3 + phase[3])
    along = np.sin(far * 2.1 + phase[1])
    return np.stack([across * swell, along * swell], axis=1)


def _width(points: Floats, far: Floats, hand: Hand, chance: np.random.Generator) -> Floats:
    """Heavier downwards, lighter at the ends, never quite even."""
    slope = np.gradient(points[:, 1]) if len(points) > 1 else np.zeros(len(points))
    run = np.gradient(points[:, 0]) if len(points) > 1 else np.ones(len(points))
    down = np.clip(-slope / np.maximum(np.hypot(slope, run), 1e-6), -1, 1)
    down = np.convolve(np.pad(down, 4, mode="edge"), np.ones(9) / 9, mode="valid")
    width = hand.pen * (1 + hand.press * (0.55 * down - 0.12))
    width *= 1 + 0.07 * np.sin(far * 0.9 + chance.random() * math.tau)
    if far[-1] > 1.5:
        ends = np.minimum(far, far[-1] - far)
        width *= 0.62 + 0.38 * np.clip(ends / 0.9, 0, 1)
    else:
        width *= 1.25  # a dot is pressed
    return np.asarray(width, np.float64)


def _curve(stroke: Stroke, roundness: float) -> Floats:
    """A smooth line through the points, broken at corners (Catmull-Rom, with tension)."""
    pieces: list[Floats] = []
    start = 0
    ends = [*sorted(c for c in stroke.corners if 0 < c < len(stroke.points) - 1)]
    for end in (*ends, len(stroke.points) - 1):
        pieces.append(_spline(np.array(stroke.points[start : end + 1], np.float64), roundness))
        start = end
    return np.concatenate([piece if n == 0 else piece[1:] for n, piece in enumerate(pieces)])


def _spline(points: Floats, roundness: float) -> Floats:
    if len(points) < 2:
        return points
    padded = np.concatenate([[2 * points[0] - points[1]], points, [2 * points[-1] - points[-2]]])
    before, one, two, after = padded[:-3], padded[1:-2], padded[2:-1], padded[3:]
    t = np.linspace(0, 1, _BETWEEN, endpoint=False)[None, :, None]
    out_of = ((two - before) * 0.5 * roundness)[:, None]
    into = ((after - one) * 0.5 * roundness)[:, None]
    h1, h2 = 2 * t**3 - 3 * t**2 + 1, t**3 - 2 * t**2 + t
    h3, h4 = -2 * t**3 + 3 * t**2, t**3 - t**2
    curve = h1 * one[:, None] + h2 * out_of + h3 * two[:, None] + h4 * into
    return np.concatenate([curve.reshape(-1, 2), points[-1:]])
