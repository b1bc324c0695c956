"""Takes a plan; has it played by the policies that search, and failures shrunk and stored."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.engine.playtest.explorer import Explorer
from game.engine.playtest.search.exhaust import Limits
from game.engine.playtest.search.verdict import verdict
from game.engine.playtest.stories import instrumented

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.playtest.plan import Failure, Plan, Result
    from game.engine.session.story import LoadedStory


def search_all(plan: Plan, now: Callable[[], float] = time.monotonic) -> Result:
    """Go everywhere from where *plan* begins. Raises StoryProblem."""
    explorer = Explorer(instrumented(Path(plan.story)), plan)
    found = explorer.search(Limits(plan.states, plan.seconds, within=plan.within), now)
    left = [goal for goal in explorer.chart.goals.in_order if goal not in found.first]
    found.result.verdict = verdict(explorer.chart, left, found)
    return found.result


def shrunk(story: LoadedStory, plan: Plan, failures: list[Failure]) -> list[Failure]:
    """Each failure with the shortest list of acts that is found to show it."""
    explorer = Explorer(story, plan)
    return [explorer.shrunk(failure) for failure in failures]


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
