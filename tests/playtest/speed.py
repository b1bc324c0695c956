"""Measures playtests: takes the story, gives its speed beside a bare loop, and with two workers.

``python -m tests.playtest.speed [--runs N]``. One run of this program measures all: the same choices
are made by a loop over bink alone, on the same JSON. Processor time where one process plays, wall
time where children do.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import time
from dataclasses import replace
from pathlib import Path  # noqa: TC003 - it stands in the signatures

from bink.story import Story

from game.engine.core.ports import far_seed
from game.engine.ink.compile import compile_story
from game.engine.playtest.explorer import Explorer
from game.engine.playtest.plan import Batch, Plan
from game.engine.playtest.search.walker import Walker
from game.engine.playtest.stories import content_of, instrumented, main_file
from game.engine.playtest.workers import explore_in_children
from game.engine.session.beats import Chose, Told
from game.engine.session.story import LoadedStory
from tests.told import tell

_SEED = re.compile(r'"storySeed":-?\d+')


def plain(main: Path) -> LoadedStory:
    """The story without instruments, as a player has it."""
    compiled = compile_story(main)
    content = content_of(main)
    return LoadedStory(compiled.json or "", content, compiled.source_map, (), compiled)


def bare(story: LoadedStory, paths: list[tuple[int, list[object]]]) -> tuple[float, int]:
    """Seconds and lines of a bare loop over bink that does what *paths* say."""
    ink = Story(story.json)
    ink.set_allow_external_function_fallbacks(True)
    ink.bind_external_function("echo", lambda _name, _kind: "You first.")
    first = ink.save_state()
    lines, began = 0, time.process_time()
    for seed, acts in paths:
        ink.load_state(_SEED.sub(f'"storySeed":{far_seed("ink", seed)}', first))
        waiting = iter(acts)
        while True:
            while ink.can_continue():
                ink.cont()
                ink.get_current_tags()
                lines += 1
            offered = ink.get_current_choices()
            if not len(offered):
                break
            texts = [offered[n] for n in range(len(offered))]
            act = next((act for act in waiting if isinstance(act, Chose)), None)
            if act is None or act.index >= len(texts):
                break
            ink.choose_choice_index(act.index)
    return time.process_time() - began, lines


def walked(walker: Walker, paths: list[tuple[int, list[object]]]) -> tuple[float, int]:
    """The same by what playtests play with: a worker keeps one walker for all its runs."""
    lines, began = 0, time.process_time()
    for seed, acts in paths:
        walker.begin(seed)
        walker.go_on()
        for act in acts:
            if isinstance(act, Told) and act.line == 0:
                continue
            walker.do(act)
        lines += walker.lines
    return time.process_time() - began, lines


def main() -> None:
    """Measure, and print a line for each figure."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--runs", type=int, default=40)
    asked.add_argument("--rounds", type=int, default=3, help="how often workers are compared")
    runs = asked.parse_args().runs
    main_ink = main_file(None)
    plan = Plan(str(main_ink), runs)
    explorer = Explorer(instrumented(main_ink), plan)
    paths = []
    for number in range(runs):
        explorer.play(Batch(number, 1))
        paths.append((plan.seed_of(number), list(explorer.walker.acts)))
    story = plain(main_ink)
    plainly, counted = Walker(story, plan), Walker(instrumented(main_ink), plan)
    # Turn and turn about: what else the machine does falls on all alike.
    turns = [(bare(story, paths), walked(plainly, paths), walked(counted, paths)) for _ in range(5)]
    (loop, lines), (walk, walk_lines), (slow, slow_lines) = map(min, zip(*turns, strict=True))
    began = time.process_time()
    whole = explorer.play(Batch(0, runs))
    full = time.process_time() - began
    rows = {
        "bare loop over bink": (loop, lines),
        "playtest, story as players have it": (walk, walk_lines),
        "playtest, instrumented": (slow, slow_lines),
        "playtest, instrumented, all that it counts": (full, whole.lines),
    }
    base = lines / loop
    for what, (seconds, told) in rows.items():
        speed = told / seconds
        tell(f"{what:<44} {told:>7} lines {1e6 / speed:7.1f} us a line {speed / base:6.0%}")
    workers_compared(replace(plan, runs=runs * 4), asked.parse_args().rounds)


def workers_compared(plan: Plan, rounds: int) -> None:
    """One worker and two, in turn: by the clock, and by what they and their parent took in all.

    Where others hold the cores the clock says little; that two take no more processor time than
    one for the same runs, and how long the longer of two halves is, can be told all the same.
    """
    ratios, cost = [], []
    for _ in range(rounds):
        one, two = (timed(plan, workers) for workers in (1, 2))
        ratios.append(one[0] / two[0])
        cost.append(two[1] / one[1])
        got = [spent / wall for wall, spent in (one, two)]
        tell(
            f"one worker {one[0]:.1f} s (processor {one[1]:.1f} s), two {two[0]:.1f} s ({two[1]:.1f} s):"
            f" x{ratios[-1]:.2f}; cores to be had {got[0]:.2f} and {got[1]:.2f}"
        )
    tell(
        f"median of {rounds}: x{statistics.median(ratios):.2f} by the clock; processor time of two"
        f" {statistics.median(cost):.2f} of one's: x{2 / statistics.median(cost):.2f} on free cores"
    )


def timed(plan: Plan, workers: int) -> tuple[float, float]:
    """Seconds by the clock, and of processor time with children, of playing *plan*."""
    began, before = time.perf_counter(), os.times()
    explore_in_children(plan, workers)
    spent = [after - at for after, at in zip(os.times()[:4], before[:4], strict=True)]
    return time.perf_counter() - began, sum(spent)


if __name__ == "__main__":
    main()
