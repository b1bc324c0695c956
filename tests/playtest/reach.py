"""Measures how soon guided and random play see the last tenth of what can be seen.

``python -m tests.playtest.reach [--seeds 5] [--most STEPS]``: for each seed the steps (choices and
typed words), lines and seconds of processor time from nine tenths of the goals that guided play met
to all of them. Both play in this process, so that planning counts as playing does.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from typing import NamedTuple

from game.engine.playtest.explorer import Explorer
from game.engine.playtest.plan import Batch, Plan
from game.engine.playtest.stories import instrumented, main_file

MOST_WALKS = 3_000


class Told(NamedTuple):
    """What was spent, and how many goals were met by then."""

    steps: int
    lines: int
    seconds: float
    met: int


def guided(story, seed: int, seconds: float) -> tuple[list[Told], frozenset[str]]:
    """What was spent after each walk, and the goals met, till nothing is left to go for."""
    explorer = Explorer(story, Plan(str(main_file(None)), MOST_WALKS, seed, "guided"))
    campaign = explorer.campaign()
    told, met = [Told(0, 0, 0.0, 0)], frozenset()
    began = time.process_time()
    while batches := campaign.round():
        if campaign.is_over or told[-1].seconds > seconds:
            break
        for batch in batches:
            for _, result in explorer.runs(batch):
                met |= explorer.chart.goals.met(result)
                campaign.learn(result)
                told.append(_after(told[-1], result, began, len(met)))
    return told, met


def at_random(story, seed: int, wanted: frozenset[str], most: int) -> list[Told]:
    """The same of random play, counting only what is *wanted*."""
    explorer = Explorer(story, Plan(str(main_file(None)), 1, seed))
    goals = explorer.chart.goals
    told, met = [Told(0, 0, 0.0, 0)], frozenset()
    began, number = time.process_time(), 0
    while told[-1].steps < most and len(met) < len(wanted):
        result = explorer.play(Batch(number, 1))
        number += 1
        met |= goals.met(result) & wanted
        told.append(_after(told[-1], result, began, len(met)))
    return told


def _after(last: Told, result, began: float, met: int) -> Told:
    seconds = time.process_time() - began
    return Told(last.steps + result.steps, last.lines + result.lines, seconds, met)


def since(told: list[Told], total: int, share: float) -> Told:
    """What was spent until that share of *total* was met; all, when it never was."""
    return next((each for each in told if each.met >= total * share), told[-1])


def main() -> None:
    """Measure, and print a line for each seed and the medians."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--seeds", type=int, default=5)
    asked.add_argument("--first", type=int, default=1, help="the first seed")
    asked.add_argument("--most", type=int, default=20_000)
    asked.add_argument("--seconds", type=float, default=600.0, help="of guided play, at most")
    given = asked.parse_args()
    story = instrumented(main_file(None))
    ratios: list[tuple[float, ...]] = []
    for seed in range(given.first, given.first + given.seeds):
        led, met = guided(story, seed, given.seconds)
        wild = at_random(story, seed, met, given.most)
        spans = [(since(told, len(met), 0.9), since(told, len(met), 1.0)) for told in (led, wild)]
        (ours, theirs) = (
            [b - a for a, b in zip(first, last, strict=True)][:3] for first, last in spans
        )
        ratios.append(tuple(t / max(o, 1e-9) for o, t in zip(ours, theirs, strict=True)))
        left = len(met) - wild[-1].met
        _say(
            f"seed {seed}: {len(met)} goals, all met by {tuple(spans[0][1])}; last tenth"
            f" (steps, lines, seconds): guided {ours}, random {theirs}"
            + (f" or more: {left} not met" if left else "")
        )
    steps, lines, seconds = (statistics.median(each) for each in zip(*ratios, strict=True))
    _say(
        f"median: random takes {steps:.1f} times as many steps, {lines:.1f} lines, {seconds:.1f} seconds"
    )


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
