"""A line as it was shown and where the story stood before it in; where its words were written out.

The runtime tells where it stands before a line: at its words, or above them at a branch, a choice
or a call. Below that place, the line of the source that says these words is looked for.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from game.engine.core.diagnostics import Span
    from game.engine.ink.outline import LineOutline

_SOON: Final = 12  # lines of source, as many as a branch has: a value may be any words
_Pattern: TypeAlias = "tuple[Span, re.Pattern[str]]"


class ShownLines:
    """The *lines* of a story's source; *source_line* gives the whole line of a place."""

    def __init__(self, lines: Iterable[LineOutline], source_line: Callable[[Span], str]) -> None:
        self._lines = sorted(lines, key=lambda line: line.at)
        self._source_line = source_line

    def find(self, words: str, near: Span) -> Span:
        """The line that says *words*, with who says them: the next from *near* on; else one of the
        same file, or of another; else one that is nothing but a value, soon; else *near* itself.
        """
        if not words or words in self._source_line(near):
            return near
        return next(self._likely(words, near), near)

    def _likely(self, words: str, near: Span) -> Iterator[Span]:
        exact = self._said.get(words, [])
        yield from _below(near, exact)
        here = [each for each in self._worded if each[0].file == near.file]
        yield from _below(near, _fitting(here, words))
        lines = self._by_file.get(near.file, [])
        yield from _below(near, (line.at for line in lines if words in line.text))
        fitting = _fitting(self._worded, words)
        yield from sorted((*exact, *fitting), key=lambda at: at.file != near.file)
        values = _below(near, _fitting(self._values, words))
        yield from (at for at in values if at.line <= near.line + _SOON)

    @cached_property
    def _by_file(self) -> dict[str, list[LineOutline]]:
        found: dict[str, list[LineOutline]] = {}
        for line in self._lines:
            found.setdefault(line.at.file, []).append(line)
        return found

    @cached_property
    def _said(self) -> dict[str, list[Span]]:
        """Where each text is said, in order."""
        found: dict[str, list[Span]] = {}
        for line in self._lines:
            found.setdefault(line.text.strip(), []).append(line.at)
        return found

    @cached_property
    def _worded(self) -> list[_Pattern]:
        """Lines with values that also have words of their own, in order."""
        return [_pattern(each) for each in self._lines if "{}" in each.text and _has_words(each)]

    @cached_property
    def _values(self) -> list[_Pattern]:
        return [_pattern(each) for each in self._lines if not _has_words(each)]


def _fitting(patterns: Iterable[_Pattern], words: str) -> list[Span]:
    return [at for at, pattern in patterns if pattern.fullmatch(words)]


def _below(near: Span, places: Iterable[Span]) -> Iterator[Span]:
    return (at for at in places if at.file == near.file and at.line >= near.line)


def _has_words(line: LineOutline) -> bool:
    said = line.text.partition(": ")[2] if line.speaker else line.text
    return any(letter.isalnum() for letter in said.replace("{}", ""))


def _pattern(line: LineOutline) -> _Pattern:
    """Its words and who says them, with anything where a value stands."""
    parts = map(re.escape, line.text.strip().split("{}"))
    return line.at, re.compile(".*".join(parts), re.DOTALL)
