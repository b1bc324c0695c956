"""The story's folder in; content, compiled story and the words for its sounds out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.content.load import Content, load_content
from game.engine.content.yaml_source import read_yaml
from game.engine.core import paths
from game.engine.session.story import LoadedStory, load_story

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Read:
    """All of the story that is read from its folder. `heard` gives each sound's caption."""

    content: Content
    story: LoadedStory
    heard: Mapping[str, str]

    @property
    def trouble(self) -> tuple[str, ...]:
        """Why it cannot be played, a line each; empty when it can."""
        if self.story.ok:
            return ()
        found = [problem for problem in self.story.diagnostics if problem.is_error]
        return tuple(problem.render() for problem in found) or ("the story is empty",)


def read_in(folder: Path) -> Read:
    """Read and compile what is in *folder*; problems are in `Read.trouble`, nothing is raised."""
    content = load_content(folder)
    story = load_story(folder / "main.ink", content, cache=paths.cache() / "ink")
    return Read(content, story, _captions(folder / "music.yaml"))


def _captions(path: Path) -> dict[str, str]:
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return {}
    sounds = read_yaml(text, path.name).data
    found = sounds.get("sfx") if isinstance(sounds, dict) else None
    return {
        str(name): str(about.get("caption", ""))
        for name, about in (found or {}).items()
        if isinstance(about, dict)
    }
