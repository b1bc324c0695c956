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
    from collections.abc import Iterable, Iterator

    from game.engine.core.diagnostics import Span
    from game.engine.ink.nodes import Expression, Node
    from game.engine.ink.parsed import ParsedFile
    from game.engine.playtest.coverage import Gate
    from game.engine.playtest.gates import Asked
    from game.engine.playtest.search.conditions import Names

_NOT: Final = {"<": ">=", ">=": "<", ">": "<=", "<=": ">", "==": "!=", "!=": "=="}
_TURNED: Final = {"==": "==", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}


class Bound(NamedTuple):
    """A variable beside a whole number."""

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

    def rules_out(self, gate: Gate, outcome: int) -> bool:
        """Whether that outcome of the gate can not be, for what stands before it."""
        if outcome >= len(gate.wishes):
            return False
        known = (*self._at.get(gate.at, ()), *gate.wishes[outcome])
        return _contradict(
            [bound for test, wanted in known for bound in self._bounds(test, wanted)]
        )

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
        ruled: Asked = ()
        stays = not any(branch.is_else for branch in node.branches)
        for branch, wish in zip(node.branches, wishes_of(node), strict=False):
            content = branch.body.content if branch.body is not None else ()
            if self._through(content, (*known, *wish)) is not None:
                stays = True
            elif len(wish) == 1:
                ((test, wanted),) = wish
                ruled += ((test, not wanted),)
        return (*self._kept(node, known), *self._kept(node, ruled)) if stays else None

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
        return {bound.name for bound in self._bounds(test, wanted=True)} | {
            each.path[0].text for each in walk(test) if isinstance(each, Variable)
        }

    def _bounds(self, test: Expression, wanted: bool) -> Iterator[Bound]:  # noqa: FBT001 - its truth
        """The comparisons with whole numbers that must hold when *test* is as *wanted*."""
        match test:
            case Unary("!", inner):
                yield from self._bounds(inner, not wanted)
            case AllOf(parts) if wanted or len(parts) == 1:
                for part in parts:
                    yield from self._bounds(part, wanted)
            case Binary("&&", left, right) if wanted:
                yield from self._bounds(left, wanted)
                yield from self._bounds(right, wanted)
            case Binary("||", left, right) if not wanted:
                yield from self._bounds(left, wanted)
                yield from self._bounds(right, wanted)
            case Call(name, args) if name.text in self._names.answers:
                params, answer = self._names.answers[name.text]
                given = dict(zip(params, args, strict=False))
                yield from _compared(answer, given, wanted=wanted)
            case _:
                yield from _compared(test, {}, wanted=wanted)


def _compared(test: Expression, given: dict[str, Expression], *, wanted: bool) -> Iterator[Bound]:
    if not isinstance(test, Binary) or test.native not in _NOT:
        return
    native = test.native if wanted else _NOT[test.native]
    left, right = (
        given.get(side.name, side) if isinstance(side, Variable) else side
        for side in (test.left, test.right)
    )
    if isinstance(left, Number):
        left, right, native = right, left, _TURNED[native]
    if isinstance(left, Variable) and isinstance(right, Number) and type(right.value) is int:
        yield Bound(left.name, native, right.value)


def _contradict(bounds: list[Bound]) -> bool:
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
