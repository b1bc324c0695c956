"""Takes a story's nodes; gives the variables on which anything but words can depend, and where.

A variable matters when a condition, a divert or a division asks for it, when it is handed to a
function or returned, or when it goes into another that matters. The rest is only printed.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from game.engine.ink.nodes import (
    Assign,
    Binary,
    Call,
    Choice,
    Conditional,
    Divert,
    Return,
    Step,
    Variable,
)
from game.engine.ink.walk import walk
from game.engine.playtest.gates import tests_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.ink.nodes import Flow
    from game.engine.ink.parsed import ParsedFile

_MAY_FAIL: Final = frozenset({"/", "%"})
TOP: Final = ""


class Relevant:
    """`names` matter. *also* do because rules ask for them; with *printed* all do."""

    def __init__(
        self, files: Iterable[ParsedFile], also: Iterable[str] = (), *, printed: bool = False
    ) -> None:
        self._by_flow: dict[str, set[str]] = defaultdict(set)
        self._also = frozenset(also)
        parts = list(_parts(list(files)))
        nodes = [node for _, root in parts for node in walk(root)]
        everything = _names(nodes)
        self.names = frozenset(everything | self._also if printed else _spread(nodes, self._also))
        for flow, root in parts:
            named = _names(walk(root)) | {
                node.name.text for node in walk(root) if isinstance(node, Step)
            }
            self._by_flow[flow] |= named & self.names

    def live(self, flows: Iterable[str]) -> frozenset[str]:
        """Those that something in *flows* still asks for."""
        found = set(self._also)
        for flow in flows:
            found |= self._by_flow.get(flow, set())
        return frozenset(found)


def _parts(files: list[ParsedFile]) -> Iterator[tuple[str, object]]:
    """Everything that plays, with the flow it is in."""
    for file in files:
        for node in file.content:
            yield TOP, node
        for flow in file.flows:
            yield from _flow(flow, flow.name.text)


def _flow(flow: Flow, name: str) -> Iterator[tuple[str, object]]:
    if flow.body is not None:
        yield name, flow.body
    for stitch in flow.flows:
        yield from _flow(stitch, f"{name}.{stitch.name.text}")


def _names(nodes: Iterable[object]) -> set[str]:
    return {node.path[0].text for node in nodes if isinstance(node, Variable)}


def _spread(nodes: list[object], also: frozenset[str]) -> set[str]:
    known = set(also)
    for node in nodes:
        known |= _asked(node)
    growing = True
    while growing:
        before = len(known)
        for node in nodes:
            if isinstance(node, Assign) and node.name.text in known:
                known |= _names(walk(node.value))
            elif isinstance(node, Step) and node.name.text in known and node.amount is not None:
                known |= _names(walk(node.amount))
        growing = len(known) > before
    return known


def _asked(node: object) -> set[str]:  # noqa: PLR0911 - one answer for each kind of node
    match node:
        case Conditional():
            return {name for test in tests_of(node) for name in _names(walk(test))}
        case Choice(condition=condition) if condition is not None:
            return _names(walk(condition))
        case Divert(path, args):
            # The target may be a variable's value.
            return {part.text for part in path or ()} | _names(x for a in args for x in walk(a))
        case Call(_, args):
            return _names(x for arg in args for x in walk(arg))
        case Return(value) if value is not None:
            return _names(walk(value))
        case Binary(native, _, right) if native in _MAY_FAIL:
            return _names(walk(right))
        case _:
            return set()
