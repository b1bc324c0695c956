"""Reads lines that begin with `~`: assignments, calls, counting up and down, and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink import codes
from game.engine.ink.nodes import Assign, Call, Do, Group, Node, Return, Step, Text
from game.engine.ink.parser.expressions import expression, require
from game.engine.ink.walk import calls_in

if TYPE_CHECKING:
    from game.engine.core.diagnostics import Span
    from game.engine.ink.parser.cursor import Cursor


def logic(c: Cursor) -> Node:
    """A line of logic. If it calls a function it may print, so it gets a line end."""
    at = c.at
    c.pos += 1
    c.space()
    found = _return(c, at) or _assignment(c, at) or _effect(c, at)
    c.expect_line_end()
    if isinstance(found, Do) and not isinstance(found.value, Call | Step):
        c.report(
            codes.USELESS_LOGIC,
            "this line works out a value and drops it",
            at,
            "a '~' line assigns, counts, calls or returns: ~ x = 1, ~ x++, ~ f(), ~ return x",
        )
    if calls_in(found):
        return Group((found, Text("\n", at)), at)
    return found


def _return(c: Cursor, at: Span) -> Node | None:
    if not c.keyword("return"):
        return None
    c.space()
    found = Return(expression(c), at)
    c.returns.append(found)
    return found


def _assignment(c: Cursor, at: Span) -> Node | None:
    mark = c.mark()
    temp = c.keyword("temp")
    c.space()
    name = c.expect_word("the name of the temporary variable") if temp else c.word()
    if name is None:
        return None
    c.space()
    sign = "+" if c.accept("+") else "-" if c.accept("-") else ""
    if not c.accept("="):
        if temp:
            c.expected("'='", hint="a temp needs a first value: ~ temp x = 0")
        c.back(mark)
        return None
    value = require(c, "the value to assign")
    if sign:
        return Do(Step(name, value, sign == "+", at), pop=False, at=at)
    return Assign(name, value, temp, at)


def _effect(c: Cursor, at: Span) -> Node:
    value = require(c, "an assignment or a call after '~'")
    return Do(value, pop=isinstance(value, Call), at=at)
