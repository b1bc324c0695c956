"""Reads statements: looks at how a line begins, hands it to its rule, and survives mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.ink import codes, lexer
from game.engine.ink.parser.choices import choice, dashes, gather
from game.engine.ink.parser.content import line
from game.engine.ink.parser.cursor import BrokenError, Level
from game.engine.ink.parser.declarations import DECLARATION_STARTS, declaration
from game.engine.ink.parser.flows import flow, flow_begins
from game.engine.ink.parser.logic import logic

if TYPE_CHECKING:
    from game.engine.ink.nodes import Node
    from game.engine.ink.parser.cursor import Cursor


_FURTHEST: Final = 20_000
"""How many characters after a mistake the end of its braces is looked for."""


def statements(c: Cursor, level: Level) -> list[Node]:
    """Every statement up to what ends this level (a header, a brace, a branch's dash)."""
    if level is Level.BRACES:
        _refuse_gather(c)
    found: list[Node] = []
    while True:
        c.blank_lines()
        c.space()
        if c.at_end or _ends(c, level):
            return found
        start, depth, labels = c.pos, c.depth, len(c.labels)
        try:
            found.extend(_statement(c, level))
        except BrokenError as broken:
            if broken.outermost and depth:
                raise
            del c.labels[labels:]  # there is no choice or gather for them
            _recover(c, start)


def _statement(c: Cursor, level: Level) -> list[Node]:
    first = c.text[c.pos]
    if first == "-" or c.next_is("<-"):
        return _arrow_or_gather(c, level)
    if first == "=" and flow_begins(c):
        return [flow(c, level)]
    if first in "*+":
        one = choice(c)
        c.expect_line_end()
        return [one]
    if first == "~":
        return [logic(c)]
    if first in DECLARATION_STARTS and (found := declaration(c)) is not None:
        return [found]
    content = line(c)
    if content is None:
        c.fail(codes.STRAY, f"{first!r} stands alone here", hint=f"to show it, write \\{first}")
    return content


def _arrow_or_gather(c: Cursor, level: Level) -> list[Node]:
    if (diverts := c.rules.diverts(c)) is not None:
        c.expect_line_end()
        return list(diverts)
    if level is Level.BRACES:
        c.fail(codes.GATHER_IN_BRACES, "a gather cannot stand inside braces")
    return [gather(c)]


def _ends(c: Cursor, level: Level) -> bool:
    if level <= Level.KNOT and flow_begins(c, knots_only=level is Level.KNOT):
        return True
    if level is not Level.BRACES:
        return False
    return c.next_is("}") or (c.next_is("-") and not c.next_is("->"))


def _refuse_gather(c: Cursor) -> None:
    mark = c.mark()
    c.space()
    at = c.at
    if not dashes(c):
        c.back(mark)
        return
    c.report(
        codes.GATHER_IN_BRACES,
        "a gather cannot stand inside braces",
        at,
        "each branch of a sequence or conditional has one dash",
    )


def _recover(c: Cursor, start: int) -> None:
    """Go on at the line after the mistake, or after the braces that it left open."""
    c.string = c.tag = c.choice = False
    broken_at = c.pos
    line_start = c.text.rfind("\n", 0, broken_at) + 1
    line_end = c.text.find("\n", broken_at)
    unread = c.text[start : line_end if line_end >= 0 else len(c.text)]
    c.suspects.update(lexer.IDENTIFIER.findall(unread))
    if line_start > start and lexer.KNOT_LINE.match(c.text, line_start):
        c.pos = line_start
        return
    next_line = c.text.find("\n", _end_of_braces(c, start, broken_at))
    c.pos = next_line + 1 if next_line >= 0 else len(c.text)


def _end_of_braces(c: Cursor, start: int, broken_at: int) -> int:
    """Where the braces that were opened since *start* close; *broken_at* if they never do."""
    opened = c.text.count("{", start, broken_at) - c.text.count("}", start, broken_at)
    if opened <= 0:
        return broken_at
    stop = lexer.KNOT_LINE.search(c.text, broken_at, broken_at + _FURTHEST)
    end = stop.start() if stop else min(len(c.text), broken_at + _FURTHEST)
    at = broken_at
    while at < end:
        sign = c.text[at]
        if sign == "\n" and opened <= 0:
            return at
        opened += (sign == "{") - (sign == "}")
        at += 1
    return broken_at if opened > 0 else at
