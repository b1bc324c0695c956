"""Takes a story with instruments and a batch of runs; plays them, and gives what was seen."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from game.engine.core.ports import far_seed
from game.engine.playtest import acts
from game.engine.playtest.coverage import Table
from game.engine.playtest.measures import Meter, Scenes
from game.engine.playtest.plan import Failure, Result
from game.engine.playtest.players import POLICIES, TYPED
from game.engine.playtest.stories import session_for
from game.engine.playtest.watch import NOWHERE, Problem, Watch, ending_of, input_of, said, where
from game.engine.session.beats import Chose, Told
from game.engine.session.runtime import StoryFault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.core.diagnostics import Span
    from game.engine.playtest.plan import Batch, Plan
    from game.engine.playtest.players import Policy
    from game.engine.session.beats import Act, Beat
    from game.engine.session.runtime import Scalar
    from game.engine.session.session import StorySession
    from game.engine.session.story import LoadedStory

MOST_CHOICES: Final = 2_000
MOST_LINES: Final = 5_000
_FAULTS: Final = {"INK900": "runtime_error", "INK901": "gave_up", "INK902": "endless_loop"}
NO_TAG: Final = "end"
"""What an ending without a tag is called, in a story that names none."""


class Explorer:
    """Plays one story again and again, on one session. Raises StoryProblem as `session_for`."""

    def __init__(self, story: LoadedStory, plan: Plan) -> None:
        if story.compiled is None:
            raise ValueError("only a story compiled from source can be explored")
        self.table = Table(story.compiled, story.content.growth)
        self._plan = plan
        self._watch = Watch(story.content, story.outline.tags)
        self._session = session_for(story, plan)
        self._names_endings = any(
            tag.text.partition(":")[0].strip() == "ending" for tag in story.outline.tags
        )
        self._menus: dict[tuple[str, ...], tuple[int, ...]] = {}
        self._scenes = Scenes(story.outline.knots)
        self._cast = story.content.cast

    def play(self, batch: Batch) -> Result:
        """What all runs of the batch came across."""
        total = Result()
        for _, result in self.runs(batch):
            total.add(result)
        return total

    def runs(self, batch: Batch) -> Iterator[tuple[int, Result]]:
        """The runs of the batch one by one, as they are played, with their numbers."""
        known = dict(batch.known)
        for number in batch.runs:
            run = _Run(self, self._plan, number, known)
            run.play()
            for key in run.result.taken:
                known[key] = known.get(key, 0) + 1
            yield number, run.result

    def offered(self, beat: Beat) -> tuple[int, ...]:
        """The place of each choice that the session now offers; the same menus are looked up."""
        key = (where(beat.at), *(choice.text for choice in beat.choices))
        if key not in self._menus:
            self._menus[key] = self.table.offered(self._session.ink_state())
        return self._menus[key]

    def meter(self) -> Meter | None:
        """What follows a run, where the plan asks for measures."""
        if not self._plan.measured:
            return None
        grows = self.table.grows
        return Meter(self._scenes, self._cast, (lambda: self._session.growth) if grows else None)

    @property
    def session(self) -> StorySession:
        """The one that all runs share."""
        return self._session

    @property
    def watch(self) -> Watch:
        """What looks at each line."""
        return self._watch

    @property
    def names_endings(self) -> bool:
        """Whether the story has ``# ending:`` anywhere."""
        return self._names_endings


