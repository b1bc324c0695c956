"""Takes a condition and the story's variables; tells what is missing for it, and how much.

A comparison that fails misses a change of one variable. When a function of the story sets that
variable, what the function asks for first is missing too: the chaining approach (Ferguson and
Korel, The Chaining Approach for Software Test Data Generation, 1996).
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from game.engine.ink.nodes import (
    AllOf,
    Assign,
    Binary,
    Call,
    ListValue,
    Number,
    String,
    Unary,
    Variable,
)
from game.engine.playtest.gates import all_flows, guarded
from game.engine.playtest.search.conditions import (
    COMPARED,
    compared,
    given,
    items_of,
    number_of,
    value_of_expression,
    variables_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from game.engine.ink.nodes import Expression
    from game.engine.ink.parsed import ParsedFile
    from game.engine.playtest.search.conditions import Names, Wish
    from game.engine.playtest.search.reading import Held

_UNKNOWN: Final = 0.45  # no comparison that fails is as near as this
_DEEP: Final = 4
"""Functions that are asked for the sake of another's."""
_SCALE: Final = 20.0
"""Points that a number is off at which half of what distance can count is counted."""
_TURNED: Final = {"==": "==", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}


MADE: Final = "made"


class Need(NamedTuple):
    """A change that is missing: *what* is ``+item``, ``-item``, ``=text``, ``>``, ``<`` or ``~``
    (another number), `MADE` for what a function does, and empty for what no choice is known to
    bring; *amount* is in points."""

    name: str
    what: str
    amount: float = 0.0

    @property
    def weight(self) -> float:
        """From a half up for a number that is off, 1 for what is there or not."""
        if self.what in {">", "<", "~"}:
            return 0.5 + 0.5 * self.amount / (self.amount + _SCALE)
        return 1.0 if self.name else _UNKNOWN


Needs = tuple[Need, ...]
_UNTOLD: Final = Need("", "")


def weight_of(needs: Needs) -> float:
    """How far it is from what misses nothing; 0 then."""
    return sum(need.weight for need in needs)


class Makers:
    """What functions set variables to, and what must hold for it."""

    def __init__(self, files: Iterable[ParsedFile]) -> None:
        self.of: dict[str, list[tuple[Expression, Wish]]] = defaultdict(list)
        for file in files:
            for flow in all_flows(file.flows):
                if flow.function and flow.body is not None:
                    for node, guard in guarded(flow.body):
                        if isinstance(node, Assign) and guard and _is_plain(node.value):
                            self.of[node.name.text].append((node.value, guard))

    def asked(self, names: frozenset[str], reading: Names) -> frozenset[str]:
        """*names* with the variables that their makers ask for."""
        found, waiting = set(names), list(names)
        while waiting:
            for _, guard in self.of.get(waiting.pop(), ()):
                new = variables_of(guard, reading) - found
                found |= new
                waiting += new
        return frozenset(found)


