"""Reads expressions by precedence climbing: values, calls, operators in both spellings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.ink import codes, lexer
from game.engine.ink.nodes import (
    Binary,
    Call,
    Divert,
    Expression,
    ListValue,
    Name,
    Number,
    Step,
    String,
    Target,
    Text,
    TunnelOnwards,
    Unary,
    Variable,
)

if TYPE_CHECKING:
    from game.engine.core.diagnostics import Span
    from game.engine.ink.lexer import Operator
    from game.engine.ink.parser.cursor import Cursor

_LARGEST: Final = 2**31 - 1


def expression(c: Cursor, binds: int = 0) -> Expression | None:
    """An expression whose operators bind tighter than *binds*, or None with nothing read."""
    mark = c.mark()
    c.space()
    left = _unary(c)
    if left is None:
        c.back(mark)
        return None
    c.space()
    while (op := _operator(c)) and op.binds > binds:
        at = c.at
        c.pos += len(op.spelling)
        with c.deeper():
            right = expression(c, op.binds)
        if right is None:
            c.expected(f"something on the right of '{op.spelling}'")
        left = Binary(op.native, left, right, at)
    c.space()
    return left


def require(c: Cursor, wanted: str) -> Expression:
    """An expression, or the statement is given up."""
    found = expression(c)
    if found is None:
        c.expected(wanted)
    return found


def refuse_step(c: Cursor, value: object) -> None:
    """Tell that ``x++`` is a line of its own and not a value."""
    if isinstance(value, Step):
        c.report(
            codes.INCREMENT_INSIDE, "++ and -- only stand on a line of their own: ~ x++", value.at
        )


def arguments(c: Cursor) -> list[Expression] | None:
    """``(a, b)``, or None if no bracket is next."""
    if not c.accept("("):
        return None
    args: list[Expression] = []
    with c.deeper():
        while (arg := expression(c)) is not None:
            args.append(arg)
            if not c.accept(","):
                break
    c.space()
    c.expect(")", "a comma or the closing ')' of the arguments")
    return args


def integer(c: Cursor) -> int | None:
    """A whole number with an optional minus, or None with nothing read."""
    found = lexer.INTEGER.match(c.text, c.pos)
    if not found:
        return None
    value = int(found.group(2)[:12])  # 12 digits are too large already
    if value > _LARGEST:
        c.fail(codes.BIG_NUMBER, f"{found.group(2)[:20]} is beyond 32 bits (at most {_LARGEST})")
    c.pos = found.end()
    return -value if found.group(1) else value


def _operator(c: Cursor) -> Operator | None:
    if c.text[c.pos : c.pos + 1] not in lexer.OPERATOR_STARTS:
        return None
    for op in lexer.OPERATORS:
        if c.next_is(op.spelling):
            after = c.pos + len(op.spelling)
            if not op.word or c.text[after : after + 1] in {" ", "\t"}:
                return op
    return None


def _unary(c: Cursor) -> Expression | None:
    if c.next_is("->") or c.next_is("<-"):
        return _target(c)
    at = c.at
    sign = "_" if c.accept("-") else "!" if c.accept("!") or c.keyword("not") else None
    c.space()
    value = _value(c)
    if value is None and sign is not None:
        with c.deeper():
            value = _unary(c)
    if value is None:
        return None
    if sign is not None:
        value = _signed(c, sign, value, at)
    return _stepped(c, value)


def _stepped(c: Cursor, value: Expression) -> Expression:
    c.space()
    up = c.next_is("++")
    if not up and not c.next_is("--"):
        return value
    if not isinstance(value, Variable):
        c.fail(codes.INCREMENT_INSIDE, "only a variable can be counted up or down")
    c.pos += 2
    return Step(Name(value.name, value.at), None, up, value.at)


def _signed(c: Cursor, sign: str, value: Expression, at: Span) -> Expression:
    """A sign before a literal is worked out at once, so that -5 is a number."""
    if not isinstance(value, Number):
        return Unary(sign, value, at)
    if sign == "!":
        return Number(not value.value, at)
    if isinstance(value.value, bool):
        c.fail(codes.EXPECTED, "expected a number after '-' but met true or false", at)
    return Number(-value.value, at)


def _target(c: Cursor) -> Expression | None:
    at = c.at
    divert = c.rules.single_divert(c)
    return None if divert is None else Target(divert, at)


def _value(c: Cursor) -> Expression | None:
    first = c.text[c.pos : c.pos + 1]
    if first == "(":
        return _list(c) or _bracketed(c)
    if first == '"':
        return _string(c)
    return _named(c) or _number(c)


def _named(c: Cursor) -> Expression | None:
    at = c.at
    name = c.word()
    if name is None:
        return None
    after_name = c.pos
    c.space()
    if (args := arguments(c)) is not None:
        return Call(name, tuple(args), at)
    c.pos = after_name
    if name.text in lexer.RESERVED:
        return _constant_word(c, name)
    path = [name]
    while True:
        before_dot = c.pos
        c.space()
        if not c.accept("."):
            c.pos = before_dot
            return Variable(tuple(path), at)
        c.space()
        if (part := c.word()) is None:
            return Variable(tuple(path), at)
        path.append(part)


def _constant_word(c: Cursor, name: Name) -> Expression | None:
    if name.text in {"true", "false"}:
        return Number(name.text == "true", name.at)
    c.pos -= len(name.text)
    return None


def _number(c: Cursor) -> Expression | None:
    at = c.at
    digits = lexer.INTEGER.match(c.text, c.pos)
    point = digits and lexer.DECIMALS.match(c.text, digits.end())
    if not digits or not point:
        whole = integer(c)
        return None if whole is None else Number(whole, at)
    c.pos = point.end()
    if not point.group(1):
        c.expected("digits after the decimal point")
    value = float(f"{digits.group(2)}.{point.group(1)}")
    return Number(-value if digits.group(1) else value, at)


def _string(c: Cursor) -> Expression:
    at = c.at
    c.pos += 1
    c.string = True
    with c.deeper():
        parts = c.rules.mixed(c)
    if not c.accept('"'):
        hint = "a string cannot hold a bare '|'" if c.next_is("|") else ""
        c.expected("the closing quote of the string", hint)
    c.string = False
    for part in parts or ():
        if isinstance(part, Divert | TunnelOnwards):
            c.report(codes.DIVERT_IN_STRING, "a divert cannot stand in a string", part.at)
    return String(tuple(parts or (Text("", at),)), at)


def _bracketed(c: Cursor) -> Expression | None:
    mark = c.mark()
    c.pos += 1
    with c.deeper():
        inner = expression(c)
    if inner is None:
        c.back(mark)
        return None
    c.space()
    c.expect(")", "the closing ')'")
    return inner


def _list(c: Cursor) -> Expression | None:
    """A list of names; ``(x)`` is a list of one and not x in brackets."""
    mark = c.mark()
    at = c.at
    c.pos += 1
    items: list[Name] = []
    while True:
        before = c.pos
        c.space()
        name = _item(c)
        if name is None:
            c.pos = before
            break
        items.append(name)
        c.space()
        if not c.accept(","):
            break
    c.space()
    if not c.accept(")"):
        c.back(mark)
        return None
    return ListValue(tuple(items), at)


def _item(c: Cursor) -> Name | None:
    name = c.word()
    if name is None or not c.accept("."):
        return name
    part = c.expect_word(f"the item's name after '{name.text}.'")
    return Name(f"{name.text}.{part.text}", name.at)
