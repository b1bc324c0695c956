"""A loaded script and its story in; every name in it that the story does not have out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.content.learning import GHOSTS
from game.engine.core.diagnostics import Diagnostic, Span, did_you_mean
from game.engine.director.cues import CUES, parse_cue
from game.engine.playtest.suite.expect import NONE
from game.engine.playtest.suite.script import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.content.load import Content
    from game.engine.playtest.suite.load import Loaded, Placed, ScriptFile
    from game.engine.playtest.suite.places import Places
    from game.engine.playtest.suite.script import Expect, Until

_CODE: Final = "SCRIPT004"


def check_names(loaded: Loaded, places: Places, content: Content) -> None:
    """Raises ScriptProblem, with all of them, for names that the story does not have: SCRIPT004."""
    naming = _Naming(places, content)
    for file in loaded.files:
        found = [*naming.begin(file)]
        for placed in loaded.steps:
            if placed.file is file:
                found += naming.step(placed)
        if found:
            raise file.problem(found)


class _Naming:
    def __init__(self, places: Places, content: Content) -> None:
        self._places, self._content = places, content

    def begin(self, file: ScriptFile) -> Iterator[Diagnostic]:
        begin = file.script.begin
        if begin.scene:
            yield from _known("scene", begin.scene, self._places.scenes, file.at("begin", "scene"))
        for name in begin.set:
            yield from _known("VAR", name, self._places.variables, file.at("begin", "set", name))
        learning = self._content.growth.learning
        for key, name in (("ghosts", GHOSTS), ("learning", learning.variable if learning else "")):
            if getattr(begin, key) is not None and name not in self._places.variables:
                problem = f"this story has no VAR {name}, which {key!r} sets"
                problem = problem if name else f"the growth.yaml of this story has no {key!r}"
                yield Diagnostic(_CODE, problem, file.at("begin", key))

    def step(self, placed: Placed) -> Iterator[Diagnostic]:
        step = placed.step
        if isinstance(step.choose, Label):
            at = placed.at("choose", "label")
            yield from _known("label", step.choose.name, self._places.labels, at)
        if step.until is not None:
            yield from self._until(step.until, placed)
        if step.expect is not None:
            yield from self._expect(step.expect, placed)

    def _until(self, until: Until, placed: Placed) -> Iterator[Diagnostic]:
        asked = (
            ("scene", until.scene, self._places.scenes),
            ("label", until.label, self._places.labels),
            ("ending", until.ending, self._places.endings),
        )
        for what, name, known in asked:
            if name:
                yield from _known(what, name, known, placed.at("until", what))

    def _expect(self, expect: Expect, placed: Placed) -> Iterator[Diagnostic]:
        for name in expect.variables:
            at = placed.at("expect", "variables", name)
            yield from _known("VAR", name, self._places.variables, at)
        if expect.growth:
            stages = [stage.name for stage in self._content.growth.stages]
            yield from _known("stage", expect.growth, stages, placed.at("expect", "growth"))
        if expect.ending not in {None, NONE}:
            at = placed.at("expect", "ending")
            yield from _known("ending", str(expect.ending), self._places.endings, at)
        for key in ("cues", "no_cues"):
            for n, tag in enumerate(getattr(expect, key)):
                yield from _cue(tag, placed.at("expect", key, n))
        if expect.stage is not None and expect.stage.scene and self._content.scene_names:
            at = placed.at("expect", "stage", "scene")
            yield from _known("picture", expect.stage.scene, self._content.scene_names, at)


def _known(what: str, name: str, known: Iterable[str], at: Span) -> Iterator[Diagnostic]:
    names = frozenset(known)
    if name not in names:
        problem = f"the story has no {what} {name!r}"
        yield Diagnostic(_CODE, problem, at, hint=did_you_mean(name, names))


def _cue(tag: str, at: Span) -> Iterator[Diagnostic]:
    read = parse_cue(tag, at) if tag not in CUES else None
    if isinstance(read, Diagnostic):
        yield Diagnostic(_CODE, read.message, at, hint=read.hint)
