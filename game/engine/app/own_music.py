"""A session in, the facts of its piece out; and the `piece` command, which writes it to a file."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Final

from game.engine.core import paths
from game.engine.sound.own_piece import PIECE, PieceFacts, lateness, own_piece

if TYPE_CHECKING:
    import argparse
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


def facts_of(variable: Callable[[str], Value], seed: int, stage: int = 0) -> PieceFacts:
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


def run(asked: argparse.Namespace) -> int:
    """Write the piece of a save as a WAV file; 1 when the save or the file is no good."""
    from game.engine.app.keeping import Keeper  # noqa: PLC0415 - only for this command
    from game.engine.app.reading_in import read_in  # noqa: PLC0415 - as above
    from game.engine.core.waves import write_wav  # noqa: PLC0415 - as above
    from game.engine.session.envelope import SaveError  # noqa: PLC0415 - as above
    from game.engine.sound.music import compose  # noqa: PLC0415 - as above
    from game.engine.sound.score import read_score  # noqa: PLC0415 - as above

    read = read_in(paths.story())
    if read.trouble:
        sys.stderr.write("\n".join(read.trouble) + "\n")
        return 1
    keeper = Keeper(paths.saves(), time.time)
    latest = keeper.latest()
    name = asked.save or (latest.name if latest else "")
    if not name:
        sys.stderr.write("nothing has been played yet: there is no save to make the piece of\n")
        return 1
    try:
        session = keeper.open(name, read.story)
        facts = facts_of(session.variable, session.seed)
        write_wav(asked.out, compose(read_score(PIECE, own_piece(facts)), SEED))
    except SaveError as problem:
        sys.stderr.write(f"{name}: {problem}\n")
        return 1
    except OSError as problem:
        sys.stderr.write(f"{asked.out}: cannot be written: {problem.strerror}\n")
        return 1
    sys.stdout.write(f"{asked.out}: the piece of {name}\n")
    return 0
