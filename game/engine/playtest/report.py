"""Takes what a playtest has counted; gives its report, for people and as JSON for programs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from game.engine.ink.coverage import PlaceKind
from game.engine.playtest.plan import Failure
from game.engine.playtest.search.asked import asked_at
from game.engine.playtest.search.verdict import as_lines
from game.engine.playtest.watch import said, where

if TYPE_CHECKING:
    from collections import Counter

    from game.engine.core.diagnostics import Diagnostic, Span
    from game.engine.ink.coverage import Place
    from game.engine.playtest.coverage import Gate, Table
    from game.engine.playtest.plan import Plan, Result

_LISTED: Final = 40
_LEAST: Final = 0.05
"""A growth gate whose outcomes are rarer than this might as well not be there."""
_TOLD: Final = 90
"""Letters: a variable whose values need more is told by how many they are."""
_STANDS_IN: Final = "stands in for the game's own, in other Ink players"
_WHY_NOT: Final = {
    PlaceKind.LINE: "never reached",
    PlaceKind.CHOICE: "never offered: its condition was never true, or its menu never reached",
    PlaceKind.BRANCH: "never true",
}


@dataclass(frozen=True, slots=True)
class Unseen:
    """A line, choice or knot that no run came across, and why as far as it can be told.

    `plain` where its source shows as much: a choice was offered and never taken.
    """

    place: str
    what: str
    why: str
    plain: bool = False


class Report:
    """One playtest. `ok` when nothing failed."""

    def __init__(self, plan: Plan, result: Result, table: Table, seconds: float) -> None:
        self.plan, self.result, self.seconds = plan, result, seconds
        self.table = table
        self._seen = frozenset(map(int, result.seen))

    @property
    def ok(self) -> bool:
        """Whether no run failed."""
        return not self.result.failures

    def total(self, kind: PlaceKind) -> tuple[int, int]:
        """How many places of that kind there are, and how many were seen; a choice when taken."""
        places = self._asked_for(kind)
        return len(places), sum(place in self._seen for place in places)

    def _is_asked_for(self, path: str) -> bool:
        """Whether a place is one that the plan asks about: any, or those of one scene."""
        scene = self.plan.start.partition(".")[0] if self.plan.within else ""
        return not scene or path.partition(".")[0] == scene

    def _asked_for(self, kind: PlaceKind) -> list[int]:
        places = self.table.places
        return [n for n in self.table.of(kind) if self._is_asked_for(places[n].path)]

    def as_json(self) -> dict[str, Any]:
        """With the keys that other programs read; described in ``docs/playtests.md``."""
        result, plan = self.result, self.plan
        knots = self.knots
        return {
            "runs": result.runs,
            "seconds": round(self.seconds, 3),
            "seed": plan.seed,
            "policy": plan.policy,
            "from": plan.start,
            "set": dict(plan.facts),
            "endings": dict(sorted(result.endings.items())),
            "knots": _pair((len(knots), sum(name in result.knots for name in knots))),
            "choices": _pair(self.total(PlaceKind.CHOICE)),
            "lines": _pair(self.total(PlaceKind.LINE)),
            "unseen": [{"place": each.place, "why": each.why} for each in self.unseen()],
            "failures": [failure.as_json() for failure in result.failures],
            "gates": [
                self._gate(n, gate)
                for n, gate in enumerate(self.table.gates)
                if self._is_asked_for(self.table.places[gate.outcomes[0][1]].path)
            ],
            **({"search": result.verdict} if result.verdict else {}),
        }

    def as_text(self) -> str:
        """For people: figures, endings, growth gates that lean too far, the unseen, failures."""
        result = self.result
        speed = result.runs / self.seconds if self.seconds else 0.0
        knots = self.knots
        rows = [
            f"{result.runs} runs in {self.seconds:.1f} s, {speed:.0f} a second",
            f"lines read {result.lines:,}",
            _share("knots", (len(knots), sum(name in result.knots for name in knots))),
            _share("choices", self.total(PlaceKind.CHOICE)),
            _share("lines", self.total(PlaceKind.LINE)),
            "",
            *_endings(result.endings, result.runs),
            *self._leaning(),
        ]
        if result.verdict:
            rows += ["", *as_lines(result.verdict, _LISTED)]
        unseen = self.unseen()
        if unseen:
            rows += ["", f"not seen: {len(unseen)}"]
            rows += [f"  {each.place}: {each.what}: {each.why}" for each in unseen[:_LISTED]]
        if len(unseen) > _LISTED:
            rows.append(f"  and {len(unseen) - _LISTED} more; --json lists them all")
        for failure in result.failures:
            rows += ["", f"{failure.place}: {failure.kind}: {failure.message}"]
            rows += [f"    {choice}" for choice in failure.choices]
        return "\n".join(rows)

    @property
    def knots(self) -> dict[str, Span]:
        """Those that the plan asks about, with their places."""
        return {name: at for name, at in self.table.knots.items() if self._is_asked_for(name)}

    def unseen(self) -> list[Unseen]:
        """Every line, choice and knot that was not seen, in the order of the story."""
        found = [
            Unseen(where(at), f"knot {name}", "never reached")
            for name, at in self.knots.items()
            if name not in self.result.knots
        ]
        for kind in (PlaceKind.LINE, PlaceKind.CHOICE):
            for number in self._asked_for(kind):
                if number not in self._seen:
                    place = self.table.places[number]
                    what = f"{place.what[:50]!r}"
                    found.append(Unseen(where(place.at), what, *self._why(number)))
        return found

    def _why(self, number: int) -> tuple[str, bool]:
        """Why a place was not seen, and whether that is plain."""
        place = self.table.places[number]
        if offered := self.result.offered[str(number)]:
            return f"offered in {offered} runs and never taken", True
        if place.knot in self.table.functions and not self._in_knot(place.knot):
            external = place.knot in self.table.externals
            return f"function {place.knot}: {_STANDS_IN if external else 'never called'}", False
        if place.knot in self.table.knots and place.knot not in self.result.knots:
            return f"knot {place.knot} was never reached", False
        around = self._around(place)
        if around is not None and around.kind is PlaceKind.CHOICE:
            return f"behind the choice {around.what[:40]!r}, which was never taken", True
        if around is not None:
            which = (
                "its branch"
                if where(around.at) == where(place.at)
                else f"the branch {where(around.at)}"
            )
            return f"{which} ({around.what}) was never true{self._took(around)}", False
        return _WHY_NOT[place.kind] + self._took(place), False

    def _took(self, place: Place) -> str:
        """The values that the variables of its condition took, where they were looked at."""
        names = self._asked.get(place.path, ())
        told = [f"{name} was {span}" for name in names if (span := self._span(name))]
        return f" ({', '.join(told)})" if told else ""

    @cached_property
    def _asked(self) -> dict[str, tuple[str, ...]]:
        return asked_at(self.table)

    def _span(self, name: str) -> str:
        held = [key.partition("=")[2] for key in self.result.held if key.startswith(f"{name}=")]
        if not held:
            return ""
        try:
            numbers = sorted(map(float, held))
        except ValueError:
            told = " or ".join(value or "empty" for value in sorted(held))
            return f"only {told}" if len(told) <= _TOLD else f"any of {len(held)} values"
        low, high = numbers[0], numbers[-1]
        return f"{low:g} to {high:g}" if low != high else f"always {low:g}"

    def _in_knot(self, knot: str) -> bool:
        return any(self.table.places[number].knot == knot for number in self._seen)

    def _around(self, place: Place) -> Place | None:
        """The outermost unseen branch or choice that *place* stands in."""
        parts = place.path.split(".")
        paths = (".".join(parts[:count]) for count in range(1, len(parts)))
        return next((self._closed[path] for path in paths if path in self._closed), None)

    @cached_property
    def _closed(self) -> dict[str, Place]:
        """The branches and choices that were not seen, by their paths."""
        places = enumerate(self.table.places)
        unseen = (place for number, place in places if number not in self._seen)
        return {place.path: place for place in unseen if place.kind is not PlaceKind.LINE}

    def _gate(self, number: int, gate: Gate) -> dict[str, Any]:
        counts = [self.result.gates[f"{number}.{n}"] for n in range(len(gate.outcomes))]
        reached = self.result.gates[str(number)]
        return {
            "place": where(gate.at),
            "growth": gate.growth,
            "outcomes": [
                {"outcome": what, "taken": taken, "runs": reached}
                for (what, _), taken in zip(gate.outcomes, counts, strict=True)
            ],
        }

    def _leaning(self) -> list[str]:
        rows: list[str] = []
        for number, gate in enumerate(self.table.gates):
            reached = self.result.gates[str(number)]
            if not gate.growth or not reached or self.table.is_rule(gate.at):
                continue
            for n, (what, _) in enumerate(gate.outcomes):
                share = self.result.gates[f"{number}.{n}"] / reached
                if not _LEAST <= share <= 1 - _LEAST:
                    rows.append(f"  {where(gate.at)}: {what}: {share:.1%} of {reached} runs")
        return ["", "growth gates with an outcome under 5 % or over 95 %:", *rows] if rows else []


def without_runs(plan: Plan, why: str, found: tuple[Diagnostic, ...]) -> dict[str, Any]:
    """The JSON of a playtest that could not begin, with the reasons as its failures."""
    nothing = {"total": 0, "seen": 0}
    failures = [Failure("does_not_compile", said(each), where(each.at)) for each in found] or [
        Failure("cannot_begin", why, where(None))
    ]
    return {
        "runs": 0,
        "seconds": 0.0,
        "seed": plan.seed,
        "policy": plan.policy,
        "from": plan.start,
        "set": dict(plan.facts),
        "endings": {},
        "knots": nothing,
        "choices": nothing,
        "lines": nothing,
        "unseen": [],
        "failures": [failure.as_json() for failure in failures],
        "gates": [],
    }


def _pair(pair: tuple[int, int]) -> dict[str, int]:
    return {"total": pair[0], "seen": pair[1]}


def _share(name: str, pair: tuple[int, int]) -> str:
    total, seen = pair
    return f"{name:<8} {seen} of {total}" + (f" ({seen / total:.0%})" if total else "")


def _endings(endings: Counter[str], runs: int) -> list[str]:
    return [f"ending   {name}: {n} ({n / runs:.1%})" for name, n in endings.most_common()]
