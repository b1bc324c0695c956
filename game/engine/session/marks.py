"""A line with a writer's marks in; the line as it is shown, and the marks in one word, out.

``*word*`` or ``*several words*`` is stressed; ``(.)`` is a short pause and ``(0.8)`` one of so many
seconds, as those write them who take down how people talk. Only the voice knows of them.
"""

from __future__ import annotations

import re
from typing import Final

SHORT_S: Final = 0.35
_PAUSE: Final = re.compile(r"\s*\((\.|\d\.\d{1,2})\)")
_STRESS: Final = re.compile(r"(?<![\w*])\*([^\s*](?:[^*]*[^\s*])?)\*(?![\w*])")


def unmarked(line: str) -> tuple[str, str]:
    """*line* without its marks, and the marks: ``2*,4(0.8)`` says that word 2 of what is shown
    (from 0, between blanks) is stressed and 0.8 s follow word 4; -1 is before the first.
    """
    if "*" not in line and "(" not in line:
        return line, ""
    text, pauses = _without(line, _PAUSE)
    rests = [
        (_words(before) - 1, f"({SHORT_S if mark == '.' else float(mark):g})")
        for before, mark in pauses
    ]
    text, stresses = _without(text, _STRESS)
    stressed = [
        (first + n, "*")
        for before, mark in stresses
        for first in (_words(before) - bool(before and not before[-1].isspace()),)
        for n in range(_words(mark))
    ]
    marks = ",".join(f"{place}{mark}" for place, mark in sorted({*rests, *stressed}))
    return (text.strip(), marks) if marks else (line, "")


def cuts(line: str) -> tuple[tuple[int, int], ...]:
    """Where *line* has characters that are not shown: first and end of each, in order."""
    pauses = [each.span() for each in _PAUSE.finditer(line)]
    hidden = {place for first, end in pauses for place in range(first, end)}
    kept = [place for place in range(len(line)) if place not in hidden]
    stars = [
        kept[place]
        for each in _STRESS.finditer("".join(line[place] for place in kept))
        for place in (each.start(), each.end() - 1)
    ]
    return tuple(sorted([*pauses, *((star, star + 1) for star in stars)]))


def _without(line: str, mark: re.Pattern[str]) -> tuple[str, list[tuple[str, str]]]:
    """*line* without what *mark* takes out; for each, what stands before it, and its words."""
    text, found, end = "", [], 0
    for each in mark.finditer(line):
        text += line[end : each.start()]
        found.append((text, each.group(1)))
        if mark is _STRESS:
            text += each.group(1)
        end = each.end()
    return text + line[end:], found


def _words(text: str) -> int:
    return len(text.split())
