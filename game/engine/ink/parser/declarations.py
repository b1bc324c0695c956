"""Reads declarations: VAR, CONST, LIST, EXTERNAL, INCLUDE and TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.ink import codes
from game.engine.ink.nodes import (
    ConstDecl,
    External,
    Include,
    ListDecl,
    ListItem,
    ListValue,
    Name,
    Node,
    Note,
    Number,
    String,
    Target,
    VarDecl,
    Variable,
)
from game.engine.ink.parser.expressions import integer, require
from game.engine.ink.parser.flows import parameters

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.core.diagnostics import Span
    from game.engine.ink.nodes import Expression
    from game.engine.ink.parser.cursor import Cursor


def declaration(c: Cursor) -> Node | None:
    """The declaration whose keyword comes next, or None with nothing read."""
    mark = c.mark()
    at = c.at
    if c.accept("INCLUDE"):
        return _include(c, at)
    word = c.word()
    rule = _RULES.get(word.text) if word is not None else None
    if rule is None or (found := rule(c, at)) is None:
        c.back(mark)
        return None
    c.expect_line_end()
    if isinstance(found, ConstDecl | ListDecl):
        c.declared.append(found)
    return found


def _note(c: Cursor, at: Span) -> Node | None:
    c.space()
    c.accept(":")
    c.space()
    message = c.rest_of_line()
    if not message:
        return None
    c.pos += len(message)
    return Note(message.rstrip(), at)


def _include(c: Cursor, at: Span) -> Node:
    c.space()
    name = c.rest_of_line()
    if not name:
        c.expected("the name of the file to include")
    c.pos += len(name)
    c.expect_line_end()
    return Include(name.rstrip(" \t"), at)


def _named(c: Cursor, what: str) -> Name:
    c.space()
    name = c.expect_word(f"the name of the {what}")
    c.space()
    c.expect("=", f"'=' and a first value for '{name.text}'")
    c.space()
    return name


def _variable(c: Cursor, at: Span) -> Node:
    name = _named(c, "variable")
    value = require(c, f"the first value of '{name.text}'")
    if not isinstance(value, Number | String | Target | Variable | ListValue):
        c.report(
            codes.FIRST_VALUE,
            "a variable begins with a number, text, list, constant or divert target",
            value.at,
        )
    if comma := _comma_follows(c):
        message = "one value only: ',' cannot follow it"
        c.fail(codes.FIRST_VALUE, message, comma, _comma_hint(c, value))
    _refuse_logic(c, value)
    return VarDecl(name, value, at)


def _comma_hint(c: Cursor, value: Expression) -> str:
    digits = c.rest_of_line()[1:].strip()
    if isinstance(value, Number) and digits.isdigit():
        return f"a decimal number has a point: {value.value}.{digits}"
    return "to declare a list of names, write LIST"


def _comma_follows(c: Cursor) -> Span | None:
    mark = c.mark()
    c.any_space()
    found = c.at if c.next_is(",") else None
    c.back(mark)
    return found


def _constant(c: Cursor, at: Span) -> Node:
    name = _named(c, "constant")
    value = require(c, f"the value of '{name.text}'")
    if not isinstance(value, Number | String | Target):
        c.report(codes.FIRST_VALUE, "a constant is a number, text or a divert target", value.at)
    _refuse_logic(c, value)
    return ConstDecl(name, value, at)


def _refuse_logic(c: Cursor, value: Expression) -> None:
    if isinstance(value, String) and value.plain is None:
        c.report(codes.FIRST_VALUE, "text that is declared cannot hold logic", value.at)


def _list(c: Cursor, at: Span) -> Node:
    name = _named(c, "list")
    mark = c.mark()
    c.any_space()
    items: list[ListItem] = []
    number = 1
    while True:
        item = _item(c, number)
        if item is None:
            c.expected_at(mark, len(c.found), f"an item of the list '{name.text}'")
        items.append(item)
        number = item.value + 1
        mark = c.mark()
        c.any_space()
        if not c.accept(","):
            c.back(mark)
            return ListDecl(name, tuple(items), at)
        c.any_space()


def _item(c: Cursor, number: int) -> ListItem | None:
    chosen = c.accept("(")
    still_open = chosen
    c.space()
    name = c.word()
    if name is None:
        return None
    c.space()
    if still_open and c.accept(")"):
        still_open = False
        c.space()
    if c.accept("="):
        c.space()
        given = integer(c)
        if given is None:
            c.expected(f"a whole number for '{name.text}'")
        number = given
        _warn_of_negative(c, name, number)
        if still_open:
            c.space()
            still_open = not c.accept(")")
    if still_open:
        c.expected(f"the ')' after '{name.text}'")
    return ListItem(name, number, chosen)


def _warn_of_negative(c: Cursor, name: Name, number: int) -> None:
    if number < 0:
        message = f"'{name.text}' has a number below zero"
        hint = "the player bink cannot load such a story at all"
        c.report(codes.NEGATIVE_ITEM, message, name.at, hint)


def _external(c: Cursor, at: Span) -> Node:
    c.space()
    name = c.expect_word("the name of the external function")
    c.space()
    params = parameters(c)
    if params is None:
        c.expected(f"the parameters of '{name.text}', even if there are none: {name.text}()")
    return External(name, len(params), at)


_RULES: Final[dict[str, Callable[[Cursor, Span], Node | None]]] = {
    "TODO": _note,
    "LIST": _list,
    "VAR": _variable,
    "CONST": _constant,
    "EXTERNAL": _external,
}
DECLARATION_STARTS: Final = frozenset(("I", *(word[0] for word in _RULES)))
"""The letters that a declaration can begin with."""
