"""What a player would read of some nodes: their words without logic, and their tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink.nodes import (
    Conditional,
    Group,
    Output,
    Sequence,
    TagMark,
    Text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.ink.nodes import Node, Weave
    from game.engine.ink.parsed import Line


def pieces(parts: Iterable[Node], *, tagged: bool = False) -> Iterator[tuple[Node, bool]]:
    """Words and values in the order of writing, each with whether it belongs to a tag.

    All alternatives of sequences and conditionals are given, one after another.
    """
    for part in parts:
        if isinstance(part, TagMark):
            tagged = part.opens
        elif isinstance(part, Group):
            yield from pieces(part.parts, tagged=tagged)
            tagged = _still_tagged(part, tagged=tagged)
        elif isinstance(part, Sequence | Conditional):
            for weave in _alternatives(part):
                yield from pieces(weave.content, tagged=tagged)
        elif isinstance(part, Text | Output):
            yield part, tagged


def plain_text(parts: Iterable[Node]) -> str:
    """The words outside tags; a printed value stands as ``{}``."""
    words = [
        part.text if isinstance(part, Text) else "{}"
        for part, tagged in pieces(parts)
        if not tagged
    ]
    return " ".join("".join(words).split())


def tags_of(parts: Iterable[Node]) -> list[str]:
    """The tags, without their signs; a printed value in one stands as ``{}``."""
    return [text for text, _ in placed_tags(parts)]


def placed_tags(parts: Iterable[Node]) -> list[tuple[str, TagMark]]:
    """The tags and their signs, in order."""
    found: list[tuple[str, TagMark]] = []
    for part in _flat(parts):
        if isinstance(part, TagMark):
            if part.opens:
                found.append(("", part))
            elif found:
                found.append(("\0", part))
        elif found and found[-1][0] != "\0":
            said = part.text if isinstance(part, Text) else "{}"
            found[-1] = (found[-1][0] + said, found[-1][1])
    return [(text.strip(), mark) for text, mark in found if text != "\0"]


def line_counter(line: Line) -> Text:
    """The words by which a line is counted: its first outside braces, or else its end."""
    return next(p for p in line.parts if isinstance(p, Text))


def is_shown_line(line: Line) -> bool:
    """Whether the line itself shows something, and not only lines inside its braces."""
    first = line.parts[0]
    if isinstance(first, TagMark) or not any(isinstance(p, Text) for p in line.parts):
        return False
    return any(
        (isinstance(p, Text) and p.text.strip()) or (isinstance(p, Group) and _is_inline(p))
        for p in line.parts
    )


def _is_inline(group: Group) -> bool:
    logic = group.parts[0] if group.parts else None
    if isinstance(logic, Conditional):
        return logic.branches[0].inline
    if isinstance(logic, Sequence):
        return not any(_on_its_own_line(w) for w in logic.elements if w is not None)
    return isinstance(logic, Output)


def _on_its_own_line(weave: Weave) -> bool:
    first = weave.content[0] if weave.content else None
    return isinstance(first, Text) and first.text == "\n"


def _alternatives(part: Sequence | Conditional) -> list[Weave]:
    if isinstance(part, Sequence):
        return [w for w in part.elements if w is not None]
    return [b.body for b in part.branches if b.body is not None]


def _still_tagged(group: Group, *, tagged: bool) -> bool:
    for part in group.parts:
        if isinstance(part, TagMark):
            tagged = part.opens
    return tagged


def _flat(parts: Iterable[Node]) -> Iterator[Node]:
    for part in parts:
        if isinstance(part, TagMark | Text | Output):
            yield part
        elif isinstance(part, Group | Sequence | Conditional):
            yield from _flat(_flat_weaves(part) if not isinstance(part, Group) else part.parts)


def _flat_weaves(part: Sequence | Conditional) -> Iterator[Node]:
    for weave in _alternatives(part):
        yield from weave.content
