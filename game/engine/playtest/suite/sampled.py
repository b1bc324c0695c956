"""A story and a seed in; one playthrough out, drawn by dice as a playtest draws them."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.engine.content.learning import GHOSTS
from game.engine.core.ports import far_seed
from game.engine.playtest.players.hand import Hand
from game.engine.playtest.players.simple import TYPED, RandomPlayer
from game.engine.playtest.suite.reader import Endless, Reader
from game.engine.playtest.watch import where
from game.engine.session.runtime import StoryFault
from game.engine.session.session import StorySession

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.playtest.plan import Plan
    from game.engine.playtest.players.simple import Player
    from game.engine.session.story import LoadedStory

MOST_CHOICES: Final = 2_000
_ENOUGH: Final = (ValueError, KeyError, TypeError, ArithmeticError)


def sampled(
    story: LoadedStory,
    plan: Plan,
    seed: int,
    *,
    player: Callable[[random.Random], Player] = lambda dice: RandomPlayer(dice, {}),
    reaching: bool = False,
) -> Reader:
    """One playthrough by dice, as far as the story goes without breaking; its session has the path.

    It begins as *plan* says. Ghosts are drawn and words are typed; with *reaching* the player may
    find the setting *Learning*. Raises ValueError and KeyError as `StorySession` does.
    """
    session = StorySession(story, seed, start=plan.start, facts=plan.facts, rewind=False)
    dice = random.Random(far_seed("player", seed))
    names, given = story.content.cast.names, list(plan.facts.items())
    reader = Reader(session, names, settings=given)
    hand = Hand(story.content.growth.learning if reaching else None, seed)
    try:
        _settings(reader, dice)
        _play(reader, player(dice), dice, hand)
    except (StoryFault, Endless, *_ENOUGH):
        return reader  # what breaks is told by the runs of the playtest themselves
    return reader


def _settings(reader: Reader, dice: random.Random) -> None:
    try:
        reader.session.variable(GHOSTS)
    except KeyError:
        return
    shown = dice.random() < 0.5
    reader.session.tell(GHOSTS, shown)
    reader.settings.append((GHOSTS, shown))


def _play(reader: Reader, player: Player, dice: random.Random, hand: Hand) -> None:
    for _ in range(MOST_CHOICES):
        reader.read_on()
        while reader.asking is not None:
            reader.type(dice.choice(TYPED))
            reader.read_on()
        if not reader.offered:
            return
        for name, value in hand.at_menu(reader.session.variable):
            reader.session.tell(name, value)
        menu = where(reader.session.beat.at if reader.session.beat else None)
        keys = [f"{menu} {choice.text}" for choice in reader.offered]
        reader.choose(reader.offered[player.pick(reader.offered, keys)].index)
