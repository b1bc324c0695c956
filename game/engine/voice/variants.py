"""espeak-ng's voice data in, a small copy with our own variants in the cache folder out."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_COPIED: Final = (
    "phontab", "phonindex", "phondata", "intonations", "en_dict",
    "lang/gmw/en", "lang/gmw/en-US", "lang/gmw/en-GB-x-rp",
)  # fmt: skip


def _variant(name: str, pitch: str, body: str, gender: str = "female") -> str:
    return f"language variant\nname {name}\ngender {gender}\npitch {pitch}\n{body}\n"


def _formants(*rows: str) -> str:
    return "\n".join(f"formant {number} {row}" for number, row in enumerate(rows))


# Klatt synthesis with gentle formants: of ten tried it was by far the best understood.
_GENTLE = "klatt 6\n" + _formants(
    "105 100 100", "110 100 100", "110 95 100", "110 90 100", "112 85 100"
)


VARIANTS: Final[dict[str, str]] = {
    "mirror": _variant("mirror", "150 222", f"{_GENTLE}\nflutter 0\nintonation 4"),
    "voice": _variant("voice", "150 222", f"{_GENTLE}\nflutter 2"),
    "self": _variant("self", "148 226", f"{_GENTLE}\nflutter 4"),
    "many": _variant("many", "146 230", f"{_GENTLE}\nflutter 5\nintonation 1"),
    "beyond": _variant("beyond", "144 232", f"{_GENTLE}\nflutter 5\nintonation 1"),
    # A product: high, narrow, always smiling at the end of the sentence.
    "old_system": _variant(
        "old_system",
        "196 262",
        "klatt 4\n"
        + _formants("100 100 100", "118 100 110", "120 95 110", "118 90 110", "120 80 110")
        + "\nflutter 0\nintonation 3",
    ),
    "announcer": _variant(
        "announcer",
        "172 232",
        "klatt 6\n"
        + _formants("100 100 100", "112 100 105", "114 95 105", "112 90 105", "112 85 105")
        + "\nintonation 1",
    ),
    "bao": _variant(
        "bao",
        "112 160",
        "klatt 6\n" + _formants("100 100 100", "103 100 100", "104 98 100", "104 95 100"),
        "male",
    ),
    "amy": _variant(
        "amy",
        "176 268",
        _formants("105 100 110", "116 100 110", "114 92 115", "113 82 115", "114 70 120")
        + "\nflutter 5\nbreath 0 2 3 3 3 2 0 3\nconsonants 120 115",
    ),
    "desmond": _variant(
        "desmond",
        "78 128",
        "klatt 6\n" + _formants("100 110 100", "95 102 100", "95 100 100", "96 96 100"),
        "male",
    ),
    "catherine": _variant(
        "catherine",
        "150 206",
        "klatt 5\n" + _formants("103 100 100", "107 100 100", "107 96 100", "108 92 100"),
    ),
    "theodore": _variant(
        "theodore",
        "92 138",
        "klatt 6\n" + _formants("100 105 100", "100 100 100", "100 98 100", "100 94 100"),
        "male",
    ),
    "narration": _variant(
        "narration",
        "104 146",
        "klatt 6\n" + _formants("100 100 100", "102 100 100", "101 97 100", "102 93 100"),
        "male",
    ),
    # Something that agrees with everybody: small, round, between ages.
    "tofu": _variant(
        "tofu",
        "210 290",
        "klatt 6\n" + _formants("100 110 100", "122 100 120", "116 90 120", "120 75 120"),
    ),
    "caller_low": _variant(
        "caller_low",
        "70 108",
        _formants("100 110 100", "92 104 100", "93 100 100", "94 98 100") + "\nflutter 3",
        "male",
    ),
    "caller_high": _variant(
        "caller_high",
        "180 286",
        _formants("105 95 110", "112 100 110", "115 95 110", "115 85 115") + "\nflutter 6",
    ),
    "caller_old": _variant(
        "caller_old",
        "150 200",
        _formants("104 90 110", "106 95 120", "108 90 120", "108 80 120")
        + "\nflutter 12\nroughness 3\nbreath 0 3 4 4 4 3 0 4",
    ),
    # Eighty, in a good hat, and exact.
    "mr_oduya": _variant(
        "mr_oduya",
        "72 104",
        "klatt 6\n"
        + _formants("100 115 105", "97 104 108", "98 98 108", "98 90 110")
        + "\nflutter 9\nroughness 2",
        "male",
    ),
    "dr_oduya": _variant(
        "dr_oduya",
        "90 164",
        "klatt 6\n"
        + _formants("102 100 100", "104 105 100", "106 100 105", "106 92 105")
        + "\nflutter 7",
    ),
    "hiro": _variant(
        "hiro",
        "120 168",
        "klatt 6\n"
        + _formants("100 92 105", "109 96 105", "108 92 108", "107 84 110")
        + "\nflutter 6\nbreath 0 1 2 2 1 0 0 1",
        "male",
    ),
    # Three of the others. None has a throat, and they did not agree on where to put one.
    "tidal": _variant(
        "tidal",
        "66 96",
        "klatt 6\n" + _formants("100 120 130", "86 108 130", "88 96 130", "90 84 130"),
        "male",
    ),
    "brisk": _variant(
        "brisk",
        "250 340",
        "klatt 4\n" + _formants("100 90 90", "126 96 90", "124 98 90", "126 96 90"),
    ),
    "several": _variant(
        "several",
        "140 176",
        "klatt 5\n"
        + _formants("100 100 120", "112 92 125", "98 104 125", "118 90 120")
        + "\nflutter 14\nbreath 0 3 4 4 4 3 0 4",
    ),
    # On twelve: what is left when everything that leaned has been seen to.
    "on_twelve": _variant(
        "on_twelve",
        "196 236",
        "klatt 6\n"
        + _formants("100 100 100", "114 100 100", "112 96 100", "112 88 100")
        + "\nflutter 0\nintonation 4",
    ),
}


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
