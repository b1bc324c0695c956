"""Takes what guided walks have seen so far; gives the next round of orders, till nothing is left.

First come whole playthroughs, whose stands fill the pool. Then each round goes for the goals that
are had for the fewest steps, each from the stand, or from the first line, that promises most: by
diverts, and by what its conditions miss and choices on the way can bring.
"""

from __future__ import annotations

from collections import Counter
from itertools import product
from typing import TYPE_CHECKING, Final

from game.engine.playtest.plan import Batch, Order
from game.engine.playtest.search.effects import Effects
from game.engine.playtest.search.graph import TOP
from game.engine.playtest.search.map import At
from game.engine.playtest.search.outlook import Outlook
from game.engine.playtest.search.pool import Pool

if TYPE_CHECKING:
    from game.engine.playtest.plan import Plan, Result
    from game.engine.playtest.search.map import Map
    from game.engine.playtest.search.pool import Spot
    from game.engine.playtest.search.settings import Settings

WIDE: Final = 4  # batches in a round
DEEP: Final = 4  # walks in a batch
PATIENCE: Final = 12
"""Times that a goal is gone for before it is left to the exhaustive search."""
_LOOK: Final = 2
"""Of so many goals for each walk the way is looked for, those that were tried least first."""
_OFTEN: Final = 3 * WIDE * DEEP
"""Walks after which what choices do is looked at again."""
FIRST: Final = 8
"""Whole playthroughs before anything else."""


class Campaign:
    """Knows what is met, what is left, and where to start from. *plan.runs* is the most walks."""

    def __init__(self, plan: Plan, chart: Map, settings: Settings) -> None:
        self._plan, self._map = plan, chart
        self._roots = [
            dict(zip(settings.first, truths, strict=True))
            for truths in product((False, True), repeat=len(settings.first))
        ]
        self._met: frozenset[str] = frozenset()
        self._effects = Effects()
        self._outlook = Outlook(chart, self._effects, settings.names)
        self._start = At((plan.start or TOP,))
        self._pool = Pool(chart)
        self._tried: Counter[str] = Counter()
        self._from_root: Counter[str] = Counter()
        self._walks = self._pushed = 0
        self._learned_at = -_OFTEN

    @property
    def chart(self) -> Map:
        """What is known of the story without playing."""
        return self._map

    @property
    def left(self) -> frozenset[str]:
        """Goals that were not met."""
        return self._map.goals.all - self._met

    def round(self) -> list[Batch]:
        """The next batches; none when nothing is left that has not been tried long enough."""
        orders = self._orders()
        known = dict(self._effects.counts)
        met = tuple(sorted(self._met))
        batches = []
        deep = -(-len(orders) // WIDE) or 1
        for first in range(0, len(orders), deep):
            some = tuple(orders[first : first + deep])
            batches.append(Batch(self._walks, len(some), orders=some, met=met, effects=known))
            self._walks += len(some)
        return batches

    def learn(self, result: Result) -> None:
        """What one batch of the round has seen. To be told in the order of the batches."""
        self._met |= self._map.goals.met(result)
        self._effects.add(result.effects)
        for told in result.spots:
            self._pool.add(told)

    def _orders(self) -> list[Order]:
        most = min(WIDE * DEEP, self._plan.runs - self._walks)
        if not self._walks:
            return [self._root("", n) for n in range(min(most, FIRST))]
        goals = self._wanted()
        if not goals:
            return self._pushing(most)
        at_hand = self._at_hand(goals, most)
        if len(at_hand) * 2 >= most:
            return at_hand
        if self._walks >= self._learned_at + _OFTEN:
            self._learned_at = self._walks
            self._outlook.learn(self._effects)
        goals.sort(key=lambda goal: self._tried[goal])
        ways = sorted(
            ((*self._way(goal), n) for n, goal in enumerate(goals[: _LOOK * most])),
            key=lambda way: (way[0], way[2]),
        )
        return [
            self._order(goals[at], spot, self._walks + n)
            for n, (_, spot, at) in enumerate(ways[:most])
        ]

    def _at_hand(self, goals: list[str], most: int) -> list[Order]:
        """Choices that were offered and not taken, each from where it was."""
        found = [(goal, spot) for goal in goals if (spot := self._pool.offering(goal))]
        for goal, spot in found[:most]:
            self._tried[goal] += 1
            spot.tried[goal] = 1
        return [Order(goal, spot=spot.stand) for goal, spot in found[:most]]

    def _wanted(self) -> list[str]:
        """Goals to go for, one of those that are met together: behind dice, in an unseen flow."""
        chart = self._map
        found: dict[str, str] = {}
        seen = {chart.flow_of_goal(goal) for goal in self._met}
        for goal in chart.goals.next(self._met):
            if self._tried[goal] < PATIENCE:
                flow = chart.flow_of_goal(goal)
                together = flow not in seen or goal in chart.by_chance
                found.setdefault(flow if together else goal, goal)
        return list(found.values())

    def _way(self, goal: str) -> tuple[float, Spot | None]:
        """What *goal* costs, and from which stand; None for the first line."""
        anew = self._outlook.cost(self._start, self._map.declared, goal)
        if goal in self._map.by_chance:
            return anew * (1 + self._tried[goal]), None
        anew *= (1 + self._from_root[goal]) ** 2
        cost, spot = self._pool.best(goal, self._outlook)
        cost, spot = (cost, spot) if cost < anew else (anew, None)
        return cost * (1 + self._tried[goal]) ** 2, spot

    def _order(self, goal: str, spot: Spot | None, number: int) -> Order:
        self._tried[goal] += 1
        if spot is None:
            self._from_root[goal] += 1
            return self._root(goal, number)
        spot.tried[goal] = spot.tried.get(goal, 0) + 1
        return Order(goal, spot=spot.stand)

    def _pushing(self, most: int) -> list[Order]:
        """When all is seen: walks anywhere, and walks that drive each number up and down."""
        numbers = [name for name, held in sorted(self._map.declared.items()) if _is_number(held)]
        pushes = (f"{way}{name}" for name in numbers for way in "+-0")
        goals = [*[""] * FREE, *pushes]
        some = goals[self._pushed : self._pushed + most]
        first = self._pushed
        self._pushed += len(some)
        return [self._root(goal, self._walks + first + n) for n, goal in enumerate(some)]

    def _root(self, goal: str, number: int) -> Order:
        """From the first line. For a goal the settings are as they stand, till that was missed."""
        anew = number if not goal else max(0, self._from_root[goal] - 2)
        return Order(goal, self._plan.seed_of(number), self._roots[anew % len(self._roots)])


def _is_number(held: object) -> bool:
    return isinstance(held, int | float) and not isinstance(held, bool)


FREE: Final = 40
"""Walks of no aim, when there is nothing left to be seen, beside those that drive numbers."""
