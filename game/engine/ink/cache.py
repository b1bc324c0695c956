"""Keeps parsed files by what is in them: in memory, and in a folder that survives the process."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from game.engine.ink.codec import Unpackable, pack, unpack
from game.engine.ink.source import SourceFile
from game.engine.ink.store import digest, read_sealed, write_sealed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.engine.ink.parsed import ParsedFile

_IN_MEMORY: Final = 400
"""Files kept in memory, newest last."""

_memory: Final[dict[bytes, tuple[SourceFile, ParsedFile]]] = {}


class ParseCache:
    """Parses what it has not parsed before.

    A file is known by its name (it stands in every span) and its bytes. In the folder there is one
    entry for each name, sealed with the bytes it came from, with the source of this compiler and
    with its own: what is older, cut short or touched is parsed anew.
    """

    def __init__(self, folder: Path | None, parse: Callable[[SourceFile], ParsedFile]) -> None:
        self._folder = folder
        self._parse = parse

    def get(self, name: str, raw: bytes) -> tuple[SourceFile, ParsedFile]:
        """The file *name* whose bytes are *raw*."""
        key = digest(name.encode(), b"\0", raw)
        if key not in _memory:
            while len(_memory) >= _IN_MEMORY:
                _memory.pop(next(iter(_memory)))
            _memory[key] = self._read(name, raw, key)
        return _memory[key]

    def _read(self, name: str, raw: bytes, key: bytes) -> tuple[SourceFile, ParsedFile]:
        source, problems = SourceFile.decode(name, raw)
        parsed = self._stored(name, key)
        if parsed is None:
            parsed = self._parse(source)
            if problems:
                parsed = replace(parsed, found=(*problems, *parsed.found))
            self._store(name, key, parsed)
        return source, parsed

    def _file(self, name: str) -> Path | None:
        return self._folder and self._folder / f"parsed-{digest(name.encode()).hex()}"

    def _stored(self, name: str, key: bytes) -> ParsedFile | None:
        file = self._file(name)
        body = read_sealed(file, key) if file is not None else None
        try:
            return unpack(body, name) if body is not None else None
        except Unpackable:
            return None

    def _store(self, name: str, key: bytes, parsed: ParsedFile) -> None:
        file = self._file(name)
        if file is None:
            return
        try:
            write_sealed(file, key, pack(parsed))
        except RecursionError:  # nested deeper than can be packed: it is parsed each time
            return
