"""Turns the bytes of one .ink file into text without comments, and remembers the way back."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from game.engine.core.diagnostics import Diagnostic, Span
from game.engine.ink import codes

# An empty block comment, `/**/`, is text to ink; so is `/*` as a file's last two characters.
_COMMENT: Final = re.compile(r"//[^\n\r]*|/\*(?!\*/|\Z).*?(?:\*/|\Z)", re.DOTALL)


class SourceFile:
    """A file's text as the parser reads it, with positions that lead back to what was written.

    Lines end in ``\\n``, comments are gone (their line breaks stay), a byte order mark is dropped.
    """

    __slots__ = ("_lines", "_shifts", "_starts", "name", "text", "written")

    def __init__(self, name: str, written: str) -> None:
        self.name = name
        self.written = written.removeprefix("\ufeff").replace("\r\n", "\n")
        self._shifts: dict[int, list[tuple[int, int]]] = {}
        self.text = self._without_comments() if "/" in self.written else self.written
        self._starts = [0, *(m.end() for m in re.finditer("\n", self.text))]
        self._lines: list[str] | None = None

    @classmethod
    def decode(cls, name: str, raw: bytes) -> tuple[SourceFile, list[Diagnostic]]:
        """The file, and what is wrong with its bytes: a bad byte is told once, at its place."""
        found: list[Diagnostic] = []
        try:
            written = raw.decode("utf-8")
        except UnicodeDecodeError as bad:
            before = raw[: bad.start].decode("utf-8")
            at = _place_of(name, before)
            found.append(codes.NOT_UTF8.at(at, f"byte 0x{raw[bad.start]:02x} is not UTF-8"))
            written = raw.decode("utf-8", errors="replace")
        if "\0" in written:
            at = _place_of(name, written[: written.index("\0")])
            found.append(codes.CONTROL_CHARACTER.at(at, "a NUL character cannot be displayed"))
            written = written.replace("\0", "\ufffd")
        return cls(name, written), found

    def span(self, pos: int) -> Span:
        """Where *pos* of `text` stands in the file as written."""
        line = bisect_right(self._starts, pos)
        column = pos - self._starts[line - 1]
        shifts = self._shifts.get(line, ())
        before = bisect_right(shifts, (column, len(self.written)))
        if before:
            column += shifts[before - 1][1]
        return Span(self.name, line, column + 1)

    def line(self, number: int) -> str:
        """Line *number* (from 1) as it was written, or nothing beyond the end."""
        if self._lines is None:
            self._lines = self.written.split("\n")
        return self._lines[number - 1] if 0 < number <= len(self._lines) else ""

    def _without_comments(self) -> str:
        """The text; after a block comment the rest of a line stands further left than written."""
        parts: list[str] = []
        at, line, start, clean = 0, 1, 0, 0  # where `line` starts, how much of it is kept so far
        for comment in _COMMENT.finditer(self.written):
            kept, block = self.written[at : comment.start()], comment.group()
            line, start, clean = _after(kept, at, (line, start, clean + len(kept)))
            parts.append(kept)
            at = comment.end()
            if block.startswith("/*"):
                parts.append("\n" * block.count("\n"))
                line, start, _ = _after(block, comment.start(), (line, start, 0))
                clean = 0 if "\n" in block else clean
                self._shifts.setdefault(line, []).append((clean, at - start - clean))
        return "".join((*parts, self.written[at:]))


def _after(part: str, at: int, before: tuple[int, int, int]) -> tuple[int, int, int]:
    """The line after *part*, where it starts, and how far in it we are."""
    breaks = part.count("\n")
    if not breaks:
        return before
    last = part.rfind("\n") + 1
    return before[0] + breaks, at + last, len(part) - last


def _place_of(name: str, before: str) -> Span:
    line = before.count("\n") + 1
    return Span(name, line, len(before) - (before.rfind("\n") + 1) + 1)
