"""Takes a story and where to begin; goes everywhere, and says what can be and what cannot.

Breadth first over waits (menus and typed words), each state once by its key, so that the first
way to anything is a shortest one. The verdict is complete when nothing was left out; then what was
not seen is dead, and a state from which no end can be reached is a trap.
"""

from __future__ import annotations

import zlib
from collections import deque
from dataclasses import dataclass, field, replace
from itertools import product
from typing import TYPE_CHECKING, Final

from game.engine.playtest import acts as act_lines
from game.engine.playtest.plan import Failure, Result
from game.engine.playtest.players.simple import TYPED
from game.engine.playtest.search.map import At
from game.engine.playtest.search.shrink import same
from game.engine.playtest.search.walker import Waits
from game.engine.session.beats import Chose, Told
from game.engine.session.teller import Moment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.engine.content.learning import Fact
    from game.engine.playtest.search.key import Keys
    from game.engine.playtest.search.map import Map
    from game.engine.playtest.search.reading import Reading
    from game.engine.playtest.search.settings import Settings
    from game.engine.playtest.search.walker import Stand, Walker
    from game.engine.session.beats import Act

STATES: Final = 20_000
"""States that a search looks at, if not told otherwise."""
TRAP: Final = "soft_lock"
INTERIM: Final = "what was not looked at yet"
_EVERY: Final = 5.0
"""Seconds from one interim account to the next."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How far a search goes: states, and seconds by *now* (0: as long as it takes)."""

    states: int = STATES
    seconds: float = 0.0
    within: bool = False


@dataclass(slots=True)
class Findings:
    """What a search has found. `cut` says by what it was truncated; empty when it is complete.

    `dead` are goals that it proves can not be met from where it began, `first` the shortest way to
    each goal that was met, `endings` to each ending, `holds_for` what the proof takes for given.
    """

    cut: str = ""
    states: int = 0
    dead: tuple[str, ...] = ()
    first: dict[str, tuple[str, ...]] = field(default_factory=dict)
    endings: dict[str, tuple[str, ...]] = field(default_factory=dict)
    holds_for: tuple[str, ...] = ()
    result: Result = field(default_factory=Result)

    @property
    def complete(self) -> bool:
        """Whether nothing was left out."""
        return not self.cut


@dataclass(slots=True)
class _Node:
    leads: list[int] = field(default_factory=list)
    ends: bool = False
    acts: tuple[Act, ...] = ()
    at: str = ""


