"""Takes stands that walks have kept; gives the one from which a goal is nearest.

Of one menu a few are kept, unlike in what conditions ask for; so the pool is as large as the
story, and not as long as the search.
"""

from __future__ import annotations

import base64
import json
import zlib
from typing import TYPE_CHECKING, Any, Final

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


def packed(stand: Stand, at: At, offered: tuple[int, ...], reading: Reading) -> dict[str, Any]:
    """A stand for the line protocol, with what can be known of it without unpacking."""
    state = json.dumps(stand.as_json(), separators=(",", ":")).encode()
    return {
        "stand": base64.b85encode(zlib.compress(state, 1)).decode(),
        "flows": at.flows,
        "line": at.line,
        "offered": offered,
        "held": reading.raw.get("variablesState", {}),
    }


def unpacked(told: str) -> Stand:
    """The stand that was `packed`."""
    return Stand.from_json(json.loads(zlib.decompress(base64.b85decode(told))))


class Spot:
    """A stand of the pool, with what decides whether it is near to something."""

    __slots__ = ("at", "kind", "offered", "stand", "tried", "values")

    def __init__(self, told: dict[str, Any], chart: Map) -> None:
        self.stand: str = told["stand"]
        self.at = At(tuple(told["flows"]), told["line"])
        self.offered = frozenset(told["offered"])
        given = {name: value_of(raw) for name, raw in told["held"].items()}
        self.values: dict[str, Held] = {**chart.declared, **given}
        self.kind = tuple(_coarse(self.values[name]) for name in chart.decisive)
        self.tried: dict[str, int] = {}

    def cost(self, goal: str, outlook: Outlook) -> float:
        """About how many steps the goal is from here."""
        if goal[0] == "p" and int(goal[1:]) in self.offered:
            return 0.5
        return outlook.cost(self.at, self.values, goal, self.offered)


class Pool:
    """The stands that are kept, by menu."""

    def __init__(self, chart: Map) -> None:
        self._map = chart
        self._kept: dict[tuple[int, ...], list[Spot]] = {}
        self._offering: dict[str, Spot] = {}

    def add(self, told: dict[str, Any]) -> None:
        """Keep it, unless there is one like it; of too many the one that was tried most goes."""
        spot = Spot(told, self._map)
        kept = self._kept.setdefault(tuple(told["offered"]), [])
        if any(spot.kind == other.kind for other in kept):
            return
        kept.append(spot)
        self._offering.update({f"p{place}": spot for place in spot.offered})
        if len(kept) > _KEPT:
            kept.remove(max(kept[1:-1], key=lambda each: sum(each.tried.values())))

    def offering(self, goal: str) -> Spot | None:
        """A stand where a choice is offered that is the goal itself, and was not taken from."""
        spot = self._offering.get(goal)
        return None if spot is None or spot.tried.get(goal) else spot

    def best(self, goal: str, outlook: Outlook) -> tuple[float, Spot | None]:
        """The stand from which *goal* is nearest, and what it costs; None where no way leads.

        The oftener it was missed from there, the further it is.
        """
        away = self._map.away
        menus = [(away(kept[0].at, goal), n) for n, kept in enumerate(self._kept.values())]
        all_kept = list(self._kept.values())
        best, found = FAR * LOST, None
        for least, n in sorted(menu for menu in menus if menu[0] < FAR):
            if best <= 1.0 + least:  # nothing costs less than the way
                break
            for spot in all_kept[n]:
                cost = spot.cost(goal, outlook) * (1 + spot.tried.get(goal, 0)) ** 2
                if cost < best:
                    best, found = cost, spot
        return best, found


def _coarse(held: Held) -> object:
    return round(held / _COARSE) if isinstance(held, int | float) and held not in {0, 1} else held
