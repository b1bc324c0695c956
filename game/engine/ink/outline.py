"""Tells other tools what is in a story's source: knots, lines, choices, tags, names, words."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from game.engine.ink.nodes import (
    Assign,
    Choice,
    Conditional,
    ConstDecl,
    External,
    Flow,
    ListDecl,
    Step,
    Text,
    VarDecl,
)
from game.engine.ink.shown import is_shown_line, pieces, placed_tags, plain_text, tags_of
from game.engine.ink.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.core.diagnostics import Span
    from game.engine.ink.nodes import Node
    from game.engine.ink.parsed import Line, ParsedFile

_SPEAKER: Final = re.compile(r"([^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*)?): ")
_WORD: Final = re.compile(r"\w[\w'’-]*")


@dataclass(frozen=True, slots=True)
class KnotOutline:
    """A knot or function, and the names of its stitches."""

    name: str
    at: Span
    function: bool
    stitches: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LineOutline:
    """A line that is shown: its text without logic (values are ``{}``), speaker, tags, knot."""

    text: str
    at: Span
    speaker: str
    tags: tuple[str, ...]
    knot: str


@dataclass(frozen=True, slots=True)
class ChoiceOutline:
    """A choice: what is shown to be chosen, and how it is offered."""

    text: str
    at: Span
    knot: str
    tags: tuple[str, ...]
    sticky: bool
    conditional: bool
    fallback: bool


@dataclass(frozen=True, slots=True)
class TagOutline:
    """A tag, without its sign; a value in it stands as ``{}``."""

    text: str
    at: Span


@dataclass(frozen=True, slots=True)
class NameOutline:
    """A name declared or assigned, and where; `kind`: VAR, CONST, LIST, temp or EXTERNAL."""

    name: str
    at: Span
    kind: str

    @property
    def file(self) -> str:
        """The file it stands in."""
        return self.at.file


@dataclass(frozen=True, slots=True)
class Outline:
    """Everything in the order of the files; `words_by_file` counts words that can be shown."""

    files: tuple[str, ...]
    knots: tuple[KnotOutline, ...]
    lines: tuple[LineOutline, ...]
    choices: tuple[ChoiceOutline, ...]
    tags: tuple[TagOutline, ...]
    conditions: tuple[Span, ...]
    declarations: tuple[NameOutline, ...]
    assignments: tuple[NameOutline, ...]
    list_items: tuple[tuple[str, tuple[str, ...]], ...]
    words_by_file: dict[str, int]

    @property
    def externals(self) -> tuple[str, ...]:
        """The names of external functions."""
        return tuple(d.name for d in self.declarations if d.kind == "EXTERNAL")


class _Collector:
    def __init__(self) -> None:
        self.knots: list[KnotOutline] = []
        self.lines: list[LineOutline] = []
        self.choices: list[ChoiceOutline] = []
        self.tags: list[TagOutline] = []
        self.conditions: list[Span] = []
        self.declarations: list[NameOutline] = []
        self.assignments: list[NameOutline] = []
        self.items: list[tuple[str, tuple[str, ...]]] = []
        self.words: dict[str, int] = {}

    def file(self, name: str, parsed: ParsedFile) -> None:
        starts = [f.at.line for f in parsed.flows]
        words = 0
        for flow in parsed.flows:
            stitches = tuple(s.name.text for s in flow.flows)
            self.knots.append(KnotOutline(flow.name.text, flow.at, flow.function, stitches))
        for line in parsed.lines:
            words += self._line(line, _knot_at(parsed, starts, line.at))
        for node in _nodes(parsed):
            words += self._node(node, parsed, starts)
        self.words[name] = words

    def _line(self, line: Line, knot: str) -> int:
        tags = placed_tags(line.parts)
        self.tags += [TagOutline(text, mark.at) for text, mark in tags]
        if not is_shown_line(line):
            return 0
        text = plain_text(line.parts)
        speaker = _SPEAKER.match(text)
        said = tuple(text for text, _ in tags)
        self.lines.append(
            LineOutline(text, line.at, speaker.group(1) if speaker else "", said, knot)
        )
        return _words(line.parts)

    def _node(self, node: Node, parsed: ParsedFile, starts: list[int]) -> int:
        match node:
            case Choice():
                return self._choice(node, _knot_at(parsed, starts, node.at))
            case Conditional():
                self.conditions.append(node.at)
            case VarDecl():
                self._declare(node, "VAR")
            case ConstDecl():
                self._declare(node, "CONST")
            case ListDecl():
                self._declare(node, "LIST")
                self.items.append((node.name.text, tuple(i.name.text for i in node.items)))
            case External():
                self._declare(node, "EXTERNAL")
            case Assign() | Step():
                kind = "temp" if isinstance(node, Assign) and node.temp else "VAR"
                self.assignments.append(NameOutline(node.name.text, node.at, kind))
            case _:
                pass
        return 0

    def _declare(self, node: VarDecl | ConstDecl | ListDecl | External, kind: str) -> None:
        self.declarations.append(NameOutline(node.name.text, node.at, kind))

    def _choice(self, node: Choice, knot: str) -> int:
        shown = [p for g in (node.start, node.only) if g is not None for p in g.parts]
        everything = [*shown, *node.inner.parts]
        self.tags += [TagOutline(text, mark.at) for text, mark in placed_tags(everything)]
        self.choices.append(
            ChoiceOutline(
                plain_text(shown),
                node.at,
                knot,
                tuple(tags_of(everything)),
                sticky=not node.once,
                conditional=node.condition is not None,
                fallback=node.fallback,
            )
        )
        return _words(everything)


def outline_of(files: dict[str, ParsedFile]) -> Outline:
    """The outline of a story's files."""
    found = _Collector()
    for name, parsed in files.items():
        found.file(name, parsed)
    return Outline(
        tuple(files),
        tuple(found.knots),
        tuple(found.lines),
        tuple(found.choices),
        tuple(found.tags),
        tuple(found.conditions),
        tuple(found.declarations),
        tuple(found.assignments),
        tuple(found.items),
        found.words,
    )


def _nodes(parsed: ParsedFile) -> Iterator[Node]:
    roots: list[Node] = [*parsed.content, *parsed.flows]
    for root in roots:
        for node in walk(root):
            if not isinstance(node, Flow):
                yield node


def _knot_at(parsed: ParsedFile, starts: list[int], at: Span) -> str:
    index = bisect_right(starts, at.line) - 1
    return parsed.flows[index].name.text if index >= 0 else ""


def _words(parts: Iterable[Node]) -> int:
    """Words that a player can read in these, lines inside braces left to themselves."""
    return sum(
        len(_WORD.findall(p.text))
        for p, tagged in pieces(parts)
        if isinstance(p, Text) and not tagged
    )
