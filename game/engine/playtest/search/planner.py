"""Takes what batches of walks have seen; gives the next batch, some of them under way at a time."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.engine.playtest.plan import Batch, Result

AHEAD: Final = 4
"""Batches that are under way at a time: what one has seen is known to the next but three."""
DEEP: Final = 4  # walks in a batch


class Planner(ABC):
    """Says what to play next."""

    @abstractmethod
    def batch(self) -> Batch | None:
        """What to play next; None when there is nothing, or when what is under way must be learned
        first to say so."""

    @abstractmethod
    def learn(self, result: Result) -> None:
        """What a batch has seen. To be told in the order of the batches."""

    def played(self, play: Callable[[Batch], Callable[[], Result]]) -> Iterator[Result]:
        """Has every batch played, `AHEAD` of them at a time: what each has seen, in their order.

        *play* sets about a batch, and gives what waits for its result. Who plays and how many at
        once makes no difference to what is seen.
        """
        waiting: deque[Callable[[], Result]] = deque()
        while True:
            while len(waiting) < AHEAD and (batch := self.batch()) is not None:
                waiting.append(play(batch))
            if not waiting:
                return
            result = waiting.popleft()()
            self.learn(result)
            yield result
