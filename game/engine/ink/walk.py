"""Walks nodes: what is directly inside one, and everything inside it."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, Final

from game.engine.ink.nodes import Call

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLAIN: Final = frozenset(
    ("at", "text", "depth", "base", "up", "temp", "pop", "native", "kind", "once"),
) | {"labels", "returns"}  # a flow has these twice: where they stand, and listed


_parts: Final[dict[type[Any], tuple[str, ...]]] = {}


def _parts_of(kind: type[Any]) -> tuple[str, ...]:
    if kind not in _parts:
        _parts[kind] = tuple(f.name for f in fields(kind) if f.name not in _PLAIN)
    return _parts[kind]


def inside(node: Any) -> Iterator[Any]:  # noqa: ANN401 (nodes, names and plain values are mixed here)
    """The nodes directly inside *node*, in the order in which they were written."""
    for name in _parts_of(type(node)):
        value = getattr(node, name)
        if isinstance(value, tuple):
            yield from (v for v in value if hasattr(v, "at"))
        elif hasattr(value, "at"):
            yield value


def walk(node: Any) -> Iterator[Any]:  # noqa: ANN401 (see `inside`)
    """*node* and everything inside it, outermost first."""
    waiting = [node]
    while waiting:
        here = waiting.pop()
        yield here
        waiting.extend(reversed(list(inside(here))))


def calls_in(node: Any) -> bool:  # noqa: ANN401 (see `inside`)
    """Whether a function is called anywhere in *node*."""
    return any(isinstance(n, Call) for n in walk(node))
