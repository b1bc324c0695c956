"""The `check` command with what only the upper floors know: the score, and who can speak."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from game.engine.content.load import load_content
from game.engine.core.diagnostics import Diagnostic, Span, did_you_mean
from game.engine.playtest import checks
from game.engine.sound.check import check_sounds
from game.engine.voice.voices import known_voices

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

_SILENT = "none"


def check(asked: argparse.Namespace) -> int:
    """`soft-glow check [STORY.ink] [--prose] [--json]`: 1 when there is an error."""
    return checks.check(asked, beside=heard)


def heard(folder: Path) -> Iterator[Diagnostic]:
    """What cannot sound in the story in *folder*: SND001 to SND004, and CAST002 for a voice in
    ``cast.yaml`` that nobody has.
    """
    if (folder / "music.yaml").is_file():
        yield from check_sounds(folder / "music.yaml")
    known = known_voices()
    for member in load_content(folder).cast.root.values():
        voice = member.voice
        if voice and voice != _SILENT and voice not in known:
            hint = did_you_mean(voice, known)
            yield Diagnostic("CAST002", f"there is no voice {voice!r}", _place(folder, voice),
                             hint=hint)  # fmt: skip


def _place(folder: Path, voice: str) -> Span:
    lines = (folder / "cast.yaml").read_text("utf-8").splitlines()
    written = re.compile(rf"\bvoice:\s*(['\"]?){re.escape(voice)}\1\s*(#|$)")
    for number, line in enumerate(lines, 1):
        found = written.search(line)
        if found:
            return Span("cast.yaml", number, found.start() + 1)
    return Span("cast.yaml", 1)
