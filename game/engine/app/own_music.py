"""A session in, the facts of its piece out; and what o'clock it was told in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.sound.own_piece import PieceFacts, lateness

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.session.runtime import Value
    from game.engine.session.session import StorySession

LETTERS: Final = ("aguilar_last", "oduya_last", "bea_ps", "pell_end", "pell2_end")
"""What he wrote, in the order of the letters: a VAR each, and each a phrase of the piece."""
SEED: Final = 1  # whose hands: the same as for all other music
_MADE: Final = frozenset({"act4", "act5"})
_MORNING: Final = 5  # o'clock: nobody has talked late yet
_KEPT_LATE: Final = 4  # o'clock: he sat up until it was light
HOUR: Final = "latest_hour"
"""The VAR with the latest hour of a night at which they talked."""


def facts_of(variable: Callable[[str], Value], seed: int, stage: int | None = None) -> PieceFacts:
    """What the piece is made of, from the story's VARs as they stand and the playthrough's seed;
    *stage* is hers as it is shown, from 0.

    A story without one of the VARs (a test's, an older one) has that fact as it is by default.
    """
    known = _names(variable, "facts")
    return PieceFacts(
        shown=_names(variable, "shown"),
        letters=tuple(" ".join(sorted(_names(variable, letter))) for letter in LETTERS),
        spoke="spoke_in_silence" in known,
        sea="heard_thirty" in known,
        hour=max(_hour(variable), _KEPT_LATE if "kept_night" in known else _MORNING, key=lateness),
        dice=seed,
        stage=stage,
    )


def tell_hour(session: StorySession, hour: int) -> None:
    """Tell *session* that it is *hour* o'clock, if it was never so late. A story need not mind, and
    what has been made is not made otherwise: from the fourth act on it is not told.
    """
    if not _MADE.isdisjoint(_names(session.variable, "act")):
        return
    if lateness(hour) > lateness(_hour(session.variable, missing=hour)):
        session.tell(HOUR, hour)


def _names(variable: Callable[[str], Value], name: str) -> frozenset[str]:
    try:
        found = variable(name)
    except KeyError:
        return frozenset()
    return found if isinstance(found, frozenset) else frozenset({str(found)})


def _hour(variable: Callable[[str], Value], missing: int = _MORNING) -> int:
    try:
        held = variable(HOUR)
    except KeyError:
        return missing
    return held if isinstance(held, int) else missing
