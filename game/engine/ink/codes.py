"""Every diagnostic of the ink compiler: its code, how loud it is, and what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.engine.core.diagnostics import Diagnostic, Severity, Span


@dataclass(frozen=True, slots=True)
class Code:
    """A numbered kind of message; `about` is its line in the documentation."""

    number: str
    about: str
    severity: Severity = Severity.ERROR

    def at(self, span: Span, message: str, hint: str = "") -> Diagnostic:
        """This kind of message, at *span*."""
        return Diagnostic(self.number, message, span, self.severity, hint)


def _warning(number: str, about: str) -> Code:
    return Code(number, about, Severity.WARNING)


# Files
NO_FILE: Final = Code("INK001", "a file that cannot be read")
INCLUDE_CIRCLE: Final = Code("INK002", "a file that includes itself")
NOT_UTF8: Final = Code("INK003", "bytes that are not UTF-8")
CONTROL_CHARACTER: Final = Code("INK004", "a character that no player can show")

# Grammar
EXPECTED: Final = Code("INK010", "something else was wanted here")
UNCLOSED_BRACE: Final = Code("INK011", "a brace that is not closed")
STRAY: Final = Code("INK012", "a character that closes or divides nothing")
TOO_DEEP: Final = Code("INK013", "more levels than anyone can read")
EMPTY_FLOW: Final = Code("INK014", "a knot or stitch with nothing in it")
BIG_NUMBER: Final = Code("INK015", "a number beyond 32 bits")
EMPTY_DIVERT: Final = Code("INK016", "an arrow to nowhere")
ARROWS: Final = Code("INK017", "arrows that do not make a divert")
TILDE_IN_TEXT: Final = Code("INK018", "logic in the middle of text")
USELESS_LOGIC: Final = Code("INK019", "a line of logic that does nothing")
GATHER_IN_BRACES: Final = Code("INK020", "a gather inside braces")
INCREMENT_INSIDE: Final = Code("INK021", "++ or -- inside an expression")
TAG_IN_STRING: Final = Code("INK022", "a tag inside a string")
DIVERT_IN_STRING: Final = Code("INK023", "a divert inside a string")
SEQUENCE_KIND: Final = Code("INK024", "kinds of sequence that do not go together")
ALTERNATIVES: Final = Code("INK025", "too many alternatives")
BRANCHES: Final = Code("INK026", "branches that do not make a conditional")
NESTED_CHOICE: Final = Code("INK027", "a choice inside the text of a choice")
FIRST_VALUE: Final = Code("INK028", "a first value that is not fixed")
RETURN_OUTSIDE: Final = Code("INK029", "a return that returns nowhere")
PARAMETER: Final = Code("INK030", "a parameter without a name")

# Names
NO_TARGET: Final = Code("INK040", "a divert or call to a place that is not there")
NO_VARIABLE: Final = Code("INK041", "a variable that is not declared")
NO_LIST_ITEM: Final = Code("INK042", "a list item that is not there")
AMBIGUOUS_ITEM: Final = Code("INK043", "a list item that two lists have")
NAME_TAKEN: Final = Code("INK044", "a name that is already used")
RESERVED_NAME: Final = Code("INK045", "a name that belongs to the language")
CONSTANT: Final = Code("INK046", "a constant that changes")

# Meaning
FUNCTION_FLOW: Final = Code("INK060", "a function that does what only a knot may do")
NOT_A_FUNCTION: Final = Code("INK061", "a knot called, or a function diverted to")
ARGUMENTS: Final = Code("INK062", "the wrong number of arguments")
BY_REFERENCE: Final = Code("INK063", "an argument that cannot be passed by reference")
DIVERT_ARGUMENT: Final = Code("INK064", "an argument that should be a divert target")
DIVERT_VALUE: Final = Code("INK065", "a divert target where no value can be")
NOT_HAS: Final = Code("INK066", "a `not` that negates less than it seems to")
LOOSE_CHOICE: Final = Code("INK067", "a choice inside braces that leads nowhere")
SELF_REFERENCE: Final = Code("INK068", "a temp passed by reference to a parameter of its own name")

# Warnings
LOOSE_END: Final = _warning("INK100", "the flow runs out")
BLANK_CHOICE: Final = _warning("INK101", "a choice that shows nothing")
BARE_RETURN: Final = _warning("INK102", "`return` or `else` that is printed")
COUNT_OF_FUNCTION: Final = _warning("INK103", "a function's name without a call")
DUPLICATE_ITEM: Final = _warning("INK104", "the same item twice in a list")
VOID_VALUE: Final = _warning("INK105", "the value of a function that returns none")
LOST_INCLUDE: Final = _warning("INK107", "an INCLUDE that brings nothing in")
TWO_NAMES: Final = _warning("INK108", "a parameter with two names")
NEGATIVE_ITEM: Final = _warning("INK109", "a list item with a number below zero")
UNREACHABLE: Final = _warning("INK110", "content that nothing leads to")
OUTSIDE: Final = _warning("INK111", "an INCLUDE that leaves the story's folder")
PRINTED_LOGIC: Final = _warning("INK112", "words that are printed, but look like logic")
RUNS_ON: Final = _warning("INK113", "what is told before a choice that stands above it")
DIVISION_BY_ZERO: Final = _warning("INK106", "a division by zero")

AUTHOR_NOTE: Final = Code("INK200", "the author's own TODO", Severity.TODO)

ALL: Final[tuple[Code, ...]] = tuple(v for v in globals().values() if isinstance(v, Code))
