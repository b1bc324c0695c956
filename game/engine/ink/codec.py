"""Packs a parsed file into bytes and unpacks it: nodes by number, shared ones once.

`marshal` and not `pickle`: it is several times faster here, and what it reads cannot run code.
"""

from __future__ import annotations

import marshal
from dataclasses import fields
from typing import Any, Final

from game.engine.core.diagnostics import Diagnostic, Severity, Span
from game.engine.ink import nodes
from game.engine.ink.nodes import Kind
from game.engine.ink.parsed import Line, ParsedFile

_KINDS: Final[tuple[type[Any], ...]] = (
    *sorted(
        (t for t in vars(nodes).values() if isinstance(t, type) and hasattr(t, "__slots__")),
        key=lambda t: t.__name__,
    ),
    Line,
)
_NUMBERS: Final = {kind: number for number, kind in enumerate(_KINDS)}
_FIELDS: Final = tuple(tuple(f.name for f in fields(kind)) for kind in _KINDS)
_SPAN, _AGAIN, _KIND = -1, -2, -3


class Unpackable(ValueError):  # noqa: N818 (said of the bytes)
    """These bytes are not a packed file."""


def pack(parsed: ParsedFile) -> bytes:
    """The bytes of *parsed*. Raises RecursionError for nodes nested beyond the stack."""
    known: dict[int, int] = {}
    parts = [parsed.content, parsed.flows, parsed.labels, parsed.declared, parsed.lines]
    packed = [_packed(part, known) for part in parts]
    found = [
        (d.code, d.message, d.at.line, d.at.column, d.severity.value, d.hint) for d in parsed.found
    ]
    return marshal.dumps((packed, sorted(parsed.suspects), found))


def unpack(raw: bytes, file: str) -> ParsedFile:
    """The parsed file whose bytes are *raw*; its places are in *file*. Raises Unpackable."""
    try:
        parts, suspects, found = marshal.loads(raw)
        made: list[Any] = []
        content, flows, labels, declared, lines = [_unpacked(p, file, made) for p in parts]
        told = tuple(
            Diagnostic(code, message, Span(file, line, column), Severity(severity), hint)
            for code, message, line, column, severity, hint in found
        )
    except (ValueError, TypeError, EOFError, IndexError, RecursionError) as why:
        raise Unpackable from why
    return ParsedFile(content, flows, labels, declared, lines, frozenset(suspects), told)


def _packed(value: Any, known: dict[int, int]) -> Any:  # noqa: ANN401 (any field of any node)
    kind = type(value)
    if kind is Span:
        return (_SPAN, value.line, value.column)
    if kind is tuple:
        return [_packed(v, known) for v in value]
    number = _NUMBERS.get(kind)
    if number is None:
        return (_KIND, value.value) if kind is Kind else value
    if id(value) in known:
        return (_AGAIN, known[id(value)])
    packed = (number, *[_packed(getattr(value, name), known) for name in _FIELDS[number]])
    known[id(value)] = len(known)
    return packed


def _unpacked(value: Any, file: str, made: list[Any]) -> Any:  # noqa: ANN401 (see `_packed`)
    kind = type(value)
    if kind is list:
        return tuple([_unpacked(v, file, made) for v in value])
    if kind is not tuple:
        return value
    number = value[0]
    if number == _SPAN:
        return Span(file, value[1], value[2])
    if number == _AGAIN:
        return made[value[1]]
    if number == _KIND:
        return Kind(value[1])
    node = _KINDS[number](*[_unpacked(v, file, made) for v in value[1:]])
    made.append(node)
    return node
