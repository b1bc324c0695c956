"""The bodies of `check`, `playtest`, `replay` and `stats`: parsed arguments in, exit codes out.

0 all is well, 1 the story or a file is at fault (told on stderr), 2 wrong usage, as everywhere.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from game.engine.core import paths
from game.engine.ink.compile import compile_story
from game.engine.playtest.annotate import annotate
from game.engine.playtest.coverage import Table
from game.engine.playtest.everywhere import shrunk, store
from game.engine.playtest.led import led
from game.engine.playtest.pages.command import written
from game.engine.playtest.pages.gather import by_policy, evidence_of
from game.engine.playtest.pages.page import page
from game.engine.playtest.plan import Plan, Result
from game.engine.playtest.players import EXHAUSTIVE, GUIDED, profile_of
from game.engine.playtest.report import Report, without_runs
from game.engine.playtest.search import corpus
from game.engine.playtest.search.shrink import LOST
from game.engine.playtest.stats import story_stats
from game.engine.playtest.stories import (
    StoryProblem,
    WrongUsage,
    content_of,
    instrumented,
    main_file,
    session_for,
)
from game.engine.playtest.suite import command as suite
from game.engine.playtest.workers import explore_in_children
from game.engine.session.begin import fact_value

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from game.engine.playtest.search.corpus import Corpus
    from game.engine.session.story import LoadedStory

STDOUT: Final = "-"
"""What ``--json`` means without a file."""


def stats(asked: argparse.Namespace) -> int:
    """`soft-glow stats [STORY.ink] [--json [OUT]]`."""
    main = main_file(asked.story)
    if not main.is_file():
        return _refuse(f"{main}: there is no such file")
    found = story_stats(main, content_of(main))
    compiled = compile_story(main, cache=paths.cache() / "ink")
    for wrong in (each for each in compiled.diagnostics if each.is_error):
        sys.stderr.write(wrong.render(compiled.source_line(wrong.at)) + "\n")
    return _tell(found.as_text, found.as_json, asked.json, ok=compiled.ok)


def playtest(asked: argparse.Namespace) -> int:
    """`soft-glow playtest [STORY.ink] --runs N --seed S --workers K --policy P …`."""
    if not (_can_write(asked.json) and _can_write(asked.html)):
        return 1
    main = main_file(asked.story)
    plan = _plan_of(asked, main)
    try:
        story = instrumented(main)
        for each in by_policy(plan):
            profile_of(each)
        plan = led(plan, asked.path)
        session_for(story, plan)
        kept = corpus.of(plan, asked.corpus)
        if asked.against:
            return _compared(asked, story, plan, main)
        return _reported(asked, story, plan, kept)
    except StoryProblem as problem:
        sys.stderr.write(f"{problem}\n")
        if asked.html:
            _refuse(f"{asked.html}: no page was written, since nothing could be played")
        _write_json(without_runs(plan, str(problem), problem.found), asked.json)
        return 2 if isinstance(problem, WrongUsage) else 1


def _plan_of(asked: argparse.Namespace, main: Path) -> Plan:
    """What the arguments ask for."""
    facts = {name: fact_value(value) for name, value in asked.facts}
    policy = ",".join(asked.policy or ["random"])
    measured = bool(asked.json or asked.html)
    limits = (asked.states, asked.seconds, asked.within)
    story = str(main.resolve())
    return Plan(story, asked.runs, asked.seed, policy, asked.start, facts, measured, *limits)


def _compared(asked: argparse.Namespace, story: LoadedStory, plan: Plan, main: Path) -> int:
    """What reads differently than in ``--against``; there is no page of that."""
    if asked.html:
        _refuse(f"{asked.html}: no page was written: --against is told as text or with --json")
    found = suite.compared(story, plan, asked.against, main)
    return _tell(
        lambda: suite.as_text(found, asked.against),
        lambda: suite.as_json(found, plan, asked.against),
        asked.json,
        ok=not found.broke,
    )


def _reported(
    asked: argparse.Namespace, story: LoadedStory, plan: Plan, kept: Corpus | None
) -> int:
    """Play, and tell what came of it."""
    if story.compiled is None:  # it was compiled a moment ago
        raise AssertionError(story)
    began = time.perf_counter()
    parts = _played(plan, asked.workers or os.cpu_count() or 1, kept)
    result = _added_up(asked, story, plan, parts)
    table = Table(story.compiled, story.content.growth)
    report = Report(plan, result, table, time.perf_counter() - began)
    if not _stored(asked, plan, report, kept):
        return 1
    evidence = evidence_of(story, table, report, parts) if plan.measured else None
    if evidence and asked.html and not written(Path(asked.html), page(evidence)):
        return 1
    shown = evidence.as_json() if evidence else {}
    return _tell(report.as_text, lambda: report.as_json() | shown, asked.json, ok=report.ok)


def _added_up(
    asked: argparse.Namespace, story: LoadedStory, plan: Plan, parts: list[tuple[Plan, Result]]
) -> Result:
    """All of the *parts*, with round trips, and each failure by its shortest way."""
    result = Result()
    for _, part in parts:
        result.add(part)
    # What ends its process is not to be played in ours.
    safe = not any(failure.kind in LOST for failure in result.failures)
    count = min(asked.round_trips, result.runs) if safe else 0
    result.add(Result(failures=suite.round_trip_failures(story, plan, count)))
    result.failures = shrunk(story, parts[0][0], result.failures)
    return result


def _stored(asked: argparse.Namespace, plan: Plan, report: Report, kept: Corpus | None) -> bool:
    """Failures, the annotated source and the corpus, where they are wanted."""
    try:
        if kept is not None:
            corpus.write(asked.corpus, plan, kept)
            if asked.json != STDOUT:
                sys.stdout.write(f"{asked.corpus}: {len(kept.paths)} paths are kept\n")
        if asked.failures:
            store(asked.failures, plan, report.result.failures)
        if asked.annotate:
            annotate(asked.annotate, report)
    except OSError as error:
        _refuse(f"{error.filename}: cannot be written: {error.strerror}")
        return False
    return True


def _played(plan: Plan, workers: int, kept: Corpus | None) -> list[tuple[Plan, Result]]:
    """What each policy of *plan* has played; after Ctrl-C what there is."""
    parts: list[tuple[Plan, Result]] = []
    for each in by_policy(plan):
        result = explore_in_children(each, workers, _progress(each), kept)
        parts.append((each, result))
        if result.runs < each.runs and each.policy not in {GUIDED, EXHAUSTIVE}:
            break  # Ctrl-C
    return parts


def _progress(plan: Plan) -> Callable[[Result], None]:
    """A line on the terminal that is written over; nothing where stderr is no terminal."""
    if not sys.stderr.isatty():
        return lambda _so_far: None

    def states(so_far: Result) -> None:
        sys.stderr.write(f"\r{so_far.verdict.get('states', 0):,} states of {plan.states:,} ")
        sys.stderr.flush()

    def show(so_far: Result) -> None:
        end = "\n" if so_far.runs >= plan.runs else ""
        failures = f", {len(so_far.failures)} failures" if so_far.failures else ""
        sys.stderr.write(f"\r{so_far.runs} of {plan.runs} runs{failures} {end}")
        sys.stderr.flush()

    return states if plan.policy == EXHAUSTIVE else show


def _tell(
    text: Callable[[], str], data: Callable[[], dict[str, Any]], out: str | None, *, ok: bool
) -> int:
    """The text on stdout, unless the JSON goes there; 0 when *ok*."""
    if out != STDOUT:
        sys.stdout.write(text() + "\n")
    if out and not _write_json(data(), out):
        return 1
    return 0 if ok else 1


def _write_json(data: dict[str, Any], out: str | None) -> bool:
    written = json.dumps(data, indent=2, ensure_ascii=False) + "\n"
    if out == STDOUT:
        sys.stdout.write(written)
    elif out:
        try:
            Path(out).write_text(written, "utf-8")
        except OSError as error:
            sys.stderr.write(f"{out}: cannot be written: {error.strerror}\n")
            return False
    return True


def _can_write(out: str | None) -> bool:
    """Whether the JSON will go where it is asked to: said before a thousand runs, not after."""
    if not out or out == STDOUT:
        return True
    path = Path(out)
    new = not path.exists()
    try:
        path.open("a").close()
        if new:
            path.unlink()
    except OSError as error:
        _refuse(f"{out}: cannot be written: {error.strerror}")
        return False
    return True


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 1
