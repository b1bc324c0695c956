"""What one knot, or all that stands outside knots, was generated to, apart from the rest.

A story is put together as programs are from object files: each part is generated on its own, and
what it says of other parts is kept as an address. So a part whose source is the same, and for which
nothing of the names around it has changed, is used again after an edit elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from game.engine.ink.codegen.json_out import named_json
from game.engine.ink.codegen.mapping import source_table
from game.engine.ink.codegen.naming import names_in
from game.engine.ink.sourcemap import packed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from game.engine.core.diagnostics import Diagnostic
    from game.engine.ink.codegen.runtime import (
        Container,
        Count,
        Jump,
        Literal,
        Path,
        Pointer,
    )
    from game.engine.ink.nodes import ConstDecl, External, Flow
    from game.engine.ink.scopes import Declaration, Place

    Reference = Jump | Pointer | Count
    Address = tuple[str, str, str]
    """Knot, stitch and label; empty for what there is none of."""


@dataclass(slots=True, eq=False)
class Part:
    """One part, at first unbound.

    `targets` has the container of every place in it, `flags` the counting flags that those were
    born with. `references` and `counted` name places anywhere, until `outward` and `counts` have
    them by address. `literals` are the constants in it, `numbers` those of list items that are
    written out in it. `told` is what was wrong in it, `declared` and `externals` are the globals
    that it adds to the story, `before` those that other knots had added when it was generated.
    """

    flow: Flow
    container: Container
    targets: dict[Place, Container]
    references: list[tuple[Reference, Place]]
    counted: dict[Place, int]
    literals: list[Literal]
    numbers: dict[str, int]
    before: Late
    told: tuple[Diagnostic, ...] = ()
    declared: dict[str, Declaration] = field(default_factory=dict)
    externals: dict[str, External] = field(default_factory=dict)
    outward: list[tuple[Reference, Address]] | None = None
    counts: list[tuple[Container | Address, int]] = field(default_factory=list)
    flags: dict[Container, int] = field(default_factory=dict)
    _names: frozenset[str] | None = None
    _map: str = ""
    _text: str = ""
    _written: tuple[dict[Container, int], list[Path], list[str]] | None = None

    def addresses(self) -> Iterator[tuple[Address, Place]]:
        """All that other parts can refer to."""
        knot = self.flow.name.text
        for point in self.flow.labels:
            if point.label is not None:
                yield (knot, "", point.label.text), point
        if not self.flow.level:
            return
        yield (knot, "", ""), self.flow
        for stitch in self.flow.flows:
            yield (knot, stitch.name.text, ""), stitch
            for point in stitch.labels:
                if point.label is not None:
                    yield (knot, stitch.name.text, point.label.text), point

    def names(self) -> frozenset[str]:
        """All names that its code, and what it was told, can depend on."""
        if self._names is None:
            self._names = frozenset(names_in(self.flow))
        return self._names

    def late(self) -> Late:
        """What it adds to the story's globals, as far as other knots can tell."""
        variables = {(name, type(node).__name__) for name, node in self.declared.items()}
        return frozenset(variables | {(name, node.params) for name, node in self.externals.items()})

    def json(self) -> str:
        """``"name":[…]``; written anew only if a count, constant or path elsewhere is not the same.

        Ask only when the parts are linked.
        """
        paths = [r.target.path for r, _ in self.outward or () if r.target is not None]
        flags = {container: container.flags for container in self.flags}
        tokens = [repr(literal.token) for literal in self.literals]  # 1, 1.0 and true are not equal
        if self._written != (flags, paths, tokens):
            self._text = named_json(self.container)
            self._written = flags, paths, tokens
        return self._text

    def map(self) -> str:
        """Where all of it was written, as `sourcemap.packed` has it."""
        if not self._map:
            self._map = packed(source_table(self.container))
        return self._map


Late = frozenset[tuple[str, str | int]]
"""Globals that are declared inside knots, with what they are."""


def link(parts: Iterable[Part], constants: Mapping[str, ConstDecl]) -> None:
    """Let every reference lead where it should, have counted what is asked for, put in values."""
    doors: dict[Address, Container] = {}
    places: dict[Place, Address] = {}
    for part in parts:
        for address, place in part.addresses():
            if place in part.targets:
                doors[address] = part.targets[place]
                places[place] = address
    for part in parts:
        if part.outward is None:
            _bind(part, places)
        for reference, address in part.outward or ():
            reference.target = doors[address]
        for literal in part.literals:
            plain = constants[literal.name].plain
            literal.token = f"^{plain}" if isinstance(plain, str) else plain
    _count(parts, doors)


def _count(parts: Iterable[Part], doors: dict[Address, Container]) -> None:
    counted: dict[Container, int] = {}
    for part in parts:
        for where, flags in part.counts:
            container = doors[where] if isinstance(where, tuple) else where
            counted[container] = counted.get(container, 0) | flags
    for part in parts:
        for container, born in part.flags.items():
            container.flags = born | counted.get(container, 0)


def _bind(part: Part, places: dict[Place, Address]) -> None:
    """Settle once what a new part has within itself; what is elsewhere becomes an address."""
    part.outward = []
    for reference, place in part.references:
        if place in part.targets:
            reference.target = part.targets[place]
        elif place in places:  # else it stands on a line that could not be read
            part.outward.append((reference, places[place]))
    for place, flags in part.counted.items():
        where = part.targets.get(place) or places.get(place)
        if where is not None:
            part.counts.append((where, flags))
    part.flags = {container: container.flags for container in part.targets.values()}
    part.references, part.counted = [], {}  # they would keep the old nodes of other files
