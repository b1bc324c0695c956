"""Keeps bytes in files that are whole or not there, sealed with what they were made from."""

from __future__ import annotations

import hashlib
import os
import sys
from functools import cache
from pathlib import Path
from typing import Final

_MAGIC: Final = b"soft-glow ink 3\n"
_SIZE: Final = 20


def digest(*parts: bytes) -> bytes:
    """A hash of *parts*, 20 bytes long."""
    return hashlib.blake2b(b"".join(parts), digest_size=_SIZE).digest()


def read_sealed(file: Path, seal: bytes) -> bytes | None:
    """What was written with the same *seal* by the same compiler; None if there is no such."""
    try:
        raw = file.read_bytes()
    except OSError:
        return None
    head = len(_MAGIC) + _SIZE
    body = raw[head:]
    return body if raw[:head] == _MAGIC + digest(_version(), seal, body) else None


def write_sealed(file: Path, seal: bytes, body: bytes) -> None:
    """Keep *body*. What cannot be kept is no loss, and no error."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(file, _MAGIC + digest(_version(), seal, body) + body)
    except OSError:
        return


def write_atomically(file: Path, data: bytes) -> None:
    """Put *data* in *file*, or leave what is there as it was. Raises OSError."""
    # Not by `tempfile`, whose files only their owner can read: the output is to be shared.
    beside = file.with_name(f".{file.name[:20]}.{os.getpid()}.{os.urandom(4).hex()}")
    try:
        with beside.open("xb") as out:
            out.write(data)
        beside.replace(file)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


@cache
def _version() -> bytes:
    """Changes with whatever decides what a story becomes: this compiler's source, and Python."""
    here = Path(__file__).parent
    parts = [sys.version.encode()]
    for file in sorted(here.rglob("*.py")):
        parts += [file.name.encode(), file.read_bytes()]
    return digest(*parts)
