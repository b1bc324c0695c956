"""Takes a story with instruments and a batch of runs; plays them, and gives what was seen."""

from __future__ import annotations

import random
from collections import deque
from functools import cached_property
from typing import TYPE_CHECKING, Final

from game.engine.core.ports import far_seed
from game.engine.playtest.acts import from_json
from game.engine.playtest.coverage import Table
from game.engine.playtest.invariants.load import invariants_of
from game.engine.playtest.invariants.watchman import Watchman
from game.engine.playtest.measures import Meter, Scenes
from game.engine.playtest.plan import Result
from game.engine.playtest.players import (
    GUIDED,
    REACHING,
    REPLAY,
    SCRIPTED,
    TYPED,
    Hand,
    player_for,
    profile_of,
)
from game.engine.playtest.search.asked import asked_at
from game.engine.playtest.search.campaign import Campaign
from game.engine.playtest.search.counts import path_of
from game.engine.playtest.search.exhaust import Findings, Limits, Search
from game.engine.playtest.search.guided import Seeker
from game.engine.playtest.search.key import Keys
from game.engine.playtest.search.map import Map
from game.engine.playtest.search.round import MOST_CHOICES, no_end
from game.engine.playtest.search.settings import Settings
from game.engine.playtest.search.shrink import Shrinker
from game.engine.playtest.search.walker import Waits, Walker
from game.engine.playtest.stories import session_for
from game.engine.playtest.watch import Problem, where
from game.engine.session.beats import Chose, Told
from game.engine.session.growth import read_growth

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.engine.playtest.plan import Batch, Failure, Plan
    from game.engine.playtest.search.corpus import Corpus
    from game.engine.session.beats import Choice
    from game.engine.session.growth import Growth
    from game.engine.session.runtime import Scalar
    from game.engine.session.story import LoadedStory

LOOKED_AT: Final = 8
"""Of so many runs one has the values of its variables looked at."""


