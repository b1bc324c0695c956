"""Takes a failure with the acts that led to it; gives the shortest list of acts that shows it.

First by leaving out (delta debugging, Zeller and Hildebrandt 2002): blocks of acts, then single
ones; what is left open is answered by the first choice. Then by looking for a shorter way from
each stand on it. Every list that is given was played, and showed the failure.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from game.engine.playtest import acts as act_lines
from game.engine.playtest.search.key import Keys
from game.engine.playtest.search.round import MOST_CHOICES, goes_round
from game.engine.playtest.search.settings import Settings
from game.engine.playtest.search.walker import Waits
from game.engine.playtest.watch import where
from game.engine.session.beats import Chose, Told

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.engine.playtest.plan import Failure
    from game.engine.playtest.search.walker import Stand, Walker
    from game.engine.session.beats import Act
    from game.engine.session.story import LoadedStory

NO_END: Final = "no_end"
TRIES: Final = 600
"""Walks that one failure is worth."""
DEAR: Final = {"endless_loop": 12, NO_END: 24}
"""A walk into an endless loop takes the runtime's three seconds, one without end 2,000 choices."""
LOST: Final = frozenset({"time_out", "died"})
"""What only a watched child can live through: see `playtest.lost`."""


@dataclass(frozen=True, slots=True)
class Tried:
    """One list of acts as it was played, and the failure that it showed, if it did."""

    acts: tuple[Act, ...]
    failure: Failure | None


