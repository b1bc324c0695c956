"""Takes a batch of orders, each a place to start from and a goal; walks towards what is unseen.

A walk takes what was never taken, else the choice from which the goal is nearest: by diverts, and
by what choices are known to do to the variables of the goal's condition. Dice among the rest.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final, NamedTuple

from game.engine.core.ports import far_seed
from game.engine.playtest.plan import Result
from game.engine.playtest.players import SETTINGS, TYPED
from game.engine.playtest.search.effects import Effects
from game.engine.playtest.search.reading import Reading
from game.engine.playtest.search.walker import Stand, Waits, Walker
from game.engine.session.beats import Chose, Told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.engine.playtest.plan import Batch, Order, Plan
    from game.engine.playtest.search.map import Map
    from game.engine.session.beats import Act

MOST_ACTS: Final = 400
_ASIDE: Final = 0.15
"""How often a walk takes any choice: what is known of the way may be wrong."""
_TOGGLE: Final = 0.02
_WORTH: Final = 8.0
"""Diverts that a condition one comparison nearer to holding is worth."""


PUSHED: Final[dict[str, Callable[[float], float]]] = {
    "+": lambda held: -held,
    "-": lambda held: held,
    "0": abs,
}
"""Goals of a walk when nothing is left to be seen: a number is driven up, down, or to zero."""


class Option(NamedTuple):
    """Something that can be done here, and the number of its place; -1 for typed words."""

    act: Act
    place: int


class Seeker:
    """Walks on one story."""

    def __init__(self, plan: Plan, walker: Walker, chart: Map) -> None:
        self._plan, self._walker, self._map = plan, walker, chart
        self._settings = [name for name in SETTINGS if walker.declares(name)]

    def runs(self, batch: Batch) -> Iterator[tuple[int, Result]]:
        """The walks of the batch one by one, with their numbers."""
        met = set(batch.met)
        effects = self._map.effects(batch.effects)
        for number, order in zip(batch.runs, batch.orders, strict=True):
            walk = _Walk(self, order, far_seed("guided", self._plan.seed, number), met, effects)
            walk.go()
            met |= self._map.goals.met(walk.result)
            effects.add(walk.result.effects)
            yield number, walk.result

    @property
    def walker(self) -> Walker:
        """The one that all walks share."""
        return self._walker

    @property
    def chart(self) -> Map:
        """What is known of the story without playing."""
        return self._map

    @property
    def settings(self) -> list[str]:
        """Those of the game's settings that the story declares."""
        return self._settings


class _Walk:
    """One walk: from a kept stand or the first line, to its goal, an end, or where it is lost."""

    def __init__(
        self, seeker: Seeker, order: Order, seed: int, met: set[str], effects: Effects
    ) -> None:
        self._seeker, self._walker, self._map = seeker, seeker.walker, seeker.chart
        self._order, self._met, self._effects = order, met, effects
        self._dice = random.Random(seed)
        self._flow, self._kept_in = "", "?"
        self._once: set[str] = set()
        self._learned = Effects()
        self.result = Result(runs=1)

    def go(self) -> None:
        walker = self._walker
        self._begin()
        reading = self._look(None, None)
        for _ in range(MOST_ACTS):
            if walker.waits is Waits.OVER or reading is None or self._done():
                break
            option = self._pick(reading)
            self.result.steps += 1
            walker.do(option.act)
            reading = self._look(reading, option)
        if walker.waits is Waits.OVER and walker.ended:
            self.result.endings[walker.ended] = 1
        self.result.failures = list(walker.failures)
        self.result.lines = walker.lines
        self.result.effects = self._learned.counts

    def _begin(self) -> None:
        walker, order = self._walker, self._order
        if order.spot:
            walker.return_to(Stand.from_json(order.spot))
            return
        walker.begin(order.seed)
        for name, value in order.settings.items():
            walker.tell(name, value)
        walker.go_on()

    def _done(self) -> bool:
        """The goal is met, or can no longer be."""
        goal = self._order.goal
        if not goal or goal[0] in PUSHED:
            return False
        if goal in self._met or goal in self._once:
            return True
        return not self._map.can_reach(self._flow, goal)

    def _look(self, before: Reading | None, option: Option | None) -> Reading | None:
        """Count what the step has seen; None when the runtime has given up."""
        if self._walker.broken:
            if option is not None and option.place >= 0:  # it was taken all the same
                self.result.seen[str(option.place)] = 1
            return None
        reading = Reading(self._walker.state, self._map.declared)
        places, knots = self._map.passed(before, reading)
        offered = self._map.offered(reading) if self._walker.waits is Waits.MENU else ()
        self._flow = self._map.flow(reading, offered, self._flow)
        self._count(places, knots, offered, reading)
        if before is not None and option is not None and option.place >= 0:
            self._learned.note(option.place, before.values, reading.values)
        new = any(f"p{place}" not in self._met for place in offered)
        if offered and (new or (before is not None and self._flow != self._kept_in)):
            self._keep()
        return reading

    def _keep(self) -> None:
        self._kept_in = self._flow
        self.result.spots.append(self._walker.keep().as_json())

    def _count(
        self, places: set[int], knots: set[str], offered: tuple[int, ...], reading: Reading
    ) -> None:
        result = self.result
        for place in places:
            result.seen[str(place)] = 1
        for knot in knots:
            result.knots[knot] = 1
        for place in offered:
            if place >= 0:
                result.offered[str(place)] = 1
        for outcome in self._map.outcomes(places, offered, reading):
            result.gates[outcome] = 1
            result.gates[outcome.partition(".")[0]] = 1
        new = self._map.goals.met_by(places, knots, offered, result.gates)
        self._once |= new - self._met

    def _pick(self, reading: Reading) -> Option:
        options = self._options(reading)
        if len(options) == 1:
            return options[0]
        goals = self._map.goals.all
        new = [
            option
            for option in options
            if (goal := f"p{option.place}") in goals
            and goal not in self._met
            and goal not in self._once
        ]
        if new:
            return self._dice.choice(new)
        if self._walker.waits is Waits.INPUT or self._dice.random() < _ASIDE:
            return self._dice.choice(options)
        costs = [self._cost(option, reading) for option in options]
        least = min(costs)
        return self._dice.choice(
            [o for o, cost in zip(options, costs, strict=True) if cost <= least + 1e-9]
        )

    def _cost(self, option: Option, reading: Reading) -> float:
        goal = self._order.goal
        if not goal:
            return self._effects.taken(option.place)
        if goal[0] in PUSHED:
            after = self._effects.after(option.place, reading.values, (goal[1:],))
            held = after.get(goal[1:], 0)
            return PUSHED[goal[0]](held) if isinstance(held, int | float) else 0.0
        if self._map.is_around(option.place, goal):
            return -1.0
        way = self._map.through(option.place, self._flow, goal)
        left = self._map.gap_after(goal, self._effects, option.place, reading.values)
        return way + _WORTH * left

    def _options(self, reading: Reading) -> list[Option]:
        walker = self._walker
        if walker.waits is Waits.INPUT:
            return [Option(Told(walker.asked, words, walker.since), -1) for words in TYPED]
        for name in self._seeker.settings:
            if self._dice.random() < _TOGGLE:
                walker.tell(name, not walker.variable(name))
        places = self._map.offered(reading)
        return [
            Option(Chose(c.index, c.text), places[c.index] if c.index < len(places) else -1)
            for c in walker.offered()
        ]
