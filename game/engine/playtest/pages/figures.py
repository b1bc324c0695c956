"""Takes what the runs of one policy have counted; gives its medians, its spreads, its shares."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from game.engine.playtest.measures import BIN_S, MEASURES, STEPS
from game.engine.playtest.pages.traffic import ENDING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.playtest.plan import Result

LOW, MIDDLE, HIGH = 0.1, 0.5, 0.9
_COMPASS: Final = (LOW, MIDDLE, HIGH)


@dataclass(frozen=True, slots=True)
class Band:
    """What lay below in a tenth, a half and nine tenths of the runs, at each of `STEPS` + 1."""

    low: tuple[float, ...]
    middle: tuple[float, ...]
    high: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """Seconds: the tenth, the half and nine tenths; `bins` counts runs by bins, see `measures`."""

    low: float
    middle: float
    high: float
    bins: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Played:
    """The runs of one policy. Scenes by name, ``*`` the whole playthrough, see `measures`.

    `begins` is where in a playthrough a scene begins, 0 to 1; `growth` by measure; `stages` how
    often a scene was first entered in each stage; `moves` lead to scenes and to ``ending:name``.
    """

    policy: str
    runs: int
    endings: Mapping[str, int]
    entered: Mapping[str, int] = field(default_factory=dict)
    moves: Mapping[tuple[str, str], int] = field(default_factory=dict)
    begins: Mapping[str, float] = field(default_factory=dict)
    stages: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    growth: Mapping[str, Band] = field(default_factory=dict)
    reading: Mapping[str, Spread] = field(default_factory=dict)
    saying: Mapping[str, Spread] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """For programs; described in ``docs/playtests.md``."""
        return {
            "policy": self.policy,
            "runs": self.runs,
            "endings": dict(sorted(self.endings.items())),
            "scenes": [
                {
                    "scene": scene,
                    "runs": runs,
                    "begins": self.begins.get(scene),
                    "stages": dict(sorted(self.stages.get(scene, {}).items())),
                    "reading": _seconds(self.reading.get(scene)),
                    "voice": _seconds(self.saying.get(scene)),
                }
                for scene, runs in sorted(self.entered.items())
            ],
            "moves": [
                {"from": a, "to": b, "times": times} for (a, b), times in sorted(self.moves.items())
            ],
            "reading": _seconds(self.reading.get("*")),
            "voice": _seconds(self.saying.get("*")),
            "growth": {
                name: {"low": band.low, "median": band.middle, "high": band.high}
                for name, band in self.growth.items()
            },
        }


def played(policy: str, result: Result) -> Played:
    """The figures of the runs that *policy* has played."""
    kinds: dict[str, list[tuple[list[str], int]]] = defaultdict(list)
    for key, count in sorted(result.measures.items()):
        kind, *rest = key.split("|")
        kinds[kind].append((rest, count))
    moves = {(a, b): count for (a, b), count in kinds["move"]}
    moves |= {(a, f"{ENDING}{b}"): count for (a, b), count in kinds["end"]}
    begins = _histograms(kinds["at"])
    return Played(
        policy,
        result.runs,
        dict(result.endings),
        {scene: count for (scene,), count in kinds["enter"]},
        moves,
        {scene: quantile(bins, MIDDLE) / 100 for scene, bins in begins.items()},
        _stages(kinds["stage"]),
        _growth(kinds["grown"]),
        {scene: _spread(bins) for scene, bins in _histograms(kinds["read"]).items()},
        {scene: _spread(bins) for scene, bins in _histograms(kinds["said"]).items()},
    )


def quantile(bins: Mapping[int, int], share: float) -> int:
    """The least value that at least *share* of all counted are not above. Raises on no counts."""
    total, below = sum(bins.values()), 0
    for value in sorted(bins):
        below += bins[value]
        if below >= share * total:
            return value
    raise ValueError("nothing was counted")


def _histograms(rows: list[tuple[list[str], int]]) -> dict[str, dict[int, int]]:
    found: dict[str, dict[int, int]] = {}
    for (name, value), count in rows:
        found.setdefault(name, {})[int(value)] = count
    return found


def _stages(rows: list[tuple[list[str], int]]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for (scene, stage), count in rows:
        found.setdefault(scene, {})[stage] = count
    return found


def _growth(rows: list[tuple[list[str], int]]) -> dict[str, Band]:
    steps: dict[str, list[dict[int, int]]] = {}
    for (measure, step, value), count in rows:
        each = steps.setdefault(measure, [{} for _ in range(STEPS + 1)])
        each[int(step)][int(value)] = count
    return {
        measure: Band(*(tuple(quantile(bins, q) for bins in steps[measure]) for q in _COMPASS))
        for measure in MEASURES
        if measure in steps
    }


def _spread(bins: dict[int, int]) -> Spread:
    low, middle, high = (max(quantile(bins, q) - 0.5, 0.0) * BIN_S for q in _COMPASS)
    return Spread(low, middle, high, bins)


def _seconds(spread: Spread | None) -> dict[str, Any] | None:
    if spread is None:
        return None
    bins = {str(int(value * BIN_S)): count for value, count in sorted(spread.bins.items())}
    return {"low": spread.low, "median": spread.middle, "high": spread.high, "bins": bins}
