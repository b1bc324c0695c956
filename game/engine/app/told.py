"""What the window and the terminal tell in the same words: endings, days, lists, the last time, the
credits.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.engine.session.beats import Step

HERS: Final = "samantha"
_ENDING: Final = re.compile(r'"\^ending: ?([a-z0-9_]+) ?"')
_CHOICES: Final = 2
CREDITS: Final = (
    "Soft Glow. A story of a man and his operating system.",
    "Story, pictures, voice and music are made by this program and its writers. MIT licence.",
    "Typefaces: Source Serif Pro and Source Sans Pro, by Adobe, SIL Open Font Licence 1.1.",
    "Atkinson Hyperlegible, by the Braille Institute; OpenDyslexic, by Abbie Gonzalez: the same.",
    "Voice: espeak-ng (GPL 3), in a process of its own, through pyttsx3 (MPL 2.0).",
    "Ink, the language of the story: inkle (MIT). Its runtime here: bink (MIT).",
    "Window and sound: pygame-ce (LGPL 2.1) and SDL. Numbers: NumPy (BSD).",
    "Also: pydantic, PyYAML, platformdirs, rich (MIT).",
)


def endings_of(story: str) -> tuple[str, ...]:
    """The names of all endings of *story*, compiled, in its order."""
    return tuple(dict.fromkeys(_ENDING.findall(story)))


def told_ending(name: str, titles: Mapping[str, str]) -> str:
    """An ending's name as it is read: as in *titles*, or ``two_chairs`` as "Two chairs"."""
    return titles.get(name) or name.replace("_", " ").capitalize()


def told_end(name: str, seen: int, whole: int, titles: Mapping[str, str]) -> list[str]:
    """What is told when the story has ended: by which ending, of how many, and who made it all.

    *name* is empty where the story gives its end no name; *seen* of *whole* endings were come to.
    *titles* are the names of endings as they are written, where the story has that.
    """
    if not name:
        return ["The story ends here."]
    many = f"One of {whole} endings. You have come to {seen} of them." if whole > 1 else ""
    kept = "It is kept in the gallery, with your letters. What you did decides which one comes."
    return [line for line in (f"{told_ending(name, titles)}.", many, kept, *CREDITS) if line]


def told_passed(summary: str, lines: int) -> list[str]:
    """What was run ahead through: *summary*, if a writer has one; *lines* is how many lines."""
    if lines < 1:
        return [summary] if summary else ["Nothing was passed over."]
    many = "One line was" if lines == 1 else f"{lines} lines were"
    kept = "has it" if lines == 1 else "has them"
    return [*([summary] if summary else []), f"{many} passed over; the log {kept}."]


def told_day(when: float) -> str:
    """A day as one says it; *when* is in Unix seconds."""
    at = datetime.fromtimestamp(when, UTC).astimezone()
    return f"{at.day} {at:%B %Y}"


def listed(things: Sequence[str]) -> str:
    """Several things as one says them: "a, b and c"."""
    *first, last = things
    return f"{', '.join(first)} and {last}" if first else last


def last_time(steps: tuple[Step, ...], place: str, her: str) -> list[str]:
    """The chapter, the last choices with the line at which each was taken, and her last line; what
    there is not is left out. Nothing is said that is not in *steps*.
    """
    taken = [step for step in steps if step.picked]
    said = next((step.beat for step in reversed(steps) if step.beat.speaker == HERS), None)
    chosen = [f"You chose: {step.picked}" for step in taken[-_CHOICES:]]
    if not chosen:
        return []
    last = [f"{her}: {said.text}"] if said is not None and her else []
    return [*([place] if place else []), *chosen, *last]
