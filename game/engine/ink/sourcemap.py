"""Leads from a runtime path to the place in the source where it was written."""

from __future__ import annotations

import json
from bisect import bisect_right
from typing import TYPE_CHECKING

from game.engine.core.diagnostics import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Table = dict[str, tuple[Span | None, list[tuple[int, Span]]]]
    """For each container's path: its place, and from which index on its content is from where."""


class SourceMap:
    """Places by runtime path, such as ``knot.0.c-1.4``.

    It is made of lines by `packed`, from *make*, which are only asked for, and only read, when a
    place is.
    """

    __slots__ = ("_lines", "_make", "_table")

    def __init__(self, make: Callable[[], Iterable[str]]) -> None:
        self._make = make
        self._lines: tuple[str, ...] | None = None
        self._table: Table | None = None

    @property
    def lines(self) -> tuple[str, ...]:
        """All of it, to be kept."""
        if self._lines is None:
            self._lines = tuple(self._make())
            self._make = tuple  # what it was made from need not be kept
        return self._lines

    @property
    def table(self) -> Table:
        """All that is known."""
        if self._table is None:
            self._table = {}
            for line in self.lines:
                self._table.update(_unpacked(line))
        return self._table

    def span_of(self, path: str) -> Span | None:
        """Where *path*, or the nearest thing around it, was written; None if nothing is known."""
        parts = path.split(".") if path else []
        while True:
            known = self.table.get(".".join(parts))
            if known is not None and known[0] is not None:
                return known[0]
            if not parts:
                return None
            last = parts.pop()
            around = self.table.get(".".join(parts))
            if around is not None and last.isdigit() and (found := _before(around[1], int(last))):
                return found


def packed(table: Table) -> str:
    """A *table* on one line, file names once."""
    files: dict[str, int] = {}

    def place(at: Span) -> list[int]:
        return [files.setdefault(at.file, len(files)), at.line, at.column]

    paths = {
        path: [None if at is None else place(at), [[index, *place(mark)] for index, mark in marks]]
        for path, (at, marks) in table.items()
    }
    return json.dumps([list(files), paths], separators=(",", ":"))


def _unpacked(line: str) -> Table:
    files, paths = json.loads(line)

    def place(file: int, line: int, column: int) -> Span:
        return Span(files[file], line, column)

    return {
        path: (None if at is None else place(*at), [(mark[0], place(*mark[1:])) for mark in marks])
        for path, (at, marks) in paths.items()
    }


def _before(marks: list[tuple[int, Span]], index: int) -> Span | None:
    at = bisect_right(marks, index, key=lambda mark: mark[0])
    return marks[at - 1][1] if at else None
