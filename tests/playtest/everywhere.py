"""Searches each scene of the story to its end, or to a limit; prints a table for the measurements.

``python -m tests.playtest.everywhere [--states 3000] [--seconds 10] [SCENE …]``: every knot by itself, from the
values that the story declares, as ``soft-glow playtest --policy exhaustive --from SCENE --within``.
Seconds are of processor time.
"""

from __future__ import annotations

import argparse
import time

from game.engine.ink.coverage import PlaceKind
from game.engine.playtest.explorer import Explorer
from game.engine.playtest.plan import Plan
from game.engine.playtest.search.exhaust import Limits
from game.engine.playtest.search.verdict import verdict
from game.engine.playtest.stories import instrumented, main_file
from tests.told import tell


def main() -> None:
    """Search, and print a row for each scene."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("scenes", nargs="*")
    asked.add_argument("--states", type=int, default=3_000)
    asked.add_argument("--seconds", type=float, default=10.0)
    given = asked.parse_args()
    story = instrumented(main_file(None))
    table = Explorer(story, Plan(str(main_file(None)))).table
    with_menus = {table.places[n].path.partition(".")[0] for n in table.of(PlaceKind.CHOICE)}
    scenes = given.scenes or [knot for knot in table.knots if knot in with_menus]
    tell("| scene | choices | verdict | states | steps | seconds | dead from there |")
    tell("|---|---|---|---|---|---|---|")
    for scene in scenes:
        explorer = Explorer(story, Plan(str(main_file(None)), start=scene, within=True))
        chart = explorer.chart
        began = time.process_time()
        limits = Limits(given.states, given.seconds, within=True)
        found = explorer.search(limits, time.process_time)
        seconds = time.process_time() - began
        here = [
            n for n in table.of(PlaceKind.CHOICE) if table.places[n].path.partition(".")[0] == scene
        ]
        told = verdict(chart, sorted(chart.goals.all - found.first.keys()), found, scene)
        came = "complete" if found.complete else f"truncated by {found.cut}"
        dead = str(len(told["dead"])) if found.complete else "–"
        tell(
            f"| `{scene}` | {len(here)} | {came} | {found.states:,} | {found.result.steps:,}"
            f" | {seconds:.1f} | {dead} |"
        )
        for failure in found.result.failures:
            tell(f"{failure.kind} at {failure.place}: {failure.message}")


if __name__ == "__main__":
    main()
