"""Lines shown and choices taken in, whether one was in any playthrough out; kept in one small file.

A line is known by its file, its speaker and its words: it stays read when other lines of the file
come and go, and is new again when a word of it changes. The file is text, a key a line, the oldest
first; it holds no words of the story and may be deleted at any time.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final

from game.engine.app.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from game.engine.session.beats import Beat, Choice

NAME: Final = "lines read.txt"
MOST: Final = 30_000
"""Keys that are kept: some ten stories; the oldest go first."""
_HEAD: Final = "soft-glow: lines read, 1"
_KEY: Final = re.compile(r"[0-9a-f]{12}")
_LARGEST: Final = 2_000_000  # bytes


class LinesRead:
    """The lines read by whoever plays from *folder*. It is looked at when it is first needed.

    `problem` is a sentence when the file could not be used; then nothing has been read yet.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._keys: dict[str, None] | None = None
        self._fresh = False
        self.problem = ""

    def knows(self, beat: Beat) -> bool:
        """Whether *beat* was read before; one without words counts as read."""
        return not beat.text or key_of(beat) in self._known()

    def add(self, beat: Beat) -> None:
        """*beat* has been shown."""
        if beat.text:
            self._learn(key_of(beat))

    def took(self, beat: Beat, choice: Choice) -> None:
        """*choice* was taken at *beat*."""
        self._learn(key_of_choice(beat, choice))

    def has_taken(self, beat: Beat, choice: Choice) -> bool:
        """Whether *choice* was taken at *beat* before, in this playthrough or another."""
        return key_of_choice(beat, choice) in self._known()

    def _learn(self, key: str) -> None:
        known = self._known()
        if key in known:
            return
        known[key] = None
        while len(known) > MOST:
            del known[next(iter(known))]
        self._fresh = True

    def unwritten(self) -> str:
        """What the file should hold, for `write`; empty when it holds that already."""
        if not self._fresh:
            return ""
        self._fresh, self.problem = False, ""
        return "\n".join((_HEAD, *self._known())) + "\n"

    def write(self, text: str) -> None:
        """Put what `unwritten` answered on the disk; from any thread. Raises OSError."""
        if text:
            write_whole(self._path, text)

    def _known(self) -> dict[str, None]:
        if self._keys is None:
            self._keys = self._load()
        return self._keys

    def _load(self) -> dict[str, None]:
        try:
            fits = self._path.stat().st_size <= _LARGEST
            head, *keys = self._path.read_text("utf-8").splitlines() if fits else ("",)
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as fault:
            return self._refused(str(getattr(fault, "strerror", None) or "it is no text"))
        if head != _HEAD or not all(map(_KEY.fullmatch, keys)):
            return self._refused("it holds something else")
        return dict.fromkeys(keys[-MOST:])

    def _refused(self, why: str) -> dict[str, None]:
        self.problem = f"“{NAME}” cannot be used ({why}): every line counts as new."
        return {}


def key_of(beat: Beat) -> str:
    """Twelve hexadecimal digits for a line: of its file, its speaker and its words."""
    where = beat.at.file if beat.at else ""
    text = f"{where}\x1f{beat.speaker}\x1f{beat.text}"
    return hashlib.blake2s(text.encode(), digest_size=6).hexdigest()


def key_of_choice(beat: Beat, choice: Choice) -> str:
    """As `key_of`, for *choice* as it is offered at *beat*."""
    text = f"{key_of(beat)}\x1f{choice.text}"
    return hashlib.blake2s(text.encode(), digest_size=6).hexdigest()
