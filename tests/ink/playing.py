"""Plays ink JSON by three fixed scripts of choices, in the game's own player; gives a transcript.

``first`` takes the first choice each time, ``last`` the last, ``turns`` the first, then the second,
and so on. A script that tells nothing new is left out. ``oracle.js`` has the same rules.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bink.story import Story

from game.engine.session.panics import QuietPanics

if TYPE_CHECKING:
    from collections.abc import Callable

SCRIPTS: Final[dict[str, Callable[[int, int], int]]] = {
    "first": lambda _nth, _count: 0,
    "last": lambda _nth, count: count - 1,
    "turns": lambda nth, count: nth % count,
}
_CHOICES: Final = 8
_LINES: Final = 40
_PATIENCE: Final = 300.0  # milliseconds for one line


class _Play:
    def __init__(self, json: str) -> None:
        self.said: list[str] = []
        self.lines = 0
        self.failed = False
        self.story = Story(json)
        self.story.set_allow_external_function_fallbacks(True)
        self.story.set_error_handler(self._hear)
        self.story.load_state(
            re.sub(r'"storySeed":\d+', '"storySeed":7', str(self.story.save_state()))
        )

    def _hear(self, _text: str, is_error: bool) -> None:  # noqa: FBT001 (bink calls it so)
        self.failed = self.failed or is_error

    def run(self, pick: Callable[[int, int], int]) -> list[str]:
        """Everything said; the last line tells how it ended."""
        try:
            for nth in range(_CHOICES + 1):
                ended = self._lines() or self._choices(nth, pick)
                if ended:
                    break
        except RuntimeError:
            ended = "(error)"
        return [*self.said, ended]

    def _lines(self) -> str:
        while self.story.can_continue():
            if not self.story.continue_async(_PATIENCE):
                return "(endless)"
            if self.failed:
                return "(error)"
            self.lines += 1
            if self.lines > _LINES:
                return "(and so on)"
            self.said.append(str(self.story.get_current_text()).removesuffix("\n"))
            self.said += [f"    # {tag}" for tag in self.story.get_current_tags()]
        return ""

    def _choices(self, nth: int, pick: Callable[[int, int], int]) -> str:
        choices = self.story.get_current_choices()
        if not len(choices):
            return "(end)"
        if nth == _CHOICES:
            return "(and so on)"
        taken = pick(nth, len(choices))
        for index in range(len(choices)):
            self.said.append(f"  {'>' if index == taken else '*'} {choices[index]}")
            self.said += [f"    # {tag}" for tag in choices.get_tags(index)]
        self.story.choose_choice_index(taken)
        return ""


def _played(json: str, pick: Callable[[int, int], int]) -> list[str]:
    with QuietPanics():
        try:
            return _Play(json).run(pick)
        except RuntimeError:  # the player cannot even load it
            return ["(error)"]


def transcript(json: str) -> str:
    """The plays of a story, each under the name of its script."""
    plays: dict[str, str] = {}
    for name, pick in SCRIPTS.items():
        said = "\n".join(_played(json, pick))
        if said not in plays.values():
            plays[name] = said
        if "\n  > " not in f"\n{said}":
            break  # nothing was chosen
    return "".join(f"== {name}\n{said}\n" for name, said in plays.items())