class Shrinker:
    """Plays lists of acts on *walker*, whose plan must be that of the failures."""

    def __init__(self, story: LoadedStory, walker: Walker) -> None:
        self._walker = walker
        self._keys = Keys(story)
        walker.begin(walker.seed)  # where it failed, nothing can be asked of it any more
        self._settings = Settings(story.content.growth.learning, walker.declares)
        self.walks = 0
        self._tries = TRIES

    def shrink(self, failure: Failure) -> Failure:
        """The same failure, by kind and place, with the fewest acts that were found to show it."""
        if failure.kind in LOST:
            return failure
        path = act_lines.read(failure.choices)
        self.walks, self._tries = 0, DEAR.get(failure.kind, TRIES)
        if failure.kind == NO_END:
            return self._rounds(failure, path)
        best = self.play(failure, path)
        if best.failure is None:  # it hangs on what a list of acts does not hold
            return failure
        best = self._without(failure, best)
        best = self._straight(failure, best)
        best = self._without(failure, best)
        return replace(best.failure or failure, choices=act_lines.written(best.acts))

    def _rounds(self, failure: Failure, path: Sequence[Act]) -> Failure:
        """The fewest acts after which random play comes to no end; once caught, it stays so."""
        lost = self._into_round(failure, path[: len(path) // 2])
        if lost.failure is None:
            return failure
        least, most = -1, len(lost.acts)
        while least + 1 < most:
            middle = (least + most) // 2
            if (tried := self._into_round(failure, path[:middle])).failure is None:
                least = middle
            else:
                most, lost = middle, tried
        best = left_out(lost, lambda some: self._into_round(failure, some), self._has_tries)
        message = f"no end within {MOST_CHOICES:,} choices of random play from here"
        place = (best.failure or failure).place
        return replace(failure, message=message, place=place, choices=act_lines.written(best.acts))

    def _into_round(self, wanted: Failure, path: Sequence[Act]) -> Tried:
        walker = self._walker
        told = self.play(replace(wanted, kind=""), path)
        place = where(walker.here)
        if walker.waits is Waits.OVER or not goes_round(walker):
            return Tried(told.acts, None)
        return Tried(told.acts, replace(wanted, place=place))

    def _has_tries(self) -> bool:
        return self.walks < self._tries

    def play(self, wanted: Failure, path: Sequence[Act]) -> Tried:
        """Play *path*, passing over what is not to be had, up to the failure if it comes."""
        walker = self._walker
        self.walks += 1
        walker.seed = wanted.seed
        walker.begin(wanted.seed, bare=True)
        done = [act for act in path if isinstance(act, Told) and act.line == 0]
        rest = [act for act in path if not (isinstance(act, Told) and act.line == 0)]
        for act in done:
            if isinstance(act, Told) and walker.declares(act.variable):
                walker.tell(act.variable, act.value)
        walker.go_on()
        return self._going_on(wanted, rest)

    def _going_on(self, wanted: Failure, rest: Sequence[Act]) -> Tried:
        walker = self._walker
        waiting = deque(rest)
        while (found := self._shown(wanted)) is None and walker.waits is not Waits.OVER:
            act = self._next(waiting)
            if act is None:
                return Tried(tuple(walker.acts), None)
            walker.do(act)
        return Tried(tuple(walker.acts), found)

    def _next(self, waiting: deque[Act]) -> Act | None:
        """The next act of the list that can be done here; None when none of them can."""
        walker = self._walker
        if walker.waits is Waits.INPUT:
            if waiting and isinstance(waiting[0], Told):
                return waiting.popleft()
            return Told(walker.asked, "", walker.since)
        offered = walker.offered()
        while waiting:
            act = waiting.popleft()
            if isinstance(act, Told):
                known = walker.declares(act.variable)
                if known and self._settings.lets(act.variable, walker.variable):
                    walker.tell(act.variable, act.value)
                continue
            same = [choice for choice in offered if choice.text == act.text]
            found = next((c for c in same if c.index == act.index), next(iter(same), None))
            if found is not None:
                return Chose(found.index, found.text)
        return None

    def _shown(self, wanted: Failure) -> Failure | None:
        return next((f for f in self._walker.failures if same(f, wanted)), None)

    def _without(self, wanted: Failure, best: Tried) -> Tried:
        return left_out(best, lambda path: self.play(wanted, path), self._has_tries)

    def _straight(self, wanted: Failure, best: Tried) -> Tried:
        """Look everywhere, breadth first, from the start, for as long as it is worth it."""
        start = self._start(wanted, best)
        waiting: deque[Stand] = deque([start])
        seen = {self._keys.of(start.moment.state)}
        told = sum(isinstance(act, Told) and act.line == 0 for act in best.acts)
        while waiting and self.walks < self._tries:
            stand = waiting.popleft()
            if len(stand.acts) + 1 - told >= len(best.acts) - told:
                break
            for act in self._acts(stand):
                self.walks += 1
                self._walker.return_to(stand)
                self._walker.do(act)
                if found := self._shown(wanted):
                    return Tried(tuple(self._walker.acts), found)
                if self._walker.waits is Waits.OVER:
                    continue
                here = self._walker.keep()
                if (key := self._keys.of(here.moment.state)) not in seen:
                    seen.add(key)
                    waiting.append(here)
        return best

    def _start(self, wanted: Failure, best: Tried) -> Stand:
        walker = self._walker
        walker.begin(wanted.seed, bare=True)
        for act in best.acts:
            if isinstance(act, Told) and act.line == 0:
                walker.tell(act.variable, act.value)
        walker.go_on()
        return walker.keep()

    def _acts(self, stand: Stand) -> list[Act]:
        self._walker.return_to(stand)
        if stand.waits is Waits.INPUT:
            return [Told(stand.asked, "", stand.since)]
        return [Chose(choice.index, choice.text) for choice in self._walker.offered()]


def left_out(
    best: Tried, play: Callable[[Sequence[Act]], Tried], has_tries: Callable[[], bool]
) -> Tried:
    """Leave out halves, quarters, … single acts, as long as the failure is still shown."""
    size = max(1, len(best.acts) // 2)
    while size and has_tries():
        start, shorter = 0, False
        while start < len(best.acts) and has_tries():
            tried = play((*best.acts[:start], *best.acts[start + size :]))
            if tried.failure is not None and len(tried.acts) < len(best.acts):
                best, shorter = tried, True
            else:
                start += size
        if not shorter:
            size //= 2
    return best


def same(one: Failure, other: Failure) -> bool:
    """Whether two failures are one: the same kind at the same place, the same rule if it is one."""
    rules = (one.message.partition("; ")[0], other.message.partition("; ")[0])
    return (one.kind, one.place) == (other.kind, other.place) and rules[0] == rules[1]
