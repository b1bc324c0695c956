"""Where the parser stands in a file, in which mode, and what it has to say about it."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Final, NoReturn

from game.engine.ink import codes, lexer
from game.engine.ink.nodes import Name
from game.engine.ink.parser.advice import advice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.engine.core.diagnostics import Diagnostic, Span
    from game.engine.ink.codes import Code
    from game.engine.ink.nodes import (
        Branch,
        Choice,
        ConstDecl,
        Divert,
        Expression,
        Gather,
        Group,
        ListDecl,
        Node,
        Return,
        TagMark,
        TunnelOnwards,
    )
    from game.engine.ink.parsed import Line
    from game.engine.ink.source import SourceFile

DEEPEST: Final = 40
"""Levels of braces, brackets and strings within each other that are read."""


_OUTERMOST: Final = frozenset((codes.TOO_DEEP, codes.NESTED_CHOICE))
"""After these the statement around all braces is given up, not only the one inside them."""

_Modes = tuple[int, bool, bool, bool]
Mark = tuple[int, bool, bool, int, int, int, int]


class Level(IntEnum):
    """How far in a statement stands; what ends a list of statements depends on it."""

    BRACES = 0
    STITCH = 1
    KNOT = 2
    TOP = 3


class BrokenError(Exception):
    """This statement cannot be read; what was wrong has been told."""

    def __init__(self, *, outermost: bool = False) -> None:
        super().__init__()
        self.outermost = outermost


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules that refer to each other in a circle: they meet here, not by import."""

    expression: Callable[[Cursor, int], Expression | None]
    mixed: Callable[[Cursor], list[Node] | None]
    inline: Callable[[Cursor], Group | None]
    diverts: Callable[[Cursor], list[Divert | TunnelOnwards | TagMark] | None]
    single_divert: Callable[[Cursor], Divert | None]
    statements: Callable[[Cursor, Level], list[Node]]
    branch: Callable[[Cursor], Branch | None]


