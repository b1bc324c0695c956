"""Takes a story and its style; gives every `PROSE` diagnostic that its writers have not excused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.content.style_models import Style
from game.engine.content.validate import validate
from game.engine.core import paths
from game.engine.core.diagnostics import Diagnostic, Severity, Span
from game.engine.playtest.prose import rules
from game.engine.playtest.prose.lines import shown_lines
from game.engine.playtest.sources import line_of, marks, read_story

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from game.engine.playtest.prose.lines import ShownLine
    from game.engine.playtest.sources import InkFile, Mark

_RULES: Final[tuple[Callable[[list[ShownLine], Style], Iterator[Diagnostic]], ...]] = (
    rules.worn_phrases,
    rules.rations,
    rules.long_lines,
    rules.dashes,
    rules.similes,
    rules.drumrolls,
    rules.menus,
)


def check_story(main: Path, names: Mapping[str, str]) -> tuple[Diagnostic, ...]:
    """`check_prose` with the ``style.yaml`` beside *main*, or the game's own where none is.

    What is wrong with that file is told instead.
    """
    beside = main.parent / "style.yaml"
    path = beside if beside.is_file() else paths.story() / "style.yaml"
    style, problems = validate(path.read_text("utf-8"), path.name, Style)
    return check_prose(main, style, names) if style else problems


def check_prose(main: Path, style: Style, names: Mapping[str, str]) -> tuple[Diagnostic, ...]:
    """What the prose check finds in the story at *main*, in the order of the files.

    *names* are the cast's shown names by key. Errors refuse the story, warnings do not. The
    codes are those of `rules`, and PROSE012 an excuse that excuses nothing, PROSE013 one that
    gives no reason.
    """
    return check_files(read_story(main), style, names)


def check_files(
    files: list[InkFile], style: Style, names: Mapping[str, str]
) -> tuple[Diagnostic, ...]:
    """The same for files that were read already."""
    lines = [line for file in files for line in shown_lines(file.parsed, names)]
    said = marks(files)
    callbacks = [place for place, mark in said.items() if mark.kind == "callback"]
    found = [problem for rule in _RULES for problem in rule(lines, style)]
    found += rules.repetitions(lines, style, callbacks)
    excused = {place for place, mark in said.items() if mark.kind == "lint: ok"}
    kept = [problem for problem in found if line_of(problem.at) not in excused]
    unmarked = rules.repetitions(lines, style, ())
    used = {line_of(problem.at) for problem in (*found, *unmarked)}
    order = {file.source.name: n for n, file in enumerate(files)}
    return tuple(
        sorted(
            (*kept, *_about_marks(said, used)),
            key=lambda problem: (order[problem.at.file], problem.at.line, problem.at.column),
        )
    )


def _about_marks(
    said: Mapping[tuple[str, int], Mark], used: Iterable[tuple[str, int]]
) -> Iterator[Diagnostic]:
    needed = set(used)
    for place, mark in said.items():
        at = Span(*place)
        if not mark.why.removeprefix("because").strip():
            message = f"'// {mark.kind}' without a reason"
            yield Diagnostic("PROSE013", message, at, hint="// lint: ok because …")
        elif mark.kind == "lint: ok" and place not in needed:
            message = "this line breaks no rule: nothing is excused here"
            yield Diagnostic("PROSE012", message, at, Severity.WARNING)
