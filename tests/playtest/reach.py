"""Measures how soon guided and random play see all there is; prints tables for the measurements.

``python -m tests.playtest.reach [--seeds 5] [--plays 4000] [--seconds 240]``: each seed's search plays
in one process, so that planning counts as playing does, two of them at a time; then random plays,
which belong to no seed: each seed puts them into an order of its own. What counts is processor time. What
any of them has met can be met: each search is measured by that too, and what none has met is listed. Last
the search of the first seed again as ``soft-glow playtest`` plays it, by the clock.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import NamedTuple

from game.engine.playtest.explorer import Explorer
from game.engine.playtest.plan import Batch, Plan, Result
from game.engine.playtest.report import Report
from game.engine.playtest.stories import instrumented, main_file
from game.engine.playtest.workers import explore_in_children
from tests.told import tell

MOST_WALKS = 3_000
CHUNK = 25
"""Random plays in one task."""


class Spent(NamedTuple):
    """Steps (choices and typed words), lines, and seconds of processor time."""

    steps: float
    lines: float
    seconds: float

    def plus(self, other: Spent) -> Spent:
        return Spent(*(a + b for a, b in zip(self, other, strict=True)))

    def less(self, other: Spent) -> Spent:
        return Spent(*(a - b for a, b in zip(self, other, strict=True)))


class Played(NamedTuple):
    """One walk or play: what it took, and the goals that it met."""

    spent: Spent
    met: frozenset[str]


class Searched(NamedTuple):
    """A guided search: its walks, seconds of planning among them, and how it came out."""

    walks: list[Played]
    planning: float
    total: int
    left: int
    undecided: int
    dead: int
    choices: tuple[int, int]
    outcomes: tuple[int, int]


def guided(seed: int, seconds: float) -> Searched:
    """The whole search, till nothing is left to go for or the time is over."""
    story = instrumented(main_file(None))
    explorer = Explorer(story, Plan(str(main_file(None)), MOST_WALKS, seed, "guided"))
    began = time.process_time()
    last = [began]
    campaign = explorer.campaign()
    goals = explorer.chart.goals
    walks: list[Played] = []
    playing = 0.0

    def play(batch: Batch) -> Result:
        nonlocal playing
        at, total = time.process_time(), Result()
        for _, result in explorer.runs(batch):
            now = time.process_time()
            spent = Spent(result.steps, result.lines, now - last[0])
            walks.append(Played(spent, goals.met(result)))
            total.add(result)
            last[0] = now
        playing += time.process_time() - at
        return total

    for _ in campaign.played(lambda batch: partial(play, batch)):
        if campaign.is_over or last[0] > began + seconds:
            break
    planning = last[0] - began - playing
    met = frozenset().union(*(walk.met for walk in walks))
    left = goals.all - met
    kinds = {g: g[0] for g in goals.all}
    choice = [g for g in goals.all if g[0] == "p" and f"o{g[1:]}" in goals.all]
    offered = [g for g in goals.all if kinds[g] in "on"]
    branch = [g for g in goals.all if g[0] == "p" and g not in choice and _is_outcome(explorer, g)]
    return Searched(
        walks,
        planning,
        len(goals.all),
        len(left),
        len(goals.outermost(left)),
        len(explorer.chart.dead),
        (sum(g in met for g in choice), len(choice)),
        (sum(g in met for g in (*branch, *offered)), len(branch) + len(offered)),
    )


def _is_outcome(explorer: Explorer, goal: str) -> bool:
    return explorer.table.places[int(goal[1:])].kind.value == "branch"


def at_random(first: int, count: int) -> list[Played]:
    """So many random plays."""
    explorer = Explorer(instrumented(main_file(None)), Plan(str(main_file(None)), 1, 1))
    goals, told = explorer.chart.goals, []
    for number in range(first, first + count):
        began = time.process_time()
        result = explorer.play(Batch(number, 1))
        spent = Spent(result.steps, result.lines, time.process_time() - began)
        told.append(Played(spent, goals.met(result)))
    return told


def reached(plays: list[Played], wanted: frozenset[str], share: float) -> tuple[Spent, bool]:
    """What was spent until that share of *wanted* was met, and whether it ever was."""
    spent, met = Spent(0, 0, 0), frozenset()
    for play in plays:
        spent, met = spent.plus(play.spent), met | (play.met & wanted)
        if len(met) >= share * len(wanted):
            return spent, True
    return spent, False


def row(seed: int, found: Searched) -> str:
    whole = Spent(0, 0, 0)
    for walk in found.walks:
        whole = whole.plus(walk.spent)
    met = found.total - found.left
    return (
        f"| {seed} | {len(found.walks):,} | {whole.steps:,.0f} | {whole.lines:,.0f}"
        f" | {whole.seconds:.0f}, {found.planning:.0f} | {found.choices[0]} of {found.choices[1]}"
        f" | {found.outcomes[0]:,} of {found.outcomes[1]:,}"
        f" | {met:,} of {found.total:,} ({met / found.total:.1%})"
        f" | {found.undecided} ({found.undecided / (found.total + found.dead):.1%}) |"
    )


def main() -> None:
    """Measure, and print both tables."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--seeds", type=int, default=5)
    asked.add_argument("--first", type=int, default=1, help="the first seed")
    asked.add_argument("--plays", type=int, default=4_000, help="random plays")
    asked.add_argument("--seconds", type=float, default=240.0, help="of each search, at most")
    asked.add_argument("--workers", type=int, default=2)
    asked.add_argument("--no-clock", action="store_true", help="without the last measurement")
    given = asked.parse_args()
    seeds = range(given.first, given.first + given.seeds)
    chunks = range(0, given.plays, CHUNK)
    with ProcessPoolExecutor(given.workers) as workers:
        searches = [workers.submit(guided, seed, given.seconds) for seed in seeds]
        plays = [workers.submit(at_random, n, min(CHUNK, given.plays - n)) for n in chunks]
        tell("| seed | walks | steps | lines | seconds, of them planning | choices | outcomes |"
             " goals met | undecided |\n|---|---|---|---|---|---|---|---|---|")  # fmt: skip
        for seed, search in zip(seeds, searches, strict=True):
            tell(row(seed, search.result()))
        wild = [play for each in plays for play in each.result()]
    found = dict(zip(seeds, (each.result() for each in searches), strict=True))
    compare(found, wild)
    by_all(found, wild)
    if not given.no_clock:
        by_the_clock(given.first)


