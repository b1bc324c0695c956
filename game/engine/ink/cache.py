"""Keeps parsed files by what is in them: in memory, and in a folder that survives the process."""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.engine.ink.parsed import ParsedFile
from game.engine.ink.source import SourceFile

if TYPE_CHECKING:
    from collections.abc import Callable

_MAGIC: Final = b"soft-glow ink 1\n"
_IN_MEMORY: Final = 400
"""Files kept in memory, newest last."""

_memory: Final[dict[bytes, tuple[SourceFile, ParsedFile]]] = {}


class ParseCache:
    """Parses what it has not parsed before.

    The key is a hash of the file's name (it stands in every span), its bytes, this compiler's own
    source and Python's version; the stored bytes carry a hash of themselves, so that what was cut
    short or touched is parsed anew. It holds nothing but what can be made again from the story.
    """

    def __init__(self, folder: Path | None, parse: Callable[[SourceFile], ParsedFile]) -> None:
        self._folder = folder
        self._parse = parse

    def get(self, name: str, raw: bytes) -> tuple[SourceFile, ParsedFile]:
        """The file *name* whose bytes are *raw*."""
        key = hashlib.blake2b(name.encode() + b"\0" + raw, digest_size=20).digest()
        if key in _memory:
            return _memory[key]
        source, problems = SourceFile.decode(name, raw)
        parsed = self._stored(key)
        if parsed is None:
            parsed = self._parse(source)
            if problems:
                found = (*problems, *parsed.found)
                parsed = ParsedFile(
                    parsed.content, parsed.flows, parsed.labels, parsed.declared, parsed.lines,
                    parsed.suspects, found,
                )  # fmt: skip
            self._store(key, parsed)
        while len(_memory) >= _IN_MEMORY:
            _memory.pop(next(iter(_memory)))
        _memory[key] = (source, parsed)
        return source, parsed

    def _file(self, key: bytes) -> Path | None:
        if self._folder is None:
            return None
        name = hashlib.blake2b(key + _version(), digest_size=20).hexdigest()
        return self._folder / name[:2] / name[2:]

    def _stored(self, key: bytes) -> ParsedFile | None:
        file = self._file(key)
        try:
            raw = file.read_bytes() if file is not None else b""
        except OSError:
            return None
        head = len(_MAGIC)
        digest, body = raw[head : head + 20], raw[head + 20 :]
        if not raw.startswith(_MAGIC) or _digest(body) != digest:
            return None
        try:
            parsed = pickle.loads(body)  # our own folder, and hashed
        except Exception:  # noqa: BLE001 (whatever is in there, the file can be parsed again)
            return None
        return parsed if isinstance(parsed, ParsedFile) else None

    def _store(self, key: bytes, parsed: ParsedFile) -> None:
        """A cache that cannot be written is no cache, and no error."""
        file = self._file(key)
        if file is None:
            return
        try:
            body = pickle.dumps(parsed, protocol=pickle.HIGHEST_PROTOCOL)
            file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(file, _MAGIC + _digest(body) + body)
        except (OSError, RecursionError):
            return


def write_atomically(file: Path, data: bytes) -> None:
    """Put *data* in *file*, or leave what is there as it was. Raises OSError."""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name[:20]}.")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _digest(body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=20).digest()


@cache
def _version() -> bytes:
    """Changes with the source of whatever decides what a file parses to."""
    here = Path(__file__).parent
    parts = [sys.version.encode()]
    for file in sorted([*here.glob("*.py"), *here.glob("parser/*.py")]):
        parts += [file.name.encode(), file.read_bytes()]
    return hashlib.blake2b(b"\0".join(parts), digest_size=20).digest()
