"""Takes a walk as it stands; plays on at random, and tells whether it goes round without an end."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.engine.core.ports import far_seed
from game.engine.playtest.search.walker import Waits
from game.engine.playtest.watch import Problem, where
from game.engine.session.beats import Chose, Told

if TYPE_CHECKING:
    from game.engine.playtest.search.walker import Walker

MOST_CHOICES: Final = 2_000
"""Choices after which a run is given up."""


def no_end(walker: Walker) -> Problem:
    """What is told of a run that is given up."""
    return Problem("no_end", f"no end within {MOST_CHOICES} choices", where(walker.last))


def goes_round(walker: Walker) -> bool:
    """Whether random play, with dice of the walk's seed, comes to no end from here."""
    dice = random.Random(far_seed("round", walker.seed))
    for _ in range(MOST_CHOICES):
        if walker.waits is Waits.OVER:
            return False
        if walker.waits is Waits.INPUT:
            walker.do(Told(walker.asked, "", walker.since))
        else:
            taken = dice.choice(walker.offered())
            walker.do(Chose(taken.index, taken.text))
    return walker.waits is not Waits.OVER
