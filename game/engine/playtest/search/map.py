"""Takes a story with its places; gives all that can be known of the way without playing."""

from __future__ import annotations

import json
from collections import Counter
from functools import cached_property
from math import inf
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from game.engine.content.learning import settings_of
from game.engine.director.cues import InputCue, parse_cue
from game.engine.ink.coverage import PlaceKind
from game.engine.ink.nodes import Kind, Sequence
from game.engine.ink.walk import walk
from game.engine.playtest.search.certain import Certain
from game.engine.playtest.search.conditions import Names, variables_of
from game.engine.playtest.search.floors import Floors
from game.engine.playtest.search.giving import Giving
from game.engine.playtest.search.goals import Goals
from game.engine.playtest.search.graph import FAR, TOP, Graph
from game.engine.playtest.search.makers import Makers
from game.engine.playtest.search.needs import MADE, Missing, points_of, weight_of
from game.engine.playtest.search.possible import Possible
from game.engine.playtest.search.promised import promised
from game.engine.playtest.search.reading import Reading, declared_values
from game.engine.playtest.search.reads import Reads
from game.engine.playtest.search.slack import Slack
from game.engine.playtest.watch import NOWHERE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from game.engine.playtest.coverage import Table
    from game.engine.playtest.search.conditions import Wish
    from game.engine.playtest.search.effects import Effects
    from game.engine.playtest.search.needs import Need, Needs
    from game.engine.playtest.search.reading import Held
    from game.engine.session.story import LoadedStory


RULED_OUT: Final = "what stands before it rules it out"


class At(NamedTuple):
    """Where a story waits: its flow, those to which it goes back from there; the lines in them."""

    flows: tuple[str, ...]
    lines: tuple[int, ...] = ()

    @property
    def line(self) -> int:
        """The menu's."""
        return self.lines[0] if self.lines else 0

    @property
    def all(self) -> list[tuple[str, int]]:
        """Each flow with the line where the story goes on in it; 0 when that is not known."""
        lines = self.lines or (0,) * len(self.flows)
        return list(zip(self.flows, lines, strict=True))


class Gap(NamedTuple):
    """How far the conditions on the way to a goal are from holding, by `weight_of` and in points.

    *slack*: points till something that holds is undone (inf: nothing can be, or something is to be
    made first). *apart*: the weight without what is to be made (a stage of growth); None when
    nothing is.
    """

    weight: float
    points: float
    slack: float
    apart: float | None


class Passed(NamedTuple):
    """Places, knots, and outcomes of gates as ``gate.outcome``."""

    places: set[int]
    knots: frozenset[str]
    outcomes: set[str]


