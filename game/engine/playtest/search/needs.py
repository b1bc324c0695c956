"""Takes a condition and the story's variables; tells what is missing for it, and how much.

A comparison that fails misses a change of one variable. When a function of the story sets that
variable, what the function asks for first is missing too: the chaining approach (Ferguson and
Korel, The Chaining Approach for Software Test Data Generation, 1996).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.engine.ink.nodes import (
    AllOf,
    Binary,
    Call,
    Name,
    Unary,
    Variable,
)
from game.engine.ink.walk import walk
from game.engine.playtest.search.asks import OneOf
from game.engine.playtest.search.conditions import (
    COMPARED,
    compared,
    given,
    items_asked,
    items_of,
    number_of,
    value_of_expression,
    variables_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from game.engine.ink.nodes import Expression
    from game.engine.playtest.search.conditions import Names, Wish
    from game.engine.playtest.search.giving import Giving
    from game.engine.playtest.search.makers import Makers
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
    (another number, or number of items), `MADE` for what a function does, and empty for what no
    choice is known to bring; *amount* is in points."""

    name: str
    what: str
    amount: float = 0.0

    @property
    def weight(self) -> float:
        """From a half up for a number that is off, 1 for what is there or not."""
        if self.what in {">", "<", "~"}:
            return 0.5 + 0.5 * self.amount / (self.amount + _SCALE)
        return 1.0 if self.name else _UNKNOWN


class Comparison(NamedTuple):
    """Two sides, how they are compared, and the answer that is wanted."""

    native: str
    left: Expression
    right: Expression
    wanted: bool

    @property
    def turned(self) -> Comparison:
        """The same with the sides exchanged."""
        return Comparison(_TURNED[self.native], self.right, self.left, self.wanted)


class Aim(NamedTuple):
    """What a variable is to be: `Comparison` with the variable's name, and the other side known."""

    name: str
    native: str
    other: Held
    wanted: bool


Needs = tuple[Need, ...]
_UNTOLD: Final = Need("", "")


def weight_of(needs: Needs) -> float:
    """How far it is from what misses nothing; 0 then."""
    return sum(need.weight for need in needs)


def points_of(needs: Needs) -> float:
    """How many points the numbers among them are off."""
    return sum(need.amount for need in needs)


