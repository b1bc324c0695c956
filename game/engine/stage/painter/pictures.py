"""Has pictures painted ahead of time in a child process, keeps them on disk, and hands them out."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Final

from game.engine.stage.painter.picture import Picture, develop
from game.engine.stage.painter.plates import file_name, load
from game.engine.stage.painter.worker import fulfil, order

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import IO

    from game.engine.content.scene_models import Palettes, SceneModel

_KEPT: Final = 4
"""Finished pictures held in memory; a picture with lamps is about 15 MB at 1280x720."""
_LIVES: Final = 2
"""How often the child is started before the game paints for itself."""


class Pictures:
    """Pictures of one size. Call `poll` once a frame; nothing here waits.

    A child that dies is started once more; after that the game paints on a thread of its own.
    """

    def __init__(
        self,
        size: tuple[int, int],
        *,
        cache: Path,
        scenes: Mapping[str, SceneModel],
        palettes: Palettes,
    ) -> None:
        self.size = size
        self.failures: dict[str, str] = {}
        """Scenes that could not be painted, and why."""
        self._cache, self._scenes, self._palettes = cache, scenes, palettes
        self._wanted: dict[str, int] = {}
        self._ready: dict[str, Picture] = {}
        self._painting = ""
        self._lives = _LIVES
        self._child: subprocess.Popen[str] | None = None
        self._answers: queue.SimpleQueue[str | None] = queue.SimpleQueue()

    def request(self, name: str, *, priority: int = 0) -> None:
        """Predict that *name* will be shown; higher *priority* is painted first.

        Raises `KeyError` when there is no such scene.
        """
        self._scenes[name]
        if name in self._ready or name == self._painting or name in self.failures:
            return
        self._wanted[name] = max(priority, self._wanted.get(name, priority))

    def get(self, name: str) -> Picture | None:
        """The picture, or None while it is being painted; then it is asked for with precedence."""
        found = self._ready.pop(name, None) or self._loaded(name)
        if found is None:
            self.request(name, priority=100)
            return None
        self._wanted.pop(name, None)
        self._keep(name, found)
        return found

    def poll(self) -> None:
        """Take what the child has finished, and give it the next order."""
        while not self._answers.empty():
            self._hear(self._answers.get())
        if self._painting or not self._wanted:
            return
        name = max(self._wanted, key=lambda wanted: self._wanted[wanted])
        del self._wanted[name]
        found = self._loaded(name)
        if found is not None:
            self._keep(name, found)
        else:
            self._painting = name
            self._send(name)

    def close(self) -> None:
        """End the child at once: a half-written file is a temporary one and harms nobody."""
        self._lives = 0
        self._end()

    @property
    def child_id(self) -> int | None:
        """The process id of the painting child while it lives."""
        return self._child.pid if self._child is not None else None

    def _path(self, name: str) -> Path:
        return self._cache / file_name(self._scenes[name], self._palettes, self.size)

    def _loaded(self, name: str) -> Picture | None:
        baked = load(self._path(name))
        return None if baked is None else develop(baked, self._scenes[name], self._palettes)

    def _keep(self, name: str, picture: Picture) -> None:
        self._ready[name] = picture
        while len(self._ready) > _KEPT:
            del self._ready[next(iter(self._ready))]

    def _hear(self, line: str | None) -> None:
        """An answer, or None when the child has ended."""
        name, self._painting = self._painting, ""
        if line is None:
            self._end()
            if name:
                self._wanted[name] = 100
            return
        answer = json.loads(line)
        if "failed" in answer:
            self.failures[name] = answer["failed"]
            return
        found = self._loaded(name)
        if found is not None:
            self._keep(name, found)

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for stream in (child.stdin, child.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):  # what was still to be flushed
                    stream.close()

    def _send(self, name: str) -> None:
        line = order(self._scenes[name], self._palettes, self.size, self._path(name))
        if self._child is None and self._lives > 0:
            self._lives -= 1
            self._child = self._start()
        if self._child is None:
            threading.Thread(target=lambda: self._answers.put(fulfil(line)), daemon=True).start()
            return
        pipe = self._child.stdin
        if pipe is not None:
            with contextlib.suppress(OSError):  # the reader tells that the child has ended
                pipe.write(line + "\n")
                pipe.flush()

    def _start(self) -> subprocess.Popen[str] | None:
        calm = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
        try:
            child = subprocess.Popen(
                [sys.executable, "-m", "game.engine.stage.painter.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                env={**os.environ, "PYGAME_HIDE_SUPPORT_PROMPT": "1"},
                creationflags=calm,
            )
        except OSError:
            return None
        if child.stdout is not None:
            threading.Thread(target=self._read, args=(child.stdout,), daemon=True).start()
        return child

    def _read(self, answers: IO[str]) -> None:
        with contextlib.suppress(ValueError):  # closed while reading
            for line in answers:
                if line.startswith("{"):
                    self._answers.put(line)
        self._answers.put(None)
