"""The lexical facts of ink: what makes a word, a stretch of text, a number, an operator."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

# Ink lets identifiers use whole alphabets, by ranges of the basic plane.
_LETTERS: Final = (
    "A-Za-z0-9_"
    "\u0080-\u00ff"  # Latin-1 supplement
    "\u0100-\u017f\u0180-\u024f"  # Latin extended A and B
    "\u0370-\u0373\u0376-\u0377\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ff"  # Greek
    "\u0400-\u0481\u048a-\u04ff"  # Cyrillic
    "\u0531-\u0556\u0561-\u0587\u058f"  # Armenian
    "\u0590-\u05ff\u0600-\u06ff"  # Hebrew, Arabic
    "\u4e00-\u9fff\uac00-\ud7af"  # Chinese, Korean
)

# At least one character that is not an ASCII digit: `7` is a number, `7up` a name.
IDENTIFIER: Final = re.compile(rf"(?=[0-9]*[{_LETTERS.replace('0-9', '')}])[{_LETTERS}]+")
SPACE: Final = re.compile(r"[ \t]*")
NEWLINE: Final = re.compile(r"[ \t]*\r?\n")
BLANK_LINES: Final = re.compile(r"(?:[ \t]*\r?\n)*")
REST_OF_LINE: Final = re.compile(r"[^\r\n]*")
INTEGER: Final = re.compile(r"(-?)[ \t]*([0-9]+)")
DECIMALS: Final = re.compile(r"\.([0-9]*)")
ARROWS: Final = re.compile(r"(?:->)+")
KNOT_MARK: Final = re.compile(r"={2,}")
STITCH_LINE: Final = re.compile(rf"=(?!=)[ \t]*(?=[0-9]*[{_LETTERS.replace('0-9', '')}])")
KNOT_LINE: Final = re.compile(r"^[ \t]*={2,}", re.MULTILINE)


def _text(stops: str) -> re.Pattern[str]:
    plain = rf"[^{{}}|\n\r\\#\-<{stops}]"
    return re.compile(rf"(?:{plain}+|-(?!>)|<(?![->])|\\(?:.|\n|\Z))+", re.DOTALL)


TEXT: Final = _text("")
TEXT_IN_CHOICE: Final = _text(r"\[\]")
TEXT_IN_STRING: Final = _text('"')
ESCAPE: Final = re.compile(r"\\(.|\n|\Z)", re.DOTALL)

RESERVED: Final = frozenset(
    ("true", "false", "not", "return", "else", "VAR", "CONST", "temp", "LIST", "function")
)


class Operator(NamedTuple):
    """An infix operator: how tightly it binds and what the runtime calls it."""

    spelling: str
    binds: int
    native: str
    word: bool = False  # words need a space after them


# In the order in which they are tried: `<=` must come before `<`.
OPERATORS: Final = (
    Operator("&&", 1, "&&"),
    Operator("||", 1, "||"),
    Operator("and", 1, "&&", word=True),
    Operator("or", 1, "||", word=True),
    Operator("==", 2, "=="),
    Operator(">=", 2, ">="),
    Operator("<=", 2, "<="),
    Operator("<", 2, "<"),
    Operator(">", 2, ">"),
    Operator("!=", 2, "!="),
    Operator("?", 3, "?"),
    Operator("has", 3, "?", word=True),
    Operator("!?", 3, "!?"),
    Operator("hasnt", 3, "!?", word=True),
    Operator("^", 3, "L^"),
    Operator("+", 4, "+"),
    Operator("-", 5, "-"),
    Operator("*", 6, "*"),
    Operator("/", 7, "/"),
    Operator("%", 8, "%"),
    Operator("mod", 8, "%", word=True),
)
OPERATOR_STARTS: Final = frozenset(op.spelling[0] for op in OPERATORS)

# Built-in functions that are plain operations of the runtime, with the number of their arguments.
NATIVES: Final = {
    "MIN": 2, "MAX": 2, "POW": 2, "FLOOR": 1, "CEILING": 1, "INT": 1, "FLOAT": 1,
    "LIST_MIN": 1, "LIST_MAX": 1, "LIST_ALL": 1, "LIST_COUNT": 1, "LIST_VALUE": 1,
    "LIST_INVERT": 1,
}  # fmt: skip
BUILT_INS: Final = frozenset(NATIVES) | {
    "CHOICE_COUNT", "TURNS_SINCE", "TURNS", "RANDOM", "SEED_RANDOM", "LIST_RANDOM", "READ_COUNT",
}  # fmt: skip
