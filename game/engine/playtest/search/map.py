"""Takes a story with its places; gives all that can be known of the way without playing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from game.engine.director.cues import InputCue, parse_cue
from game.engine.playtest.players.simple import SETTINGS
from game.engine.playtest.search.closeness import Names, gap, variables_of
from game.engine.playtest.search.effects import Effects
from game.engine.playtest.search.goals import Goals
from game.engine.playtest.search.graph import FAR, TOP, Graph
from game.engine.playtest.search.possible import Possible
from game.engine.playtest.search.reading import value_of
from game.engine.playtest.watch import NOWHERE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.playtest.coverage import Table
    from game.engine.playtest.search.reading import Held, Reading
    from game.engine.session.story import LoadedStory


class Map:
    """Goals, graph and names of one story, and what a state says in their words."""

    def __init__(self, story: LoadedStory, table: Table, start: str = "") -> None:
        if story.compiled is None:
            raise ValueError("only a story compiled from source has a map")
        files = list(story.compiled.files.values())
        compiled = json.loads(story.json)
        lists: dict[str, dict[str, int]] = compiled.get("listDefs", {})
        items = {item: value for known in lists.values() for item, value in known.items()}
        self.table, self.goals, self.graph = table, Goals(table), Graph(files)
        self.names = Names.of(files, items)
        self.declared = declared_values(compiled)
        self._numbers = {place.path: n for n, place in enumerate(table.places)}
        self._flows = [self.graph.flow_of(place.path) for place in table.places]
        self._gaps: dict[tuple[object, ...], float] = {}
        self._names_of: dict[str, tuple[str, ...]] = {}
        self._start = self.graph.flow_of(start) if start else TOP
        read = (parse_cue(tag.text, NOWHERE) for tag in story.outline.tags)
        asked = {cue.variable for cue in read if isinstance(cue, InputCue)}
        self._possible = Possible(files, self.names, {*SETTINGS, *asked})
        self.dead = self._dead()
        self.goals.set_aside(self.dead)

    def _dead(self) -> dict[str, str]:
        """Goals that no playing can meet, with the reasons."""
        led = self.graph.reachable(self._start) | {TOP}
        found = {}
        for goal in self.goals.all:
            flow = self._goal_flow(goal)
            if flow not in led:
                what = "called" if flow in self.graph.functions else "led to"
                found[goal] = f"{flow} is never {what}"
            elif (wish := self.goals.wish(goal)) and (why := self._possible.dead(wish)):
                found[goal] = why
        return found

    def effects(self, counts: Mapping[str, int]) -> Effects:
        """What choices are known to do."""
        return Effects(counts)

    def passed(self, before: Reading | None, after: Reading) -> tuple[set[int], set[str]]:
        """The places and the knots that were visited between two states."""
        was = before.counts if before else {}
        new = [path for path, count in after.counts.items() if count > was.get(path, 0)]
        places = {self._numbers[path] for path in new if path in self._numbers}
        return places, {path for path in new if path in self.table.knots}

    def offered(self, reading: Reading) -> tuple[int, ...]:
        """The places of the choices that are offered, by their index; -1 for one unknown."""
        return tuple(self._numbers.get(path, -1) for path in reading.offered)

    def flow(self, reading: Reading, offered: tuple[int, ...], before: str) -> str:
        """The flow in which the story waits."""
        known = [self._flows[place] for place in offered if place >= 0]
        if known:
            return known[0]
        stands = current_path(reading.raw)
        return self.graph.flow_of(stands) if stands else before

    def outcomes(self, places: set[int], offered: tuple[int, ...], reading: Reading) -> set[str]:
        """Outcomes of gates, as ``gate.outcome``: of branches passed and of the menu offered."""
        found: set[str] = set()
        for place in places:
            found |= self._outcomes.get(place, set())
        here = set(offered)
        for number, gated in {g for p in here for g in self.table.gated_beside.get(p, ())}:
            if gated in here:
                found.add(f"{number}.0")
            elif not (
                self.table.gates[number].once and reading.counts.get(self.table.places[gated].path)
            ):
                found.add(f"{number}.1")
        return found

    def can_reach(self, flow: str, goal: str) -> bool:
        """Whether a way leads from there to the goal, as far as diverts tell."""
        return self.away(flow, goal) < FAR

    def away(self, flow: str, goal: str) -> int:
        """How many diverts from a flow to the goal's."""
        return self.graph.away(flow, self._goal_flow(goal))

    def through(self, place: int, flow: str, goal: str) -> int:
        """The same, by a choice."""
        if place < 0:
            return self.away(flow, goal)
        return self.graph.through(self.table.places[place].at, flow, self._goal_flow(goal))

    def is_around(self, place: int, goal: str) -> bool:
        """Whether the goal stands behind that choice, and nowhere else."""
        return place >= 0 and self.goals.path(goal).startswith(f"{self.table.places[place].path}.")

    def gap(self, goal: str, values: Mapping[str, Held]) -> float:
        """How far the goal's conditions are from holding."""
        names = self._wanted(goal)
        key = (goal, *(values.get(name) for name in names))
        if key not in self._gaps:
            self._gaps[key] = gap(self.goals.wish(goal), values, self.names) if names else 0.0
        return self._gaps[key]

    def gap_after(
        self, goal: str, effects: Effects, place: int, values: Mapping[str, Held]
    ) -> float:
        """The same, once the choice at *place* will have been taken."""
        names = self._wanted(goal)
        return self.gap(goal, effects.after(place, values, names)) if names else 0.0

    def _wanted(self, goal: str) -> tuple[str, ...]:
        """The variables of the goal's conditions."""
        if goal not in self._names_of:
            found = variables_of(self.goals.wish(goal), self.names)
            self._names_of[goal] = tuple(sorted(found))
        return self._names_of[goal]

    def _goal_flow(self, goal: str) -> str:
        return self.graph.flow_of(self.goals.path(goal))

    @property
    def _outcomes(self) -> dict[int, set[str]]:
        return self.table.outcomes_by_place


def declared_values(  # noqa: C901 - one case for each kind of token
    compiled: Mapping[str, Any],
) -> dict[str, Held]:
    """The values that the story's VARs begin with, from compiled Ink."""
    named = compiled["root"][-1] or {}
    found: dict[str, Held] = {}
    stack: list[Any] = []
    told = ""
    for token in named.get("global decl", ()):
        match token:
            case {"VAR=": name}:
                found[str(name)] = value_of(stack.pop()) if stack else ""
                stack.clear()
            case "str":
                told = ""
            case "/str":
                stack.append(f"^{told}")
            case str() if token.startswith("^"):
                told += token[1:]
            case {"VAR?": name}:
                stack.append({"list": {str(name): 1}})
            case "ev" | "/ev" | "end":
                continue
            case list() | None:
                continue
            case _:
                stack.append(token)
    return found


def current_path(raw: Mapping[str, Any]) -> str:
    """Where the runtime stands, as its saved state tells; empty at an end."""
    for flow in raw.get("flows", {}).values():
        for thread in flow.get("callstack", {}).get("threads", ())[-1:]:
            for element in reversed(thread.get("callstack", ())):
                if element.get("cPath"):
                    return str(element["cPath"])
            return str(thread.get("previousContentObject", ""))
    return ""
