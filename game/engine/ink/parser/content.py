"""Reads a line's content: words, glue, tags and inline logic, and a divert at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink import codes, lexer
from game.engine.ink.nodes import Divert, Glue, TagMark, Text
from game.engine.ink.parsed import Line
from game.engine.ink.parser.tags import close_tag, open_tag

if TYPE_CHECKING:
    from game.engine.ink.nodes import Node
    from game.engine.ink.parser.cursor import Cursor


def mixed(c: Cursor) -> list[Node] | None:
    """Everything up to what ends this kind of content, or None if there is nothing.

    Text ends at a brace, a bar, a line end; in a choice at a bracket, in a string at the quote.
    """
    _refuse_tilde(c)
    parts: list[Node] = []
    while True:
        before = c.pos
        if (words := text(c)) is not None:
            parts.append(words)
        if (piece := _piece(c)) is not None:
            parts.append(piece)
        if c.pos == before:
            break
    if not c.choice and (diverts := c.rules.diverts(c)) is not None:
        close_tag(c, parts)
        trim_end(parts, keep_one_space=True)
        parts.extend(diverts)
    return parts or None


def line(c: Cursor) -> list[Node] | None:
    """A line of content with its line end, or None. A line that is only tags has no line end."""
    c.space()
    start = c.at
    parts = mixed(c)
    if not parts:
        return None
    first = parts[0]
    if isinstance(first, Text) and first.text.startswith("return"):
        c.report(codes.BARE_RETURN, "'return' is printed here, since no '~' is before it", start)
    if not isinstance(parts[-1], Divert):
        trim_end(parts, keep_one_space=False)
    close_tag(c, parts)
    if not (isinstance(first, TagMark) and first.opens):
        parts.append(Text("\n", c.at))
    c.expect_line_end()
    c.lines.append(Line(tuple(parts), start))
    return parts


def text(c: Cursor) -> Text | None:
    """A stretch of words, escapes undone."""
    if c.string:
        pattern = lexer.TEXT_IN_STRING
    elif c.choice:
        pattern = lexer.TEXT_IN_CHOICE
    else:
        pattern = lexer.TEXT
    found = pattern.match(c.text, c.pos)
    if not found:
        return None
    at = c.at
    c.pos = found.end()
    words = found.group()
    if "\\" in words:
        words = lexer.ESCAPE.sub(r"\1", words)
    return Text(words, at)


def trim_end(parts: list[Node], *, keep_one_space: bool) -> None:
    """Drop blanks at the end of the content; before a divert one space stays."""
    while parts and isinstance(last := parts[-1], Text):
        words = last.text.rstrip(" \t")
        if keep_one_space:
            words += " "
        if words:
            if words != last.text:
                parts[-1] = Text(words, last.at)
            return
        parts.pop()


def _piece(c: Cursor) -> Node | None:
    if c.next_is("{"):
        return c.rules.inline(c)
    if c.next_is("<>"):
        glue = Glue(c.at)
        c.pos += 2
        return glue
    return open_tag(c)


def _refuse_tilde(c: Cursor) -> None:
    mark = c.mark()
    c.space()
    if c.next_is("~"):
        c.fail(
            codes.TILDE_IN_TEXT,
            "'~' starts a line of logic and cannot stand in text",
            hint="inside a line, put logic in { braces }",
        )
    c.back(mark)
