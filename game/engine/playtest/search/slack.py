"""Takes a condition that holds now; tells how long it may last.

What a function of the story sets (a stage of growth, say) it sets again when other variables have
come so far, wherever the story calls it: `stage == Voice` lasts as long as what `Self` asks for
is missing. A walk that needs it later does well to keep away from that.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Final

from game.engine.ink.nodes import AllOf, Binary, Call, Unary
from game.engine.playtest.search.conditions import (
    COMPARED,
    compared,
    given,
    value_of_expression,
    variables_of,
)
from game.engine.playtest.search.needs import MADE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from game.engine.ink.nodes import Expression
    from game.engine.playtest.search.conditions import Names, Wish
    from game.engine.playtest.search.makers import Makers
    from game.engine.playtest.search.needs import Missing, Needs
    from game.engine.playtest.search.reading import Held

_OTHER: Final = 10.0
"""Points that what is there or not counts as much as."""
_IN_HAND: Final = 3.0
"""A point of what choices can lower again is worth so many of what only rises."""


class Slack:
    """Tells how many points are missing until a function would undo what holds."""

    def __init__(self, names: Names, makers: Makers, missing: Missing) -> None:
        self._names, self._makers, self._missing = names, makers, missing
        self._known: dict[tuple[object, ...], float] = {}
        self._lowered: frozenset[str] = frozenset()
        self._of_made: dict[Wish, Wish] = {}

    def learn(self, lowered: frozenset[str]) -> None:
        """These numbers are known to be lowered by choices: they can be held back."""
        if lowered != self._lowered:
            self._lowered = lowered
            self._known.clear()

    def of(self, wish: Wish, values: Mapping[str, Held]) -> float:
        """The points until the first of its conditions that hold is undone; `inf`: none can be."""
        made = self._made(wish)
        return min((self._one(test, values, wanted=wanted) for test, wanted in made), default=inf)

    def _made(self, wish: Wish) -> Wish:
        """Its conditions that ask for what functions set."""
        if wish not in self._of_made:
            spelled = ((self._names.spelled_out(test), wanted) for test, wanted in wish)
            self._of_made[wish] = tuple(
                part
                for part in spelled
                if variables_of((part,), self._names) & self._makers.of.keys()
            )
        return self._of_made[wish]

    def _one(self, test: Expression, values: Mapping[str, Held], *, wanted: bool) -> float:
        key = (test, wanted, *self._missing.at(test, values))
        if key not in self._known:
            self._known[key] = self._test(test, values, wanted=wanted)
        return self._known[key]

    def _test(self, test: Expression, values: Mapping[str, Held], *, wanted: bool) -> float:
        match test:
            case Unary("!", inner):
                return self._test(inner, values, wanted=not wanted)
            case AllOf(parts):
                return self._joined(parts, values, wanted=wanted, both=wanted)
            case Binary("&&" | "||", left, right):
                both = (test.native == "&&") == wanted
                return self._joined((left, right), values, wanted=wanted, both=both)
            case Call(name, args) if name.text in self._names.answers:
                params, answer = self._names.answers[name.text]
                inner_values = given(params, args, values, self._names)
                return self._test(answer, inner_values, wanted=wanted)
            case Binary(native, left, right) if native in COMPARED:
                return self._compared(native, left, right, values, wanted=wanted)
            case _:
                return inf

    def _joined(
        self,
        parts: Iterable[Expression],
        values: Mapping[str, Held],
        *,
        wanted: bool,
        both: bool,
    ) -> float:
        """Of several that must hold the first to go, of several that may the last."""
        found = [
            self._test(part, values, wanted=wanted)
            for part in parts
            if both or not self._missing.of(((part, wanted),), values)
        ]
        return (min if both else max)(found, default=inf)

    def _compared(
        self,
        native: str,
        left: Expression,
        right: Expression,
        values: Mapping[str, Held],
        *,
        wanted: bool,
    ) -> float:
        """How far it is to the nearest setting of a variable with which it would not hold."""
        held, other = (value_of_expression(side, values, self._names) for side in (left, right))
        if held is None or other is None:
            return inf
        if compared(native, held, other, self._names) != wanted:
            return inf  # what does not hold is missing, and not to be lost
        found = inf
        for name in variables_of(((left, True),), self._names) & self._makers.of.keys():
            for value, guard in self._makers.of[name]:
                made = value_of_expression(value, values, self._names)
                if made is None:
                    continue
                after = value_of_expression(left, {**values, name: made}, self._names)
                if after is not None and compared(native, after, other, self._names) != wanted:
                    found = min(found, self._points(self._missing.of(guard, values)))
        return found

    def _points(self, needs: Needs) -> float:
        return sum(
            (need.amount or _OTHER) * (_IN_HAND if need.name in self._lowered else 1.0)
            for need in needs
            if need.what != MADE
        )
