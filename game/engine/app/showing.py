"""A session and its menu in; errands out that find what each choice would show to a camera."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.director.cues import EyeCue
from game.engine.director.director import cues_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, MutableMapping, Sequence

    from game.engine.session.beats import Choice
    from game.engine.session.session import StorySession


def look_ahead(
    session: StorySession, choices: Sequence[Choice], leads: MutableMapping[int, str]
) -> Iterator[Callable[[], None]]:
    """One errand a choice: each puts what is shown by the choice's first line into *leads*."""
    for choice in choices:
        yield _errand(session, choice.index, leads)


def _errand(
    session: StorySession, index: int, leads: MutableMapping[int, str]
) -> Callable[[], None]:
    def look() -> None:
        for beat in session.behind(index, 1):
            for cue in cues_of(beat):
                if isinstance(cue, EyeCue):
                    leads[index] = cue.name

    return look
