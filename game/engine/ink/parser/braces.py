"""Reads what stands in `{ }` and decides what it is: sequence, conditional or printed value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink import codes
from game.engine.ink.nodes import Group, Output
from game.engine.ink.parser.conditionals import conditional
from game.engine.ink.parser.cursor import BrokenError
from game.engine.ink.parser.expressions import expression, refuse_step
from game.engine.ink.parser.sequences import annotated_sequence, plain_sequence
from game.engine.ink.parser.tags import close_tag

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.ink.nodes import Expression, Node
    from game.engine.ink.parser.cursor import Cursor


def inline(c: Cursor) -> Group | None:
    """Braces and what is in them.

    What was read once is remembered: braces in a string in braces may be tried in several ways,
    and each level would multiply the ways.
    """
    if not c.next_is("{"):
        return None
    before = c.mark()
    key = (*before[:3], c.choice)
    known = c.braces.get(key)
    if known is not None:
        group, c.pos, c.string, c.tag = known
        return group
    group = _read(c)
    if c.mark()[3:] == before[3:]:
        c.braces[key] = group, c.pos, c.string, c.tag
    return group


def _read(c: Cursor) -> Group:
    at = c.at
    was_string, had_tag = c.string, c.tag
    c.pos += 1
    with c.deeper():
        c.space()
        logic = _logic(c)
    parts: list[Node] = [logic]
    c.space()
    if not c.accept("}"):
        _unclosed(c, at.line)
    c.string = was_string
    if not had_tag:  # a tag that began in the braces ends there; one around them goes on
        close_tag(c, parts)
    return Group(tuple(parts), at)


def _unclosed(c: Cursor, line: int) -> None:
    met = c.rest_of_line().strip()[:40]
    where = f" (opened on line {line})" if line != c.at.line else ""
    met = f"'{met}'" if met else "the end of the file" if c.at_end else "the end of the line"
    c.fail(codes.UNCLOSED_BRACE, f"expected '}}' to close the braces{where} but met {met}")


def _logic(c: Cursor) -> Node:
    if (sequence := annotated_sequence(c)) is not None:
        return sequence
    start = c.mark()
    value = expression(c)
    if value is not None:
        if c.accept(":"):
            refuse_step(c, value)
            return _tested(c, value)
        if c.next_is("}") and "|" not in c.text[start[0] : c.pos]:
            refuse_step(c, value)
            return Output(value, value.at)
    c.back(start)
    # None of these says by its first word what it is, so the one that fills the braces is taken.
    rules = (_bare_conditional, plain_sequence, _output)
    found = next((f for rule in rules if (f := _filling(c, rule)) is not None), None)
    return found or c.expected("a value, a condition or alternatives in the braces")


def _tested(c: Cursor, test: Expression) -> Node:
    after, mistakes = c.mark(), len(c.found)
    found = conditional(c, test)
    if found is None:
        c.expected_at(after, mistakes, "what to show when the condition holds")
    return found


def _filling(c: Cursor, rule: Callable[[Cursor], Node | None]) -> Node | None:
    mark, mistakes = c.mark(), len(c.found)
    found = rule(c)
    if found is not None:
        after = c.pos
        c.space()
        if c.next_is("}"):
            c.pos = after
            return found
        if len(c.found) > mistakes:
            raise BrokenError  # it was meant to be this, and what is wrong has been told
    c.back(mark)
    return None


def _bare_conditional(c: Cursor) -> Node | None:
    return conditional(c, None)


def _output(c: Cursor) -> Node | None:
    value = expression(c)
    if value is None:
        return None
    refuse_step(c, value)
    return Output(value, value.at)
