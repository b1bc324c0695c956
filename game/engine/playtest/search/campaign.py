"""Takes what guided walks have seen so far; gives the next batch of orders, till nothing is left.

First come whole playthroughs, whose stands fill the pool. Then each batch goes for the goals that
are had for the fewest steps, each from the stand, or from the first line, that promises most: by
diverts, and by what its conditions miss and choices on the way can bring.
"""

from __future__ import annotations

from collections import Counter, deque
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING, Final

from game.engine.playtest.plan import Batch, Order
from game.engine.playtest.search.corpus import Merge, Walked
from game.engine.playtest.search.effects import Effects
from game.engine.playtest.search.graph import TOP
from game.engine.playtest.search.map import At
from game.engine.playtest.search.outlook import Outlook
from game.engine.playtest.search.planner import AHEAD, DEEP, Planner
from game.engine.playtest.search.pool import Pool, Way

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.engine.playtest.plan import Plan, Result
    from game.engine.playtest.search.corpus import Corpus
    from game.engine.playtest.search.map import Map
    from game.engine.playtest.search.settings import Settings

PATIENCE: Final = 24
"""Times that a goal is gone for in a round; while a round meets something another follows it."""
_LOOK: Final = 2
"""Of so many goals for each walk the way is looked for, those that were tried least first."""
_AGAIN: Final = 12
"""Of so many tries for a goal one begins anew, and does what led to the nearest stand."""
_ROOTS: Final = 16
"""Of these tries from the first line, for a goal that every stand has lost."""
TURNS: Final = 3
"""In turn each of so many ways is preferred where one of several will do."""
_WHOLE: Final = 3
"""Diverts of a walk through the whole story take so many times the steps of those near a goal."""
_OFTEN: Final = 3 * AHEAD * DEEP
"""Walks after which what choices do is looked at again; at first when half as many are known."""
THROWS: Final = 4
"""Goals of one flow that dice decide, of those gone for at a time."""
FIRST: Final = 8
"""Whole playthroughs before anything else, by what was seen least."""
DRIVEN: Final = 6
"""Numbers that are driven down and up, in a whole playthrough each, after that."""
_SELDOM: Final = 12
"""Goals for which a number must be asked to be driven."""


