"""Plays batches for another process: a JSON object a line on stdin, answers a line each on stdout.

First comes ``{"plan": …}``, answered by ``{"ready": checksum}`` or ``{"problem": text}``; then
``{"batch": …}``, answered by ``{"run": n, "result": …}`` for each run and ``{"done": true}``. An
error of ours is ``{"broken": traceback}``. It ends when stdin does.
"""

from __future__ import annotations

import contextlib
import json
import sys
import traceback
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from game.engine.playtest.explorer import Explorer
from game.engine.playtest.plan import Batch, Plan
from game.engine.playtest.stories import StoryProblem, instrumented

if TYPE_CHECKING:
    from collections.abc import Callable

MEMORY: Final = 2 << 30
"""Bytes of address space a child may have, where the system can hold it to that."""


def serve(asked: IO[str], answers: IO[str]) -> None:
    """Answer every line of *asked* on *answers*."""

    def answer(**what: object) -> None:
        answers.write(json.dumps(what) + "\n")
        answers.flush()

    try:
        _serve(asked, answer)
    except Exception:  # noqa: BLE001 - the parent raises it where it is seen
        answer(broken=traceback.format_exc())


def _serve(asked: IO[str], answer: Callable[..., None]) -> None:
    explorer: Explorer | None = None
    for line in asked:
        message: dict[str, Any] = json.loads(line)
        if "plan" in message:
            try:
                explorer, checksum = _prepared(Plan(**message["plan"]))
            except StoryProblem as problem:
                answer(problem=str(problem))
                return
            answer(ready=checksum)
        elif explorer is not None:
            for run, result in explorer.runs(Batch.from_json(message["batch"])):
                answer(run=run, result=result.as_json())
            answer(done=True)


def main() -> None:
    """Serve on this process's own stdin and stdout, within `MEMORY`."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    with contextlib.suppress(KeyboardInterrupt, BrokenPipeError):
        serve(sys.stdin, sys.stdout)


def _prepared(plan: Plan) -> tuple[Explorer, str]:
    story = instrumented(Path(plan.story))
    return Explorer(story, plan), story.checksum


if __name__ == "__main__":
    main()
