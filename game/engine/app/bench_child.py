"""One measurement in a process of its own: what to measure in, figures as JSON on stdout."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.engine.app.launch import Launch
from game.engine.app.main import open_title, the_loop

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pygame

_REST_S: Final = 5.0
_MOVE_S: Final = 10.0
_PATIENCE_S: Final = 120.0
_LINES: Final = 40
FIRST_ACT: Final = (
    "six_forty", "office", "apartment", "returns_counter", "bed_at_one", "hour_one",
    "apartment_morning", "office_evening",
)  # fmt: skip
"""Its pictures."""
_STATUS: Final = Path("/proc/self/status")


def first_frame(began: str) -> dict[str, float]:
    """Seconds from *began* (Unix time of the start of this process) to the title on the window."""
    _, window, _ = open_title(Launch())
    seconds = time.time() - float(began)
    window.close()
    return {"seconds": round(seconds, 3)}


class Running:
    """The game as `play` runs it, frame by frame."""

    def __init__(self, launch: Launch) -> None:
        self.theatre, self.window, title = open_title(launch)
        self.loop = the_loop(self.theatre, self.window, title)
        self.until(lambda: self.theatre.ready)

    def until(self, done: Callable[[], bool]) -> None:
        """Let it run until *done*; TimeoutError after two minutes."""
        last = time.perf_counter() + _PATIENCE_S
        while not done():
            self.loop.frame()
            if time.perf_counter() > last:
                raise TimeoutError("nothing happens")

    def press(self, key: int) -> None:
        """Press a key and let one frame pass."""
        import pygame  # noqa: PLC0415 - imported long ago, by the window

        pygame.event.post(pygame.Event(pygame.KEYDOWN, key=key, mod=0))
        self.loop.frame()

    def share(self, seconds: float) -> float:
        """Percent of one core that this process takes in the next *seconds*."""
        began, busy = time.perf_counter(), time.process_time()
        self.until(lambda: time.perf_counter() - began >= seconds)
        return round(100 * (time.process_time() - busy) / (time.perf_counter() - began), 2)

    def begin(self) -> None:
        """Begin a new game and wait for its first picture."""
        self.loop.turn(self.theatre.doors.begin())
        self.until(lambda: not self._awaits_picture())
        self.share(8.0)  # its music is read in, its lines ahead are spoken: all has come to rest

    def _awaits_picture(self) -> bool:
        evening = self.theatre.evening
        return evening is None or evening.stage.backdrop.awaited

    def close(self) -> None:
        self.theatre.close()
        self.window.close()


def rest(_: str) -> dict[str, float]:
    """Percent of one core while nothing moves: still, paused, hidden."""
    import pygame  # noqa: PLC0415 - after the title, as in play

    still = Running(Launch(still=True, seed=7))
    still.begin()
    found = {"still": still.share(_REST_S)}
    still.close()
    game = Running(Launch(seed=7))
    game.begin()
    game.press(pygame.K_ESCAPE)
    found["paused"] = game.share(_REST_S)
    game.press(pygame.K_ESCAPE)
    pygame.event.post(pygame.Event(pygame.WINDOWMINIMIZED))
    found["hidden"] = game.share(_REST_S)
    game.close()
    return found


def motion(start: str) -> dict[str, float]:
    """Percent of one core while light and words move, and of a window that only flips as often;
    milliseconds from key to line; the most memory of the process, after every picture.
    """
    import pygame  # noqa: PLC0415 - after the title, as in play

    game = Running(Launch(start=start, seed=7))
    game.begin()
    game.theatre.prefer("auto", value=True)
    moving = game.share(_MOVE_S)
    game.theatre.prefer("auto", value=False)
    empty = _flipping(game)
    lines = _lines(game, pygame.K_SPACE)
    _visit(game)
    game.close()
    return {
        "moving": moving,
        "empty_window": empty,
        "key_to_line_p95_ms": lines,
        "memory_mb": _peak_mb(),
    }


def _flipping(game: Running) -> float:
    """Percent of one core for 30 empty pictures a second."""
    from pygame import time as ticks  # noqa: PLC0415 - as above

    began, busy = time.perf_counter(), time.process_time()
    while time.perf_counter() - began < _REST_S:
        game.window.show(_black)
        ticks.wait(31)
    return round(100 * (time.process_time() - busy) / (time.perf_counter() - began), 2)


def _black(surface: pygame.Surface) -> None:
    surface.fill((0, 0, 0))


def _lines(game: Running, key: int) -> float:
    """95th percentile of the milliseconds from the key to the next line on the window."""
    took = []
    for _ in range(_LINES):
        evening = game.theatre.evening
        if evening is None or not evening.can_turn:
            break
        evening.ensemble.flush()
        evening.stage.reveal_all()
        before = evening.play.session.at
        began = time.perf_counter()
        game.press(key)
        if evening.play.session.at > before and not game.loop.top.stale:
            took.append(time.perf_counter() - began)
        game.share(0.2)
    took.sort()
    return round(1000 * took[int(0.95 * (len(took) - 1))], 1) if took else -1.0


def memory(start: str) -> dict[str, float]:
    """The most MB of the process: with the story read, with an evening begun at *start*, after the
    pictures of the first act, and after all of them. No line is turned.
    """
    game = Running(Launch(start=start, seed=7))
    found = {"memory_read_mb": _peak_mb()}
    game.begin()
    found["memory_begun_mb"] = _peak_mb()
    _visit(game, FIRST_ACT)
    found["memory_first_act_mb"] = _peak_mb()
    _visit(game)
    found["memory_all_pictures_mb"] = _peak_mb()
    game.close()
    return found


def _visit(game: Running, scenes: Sequence[str] = ()) -> None:
    """Show the pictures of *scenes*, or all there are, one after another."""
    from game.engine.director.stage import StageState  # noqa: PLC0415 - as above

    parts, evening = game.theatre.parts, game.theatre.evening
    if parts is None or evening is None:
        return
    for name in scenes or parts.content.scenes:
        evening.stage.restore(StageState(scene=name))
        game.until(lambda: not evening.stage.backdrop.awaited)
        game.share(0.3)


def _peak_mb() -> float:
    """The most memory this process ever held, in MB; 0 where the system does not tell."""
    if _STATUS.is_file():  # what `resource` says begins with that of the process which started this
        peak = next(row for row in _STATUS.read_text().splitlines() if row.startswith("VmHWM:"))
        return round(int(peak.split()[1]) * 1024 / 1e6, 1)
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return 0.0
    unit = 1 if sys.platform == "darwin" else 1024
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6, 1)


KINDS: Final = {"first_frame": first_frame, "rest": rest, "motion": motion, "memory": memory}

if __name__ == "__main__":
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    sys.stdout.write(json.dumps(KINDS[sys.argv[1]](sys.argv[2])) + "\n")
