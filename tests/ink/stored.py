"""The corpus: its stories by topic, and what the oracle makes of each, stored beside it.

``topic/name.ink`` has ``name.json`` (the oracle's JSON without and with ``-c``, a line each) and
``name.transcript``. ``refused/name.ink`` has ``name.refused``: where and why the oracle refuses it.
Files deeper down are what stories include.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tests.ink.oracle import Verdict

CORPUS: Final = Path(__file__).parent / "corpus"
REFUSED: Final = CORPUS / "refused"
STORED: Final = (".json", ".transcript", ".refused")


def stories(topic: Path) -> list[Path]:
    """The stories of one topic."""
    return sorted(topic.glob("*.ink"))


def topics() -> list[Path]:
    """All folders of stories that are taken."""
    return sorted(t for t in CORPUS.iterdir() if t.is_dir() and t != REFUSED)


def jsons(story: Path) -> tuple[str, str]:
    """The oracle's JSON without and with `-c`."""
    plain, counted = story.with_suffix(".json").read_text("utf-8").strip("[]\n").split("\n")
    return plain.removesuffix(","), counted


def refused_at(story: Path) -> tuple[str, int] | None:
    """The file and line where the oracle refuses a story; None where it crashes."""
    return place_of(story.with_suffix(".refused").read_text("utf-8"))


def place_of(message: str) -> tuple[str, int] | None:
    """The file and line in a message of the oracle."""
    found = re.search(r"'([^']*)' line (\d+):", message)
    return (found.group(1), int(found.group(2))) if found else None


def store(verdict: Verdict) -> None:
    """Keep what the oracle says beside the story."""
    for suffix in STORED:
        verdict.file.with_suffix(suffix).unlink(missing_ok=True)
    if verdict.json is None or verdict.counted is None:
        _write(verdict.file, ".refused", verdict.errors[0].splitlines()[0] + "\n")
        return
    for made in (verdict.json, verdict.counted):
        json.loads(made)
        if "\n" in made:
            raise ValueError(f"{verdict.file}: the oracle's JSON has more than one line")
    _write(verdict.file, ".json", f"[\n{verdict.json},\n{verdict.counted}\n]\n")
    _write(verdict.file, ".transcript", verdict.played or "")


def _write(story: Path, suffix: str, text: str) -> None:
    story.with_suffix(suffix).write_text(text, encoding="utf-8", newline="")
