"""The preferences that mean something at a terminal: told, changed, and kept with the window's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from game.engine.app import preferences as kept
from game.engine.app.preferences import allowed

if TYPE_CHECKING:
    from pathlib import Path

    from game.engine.app.terminal import Page

NAMES: Final = {
    "long_waits": "Long waits",
    "ghosts": "Choices not open yet, in a new game",
    "sound_captions": "Sounds and music told in words",
    "recap": "“Last time”, when you go on",
    "chosen_marks": "Mark choices taken before",
    "content_notes": "Say what a chapter is about to touch on",
}
"""By the name of the preference: what it is called here. In the order in which they are told."""
_ON: Final = {True: "on", False: "off"}


class Settings:
    """*path* is where the preferences lie; without one they are as they come, and are not kept."""

    def __init__(self, page: Page, path: Path | None = None) -> None:
        self._page, self._path = page, path
        self.value, self.note = kept.load(path) if path else (kept.Preferences(), "")

    def told(self, name: str) -> str:
        """A preference with its value, as it is read out."""
        value = getattr(self.value, name)
        return f"{NAMES[name]}: {_ON[value] if isinstance(value, bool) else value}"

    def turn(self, name: str) -> None:
        """The next value of preference *name*, from now on; told, and kept."""
        values = allowed(name)
        after = values[(values.index(getattr(self.value, name)) + 1) % len(values)]
        changed: dict[str, Any] = {name: after}
        self.value = replace(self.value, **changed)
        self._page.say(self.told(name))
        if self._path is not None:
            try:
                kept.save(self.value, self._path)
            except OSError as problem:
                self._page.say(f"preferences cannot be kept: {problem.strerror or problem}")
