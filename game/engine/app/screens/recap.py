"""“Last time”: where a playthrough stands that is gone on with, in the story's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.screens.pages import PageScreen
from game.engine.app.voices import HERS

if TYPE_CHECKING:
    from game.engine.app.evening import Evening
    from game.engine.app.theatre import Theatre
    from game.engine.session.beats import Step

_CHOICES: Final = 2
_LEAST: Final = 12  # lines: what has only begun needs no telling


def recap(theatre: Theatre, evening: Evening) -> PageScreen | None:
    """The page for *evening* as it stands; None when it has only begun."""
    session = evening.play.session
    lines = told(session.log[: session.at + 1], evening.place, theatre.names.get(HERS, ""))
    if session.at < _LEAST or not lines:
        return None
    return PageScreen(theatre, "Last time", lines, on="Go on")


def told(steps: tuple[Step, ...], place: str, her: str) -> list[str]:
    """The chapter, the last choices with the line at which each was taken, and her last line; what
    there is not is left out. Nothing is said that is not in *steps*.
    """
    taken = [step for step in steps if step.picked]
    said = next((step.beat for step in reversed(steps) if step.beat.speaker == HERS), None)
    chosen = [f"You chose: {step.picked}" for step in taken[-_CHOICES:]]
    if not chosen:
        return []
    last = [f"{her}: {said.text}"] if said is not None and her else []
    return [*([place] if place else []), *chosen, *last]
