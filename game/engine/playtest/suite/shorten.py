"""A round trip's failure in; the same with the fewest acts that were found to show it out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from game.engine.playtest import acts
from game.engine.playtest.search.shrink import Tried, left_out
from game.engine.playtest.suite.roundtrips import round_trips
from game.engine.session.resume import follow
from game.engine.session.runtime import StoryFault
from game.engine.session.session import StorySession

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.playtest.plan import Failure
    from game.engine.session.beats import Act
    from game.engine.session.story import LoadedStory

_WORTH: Final = 12_000
"""Lines that one failure is worth: each is saved, loaded and gone back from, a hundred a second."""


def shortened(story: LoadedStory, failure: Failure, start: str = "") -> Failure:
    """*failure* of a playthrough that began at *start*, by the shortest way that was found."""
    return _Shortening(story, failure, start).shortest()


class _Shortening:
    def __init__(self, story: LoadedStory, failure: Failure, start: str) -> None:
        self._story, self._failure, self._start = story, failure, start
        self._left = _WORTH

    def shortest(self) -> Failure:
        best = self._beginning(Tried(tuple(acts.read(self._failure.choices)), self._failure))
        best = left_out(best, self._tried, lambda: self._left > 0)
        return replace(best.failure or self._failure, choices=acts.written(best.acts))

    def _beginning(self, best: Tried) -> Tried:
        """As much of the path as leads to it, found by halves: what follows adds nothing."""
        least, most = -1, len(best.acts)
        while least + 1 < most and self._left > 0:
            middle = (least + most) // 2
            tried = self._tried(best.acts[:middle])
            if tried.failure is None:
                least = middle
            else:
                best, most = tried, min(middle, len(tried.acts))
        return best

    def _tried(self, path: Sequence[Act]) -> Tried:
        """Play *path*, passing over what is not to be had, and make the round trips on it."""
        wanted, session = self._failure, StorySession(
            self._story, self._failure.seed, start=self._start
        )  # fmt: skip
        try:
            while (done := follow(session, path)) < len(path):
                path = path[done + 1 :]
        except StoryFault:
            return Tried(session.path, None)
        found = round_trips(self._story, wanted.seed, session.path, start=self._start)
        shown = [each for each in found if (each.kind, each.place) == (wanted.kind, wanted.place)]
        self._left -= len(session.log) + 1
        return Tried(session.path, replace(wanted, message=shown[0].message) if shown else None)
