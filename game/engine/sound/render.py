"""Names of sounds in, finished WAV files in the cache out: the child process behind `Shelf`.

Run as ``python -m game.engine.sound.render <music.yaml> <folder> <seed> music/dusk sfx/bell …``
(``music/dusk~hush`` is dusk in a mood); an argument ``own={"piece": {…}}`` before the names has
music of one playthrough, as it is written.
It may be killed at any time; each file is whole or absent.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from game.engine.core.waves import write_wav
from game.engine.sound.moods import in_mood, piece_of
from game.engine.sound.music import compose
from game.engine.sound.places import place
from game.engine.sound.score import read_score, read_sounds
from game.engine.sound.shelf import OWN, file_name
from game.engine.sound.small_sounds import small_sound

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.engine.sound.circle import Loop

_NICER_BY: Final = 15
_UNUSED_S: Final = 14 * 86_400.0


def render(section: str, name: str, written: Mapping[str, Any], seed: int) -> Loop:
    """One sound. ScoreError, KeyError, ValueError or TypeError when it is written wrongly."""
    return _RENDERERS[section](name, written, seed)


def main(arguments: list[str]) -> int:
    """Make what is named and not there yet; 1 when something could not be made."""
    source, folder, seed = Path(arguments[0]), Path(arguments[1]), int(arguments[2])
    if hasattr(os, "nice"):
        os.nice(_NICER_BY)
    sounds = {section: dict(named) for section, named in read_sounds(source).items()}
    for word in arguments[3:]:
        if word.startswith(OWN):
            sounds["music"] |= json.loads(word.removeprefix(OWN))
    failed = 0
    for sound in (word for word in arguments[3:] if not word.startswith(OWN)):
        section, name = sound.split("/", 1)
        try:
            written = sounds[section][piece_of(name)[0]]
            path = folder / file_name(section, name, written, seed)
            if not path.is_file():
                write_wav(path, render(section, name, written, seed))
        except (KeyError, TypeError, ValueError, OSError) as fault:
            sys.stderr.write(f"{sound}: {fault}\n")
            failed = 1
    _forget_unused(folder, time.time())
    return failed


def _forget_unused(folder: Path, now: float) -> None:
    for old in folder.glob("*"):
        with suppress(OSError):
            if now - max(old.stat().st_mtime, old.stat().st_atime) > _UNUSED_S:
                old.unlink()


def _music(name: str, written: Mapping[str, Any], seed: int) -> Loop:
    piece, mood = piece_of(name)
    return compose(in_mood(read_score(piece, written), mood, seed), seed)


def _ambience(_name: str, written: Mapping[str, Any], seed: int) -> Loop:
    return place(str(written["kind"]), seed, float(written["lufs"]))


def _sfx(name: str, _written: Mapping[str, Any], seed: int) -> Loop:
    return small_sound(name, seed)


_RENDERERS: Final[dict[str, Callable[[str, Mapping[str, Any], int], Loop]]] = {
    "music": _music,
    "ambience": _ambience,
    "sfx": _sfx,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
