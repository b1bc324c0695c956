"""Takes a story's nodes; gives what is certain where a condition stands, and what that rules out.

Behind ``{charge <= 0: -> out}`` there is charge, till something may have changed it. An outcome
that what is certain contradicts is dead, whatever way led there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.engine.ink.nodes import (
    AllOf,
    Assign,
    Binary,
    Call,
    Choice,
    Conditional,
    Divert,
    Gather,
    Group,
    Number,
    Step,
    TunnelOnwards,
    Unary,
    Variable,
    Weave,
)
from game.engine.ink.walk import inside, walk
from game.engine.playtest.gates import all_flows, tests_of, wishes_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.core.diagnostics import Span
    from game.engine.ink.nodes import Expression, Node
    from game.engine.ink.parsed import ParsedFile
    from game.engine.playtest.coverage import Gate
    from game.engine.playtest.gates import Asked
    from game.engine.playtest.search.conditions import Names

_NOT: Final = {"<": ">=", ">=": "<", ">": "<=", "<=": ">", "==": "!=", "!=": "=="}
_MOST: Final = 2_000
"""Cases that are told apart."""
_TURNED: Final = {"==": "==", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}


class Bound(NamedTuple):
    """A variable beside a whole number; ``facts?wet`` is 1 where the LIST has that item,
    ``evening=tofu`` where it is that item and nothing else."""

    name: str
    native: str
    value: int


class Certain:
    """Knows what holds at each condition of one story."""

    def __init__(self, files: Iterable[ParsedFile], names: Names) -> None:
        self._names = names
        self._at: dict[Span, Asked] = {}
        for file in files:
            for flow in all_flows(file.flows):
                if flow.body is not None:
                    self._through(flow.body.content, ())

    def rules_out(self, gate: Gate, outcome: int, known_there: tuple[Bound, ...] = ()) -> bool:
        """Whether that outcome of the gate can not be, for what stands before it, and for what is
        *known there* of numbers."""
        if outcome >= len(gate.wishes):
            return False
        known = (*self._at.get(gate.at, ()), *gate.wishes[outcome])
        cases = [known_there]
        for test, wanted in known:
            cases = _both(cases, self._ways(test, wanted))
        return all(map(_contradict, cases))

    def left_of(self, gate: Gate, outcome: int, known_there: tuple[Bound, ...] = ()) -> Asked:
        """What the outcome asks for; of several ways to it those alone that are not ruled out."""
        known = [known_there]
        for test, wanted in self._at.get(gate.at, ()):
            known = _both(known, self._ways(test, wanted))
        return tuple(each for ask in gate.wishes[outcome] for each in self._left_of(*ask, known))

    def _left_of(
        self,
        test: Expression,
        wanted: bool,  # noqa: FBT001 - its truth
        known: list[tuple[Bound, ...]],
    ) -> Asked:
        match test:
            case Unary("!", inner):
                return self._left_of(inner, not wanted, known)
            case Binary("&&" | "||" as native, left, right) if (native == "&&") != wanted:
                ways = [
                    each
                    for each in (left, right)
                    if not all(map(_contradict, _both(known, self._ways(each, wanted))))
                ]
                return (
                    self._left_of(ways[0], wanted, known) if len(ways) == 1 else ((test, wanted),)
                )
            case _:
                return ((test, wanted),)

    def _through(self, nodes: Iterable[Node], known: Asked) -> Asked | None:
        """What is certain after *nodes*; None when the story has gone elsewhere."""
        menu: Asked | None = None
        here: Asked | None = known
        for node in nodes:
            if isinstance(node, Choice):
                menu = (here or ()) if menu is None else menu
                self._at[node.at] = menu
                here = self._through(node.inner.parts, ())
            elif isinstance(node, Gather):
                menu, here = None, ()  # one may come from anywhere
            elif here is not None:
                here = self._after(node, here)
        return here if menu is None else ()

    def _after(self, node: Node, known: Asked) -> Asked | None:
        match node:
            case Conditional():
                return self._branched(node, known)
            case Divert(tunnel=tunnel, thread=thread):
                return () if tunnel or thread else None
            case TunnelOnwards():
                return None
            case Weave(content=parts) | Group(parts=parts):
                return self._through(parts, known)
            case _:
                kept = self._kept(node, known)
                for part in inside(node):  # of a line, a group or a sequence
                    self._after(part, kept)
                return kept

    def _branched(self, node: Conditional, known: Asked) -> Asked | None:
        known = known if all(map(self._answers, tests_of(node))) else ()
        self._at[node.at] = known
        stays: list[Asked] = []
        *wishes, none = wishes_of(node)
        if not any(branch.is_else for branch in node.branches):
            stays.append(none)
        for branch, wish in zip(node.branches, wishes, strict=True):
            content = branch.body.content if branch.body is not None else ()
            if self._through(content, (*known, *wish)) is not None:
                stays.append(wish)
        if not stays:
            return None
        went = len(stays) <= len(wishes) - any(branch.is_else for branch in node.branches)
        ruled = _one_of(stays) if went else ()
        return (*self._kept(node, known), *self._kept(node, ruled))

    def _kept(self, node: Node, known: Asked) -> Asked:
        """Of what is certain what *node* cannot have changed."""
        changed = set()
        for each in walk(node):
            match each:
                case Assign(name) | Step(name):
                    changed.add(name.text)
                case Call() if not self._answers(each):
                    return ()
                case Divert(tunnel=True) | Divert(thread=True):
                    return ()
                case _:
                    continue
        return tuple((t, w) for t, w in known if not changed & self._named(t))

    def _answers(self, test: Expression) -> bool:
        """Whether asking it changes nothing: all that it calls does no more than answer."""
        answers = self._names.answers
        calls = [each.name.text for each in walk(test) if isinstance(each, Call)]
        return all(name in answers and self._answers(answers[name][1]) for name in calls)

    def _named(self, test: Expression) -> set[str]:
        bounds = (bound for case in self._ways(test, wanted=True) for bound in case)
        return {bound.name.partition("?")[0].partition("=")[0] for bound in bounds} | {
            each.path[0].text for each in walk(test) if isinstance(each, Variable)
        }

    def _ways(self, test: Expression, wanted: bool) -> list[tuple[Bound, ...]]:  # noqa: FBT001 - its truth
        """The cases in which *test* is as *wanted*, each with what must hold in it."""
        match test:
            case Unary("!", inner):
                return self._ways(inner, not wanted)
            case AllOf(parts):
                return self._joined(parts, wanted, both=wanted)
            case Binary("&&" | "||" as native, left, right):
                return self._joined((left, right), wanted, both=(native == "&&") == wanted)
            case Call(name, args) if name.text in self._names.answers:
                params, answer = self._names.answers[name.text]
                given = dict(zip(params, args, strict=False))
                return [self._compared(answer, given, wanted=wanted)]
            case _:
                return [self._compared(test, {}, wanted=wanted)]

    def _joined(
        self,
        parts: Iterable[Expression],
        wanted: bool,  # noqa: FBT001 - its truth
        *,
        both: bool,
    ) -> list[tuple[Bound, ...]]:
        each = [self._ways(part, wanted) for part in parts]
        if not both:
            return [case for cases in each for case in cases]
        found: list[tuple[Bound, ...]] = [()]
        for cases in each:
            found = _both(found, cases)
        return found

    def _compared(
        self, test: Expression, given: dict[str, Expression], *, wanted: bool
    ) -> tuple[Bound, ...]:
        """A comparison of a variable: with a whole number, or an item of a LIST."""
        if isinstance(test, Variable) and test.name not in given:
            return (Bound(test.name, "!=" if wanted else "==", 0),)
        if not isinstance(test, Binary):
            return ()
        left, right = (
            given.get(side.name, side) if isinstance(side, Variable) else side
            for side in (test.left, test.right)
        )
        if isinstance(left, Variable) and isinstance(right, Variable):
            return self._of_item(left.name, test.native, right.path[-1].text, wanted=wanted)
        return _of_number(left, test.native, right, wanted=wanted)

    def _of_item(self, name: str, native: str, item: str, *, wanted: bool) -> tuple[Bound, ...]:
        items = self._names.items
        if name in items or item not in items or native not in {"?", "!?", "==", "!="}:
            return ()
        sign = "=" if native in {"==", "!="} else "?"
        return (Bound(f"{name}{sign}{item}", "==", int(wanted == (native in {"?", "=="}))),)


def _of_number(
    left: Expression, native: str, right: Expression, *, wanted: bool
) -> tuple[Bound, ...]:
    if native not in _NOT:
        return ()
    native = native if wanted else _NOT[native]
    if isinstance(left, Number):
        left, right, native = right, left, _TURNED[native]
    if isinstance(left, Variable) and isinstance(right, Number) and type(right.value) is int:
        return (Bound(left.name, native, right.value),)
    return ()


def _both(one: list[tuple[Bound, ...]], other: list[tuple[Bound, ...]]) -> list[tuple[Bound, ...]]:
    """The cases in which both hold; of too many, only what the first says."""
    if len(one) * len(other) > _MOST:
        return one
    return [(*first, *second) for first in one for second in other]


def _one_of(wishes: list[Asked]) -> Asked:
    """That one of *wishes* came true, as one condition; of a lone one each part for itself."""
    if len(wishes) == 1:
        return wishes[0]
    told = [
        AllOf(tuple(test if wanted else Unary("!", test, test.at) for test, wanted in wish), at)
        for wish in wishes
        for at in [wish[0][0].at]
    ]
    whole: Expression = told[0]
    for each in told[1:]:
        whole = Binary("||", whole, each, each.at)
    return ((whole, True),)


def _contradict(bounds: tuple[Bound, ...]) -> bool:
    alone = [b.name for b in {*bounds} if "=" in b.name and b.value]
    if len({name.partition("=")[0] for name in alone}) < len(alone):
        return True  # it would be two things at once
    return any(_empty([b for b in bounds if b.name == name]) for name in {b.name for b in bounds})


def _empty(bounds: list[Bound]) -> bool:
    """Whether no number is within all of them."""
    low = max(
        ((b.value, b.native == ">") for b in bounds if b.native in {">", ">=", "=="}), default=None
    )
    high = min(
        ((b.value, b.native != "<") for b in bounds if b.native in {"<", "<=", "=="}), default=None
    )
    if low is None or high is None or low[0] < high[0]:
        return False
    apart = low[0] > high[0] or low[1] or not high[1]
    return apart or any(b.native == "!=" and b.value == low[0] for b in bounds)
