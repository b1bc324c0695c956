"""Takes stands that walks have kept; gives the one from which a goal is nearest.

Of one menu a few are kept, unlike in what conditions ask for; so the pool is as large as the
story, and not as long as the search.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from game.engine.playtest.search.graph import FAR
from game.engine.playtest.search.map import At
from game.engine.playtest.search.outlook import LOST
from game.engine.playtest.search.reading import value_of
from game.engine.playtest.search.walker import Stand

if TYPE_CHECKING:
    from game.engine.playtest.search.map import Map
    from game.engine.playtest.search.outlook import Outlook
    from game.engine.playtest.search.reading import Held, Reading

_KEPT: Final = 5
"""Stands of one menu."""
_COARSE: Final = 4
"""Points of a number within which two stands count as alike."""
_NEAR: Final = 8
"""Menus nearest to a goal of which every stand is looked at."""
_LOOK: Final = 12
"""Menus where what these miss is given, that are looked at as well."""
_FOUND: Final = 4
"""Menus further away, from where the goal is not lost, that are looked at."""
_STRIDE: Final = 3
"""Of so many menus further away one is looked at."""
_APART: Final = "\n"  # which JSON writes otherwise


def packed(stand: Stand, at: At, offered: tuple[int, ...], reading: Reading) -> dict[str, Any]:
    """A stand for the line protocol, with what can be known of it without unpacking."""
    told = stand.as_json()
    state = told.pop("state")  # is JSON itself
    text = json.dumps(told, separators=(",", ":")) + _APART + state
    return {
        "stand": base64.b64encode(zlib.compress(text.encode(), 1)).decode(),
        "flows": at.flows,
        "lines": at.lines,
        "offered": offered,
        "held": reading.raw.get("variablesState", {}),
        "visits": reading.visited_of,
    }


def unpacked(told: str) -> Stand:
    """The stand that was `packed`."""
    text, _, state = zlib.decompress(base64.b64decode(told)).decode().partition(_APART)
    return Stand.from_json({**json.loads(text), "state": state})


class Spot:
    """A stand of the pool, with what decides whether it is near to something."""

    __slots__ = ("at", "kind", "offered", "stand", "tried", "values")

    def __init__(self, told: dict[str, Any], chart: Map) -> None:
        self.stand: str = told["stand"]
        self.at = At(tuple(told["flows"]), tuple(told["lines"]))
        self.offered = frozenset(told["offered"])
        given = {name: value_of(raw) for name, raw in told["held"].items()}
        self.values: dict[str, Held] = {**chart.declared, **given, **told["visits"]}
        self.kind = tuple(_coarse(self.values[name]) for name in chart.decisive)
        self.tried: dict[str, int] = {}

    def cost(self, goal: str, outlook: Outlook, take: int = -1, missed: int = 0) -> float:
        """About how many steps the goal is from here, when the choice *take* comes first.

        The oftener it was missed from here, or *missed* from elsewhere in the flow, the further.
        """
        missed = (1 + self.tried.get(goal, 0) + missed) ** 2
        if goal[0] == "p" and int(goal[1:]) in self.offered:
            return 0.5 * missed
        if take < 0:
            return outlook.cost(self.at, self.values, goal, self.offered) * missed
        return (1.0 + outlook.cost_after(self.at, self.values, goal, take)) * missed


class Way(NamedTuple):
    """How to a goal: what it costs, from which stand (None: from the first line), and by which
    choice there (-1 for any); or from the first line as if to the stand *like*."""

    cost: float
    spot: Spot | None = None
    take: int = -1
    like: Spot | None = None


class Pool:
    """The stands that are kept, by menu."""

    def __init__(self, chart: Map) -> None:
        self._map = chart
        self._kept: dict[tuple[int, ...], list[Spot]] = {}
        self._offering: dict[int, tuple[int, ...]] = {}
        self._nearest: dict[tuple[str, int], list[tuple[int, tuple[int, ...]]]] = {}
        self._missed: Counter[tuple[str, str]] = Counter()

    def tried(self, spot: Spot, goal: str) -> None:
        """A walk sets out for *goal* from there: until it is met it was missed."""
        spot.tried[goal] = spot.tried.get(goal, 0) + 1
        self._missed[goal, spot.at.flows[0]] += 1

    def add(self, told: dict[str, Any]) -> None:
        """Keep it, unless there is one like it; of too many the one that was tried most goes."""
        spot, menu = Spot(told, self._map), tuple(told["offered"])
        if menu not in self._kept:
            self._kept[menu] = []
            self._offering.update(dict.fromkeys(menu, menu))
            self._nearest.clear()
        kept = self._kept[menu]
        if any(spot.kind == other.kind for other in kept):
            return
        kept.append(spot)
        if len(kept) > _KEPT:
            kept.remove(max(kept[1:-1], key=lambda each: sum(each.tried.values())))

    def offering(self, goal: str) -> Spot | None:
        """A stand where a choice is offered that is the goal itself, and was not taken from."""
        menu = self._offering.get(int(goal[1:])) if goal[0] == "p" else None
        spot = self._kept[menu][-1] if menu else None
        return None if spot is None or spot.tried.get(goal) else spot

    def best(self, goal: str, outlook: Outlook) -> Way:
        """The stand from which *goal* is nearest, and what it costs; FAR and more when none is.

        Looked at are the nearest; then those where what these miss is given, from where the choice
        that gives it comes first; then those further back that have not lost it.
        """
        near = self._menus(goal)
        spots = [spot for _, menu in near[:_NEAR] for spot in self._kept[menu]]
        best = self._least(goal, outlook, [(spot, -1) for spot in spots])
        if best.spot is None:
            return best
        missing = outlook.missing(best.spot.at, best.spot.values, goal)
        if best.cost < LOST and not missing:
            return best
        led = {menu: away for away, menu in near}
        giving = [
            (away, menu, place)
            for need in missing
            for place in outlook.givers(need)
            if (menu := self._offering.get(place)) and (away := led.get(menu)) is not None
        ]
        given = [(s, place) for _, menu, place in sorted(giving)[:_LOOK] for s in self._kept[menu]]
        further = self._further(goal, outlook, near[_NEAR:])
        return min(best, self._least(goal, outlook, given), further, key=lambda way: way.cost)

    def _further(
        self, goal: str, outlook: Outlook, menus: list[tuple[int, tuple[int, ...]]]
    ) -> Way:
        """The best of the nearest few stands that have not lost the goal."""
        best, found = Way(FAR * LOST), 0
        for _, menu in menus[::_STRIDE]:
            way = self._least(goal, outlook, [(self._kept[menu][-1], -1)])
            best = min(best, way, key=lambda each: each.cost)
            found += way.cost < LOST
            if found >= _FOUND:
                break
        return best

    def _least(self, goal: str, outlook: Outlook, tried: list[tuple[Spot, int]]) -> Way:
        ways = (
            Way(spot.cost(goal, outlook, take, self._missed[goal, spot.at.flows[0]]), spot, take)
            for spot, take in tried
        )
        return min(ways, key=lambda way: way.cost, default=Way(FAR * LOST))

    def _menus(self, goal: str) -> list[tuple[int, tuple[int, ...]]]:
        """From where a way leads to the goal, the nearest first."""
        spot = self._map.spot_of_goal(goal)
        if spot not in self._nearest:
            # Of those as far the one that is furthest down its flow is nearest.
            away = (
                (self._map.away(kept[0].at, goal), -kept[0].at.line, menu)
                for menu, kept in self._kept.items()
            )
            led = sorted(each for each in away if each[0] < FAR)
            self._nearest[spot] = [(far, menu) for far, _, menu in led]
        return self._nearest[spot]


def _coarse(held: Held) -> object:
    return round(held / _COARSE) if isinstance(held, int | float) and held not in {0, 1} else held
