"""Clips and channel volumes in, sound out of the machine: all that touches pygame.mixer.

A machine without a sound device, or one that loses it, gets SDL's silent driver, which plays in
real time and lets everything else go on as it is; `reopen` looks for a device again. No method
raises.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

from game.engine.core.waves import SAMPLE_RATE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CHANNELS, RESERVED = 24, 8
_BUFFER: Final = 512
_FRAME: Final = 4  # bytes: two channels of 16 bits
_REMEMBERED: Final = 4_000_000  # bytes: a spoken line is a megabyte, and the process has a budget


class PygameDevice:
    """The sound device, opened at 44.1 kHz, 16 bits, stereo."""

    def __init__(self) -> None:
        self._asked = os.environ.get("SDL_AUDIODRIVER", "")
        self.status = _open(self._asked)
        self._clips: OrderedDict[Path, pygame.mixer.Sound] = OrderedDict()
        self._coming: dict[tuple[Path, float], Future[pygame.mixer.Sound]] = {}
        self._mono = False
        self._loader = ThreadPoolExecutor(1, thread_name_prefix="sounds")

    def load(self, path: Path) -> pygame.mixer.Sound | None:
        """A short clip, now: about a millisecond a megabyte. None when it cannot be read."""
        if path not in self._clips:
            try:
                self._clips[path] = _clip(path, mono=self._mono)
            except (pygame.error, OSError):
                return None
            while len(self._clips) > 1 and self._remembered() > _REMEMBERED:
                self._clips.popitem(last=False)
        self._clips.move_to_end(path)
        return self._clips[path]

    def _remembered(self) -> int:
        """Bytes; by length, for `get_raw` would copy them."""
        seconds = sum(clip.get_length() for clip in self._clips.values())
        return round(seconds * SAMPLE_RATE * _FRAME)

    def fetch(self, path: Path, at: float = 0.0) -> pygame.mixer.Sound | None:
        """A long clip, loaded by a thread: None until it is there. It is not remembered.

        A loop may be turned so that it begins *at* seconds after its beginning, even over its end.
        """
        asked = (path, at)
        coming = self._coming.get(asked)
        if coming is None:
            self._coming = {key: each for key, each in self._coming.items() if key[0] != path}
            self._coming[asked] = self._loader.submit(_clip, path, mono=self._mono, at=at)
            return None
        if not coming.done():
            return None
        del self._coming[asked]
        return coming.result() if coming.exception() is None else None

    def play(self, channel: int, clip: object, *, loop: bool, volume: float) -> None:
        if isinstance(clip, pygame.mixer.Sound):
            self._try(lambda: _start(channel, clip, loop=loop, volume=volume))

    def volume(self, channel: int, volume: float) -> None:
        self._try(lambda: pygame.mixer.Channel(channel).set_volume(volume))

    def fade_out(self, channel: int, seconds: float) -> None:
        self._try(lambda: pygame.mixer.Channel(channel).fadeout(int(seconds * 1000)))

    def stop(self, channel: int) -> None:
        self._try(lambda: pygame.mixer.Channel(channel).stop())

    def pause(self, channel: int, *, on: bool) -> None:
        player = pygame.mixer.Channel
        self._try(lambda: player(channel).pause() if on else player(channel).unpause())

    def free_channel(self) -> int | None:
        """One that is not reserved and has nothing to do."""
        try:
            busy = [pygame.mixer.Channel(i).get_busy() for i in range(RESERVED, CHANNELS)]
        except pygame.error:
            return None
        return RESERVED + busy.index(False) if False in busy else None

    def mono(self, *, on: bool) -> None:
        """Whether what is loaded from now on is the same on both sides."""
        self._mono = on
        self._clips.clear()
        self._coming.clear()

    def close(self) -> None:
        self._loader.shutdown(wait=True, cancel_futures=True)
        self._clips.clear()
        self._coming.clear()
        pygame.mixer.quit()

    def reopen(self) -> None:
        """Look for the device again: it has gone, or come. Whatever played has ended."""
        self._clips.clear()
        self._coming.clear()
        self.status = _open(self._asked)

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except (pygame.error, IndexError):
            if pygame.mixer.get_init() is None:
                self.status = f"silent: the sound device is gone ({_open(self._asked)})"
                self._clips.clear()


def _clip(path: Path, *, mono: bool, at: float = 0.0) -> pygame.mixer.Sound:
    clip = pygame.mixer.Sound(str(path))
    if mono or at:
        sides = pygame.sndarray.samples(clip)
        if mono:
            sides[:] = (sides.sum(axis=1, dtype=np.int32) // 2)[:, None]
        sides[:] = np.roll(sides, -round(at * SAMPLE_RATE), axis=0)
    return clip


def _start(channel: int, clip: pygame.mixer.Sound, *, loop: bool, volume: float) -> None:
    player = pygame.mixer.Channel(channel)
    player.play(clip, -1 if loop else 0)
    player.set_volume(volume)


def _open(asked: str) -> str:
    """Open the machine's device or the silent one; what to tell the player about it.

    *asked* is the driver that ``SDL_AUDIODRIVER`` named when the game began.
    """
    reason = ""
    for driver in (asked, "dummy"):
        os.environ.pop("SDL_AUDIODRIVER", None)
        if driver:
            os.environ["SDL_AUDIODRIVER"] = driver
        try:
            pygame.mixer.quit()
            pygame.mixer.init(SAMPLE_RATE, -16, 2, _BUFFER, allowedchanges=0)
            pygame.mixer.set_num_channels(CHANNELS)
            pygame.mixer.set_reserved(RESERVED)
        except pygame.error as fault:
            reason = str(fault)
            continue
        if reason:
            return f"silent: no sound device ({reason})"
        used = os.environ.get("SDL_AUDIODRIVER", "")
        return "silent: SDL's dummy driver was asked for" if used == "dummy" else "on"
    return f"off: {reason}"
