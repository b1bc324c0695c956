"""Takes a story's nodes; gives what must be made for a line to be come to, an item to be had.

A fact may only be planted at some stage of growth: whoever is to come to know it has to grow so
far first. What stands in the way but for that is a matter of where the story is, and is not told.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from game.engine.ink.nodes import Call, Step, Variable
from game.engine.playtest.gates import all_flows, guarded
from game.engine.playtest.search.asks import parts_of
from game.engine.playtest.search.conditions import variables_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from game.engine.ink.nodes import Expression, Flow, Node
    from game.engine.ink.parsed import ParsedFile
    from game.engine.playtest.gates import Asked
    from game.engine.playtest.search.conditions import Names
    from game.engine.playtest.search.graph import Graph


class Giving:
    """Knows for each item the ways in which it is had, each by what it asks of what is *made* (the
    variables that functions set); and what each line of a flow asks of that."""

    def __init__(
        self, files: Iterable[ParsedFile], names: Names, made: Container[str], graph: Graph
    ) -> None:
        self._names, self._made = names, made
        files = list(files)
        functions = (flow for file in files for flow in all_flows(file.flows) if flow.function)
        self._adding = {flow.name.text: number for flow in functions for number in _added(flow)}
        found: dict[str, set[Asked]] = defaultdict(set)
        self._lines: dict[tuple[str, int], Asked] = {}
        for flow, name in (each for file in files for knot in file.flows for each in _named(knot)):
            for node, guard in guarded(flow.body) if flow.body is not None else ():
                self._note(name, node.at.line, guard)
                for item in self._given(node):
                    on_the_way = graph.asked_between(name.partition(".")[0], name)
                    found[item].add(self._of_made((*guard, *on_the_way)))
        by_line = ((at, self._of_made(asked)) for at, asked in self._lines.items())
        self._lines = {at: asked for at, asked in by_line if asked}
        self._ways = {item: ways for item, ways in found.items() if () not in ways}

    def at(self, flow: str, line: int) -> Asked:
        """What the line asks for of whoever has come to its flow."""
        return self._lines.get((flow, line), ())

    def _note(self, flow: str, line: int, guard: Asked) -> None:
        """Of what begins on a line the outermost counts."""
        before = self._lines.get((flow, line))
        if before is None or len(guard) < len(before):
            self._lines[flow, line] = guard

    def ways(self, item: str) -> Iterable[Asked]:
        """What each way asks for; none when one of them asks for nothing."""
        return self._ways.get(item, ())

    def _given(self, node: Node) -> Iterator[str]:
        given: Expression | None = None
        if isinstance(node, Call) and node.name.text in self._adding:
            given = next(iter(node.args[self._adding[node.name.text] :]), None)
        elif isinstance(node, Step) and node.up:
            given = node.amount
        if isinstance(given, Variable) and given.path[-1].text in self._names.items:
            yield given.path[-1].text

    def _of_made(self, asked: Asked) -> Asked:
        return tuple(
            part
            for part in parts_of(asked)
            if any(name in self._made for name in variables_of((part,), self._names))
        )


def _added(function: Flow) -> Iterator[int]:
    """The number of the parameter that a function adds to a LIST."""
    params = [param.name.text for param in function.params or ()]
    for node, _ in guarded(function.body) if function.body is not None else ():
        added = node.amount if isinstance(node, Step) and node.up else None
        if isinstance(added, Variable) and added.name in params:
            yield params.index(added.name)


def _named(knot: Flow) -> Iterator[tuple[Flow, str]]:
    yield knot, knot.name.text
    for stitch in knot.flows:
        yield stitch, f"{knot.name.text}.{stitch.name.text}"
