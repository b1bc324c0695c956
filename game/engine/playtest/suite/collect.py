"""Files of a folder ``playthroughs`` in, pytest's items out, each failing with file and line."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import pytest

from game.engine.core import paths
from game.engine.core.diagnostics import Diagnostic, Span
from game.engine.playtest.suite.golden import golden_file
from game.engine.playtest.suite.kept import Kept, kept_failures, still_happens
from game.engine.playtest.suite.load import ScriptProblem, told
from game.engine.playtest.suite.performance import perform
from game.engine.playtest.suite.pytest_names import BLESSED, STORY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _pytest._code.code import ExceptionInfo, TerminalRepr

TracebackStyle: TypeAlias = Literal["long", "short", "line", "no", "native", "value", "auto"]


class ScriptFile(pytest.File):
    """A YAML file: one playthrough."""

    def collect(self) -> Iterator[pytest.Item]:
        yield ScriptItem.from_parent(self, name=self.path.stem)


class FailureFile(pytest.File):
    """A JSON file that a playtest wrote: each failure in it is a test that it is gone."""

    def collect(self) -> Iterator[pytest.Item]:
        try:
            found = kept_failures(self.path, named(self.path, self.config))
        except ScriptProblem as problem:  # one file that cannot be read must not hide the others
            yield FailureItem.from_parent(self, name=self.path.stem, kept=problem)
            return
        for number, kept in enumerate(found, 1):
            yield FailureItem.from_parent(self, name=f"{number}_{kept.kind}", kept=kept)


class LostTranscript(pytest.File):
    """A golden transcript without a script."""

    def collect(self) -> Iterator[pytest.Item]:
        at = Span(named(self.path, self.config), 1)
        hint = "give the script its name back, or throw the transcript away"
        lost = Diagnostic("SCRIPT032", "the script of this transcript is gone", at, hint=hint)
        yield FailureItem.from_parent(self, name=self.path.stem, kept=told([lost]))


class _Item(pytest.Item):
    """What scripts and failures have in common."""

    def repr_failure(
        self, excinfo: ExceptionInfo[BaseException], style: TracebackStyle | None = None
    ) -> str | TerminalRepr:
        """A problem of the script or the story as its writer reads it; ours with a traceback."""
        if isinstance(excinfo.value, ScriptProblem):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the test is said to stand: the file's first line."""
        return self.path, 0, f"{self.path.stem}: {self.name}"


class ScriptItem(_Item):
    """One playthrough script."""

    def runtest(self) -> None:
        """Play it."""
        bless = bool(self.config.getoption("--bless"))
        perform(self.path, story_of(self.config), self._name_of, bless=bless)
        golden = golden_file(self.path)
        if bless and golden.is_file():
            self.user_properties.append((BLESSED, self._name_of(golden)))

    def _name_of(self, path: Path) -> str:
        return named(path, self.config)

    def reportinfo(self) -> tuple[Path, int, str]:
        """The script's own name."""
        return self.path, 0, self.name


class FailureItem(_Item):
    """One failure that is to be gone."""

    def __init__(self, *, kept: Kept | ScriptProblem, **more: Any) -> None:  # noqa: ANN401 - what from_parent passes on
        super().__init__(**more)
        self._kept = kept

    def runtest(self) -> None:
        """Play its path again."""
        if isinstance(self._kept, ScriptProblem):
            raise self._kept
        gone = still_happens(self._kept, story_of(self.config))
        if gone:
            pytest.skip(gone)


def story_of(config: pytest.Config) -> Path:
    """The story of the project: its setting, or the game's own."""
    asked = str(config.getini(STORY))
    return config.rootpath / asked if asked else paths.story() / "main.ink"


def named(path: Path, config: pytest.Config) -> str:
    """*path* from the project's folder, where it lies in it."""
    return Path(os.path.relpath(path, config.rootpath)).as_posix()
