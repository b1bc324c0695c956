"""What a chapter is about to touch on: who asked to be told goes on, or does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.loop import Pop
from game.engine.app.screens.ask import AskScreen
from game.engine.app.screens.rows import Picked, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.engine.app.loop import Turn
    from game.engine.app.screens.rows import Turned
    from game.engine.app.theatre import Theatre

_ROWS: Final = (
    Row("on", "Go on"),
    Row("ahead", "Run ahead to the next choice, and be told in short what it was"),
    Row("stay", "Not now"),
)


class NoteScreen(AskScreen):
    """*on* goes on, *ahead* runs through it; whoever stays is told again the next time."""

    def __init__(
        self,
        theatre: Theatre,
        touches: Sequence[str],
        on: Callable[[], Turn | None],
        ahead: Callable[[], Turn | None],
    ) -> None:
        question = f"What comes now touches on {listed(touches)}."
        super().__init__(theatre, question, act="", yes=on, head="Before this chapter")
        self._ahead = ahead
        self.rows.fill(_ROWS)

    def act(self, done: Picked | Turned) -> Turn | None:
        """Go on, run ahead, or leave it for now."""
        if not isinstance(done, Picked):
            return None
        act = {"on": self._yes, "ahead": self._ahead}.get(done.key)
        return (act() if act else None) or Pop()


def listed(touches: Sequence[str]) -> str:
    """Several things as one says them: "a, b and c"."""
    *first, last = touches
    return f"{', '.join(first)} and {last}" if first else last
