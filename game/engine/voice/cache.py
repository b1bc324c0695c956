"""A line's key in, its sound and sidecar out, from a folder that keeps a limit and may be shared.

Each line is a WAV and a JSON file. The sidecar is written first and both are replaced whole, so a
WAV that is there is complete; the time of last use is the WAV's own. Any file may vanish
at any time.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

from game.engine.core.waves import write_wav
from game.engine.voice.timing import Spoken

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

LIMIT_BYTES: Final = 300_000_000
_AFTER_SWEEP: Final = 0.9
_STALE_S: Final = 3600.0


@dataclass(frozen=True, slots=True)
class SpeechCache:
    """The folder of spoken lines."""

    folder: Path

    def wav(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key}.wav"

    def find(self, key: str) -> Spoken | None:
        """The line if it is there and whole; it then counts as used now."""
        wav = self.wav(key)
        try:
            os.utime(wav)
            return _read(wav)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError):
            with suppress(OSError):
                wav.unlink()  # half-written by another program, or older than its format says
            return None

    def store(self, key: str, samples: NDArray[np.float32], spoken: Spoken) -> None:
        """Keep a line. OSError when the disk is full or may not be written."""
        wav = self.wav(key)
        wav.parent.mkdir(parents=True, exist_ok=True)
        facts = {name: fact for name, fact in asdict(spoken).items() if name != "wav"}
        partial = wav.with_suffix(f".{os.getpid()}.part")
        try:
            partial.write_text(json.dumps(facts), encoding="utf-8")
            partial.replace(wav.with_suffix(".json"))
        finally:
            partial.unlink(missing_ok=True)
        write_wav(wav, samples)

    def sweep(self, now: float, limit: int = LIMIT_BYTES) -> int:
        """Remove the lines longest unused until *limit* bytes hold; the bytes that remain.

        *now* is seconds since the epoch, to tell leftovers of a killed worker from files that
        are just being written.
        """
        kept, total = [], 0
        for wav in self.folder.glob("*/*"):
            with suppress(OSError):
                facts = wav.stat()
                if wav.suffix == ".part" and now - facts.st_mtime > _STALE_S:
                    wav.unlink()
                elif wav.suffix == ".wav":
                    kept.append((facts.st_mtime, facts.st_size, wav))
                    total += facts.st_size
        if total <= limit:
            return total
        for _, size, wav in sorted(kept):
            with suppress(OSError):
                wav.unlink()
                wav.with_suffix(".json").unlink(missing_ok=True)
                total -= size
            if total <= limit * _AFTER_SWEEP:
                break
        return total


def _read(wav: Path) -> Spoken:
    facts = json.loads(wav.with_suffix(".json").read_text(encoding="utf-8"))
    return Spoken(
        wav,
        float(facts["duration"]),
        tuple((float(start), float(end)) for start, end in facts["words"]),
        tuple(float(level) for level in facts["envelope"]),
        float(facts["speech_end"]),
    )
