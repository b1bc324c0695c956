"""A path through a story in; out, where saving and loading, or going back, tells it otherwise.

At each place that is looked at the playthrough is saved, loaded, and gone on with, on the loaded
session, to the next; and it is gone back from, another choice is tried, and the same one taken
again. The lines, the variables and the stage must be those of the playthrough that was left alone.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from game.engine.playtest.suite.reader import Endless, Heard, Reader
from game.engine.playtest.watch import Problem, where
from game.engine.session.beats import Chose, Told
from game.engine.session.envelope import SaveError, from_text, to_text
from game.engine.session.fallbacks import fallbacks_of
from game.engine.session.resume import resume, same_choice
from game.engine.session.runtime import StoryFault
from game.engine.session.session import StorySession

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence

    from game.engine.director.stage import StageState
    from game.engine.session.beats import Act, Beat
    from game.engine.session.story import LoadedStory

LOAD: Final = "differs_after_load"
BACK: Final = "differs_after_back"
_Found: TypeAlias = "Generator[Problem, None, StorySession]"
_Trip: TypeAlias = "Callable[[StorySession, _Told, int], _Found]"


@dataclass(frozen=True, slots=True)
class _Told:
    """A playthrough left alone: its beats, the stage and the state after each, and its acts."""

    story: LoadedStory
    seed: int
    start: str
    beats: tuple[Beat, ...]
    stages: tuple[StageState, ...]
    states: tuple[object, ...]
    acts: dict[int, tuple[Act, ...]]

    def begun(self) -> StorySession:
        """A playthrough that may become the same."""
        return StorySession(self.story, self.seed, start=self.start)


def round_trips(
    story: LoadedStory,
    seed: int,
    path: Sequence[Act],
    *,
    start: str = "",
    most: int | None = None,
) -> Iterator[Problem]:
    """Every place of *path* at which a round trip tells something else; *most* looks at so many.

    Ends at the first difference of each kind: what follows one follows from it.
    """
    straight = _straight(story, seed, path, start)
    if straight is None or not straight.beats:
        return
    places = _spread(len(straight.beats), most)
    for kind, trip in ((LOAD, _Loads(straight)), (BACK, _gone_back)):
        problem = next(_on_the_way(kind, trip, straight, places), None)
        if problem is not None:
            yield problem


def _straight(story: LoadedStory, seed: int, path: Sequence[Act], start: str) -> _Told | None:
    """The path, told once; None when the story breaks on it, which is another failure."""
    session = StorySession(story, seed, start=start)
    reader = Reader(session, story.content.cast.names)
    states: list[object] = []
    done: dict[int, tuple[Act, ...]] = {}
    waiting = list(path)
    try:
        while True:
            done[session.at] = tuple(_do_here(session, waiting))
            if not session.can_advance or session.at >= _MOST:
                break
            reader.asking = None
            reader.read_on(lambda _: True)
            states.append(_state(session))
    except (StoryFault, Endless, ValueError, KeyError):
        return None
    heard = [each for each in reader.whole if isinstance(each, Heard)]
    beats, stages = tuple(each.beat for each in heard), tuple(each.state for each in heard)
    return _Told(story, seed, start, beats, stages, tuple(states), done)


_MOST: Final = 5_000


def _do_here(session: StorySession, waiting: list[Act]) -> Iterator[Act]:
    """Do those acts of *waiting* that are due at the line shown."""
    while waiting:
        match waiting[0]:
            case Told(variable, value, line):
                if session.lines_since_choice < line and session.can_advance:
                    return
                session.tell(variable, value)
            case Chose() as act:
                index = None if session.can_advance else same_choice(session, act)
                if index is None:
                    return
                session.choose(index)
        yield waiting.pop(0)


def _on_the_way(
    kind: str, trip: _Trip, straight: _Told, places: frozenset[int]
) -> Iterator[Problem]:
    """Play *straight* again, with a *trip* at each of *places*."""
    session = straight.begun()
    for at, beat in enumerate(straight.beats):
        list(_do_here(session, list(straight.acts.get(at - 1, ()))))
        told = session.advance() if session.can_advance else None
        if told != beat:
            yield _differs(kind, "line", beat, told)
            return
        if at in places:
            session = yield from trip(session, straight, at)


class _Loads:
    """Saves and loads, into another session each time: of two, each takes over from the other.

    The last is loaded into a new one, as after the game was closed.
    """

    def __init__(self, straight: _Told) -> None:
        self._spare: StorySession | None = straight.begun()

    def __call__(self, session: StorySession, straight: _Told, at: int) -> _Found:
        text = to_text(session.save())
        spare = self._spare if at < len(straight.beats) - 1 else None
        try:
            resumed = resume(straight.story, from_text(text), spare)
        except SaveError as error:
            message = f"the save made here cannot be loaded: {error}"
            yield Problem(LOAD, message, where(straight.beats[at].at))
            return session
        self._spare = session
        yield from _as_left(LOAD, resumed.session, straight, at, resumed.note)
        return resumed.session


def _gone_back(session: StorySession, straight: _Told, at: int) -> _Found:
    """Some lines back, as they were left, and forward again over known ground; another future."""
    back = max(0, at - _BACK)
    session.jump(back)
    if not session.log[back].picked:
        yield from _as_left(BACK, session, straight, back, "")
    session.jump(at)
    _try_another(session)
    session.jump(at)
    yield from _as_left(BACK, session, straight, at, "")
    return session


_BACK: Final = 7


def _try_another(session: StorySession) -> None:
    """Take the last choice that is offered and read a line: another future, to be forgotten."""
    offered = [each for each in session.beat.choices if not each.ghost] if session.beat else []
    if len(offered) > 1 and not session.can_advance:
        session.choose(offered[-1].index)
        try:
            session.advance()
        except StoryFault:
            return


def _as_left(
    kind: str, session: StorySession, straight: _Told, at: int, note: str
) -> Iterator[Problem]:
    """What is not as it was when the playthrough first stood here."""
    beat = straight.beats[at]
    place = where(beat.at)
    if note:
        yield Problem(kind, f"it is said that {note!r}", place)
    if session.beat != beat:
        yield _differs(kind, "line", beat, session.beat)
    elif _state(session) != straight.states[at]:
        yield Problem(kind, "the story's variables or counts are not as they were", place)
    elif [step.beat for step in session.log[:at]] != list(straight.beats[:at]):
        yield Problem(kind, "the log has other lines before this one", place)
    elif kind == LOAD and _stage(session) != straight.stages[at]:
        yield Problem(kind, "the stage does not stand as it did", place)


def _differs(kind: str, what: str, was: Beat, now: Beat | None) -> Problem:
    said = "nothing" if now is None else repr(now.text)
    if now is not None and now.text == was.text:
        what, said = "menu or tags", repr([choice.text for choice in now.choices])
    return Problem(kind, f"the {what} here is {said}, where it was {was.text!r}", where(was.at))


def _state(session: StorySession) -> object:
    """Without the fallbacks that wait in a menu: a load leaves them out, and none is ever shown."""
    state: object = json.loads(fallbacks_of(session.story.json).left_out(session.ink_state()))
    return state


def _stage(session: StorySession) -> StageState:
    """The stage as the director folds it from the whole log, up to the line shown."""
    reader = Reader(session, session.story.content.cast.names)
    return reader.stage_after(step.beat for step in session.log[: session.at + 1])


def _spread(count: int, most: int | None) -> frozenset[int]:
    """At most *most* places of *count*, evenly spread, the last among them."""
    if most is None or count <= most:
        return frozenset(range(count))
    return frozenset(round((n + 1) * count / most) - 1 for n in range(most))
