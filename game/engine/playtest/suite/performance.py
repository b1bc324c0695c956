"""The path of a script in; nothing out when the story does as it says, else a `ScriptProblem`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from game.engine.core import paths
from game.engine.core.diagnostics import Diagnostic
from game.engine.ink.compile import compile_story
from game.engine.playtest.stories import content_of
from game.engine.playtest.suite.golden import (
    as_text,
    difference,
    golden_file,
    read_golden,
    transcript,
)
from game.engine.playtest.suite.load import ScriptProblem, load_script
from game.engine.playtest.suite.names import check_names
from game.engine.playtest.suite.places import Places
from game.engine.playtest.suite.play import play_script
from game.engine.session.story import LoadedStory

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.engine.playtest.suite.load import Loaded
    from game.engine.playtest.suite.reader import Reader

Tested = tuple[LoadedStory, Places]


def counted_story(main: Path) -> Tested:
    """The story in *main*, with visits counted, compiled once in a process.

    Raises ScriptProblem when it does not compile, or the YAML beside it is broken.
    """
    found = _counted(main)
    if isinstance(found, ScriptProblem):
        raise found.with_traceback(None)
    return found


@cache
def _counted(main: Path) -> Tested | ScriptProblem:
    """What `counted_story` answers or raises: a hundred scripts of a broken story tell so soon."""
    compiled = compile_story(main, count_all_visits=True, cache=paths.cache() / "ink")
    content = content_of(main)
    found = (*compiled.diagnostics, *content.diagnostics)
    story = LoadedStory(compiled.json or "", content, compiled.source_map, found, compiled)
    if story.ok:
        return story, Places(story)
    errors = [each for each in found if each.is_error]
    return ScriptProblem("\n".join(d.render(compiled.source_line(d.at)) for d in errors), errors)


def perform(
    path: Path, main: Path, name_of: Callable[[Path], str], *, bless: bool = False
) -> Reader:
    """Play the script at *path*, of the story *main* if it names none; compare its transcript.

    With *bless* the transcript is written instead. Raises ScriptProblem: those of `load_script`,
    `check_names` and `play_script`, and SCRIPT003 the story cannot be played, SCRIPT030 it reads
    differently from its golden transcript, SCRIPT031 it has none.
    """
    loaded = load_script(path, name_of)
    story, places = _story_of(loaded, main, name_of)
    check_names(loaded, places, story.content)
    golden = golden_file(path)
    compared = loaded.file.script.golden or golden.is_file()
    reader = play_script(story, places, loaded, growing=compared)
    if compared:
        _compare(loaded, reader, golden, name_of(golden), bless=bless)
    return reader


def _story_of(loaded: Loaded, main: Path, name_of: Callable[[Path], str]) -> Tested:
    asked = (loaded.story or main).resolve()
    file, at = loaded.place_of("story")
    if not asked.is_file():
        problem = Diagnostic("SCRIPT003", f"there is no story {name_of(asked)!r}", at)
        raise file.problem([problem])
    try:
        return counted_story(asked)
    except ScriptProblem as problem:
        said = f"the story {name_of(asked)!r} does not compile"
        raise file.problem([Diagnostic("SCRIPT003", said, at)], str(problem)) from None


def _compare(loaded: Loaded, reader: Reader, golden: Path, name: str, *, bless: bool) -> None:
    now = transcript(reader)
    if bless:
        golden.write_text(as_text(now, loaded.file.path.name), "utf-8", newline="\n")
        return
    file, at = loaded.place_of("golden")
    if not golden.is_file():
        problem = f"there is no transcript {name!r} to compare with"
        hint = "`pytest --bless` writes it; read it before you keep it"
        raise file.problem([Diagnostic("SCRIPT031", problem, at, hint=hint)])
    found = difference(read_golden(golden.read_text("utf-8")), now, name)
    if found:
        problem = f"it reads differently from {name!r}"
        hint = "`pytest --bless` accepts how it reads now"
        raise file.problem([Diagnostic("SCRIPT030", problem, at, hint=hint)], f"\n{found}")