class Missing:
    """Tells what a wish misses. *items* says which a LIST can ever have: who is to have so many
    misses each of them."""

    def __init__(
        self,
        names: Names,
        makers: Makers,
        giving: Giving | None = None,
        items: Callable[[str], frozenset[str]] = lambda _: frozenset(),
    ) -> None:
        self._names, self._makers, self._giving, self._items = names, makers, giving, items
        self._depends: dict[str, tuple[str, ...]] = {}
        self._known: dict[tuple[object, ...], Needs | None] = {}
        self._asks: dict[Expression, tuple[str, ...]] = {}
        self._met: dict[tuple[object, ...], Needs] = {}
        self._told: dict[Expression, tuple[tuple[str, frozenset[str] | None], ...]] = {}
        self.turn = 0
        """Which of several ways (`OneOf`) is taken; with 0 the nearest is."""

    def of(self, wish: Wish, values: Mapping[str, Held], deep: int = _DEEP) -> Needs:
        """All that has to change, by the nearest way; empty when *wish* holds."""
        told = ((self._names.spelled_out(test), wanted) for test, wanted in wish)
        found = [n for test, wanted in told for n in self._one(test, values, deep, wanted=wanted)]
        return tuple(dict.fromkeys(found))

    def asked(self, wish: Wish) -> frozenset[str]:
        """The variables that decide it, and those on which these depend."""
        tests = (self._names.spelled_out(test) for test, _ in wish)
        return frozenset(name for test in tests for name in self._asked(test))

    def at(self, test: Expression, values: Mapping[str, Held]) -> list[object]:
        """What *values* say to *test*: of a LIST no more than the items that it asks for."""
        if test not in self._told:
            only = items_asked(test, self._names)
            self._told[test] = tuple((name, only.get(name)) for name in self._asked(test))
        held = ((values.get(name), items) for name, items in self._told[test])
        return [
            value & items if items is not None and isinstance(value, frozenset) else value
            for value, items in held
        ]

    def _asked(self, test: Expression) -> tuple[str, ...]:
        if test not in self._asks:
            named = variables_of(((test, True),), self._names)
            for way in self._ways_to(_items_in(test, self._names)):
                named |= variables_of(way, self._names)
            self._asks[test] = tuple(sorted(self._makers.asked(named, self._names)))
        return self._asks[test]

    def _one(
        self, test: Expression, values: Mapping[str, Held], deep: int, *, wanted: bool
    ) -> Needs:
        """Of one condition, worked out once for the same values: it stands in many ways."""
        key = (test, wanted, deep, self.turn, *self.at(test, values))
        if key not in self._met:
            self._met[key] = self._test(test, values, deep, wanted=wanted)
        return self._met[key]

    def _test(  # noqa: PLR0911 - one answer for each kind of expression
        self, test: Expression, values: Mapping[str, Held], deep: int, *, wanted: bool
    ) -> Needs:
        match test:
            case Unary("!", inner):
                return self._test(inner, values, deep, wanted=not wanted)
            case AllOf(parts):
                return self._joined(parts, values, deep, wanted=wanted, both=wanted)
            case OneOf() if wanted and self.turn:
                ways = test.ways
                return self._test(ways[self.turn % len(ways)], values, deep, wanted=True)
            case Binary("&&" | "||", left, right):
                both = (test.native == "&&") == wanted
                return self._joined((left, right), values, deep, wanted=wanted, both=both)
            case Call(name, args) if name.text in self._names.answers:
                params, answer = self._names.answers[name.text]
                inner_values = given(params, args, values, self._names)
                return self._test(answer, inner_values, deep, wanted=wanted)
            case Binary(native, left, right) if native in COMPARED:
                return self._compared(Comparison(native, left, right, wanted), values, deep)
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
        found = [self._one(part, values, deep, wanted=wanted) for part in parts]
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

    def _compared(self, told: Comparison, values: Mapping[str, Held], deep: int) -> Needs:
        names = self._names
        one, other = (value_of_expression(side, values, names) for side in told[1:3])
        if one is None or other is None:
            return (_UNTOLD,)
        if told.native in {"?", "!?"}:
            has = told.wanted == (told.native == "?")
            needs = _of_items(told.left, one, items_of(other), has=has)
            return (*needs, *self._to_be_given(needs, values, deep))
        if compared(told.native, one, other, names) == told.wanted:
            return ()
        if needs := self._all_items(told, values, other):
            return (*needs, *self._to_be_given(needs, values, deep))
        alone = [*_alone(told, values)] or [*_alone(told.turned, values)]
        ways = [self._changed(each, values, deep) for each in alone]
        if not ways:
            return self._direct(told, "", one, other)
        return next((way for way in ways if all(need.what for need in way)), ways[0])

    def _all_items(self, told: Comparison, values: Mapping[str, Held], other: Held) -> Needs:
        """What is missing of a LIST that must have as many items as there are."""
        match told.left:
            case Call(Name("LIST_COUNT"), (Variable() as only,)):
                items = self._items(only.name)
                if told.wanted and told.native in {"==", ">="} and 1 < len(items) == other:
                    return _of_items(only, values.get(only.name, ""), items, has=True)
                return ()
            case _:
                return ()

    def _to_be_given(self, needs: Needs, values: Mapping[str, Held], deep: int) -> Needs:
        """What must be made first, for each item that is missing, by the nearest way to it."""
        found: list[Need] = []
        for need in needs if deep else ():
            if need.what[0] != "+":
                continue
            if ways := [self.of(w, values, deep - 1) for w in self._ways_to([need.what[1:]])]:
                nearest = min(ways, key=weight_of)
                found += nearest
        return tuple(found)

    def _ways_to(self, items: Iterable[str]) -> Iterator[Wish]:
        for item in items if self._giving else ():
            yield from self._giving.ways(item) if self._giving else ()

    def _changed(self, told: Comparison, values: Mapping[str, Held], deep: int) -> Needs:
        """What is missing of the variable that stands alone on the left."""
        name = _name_of(told.left)
        one, other = (value_of_expression(side, values, self._names) for side in told[1:3])
        if one is None or other is None:
            return (_UNTOLD,)
        if isinstance(told.left, Call):
            return self._direct(told, name, one, other)
        chained = self._chained(Aim(name, told.native, other, told.wanted), values, deep)
        if chained is not None:
            return (Need(name, MADE), *chained)
        guards = [self.of(guard, values, deep - 1) for guard in self._makers.only.get(name, ())]
        first = min(guards, key=weight_of) if guards and deep else ()
        return (*self._direct(told, name, one, other), *first)

    def _direct(self, told: Comparison, name: str, one: Held, other: Held) -> Needs:
        native, wanted = told.native, told.wanted
        equal = (native == "==") == wanted and native in {"==", "!="}
        if isinstance(other, bool | str) or isinstance(one, bool | str):
            return (Need(name, f"={other}" if equal else ""),)
        first, second = number_of(one, self._names), number_of(other, self._names)
        if isinstance(one, frozenset):
            way, items = ("+", items_of(other)) if equal else ("-", one & items_of(other))
            lacking = sorted(items) if native in {"==", "!="} else []
            return tuple(Need(name, f"{way}{item}") for item in lacking) or (Need(name, ""),)
        apart = abs(first - second) or 1
        if equal:
            return (Need(name, _way(first, second), apart),)
        if native in {"==", "!="}:
            return (Need(name, "~", 1),)
        return (Need(name, ">" if (native in {">", ">="}) == wanted else "<", apart),)

    def _chained(self, aim: Aim, values: Mapping[str, Held], deep: int) -> Needs | None:
        """What the function misses that could set the variable so; None when there is none."""
        if not deep or aim.name not in self._makers.of:
            return None
        if aim.name not in self._depends:
            found = self._makers.asked(frozenset({aim.name}), self._names)
            self._depends[aim.name] = tuple(sorted(found))
        at = tuple(values.get(each) for each in self._depends[aim.name])
        key = (aim, deep, self.turn, at)
        if key not in self._known:
            self._known[key] = self._made(aim, values, deep)
        return self._known[key]

    def _made(self, aim: Aim, values: Mapping[str, Held], deep: int) -> Needs | None:
        ways = []
        for value, guard in self._makers.of[aim.name]:
            made = value_of_expression(value, values, self._names)
            if (
                made is not None
                and compared(aim.native, made, aim.other, self._names) == aim.wanted
            ):
                ways.append(self.of(guard, values, deep - 1))
        return min(ways, key=weight_of) if ways else None