class Missing:
    """Tells what a wish misses."""

    def __init__(self, names: Names, makers: Makers) -> None:
        self._names, self._makers = names, makers
        self._depends: dict[str, tuple[str, ...]] = {}
        self._known: dict[tuple[object, ...], Needs | None] = {}

    def of(self, wish: Wish, values: Mapping[str, Held], deep: int = _DEEP) -> Needs:
        """All that has to change, by the nearest way; empty when *wish* holds."""
        found = [n for test, wanted in wish for n in self._test(test, values, deep, wanted=wanted)]
        return tuple(dict.fromkeys(found))

    def _test(
        self, test: Expression, values: Mapping[str, Held], deep: int, *, wanted: bool
    ) -> Needs:
        match test:
            case Unary("!", inner):
                return self._test(inner, values, deep, wanted=not wanted)
            case AllOf(parts):
                return self._joined(parts, values, deep, wanted=wanted, both=wanted)
            case Binary("&&" | "||", left, right):
                both = (test.native == "&&") == wanted
                return self._joined((left, right), values, deep, wanted=wanted, both=both)
            case Call(name, args) if name.text in self._names.answers:
                params, answer = self._names.answers[name.text]
                inner_values = given(params, args, values, self._names)
                return self._test(answer, inner_values, deep, wanted=wanted)
            case Binary(native, left, right) if native in COMPARED:
                return self._compared(native, left, right, values, deep, wanted=wanted)
            case _:
                return self._truth(test, values, wanted=wanted)

    def _joined(
        self,
        parts: Iterable[Expression],
        values: Mapping[str, Held],
        deep: int,
        *,
        wanted: bool,
        both: bool,
    ) -> Needs:
        found = [self._test(part, values, deep, wanted=wanted) for part in parts]
        return tuple(n for each in found for n in each) if both else min(found, key=weight_of)

    def _truth(self, test: Expression, values: Mapping[str, Held], *, wanted: bool) -> Needs:
        held = value_of_expression(test, values, self._names)
        if held is None:
            return (_UNTOLD,)
        if bool(held) == wanted:
            return ()
        name = test.name if isinstance(test, Variable) else ""
        if isinstance(held, bool):
            return (Need(name, f"={wanted}"),)
        if isinstance(held, int | float):
            return (Need(name, "~" if wanted else _way(held, 0), abs(held) or 1),)
        return (Need(name, ""),)

    def _compared(  # noqa: PLR0913 - both sides, how, and where they are looked up
        self,
        native: str,
        left: Expression,
        right: Expression,
        values: Mapping[str, Held],
        deep: int,
        *,
        wanted: bool,
    ) -> Needs:
        names = self._names
        one, other = (value_of_expression(side, values, names) for side in (left, right))
        if one is None or other is None:
            return (_UNTOLD,)
        if native in {"?", "!?"}:
            return _of_items(left, one, items_of(other), has=wanted == (native == "?"))
        if compared(native, one, other, names) == wanted:
            return ()
        if not isinstance(left, Variable) or left.name not in values:
            left, right, one, other = right, left, other, one
            native = _TURNED[native]
        name = left.name if isinstance(left, Variable) and left.name in values else ""
        direct = self._direct(name, native, one, other, wanted=wanted)
        chained = self._chained(name, native, other, values, deep, wanted=wanted)
        return direct if chained is None else (Need(name, MADE), *chained)

    def _direct(self, name: str, native: str, one: Held, other: Held, *, wanted: bool) -> Needs:
        equal = (native == "==") == wanted and native in {"==", "!="}
        if isinstance(other, bool | str) or isinstance(one, bool | str):
            return (Need(name, f"={other}" if equal else ""),)
        first, second = number_of(one, self._names), number_of(other, self._names)
        if isinstance(one, frozenset):
            way, items = ("+", items_of(other)) if equal else ("-", one & items_of(other))
            told = sorted(items) if native in {"==", "!="} else []
            return tuple(Need(name, f"{way}{item}") for item in told) or (Need(name, ""),)
        apart = abs(first - second) or 1
        if equal:
            return (Need(name, _way(first, second), apart),)
        if native in {"==", "!="}:
            return (Need(name, "~", 1),)
        return (Need(name, ">" if (native in {">", ">="}) == wanted else "<", apart),)

    def _chained(  # noqa: PLR0913 - a comparison, and where it is looked up
        self,
        name: str,
        native: str,
        other: Held,
        values: Mapping[str, Held],
        deep: int,
        *,
        wanted: bool,
    ) -> Needs | None:
        """What the function misses that could set the variable so; None when there is none."""
        if not deep or name not in self._makers.of:
            return None
        if name not in self._depends:
            found = self._makers.asked(frozenset({name}), self._names)
            self._depends[name] = tuple(sorted(found))
        at = tuple(values.get(each) for each in self._depends[name])
        key = (name, native, other, deep, wanted, at)
        if key not in self._known:
            self._known[key] = self._made(name, native, other, values, deep, wanted=wanted)
        return self._known[key]

    def _made(  # noqa: PLR0913 - as `_chained`
        self,
        name: str,
        native: str,
        other: Held,
        values: Mapping[str, Held],
        deep: int,
        *,
        wanted: bool,
    ) -> Needs | None:
        ways = []
        for value, guard in self._makers.of[name]:
            made = value_of_expression(value, values, self._names)
            if made is not None and compared(native, made, other, self._names) == wanted:
                ways.append(self.of(guard, values, deep - 1))
        return min(ways, key=weight_of) if ways else None


def _of_items(left: Expression, held: Held, items: frozenset[str], *, has: bool) -> Needs:
    name = left.name if isinstance(left, Variable) else ""
    there = held if isinstance(held, frozenset) else frozenset()
    if has:
        return tuple(Need(name, f"+{item}") for item in sorted(items - there))
    return (Need(name, f"-{min(items)}"),) if items and items <= there else ()


def _way(first: float, second: float) -> str:
    return ">" if first < second else "<"


def _is_plain(value: Expression) -> bool:
    return isinstance(value, Number | String | ListValue | Variable)
