"""“Last time”: where a playthrough stands that is gone on with, in the story's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.screens.pages import PageScreen
from game.engine.app.told import HERS, last_time

if TYPE_CHECKING:
    from game.engine.app.evening import Evening
    from game.engine.app.theatre import Theatre

_LEAST: Final = 12  # lines: what has only begun needs no telling


def recap(theatre: Theatre, evening: Evening) -> PageScreen | None:
    """The page for *evening* as it stands; None when it has only begun."""
    session = evening.play.session
    lines = last_time(session.log[: session.at + 1], evening.place, theatre.names.get(HERS, ""))
    if session.at < _LEAST or not lines:
        return None
    return PageScreen(theatre, "Last time", lines, on="Go on")
