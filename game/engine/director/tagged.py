"""The nodes of a story in; every tag out, with its place and what it is written on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias

from game.engine.ink.nodes import Choice, TagMark, Text
from game.engine.ink.shown import placed_tags
from game.engine.ink.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.engine.core.diagnostics import Span
    from game.engine.ink.parsed import ParsedFile


Nodes: TypeAlias = "Mapping[str, tuple[Any, ...]]"
"""Every node and expression of each file."""


class On(Enum):
    """What a tag is written on: a line, a choice (inside its bracket), or the story itself."""

    LINE = "line"
    CHOICE = "choice"
    STORY = "story"


@dataclass(frozen=True, slots=True)
class Tagged:
    """One tag as it was written; ``{}`` stands for a value that only playing knows."""

    text: str
    at: Span
    on: On

    @property
    def keyword(self) -> str:
        """What stands before the colon."""
        return self.text.partition(":")[0].strip()

    @property
    def open(self) -> bool:
        """Whether a part of it is printed by the story."""
        return "{}" in self.text


def tags_in(files: Mapping[str, ParsedFile], nodes: Nodes) -> Iterator[Tagged]:
    """Every tag of *files*, in their order; *nodes* are `nodes_in` each."""
    for name, parsed in files.items():
        first_knot = min((flow.at.line for flow in parsed.flows), default=0)
        for line in parsed.lines:
            outside = not first_knot or line.at.line < first_knot
            on = On.STORY if outside and _only_tags(line.parts) else On.LINE
            yield from (Tagged(text, mark.at, on) for text, mark in placed_tags(line.parts))
        for choice in (node for node in nodes[name] if isinstance(node, Choice)):
            for group in (choice.start, choice.only):
                for text, mark in placed_tags(group.parts) if group else ():
                    yield Tagged(text, mark.at, On.CHOICE)
            for text, mark in placed_tags(choice.inner.parts):
                yield Tagged(text, mark.at, On.LINE)


def nodes_in(parsed: ParsedFile) -> Iterator[Any]:
    """Every node and expression of a file."""
    for top in (*parsed.content, *parsed.flows):
        yield from walk(top)


def _only_tags(parts: tuple[Any, ...]) -> bool:
    return bool(parts) and isinstance(parts[0], TagMark | Text) and _silent(parts)


def _silent(parts: tuple[Any, ...]) -> bool:
    inside = False
    for part in parts:
        if isinstance(part, TagMark):
            inside = part.opens
        elif not inside and not (isinstance(part, Text) and not part.text.strip()):
            return False
    return True
