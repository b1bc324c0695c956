"""The finished letters and what the player typed after the command in; letters told out, or kept
as text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.app.copies import FOLDER, put_beside, stem_of, text_of
from game.engine.core import paths

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.app.terminal import Page
    from game.engine.director.stage import LetterPage


def show(letters: Sequence[LetterPage], asked: str, page: Page) -> None:
    """*asked* is empty for a list, ``2`` to read the second, ``2 copy`` to keep it as a file."""
    number, _, rest = asked.partition(" ")
    if not letters:
        page.say("The drawer is empty: no letter has been finished yet.")
    elif number.isdecimal() and 1 <= int(number) <= len(letters):
        letter = letters[int(number) - 1]
        if rest.strip().lower() == "copy":
            _copy(int(number), letter, page)
        else:
            _read(letter, page)
    else:
        _list(letters, page)


def _list(letters: Sequence[LetterPage], page: Page) -> None:
    for number, letter in enumerate(letters, 1):
        page.say(letter.lines[0] if letter.lines else "", first=f"{number}. ", rest="   ")
    page.say("d and a number reads one. d 1 copy keeps the first as a text file.")


def _read(letter: LetterPage, page: Page) -> None:
    for line in letter.lines:
        page.say(line, first="    ", rest="    ")


def _copy(number: int, letter: LetterPage, page: Page) -> None:
    folder = paths.saves() / FOLDER
    copied = put_beside(folder, stem_of(number, letter), {".txt": text_of(letter)})
    page.say(copied.problem or f"Kept as {copied.names[0]}, in {folder}.")
