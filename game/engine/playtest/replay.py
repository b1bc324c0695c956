"""The `replay` command: a save or a playtest's report in, the transcript of what happened out."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any, Final

from game.engine.core import paths
from game.engine.core.diagnostics import Diagnostic, Severity, Span
from game.engine.playtest import acts
from game.engine.playtest.stories import content_of, main_file
from game.engine.session.envelope import SaveError, from_text
from game.engine.session.resume import follow, resume
from game.engine.session.runtime import StoryFault
from game.engine.session.session import StorySession
from game.engine.session.story import load_story

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping

    from game.engine.session.beats import Step
    from game.engine.session.story import LoadedStory


_LONGEST: Final = 64_000_000
"""Characters: a report of many failures is far below it."""


def replay(asked: argparse.Namespace) -> int:
    """`soft-glow replay FILE [STORY.ink] [--failure N]`: FILE is a save or a report."""
    main = main_file(asked.story)
    story = load_story(main, content_of(main), cache=paths.cache() / "ink")
    if not story.ok:
        return _refuse("\n".join(str(d.render()) for d in story.diagnostics if d.is_error))
    try:
        with asked.file.open(encoding="utf-8") as file:
            text = file.read(_LONGEST + 1)
        if len(text) > _LONGEST:
            return _refuse(f"{asked.file}: too long to be a save or a report")
        data = json.loads(text)
    except (OSError, ValueError, RecursionError) as error:
        return _refuse(f"{asked.file}: cannot be read: {error}")
    try:
        if isinstance(data, dict) and isinstance(data.get("failures"), list):
            return _failure(story, data, asked.failure)
        return _save(story, text)
    except SaveError as error:
        return _refuse(str(error))


def transcript(log: tuple[Step, ...], names: Mapping[str, str]) -> Iterator[str]:
    """Each line as it was shown, the choices taken with a ``>``."""
    for step in log:
        beat = step.beat
        if beat.text:
            aside = f", {beat.aside}" if beat.aside else ""
            name = names.get(beat.speaker, beat.speaker)
            yield f"{name}{aside}: {beat.text}" if beat.speaker else beat.text
        if step.picked:
            yield f"> {step.picked}"


def _save(story: LoadedStory, text: str) -> int:
    told = resume(story, from_text(text))
    _print(told.session)
    return _refuse(told.note) if told.note else 0


def _failure(story: LoadedStory, report: dict[str, Any], number: int) -> int:
    """Play the report's failure of that *number*, from 1."""
    failures = report["failures"]
    if not failures:
        sys.stdout.write("This report has no failures.\n")
        return 0
    if not 1 <= number <= len(failures):
        return _refuse(f"This report has {len(failures)} failures, and no number {number}.")
    failure = failures[number - 1]
    try:
        path = acts.read(failure["choices"])
        session = StorySession(story, int(failure["seed"]), start=str(report.get("from", "")))
    except (KeyError, TypeError, ValueError) as error:
        return _refuse(f"This report cannot be replayed: {error!r}.")
    try:
        done = follow(session, path)
        while done == len(path) and session.can_advance:
            session.advance()
    except StoryFault as fault:
        _print(session)
        return _refuse(fault.diagnostic.render())
    _print(session)
    if done < len(path):
        return _refuse(f"The story has changed: act {done + 1} of {len(path)} is not to be had.")
    return _refuse(_said(failure).render())


def _said(failure: dict[str, Any]) -> Diagnostic:
    file, _, line = str(failure["place"]).rpartition(":")
    message = f"{failure['kind']}: {failure['message']}"
    return Diagnostic("PLAY001", message, Span(file, int(line)), Severity.ERROR)


def _print(session: StorySession) -> None:
    names = session.story.content.cast.names
    for line in transcript(session.log, names):
        sys.stdout.write(line + "\n")


def _refuse(sentence: str) -> int:
    sys.stdout.flush()
    sys.stderr.write(f"{sentence}\n")
    return 1
