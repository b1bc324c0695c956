"""Takes a story's nodes; gives which knot, stitch or choice leads to which, and how far it is."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from game.engine.ink.nodes import Call, Choice, Divert, Gather, Target, Text, Weave
from game.engine.ink.parser.weave import weave
from game.engine.ink.walk import walk
from game.engine.playtest.gates import guarded
from game.engine.playtest.search.asks import Asks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from game.engine.core.diagnostics import Span
    from game.engine.ink.nodes import Flow, Node
    from game.engine.ink.parsed import ParsedFile
    from game.engine.playtest.gates import Asked

FAR: Final = 10_000
"""More than any way is long: there is no way."""
TOP: Final = ""
"""What stands outside all knots."""
_ENDS: Final = frozenset({"END", "DONE"})
_END: Final = "-> END"
_NEAR: Final = 3
"""Diverts before a place from where it is told what each of several ways asks for."""
_LAST: Final = 1 << 30  # after every line


class Graph:
    """Flows by dotted name and choices by place, with edges for every divert, call and thread.

    It says too much rather than too little: a divert through a variable may lead to every place
    that is named as a value. So what it calls out of reach is. A tunnel's end leads nowhere here:
    whoever stands in a tunnel stands in its callers as well, and asks from each of these.
    *implied* says what a divert's conditions ask for without saying so.
    """

    def __init__(
        self, files: Iterable[ParsedFile], implied: Callable[[Asked], Asked] = lambda _: ()
    ) -> None:
        files = list(files)
        self._implied = implied
        flows = [flow for file in files for flow in file.flows]
        self._names = {flow.name.text for flow in flows}
        self._names |= {f"{f.name.text}.{s.name.text}" for f in flows for s in f.flows}
        self.functions = {flow.name.text for flow in flows if flow.function}
        self._edges: dict[str, dict[str, int]] = {TOP: {}}  # with the last line that leads there
        self._choices: dict[Span, set[str]] = {}
        self._guards: dict[tuple[str, str], set[Asked]] = {}
        self._leaving: set[Span] = set()
        self._open: set[str] = set()
        self._anywhere: set[str] = set()
        self._labels: dict[str, str] = {}
        for flow in flows:
            self._note_labels(flow, flow.name.text)
        for file in files:
            if file.content:  # what stands outside knots is parsed flat; in knots it is woven
                self._connect(TOP, weave(file.content, at=file.content[0].at, base=0), "")
        for flow in flows:
            self._flow(flow)
        for name in self._open:
            self._edges[name].update(dict.fromkeys(self._anywhere, _LAST))
        self._to: dict[str, dict[str, int]] = {}
        self._from: dict[str, frozenset[str]] = {}
        self._turning: dict[str, bool] = {}
        self._asked: dict[str, dict[str, Asked]] = {}
        self._asks = Asks()
        self._always: dict[tuple[str, str], frozenset[int]] = {}

    def flow_of(self, path: str) -> str:
        """The flow that a runtime path is in."""
        parts = path.split(".")
        if len(parts) > 1 and (both := f"{parts[0]}.{parts[1]}") in self._names:
            return both
        return parts[0] if parts[0] in self._names else TOP

    def away(self, flow: str, goal: str) -> int:
        """How many diverts from *flow* to *goal*, `FAR` when there is no way."""
        return self._distances(goal).get(flow, FAR)

    def onward(self, flow: str, line: int, goal: str, goal_line: int) -> int:
        """As `away`, for who has come to *line* of *flow* already, and goes to a line of *goal*."""
        if self.turns_back(flow):
            line = 0
        if flow == goal and goal_line >= line:
            return 0
        known = self._distances(goal)
        led = (known.get(to, FAR) for to, last in self._edges.get(flow, {}).items() if last >= line)
        return min(led, default=FAR - 1) + 1

    def through(self, choice: Span, flow: str, goal: str, goal_line: int) -> int:
        """As `onward`, by a choice of *flow*; one step more when it only leads on in the flow."""
        led = [self.away(to, goal) + 1 for to in self._choices.get(choice, ())]
        if choice not in self._leaving:
            led.append(self.onward(flow, choice.line, goal, goal_line) + (1 if led else 0))
        return min(led)

    def between(self, flow: str, goal: str) -> frozenset[str]:
        """The flows that can be passed on the way from one to the other, both included."""
        return self.reachable(flow) & self._distances(goal).keys()

    def asked_between(self, flow: str, goal: str) -> Asked:
        """What the diverts ask for on every way that leads from one to the other."""
        if goal not in self._asked:
            self._asked[goal] = self._asked_towards(goal)
        return self._asked[goal].get(flow, ())

    def _asked_towards(self, goal: str) -> dict[str, Asked]:
        """For each flow what all its ways to *goal* ask for; and, where few ways ask for different
        things, that one of them is open."""
        common, away = self._common(goal, {}), self._distances(goal)
        either = {
            flow: several
            for flow in common
            if 0 < away[flow] <= _NEAR and (several := self._asks.either(self._ways(flow, common)))
        }
        found = self._common(goal, either) if either else common
        told: dict[frozenset[int], Asked] = {}
        for asked in found.values():
            if asked not in told:
                told[asked] = self._asks.told(asked)
        return {flow: told[asked] for flow, asked in found.items()}

    def _common(self, goal: str, also: dict[str, frozenset[int]]) -> dict[str, frozenset[int]]:
        """For each flow what all its ways to *goal* ask for, and what *also* has for it."""
        known = self._distances(goal)
        found: dict[str, frozenset[int]] = {goal: frozenset()}
        waiting = sorted(known.keys() - {goal}, key=lambda flow: known[flow])
        changing = True
        while changing:
            changing = False
            for flow in waiting:
                ways = self._ways(flow, found)
                if not ways:
                    continue
                asked = frozenset.intersection(*ways) | also.get(flow, frozenset())
                if asked != found.get(flow):
                    found[flow], changing = asked, True
        return found

    def _ways(self, flow: str, found: dict[str, frozenset[int]]) -> list[frozenset[int]]:
        return [self._guard(flow, to) | found[to] for to in self._edges[flow] if to in found]

    def _guard(self, flow: str, to: str) -> frozenset[int]:
        """What every divert from one to the other asks for, or that one of few is open."""
        if (flow, to) not in self._always:
            guards = [
                self._asks.numbers((*guard, *self._implied(guard)))
                for guard in self._guards.get((flow, to), {()})
            ]
            both = frozenset.intersection(*guards)
            self._always[flow, to] = both | self._asks.either(guards)
        return self._always[flow, to]

    def turns_back(self, flow: str) -> bool:
        """Whether one can come to *flow* again from itself."""
        if flow not in self._turning:
            led = self._edges.get(flow, {})
            self._turning[flow] = any(flow in self.reachable(to) for to in led)
        return self._turning[flow]

    def reachable(self, start: str) -> frozenset[str]:
        """Every flow to which a way leads from there."""
        if start not in self._from:
            found, waiting = {start}, [start]
            while waiting:
                for to in self._edges.get(waiting.pop(), ()):
                    if to not in found:
                        found.add(to)
                        waiting.append(to)
            self._from[start] = frozenset(found)
        return self._from[start]

    def reachable_without(self, start: str, passed: str) -> frozenset[str]:
        """Every flow to which a way leads from there that does not go through *passed*."""
        found, waiting = {start}, [start]
        while waiting:
            for to in self._edges.get(waiting.pop(), ()):
                if to not in found and to != passed:
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
        self._edges.setdefault(name, {})
        if flow.body is not None:
            self._connect(name, flow.body, name)
        if flow.flows and not around:  # a knot without words of its own begins in its first stitch
            self._edges[name][f"{name}.{flow.flows[0].name.text}"] = _LAST
        for stitch in flow.flows:
            self._flow(stitch, name)

    def _connect(self, source: str, root: Node, scope: str) -> None:
        edges = self._edges[source]
        for node, guard in guarded(root):
            for to in self._leads(node, scope):
                edges[to] = max(edges.get(to, 0), node.at.line)
                self._guards.setdefault((source, to), set()).add(guard)
            if isinstance(node, Divert) and node.path and self._is_open(node, scope):
                self._open.add(source)
            if isinstance(node, Weave):
                self._arms(node, scope)

    def _arms(self, woven: Weave, scope: str) -> None:
        """What stands under each choice of a weave, up to the next choice or gather."""
        arms: dict[Span, list[object]] = {}
        at: Span | None = None
        for node in woven.content:
            if isinstance(node, Choice):
                at = node.at
                arms[at] = [*node.inner.parts]
            elif isinstance(node, Gather):
                at = None
            elif at is not None:
                arms[at].append(node)
        for at, nodes in arms.items():
            self._choices[at] = {
                to for node in nodes for each in walk(node) for to in self._leads(each, scope)
            }
            if _leaves(nodes):
                self._leaving.add(at)

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

    def _is_open(self, divert: Divert, scope: str) -> bool:
        """Whether it leads through a variable, and so to any place that is a value somewhere."""
        return divert.name not in _ENDS and not self._resolved(divert.name, scope)

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


def _leaves(nodes: list[object]) -> bool:
    """Whether what a choice does ends with going elsewhere for good."""
    told = [node for node in nodes if not (isinstance(node, Text) and not node.text.strip())]
    last = told[-1] if told else None
    return isinstance(last, Divert) and bool(last.path) and not (last.tunnel or last.thread)
