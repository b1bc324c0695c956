"""Two versions of a story and a plan in; the paths that now read differently out, grouped."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any, Final

from game.engine.playtest.players.simple import POLICIES
from game.engine.playtest.suite.follow import counterpart, follow_in, passages
from game.engine.playtest.suite.sampled import sampled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from game.engine.playtest.plan import Plan
    from game.engine.playtest.suite.follow import Followed, Passage
    from game.engine.playtest.suite.reader import Heard
    from game.engine.session.story import LoadedStory

BROKE: Final = "broke"
MOVED: Final = "choice_moved"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that reads differently.

    `kind`: ``line``, ``cue``, ``choice_gone``, ``choice_new``, ``choice_renamed``,
    ``choice_moved``, or ``broke`` where the path could go no further. `place` is ``file:line`` in
    the story as it is now, `old_place` in the other version, where that is known.
    """

    kind: str
    place: str
    old_place: str
    old: str
    new: str


@dataclass(slots=True)
class Group:
    """A change with the paths on which it is met; `choices` lead to it, the fewest that do."""

    change: Change
    paths: int = 0
    seeds: list[int] = field(default_factory=list)
    choices: tuple[str, ...] = ()

    def add(self, seed: int, choices: tuple[str, ...]) -> None:
        """One path more."""
        if not self.paths or len(choices) < len(self.choices):
            self.choices = choices
        self.paths += 1
        self.seeds.append(seed)

    def as_json(self) -> dict[str, Any]:
        """With at most twenty of the seeds."""
        change = {key: getattr(self.change, key) for key in Change.__slots__}
        told = {"paths": self.paths, "seeds": self.seeds[:20], "choices": list(self.choices)}
        return {**change, **told}


@dataclass(slots=True)
class Against:
    """What came of it: `groups` by the first difference of each path, `changes` all there are."""

    paths: int = 0
    differ: int = 0
    groups: dict[Change, Group] = field(default_factory=dict)
    changes: dict[Change, Group] = field(default_factory=dict)

    def add(self, seed: int, found: Sequence[tuple[Change, tuple[str, ...]]]) -> None:
        """What was found on the path with that seed, in its order."""
        self.paths += 1
        first = next((each for each in found if each[0].kind != MOVED), None)
        if first is not None:
            self.differ += 1
            self.groups.setdefault(first[0], Group(first[0])).add(seed, first[1])
        for change, choices in dict(reversed(found)).items():
            self.changes.setdefault(change, Group(change)).add(seed, choices)

    @property
    def broke(self) -> bool:
        """Whether a path that could be played before cannot be now."""
        return any(change.kind == BROKE for change in self.changes)


def compare(
    new: LoadedStory,
    old: LoadedStory,
    plan: Plan,
    progress: Callable[[Against], None] = lambda _so_far: None,
) -> Against:
    """Play *plan*'s runs in *old*, and the same acts in *new*. Ctrl-C gives what there is so far.

    KeyError for a policy that is none of `POLICIES`.
    """
    total = Against()
    known: Counter[str] = Counter()
    make = POLICIES[plan.policy]
    try:
        for run in range(plan.runs):
            seed = plan.seed_of(run)
            was = sampled(old, plan, seed, player=lambda dice: make(dice, known))
            told = passages(was)
            known.update(_taken(told))
            total.add(seed, list(differences(told, follow_in(new, was, told))))
            progress(total)
    except KeyboardInterrupt:
        return total
    return total


def _taken(told: Sequence[Passage]) -> Iterator[str]:
    """The keys by which a learning player knows what was taken."""
    for passage in told:
        if passage.did is not None and passage.did.kind == "chose":
            yield f"{_end(passage.heard)} {passage.did.text}"


def differences(was: Sequence[Passage], now: Followed) -> Iterator[tuple[Change, tuple[str, ...]]]:
    """All that reads differently on a path, in order, each with the choices that lead there."""
    led: list[str] = []
    for before, after in zip(was, now.passages, strict=False):
        choices = tuple(led)
        yield from ((change, choices) for change in _passage(before, after))
        if before.did is not None:
            led.append(before.did.text)
    if now.broke:
        last = now.passages[-1].heard if now.passages else ()
        old = was[min(len(now.passages), len(was)) - 1].heard if now.passages else ()
        yield Change(BROKE, _end(last), _end(old), "", now.broke), tuple(led[:-1])


def _passage(before: Passage, after: Passage) -> Iterator[Change]:
    one, other = list(_events(before.heard)), list(_events(after.heard))
    matcher = SequenceMatcher(
        None, [each[:2] for each in one], [each[:2] for each in other], autojunk=False
    )
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            yield from _changed(one[a:b], other[c:d], _near(one, a), _near(other, c))
    yield from _menu(before, after)


_Event = tuple[str, str, str]


def _events(heard: Sequence[Heard]) -> Iterator[_Event]:
    """Kind, text and place of each cue and line."""
    for each in heard:
        yield from (("cue", f"# {tag}", each.place) for tag in each.beat.tags)
        if each.text:
            yield "line", each.text, each.place


def _changed(
    one: Sequence[_Event], other: Sequence[_Event], old_near: str, near: str
) -> Iterator[Change]:
    """As pairs, as far as there are pairs; what is left over is gone or new."""
    for n in range(max(len(one), len(other))):
        was = one[n] if n < len(one) else None
        now = other[n] if n < len(other) else None
        kind = (now or was or ("line",))[0]
        yield Change(
            kind,
            now[2] if now else near,
            was[2] if was else old_near,
            was[1] if was else "",
            now[1] if now else "",
        )


def _near(events: Sequence[_Event], at: int) -> str:
    """The place of the event at *at*, or of the last before it."""
    return events[min(at, len(events) - 1)][2] if events else ""


def _menu(before: Passage, after: Passage) -> Iterator[Change]:
    was, now = before.offered, after.offered
    place, old_place = _end(after.heard), _end(before.heard)
    renamed = {text: counterpart(text, was, now) for text in was if text not in now}
    for text, found in renamed.items():
        kind = "choice_renamed" if found else "choice_gone"
        yield Change(kind, place, old_place, text, found or "")
    for text in now:
        if text not in was and text not in renamed.values():
            yield Change("choice_new", place, old_place, "", text)
    same = [text for text in was if text in now]
    if same != [text for text in now if text in was]:
        yield Change(MOVED, place, old_place, " | ".join(was), " | ".join(now))


def _end(heard: Sequence[Heard]) -> str:
    return heard[-1].place if heard else ""
