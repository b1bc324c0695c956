"""Takes a story's places and gates; gives what there is to be seen, and what each still asks for.

A goal is a word: ``p12`` that place 12 was passed (a choice: taken), ``o12`` that choice 12 was
offered, ``n5`` that the menu of gate 5 was offered without the choice, ``kname`` that a knot was
entered.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from game.engine.ink.coverage import PlaceKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.engine.playtest.coverage import Gate, Table
    from game.engine.playtest.plan import Result
    from game.engine.playtest.search.conditions import Wish


class Goals:
    """All goals of a story: lines, choices offered and taken, outcomes, knots; ghosts are none."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._left_of: Callable[[Gate, int], Wish] = lambda gate, outcome: gate.wishes[outcome]
        places = [n for n in table.counted if not table.stands_in(n)]
        choices = [n for n in places if table.places[n].kind is PlaceKind.CHOICE]
        # A choice without words is taken when there is no other, and never offered.
        shown = [n for n in choices if table.places[n].what.strip()]
        self.all = frozenset(
            [
                *(f"p{n}" for n in places),
                *(f"o{n}" for n in shown),
                *(f"n{n}" for n, gate in enumerate(table.gates) if gate.menu),
                *(f"k{knot}" for knot in table.knots),
            ]
        )

    def set_aside(self, dead: Iterable[str]) -> None:
        """Those that are proven dead are goals no more, nor is what stands in them."""
        gone = set(dead)
        inside = {g for g in self.all if any(f"p{n}" in gone for n in self._around[g])}
        offered = {f"p{g[1:]}" for g in gone if g[0] == "o"}
        deeper = {g for g in self.all if any(f"p{n}" in offered for n in self._around[g])}
        self.all -= gone | inside | offered | deeper
        self.inside_dead = frozenset((inside | offered | deeper) - gone)

    def met(self, result: Result) -> frozenset[str]:
        """Those that the runs of *result* have met."""
        found = {f"p{n}" for n in result.seen} | {f"o{n}" for n in result.offered}
        found |= {f"k{knot}" for knot in result.knots}
        found |= {f"n{each[:-2]}" for each in result.gates if each.endswith(".1")}
        return self.all & found

    def met_by(
        self,
        places: Iterable[int],
        knots: Iterable[str],
        offered: Iterable[int],
        outcomes: Iterable[str],
    ) -> frozenset[str]:
        """Those that one step has met."""
        found = {f"p{n}" for n in places} | {f"o{n}" for n in offered}
        found |= {f"k{knot}" for knot in knots}
        found |= {f"n{each[:-2]}" for each in outcomes if each.endswith(".1")}
        return self.all & found

    def next(self, met: frozenset[str]) -> list[str]:
        """Goals that are not met and stand in nothing that is not met, in the story's order."""
        left = self.all - met
        return [goal for goal in self._order if goal in left and self._open(goal, left)]

    def outermost(self, goals: Iterable[str]) -> list[str]:
        """Of *goals* those that stand in no other of them: what a list names once."""
        given = set(goals)
        flows = {g[1:] for g in given if g[0] == "k"}
        return [
            goal
            for goal in self._order_of_all
            if goal in given
            and not (goal[0] == "p" and f"o{goal[1:]}" in given)
            and not any(f"p{n}" in given for n in self._around[goal])
            and (goal[0] == "k" or self.path(goal).partition(".")[0] not in flows)
        ]

    def line(self, goal: str) -> int:
        """The line of the source that it stands in."""
        return self._at(goal)[1]

    @property
    def in_order(self) -> list[str]:
        """All that are goals still, in the story's order."""
        return [goal for goal in self._order if goal in self.all]

    def wish(self, goal: str) -> Wish:
        """What must hold for it, as far as a condition says so."""
        wishes = [self._own(goal), *(self._own(f"p{n}") for n in self._around.get(goal, ()))]
        return tuple(dict.fromkeys(each for wish in wishes for each in wish))

    def _own(self, goal: str) -> Wish:
        """What it asks for itself: a choice, to be offered."""
        return self._wishes.get(goal) or self._wishes.get(
            f"o{goal[1:]}" if goal[0] == "p" else "", ()
        )

    def path(self, goal: str) -> str:
        """The runtime path to which it belongs."""
        kind, what = goal[0], goal[1:]
        if kind == "k":
            return what
        if kind == "n":
            return self._table.places[self._table.gates[int(what)].outcomes[0][1]].path
        return self._table.places[int(what)].path

    @cached_property
    def _order(self) -> list[str]:
        return [goal for goal in self._order_of_all if goal in self.all]

    @cached_property
    def _order_of_all(self) -> list[str]:
        return sorted(self._around, key=lambda goal: (self._at(goal), goal))

    def _at(self, goal: str) -> tuple[str, int]:
        kind, what = goal[0], goal[1:]
        if kind == "k":
            at = self._table.knots[what]
        elif kind == "n":
            at = self._table.gates[int(what)].at
        else:
            at = self._table.places[int(what)].at
        return at.file, at.line

    def _open(self, goal: str, left: frozenset[str]) -> bool:
        if goal[0] == "p" and f"o{goal[1:]}" in left:
            return False  # to be offered comes first
        return not any(f"p{around}" in left for around in self._around.get(goal, ()))

    @cached_property
    def _around(self) -> dict[str, tuple[int, ...]]:
        """For each goal the branches and choices that it stands in."""
        places = self._table.places
        holders = {places[n].path: n for n in self._table.counted if _holds(places[n].kind)}
        found = {}
        for goal in self.all:
            parts = self.path(goal).split(".")
            own = goal[0] != "n"
            prefixes = (".".join(parts[:n]) for n in range(1, len(parts)))
            numbers = (holders[prefix] for prefix in prefixes if prefix in holders)
            found[goal] = tuple(n for n in numbers if own or places[n].path != self.path(goal))
        return found

    def ask_less(self, left_of: Callable[[Gate, int], Wish]) -> None:
        """Ask from now on for no more than *left_of* says of an outcome of a gate."""
        self._left_of = left_of
        self.__dict__.pop("_wishes", None)

    @cached_property
    def _wishes(self) -> dict[str, Wish]:
        found: dict[str, Wish] = {}
        for number, gate in enumerate(self._table.gates):
            wishes = [self._left_of(gate, n) for n in range(len(gate.wishes))]
            for (_, place), wish in zip(gate.outcomes, wishes, strict=False):
                if not gate.menu:
                    found[f"p{place}"] = wish
            if gate.menu and wishes:
                found[f"o{gate.outcomes[0][1]}"] = wishes[0]
                found[f"n{number}"] = wishes[1]
        return found


def _holds(kind: PlaceKind) -> bool:
    return kind in {PlaceKind.BRANCH, PlaceKind.CHOICE}
