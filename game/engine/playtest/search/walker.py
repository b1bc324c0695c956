"""Takes a story and acts; walks it from wait to wait, and gives each place to return to.

The teller below is the session's own. What a session adds, going back and the log, playing many
thousand times has no use for.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from game.engine.core.diagnostics import Span
from game.engine.playtest import acts as act_lines
from game.engine.playtest.plan import Failure
from game.engine.playtest.search.counts import Counts
from game.engine.playtest.watch import NOWHERE, Problem, Watch, said, where
from game.engine.session.beats import Beat, Chose, Told
from game.engine.session.echo import Memory
from game.engine.session.runtime import StoryFault
from game.engine.session.screen import typed_words
from game.engine.session.teller import Moment, Teller

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.engine.playtest.measures import Meter
    from game.engine.playtest.plan import Plan
    from game.engine.session.beats import Act, Choice
    from game.engine.session.runtime import Scalar, Value
    from game.engine.session.story import LoadedStory

MOST_LINES: Final = 5_000
_NOTED: Final = 8  # acts after which the visits are taken out of the runtime
_OUT: Final = ("ran out of content", "reached end of content")
_FAULTS: Final = {"INK900": "runtime_error", "INK901": "gave_up", "INK902": "endless_loop"}


class Waits(Enum):
    """For what a story waits: a choice, typed words, nothing more."""

    MENU = "menu"
    INPUT = "input"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a walk stood: to return to, in this process or another."""

    seed: int
    moment: Moment
    acts: tuple[Act, ...]
    since: int
    ending: str
    waits: Waits
    asked: str = ""
    at: str = ""
    held: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """For the line protocol."""
        return {
            "seed": self.seed,
            "state": self.moment.state,
            "memory": asdict(self.moment.memory),
            "acts": act_lines.as_json(self.acts),
            "since": self.since,
            "ending": self.ending,
            "waits": self.waits.value,
            "asked": self.asked,
            "at": self.at,
            "held": self.held,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Stand:
        """What `as_json` gave."""
        told = data["memory"]
        lists: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in told.items()}
        return cls(
            data["seed"],
            Moment(data["state"], Memory(**lists)),
            act_lines.from_json(data["acts"]),
            data["since"],
            data["ending"],
            Waits(data["waits"]),
            data["asked"],
            data["at"],
            tuple(data["held"]),
        )


