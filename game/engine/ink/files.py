"""Reads a story's files, each parsed once, and joins what they include into one flow."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from game.engine.core.diagnostics import Diagnostic, Span, did_you_mean
from game.engine.ink import codes
from game.engine.ink.nodes import Divert, Flow, Gather, Include, Name, Text
from game.engine.ink.parser.weave import weave
from game.engine.ink.walk import walk

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.ink.nodes import Choice, ConstDecl, ListDecl, Node
    from game.engine.ink.parsed import ParsedFile
    from game.engine.ink.source import SourceFile

    Load = Callable[[str], tuple[SourceFile, ParsedFile]]
    """From a name relative to the main file's folder; OSError if it cannot be read."""


class Files:
    """The files of one story, in the order in which they are included."""

    def __init__(self, load: Load, neighbours: Callable[[str], list[str]]) -> None:
        self._load = load
        self._neighbours = neighbours
        self._open: list[str] = []
        self.sources: dict[str, SourceFile] = {}
        self.parsed: dict[str, ParsedFile] = {}
        self.found: list[Diagnostic] = []
        self.declared: list[ConstDecl | ListDecl] = []
        """Constants and lists in the order of the joined story: those outside knots come first."""
        self._in_knots: list[ConstDecl | ListDecl] = []
        self.story: Flow
        self._labels: list[Choice | Gather] = []

    def join(self, main: str) -> None:
        """Read *main* and what it includes: `story`, which ends in an implicit gather to DONE."""
        at = Span(main, 1)
        content, flows = self._read(main, at)
        end = Divert((Name("DONE", at),), (), at)
        body = weave([*content, Gather(1, None, at), end], at=at, base=0)
        labels = tuple(self._labels)
        self.declared += self._in_knots
        self.story = Flow(Name("", at), 0, None, False, body, tuple(flows), labels, (), at)  # noqa: FBT003

    def _read(self, name: str, at: Span) -> tuple[list[Node], list[Flow]]:
        """A file's content outside knots, with what it includes in its place, and all knots."""
        parsed = self._parsed(name, at)
        if parsed is None:
            return [], []
        self._open.append(name)
        content: list[Node] = []
        included: list[Flow] = []
        outside, in_knots = _declared(parsed)
        for node in parsed.content:
            if not isinstance(node, Include):
                content.append(node)
                continue
            while outside and outside[0].at.line < node.at.line:
                self.declared.append(outside.pop(0))
            inner, flows = self._included(node)
            included += flows
            if inner:
                content.append(weave(inner, at=node.at, base=0))
            content.append(Text("\n", node.at))
        self._check_lost_includes(name, parsed)
        self._open.pop()
        self._labels += parsed.labels
        self.declared += outside
        self._in_knots += in_knots
        return content, [*included, *parsed.flows]

    def _included(self, node: Include) -> tuple[list[Node], list[Flow]]:
        name = posixpath.normpath(node.file)
        if name in self._open:
            message = f"'{node.file}' includes itself" if name == self._open[-1] else (
                f"'{node.file}' is being read already: {' includes '.join([*self._open, name])}"
            )  # fmt: skip
            self.found.append(codes.INCLUDE_CIRCLE.at(node.at, message))
            return [], []
        if name.startswith(("../", "/")):
            why = f"'{name}' is outside the story's folder, and missing wherever that is taken"
            self.found.append(codes.OUTSIDE.at(node.at, why))
        return self._read(name, node.at)

    def _check_lost_includes(self, name: str, parsed: ParsedFile) -> None:
        """An INCLUDE in a knot or in braces brings nothing in, but is read all the same."""
        found = sum(isinstance(node, Include) for node in parsed.content)
        if self.sources[name].text.count("INCLUDE") == found:
            return
        for part in (*parsed.content, *parsed.flows):
            for node in walk(part):
                if isinstance(node, Include) and node is not part:
                    labels = len(self._labels)
                    self._included(node)
                    del self._labels[labels:]  # nothing leads to what is not there

    def _parsed(self, name: str, at: Span) -> ParsedFile | None:
        if name not in self.parsed:
            try:
                self.sources[name], self.parsed[name] = self._load(name)
            except (OSError, ValueError) as problem:
                why = getattr(problem, "strerror", None) or str(problem)
                others = [n for n in self._neighbours(name) if n not in self._open]
                hint = _file_hint(name, others) if self._open else ""
                self.found.append(codes.NO_FILE.at(at, f"'{name}' cannot be read: {why}", hint))
                return None
            self.found += self.parsed[name].found
        return self.parsed[name]


def _declared(
    parsed: ParsedFile,
) -> tuple[list[ConstDecl | ListDecl], list[ConstDecl | ListDecl]]:
    """What is declared outside knots, and what inside them."""
    first = parsed.flows[0].at.line if parsed.flows else 0
    split = sum(not first or d.at.line < first for d in parsed.declared)
    return list(parsed.declared[:split]), list(parsed.declared[split:])


def _file_hint(name: str, others: list[str]) -> str:
    if name.strip("\"'") != name:
        return "the name of the file stands without quotes"
    return did_you_mean(name, others) or "files are looked for from the folder of the main file"
