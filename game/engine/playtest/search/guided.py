"""Takes a batch of orders, each a place to start from and a goal; walks towards what is unseen.

A walk takes what costs least (`judge`); or does again what a path says, as far as it can.
"""

from __future__ import annotations

import random
import re
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from game.engine.core.ports import far_seed
from game.engine.playtest.acts import as_json, from_json
from game.engine.playtest.plan import Result
from game.engine.playtest.players import TYPED
from game.engine.playtest.search.effects import Effects
from game.engine.playtest.search.graph import FAR
from game.engine.playtest.search.judge import Judge, Known, Option
from game.engine.playtest.search.map import At
from game.engine.playtest.search.outlook import Outlook
from game.engine.playtest.search.pool import packed, unpacked
from game.engine.playtest.search.trail import Trail
from game.engine.playtest.search.walker import Waits, Walker
from game.engine.session.beats import Chose, Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.playtest.plan import Batch, Order, Plan
    from game.engine.playtest.search.map import Map, Passed
    from game.engine.playtest.search.reading import Reading
    from game.engine.playtest.search.settings import Settings
    from game.engine.playtest.search.walker import Stand

MOST_ACTS: Final = 600
_ASIDE: Final = (0.0, 0.0, 0.05, 0.2)
"""How often a walk takes any choice, one of these: what is known of the way may be wrong."""
_FAR_ASIDE: Final = (0.0, 0.0, 0.02, 0.05)
"""The same, of a walk through the whole story: a hundred such steps lead nowhere."""
_FREELY: Final = 0.15
"""The same, of a walk that goes for nothing, and else might go round for ever."""
_TOGGLE: Final = 0.02
_STALE: Final = 1
"""Steps without anything new after which a walk that is past its goal ends."""
_ROUND: Final = 60
"""The same of a walk without a goal, which goes round."""
_DICE: Final = re.compile(r'"storySeed":-?\d+')


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
        known = Known(self.outlook, self._effects, met, batch.wanted)
        for number, order in zip(batch.runs, batch.orders, strict=True):
            seed = far_seed("guided", self._plan.seed, number)
            walk = _Walk(self, order, seed, known)
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

    def __init__(self, seeker: Seeker, order: Order, seed: int, known: Known) -> None:
        self._seeker, self._walker, self._map = seeker, seeker.walker, seeker.chart
        self._order, self._met = order, known.met
        self._dice = random.Random(seed)
        self._once: set[str] = set()
        self._judge = Judge(self._map, known, order, self._once, self._dice)
        self._trail = Trail(from_json(order.path))
        aside = _ASIDE if order.spot else _FAR_ASIDE
        self._aside = self._dice.choice(aside) if self._judge.is_led else _FREELY
        self._at, self._kept_in = At(("",)), "?"
        self._new_at, self._acts, self._hopeless = 0, 0, False
        self.result = Result(runs=1)

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
            self._judge.taken(option)
            self.result.steps += 1
            walker.do(option.act)
            reading = self._look(reading, option)
        if walker.waits is Waits.OVER and walker.ended:
            self.result.endings[walker.ended] = 1
        self.result.failures = list(walker.failures)
        self.result.lines = walker.lines
        self.result.effects = self._judge.learned.counts
        self._map.take_turns(0)
        if new := sorted(self._once - self._met):
            acts = as_json(walker.acts[: self._acts])
            self.result.paths.append({"seed": walker.seed, "acts": acts, "new": new})

    def _begin(self) -> None:
        walker, order = self._walker, self._order
        if order.spot:
            stand = unpacked(order.spot)
            walker.return_to(self._with_dice(stand) if order.seed else stand)
            return
        if order.like:
            like = unpacked(order.like)
            self._judge.liked.update(act.text for act in like.acts if isinstance(act, Chose))
            self._as_told(like)
            return
        walker.begin(order.seed, bare=bool(order.path))
        self._tell_as_told(self._trail.told_first())
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
        if reading is None or not self._judge.is_led:
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

    def _is_lost(self, reading: Reading) -> bool:
        return self._seeker.outlook.is_lost(self._at, reading.values, self._order.goal)

    def _done(self, reading: Reading) -> bool:
        """Nothing new comes any more, and the goal is met, or can no longer be."""
        stale = self.result.steps - self._new_at
        if self._order.path:
            return self._trail.is_over
        if not self._judge.is_led:
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
            self._judge.learned.note(option.place, before.values, reading.values)
        new = not self._order.path and any(f"p{place}" not in self._met for place in offered)
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
            self._new_at, self._acts = result.steps, len(self._walker.acts)
        self._once |= new

    def _pick(self, reading: Reading) -> Option:
        options = self._options(reading)
        if len(options) == 1 and not self._order.path:
            return options[0]
        if not self.result.steps and self._order.take >= 0:
            for option in options:
                if option.place == self._order.take:
                    return option
        if self._order.path and (led := self._trail.next(options)):
            return led
        if self._walker.waits is Waits.INPUT or self._dice.random() < self._aside:
            return self._dice.choice(options)
        return self._judge.pick(options, self._at, reading.values)

    def _lay_hands_on(self, reading: Reading) -> None:
        """What the goal asks for is set as soon as it can be; without one dice decide."""
        settings, look = self._seeker.settings, self._walker.variable
        if self._order.path:
            self._tell_as_told(self._trail.told())
            return
        if self._judge.is_led:
            self._set(settings.later, reading)
            return
        for name in settings.names:
            if self._dice.random() < _TOGGLE:
                for fact in settings.facts(name, look, wanted=not look(name)):
                    self._walker.tell(*fact)

    def _tell_as_told(self, facts: Iterable[Told]) -> None:
        for told in facts:  # what the story no longer has is passed over
            with suppress(KeyError, ValueError):
                self._walker.tell(told.variable, told.value)

    def _options(self, reading: Reading) -> list[Option]:
        walker = self._walker
        if walker.waits is Waits.INPUT:
            self._tell_as_told(self._trail.told(walker.asked))
            if answer := self._trail.answer(walker.asked):
                return [Option(replace(answer, line=walker.since), -1)]
            return [Option(Told(walker.asked, words, walker.since), -1) for words in TYPED]
        self._lay_hands_on(reading)
        places = self._map.offered(reading)
        return [
            Option(Chose(c.index, c.text), places[c.index] if c.index < len(places) else -1)
            for c in walker.offered()
        ]
