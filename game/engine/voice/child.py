"""A command in, a process that is spoken to by lines out; nothing here waits for it."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final

import game

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_LINE: Final = 65_536
_CLOSING_S: Final = 2.0
_AT_ONCE: Final = 32
_TALKATIVE: Final = 2_000


class Child:
    """A process with a thread for each pipe: starting, sending and killing return at once."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._inbox: SimpleQueue[str] = SimpleQueue()
        self._outbox: SimpleQueue[str | None] = SimpleQueue()
        self._process: subprocess.Popen[str] | None = None
        self._lock = threading.Lock()
        self._unwanted = False
        self.fault = ""  # why it could not be started
        self._thread = threading.Thread(target=self._live, name="voice worker", daemon=True)
        self._thread.start()

    @property
    def ended(self) -> bool:
        """Whether it is gone, and everything it said has been put where `received` finds it."""
        return not self._thread.is_alive()

    @property
    def pid(self) -> int:
        """0 before it runs."""
        return self._process.pid if self._process else 0

    def send(self, line: str) -> None:
        self._outbox.put(line)

    def received(self) -> list[str]:
        """Lines said since the last call, a few dozen at most: a frame has other things to do."""
        lines: list[str] = []
        with suppress(Empty):
            while len(lines) < _AT_ONCE:
                lines.append(self._inbox.get_nowait())
        return lines

    def kill(self) -> None:
        """End it; `ended` follows."""
        with self._lock:
            self._unwanted = True
            if self._process is not None:
                self._process.kill()

    def close(self) -> None:
        """End it and wait for that, at most two seconds."""
        self.kill()
        self._thread.join(_CLOSING_S)

    def _live(self) -> None:
        try:
            with self._lock:
                if self._unwanted:
                    return
                self._process = process = _start(self._command)
        except OSError as fault:
            self.fault = str(fault)
            return
        writer = threading.Thread(target=self._write, args=(process,), daemon=True)
        writer.start()
        if process.stdout is not None:
            while line := process.stdout.readline(_LONGEST_LINE):
                self._inbox.put(line)
                if self._inbox.qsize() > _TALKATIVE:
                    break  # nobody who makes lines has so much to say
        self._outbox.put(None)
        process.kill()  # it has closed its output: whatever else it does is of no use
        process.wait()
        writer.join()
        if process.stdout is not None:
            process.stdout.close()

    def _write(self, process: subprocess.Popen[str]) -> None:
        if process.stdin is None:
            return
        with suppress(OSError, ValueError):
            for line in iter(self._outbox.get, None):
                process.stdin.write(line + "\n")
                process.stdin.flush()
        with suppress(OSError, ValueError):
            process.stdin.close()


def python_module(module: str, *arguments: str) -> tuple[str, ...]:
    """The command that runs *module* of this very package under this very Python."""
    return (sys.executable, "-P", "-m", module, *arguments)


def _start(command: Sequence[str]) -> subprocess.Popen[str]:
    # Without -P and this path, a folder `game` where the player stands would be run instead.
    home = str(Path(game.__file__).resolve().parents[1])
    paths = [home, *filter(None, [os.environ.get("PYTHONPATH")])]
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths), "OMP_NUM_THREADS": "1"},
        encoding="utf-8",
        errors="replace",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
