"""espeak-ng's voice data in, a small copy with our own variants in the cache folder out."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, Final

from game.engine.voice.bodies import VARIANTS

if TYPE_CHECKING:
    from pathlib import Path

ACCENTS: Final = {
    "en-us": "gmw/en-US",
    "en-gb": "gmw/en-GB-x-rp",
    "en-caribbean": "gmw/en-029",
    "en-lancaster": "gmw/en-GB-x-gbclan",
    "en-midlands": "gmw/en-GB-x-gbcwmd",
    "en-nyc": "gmw/en-US-nyc",
    "en-scotland": "gmw/en-GB-scotland",
}
"""By our name, the library's."""
_COPIED: Final = (
    "phontab", "phonindex", "phondata", "intonations", "en_dict", "lang/gmw/en",
    *(f"lang/{name}" for name in ACCENTS.values()),
)  # fmt: skip


class NoVoiceDataError(Exception):
    """The synthesiser's data is missing; initialising it anyway would end the process."""


def fingerprint() -> str:
    """Changes whenever a variant does: part of the key of every spoken line."""
    text = "\x1f".join(f"{name}\x1e{body}" for name, body in sorted(VARIANTS.items()))
    return hashlib.blake2s(text.encode(), digest_size=6).hexdigest()


def prepare_data(source: Path, folder: Path) -> Path:
    """Copy English and our variants from *source* below *folder*; the folder to give to espeak.

    A copy that is there and complete is used as it is. Two processes may do this at once: each
    file is replaced whole. Raises NoVoiceDataError when *source* lacks a file, OSError when
    *folder* cannot be written.
    """
    root = folder / f"espeak-{fingerprint()}" / "espeak-ng-data"
    texts = {root / "voices" / "!v" / name: body for name, body in VARIANTS.items()}
    for name in _COPIED:
        if not _same_size(source / name, root / name):
            _replace(root / name, (source / name).read_bytes())
    for path, body in texts.items():
        if not path.is_file():
            _replace(path, body.encode())
    if not (root / "phontab").is_file():
        message = f"no phontab in {root}"
        raise NoVoiceDataError(message)
    return root


def _same_size(source: Path, copy: Path) -> bool:
    if not source.is_file():
        message = f"no {source.name} in {source.parent}"
        raise NoVoiceDataError(message)
    return copy.is_file() and copy.stat().st_size == source.stat().st_size


def _replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"{path.name}.{os.getpid()}.part")
    partial.write_bytes(content)
    partial.replace(path)
