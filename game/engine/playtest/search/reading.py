"""Takes a state that the runtime saved; gives what playing wants to know of it."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Held: TypeAlias = int | float | bool | str | frozenset[str]


class Reading:
    """One state, parsed. *declared* are the values that a state leaves out: those of the start."""

    def __init__(self, state: str, declared: Mapping[str, Held]) -> None:
        self._read: dict[str, Any] = json.loads(state)
        self._declared = declared

    @property
    def counts(self) -> dict[str, int]:
        """How often each runtime path was visited."""
        counts: dict[str, int] = self._read.get("visitCounts", {})
        return counts

    @cached_property
    def values(self) -> dict[str, Held]:
        """Every VAR; a LIST as the names of its items, a divert target as its path."""
        told = self._read.get("variablesState", {})
        return {**self._declared, **{name: value_of(raw) for name, raw in told.items()}}

    @cached_property
    def offered(self) -> list[str]:
        """The runtime path of each choice that is offered, by its index."""
        flows: dict[str, Any] = self._read.get("flows", {})
        found = [choice for flow in flows.values() for choice in flow.get("currentChoices", ())]
        return [choice["targetPath"] for choice in sorted(found, key=lambda c: int(c["index"]))]

    @cached_property
    def stack(self) -> list[str]:
        """The runtime paths to which the story goes back from where it stands, in any thread."""
        found = []
        for flow in self._read.get("flows", {}).values():
            threads = flow.get("callstack", {}).get("threads", ())
            for thread in (*threads, *flow.get("choiceThreads", {}).values()):
                found += [each["cPath"] for each in thread["callstack"] if each.get("cPath")]
        return found

    @property
    def raw(self) -> dict[str, Any]:
        """All of it, as the runtime wrote it."""
        return self._read


def value_of(raw: Any) -> Held:  # noqa: ANN401 - what the runtime writes
    """A value of a saved state, or of compiled Ink, in Python."""
    match raw:
        case {"list": items}:
            return frozenset(name.rpartition(".")[2] for name in items)
        case {"^->": target}:
            return f"-> {target}"
        case str():
            return raw.removeprefix("^")
        case bool() | int() | float():
            return raw
        case _:
            return str(raw)
