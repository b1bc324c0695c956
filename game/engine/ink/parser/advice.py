"""Takes a line that could not be read, and where; gives what its writer may have meant to write."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

# What stands where the reading stopped, what before it on that line, and what to do about it; the
# first that fits is said. {0} and {1} are groups of what stands there, {before} is one before it.
_ADVICE: Final = (
    (r"[“”„«»‘’]|'[^']*'", r"", 'text in logic stands in straight double quotes: "text"'),
    (r"(.+?)\s*:?$", r"~\s*if\s+$", "a condition has no 'if': {{{0}: text}}"),
    (r"if\s+(.+?)\s*(?:[:}].*)?$", r"\{\s*$", "a condition has no 'if': {{{0}: text}}"),
    (r"(VAR|CONST|LIST)\b", r"~\s*$", "{0} begins a line of its own, without ~"),
    (r"(\w+)(\s*=[^=].*)", r"~\s*(?!temp\b)\w+\s+$",
     "to change a variable write ~ {0}{1}; to make one, ~ temp {0}{1}"),
    (r"(\w+)", r"[(,]\s*ref\s+$", "'ref' stands only where the function begins; here, pass {0}"),
    (r"=", r"~\s*\w+\s*=\s*$", "one = gives a variable its value; == only compares"),
    (r"=", r"==\s*$", "to compare, write =="),
    (r">\s", r"<$", "'is not' is written !="),
    (r"(?:not\s+)?[\w.]+\s*=!", r"", "'is not' is written !="),
    (r"(?:not\s+)?[\w.]+\s*=>", r"", "'at least' is written >="),
    (r"(?:not\s+)?[\w.]+\s*=<", r"", "'at most' is written <="),
    (r"(?:not\s+)?[\w.]+\s*&\s", r"", "'and' is written and, or &&"),
    (r"[^|]*\b(AND|OR|NOT)\b", r"", "and, or, not are written small"),
    (r"=\s*[^=]", r"\{[^}|]*$", "to compare, write =="),
    (r"(?:not\s+)?[\w.]+\s*=\s*[^=]", r"\{[^}|]*$", "to compare, write =="),
    (r"[^|}]*\|[^}]*$", r"\{\s*$",
     "is the closing }} missing? Alternatives stand on one line: {{a|b}}"),
    (r"([^:|}]*(?:[<>=!?]|\b(?:and|or|not|has)\b)[^:|}]*)$", r"\{\s*$",
     "a condition ends with a colon: {{ {0}:"),
    (r"\}", r"^[^{]*$", "is a {{ missing? To show the brace itself, write \\}}"),
    (r"\]", r"", "is a [ missing? To show the bracket itself, write \\]"),
    (r"$", r"\[[^\]]*$", "what stands between [ and ] shows only until the choice is taken"),
    (r"->", r"->\s*[\w.]+\s*$", "after a tunnel, the next arrow stands on a line of its own"),
    (r"(\w+)\s*$", r"->\s*(\w+)\s+$",
     "a divert ends its line. If this is one name, write {before}_{0}"),
    (r"\w", r"->\s*[\w.]+\s*$", "a divert ends its line: words stand before it or on another line"),
    (r".", r"==\s*\w+\s*==+\s*$", "what a knot says begins on the next line"),
    (r"=", r"^\s*=\s*\w+\s*$", "a stitch has one = before its name, and none after it"),
    (r"(\w+)\s*=*$", r"==\s*(\w+)\s+$", "the name of a knot is one word: {before}_{0}"),
    (r"(\w+)\s*\)", r"\(\s*(\w+)\s+$", "a label is one word: {before}_{0}"),
    (r"-(\w+)", r"(\w+)$", "a name has letters, digits and _, as in {before}_{0}"),
    (r"(\w+)\s*=", r"(\w+)\s+$", "a name is one word: {before}_{0}"),
    (r"\.\d+", r"", "a number begins with a digit, as in 0.5"),
    (r"$", r"%\s*$", "% is the remainder of a division; a percentage is a plain number"),
)  # fmt: skip


def advice(line: str, column: int) -> str:
    """A hint, if the slip at *column* (from 0) of *line* is a known one; or nothing."""
    before, rest = line[:column], line[column:].rstrip()
    for here, earlier, hint in _compiled():
        if (found := here.match(rest)) and (came := earlier.search(before)):
            return hint.format(*found.groups(), before=came.group(came.lastindex or 0))
    return ""


@cache
def _compiled() -> tuple[tuple[re.Pattern[str], re.Pattern[str], str], ...]:
    return tuple((re.compile(here), re.compile(earlier), hint) for here, earlier, hint in _ADVICE)
