"""Words as a writer gives them in a script in; which texts of the story they fit out.

``The pair by the bed.`` is the whole text, ``The pair…`` its beginning, ``/pair|five/`` a pattern.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_ELLIPSES: Final = ("…", "...")
_NEAR: Final = 0.45


@dataclass(frozen=True, slots=True)
class Words:
    """`text` as it was written; `pattern` when it stands between slashes."""

    text: str
    pattern: re.Pattern[str] | None = None

    def fit(self, text: str) -> bool:
        """Whether *text* is what is meant, whole, by its beginning, or by the pattern."""
        if self.text == text:
            return True
        if self.pattern is not None:
            return self.pattern.search(text) is not None
        return any(
            self.text.endswith(dots) and text.startswith(self.text.removesuffix(dots).rstrip())
            for dots in _ELLIPSES
        )

    def found_in(self, text: str) -> bool:
        """Whether *text* has these words anywhere."""
        return self.pattern.search(text) is not None if self.pattern else self.text in text

    def __str__(self) -> str:
        return self.text


def read_words(text: str) -> Words:
    """ValueError, in a sentence, for a pattern that cannot be read and for no words at all."""
    if not text.strip():
        raise ValueError("there are no words here")
    if len(text) > 2 and text[0] == text[-1] == "/":
        try:
            return Words(text, re.compile(text[1:-1]))
        except re.error as error:
            raise ValueError(f"{text} is no pattern: {error}") from None
    return Words(text)


def nearest(wanted: str, known: Iterable[str], count: int = 1) -> list[str]:
    """The *known* texts most like *wanted*, the nearest first; none that is nothing like it."""
    low = wanted.lower().rstrip("….").strip("/")
    scored = sorted(((_likeness(low, text.lower()), text) for text in known), reverse=True)
    return [text for score, text in scored[:count] if score >= _NEAR]


def likeness(one: str, other: str) -> float:
    """How alike two texts are: 1 for the same, 0 for nothing in common."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _likeness(wanted: str, text: str) -> float:
    # A writer who remembers half a sentence is to find the whole.
    found = 0.9 if len(wanted) > 3 and wanted in text else 0.0
    return max(found, likeness(wanted, text))
