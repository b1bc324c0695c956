"""Reads knots, functions and stitches: their headers, parameters and what stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.engine.ink import codes, lexer
from game.engine.ink.nodes import Flow, Name, Node, Parameter
from game.engine.ink.parser.cursor import BrokenError, Level
from game.engine.ink.parser.weave import weave

if TYPE_CHECKING:
    from game.engine.core.diagnostics import Span
    from game.engine.ink.parser.cursor import Cursor


class Header(NamedTuple):
    """The line that begins a knot or stitch."""

    name: Name
    params: tuple[Parameter, ...] | None
    function: bool
    level: int
    at: Span


def flow_begins(c: Cursor, *, knots_only: bool = False) -> bool:
    """Whether the next line begins a knot or stitch."""
    mark = c.mark()
    c.space()
    knot = c.next_is("==")
    stitch = not knots_only and lexer.STITCH_LINE.match(c.text, c.pos) is not None
    c.back(mark)
    return knot or stitch


def flow(c: Cursor, level: Level) -> Flow:
    """A knot or a stitch, with all that belongs to it; the next character is its first `=`."""
    mistakes = len(c.found)
    try:
        header = _header(c)
    except BrokenError:
        header = _unreadable(c, level)
    inside = Level.KNOT if header.level == 1 else Level.STITCH
    start = c.at
    outer = c.labels, c.returns
    c.labels, c.returns = [], []
    parts = c.rules.statements(c, inside)
    labels, returns = tuple(c.labels), tuple(c.returns)
    c.labels, c.returns = outer
    stitches = tuple(p for p in parts if isinstance(p, Flow))
    content: list[Node] = [p for p in parts if not isinstance(p, Flow)]
    if not parts and len(c.found) == mistakes:
        _tell_empty(c, header, start)
    body = weave(content, at=start, base=0) if content else None
    return Flow(
        header.name,
        header.level,
        header.params,
        header.function,
        body,
        stitches,
        labels,
        returns,
        header.at,
    )


def parameters(c: Cursor) -> tuple[Parameter, ...] | None:
    """``(a, ref b, -> c)``, or None if no bracket is next."""
    if not c.accept("("):
        return None
    found: list[Parameter] = []
    while (one := _parameter(c)) is not None:
        found.append(one)
        if not c.accept(","):
            break
    c.expect(")", "a comma or the ')' that closes the parameters")
    return tuple(found)


def _header(c: Cursor) -> Header:
    at = c.at
    mark = lexer.KNOT_MARK.match(c.text, c.pos)
    c.pos = mark.end() if mark else c.pos + 1
    level = 1 if mark else 2
    c.space()
    what = "knot" if mark else "stitch"
    name = c.expect_word(f"the name of the {what}")
    function = name.text == "function"
    if function:
        c.space()
        name = c.expect_word("the name of the function")
    elif not mark and name.text.startswith("function"):
        message = "a stitch's name cannot begin with 'function', which ink takes for the keyword"
        c.report(codes.FUNCTION_FLOW, message, name.at)
    c.space()
    params = parameters(c)
    c.space()
    if mark and (closing := lexer.KNOT_MARK.match(c.text, c.pos)):
        c.pos = closing.end()
    c.expect_line_end(f"the end of the line after the {what}'s name")
    return Header(name, params, function, level, at)


def _unreadable(c: Cursor, level: Level) -> Header:
    """Go on after a header that is wrong, so that what is under it is read as well."""
    start = c.text.rfind("\n", 0, c.pos) + 1
    at = c.source.span(start)
    words = lexer.IDENTIFIER.findall(c.text[start:].split("\n", 1)[0])
    c.suspects.update(words)
    c.pos = start
    is_knot = bool(lexer.KNOT_LINE.match(c.text, c.pos)) and level >= Level.TOP
    c.pos += len(c.rest_of_line())
    c.newline()
    return Header(Name(f" {at.line}", at), None, "function" in words, 1 if is_knot else 2, at)


def _tell_empty(c: Cursor, header: Header, at: Span) -> None:
    what = "function" if header.function else "knot" if header.level == 1 else "stitch"
    name = f"the {what} '{header.name.text}' (line {header.at.line})"
    c.report(codes.EMPTY_FLOW, f"expected at least one line in {name} but met nothing", at)


def _parameter(c: Cursor) -> Parameter | None:
    c.space()
    at = c.at
    first = c.word()
    c.space()
    is_target = c.accept("->")
    c.space()
    second = c.word()
    c.space()
    if first is None and second is None:
        return None
    by_reference = first is not None and first.text == "ref"
    name = second if by_reference or is_target else first
    if name is None:
        c.fail(codes.PARAMETER, "expected the parameter's name", at)
    if not by_reference and not is_target and second is not None:
        c.report(codes.TWO_NAMES, f"'{second.text}' is ignored: is a comma missing?", second.at)
    return Parameter(name, by_reference, is_target)