class Explorer:
    """Plays one story again and again, on one walker. Raises StoryProblem as `session_for`."""

    def __init__(self, story: LoadedStory, plan: Plan) -> None:
        if story.compiled is None:
            raise ValueError("only a story compiled from source can be explored")
        session_for(story, plan)
        self.table = Table(story.compiled, story.content.growth)
        self.plan = plan
        self._story = story
        declared = (d.name for d in story.outline.declarations if d.kind in {"VAR", "LIST"})
        self.profile = profile_of(plan, frozenset(declared))
        self.learning = story.content.growth.learning
        self._rules = rules = invariants_of(story, plan.story)
        watchman = Watchman(rules, self.scenes)
        self.walker = Walker(story, plan, watchman.problems if rules else None)
        self.walker.hear(watchman.names)
        self._menus: dict[tuple[str, ...], tuple[int, ...]] = {}

    def play(self, batch: Batch) -> Result:
        """What all runs of the batch came across."""
        total = Result()
        for _, result in self.runs(batch):
            total.add(result)
        return total

    def runs(self, batch: Batch) -> Iterator[tuple[int, Result]]:
        """The runs of the batch one by one, as they are played, with their numbers."""
        if self.plan.policy == GUIDED:
            yield from self.seeker.runs(batch)
            return
        known = dict(batch.known)
        for number in batch.runs:
            run = _Run(self, number, known)
            run.play()
            for key in run.result.taken:
                known[key] = known.get(key, 0) + 1
            yield number, run.result

    @cached_property
    def seeker(self) -> Seeker:
        """What walks towards the unseen."""
        return Seeker(self.plan, self.walker, self.chart, self.settings)

    @cached_property
    def settings(self) -> Settings:
        """What the game may set in the story, and where."""
        return Settings(self.learning, self.walker.declares)

    @cached_property
    def chart(self) -> Map:
        """What can be known of the way without playing."""
        return Map(self._story, self.table, self.plan.start)

    def search(self, limits: Limits, now: Callable[[], float]) -> Findings:
        """Go everywhere from where the plan begins."""
        *_, found = self.search_by_steps(limits, now)
        return found

    def search_by_steps(
        self,
        limits: Limits,
        now: Callable[[], float],
        met: Callable[[int], bool] = lambda _states: True,
    ) -> Iterator[Findings]:
        """The same: what is known now and then, and at last. See `Search.steps`."""
        looking = Search(self.walker, self.chart, self.keys(), limits, now)
        return looking.steps(self.plan.seed_of(0), self.settings, met)

    def keys(self) -> Keys:
        """What tells states apart, with what the story's rules ask for."""
        also = {name for rule in self._rules for name in rule.test.names}
        also |= self.settings.conditions
        printed = any(rule.test.of_line for rule in self._rules)
        return Keys(self._story, also, printed=printed)

    def shrunk(self, failure: Failure) -> Failure:
        """The failure with the shortest list of acts that is found to show it."""
        return self.shrinker.shrink(failure)

    @cached_property
    def shrinker(self) -> Shrinker:
        """What looks for the shortest way to a failure."""
        return Shrinker(self._story, self.walker)

    def campaign(self, corpus: Corpus | None = None) -> Campaign:
        """What plans guided runs, whoever plays them; it begins with the paths of a *corpus*."""
        return Campaign(self.plan, self.chart, self.settings, corpus)

    def offered(self) -> tuple[int, ...]:
        """The place of each choice that the walker now offers; the same menus are looked up."""
        beat = self.walker.beat
        if beat is None:
            return ()
        key = (where(beat.at), *(choice.text for choice in beat.choices))
        if key not in self._menus:
            self._menus[key] = self.table.offered(self.walker.state)
        return self._menus[key]

    @cached_property
    def scenes(self) -> Scenes:
        """Which scene a place belongs to."""
        return Scenes(self._story.outline.knots)

    def meter(self) -> Meter | None:
        """What follows a run, where the plan asks for measures."""
        if not self.plan.measured:
            return None
        growth = self._growth if self.table.grows else None
        return Meter(self.scenes, self._story.content.cast, growth)

    def _growth(self) -> Growth:
        return read_growth(self._story.content.growth, self.walker.variable)

    def look_at_values(self, result: Result) -> None:
        """Note what the variables of the story's conditions hold now."""
        for name in self._asked:
            held = self.walker.variable(name)
            told = ",".join(sorted(held)) if isinstance(held, frozenset) else held
            result.held[f"{name}={told}"] = 1

    @cached_property
    def _asked(self) -> list[str]:
        return sorted({name for names in asked_at(self.table).values() for name in names})

    def ahead(self, choice: Choice, names: tuple[str, ...]) -> dict[str, float]:
        """What taking *choice* would add to those variables, up to the next wait."""
        walker = self.walker
        stand, failures, meter, lines = walker.keep(), walker.failures, walker.meter, walker.lines
        beat, been = walker.beat, walker.been
        before = {name: _size(walker.variable(name)) for name in names}
        walker.meter = None
        walker.do(Chose(choice.index, choice.text))
        told = {} if walker.broken else {n: _size(walker.variable(n)) - before[n] for n in names}
        walker.return_to(stand)
        walker.failures, walker.meter, walker.lines, walker.beat = failures, meter, lines, beat
        walker.been = been
        return told


