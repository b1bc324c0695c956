"""Keeps what a story compiled to, so that a player of an unchanged story need not compile it.

Only stories without errors are kept, one entry for each main file and kind of build, sealed with
the bytes of all files that went into it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from game.engine.core.diagnostics import Diagnostic, Severity, Span
from game.engine.ink.compiled import Compiled
from game.engine.ink.coverage import Coverage, Place, PlaceKind
from game.engine.ink.sourcemap import SourceMap
from game.engine.ink.store import digest, read_sealed, write_sealed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.engine.ink.compiled import Read


class Results:
    """The kept result of one story and one kind of build (*flags*)."""

    def __init__(self, folder: Path, main: Path, flags: str) -> None:
        self._file = folder / f"story-{digest(str(main).encode(), flags.encode()).hex()}"
        self._seal = flags.encode()

    def load(self, raw: Callable[[str], bytes], read: Read) -> Compiled | None:
        """The result, if every file it was made from is still the same.

        Args:
            raw: the bytes of a file, by its name.
            read: how the result gets at the source's nodes, should it be asked for them.
        """
        body = read_sealed(self._file, self._seal)
        if body is None:
            return None
        head, *kept_json = body.decode("utf-8").split("\n")
        kept = json.loads(head)
        try:
            same = all(digest(raw(name)).hex() == known for name, known in kept["files"].items())
        except OSError:
            return None
        return _compiled(kept, *kept_json, read=read) if same else None

    def keep(self, compiled: Compiled, hashes: dict[str, bytes]) -> None:
        """Keep *compiled*, if it is without errors, for files whose bytes have these *hashes*.

        They are those of the bytes it was made from: by now a file may have been saved again.
        """
        if compiled.json is None:
            return
        coverage = compiled.coverage
        places = () if coverage is None else coverage.counted
        kept = {
            "files": {name: hashes[name].hex() for name in compiled.files},
            "told": [_diagnostic(d) for d in compiled.diagnostics],
            "places": None if compiled.coverage is None else [_place(p) for p in places],
        }
        head = json.dumps(kept, separators=(",", ":"))
        lines = (head, compiled.json, *compiled.source_map.lines)
        write_sealed(self._file, self._seal, "\n".join(lines).encode())


def _compiled(kept: dict[str, Any], story: str, *lines: str, read: Read) -> Compiled:
    places = kept["places"]
    return Compiled(
        story,
        tuple(
            Diagnostic(code, message, Span(*at), Severity(severity), hint)
            for code, message, at, severity, hint in kept["told"]
        ),
        SourceMap(lambda: lines),
        None if places is None else Coverage(tuple(_made_place(p) for p in places)),
        read,
    )


def _span(at: Span) -> list[str | int]:
    return [at.file, at.line, at.column]


def _diagnostic(d: Diagnostic) -> list[Any]:
    return [d.code, d.message, _span(d.at), d.severity.value, d.hint]


def _place(p: Place) -> list[Any]:
    return [p.kind.value, _span(p.at), p.what, p.knot, p.path, p.ghost]


def _made_place(kept: list[Any]) -> Place:
    kind, at, what, knot, path, ghost = kept
    return Place(PlaceKind(kind), Span(*at), what, knot, path, ghost=ghost)