def _items_in(test: Expression, names: Names) -> list[str]:
    """The items that it names."""
    found = (node.path[-1].text for node in walk(test) if isinstance(node, Variable))
    return [name for name in found if name in names.items]


def _name_of(side: Expression) -> str:
    """The variable that stands alone there, itself or what it counts; empty when none does."""
    if isinstance(side, Call) and len(side.args) == 1:
        return _name_of(side.args[0])
    return side.name if isinstance(side, Variable) else ""


def _alone(told: Comparison, values: Mapping[str, Held]) -> Iterator[Comparison]:
    """The same for each variable of the left side, with the others on the right."""
    left, right = told.left, told.right
    match left:
        case Variable() if left.name in values:
            yield told
        case Call(Name("LIST_COUNT"), (Variable() as only,)) if only.name in values:
            yield told
        case Call(Name("LIST_VALUE"), (only,)):
            yield from _alone(told._replace(left=only), values)
        case Binary("+", one, other):
            for kept, moved in ((one, other), (other, one)):
                rest = Binary("-", right, moved, left.at)
                yield from _alone(told._replace(left=kept, right=rest), values)
        case Binary("-", one, other):
            more = Binary("+", right, other, left.at)
            yield from _alone(told._replace(left=one, right=more), values)
            less = Binary("-", one, right, left.at)
            yield from _alone(Comparison(told.native, less, other, told.wanted).turned, values)
        case _:
            return


def _of_items(left: Expression, held: Held, items: frozenset[str], *, has: bool) -> Needs:
    name = left.name if isinstance(left, Variable) else ""
    there = held if isinstance(held, frozenset) else frozenset()
    if has:
        return tuple(Need(name, f"+{item}") for item in sorted(items - there))
    return (Need(name, f"-{min(items)}"),) if items and items <= there else ()


def _way(first: float, second: float) -> str:
    return ">" if first < second else "<"
