"""Opens the window with the title in it, then the rest of the game behind it."""

from __future__ import annotations

import signal
import sys
import time
from typing import TYPE_CHECKING

import pygame

from game.engine.app import preferences as kept
from game.engine.app.input import Do
from game.engine.app.keeping import Keeper
from game.engine.app.loop import Loop
from game.engine.app.memory import give_back_what_is_large
from game.engine.app.opening import Opening
from game.engine.app.screens.title import TitleScreen
from game.engine.app.theatre import Theatre
from game.engine.app.window import WallClock, Window
from game.engine.core import paths

if TYPE_CHECKING:
    from pathlib import Path
    from types import FrameType

    from game.engine.app.input import Intent
    from game.engine.app.launch import Launch
    from game.engine.app.parts import Parts
    from game.engine.app.preferences import Preferences
    from game.engine.app.reading_in import Read


def open_title(launch: Launch) -> tuple[Theatre, Window, TitleScreen]:
    """The window with the title in it, and nothing else yet. Raises `NoWindowError`."""
    give_back_what_is_large()
    preferences, _ = kept.load(paths.preferences())
    window = Window(preferences.pixels, full_screen=preferences.full_screen)
    theatre = Theatre(window, launch, Opening(_parts), Keeper(paths.saves(), time.time))
    if launch.self_voicing:
        theatre.prefer("aloud", value=True)
    title = TitleScreen(theatre)
    window.show(title.draw)
    return theatre, window, title


def run(launch: Launch) -> int:
    """Play until the window is closed; 1 when the story was at fault, told on stderr.

    Raises `NoWindowError` when there can be no window.
    """
    theatre, window, title = open_title(launch)
    before = signal.signal(signal.SIGINT, _close_window)
    try:
        the_loop(theatre, window, title).run()
    finally:
        theatre.close()
        window.close()
        signal.signal(signal.SIGINT, before)
    for problem in theatre.trouble:
        sys.stderr.write(f"{problem}\n")
    return 1 if theatre.trouble else 0


def _close_window(_signal: int, _frame: FrameType | None) -> None:
    """Ctrl-C in the terminal is the window's own closing: the place is kept."""
    pygame.event.post(pygame.Event(pygame.QUIT))


def the_loop(theatre: Theatre, window: Window, title: TitleScreen) -> Loop:
    """The loop over what `open_title` has opened."""
    from game.engine.app.aloud import Aloud, heard  # noqa: PLC0415 - after the first picture
    from game.engine.app.screens.doors import Doors  # noqa: PLC0415 - as above

    theatre.doors = Doors(theatre)
    window.find_pads()
    aloud = Aloud(theatre)

    def beside(dt: float) -> None:
        theatre.step(dt)
        if loop.stack:
            aloud.step(loop.top)

    loop = Loop(
        title,
        window,
        WallClock(),
        controls=theatre.controls,
        beside=beside,
        between=theatre.weave,
        common=lambda intent: heard(aloud, loop.top, intent) or _common(theatre, intent),
    )
    return loop


def _parts(read: Read, preferences: Preferences) -> Parts:
    from game.engine.app.parts import Parts  # noqa: PLC0415 - imported by then, in the background
    from game.engine.sound.device import PygameDevice  # noqa: PLC0415 - as above
    from game.engine.sound.mixer import Mixer  # noqa: PLC0415 - as above
    from game.engine.sound.shelf import Shelf  # noqa: PLC0415 - as above
    from game.engine.voice.speech import Speech  # noqa: PLC0415 - as above

    shelf = Shelf(paths.story(), paths.cache())
    return Parts(
        read,
        preferences,
        sound=Mixer(PygameDevice(), shelf),
        speech=Speech(paths.cache(), enabled=preferences.heard),
        clock=WallClock(),
        later=shelf.want_all,
    )


def _common(theatre: Theatre, intent: Intent) -> bool:
    """What means the same on every screen."""
    if intent is Do.FULL_SCREEN:
        theatre.prefer("full_screen", not theatre.preferences.full_screen)
        return True
    if intent is Do.SOUND_CHANGED:
        if theatre.parts:
            theatre.parts.sound.reopen()
        return True
    if intent is Do.SCREENSHOT:
        try:
            _screenshot(theatre.glass.surface, paths.saves() / "screenshots")
        except (OSError, pygame.error) as problem:
            theatre.note = f"the screenshot cannot be kept: {problem}"
        return True
    return False


def _screenshot(picture: pygame.Surface, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    pygame.image.save(picture, folder / time.strftime("soft-glow %Y-%m-%d %H.%M.%S.png"))
