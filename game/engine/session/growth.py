"""Ink's growth variables in, one typed, frozen view out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.content.models import GrowthRules, Measure
    from game.engine.session.runtime import Value


@dataclass(frozen=True, slots=True)
class Growth:
    """How far she has grown, as it is shown. `index` is the stage's place from 0, the measures
    are Ink's own (0 to 100); `value` is all of it as one number from 0 to 1, for light, voice
    and music.
    """

    stage: str = ""
    index: int = 0
    attunement: int = 0
    selfhood: int = 0
    reach: int = 0
    openness: int = 0
    value: float = 0.0


def read_growth(rules: GrowthRules, variable: Callable[[str], Value]) -> Growth:
    """The view as it is now. A story without the variables has not grown: all zeros."""
    try:
        held = variable(rules.stage)
        lowered = _whole(variable(rules.lowered)) if rules.lowered else 0
        measures = {measure: _whole(variable(name)) for measure, name in rules.variables.items()}
    except KeyError:
        return Growth(stage=rules.stages[0].name)
    names = [stage.name for stage in rules.stages]
    index = max((names.index(item) for item in _items(held) if item in names), default=0)
    shown = max(index - lowered, 0)
    progress = 0.0 if lowered else _progress(rules, index, measures)
    return Growth(names[shown], shown, **measures, value=(shown + progress) / (len(names) - 1))


def _progress(rules: GrowthRules, index: int, measures: dict[Measure, int]) -> float:
    """How much of the way to the next stage is done: the least of its measures, 0 to 1."""
    if index + 1 >= len(rules.stages):
        return 0.0
    here, after = rules.stages[index].needs, rules.stages[index + 1].needs
    done = [
        (measures[name] - here.get(name, 0)) / (wanted - here.get(name, 0))
        for name, wanted in after.items()
        if wanted > here.get(name, 0)
    ]
    return min(max(min(done, default=0.0), 0.0), 1.0)


def _items(held: Value) -> frozenset[str]:
    return held if isinstance(held, frozenset) else frozenset({str(held)})


def _whole(value: Value) -> int:
    return int(value) if isinstance(value, int | float) else 0
