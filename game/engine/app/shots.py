"""A moment of a telling in, the play screen at rest there out; how well its texts can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from game.engine.app.screens.play import PlayScreen
from game.engine.app.studio import STEP
from game.engine.stage.contrast import read

if TYPE_CHECKING:
    import pygame

    from game.engine.app.evening import Evening
    from game.engine.app.moments import Moment
    from game.engine.app.studio import Studio
    from game.engine.session.session import StorySession
    from game.engine.stage.sheet import TextBox

LEAST: Final = 4.5
"""Contrast of text with the worst 1 % of what is behind it."""
LARGEST: Final = 400_000  # bytes
_SETTLE_S: Final = 6.0
_UNCOVER_S: Final = 2.0
_READ_S: Final = 0.8
_LINES_BEFORE: Final = 8


class Drawn(Protocol):
    """A screen that can leave its letters out and say where they were."""

    boxes: tuple[TextBox, ...]

    def draw(self, surface: pygame.Surface, *, blank: bool = False) -> None: ...


def worst_of(screen: Drawn, surface: pygame.Surface) -> tuple[float, str]:
    """The least contrast of any text of *screen* (21 without any), and which text that is."""
    screen.draw(surface, blank=True)
    found = min(read(surface, screen.boxes), key=lambda reading: reading.worst, default=None)
    return (found.worst, found.box.label) if found else (21.0, "")


def screen_at(made: Studio, moment: Moment) -> PlayScreen:
    """The play screen at *moment*, with everything at rest."""
    session, place = moment
    evening = made.evening(session)
    start = _lead_in(session, place)
    evening.jump(start)
    _painted(made, evening)
    screen = PlayScreen(made.theatre, evening)
    screen.shown()
    for _ in range(start, place):
        _let_pass(screen, _READ_S)
        evening.ensemble.flush()
        evening.stage.reveal_all()
        evening.advance()
    _painted(made, evening)  # a scene may have changed, or what is to be seen in it
    _let_pass(screen, _SETTLE_S)
    screen.draw(made.window.surface)  # an Hour lifts its cover once its picture was seen
    _let_pass(screen, _UNCOVER_S)
    return screen


def _painted(made: Studio, evening: Evening) -> None:
    state = evening.play.state
    if state.scene in made.parts.content.scenes:
        made.paint(evening.stage.picture_of(state.scene))
    if state.eye:
        made.paint(state.picture)


def _lead_in(session: StorySession, place: int) -> int:
    """Where to begin so that what stands at *place* has come about: some lines before, in the same
    run of lines without a choice.
    """
    start = place
    while start > max(0, place - _LINES_BEFORE) and not session.log[start - 1].beat.choices:
        start -= 1
    return start


def _let_pass(screen: PlayScreen, seconds: float) -> None:
    for _ in range(round(seconds / STEP)):
        screen.step(STEP)
