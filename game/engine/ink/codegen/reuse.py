"""Picks from an earlier state of a story the parts that a new state of it can use again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink import lexer
from game.engine.ink.codegen.outside import changed, changed_names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.ink.codegen import Generated
    from game.engine.ink.codegen.parts import Late, Part
    from game.engine.ink.nodes import Flow
    from game.engine.ink.scopes import Symbols
    from game.engine.ink.source import SourceFile


class StaleError(Exception):
    """A part that was used again could have become another, as was only seen at the end."""


class Reuse:
    """The parts of *earlier* for a story with new *symbols*, whose part *outside* stands already.

    A part is used again when its nodes are the very same, its file had no errors, and no name
    that has changed its meaning occurs anywhere in the text of its file (words of prose and all:
    that is quicker than to look closely, and errs to the safe side).
    """

    def __init__(
        self, earlier: Generated, symbols: Symbols, outside: Part, sources: dict[str, SourceFile]
    ) -> None:
        self.used: set[Flow] = set()
        self._root = symbols.root
        self._sources = sources
        self._late = earlier.late
        broken = {one.at.file for one in earlier.found if one.is_error}
        self._parts = {p.flow: p for p in earlier.parts if p.flow.at.file not in broken}
        names = changed_names(earlier.symbols, symbols)
        names |= changed(earlier.outside.declared, outside.declared, type)
        names |= changed(earlier.outside.externals, outside.externals, lambda e: e.params)
        self._touched = {name for name in sources if self._mentions(name, names)}

    def part(self, flow: Flow, late: Late) -> Part | None:
        """The part of *flow*, where *late* is what earlier knots have declared; each only once."""
        file = flow.at.file
        part = None if file in self._touched else self._parts.pop(flow, None)
        if part is None or self._root.flows[flow.name.text].flow is not flow:
            return None
        if part.before != late and self._mentions(file, _names(part.before ^ late)):
            return None
        part.before = late
        self.used.add(flow)
        return part

    def check(self, late: Late) -> None:
        """Raises StaleError if *late*, of the whole story, matters to a part that was used."""
        names = _names(self._late ^ late)
        if any(self._mentions(file, names) for file in {flow.at.file for flow in self.used}):
            raise StaleError

    def _mentions(self, file: str, names: Iterable[str]) -> bool:
        text = self._sources[file].text
        return any(name in text and lexer.whole_to_the_right(name).search(text) for name in names)


def _names(late: Late) -> set[str]:
    return {name for name, _ in late}
