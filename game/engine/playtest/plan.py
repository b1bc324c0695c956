"""What is asked of a playtest and of one batch of it, and what a batch answers; all as JSON too."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, Final

from game.engine.core.ports import far_seed

BATCH: Final = 20  # runs; a batch is played by one child
ROUND: Final = 8  # batches that know only what earlier rounds have seen


@dataclass(frozen=True, slots=True)
class Plan:
    """The same plan gives the same report, whoever plays it. *facts* are VARs to begin with.

    *states*, *seconds* (0: none) and *within* (the first knot alone) limit an exhaustive search.
    *measured* has scenes, time and growth counted too (`measures`), which costs a little.
    *path* is what a led policy follows, as `acts.as_json`, with the story's *path_seed*.
    """

    story: str
    runs: int = 1000
    seed: int = 1
    policy: str = "random"
    start: str = ""
    facts: dict[str, int | float | bool | str] = field(default_factory=dict)
    measured: bool = False
    states: int = 20_000
    seconds: float = 0.0
    within: bool = False
    path: list[list[Any]] = field(default_factory=list)
    path_seed: int = 0

    def seed_of(self, run: int) -> int:
        """The seed of that run, for the story and the player both."""
        return far_seed("playtest", self.seed, run)


@dataclass(frozen=True, slots=True)
class Order:
    """What a guided run is to do: walk to *goal* (a word of `search.goals`; none: anywhere new).

    It starts from *spot*, as `search.pool.packed` has it, else from the first line with *seed* and
    *settings*; from a spot with a *seed* as if it had been played with that. The choice at the
    place *take* is taken first, if it is offered. What led to the spot *like* is done again, where
    nothing speaks against it. Where one of several things will do, *turn* says which is preferred
    (0: the nearest). *path* is done again from the first line, as `acts.as_json`, and nothing more.
    """

    goal: str = ""
    seed: int = 0
    settings: dict[str, bool] = field(default_factory=dict)
    spot: str = ""
    take: int = -1
    like: str = ""
    turn: int = 0
    path: list[list[Any]] = field(default_factory=list)


_OF_ORDER: Final = tuple(each.name for each in fields(Order))


@dataclass(frozen=True, slots=True)
class Batch:
    """*count* runs from *first* on. *known*: how often each choice was taken in earlier rounds.

    A guided batch has an order for each run, and what earlier rounds have met and learned;
    *wanted* says how many goals that are left miss a change (``name|what``), or are lost by it.
    """

    first: int
    count: int
    known: dict[str, int] = field(default_factory=dict)
    orders: tuple[Order, ...] = ()
    met: tuple[str, ...] = ()
    effects: dict[str, int] = field(default_factory=dict)
    wanted: dict[str, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """For the line protocol; nothing is copied, and *met* is one text."""
        told = {each.name: getattr(self, each.name) for each in fields(self)}
        orders = [{name: getattr(order, name) for name in _OF_ORDER} for order in self.orders]
        return {**told, "orders": orders, "met": " ".join(self.met)}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Batch:
        """What `as_json` gave."""
        orders = tuple(Order(**order) for order in data["orders"])
        return cls(**{**data, "orders": orders, "met": tuple(data["met"].split())})

    def after(self, run: int, known: dict[str, int]) -> Batch:
        """What is left of it when *run* was the last."""
        done = run + 1 - self.first
        return replace(
            self, first=run + 1, count=self.count - done, known=known, orders=self.orders[done:]
        )

    @property
    def runs(self) -> range:
        """Their numbers."""
        return range(self.first, self.first + self.count)


@dataclass(frozen=True, slots=True)
class Failure:
    """Something wrong that playing has shown.

    `kind` is one of `KINDS`, `place` is ``file:line``, `choices` the acts that lead to it as
    `acts.written` writes them, `seed` that of the run.
    """

    kind: str
    message: str
    place: str
    choices: tuple[str, ...] = ()
    seed: int = 0

    def as_json(self) -> dict[str, Any]:
        """With the keys that other programs read."""
        return {**asdict(self), "choices": list(self.choices)}


KINDS: Final = {
    "does_not_compile": "the story, or the YAML beside it, has an error",
    "cannot_begin": "--from or --set names what the story does not have",
    "runtime_error": "Ink reported an error",
    "gave_up": "the runtime gave up: a division by zero, a function used without a value",
    "endless_loop": "no line within three seconds, or no choice within 5,000 lines",
    "no_end": "no end within 2,000 choices",
    "time_out": "a run took longer than its time and was ended from outside",
    "died": "the process died or ran out of memory",
    "out_of_content": "the story stopped where nothing follows and no -> END stands",
    "no_ending": "the story ended without an ending's tag, and it has endings",
    "soft_lock": "only ghosts are offered",
    "empty_choice": "a choice without words is offered",
    "warning": "Ink warned of something",
    "unreadable_cue": "a tag that cannot be read",
    "unknown_name": "a scene, mood, music, ambience or sound that is not there",
    "unknown_variable": "a line asks to type into a VAR that is not declared",
    "path_gone": "what a path to be followed does next is not to be had",
    "broken_invariant": "a rule of invariants.yaml does not hold",
    "differs_after_load": "a save made on the way, loaded, goes on otherwise",
    "differs_after_back": "going back and on again tells it otherwise",
    "external_error": "a function of the game that Ink calls failed",
}
"""Every kind of failure; the same list stands in ``docs/playtests.md``."""


@dataclass(slots=True)
class Result:
    """What some runs have come across: in how many of them, by place, knot and outcome of a gate.

    `seen` counts places of the coverage by number: lines and branches passed, choices taken;
    `offered` choices offered. `gates` counts outcomes as ``gate.outcome``, and the gate
    itself when it was reached; `taken` is what a learning player knows; `measures` are
    counted by `measures.Meter`, which says what its keys mean. `steps` are choices and typed
    words, `held` the values that variables of conditions took at waits (``name=value``; of some
    runs), `spots` where a guided walk found something left to try, `paths` on which one met
    something new (``{"seed", "acts", "new": goals}``), `effects` what `Effects` has noted.
    """

    runs: int = 0
    lines: int = 0
    steps: int = 0
    endings: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)
    offered: Counter[str] = field(default_factory=Counter)
    knots: Counter[str] = field(default_factory=Counter)
    gates: Counter[str] = field(default_factory=Counter)
    taken: Counter[str] = field(default_factory=Counter)
    measures: Counter[str] = field(default_factory=Counter)
    effects: Counter[str] = field(default_factory=Counter)
    held: Counter[str] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)
    spots: list[dict[str, Any]] = field(default_factory=list)
    paths: list[dict[str, Any]] = field(default_factory=list)
    verdict: dict[str, Any] = field(default_factory=dict)
    """What a search has to say, as `search.verdict` writes it."""

    def add(self, other: Result) -> None:
        """Count *other*'s runs as well. Of failures alike only the first is kept."""
        self.runs += other.runs
        self.lines += other.lines
        self.steps += other.steps
        self.spots += other.spots
        self.paths += other.paths
        self.verdict = self.verdict or other.verdict
        for name in _COUNTED:
            getattr(self, name).update(getattr(other, name))
        known = {(f.kind, f.message, f.place) for f in self.failures}
        new = (f for f in other.failures if (f.kind, f.message, f.place) not in known)
        self.failures += new

    def as_json(self) -> dict[str, Any]:
        """For the line protocol."""
        counted = {name: dict(getattr(self, name)) for name in _COUNTED}
        failures = [failure.as_json() for failure in self.failures]
        plain = {name: getattr(self, name) for name in (*_NUMBERS, *_LISTS)}
        return {**plain, "failures": failures, **counted}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Result:
        """What `as_json` gave."""
        counted: dict[str, Any] = {name: Counter(data.get(name, {})) for name in _COUNTED}
        failures = [Failure(**{**f, "choices": tuple(f["choices"])}) for f in data["failures"]]
        plain: dict[str, Any] = {name: data.get(name, 0) for name in _NUMBERS}
        plain |= {name: data.get(name, []) for name in _LISTS}
        return cls(**plain, **counted, failures=failures)


_NUMBERS: Final = ("runs", "lines", "steps")
_LISTS: Final = ("spots", "paths")
_COUNTED: Final = (
    "endings",
    "seen",
    "offered",
    "knots",
    "gates",
    "taken",
    "measures",
    "effects",
    "held",
)
