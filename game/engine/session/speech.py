"""A line of Ink in; speaker, aside, words and the voice's marks out, by the names of the cast."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from game.engine.session.marks import unmarked

if TYPE_CHECKING:
    from collections.abc import Mapping


class Speech(NamedTuple):
    """Who says what; `speaker` is a key of the cast, empty for narration; `marks` as in a Beat."""

    speaker: str
    aside: str
    text: str
    marks: str = ""


class SpeechReader:
    """Reads ``Name: text`` and ``Name, aside: text``. *names* are shown names by key."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._keys = {name: key for key, name in names.items()}
        longest_first = sorted(map(re.escape, self._keys), key=len, reverse=True)
        self._pattern = re.compile(
            rf"({'|'.join(longest_first)})(?:, ([^:]{{1,60}}))?: *(.*)", re.DOTALL
        )

    def read(self, line: str) -> Speech:
        """Narration when no name of the cast begins the line."""
        found = self._pattern.match(line) if self._keys and ":" in line else None
        if found is None:
            return Speech("", "", *unmarked(line))
        name, aside, text = found.groups()
        return Speech(self._keys[name], (aside or "").strip(), *unmarked(text.strip()))
