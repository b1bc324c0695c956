"""Reads from a saved state of an instrumented story which of its places have been seen."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.core.diagnostics import Span


class PlaceKind(Enum):
    """What is counted."""

    LINE = "line"
    CHOICE = "choice"
    BRANCH = "branch"
    WITHHELD = "withheld"


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

    `places` are the lines, choices and branches. `withheld` is the other outcome of each choice
    that has a condition: the same `at` and `what` as the choice, and a path of its own.
    """

    __slots__ = ("_by_path", "_withheld", "places", "withheld")

    def __init__(self, counted: Iterable[Place]) -> None:
        everything = tuple(counted)
        self.places = tuple(p for p in everything if p.kind is not PlaceKind.WITHHELD)
        self.withheld = tuple(p for p in everything if p.kind is PlaceKind.WITHHELD)
        self._by_path = {p.path: p for p in self.places}
        self._withheld = {p.path: p for p in self.withheld}

    def of(self, kind: PlaceKind) -> tuple[Place, ...]:
        """The places of one kind, in the order of the story."""
        return tuple(p for p in (*self.places, *self.withheld) if p.kind is kind)

    def at_path(self, path: str) -> Place | None:
        """The place that the runtime counts under *path*."""
        return self._by_path.get(path)

    def seen(self, state: str) -> Seen:
        """What has been visited according to *state*, the runtime's saved state as JSON."""
        saved: dict[str, Any] = json.loads(state)
        counts: dict[str, int] = saved.get("visitCounts", {})
        visited = [p for path, n in counts.items() if n and (p := self._by_path.get(path))]
        taken = frozenset(p for p in visited if p.kind is PlaceKind.CHOICE)
        return Seen(
            frozenset(p for p in visited if p.kind is PlaceKind.LINE),
            taken | self._offered(saved),
            taken,
            frozenset(p for p in visited if p.kind is PlaceKind.BRANCH),
            frozenset(p for path, n in counts.items() if n and (p := self._withheld.get(path))),
        )

    def _offered(self, saved: dict[str, Any]) -> frozenset[Place]:
        flows: dict[str, Any] = saved.get("flows", {})
        targets = {c["targetPath"] for f in flows.values() for c in f.get("currentChoices", ())}
        return frozenset(p for path in targets if (p := self._by_path.get(path)))
