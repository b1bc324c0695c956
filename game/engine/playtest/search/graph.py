"""Takes a story's nodes; gives which knot, stitch or choice leads to which, and how far it is."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from game.engine.ink.nodes import Call, Choice, Divert, Target, TunnelOnwards, Weave
from game.engine.ink.parser.weave import weave
from game.engine.ink.walk import inside, walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.core.diagnostics import Span
    from game.engine.ink.nodes import Flow
    from game.engine.ink.parsed import ParsedFile

FAR: Final = 10_000
"""More than any way is long: there is no way."""
TOP: Final = ""
"""What stands outside all knots."""
_ENDS: Final = frozenset({"END", "DONE"})
_END: Final = "-> END"


class Graph:
    """Flows by dotted name and choices by place, with edges for every divert, call and thread.

    It says too much rather than too little: a divert through a variable may lead to every place
    that is named as a value, and a tunnel's end to whoever goes through it. So what it calls
    out of reach is.
    """

    def __init__(self, files: Iterable[ParsedFile]) -> None:
        files = list(files)
        flows = [flow for file in files for flow in file.flows]
        self._names = {flow.name.text for flow in flows}
        self._names |= {f"{f.name.text}.{s.name.text}" for f in flows for s in f.flows}
        self.functions = {flow.name.text for flow in flows if flow.function}
        self._edges: dict[str, set[str]] = {TOP: set()}
        self._choices: dict[Span, set[str]] = {}
        self._anywhere: set[str] = set()
        self._labels: dict[str, str] = {}
        for flow in flows:
            self._note_labels(flow, flow.name.text)
        for file in files:
            if file.content:  # what stands outside knots is parsed flat; in knots it is woven
                self._connect(TOP, weave(file.content, at=file.content[0].at, base=0), "")
        for flow in flows:
            self._flow(flow)
        self._finish(flows)
        self._to: dict[str, dict[str, int]] = {}

    def flow_of(self, path: str) -> str:
        """The flow that a runtime path is in."""
        parts = path.split(".")
        if len(parts) > 1 and (both := f"{parts[0]}.{parts[1]}") in self._names:
            return both
        return parts[0] if parts[0] in self._names else TOP

    def away(self, flow: str, goal: str) -> int:
        """How many diverts from *flow* to *goal*, `FAR` when there is no way."""
        return self._distances(goal).get(flow, FAR)

    def through(self, choice: Span, flow: str, goal: str) -> int:
        """As `away`, by a choice of *flow*; one step more when it only leads on in the flow."""
        onward = [self.away(to, goal) + 1 for to in self._choices.get(choice, ())]
        return min([*onward, self.away(flow, goal) + (1 if onward else 0)])

    def reachable(self, start: str) -> frozenset[str]:
        """Every flow to which a way leads from there."""
        found, waiting = {start}, [start]
        while waiting:
            for to in self._edges.get(waiting.pop(), ()):
                if to not in found:
                    found.add(to)
                    waiting.append(to)
        return frozenset(found)

    def _distances(self, goal: str) -> dict[str, int]:
        if goal not in self._to:
            back: dict[str, list[str]] = {}
            for one, others in self._edges.items():
                for other in others:
                    back.setdefault(other, []).append(one)
            known, waiting = {goal: 0}, deque([goal])
            while waiting:
                here = waiting.popleft()
                for before in back.get(here, ()):
                    if before not in known:
                        known[before] = known[here] + 1
                        waiting.append(before)
            self._to[goal] = known
        return self._to[goal]

    def _note_labels(self, flow: Flow, name: str) -> None:
        for label in flow.labels:
            if label.label is not None:
                self._labels[f"{name}.{label.label.text}"] = name
        for stitch in flow.flows:
            self._note_labels(stitch, f"{name}.{stitch.name.text}")

    def _flow(self, flow: Flow, around: str = "") -> None:
        name = f"{around}.{flow.name.text}" if around else flow.name.text
        self._edges.setdefault(name, set())
        if flow.body is not None:
            self._connect(name, flow.body, name)
        if flow.flows and not around:  # a knot without words of its own begins in its first stitch
            self._edges[name].add(f"{name}.{flow.flows[0].name.text}")
        for stitch in flow.flows:
            self._flow(stitch, name)

    def _connect(self, source: str, root: object, scope: str) -> None:
        for node in walk(root):
            self._edges[source].update(self._leads(node, scope))
            if isinstance(node, Weave):
                self._arms(node, scope)

    def _arms(self, woven: Weave, scope: str) -> None:
        """What stands under each choice of a weave, up to the next choice or gather."""
        at: Span | None = None
        for node in woven.content:
            if isinstance(node, Choice):
                at = node.at
            elif not isinstance(node, Weave) and type(node).__name__ == "Gather":
                at = None
            if at is not None:
                led = {to for each in _under(node) for to in self._leads(each, scope)}
                self._choices.setdefault(at, set()).update(led)

    def _leads(self, node: object, scope: str) -> Iterator[str]:
        match node:
            case Divert() if node.path:
                found = _END if node.name in _ENDS else self._resolved(node.name, scope)
                yield from [found] if found else []
            case Target(divert):
                if found := self._resolved(divert.name, scope):
                    self._anywhere.add(found)
            case Call(name) if name.text in self.functions:
                yield name.text

    def _resolved(self, name: str, scope: str) -> str:
        knot = scope.partition(".")[0]
        for tried in (f"{scope}.{name}", f"{knot}.{name}", name):
            if tried in self._labels:
                return self._labels[tried]
            if tried in self._names:
                return tried
        # Its label may be in another stitch of this knot.
        nested = (flow for at, flow in self._labels.items() if at.endswith(f".{name}"))
        return next((flow for flow in nested if flow.startswith(knot)), "")

    def _finish(self, flows: Iterable[Flow]) -> None:
        """Ways that no name tells: through variables, and back from tunnels."""
        for flow in flows:
            name = flow.name.text
            nodes = list(walk(flow))
            if any(isinstance(node, TunnelOnwards) for node in nodes):
                callers = {one for one, others in self._edges.items() if name in others}
                self._edges[name] |= callers
        for edges in self._edges.values():
            edges.update(self._anywhere)


def _under(node: object) -> Iterator[object]:
    yield node
    for inner in inside(node):
        yield from _under(inner)
