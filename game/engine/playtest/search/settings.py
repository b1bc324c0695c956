"""Which truths the game may set in a story, and where; what a search may tell there, out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.content.learning import settings_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.content.learning import Fact, LearningSetting, Look


class Settings:
    """Those that a story declares. *learning* says of two of them when they can be set."""

    def __init__(self, learning: LearningSetting | None, declares: Callable[[str], bool]) -> None:
        rules = settings_of(learning)
        self.names = tuple(name for name in rules if declares(name))
        """All of them."""
        self.first = tuple(name for name in self.names if rules[name] is None)
        """Those that are set before the first line."""
        self._learning = learning if learning and set(learning.names) <= set(self.names) else None
        self.later = self._learning.names if self._learning else ()
        """Those that are there only at times."""

    @property
    def conditions(self) -> frozenset[str]:
        """The VARs on which it depends what can be told."""
        return self._learning.conditions if self._learning else frozenset()

    def facts(self, name: str, look: Look, *, wanted: bool) -> tuple[Fact, ...]:
        """What the game would tell to have *name* so, here; nothing when it cannot, or it is so."""
        learning = self._learning
        if name in self.first:
            return ((name, wanted),) if look(name) != wanted else ()
        if learning is None or not learning.offered(look):
            return ()
        if name == learning.variable:
            return learning.changed(look, learning=not wanted)
        return learning.opened(look) if wanted else ()

    def lets(self, name: str, look: Look) -> bool:
        """Whether the game would let *name* be set here."""
        learning = self._learning
        return name not in self.later or (learning is not None and learning.offered(look))

    def hands(self, look: Look) -> tuple[tuple[Fact, ...], ...]:
        """All that a player can do at a menu before choosing, nothing first."""
        learning = self._learning
        if learning is None or not learning.offered(look):
            return ((),)
        turned = learning.changed(look, learning=not learning.stands(look))
        return tuple(dict.fromkeys(((), learning.opened(look), turned)))
