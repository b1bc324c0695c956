"""Takes a condition and the story's variables; tells how far it is from being true, or false.

The distance is that of search-based testing: how far the two sides of a comparison are apart,
added up over what must hold together, the least of what may hold. It is 0 when the condition
holds, below 1 for each comparison that does not, and `UNKNOWN` for what cannot be worked out
from outside. Published as branch distance: Korel, Automated Software Test Data Generation, 1990.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

from game.engine.ink.nodes import (
    AllOf,
    Binary,
    Call,
    ListValue,
    Number,
    Return,
    String,
    Unary,
    Variable,
)
from game.engine.playtest.gates import all_flows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from game.engine.ink.nodes import Expression, Flow
    from game.engine.ink.parsed import ParsedFile
    from game.engine.playtest.search.reading import Held

UNKNOWN: Final = 0.45  # no comparison that fails is as near as this: they begin at a half
_NEVER: Final = 1.0
Wish: TypeAlias = "tuple[tuple[Expression, bool], ...]"
"""What must be true, and what false, for an outcome."""


@dataclass(frozen=True)
class Names:
    """What a condition may name: functions that only answer, and list items by their value."""

    answers: dict[str, tuple[tuple[str, ...], Expression]] = field(default_factory=dict)
    items: dict[str, int] = field(default_factory=dict)

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


def gap(wish: Wish, values: Mapping[str, Held], names: Names) -> float:
    """How far *values* are from what *wish* asks; 0 when it is so."""
    return sum(_far(test, values, names, wanted=wanted) for test, wanted in wish)


def holds(test: Expression, values: Mapping[str, Held], names: Names) -> bool | None:
    """Whether a condition is true for certain, or false for certain; None when it may be either."""
    match test:
        case Unary("!", inner):
            found = holds(inner, values, names)
            return None if found is None else not found
        case AllOf(parts):
            return _all([holds(part, values, names) for part in parts])
        case Binary("&&", left, right):
            return _all([holds(left, values, names), holds(right, values, names)])
        case Binary("||", left, right):
            either = [holds(left, values, names), holds(right, values, names)]
            return (
                None
                if (none := _all([x if x is None else not x for x in either])) is None
                else not none
            )
        case Call(name, args) if name.text in names.answers:
            params, answer = names.answers[name.text]
            return holds(answer, _given(params, args, values, names), names)
        case _:
            far = _far(test, values, names, wanted=True)
            return None if far == UNKNOWN else far == 0


def _all(found: list[bool | None]) -> bool | None:
    return False if False in found else None if None in found else True


def variables_of(wish: Wish, names: Names) -> frozenset[str]:
    """The story's variables that decide it."""
    found: set[str] = set()
    for test, _ in wish:
        _collect(test, names, found, {})
    return frozenset(found)


def _only_answer(flow: Flow) -> Expression | None:
    content = flow.body.content if flow.body else ()
    told = [node for node in content if type(node).__name__ not in {"Text", "Note"}]
    only = told[0] if len(told) == 1 else None
    return only.value if isinstance(only, Return) else None


def _far(test: Expression, values: Mapping[str, Held], names: Names, *, wanted: bool) -> float:
    match test:
        case Unary("!", inner):
            return _far(inner, values, names, wanted=not wanted)
        case AllOf(parts):
            return _joined(parts, values, names, wanted=wanted, both=wanted)
        case Binary("&&" | "||", left, right):
            both = (test.native == "&&") == wanted
            return _joined((left, right), values, names, wanted=wanted, both=both)
        case Call(name, args) if name.text in names.answers:
            params, answer = names.answers[name.text]
            return _far(answer, _given(params, args, values, names), names, wanted=wanted)
        case Binary(native, left, right) if native in _COMPARED:
            return _compared(native, left, right, values, names, wanted=wanted)
        case _:
            held = _value(test, values, names)
            return UNKNOWN if held is None else 0.0 if bool(held) == wanted else _NEVER


def _joined(
    parts: Iterable[Expression],
    values: Mapping[str, Held],
    names: Names,
    *,
    wanted: bool,
    both: bool,
) -> float:
    found = [_far(part, values, names, wanted=wanted) for part in parts]
    return sum(found) if both else min(found)


def _compared(  # noqa: PLR0913 - both sides, how, and where they are looked up
    native: str,
    left: Expression,
    right: Expression,
    values: Mapping[str, Held],
    names: Names,
    *,
    wanted: bool,
) -> float:
    one, other = _value(left, values, names), _value(right, values, names)
    if one is None or other is None:
        return UNKNOWN
    if native in {"?", "!?"}:
        has = isinstance(one, frozenset) and _items(other) <= one
        return 0.0 if has == (wanted == (native == "?")) else _NEVER
    if isinstance(one, str) or isinstance(other, str):
        return 0.0 if _COMPARED[native](one, other) == wanted else _NEVER  # type: ignore[arg-type]
    first, second = _number(one, names), _number(other, names)
    if _COMPARED[native](first, second) == wanted:
        return 0.0
    apart = abs(first - second) + 1
    return apart / (1 + apart)


def _number(held: Held, names: Names) -> float:
    if isinstance(held, frozenset):
        return max((names.items.get(item, 0) for item in held), default=0)
    return float(held) if isinstance(held, int | float) else 0.0


def _items(held: Held) -> frozenset[str]:
    return held if isinstance(held, frozenset) else frozenset({str(held)})


def _value(  # noqa: C901, PLR0911 - one answer for each kind of expression
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
            one, other = _value(left, values, names), _value(right, values, names)
            if isinstance(one, int | float) and isinstance(other, int | float):
                return _WORKED[native](one, other)
            return None
        case Call(name, args) if name.text in names.answers:
            params, answer = names.answers[name.text]
            return _value(answer, _given(params, args, values, names), names)
        case _:
            return None


def _given(
    params: tuple[str, ...],
    args: tuple[Expression, ...],
    values: Mapping[str, Held],
    names: Names,
) -> dict[str, Held]:
    told = ((p, _value(a, values, names)) for p, a in zip(params, args, strict=False))
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


_COMPARED: Final[dict[str, Callable[[float, float], bool]]] = {
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
