"""Takes the evidence of a playtest; gives its long lists: choices, conditions, unseen, failures."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from game.engine.playtest.pages import charts
from game.engine.playtest.pages.markup import Markup, joined, percent, shortened, tag
from game.engine.playtest.pages.source import outcomes_told
from game.engine.playtest.pages.tables import grouped, more, section, sieve, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.core.diagnostics import Span
    from game.engine.playtest.pages.evidence import Condition, Evidence, Missed, Option
    from game.engine.playtest.pages.pieces import Piece
    from game.engine.playtest.pages.places import Places
    from game.engine.playtest.plan import Failure

_LONGEST: Final = 90
_LEAST: Final = 0.05
"""A condition with an outcome rarer than this might as well not be there."""
_CONDITIONS: Final = (
    "In how many of the plays that came to a condition each outcome was so; a play that comes "
    "twice may count for both. Conditions on growth come first, marked \u25c6; the rules of growth "
    "themselves come last."
)


def choices(found: Evidence, places: Places) -> Markup:
    """How often each choice is taken where it is offered, by policy."""
    if not found.options:
        return Markup()
    heads = ["Line and choice", *(play.policy for play in found.plays)]
    told = tag("p", "In how many of the plays that offered a choice it was taken. Ghosts are never "
               "taken and are left out.")  # fmt: skip
    rows = (((each.at.file, each.at.line), _choice(each, places)) for each in found.options)
    whole = grouped(
        "How often each choice is taken", heads, _by_scene(found, rows), "bars", "choices-table"
    )
    return section(
        "choices", "Choices", told, sieve("choices-table", "a choice", "never taken"), whole
    )


def conditions(found: Evidence, places: Places) -> Markup:
    """What came of each condition, those that turn on growth first."""
    if not found.conditions:
        return Markup()
    ordered = sorted(found.conditions, key=lambda each: (each.rule, not each.growth))
    rows = (((each.at.file, each.at.line), _condition(each, places)) for each in ordered)
    heads = ["Line and condition", "Outcomes"]
    whole = grouped(
        "What came of each condition", heads, _by_scene(found, rows), "outcomes", "conditions-table"
    )
    controls = sieve("conditions-table", "a condition", "with an outcome under 5 %")
    return section("conditions", "Conditions", tag("p", _CONDITIONS), controls, whole)


def unseen(found: Evidence, places: Places) -> Markup:
    """Every line, choice and knot that no play has seen, with the reason as far as it is known."""
    if not found.missed:
        return section(
            "unseen", "Unseen", tag("p", "Every line, every choice and every scene was seen.")
        )
    total = sum(len(each.lines) for each in found.missed)
    told = tag("p", f"{total:,} lines, choices and scenes, in the order of the story; what one "
               "reason keeps back stands together.")  # fmt: skip
    rows = (((each.file, each.lines[0]), _missed(each, places)) for each in found.missed)
    heads = ["Lines", "What, and why not"]
    whole = grouped("What no play has seen", heads, _by_scene(found, rows), "plain", "unseen-table")
    return section("unseen", "Unseen", told, sieve("unseen-table", "what is unseen"), whole)


def failures(found: Evidence, places: Places) -> Markup:
    """What went wrong, each with the choices that lead there, to be replayed."""
    if not found.failures:
        return section("failures", "Failures", tag("p", "None."))
    told = [_failure(found, places, n, each) for n, each in enumerate(found.failures, 1)]
    return section("failures", "Failures", tag("ol", *told, _class="failures"))


def _by_scene(
    found: Evidence, rows: Iterable[tuple[tuple[str, int], Markup]]
) -> Iterator[tuple[Markup, Iterator[Markup]]]:
    """Rows by their file and line; those that follow one another in one scene, under its name."""
    for (piece, file), group in groupby(rows, lambda row: (found.shown.get(row[0]), row[0][0])):
        yield _home(piece, file), (row for _, row in group)


def _home(piece: Piece | None, file: str) -> Markup:
    """A scene's name, which leads to its source, and its file."""
    if piece is None:
        return joined((file,))
    named = tag("a", piece.title, href=f"#{piece.name}")
    return named if file in piece.title else joined((named, " ", tag("small", file)))


def _choice(option: Option, places: Places) -> Markup:
    cells = []
    for offered, taken in zip(option.offered, option.taken, strict=True):
        if not offered:
            cells.append(tag("td", tag("small", "not offered")))
            continue
        small = tag("small", f"{taken:,} of {offered:,}")
        drawn = charts.bar(taken / offered)
        cells.append(tag("td", drawn, tag("b", percent(taken, offered)), small))
    text = shortened(option.text or "(no words)", _LONGEST)
    head = tag("th", _line(option.at, places), text, scope="row")
    return tag("tr", head, *cells, data_mark=not sum(option.taken))


def _condition(each: Condition, places: Places) -> Markup:
    gate = [tag("i", "\u25c6", _class="gate", title="turns on growth")] if each.growth else []
    code = tag("code", shortened(each.text, _LONGEST))
    head = tag("th", _line(each.at, places), *gate, code, scope="row")
    counts = [outcome.runs for outcome in each.outcomes]
    lean = bool(each.reached) and min(counts) < _LEAST * each.reached
    drawn, told = outcomes_told(each)
    if each.reached:
        told.append(tag("small", f"of {each.reached:,} plays"))
    return tag("tr", head, tag("td", drawn, tag("p", *told)), data_mark=lean)


def _missed(each: Missed, places: Places) -> Markup:
    first, *rest = dict.fromkeys(each.lines)
    head = tag("th", places.link(each.file, first, str(first)), scope="row")
    more_lines = f", and {len(each.lines) - 1} more" if len(each.lines) > 1 else ""
    through = tag("small", f" lines {', '.join(map(str, rest))}") if rest else ""
    why = tag("p", each.why)
    return tag("tr", head, tag("td", f"{each.what}{more_lines}", through, why))


def _line(at: Span, places: Places) -> Markup:
    return places.link(at.file, at.line, str(at.line))


def _failure(found: Evidence, places: Places, number: int, failure: Failure) -> Markup:
    acts = [tag("li", act) for act in failure.choices]
    path = tag("ol", *acts, _class="acts") if acts else tag("p", "Before any choice.")
    replay = json.dumps(
        {"from": found.plan.start, "set": dict(found.plan.facts), "failures": [failure.as_json()]},
        indent=1,
        ensure_ascii=False,
    )
    name = f"failure-{number}"
    steps = "no choice" if not acts else "1 step" if len(acts) == 1 else f"{len(acts)} steps"
    return tag(
        "li",
        tag("p", tag("b", failure.kind.replace("_", " ")), " at ",
            places.of(failure.place),
            tag("span", f" after {steps}, seed {failure.seed}", _class="soft")),
        tag("p", failure.message),
        more("What leads there", path),
        more("As a file for soft-glow replay", tag("pre", replay, id=name),
             tag("button", "Copy", type="button", data_copy=name, hidden=True), " ",
             tag("a", f"Save as {name}.json", download=f"{name}.json",
                 href=f"data:application/json;charset=utf-8,{quote(replay)}")),
    )  # fmt: skip


def rules(rows: Iterable[tuple[str, str, str]]) -> Markup:
    """The invariants that were asked at every step: name, condition, and whether it held."""
    told = [[name, tag("code", condition), held] for name, condition, held in rows]
    if not told:
        return Markup()
    whole = table("Asked at every step", ["Invariant", "Condition", "Held"], told, "plain")
    return section("invariants", "Invariants", whole)
