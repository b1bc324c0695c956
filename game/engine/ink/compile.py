"""Compiles a story: reads and parses its files, generates code, and says what is wrong."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from game.engine.ink import codes
from game.engine.ink.cache import ParseCache
from game.engine.ink.codegen import Generated, generate
from game.engine.ink.codegen.places import Places
from game.engine.ink.coverage import Coverage
from game.engine.ink.files import Files
from game.engine.ink.outline import Outline, outline_of
from game.engine.ink.parser import parse
from game.engine.ink.scopes import Scope, Symbols
from game.engine.ink.sourcemap import SourceMap

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.core.diagnostics import Diagnostic, Span
    from game.engine.ink.parsed import ParsedFile
    from game.engine.ink.source import SourceFile


@dataclass(frozen=True)
class Compiled:
    """What came of a story.

    `json` is the story for the runtime, None when there are errors. `coverage` is there when it
    was instrumented. The outline is made when it is first asked for.
    """

    json: str | None
    diagnostics: tuple[Diagnostic, ...]
    source_map: SourceMap
    coverage: Coverage | None
    files: dict[str, ParsedFile] = field(repr=False)
    sources: dict[str, SourceFile] = field(repr=False)

    @property
    def ok(self) -> bool:
        """Whether there is a story to play."""
        return self.json is not None

    @cached_property
    def outline(self) -> Outline:
        """What other tools want to know of the source."""
        return outline_of(self.files)

    def source_line(self, span: Span) -> str:
        """The line that *span* is in, as it was written."""
        source = self.sources.get(span.file)
        return source.line(span.line) if source is not None else ""

    def report(self) -> str:
        """All diagnostics as a writer reads them, in the order of the files."""
        return "\n".join(d.render(self.source_line(d.at)) for d in self.diagnostics)


def compile_story(
    path: Path,
    *,
    count_all_visits: bool = False,
    instrument: bool = False,
    cache: Path | None = None,
    read: Callable[[Path], bytes] | None = None,
) -> Compiled:
    """Compile the story that begins in *path*.

    Args:
        path: the main file; what it includes is looked for from its folder.
        count_all_visits: have visits to all knots, stitches, choices and gathers counted, not only
            those that the story asks for (inkle's ``-c``).
        instrument: have every line, choice and branch counted, without changing what is shown.
        cache: a folder for parsed files, or None to keep none. It may be deleted at any time.
        read: how to read a file, `Path.read_bytes` if not given.

    A writer's mistakes, and files that cannot be read, are diagnostics; nothing is raised.
    """
    folder, reader = path.parent, read or Path.read_bytes
    parsed = ParseCache(cache, parse)

    def load(name: str) -> tuple[SourceFile, ParsedFile]:
        return parsed.get(name, reader(folder / name))

    def neighbours(name: str) -> list[str]:
        beside = (folder / name).parent
        found = beside.glob("*.ink") if beside.is_dir() else ()
        return [f.relative_to(folder).as_posix() for f in found if f.is_relative_to(folder)]

    files = Files(load, neighbours)
    return _compile(files, path.name, count_all=count_all_visits, instrument=instrument)


def compile_text(
    text: str,
    *,
    name: str = "story.ink",
    count_all_visits: bool = False,
    instrument: bool = False,
    others: dict[str, str] | None = None,
) -> Compiled:
    """Compile *text* like `compile_story`; what it includes is taken from *others*, by name."""
    texts = {**(others or {}), name: text}
    parsed = ParseCache(None, parse)

    def load(wanted: str) -> tuple[SourceFile, ParsedFile]:
        if wanted not in texts:
            raise FileNotFoundError(2, "there is no such file")
        return parsed.get(wanted, texts[wanted].encode("utf-8", errors="replace"))

    files = Files(load, lambda _: list(texts))
    return _compile(files, name, count_all=count_all_visits, instrument=instrument)


def _compile(files: Files, main: str, *, count_all: bool, instrument: bool) -> Compiled:
    story = files.story(main)
    suspects = frozenset().union(*(p.suspects for p in files.parsed.values()))
    unread = any(d.code in {codes.NO_FILE.number, codes.INCLUDE_CIRCLE.number} for d in files.found)
    symbols = Symbols(Scope(story, None), files.declared, suspects)
    lines = [line for p in files.parsed.values() for line in p.lines] if instrument else []
    places = Places(lines) if instrument else None
    generated = generate(story, symbols, count_all=count_all, places=places)
    told = _told(files, generated, unread=unread)
    if any(d.is_error for d in told):
        return Compiled(None, told, SourceMap(None), None, files.parsed, files.sources)
    coverage = None if places is None else Coverage(places.table())
    source_map = SourceMap(generated.root)
    return Compiled(generated.json(), told, source_map, coverage, files.parsed, files.sources)


# What a line that could not be read, or a file, makes appear wrong elsewhere.
_FOLLOWS_FROM_SYNTAX = {c.number for c in (codes.LOOSE_END, codes.LOOSE_CHOICE, codes.EMPTY_FLOW)}
_FOLLOWS_FROM_FILES = {
    c.number for c in (codes.NO_TARGET, codes.NO_VARIABLE, codes.NO_LIST_ITEM, codes.FIRST_VALUE)
}


def _told(files: Files, generated: Generated, *, unread: bool) -> tuple[Diagnostic, ...]:
    """All diagnostics once, by file and place, without those that follow from another."""
    broken = {d.at.file for d in files.found if d.is_error}
    ignored = _FOLLOWS_FROM_FILES if unread else set()
    later = [
        d
        for d in generated.found
        if d.code not in ignored and not (d.code in _FOLLOWS_FROM_SYNTAX and d.at.file in broken)
    ]
    order = {name: index for index, name in enumerate(files.parsed)}
    unique = dict.fromkeys([*files.found, *later])
    return tuple(sorted(unique, key=lambda d: (order.get(d.at.file, -1), d.at.line, d.at.column)))
