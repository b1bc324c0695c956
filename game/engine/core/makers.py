"""Modules' names in, a digest of their source out: a cache forgets what older code has made."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.util import find_spec
from pathlib import Path


@cache
def digest_of(*modules: str) -> str:
    """Eight hexadecimal digits that change with the source of any of *modules*.

    The modules are read, not imported. One without source counts by its name alone.
    """
    digest = hashlib.blake2s(digest_size=4)
    for name in modules:
        digest.update(name.encode())
        spec = find_spec(name)
        if spec is not None and spec.origin is not None and Path(spec.origin).is_file():
            digest.update(Path(spec.origin).read_bytes())
    return digest.hexdigest()
