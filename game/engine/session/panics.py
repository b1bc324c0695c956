"""Keeps the text of a native panic off the terminal, and hands it back as a string."""

from __future__ import annotations

import os
import re
import tempfile
import threading
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import TracebackType
    from typing import IO

_STDERR: Final = 2
_ONE_AT_A_TIME: Final = threading.Lock()
_PANIC: Final = re.compile(r"panicked at [^\n]*:\n([^\n]*)")


class QuietPanics:
    """While entered, what native code writes to stderr goes to a file of ours.

    The Rust runtime prints a trace before it reports a panic; nothing else can stop it. What
    others wrote to stderr meanwhile is passed on. Entering costs about two microseconds.
    """

    def __init__(self) -> None:
        self._file: IO[bytes] | None = None
        self._real = -1

    def __enter__(self) -> None:
        if not _ONE_AT_A_TIME.acquire(blocking=False):
            return
        try:
            self._file = self._file or tempfile.TemporaryFile()
            self._real = os.dup(_STDERR)
            os.dup2(self._file.fileno(), _STDERR)
        except OSError:  # no stderr, as under pythonw
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
        self._leave()

    def reason(self) -> str:
        """What the last panic said, in its own words; empty when there was none."""
        text = self._take()
        found = _PANIC.search(text)
        if found is None and text:
            os.write(_STDERR, text.encode())
        return found.group(1).strip() if found else ""

    @property
    def silent(self) -> bool:
        """Whether nothing was written."""
        return self._file is None or os.lseek(self._file.fileno(), 0, os.SEEK_END) == 0

    def _take(self) -> str:
        if self._file is None:
            return ""
        self._file.seek(0)
        text = self._file.read().decode(errors="replace")
        self._file.seek(0)
        self._file.truncate()
        return text

    def _leave(self) -> None:
        if self._real >= 0:
            os.close(self._real)
        self._real = -1
        _ONE_AT_A_TIME.release()
