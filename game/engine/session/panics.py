"""Keeps the text of a native panic off the terminal, and hands it back as a string."""

from __future__ import annotations

import functools
import os
import re
import sys
import tempfile
import threading
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import TracebackType

_STDERR: Final = 2
_ONE_AT_A_TIME: Final = threading.Lock()
_PANIC: Final = re.compile(rb"\n?(?:thread '[^\n]*)?panicked at [^\n]*:\n([^\n]*)")


class QuietPanics:
    """While entered, what native code writes to stderr goes to a file of ours.

    The Rust runtime prints a trace before it reports a panic; nothing else can stop it. What
    others wrote to stderr meanwhile is passed on. Entering costs about two microseconds. On
    Windows the trace is printed: there Rust does not write through the C library. It may be
    entered again inside: then only what a panic says is read, and nothing is moved.
    """

    def __init__(self) -> None:
        self._real = -1
        self._depth = 0
        self.reason = ""
        """What the panic said, in its own words; empty when there was none."""

    def __enter__(self) -> None:
        self._depth += 1
        self.reason = ""
        if self._depth > 1:
            return
        if sys.platform == "win32" or not _ONE_AT_A_TIME.acquire(blocking=False):
            return
        try:
            self._real = os.dup(_STDERR)
            os.dup2(_catch_file(), _STDERR)
        except OSError:  # there is no stderr
            self._leave()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._depth -= 1
        if self._real < 0 or (self._depth and error is None):
            return
        if self._depth:
            self._passed_on(_take())
            return
        os.dup2(self._real, _STDERR)
        caught = _take() if os.lseek(_catch_file(), 0, os.SEEK_END) else b""
        self._passed_on(caught)
        self._leave()

    def _passed_on(self, caught: bytes) -> None:
        """Keep what a panic said; what others wrote goes where it was meant to."""
        found = _PANIC.search(caught) if caught else None
        if found:
            self.reason = found.group(1).decode(errors="replace").strip()
            caught = caught[: found.start()]  # what follows is its trace
        if caught:
            os.write(self._real, caught)

    def _leave(self) -> None:
        if self._real >= 0:
            os.close(self._real)
        self._real = -1
        _ONE_AT_A_TIME.release()


@functools.cache
def _catch_file() -> int:
    """A file without a name, one for the process, open as long as it runs."""
    caught, name = tempfile.mkstemp()
    os.unlink(name)  # noqa: PTH108 - mkstemp speaks of file descriptors and names
    return caught


def _take() -> bytes:
    caught = _catch_file()
    os.lseek(caught, 0, os.SEEK_SET)
    text = os.read(caught, 1_000_000)
    os.ftruncate(caught, 0)
    os.lseek(caught, 0, os.SEEK_SET)
    return text
