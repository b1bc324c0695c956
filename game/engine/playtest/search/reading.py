"""Takes a state that the runtime saved; gives what playing wants to know of it."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from game.engine.playtest.search.counts import VISITS, path_of

if TYPE_CHECKING:
    from collections.abc import Mapping

Held: TypeAlias = int | float | bool | str | frozenset[str]


class Reading:
    """One state, parsed. *declared* are the values that a state leaves out: those of the start.

    *asked* are names that conditions have for visits, with the runtime paths that are visited: how
    often they were is a value as well.
    Visits are not parsed, but told apart from those of another state as they are written; *passed*
    are those that were taken out of the state (`Counts`), and those that it has.
    """

    def __init__(
        self,
        state: str,
        declared: Mapping[str, Held],
        asked: Mapping[str, str] | None = None,
        passed: frozenset[str] = frozenset(),
    ) -> None:
        before, mark, after = state.partition(VISITS)
        self._visits, _, rest = after.partition("}") if mark else ("", "", "")
        self._read: dict[str, Any] = json.loads(f"{before}{mark}}}{rest}" if mark else state)
        self._declared, self._asked = declared, asked or {}
        self._passed = passed

    @cached_property
    def visits(self) -> frozenset[str]:
        """How often each runtime path was visited, as it is written: ``"path":count``."""
        return frozenset(self._visits.split(",")) if self._visits else frozenset()

    def visited_since(self, before: Reading | None) -> frozenset[str]:
        """The runtime paths that were visited after *before*, or ever."""
        all_of_it = self._passed or self.visits
        return frozenset(map(path_of, all_of_it - before.visits if before else all_of_it))

    @cached_property
    def values(self) -> dict[str, Held]:
        """Every VAR; a LIST as the names of its items, a divert target as its path."""
        told = self._read.get("variablesState", {})
        held = {name: value_of(raw) for name, raw in told.items()}
        return {**self._declared, **held, **self.visited_of}

    @cached_property
    def visited_of(self) -> dict[str, int]:
        """The visits that conditions have names for, where there were any."""
        times = {name: self._times(path) for name, path in self._asked.items()}
        return {name: n for name, n in times.items() if n}

    def _times(self, path: str) -> int:
        _, _, after = self._visits.partition(f'"{path}":')
        return int(after.partition(",")[0] or 0)

    @cached_property
    def offered(self) -> list[str]:
        """The runtime path of each choice that is offered, by its index."""
        flows: dict[str, Any] = self._read.get("flows", {})
        found = [choice for flow in flows.values() for choice in flow.get("currentChoices", ())]
        # A fallback waits among them with index 0 and no text: what is shown goes before it.
        shown = {int(c["index"]): c for c in sorted(found, key=lambda c: bool(c["text"]))}
        return [shown[index]["targetPath"] for index in sorted(shown)]

    @cached_property
    def stack(self) -> list[str]:
        """The runtime paths to which the story goes back from where it stands, in any thread."""
        found = []
        for flow in self._read.get("flows", {}).values():
            threads = flow.get("callstack", {}).get("threads", ())
            for thread in (*threads, *flow.get("choiceThreads", {}).values()):
                found += [
                    f"{each['cPath']}.{each['idx']}"
                    for each in thread["callstack"]
                    if each.get("cPath")
                ]
        return found

    @property
    def raw(self) -> dict[str, Any]:
        """All of it but the visits, as the runtime wrote it."""
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
