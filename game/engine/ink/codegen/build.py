"""The state while one part is generated: scope, weaves around, what to do at the end."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from game.engine.ink.codegen.parts import Part
from game.engine.ink.codegen.runtime import START_ONLY, VISITS, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.engine.core.diagnostics import Diagnostic, Span
    from game.engine.ink.codegen.parts import Late, Reference
    from game.engine.ink.codegen.places import Places
    from game.engine.ink.codegen.runtime import Container
    from game.engine.ink.codegen.strand import Strand
    from game.engine.ink.codes import Code
    from game.engine.ink.nodes import ConstDecl, Expression, Flow, Node
    from game.engine.ink.scopes import Place, Scope, Symbols

    Emit = Callable[["Build", Node, Container], None]
    EmitValue = Callable[["Build", Expression, Container], None]


class Build:
    """Shared by all of `codegen`.

    `targets` maps a place to the container that a divert to it enters; `references` and `counted`
    name places of any part, and are followed when all parts stand (`parts.link`).
    """

    __slots__ = (
        "_emit", "_later", "_value", "constants", "count_all", "counted", "found", "literals",
        "numbers", "places", "references", "scope", "strands", "symbols", "targets",
    )  # fmt: skip

    def __init__(
        self,
        symbols: Symbols,
        emit: Emit,
        value: EmitValue,
        *,
        count_all: bool,
        places: Places | None,
    ) -> None:
        self.symbols = symbols
        self.scope: Scope = symbols.root
        self.count_all = count_all
        self.places = places
        self.found: list[Diagnostic] = []
        self.targets: dict[Place, Container] = {}
        self.strands: list[Strand | None] = []
        """The weaves around here, outermost first; None stands for braces between them."""
        self._emit = emit
        self._value = value
        self.constants: list[ConstDecl] = []
        """The constants whose values are being put in here."""
        self.references: list[tuple[Reference, Place]] = []
        self.counted: dict[Place, int] = {}
        self.literals: list[Literal] = []
        self.numbers: dict[str, int] = {}
        """The numbers of list items that are written out here, by ``list.item``."""
        self._later: list[Callable[[], None]] = []

    def emit(self, node: Node, into: Container) -> None:
        """Generate *node* at the end of *into*."""
        self._emit(self, node, into)

    def value(self, expression: Expression, into: Container) -> None:
        """Generate what puts the expression's value on the evaluation stack."""
        self._value(self, expression, into)

    def evaluated(self, expression: Expression, into: Container) -> None:
        """Generate the value from within content."""
        into.add("ev")
        self._value(self, expression, into)
        into.add("/ev")

    def report(self, code: Code, at: Span, message: str, hint: str = "") -> None:
        """Tell the writer."""
        self.found.append(code.at(at, message, hint))

    def suspect(self, name: str) -> bool:
        """Whether *name* may be declared on a line that could not be read."""
        return name in self.symbols.suspects

    def later(self, act: Callable[[], None]) -> None:
        """Do this when everything is generated."""
        self._later.append(act)

    def count(self, place: Place, flags: int) -> None:
        """Have the runtime count visits to *place*, or the turns since."""
        self.counted[place] = self.counted.get(place, 0) | flags

    def refer(self, reference: Reference, place: Place) -> None:
        """Let *reference* lead to *place* once that stands."""
        self.references.append((reference, place))

    def literal(self, name: str) -> Literal:
        """What will be the value of the constant *name*."""
        literal = Literal(name)
        self.literals.append(literal)
        return literal

    def weave_flags(self) -> int:
        """The counting flags that a choice or gather is born with."""
        return START_ONLY | (VISITS if self.count_all else 0)

    def part(self, flow: Flow, container: Container, before: Late) -> Part:
        """What was generated so far, as the part of *flow*; `finish` is still to come."""
        return Part(
            flow, container, self.targets, self.references, self.counted, self.literals,
            self.numbers, before,
        )  # fmt: skip

    def finish(self) -> None:
        """Do what could only be done when everything stood."""
        for act in self._later:
            act()

    @contextmanager
    def within(self, flow: Flow) -> Iterator[None]:
        """Generate inside *flow*: its scope, and no weave around."""
        outer, strands = self.scope, self.strands
        if flow.level:
            # two flows of one name: an error that is told elsewhere, each still needs its scope
            self.scope = _scope_for(outer, flow)
        self.strands = []
        try:
            yield
        finally:
            self.scope, self.strands = outer, strands

    @contextmanager
    def sealed(self) -> Iterator[None]:
        """Generate inside braces: choices of a weave in there must lead on by themselves."""
        self.strands.append(None)
        try:
            yield
        finally:
            self.strands.pop()


def _scope_for(outer: Scope, flow: Flow) -> Scope:
    scope = outer.flows[flow.name.text]
    return scope if scope.flow is flow else type(scope)(flow, outer)
