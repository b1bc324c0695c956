"""The story's folder in; content, compiled story and the words for its sounds out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from game.engine.content.load import Content, load_content
from game.engine.content.yaml_source import read_yaml
from game.engine.core import paths
from game.engine.session.story import LoadedStory, load_story

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from game.engine.core.diagnostics import Span

_REFUSED: Final = frozenset({"INK111"})
"""Warnings to a writer that stop a game: it must be whole in its folder, wherever that is taken."""

_CAPTIONED: Final = {"sfx": "", "ambience": "ambience ", "heard": "music "}
"""Sections of ``music.yaml``, and what stands before their names in `Read.heard`."""


@dataclass(frozen=True, slots=True)
class Read:
    """All of the story that is read from its folder. `heard` gives the caption of each sound by its
    name, of a place's by ``ambience NAME``, of music that is heard in the story by ``music NAME``.
    """

    content: Content
    story: LoadedStory
    heard: Mapping[str, str]
    folder: Path | None = None

    @property
    def trouble(self) -> tuple[str, ...]:
        """Why it cannot be played, as `check` tells it; empty when it can."""
        found = [each for each in self.story.diagnostics if each.is_error or each.code in _REFUSED]
        if self.story.ok and not found:
            return ()
        return tuple(each.render(self._line(each.at)) for each in found) or ("the story is empty",)

    def _line(self, at: Span) -> str:
        """The line of Ink or YAML at that place; empty where there is none."""
        of_ink = self.story.compiled.source_line(at) if self.story.compiled else ""
        if of_ink or self.folder is None:
            return of_ink
        try:
            lines = (self.folder / at.file).read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return ""
        return lines[at.line - 1] if 0 < at.line <= len(lines) else ""


def read_in(folder: Path) -> Read:
    """Read and compile what is in *folder*; problems are in `Read.trouble`, nothing is raised."""
    content = load_content(folder)
    story = load_story(folder / "main.ink", content, cache=paths.cache() / "ink")
    return Read(content, story, _captions(folder / "music.yaml"), folder)


def _captions(path: Path) -> dict[str, str]:
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return {}
    sounds = read_yaml(text, path.name).data
    return {
        f"{before}{name}": str(about.get("caption", ""))
        for section, before in _CAPTIONED.items()
        for name, about in _section(sounds, section).items()
        if isinstance(about, dict)
    }


def _section(sounds: object, name: str) -> dict[object, object]:
    found = sounds.get(name) if isinstance(sounds, dict) else None
    return found if isinstance(found, dict) else {}
