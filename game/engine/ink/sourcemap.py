"""Leads from a runtime path to the place in the source where it was written."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.core.diagnostics import Span

    Table = dict[str, tuple[Span | None, list[tuple[int, Span]]]]
    """For each container's path: its place, and from which index on its content is from where."""


class SourceMap:
    """Places by runtime path, such as ``knot.0.c-1.4``; the table is made when first asked."""

    __slots__ = ("_make", "_table")

    def __init__(self, make: Callable[[], Table]) -> None:
        self._make = make
        self._table: Table | None = None

    @property
    def table(self) -> Table:
        """All that is known."""
        if self._table is None:
            self._table = self._make()
            self._make = dict  # what it was made from need not be kept
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


def _before(marks: list[tuple[int, Span]], index: int) -> Span | None:
    at = bisect_right(marks, index, key=lambda mark: mark[0])
    return marks[at - 1][1] if at else None
