"""Takes the paths on which something new was met; keeps few that meet it all, for the next search.

As JSON: ``{"soft-glow": "corpus", "from": scene, "set": facts, "words": [texts of choices],
"paths": [{"seed", "acts"}]}``. A choice is ``[number of its text, index]``, typed words and
settings ``[variable, value, line]``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from game.engine.playtest.plan import Batch, Order
from game.engine.playtest.players import GUIDED
from game.engine.playtest.search.planner import DEEP, Planner
from game.engine.playtest.stories import StoryProblem, WrongUsage

if TYPE_CHECKING:
    from pathlib import Path

    from game.engine.playtest.plan import Plan, Result

_MARK: Final = {"soft-glow": "corpus"}
_LONGEST: Final = 64_000_000  # characters, far above what a long story takes


@dataclass(frozen=True, slots=True)
class Walked:
    """A path from the first line, as `acts.as_json`; *new* are the goals that it met first."""

    seed: int
    acts: tuple[tuple[Any, ...], ...]
    new: frozenset[str] = frozenset()

    @classmethod
    def of(cls, told: dict[str, Any]) -> Walked:
        """What a walk has told in its result."""
        acts = tuple(tuple(act) for act in told["acts"])
        return cls(told["seed"], acts, frozenset(told["new"]))

    @property
    def order(self) -> Order:
        """To be walked again."""
        return Order(seed=self.seed, path=[list(act) for act in self.acts])


@dataclass(slots=True)
class Corpus:
    """The paths that a search begins with, and, once it is over, those to be kept."""

    paths: list[Walked] = field(default_factory=list)


class Merge(Planner):
    """Walks paths again, the last found first, and keeps those that still meet something new.

    What was found last was hardest to find, and meets most of the rest on its way. *first* is the
    number of the first walk.
    """

    def __init__(self, found: list[Walked], first: int) -> None:
        self._left = list(found)
        self._walks = first
        self._met: frozenset[str] = frozenset()
        self.kept: list[Walked] = []
        """In the order in which they were walked."""

    def batch(self) -> Batch | None:
        """The next that have been the first to meet something which is not met again yet."""
        orders: list[Order] = []
        while self._left and len(orders) < DEEP:
            path = self._left.pop()
            if path.new - self._met:
                orders.append(path.order)
        if not orders:
            return None
        first = self._walks
        self._walks += len(orders)
        met = tuple(sorted(self._met))
        return Batch(first, len(orders), orders=tuple(orders), met=met)

    def learn(self, result: Result) -> None:
        """What a batch has met again."""
        for told in result.paths:
            path = Walked.of(told)
            if path.new - self._met:
                self.kept.append(path)
                self._met |= path.new


def of(plan: Plan, file: Path | None) -> Corpus | None:
    """The corpus in *file*; an empty one when there is no such file, none without a file.

    Raises StoryProblem when it is no corpus, cannot be written, or is of a search that began
    elsewhere; WrongUsage when *plan* has no guided policy.
    """
    if file is None:
        return None
    if GUIDED not in plan.policy.split(","):
        raise WrongUsage(f"--corpus {file}: only --policy {GUIDED} keeps one")
    try:
        return _read(file, plan)
    except StoryProblem as problem:
        raise StoryProblem(f"--corpus {file}: {problem}") from None
    except (OSError, ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
        raise StoryProblem(f"--corpus {file}: cannot be read, or kept: {error}") from None


def write(file: Path, plan: Plan, corpus: Corpus) -> None:
    """Write it, a path a line. Raises OSError."""
    words: dict[str, int] = {}
    rows = []
    for path in corpus.paths:
        acts = [_short(act, words) for act in path.acts]
        rows.append(json.dumps({"seed": path.seed, "acts": acts}, separators=(",", ":")))
    head = _MARK | {"from": plan.start, "set": plan.facts}
    lines = [json.dumps(word, ensure_ascii=False) for word in words]
    text = json.dumps(head)[:-1] + ', "words": [\n' + ",\n".join(lines)
    file.parent.mkdir(parents=True, exist_ok=True)
    whole = file.with_name(f"{file.name}.new")
    whole.write_text(text + '\n], "paths": [\n' + ",\n".join(rows) + "\n]}\n", "utf-8")
    whole.replace(file)


def _read(file: Path, plan: Plan) -> Corpus:
    file.parent.mkdir(parents=True, exist_ok=True)
    new = not file.exists()
    file.open("a").close()  # that it cannot be written is said before the search, not after
    if new:
        file.unlink()
        return Corpus()
    with file.open(encoding="utf-8") as opened:
        data: Any = json.loads(opened.read(_LONGEST))
    if not isinstance(data, dict) or {key: data.get(key) for key in _MARK} != _MARK:
        raise StoryProblem("this is no corpus of a guided search")
    began, facts, words = data["from"], data["set"], [str(word) for word in data["words"]]
    if (began, facts) != (plan.start, plan.facts):
        raise StoryProblem(
            f"its paths begin otherwise (--from {began!r}, --set {facts!r}); "
            "give each beginning a file of its own"
        )
    return Corpus([_path(each, words) for each in data["paths"]])


def _short(act: tuple[Any, ...], words: dict[str, int]) -> list[Any]:
    """A choice by the number of its text and its own; all else as it is."""
    match act:
        case (index, text):
            return [words.setdefault(text, len(words)), index]
        case _:
            return list(act)


def _path(told: dict[str, Any], words: list[str]) -> Walked:
    return Walked(int(told["seed"]), tuple(_act(each, words) for each in told["acts"]))


def _act(told: object, words: list[str]) -> tuple[Any, ...]:
    match told:
        case [int(text), int(index)]:
            return (index, words[text])
        case [str(variable), str() | int() | float() | bool() as value, int(line)]:
            return (variable, value, line)
        case _:
            raise ValueError(f"{told!r} is neither a choice nor typed words")
