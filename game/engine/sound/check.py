"""``music.yaml`` in, a diagnostic for each sound in it that cannot be made out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from game.engine.core.diagnostics import Diagnostic, Span, did_you_mean
from game.engine.sound.places import PLACES
from game.engine.sound.score import ScoreError, read_score, read_sounds
from game.engine.sound.small_sounds import SMALL_SOUNDS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


def check_sounds(path: Path) -> tuple[Diagnostic, ...]:
    """Every mistake in the scores, places and small sounds of *path*.

    Codes: SND001 the file cannot be read, SND002 a piece that cannot be played as written, SND003
    a place of an unknown kind or without its loudness, SND004 a small sound that nobody can make.
    """
    try:
        text = path.read_text(encoding="utf-8")
        sounds = read_sounds(path)
    except (OSError, ScoreError, UnicodeDecodeError) as fault:
        return (Diagnostic("SND001", str(fault), Span(path.name, 1)),)
    found = []
    for section, check in _CHECKS.items():
        for name, written in sounds.get(section, {}).items():
            told = check(str(name), written)
            if told is not None:
                code, message, hint = told
                found.append(
                    Diagnostic(code, message, _place(path, text, section, name), hint=hint)
                )
    return tuple(found)


def _piece(name: str, written: Mapping[str, Any]) -> tuple[str, str, str] | None:
    try:
        read_score(name, written)
    except ScoreError as fault:
        return "SND002", str(fault), ""
    return None


def _kind(name: str, written: Mapping[str, Any]) -> tuple[str, str, str] | None:
    kind, lufs = str(written.get("kind", "")), written.get("lufs")
    if kind not in PLACES:
        return "SND003", f"ambience {name!r}: no such kind: {kind!r}", did_you_mean(kind, PLACES)
    if not isinstance(lufs, int | float):
        return "SND003", f"ambience {name!r} needs its loudness as lufs: -42", ""
    return None


def _small(name: str, _written: Mapping[str, Any]) -> tuple[str, str, str] | None:
    if name in SMALL_SOUNDS:
        return None
    return "SND004", f"no such small sound: {name!r}", did_you_mean(name, SMALL_SOUNDS)


_CHECKS: dict[str, Callable[[str, Mapping[str, Any]], tuple[str, str, str] | None]] = {
    "music": _piece,
    "ambience": _kind,
    "sfx": _small,
}


def _place(path: Path, text: str, section: str, name: str) -> Span:
    """The line where *name* stands below its section."""
    head = re.search(rf"^{section}:", text, re.MULTILINE)
    begin = head.end() if head else 0
    here = re.search(rf"^  {re.escape(name)}:", text[begin:], re.MULTILINE)
    line = text[: begin + here.start()].count("\n") + 1 if here else 1
    return Span(path.name, line, 3)
