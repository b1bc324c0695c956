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
_PANIC: Final = re.compile(r"panicked at [^\n]*:\n([^\n]*)")


class QuietPanics:
    """While entered, what native code writes to stderr goes to a file of ours.

    The Rust runtime prints a trace before it reports a panic; nothing else can stop it. What
    others wrote to stderr meanwhile is passed on. Entering costs about two microseconds. On
    Windows the trace is printed: there Rust does not write through the C library.
    """

    def __init__(self) -> None:
        self._real = -1
        self.reason = ""
        """What the panic said, in its own words; empty when there was none."""

    def __enter__(self) -> None:
        self.reason = ""
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
        if self._real < 0:
            return
        os.dup2(self._real, _STDERR)
        caught = _take() if os.lseek(_catch_file(), 0, os.SEEK_END) else b""
        self._leave()
        found = _PANIC.search(caught.decode(errors="replace")) if caught else None
        if found:
            self.reason = found.group(1).strip()
        elif caught:
            os.write(_STDERR, caught)

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