class Walker:
    """Plays one story, from the start or from any `Stand`. Belongs to the thread that made it.

    `failures` collects what is wrong on the way, each with the acts that led there. *looks* is
    asked at each line for more that is wrong.
    """

    def __init__(
        self,
        story: LoadedStory,
        plan: Plan,
        looks: Callable[[Walker], Iterable[Problem]] | None = None,
    ) -> None:
        self._teller = Teller(story, plan.seed_of(0))
        self._plan, self._looks = plan, looks
        self._watch = Watch(story.content, story.outline.tags)
        counted = story.compiled and story.compiled.coverage
        self._counts = Counts(story.json) if counted else None
        self.passed: frozenset[str] = frozenset()  # what was visited, when `moment` was last asked
        self._names_endings = any(
            tag.text.partition(":")[0].strip() == "ending" for tag in story.outline.tags
        )
        self.seed = 0
        self.meter: Meter | None = None
        self.announce: Callable[[list[Act]], None] | None = None
        """Is told the acts before the last of them is done: for who watches."""
        self.begin(plan.seed_of(0))

    def begin(self, seed: int, *, bare: bool = False) -> None:
        """Stand before the first line, with the plan's own facts unless *bare*."""
        self.seed = seed
        self._teller.restart(seed)
        if self._plan.start:
            self._teller.go_to(self._plan.start)
        self._clear()
        for name, value in () if bare else self._plan.facts.items():
            self.tell(name, value)

    def _clear(self) -> None:
        self.acts: list[Act] = []
        self.beat: Beat | None = None
        self.waits = Waits.MENU
        self.since, self.lines = 0, 0
        self.ending, self.ended, self.asked = "", "", ""
        self.broken = self.asking = False
        self.scene = ""
        self.held: set[str] = set()
        self._unheard: frozenset[str] = frozenset()
        self.been: set[str] = set()
        self.failures: list[Failure] = []
        self.last: Span | None = None
        self._warned = len(self._teller.warnings)

    def moment(self) -> Moment:
        """The runtime's state and the echo's memory, here: what costs most of a `Stand`.

        What only the instruments counted is taken out of it and of the runtime, into `passed`.
        """
        whole = self._teller.moment()
        if self._counts is None:
            return whole
        state, self.passed = self._counts.parted(whole.state)
        self.been |= self.passed
        if len(state) == len(whole.state):
            return whole
        self._unheard |= self._teller.changed()
        self._teller.return_to(moment := Moment(state, whole.memory))
        self._teller.changed()  # nothing is: the state is the same
        return moment

    def keep(self, moment: Moment | None = None) -> Stand:
        """Where the walk stands now; *moment* if that was asked for already."""
        return Stand(
            self.seed,
            moment or self.moment(),
            tuple(self.acts),
            self.since,
            self.ending,
            self.waits,
            self.asked,
            where(self.here),
            tuple(sorted(self.held)),
        )

    def return_to(self, stand: Stand) -> None:
        """Stand where *stand* was kept; what was collected is forgotten."""
        if self.seed != stand.seed:
            self._teller.restart(stand.seed)
            self.seed = stand.seed
        self._teller.return_to(stand.moment)
        self._clear()
        self.acts = list(stand.acts)
        self.since, self.ending = stand.since, stand.ending
        self.waits, self.asked = stand.waits, stand.asked
        self.held = set(stand.held)
        file, _, line = stand.at.rpartition(":")
        self.last = Span(file, int(line)) if file else None

    @property
    def state(self) -> str:
        """The runtime's own, here."""
        return self.moment().state

    def variable(self, name: str) -> Value:
        """KeyError when it is not declared."""
        return self._teller.variable(name)

    def hear(self, names: Iterable[str]) -> None:
        """Note when these VARs are assigned, for `changed`."""
        self._teller.hear(names)

    def changed(self) -> frozenset[str]:
        """Of the VARs heard, those assigned since this was last asked; all after a return."""
        found = self._teller.changed() | self._unheard
        self._unheard = frozenset()
        return found

    def declares(self, name: str) -> bool:
        """Whether there is such a VAR."""
        try:
            self._teller.variable(name)
        except KeyError:
            return False
        return True

    def offered(self) -> tuple[Choice, ...]:
        """What can be taken here."""
        return tuple(choice for choice in self._teller.offered() if not choice.ghost)

    def tell(self, variable: str, value: Scalar) -> None:
        """As `StorySession.tell`. KeyError when there is no such VAR."""
        held = self._teller.variable(variable)
        if isinstance(held, str):
            value = typed_words(str(value)) or held
        self._teller.set_variable(variable, value)
        self.acts.append(Told(variable, value, self.since))

    def do(self, act: Act) -> Waits:
        """Choose, or type, and go on to the next wait."""
        if self.announce is not None:
            self.announce([*self.acts, act])
        if len(self.acts) % _NOTED == 0 and not self.broken:
            self.moment()  # the runtime gets slower with every visit that it holds
        match act:
            case Chose(index):
                self.acts.append(act)
                self.since = 0
                try:
                    self._teller.choose(index)
                    self.last = self._teller.stands() or self.last
                except StoryFault as fault:
                    return self._fault(fault)
            case Told(variable, value):
                self.tell(variable, value)
        return self.go_on()

    def follow(self, path: Iterable[Act]) -> int:
        """From the first line do what *path* says, as `session.resume.follow`; how much was done.

        What was told before the first line is told there again. Ends at a wait or at the end.
        """
        self.begin(self.seed, bare=True)
        done, begun = 0, False
        for act in path:
            if not begun and (begun := isinstance(act, Chose) or act.line > 0):
                self.go_on()
            if isinstance(act, Told):
                self._tell_again(act, begun=begun)
            elif not self._choose_again(act):
                return done
            done += 1
        if not begun:
            self.go_on()
        self._pass_inputs()
        return done

    def _tell_again(self, act: Told, *, begun: bool) -> None:
        if begun and self.waits is Waits.INPUT and self.asked == act.variable:
            self.do(act)
        elif not self.broken and self.declares(act.variable):
            self.tell(act.variable, act.value)

    def _choose_again(self, act: Chose) -> bool:
        self._pass_inputs()
        if self.waits is Waits.OVER:
            return False
        same = [choice for choice in self.offered() if choice.text == act.text]
        found = next((c for c in same if c.index == act.index), next(iter(same), None))
        if found is None:
            return False
        self.do(Chose(found.index, found.text))
        return True

    def _pass_inputs(self) -> None:
        while self.waits is Waits.INPUT:
            self.go_on()

    def go_on(self) -> Waits:
        """Read on until the story waits, or is over."""
        try:
            self.waits = self._read_on()
        except StoryFault as fault:
            self.waits = self._fault(fault)
        except (ValueError, KeyError, TypeError, ArithmeticError) as error:
            self.fail(Problem("external_error", str(error), where(self._cut_short())))
            self.waits, self.broken = Waits.OVER, True
        return self.waits

    @property
    def stood(self) -> Span | None:
        """Where the story stood before the line that was told last."""
        return self._teller.stood

    @property
    def here(self) -> Span | None:
        """Where the line now shown was written."""
        return (self.beat and self.beat.at) or self.last

    def fail(self, problem: Problem) -> None:
        """Note what is wrong here, with what led to it."""
        if self.beat is not None and problem.place == where(self.beat.at):
            problem = problem._replace(place=where(self.here))
        self.failures.append(Failure(*problem, act_lines.written(self.acts), self.seed))

    def _cut_short(self) -> Span | None:
        """Where the line stands in the middle of which the runtime gave up."""
        return (self._teller.said() and self._teller.cut_short()) or self.here

    def _read_on(self) -> Waits:
        if self.waits is Waits.INPUT and self._teller.offered():
            return Waits.MENU  # the line that asked for words had a menu too
        with self._teller.quiet():
            for _ in range(MOST_LINES):
                beat = self._teller.next_beat()
                waits = self._met(beat)
                if waits is not None:
                    return waits
        self.fail(Problem("endless_loop", f"{MOST_LINES} lines without a choice", where(self.last)))
        return Waits.OVER

    def _met(self, beat: Beat) -> Waits | None:
        """Note the next line; for what the story waits there, None when another follows."""
        self.beat = beat
        self.lines += 1
        self.since += 1
        self.last = beat.at or self.last
        if self.meter is not None:
            self.meter.line(beat)
        asked = self._look(beat)
        if beat.over:
            self._end(beat)
            return Waits.OVER
        if asked:
            self.asked = asked
            return Waits.INPUT
        if beat.choices:
            free = any(not choice.ghost for choice in beat.choices)
            return Waits.MENU if free else Waits.OVER
        return None

    def _look(self, beat: Beat) -> str:
        """What is wrong with the line; the VAR that it asks the player to type, if any."""
        asked = ""
        if beat.tags or beat.choices:
            for problem in self._watch.problems(beat):
                self.fail(problem)
            ending, wanted = self._watch.asks(beat.tags)
            self.ending = ending or self.ending
            if wanted:
                asked = self._asked(wanted, beat)
        self.asking = bool(asked)
        if self._looks is not None:
            for problem in self._looks(self):
                self.fail(problem)
        warnings = self._teller.warnings
        if len(warnings) > self._warned:
            for warning in warnings[self._warned :]:
                self.fail(Problem("warning", warning, where(self.last)))
            self._warned = len(warnings)
        return asked

    def _asked(self, variable: str, beat: Beat) -> str:
        if self.declares(variable):
            return variable
        message = f"no VAR {variable!r} is declared"
        self.fail(Problem("unknown_variable", message, where(beat.at)))
        return ""

    def _end(self, beat: Beat) -> None:
        if self._names_endings and not self.ending:
            message = "the story ends here without an '# ending:'"
            self.fail(Problem("no_ending", message, where(beat.at)))
        self.ended = self.ending or NO_TAG

    def _fault(self, fault: StoryFault) -> Waits:
        problem = fault.diagnostic
        kind = _FAULTS.get(problem.code, "runtime_error")
        if any(words in problem.message for words in _OUT):
            kind = "out_of_content"
        # When nothing follows, the runtime no longer knows where it was.
        lost = kind == "out_of_content" or problem.at == NOWHERE
        self.fail(Problem(kind, said(problem), where(self._cut_short() if lost else problem.at)))
        self.waits, self.broken = Waits.OVER, True
        return Waits.OVER


NO_TAG: Final = "end"  # what an ending without a tag is called, in a story that names none
