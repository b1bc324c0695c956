"""Plays the game as it runs and measures each change of scene; prints a table for the measurements.

``python -m tests.app.scene_changes [--lines 300] [--seconds 1.2] [--from SCENE]``: a reader who turns the
page every so many seconds and takes what was offered first, once with empty caches and once more with
what the first time has left in them. What is told is how long each picture was waited for, from the
line that wants it to the frame in which it begins to be seen, out of focus or not, and until it has
begun to come into focus. SDL's dummy drivers.
"""

from __future__ import annotations

import argparse
import os
import time
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from game.engine.app.bench_child import Running
from game.engine.app.launch import Launch
from game.engine.stage.painter.pictures import ROUGH
from tests.told import tell

if TYPE_CHECKING:
    from game.engine.stage.backdrop import Backdrop


TITLE_S = 4.0
"""For so long who plays for the first time looks at the title."""


def changes(lines: int, seconds: float, start: str) -> list[tuple[str, float, float]]:
    """Each picture that was come to, and the milliseconds until it began to be seen, and sharp."""
    import pygame  # noqa: PLC0415 - after the title, as in play

    game = Running(Launch(start=start, seed=7))
    game.share(TITLE_S)
    game.loop.turn(game.theatre.doors.begin())
    found: list[tuple[str, float, float]] = []
    before, at = "", -1
    turn = time.perf_counter()
    while at < lines:
        evening = game.theatre.evening
        if evening is None or evening.over:
            break
        asked = time.perf_counter()
        game.loop.frame()
        at, picture = evening.play.session.at, evening.stage.state.picture
        if picture != before:
            before, held, name = picture, evening.stage.backdrop, evening.stage.picture_of(picture)
            game.until(lambda held=held, name=name: seen(held, name))
            first = 1000 * (time.perf_counter() - asked)
            game.until(lambda held=held: not held.awaited)
            found.append((picture, first, 1000 * (time.perf_counter() - asked)))
            turn = time.perf_counter()
        if time.perf_counter() - turn >= seconds:
            turn = time.perf_counter()
            game.press(pygame.K_DOWN if evening.play.choices else pygame.K_RETURN)
            game.press(pygame.K_RETURN)
    game.close()
    return found


def seen(backdrop: Backdrop, name: str) -> bool:
    """Whether the picture *name* is there, out of focus or not."""
    return backdrop.picture is not None and backdrop.picture.name.removeprefix(ROUGH) == name


def main() -> None:
    """Measure twice, and print."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--lines", type=int, default=300)
    asked.add_argument("--seconds", type=float, default=1.2)
    asked.add_argument("--from", dest="start", default="")
    given = asked.parse_args()
    os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
    with TemporaryDirectory() as cache, TemporaryDirectory() as saves:
        os.environ["SOFT_GLOW_CACHE"], os.environ["SOFT_GLOW_SAVES"] = cache, saves
        for caches in ("empty", "full"):
            found = changes(given.lines, given.seconds, given.start)
            longest = max(first for _, first, _ in found)
            tell(f"\n{caches} caches: {len(found)} changes, seen after {longest:.0f} ms at most")
            for picture, first, sharp in found:
                tell(f"  {picture:<30} {first:6.0f} ms, in focus from {sharp:6.0f} ms")


if __name__ == "__main__":
    main()
