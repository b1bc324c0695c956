"""Turns a line and the times of its words into how visible and how lit each word is at a moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

INSTANT: Final = 0.0
"""The text speed at which a line stands at once."""
SPEEDS: Final = {"slow": 22.0, "steady": 38.0, "quick": 72.0, "at once": INSTANT}
"""Characters a second, by the names that a player chooses from."""
_FADE: Final = 0.16
_AFTERGLOW: Final = 0.45
_RESTS: Final = {",": 3.0, ";": 4.0, ":": 4.0, ".": 7.0, "?": 7.0, "!": 6.0, "…": 8.0}


@dataclass(frozen=True, slots=True)
class WordLight:
    """`seen` 0 to 1: nothing to there. `said` 0 to 1: waiting to spoken. `lit` 0 to 1: now."""

    seen: float
    said: float
    lit: float


@dataclass(frozen=True, slots=True)
class Utterance:
    """A line's words, and when each begins and ends, in seconds from the line's start.

    A *voiced* line stands whole from the beginning and its words light up as they are said; an
    unvoiced one comes in word by word.
    """

    words: tuple[str, ...]
    times: tuple[tuple[float, float], ...]
    voiced: bool

    @property
    def seconds(self) -> float:
        """From the start until the last word is said, or stands."""
        return max((end for _, end in self.times), default=0.0)

    def word(self, index: int, position: float) -> WordLight:
        """The word at *index* when *position* seconds of the line have gone."""
        start, end = self.times[index]
        if not self.voiced:
            seen = 1.0 if end <= 0 else _rise(position, start, _FADE)
            return WordLight(seen, 1.0, 0.0)
        said = _rise(position, start - 0.07, _FADE)
        gone = _rise(position, max(end, start + 0.12), _AFTERGLOW)
        return WordLight(1.0, said, said * (1.0 - gone))


def _rise(position: float, start: float, seconds: float) -> float:
    share = max(0.0, min(1.0, (position - start) / seconds))
    return share * share * (3 - 2 * share)


def typed(text: str, per_second: float) -> Utterance:
    """An unvoiced line at *per_second* characters; `INSTANT` makes it stand at once."""
    words = tuple(text.split())
    if per_second <= INSTANT:
        return Utterance(words, ((0.0, 0.0),) * len(words), voiced=False)
    times, at = [], 0.0
    for word in words:
        takes = (len(word) + 1) / per_second
        times.append((at, at + takes))
        at += takes + _RESTS.get(word.rstrip("\"'”’)")[-1:], 0.0) / per_second
    return Utterance(words, tuple(times), voiced=False)


def voiced(text: str, times: Sequence[tuple[float, float]]) -> Utterance:
    """A spoken line. *times* is one pair a word; where the numbers differ they are shared out.

    With no times at all, the line stands lit.
    """
    words = tuple(text.split())
    if not times:
        return Utterance(words, ((0.0, 0.0),) * len(words), voiced=False)
    if len(times) != len(words):
        times = _shared(words, times[0][0], times[-1][1])
    return Utterance(words, tuple((float(a), float(b)) for a, b in times), voiced=True)


def _shared(words: Sequence[str], start: float, end: float) -> list[tuple[float, float]]:
    total = sum(len(word) + 1 for word in words) or 1
    out, at = [], start
    for word in words:
        until = at + (end - start) * (len(word) + 1) / total
        out.append((at, until))
        at = until
    return out
