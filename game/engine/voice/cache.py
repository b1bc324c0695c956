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
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.engine.core.waves import write_wav
from game.engine.voice.timing import Spoken

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

LIMIT_BYTES: Final = 300_000_000
_MOST_BYTES: Final = 20_000_000_000
_AFTER_SWEEP: Final = 0.8
SWEEP_AFTER: Final = 0.1
"""Of the limit: who has written so much looks whether the folder still keeps it."""
_ALLOWED: Final = "limit.txt"
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

    def store(self, key: str, samples: NDArray[np.float32], spoken: Spoken) -> int:
        """Keep a line; its bytes. OSError when the disk is full or may not be written."""
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
        return samples.size * 2

    def limit(self) -> int:
        """Bytes that the folder may hold: more when lines were made ahead to stay (`allow`)."""
        try:
            asked = int((self.folder / _ALLOWED).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return LIMIT_BYTES
        return max(LIMIT_BYTES, min(asked, _MOST_BYTES))

    def allow(self, limit: int) -> None:
        """Let the folder hold *limit* bytes from now on; 0 for the usual. OSError if it cannot be
        written.
        """
        path = self.folder / _ALLOWED
        if limit <= LIMIT_BYTES:
            path.unlink(missing_ok=True)
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(f".{os.getpid()}.part")
        try:
            partial.write_text(str(limit), encoding="utf-8")
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)

    def sweep(self, now: float, limit: int | None = None) -> int:
        """Remove the lines longest unused until *limit* bytes hold; the bytes that remain.

        *now* is seconds since the epoch, to tell leftovers of a killed worker from files that
        are just being written. Two games may do this at once.
        """
        limit = self.limit() if limit is None else limit
        lines = self._lines(now)
        total = sum(line.size for line in lines)
        if total <= limit:
            return total
        for line in sorted(lines, key=lambda line: line.used):
            with suppress(OSError):
                for file in line.files:  # the WAV first: what is there is whole
                    file.unlink(missing_ok=True)
                total -= line.size
            if total <= limit * _AFTER_SWEEP:
                break
        return total

    def _lines(self, now: float) -> list[_Kept]:
        """All that is kept; what nobody will ever finish is removed."""
        found: dict[str, dict[str, os.stat_result]] = {}
        for file in self.folder.glob("*/*"):
            with suppress(OSError):
                facts = file.stat()
                stale = now - facts.st_mtime > _STALE_S
                if stale and (file.suffix == ".part" or not _has_sound(file)):
                    file.unlink()
                elif file.suffix in {".wav", ".json"}:
                    found.setdefault(str(file.with_suffix("")), {})[file.suffix] = facts
        return [_kept(stem, files) for stem, files in found.items() if ".wav" in files]


@dataclass(frozen=True, slots=True)
class _Kept:
    """A line in the folder: when it was used last, its bytes, its files."""

    used: float
    size: int
    files: tuple[Path, ...]


def _kept(stem: str, files: Mapping[str, os.stat_result]) -> _Kept:
    paths = tuple(Path(f"{stem}{suffix}") for suffix in (".wav", ".json"))
    return _Kept(files[".wav"].st_mtime, sum(each.st_size for each in files.values()), paths)


def _has_sound(file: Path) -> bool:
    """A sidecar whose WAV was never written is of no use."""
    return file.suffix != ".json" or file.with_suffix(".wav").exists()


def _read(wav: Path) -> Spoken:
    facts = json.loads(wav.with_suffix(".json").read_text(encoding="utf-8"))
    return Spoken(
        wav,
        float(facts["duration"]),
        tuple((float(start), float(end)) for start, end in facts["words"]),
        tuple(float(level) for level in facts["envelope"]),
        float(facts["speech_end"]),
    )
