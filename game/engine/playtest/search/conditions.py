"""Takes a condition and the story's variables; tells whether it holds, as far as that is known."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, TypeAlias

from game.engine.ink.nodes import (
    AllOf,
    Binary,
    Call,
    Group,
    ListValue,
    Note,
    Number,
    Return,
    String,
    Text,
    Unary,
    Variable,
)
from game.engine.ink.walk import inside
from game.engine.playtest.gates import all_flows
from game.engine.playtest.search.asks import shape_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping

    from game.engine.ink.nodes import Expression, Flow, Node
    from game.engine.ink.parsed import ParsedFile
    from game.engine.playtest.search.reading import Held

Wish: TypeAlias = "tuple[tuple[Expression, bool], ...]"
"""What must be true, and what false, for an outcome."""


@dataclass(frozen=True)
class Names:
    """What a condition may name: functions that only answer, and list items by their value."""

    answers: dict[str, tuple[tuple[str, ...], Expression]] = field(default_factory=dict)
    items: dict[str, int] = field(default_factory=dict)
    _spelled: dict[Expression, Expression] = field(default_factory=dict, compare=False)
    _same: dict[Hashable, Expression] = field(default_factory=dict, compare=False)

    def spelled_out(self, test: Expression) -> Expression:
        """*test* with what such functions answer in the place of their calls; parts that say the
        same are one and the same."""
        if test not in self._spelled:
            self._spelled[test] = self._spell(test, {}, _DEEPEST)
        return self._spelled[test]

    def _spell(self, test: Expression, bound: Mapping[str, Expression], deep: int) -> Expression:
        spelled = self._spell_parts(test, bound, deep)
        return self._same.setdefault(shape_of(spelled), spelled)

    def _spell_parts(  # noqa: PLR0911 - one answer for each kind of expression
        self, test: Expression, bound: Mapping[str, Expression], deep: int
    ) -> Expression:
        match test:
            case Variable(path) if path[0].text in bound:
                return bound[path[0].text]
            case Call(name, args):
                given = tuple(self._spell(arg, bound, deep) for arg in args)
                if name.text not in self.answers or not deep:
                    return replace(test, args=given)
                params, answer = self.answers[name.text]
                return self._spell(answer, dict(zip(params, given, strict=False)), deep - 1)
            case Binary(_, left, right):
                sides = (self._spell(side, bound, deep) for side in (left, right))
                return replace(test, left=next(sides), right=next(sides))
            case Unary(_, inner):
                return replace(test, inner=self._spell(inner, bound, deep))
            case AllOf(parts):
                spelled = tuple(self._spell(part, bound, deep) for part in parts)
                return replace(test, conditions=spelled)
            case _:
                return test

    @classmethod
    def of(cls, files: Iterable[ParsedFile], items: Mapping[str, int]) -> Names:
        """Those of a story; a function counts when one ``~ return`` is all its body."""
        found = {}
        for file in files:
            for flow in all_flows(file.flows):
                if flow.function and (answer := _only_answer(flow)) is not None:
                    params = tuple(each.name.text for each in flow.params or ())
                    found[flow.name.text] = (params, answer)
        return cls(found, dict(items))


_DEEPEST: Final = 8
"""Functions that are spelled out in one another."""


def holds(  # noqa: PLR0911 - one answer for each kind of expression
    test: Expression, values: Mapping[str, Held], names: Names
) -> bool | None:
    """Whether a condition is true for certain, or false for certain; None when it may be either."""
    match test:
        case Unary("!", inner):
            return _not(holds(inner, values, names))
        case AllOf(parts):
            return _all([holds(part, values, names) for part in parts])
        case Binary("&&", left, right):
            return _all([holds(left, values, names), holds(right, values, names)])
        case Binary("||", left, right):
            return _not(_all([_not(holds(left, values, names)), _not(holds(right, values, names))]))
        case Call(name, args) if name.text in names.answers:
            params, answer = names.answers[name.text]
            return holds(answer, given(params, args, values, names), names)
        case Binary(native, left, right) if native in COMPARED:
            one, other = (value_of_expression(side, values, names) for side in (left, right))
            return None if one is None or other is None else compared(native, one, other, names)
        case _:
            held = value_of_expression(test, values, names)
            return None if held is None else bool(held)


def compared(native: str, one: Held, other: Held, names: Names) -> bool:
    """What a comparison of two values comes to."""
    if native in {"?", "!?"}:
        has = isinstance(one, frozenset) and items_of(other) <= one
        return has == (native == "?")
    if isinstance(one, str) or isinstance(other, str):
        return COMPARED[native](one, other)  # type: ignore[arg-type]
    if isinstance(one, frozenset) and isinstance(other, frozenset) and native in {"==", "!="}:
        return (one == other) == (native == "==")
    return COMPARED[native](number_of(one, names), number_of(other, names))


def _not(found: bool | None) -> bool | None:  # noqa: FBT001 - a truth is what it is about
    return None if found is None else not found


def _all(found: list[bool | None]) -> bool | None:
    return False if False in found else None if None in found else True


def variables_of(wish: Wish, names: Names) -> frozenset[str]:
    """The story's variables that decide it."""
    found: set[str] = set()
    for test, _ in wish:
        _collect(test, names, found, {})
    return frozenset(found)


