"""Seconds that a story lets pass come in; at the terminal they pass, as the preferences have it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.preferences import UNTIMED
from game.engine.app.text_settings import Settings
from game.engine.director.cues import SHORTER

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.engine.app.terminal import Page

_HERE: Final = 10.0


class Waits:
    """Long waits at the terminal: *sleep* lets so many seconds pass; without it none do.

    *path* is where the preferences are kept, those of the window too.
    """

    def __init__(
        self, page: Page, path: Path | None = None, sleep: Callable[[float], object] | None = None
    ) -> None:
        self._page, self._sleep = page, sleep
        self.settings = Settings(page, path)

    @property
    def how(self) -> str:
        """One of `LONG_WAITS`."""
        return self.settings.value.long_waits

    def turn(self) -> None:
        """The next way of waiting, from now on; told, and kept."""
        self.settings.turn("long_waits")

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
