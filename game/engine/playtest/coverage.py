"""Takes a compiled, instrumented story; gives numbered places, and the gates between them.

A gate is a condition with its outcomes: a conditional with its branches, or the condition of a
choice, which is then offered or is not.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from game.engine.ink.coverage import PlaceKind
from game.engine.ink.nodes import Choice, Conditional, Gather, Weave
from game.engine.ink.parser.weave import weave
from game.engine.ink.walk import walk
from game.engine.playtest.gates import called_in, growth_words, speaks_of, tests_of, wishes_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.content.models import GrowthRules
    from game.engine.core.diagnostics import Span
    from game.engine.ink.compile import Compiled
    from game.engine.ink.nodes import Expression
    from game.engine.ink.parsed import ParsedFile


ANSWERED: Final = frozenset({"echo"})
"""The functions of Ink that the game answers itself, when a story declares them EXTERNAL."""


@dataclass(frozen=True, slots=True)
class Gate:
    """A condition: `outcomes` pairs what happens with the number of the place that shows it.

    For the condition of a choice the place is the choice's own, and `menu` numbers all choices that
    are offered beside it; *once* taken it is gone, whatever its condition. `wishes` say of each
    outcome what must be true, and what false.
    """

    at: Span
    growth: bool
    outcomes: tuple[tuple[str, int], ...]
    menu: frozenset[int] = frozenset()
    once: bool = False
    wishes: tuple[tuple[tuple[Expression, bool], ...], ...] = ()


class Table:
    """The places of a story, each with a number: its index in `places`."""

    def __init__(self, compiled: Compiled, rules: GrowthRules) -> None:
        if compiled.coverage is None:
            raise ValueError("the story was compiled without instruments")
        self.places = compiled.coverage.places
        self._files = compiled.files
        self.sources = compiled.sources
        self._sources = frozenset(rules.sources)
        self._words = growth_words(compiled.files.values(), rules)
        self._numbers = {place.path: n for n, place in enumerate(self.places)}
        self._outline = compiled.outline
        self._withheld = compiled.coverage.withheld
        self._stage = rules.stage

    @cached_property
    def counted(self) -> tuple[int, ...]:
        """All but ghosts, and what stands behind a ghost alone."""
        ghosts = tuple(f"{p.path}." for p in self.places if p.ghost)
        return tuple(
            n for n, p in enumerate(self.places) if not p.ghost and not p.path.startswith(ghosts)
        )

    def is_rule(self, at: Span) -> bool:
        """Whether that place belongs to the rules of growth themselves, and not to a scene."""
        return at.file in self._sources

    @cached_property
    def knots(self) -> dict[str, Span]:
        """Knots, functions not among them, with their places."""
        return {knot.name: knot.at for knot in self._outline.knots if not knot.function}

    @cached_property
    def grows(self) -> bool:
        """Whether the story declares the variable that holds her stage."""
        return any(declared.name == self._stage for declared in self._outline.declarations)

    @cached_property
    def functions(self) -> frozenset[str]:
        """The names of the functions."""
        return frozenset(knot.name for knot in self._outline.knots if knot.function)

    @cached_property
    def externals(self) -> frozenset[str]:
        """The names of the functions that the game answers itself."""
        return frozenset(self._outline.externals)

    def stands_in(self, number: int) -> bool:
        """Whether a place is only for other Ink players: in the fallback of a game's function."""
        return self.places[number].knot in self._fallbacks

    @cached_property
    def _fallbacks(self) -> frozenset[str]:
        """Functions of the game's own that Ink has as well, and what they alone call."""
        flows = [flow for file in self._files.values() for flow in file.flows]
        calls = {flow.name.text: called_in(flow) for flow in flows}
        called = {
            name
            for file in self._files.values()
            for node in file.content
            for name in called_in(node)
        }
        found = set(self.externals) & ANSWERED
        growing = bool(found)
        while growing:
            others = called | {
                n for name, names in calls.items() if name not in found for n in names
            }
            within = {n for name in found for n in calls.get(name, ())}
            more = {n for n in within & self.functions if n not in others and n not in found}
            found |= more
            growing = bool(more)
        return frozenset(found)

    @property
    def files(self) -> Iterable[ParsedFile]:
        """The nodes of each file."""
        return self._files.values()

    @cached_property
    def declared(self) -> frozenset[str]:
        """The VARs and LISTs of the story."""
        told = self._outline.declarations
        return frozenset(each.name for each in told if each.kind in {"VAR", "LIST"})

    def of(self, kind: PlaceKind) -> list[int]:
        """The numbers of the counted places of a kind, in the order of the story."""
        return [n for n in self.counted if self.places[n].kind is kind]

    def visited(self, paths: Iterable[str]) -> tuple[frozenset[int], frozenset[str]]:
        """The places and the knots of the runtime *paths* that were visited."""
        been, numbers = frozenset(paths), self._numbers
        return frozenset(numbers[p] for p in been if p in numbers), been & self.knots.keys()

    def withheld_in(self, paths: Iterable[str]) -> frozenset[str]:
        """The outcomes of choices whose condition was false on the way: *paths* as above."""
        return frozenset(self.withheld[path] for path in paths if path in self.withheld)

    def spot_of(self, places: Iterable[int]) -> Span | None:
        """Where the first of *places* that is known stands."""
        return next((self.places[number].at for number in places if number >= 0), None)

    def offered(self, state: str) -> tuple[int, ...]:
        """The place of each choice that is offered in *state*, by its index; -1 if not known."""
        flows: dict[str, Any] = json.loads(state).get("flows", {})
        choices = [choice for flow in flows.values() for choice in flow.get("currentChoices", ())]
        # A fallback waits among them with index 0 and no text: what is shown goes before it.
        shown = {
            int(each["index"]): each for each in sorted(choices, key=lambda c: bool(c["text"]))
        }
        return tuple(self._numbers.get(shown[n]["targetPath"], -1) for n in sorted(shown))

    @cached_property
    def gates(self) -> tuple[Gate, ...]:
        """Every condition that can be told apart by playing, in the order of the files."""
        by_place = {(p.kind, p.at, p.what == "none"): n for n, p in enumerate(self.places)}
        found: list[Gate] = []
        for file in self._files.values():
            # What stands outside knots is parsed flat; in knots it is woven already.
            outside = weave(file.content, at=file.content[0].at, base=0) if file.content else None
            for whole in (outside, *file.flows) if outside else file.flows:
                for node in walk(whole):
                    if isinstance(node, Conditional):
                        found += self._conditional(node, by_place)
                    elif isinstance(node, Weave):
                        found += self._choices(node, by_place)
        return tuple(found)

    @cached_property
    def outcomes_by_place(self) -> dict[int, set[str]]:
        """For each branch the outcomes that it shows, as ``gate.outcome``."""
        found: dict[int, set[str]] = {}
        for number, gate in enumerate(self.gates):
            for which, (_, place) in enumerate(gate.outcomes) if not gate.menu else ():
                found.setdefault(place, set()).add(f"{number}.{which}")
        return found

    @cached_property
    def withheld(self) -> dict[str, str]:
        """The runtime paths that are counted when a choice's condition is false: its outcome."""
        gates = {gate.at: number for number, gate in enumerate(self.gates) if gate.menu}
        return {p.path: f"{gates[p.at]}.1" for p in self._withheld if p.at in gates}

    @cached_property
    def gated_beside(self) -> dict[int, list[tuple[int, int]]]:
        """For each choice the gates of its menu, each by its number and the choice it gates."""
        found: dict[int, list[tuple[int, int]]] = {}
        for number, gate in enumerate(self.gates):
            for place in gate.menu:
                found.setdefault(place, []).append((number, gate.outcomes[0][1]))
        return found

    @cached_property
    def menus(self) -> tuple[dict[int, Choice], ...]:
        """The choices that stand together, by the numbers of their places; ghosts among them."""
        by_at = {p.at: n for n, p in enumerate(self.places) if p.kind is PlaceKind.CHOICE}
        roots = (root for file in self._files.values() for root in file.flows)
        woven = (node for root in roots for node in walk(root) if isinstance(node, Weave))
        return tuple(
            {by_at[choice.at]: choice for choice in menu if choice.at in by_at}
            for each in woven
            for menu in _menus(each)
        )

    def _conditional(
        self, node: Conditional, by_place: dict[tuple[PlaceKind, Span, bool], int]
    ) -> Iterator[Gate]:
        keys = [(PlaceKind.BRANCH, branch.at, False) for branch in node.branches]
        keys.append((PlaceKind.BRANCH, node.at, True))
        found = [
            (by_place[key], wish)
            for key, wish in zip(keys, wishes_of(node), strict=True)
            if key in by_place
        ]
        if len(found) > 1:
            growth = any(speaks_of(test, self._words) for test in tests_of(node))
            outcomes = tuple((self.places[number].what, number) for number, _ in found)
            yield Gate(node.at, growth, outcomes, wishes=tuple(wish for _, wish in found))

    def _choices(
        self, woven: Weave, by_place: dict[tuple[PlaceKind, Span, bool], int]
    ) -> Iterator[Gate]:
        for menu in _menus(woven):
            numbers = {
                by_place[key]: choice
                for choice in menu
                if (key := (PlaceKind.CHOICE, choice.at, False)) in by_place
            }
            for number, choice in numbers.items():
                if choice.condition is None or self.places[number].ghost:
                    continue
                growth = speaks_of(choice.condition, self._words)
                outcomes = (("offered", number), ("not offered", number))
                wishes = (((choice.condition, True),), ((choice.condition, False),))
                yield Gate(choice.at, growth, outcomes, frozenset(numbers), choice.once, wishes)


def _menus(woven: Weave) -> Iterator[list[Choice]]:
    """The choices that stand together, from one gather to the next."""
    menu: list[Choice] = []
    for node in woven.content:
        if isinstance(node, Choice):
            menu.append(node)
        elif isinstance(node, Gather) and menu:
            yield menu
            menu = []
    if menu:
        yield menu
