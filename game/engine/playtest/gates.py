"""Takes a story's nodes and growth rules; tells which conditions turn on her growth."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from game.engine.ink.nodes import (
    Binary,
    Call,
    Choice,
    Conditional,
    Divert,
    Gather,
    Group,
    Return,
    Text,
    Variable,
)
from game.engine.ink.walk import inside, walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.content.models import GrowthRules
    from game.engine.ink.nodes import Branch, Expression, Flow, Node
    from game.engine.ink.parsed import ParsedFile


Asked: TypeAlias = "tuple[tuple[Expression, bool], ...]"
"""Conditions, each with whether it must be true or false."""


def growth_words(files: Iterable[ParsedFile], rules: GrowthRules) -> frozenset[str]:
    """The names that speak of growth: its variables, and each function that answers from them."""
    measures = frozenset((rules.stage, *rules.variables.values()))
    words = set(measures)
    functions = [flow for file in files for flow in all_flows(file.flows) if flow.function]
    growing = True
    while growing:  # a question may ask another question
        asking = {
            flow.name.text
            for flow in functions
            if flow.name.text not in words and _answers_from(flow, words)
        }
        words |= asking
        growing = bool(asking)
    return frozenset(words)


def speaks_of(expression: Expression | None, words: frozenset[str] | set[str]) -> bool:
    """Whether *expression* names one of *words*."""
    return expression is not None and any(
        (isinstance(node, Variable) and node.path[0].text in words)
        or (isinstance(node, Call) and node.name.text in words)
        for node in walk(expression)
    )


def tests_of(node: Conditional) -> Iterator[Expression]:
    """Everything that a conditional asks: its test, and its branches' own."""
    if node.test is not None:
        yield node.test
    yield from (branch.own for branch in node.branches if branch.own is not None)


def wishes_of(node: Conditional) -> Iterator[Asked]:
    """For each branch what must be true and what false for it; last, for none of them."""
    before: Asked = ()
    for branch in node.branches:
        own = branch.own
        if branch.matches and own is not None and node.test is not None:
            own = Binary("==", node.test, own, branch.at)
        elif own is None and not branch.is_else:
            own = node.test
        yield before if own is None else ((own, True), *before)
        if own is not None:
            before = (*before, (own, False))
    yield before


def guarded(node: Node, wish: Asked = ()) -> Iterator[tuple[Node, Asked]]:
    """Everything in *node*, with what must hold and what not for the story to come to it."""
    yield node, wish
    if isinstance(node, Conditional):
        for branch, asked in zip(node.branches, wishes_of(node), strict=False):
            if branch.body is not None:
                yield from guarded(branch.body, (*wish, *asked))
        return
    here = wish
    for inner in inside(node):
        if isinstance(inner, Choice):
            asked_of = ((inner.condition, True),) if inner.condition is not None else ()
            here = (*wish, *asked_of)
        elif isinstance(inner, Gather):
            here = wish
        yield from guarded(inner, here)
        here = (*here, *_left_behind(inner))


def _left_behind(node: Node) -> Asked:
    """What must not have held for the story to come past *node*: else it went elsewhere there."""
    if isinstance(node, Group):
        return tuple(each for part in node.parts for each in _left_behind(part))
    found: Asked = ()
    if isinstance(node, Conditional):
        for branch, wish in zip(node.branches, wishes_of(node), strict=False):
            if branch.is_else or not wish or not _leaves(branch):
                break
            found = (*found, (wish[0][0], False))
    return found


def _leaves(branch: Branch) -> bool:
    content = branch.body.content if branch.body is not None else ()
    told = [node for node in content if not (isinstance(node, Text) and not node.text.strip())]
    last = told[-1] if told else None
    if isinstance(last, Group) and last.parts:
        last = last.parts[-1]
    return isinstance(last, Divert) and bool(last.path) and not (last.tunnel or last.thread)


def called_in(node: Node) -> set[str]:
    """The names of the functions that are called anywhere in it."""
    return {each.name.text for each in walk(node) if isinstance(each, Call)}


def all_flows(flows: Iterable[Flow]) -> Iterator[Flow]:
    """Knots, functions and the stitches in them."""
    for flow in flows:
        yield flow
        yield from all_flows(flow.flows)


def _answers_from(flow: Flow, words: set[str]) -> bool:
    if flow.body is None:
        return False
    nodes = list(walk(flow.body))
    returns = [node for node in nodes if isinstance(node, Return) and node.value is not None]
    if any(speaks_of(answer.value, words) for answer in returns):
        return True
    tests = (test for node in nodes if isinstance(node, Conditional) for test in tests_of(node))
    return bool(returns) and any(speaks_of(test, words) for test in tests)
