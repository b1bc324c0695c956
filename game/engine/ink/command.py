"""Runs the `compile` command: from an .ink file to an .ink.json file, and words for the writer."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from game.engine.core import paths
from game.engine.ink.compile import compile_story
from game.engine.ink.store import write_atomically

if TYPE_CHECKING:
    from pathlib import Path


def run(
    story: Path, out: Path | None, *, count_all_visits: bool = False, instrument: bool = False
) -> int:
    """Compile *story* to *out*, ``story.ink.json`` beside it if not given; 0 if that worked.

    Diagnostics go to stderr. The output is replaced as a whole or not at all.
    """
    compiled = compile_story(
        story, count_all_visits=count_all_visits, instrument=instrument, cache=paths.cache() / "ink"
    )
    if compiled.diagnostics:
        sys.stderr.write(compiled.report() + "\n")
    if compiled.json is None:
        return 1
    target = out if out is not None else story.with_suffix(".ink.json")
    try:
        write_atomically(target, compiled.json.encode("utf-8"))
    except OSError as problem:
        sys.stderr.write(f"{target}: cannot be written: {problem.strerror or problem}\n")
        return 1
    return 0
