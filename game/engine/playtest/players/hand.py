"""A seed and the setting *Learning* in; what one player does with it, menu by menu, out.

Few ever find it. Dice of its own draw who does, so that a playthrough without it stays as it was.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.engine.core.ports import far_seed

if TYPE_CHECKING:
    from game.engine.content.learning import Fact, LearningSetting, Look

STOPS: Final = 0.022
"""How many turn learning off; a tenth of them mean to at a menu to which they never come."""
OPENS: Final = 0.01
"""How many more open the setting, and leave it."""
UNDOES: Final = 0.55
"""How many of the first turn it on again later."""
_MENUS: Final = 40  # with the setting there, a playthrough has thirty to fifty
_LATER: Final = 12
REACHING: Final = frozenset({"random", "least-seen", "scripted", "replay"})
"""Policies whose players may find it. Those of a profile do what they are described to do."""


class Hand:
    """One player's, on the setting of one playthrough; without a *setting* it does nothing."""

    def __init__(self, setting: LearningSetting | None, seed: int) -> None:
        self._setting = setting
        self._menus = 0
        self._opens, self._turns = -1, dict[int, bool]()
        if setting is not None:
            self._draw(random.Random(far_seed("learning", seed)))

    def _draw(self, dice: random.Random) -> None:
        drawn, first, undoes = dice.random(), dice.randrange(_MENUS), dice.random() < UNDOES
        later = first + 1 + dice.randrange(_LATER)
        if drawn < STOPS:
            self._turns = {first: False, later: True} if undoes else {first: False}
        elif drawn < STOPS + OPENS:
            self._opens = first

    def at_menu(self, look: Look) -> tuple[Fact, ...]:
        """What is told at this menu, before a choice is taken: as the game's own screen would."""
        setting = self._setting
        if setting is None or not (self._turns or self._opens >= 0) or not setting.offered(look):
            return ()
        here, self._menus = self._menus, self._menus + 1
        if here == self._opens:
            return setting.opened(look)
        return setting.changed(look, learning=self._turns[here]) if here in self._turns else ()
