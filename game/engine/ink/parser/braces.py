"""Reads what stands in `{ }` and decides what it is: sequence, conditional or printed value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink import codes
from game.engine.ink.nodes import Group, Output
from game.engine.ink.parser.conditionals import condition, conditional
from game.engine.ink.parser.expressions import expression, refuse_step
from game.engine.ink.parser.sequences import annotated_sequence, plain_sequence
from game.engine.ink.parser.tags import close_tag

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.ink.nodes import Node
    from game.engine.ink.parser.cursor import Cursor


def inline(c: Cursor) -> Group | None:
    """Braces and what is in them."""
    at = c.at
    was_string, had_tag = c.string, c.tag
    if not c.accept("{"):
        return None
    with c.deeper():
        c.space()
        logic = _logic(c)
        if logic is None:
            c.fail(
                codes.EXPECTED,
                f"expected a value, a condition or alternatives in the braces but met "
                f"'{c.rest_of_line().strip()[:40]}'",
            )
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


def _logic(c: Cursor) -> Node | None:
    if (sequence := annotated_sequence(c)) is not None:
        return sequence
    mark = c.mark()
    if (test := condition(c)) is not None:
        tested = conditional(c, test)
        if tested is None:
            c.expected("what to show when the condition holds")
        return tested
    c.back(mark)
    # None of these says by its first word what it is, so the one that fills the braces is taken.
    for rule in (_bare_conditional, plain_sequence, _output):
        if (found := _filling(c, rule)) is not None:
            return found
    return None


def _filling(c: Cursor, rule: Callable[[Cursor], Node | None]) -> Node | None:
    mark = c.mark()
    found = rule(c)
    if found is not None:
        after = c.pos
        c.space()
        if c.next_is("}"):
            c.pos = after
            return found
    c.back(mark)
    return None


def _bare_conditional(c: Cursor) -> Node | None:
    return conditional(c, None)


def _output(c: Cursor) -> Node | None:
    at = c.at
    value = expression(c)
    if value is None:
        return None
    refuse_step(c, value)
    return Output(value, at)
