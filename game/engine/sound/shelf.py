"""Names of pieces, places and small sounds in, finished WAV files out, made by a quiet child.

What is not there yet is made while the game goes on; what is asked for last and urgently is made
first. Files are named by what they are made from and by, so what is changed is heard at once.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import game
from game.engine.core.makers import digest_of
from game.engine.sound.her_theme import grown, grows
from game.engine.sound.moods import ARRANGEMENTS, BETWEEN, piece_of
from game.engine.sound.own_piece import PIECE
from game.engine.sound.score import ScoreError, read_sounds

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

SECTIONS: Final = ("music", "ambience", "sfx")
OWN: Final = "own="
"""Stands before the child's argument that has the pieces of one playthrough, as JSON."""
_MAKERS: Final = tuple(
    f"game.engine.sound.{name}"
    for name in (
        "circle", "happenings", "instruments", "modes", "moods", "music", "orchestra",
        "performance", "places", "score", "small_sounds", "theory", "tone",
    )
)  # fmt: skip
_TRIES: Final = 2
_BATCH: Final = 6  # so many a run: starting one costs a third of a second
_CLOSING_S: Final = 2.0


def file_name(section: str, name: str, written: Mapping[str, Any], seed: int) -> str:
    """The file of one sound: it changes with whatever the sound is made from."""
    facts = {key: fact for key, fact in written.items() if key not in {"about", "caption", "cut"}}
    text = json.dumps(
        [digest_of(*_MAKERS), section, name, facts, seed], sort_keys=True, default=str
    )
    return f"{section}-{name}-{hashlib.blake2s(text.encode(), digest_size=6).hexdigest()}.wav"


