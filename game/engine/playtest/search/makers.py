"""Takes a story's nodes; tells which functions set which variables, and what must hold for it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from game.engine.ink.nodes import Assign, ListValue, Number, String, Variable
from game.engine.playtest.gates import all_flows, guarded
from game.engine.playtest.search.conditions import variables_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.ink.nodes import Expression
    from game.engine.ink.parsed import ParsedFile
    from game.engine.playtest.search.conditions import Names, Wish


class Makers:
    """What functions set variables to, and what must hold for it."""

    def __init__(self, files: Iterable[ParsedFile]) -> None:
        self.of: dict[str, list[tuple[Expression, Wish]]] = defaultdict(list)
        self.only: dict[str, list[Wish]] = defaultdict(list)
        """What must hold for a variable to be worked out anew; none where that may be anyhow."""
        bodies = [
            flow.body
            for file in files
            for flow in all_flows(file.flows)
            if flow.function and flow.body is not None
        ]
        for node, guard in (each for body in bodies for each in guarded(body)):
            if isinstance(node, Assign):
                self._note(node.name.text, node.value, guard)
        for name in [name for name, guards in self.only.items() if () in guards]:
            del self.only[name]

    def _note(self, name: str, value: Expression, guard: Wish) -> None:
        if not _is_plain(value):
            self.only[name].append(guard)
        elif guard:
            self.of[name].append((value, guard))

    def asked(self, names: frozenset[str], reading: Names) -> frozenset[str]:
        """*names* with the variables that their makers ask for."""
        found, waiting = set(names), list(names)
        while waiting:
            name = waiting.pop()
            guards = [guard for _, guard in self.of.get(name, ())] + self.only.get(name, [])
            for guard in guards:
                new = variables_of(guard, reading) - found
                found |= new
                waiting += new
        return frozenset(found)


def _is_plain(value: Expression) -> bool:
    return isinstance(value, Number | String | ListValue | Variable)
