"""A worker's command in; a worker out that answers when it really would, on a clock that jumps.

For ``bench --voice``: the story is played without waiting for anybody to read it, and yet each line
costs what it really takes.
"""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Final

from game.engine.voice.cache import SpeechCache
from game.engine.voice.child import Child

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

_LONGEST_S: Final = 60.0
_LOOK_S: Final = 0.001
_SWEEP_EVERY: Final = 50  # lines


class Charged:
    """A real worker, heard at another clock's time (*now*, seconds); *wait* passes real seconds.

    What it is given is done in real time, while the other stands still, and answered when as much
    of the other has passed; until then its files lie in *making*, where nobody looks, and not in
    *kept*. `took` has the real seconds of each answer.
    """

    def __init__(
        self,
        command: Sequence[str],
        now: Callable[[], float],
        wait: Callable[[float], object],
        *,
        making: Path,
        kept: Path,
    ) -> None:
        self._child = Child(command)
        self._making, self._kept, self._moved = making, kept, 0
        self._now, self._wait = now, wait
        self._given: deque[tuple[float, str]] = deque()
        self._answers: deque[tuple[float, str]] = deque()
        self._began = time.perf_counter()
        self._hired_at = now()
        self._ready = False
        self.took: list[float] = []
        self.fault = ""

    @property
    def due(self) -> float | None:
        """When the next answer will be heard; None when none is on its way."""
        self._work()
        return self._answers[0][0] if self._answers else None

    @property
    def ended(self) -> bool:
        return self._child.ended and not self._answers

    @property
    def pid(self) -> int:
        return self._child.pid

    def send(self, line: str) -> None:
        self._given.append((self._now(), line))

    def received(self) -> list[str]:
        self._work()
        heard = []
        while self._answers and self._answers[0][0] <= self._now():
            heard.append(self._answers.popleft()[1])
            self._hand_over()
        return heard

    def kill(self) -> None:
        self._child.kill()

    def close(self) -> None:
        self._child.close()

    def _work(self) -> None:
        """Do what it was given, and know how long that took."""
        if not self._ready:
            self._ready = True
            answers = self._hear()
            at = self._hired_at + time.perf_counter() - self._began
            self._answers.extend((at, answer) for answer in answers)
        while self._given:
            at, line = self._given.popleft()
            began = time.perf_counter()
            self._child.send(line)
            answers = self._hear()
            self.took.append(time.perf_counter() - began)
            self._answers.extend((at + self.took[-1], answer) for answer in answers)

    def _hand_over(self) -> None:
        """What was made is there from now on; the game's folder keeps its limit as ever."""
        for kind in ("json", "wav"):
            for file in self._making.glob(f"*/*.{kind}"):
                place = self._kept / file.parent.name / file.name
                place.parent.mkdir(parents=True, exist_ok=True)
                file.replace(place)
        self._moved += 1
        if self._moved % _SWEEP_EVERY == 0:
            SpeechCache(self._kept).sweep(time.time())

    def _hear(self) -> list[str]:
        """Wait, really, for one answer."""
        until = time.perf_counter() + _LONGEST_S
        while not (heard := self._child.received()) and time.perf_counter() < until:
            if self._child.ended:
                return self._child.received()
            self._wait(_LOOK_S)
        return heard