class Shelf:
    """The finished sounds of one story. Nothing here waits or raises.

    *story* is the folder with ``music.yaml``, *cache* the game's cache folder, *seed* that of the
    performance; *sounds* is what is in ``music.yaml`` when somebody has read it already.
    """

    def __init__(
        self,
        story: Path,
        cache: Path,
        seed: int = 1,
        *,
        sounds: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> None:
        self._source = story / "music.yaml"
        self._folder = cache / "sound"
        self._seed = seed
        self._urgent: list[str] = []
        self._wanted: list[str] = []
        self._tries: dict[str, int] = {}
        self._own: dict[str, Mapping[str, Any]] = {}
        self._child: _Renderer | None = None
        self.fault = ""
        try:
            self._sounds = read_sounds(self._source) if sounds is None else sounds
        except (ScoreError, OSError) as fault:
            self._sounds, self.fault = {}, str(fault)

    def names(self, section: str) -> frozenset[str]:
        """What ``music.yaml`` has under *section*."""
        return frozenset(self._sounds.get(section, {}))

    def caption(self, name: str) -> str:
        """What a small sound is called for somebody who cannot hear it; often empty."""
        return str(self._sounds.get("sfx", {}).get(name, {}).get("caption", ""))

    def own(self, piece: str, written: Mapping[str, Any]) -> None:
        """From now on *piece* of the music is *written* so: this playthrough's, not everybody's.

        Unknown to ``music.yaml``, it stays unknown. What is made of it is kept like all else.
        """
        music = self._sounds.get("music", {})
        if piece in music and self._own.get(piece) != written:
            self._own[piece] = dict(written)
            self._tries.pop(f"music/{piece}", None)

    def grow(self, stage: int, shown: Collection[str]) -> None:
        """From now on all music that is hers is as it is at *stage*, with what she was *shown*."""
        music = self._sounds.get("music", {})
        hers = [name for name, written in music.items() if grows(written)]
        for name in hers:
            self.own(name, grown(music[name], stage, shown))
        self.want(("music", name) for name in hers)

    def cut(self, piece: str) -> bool:
        """Whether a piece comes out of a machine in the story, and begins and ends at once."""
        return bool(self._sounds.get("music", {}).get(piece, {}).get("cut", False))

    def arranged(self, piece: str, mood: str) -> str:
        """The name under which *piece* is found in the arrangement of *mood*.

        What a machine in the story plays does not mind moods, nor does what Samantha made.
        """
        written = self._sounds.get("music", {}).get(piece)
        fixed = written is None or piece == PIECE or written.get("cut") or written.get("phone")
        return piece if fixed or mood not in ARRANGEMENTS else f"{piece}{BETWEEN}{mood}"

    def find(self, section: str, name: str) -> Path | None:
        """The finished file, if it is there. One that is not is made soon."""
        path = self._path(section, name)
        if path is None:
            return None
        if path.is_file():
            return path
        self.want([(section, name)], urgent=True)
        return None

    def want(self, sounds: Iterable[tuple[str, str]], *, urgent: bool = False) -> None:
        """Have these made: *urgent* ones before all others. Finished ones cost a look each."""
        fresh = [
            f"{section}/{name}"
            for section, name in sounds
            if (path := self._path(section, name)) is not None and not path.is_file()
        ]
        fresh = [sound for sound in fresh if self._tries.get(sound, 0) < _TRIES]
        if not urgent:
            self._wanted += [sound for sound in fresh if sound not in self._wanted]
            return
        new = [sound for sound in fresh if sound not in self._urgent]
        self._urgent += new
        if new and self._child is not None and not self._child.urgent:
            self._child.end()  # what it was at is begun again, later

    def want_all(self) -> None:
        """Have everything made, small sounds first."""
        self.want((section, name) for section in reversed(SECTIONS) for name in self.names(section))

    @property
    def missing(self) -> int:
        """How many are wanted and not made."""
        return len({*self._urgent, *self._wanted})

    def poll(self) -> None:
        """Look after the child: once a frame, or seldomer."""
        if self._child is not None and self._child.ended:
            for sound in () if self._child.unwanted else self._child.given:
                if not self._made(sound):
                    self._tries[sound] = self._tries.get(sound, 0) + 1
            self._child = None
        if self._child is None and (self._urgent or self._wanted):
            self._urgent = [sound for sound in self._urgent if self._worth_making(sound)]
            self._wanted = [sound for sound in self._wanted if self._worth_making(sound)]
            batch = tuple(self._urgent or self._wanted[:_BATCH])
            if batch:
                urgent = bool(self._urgent)
                self._child = _Renderer(self._command(batch), batch, urgent=urgent)

    def close(self) -> None:
        """End the child, if there is one; what it has finished stays."""
        self._urgent, self._wanted = [], []
        if self._child is not None:
            self._child.end()
            self._child.wait()
            self._child = None

    def _command(self, batch: tuple[str, ...]) -> tuple[str, ...]:
        module = "game.engine.sound.render"
        own = (f"{OWN}{json.dumps(self._own)}",) if self._own else ()
        facts = (str(self._source), str(self._folder), str(self._seed), *own, *batch)
        return (sys.executable, "-P", "-m", module, *facts)

    def _worth_making(self, sound: str) -> bool:
        return not self._made(sound) and self._tries.get(sound, 0) < _TRIES

    def _made(self, sound: str) -> bool:
        path = self._path(*sound.split("/", 1))
        return path is None or path.is_file()

    def _path(self, section: str, name: str) -> Path | None:
        piece, _ = piece_of(name)
        written = self._sounds.get(section, {}).get(piece)
        if written is None:
            return None
        if section == "music":
            written = self._own.get(piece, written)
        return self._folder / file_name(section, name, written, self._seed)


class _Renderer:
    """One run of the child. It is started in a thread: starting takes longer than a frame may."""

    def __init__(self, command: tuple[str, ...], given: tuple[str, ...], *, urgent: bool) -> None:
        self.given = given
        self.urgent = urgent
        self.unwanted = False
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._live, args=(command,), daemon=True)
        self._thread.start()

    @property
    def ended(self) -> bool:
        return not self._thread.is_alive()

    def end(self) -> None:
        with self._lock:
            self.unwanted = True
            if self._process is not None:
                self._process.kill()

    def wait(self) -> None:
        self._thread.join(_CLOSING_S)

    def _live(self, command: tuple[str, ...]) -> None:
        home = str(Path(game.__file__).resolve().parents[1])
        paths = [home, *filter(None, [os.environ.get("PYTHONPATH")])]
        with suppress(OSError):
            with self._lock:
                if self.unwanted:
                    return
                self._process = subprocess.Popen(
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    env={
                        **os.environ,
                        "PYTHONPATH": os.pathsep.join(paths),
                        "OMP_NUM_THREADS": "1",
                    },
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0)
                    | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
                )
            self._process.wait()
