"""Reads choices and gathers: bullets and dashes, labels, conditions, and text with brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.ink import codes
from game.engine.ink.nodes import AllOf, Choice, Divert, Expression, Gather, Group, Name, Text
from game.engine.ink.parser.expressions import refuse_step, require
from game.engine.ink.parser.tags import close_tag

if TYPE_CHECKING:
    from game.engine.core.diagnostics import Span
    from game.engine.ink.nodes import Node
    from game.engine.ink.parser.cursor import Cursor

DEEPEST_WEAVE: Final = 60
"""Bullets or dashes that a choice or gather may have."""


def choice(c: Cursor) -> Choice:
    """A choice, up to the end of its line; the next character is its first bullet."""
    at = c.at
    bullet = c.text[c.pos]
    depth = _marks(c, bullet)
    label = bracketed_name(c)
    c.space()
    if label is not None:
        c.newline()
    condition = _conditions(c)
    c.space()
    if c.choice:
        c.fail(codes.NESTED_CHOICE, "a choice cannot stand inside the text of another choice", at)
    start, only, inner, empty = _body(c, at)
    once = bullet == "*"
    found = Choice(depth, label, condition, start, only, inner, once, empty, at)
    if label is not None:
        c.labels.append(found)
    return found


def _body(c: Cursor, at: Span) -> tuple[Group | None, Group | None, Group, bool]:
    """The three texts, the divert at the end of the last, and whether there are no words at all."""
    c.choice = True
    start, only, inner, has_brackets = _texts(c)
    c.space()
    close_tag(c, start if inner is None else inner)
    diverts = c.rules.diverts(c)
    c.choice = False
    c.space()
    empty = not (start or only or inner)
    blank = has_brackets and not (start or only)
    _warn_of_blanks(c, at, empty=empty and diverts is None, blank=blank)
    end: list[Node] = [d for d in diverts or () if not (isinstance(d, Divert) and d.path is None)]
    said = Group((*(inner or ()), *end, Text("\n", c.at)), at)
    return _group(start, at), _group(only, at), said, empty


def gather(c: Cursor) -> Gather:
    """A gather's dashes and label; what follows on its line is a statement of its own."""
    at = c.at
    depth = dashes(c)
    label = bracketed_name(c)
    c.newline() or c.space()
    found = Gather(depth, label, at)
    if label is not None:
        c.labels.append(found)
    return found


def dashes(c: Cursor) -> int:
    """Read dashes that are not arrows; how many."""
    at = c.at
    count = 0
    while c.next_is("-") and not c.next_is("->"):
        c.pos += 1
        count += 1
        c.space()
    _refuse_depth(c, at, count)
    return count


def bracketed_name(c: Cursor) -> Name | None:
    """``(label)``, or None with nothing read."""
    mark = c.mark()
    if not c.accept("("):
        return None
    c.space()
    name = c.word()
    if name is None:
        c.back(mark)
        return None
    c.space()
    c.expect(")", "the ')' that closes the label")
    return name


def _marks(c: Cursor, bullet: str) -> int:
    at = c.at
    count = 0
    while c.accept(bullet):
        count += 1
        c.space()
    _refuse_depth(c, at, count)
    return count


def _refuse_depth(c: Cursor, at: Span, count: int) -> None:
    if count > DEEPEST_WEAVE:
        c.fail(codes.TOO_DEEP, f"{count} levels deep; at most {DEEPEST_WEAVE} are read", at)


def _conditions(c: Cursor) -> Expression | None:
    """Conditions in braces, one after another or a line each; a line end after them is eaten."""
    at = c.at
    found: list[Expression] = []
    while c.accept("{"):
        condition = require(c, "a condition in the braces of the choice")
        refuse_step(c, condition)
        if not c.accept("}"):
            c.expected("the '}' that closes the choice's condition", _hint_at_text_braces(c))
        found.append(condition)
        c.newline()
        c.space()
    if len(found) > 1:
        return AllOf(tuple(found), at)
    return found[0] if found else None


def _hint_at_text_braces(c: Cursor) -> str:
    if c.next_is("|") or c.next_is(":"):
        return "braces at the start of a choice are its condition; for text, put \\ before them"
    return ""


_Texts = tuple["list[Node] | None", "list[Node] | None", "list[Node] | None", bool]


def _texts(c: Cursor) -> _Texts:
    """What shows in both places, only in the choice, only after it; and whether brackets were."""
    start = c.rules.mixed(c)
    if not c.accept("["):
        return start, None, None, False
    close_tag(c, start)
    only = c.rules.mixed(c)
    c.expect("]", "the ']' that closes the choice's own text")
    close_tag(c, only)
    return start, only, c.rules.mixed(c), True


def _warn_of_blanks(c: Cursor, at: Span, *, empty: bool, blank: bool) -> None:
    hint = "a fallback choice is written '* ->'"
    if empty:
        c.report(codes.BLANK_CHOICE, "this choice is empty; it is taken as a fallback", at, hint)
    elif blank:
        c.report(codes.BLANK_CHOICE, "this choice shows nothing to choose", at, hint)


def _group(parts: list[Node] | None, at: Span) -> Group | None:
    return Group(tuple(parts), at) if parts else None
