"""A story's nodes in; a warning for each mark of stress or pause that the voice cannot read out."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from game.engine.core.diagnostics import Diagnostic, Severity
from game.engine.ink.nodes import Group, TagMark, Text, Weave
from game.engine.session.marks import cuts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.engine.core.diagnostics import Span
    from game.engine.director.tagged import Nodes

_NEARLY: Final = re.compile(
    r"\(\s*(?:\.{1,2}|\d*\.\d+|\d+\.)\s*(?:s|sec|seconds?)?\s*(?:\)|(?=\s|$))"  # (.5) (1.5 s) (.
    r"|(?<!\S)(?:\d*\.\d+|\.)\)"  # 0.8) .)
)
_STAR: Final = re.compile(r"(?<=\S)\*+|\*+(?=\S)")  # a star between two blanks is somebody's sum
_VALUE: Final = "{}"  # a printed value, alternatives, a divert: something that only playing knows


def check_marks(nodes: Nodes) -> Iterator[Diagnostic]:
    """MARK001 for what is nearly a pause, MARK002 for a star that stresses nothing.

    Both would be shown to the player, and read out, as they stand. What tags say is left alone.
    """
    for found in nodes.values():
        for node in found:
            parts = _parts_of(node)
            for line in _lines(parts):
                yield from _told(line)


def _parts_of(node: object) -> Sequence[object]:
    match node:
        case Group():
            return node.parts
        case Weave():
            return node.content
        case _:
            return ()


def _lines(parts: Sequence[object]) -> Iterator[list[tuple[str, Span | None]]]:
    """What is shown of each line: its words with their places, and `_VALUE` for the rest."""
    line: list[tuple[str, Span | None]] = []
    tagged = False
    for part in parts:
        if isinstance(part, TagMark):
            tagged = part.opens
        elif isinstance(part, Text) and "\n" in part.text:
            yield line
            line, tagged = [], False
        elif not tagged:
            line.append((part.text, part.at) if isinstance(part, Text) else (_VALUE, None))
    yield line


def _told(line: list[tuple[str, Span | None]]) -> Iterator[Diagnostic]:
    text = "".join(words for words, _ in line)
    if "*" not in text and "(" not in text and ")" not in text:
        return
    read = {place for first, end in cuts(text) for place in range(first, end)}
    for nearly in _NEARLY.finditer(text):
        before = text[: nearly.start()]
        closes_other = nearly[0][0] != "(" and before.count("(") > before.count(")")
        if not read.intersection(range(*nearly.span())) and not closes_other:
            problem = f"{nearly[0].strip()!r} is no pause, and would be shown and read out"
            hint = "write (.) for a short pause, (0.8) for so many seconds: a point in it, under 10"
            yield from _warned("MARK001", problem, _place(line, nearly.start()), hint)
    for star in _STAR.finditer(text):
        if not read.intersection(range(*star.span())):
            problem = "this star stresses nothing, and would be shown"
            hint = "stress stands between two, close to the words and on one line: *word*"
            yield from _warned("MARK002", problem, _place(line, star.start()), hint)


def _warned(code: str, problem: str, at: Span | None, hint: str) -> Iterator[Diagnostic]:
    if at is not None:
        yield Diagnostic(code, problem, at, Severity.WARNING, hint)


def _place(line: list[tuple[str, Span | None]], offset: int) -> Span | None:
    """Where the character stands that is the *offset*-th of what is shown."""
    for words, at in line:
        if offset < len(words):
            return replace(at, column=at.column + offset) if at is not None else None
        offset -= len(words)
    return None
