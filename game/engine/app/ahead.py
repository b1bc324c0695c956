"""A session in; errands out that make ready what its next lines and its choices will need.

An errand is small enough for one step of the game: the story is told ahead by a second teller,
and that takes a few milliseconds a choice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from game.engine.director.cues import SceneCue
from game.engine.director.director import cues_of, direction_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from game.engine.app.voices import Voices
    from game.engine.director.cues import Cue
    from game.engine.session.beats import Beat, Choice
    from game.engine.session.scout import Asked, Look
    from game.engine.session.session import StorySession

FAR: Final = 12
"""Lines told ahead: a picture may be wanted in any of them, and the next voices are among them."""
BEHIND: Final = 6
"""Lines told ahead behind each choice, or behind words that are being typed."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A line that may come: its cues, the scene in which it will be told, what the VARs will hold
    there, and whether it lies *far*: behind a choice or words that may be others.
    """

    cues: tuple[Cue, ...]
    scene: str
    variable: Asked
    far: bool


class Ahead:
    """What has voices, and by *look* pictures and music, made before they are wanted."""

    def __init__(self, voices: Voices, look: Callable[[Foreseen], None]) -> None:
        self._voices, self._look = voices, look

    def errands(
        self, session: StorySession, choices: Sequence[Choice], scene: str = ""
    ) -> Iterator[Callable[[], None]]:
        """The lines after this one first, then what stands behind each of *choices*; *scene* is
        where they are told until another is come to.
        """
        yield lambda: self._ready(lambda look: session.ahead(FAR, look), scene, far=False)
        for choice in choices:
            yield self._behind(session, choice.index, scene)

    def after(self, session: StorySession, variable: str, words: str, scene: str = "") -> None:
        """What would follow if *words* were the answer, in place of what was thought before."""
        self._voices.forget()
        self._ready(lambda look: session.after(variable, words, BEHIND, look), scene, far=True)

    def _behind(self, session: StorySession, index: int, scene: str) -> Callable[[], None]:
        return lambda: self._ready(
            lambda look: session.behind(index, BEHIND, look), scene, far=True
        )

    def _ready(self, tell: Callable[[Look], Sequence[Beat]], scene: str, *, far: bool) -> None:
        def look(beat: Beat, variable: Asked) -> None:
            nonlocal scene
            cues = tuple(cues_of(beat))
            scene = next((cue.name for cue in cues if isinstance(cue, SceneCue)), scene)
            self._look(Foreseen(cues, scene, variable, far))

        beats = tell(look)
        self._voices.prepare([(b, direction_of(b, cues_of(b))) for b in beats], far=far)
