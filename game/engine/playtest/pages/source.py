"""Takes the evidence of a playtest; gives the story's source, each line with what came of it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from game.engine.core.diagnostics import Span
from game.engine.playtest.pages import charts
from game.engine.playtest.pages.markup import Markup, joined, percent, tag
from game.engine.playtest.watch import where

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.playtest.pages.evidence import Condition, Evidence, Option
    from game.engine.playtest.pages.pieces import Piece
    from game.engine.playtest.pages.places import Places

_COLOURS: Final = 6
"""Of outcomes; those after them share the last."""


def source(found: Evidence, places: Places) -> Markup:
    """Every scene's source, folded; and that of functions which say something."""
    lines = _Lines(found, places)
    return joined(lines.piece(piece) for piece in found.pieces)


def outcomes_told(condition: Condition) -> tuple[Markup, list[Markup]]:
    """A bar parted as the outcomes of a condition are, and each outcome with its share."""
    if not condition.reached:
        return Markup(), [tag("span", "never reached")]
    kinds = [f"o{min(n, _COLOURS - 1)}" for n in range(len(condition.outcomes))]
    told = [
        tag("span", f"{each.what} ", tag("b", percent(each.runs, condition.reached)), _class=kind)
        if each.runs
        else tag("span", f"{each.what} ", tag("b", "never"), _class="miss")
        for each, kind in zip(condition.outcomes, kinds, strict=True)
    ]
    return charts.parts([each.runs for each in condition.outcomes], kinds), told


class _Lines:
    """A line is an item of a numbered list, and as short as that can be written: there are many."""

    def __init__(self, found: Evidence, places: Places) -> None:
        self._found, self._places = found, places
        self._why = {(m.file, m.lines[0]): m for m in found.missed if not m.plain}
        self._aims = places.names(_aims(found))
        self._options: dict[tuple[str, int], list[Option]] = defaultdict(list)
        for option in found.options:
            self._options[option.at.file, option.at.line].append(option)
        self._conditions: dict[tuple[str, int], list[Condition]] = defaultdict(list)
        for each in found.conditions:
            self._conditions[each.at.file, each.at.line].append(each)

    def piece(self, piece: Piece) -> Markup:
        numbers = self._found.numbers(piece)
        seen, total = sum(self._found.total.seen[str(n)] > 0 for n in numbers), len(numbers)
        told = f"{piece.file}:{piece.first} \u00b7 {seen} of {total} seen"
        summary = tag(
            "summary",
            tag("h3", piece.title),
            charts.bar(seen / total, "c-cover"),
            tag("span", told, _class="soft"),
        )
        lines = (self._line(piece.file, line) for line in range(piece.first, piece.last + 1))
        listed = tag("ol", *lines, _class="source", start=piece.first, role="list",
                     aria_label=f"Source of {piece.title}")  # fmt: skip
        return tag("details", summary, listed, id=piece.name, _class="scene")

    def _line(self, file: str, line: int) -> Markup:
        counted = [self._found.total.seen[str(n)] for n in self._found.lines.get((file, line), [])]
        name = self._places.name(file, line)
        return tag(
            "li",
            self._found.compiled.source_line(Span(file, line)),
            *self._notes((file, line)),
            data_n=max(counted) if counted else None,
            _class="x" if 0 in counted else None,
            id=name if name in self._aims else None,
        )

    def _notes(self, at: tuple[str, int]) -> Iterable[Markup]:
        yield from map(_taken, self._options.get(at, ()))
        yield from map(_outcomes, self._conditions.get(at, ()))
        if missed := self._why.get(at):
            yield tag("p", f"Not seen{_many(len(set(missed.lines)))}: {missed.why}", _class="why")


def _aims(found: Evidence) -> Iterable[str]:
    """The places that something on the page leads to."""
    yield from (f"{missed.file}:{missed.lines[0]}" for missed in found.missed)
    yield from (each.place for each in found.failures)
    for kind in ("dead", "undecided"):
        yield from (row["place"] for row in found.total.verdict.get(kind, ()))
    yield from (where(option.at) for option in found.options)
    yield from (where(condition.at) for condition in found.conditions)


def _many(count: int) -> str:
    return f", this and {count - 1} more below" if count > 1 else ""


def _taken(option: Option) -> Markup:
    offered, taken = sum(option.offered), sum(option.taken)
    if not offered:
        return tag("p", "never offered")
    told = f"taken in {taken:,} of the {offered:,} plays that were offered it"
    drawn = charts.bar(taken / offered)
    return tag("p", drawn, tag("b", percent(taken, offered)), f" {told}")


def _outcomes(condition: Condition) -> Markup:
    drawn, told = outcomes_told(condition)
    gate = [tag("span", "\u25c6 growth", _class="gate")] if condition.growth else []
    return tag("p", drawn, *gate, *told)
