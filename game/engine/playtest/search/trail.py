"""Takes a path that was once walked; gives what is done next on it, also after the story changed.

What is no longer offered is passed over, as far as some step soon after it is offered.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from game.engine.session.beats import Chose, Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.playtest.search.judge import Option
    from game.engine.session.beats import Act

_SOON: Final = 8
"""Acts among which one that is offered is looked for."""


class Trail:
    """The acts of one path that are still to be done."""

    def __init__(self, path: Iterable[Act]) -> None:
        self._left = deque(path)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to be done."""
        return not self._left

    def told_first(self) -> Iterator[Told]:
        """What was set before the first line."""
        while self._left and isinstance(act := self._left[0], Told) and not act.line:
            self._left.popleft()
            yield act

    def told(self, asked: str = "") -> Iterator[Told]:
        """What was set before the next choice; before the answer to *asked*, if that is awaited."""
        while self._left and isinstance(act := self._left[0], Told) and act.variable != asked:
            self._left.popleft()
            yield act

    def answer(self, asked: str) -> Told | None:
        """What was typed where the story asks for this VAR, if it did so here."""
        act = self._left[0] if self._left else None
        if not isinstance(act, Told) or act.variable != asked:
            return None
        self._left.popleft()
        return act

    def next(self, options: list[Option]) -> Option | None:
        """The option that the path takes here; None when none of the next few acts is offered."""
        for passed in range(min(_SOON, len(self._left))):
            wanted = self._left[passed]
            same = [o for o in options if _same(o.act, wanted)]
            if same:
                for _ in range(passed + 1):
                    self._left.popleft()
                return next((o for o in same if o.act == wanted), same[0])
        return None


def _same(act: Act, wanted: Act) -> bool:
    return isinstance(act, Chose) and isinstance(wanted, Chose) and act.text == wanted.text
