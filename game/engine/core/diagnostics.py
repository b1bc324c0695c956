"""Problems found in what writers wrote, each pointing at the line to fix."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Severity(Enum):
    """How loudly a `Diagnostic` is reported; only an error stops a build."""

    ERROR = "error"
    WARNING = "warning"
    TODO = "todo"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a source file; lines and columns count from 1, as editors do."""

    file: str
    line: int
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One sentence to the writer, with the place and, when we can guess, the fix."""

    code: str
    message: str
    at: Span
    severity: Severity = Severity.ERROR
    hint: str = ""

    @property
    def is_error(self) -> bool:
        """Whether this one stops a build."""
        return self.severity is Severity.ERROR

    def render(self, source_line: str = "") -> str:
        """Compiler style: place, code, sentence; then the line and a caret; then the hint.

        Tabs in *source_line* are kept before the caret, so that it stands where an editor puts it.
        Of a very long line only what is around the place is shown.
        """
        text = f"{self.at}: {self.severity.value} {self.code}: {self.message}"
        if source_line:
            source_line, column = _excerpt(source_line, self.at.column)
            before = source_line[: column - 1]
            pad = "".join("\t" if c == "\t" else " " for c in before)
            text += f"\n    {source_line}\n    {pad}^"
        return text + (f"\n    hint: {self.hint}" if self.hint else "")


_WIDEST = 300


def _excerpt(line: str, column: int) -> tuple[str, int]:
    """What to show of *line*, and which column of that *column* is."""
    if len(line) <= _WIDEST:
        return line, column
    start = max(0, column - _WIDEST // 2)
    cut = ("…" if start else "") + line[start : start + _WIDEST]
    end = "…" if start + _WIDEST < len(line) else ""
    return cut + end, column - start + bool(start)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """``did you mean 'rooftop'?`` or, with no near match, the whole list when it is short."""
    names = sorted(known)
    close = [name for name in names if name.casefold() == word.casefold()]
    close = close or get_close_matches(word, names, n=1)
    if close:
        return f"did you mean {close[0]!r}?"
    return f"known: {', '.join(names)}" if 0 < len(names) <= 12 else ""
