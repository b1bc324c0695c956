"""One question before something that cannot be undone: yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.app.loop import Pop
from game.engine.app.screens.rows import Picked, Row
from game.engine.app.screens.still import Still

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.app.loop import Turn
    from game.engine.app.screens.rows import Turned
    from game.engine.app.theatre import Theatre


class AskScreen(Still):
    """Shows *question*; *yes* is done when it is answered so. No comes first."""

    def __init__(
        self, theatre: Theatre, question: str, *, act: str, yes: Callable[[], Turn | None]
    ) -> None:
        super().__init__(theatre)
        self.title = question
        self._yes = yes
        self.rows.fill([Row("no", "No, leave it"), Row("yes", act)])

    def act(self, done: Picked | Turned) -> Turn | None:
        """Go back, having done it or not."""
        if not isinstance(done, Picked):
            return None
        return (self._yes() or Pop()) if done.key == "yes" else Pop()
