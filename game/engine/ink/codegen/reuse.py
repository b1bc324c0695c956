"""Picks from an earlier state of a story the parts that a new state of it can use again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink.codegen.outside import changed, changed_names, with_constants

if TYPE_CHECKING:
    from game.engine.ink.codegen import Generated
    from game.engine.ink.codegen.parts import Late, Part
    from game.engine.ink.nodes import Flow
    from game.engine.ink.scopes import Symbols
    from game.engine.ink.source import SourceFile


class StaleError(Exception):
    """A part that was used again could have become another, as was only seen at the end."""


class Reuse:
    """The parts of *earlier* for a story with new *symbols*, whose part *outside* stands already.

    A part is used again when its nodes are the very same, neither it nor its file had errors, the
    list items written out in it have the same numbers, and it names nothing that has changed its
    meaning.
    """

    def __init__(
        self, earlier: Generated, symbols: Symbols, outside: Part, sources: dict[str, SourceFile]
    ) -> None:
        self.used: dict[Flow, Part] = {}
        self._symbols = symbols
        self._sources = sources
        self._late = earlier.late
        broken = {one.at.file for one in earlier.found if one.is_error}
        self._parts = {
            p.flow: p
            for p in earlier.parts
            if p.flow.at.file not in broken and not any(one.is_error for one in p.told)
        }
        names = changed_names(earlier.symbols, symbols)
        names |= changed(earlier.outside.declared, outside.declared, type)
        names |= changed(earlier.outside.externals, outside.externals, lambda e: e.params)
        names = with_constants(names, symbols.constants)
        self._changed = {file: self._in_file(file, names) for file in sources}

    def part(self, flow: Flow, late: Late) -> Part | None:
        """The part of *flow*, where *late* is what earlier knots have declared; each only once."""
        part = self._parts.pop(flow, None)
        if part is None or self._symbols.root.flows[flow.name.text].flow is not flow:
            return None
        changed = self._changed[flow.at.file]
        if part.before != late:
            changed = changed | self._in_file(flow.at.file, self._names(part.before ^ late))
        if changed and not changed.isdisjoint(part.names()):
            return None
        if any(self._number(item) != number for item, number in part.numbers.items()):
            return None
        part.before = late
        self.used[flow] = part
        return part

    def check(self, late: Late) -> None:
        """Raises StaleError if *late*, of the whole story, matters to a part that was used."""
        names = self._names(self._late ^ late)
        if names and any(not names.isdisjoint(part.names()) for part in self.used.values()):
            raise StaleError

    def _in_file(self, file: str, names: set[str]) -> set[str]:
        """Those of *names* that may stand in *file*; to look closely, part by part, takes long."""
        text = self._sources[file].text
        return {name for name in names if name in text}

    def _names(self, late: Late) -> set[str]:
        return with_constants({name for name, _ in late}, self._symbols.constants)

    def _number(self, item: str) -> int | None:
        meant = self._symbols.items_named(item)
        return meant[0][1].value if meant else None
