"""Takes what was met and what can be known without playing; gives what is dead, what is undecided.

As JSON: ``{"complete", "cut", "states", "holds_for", "dead": [{"place", "what", "why"}],
"undecided": [{"place", "what"}], "ways": {ending: acts}}``. A thing within another is named once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from game.engine.ink.coverage import PlaceKind
from game.engine.playtest.watch import where

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.playtest.search.exhaust import Findings
    from game.engine.playtest.search.map import Map

_NOWHERE_TO: Final = "no state that can be reached comes to it"


def verdict(
    chart: Map, left: Iterable[str], found: Findings | None = None, scene: str = ""
) -> dict[str, Any]:
    """What a guided campaign has *left*, or what an exhaustive search has *found*.

    With a *scene* of what stands in it alone.
    """
    dead = {goal: why for goal, why in chart.dead.items() if chart.is_in(goal, scene)}
    known = len(dead)
    proven = found is not None and found.complete
    rest = [goal for goal in left if goal not in dead and chart.is_in(goal, scene)]
    total = sum(chart.is_in(goal, scene) for goal in chart.goals.all)
    if proven:
        dead |= dict.fromkeys(rest, _NOWHERE_TO)
    goals = chart.goals
    told = {
        "dead": [_said(chart, goal) | {"why": dead[goal]} for goal in goals.outermost(dead)],
        "undecided": [] if proven else [_said(chart, goal) for goal in goals.outermost(rest)],
        "total": total + known,
    }
    if found is None:
        return {"complete": False, "cut": "guided play proves nothing by itself", **told}
    return {
        "complete": found.complete,
        "cut": found.cut,
        "states": found.states,
        "holds_for": list(found.holds_for),
        "ways": {name: list(path) for name, path in sorted(found.endings.items())},
        **told,
    }


def as_lines(told: dict[str, Any], most: int = 40) -> list[str]:
    """For people."""
    rows = []
    if "states" in told:
        rows.append(f"went everywhere: {told['states']:,} states, {_how(told)}")
    for name, path in told.get("ways", {}).items():
        rows.append(f"  to {name}: {len(path)} acts")
    for kind, what in (("dead", "proven dead"), ("undecided", "undecided")):
        each = told[kind]
        if each:
            share = f" ({len(each) / max(1, told['total']):.1%} of {told['total']:,})"
            rows.append(f"{what}: {len(each)}{share if kind == 'undecided' else ''}")
            rows += [_row(one) for one in each[:most]]
            rows += [f"  and {len(each) - most} more"] if len(each) > most else []
    return rows


def _how(told: dict[str, Any]) -> str:
    given = f", for {' and '.join(told['holds_for'])}" if told["holds_for"] else ""
    return f"complete{given}" if told["complete"] else f"truncated by {told['cut']}"


def _row(one: dict[str, str]) -> str:
    return f"  {one['place']}: {one['what']}" + (f": {one['why']}" if "why" in one else "")


def _said(chart: Map, goal: str) -> dict[str, str]:
    table, kind, what = chart.table, goal[0], goal[1:]
    if kind == "k":
        return {"place": where(table.knots[what]), "what": f"knot {what}"}
    if kind == "n":
        return {"place": where(table.gates[int(what)].at), "what": "the menu without this choice"}
    place = table.places[int(what)]
    if kind == "o":
        words = f"choice {place.what[:40]!r} offered"
    elif place.kind is PlaceKind.CHOICE:
        words = f"choice {place.what[:40]!r} taken"
    else:
        words = repr(place.what[:40]) if place.kind is PlaceKind.LINE else f"outcome {place.what}"
    return {"place": where(place.at), "what": words}