class Search:
    """One search from where the walker's plan begins. *now* gives seconds."""

    def __init__(
        self,
        walker: Walker,
        chart: Map,
        keys: Keys,
        limits: Limits,
        now: Callable[[], float],
    ) -> None:
        self._walker, self._map, self._keys = walker, chart, keys
        self._limits, self._now = limits, now
        self._nodes: list[_Node] = []
        self._ids: dict[str, int] = {}
        self._waiting: deque[tuple[int, Stand, bytes]] = deque()
        self._home = ""
        self._settings: Settings | None = None
        self.findings = Findings()

    def steps(
        self, seed: int, settings: Settings, met: Callable[[int], bool]
    ) -> Iterator[Findings]:
        """Go everywhere. *settings* begin both false and true, and are set wherever they may be.

        What is known is given every `_EVERY` seconds, truncated by what was not looked at yet; the
        last is all. *met* is told how many states are known; when it says no, that is the end.
        """
        began = self._now()
        told_at = began
        self._settings = settings
        for truths in product((False, True), repeat=len(settings.first)):
            self._begin(seed, dict(zip(settings.first, truths, strict=True)))
        while self._waiting and not self._is_cut(began, met):
            if self._now() > told_at + _EVERY:
                told_at = self._now()
                self.findings.cut = INTERIM
                self._sum_up()
                yield self.findings
                self.findings.cut = ""
            number, bare, state = self._waiting.popleft()
            self._expand(number, _full(bare, state))
        self._conclude()
        yield self.findings

    def _is_cut(self, began: float, met: Callable[[int], bool]) -> bool:
        """Whether a limit is reached; `cut` then says which."""
        limits, states = self._limits, len(self._nodes)
        if states >= limits.states:
            self.findings.cut = f"the limit of {limits.states:,} states"
        elif limits.seconds and self._now() > began + limits.seconds:
            self.findings.cut = f"the limit of {limits.seconds:g} seconds"
        elif not met(states):
            self.findings.cut = "Ctrl-C"
        return bool(self.findings.cut)

    def _begin(self, seed: int, settings: dict[str, bool]) -> None:
        walker = self._walker
        walker.begin(seed)
        for name, value in settings.items():
            walker.tell(name, value)
        walker.go_on()
        self._arrive(None, None)

    def _expand(self, number: int, stand: Stand) -> None:
        before = self._map.read(stand.moment.state)
        for facts, act in self._acts(stand):
            self._walker.return_to(stand)
            for name, value in facts:
                self._walker.tell(name, value)
            self._walker.do(act)
            self.findings.result.steps += 1
            if self._walker.broken and isinstance(act, Chose):
                self._count_taken(self._map.offered(before)[act.index])
            self._arrive(number, before)

    def _count_taken(self, place: int) -> None:
        """A choice behind which the runtime gave up was taken all the same."""
        self.findings.result.seen[str(place)] += 1
        if f"p{place}" in self._map.goals.all:
            self.findings.first.setdefault(f"p{place}", act_lines.written(self._walker.acts))

    def _acts(self, stand: Stand) -> list[tuple[tuple[Fact, ...], Act]]:
        """Everything that can be done: settings first, then words or a choice."""
        self._walker.return_to(stand)
        if stand.waits is Waits.INPUT:
            return [((), Told(stand.asked, words, stand.since)) for words in TYPED]
        hands = self._settings.hands(self._walker.variable) if self._settings else ((),)
        offered = self._walker.offered()
        return [(facts, Chose(each.index, each.text)) for facts in hands for each in offered]

    def _arrive(self, number: int | None, before: Reading | None) -> None:
        """The walker has come to a wait or an end: count it, and go on from it if it is new."""
        walker = self._walker
        parent = self._nodes[number] if number is not None else None
        self._note_failures()
        if not walker.broken:
            self._count(before, self._map.read(walker.state, walker.passed))
        if walker.waits is Waits.OVER:
            if parent is not None:
                parent.ends = True
            if walker.ended:
                path = act_lines.written(walker.acts)
                self.findings.endings.setdefault(walker.ended, path)
                self.findings.result.endings[walker.ended] += 1
            return
        stand = walker.keep()
        if self._has_left(stand):
            if parent is not None:
                parent.ends = True
            return
        here = self._number(stand)
        if parent is not None:
            parent.leads.append(here)

    def _number(self, stand: Stand) -> int:
        key = self._keys.of(stand.moment.state, [stand.ending, stand.asked, stand.held])
        if key not in self._ids:
            number = self._ids[key] = len(self._nodes)
            self._nodes.append(_Node(acts=stand.acts, at=stand.at))
            # A state is some twenty thousand characters, and most of them repeat.
            kept = zlib.compress(stand.moment.state.encode(), 1)
            bare = replace(stand, moment=Moment("", stand.moment.memory))
            self._waiting.append((number, bare, kept))
        return self._ids[key]

    def _has_left(self, stand: Stand) -> bool:
        if not self._limits.within:
            return False
        reading = self._map.read(stand.moment.state)
        at = self._map.at(reading, self._map.offered(reading), At(("",)))
        flow = at.flows[0].partition(".")[0]
        self._home = self._home or flow
        return flow != self._home

    def _count(self, before: Reading | None, reading: Reading) -> None:
        chart, result = self._map, self.findings.result
        places, knots, outcomes = chart.passed(before, reading)
        offered = chart.offered(reading) if self._walker.waits is Waits.MENU else ()
        outcomes |= chart.outcomes_offered(offered)
        for place in places:
            result.seen[str(place)] += 1
        for place in set(offered) - {-1}:
            result.offered[str(place)] += 1
        result.knots.update(knots)
        result.gates.update(outcomes)
        result.gates.update({outcome.partition(".")[0] for outcome in outcomes})
        for goal in chart.goals.met_by(places, knots, offered, outcomes):
            if goal not in self.findings.first:
                self.findings.first[goal] = act_lines.written(self._walker.acts)

    def _note_failures(self) -> None:
        known = self.findings.result.failures
        for failure in self._walker.failures:
            if not any(same(failure, other) for other in known):
                known.append(failure)

    def _sum_up(self) -> None:
        found = self.findings
        found.states, found.result.runs = len(self._nodes), max(1, found.result.endings.total())
        given = [f"dice of the seed {self._walker.seed}"] if self._keys.dice else []
        if self._settings and self._settings.later:
            given.append("settings changed at menus")
        found.holds_for = tuple(given)

    def _conclude(self) -> None:
        self._sum_up()
        found = self.findings
        if found.complete:
            found.dead = tuple(goal for goal in self._map.goals.in_order if goal not in found.first)
            self._look_for_traps()

    def _look_for_traps(self) -> None:
        """States that the story can only go round in: the nearest of them is a failure."""
        back: dict[int, list[int]] = {}
        for number, node in enumerate(self._nodes):
            for to in node.leads:
                back.setdefault(to, []).append(number)
        waiting = [number for number, node in enumerate(self._nodes) if node.ends]
        free = set(waiting)
        while waiting:
            for before in back.get(waiting.pop(), ()):
                if before not in free:
                    free.add(before)
                    waiting.append(before)
        trapped = [n for n in range(len(self._nodes)) if n not in free]
        if trapped:
            node = self._nodes[trapped[0]]
            path = act_lines.written(node.acts)
            message = f"no end can be reached from here, nor from {len(trapped) - 1} states after"
            failure = Failure(TRAP, message, node.at, path, self._walker.seed)
            self.findings.result.failures.append(failure)


def _full(bare: Stand, state: bytes) -> Stand:
    return replace(bare, moment=Moment(zlib.decompress(state).decode(), bare.moment.memory))
