"""Takes a plan; has it played by the policies that search, and failures shrunk and stored."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from game.engine.playtest.explorer import Explorer
from game.engine.playtest.lost import Trials
from game.engine.playtest.search.exhaust import Limits
from game.engine.playtest.search.shrink import LOST
from game.engine.playtest.search.verdict import verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from game.engine.playtest.plan import Failure, Plan, Result
    from game.engine.session.story import LoadedStory


def search_all(
    explorer: Explorer,
    met: Callable[[int], bool] = lambda _states: True,
    now: Callable[[], float] = time.monotonic,
) -> Iterator[Result]:
    """Go everywhere from where the explorer's plan begins: what is known now and then, and at last.

    *met* is told how many states are known, before each; when it says no, the search ends there.
    """
    plan = explorer.plan
    limits = Limits(plan.states, plan.seconds, within=plan.within)
    for found in explorer.search_by_steps(limits, now, met):
        left = [goal for goal in explorer.chart.goals.in_order if goal not in found.first]
        scene = plan.start.partition(".")[0] if plan.within else ""
        found.result.verdict = verdict(explorer.chart, left, found, scene)
        yield found.result


def shrunk(story: LoadedStory, plan: Plan, failures: list[Failure]) -> list[Failure]:
    """Each failure with the shortest list of acts that is found to show it."""
    if not failures:
        return []
    explorer, trials = Explorer(story, plan), Trials(plan)
    try:
        return [
            trials.shrink(failure) if failure.kind in LOST else explorer.shrunk(failure)
            for failure in failures
        ]
    finally:
        trials.close()


def store(folder: Path, plan: Plan, failures: list[Failure]) -> list[Path]:
    """Write each failure to a file that `replay` plays. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for number, failure in enumerate(failures, 1):
        told: dict[str, Any] = {"from": plan.start, "failures": [failure.as_json()]}
        path = folder / f"{number:02}_{failure.kind}.json"
        path.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", "utf-8")
        written.append(path)
    return written
