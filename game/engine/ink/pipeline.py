"""Compiles a story's files from parsing to JSON, and sorts what was found wrong on the way."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from game.engine.ink import codes
from game.engine.ink.cache import ParseCache
from game.engine.ink.codegen import Generated, StaleError, generate
from game.engine.ink.codegen.places import Places
from game.engine.ink.compiled import Compiled
from game.engine.ink.coverage import Coverage
from game.engine.ink.files import Files
from game.engine.ink.parser import parse
from game.engine.ink.scopes import Scope, Symbols
from game.engine.ink.sourcemap import SourceMap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from game.engine.core.diagnostics import Diagnostic
    from game.engine.ink.parsed import ParsedFile
    from game.engine.ink.source import SourceFile

    Read = Callable[[str], bytes]
    """From a name relative to the main file's folder; OSError if it cannot be read."""


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep Python from looking for dead circles meanwhile.

    Everything that is made here lives until the end, so each look is in vain, and it is a look at
    all nodes of the story: half of the time went there.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@_collector_at_rest()
def read_files(
    main: str, read: Read, cache: Path | None, others: Callable[[str], list[str]]
) -> Files:
    """Read the story that begins in *main*; *others* tells what a wrong name may have meant."""
    parsed = ParseCache(cache, parse)

    def load(name: str) -> tuple[SourceFile, ParsedFile]:
        return parsed.get(name, read(name))

    files = Files(load, others)
    files.join(main)
    return files


@_collector_at_rest()
def build(files: Files, *, count_all: bool, instrument: bool, known_as: str = "") -> Compiled:
    """Compile what was read.

    A story that is *known_as* something is remembered in this process, as it was generated last, so
    that after an edit only what the edit concerns is generated. Nothing else comes of it.
    """
    lines = [line for p in files.parsed.values() for line in p.lines] if instrument else []
    places = Places(lines) if instrument else None
    key = known_as and not instrument and (known_as, count_all)
    earlier = _last.pop(key, None) if key else None
    generated = _generated(files, places, earlier, count_all=count_all)
    told = _told(files, generated)
    compiled = _compiled(files, generated, told, places)
    if key:
        while len(_last) >= _REMEMBERED:
            _last.pop(next(iter(_last)), None)
        _last[key] = generated
    return compiled


_REMEMBERED: Final = 2
_last: Final[dict[tuple[str, bool], Generated]] = {}
"""The latest state of stories; one at work is taken out, so that no two threads share it."""


def _generated(
    files: Files, places: Places | None, earlier: Generated | None, *, count_all: bool
) -> Generated:
    suspects = frozenset[str]().union(*(p.suspects for p in files.parsed.values()))
    while True:
        symbols = Symbols(Scope(files.story, None), files.declared, suspects)
        try:
            return generate(
                files.story, symbols, files.sources,
                count_all=count_all, places=places, earlier=earlier,
            )  # fmt: skip
        except StaleError:
            earlier = None


def _compiled(
    files: Files, generated: Generated, told: tuple[Diagnostic, ...], places: Places | None
) -> Compiled:
    read = lambda: (files.parsed, files.sources)  # noqa: E731 (they are here already)
    if any(d.is_error for d in told):
        return Compiled(None, told, SourceMap(tuple), None, read)
    coverage = None if places is None else Coverage(places.table())
    parts = (generated.outside, *generated.parts)
    source_map = SourceMap(lambda: (part.map() for part in parts))
    return Compiled(generated.json(), told, source_map, coverage, read)


# What a line that could not be read, or a file, makes appear wrong elsewhere.
_FOLLOWS_FROM_SYNTAX = {c.number for c in (codes.LOOSE_END, codes.LOOSE_CHOICE, codes.EMPTY_FLOW)}
_FOLLOWS_FROM_FILES = {
    c.number for c in (codes.NO_TARGET, codes.NO_VARIABLE, codes.NO_LIST_ITEM, codes.FIRST_VALUE)
}
_UNREAD = {codes.NO_FILE.number, codes.INCLUDE_CIRCLE.number}


def _told(files: Files, generated: Generated) -> tuple[Diagnostic, ...]:
    """All diagnostics once, by file and place, without those that follow from another."""
    broken = {d.at.file for d in files.found if d.is_error}
    wrong = broken | {d.at.file for d in generated.found if d.is_error}
    ignored = _FOLLOWS_FROM_FILES if any(d.code in _UNREAD for d in files.found) else set()
    later = [
        d
        for d in generated.found
        if d.code not in ignored
        and not (d.code in _FOLLOWS_FROM_SYNTAX and d.at.file in broken)
        and not (d.code == codes.UNREACHABLE.number and d.at.file in wrong)
    ]
    order = {name: index for index, name in enumerate(files.parsed)}
    unique = dict.fromkeys([*files.found, *later])
    return tuple(sorted(unique, key=lambda d: (order.get(d.at.file, -1), d.at.line, d.at.column)))
