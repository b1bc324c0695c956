"""Has pictures painted ahead of time in a child process, keeps them on disk, and hands them out."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from game.engine.content.variants import scene_as, scene_of
from game.engine.core import paths
from game.engine.stage.kept import screens
from game.engine.stage.painter.enlarge import enlarged
from game.engine.stage.painter.picture import Picture, develop
from game.engine.stage.painter.plates import file_name, load
from game.engine.stage.painter.worker import fulfil, order

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import IO

    from game.engine.content.scene_models import Palettes, SceneModel
    from game.engine.stage.painter.bake import Baked

_ROOM: Final = 5
"""Screens of finished pictures held in memory: most take one or two, one with lamps four. What is
shown and what was read last are always held.
"""
_SOON: Final = 5
"""From this priority a picture is also read into memory; below it, it is only painted."""
_SMALLER: Final = 4
"""By how much a rough picture is smaller, each way."""
ROUGH: Final = "~"
"""Before the name of a picture that is out of focus."""
_LIVES: Final = 2
"""How often the child is started before the game paints for itself."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What was found on disk for a scene; None when there is no whole file."""

    name: str
    baked: Baked | None


class Pictures:
    """Pictures of one size, by the names that `variants.picture_name` gives. Call `poll` once a
    frame; it never waits.

    A child that dies is started once more; after that the game paints on a thread of its own.

    With *shown*, those of a smaller size are enlarged to it: `rough` has such pictures.
    """

    def __init__(
        self,
        size: tuple[int, int],
        *,
        cache: Path,
        scenes: Mapping[str, SceneModel],
        palettes: Palettes,
        shown: tuple[int, int] | None = None,
    ) -> None:
        self.size = size
        self._shown_at = shown or size
        self._sketches: Pictures | None = None
        self.failures: dict[str, str] = {}
        """Scenes that could not be painted, and why."""
        self._cache, self._scenes, self._palettes = cache, scenes, palettes
        self._wanted: dict[str, int] = {}
        self._ready: dict[str, Picture] = {}
        self._shown = ""
        self._paths: dict[str, Path] = {}
        self._busy = ""
        self._ordered = self._soon = False
        self._lives = _LIVES
        self._child: subprocess.Popen[str] | None = None
        self._news: queue.SimpleQueue[_Read | str | None] = queue.SimpleQueue()

    def request(self, name: str, *, priority: int = 0) -> None:
        """Predict that *name* will be shown; higher *priority* is painted first, and from 5 on the
        picture is held in memory too.

        Raises `KeyError` when there is no such scene.
        """
        self._scenes[scene_of(name)]
        if name in self._ready or name == self._busy or name in self.failures:
            return
        self._wanted[name] = max(priority, self._wanted.get(name, priority))

    def get(self, name: str) -> Picture | None:
        """The picture, or None while it is being painted; then it is asked for with precedence.

        One that lies in the cache is read at once, which takes about ten milliseconds.
        """
        found = self._ready.pop(name, None) or self._loaded(name)
        if found is None:
            self.request(name, priority=100)
            return None
        self._wanted.pop(name, None)
        self._shown = name
        self._ready[name] = found
        if self._sketches is not None:
            self._sketches.forget(name)
        return found

    def forget(self, name: str) -> None:
        """*name* is no longer wanted, nor held."""
        self._wanted.pop(name, None)
        self._ready.pop(name, None)

    def rough(self, name: str) -> Picture | None:
        """The picture out of focus, as named but for a mark, for whoever waits for it: painted at
        a quarter of the size, by a child of its own, in a quarter of the time. None till then.
        """
        found = self._sketching().get(name)
        return None if found is None else replace(found, name=f"{ROUGH}{name}")

    def warm(self, name: str) -> None:
        """If *name* is still to be painted, whoever paints it roughly is to be at hand."""
        if not self._path(name).exists():
            self._sketching().start()

    def start(self) -> None:
        """Have the child ready before there is anything to paint: that takes half a second."""
        if self._child is None and self._lives > 0:
            self._lives -= 1
            self._child = self._started()

    def _sketching(self) -> Pictures:
        if self._sketches is None:
            wide, high = self.size
            self._sketches = Pictures(
                (wide // _SMALLER, high // _SMALLER),
                cache=self._cache,
                scenes=self._scenes,
                palettes=self._palettes,
                shown=self.size,
            )
        return self._sketches

    def poll(self) -> None:
        """Take what has been painted or read, and go on with the next picture wanted."""
        if self._sketches is not None:
            self._sketches.poll()
        while not self._news.empty():
            self._hear(self._news.get())
        if self._busy or not self._wanted:
            return
        name = max(self._wanted, key=lambda wanted: self._wanted[wanted])
        self._soon = self._wanted.pop(name) >= _SOON
        if not self._soon and self._path(name).exists():
            return
        self._busy, self._ordered = name, False
        self._fetch(name)

    def close(self) -> None:
        """End the child at once: a half-written file is a temporary one and harms nobody."""
        self._lives = 0
        self._end()
        if self._sketches is not None:
            self._sketches.close()

    @property
    def child_id(self) -> int | None:
        """The process id of the painting child while it lives."""
        return self._child.pid if self._child is not None else None

    def _path(self, name: str) -> Path:
        if name not in self._paths:  # the name is a digest of the whole scene: not for every frame
            found = file_name(self._scene(name), self._palettes, self.size)
            self._paths[name] = self._cache / found
        return self._paths[name]

    def _loaded(self, name: str) -> Picture | None:
        baked = load(self._path(name))
        return None if baked is None else self._developed(name, baked)

    def _developed(self, name: str, baked: Baked) -> Picture:
        """The picture; others that there is no room for beside it are let go before it is made."""
        baked = enlarged(baked, self._shown_at)
        many = _ROOM if self._shown_at == self.size else 1
        room = screens(self._shown_at, many) - sum(q.samples.nbytes for q in baked.plates)
        spare = [other for other in self._ready if other != self._shown]
        while spare and sum(held.bytes for held in self._ready.values()) > room:
            del self._ready[spare.pop(0)]
        return replace(develop(baked, self._scene(name), self._palettes), name=name)

    def _scene(self, name: str) -> SceneModel:
        return scene_as(name, self._scenes)

    def _hear(self, news: _Read | str | None) -> None:
        """A file that was read, the child's answer, or None when the child has ended."""
        match news:
            case _Read(name, baked):
                self._take(name, baked)
            case None:
                self._end()
                self._again()
            case _:
                answer = json.loads(news)
                if "failed" in answer:
                    self._failed(answer["failed"])
                else:
                    self._fetch(self._busy)

    def _take(self, name: str, baked: Baked | None) -> None:
        if baked is not None:
            self._busy = "" if name == self._busy else self._busy
            if self._soon and name not in self._ready:
                self._ready[name] = self._developed(name, baked)
        elif name != self._busy:
            self.request(name)
        elif self._ordered:
            self._failed("it was painted, but could not be read back")
        else:
            self._ordered = True
            self._send(name)

    def _failed(self, why: str) -> None:
        name, self._busy = self._busy, ""
        self.failures[name] = why

    def _again(self) -> None:
        """The child died: whatever it was painting is wanted first."""
        name, self._busy = self._busy, ""
        if name:
            self._wanted[name] = 100

    def _fetch(self, name: str) -> None:
        """Read the file on a thread: reading and checking it would cost a frame."""
        path = self._path(name)
        work = threading.Thread(target=lambda: self._news.put(_Read(name, load(path))), daemon=True)
        work.start()

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
        line = order(self._scene(name), self._palettes, self.size, self._path(name))
        self.start()
        if self._child is None:
            threading.Thread(target=lambda: self._news.put(fulfil(line)), daemon=True).start()
            return
        pipe = self._child.stdin
        if pipe is not None:
            with contextlib.suppress(OSError):  # the reader tells that the child has ended
                pipe.write(line + "\n")
                pipe.flush()

    def _started(self) -> subprocess.Popen[str] | None:
        calm = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
        try:
            child = subprocess.Popen(
                [sys.executable, "-P", "-m", "game.engine.stage.painter.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                env=_surroundings(),
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
                    self._news.put(line)
        self._news.put(None)


def _surroundings() -> dict[str, str]:
    """The child finds the same package as we did, whatever folder the player stands in."""
    home = str(paths.story().parents[1])
    places = [home, *filter(None, [os.environ.get("PYTHONPATH")])]
    quiet = {"PYGAME_HIDE_SUPPORT_PROMPT": "1", "OMP_NUM_THREADS": "1"}
    return {**os.environ, **quiet, "PYTHONPATH": os.pathsep.join(places)}
