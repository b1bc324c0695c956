"""Seconds that a story lets pass come in; at the terminal they pass, as the preferences have it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from game.engine.app import preferences as kept
from game.engine.app.preferences import LONG_WAITS, UNTIMED
from game.engine.director.cues import SHORTER

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.engine.app.terminal import Page

NAME: Final = "Long waits"
_HERE: Final = 10.0


class Waits:
    """Long waits at the terminal: *sleep* lets so many seconds pass; without it none do.

    *path* is where the preferences are kept, those of the window too.
    """

    def __init__(
        self, page: Page, path: Path | None = None, sleep: Callable[[float], object] | None = None
    ) -> None:
        self._page, self._path, self._sleep = page, path, sleep
        self._preferences = kept.load(path)[0] if path else kept.Preferences()

    @property
    def how(self) -> str:
        """One of `LONG_WAITS`."""
        return self._preferences.long_waits

    def turn(self) -> None:
        """The next way of waiting, from now on; told, and kept."""
        after = LONG_WAITS[(LONG_WAITS.index(self.how) + 1) % len(LONG_WAITS)]
        self._preferences = replace(self._preferences, long_waits=after)
        problem = self._keep()
        self._page.say(f"{NAME}: {after}")
        if problem:
            self._page.say(problem)

    def _keep(self) -> str:
        if self._path is None:
            return ""
        try:
            kept.save(self._preferences, self._path)
        except OSError as problem:
            return f"preferences cannot be kept: {problem.strerror or problem}"
        return ""

    def pass_(self, seconds: float) -> None:
        """Let so many seconds of the story pass; who waits for long is told that all is well."""
        if self._sleep is None or self.how == UNTIMED:
            return
        left = seconds / SHORTER if self.how == "short" else seconds
        if left > _HERE:
            self._sleep(_HERE)
            left -= _HERE
            self._page.say("Still here.")
        self._sleep(left)
