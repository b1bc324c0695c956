"""Takes the evidence of a playtest; gives the story's source, each line with what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.core.diagnostics import Span
from game.engine.playtest.pages import charts
from game.engine.playtest.pages.markup import Markup, joined, percent, tag

if TYPE_CHECKING:
    from game.engine.playtest.pages.evidence import Condition, Evidence, Option
    from game.engine.playtest.pages.pieces import Piece

OUTCOMES = 6  # colours for outcomes; those after them share the last


def source(found: Evidence) -> Markup:
    """Every scene's source, folded; and that of functions which say something."""
    lines = _Lines(found)
    return joined(lines.piece(piece) for piece in found.pieces)


def line_anchor(file: str, line: int) -> str:
    """What a line of the source is called in the page."""
    return f"{file}:{line}"


class _Lines:
    def __init__(self, found: Evidence) -> None:
        self._found = found
        self._why = found.why()
        self._aims = {each.place for each in found.failures} | set(self._why) | _proven(found)
        self._options: dict[tuple[str, int], list[Option]] = {}
        for option in found.options:
            self._options.setdefault((option.at.file, option.at.line), []).append(option)
        self._conditions: dict[tuple[str, int], list[Condition]] = {}
        for each in found.conditions:
            self._conditions.setdefault((each.at.file, each.at.line), []).append(each)

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
        heads = [
            tag("th", name, scope="col") for name in ("Line", "Plays", "Source and what came of it")
        ]
        body = (self._row(piece.file, line) for line in range(piece.first, piece.last + 1))
        table = tag(
            "table",
            tag("caption", f"Source of {piece.title}", _class="vh"),
            tag("thead", tag("tr", *heads), _class="vh"),
            tag("tbody", *body),
            _class="source",
        )
        return tag("details", summary, table, id=piece.name, _class="scene")

    def _row(self, file: str, line: int) -> Markup:
        counted = self._found.lines.get((file, line), [])
        runs = max((self._found.total.seen[str(n)] for n in counted), default=0)
        missed = any(not self._found.total.seen[str(n)] for n in counted)
        kind = "never" if missed else "said" if counted else None
        text = self._found.compiled.source_line(Span(file, line))
        cells = [tag("code", text)]
        cells += [_taken(each) for each in self._options.get((file, line), ())]
        cells += [_outcomes(each) for each in self._conditions.get((file, line), ())]
        if missed and (why := self._why.get(f"{file}:{line}")):
            cells.append(tag("p", f"Not seen: {why}", _class="why"))
        count, name = f"{runs:,}" if counted else "", line_anchor(file, line)
        return tag(
            "tr",
            tag("th", str(line), scope="row"),
            tag("td", count),
            tag("td", *cells),
            _class=kind,
            id=name if len(cells) > 1 or name in self._aims else None,
        )


def _proven(found: Evidence) -> set[str]:
    """Places that the verdict of a search speaks of."""
    told = found.total.verdict
    return {row["place"] for kind in ("dead", "undecided") for row in told.get(kind, ())}


def _taken(option: Option) -> Markup:
    offered, taken = sum(option.offered), sum(option.taken)
    told = f"taken in {taken:,} of the {offered:,} plays that were offered it"
    drawn = charts.bar(taken / offered if offered else 0.0)
    return tag("p", drawn, tag("b", percent(taken, offered)), f" {told}", _class="note")


def _outcomes(condition: Condition) -> Markup:
    kinds = [f"o{min(n, OUTCOMES - 1)}" for n in range(len(condition.outcomes))]
    drawn = charts.parts([outcome.runs for outcome in condition.outcomes], kinds)
    told = []
    for outcome, kind in zip(condition.outcomes, kinds, strict=True):
        share = percent(outcome.runs, condition.reached)
        seen = share if outcome.runs else "never"
        mark = tag("i", _class=f"key {kind if outcome.runs else 'miss'}")
        told.append(tag("span", mark, f"{outcome.what} ", tag("b", seen)))
    gate = [tag("span", "\u25c6 growth", _class="gate")] if condition.growth else []
    return tag("p", drawn, *gate, *told, _class="note outcomes")
