"""Leads from a runtime path to the place in the source where it was written."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from game.engine.ink.codegen.json_out import path_string
from game.engine.ink.codegen.runtime import Container

if TYPE_CHECKING:
    from game.engine.core.diagnostics import Span

_Table = dict[str, tuple["Span | None", list[tuple[int, "Span"]]]]


class SourceMap:
    """Places by runtime path, such as ``knot.0.c-1.4``; made when it is first asked."""

    __slots__ = ("_root", "_table")

    def __init__(self, root: Container | None) -> None:
        self._root = root
        self._table: _Table | None = None

    def span_of(self, path: str) -> Span | None:
        """Where *path*, or the nearest thing around it, was written; None if nothing is known."""
        table = self._table if self._table is not None else self._made()
        parts = path.split(".") if path else []
        while True:
            known = table.get(".".join(parts))
            if known is not None and known[0] is not None:
                return known[0]
            if not parts:
                return None
            last = parts.pop()
            around = table.get(".".join(parts))
            if around is not None and last.isdigit() and (found := _before(around[1], int(last))):
                return found

    def _made(self) -> _Table:
        table: _Table = {}
        waiting = [self._root] if self._root is not None else []
        while waiting:
            here = waiting.pop()
            table[path_string(here.path)] = (here.at, here.marks)
            waiting.extend(here.named.values())
            waiting.extend(i for i in here.content if isinstance(i, Container) and not i.name)
        self._table = table
        self._root = None
        return table


def _before(marks: list[tuple[int, Span]], index: int) -> Span | None:
    at = bisect_right(marks, index, key=lambda mark: mark[0])
    return marks[at - 1][1] if at else None
