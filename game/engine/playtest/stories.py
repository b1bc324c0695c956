"""Takes the path of a story; gives it compiled with instruments, with its content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.content.load import Content, load_content
from game.engine.core import paths
from game.engine.core.diagnostics import did_you_mean
from game.engine.ink.compile import compile_story
from game.engine.session.session import StorySession
from game.engine.session.story import LoadedStory

if TYPE_CHECKING:
    from pathlib import Path

    from game.engine.core.diagnostics import Diagnostic
    from game.engine.playtest.plan import Plan


class StoryProblem(Exception):  # noqa: N818 - it is the story that has the problem
    """The story cannot be played as asked; the text is what the writer is told.

    `found` are the diagnostics that say so, where there are any.
    """

    def __init__(self, text: str, found: tuple[Diagnostic, ...] = ()) -> None:
        super().__init__(text)
        self.found = found


def main_file(asked: Path | None) -> Path:
    """The story to work on: the one *asked* for, or the game's own."""
    return asked or paths.story() / "main.ink"


def content_of(main: Path) -> Content:
    """What the YAML beside *main* says; that of a story without any is empty, not wrong."""
    return load_content(main.parent) if (main.parent / "cast.yaml").is_file() else Content()


def instrumented(main: Path) -> LoadedStory:
    """The story with every line, choice, branch and knot counted.

    Raises StoryProblem when it does not compile or its YAML is broken.
    """
    compiled = compile_story(
        main, instrument=True, count_all_visits=True, cache=paths.cache() / "ink"
    )
    content = content_of(main)
    found = (*compiled.diagnostics, *content.diagnostics)
    story = LoadedStory(compiled.json or "", content, compiled.source_map, found, compiled)
    if not story.ok:
        errors = tuple(d for d in found if d.is_error)
        told = "\n".join(d.render(compiled.source_line(d.at)) for d in errors)
        raise StoryProblem(told, errors)
    return story


def session_for(story: LoadedStory, plan: Plan) -> StorySession:
    """A session for many runs, with what the plan begins with tried out.

    Raises StoryProblem for a knot or a variable that is not there, or a value that does not fit.
    """
    try:
        session = StorySession(story, start=plan.start, rewind=False)
    except ValueError:
        hint = did_you_mean(plan.start, (knot.name for knot in story.outline.knots))
        raise StoryProblem(f"--from {plan.start}: there is no such knot. {hint}".rstrip()) from None
    for name, value in plan.facts.items():
        try:
            session.tell(name, value)
        except KeyError:
            declared = (each.name for each in story.outline.declarations if each.kind == "VAR")
            hint = did_you_mean(name, declared)
            raise StoryProblem(f"--set {name}: there is no such VAR. {hint}".rstrip()) from None
        except ValueError as error:
            raise StoryProblem(f"--set {name}={value}: {error}") from None
    return session
