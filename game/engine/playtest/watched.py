"""Takes a plan; gives one child process that plays it, watched by time, that may be lost."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
import time
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, Final

from game.engine.playtest import acts as act_lines
from game.engine.playtest.plan import Failure, Result
from game.engine.playtest.search.shrink import Tried
from game.engine.playtest.stories import StoryProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.engine.core.ports import Clock
    from game.engine.playtest.plan import Batch, Plan
    from game.engine.session.beats import Act

PATIENCE: Final = 60.0
"""Seconds that a run may take, and that a child may take to compile the story."""
_GLANCE: Final = 0.05  # seconds from one look at the clock to the next, while a child is silent


class WallClock:
    """The time that passes for whoever waits."""

    def now(self) -> float:
        """Seconds from some origin; never goes back."""
        return time.monotonic()


class Child:
    """One child process that plays *plan*; *patience* is in seconds of *clock*, the wall's if none.

    Raises StoryProblem when the story cannot be played.
    """

    def __init__(self, plan: Plan, patience: float = PATIENCE, clock: Clock | None = None) -> None:
        self._patience, self._clock = patience, clock or WallClock()
        self._process = subprocess.Popen(
            # -P: a folder game/ in the current directory must not be taken for this package.
            [sys.executable, "-P", "-m", "game.engine.playtest.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._ask(plan=asdict(plan))
        ready = self._answer()
        if "ready" not in ready:
            self.close()
            raise StoryProblem(ready.get("problem", "the story could not be loaded"))

    def play(self, batch: Batch) -> tuple[Result, str]:
        """What the runs came across, and how the child was lost: not at all, or a failure's kind.

        When it was lost the result has the runs before. RuntimeError for an error of ours.
        """
        self._ask(batch=batch.as_json())
        total = Result()
        while True:
            answer = self._answer()
            if "result" not in answer:
                break
            total.add(Result.from_json(answer["result"]))
        if "lost" in answer:
            self.close()
        return total, str(answer.get("lost", ""))

    def trace(self, batch: Batch) -> tuple[str, ...]:
        """The acts of the batch's run, as `acts.written`, when it is lost on the way; else none."""
        self._ask(batch=batch.as_json(), traced=True)
        done, answer = self._followed(self._patience)
        return act_lines.written(done) if "lost" in answer else ()

    def attempt(self, wanted: Failure, path: Sequence[Act]) -> Tried:
        """Play *path* as `search.shrink` does, where it may be the child's end.

        `failure` is *wanted* when the child was lost as it says.
        """
        self._ask(trial={"seed": wanted.seed, "acts": act_lines.as_json(path)})
        done, answer = self._followed(self._patience)
        shown = wanted if answer.get("lost") == wanted.kind else None
        return Tried(tuple(done), shown)

    def trace_search(self) -> tuple[str, ...]:
        """The acts at which a search loses its child; none when it does not."""
        self._ask(search=True, traced=True)
        done, answer = self._followed()
        return act_lines.written(done) if "lost" in answer else ()

    def search(self, progress: Callable[[Result], None]) -> Result:
        """Go everywhere. Ctrl-C ends it with what there is; so does the loss of the child."""
        self._ask(search=True)
        so_far = Result(runs=1)
        while True:
            try:
                answer = self._answer()
                if "states" in answer:
                    so_far.verdict["states"] = answer["states"]
                    progress(so_far)
                    continue
            except KeyboardInterrupt:
                self._ask(stop=True)
                continue
            if "result" not in answer:
                break
            so_far = Result.from_json(answer["result"])
            so_far.verdict = answer["verdict"]
            if answer["done"]:
                break
        if "lost" in answer:
            self.close()
            _note_loss(so_far, answer["lost"], self._patience)
        return so_far

    @property
    def lost(self) -> bool:
        """Whether the process has ended, or was ended."""
        return self._process.poll() is not None

    def _followed(self, seconds: float = float("inf")) -> tuple[list[Act], dict[str, Any]]:
        """The acts that the child says it does, and what it says in the end, or after *seconds*."""
        done: list[Act] = []
        ends = self._clock.now() + seconds
        while True:
            left = ends - self._clock.now()
            # Whoever never stops saying what it does must not be listened to for ever.
            late: dict[str, Any] = {"lost": "time_out"}
            answer = self._answer(min(self._patience, left)) if left > 0 else late
            if "doing" in answer:
                kept, new = answer["doing"]
                done = [*done[:kept], *act_lines.from_json(new)]
            elif answer.get("done") or "lost" in answer:
                break
        if "lost" in answer:
            self.close()
        return done, answer

    def close(self) -> None:
        """End the process, if it has not ended itself, and wait for it."""
        self._process.kill()
        self._process.wait()
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _read(self) -> None:
        for line in self._process.stdout or ():
            self._lines.put(line)
        self._lines.put("")

    def _ask(self, **what: object) -> None:
        if self._process.stdin is not None:
            try:
                self._process.stdin.write(json.dumps(what) + "\n")
                self._process.stdin.flush()
            except OSError:  # it died between two batches: the answer will say so
                return

    def _line(self, patience: float) -> str | None:
        """What the child says next, empty when it has ended; None if not in time."""
        ends = self._clock.now() + patience
        while True:
            try:
                return self._lines.get(timeout=_GLANCE)
            except queue.Empty:
                if self._clock.now() >= ends:
                    return None

    def _answer(self, patience: float | None = None) -> dict[str, Any]:
        line = self._line(self._patience if patience is None else patience)
        if line is None:
            return {"lost": "time_out"}
        answer: dict[str, Any] = json.loads(line) if line else {"lost": "died"}
        if "broken" in answer:
            raise RuntimeError(f"a playtest's child failed:\n{answer['broken']}")
        return answer


def search_in_child(
    plan: Plan,
    progress: Callable[[Result], None],
    patience: float = PATIENCE,
    clock: Clock | None = None,
) -> Result:
    """Go everywhere from where *plan* begins, in a child. Raises StoryProblem."""
    child = Child(plan, patience, clock)
    try:
        found = child.search(progress)
    finally:
        child.close()
    lost = [failure for failure in found.failures if failure.kind in _LOST]
    if lost:  # the same again, more slowly, to know by what
        child = Child(plan, patience, clock)
        try:
            led = child.trace_search()
        finally:
            child.close()
        found.failures.remove(lost[0])
        found.failures.append(replace(lost[0], choices=led, seed=plan.seed_of(0)))
    return found


def _note_loss(so_far: Result, how: str, patience: float) -> None:
    """Say in the verdict and in a failure by what a search was cut short."""
    told = _LOST[how].format(patience)
    states = so_far.verdict.get("states", 0)
    so_far.verdict = {**_NOTHING, **so_far.verdict, "complete": False, "cut": told}
    message = f"the search was ended by {told}, after {states:,} states"
    so_far.failures.append(Failure(how, message, "story:1"))


_LOST: Final = {
    "time_out": "a step that took longer than {:g} s",
    "died": "the end of its process, perhaps of too much memory",
}
_NOTHING: Final[dict[str, Any]] = {
    "states": 0, "holds_for": [], "ways": {}, "dead": [], "undecided": [], "total": 0,
}  # fmt: skip
