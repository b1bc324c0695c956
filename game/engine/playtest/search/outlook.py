"""Takes what choices were seen to do; tells from where a goal can still be met, and at what cost.

What a goal misses must be brought by choices on the way to it: an item by one that was seen to
give it, points by as many as it takes. From where no such choice lies ahead the goal is lost.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from game.engine.playtest.search.graph import FAR
from game.engine.playtest.search.needs import MADE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from game.engine.playtest.search.effects import Effects
    from game.engine.playtest.search.map import At, Map
    from game.engine.playtest.search.needs import Need, Needs
    from game.engine.playtest.search.reading import Held

LOST: Final = 1e9
"""What everything costs beside where nothing that is known could bring it about: more than what
is hard in every way."""
_HARD: Final = 3.0
_GIVEN: Final = 1.5
_ROUND: Final = 3
"""Times that a choice is taken where one comes round again."""


class Outlook:
    """Looks ahead with the effects that are known now. *settings* can be set anywhere."""

    def __init__(self, chart: Map, effects: Effects, settings: Iterable[str]) -> None:
        self._map = chart
        self._settings = frozenset(settings)
        self._giving: dict[tuple[str, str], dict[str, list[tuple[int, float]]]] = {}
        self._ahead: dict[tuple[str, int, str, str, str], float] = {}
        self.learn(effects)

    def learn(self, effects: Effects) -> None:
        """Look ahead with these effects from now on."""
        self._effects = effects
        found: dict[tuple[str, str], dict[str, list[tuple[int, float]]]]
        found = defaultdict(lambda: defaultdict(list))
        givers: dict[tuple[str, str], list[tuple[float, int]]] = defaultdict(list)
        for place, name, what, gain in effects.told():
            flow, line = self._map.spot_of_place(place)
            for way in (what, "~") if what in {">", "<"} else (what,):
                found[name, way][flow].append((line, gain))
                givers[name, way].append((-gain, place))
        self._map.learn_lowered(frozenset(name for name, what in found if what == "<"))
        self._giving = found
        self._givers = {need: tuple(p for _, p in sorted(each)) for need, each in givers.items()}
        self._ahead.clear()

    def cost(
        self, at: At, values: Mapping[str, Held], goal: str, offered: Iterable[int] = ()
    ) -> float:
        """About how many steps it takes to the goal; `LOST` times that where it seems lost.

        At least `FAR` where no way leads. When it stands behind one of the choices *offered*, what
        this choice does comes first.
        """
        around = [place for place in offered if self._map.is_around(place, goal)]
        if around:
            names = self._map.asked(goal)
            values = {**values, **self._effects.after(around[0], values, names)}
        away = self._map.away(at, goal)
        if away >= FAR:
            return FAR * LOST
        return (1.0 + away) * self._hard(at, self._map.needs(goal, at, values), goal)

    def cost_after(self, at: At, values: Mapping[str, Held], goal: str, take: int) -> float:
        """The same, when the choice at the place *take* is taken first, for all that it does."""
        names = self._map.asked(goal)
        after = {**values, **self._effects.after(take, values, names)}
        away = min(self._map.through(take, at, goal), FAR)
        if away >= FAR:
            return FAR * LOST
        return (1.0 + away) * self._hard(at, self._map.needs(goal, at, after), goal)

    def missing(self, at: At, values: Mapping[str, Held], goal: str) -> list[Need]:
        """What choices have to bring there, one way or another."""
        needs = self._map.needs(goal, at, values)
        return [
            n for n in needs if n.name and n.what not in {MADE, ""} and n.name not in self._settings
        ]

    def givers(self, need: Need) -> tuple[int, ...]:
        """The places of the choices that are known to bring some of it, what brings most first."""
        return self._givers.get((need.name, need.what), ())

    def is_lost(self, at: At, values: Mapping[str, Held], goal: str) -> bool:
        """Whether nothing that is known leads there from here."""
        return self.cost(at, values, goal) >= LOST

    def _hard(self, at: At, needs: Needs, goal: str) -> float:
        hard = 1.0
        for need in needs:
            if not need.name:
                hard += 1.0
            elif need.what != MADE and need.name not in self._settings:
                ahead = max(self._sum(flow, line, need, goal) for flow, line in at.all)
                if not ahead:
                    return LOST
                hard *= 1.0 + _HARD * need.amount / ahead if need.amount else _GIVEN
        return hard

    def _sum(self, flow: str, from_line: int, need: Need, goal: str) -> float:
        """What the flows on the way give of it, each by its best choice."""
        key = (flow, from_line, goal, need.name, need.what)
        if key not in self._ahead:
            giving = self._giving.get((need.name, need.what))
            self._ahead[key] = self._summed(giving, flow, from_line, goal) if giving else 0.0
        return self._ahead[key]

    def _summed(
        self, giving: dict[str, list[tuple[int, float]]], flow: str, from_line: int, goal: str
    ) -> float:
        end, last = self._map.spot_of_goal(goal)
        graph = self._map.graph
        way = graph.between(flow, end)
        total = 0.0
        for at in giving.keys() & way:
            turns = graph.turns_back(at)
            low = from_line if at == flow and not turns else 0
            high = last if at == end and not turns else FAR
            most = max((gain for line, gain in giving[at] if low <= line <= high), default=0.0)
            total += most * (_ROUND if turns else 1)
        return total