class Cursor:
    """A position in one file, with the three modes that text depends on.

    `string`: inside quotes. `tag`: a tag is open. `choice`: inside the text of a choice.
    """

    __slots__ = (
        "braces", "choice", "declared", "depth", "found", "labels", "lines", "pos", "returns",
        "rules", "source", "string", "suspects", "tag", "text",
    )  # fmt: skip

    def __init__(self, source: SourceFile, rules: Rules) -> None:
        self.source = source
        self.text = source.text
        self.pos = 0
        self.string = False
        self.tag = False
        self.choice = False
        self.depth = 0
        self.rules = rules
        self.found: list[Diagnostic] = []
        self.braces: dict[_Modes, tuple[Group, int, bool, bool]] = {}
        self.labels: list[Choice | Gather] = []
        self.declared: list[ConstDecl | ListDecl] = []
        self.lines: list[Line] = []
        self.returns: list[Return] = []
        self.suspects: set[str] = set()
        """Names on lines that could not be read: they may have been declared there."""

    # Where we are

    @property
    def at(self) -> Span:
        """The place of the next character."""
        return self.source.span(self.pos)

    @property
    def at_end(self) -> bool:
        """Whether everything is read."""
        return self.pos >= len(self.text)

    def mark(self) -> Mark:
        """What to give to `back` if this turns out to be something else."""
        found = len(self.labels), len(self.declared), len(self.lines), len(self.returns)
        return self.pos, self.string, self.tag, *found

    def back(self, mark: Mark) -> None:
        """As if nothing had been read since *mark*."""
        self.pos, self.string, self.tag, labels, declared, lines, returns = mark
        del self.labels[labels:], self.declared[declared:], self.lines[lines:]
        del self.returns[returns:]

    # Small things to read

    def next_is(self, what: str) -> bool:
        """Whether *what* comes next, unread."""
        return self.text.startswith(what, self.pos)

    def accept(self, what: str) -> bool:
        """Read *what* if it comes next."""
        if self.text.startswith(what, self.pos):
            self.pos += len(what)
            return True
        return False

    def space(self) -> bool:
        """Read blanks and tabs; whether there were any."""
        start = self.pos
        self.pos = lexer.SPACE.match(self.text, start).end()  # type: ignore[union-attr]  # may be empty
        return self.pos > start

    def newline(self) -> bool:
        """Read to the start of the next line if nothing but blanks are left on this one."""
        if end := lexer.NEWLINE.match(self.text, self.pos):
            self.pos = end.end()
            return True
        return False

    def blank_lines(self) -> None:
        """Read lines with nothing on them."""
        self.pos = lexer.BLANK_LINES.match(self.text, self.pos).end()  # type: ignore[union-attr]  # may be empty

    def any_space(self) -> None:
        """Read blanks, tabs and line ends."""
        self.blank_lines()
        self.space()

    def word(self) -> Name | None:
        """Read an identifier."""
        if found := lexer.IDENTIFIER.match(self.text, self.pos):
            name = Name(found.group(), self.at)
            self.pos = found.end()
            return name
        return None

    def keyword(self, keyword: str) -> bool:
        """Read *keyword* if it comes next as a whole word."""
        found = lexer.IDENTIFIER.match(self.text, self.pos)
        if found and found.group() == keyword:
            self.pos = found.end()
            return True
        return False

    def rest_of_line(self) -> str:
        """What is left of this line, unread."""
        return lexer.REST_OF_LINE.match(self.text, self.pos).group()  # type: ignore[union-attr]  # may be empty

    # Saying what is wrong

    def report(self, code: Code, message: str, at: Span | None = None, hint: str = "") -> None:
        """Tell, and go on."""
        self.found.append(code.at(at or self.at, message, hint))

    def fail(self, code: Code, message: str, at: Span | None = None, hint: str = "") -> NoReturn:
        """Tell, and give this statement up."""
        told = code is codes.TOO_DEEP and any(d.code == code.number for d in self.found)
        if not told:
            self.report(code, message, at, hint)
        raise BrokenError(outermost=code in _OUTERMOST)

    def expected(self, wanted: str, hint: str = "") -> NoReturn:
        """Give this statement up because *wanted* is not here."""
        self.space()
        met = self.rest_of_line().strip()
        met = f"'{met[:40]}{'…' if len(met) > 40 else ''}'" if met else "the end of the line"
        hint = hint or advice(*self._line_so_far())
        self.fail(codes.EXPECTED, f"expected {wanted} but met {met}", hint=hint)

    def _line_so_far(self) -> tuple[str, int]:
        """This line, and how much of it is read."""
        start = self.text.rfind("\n", 0, self.pos) + 1
        return self.text[start : self.pos] + self.rest_of_line(), self.pos - start

    def expected_at(self, mark: Mark, mistakes: int, wanted: str) -> NoReturn:
        """Like `expected`, of the place of *mark*; but go on from here.

        Nothing is told if more than *mistakes* were found since: it is because of those.
        """
        if len(self.found) > mistakes:
            raise BrokenError
        furthest = self.pos
        self.pos = mark[0]
        try:
            self.expected(wanted)
        finally:
            self.pos = furthest

    def expect(self, what: str, wanted: str) -> None:
        """Read *what*, or give up."""
        if not self.accept(what):
            self.expected(wanted)

    def expect_word(self, wanted: str) -> Name:
        """Read an identifier, or give up."""
        return self.word() or self.expected(wanted)

    def expect_line_end(self, wanted: str = "the end of the line") -> None:
        """Read the rest of this line, which must be blank."""
        if self.newline():
            return
        self.space()
        if not self.at_end:
            self.expected(wanted)

    @contextmanager
    def deeper(self) -> Iterator[None]:
        """One level further in; beyond `DEEPEST` the statement is given up."""
        self.depth += 1
        try:
            if self.depth > DEEPEST:
                self.fail(codes.TOO_DEEP, f"this is more than {DEEPEST} levels deep")
            yield
        finally:
            self.depth -= 1
