"""Takes a place in a story; gives the link to its line on the page, or its name alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.playtest.pages.markup import Markup, tag

if TYPE_CHECKING:
    from collections.abc import Container, Iterable


class Places:
    """The lines of *files* as they are called in a page; *shown* are those that it shows.

    A file goes by its number, for a page has thousands of these names: ``3:14`` is line 14 of the
    fourth file.
    """

    def __init__(self, shown: Container[tuple[str, int]], files: Iterable[str]) -> None:
        self._shown = shown
        self._files = {file: n for n, file in enumerate(files)}

    def name(self, file: str, line: int) -> str:
        """What a line is called."""
        return f"{self._files[file]}:{line}"

    def link(self, file: str, line: int, text: str) -> Markup:
        """*text*, which leads to the line where the page shows it."""
        if (file, line) not in self._shown:
            return tag("span", text)
        return tag("a", text, href=f"#{self.name(file, line)}")

    def of(self, place: str) -> Markup:
        """*place*, ``file:line``, which leads to its line."""
        return self.link(*parted(place), place)

    def names(self, places: Iterable[str]) -> set[str]:
        """What the lines of *places*, each ``file:line``, are called; those that are shown."""
        return {self.name(*line) for line in map(parted, places) if line in self._shown}


def parted(place: str) -> tuple[str, int]:
    """The file and the line of ``file:line``."""
    file, _, line = place.rpartition(":")
    return file, int(line)
