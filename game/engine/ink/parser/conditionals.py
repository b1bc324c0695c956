"""Reads conditionals: on one line, as branches with their own conditions, and as switches."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.engine.ink import codes
from game.engine.ink.nodes import Branch, Conditional, Expression
from game.engine.ink.parser.cursor import Level
from game.engine.ink.parser.expressions import expression, refuse_step
from game.engine.ink.parser.weave import weave

if TYPE_CHECKING:
    from game.engine.core.diagnostics import Span
    from game.engine.ink.nodes import Weave
    from game.engine.ink.parser.cursor import Cursor


def condition(c: Cursor) -> Expression | None:
    """An expression with a colon after it, or None with nothing read."""
    mark = c.mark()
    value = expression(c)
    if value is not None:
        c.space()
        if c.accept(":"):
            refuse_step(c, value)
            return value
    c.back(mark)
    return None


def conditional(c: Cursor, test: Expression | None) -> Conditional | None:
    """The branches after *test*, or after the opening brace when there is none."""
    at = test.at if test is not None else c.at
    if not c.newline():
        branches = None if test is None else _alternatives(c)
    elif test is None:
        branches = _own_conditions(c, _branches(c))
    else:
        branches = _tested(c, at)
    return None if branches is None else Conditional(test, tuple(branches), at)


def branch(c: Cursor) -> Branch | None:
    """One ``- condition: content`` of a conditional on several lines."""
    mark = c.mark()
    c.space()
    at = c.at
    if c.next_is("->") or not c.accept("-"):
        c.back(mark)
        return None
    c.space()
    is_else = _else(c)
    own = None if is_else else condition(c)
    body_at, begun, mistakes = c.at, c.mark(), len(c.found)
    parts = c.rules.statements(c, Level.BRACES)
    if own is None and not parts and not is_else:
        c.expected_at(begun, mistakes, "a condition or content after '-'")
    if own is None and not parts:
        c.report(codes.EXPECTED, "expected content after '- else:' but met nothing", at)
    c.blank_lines()
    return _branch(own, weave(parts, at=body_at) if parts else None, at, is_else=is_else)


def _branch(own: Expression | None, body: Weave | None, at: Span, *, is_else: bool) -> Branch:
    return Branch(own, body, is_else, matches=False, inline=False, at=at)


def _else(c: Cursor) -> bool:
    mark = c.mark()
    if c.accept("else"):
        c.space()
        if c.accept(":"):
            return True
    c.back(mark)
    return False


def _alternatives(c: Cursor) -> list[Branch] | None:
    """``a|b`` after a condition on the same line."""
    found: list[Branch] = []
    while True:
        at = c.at
        parts = c.rules.mixed(c)
        if parts is None:
            break
        body = weave(parts, at=at)
        found.append(Branch(None, body, bool(found), matches=False, inline=True, at=at))
        if not c.accept("|"):
            break
    if len(found) > 2:
        c.fail(
            codes.ALTERNATIVES,
            f"a condition has one or two alternatives, not {len(found)}",
            found[2].at,
        )
    return found or None


def _branches(c: Cursor) -> list[Branch] | None:
    c.blank_lines()
    found: list[Branch] = []
    while (one := branch(c)) is not None:
        found.append(one)
    c.blank_lines()
    return found or None


def _tested(c: Cursor, at: Span) -> list[Branch] | None:
    """After a test and a line end: branches, or content for when it holds and perhaps an else."""
    found = _branches(c)
    if found is None:
        found = _sole_content(c, at)
        if found is None:
            return None
    elif len(found) == 1 and found[0].is_else:
        found.insert(0, _branch(None, None, found[0].at, is_else=False))
    return _matched(c, found)


def _sole_content(c: Cursor, at: Span) -> list[Branch] | None:
    start = c.at
    parts = c.rules.statements(c, Level.BRACES)
    if not parts:
        return None
    found = [_branch(None, weave(parts, at=start), at, is_else=False)]
    otherwise = branch(c)
    if otherwise is None:
        return found
    if not otherwise.is_else:
        c.report(codes.BRANCHES, "only '- else:' can follow here", otherwise.at)
        otherwise = replace(otherwise, is_else=True)
    return [*found, otherwise]


def _matched(c: Cursor, found: list[Branch]) -> list[Branch]:
    """What each branch is, when a test stands before them all.

    With values of their own they are a switch; otherwise the first is for true, the second not.
    """
    result: list[Branch] = []
    is_switch = False
    for index, one in enumerate(found):
        last = index == len(found) - 1
        if one.own is not None:
            is_switch = True
            result.append(replace(one, matches=True))
        elif is_switch and last:
            result.append(replace(one, matches=True, is_else=True))
        elif not last and len(found) > 2:
            c.report(
                codes.BRANCHES,
                "only the last branch can be without a value",
                one.at,
                "is a ':' missing?",
            )
        else:
            result.append(replace(one, is_else=one.is_else or index > 0))
    return result


def _own_conditions(c: Cursor, found: list[Branch] | None) -> list[Branch] | None:
    """Branches that each bring a condition; the last may do without, and is the else."""
    if found is None:
        return None
    result: list[Branch] = []
    for index, one in enumerate(found):
        last = index == len(found) - 1
        if one.own is not None or last:
            result.append(one if one.own is not None else replace(one, is_else=True))
        elif one.is_else and found[-1].is_else:
            message = f"there is an 'else' already (line {one.at.line}), and there can be one"
            c.report(codes.BRANCHES, message, found[-1].at)
        elif one.is_else:
            c.report(codes.BRANCHES, "'else' must be the last branch", one.at)
        else:
            c.report(codes.BRANCHES, "this branch has no condition", one.at, "is a ':' missing?")
    if len(found) == 1 and found[0].own is None:
        c.report(codes.BRANCHES, "no branch of this conditional has a condition", found[0].at)
    return result
