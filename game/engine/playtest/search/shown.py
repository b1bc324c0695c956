"""Takes a line as it was shown and about where; gives the place in the source that it stands at."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.core.diagnostics import Span
    from game.engine.ink.outline import LineOutline
    from game.engine.session.beats import Beat


class ShownLines:
    """The lines of a story's source, to be found by what they say."""

    def __init__(self, lines: Iterable[LineOutline]) -> None:
        self._lines = tuple(lines)
        self._known: dict[tuple[str, Span | None], Span | None] = {}

    def find(self, beat: Beat, near: Span | None) -> Span | None:
        """The line that says it: the first from *near* on, or of its file, else *near* itself."""
        words = beat.text.strip()
        key = (words, near)
        if key not in self._known:
            self._known[key] = self._find(words, near) if words else near
        return self._known[key]

    def _find(self, words: str, near: Span | None) -> Span | None:
        found = [*self._plain.get(words, ())]
        found += [(n, at) for n, at, pattern in self._patterns if pattern.fullmatch(words)]
        same = [at for _, at in sorted(found)]
        if near is None:
            return same[0] if len(same) == 1 else near
        here = [at for at in same if at.file == near.file]
        after = [at for at in here if at.line >= near.line]
        return next(iter(sorted(after) or here or same), near)

    @cached_property
    def _plain(self) -> dict[str, list[tuple[int, Span]]]:
        """The lines that always say the same, with and without who says them, by their words."""
        found: dict[str, list[tuple[int, Span]]] = {}
        for number, line in enumerate(self._lines):
            if "{}" not in line.text:
                for words in _ways(line):
                    found.setdefault(words, []).append((number, line.at))
        return found

    @cached_property
    def _patterns(self) -> list[tuple[int, Span, re.Pattern[str]]]:
        """The others."""
        lines = enumerate(self._lines)
        return [(n, line.at, _pattern(line)) for n, line in lines if "{}" in line.text]


def _ways(line: LineOutline) -> dict[str, None]:
    text = line.text.strip()
    return dict.fromkeys((text, text.partition(": ")[2] if line.speaker else text))


def _pattern(line: LineOutline) -> re.Pattern[str]:
    """Its words, with anything where a value stands, and with or without who says them."""
    parts = [".*".join(map(re.escape, each.split("{}"))) for each in _ways(line)]
    return re.compile("|".join(f"(?:{part})" for part in parts), re.DOTALL)
