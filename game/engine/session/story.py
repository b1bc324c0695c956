"""The story's files in; one `LoadedStory` out: compiled, checked for loading, ready to be told."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from game.engine.ink.compile import compile_story
from game.engine.session.shown import ShownLines

if TYPE_CHECKING:
    from pathlib import Path

    from game.engine.content.load import Content
    from game.engine.core.diagnostics import Diagnostic, Span
    from game.engine.ink.compile import Compiled
    from game.engine.ink.outline import Outline
    from game.engine.session.runtime import SourceMap


@dataclass(frozen=True)
class LoadedStory:
    """A compiled story with the content that it names.

    `places` finds runtime paths in the source; `compiled` is what the compiler said, with its
    outline and coverage. Both are None for a story that came as JSON alone. With *exact_places* a
    beat's place is that of its words, for which the whole source is read; else it is about there.
    """

    json: str
    content: Content
    places: SourceMap | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    compiled: Compiled | None = None
    exact_places: bool = True

    @property
    def ok(self) -> bool:
        """Whether it can be played."""
        return bool(self.json) and not any(found.is_error for found in self.diagnostics)

    @cached_property
    def checksum(self) -> str:
        """Sixteen hexadecimal digits that change when anything a playthrough depends on does."""
        return hashlib.blake2s(self.json.encode(), digest_size=8).hexdigest()

    @property
    def outline(self) -> Outline:
        """What is in the source. AttributeError for a story that came as JSON alone."""
        if self.compiled is None:
            raise AttributeError("this story was not compiled from source")
        return self.compiled.outline

    def place_of(self, path: str) -> Span | None:
        """Where a runtime path was written; each is looked for once."""
        if self.places is None or not path:
            return None
        if path not in self._places_found:
            self._places_found[path] = self.places.span_of(path)
        return self._places_found[path]

    def place_of_words(self, words: str, path: str) -> Span | None:
        """Where *words* were written, that were shown when the story had stood at that path."""
        near = self.place_of(path)
        return self._shown.find(words, near) if near and self._shown else near

    @cached_property
    def _shown(self) -> ShownLines | None:
        compiled = self.compiled if self.exact_places else None
        return ShownLines(compiled.outline.lines, compiled.source_line) if compiled else None

    @cached_property
    def _places_found(self) -> dict[str, Span | None]:
        return {}

    @cached_property
    def echoes(self) -> bool:
        """Whether the story asks for this player's own words."""
        return '"x()":"echo"' in self.json.replace(" ", "")


def load_story(
    main_ink: Path, content: Content, *, cache: Path | None = None, instrument: bool = False
) -> LoadedStory:
    """Compile the story that begins in *main_ink*, to be played with *content*.

    *cache* is a folder for parsed files. An *instrument*-ed story counts what is seen
    (`Compiled.coverage`), tells the same, and has another checksum and exact places: players need
    none, and shall not wait for them. `diagnostics` are the compiler's and the content's; nothing
    is raised.
    """
    compiled = compile_story(main_ink, cache=cache, instrument=instrument)
    return LoadedStory(
        json=compiled.json or "",
        content=content,
        places=compiled.source_map,
        diagnostics=(*compiled.diagnostics, *content.diagnostics),
        compiled=compiled,
        exact_places=instrument,
    )
