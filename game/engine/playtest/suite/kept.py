"""A file of failures that a playtest wrote in; whether each still happens in today's story out."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from game.engine.core.diagnostics import Diagnostic, Span
from game.engine.director.cues import EndingCue
from game.engine.playtest import acts
from game.engine.playtest.suite.load import told
from game.engine.playtest.suite.performance import counted_story
from game.engine.playtest.suite.roundtrips import round_trips
from game.engine.playtest.watch import Watch, input_of
from game.engine.session.resume import follow
from game.engine.session.runtime import StoryFault
from game.engine.session.session import StorySession

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.session.beats import Act
    from game.engine.session.story import LoadedStory

_LOST: Final = frozenset({"time_out", "died"})
_PATIENCE: Final = 60.0  # seconds, as long as a playtest gives a run
_FAULTS: Final = {"INK900": "runtime_error", "INK901": "gave_up", "INK902": "endless_loop"}
_MOST_LINES: Final = 5_000


@dataclass(frozen=True, slots=True)
class Kept:
    """One failure, in the file that messages call *name*."""

    name: str
    kind: str
    message: str
    place: str
    choices: tuple[str, ...]
    seed: int
    start: str = ""

    def as_report(self) -> dict[str, Any]:
        """As `replay` reads it."""
        failure = {key: getattr(self, key) for key in ("kind", "message", "place", "seed")}
        return {"failures": [{**failure, "choices": self.choices}], "from": self.start}


def kept_failures(path: Path, name: str) -> list[Kept]:
    """The failures in the file at *path*: a playtest's report, or one failure alone.

    Raises ScriptProblem, SCRIPT041, for anything else.
    """
    try:
        data = json.loads(path.read_text("utf-8"))
        failures = data.get("failures", [data])
        return [_kept(each, str(data.get("from", "")), name) for each in failures]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        problem = f"this is neither a playtest's report nor one of its failures: {error!r}"
        hint = "`soft-glow playtest --json FILE` writes one"
        raise told([Diagnostic("SCRIPT041", problem, Span(name, 1), hint=hint)]) from None


def _kept(failure: dict[str, Any], start: str, name: str) -> Kept:
    return Kept(
        name,
        str(failure["kind"]),
        str(failure["message"]),
        str(failure["place"]),
        tuple(map(str, failure["choices"])),
        int(failure["seed"]),
        str(failure.get("from", start)),
    )


def still_happens(kept: Kept, main: Path) -> str:
    """Empty when the failure is gone; a sentence when its path is, so that nothing can be said.

    Raises ScriptProblem, SCRIPT040, when playing the path fails in the same way.
    """
    if kept.kind in _LOST:
        found, gone = _alone(kept, main), ""
    else:
        story, _ = counted_story(main.resolve())
        found, gone = _here(kept, story)
    if found:
        led = "".join(f"\n      {act}" for act in kept.choices)
        problem = f"{kept.kind} still happens: {found}"
        hint = f"it was first met at {kept.place}: {kept.message}"
        raise told(
            [Diagnostic("SCRIPT040", problem, Span(kept.name, 1), hint=hint)],
            more=f"    what leads to it, with seed {kept.seed}:{led}",
        )
    return gone


def _here(kept: Kept, story: LoadedStory) -> tuple[str, str]:
    """What still happens of this kind, and why nothing can be said."""
    path = acts.read(kept.choices)
    session = StorySession(story, kept.seed, start=kept.start)
    try:
        done = follow(session, path)
        if done == len(path):
            _to_the_menu(session)
    except StoryFault as fault:
        found = fault.diagnostic
        lost = "ran out of content" in found.message
        kind = "out_of_content" if lost else _FAULTS.get(found.code, "runtime_error")
        return (f"{found.at}: {found.message}" if kind == kept.kind else "", "")
    except (ValueError, KeyError, TypeError, ArithmeticError) as error:
        return (str(error) if kept.kind == "external_error" else "", "")
    if done < len(path):
        return "", f"the path is gone: {kept.choices[done]!r} is not to be had any more"
    found_now = (each for kind, each in _problems(session, path) if kind == kept.kind)
    return next(found_now, ""), ""


def _to_the_menu(session: StorySession) -> None:
    for _ in range(_MOST_LINES):
        if not session.can_advance:
            return
        session.advance()


def _problems(session: StorySession, path: tuple[Act, ...]) -> Iterator[tuple[str, str]]:
    """Everything that is wrong on a path that was played without a fault."""
    story = session.story
    watch = Watch(story.content, story.outline.tags)
    ended = False
    for step in session.log:
        for problem in watch.problems(step.beat):
            yield problem.kind, f"{problem.place}: {problem.message}"
        cues = watch.cues(step.beat)
        ended = ended or any(isinstance(cue, EndingCue) for cue in cues)
        asked = input_of(cues)
        if asked and not _declared(session, asked.variable):
            yield "unknown_variable", f"no VAR {asked.variable!r} is declared"
    if session.beat and session.beat.over and not ended:
        yield "no_ending", f"{session.beat.at}: the story ends here without an '# ending:'"
    if session.can_advance:
        yield "endless_loop", f"{_MOST_LINES} lines without a choice"
    if len(path) >= 2_000 and session.beat and not session.beat.over:
        yield "no_end", f"no end within {len(path)} choices"
    yield from (("warning", each) for each in session.warnings)
    for found in round_trips(story, session.seed, path, start=session.start):
        yield found.kind, f"{found.place}: {found.message}"


def _declared(session: StorySession, name: str) -> bool:
    try:
        session.variable(name)
    except KeyError:
        return False
    return True


def _alone(kept: Kept, main: Path) -> str:
    """Play it in a process of its own, which may hang or die: what happened to it, or nothing."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "failure.json"
        report.write_text(json.dumps(kept.as_report()), "utf-8")
        command = [sys.executable, "-P", "-m", "game.cli", "replay", str(report), str(main)]
        try:
            done = subprocess.run(command, timeout=_PATIENCE, check=False, capture_output=True)
        except subprocess.TimeoutExpired:
            return f"it took longer than {_PATIENCE:g} s"
    return f"the process died (signal {-done.returncode})" if done.returncode < 0 else ""
