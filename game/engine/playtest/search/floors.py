"""Takes a story's nodes; gives the number below which a variable cannot be where a flow was passed.

A count of lamps is set to 1 in the first scene, and from there only counted up: behind that scene
it is never 0, though 0 is what it is declared with.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from game.engine.ink.nodes import (
    Assign,
    Call,
    Choice,
    Divert,
    Gather,
    Group,
    Number,
    Step,
    Variable,
    Weave,
)
from game.engine.ink.walk import walk
from game.engine.playtest.gates import all_flows
from game.engine.playtest.search.certain import Bound

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.ink.nodes import Node
    from game.engine.ink.parsed import ParsedFile
    from game.engine.playtest.search.graph import Graph


class Floors:
    """Knows what is certain of numbers in each flow, for who plays from *start*. VARs that are set
    from *outside* may hold anything."""

    def __init__(
        self, files: Iterable[ParsedFile], graph: Graph, start: str, outside: Iterable[str]
    ) -> None:
        self._graph, self._start = graph, start
        self._open = set(outside)
        self._given: dict[str, set[int]] = defaultdict(set)
        heads: dict[str, set[str]] = {}
        files = list(files)
        self._changing = {
            flow.name.text
            for file in files
            for flow in all_flows(file.flows)
            if any(param.by_reference for param in flow.params or ())
        }
        for file in files:
            for root in (*file.content, *file.flows):
                for node in walk(root):
                    self._note(node)
            for flow in file.flows:
                if not flow.function and flow.body is not None:
                    heads[flow.name.text] = {*_at_once(flow.body.content)}
        self._behind = {
            flow: self._bounds(names) for flow, names in heads.items() if self._bounds(names)
        }
        self._past: dict[str, frozenset[str]] = {}

    def at(self, flow: str) -> tuple[Bound, ...]:
        """What is certain in *flow*, since another was passed on every way to it."""
        return tuple(
            bound
            for passed, bounds in self._behind.items()
            if flow.partition(".")[0] != passed and flow not in self._without(passed)
            for bound in bounds
        )

    def _bounds(self, names: Iterable[str]) -> tuple[Bound, ...]:
        known = sorted(name for name in names if name not in self._open and self._given.get(name))
        return tuple(Bound(name, ">=", min(self._given[name])) for name in known)

    def _without(self, passed: str) -> frozenset[str]:
        """The flows to which a way leads that does not pass that one."""
        if passed not in self._past:
            self._past[passed] = self._graph.reachable_without(self._start, passed)
        return self._past[passed]

    def _note(self, node: object) -> None:
        match node:
            case Assign(name, Number(int(value))):
                self._given[name.text].add(value)
            case Assign(name):
                self._open.add(name.text)
            case Step() if not _counts_up(node):
                self._open.add(node.name.text)
            case Call(name, args) if name.text in self._changing:
                self._open.update(arg.name for arg in args if isinstance(arg, Variable))
            case Divert(args=args):
                self._open.update(arg.name for arg in args if isinstance(arg, Variable))
            case _:
                return


def _counts_up(step: Step) -> bool:
    amount = step.amount
    least = 1 if amount is None else amount.value if isinstance(amount, Number) else -1
    return step.up and least >= 0


def _at_once(content: Iterable[Node]) -> Iterator[str]:
    """The variables that are set before the story can go anywhere or wait."""
    for node in content:
        if isinstance(node, Assign):
            yield node.name.text
        elif isinstance(node, Group | Weave):
            parts = node.parts if isinstance(node, Group) else node.content
            yield from _at_once(parts)
        if isinstance(node, Choice | Gather) or any(
            isinstance(each, Divert) for each in walk(node)
        ):
            return
