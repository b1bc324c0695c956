"""The `check` command: a story in, everything that can be known to be wrong without playing out."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from game.engine.core import paths
from game.engine.core.diagnostics import Severity
from game.engine.director.check import check_story
from game.engine.ink.compile import compile_story
from game.engine.playtest.prose import check as prose
from game.engine.playtest.stories import content_of, main_file

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable

    from game.engine.core.diagnostics import Diagnostic, Span

_STDOUT: Final = "-"


def check(
    asked: argparse.Namespace, *, beside: Callable[[Path], Iterable[Diagnostic]] = lambda _: ()
) -> int:
    """`soft-glow check [STORY.ink] [--prose] [--json]`: 1 when there is an error.

    Diagnostics go to stderr as compilers write them; with ``--json`` to stdout or a file, as a
    list. *beside* looks at the story's folder for what this floor cannot know.
    """
    main = main_file(asked.story)
    found, line_of = look_at(main, with_prose=asked.prose)
    found = tuple(dict.fromkeys((*found, *beside(main.parent))))
    if asked.json and not _written(found, asked.json):
        return 1
    if asked.json != _STDOUT:
        for each in found:
            sys.stderr.write(each.render(line_of(each.at)) + "\n")
        sys.stderr.write(_summary(found) + "\n")
    return int(any(each.is_error for each in found))


def _written(found: tuple[Diagnostic, ...], out: str) -> bool:
    told = json.dumps([as_json(each) for each in found], indent=2) + "\n"
    if out == _STDOUT:
        sys.stdout.write(told)
        return True
    try:
        Path(out).write_text(told, "utf-8")
    except OSError as error:
        sys.stderr.write(f"{out}: cannot be written: {error.strerror}\n")
        return False
    return True


def look_at(
    main: Path, *, with_prose: bool = False
) -> tuple[tuple[Diagnostic, ...], Callable[[Span], str]]:
    """All diagnostics of the story at *main*, and what gives the source line of a place."""
    compiled = compile_story(main, cache=paths.cache() / "ink")
    content = content_of(main)
    found = [*compiled.diagnostics, *content.diagnostics]
    if compiled.ok:
        found += check_story(compiled, content)
        found += prose.check_story(main, content.cast.names) if with_prose else ()

    def line_of(at: Span) -> str:
        return compiled.source_line(at) or _line_of_file(main.parent / at.file, at.line)

    return tuple(dict.fromkeys(found)), line_of


def as_json(found: Diagnostic) -> dict[str, Any]:
    """One diagnostic for other programs."""
    return {
        "code": found.code,
        "severity": found.severity.value,
        "message": found.message,
        "file": found.at.file,
        "line": found.at.line,
        "column": found.at.column,
        "hint": found.hint,
    }


def _line_of_file(path: Path, number: int) -> str:
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ""
    return lines[number - 1] if 0 < number <= len(lines) else ""


def _summary(found: tuple[Diagnostic, ...]) -> str:
    errors = sum(each.is_error for each in found)
    warnings = sum(each.severity is Severity.WARNING for each in found)
    return f"{errors} errors, {warnings} warnings" if found else "nothing to complain of"
