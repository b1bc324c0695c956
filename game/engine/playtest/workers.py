"""Takes a plan; has its batches played by watched child processes, and adds up the results.

A child that hangs or dies is ended and replaced; the run it was at becomes a failure with its
seed, and the rest of its batch is played. Results do not depend on how many children there are.
"""

from __future__ import annotations

import contextlib
import json
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.engine.playtest.explorer import Explorer
from game.engine.playtest.plan import BATCH, ROUND, Batch, Failure, Result
from game.engine.playtest.players import EXHAUSTIVE, GUIDED, LEARNING
from game.engine.playtest.search.planner import AHEAD
from game.engine.playtest.search.verdict import verdict
from game.engine.playtest.stories import StoryProblem, instrumented
from game.engine.playtest.watched import PATIENCE, Child, search_in_child

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Executor

    from game.engine.core.ports import Clock
    from game.engine.playtest.plan import Plan
    from game.engine.playtest.search.campaign import Campaign
    from game.engine.playtest.search.corpus import Corpus


class Crew:
    """Children, one for each thread that plays a batch; kept between batches. As for `Child`."""

    def __init__(self, plan: Plan, patience: float = PATIENCE, clock: Clock | None = None) -> None:
        self._plan, self._patience, self._clock = plan, patience, clock
        self._mine = threading.local()
        self._all: list[Child] = []

    def play(self, batch: Batch) -> Result:
        """The batch's result, with a failure for each run that was lost on the way."""
        total = Result()
        while batch.count > 0:
            child = self._child()
            result, lost = child.play(batch)
            total.add(result)
            if not lost:
                break
            self._dismiss(child)
            run = batch.first + result.runs
            known = dict(Counter(batch.known) + result.taken)
            led = self._led(batch.after(run - 1, known))
            total.add(Result(runs=1, failures=[self._lost(run, lost, led)]))
            batch = batch.after(run, known)
        return total

    def begin(self) -> None:
        """Have this thread's child begin to read the story, before there is anything to play."""
        with contextlib.suppress(StoryProblem):  # whoever plays is told
            self._child()

    def close(self) -> None:
        """End all children."""
        for child in self._all:
            child.close()
        self._all.clear()

    def _child(self) -> Child:
        child: Child | None = getattr(self._mine, "child", None)
        if child is None:
            child = Child(self._plan, self._patience, self._clock)
            self._mine.child = child
            self._all.append(child)
        return child

    def _dismiss(self, child: Child) -> None:
        self._mine.child = None
        self._all.remove(child)

    def _led(self, batch: Batch) -> tuple[str, ...]:
        """What was done in the first run of *batch*, which was lost, till it was lost again."""
        child = Child(self._plan, self._patience, self._clock)
        try:
            return child.trace(replace(batch, count=1, orders=batch.orders[:1]))
        finally:
            child.close()

    def _lost(self, run: int, how: str, led: tuple[str, ...]) -> Failure:
        seed = self._plan.seed_of(run)
        message = {
            "time_out": f"a run took longer than {self._patience:g} s",
            "died": "the process that played this run died, perhaps of too much memory",
        }[how]
        return Failure(how, f"{message}; its seed is {seed}", "story:1", led, seed)


def explore(
    plan: Plan,
    play: Callable[[Batch], Result],
    executor: Executor,
    progress: Callable[[Result], None] = lambda _so_far: None,
    campaign: Campaign | None = None,
) -> Result:
    """Everything that *plan* asks for, each batch by *play* on *executor*.

    A *campaign* says where to go next, for the guided policy. *progress* is given what is known
    after each batch. Ctrl-C ends it early, with what there is.
    """
    total = Result()
    try:
        for result in _played(plan, total, play, executor, campaign):
            result.spots.clear()
            result.paths.clear()
            total.add(result)
            progress(total)
    except KeyboardInterrupt:
        executor.shutdown(wait=False, cancel_futures=True)
    if campaign:
        total.verdict = verdict(campaign.chart, sorted(campaign.left))
    return total


def explore_in_children(
    plan: Plan,
    workers: int,
    progress: Callable[[Result], None] = lambda _so_far: None,
    corpus: Corpus | None = None,
) -> Result:
    """`explore` with *workers* children. Raises StoryProblem.

    A guided search begins with the paths of *corpus*, and leaves there those to be kept.
    """
    if plan.policy == EXHAUSTIVE:
        return search_in_child(plan, progress)
    crew = Crew(plan)
    try:
        with ThreadPoolExecutor(workers, initializer=crew.begin) as threads:
            for _ in range(min(workers, _at_once(plan))):  # a thread begins with its first task
                threads.submit(str)
            campaign = campaign_for(plan, corpus) if plan.policy == GUIDED else None
            return explore(plan, crew.play, threads, progress, campaign)
    finally:
        crew.close()


def explore_on(
    executor: Executor, plan: Plan, progress: Callable[[Result], None] = lambda _so_far: None
) -> Result:
    """`explore` on any executor, also one of other processes or machines (Dask's, say).

    Each of its workers must see the story under the same path. Raises StoryProblem.
    """
    campaign = campaign_for(plan) if plan.policy == GUIDED else None
    return explore(plan, partial(play_far, plan), executor, progress, campaign)


def play_far(plan: Plan, batch: Batch) -> Result:
    """`Crew.play`, to be sent to another process: its children stay there for the next batch."""
    key = json.dumps(asdict(plan), sort_keys=True)
    if key not in _FAR:
        for crew in _FAR.values():  # one plan at a time is played
            crew.close()
        _FAR.clear()
        _FAR[key] = Crew(plan)
    return _FAR[key].play(batch)


_FAR: Final[dict[str, Crew]] = {}
"""What `play_far` keeps in its process. Children end when it does: their stdin is closed."""


def campaign_for(plan: Plan, corpus: Corpus | None = None) -> Campaign:
    """The campaign of a guided plan. Raises StoryProblem."""
    explorer = Explorer(instrumented(Path(plan.story), pictures=False), plan)
    return explorer.campaign(corpus)


def _played(
    plan: Plan,
    total: Result,
    play: Callable[[Batch], Result],
    executor: Executor,
    campaign: Campaign | None,
) -> Iterator[Result]:
    """What each batch has seen, in their order."""
    if campaign:
        yield from campaign.played(lambda batch: executor.submit(play, batch).result)
        return
    for batches in _rounds(plan, total):
        yield from executor.map(play, batches)


def _at_once(plan: Plan) -> int:
    """The most batches that are under way at a time."""
    return AHEAD if plan.policy == GUIDED else -(-plan.runs // BATCH)


def _rounds(plan: Plan, so_far: Result) -> Iterator[list[Batch]]:
    batches = [Batch(first, min(BATCH, plan.runs - first)) for first in range(0, plan.runs, BATCH)]
    learns = plan.policy in LEARNING
    for batch in _cut(batches, ROUND if learns else max(1, len(batches))):
        known = dict(so_far.taken) if learns else {}
        yield [Batch(each.first, each.count, known) for each in batch]


def _cut(batches: list[Batch], size: int) -> Iterable[list[Batch]]:
    return (batches[n : n + size] for n in range(0, len(batches), size))
