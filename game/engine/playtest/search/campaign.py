"""Takes what guided walks have seen so far; gives the next round of orders, till nothing is left.

The pool holds stands from which something is left to try. Each round goes for the goals that were
tried least; for each a stand is drawn, the likelier the nearer the goal is from there: by
diverts, and by how far the variables are from the goal's condition.
"""

from __future__ import annotations

import random
from collections import Counter
from itertools import product
from typing import TYPE_CHECKING, Any, Final

from game.engine.core.ports import far_seed
from game.engine.playtest.plan import Batch, Order
from game.engine.playtest.search.effects import Effects
from game.engine.playtest.search.graph import FAR
from game.engine.playtest.search.reading import Reading

if TYPE_CHECKING:
    from game.engine.playtest.plan import Plan, Result
    from game.engine.playtest.search.map import Map
    from game.engine.playtest.search.reading import Held

WIDE: Final = 4  # batches in a round
DEEP: Final = 2  # walks in a batch
PATIENCE: Final = 30
"""Times that a goal is gone for before it is left to the exhaustive search."""
_KEPT: Final = 6
"""Stands kept of one menu."""
_WORTH: Final = 8.0


class _Spot:
    """A stand of the pool, with what decides whether it is near to something."""

    def __init__(self, told: dict[str, Any], chart: Map) -> None:
        reading = Reading(told["state"], chart.declared)
        self.told = told
        self.values: dict[str, Held] = reading.values
        self.offered = chart.offered(reading)
        self.flow = chart.flow(reading, self.offered, "")


class Campaign:
    """Knows what is met, what is left, and where to start from. *plan.runs* is the most walks."""

    def __init__(self, plan: Plan, chart: Map, settings: list[str]) -> None:
        self._plan, self._map = plan, chart
        self._roots = [
            dict(zip(settings, truths, strict=True))
            for truths in product((False, True), repeat=len(settings))
        ]
        self._met: frozenset[str] = frozenset()
        self._effects = Effects()
        self._pool: dict[tuple[int, ...], list[_Spot]] = {}
        self._tried: Counter[str] = Counter()
        self._walks = self._pushed = 0

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
        for first in range(0, len(orders), DEEP):
            some = tuple(orders[first : first + DEEP])
            batches.append(Batch(self._walks, len(some), orders=some, met=met, effects=known))
            self._walks += len(some)
        return batches

    def learn(self, result: Result) -> None:
        """What one batch of the round has seen. To be told in the order of the batches."""
        met = self._met | self._map.goals.met(result)
        if met != self._met:
            self._tried = Counter({goal: n // 2 for goal, n in self._tried.items()})
        self._met = met
        self._effects.add(result.effects)
        for told in result.spots:
            spot = _Spot(told, self._map)
            kept = self._pool.setdefault(spot.offered, [])
            kept.append(spot)
            if len(kept) > _KEPT:  # the first stays, so that the pool is not all of one kind
                del kept[1 + far_seed("pool", self._plan.seed, len(told["state"])) % (_KEPT - 1)]

    def _orders(self) -> list[Order]:
        most = min(WIDE * DEEP, self._plan.runs - self._walks)
        if not self._walks:
            return [self._root("", n) for n in range(min(most, 2 * len(self._roots)))]
        goals = [g for g in self._map.goals.next(self._met) if self._tried[g] < PATIENCE]
        goals.sort(key=lambda goal: self._tried[goal])
        if not goals:
            return self._pushing(most)
        orders = []
        for number in range(most):
            goal = goals[number % len(goals)]
            self._tried[goal] += 1
            orders.append(self._order(goal, self._walks + number))
        return orders

    def _pushing(self, most: int) -> list[Order]:
        """When all is seen: walks anywhere, and walks that drive each number up and down."""
        numbers = [name for name, held in sorted(self._map.declared.items()) if _is_number(held)]
        pushes = (f"{way}{name}" for name in numbers for way in "+-0")
        goals = [*[""] * FREE, *pushes] * ROUNDS_AFTER
        some = goals[self._pushed : self._pushed + most]
        first = self._pushed
        self._pushed += len(some)
        return [self._root(goal, self._walks + first + n) for n, goal in enumerate(some)]

    def _order(self, goal: str, number: int) -> Order:
        dice = random.Random(far_seed("order", self._plan.seed, number))
        ranked = sorted(
            ((cost, n, spot) for n, spot in enumerate(self._spots())
             if (cost := self._cost(spot, goal)) < FAR),
            key=lambda each: each[:2],
        )  # fmt: skip
        tried = self._tried[goal]
        # The first tries go for the nearest; later ones come from further and further away.
        if not ranked or (tried > 1 and dice.random() < _FRESH):
            return self._root(goal, number)
        near = ranked[: 1 + min(tried - 1, len(ranked) - 1) * 2]
        return Order(goal, spot=dice.choice(near)[2].told)

    def _root(self, goal: str, number: int) -> Order:
        settings = self._roots[number % len(self._roots)]
        return Order(goal, self._plan.seed_of(number), settings)

    def _spots(self) -> list[_Spot]:
        return [spot for kept in self._pool.values() for spot in kept]

    def _cost(self, spot: _Spot, goal: str) -> float:
        if goal[0] == "p" and int(goal[1:]) in spot.offered:
            return -1.0
        away = self._map.away(spot.flow, goal)
        if away >= FAR:
            return FAR
        here = self._map.gap(goal, spot.values)
        best = min(
            (self._map.gap_after(goal, self._effects, p, spot.values) for p in spot.offered),
            default=here,
        )
        return away + _WORTH * min(here, best)


def _is_number(held: object) -> bool:
    return isinstance(held, int | float) and not isinstance(held, bool)


FREE: Final = 8
"""Walks of no aim beside each such round."""
ROUNDS_AFTER: Final = 3
"""How often each number is driven up and down when there is nothing left to be seen."""
_FRESH: Final = 0.3
"""How often a goal that was missed is gone for from the first line: a stand may have lost it."""
