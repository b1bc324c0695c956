"""Takes a walk's goal and what can be done next; tells what each would cost.

By diverts to the goal, by what its conditions miss and what the choice is known to do about that,
and by what would undo what already holds. Costs are in diverts.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from game.engine.playtest.search.effects import Effects
from game.engine.playtest.search.graph import FAR
from game.engine.playtest.search.map import At
from game.engine.session.beats import Chose

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Mapping
    from collections.abc import Set as AbstractSet

    from game.engine.playtest.plan import Order
    from game.engine.playtest.search.map import Map
    from game.engine.playtest.search.outlook import Outlook
    from game.engine.playtest.search.reading import Held
    from game.engine.session.beats import Act

_WORTH: Final = 20.0
"""Diverts that a condition one comparison nearer to holding is worth."""
_CLOSER: Final = 1.5
"""And what any change towards it is worth beside that, so that no point is less than a step."""
_POINT: Final = 0.3
"""And what a point of a number is that is off."""
_GRIPS: Final = (0.1, 0.3, 1.0)
"""And, as each walk draws, a point that is kept away from what would undo what holds."""
_LATE: Final = (0, 0, 12, 20)
"""So many diverts before it is asked for a whole walk begins to make a stage; 0: at once."""
_SAFE: Final = 120.0
"""Points off at which nothing is undone soon."""
_EDGE: Final = 40.0
"""What the last point before that is worth."""
_LIKED: Final = 8.0
"""And what is a choice that led to the stand that the goal was nearest to."""
_OVER: Final = 0.25
"""What it costs to take a choice again, each time: some points are no reason to go round."""
_NEW: Final = 0.1
"""And what is a choice that was never taken; it can be taken later from here all the same."""
_LED: Final = 3.0
"""And what is a choice that leads straight to where another brings what is missing."""
_NEARBY: Final = 3
"""Diverts within which such places are looked for,"""
_GIVERS: Final = 6
"""and how many of them for each thing that is missing."""
_SIDE: Final = 0.8
"""The most that a choice is worth for other goals than the walk's."""
_MANY: Final = 10
"""So many of them make it worth that."""
_NEWER: Final = 0.5
"""Points of a number that is driven, that a choice which was never taken is worth."""
_ALIKE: Final = 1e-9
"""Costs no further apart are the same."""

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


class Known(NamedTuple):
    """What a walk sets out with. *met* is what walks before have met; *wanted*: how many goals that
    are left miss a change (``name|what``)."""

    outlook: Outlook
    effects: Effects
    met: AbstractSet[str]
    wanted: Mapping[str, int]


