"""Has images made on a thread beside the one that draws: orders in, a breath between one and the
next, so that whoever draws never waits for more than one.
"""

from __future__ import annotations

import threading
from functools import lru_cache
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

_BREATH: Final = 0.004
"""Seconds. An order holds the interpreter for half a thousandth of one: a frame of ten waits for
two of them, and all of Beyond is made within the first second.
"""


class Oven(Protocol):
    """Does what is ordered, some time later, in the order in which it was."""

    def order(self, work: Callable[[], None]) -> None:
        """Have *work* done; never waits."""


class Baker:
    """An `Oven` that is a thread. It begins with the first order and ends with the process."""

    def __init__(self) -> None:
        self._orders: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._thread: threading.Thread | None = None

    def order(self, work: Callable[[], None]) -> None:
        """Have *work* done; never waits."""
        self._orders.put(work)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="her light", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        never = threading.Event()
        while True:
            self._orders.get()()
            never.wait(_BREATH)


@lru_cache(maxsize=1)
def the_baker() -> Baker:
    """One for the whole game, however many evenings are begun in it."""
    return Baker()
