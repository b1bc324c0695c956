"""Takes the evidence of a playtest; gives its report as one HTML page that needs nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink.coverage import PlaceKind
from game.engine.playtest.pages import lists, sections
from game.engine.playtest.pages.assets import asset
from game.engine.playtest.pages.markup import Markup, percent, tag, void
from game.engine.playtest.pages.places import Places
from game.engine.playtest.pages.proofs import proofs
from game.engine.playtest.pages.source import source
from game.engine.playtest.pages.tables import section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.playtest.pages.evidence import Evidence


def page(found: Evidence) -> str:
    """The whole page. It loads nothing, from the network or from beside it."""
    parts = dict(_parts(found, Places(found.shown, found.compiled.sources)))
    links = [tag("li", tag("a", title, href=f"#{name}")) for name, (title, _) in parts.items()]
    body = tag(
        "body",
        tag("a", "To the report", href="#report", _class="skip"),
        _header(found),
        tag("nav", tag("ul", *links), aria_label="Parts of the report"),
        tag("main", *(part for _, part in parts.values()), id="report", tabindex="-1"),
        _footer(found),
        tag("script", Markup(asset("page.js"))),
    )
    head = tag(
        "head",
        void("meta", charset="utf-8"),
        tag("title", f"{found.title}: {found.total.runs:,} plays"),
        void("meta", name="viewport", content="width=device-width, initial-scale=1"),
        void("meta", name="color-scheme", content="light dark"),
        void("link", rel="icon", href="data:,"),
        tag("style", Markup(asset("page.css") + asset("map.css"))),
    )
    return f"<!DOCTYPE html>\n{tag('html', head, body, lang='en')}\n"


def _parts(found: Evidence, places: Places) -> Iterator[tuple[str, tuple[str, Markup]]]:
    if found.failures:
        yield "failures", ("Failures", lists.failures(found, places))
    yield "endings", ("Endings", sections.endings(found))
    hint = tag("p", "Choose a scene on the map.", _class="hint")
    reader = tag("div", hint, source(found, places),
                 _class="reader", id="source", tabindex="-1", role="region",
                 aria_label="Source")  # fmt: skip
    desk = tag("div", tag("div", sections.atlas(found)), reader, _class="desk")
    yield "map", ("Map and source", section("map", "Map and source", desk))
    for name, title, part in (
        ("growth", "Growth", sections.growth(found)),
        ("time", "Time", sections.time(found)),
        ("choices", "Choices", lists.choices(found, places)),
        ("conditions", "Conditions", lists.conditions(found, places)),
        ("unseen", "Unseen", lists.unseen(found, places)),
        ("search", "Search", proofs(found, places)),
        ("invariants", "Invariants", lists.rules(found.rules)),
    ):
        if part:
            yield name, (title, part)


def _header(found: Evidence) -> Markup:
    runs = found.total.runs
    failed = len(found.failures)
    verdict = (
        "Nothing failed." if not failed else f"{failed} failed." if failed > 1 else "One failed."
    )
    return tag(
        "header",
        tag("p", "Playtest", _class="eyebrow"),
        tag("h1", found.title),
        tag(
            "p", f"{runs:,} plays. ", tag("b", verdict), _class="lead" if not failed else "lead bad"
        ),
        tag("dl", *_figures(found)),
    )


def _figures(found: Evidence) -> Iterator[Markup]:
    every, seen = found.outcomes_seen()
    knots = found.table.knots
    rows = [
        ("scenes", sum(name in found.total.knots for name in knots), len(knots)),
        ("lines", *_seen(found, PlaceKind.LINE)),
        ("choices taken", *_seen(found, PlaceKind.CHOICE)),
        ("outcomes of conditions", seen, every),
        ("endings", sum(map(bool, found.total.endings.values())), len(found.graph.endings)),
    ]
    for what, some, total in rows:
        if total:
            told = (tag("b", percent(some, total)), tag("small", f"{some:,} of {total:,}"))
            kind = None if some == total else "part"
            yield tag("div", tag("dt", what), tag("dd", *told), _class=kind)


def _seen(found: Evidence, kind: PlaceKind) -> tuple[int, int]:
    places = found.table.of(kind)
    return sum(found.total.seen[str(number)] > 0 for number in places), len(places)


def _footer(found: Evidence) -> Markup:
    plan = found.plan
    begun = f", from {plan.start}" if plan.start else ""
    facts = "".join(f", {name} = {value}" for name, value in plan.facts.items())
    split = ", ".join(f"{play.runs:,} {play.policy}" for play in found.plays)
    told = f"Seed {plan.seed}; {split}{begun}{facts}; {found.seconds:.0f} s. "
    return tag("footer", tag("p", told, "The same seed plays the same."))
