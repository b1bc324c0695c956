"""Takes a state of a story with instruments; parts what the story itself counts from what they do.

The runtime copies every visit that it has counted at every line, and writes all of them into every
state: after three acts that is four fifths of what a line costs. Nothing in the story asks for a
counted line or branch, so whoever plays may take those counts out on the way, and remember them.
"""

from __future__ import annotations

import json
from typing import Final, NamedTuple

from game.engine.playtest.search.reads import Reads

VISITS: Final = '"visitCounts":{'  # inside a text of the state its quotes would be escaped


class Parted(NamedTuple):
    """A state without what only the instruments count, and all visits that were in it, as they
    are written: ``"path":count``."""

    state: str
    visits: frozenset[str]


class Counts:
    """Knows which visits one compiled story can ask for."""

    def __init__(self, story_json: str) -> None:
        reads = Reads(json.loads(story_json))
        self._all = reads.anything
        self._asked = frozenset(f'"{each.path}"' for each in reads.visits)

    def parted(self, state: str) -> Parted:
        """Both of *state*; a story that asks for visits by a variable keeps them all."""
        before, mark, after = state.partition(VISITS)
        told, _, rest = after.partition("}")
        visits = frozenset(told.split(",")) if told else frozenset()
        if self._all or not visits:
            return Parted(state, visits)
        asked = self._asked
        kept = [each for each in told.split(",") if each[: each.rindex(":")] in asked]
        return Parted(f"{before}{mark}{','.join(kept)}}}{rest}", visits)


def path_of(visit: str) -> str:
    """The runtime path of a visit as it is written."""
    return visit[1 : visit.rindex('"')]
