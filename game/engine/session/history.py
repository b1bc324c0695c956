"""Every step told in, any of them out again: the log, the acts between, and marks to return to."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from game.engine.session.beats import Act, Beat, Chose, Step, Told
from game.engine.session.teller import Moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.session.echo import Memory
    from game.engine.session.envelope import Page
    from game.engine.session.runtime import Scalar

_MARKS: Final = 160
PAGE: Final = 48  # lines
START: Final = -1
_LARGEST: Final = 4_000_000  # bytes of a state; a whole playthrough takes some ten thousand


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A point of the playthrough: a step of the log, and how many of the acts at it are done."""

    step: int
    acts: int = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """An ink state, compressed, and the echo's memory."""

    state: bytes
    memory: Memory


@dataclass(slots=True)
class History:
    """The log of a playthrough, and where the reader stands in it (`at`, `START` before line 0).

    Memory is bounded by the log: of the ink states only some hundred are kept, compressed; what
    lies between is told again. `pages` are the first lines, `PAGE` to each, as a save has them.
    """

    at: int = START
    steps: list[Step] = field(default_factory=list)
    acts: dict[int, tuple[Act, ...]] = field(default_factory=dict)
    kept: dict[int, object] = field(default_factory=dict)
    marks: dict[int, Mark] = field(default_factory=dict)
    pages: list[Page] = field(default_factory=list)
    picked: bool = False

    def copy(self) -> History:
        """An independent history of the same past."""
        return History(
            self.at, self.steps[:], self.acts.copy(), self.kept.copy(), self.marks.copy(),
            self.pages[:], picked=self.picked,
        )  # fmt: skip

    @property
    def beat(self) -> Beat | None:
        """The line at which the reader stands."""
        return self.steps[self.at].beat if self.at >= 0 else None

    @property
    def last(self) -> int:
        """The last step told; `START` when there is none."""
        return len(self.steps) - 1

    @property
    def here(self) -> Place:
        """Where the reader stands, with what was done there."""
        done = self.acts.get(self.at, ())
        if self.at == self.last:
            return Place(self.at, len(done))
        taken = 1 + next(i for i, act in enumerate(done) if _chose(act)) if self.picked else 0
        return Place(self.at, taken)

    def path(self) -> Iterator[Act]:
        """All that was done up to here, in order."""
        here = self.here
        for step in range(START, here.step):
            yield from self.acts.get(step, ())
        yield from self.acts.get(here.step, ())[: here.acts]

    def add(self, beat: Beat) -> None:
        """*beat* was told after all that is known."""
        self.steps.append(Step(beat))
        self.at, self.picked = self.last, False

    def move(self, step: int) -> None:
        """Stand at *step*. A choice taken without going on is taken back."""
        if self.picked and self.at == self.last:
            self.take_back()
        self.at, self.picked = step, False

    def pick(self, act: Chose) -> bool:
        """A choice was taken here. Whether what is known behind it still holds."""
        done = self.acts.get(self.at, ())
        cut = next((i for i, known in enumerate(done) if _chose(known)), len(done))
        before = done[:cut]
        known = self.at < self.last and done[cut : cut + 1] == (act,)
        self.picked = True
        if not known:
            self.forget_after(self.at)
            self.acts[self.at] = (*before, act)
            self.steps[self.at] = replace(self.steps[self.at], picked=act.text)
        return known

    def tell(self, variable: str, value: Scalar) -> None:
        """A fact was set here; what is known behind it holds no longer."""
        done = self.acts.get(self.at, ())[: self.here.acts]
        if not self.picked:
            facts = takewhile(lambda act: isinstance(act, Told), self.acts.get(self.at, ()))
            done = tuple(act for act in facts if isinstance(act, Told) and act.variable != variable)
        self.forget_after(self.at)
        self.acts[self.at] = (*done, Told(variable, value, self.lines_since_choice))

    def forget_after(self, step: int) -> None:
        """Drop all that came after *step*, and the choice taken there."""
        del self.steps[step + 1 :]
        del self.pages[max(step, 0) // PAGE :]
        for book in (self.acts, self.kept, self.marks):
            for later in [known for known in book if known > step]:
                del book[later]
        if not self.picked and step in self.acts:
            self.take_back()

    def take_back(self) -> None:
        """The choice at the last step was not taken after all; facts told since stay told."""
        line, told = self._lines_at(self.last), {}
        for act in self.acts.get(self.last, ()):
            if isinstance(act, Told):
                told[act.variable] = replace(act, line=line)
        self.acts[self.last] = tuple(told.values())
        if self.steps:
            self.steps[-1] = replace(self.steps[-1], picked="")

    def mark(self, step: int, moment: Moment) -> None:
        """Keep the ink state as it was when *step* had just been told."""
        if len(self.marks) >= _MARKS:
            # Of the older half: near steps stay cheap, far ones stay reachable from their page.
            older = sorted(self.marks)[1 : _MARKS // 2]
            for old in [step for step in older if not ends_page(step)] or older[::2]:
                del self.marks[old]
        self.marks[step] = Mark(zlib.compress(moment.state.encode(), 1), moment.memory)

    def nearest(self, step: int) -> int:
        """The last step marked, at or before *step*. There is always one at the start."""
        return max(known for known in self.marks if known <= step)

    def moment(self, step: int) -> Moment:
        """What was marked at that step. ValueError when it cannot be read, as from a file."""
        mark = self.marks[step]
        return Moment(unzipped(mark.state), mark.memory)

    def last_choice(self) -> int:
        """The last step that waits for the player, `START` without any."""
        waiting = (n for n in range(self.last, START, -1) if self.steps[n].beat.choices)
        return next(waiting, START)

    @property
    def lines_since_choice(self) -> int:
        """How many lines the reader has seen since the last choice taken."""
        return 0 if self.picked else self._lines_at(self.at)

    def _lines_at(self, step: int) -> int:
        before = (n for n in range(step - 1, START, -1) if self.steps[n].picked)
        return step - next(before, START)


def ends_page(step: int) -> bool:
    """Whether a page of the past ends with this step."""
    return (step + 1) % PAGE == 0


def unzipped(data: bytes) -> str:
    """The text that was compressed. ValueError for anything else, and for too much."""
    unzip = zlib.decompressobj()
    try:
        text = unzip.decompress(data, _LARGEST)
    except zlib.error as error:
        raise ValueError(str(error)) from error
    if not unzip.eof:
        raise ValueError("too long, or cut off")
    return text.decode()


def _chose(act: Act) -> bool:
    return isinstance(act, Chose)