class Judge:
    """Belongs to one walk; *once* is what this has met, and grows."""

    def __init__(
        self, chart: Map, known: Known, order: Order, once: AbstractSet[str], dice: random.Random
    ) -> None:
        self._map, self._outlook, self._effects = chart, known.outlook, known.effects
        self._goal, self._met, self._once, self._wanted = order.goal, known.met, once, known.wanted
        self._dice = dice
        self._grip = dice.choice(_GRIPS)
        self._late = 0 if order.spot else dice.choice(_LATE)
        self._at = At(("",))
        self._values: Mapping[str, Held] = {}
        self._off, self._due = 0.0, 0
        self._giving: tuple[tuple[str, int], ...] = ()
        self._times = Counter[int]()
        self.learned = Effects()
        """What choices of this walk did."""
        self.liked = Counter[str]()
        """Words of choices that led near to the goal before, and how often."""

    @property
    def is_led(self) -> bool:
        """Whether the walk goes for something that is to be seen."""
        return bool(self._goal) and self._goal[0] not in PUSHED

    def taken(self, option: Option) -> None:
        """The walk does this."""
        self._times[option.place] += 1
        if isinstance(option.act, Chose):
            self.liked[option.act.text] -= 1

    def pick(self, options: list[Option], at: At, values: Mapping[str, Held]) -> Option:
        """One that costs least; dice among these."""
        self._at, self._values = at, values
        self._off = self._map.gap(self._goal, at, values)
        self._giving = self._nearby() if self.is_led else ()
        self._due = self._far_to_what_is_made() if self._late else 0
        costs = [self._cost(option) for option in options]
        least = min(costs) + _ALIKE
        alike = [o for o, cost in zip(options, costs, strict=True) if cost <= least]
        return self._dice.choice(alike)

    def _is_new(self, option: Option) -> bool:
        goal = f"p{option.place}"
        return goal in self._map.goals.all and goal not in self._met and goal not in self._once

    def _cost(self, option: Option) -> float:
        goal, new = self._goal, self._is_new(option)
        if not goal or goal in self._met or goal in self._once:
            taken = self._effects.taken(option.place) + self.learned.taken(option.place)
            return -1.0 if new else taken
        if goal[0] in PUSHED:
            after = self._effects.after(option.place, self._values, (goal[1:],))
            held = after.get(goal[1:], 0)
            pushed = PUSHED[goal[0]](held) if isinstance(held, int | float) else 0.0
            return pushed - (_NEWER if new else 0.0)
        if f"p{option.place}" == goal or self._map.is_around(option.place, goal):
            return -FAR
        way = self._map.through(option.place, self._at, goal)
        known = self._effects if self._effects.taken(option.place) else self.learned
        left = self._map.gap_after(goal, self._at, known, option.place, self._values)
        liked = isinstance(option.act, Chose) and self.liked[option.act.text] > 0
        cost = way - (_LIKED if liked else 0.0) - (_NEW if new else 0.0)
        cost += _OVER * self._times[option.place]
        if left.apart is not None and self._due > self._late > 0:
            return cost + _WORTH * left.apart - self._grip * min(left.points, _SAFE)
        cost += _WORTH * left.weight
        cost += _POINT * left.points - self._grip * min(left.slack, _SAFE)
        cost += _EDGE / (1.0 + left.slack)
        if left.weight < self._off:
            cost -= _CLOSER
        return cost - self._by_the_way(option) - self._led_there(option)

    def _nearby(self) -> tuple[tuple[str, int], ...]:
        """Where, a few diverts on, choices bring what the goal misses: flows with lines."""
        chart, goal = self._map, self._goal
        if goal not in chart.goals.all:
            return ()
        spots = {
            chart.spot_of_place(place)
            for need in self._outlook.missing(self._at, self._values, goal)
            if need.what[0] in "+="
            for place in self._outlook.givers(need)[:_GIVERS]
        }
        here = self._at.flows[0]
        return tuple(
            (flow, line)
            for flow, line in sorted(spots)
            if 0 < chart.graph.onward(here, self._at.line, flow, line) <= _NEARBY
        )

    def _far_to_what_is_made(self) -> int:
        """Diverts to where a stage is asked for first: by the goal, or an item that it misses."""
        chart, goal, outlook = self._map, self._goal, self._outlook
        if goal not in chart.goals.all:
            return 0
        far = [chart.away(self._at, goal)]
        for need in outlook.missing(self._at, self._values, goal):
            if chart.asks_for_made(need):
                spots = map(chart.spot_of_place, outlook.givers(need)[:_GIVERS])
                far += (chart.graph.onward(self._at.flows[0], self._at.line, *s) for s in spots)
        return min(far)

    def _led_there(self, option: Option) -> float:
        """What it is worth that the choice leads to where something is brought."""
        return sum(_LED / self._map.steps_to(spot, option.place, self._at) for spot in self._giving)

    def _by_the_way(self, option: Option) -> float:
        """What the choice is worth to other goals that are left; less than any step."""
        worth = 0
        for name, what in self._effects.changes(option.place):
            held = self._values.get(name)
            there = what[1:] in held if isinstance(held, frozenset) else f"={held}" == what
            worth += 0 if there else self._wanted.get(f"{name}|{what}", 0)
        return max(-_SIDE, min(_SIDE, _SIDE * worth / _MANY))
