"""Set pieces as they stand in; what is to be seen of them in words out, for who does not see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from game.engine.director.stage import Match, StageState

_CALLS: Final = {
    "yellow": "A yellow card.",
    "red": "A red card.",
    "stands": "The call stands.",
    "overturned": "The call is overturned.",
}


def floor_in_words(floor: str) -> str:
    """``17 candle`` as "Floor 17."; nothing for none."""
    number, _, light = floor.partition(" ")
    if not number:
        return ""
    where = f"Floor {number}" if number != "0" else "The ground floor"
    return f"{where}." if light == "candle" else f"{where}, without a light."


def call_in_words(match: Match | None) -> str:
    """The card that is up, or what became of it with the counts; nothing for none."""
    if match is None:
        return ""
    if not match.ruling:
        return _CALLS[match.card]
    counts = f"Stands {match.stands}, overturned {match.overturned}."
    return f"{_CALLS[match.ruling]} {counts}"


def pieces_in_words(state: StageState) -> tuple[str, str]:
    """Both, for *state*."""
    return floor_in_words(state.floor), call_in_words(state.match)
