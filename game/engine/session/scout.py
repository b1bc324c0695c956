"""A moment of a story in; the lines that would follow it out, without anybody going there."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from game.engine.session.beats import Chose, Told
from game.engine.session.runtime import StoryFault, Value
from game.engine.session.teller import Moment, Teller

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.session.beats import Act, Beat
    from game.engine.session.story import LoadedStory

    Asked: TypeAlias = Callable[[str], Value]
    """What a VAR holds at a line; KeyError when it is not declared."""
    Look: TypeAlias = Callable[[Beat, Asked], None]
    """Told each line that lies ahead, while things stand as they will there."""


class Scout:
    """A second teller of *story*, made when it is first sent out, for that takes long."""

    def __init__(self, story: LoadedStory, seed: int) -> None:
        self._story, self._seed = story, seed
        self._teller: Teller | None = None

    def lines(
        self,
        moment: Moment,
        count: int,
        act: Act | None = None,
        look: Look | None = None,
    ) -> tuple[Beat, ...]:
        """At most *count* lines that follow *moment*, once *act* is done there; it stops where the
        story waits, and short of a fault.
        """
        teller = self._teller = self._teller or Teller(self._story, self._seed)
        teller.return_to(moment)
        found: list[Beat] = []
        try:
            match act:
                case Chose(index):
                    teller.choose(index)
                case Told(variable, value):
                    teller.set_variable(variable, value)
                case None:
                    pass
            while len(found) < count and teller.can_continue:
                found.append(teller.next_beat())
                if look is not None:
                    look(found[-1], teller.variable)
        except StoryFault:
            self._teller = None
        return tuple(found)
