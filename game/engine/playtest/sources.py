"""Takes the path of a story's main file; gives its files, parsed, in the order of reading."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from game.engine.ink.nodes import Include
from game.engine.ink.parser import parse
from game.engine.ink.source import SourceFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.engine.core.diagnostics import Span
    from game.engine.ink.parsed import ParsedFile

_MARK: Final = re.compile(r"//\s*(lint: ok|callback:)\s*(.*)$")


@dataclass(frozen=True, slots=True)
class InkFile:
    """A file as written and as parsed; its name is its path from the main file's folder."""

    source: SourceFile
    parsed: ParsedFile


@dataclass(frozen=True, slots=True)
class Mark:
    """What a writer said at a line's end: ``lint: ok`` or ``callback:``, and why."""

    kind: str
    why: str


def read_story(main: Path) -> list[InkFile]:
    """*main* and what it includes. A file that is not there is left to the compiler to tell."""
    found: list[InkFile] = []
    waiting, seen = [main.name], set()
    while waiting:
        name = waiting.pop(0)
        path = main.parent / name
        if name in seen or not path.is_file():
            continue
        seen.add(name)
        source, _ = SourceFile.decode(name, path.read_bytes())
        parsed = parse(source)
        found.append(InkFile(source, parsed))
        waiting += [node.file for node in parsed.content if isinstance(node, Include)]
    return found


def marks(files: list[InkFile]) -> dict[tuple[str, int], Mark]:
    """The writers' marks by file and line."""
    return {
        (file.source.name, number): Mark(match[1].rstrip(":"), match[2].strip())
        for file in files
        for number, match in _marked(file.source.written)
    }


def line_of(span: Span) -> tuple[str, int]:
    """The key of `marks` for a place."""
    return span.file, span.line


def _marked(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    for number, line in enumerate(text.split("\n"), 1):
        if "//" in line and (match := _MARK.search(line)):
            yield number, match
