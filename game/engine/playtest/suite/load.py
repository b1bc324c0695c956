"""The path of a script in; the script out, after those that it includes, or every mistake in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from game.engine.content.validate import validate
from game.engine.content.yaml_source import read_yaml
from game.engine.core.diagnostics import Diagnostic, Span, did_you_mean
from game.engine.playtest.suite.script import Begin, Script

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from game.engine.content.yaml_source import YamlSource
    from game.engine.playtest.suite.script import Step

_DEEPEST: Final = 20


class ScriptProblem(Exception):  # noqa: N818 - what is wrong is in the script or in the story
    """What a writer is told; `found` has the places, the text is all of it, ready to print."""

    def __init__(self, text: str, found: Iterable[Diagnostic] = ()) -> None:
        super().__init__(text)
        self.found = tuple(found)


@dataclass(frozen=True)
class ScriptFile:
    """One file: its *name* as messages give it, what it says, and where it says it."""

    path: Path
    name: str
    script: Script
    source: YamlSource
    text: str

    def at(self, *path: str | int) -> Span:
        """The place of a key or an item."""
        return self.source.at(path)

    def problem(self, found: Iterable[Diagnostic], more: str = "") -> ScriptProblem:
        """All of *found*, each with its line of the file, and then *more*."""
        return told(found, self.text, more)


@dataclass(frozen=True, slots=True)
class Placed:
    """A step, with the file and the number that it has there."""

    step: Step
    file: ScriptFile
    number: int

    def at(self, *path: str | int) -> Span:
        """The place of the step, or of something in it."""
        return self.file.at("steps", self.number, *path)


@dataclass(frozen=True)
class Loaded:
    """A script with what it includes, made one."""

    file: ScriptFile
    begin: Begin
    story: Path | None
    steps: tuple[Placed, ...]
    files: tuple[ScriptFile, ...]

    def place_of(self, *path: str | int) -> tuple[ScriptFile, Span]:
        """The last file that gives that key, and where."""
        for file in reversed(self.files):
            if path in file.source.places:
                return file, file.at(*path)
        return self.file, self.file.at()


def told(found: Iterable[Diagnostic], text: str = "", more: str = "") -> ScriptProblem:
    """A `ScriptProblem` of *found*, which stand in *text*; *more* is printed below."""
    lines = text.splitlines()
    kept = tuple(found)
    said = [
        each.render(lines[each.at.line - 1] if 0 < each.at.line <= len(lines) else "")
        for each in kept
    ]
    return ScriptProblem("\n".join(filter(None, (*said, more))), kept)


def load_script(path: Path, name_of: Callable[[Path], str]) -> Loaded:
    """Read the script at *path*; *name_of* gives a path as messages are to name it.

    Raises ScriptProblem: YAML001 to YAML012 as all our YAML, SCRIPT001 an empty script, SCRIPT002
    an include that cannot be had.
    """
    files: list[ScriptFile] = [_read(path, name_of(path))]
    while files[0].script.include:
        files.insert(0, _included(files, name_of))
    stories = [file for file in files if file.script.story]
    story = stories[-1].path.parent / stories[-1].script.story if stories else None
    steps = [
        Placed(step, file, number)
        for file in files
        for number, step in enumerate(file.script.steps)
    ]
    return Loaded(files[-1], _begin(files), story, tuple(steps), tuple(files))


def _read(path: Path, name: str) -> ScriptFile:
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        problem = Diagnostic("SCRIPT002", f"cannot be read: {error}", Span(name, 1))
        raise told([problem]) from None
    script, problems = validate(text, name, Script)
    if script is None:
        raise told(problems, text)
    source = read_yaml(text, name)
    if not (script.steps or script.include or script.golden):
        hint = "write 'steps:' and below it '- choose: …' or '- expect: …'"
        raise told([Diagnostic("SCRIPT001", "the script is empty", Span(name, 1), hint=hint)])
    return ScriptFile(path, name, script, source, text)


def _included(files: list[ScriptFile], name_of: Callable[[Path], str]) -> ScriptFile:
    first = files[0]
    path = first.path.parent / first.script.include
    at = first.at("include")
    if first.script.begin.scene:
        problem = "a script that includes another begins where that one ends"
        raise first.problem([Diagnostic("SCRIPT002", problem, first.at("begin", "scene"))])
    if len(files) > _DEEPEST or any(path.resolve() == file.path.resolve() for file in files):
        problem = f"{first.script.include!r} includes itself, in a round"
        raise first.problem([Diagnostic("SCRIPT002", problem, at)])
    if not path.is_file():
        beside = (each.name for each in first.path.parent.glob("*.y*ml"))
        hint = did_you_mean(first.script.include, beside)
        problem = f"there is no script {first.script.include!r}"
        raise first.problem([Diagnostic("SCRIPT002", problem, at, hint=hint)])
    return _read(path, name_of(path))


def _begin(files: list[ScriptFile]) -> Begin:
    """What is begun with: of each key, what the last file says that has it."""
    found: dict[str, object] = {}
    facts: dict[str, object] = {}
    for file in files:
        begin = file.script.begin
        found |= {key: getattr(begin, key) for key in begin.model_fields_set}
        facts |= begin.set
    return Begin.model_validate({**found, "set": facts})
