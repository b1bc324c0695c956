"""Reads from a saved state of an instrumented story which of its places have been seen."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.core.diagnostics import Span


class PlaceKind(Enum):
    """What is counted."""

    LINE = "line"
    CHOICE = "choice"
    BRANCH = "branch"
    OFFERED = "offered"
    WITHHELD = "withheld"


_OUTCOMES: Final = frozenset((PlaceKind.OFFERED, PlaceKind.WITHHELD))
"""Counted apart from the choice that they are outcomes of."""


@dataclass(frozen=True, slots=True)
class Place:
    """Something of the story that a player can come across.

    `what` is its text, or for a branch which outcome it is; `knot` is empty outside knots; `path`
    is the runtime path that is counted; a `ghost` is a choice that is shown but not to be taken.
    """

    kind: PlaceKind
    at: Span
    what: str
    knot: str
    path: str
    ghost: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """The places that one play has come across; a choice is offered, and then perhaps taken.

    `withheld` has the choices that were come by while their condition was false.
    """

    lines: frozenset[Place]
    offered: frozenset[Place]
    taken: frozenset[Place]
    branches: frozenset[Place]
    withheld: frozenset[Place] = frozenset()


class Coverage:
    """All places of an instrumented story, and how to tell which of them a play has seen.

    `places` are the lines, choices and branches; a choice's own path is counted when it is taken.
    `withheld` is the other outcome of each choice that has a condition: it has the `at` and `what`
    of the choice, and a path of its own.
    """

    __slots__ = ("_by_path", "_counted", "_offers", "places", "withheld")

    def __init__(self, counted: Iterable[Place]) -> None:
        self._counted = tuple(counted)
        self.places = tuple(p for p in self._counted if p.kind not in _OUTCOMES)
        self.withheld = self.of(PlaceKind.WITHHELD)
        choices = {p.at: p for p in self.of(PlaceKind.CHOICE)}
        self._offers = {p.path: choices[p.at] for p in self.of(PlaceKind.OFFERED)}
        self._by_path = {p.path: p for p in self.places}

    @property
    def counted(self) -> tuple[Place, ...]:
        """Everything that the runtime counts: what a `Coverage` can be made of again."""
        return self._counted

    def of(self, kind: PlaceKind) -> tuple[Place, ...]:
        """The places of one kind, in the order of the story."""
        return tuple(p for p in self._counted if p.kind is kind)

    def seen(self, state: str) -> Seen:
        """What has been visited according to *state*, the runtime's saved state as JSON."""
        saved: dict[str, Any] = json.loads(state)
        counts: dict[str, int] = saved.get("visitCounts", {})
        been = {path for path, n in counts.items() if n}
        visited = [p for path in been if (p := self._by_path.get(path))]
        taken = frozenset(p for p in visited if p.kind is PlaceKind.CHOICE)
        offered = {p for path in been if (p := self._offers.get(path))}
        return Seen(
            frozenset(p for p in visited if p.kind is PlaceKind.LINE),
            taken | offered | self._offered(saved),
            taken,
            frozenset(p for p in visited if p.kind is PlaceKind.BRANCH),
            frozenset(p for p in self.withheld if p.path in been),
        )

    def _offered(self, saved: dict[str, Any]) -> frozenset[Place]:
        flows: dict[str, Any] = saved.get("flows", {})
        targets = {c["targetPath"] for f in flows.values() for c in f.get("currentChoices", ())}
        return frozenset(p for path in targets if (p := self._by_path.get(path)))
