"""Takes what a way through a story asks for; gives it in parts, so that ways can be compared.

`a and b` is two parts, and the same words on two ways are one part. What two ways have not in
common is joined to one condition that either meets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from game.engine.ink.nodes import (
    AllOf,
    Binary,
    Call,
    ListValue,
    Number,
    String,
    Unary,
    Variable,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from game.engine.ink.nodes import Expression
    from game.engine.playtest.gates import Asked


@dataclass(frozen=True, slots=True, eq=False)
class OneOf(Binary):
    """That one of several ways is open: what each asks for, on the left of all but the last."""

    @property
    def ways(self) -> tuple[Expression, ...]:
        """What each asks for."""
        before = self.left.ways if isinstance(self.left, OneOf) else (self.left,)
        return (*before, self.right)


MOST_WAYS: Final = 4
"""Ways of which what each asks for is looked at."""


class Asks:
    """Numbers for the parts of conditions; alike parts have the same."""

    def __init__(self) -> None:
        self._parts: list[tuple[Expression, bool]] = []
        self._numbers: dict[Hashable, int] = {}

    def numbers(self, asked: Asked) -> frozenset[int]:
        """The parts of *asked*."""
        return frozenset(self._number(test, wanted) for test, wanted in parts_of(asked))

    def told(self, numbers: Iterable[int]) -> Asked:
        """The parts, as they stand in the source; without what is asked both ways, at two times."""
        asked = [self._parts[number] for number in numbers]
        shapes = {(shape_of(test), wanted) for test, wanted in asked}
        plain = [each for each in asked if (shape_of(each[0]), not each[1]) not in shapes]
        return tuple(sorted(plain, key=lambda each: (*_at(each[0]), str(shape_of(each[0])))))

    def either(self, ways: list[frozenset[int]]) -> frozenset[int]:
        """What must hold so that one of several ways is open, beside what all ask for."""
        common = frozenset.intersection(*ways)
        rest = sorted({tuple(sorted(way - common)) for way in ways})
        if not 1 < len(rest) <= MOST_WAYS or () in rest:
            return frozenset()
        joined = self._all_of(rest[0])
        for way in rest[1:]:
            joined = OneOf("||", joined, self._all_of(way), joined.at)
        return frozenset({self._number(joined, wanted=True)})

    def _all_of(self, numbers: tuple[int, ...]) -> Expression:
        parts = tuple(
            test if wanted else Unary("!", test, test.at)
            for test, wanted in (self._parts[number] for number in numbers)
        )
        return parts[0] if len(parts) == 1 else AllOf(parts, parts[0].at)

    def _number(self, test: Expression, wanted: bool) -> int:  # noqa: FBT001 - a truth is what it is about
        key = (shape_of(test), wanted)
        if key not in self._numbers:
            self._numbers[key] = len(self._parts)
            self._parts.append((test, wanted))
        return self._numbers[key]


def parts_of(asked: Asked) -> Iterator[tuple[Expression, bool]]:
    """What must be true and what false, one by one."""
    for test, wanted in asked:
        match test:
            case Unary("!", inner):
                yield from parts_of(((inner, not wanted),))
            case AllOf(conditions) if wanted:
                yield from parts_of(tuple((each, True) for each in conditions))
            case Binary("&&", left, right) if wanted:
                yield from parts_of(((left, True), (right, True)))
            case Binary("||", left, right) if not wanted:
                yield from parts_of(((left, False), (right, False)))
            case _:
                yield test, wanted


def shape_of(test: Expression) -> Hashable:  # noqa: C901, PLR0911 - one answer for each kind of expression
    """What two expressions have in common that say the same."""
    match test:
        case Number(value):
            return "number", type(value).__name__, value
        case String() if test.plain is not None:
            return "string", test.plain
        case Variable():
            return "variable", test.name
        case ListValue(items):
            return "list", tuple(sorted(item.text for item in items))
        case Unary(native, inner):
            return native, shape_of(inner)
        case Binary(native, left, right):
            return native, shape_of(left), shape_of(right)
        case AllOf(conditions):
            return "all", *map(shape_of, conditions)
        case Call(name, args):
            return "call", name.text, *map(shape_of, args)
        case _:
            return "at", test.at.file, test.at.line, test.at.column


def _at(test: Expression) -> tuple[str, int]:
    return test.at.file, test.at.line
