"""Measures how soon guided and random play see the last tenth of what can be seen.

``python -m tests.playtest.reach [--seeds 5] [--most STEPS]``: for each seed the steps (choices and typed
words) from nine tenths of the goals that guided play can meet to all but the last, and to all.
"""

from __future__ import annotations

import argparse
import statistics
import sys

from game.engine.playtest.explorer import Explorer
from game.engine.playtest.plan import Batch, Plan
from game.engine.playtest.stories import instrumented, main_file

STALE = 700
"""Steps without anything new after which guided play is taken to have seen what it can."""


def guided(story, seed: int) -> tuple[list[tuple[int, int]], frozenset[str]]:
    """(steps, goals met) after each walk, and the goals met."""
    plan = Plan(str(main_file(None)), 3_000, seed, "guided")
    explorer = Explorer(story, plan)
    campaign = explorer.campaign()
    steps, told, met = 0, [], frozenset()
    while batches := campaign.round():
        if (
            any(not order.goal or order.goal[0] in "+-0" for order in batches[0].orders)
            and told
            and len(met) > 1000
        ):
            break  # nothing is left to be seen: it drives numbers up and down
        for batch in batches:
            for _, result in explorer.runs(batch):
                steps += result.steps
                met |= explorer.chart.goals.met(result)
                campaign.learn(result)
                told.append((steps, len(met)))
        if told[-1][0] - next(at for at, n in told if n == told[-1][1]) > STALE:
            break
    return told, met


def at_random(story, seed: int, wanted: frozenset[str], most: int) -> list[tuple[int, int]]:
    """The same of random play, counting only what is *wanted*."""
    explorer = Explorer(story, Plan(str(main_file(None)), 1, seed))
    steps, told, met = 0, [], frozenset()
    number = 0
    while steps < most and len(met) < len(wanted):
        result = explorer.play(Batch(number, 1))
        number += 1
        steps += result.steps
        met |= explorer.chart.goals.met(result) & wanted
        told.append((steps, len(met)))
    return told


def since(told: list[tuple[int, int]], total: int, share: float) -> int | None:
    """Steps until that share of *total* was met."""
    return next((steps for steps, met in told if met >= total * share), None)


def main() -> None:
    """Measure, and print a line for each seed and the medians."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--seeds", type=int, default=5)
    asked.add_argument("--first", type=int, default=1, help="the first seed")
    asked.add_argument("--most", type=int, default=20_000)
    given = asked.parse_args()
    story = instrumented(main_file(None))
    ratios = []
    for seed in range(given.first, given.first + given.seeds):
        led, met = guided(story, seed)
        wild = at_random(story, seed, met, given.most)
        rows = {
            share: (since(led, len(met), share), since(wild, len(met), share))
            for share in (0.9, 0.98, 1.0)
        }
        ours = rows[1.0][0] - rows[0.9][0]
        theirs = (rows[1.0][1] or wild[-1][0]) - rows[0.9][1]
        open_end = "" if rows[1.0][1] else f" or more ({len(met) - wild[-1][1]} not met)"
        _say(
            f"seed {seed}: {len(met)} goals; last tenth guided {ours} steps, random {theirs}{open_end}; {rows}"
        )
        ratios.append(theirs / max(1, ours))
    _say(f"median: random takes {statistics.median(ratios):.1f} times as many steps, at the least")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