class _Run:
    """One playthrough from the first line to an end or a failure."""

    def __init__(self, explorer: Explorer, plan: Plan, number: int, known: dict[str, int]) -> None:
        self._explorer, self._session = explorer, explorer.session
        self._seed = plan.seed_of(number)
        self._dice = random.Random(far_seed("player", self._seed))
        self._player: Policy = POLICIES[plan.policy](self._dice, known)
        self._facts = plan.facts
        self._acts: list[Act] = []
        self._ending = ""
        self._last: Span | None = None
        self._once: set[str] = set()  # outcomes, once a run
        self._taken: set[int] = set()
        self._offered: set[int] = set()
        self._meter = explorer.meter()
        self.result = Result(runs=1)

    def play(self) -> None:
        session = self._session
        session.restart(self._seed)
        for name, value in self._facts.items():
            self._tell(name, value)
        self._settings()
        try:
            self._to_the_end()
        except StoryFault as fault:
            self._fault(fault)
        except (ValueError, KeyError, TypeError, ArithmeticError) as error:
            self._fail(Problem("external_error", str(error), where(self._last)))
        self._count()

    def _to_the_end(self) -> None:
        for _ in range(MOST_CHOICES):
            beat = self._to_choices()
            if beat is None:
                return
            self._choose(beat)
        problem = Problem("no_end", f"no end within {MOST_CHOICES} choices", where(self._last))
        self._fail(problem)

    def _to_choices(self) -> Beat | None:
        """Read on until the story waits; None when it is over, or can go no further."""
        watch = self._explorer.watch
        for _ in range(MOST_LINES):
            beat = self._session.advance()
            self.result.lines += 1
            self._last = beat.at or self._last
            if self._meter:
                self._meter.line(beat)
            for problem in watch.problems(beat):
                self._fail(problem)
            cues = watch.cues(beat)
            self._ending = ending_of(cues) or self._ending
            if asked := input_of(cues):
                self._type(asked.variable, beat)
            if beat.over:
                self._end(beat)
                return None
            if beat.choices:
                return beat if any(not choice.ghost for choice in beat.choices) else None
        self._fail(
            Problem("endless_loop", f"{MOST_LINES} lines without a choice", where(self._last))
        )
        return None

    def _choose(self, beat: Beat) -> None:
        places = self._explorer.offered(beat)
        self._look_at(places)
        if self._meter:
            self._meter.menu(self._explorer.table.spot_of(places))
        options = [choice for choice in beat.choices if not choice.ghost]
        menu = where(beat.at)
        keys = [f"{menu} {choice.text}" for choice in options]
        picked = self._player.pick(options, keys)
        choice = options[picked]
        self.result.taken[keys[picked]] = 1
        self._acts.append(Chose(choice.index, choice.text))
        if choice.index < len(places):
            self._taken.add(places[choice.index])
        self._session.choose(choice.index)

    def _look_at(self, places: tuple[int, ...]) -> None:
        here = set(places)
        self._offered |= here
        beside = self._explorer.table.gated_beside
        for number, place in {gate for each in places for gate in beside.get(each, ())}:
            if place in here:
                self._once.add(f"{number}.0")
            elif place not in self._taken:
                self._once.add(f"{number}.1")

    def _settings(self) -> None:
        """What the game itself sets, and what a player may set before the first line."""
        try:
            self._session.variable("GHOSTS")
        except KeyError:
            return
        self._tell("GHOSTS", self._dice.random() < 0.5)

    def _type(self, variable: str, beat: Beat) -> None:
        try:
            self._tell(variable, self._dice.choice(TYPED))
        except KeyError:
            problem = Problem(
                "unknown_variable", f"no VAR {variable!r} is declared", where(beat.at)
            )
            self._fail(problem)

    def _tell(self, variable: str, value: Scalar) -> None:
        self._session.tell(variable, value)
        self._acts.append(Told(variable, value, self._session.lines_since_choice))

    def _end(self, beat: Beat) -> None:
        if self._explorer.names_endings and not self._ending:
            message = "the story ends here without an '# ending:'"
            self._fail(Problem("no_ending", message, where(beat.at)))
        self.result.endings[self._ending or NO_TAG] = 1
        for warning in self._session.warnings:
            self._fail(Problem("warning", warning, where(beat.at)))

    def _fault(self, fault: StoryFault) -> None:
        problem = fault.diagnostic
        kind = _FAULTS.get(problem.code, "runtime_error")
        if "ran out of content" in problem.message:
            kind = "out_of_content"
        # When nothing follows, the runtime no longer knows where it was.
        lost = kind == "out_of_content" or problem.at == NOWHERE
        self._fail(Problem(kind, said(problem), where(self._last if lost else problem.at)))

    def _fail(self, problem: Problem) -> None:
        path = acts.written(self._acts)
        self.result.failures.append(Failure(*problem, path, self._seed))

    def _count(self) -> None:
        table, counted = self._explorer.table, self.result
        places, knots = table.visited(self._session.ink_state())
        counted.seen.update(map(str, places))
        counted.offered.update(map(str, self._offered - {-1}))
        counted.knots.update(knots)
        if self._meter:
            counted.measures = self._meter.counts(counted.endings, knots)
        for number, gate in enumerate(table.gates):
            if not gate.menu:
                outcomes = (n for n, (_, place) in enumerate(gate.outcomes) if place in places)
                self._once |= {f"{number}.{n}" for n in outcomes}
        counted.gates.update(self._once)
        counted.gates.update({outcome.partition(".")[0] for outcome in self._once})