class _Run:
    """One playthrough from the first line to an end or a failure."""

    def __init__(self, explorer: Explorer, number: int, known: dict[str, int]) -> None:
        self._explorer, self._walker, self._number = explorer, explorer.walker, number
        plan = explorer.plan
        self._seed = plan.seed_of(number)
        followed = plan.path if plan.policy in {SCRIPTED, REPLAY} else []
        self._led = deque(from_json(followed))
        self._dice = random.Random(far_seed("player", self._seed))
        self._player = player_for(
            explorer.plan.policy, explorer.profile, self._dice, known, explorer.ahead
        )
        reaching = explorer.learning if plan.policy in REACHING else None
        self._hand = Hand(reaching, self._seed)
        self._once: set[str] = set()  # outcomes, once a run
        self._taken: set[int] = set()
        self._offered: set[int] = set()
        self.result = Result(runs=1)

    def play(self) -> None:
        walker = self._walker
        plan = self._explorer.plan
        led = plan.policy in {SCRIPTED, REPLAY}
        walker.begin(plan.path_seed if led else self._seed, bare=led)
        if led:
            self._tell_led(first=True)
        elif walker.declares("GHOSTS"):  # what a player may set before the first line
            walker.tell("GHOSTS", self._dice.random() < 0.5)
        walker.meter = meter = self._explorer.meter()
        walker.go_on()
        self._to_the_end()
        walker.meter = None
        self._count()
        if meter:
            self.result.measures = meter.counts(self.result.endings, self.result.knots)

    def _to_the_end(self) -> None:
        walker = self._walker
        while walker.waits is not Waits.OVER:
            if self.result.steps >= MOST_CHOICES:
                walker.fail(no_end(walker))
                return
            self.result.steps += 1
            if walker.waits is Waits.INPUT:
                walker.do(Told(walker.asked, self._typed(), walker.since))
            else:
                self._choose()

    def _typed(self) -> Scalar:
        self._tell_led(but=self._walker.asked)
        if self._led and isinstance(act := self._led[0], Told) and act.line:
            self._led.popleft()
            return act.value
        words: str = self._dice.choice(getattr(self._player, "typed", TYPED))
        return words

    def _tell_led(self, *, first: bool = False, but: str = "") -> None:
        """Settings that the path has next: before the first line those of line 0, else all; up to
        the answer for the VAR *but*, which the story asks for.
        """
        while self._led and isinstance(act := self._led[0], Told) and not (first and act.line):
            if act.variable == but:
                return
            self._led.popleft()
            if self._walker.declares(act.variable):
                self._walker.tell(act.variable, act.value)

    def _picked(self, options: tuple[Choice, ...], keys: list[str]) -> int:
        """What the path has next, as far as it goes; else what the player picks."""
        self._tell_led()
        if self._led and isinstance(act := self._led.popleft(), Chose):
            same = [n for n, choice in enumerate(options) if choice.text == act.text]
            exact = [n for n in same if options[n].index == act.index]
            if same:
                return (exact or same)[0]
            self._led.clear()
            gone = Problem("path_gone", f"{act.text!r} is not offered", where(self._walker.here))
            self._walker.fail(gone)
        return self._player.pick(options, keys)

    def _choose(self) -> None:
        walker = self._walker
        places = self._explorer.offered()
        self._look_at(places)
        if walker.meter:
            walker.meter.menu(self._explorer.table.spot_of(places))
        if self._number % LOOKED_AT == 0:
            self._explorer.look_at_values(self.result)
        if not self._led:
            for name, value in self._hand.at_menu(walker.variable):
                walker.tell(name, value)
        options = walker.offered()
        # Not the place of its last line: after the lines of two branches it is the same menu.
        menu = where(walker.stood)
        keys = [f"{menu} {choice.text}" for choice in options]
        picked = self._picked(options, keys)
        choice = options[picked]
        self.result.taken[keys[picked]] = 1
        if choice.index < len(places):
            self._taken.add(places[choice.index])
        walker.do(Chose(choice.index, choice.text))

    def _look_at(self, places: tuple[int, ...]) -> None:
        here = set(places)
        self._offered |= here
        beside = self._explorer.table.gated_beside
        for number, place in {gate for each in places for gate in beside.get(each, ())}:
            if place in here:
                self._once.add(f"{number}.0")

    def _count(self) -> None:
        table, counted, walker = self._explorer.table, self.result, self._walker
        if walker.ended:
            counted.endings[walker.ended] = 1
        counted.failures = list(walker.failures)
        counted.lines = walker.lines
        if walker.broken:  # what was seen before can be told by going there again
            walker.follow(walker.acts[:-1])
        if not walker.broken:
            self._count_places()
        counted.offered.update(map(str, self._offered - {-1}))
        outcomes = table.outcomes_by_place
        for place in map(int, counted.seen):
            self._once |= outcomes.get(place, set())
        counted.gates.update(self._once)
        counted.gates.update({outcome.partition(".")[0] for outcome in self._once})

    def _count_places(self) -> None:
        table = self._explorer.table
        self._walker.moment()
        paths = [path_of(visit) for visit in self._walker.been]
        places, knots = table.visited(paths)
        self._once |= table.withheld_in(paths)
        self.result.seen.update(dict.fromkeys(map(str, places | self._taken - {-1}), 1))
        self.result.knots.update(knots)


def _size(held: object) -> float:
    if isinstance(held, frozenset):
        return len(held)
    return float(held) if isinstance(held, int | float) else 0.0
