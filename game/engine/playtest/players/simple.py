"""Takes the choices that a story offers; gives the one that a player of some temper would take."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from random import Random

    from game.engine.session.beats import Choice

TYPED: Final = (
    "I take my shoes off",
    "I put the radio on, and then I turn it down",
    "nobody has moved the cup",
    "",
    "  I  say hello to the fern ",
    "ça va, I say in the hall; ça va",
    "I " + "count the steps and " * 9,
)
"""What playtests type: plain, long, blank, spaced, accented."""


class Player(Protocol):
    """Chooses. `offered` holds no ghosts and is not empty; *keys* name them, in the same order."""

    def pick(self, offered: Sequence[Choice], keys: Sequence[str]) -> int:
        """Which of *offered*, counted from 0."""


class RandomPlayer:
    """Any choice, each as likely."""

    learns = False

    def __init__(self, dice: Random, _known: Mapping[str, int]) -> None:
        self._dice = dice

    def pick(self, offered: Sequence[Choice], _keys: Sequence[str]) -> int:
        return self._dice.randrange(len(offered))


class LeastSeenPlayer:
    """The choice taken least often so far, here and in earlier rounds; dice among equals."""

    learns = True

    def __init__(self, dice: Random, known: Mapping[str, int]) -> None:
        self._dice, self._known = dice, known
        self._here: Counter[str] = Counter()

    def pick(self, _offered: Sequence[Choice], keys: Sequence[str]) -> int:
        # A menu that comes round again would give the same for ever, if only earlier plays counted.
        times = [self._known.get(key, 0) + self._here[key] for key in keys]
        rare = [n for n, taken in enumerate(times) if taken == min(times)]
        found = self._dice.choice(rare)
        self._here[keys[found]] += 1
        return found


class FirstPlayer:
    """Always the first; of a menu that comes round again, the one taken least."""

    learns = False
    _side = 1

    def __init__(self, _dice: Random, _known: Mapping[str, int]) -> None:
        self._times: Counter[str] = Counter()

    def pick(self, offered: Sequence[Choice], keys: Sequence[str]) -> int:
        # Without this a player would never leave a loop of sticky choices.
        order = range(len(offered))[:: self._side]
        found = min(order, key=lambda n: self._times[keys[n]])
        self._times[keys[found]] += 1
        return found


class LastPlayer(FirstPlayer):
    """Always the last; of a menu that comes round again, the one taken least."""

    _side = -1


Policy = RandomPlayer | LeastSeenPlayer | FirstPlayer
POLICIES: Final[dict[str, Callable[[Random, Mapping[str, int]], Policy]]] = {
    "random": RandomPlayer,
    "least-seen": LeastSeenPlayer,
    "first": FirstPlayer,
    "last": LastPlayer,
    "scripted": RandomPlayer,
    "replay": RandomPlayer,
}
"""By the name that ``--policy`` takes."""

SCRIPTED, REPLAY = "scripted", "replay"
"""Led by the path that ``--path`` names, as far as it goes; by dice from there."""
LEARNING: Final = frozenset({"least-seen"})