def items_asked(test: Expression, names: Names) -> dict[str, frozenset[str]]:
    """Of the LISTs of which *test* asks no more than whether they have some item, these items."""
    found: dict[str, set[str]] = {}
    whole: set[str] = set()
    waiting = [names.spelled_out(test)]
    while waiting:
        node = waiting.pop()
        if (asked := _item_asked(node, names)) is not None:
            found.setdefault(asked[0], set()).add(asked[1])
        elif isinstance(node, Variable):
            whole.add(node.name)
        else:
            waiting += (each for each in inside(node) if each is not node)
    return {name: frozenset(items) for name, items in found.items() if name not in whole}


def _item_asked(test: object, names: Names) -> tuple[str, str] | None:
    """The LIST and the item, where *test* asks whether the one has the other."""
    if not (isinstance(test, Binary) and test.native in {"?", "!?"}):
        return None
    one, other = test.left, test.right
    if not (isinstance(one, Variable) and isinstance(other, Variable)):
        return None
    item = other.path[-1].text
    return (one.name, item) if item in names.items else None


def _only_answer(flow: Flow) -> Expression | None:
    told = [*_told(flow.body.content)] if flow.body else []
    only = told[0] if len(told) == 1 else None
    return only.value if isinstance(only, Return) else None


def _told(content: Iterable[Node]) -> Iterator[Node]:
    """What is done there; a line of code with a call in it is a group with its own end."""
    for node in content:
        if isinstance(node, Group):
            yield from _told(node.parts)
        elif not isinstance(node, Text | Note):
            yield node


def number_of(held: Held, names: Names) -> float:
    """A value as a number: a LIST by its greatest item."""
    if isinstance(held, frozenset):
        return max((names.items.get(item, 0) for item in held), default=0)
    return float(held) if isinstance(held, int | float) else 0.0


def items_of(held: Held) -> frozenset[str]:
    """A value as the items of a LIST."""
    return held if isinstance(held, frozenset) else frozenset({str(held)})


def value_of_expression(  # noqa: C901, PLR0911 - one answer for each kind of expression
    test: Expression, values: Mapping[str, Held], names: Names
) -> Held | None:
    """What an expression comes to, None when that cannot be told."""
    match test:
        case Number(value):
            return value
        case String():
            return test.plain
        case ListValue(items):
            return frozenset(item.text.rpartition(".")[2] for item in items)
        case Variable(path):
            if test.name in values:
                return values[test.name]
            last = path[-1].text
            return frozenset({last}) if last in names.items else None
        case Binary(native, left, right) if native in _WORKED:
            one, other = (value_of_expression(side, values, names) for side in (left, right))
            if isinstance(one, int | float) and isinstance(other, int | float):
                return _WORKED[native](one, other)
            return None
        case Call(name, args) if name.text in names.answers:
            params, answer = names.answers[name.text]
            return value_of_expression(answer, given(params, args, values, names), names)
        case Call(name, (only,)) if name.text in _OF_LISTS:
            held = value_of_expression(only, values, names)
            return None if held is None else _OF_LISTS[name.text](held, names)
        case _:
            return None


def given(
    params: tuple[str, ...],
    args: tuple[Expression, ...],
    values: Mapping[str, Held],
    names: Names,
) -> dict[str, Held]:
    """*values* with those that a function's parameters are given."""
    told = ((p, value_of_expression(a, values, names)) for p, a in zip(params, args, strict=False))
    return {**values, **{param: held for param, held in told if held is not None}}


def _collect(  # noqa: C901 - one case for each kind of expression
    test: Expression, names: Names, found: set[str], given: Mapping[str, Expression]
) -> None:
    match test:
        case Variable(path):
            name = path[0].text
            if name in given:
                _collect(given[name], names, found, {})
            elif path[-1].text not in names.items:
                found.add(test.name)
        case Call(name, args):
            for arg in args:
                _collect(arg, names, found, given)
            if name.text in names.answers:
                params, answer = names.answers[name.text]
                _collect(answer, names, found, dict(zip(params, args, strict=False)))
        case Binary(_, left, right):
            _collect(left, names, found, given)
            _collect(right, names, found, given)
        case Unary(_, inner):
            _collect(inner, names, found, given)
        case AllOf(parts):
            for part in parts:
                _collect(part, names, found, given)
        case _:
            return


COMPARED: Final[dict[str, Callable[[float, float], bool]]] = {
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b,
    "?": lambda _a, _b: False,
    "!?": lambda _a, _b: False,
}
_WORKED: Final[dict[str, Callable[[float, float], float]]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
}
_OF_LISTS: Final[dict[str, Callable[[Held, Names], float]]] = {
    "LIST_VALUE": number_of,
    "LIST_COUNT": lambda held, _names: len(items_of(held)),
}
"""Functions that Ink has itself."""
