"""Takes a story and what its runs have counted; gives all that a report shows, place by place."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from game.engine.ink.coverage import PlaceKind
from game.engine.playtest.measures import Scenes
from game.engine.playtest.pages.figures import Played
from game.engine.playtest.pages.pieces import pieces_of
from game.engine.playtest.pages.places import parted
from game.engine.playtest.pages.traffic import Traffic
from game.engine.playtest.watch import where

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.engine.core.diagnostics import Span
    from game.engine.ink.compiled import Compiled
    from game.engine.ink.coverage import Place
    from game.engine.playtest.coverage import Table
    from game.engine.playtest.pages.graph import Graph
    from game.engine.playtest.pages.pieces import Piece
    from game.engine.playtest.plan import Failure, Plan, Result
    from game.engine.playtest.report import Unseen


@dataclass(frozen=True, slots=True)
class Outcome:
    """One outcome of a condition: in how many of the runs that came there it was so."""

    what: str
    runs: int


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of the story, `text` as written; `reached` in so many runs.

    A `rule` is one of the rules of growth themselves.
    """

    at: Span
    text: str
    growth: bool
    rule: bool
    reached: int
    outcomes: tuple[Outcome, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """A choice: in how many runs it was offered, and taken; by policy in the order of the plays."""

    at: Span
    text: str
    scene: str | None
    offered: tuple[int, ...]
    taken: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Missed:
    """Lines of one piece of a file that were not seen, `what` the first of them is, and why.

    `plain` as of `Unseen`.
    """

    file: str
    piece: Piece | None
    lines: list[int]
    what: str
    why: str
    plain: bool


@dataclass(frozen=True)
class Evidence:
    """Everything about one playtest. *results* belong to *plays*, *total* adds them up."""

    title: str
    plan: Plan
    seconds: float
    compiled: Compiled
    table: Table
    graph: Graph
    plays: Sequence[Played]
    results: Sequence[Result]
    total: Result
    unseen: Sequence[Unseen]
    stages: Sequence[tuple[str, Mapping[str, int]]]
    """Her stages, with what each measure needs for it."""
    rules: Sequence[tuple[str, str, str]] = ()
    """The invariants: name, condition, and whether it held."""

    @cached_property
    def scenes(self) -> Scenes:
        """Which scene a place belongs to."""
        return Scenes(self.compiled.outline.knots)

    @cached_property
    def titles(self) -> dict[str, str]:
        """Scenes' titles by name."""
        return {scene.name: scene.title for scene in self.graph.scenes}

    @property
    def failures(self) -> Sequence[Failure]:
        """What went wrong."""
        return self.total.failures

    @cached_property
    def lines(self) -> dict[tuple[str, int], list[int]]:
        """The numbers of the counted lines and choices by file and line."""
        found: dict[tuple[str, int], list[int]] = defaultdict(list)
        for number in self.table.counted:
            place = self.table.places[number]
            if place.kind is not PlaceKind.BRANCH:
                found[place.at.file, place.at.line].append(number)
        return dict(found)

    @cached_property
    def pieces(self) -> list[Piece]:
        """The source as it is shown: only where something is counted."""
        every = pieces_of(self.compiled.sources, self.scenes, self.titles)
        return [piece for piece in every if self.numbers(piece)]

    def numbers(self, piece: Piece) -> list[int]:
        """The counted lines and choices of a piece of the source."""
        lines = range(piece.first, piece.last + 1)
        return [number for line in lines for number in self.lines.get((piece.file, line), ())]

    @cached_property
    def shown(self) -> dict[tuple[str, int], Piece]:
        """The piece that a line, by file and number, is shown in."""
        return {
            (piece.file, line): piece
            for piece in self.pieces
            for line in range(piece.first, piece.last + 1)
        }

    @cached_property
    def missed(self) -> list[Missed]:
        """What was not seen, in the order of the story, what has one reason taken together."""
        order = {file: n for n, file in enumerate(self.compiled.sources)}
        places = [(*parted(each.place), each) for each in self.unseen]
        places.sort(key=lambda each: (order.get(each[0], len(order)), each[1]))
        found: list[Missed] = []
        for file, line, each in places:
            piece = self.shown.get((file, line))
            last = found[-1] if found else None
            if last and (last.file, last.piece, last.why) == (file, piece, each.why):
                last.lines.append(line)
            else:
                found.append(Missed(file, piece, [line], each.what, each.why, each.plain))
        return found

    @cached_property
    def options(self) -> list[Option]:
        """Every choice that counts, in the order of the story."""
        found = []
        for number in self.table.of(PlaceKind.CHOICE):
            place, key = self.table.places[number], str(number)
            offered = tuple(result.offered[key] for result in self.results)
            taken = tuple(result.seen[key] for result in self.results)
            scene = self.scenes.of(place.at)
            found.append(Option(place.at, place.what, scene, offered, taken))
        return found

    @cached_property
    def conditions(self) -> list[Condition]:
        """Every condition, in the order of the files."""
        found = []
        for number, gate in enumerate(self.table.gates):
            outcomes = tuple(
                Outcome(
                    self._told(what, self.table.places[place]), self.total.gates[f"{number}.{n}"]
                )
                for n, (what, place) in enumerate(gate.outcomes)
            )
            line = self.compiled.source_line(gate.at).strip()
            text = line.removeprefix("- ").removesuffix(":")
            if text.startswith("{") and "}" not in text:
                text = text.removeprefix("{").strip() or "the first that is true of"
            reached = self.total.gates[str(number)]
            found.append(
                Condition(
                    gate.at, text, gate.growth, self.table.is_rule(gate.at), reached, outcomes
                )
            )
        return found

    @property
    def walked(self) -> Played | None:
        """The first policy whose plays were followed from scene to scene; searches are not."""
        return next((play for play in self.plays if play.entered), None)

    def traffic(self) -> Traffic:
        """What the map shows: the runs of `walked`, and what all of them have seen."""
        first = self.walked or Played("", 0, {})
        seen: dict[str, list[int]] = {}
        for number in self.table.counted:
            place = self.table.places[number]
            scene = self.scenes.of(place.at)
            if scene is not None:
                counts = seen.setdefault(scene, [0, 0])
                counts[0] += self.total.seen[str(number)] > 0
                counts[1] += 1
        return Traffic(
            first.runs,
            first.entered,
            first.moves,
            first.endings,
            {scene: spread.middle for scene, spread in first.reading.items()},
            {scene: (some, every) for scene, (some, every) in seen.items()},
        )

    def outcomes_seen(self) -> tuple[int, int]:
        """How many outcomes of conditions there are, and how many were seen."""
        every = [outcome for each in self.conditions for outcome in each.outcomes]
        return len(every), sum(outcome.runs > 0 for outcome in every)

    def as_json(self) -> dict[str, Any]:
        """What the page shows and the plain report does not have."""
        names = [play.policy for play in self.plays]
        every, seen = self.outcomes_seen()
        return {
            "outcomes": {"total": every, "seen": seen},
            "policies": [play.as_json() for play in self.plays],
            "options": [
                {
                    "place": where(option.at),
                    "text": option.text,
                    "scene": option.scene,
                    "offered": dict(zip(names, option.offered, strict=True)),
                    "taken": dict(zip(names, option.taken, strict=True)),
                }
                for option in self.options
            ],
            "places": [
                {"place": f"{file}:{line}", "runs": [self.total.seen[str(n)] for n in numbers]}
                for (file, line), numbers in self.lines.items()
            ],
        }

    def _told(self, what: str, place: Place) -> str:
        """An outcome as the writer wrote it, where it is only numbered."""
        if not what.startswith("branch"):
            return what
        text = self.compiled.source_line(place.at)[place.at.column - 1 :]
        return text.lstrip("- {").partition(":")[0].strip() or what
