"""Takes a batch of orders, each a place to start from and a goal; walks towards what is unseen.

A walk takes what was never taken, else the choice from which the goal is nearest: by diverts, and
by what choices are known to do to the variables of the goal's condition. Dice among the rest.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from game.engine.core.ports import far_seed
from game.engine.playtest.plan import Result
from game.engine.playtest.players import TYPED
from game.engine.playtest.search.effects import Effects
from game.engine.playtest.search.graph import FAR
from game.engine.playtest.search.map import At
from game.engine.playtest.search.outlook import Outlook
from game.engine.playtest.search.pool import packed, unpacked
from game.engine.playtest.search.walker import Waits, Walker
from game.engine.session.beats import Chose, Told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.engine.playtest.plan import Batch, Order, Plan
    from game.engine.playtest.search.map import Map, Passed
    from game.engine.playtest.search.reading import Reading
    from game.engine.playtest.search.settings import Settings
    from game.engine.playtest.search.walker import Stand
    from game.engine.session.beats import Act

MOST_ACTS: Final = 600
_ASIDE: Final = (0.0, 0.0, 0.05, 0.2)
"""How often a walk takes any choice, one of these: what is known of the way may be wrong."""
_FAR_ASIDE: Final = (0.0, 0.0, 0.02, 0.05)
"""The same, of a walk through the whole story: a hundred such steps lead nowhere."""
_FREELY: Final = 0.15
"""The same, of a walk that goes for nothing, and else might go round for ever."""
_TOGGLE: Final = 0.02
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
_STALE: Final = 1
"""Steps without anything new after which a walk that is past its goal ends."""
_ROUND: Final = 60
"""The same of a walk without a goal, which goes round."""
_DICE: Final = re.compile(r'"storySeed":-?\d+')

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
    """Walks on one story. *settings*: what the game may set in it."""

    def __init__(self, plan: Plan, walker: Walker, chart: Map, settings: Settings) -> None:
        self._plan, self._walker, self._map = plan, walker, chart
        self.settings = settings
        self._effects = Effects({}, chart.promised)
        self.outlook = Outlook(chart, self._effects, settings.names)

    def runs(self, batch: Batch) -> Iterator[tuple[int, Result]]:
        """The walks of the batch one by one, with their numbers."""
        met = set(batch.met)
        if batch.effects != self._effects.counts:
            self._effects = Effects(batch.effects, self._map.promised)
            self.outlook.learn(self._effects)
        for number, order in zip(batch.runs, batch.orders, strict=True):
            seed = far_seed("guided", self._plan.seed, number)
            walk = _Walk(self, order, seed, met, self._effects)
            walk.wanted = batch.wanted
            if order.goal not in met:  # by a walk before, of the same batch
                walk.go()
                met |= self._map.goals.met(walk.result)
            yield number, walk.result

    @property
    def walker(self) -> Walker:
        """The one that all walks share."""
        return self._walker

    @property
    def chart(self) -> Map:
        """What is known of the story without playing."""
        return self._map


class _Walk:
    """One walk: from a kept stand or the first line, to its goal, an end, or where it is lost."""

    def __init__(
        self, seeker: Seeker, order: Order, seed: int, met: set[str], effects: Effects
    ) -> None:
        self._seeker, self._walker, self._map = seeker, seeker.walker, seeker.chart
        self._order, self._met, self._effects = order, met, effects
        self._dice = random.Random(seed)
        aside = _ASIDE if order.spot else _FAR_ASIDE
        self._aside = self._dice.choice(aside) if self._is_led else _FREELY
        self._grip = self._dice.choice(_GRIPS)
        self._late = 0 if order.spot else self._dice.choice(_LATE)
        self._at, self._kept_in = At(("",)), "?"
        self._once: set[str] = set()
        self._liked: Counter[str] = Counter()
        self._new_at, self._hopeless = 0, False
        self._learned = Effects()
        self.result = Result(runs=1)
        self.wanted: dict[str, int] = {}
        self._off = 0.0
        self._giving: tuple[tuple[str, int], ...] = ()
        self._due, self._times = 0, Counter[int]()

    def go(self) -> None:
        walker = self._walker
        self._map.take_turns(self._order.turn)
        self._begin()
        reading = self._look(None, None)
        self._set_out(reading)
        for _ in range(MOST_ACTS):
            if walker.waits is Waits.OVER or reading is None or self._done(reading):
                break
            option = self._pick(reading)
            if isinstance(option.act, Chose):
                self._liked[option.act.text] -= 1
            self.result.steps += 1
            self._times[option.place] += 1
            walker.do(option.act)
            reading = self._look(reading, option)
        if walker.waits is Waits.OVER and walker.ended:
            self.result.endings[walker.ended] = 1
        self.result.failures = list(walker.failures)
        self.result.lines = walker.lines
        self.result.effects = self._learned.counts
        self._map.take_turns(0)

    def _begin(self) -> None:
        walker, order = self._walker, self._order
        if order.spot:
            stand = unpacked(order.spot)
            walker.return_to(self._with_dice(stand) if order.seed else stand)
            return
        if order.like:
            like = unpacked(order.like)
            self._liked = Counter(act.text for act in like.acts if isinstance(act, Chose))
            self._as_told(like)
            return
        walker.begin(order.seed)
        for name, value in order.settings.items():
            walker.tell(name, value)
        walker.go_on()

    def _as_told(self, like: Stand) -> None:
        """Stand before the first menu of what led to *like*."""
        self._walker.begin(like.seed, bare=True)
        for act in like.acts:
            if not isinstance(act, Told) or act.line:
                break
            self._walker.tell(act.variable, act.value)
        self._walker.go_on()

    def _with_dice(self, stand: Stand) -> Stand:
        """As if the stand had been come to with the dice of the order's seed."""
        self._walker.begin(self._order.seed)
        (dice,) = _DICE.findall(self._walker.moment().state)
        moment = replace(stand.moment, state=_DICE.sub(dice, stand.moment.state))
        return replace(stand, seed=self._order.seed, moment=moment)

    def _set_out(self, reading: Reading | None) -> None:
        """Settings that the goal asks for are set; where it looks lost already, it is tried."""
        if reading is None or not self._is_led:
            return
        self._set(self._seeker.settings.names, reading)
        self._hopeless = self._is_lost(reading)

    def _set(self, names: tuple[str, ...], reading: Reading) -> None:
        """Set those of *names* that the goal asks for, where the game would let a player do it."""
        if not names:
            return
        settings, look = self._seeker.settings, self._walker.variable
        needs = self._map.needs(self._order.goal, self._at, reading.values)
        for name in names:
            wanted = next((need.what == "=True" for need in needs if need.name == name), None)
            for fact in () if wanted is None else settings.facts(name, look, wanted=wanted):
                self._walker.tell(*fact)

    @property
    def _is_led(self) -> bool:
        goal = self._order.goal
        return bool(goal) and goal[0] not in PUSHED

    def _is_lost(self, reading: Reading) -> bool:
        return self._seeker.outlook.is_lost(self._at, reading.values, self._order.goal)

    def _done(self, reading: Reading) -> bool:
        """Nothing new comes any more, and the goal is met, or can no longer be."""
        stale = self.result.steps - self._new_at
        if not self._is_led:
            return stale >= _ROUND
        if stale < _STALE:
            return False
        goal = self._order.goal
        if goal in self._met or goal in self._once:
            return True
        if self._hopeless:
            return self._map.away(self._at, goal) >= FAR
        return self._is_lost(reading)

    def _look(self, before: Reading | None, option: Option | None) -> Reading | None:
        """Count what the step has seen; None when the runtime has given up."""
        if self._walker.broken:
            if option is not None and option.place >= 0:  # it was taken all the same
                self.result.seen[str(option.place)] = 1
            return None
        moment = self._walker.moment()
        reading = self._map.read(moment.state, self._walker.passed)
        passed = self._map.passed(before, reading)
        offered = self._map.offered(reading) if self._walker.waits is Waits.MENU else ()
        self._at = self._map.at(reading, offered, self._at)
        self._count(passed, offered)
        if before is not None and option is not None and option.place >= 0:
            self._learned.note(option.place, before.values, reading.values)
        new = any(f"p{place}" not in self._met for place in offered)
        if offered and (new or (before is not None and self._at.flows[0] != self._kept_in)):
            self._kept_in = self._at.flows[0]
            self.result.spots.append(packed(self._walker.keep(moment), self._at, offered, reading))
        return reading

    def _count(self, passed: Passed, offered: tuple[int, ...]) -> None:
        result = self.result
        outcomes = passed.outcomes | self._map.outcomes_offered(offered)
        result.seen.update(dict.fromkeys(map(str, passed.places), 1))
        result.knots.update(dict.fromkeys(passed.knots, 1))
        result.offered.update({str(place): 1 for place in offered if place >= 0})
        result.gates.update(outcomes | {outcome.partition(".")[0] for outcome in outcomes})
        new = self._map.goals.met_by(passed.places, passed.knots, offered, outcomes)
        if new - self._met - self._once:
            self._new_at = result.steps
        self._once |= new

    def _pick(self, reading: Reading) -> Option:
        options = self._options(reading)
        if len(options) == 1:
            return options[0]
        if not self.result.steps and self._order.take >= 0:
            for option in options:
                if option.place == self._order.take:
                    return option
        if self._walker.waits is Waits.INPUT or self._dice.random() < self._aside:
            return self._dice.choice(options)
        self._off = self._map.gap(self._order.goal, self._at, reading.values)
        self._giving = self._nearby(reading) if self._is_led else ()
        self._due = self._far_to_what_is_made(reading) if self._late else 0
        costs = [self._cost(option, reading) for option in options]
        least = min(costs)
        return self._dice.choice(
            [o for o, cost in zip(options, costs, strict=True) if cost <= least + 1e-9]
        )

    def _is_new(self, option: Option) -> bool:
        goal = f"p{option.place}"
        return goal in self._map.goals.all and goal not in self._met and goal not in self._once

    def _cost(self, option: Option, reading: Reading) -> float:
        goal, new = self._order.goal, self._is_new(option)
        if not goal or goal in self._met or goal in self._once:
            taken = self._effects.taken(option.place) + self._learned.taken(option.place)
            return -1.0 if new else taken
        if goal[0] in PUSHED:
            after = self._effects.after(option.place, reading.values, (goal[1:],))
            held = after.get(goal[1:], 0)
            pushed = PUSHED[goal[0]](held) if isinstance(held, int | float) else 0.0
            return pushed - (_NEWER if new else 0.0)
        if f"p{option.place}" == goal or self._map.is_around(option.place, goal):
            return -FAR
        way = self._map.through(option.place, self._at, goal)
        known = self._effects if self._effects.taken(option.place) else self._learned
        left = self._map.gap_after(goal, self._at, known, option.place, reading.values)
        liked = isinstance(option.act, Chose) and self._liked[option.act.text] > 0
        cost = way - (_LIKED if liked else 0.0) - (_NEW if new else 0.0)
        cost += _OVER * self._times[option.place]
        if left.apart is not None and self._due > self._late > 0:
            return cost + _WORTH * left.apart - self._grip * min(left.points, _SAFE)
        cost += _WORTH * left.weight
        cost += _POINT * left.points - self._grip * min(left.slack, _SAFE)
        cost += _EDGE / (1.0 + left.slack)
        if left.weight < self._off:
            cost -= _CLOSER
        return cost - self._by_the_way(option, reading) - self._led_there(option)

    def _nearby(self, reading: Reading) -> tuple[tuple[str, int], ...]:
        """Where, a few diverts on, choices bring what the goal misses: flows with lines."""
        chart, goal = self._map, self._order.goal
        if goal not in chart.goals.all:
            return ()
        needs = self._seeker.outlook.missing(self._at, reading.values, goal)
        spots = {
            chart.spot_of_place(place)
            for need in needs
            if need.what[0] in "+="
            for place in self._seeker.outlook.givers(need)[:_GIVERS]
        }
        here = self._at.flows[0]
        return tuple(
            (flow, line)
            for flow, line in sorted(spots)
            if 0 < chart.graph.onward(here, self._at.line, flow, line) <= _NEARBY
        )

    def _far_to_what_is_made(self, reading: Reading) -> int:
        """Diverts to where a stage is asked for first: by the goal, or an item that it misses."""
        chart, goal, outlook = self._map, self._order.goal, self._seeker.outlook
        if goal not in chart.goals.all:
            return 0
        far = [chart.away(self._at, goal)]
        for need in outlook.missing(self._at, reading.values, goal):
            if chart.asks_for_made(need):
                spots = map(chart.spot_of_place, outlook.givers(need)[:_GIVERS])
                far += (chart.graph.onward(self._at.flows[0], self._at.line, *s) for s in spots)
        return min(far)

    def _led_there(self, option: Option) -> float:
        """What it is worth that the choice leads to where something is brought."""
        return sum(_LED / self._map.steps_to(spot, option.place, self._at) for spot in self._giving)

    def _by_the_way(self, option: Option, reading: Reading) -> float:
        """What the choice is worth to other goals that are left; less than any step."""
        worth = 0
        for name, what in self._effects.changes(option.place):
            held = reading.values.get(name)
            there = what[1:] in held if isinstance(held, frozenset) else f"={held}" == what
            worth += 0 if there else self.wanted.get(f"{name}|{what}", 0)
        return max(-_SIDE, min(_SIDE, _SIDE * worth / _MANY))

    def _lay_hands_on(self, reading: Reading) -> None:
        """What the goal asks for is set as soon as it can be; without one dice decide."""
        settings, look = self._seeker.settings, self._walker.variable
        if self._is_led:
            self._set(settings.later, reading)
            return
        for name in settings.names:
            if self._dice.random() < _TOGGLE:
                for fact in settings.facts(name, look, wanted=not look(name)):
                    self._walker.tell(*fact)

    def _options(self, reading: Reading) -> list[Option]:
        walker = self._walker
        if walker.waits is Waits.INPUT:
            return [Option(Told(walker.asked, words, walker.since), -1) for words in TYPED]
        self._lay_hands_on(reading)
        places = self._map.offered(reading)
        return [
            Option(Chose(c.index, c.text), places[c.index] if c.index < len(places) else -1)
            for c in walker.offered()
        ]