def compare(searches: dict[int, Searched], wild: list[Played]) -> None:
    """The last tenth of what each search met: what it took, and what random play took."""
    tell("\n| seed | guided, to nine tenths | its last tenth | random, to nine tenths |"
         " its last tenth | factor: steps, seconds |\n|---|---|---|---|---|---|")  # fmt: skip
    factors: list[tuple[float, float]] = []
    for seed, found in searches.items():
        wanted = frozenset().union(*(walk.met for walk in found.walks))
        order = list(wild)
        random.Random(seed).shuffle(order)
        near, _ = reached(found.walks, wanted, 0.9)
        ours = reached(found.walks, wanted, 1.0)[0].less(near)
        wild_near, _ = reached(order, wanted, 0.9)
        whole, came = reached(order, wanted, 1.0)
        theirs = whole.less(wild_near)
        left = len(wanted - frozenset().union(*(play.met for play in order)))
        factors.append((theirs.steps / ours.steps, theirs.seconds / ours.seconds))
        more = "" if came else f", and {left} not met"
        least = "" if came else "at least "
        tell(
            f"| {seed} | {_spent(near)} | {_spent(ours)} | {_spent(wild_near)} | {_spent(theirs)}{more}"
            f" | {least}{factors[-1][0]:.1f}, {factors[-1][1]:.1f} |"
        )
    steps, seconds = (statistics.median(each) for each in zip(*factors, strict=True))
    tell(f"\nMedian: {steps:.1f} times the steps, {seconds:.1f} times the seconds")
    tell(f"({len(wild)} random plays; 'at least' where some goals were met by none of them).")


def by_all(searches: dict[int, Searched], wild: list[Played]) -> None:
    """Each search beside what all of them together have met; and what none has."""
    each = {seed: _met(found.walks) for seed, found in searches.items()}
    known = _met(wild).union(*each.values())
    tell(f"\nMet by any search or play: {len(known):,} goals.")
    for seed, met in each.items():
        tell(f"seed {seed}: {len(met):,} of these ({len(met) / len(known):.2%})")
    goals = Explorer(instrumented(main_file(None)), Plan(str(main_file(None)))).chart.goals
    never = goals.outermost(goals.all - known)
    tell(f"Met by none: {len(never)} places, and what stands in them:")
    for goal in never:
        tell(f"  {goals.path(goal)}, line {goals.line(goal)} of its file")


def _met(plays: list[Played]) -> frozenset[str]:
    return frozenset().union(*(play.met for play in plays))


def _spent(told: Spent) -> str:
    return f"{told.steps:,.0f} steps, {told.seconds:.0f} s"


def by_the_clock(seed: int) -> None:
    """The search as a writer starts it, with two workers."""
    plan = Plan(str(main_file(None)), MOST_WALKS, seed, "guided")
    began = time.perf_counter()
    result = explore_in_children(plan, 2)
    seconds = time.perf_counter() - began
    explorer = Explorer(instrumented(main_file(None)), plan)
    told = Report(plan, result, explorer.table, seconds).as_json()
    met = len(explorer.chart.goals.met(result))
    tell(
        f"\nBy the clock, two workers, seed {seed}: {seconds:.0f} s, {result.runs:,} walks,"
        f" {result.steps:,} steps, {told['choices']['seen']} of {told['choices']['total']} choices,"
        f" {met:,} of {len(explorer.chart.goals.all):,} goals,"
        f" {len(told['search']['undecided'])} undecided, {len(told['failures'])} failures"
    )


if __name__ == "__main__":
    main()
