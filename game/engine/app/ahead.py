"""A session in; errands out that make ready what its next lines and its choices will need.

An errand is small enough for one step of the game: the story is told ahead by a second teller,
and that takes a few milliseconds a choice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.director.director import cues_of, direction_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from game.engine.app.voices import Voices
    from game.engine.director.cues import Cue
    from game.engine.session.beats import Beat, Choice
    from game.engine.session.session import StorySession

FAR: Final = 12
"""Lines told ahead: a picture may be wanted in any of them, and the next voices are among them."""
BEHIND: Final = 6
"""Lines told ahead behind each choice."""


class Ahead:
    """What has voices, and by *expect* pictures and music, made before they are wanted.

    *expect* takes a cue and whether it lies behind a choice that may not be taken.
    """

    def __init__(self, voices: Voices, expect: Callable[[Cue, bool], None]) -> None:
        self._voices, self._expect = voices, expect

    def errands(
        self, session: StorySession, choices: Sequence[Choice]
    ) -> Iterator[Callable[[], None]]:
        """The line after this one first, then what stands behind each of *choices*."""
        yield lambda: self._ready(session.ahead(FAR), far=False)
        for choice in choices:
            yield self._behind(session, choice.index)

    def _behind(self, session: StorySession, index: int) -> Callable[[], None]:
        return lambda: self._ready(session.behind(index, BEHIND), far=True)

    def _ready(self, beats: Sequence[Beat], *, far: bool) -> None:
        said = []
        for beat in beats:
            cues = cues_of(beat)
            for cue in cues:
                self._expect(cue, far)
            said.append((beat, direction_of(beat, cues)))
        self._voices.prepare(said, far=far)
