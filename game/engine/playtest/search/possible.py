"""Takes a story's nodes; gives for each variable the values that it can ever hold, where few.

Whatever the way: every value that is declared, assigned, handed to a parameter, or set from
outside. So what no such value can make true is dead, and the reason can be told. A variable that is
counted up, joined or set to what cannot be worked out may hold anything.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Final

from game.engine.ink.nodes import (
    Assign,
    Binary,
    Call,
    ConstDecl,
    Divert,
    Flow,
    ListDecl,
    ListValue,
    Name,
    Number,
    Step,
    String,
    Unary,
    VarDecl,
    Variable,
)
from game.engine.ink.walk import walk
from game.engine.playtest.gates import all_flows
from game.engine.playtest.search.conditions import holds, number_of, variables_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from game.engine.core.diagnostics import Span
    from game.engine.ink.nodes import Expression
    from game.engine.ink.parsed import ParsedFile
    from game.engine.playtest.search.conditions import Names, Wish
    from game.engine.playtest.search.reading import Held

_MANY: Final = 40
"""Values of one variable, and combinations of several, that are still looked at one by one."""
_MOST: Final = 4_000
_MOST_IMPLIED: Final = 500
"""The same, for what is implied: it is asked of every divert."""


class Possible:
    """Knows the values. *outside* are VARs that are set from outside: they may hold anything."""

    def __init__(self, files: Iterable[ParsedFile], names: Names, outside: Iterable[str]) -> None:
        self._names = names
        self._values: dict[str, set[Held]] = defaultdict(set)
        self._copies: dict[str, set[str]] = defaultdict(set)
        self._open: set[str] = set(outside)
        self._lists: set[str] = set()
        self._begins: dict[str, set[str]] = {}
        self._kin: dict[str, set[str]] = {}
        self._added: dict[str, list[Expression]] = defaultdict(list)
        files = list(files)
        self._flows = {flow.name.text: flow for file in files for flow in all_flows(file.flows)}
        for file in files:
            for root in (*file.content, *file.flows):
                for node in walk(root):
                    self._note(node)
                    self._note_lists(node)
        self._spread()

    def values(self, name: str) -> frozenset[Held] | None:
        """All that the variable can hold; None for anything."""
        found = self._values.get(name)
        if name in self._open or not found or len(found) > _MANY:
            return None
        return frozenset(found)

    def items(self, name: str) -> frozenset[str]:
        """All items that are added to a LIST, by name or by a variable that begins as an item of
        theirs; none when that cannot be told."""
        found: set[str] = set()
        for added in self._added[name]:
            told = added.name if isinstance(added, Variable) else ""
            begins = {told} if told in self._names.items else self._begins.get(told, set())
            if not begins:
                return frozenset()
            found |= begins if told in begins else self._kin[min(begins)]
        return frozenset(found)

    def dead(self, wish: Wish) -> str:
        """Why *wish* can never come true; empty when it can, or when that cannot be told."""
        # A variable of the story and a parameter of its name are taken for one: both were noted.
        known = {
            name: values
            for name in sorted(variables_of(wish, self._names))
            if (values := self.values(name)) is not None
        }
        cases: list[dict[str, Held]] = [{}]
        for name, values in known.items():
            if len(cases) * len(values) > _MOST:
                return ""
            cases = [{**case, name: held} for case in cases for held in sorted(values, key=str)]
        if not known or any(not self._refuted(wish, case) for case in cases):
            return ""
        return "; ".join(f"{name} is only ever {_told(held)}" for name, held in known.items())

    def implied(self, wish: Wish, made: Container[str]) -> Wish:
        """What *wish*, asked at one time, allows of single numbers, truths and *made* LISTs, and
        does not say: the least and the greatest value that leave it open.

        Where an ending asks for none of six others, each of which has stages and boxes of its own,
        only one stage may be left.
        """
        if not any(_has_ways(self._names.spelled_out(test), wanted) for test, wanted in wish):
            return ()
        known = {
            name: values
            for name in sorted(variables_of(wish, self._names))
            if (values := self._in_order(name))
        }
        if prod(map(len, known.values())) > _MOST_IMPLIED:
            return ()
        cases = (dict(zip(known, held, strict=True)) for held in product(*known.values()))
        left = [case for case in cases if not self._refuted(wish, case)]
        at = wish[0][0].at
        return tuple(
            part
            for name, values in known.items()
            if left and (name in made or not isinstance(values[0], frozenset))
            for part in self._bounds(name, values, [case[name] for case in left], at)
        )

    def _bounds(
        self, name: str, values: list[Held], left: list[Held], at: Span
    ) -> Iterator[tuple[Expression, bool]]:
        order = [number_of(value, self._names) for value in values]
        low, high = (pick(number_of(each, self._names) for each in left) for pick in (min, max))
        variable = Variable((Name(name, at),), at)
        if isinstance(values[0], bool):
            if low == high:
                yield variable, bool(high)
            return
        for native, bound, end in ((">=", low, order[0]), ("<=", high, order[-1])):
            if bound != end:
                held = _written(values[order.index(bound)], at)
                yield Binary(native, variable, held, at), True

    def _in_order(self, name: str) -> list[Held]:
        """All values of a number, a truth, or a LIST that is always one item; else none."""
        held = self._values.get(name, set())
        if held and all(isinstance(each, bool) for each in held):
            return [False, True]
        known = [*(self.values(name) or ())]
        plain = (isinstance(v, int) or (isinstance(v, frozenset) and len(v) == 1) for v in known)
        return sorted(known, key=lambda v: number_of(v, self._names)) if all(plain) else []

    def _refuted(self, wish: Wish, case: dict[str, Held]) -> bool:
        """Whether one part of the wish is false for certain, whatever is not in *case*."""
        return any(holds(test, case, self._names) is (not wanted) for test, wanted in wish)

    def _note(self, node: object) -> None:
        match node:
            case VarDecl(name, value) | ConstDecl(name, value) | Assign(name, value):
                self._give(name.text, value)
            case ListDecl(name, items):
                chosen = frozenset(item.name.text for item in items if item.chosen)
                self._values[name.text].add(chosen)
            case Step(name, amount):
                self._open.add(name.text)
                if node.up and amount is not None:
                    self._added[name.text].append(amount)
            case Call(name, args):
                self._hand(name.text, args)
            case Divert(path, args) if path:
                self._hand(path[-1].text, args)
            case Flow(params=params) if node.params:
                self._open.update(p.name.text for p in params or () if p.by_reference)
            case _:
                return

    def _note_lists(self, node: object) -> None:
        """Which items are of one LIST, and as which of them a VAR begins."""
        match node:
            case VarDecl(name, Variable() as item) if item.name in self._names.items:
                self._begins[name.text] = {item.name}
            case ListDecl(items=items):
                together = {item.name.text for item in items}
                self._kin.update(dict.fromkeys(together, together))
            case _:
                return

    def _hand(self, name: str, args: Iterable[Expression]) -> None:
        flow = self._flows.get(name)
        for param, arg in zip(flow.params or () if flow else (), args, strict=False):
            self._give(param.name.text, arg)
            if param.by_reference and isinstance(arg, Variable):
                self._open.add(arg.name)

    def _give(self, name: str, value: Expression) -> None:
        match value:
            case Number(held):
                self._values[name].add(held)
            case String() if value.plain is not None:
                self._values[name].add(value.plain)
            case ListValue(items):
                self._values[name].add(frozenset(i.text.rpartition(".")[2] for i in items))
            case Variable(path) if path[-1].text in self._names.items:
                self._values[name].add(frozenset({path[-1].text}))
            case Variable():
                self._copies[name].add(value.name)
            case _:
                self._open.add(name)

    def _spread(self) -> None:
        """What is copied from another variable can hold all that the other can."""
        growing = True
        while growing:
            growing = False
            for name, others in self._copies.items():
                before = len(self._values[name]), name in self._open
                for other in others:
                    self._values[name] |= self._values.get(other, set())
                    if other in self._open or not self._values.get(other):
                        self._open.add(name)
                growing |= before != (len(self._values[name]), name in self._open)


def _told(values: frozenset[Held]) -> str:
    words = sorted(", ".join(sorted(v)) if isinstance(v, frozenset) else str(v) for v in values)
    return " or ".join(word or "empty" for word in words)


def _has_ways(test: Expression, wanted: bool) -> bool:  # noqa: FBT001 - its truth
    """Whether one of several things will do for it."""
    match test:
        case Unary("!", inner):
            return _has_ways(inner, not wanted)
        case Binary("&&" | "||" as native, left, right):
            both = (native == "&&") == wanted
            return not both or _has_ways(left, wanted) or _has_ways(right, wanted)
        case _:
            return False


def _written(held: Held, at: Span) -> Expression:
    """The value as it stands in a source."""
    if isinstance(held, frozenset):
        return Variable((Name(min(held), at),), at)
    return Number(int(held), at)
