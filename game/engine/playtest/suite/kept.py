"""A file of failures that a playtest wrote in; whether each still happens in today's story out."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from game.engine.core.diagnostics import Diagnostic, Span
from game.engine.playtest import acts
from game.engine.playtest.explorer import Explorer
from game.engine.playtest.plan import Plan
from game.engine.playtest.search.round import MOST_CHOICES, goes_round
from game.engine.playtest.search.shrink import LOST, NO_END
from game.engine.playtest.stories import StoryProblem, instrumented
from game.engine.playtest.suite.load import told
from game.engine.playtest.suite.performance import counted_story
from game.engine.playtest.suite.roundtrips import BACK, LOAD, round_trips

_PATIENCE: Final = 60.0  # seconds, as long as a playtest gives a run


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

    Raises ScriptProblem, SCRIPT040, when playing the path fails in the same way, and SCRIPT003
    when the story cannot be played.
    """
    try:
        found, gone = (_alone(kept, main), "") if kept.kind in LOST else _here(kept, main)
    except StoryProblem as problem:
        said = Diagnostic("SCRIPT003", "the story cannot be played", Span(kept.name, 1))
        raise told([said], more=str(problem)) from None
    if found:
        led = "".join(f"\n      {act}" for act in kept.choices)
        still = f"{kept.kind} still happens: {found}"
        hint = f"it was first met at {kept.place}: {kept.message}"
        raise told(
            [Diagnostic("SCRIPT040", still, Span(kept.name, 1), hint=hint)],
            more=f"    what leads to it, with seed {kept.seed}:{led}",
        )
    return gone


def _here(kept: Kept, main: Path) -> tuple[str, str]:
    """What still happens of this kind, and why nothing can be said."""
    walker = _explorer(main.resolve(), kept.start).walker
    path = acts.read(kept.choices)
    walker.seed = kept.seed
    done = walker.follow(path)
    for failure in walker.failures:
        if failure.kind == kept.kind:
            return f"{failure.place}: {failure.message}", ""
    if done < len(path) and not walker.failures:
        return "", f"the path is gone: {kept.choices[done]!r} is not to be had any more"
    if kept.kind == NO_END and done == len(path) and goes_round(walker):
        return f"no end within {MOST_CHOICES} choices of random play from there", ""
    if kept.kind in {LOAD, BACK}:
        story, _ = counted_story(main.resolve())
        for found in round_trips(story, kept.seed, path, start=kept.start):
            if found.kind == kept.kind:
                return f"{found.place}: {found.message}", ""
    return "", ""


@cache
def _explorer(main: Path, start: str) -> Explorer:
    """What plays paths of that story and looks at each line; one for all files of a process."""
    return Explorer(instrumented(main), Plan(str(main), start=start))


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
