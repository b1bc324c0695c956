"""Takes the verdict of a search; gives the part of the page that says what it has proven."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.engine.playtest.pages.markup import Markup, tag
from game.engine.playtest.pages.tables import more, section, table

if TYPE_CHECKING:
    from game.engine.playtest.pages.evidence import Evidence
    from game.engine.playtest.pages.places import Places


def proofs(found: Evidence, places: Places) -> Markup:
    """How far the search went, what is dead, what is undecided, the way to each ending."""
    told = found.total.verdict
    if not told:
        return Markup()
    ways = [
        more(f"To {name.replace('_', ' ')}: {len(acts)} steps",
             tag("ol", *(tag("li", act) for act in acts), _class="acts"))
        for name, acts in told.get("ways", {}).items()
    ]  # fmt: skip
    lists = [
        _listed(places, what, kind, told.get(kind, []))
        for kind, what in (("dead", "Proven dead"), ("undecided", "Undecided"))
    ]
    return section("search", "Search", tag("p", _said(told)), *ways, *lists)


def _said(told: dict[str, Any]) -> str:
    if "states" not in told:
        return f"Not everything was tried: {told['cut']}."
    given = f", for {' and '.join(told['holds_for'])}" if told["holds_for"] else ""
    how = f"everything was tried{given}" if told["complete"] else f"cut short by {told['cut']}"
    return f"{told['states']:,} states: {how}."


def _listed(places: Places, what: str, kind: str, rows: list[dict[str, str]]) -> Markup:
    if not rows:
        return Markup()
    heads = ["Place", what, "Why"][: 3 if kind == "dead" else 2]
    cells = (
        [places.of(row["place"]), row["what"], *([row["why"]] if "why" in row else [])]
        for row in rows
    )
    return table(what, heads, cells, "plain", f"{kind}-table")
