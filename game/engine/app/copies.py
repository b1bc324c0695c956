"""What a player wants to keep in; files beside the saves out. Nothing that is there is written
over, and what cannot be kept is told in a sentence.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from game.engine.director.stage import LetterPage

FOLDER: Final = "letters"
_WORD: Final = re.compile(r"[a-z0-9]+")
_LONGEST: Final = 40
_MOST: Final = 1000
"""Copies of one letter, before it is said that there are too many."""


@dataclass(frozen=True, slots=True)
class Copied:
    """What came of it: the names of the files, or what went wrong, in a sentence."""

    names: tuple[str, ...] = ()
    problem: str = ""


def stem_of(number: int, page: LetterPage) -> str:
    """A file name without its suffix, good on every system: ``letter-03-dear-casper``."""
    first = page.lines[0] if page.lines else ""
    plain = unicodedata.normalize("NFKD", first).encode("ascii", "ignore").decode().lower()
    words = "-".join(_WORD.findall(plain))[:_LONGEST].strip("-")
    return "-".join(filter(None, ("letter", f"{number:02}", words)))


def text_of(page: LetterPage) -> bytes:
    """The words of *page*, a line of it a line, in UTF-8."""
    return ("\n".join(page.lines) + "\n").encode("utf-8")


def put_beside(folder: Path, stem: str, contents: Mapping[str, bytes]) -> Copied:
    """Write *contents*, by suffix, into *folder* under *stem*, or *stem* and the first number
    that nothing has. All of them, or none.
    """
    made: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in count(1):
            name = stem if number == 1 else f"{stem}-{number}"
            files = [folder / f"{name}{suffix}" for suffix in contents]
            if number < _MOST and any(file.exists() for file in files):
                continue
            for file, data in zip(files, contents.values(), strict=True):
                with file.open("xb") as out:  # whoever came first, keeps it
                    made.append(file)
                    out.write(data)
            break
    except OSError as problem:
        for file in made:
            file.unlink(missing_ok=True)
        why = problem.strerror or str(problem)
        return Copied(problem=f"No copy could be made: {why}. What you wrote is safe in the game.")
    return Copied(tuple(file.name for file in made))
