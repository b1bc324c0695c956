"""A line's text in, how long it takes to say and to read out: the model that needs no sound."""

from __future__ import annotations

import re
from typing import Final

SPOKEN_A_MINUTE: Final = 158.0
"""Words a minute of a plain voice."""
READ_A_MINUTE: Final = 200.0
"""Words a minute of an unhurried reader of fiction on a screen."""

_SYLLABLE: Final = re.compile(r"[aeiouy]+", re.IGNORECASE)
_SYLLABLES_A_WORD: Final = 1.5
_PAUSES: Final = ((".?!\u2026", 0.42), (";:\u2014\u2013", 0.28), (",", 0.16))


def word_spans(text: str, rate: float = 1.0) -> tuple[tuple[float, float], ...]:
    """When each whitespace token of *text* is said: (start, end) in seconds.

    Counted by syllables and punctuation. *rate* is a factor, 1 being `SPOKEN_A_MINUTE`.
    """
    syllable = syllable_seconds(rate)
    at, spans = 0.0, []
    for token in text.split():
        end = at + syllables(token) * syllable
        spans.append((at, end))
        at = end + _pause_after(token) / max(0.1, rate)
    return tuple(spans)


def seconds_to_say(text: str, rate: float = 1.0) -> float:
    """From the start of the first word of *text* to the end of the last."""
    spans = word_spans(text, rate)
    return spans[-1][1] if spans else 0.0


def seconds_to_read(words: int) -> float:
    """How long so many words take to read in silence."""
    return words * 60 / READ_A_MINUTE


def syllable_seconds(rate: float = 1.0) -> float:
    """How long a syllable takes at that *rate*."""
    return 60 / (SPOKEN_A_MINUTE * _SYLLABLES_A_WORD * max(0.1, rate))


def syllables(token: str) -> int:
    """How many a word has, as far as letters tell; a digit counts as one."""
    digits = sum(c.isdigit() for c in token)
    return max(1, len(_SYLLABLE.findall(token)) + digits - token.rstrip(".,!?").endswith("e"))


def _pause_after(token: str) -> float:
    ending = token.rstrip("\"'*_)\u2019\u201d")
    return next((s for marks, s in _PAUSES if ending.endswith(tuple(marks))), 0.0)
