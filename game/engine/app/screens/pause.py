"""The pause: where the player is, and what can be done from here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.input import Do
from game.engine.app.loop import Home, Leave, Pop, Push
from game.engine.app.screens.rows import Picked, Row
from game.engine.app.screens.still import Still

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.app.input import Intent
    from game.engine.app.loop import Turn
    from game.engine.app.screens.rows import Turned
    from game.engine.app.theatre import Theatre

_KEPT: Final = "Your place is kept."
_ROWS: Final = (
    Row("go on", "Go on"),
    Row("log", "Log"),
    Row("letters", "Letters"),
    Row("save", "Save"),
    Row("load", "Load"),
    Row("preferences", "Preferences"),
    Row("keys", "Keys and buttons"),
    Row("title", "To the title", note=_KEPT),
    Row("quit", "Quit the game", note=_KEPT),
)


class PauseScreen(Still):
    """Time stands still behind it. Whoever leaves from here has their place kept."""

    title = "Paused"

    def __init__(self, theatre: Theatre) -> None:
        super().__init__(theatre)
        self.rows.fill(_ROWS)
        doors = theatre.doors
        self._acts: dict[str, Callable[[], Turn]] = {
            "go on": Pop,
            "log": lambda: Push(doors.log()),
            "letters": lambda: Push(doors.letters()),
            "save": lambda: Push(doors.saves(saving=True)),
            "load": lambda: Push(doors.saves(saving=False)),
            "preferences": lambda: Push(doors.preferences()),
            "keys": lambda: Push(doors.keys()),
            "title": Home,
            "quit": Leave,
        }

    @property
    def aside(self) -> str:
        """The chapter the player is in."""
        evening = self.theatre.evening
        return evening.place if evening else ""

    def respond(self, intent: Intent) -> Turn | None:
        """As a list, and the log by its own key."""
        if intent is Do.LOG:
            return Push(self.theatre.doors.log())
        return super().respond(intent)

    def act(self, done: Picked | Turned) -> Turn | None:
        """Open what the row names."""
        return self._acts[done.key]() if isinstance(done, Picked) else None
