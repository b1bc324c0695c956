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
    """Compile *story* to *out*: a file, a folder, or ``-`` for stdout; beside it if not given.

    Diagnostics go to stderr, each beginning with a line ``PATH:LINE:COLUMN: error CODE: message``,
    where PATH begins as *story* does. The output is replaced as a whole or not at all. Gives 0 if
    that worked, warnings or not; 1 if there are errors or the output cannot be written.
    """
    compiled = compile_story(
        story, count_all_visits=count_all_visits, instrument=instrument, cache=paths.cache() / "ink"
    )
    if compiled.diagnostics:
        sys.stderr.write(compiled.report(story.parent) + "\n")
    if compiled.json is None:
        return 1
    target = _target(story, out)
    try:
        if target is None:
            sys.stdout.buffer.write(compiled.json.encode("utf-8"))
            sys.stdout.buffer.flush()
        else:
            write_atomically(target, compiled.json.encode("utf-8"))
    except OSError as problem:
        sys.stderr.write(f"{target or '-'}: cannot be written: {problem.strerror or problem}\n")
        return 1
    return 0


def _target(story: Path, out: Path | None) -> Path | None:
    """The file to write; None for stdout."""
    name = story.with_suffix(".ink.json")
    if out is None:
        return name
    if str(out) == "-":
        return None
    return out / name.name if out.is_dir() else out
