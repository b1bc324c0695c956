"""Takes the evidence of a playtest; gives its long lists: choices, conditions, unseen, failures."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from game.engine.playtest.pages import charts
from game.engine.playtest.pages.markup import Markup, joined, percent, shortened, tag
from game.engine.playtest.pages.source import OUTCOMES, line_anchor
from game.engine.playtest.pages.tables import more, section, sieve, table
from game.engine.playtest.watch import where

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.core.diagnostics import Span
    from game.engine.playtest.pages.evidence import Condition, Evidence, Option
    from game.engine.playtest.plan import Failure

_LONGEST: Final = 90
_LEAST: Final = 0.05
"""A condition with an outcome rarer than this might as well not be there."""
_CONDITIONS: Final = (
    "In how many of the plays that came to a condition each outcome was so; a play that comes "
    "twice may count for both. Conditions on growth come first, marked \u25c6; the rules of growth "
    "themselves come last."
)


def choices(found: Evidence) -> Markup:
    """How often each choice is taken where it is offered, by policy."""
    if not found.options:
        return Markup()
    heads = ["Choice", *(play.policy for play in found.plays)]
    rows = (_choice(found, option) for option in found.options)
    told = tag("p", "In how many of the plays that offered a choice it was taken. Ghosts are never "
               "taken and are left out.")  # fmt: skip
    whole = table("How often each choice is taken", heads, rows, "bars", "choices-table")
    return section(
        "choices", "Choices", told, sieve("choices-table", "a choice", "never taken"), whole
    )


def conditions(found: Evidence) -> Markup:
    """What came of each condition, those that turn on growth first."""
    if not found.conditions:
        return Markup()
    ordered = sorted(found.conditions, key=lambda each: (each.rule, not each.growth))
    rows = (_condition(found, each) for each in ordered)
    told = tag("p", _CONDITIONS)
    whole = table(
        "What came of each condition",
        ["Condition", "Outcomes"],
        rows,
        "outcomes",
        "conditions-table",
    )
    controls = sieve("conditions-table", "a condition", "with an outcome under 5 %")
    return section("conditions", "Conditions", told, controls, whole)


def unseen(found: Evidence) -> Markup:
    """Every line, choice and knot that no play has seen, with the reason as far as it is known."""
    if not found.unseen:
        return section(
            "unseen", "Unseen", tag("p", "Every line, every choice and every scene was seen.")
        )
    rows = ([_place_link(found, each.place), each.what, each.why] for each in found.unseen)
    whole = table("What no play has seen", ["Place", "What", "Why"], rows, "plain", "unseen-table")
    return section("unseen", "Unseen", whole)


def failures(found: Evidence) -> Markup:
    """What went wrong, each with the choices that lead there, to be replayed."""
    if not found.failures:
        return section("failures", "Failures", tag("p", "None."))
    told = [_failure(found, number, each) for number, each in enumerate(found.failures, 1)]
    return section("failures", "Failures", tag("ol", *told, _class="failures"))


def _choice(found: Evidence, option: Option) -> Markup:
    cells = []
    for offered, taken in zip(option.offered, option.taken, strict=True):
        share = taken / offered if offered else 0.0
        small = tag("small", f"{taken:,} of {offered:,}" if offered else "not offered")
        drawn = joined((charts.bar(share), tag("b", percent(taken, offered)), small))
        cells.append(tag("td", drawn))
    text = shortened(option.text or "(no words)", _LONGEST)
    never = not sum(option.taken)
    scene = found.titles.get(option.scene or "", "")
    head = tag("th", text, _link(found, option.at, scene), scope="row")
    return tag("tr", head, *cells, _class="never" if never else None, data_mark=never)


def _condition(found: Evidence, each: Condition) -> Markup:
    gate = [tag("span", "\u25c6 ", _class="gate", title="turns on growth")] if each.growth else []
    head = tag(
        "th", *gate, tag("code", shortened(each.text, _LONGEST)), _link(found, each.at), scope="row"
    )
    counts = [outcome.runs for outcome in each.outcomes]
    lean = bool(each.reached) and min(counts) < _LEAST * each.reached
    kinds = [f"o{min(n, OUTCOMES - 1)}" for n in range(len(counts))]
    told = [
        tag("span", tag("i", _class=f"key {kind if outcome.runs else 'miss'}"), f"{outcome.what} ",
            tag("b", percent(outcome.runs, each.reached) if outcome.runs else "never"))
        for outcome, kind in zip(each.outcomes, kinds, strict=True)
    ]  # fmt: skip
    if not each.reached:
        told = [tag("span", "never reached")]
    told.append(tag("small", f"of {each.reached:,} plays"))
    drawn = joined((charts.parts(counts, kinds), tag("span", *told, _class="chips")))
    return tag(
        "tr", head, tag("td", drawn), _class="never" if 0 in counts else None, data_mark=lean
    )


def _failure(found: Evidence, number: int, failure: Failure) -> Markup:
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
            _place_link(found, failure.place),
            tag("span", f" after {steps}, seed {failure.seed}", _class="soft")),
        tag("p", failure.message),
        more("What leads there", path),
        more("As a file for soft-glow replay", tag("pre", replay, id=name),
             tag("button", "Copy", type="button", data_copy=name, hidden=True), " ",
             tag("a", f"Save as {name}.json", download=f"{name}.json",
                 href=f"data:application/json;charset=utf-8,{quote(replay)}")),
    )  # fmt: skip


def _link(found: Evidence, at: Span, text: str = "") -> Markup:
    told = tag("small", f"{text} \u00b7 {where(at)}" if text else where(at))
    if not found.shows(where(at)):
        return tag("span", told, _class="at")
    return tag("a", told, href=f"#{line_anchor(at.file, at.line)}", _class="at")


def _place_link(found: Evidence, place: str) -> Markup:
    if not found.shows(place):
        return tag("span", place)
    return tag("a", place, href=f"#{place}", _class="at")


def rules(rows: Iterable[tuple[str, str, str]]) -> Markup:
    """The invariants that were asked at every step: name, condition, and whether it held."""
    told = [[name, tag("code", condition), held] for name, condition, held in rows]
    if not told:
        return Markup()
    whole = table("Asked at every step", ["Invariant", "Condition", "Held"], told, "plain")
    return section("invariants", "Invariants", whole)