class Map:
    """Goals, graph and names of one story, and what a state says in their words."""

    def __init__(self, story: LoadedStory, table: Table, start: str = "") -> None:
        if story.compiled is None:
            raise ValueError("only a story compiled from source has a map")
        files = list(story.compiled.files.values())
        compiled = json.loads(story.json)
        lists: dict[str, dict[str, int]] = compiled.get("listDefs", {})
        items = {item: value for known in lists.values() for item, value in known.items()}
        self.table, self.goals, self.names = table, Goals(table), Names.of(files, items)
        makers = Makers(files)
        read = (parse_cue(tag.text, NOWHERE) for tag in story.outline.tags)
        asked = {cue.variable for cue in read if isinstance(cue, InputCue)}
        told = settings_of(story.content.growth.learning)
        self._possible = possible = Possible(files, self.names, {*told, *asked})
        self.graph = Graph(files, lambda guard: possible.implied(guard, makers.of))
        self._place_of = story.place_of
        declared = declared_values(compiled)
        self.visits = self._visits(compiled, declared)
        self.declared = {**declared, **dict.fromkeys(self.visits, 0)}
        self._numbers = {place.path: n for n, place in enumerate(table.places)}
        self._flows = [self.graph.flow_of(place.path) for place in table.places]
        by_span = promised(files, items)
        self.promised = {
            number: by_span[place.at]
            for number, place in enumerate(table.places)
            if place.kind is PlaceKind.CHOICE and place.at in by_span
        }
        """What choices hand on, by the number of their place."""
        self._giving = Giving(files, self.names, makers.of, self.graph)
        self._missing = Missing(self.names, makers, self._giving, possible.items)
        self._grown = makers.asked(frozenset(makers.of), self.names)
        self._slack = Slack(self.names, makers, self._missing)
        self._needs: dict[tuple[object, ...], Needs] = {}
        self._wishes: dict[tuple[str, str], tuple[Wish, tuple[str, ...]]] = {}
        self._aways: dict[tuple[At, str], int] = {}
        self._ats: dict[str, tuple[str, int]] = {}
        self._start = self.graph.flow_of(start) if start else TOP
        self.dead = self._dead(Floors(files, self.graph, self._start, {*told, *asked}))
        self.goals.set_aside(self.dead)

    def _visits(self, compiled: Mapping[str, Any], declared: Mapping[str, Held]) -> dict[str, str]:
        """The names that conditions have for visits, where one path alone can be meant by it."""
        wishes = (wish for gate in self.table.gates for wish in gate.wishes)
        asked = {name for wish in wishes for name in variables_of(wish, self.names)}
        counted = {each.path for each in Reads(compiled).visits}
        found = {name: [p for p in counted if _means(name, p)] for name in asked - {*declared}}
        return {name: paths[0] for name, paths in sorted(found.items()) if len(paths) == 1}

    def read(self, state: str, passed: frozenset[str] = frozenset()) -> Reading:
        """What a saved state says; *passed* as in `Reading`."""
        return Reading(state, self.declared, self.visits, passed)

    def _dead(self, floors: Floors) -> dict[str, str]:
        """Goals that no playing can meet, with the reasons."""
        led = self.graph.reachable(self._start) | {TOP}
        certain = Certain(self.table.files, self.names)
        self.goals.ask_less(
            lambda gate, which: certain.left_of(
                gate, which, floors.at(self._flows[gate.outcomes[which][1]])
            )
        )
        ruled_out = self._ruled_out(certain, floors)
        found = {}
        for goal in self.goals.all:
            flow = self.flow_of_goal(goal)
            if flow not in led:
                what = "called" if flow in self.graph.functions else "led to"
                found[goal] = f"{flow} is never {what}"
            elif (wish := self.goals.wish(goal)) and (why := self._possible.dead(wish)):
                found[goal] = why
            elif goal in ruled_out:
                found[goal] = RULED_OUT
        return found

    def _ruled_out(self, certain: Certain, floors: Floors) -> set[str]:
        """Outcomes that cannot be for what stands before them."""
        found = set()
        for number, gate in enumerate(self.table.gates):
            for which, (_, place) in enumerate(gate.outcomes):
                if certain.rules_out(gate, which, floors.at(self._flows[place])):
                    found.add((f"o{place}", f"n{number}")[which] if gate.menu else f"p{place}")
        always = {
            gate.outcomes[0][1] for n, gate in enumerate(self.table.gates) if f"n{n}" in found
        }
        for menu in self.table.menus:
            places = self.table.places
            stay = [n for n, c in menu.items() if not (c.once or c.fallback or places[n].ghost)]
            if any(menu[n].condition is None or n in always for n in stay):
                found |= {f"p{n}" for n, each in menu.items() if each.fallback}
        return found

    @cached_property
    def decisive(self) -> tuple[str, ...]:
        """The variables that conditions ask for."""
        found = {name for goal in self.goals.all for name in self.asked(goal)}
        return tuple(sorted(found & self.declared.keys()))

    @cached_property
    def by_chance(self) -> frozenset[str]:
        """Goals that dice decide: another play of the same seed comes to the same."""
        roots = [root for file in self.table.files for root in (*file.content, *file.flows)]
        whole = [node for root in roots for node in walk(root)]
        thrown = [n for n in whole if isinstance(n, Sequence) and Kind.SHUFFLE in n.kind]
        spans = {part.at for node in thrown for part in node.elements if part is not None}
        spans |= {node.at for node in thrown}
        return frozenset(
            goal
            for goal in self.goals.all
            if goal[0] == "p"
            and (place := self.table.places[int(goal[1:])]).at in spans
            and place.kind is PlaceKind.BRANCH
        )

    def passed(self, before: Reading | None, after: Reading) -> Passed:
        """What was visited between two states."""
        new = after.visited_since(before)
        places = {self._numbers[path] for path in new if path in self._numbers}
        withheld = self.table.withheld
        outcomes = {withheld[path] for path in new if path in withheld}
        for place in places:
            outcomes |= self._outcomes.get(place, set())
        return Passed(places, new & self.table.knots.keys(), outcomes)

    def offered(self, reading: Reading) -> tuple[int, ...]:
        """The places of the choices that are offered, by their index; -1 for one unknown."""
        return tuple(self._numbers.get(path, -1) for path in reading.offered)

    def at(self, reading: Reading, offered: tuple[int, ...], before: At) -> At:
        """Where the story waits; where it was *before* when that cannot be told."""
        known = [place for place in offered if place >= 0]
        back: dict[str, int] = {}
        for path in reading.stack:
            flow, span = self.graph.flow_of(path), self._place_of(path)
            line = span.line if span else 0
            back[flow] = min(back.get(flow, line), line)
        if known:
            here = self._flows[known[0]]
            back = {here: min(self.table.places[place].at.line for place in known)} | {
                flow: line for flow, line in back.items() if flow != here
            }
        elif stands := current_path(reading.raw):
            here = self.graph.flow_of(stands)
            back = {here: 0} | {flow: line for flow, line in back.items() if flow != here}
        else:
            return before
        return At((*back,), (*back.values(),))

    def outcomes_offered(self, offered: tuple[int, ...]) -> set[str]:
        """Outcomes of gates, as ``gate.outcome``, that a menu shows."""
        here, beside = set(offered), self.table.gated_beside
        gates = {gate for place in here for gate in beside.get(place, ())}
        return {f"{number}.0" for number, gated in gates if gated in here}

    def away(self, at: At, goal: str) -> int:
        """How many diverts from where a story waits to the goal; `FAR` when there is no way."""
        key = (at, goal)
        if key not in self._aways:
            self._aways[key] = self._away(at, goal)
        return self._aways[key]

    def _away(self, at: At, goal: str) -> int:
        flow, line = self.spot_of_goal(goal)
        return min(self.graph.onward(at.flows[0], at.line, flow, line), self._back(at, goal))

    def _back(self, at: At, goal: str) -> int:
        """By going back to where the story came from."""
        flow, line = self.spot_of_goal(goal)
        led = (self.graph.onward(back, after, flow, line) + 1 for back, after in at.all[1:])
        return min(led, default=FAR)

    def through(self, place: int, at: At, goal: str) -> int:
        """The same, by a choice."""
        if place < 0:
            return self.away(at, goal)
        flow, line = self.spot_of_goal(goal)
        here = self.graph.through(self.table.places[place].at, at.flows[0], flow, line)
        return min(here, self._back(at, goal))

    def steps_to(self, spot: tuple[str, int], place: int, at: At) -> int:
        """How many diverts from there by the choice at *place* to a line of a flow; at least 1."""
        flow, line = spot
        if place < 0:
            return 1 + self.graph.onward(at.flows[0], at.line, flow, line)
        return 1 + self.graph.through(self.table.places[place].at, at.flows[0], flow, line)

    def is_around(self, place: int, goal: str) -> bool:
        """Whether the goal stands behind that choice, and nowhere else."""
        return place >= 0 and self.goals.path(goal).startswith(f"{self.table.places[place].path}.")

    def needs(self, goal: str, at: At, values: Mapping[str, Held]) -> Needs:
        """What the goal's conditions miss, and those of the way to it from there."""
        flow = self._from(at, goal)
        wish, names = self._wish(goal, flow)
        key = (goal, flow, self._missing.turn, *(values.get(name) for name in names))
        if key not in self._needs:
            self._needs[key] = self._missing.of(wish, values) if names else ()
        return self._needs[key]

    def asks_for_made(self, need: Need) -> bool:
        """Whether what is missing is an item that is had at some stage alone."""
        return need.what[0] == "+" and any(True for _ in self._giving.ways(need.what[1:]))

    def learn_lowered(self, names: frozenset[str]) -> None:
        """Choices are known to lower these numbers."""
        self._slack.learn(names)

    def take_turns(self, turn: int) -> None:
        """Of several ways to bring something about prefer another from now on; 0: the nearest."""
        self._missing.turn = turn

    def _from(self, at: At, goal: str) -> str:
        """The flow from which the way leads on: where the story waits, or whereto it goes back."""
        end = self.flow_of_goal(goal)
        return next((flow for flow in at.flows if self.graph.away(flow, end) < FAR), at.flows[0])

    def gap(self, goal: str, at: At, values: Mapping[str, Held]) -> float:
        """How far the conditions on the way to *goal* are from holding; 0 without a goal."""
        if goal not in self.goals.all:
            return 0.0
        return weight_of(self.needs(goal, at, values))

    def gap_after(
        self, goal: str, at: At, effects: Effects, place: int, values: Mapping[str, Held]
    ) -> Gap:
        """The same and more, once the choice at *place* will have been taken."""
        wish, names = self._wish(goal, self._from(at, goal))
        after = effects.after(place, values, names) if names else values
        needs = self.needs(goal, at, after)
        weight, points = weight_of(needs), points_of(needs)
        if any(need.what == MADE for need in needs):
            apart = weight_of(tuple(need for need in needs if need.name not in self._grown))
            return Gap(weight, points, inf, apart)
        return Gap(weight, points, self._slack.of(wish, after), None)

    def misses(self, goals: Iterable[str]) -> dict[str, int]:
        """For each change, as ``name|what``, how many of *goals* miss it where the story begins;
        less those that miss the contrary where everything has happened."""
        everything = frozenset(self.names.items)
        done = {n: everything if isinstance(h, frozenset) else h for n, h in self.declared.items()}
        found: Counter[str] = Counter()
        for goal in goals:
            wish, names = self._wish(goal, self._start)
            if not names:
                continue
            for need in self._missing.of(wish, self.declared):
                if need.what[:1] in {"+", "="}:
                    found[f"{need.name}|{need.what}"] += 1
            for need in self._missing.of(wish, done):
                if need.what[:1] == "-":
                    found[f"{need.name}|+{need.what[1:]}"] -= 1
        return {change: n for change, n in found.items() if n}

    def asked(self, goal: str) -> tuple[str, ...]:
        """The variables of the goal's conditions, and those on which these depend."""
        return self._wish(goal, self.flow_of_goal(goal))[1]

    def _wish(self, goal: str, flow: str) -> tuple[Wish, tuple[str, ...]]:
        """What must hold for it, for who comes from *flow*, and the variables that say so."""
        key = (goal, flow)
        if key not in self._wishes:
            way = self.graph.asked_between(flow, self.flow_of_goal(goal))
            here = self._giving.at(*self.spot_of_goal(goal))
            wish = tuple(dict.fromkeys((*self.goals.wish(goal), *here, *way)))
            self._wishes[key] = (wish, tuple(sorted(self._missing.asked(wish))))
        return self._wishes[key]

    def is_in(self, goal: str, scene: str) -> bool:
        """Whether it stands in that knot; in none is everywhere."""
        return not scene or self.flow_of_goal(goal).partition(".")[0] == scene

    def flow_of_goal(self, goal: str) -> str:
        """The flow in which it stands."""
        return self.spot_of_goal(goal)[0]

    def spot_of_place(self, place: int) -> tuple[str, int]:
        """The flow and the line in which a place stands."""
        return self._flows[place], self.table.places[place].at.line

    def spot_of_goal(self, goal: str) -> tuple[str, int]:
        """The same of a goal."""
        if goal not in self._ats:
            self._ats[goal] = (self.graph.flow_of(self.goals.path(goal)), self.goals.line(goal))
        return self._ats[goal]

    @property
    def _outcomes(self) -> dict[int, set[str]]:
        return self.table.outcomes_by_place


def current_path(raw: Mapping[str, Any]) -> str:
    """Where the runtime stands, as its saved state tells; empty at an end."""
    for flow in raw.get("flows", {}).values():
        for thread in flow.get("callstack", {}).get("threads", ())[-1:]:
            for element in reversed(thread.get("callstack", ())):
                if element.get("cPath"):
                    return str(element["cPath"])
            return str(thread.get("previousContentObject", ""))
    return ""


def _means(name: str, path: str) -> bool:
    """Whether a condition that names *name* can ask for the visits of that runtime path."""
    names, parts = name.split("."), path.split(".")
    return names[-1] == parts[-1] and {*names} <= {*parts}
