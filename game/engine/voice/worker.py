"""Requests on standard input, spoken lines in the cache and replies on standard output.

Run as ``python -m game.engine.voice.worker <cache folder> <engine> [recipe]`` by the game, which
may kill it at any time. It ends when its input does.
"""

from __future__ import annotations

import os
import shutil
import sys
import threading
import time
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final, TextIO

import numpy as np

from game.engine.core.waves import SAMPLE_RATE
from game.engine.voice.cache import LIMIT_BYTES, SWEEP_AFTER, SpeechCache
from game.engine.voice.company import gather
from game.engine.voice.engines import NoSynthesiserError, NotSpokenError
from game.engine.voice.messages import Done, Failed, NoEngine, Ready, decode_speak, encode
from game.engine.voice.post import TARGET_LUFS, process
from game.engine.voice.prosody import script
from game.engine.voice.timing import FRAMES_PER_SECOND, Spoken

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from game.engine.voice.company import Company
    from game.engine.voice.engines import Engine
    from game.engine.voice.messages import Reply, Speak

_TOLD: Final = 300  # characters of a reason
_NO_ROOM: Final = 8_000_000  # bytes: the longest line takes as much while it is made
_FULL_LIGHT: Final = 10 ** ((TARGET_LUFS + 9) / 20)  # loud vowels of a line at the target
_NICER_BY: Final = 5


def main(arguments: list[str]) -> int:
    """Speak until the input ends; 1 when there is no synthesiser."""
    out = _own_pipe()
    folder, wanted = Path(arguments[0]).resolve(), arguments[1:]
    if hasattr(os, "nice"):
        os.nice(_NICER_BY)
    cache = SpeechCache(folder / "lines")
    try:
        company = gather(folder, wanted)
    except NoSynthesiserError as fault:
        _reply(out, NoEngine(str(fault)[:_TOLD]))
        return 1
    lines = _incoming()
    cache.sweep(time.time())
    _reply(out, Ready(company.name, company.why[:_TOLD]))
    written = 0
    for line in iter(lines.get, None):
        reply, size = _answer(line, company, cache)
        _reply(out, reply)
        written += size
        if written > SWEEP_AFTER * LIMIT_BYTES:
            cache.sweep(time.time())
            written = 0
    return 0


def speak(request: Speak, engine: Engine) -> tuple[NDArray[np.float32], Spoken]:
    """Make one line: its samples (44.1 kHz stereo) and its facts, `wav` left out."""
    written = script(request.text, request.settings)
    dry = engine.speak(written, request.settings, request.voice)
    seed = int(request.key[:12], 16)
    heard = process(dry.samples, dry.rate, request.settings, seed)
    words = tuple((round(a + heard.lead, 3), round(b + heard.lead, 3)) for a, b in dry.words)
    duration = len(heard.samples) / SAMPLE_RATE
    return heard.samples, Spoken(
        None, round(duration, 4), words, envelope(heard.samples), round(heard.speech_end, 3)
    )


def envelope(samples: NDArray[np.float32]) -> tuple[float, ...]:
    """Loudness from 0 to 1 in frames of a sixtieth of a second, near to how it is felt."""
    size = SAMPLE_RATE // FRAMES_PER_SECOND
    count = -(-len(samples) // size)
    mono = np.pad(samples.mean(axis=1), (0, count * size - len(samples)))
    level = np.sqrt((mono.reshape(count, size) ** 2).mean(axis=1)) / _FULL_LIGHT
    return tuple(round(float(value), 3) for value in np.minimum(1, level) ** 0.7)


def _answer(line: str, company: Company, cache: SpeechCache) -> tuple[Reply, int]:
    """The reply, and the bytes that were written."""
    began = time.perf_counter()
    request = decode_speak(line)
    try:
        try:
            why, size = _make(request, company, cache)
        except (NotSpokenError, OSError):
            if not _make_room(cache):
                raise
            why, size = _make(request, company, cache)
    except (NotSpokenError, OSError, ValueError) as fault:
        return Failed(request.id, f"{type(fault).__name__}: {fault}"[:_TOLD]), 0
    ms = round((time.perf_counter() - began) * 1000, 2)
    return Done(request.id, ms, stood_in=bool(why), why=why[:_TOLD]), size


def _make(request: Speak, company: Company, cache: SpeechCache) -> tuple[str, int]:
    samples, spoken, why = company.speak(request, speak)
    return why, cache.store(request.spare if why else request.key, samples, spoken)


def _make_room(cache: SpeechCache) -> bool:
    """On a full disk the older half of the lines goes; whether there was one to go."""
    try:
        free = shutil.disk_usage(cache.folder).free
    except OSError:
        return False
    before = cache.sweep(time.time())
    return free < _NO_ROOM and before > 0 and cache.sweep(time.time(), before // 2) < before


def _incoming() -> SimpleQueue[str | None]:
    """Lines from the game. When it is gone, so are we, even in the middle of a line that hangs."""
    lines: SimpleQueue[str | None] = SimpleQueue()

    def read() -> None:
        for line in sys.stdin:
            lines.put(line)
        os._exit(0)

    threading.Thread(target=read, daemon=True).start()
    return lines


def _own_pipe() -> TextIO:
    """Standard output for replies only: libraries that print get standard error instead."""
    pipe = os.fdopen(os.dup(1), "w", buffering=1, encoding="ascii")
    os.dup2(2, 1)
    return pipe


def _reply(out: TextIO, reply: Reply) -> None:
    out.write(encode(reply) + "\n")
    out.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
