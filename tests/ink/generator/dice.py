"""Dice from a seed, and the list of all grammar rules: which there are, and which were used."""

from __future__ import annotations

import random
from functools import wraps
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

RULES: list[str] = []
"""Every rule by name, as ``part.rule``."""


class Dice:
    """Draws from one seed; remembers through which rules it was drawn."""

    def __init__(self, seed: int) -> None:
        self.r = random.Random(seed)
        self.used: set[str] = set()

    def pick(self, *of: str) -> str:
        return self.r.choice(of)

    def maybe(self, chance: float) -> bool:
        return self.r.random() < chance

    def one_of(self, *rules: Callable[[], Any]) -> Any:
        """What one of *rules* makes; a rule that is listed twice is taken twice as often."""
        return self.r.choice(rules)()


def rule(method: Callable[..., Any]) -> Callable[..., Any]:
    """A production of the grammar: listed in `RULES`, and noted in `used` whenever it is taken."""
    name = f"{method.__module__.rpartition('.')[2]}.{method.__name__.strip('_')}"
    RULES.append(name)

    @wraps(method)
    def noted(self: Dice, *args: Any, **named: Any) -> Any:
        self.used.add(name)
        return method(self, *args, **named)

    return noted
