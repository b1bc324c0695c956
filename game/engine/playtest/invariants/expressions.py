"""Takes a condition as a writer types it; gives a function that answers it, or what is wrong.

The grammar is a part of Python's own, read with `ast` and never run as Python: names, numbers,
texts, ``and or not``, comparisons (chained too), ``in``, ``+ - * / %`` and brackets. A name is a
VAR, an item of a LIST (compared by its value, as in Ink), or one of `LINE`.
"""

from __future__ import annotations

import ast
import operator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from game.engine.core.diagnostics import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Look: TypeAlias = Callable[[str], Any]
    Answer: TypeAlias = Callable[[Look], Any]

LINE: Final = ("scene", "speaker", "said", "tags")
"""What can be asked of the line shown: its knot, who speaks, the words, the tags."""
_LONGEST: Final = 2_000


class Unreadable(ValueError):  # noqa: N818 - it is what the expression is
    """An expression that does not parse. `column` counts from 1 in its text."""

    def __init__(self, message: str, column: int = 1) -> None:
        super().__init__(message)
        self.column = column


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a LIST: equal to a list that holds it alone, ordered by its value."""

    name: str
    value: int


@dataclass(frozen=True)
class Expression:
    """A condition. `names` are the VARs that it names; `of_line` whether it asks for the line."""

    text: str
    answer: Answer
    names: tuple[str, ...]
    of_line: bool

    def holds(self, look: Look) -> bool:
        """Whether it is true where *look* gives the value of a name. ValueError if senseless."""
        try:
            return bool(self.answer(look))
        except (TypeError, ZeroDivisionError) as error:
            raise ValueError(f"{self.text!r} cannot be worked out: {error}") from None


def read(text: str, variables: frozenset[str], items: Mapping[str, int]) -> Expression:
    """Raises Unreadable, with the nearest name where one is not known."""
    if len(text) > _LONGEST:
        raise Unreadable("the expression is too long")
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        column = getattr(error, "offset", None) or len(text) + 1
        said = getattr(error, "msg", None) or str(error)
        raise Unreadable(f"{said}; write it as 0 <= openness <= 100", column) from None
    reader = _Reader(variables, items)
    try:
        answer = reader.read(tree.body)
    except RecursionError:
        raise Unreadable("the expression is nested too deeply") from None
    names = tuple(dict.fromkeys(reader.names))
    return Expression(text.strip(), answer, names, reader.of_line)


class _Reader:
    def __init__(self, variables: frozenset[str], items: Mapping[str, int]) -> None:
        self._variables, self._items = variables, items
        self.names: list[str] = []
        self.of_line = False

    def read(self, node: ast.expr) -> Answer:
        match node:
            case ast.Constant(value) if isinstance(value, bool | int | float | str):
                return lambda _look: value
            case ast.Name(id=name):
                return self._name(name, node)
            case ast.UnaryOp(op, inner) if type(op) in _SIGNS:
                sign, held = _SIGNS[type(op)], self.read(inner)
                return lambda look: sign(held(look))
            case ast.BoolOp(op, parts):
                told = [self.read(part) for part in parts]
                meet = all if isinstance(op, ast.And) else any
                return lambda look: meet(part(look) for part in told)
            case ast.BinOp(left, op, right) if type(op) in _WORKED:
                work, one, other = _WORKED[type(op)], self.read(left), self.read(right)
                return lambda look: work(one(look), other(look))
            case ast.Compare(left, ops, rights):
                return self._compare(left, ops, rights)
            case _:
                message = f"{_named(node)} cannot be used here; there are {_THERE}"
                raise Unreadable(message, node.col_offset + 1)

    def _name(self, name: str, node: ast.expr) -> Answer:
        if name in {"true", "false"}:
            truth = name == "true"
            return lambda _look: truth
        if name in self._variables:
            self.names.append(name)
            return lambda look: look(name)
        if name in LINE:
            self.of_line = True
            return lambda look: look(name)
        if name in self._items:
            item = Item(name, self._items[name])
            return lambda _look: item
        hint = did_you_mean(name, {*self._variables, *self._items, *LINE})
        raise Unreadable(
            f"there is no {name!r} in the story; {hint}".removesuffix("; "), node.col_offset + 1
        )

    def _compare(self, left: ast.expr, ops: list[ast.cmpop], rights: list[ast.expr]) -> Answer:
        told = [self.read(each) for each in (left, *rights)]
        unknown = next((op for op in ops if type(op) not in _COMPARED), None)
        if unknown is not None:
            raise Unreadable("'is' cannot be used here; write ==", left.col_offset + 1)
        asked = [_COMPARED[type(op)] for op in ops]

        def answer(look: Look) -> bool:
            one = told[0](look)
            for compare, part in zip(asked, told[1:], strict=True):
                other = part(look)
                if not compare(self._plain(one), self._plain(other)):
                    return False
                one = other
            return True

        def within(look: Look) -> bool:
            one, other = told[0](look), told[1](look)
            name = one.name if isinstance(one, Item) else one
            return (name in other) == isinstance(ops[0], ast.In)

        return within if len(ops) == 1 and isinstance(ops[0], ast.In | ast.NotIn) else answer

    def _plain(self, held: Any) -> Any:  # noqa: ANN401 - what a VAR holds
        """A LIST as the greatest value in it, as Ink compares them."""
        if isinstance(held, Item):
            return held.value
        if isinstance(held, frozenset):
            return max((self._items.get(name, 0) for name in held), default=0)
        return held


def _named(node: ast.expr) -> str:
    return {"Call": "a call", "Attribute": "a dot", "Subscript": "a bracket"}.get(
        type(node).__name__, f"a {type(node).__name__.lower()}"
    )


_THERE: Final = "names, numbers, texts, and, or, not, comparisons and in"
_SIGNS: Final[dict[type[ast.unaryop], Callable[[Any], Any]]] = {
    ast.Not: operator.not_,
    ast.USub: operator.neg,
}
_WORKED: Final[dict[type[ast.operator], Callable[[Any, Any], Any]]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Mod: operator.mod,
}
_COMPARED: Final[dict[type[ast.cmpop], Callable[[Any, Any], bool]]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.In: lambda one, other: one in other,
    ast.NotIn: lambda one, other: one not in other,
}
