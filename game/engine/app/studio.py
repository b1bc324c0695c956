"""The whole game without glass or sound, for pictures and measures: screens in, surfaces out."""

from __future__ import annotations

import os
from contextlib import contextmanager
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.app.keeping import Keeper
from game.engine.app.launch import Launch
from game.engine.app.opening import Opening
from game.engine.app.parts import Parts
from game.engine.app.screens.doors import Doors
from game.engine.app.theatre import Theatre
from game.engine.app.window import WallClock, Window
from game.engine.core import paths
from game.engine.session.session import StorySession
from game.engine.voice.speech import Speech

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from game.engine.app.evening import Evening
    from game.engine.app.preferences import Preferences
    from game.engine.app.reading_in import Read
    from game.engine.session.beats import Choice
    from game.engine.session.runtime import Scalar
    from game.engine.sound.own_piece import PieceFacts
    from game.engine.voice.timing import Spoken

STEP: Final = 1 / 60
_PATIENCE_S: Final = 120.0
_MOST_LINES: Final = 20_000
_WRITTEN: Final = 1_900_000_000.0  # when saves in pictures were written: always the same


class Mute:
    """A mixer that makes no sound."""

    status = "no sound is made here"

    def position(self) -> float | None:
        return None

    def music(self, name: str) -> None: ...
    def own(self, facts: PieceFacts) -> None: ...
    def expect(self, piece: str, mood: str = ...) -> None: ...
    def file_of(self, piece: str) -> Path | None: ...
    def ambience(self, name: str) -> None: ...
    def mood(self, name: str, seconds: float) -> None: ...
    def sfx(self, name: str) -> None: ...
    def interface(self, name: str) -> None: ...
    def say(self, line: Spoken) -> None: ...
    def hush(self) -> None: ...
    def pause(self, *, on: bool) -> None: ...
    def set_volume(self, bus: str, volume: float) -> None: ...
    def set_mono(self, *, on: bool) -> None: ...
    def reopen(self) -> None: ...
    def set_duck(self, decibels: float) -> None: ...
    def step(self, dt: float) -> None: ...
    def close(self) -> None: ...


class Studio:
    """A theatre on SDL's dummy driver with an empty folder of saves."""

    def __init__(self, folder: Path, size: tuple[int, int]) -> None:
        self.clock = WallClock()
        self.window = Window(size, full_screen=False)
        opening = Opening(self._parts)
        keeper = Keeper(folder, lambda: _WRITTEN)
        self.theatre = Theatre(self.window, Launch(seed=7), opening, keeper)
        self.theatre.doors = Doors(self.theatre)
        self.theatre.where = "~/.local/share/soft-glow/saves"  # not the one of this moment
        self._wait(lambda: self.theatre.ready)
        if self.theatre.parts is None:
            raise ValueError("\n".join(self.theatre.trouble))
        self.parts: Parts = self.theatre.parts

    def _parts(self, read: Read, preferences: Preferences) -> Parts:
        speech = Speech(paths.cache(), enabled=False)
        parts = Parts(read, preferences, sound=Mute(), speech=speech, clock=self.clock)
        speech.enable(on=False)
        return parts

    def _wait(self, done: Callable[[], bool]) -> None:
        until = self.clock.now() + _PATIENCE_S
        while not done():
            self.theatre.step(STEP)
            pygame.time.wait(2)
            if self.clock.now() > until:
                raise TimeoutError("the story or a picture is not ready after two minutes")

    def paint(self, scene: str) -> None:
        """Wait until the picture of *scene* is there. ValueError when it cannot be painted."""
        pictures = self.parts.pictures
        self._wait(lambda: pictures.get(scene) is not None or scene in pictures.failures)
        if scene in pictures.failures:
            raise ValueError(f"{scene}: {pictures.failures[scene]}")

    def told(
        self,
        choose: Callable[[tuple[Choice, ...]], int],
        facts: Mapping[str, Scalar] | None = None,
        start: str = "",
    ) -> StorySession:
        """The story from its first line, or the knot *start*, to its last; *choose* picks from what
        is offered.

        *facts* are variables to begin with.
        """
        session = StorySession(self.parts.story, 7, start=start, facts=facts)
        for _ in range(_MOST_LINES):
            if session.can_advance:
                session.advance()
                continue
            offered = session.beat.choices if session.beat else ()
            offered = tuple(choice for choice in offered if not choice.ghost)
            if not offered:
                break
            session.choose(offered[choose(offered)].index)
        return session

    def evening(self, session: StorySession) -> Evening:
        """*session* on the stage, as the theatre's own evening."""
        from game.engine.app.evening import Evening  # noqa: PLC0415 - after the opening, as in play

        theatre = self.theatre
        theatre.evening = Evening(
            session, self.parts, theatre.keeper, theatre.look, theatre.preferences, still=False
        )
        return theatre.evening

    def close(self) -> None:
        """End the processes that were started."""
        self.theatre.close()
        self.window.close()


@contextmanager
def studio(size: tuple[int, int] = (1280, 720)) -> Iterator[Studio]:
    """A studio for the length of a ``with``, its window of *size*; the player's own saves and
    window are not touched.
    """
    os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
    with TemporaryDirectory() as folder:
        os.environ["SOFT_GLOW_SAVES"] = folder
        built = Studio(paths.saves(), size)
        try:
            yield built
        finally:
            built.close()
