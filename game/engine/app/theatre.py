"""What all screens share: preferences and their look, the story once it is read, saves, sound."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Protocol

import pygame

from game.engine.app import preferences as kept
from game.engine.app.screens.look import look_for
from game.engine.core import paths

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from game.engine.app.evening import Evening
    from game.engine.app.keeping import Keeper
    from game.engine.app.loop import Screen, Turn
    from game.engine.app.opening import Opening, Parts

_WINDOW: Final = frozenset({"size", "full_screen"})
_TYPE: Final = frozenset({"size", "text_size"})


@dataclass(frozen=True, slots=True)
class Launch:
    """How the game was started: *still* lets nothing move; *start* and *facts* begin elsewhere."""

    still: bool = False
    start: str = ""
    facts: Mapping[str, str | int | float | bool] = field(default_factory=dict)
    seed: int = 0


class Doors(Protocol):
    """The way to every screen, so that none of them needs to know the others."""

    def play(self, *, resume: bool = False, load: str = "") -> Screen: ...
    def pause(self) -> Screen: ...
    def log(self) -> Screen: ...
    def saves(self, *, saving: bool) -> Screen: ...
    def preferences(self) -> Screen: ...
    def keys(self) -> Screen: ...
    def credits(self) -> Screen: ...
    def ending(self) -> Screen: ...
    def trouble(self, lines: Sequence[str]) -> Screen: ...
    def ask(self, question: str, *, act: str, yes: Callable[[], Turn | None]) -> Screen: ...


class Glass(Protocol):
    """The window as far as preferences reach it."""

    surface: pygame.Surface

    def change(self, size: tuple[int, int], *, full_screen: bool) -> None: ...

    def typing(self, *, on: bool) -> None: ...


class Theatre:
    """One for the whole run of the game."""

    doors: Doors

    def __init__(self, glass: Glass, launch: Launch, opening: Opening, keeper: Keeper) -> None:
        self.glass, self.launch, self.opening, self.keeper = glass, launch, opening, keeper
        self.preferences, self.note = kept.load(paths.preferences())
        self.look = look_for(self.preferences)
        self.evening: Evening | None = None
        self._last: pygame.Surface | None = None

    @property
    def still(self) -> bool:
        """Whether nothing at all is to move."""
        return self.launch.still

    @property
    def parts(self) -> Parts | None:
        """Story, pictures, voice and sound; None until they have been read."""
        return self.opening.parts

    @property
    def ready(self) -> bool:
        """Whether the story has been read, well or badly."""
        return self.opening.done

    @property
    def trouble(self) -> tuple[str, ...]:
        """Why the story cannot be played, a sentence each."""
        return self.opening.trouble

    @property
    def names(self) -> Mapping[str, str]:
        """What stands over captions, by speaker."""
        return self.parts.names if self.parts else {}

    def step(self, dt: float) -> None:
        """What goes on whatever screen is open: reading, painting, voice and sound."""
        if self.opening.poll(self.preferences) and self.parts:
            self.parts.apply(self.preferences)
            self.title_music()
        if self.parts:
            self.parts.step(dt)

    def remember(self) -> None:
        """Keep what the window shows now: lists are set on it, out of focus."""
        self._last = self.glass.surface.copy()

    def picture(self, size: tuple[int, int]) -> pygame.Surface:
        """What the window showed when it was last remembered, in another size if need be."""
        last = self._last or self.glass.surface
        return last if last.get_size() == size else pygame.transform.smoothscale(last, size)

    def title_music(self) -> None:
        """The title's own music, when nobody plays."""
        if self.parts and self.evening is None:
            self.parts.title_music()

    def prefer(self, name: str, value: object) -> None:
        """Set one preference: it holds at once and is kept."""
        changed: dict[str, Any] = {name: value}
        self.preferences = replace(self.preferences, **changed)
        if name in _WINDOW:
            self.glass.change(self.preferences.pixels, full_screen=self.preferences.full_screen)
        if name in _TYPE:
            self.look = look_for(self.preferences)
        if self.parts:
            self.parts.apply(self.preferences)
        if self.evening:
            self.evening.apply(self.preferences)
        try:
            kept.save(self.preferences, paths.preferences())
            self.note = ""
        except OSError as problem:
            self.note = f"preferences cannot be kept: {problem.strerror or problem}"

    def told(self) -> tuple[tuple[str, str], ...]:
        """How voice, sound, pictures and saves are: a name and a sentence each."""
        said = [("Saves and preferences", str(paths.saves()))]
        if self.parts:
            said = [*self.parts.told(), *said]
        return (*said, ("Note", self.note)) if self.note else tuple(said)

    def close(self) -> None:
        """End what runs beside the window."""
        with contextlib.suppress(OSError):
            self.opening.close()