class Campaign(Planner):
    """Knows what is met, what is left, and where to start from. *plan.runs* is the most walks.

    The paths of a *corpus*, of an earlier search, are walked first.
    """

    def __init__(
        self, plan: Plan, chart: Map, settings: Settings, corpus: Corpus | None = None
    ) -> None:
        self._plan, self._map, self._corpus = plan, chart, corpus
        self._known = corpus.paths if corpus else []
        self._found: list[Walked] = []
        self._more = False
        self._roots = [
            dict(zip(settings.first, truths, strict=True))
            for truths in product((False, True), repeat=len(settings.first))
        ]
        self._met: frozenset[str] = frozenset()
        self._effects = Effects({}, chart.promised)
        self._outlook = Outlook(chart, self._effects, settings.names)
        self._start = At((plan.start or TOP,))
        self._pool = Pool(chart)
        self._tried: Counter[str] = Counter()
        self._from_root: Counter[str] = Counter()
        self._walks = self._pushed = 0
        self._under_way: deque[frozenset[str]] = deque()
        self._done = self._learned_at = 0
        self._rounds, self._met_before = 1, 0
        self._sent: dict[str, int] = {}
        self._asked: dict[str, int] = {}

    @property
    def chart(self) -> Map:
        """What is known of the story without playing."""
        return self._map

    @property
    def left(self) -> frozenset[str]:
        """Goals that were not met."""
        return self._map.goals.all - self._met

    @property
    def is_over(self) -> bool:
        """Whether no goal is left to be gone for: what follows is for the rules' sake."""
        return self._pushed > 0

    def played(self, play: Callable[[Batch], Callable[[], Result]]) -> Iterator[Result]:
        """As of every planner; in the end the corpus has few paths on which all was met.

        When that is cut short, it has all on which something was met first.
        """
        try:
            yield from super().played(play)
        finally:
            if self._corpus is not None:
                self._corpus.paths = self._found
        if self._corpus is not None and self._more:
            merge = Merge(self._found, self._walks)
            yield from merge.played(play)
            self._corpus.paths = merge.kept

    def batch(self) -> Batch | None:
        """What to play next; None when there is nothing, or when what is under way must be learned
        first to say so."""
        orders = self._orders()
        if not orders:
            return None
        first = self._walks
        self._walks += len(orders)
        self._under_way.append(frozenset(order.goal for order in orders))
        met = tuple(sorted(self._met))
        return Batch(
            first,
            len(orders),
            orders=tuple(orders),
            met=met,
            effects=self._sent,
            wanted=self._asked,
        )

    def learn(self, result: Result) -> None:
        """What a batch has seen. To be told in the order of the batches."""
        self._under_way.popleft()
        self._done += result.runs
        for told in result.paths:
            path = Walked.of(told)
            if path.new - self._met:
                self._found.append(path)
                self._more |= self._done > len(self._known)
        self._met |= self._map.goals.met(result)
        self._effects.add(result.effects)
        for told in result.spots:
            self._pool.add(told)

    def _orders(self) -> list[Order]:
        most = min(DEEP, self._plan.runs - self._walks)
        if most <= 0:
            return []
        if self._walks < len(self._known):
            return [path.order for path in self._known[self._walks :][:most]]
        if self._walks < FIRST or self._walks < FIRST + len(self._driven):
            self._learn()
            return [self._root(goal, n) for n, goal in self._first[:most]]
        goals = self._wanted() or self._wanted_again()
        if not goals:
            return [] if self._under_way and not self._pushed else self._pushing(most)
        gone_for = frozenset().union(*self._under_way)
        goals = [goal for goal in goals if goal not in gone_for]
        most = min(most, -(-len(goals) // AHEAD))
        at_hand = self._at_hand(goals, most)
        if len(at_hand) * 2 >= most:
            return at_hand
        if self._done >= self._learned_at + min(_OFTEN, self._learned_at // 2 + 1):
            self._learn()
        goals.sort(key=lambda goal: self._tried[goal])
        ways = [(self._way(goal), goal) for goal in goals[: _LOOK * most]]
        ways.sort(key=lambda each: each[0].cost)
        return [
            self._order(goal, way, self._walks + n) for n, (way, goal) in enumerate(ways[:most])
        ]

    def _learn(self) -> None:
        """Look at what choices do again."""
        self._learned_at = self._done
        self._sent = dict(self._effects.counts)
        self._outlook.learn(self._effects)
        if self._walks >= FIRST:
            self._asked = self._map.misses(self._wanted())

    @property
    def _first(self) -> list[tuple[int, str]]:
        """The next whole playthroughs, numbered, before goals are gone for."""
        if self._walks < FIRST:
            goals = [""] * (FIRST - self._walks)
        else:
            goals = self._driven[self._walks - FIRST :]
        return list(enumerate(goals, self._walks))

    @cached_property
    def _driven(self) -> list[str]:
        """The numbers that most conditions ask for, each driven down and up."""
        chart = self._map
        numbers = {name for name, held in chart.declared.items() if _is_number(held)}
        asked = Counter(
            name for goal in chart.goals.in_order for name in chart.asked(goal) if name in numbers
        )
        most = [name for name, n in asked.most_common(DRIVEN) if n >= _SELDOM]
        return [f"{way}{name}" for name in most for way in "-+"]

    def _at_hand(self, goals: list[str], most: int) -> list[Order]:
        """Choices that were offered and not taken, each from where it was."""
        found = [(goal, spot) for goal in goals if (spot := self._pool.offering(goal))]
        for goal, spot in found[:most]:
            self._tried[goal] += 1
            spot.tried[goal] = 1
        return [Order(goal, spot=spot.stand) for goal, spot in found[:most]]

    def _wanted(self) -> list[str]:
        """Goals to go for, few of those that are met together: behind dice, in an unseen flow."""
        chart = self._map
        found: dict[str, str] = {}
        seen = {chart.flow_of_goal(goal) for goal in self._met}
        for goal in chart.goals.next(self._met):
            if self._tried[goal] < PATIENCE * self._rounds:
                flow = chart.flow_of_goal(goal)
                if goal in chart.by_chance:
                    found.setdefault(f"{flow} {len(found) % THROWS}", goal)
                else:
                    found.setdefault(goal if flow in seen else flow, goal)
        return list(found.values())

    def _wanted_again(self) -> list[str]:
        """The same in a further round, if this one is over and has met something."""
        if self._under_way or self._pushed or len(self._met) == self._met_before:
            return []
        self._rounds, self._met_before = self._rounds + 1, len(self._met)
        return self._wanted()

    def _way(self, goal: str) -> Way:
        """How to the goal, the nearest."""
        missed = (1 + self._tried[goal]) ** 2
        way = self._pool.best(goal, self._outlook)
        anew = self._outlook.cost(self._start, self._map.declared, goal)
        anew *= _WHOLE * (1 + self._from_root[goal]) ** 2
        if goal in self._map.by_chance and way.spot:
            return Way(way.cost * (1 + self._tried[goal]), way.spot)
        if way.spot and self._tried[goal] % _AGAIN == _AGAIN - 1:
            return Way(way.cost * missed, like=way.spot)
        lost = way.spot is None or self._outlook.is_lost(way.spot.at, way.spot.values, goal)
        if lost and way.take < 0 and self._from_root[goal] < _ROOTS * self._rounds:
            return Way(anew * missed)
        best = way if way.cost < anew else Way(anew)
        return best._replace(cost=best.cost * missed)

    def _order(self, goal: str, way: Way, number: int) -> Order:
        self._tried[goal] += 1
        if way.like is not None:
            return Order(goal, like=way.like.stand, turn=self._tried[goal] // _AGAIN % TURNS)
        if way.spot is None:
            self._from_root[goal] += 1
            return self._root(goal, number)
        self._pool.tried(way.spot, goal)
        seed = self._plan.seed_of(number) if goal in self._map.by_chance else 0
        return Order(goal, seed, spot=way.spot.stand, take=way.take)

    def _pushing(self, most: int) -> list[Order]:
        """When all is seen: walks anywhere, and walks that drive each number up and down."""
        numbers = [name for name, held in sorted(self._map.declared.items()) if _is_number(held)]
        pushes = (f"{way}{name}" for name in numbers for way in "+-0")
        goals = [*[""] * FREE, *pushes]
        some = goals[self._pushed : self._pushed + most]
        first = self._pushed
        if not first:
            self._learn()  # a number is driven by what choices were seen to do to it
        self._pushed += len(some)
        return [self._root(goal, self._walks + first + n) for n, goal in enumerate(some)]

    def _root(self, goal: str, number: int) -> Order:
        """From the first line. For a goal the settings are as they stand, till that was missed."""
        anew = number if not goal else max(0, self._from_root[goal] - 2)
        turn = max(0, self._from_root[goal] - 1) % TURNS
        seed = self._plan.seed_of(number)
        return Order(goal, seed, self._roots[anew % len(self._roots)], turn=turn)


def _is_number(held: object) -> bool:
    return isinstance(held, int | float) and not isinstance(held, bool)


FREE: Final = 40
"""Walks of no aim, when there is nothing left to be seen, beside those that drive numbers."""
