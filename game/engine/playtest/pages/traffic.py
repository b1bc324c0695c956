"""Takes what was played, and the ways of a map; gives how often each way was taken."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.engine.playtest.pages.layers import Arrow

ENDING: Final = "ending:"
"""What stands before the name of an ending where scenes are named beside it."""


@dataclass(frozen=True, slots=True)
class Traffic:
    """What was played: in how many of `runs` each scene was entered and each ending reached, how
    often each way was taken, median seconds of reading, and (seen, all) of a scene's places.
    """

    runs: int = 0
    entered: Mapping[str, int] = field(default_factory=dict)
    moves: Mapping[tuple[str, str], int] = field(default_factory=dict)
    endings: Mapping[str, int] = field(default_factory=dict)
    seconds: Mapping[str, float] = field(default_factory=dict)
    coverage: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def came(self, box: str) -> int:
        """How many runs came to a scene or to an ``ending:name``."""
        if box.startswith(ENDING):
            return self.endings.get(box.removeprefix(ENDING), 0)
        return self.entered.get(box, 0)

    def taken(self, ways: Sequence[Arrow]) -> dict[Arrow, int | None]:
        """How often each of *ways* was taken; None where that cannot be told.

        Who came to a box by none of its ways has gone aside before, and took the one way there is,
        or the one whose scene was left for an aside.
        """
        boxes = {box for way in ways for box in way}
        left = {source for source, target in self.moves if target not in boxes}
        found: dict[Arrow, int | None] = {way: self.moves.get(way, 0) for way in ways}
        for box in boxes:
            into = [way for way in ways if way[1] == box]
            missing = self.came(box) - sum(self.moves.get(way, 0) for way in into)
            open_to = into if len(into) == 1 else [way for way in into if way[0] in left]
            if missing <= 0:
                continue
            for way in open_to:
                found[way] = self.moves.get(way, 0) + missing if len(open_to) == 1 else None
        return found
