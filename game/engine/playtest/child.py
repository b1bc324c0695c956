"""Plays batches for another process: a JSON object a line on stdin, answers a line each on stdout.

First comes ``{"plan": …}``, answered by ``{"ready": checksum}`` or ``{"problem": text}``; then
``{"batch": …}``, answered by ``{"run": n, "result": …}`` for each run and ``{"done": true}``. An
error of ours is ``{"broken": traceback}``. It ends when stdin does.

With ``"traced": true`` beside a batch or a search each act is told before it is done, as
``{"doing": [kept, acts]}``: of the acts told before so many still hold, these follow. ``{"trial":
{"seed", "acts"}}`` is traced too: the acts are played, those passed over that are not to be had.
``{"search": true}`` is answered by ``{"states": n}`` twice a second, ``{"result", "verdict",
"done": false}`` now and then and with ``"done": true`` at last; ``{"stop": true}`` ends it early.
It is the last thing asked.
"""

from __future__ import annotations

import contextlib
import json
import signal
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from game.engine.playtest.acts import as_json, from_json
from game.engine.playtest.everywhere import search_all
from game.engine.playtest.explorer import Explorer
from game.engine.playtest.plan import Batch, Failure, Plan
from game.engine.playtest.search.exhaust import INTERIM
from game.engine.playtest.stories import StoryProblem, instrumented

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.session.beats import Act

_OFTEN: Final = 0.5
"""Seconds from one word of a search to the next."""

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
            if message.get("traced") or "trial" in message:
                explorer.walker.announce = _announcer(answer)
            _answered(explorer, message, asked, answer)


def _answered(
    explorer: Explorer, message: dict[str, Any], asked: IO[str], answer: Callable[..., None]
) -> None:
    if "search" in message:
        _search(explorer, asked, answer)
        return
    if "trial" in message:
        wanted = Failure("", "", "", seed=message["trial"]["seed"])
        explorer.shrinker.play(wanted, from_json(message["trial"]["acts"]))
    else:
        for run, result in explorer.runs(Batch.from_json(message["batch"])):
            answer(run=run, result=result.as_json())
    answer(done=True)


def _announcer(answer: Callable[..., None]) -> Callable[[list[Act]], None]:
    """Tells the acts up to the one that is about to be done, each once."""
    told: list[Act] = []

    def announce(doing: list[Act]) -> None:
        kept = next((n for n, act in enumerate(told) if doing[n : n + 1] != [act]), len(told))
        answer(doing=[kept, as_json(doing[kept:])])
        told[:] = doing

    return announce


def _search(explorer: Explorer, asked: IO[str], answer: Callable[..., None]) -> None:
    stopped, told_at = threading.Event(), 0.0
    # A Ctrl-C at the terminal reaches us too; it is for the parent to say what comes of it.
    with contextlib.suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)

    def listen() -> None:
        asked.readline()  # "stop", or the end of the parent
        stopped.set()

    threading.Thread(target=listen, daemon=True).start()

    def met(states: int) -> bool:
        nonlocal told_at
        if time.monotonic() > told_at + _OFTEN:
            told_at = time.monotonic()
            answer(states=states)
        return not stopped.is_set()

    for result in search_all(explorer, met):
        done = result.verdict["cut"] != INTERIM
        answer(result=result.as_json(), verdict=result.verdict, done=done)


def main() -> None:
    """Serve on this process's own stdin and stdout, within `MEMORY`."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    with contextlib.suppress(KeyboardInterrupt, BrokenPipeError):
        serve(sys.stdin, sys.stdout)


def _prepared(plan: Plan) -> tuple[Explorer, str]:
    story = instrumented(Path(plan.story), pictures=False)  # the parent has looked at them
    return Explorer(story, plan), story.checksum


if __name__ == "__main__":
    main()
