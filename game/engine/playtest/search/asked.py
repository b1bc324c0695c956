"""Takes the gates of a story; gives the variables that each of their places is asked by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.playtest.search.conditions import Names, variables_of

if TYPE_CHECKING:
    from game.engine.playtest.coverage import Table


def asked_at(table: Table) -> dict[str, tuple[str, ...]]:
    """For each gated place, by its path, the VARs of its condition."""
    names = Names.of(table.files, {})
    found: dict[str, tuple[str, ...]] = {}
    for gate in table.gates:
        for (_, number), wish in zip(gate.outcomes, gate.wishes, strict=True):
            asked = sorted(variables_of(wish, names) & table.declared)
            found.setdefault(table.places[number].path, tuple(asked))
    return found
