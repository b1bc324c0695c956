"""Takes a state that the runtime saved; gives its key: alike for states that play alike.

Left out is what nothing that can still be reached asks for: variables that are only printed or no
longer read, visits that nothing counts, turns, dice of a story that throws none.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from game.engine.playtest.search.graph import Graph
from game.engine.playtest.search.reads import Reads
from game.engine.playtest.search.relevant import TOP, Relevant

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from game.engine.session.story import LoadedStory


class Keys:
    """Makes the keys of one story. *also* are variables that rules ask for; see `Relevant`."""

    def __init__(
        self, story: LoadedStory, also: Iterable[str] = (), *, printed: bool = False
    ) -> None:
        if story.compiled is None:
            raise ValueError("only a story compiled from source can be searched")
        files = list(story.compiled.files.values())
        self._graph = Graph(files)
        self._reads = Reads(json.loads(story.json))
        self._relevant = Relevant(files, also, printed=printed)
        self._live: dict[frozenset[str], tuple[frozenset[str], list[Any]]] = {}

    @property
    def dice(self) -> bool:
        """Whether the story throws dice: then a search holds for one seed only."""
        return self._reads.dice

    def of(self, state: str, also: object = None) -> str:
        """The key of *state*; *also* is put into it."""
        read: dict[str, Any] = json.loads(state)
        flows = [_flow(told) for _, told in sorted(read.get("flows", {}).items())]
        names, asked = self._alive(frozenset(self._stands(flows)))
        held = read.get("variablesState", {})
        counts = read.get("visitCounts", {})
        parts: list[Any] = [
            [(name, held[name]) for name in sorted(held) if name in names],
            [(n, each.seen(counts.get(each.path, 0))) for n, each in enumerate(asked)],
            flows,
            read.get("evalStack"),
            also,
            *self._rest(read),
        ]
        return json.dumps(parts, sort_keys=True, separators=(",", ":"))

    def _rest(self, read: Mapping[str, Any]) -> list[Any]:
        reads, turn = self._reads, int(read.get("turnIdx", 0))
        found: list[Any] = []
        if reads.dice:
            found += [read.get("storySeed"), read.get("previousRandom")]
        if reads.turns:
            found.append(turn)
        if reads.since:
            found.append({at: turn - n for at, n in read.get("turnIndices", {}).items()})
        if reads.anything:
            found.append(read.get("visitCounts"))
        return found

    def _alive(self, stands: frozenset[str]) -> tuple[frozenset[str], list[Any]]:
        """The variables and visits that can still be asked for from those flows."""
        if stands not in self._live:
            flows: set[str] = set()
            for flow in stands:
                flows |= self._graph.reachable(flow)
            visits = [
                each
                for each in self._reads.visits
                if (flow := self._graph.flow_of(each.asker)) in flows or flow == TOP
            ]
            self._live[stands] = self._relevant.live({*flows, TOP}), visits
        return self._live[stands]

    def _stands(self, flows: list[Any]) -> Iterable[str]:
        for told in flows:
            for path in told["paths"]:
                yield self._graph.flow_of(path)


def _flow(told: Mapping[str, Any]) -> dict[str, Any]:
    """Where a flow stands and what it offers; texts and thread numbers make no difference."""
    threads = told.get("callstack", {}).get("threads", ())
    kept = told.get("choiceThreads", {})
    choices = []
    for choice in told.get("currentChoices", ()):
        thread = kept.get(str(choice.get("originalThreadIndex")), {})
        choices.append([choice["targetPath"], _elements(thread)])
    stack = [_elements(thread) for thread in threads]
    paths = [element[0] for elements in stack for element in elements if element[0]]
    paths += [path for path, _ in choices]
    paths += [element[0] for _, elements in choices for element in elements if element[0]]
    return {"stack": stack, "choices": choices, "paths": sorted(set(paths))}


def _elements(thread: Mapping[str, Any]) -> list[list[Any]]:
    return [
        [element.get("cPath", ""), element.get("idx"), element.get("type"), element.get("temp")]
        for element in thread.get("callstack", ())
    ]
