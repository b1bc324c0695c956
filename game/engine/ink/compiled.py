"""What comes of compiling a story: JSON for the runtime, words for the writer, maps for tools."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.engine.core.diagnostics import Diagnostic, Span
    from game.engine.ink.coverage import Coverage
    from game.engine.ink.outline import Outline
    from game.engine.ink.parsed import ParsedFile
    from game.engine.ink.source import SourceFile
    from game.engine.ink.sourcemap import SourceMap

    Read = Callable[[], tuple[dict[str, ParsedFile], dict[str, SourceFile]]]


@dataclass(frozen=True)
class Compiled:
    """What came of a story.

    `json` is the story for the runtime, None when there are errors. `coverage` is there when it
    was instrumented. What needs the source's nodes (`files`, `outline`) is made when asked for.
    """

    json: str | None
    diagnostics: tuple[Diagnostic, ...]
    source_map: SourceMap
    coverage: Coverage | None
    read: Read = field(repr=False, compare=False)

    @property
    def ok(self) -> bool:
        """Whether there is a story to play."""
        return self.json is not None

    @cached_property
    def files(self) -> dict[str, ParsedFile]:
        """The nodes of each file, by its name, in the order of inclusion."""
        return self.read()[0]

    @cached_property
    def sources(self) -> dict[str, SourceFile]:
        """The text of each file, by its name."""
        return self.read()[1]

    @cached_property
    def outline(self) -> Outline:
        """What other tools want to know of the source."""
        from game.engine.ink.outline import outline_of  # noqa: PLC0415 (players need none)

        return outline_of(self.files)

    def source_line(self, span: Span) -> str:
        """The line that *span* is in, as it was written."""
        source = self.sources.get(span.file)
        return source.line(span.line) if source is not None else ""

    def report(self, folder: Path | None = None) -> str:
        """All diagnostics as a writer reads them, in the order of the files.

        Files are named from the main file's folder, or from *folder*, if that is said to be it.
        """
        return "\n".join(
            _within(folder, d).render(self.source_line(d.at)) for d in self.diagnostics
        )


def _within(folder: Path | None, told: Diagnostic) -> Diagnostic:
    if folder is None:
        return told
    return replace(told, at=replace(told.at, file=(folder / told.at.file).as_posix()))
