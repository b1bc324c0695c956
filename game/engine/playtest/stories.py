"""Takes the path of a story; gives it compiled with instruments, with its content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.content.load import Content, load_content
from game.engine.core import paths
from game.engine.ink.compile import compile_story
from game.engine.session.begin import NoSuchStart, begun
from game.engine.session.story import LoadedStory

if TYPE_CHECKING:
    from pathlib import Path

    from game.engine.core.diagnostics import Diagnostic
    from game.engine.playtest.plan import Plan
    from game.engine.session.session import StorySession


class StoryProblem(Exception):  # noqa: N818 - it is the story that has the problem
    """The story cannot be played as asked; the text is what the writer is told.

    `found` are the diagnostics that say so, where there are any.
    """

    def __init__(self, text: str, found: tuple[Diagnostic, ...] = ()) -> None:
        super().__init__(text)
        self.found = found


class WrongUsage(StoryProblem):
    """What was asked for is nothing that there is: the story has no part in it."""


def main_file(asked: Path | None) -> Path:
    """The story to work on: the one *asked* for, or the game's own."""
    return asked or paths.story() / "main.ink"


def content_of(main: Path, *, pictures: bool = True) -> Content:
    """What the YAML beside *main* says; that of a story without any is empty, not wrong.

    Without *pictures* scenes are known by name alone, which is all that playing asks for.
    """
    found = (main.parent / "cast.yaml").is_file()
    return load_content(main.parent, pictures=pictures) if found else Content()


def instrumented(main: Path, *, pictures: bool = True) -> LoadedStory:
    """The story with every line, choice, branch and knot counted. *pictures*: as `content_of`.

    Raises StoryProblem when it does not compile or its YAML is broken.
    """
    compiled = compile_story(
        main, instrument=True, count_all_visits=True, cache=paths.cache() / "ink"
    )
    content = content_of(main, pictures=pictures)
    found = (*compiled.diagnostics, *content.diagnostics)
    story = LoadedStory(compiled.json or "", content, compiled.source_map, found, compiled)
    if not story.ok:
        errors = tuple(d for d in found if d.is_error)
        told = "\n".join(d.render(compiled.source_line(d.at)) for d in errors)
        raise StoryProblem(told, errors)
    return story


def session_for(story: LoadedStory, plan: Plan) -> StorySession:
    """A session for many runs, with what the plan begins with tried out.

    Raises WrongUsage for a knot or a variable that is not there, or a value that does not fit.
    """
    try:
        return begun(story, plan.start, plan.facts, rewind=False)
    except NoSuchStart as problem:
        raise WrongUsage(str(problem)) from None
