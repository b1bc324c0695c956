"""Builds weaves: from a flat list of statements to levels of indentation inside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink.nodes import Choice, Gather, Node, Weave

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.core.diagnostics import Span


def weave(parts: Sequence[Node], *, at: Span, base: int | None = None) -> Weave:
    """*parts* as a weave whose own level is *base*, or that of the first choice or gather in it.

    A run of statements that begins deeper than *base* becomes a weave of its own, up to the next
    choice or gather at *base* or above. Nothing inside it can get out by being less deep than its
    own start, as long as it is deeper than *base*: `***` followed by `**` are one level.
    """
    if base is None:
        base = next((p.depth - 1 for p in parts if isinstance(p, Choice | Gather)), 0)
    content: list[Node] = []
    i = 0
    while i < len(parts):
        part = parts[i]
        if isinstance(part, Choice | Gather) and part.depth - 1 > base:
            end = _end_of_deeper(parts, i, base)
            content.append(weave(parts[i:end], at=part.at, base=part.depth - 1))
            i = end
        else:
            content.append(part)
            i += 1
    return Weave(base, tuple(content), at)


def _end_of_deeper(parts: Sequence[Node], start: int, base: int) -> int:
    for i in range(start, len(parts)):
        part = parts[i]
        if isinstance(part, Choice | Gather) and part.depth - 1 <= base:
            return i
    return len(parts)
