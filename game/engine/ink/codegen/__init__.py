"""Generates ink JSON from a story's nodes, part by part, and binds the parts together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.ink.codegen.build import Build
from game.engine.ink.codegen.emit import emit_node
from game.engine.ink.codegen.expressions import emit_value
from game.engine.ink.codegen.flows import emit_flow
from game.engine.ink.codegen.globals import emit_globals
from game.engine.ink.codegen.json_out import to_json
from game.engine.ink.codegen.parts import link
from game.engine.ink.codegen.reuse import Reuse, StaleError
from game.engine.ink.collisions import check_names

if TYPE_CHECKING:
    from collections.abc import Container

    from game.engine.core.diagnostics import Diagnostic
    from game.engine.ink.codegen.parts import Late, Part
    from game.engine.ink.codegen.places import Places
    from game.engine.ink.nodes import Flow, ListDecl
    from game.engine.ink.scopes import Symbols
    from game.engine.ink.source import SourceFile

__all__ = ["Generated", "StaleError", "generate"]


@dataclass(frozen=True, slots=True)
class Generated:
    """The generated story, and what was wrong; `json` is to be used only if nothing was.

    `parts` are its knots, `outside` is what stands outside them.
    """

    found: tuple[Diagnostic, ...]
    symbols: Symbols
    outside: Part
    parts: tuple[Part, ...]
    lists: tuple[ListDecl, ...]
    late: Late

    def json(self) -> str:
        """The story in ink's format."""
        knots = {part.flow.name.text: part for part in self.parts}  # the last of a name
        return to_json(self.outside.container, [p.json() for p in knots.values()], self.lists)


def generate(  # noqa: PLR0913 (three name the story, three how it is wanted)
    story: Flow,
    symbols: Symbols,
    sources: dict[str, SourceFile],
    *,
    count_all: bool,
    places: Places | None = None,
    earlier: Generated | None = None,
) -> Generated:
    """Generate *story*; with *places*, instrumented.

    Parts of an *earlier* state of it are used again where that makes no difference; they are lost
    to the earlier one. Raises StaleError when more had changed than could be seen at first: then
    it is to be generated anew, without an earlier state and with new *symbols*.
    """
    making = _Making(symbols, count_all=count_all, places=places)
    outside = making.outside(story)
    twice = len(set(story.flows)) < len(story.flows)  # a file that is included twice
    reuse = None if earlier is None or twice else Reuse(earlier, symbols, outside, sources)
    for flow in story.flows:
        making.knot(flow, None if reuse is None else reuse.part(flow, making.late))
    if reuse is not None:
        reuse.check(making.late)
    return making.finished(reuse.used if reuse is not None else ())


class _Making:
    def __init__(self, symbols: Symbols, *, count_all: bool, places: Places | None) -> None:
        self.symbols = symbols
        self.late: Late = frozenset()
        self._parts: list[Part] = []
        self._new: list[tuple[Build, Part]] = []
        self._flags = count_all
        self._places = places

    def outside(self, story: Flow) -> Part:
        self._outside = self._generated(story)
        return self._outside

    def knot(self, flow: Flow, kept: Part | None) -> None:
        """Add a knot: *kept* if there is such a part, with what it declares."""
        if kept is not None:
            self.symbols.root.declared.update(kept.declared)
            self.symbols.externals.update(kept.externals)
        part = kept or self._generated(flow)
        part.container.parent = self._outside.container
        self._parts.append(part)
        if part.declared or part.externals:
            self.late |= part.late()

    def finished(self, used: Container[Flow]) -> Generated:
        lists = emit_globals(self._new[0][0], self._outside.container)
        self._outside.container.add("done")
        for build, part in self._new:
            build.finish()
            part.told = tuple(build.found)
        parts = [self._outside, *self._parts]
        found = [one for part in parts for one in part.told]
        found += check_names(self.symbols, used)
        link(parts, self.symbols.constants)
        return Generated(
            tuple(found), self.symbols, self._outside, tuple(self._parts), tuple(lists), self.late
        )

    def _generated(self, flow: Flow) -> Part:
        declared, externals = self.symbols.root.declared, self.symbols.externals
        known = len(declared), len(externals)
        build = Build(
            self.symbols, emit_node, emit_value, count_all=self._flags, places=self._places
        )
        part = build.part(flow, emit_flow(build, flow), self.late)
        part.declared = dict(list(declared.items())[known[0] :])
        part.externals = dict(list(externals.items())[known[1] :])
        self._new.append((build, part))
        return part
