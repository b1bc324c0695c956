"""What all screens share: preferences and their look, the story once it is read, saves, sound."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

import pygame

from game.engine.app import preferences as kept
from game.engine.app.controls import Controls
from game.engine.app.look import look_for
from game.engine.app.memory import leave_what_stays
from game.engine.app.voices import HERS
from game.engine.core import paths
from game.engine.core.ports import far_seed
from game.engine.stage.chrome import PRODUCT, chrome_of
from game.engine.voice.lines import SpokenLine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from game.engine.app.bindings import Action
    from game.engine.app.evening import Evening
    from game.engine.app.keeping import Keeper
    from game.engine.app.launch import Launch
    from game.engine.app.look import Look
    from game.engine.app.loop import Screen, Turn
    from game.engine.app.opening import Opening
    from game.engine.app.parts import Parts
    from game.engine.app.triggers import Device
    from game.engine.app.typed_words import TypedWords
    from game.engine.app.window import Shape
    from game.engine.content.learning import Question
    from game.engine.session.session import StorySession

SAMPLE: Final = "I have been counting the lit windows, and then I stopped, and only looked."
LATER: Final = 0.5  # how she sounds, of 0 to 1, where there is no story to say it
_WINDOW: Final = frozenset({"size", "full_screen"})
_TYPE: Final = frozenset(
    {
        "size",
        "full_screen",
        "text_size",
        "face",
        "letter_space",
        "word_space",
        "line_space",
        "high_contrast",
        "colours",
    }
)


class Doors(Protocol):
    """The way to every screen, so that none of them needs to know the others."""

    def begin(self, *, resume: bool = False, load: str = "") -> Turn: ...
    def pause(self) -> Screen: ...
    def log(self) -> Screen: ...
    def letters(self) -> Screen: ...
    def gallery(self) -> Screen: ...
    def endings(self) -> Screen: ...
    def all_letters(self) -> Screen: ...
    def pieces(self) -> Screen: ...
    def note(
        self,
        touches: Sequence[str],
        on: Callable[[], Turn | None],
        ahead: Callable[[], Turn | None],
    ) -> Screen: ...
    def passed(self, lines: Sequence[str]) -> Screen: ...
    def touches(self) -> Screen: ...
    def first_preferences(self) -> Screen: ...
    def spelling(self, typed: TypedWords) -> Screen: ...
    def catch(self, action: Action, device: Device) -> Screen: ...
    def saves(self, *, saving: bool) -> Screen: ...
    def preferences(self) -> Screen: ...
    def keys(self) -> Screen: ...
    def credits(self) -> Screen: ...
    def ending(self, name: str = "") -> Screen: ...
    def trouble(self, lines: Sequence[str]) -> Screen: ...
    def broken(self, lines: Sequence[str]) -> Screen: ...
    def ask(self, question: str, *, act: str, yes: Callable[[], Turn | None]) -> Screen: ...
    def confirm(self, head: str, question: Question, yes: Callable[[], Turn | None]) -> Screen: ...


class Glass(Protocol):
    """The window as far as preferences reach it."""

    surface: pygame.Surface

    @property
    def shape(self) -> Shape: ...
    def change(self, size: tuple[int, int], *, full_screen: bool) -> None: ...
    def spent(self) -> float | None: ...
    def between(self, work: Callable[[], bool]) -> bool: ...


class Theatre:
    """One for the whole run of the game."""

    doors: Doors

    def __init__(self, glass: Glass, launch: Launch, opening: Opening, keeper: Keeper) -> None:
        self.glass, self.launch, self.opening, self.keeper = glass, launch, opening, keeper
        self.newcomer = not paths.preferences().exists()
        """Whether nothing was ever preferred here: it is offered before the first line."""
        self.preferences, self.note = kept.load(paths.preferences())
        self._shape = glass.shape
        self._look = look_for(self.preferences, self._shape)
        self.controls = Controls()
        self.controls.apply(self.preferences)
        self.evening: Evening | None = None
        self.where = str(paths.saves()).replace(str(Path.home()), "~", 1)
        self._last: pygame.Surface | None = None
        self._seed = launch.seed
        self._fresh: StorySession | None = None

    @property
    def look(self) -> Look:
        """Type and colours as preferred, and the interface as far as she has grown in it."""
        chrome = chrome_of(self.evening.stage.growth) if self.evening else PRODUCT
        if chrome != self._look.chrome:
            self._look = replace(self._look, chrome=chrome)
        return self._look

    def margin(self, title: str) -> str:
        """What Samantha has written beside the head of the list with that *title*, if she has."""
        if not (self.parts and self.evening and self.look.chrome.handed):
            return ""
        gone = self.evening.play.state.presence == "gone"
        return "" if gone else self.parts.content.margins.screens.get(title, "")

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
        """What goes on whatever screen is open: reading, painting, voice and sound; and the window
        may have another shape.
        """
        if self.glass.shape != self._shape:
            self._restyle()
        if self.opening.poll(self.preferences) and self.parts:
            self._expect_first(self.parts)
            leave_what_stays()
            self.title_music()
        if self.parts:
            self.parts.step(dt)
        spent = self.glass.spent()
        note = self.parts.speech.take_note() if self.parts else ""
        if note:
            self.note = note
            if self.evening:
                self.evening.note = note
        if self.evening and spent is not None:
            self.evening.stage.took(spent)

    def weave(self) -> bool:
        """Between two pictures: a part of her light for the next. Whether there is more to do."""
        return self.glass.between(self.evening.stage.weave) if self.evening else False

    def welcomed(self) -> None:
        """What there is to prefer was offered, and is kept as it stands."""
        self.newcomer = False
        self.prefer("recap", self.preferences.recap)

    def begin(self, *, resume: bool, load: str) -> Evening:
        """An evening at the beginning; at the newest save, or at the one called *load*.

        SaveError when the save cannot be used, RuntimeError before the story is `ready`.
        """
        from game.engine.app.evening import Evening  # noqa: PLC0415 - read while the title shows

        parts = self.parts
        if parts is None:
            raise RuntimeError("the story has not been read yet")
        self.keeper.note = ""
        latest = self.keeper.latest() if resume else None
        name = load or (latest.name if latest else "")
        if name:
            spare, self._fresh = self._fresh, None
            session = self.keeper.open(name, parts.story, spare)
        else:
            session = self._anew(parts)
        if self.evening:
            self.evening.voices.hush()
        self.evening = Evening(
            session, parts, self.keeper, self.look, self.preferences, still=self.still
        )
        self.evening.begin()
        self.evening.stage.took(0.0)  # it runs: her light is made ready beside its first frame
        return self.evening

    def _anew(self, parts: Parts) -> StorySession:
        session = self._fresh or self._session(parts)
        self._fresh = None
        with contextlib.suppress(KeyError):  # a story need not have ghosts
            session.tell("GHOSTS", value=self.preferences.ghosts)
        return session

    def _spend(self, session: StorySession) -> None:
        """A playthrough that is over lends its runtime to the next: to make one takes longer than
        a load may.
        """
        if not self.launch.facts and session.start == self.launch.start:
            session.restart(self._next_seed())
            self._fresh = session

    def make_ready(self) -> None:
        """Have a runtime ready for a load, behind a screen on which nothing moves."""
        if self._fresh is None and self.parts:
            with contextlib.suppress(KeyError, ValueError):  # told when the player begins
                self._fresh = self._session(self.parts)

    def _next_seed(self) -> int:
        seed = self._seed
        self._seed = far_seed("evening", seed)  # the next one has other dice
        return seed

    def _session(self, parts: Parts) -> StorySession:
        from game.engine.session.session import StorySession  # noqa: PLC0415 - as above

        launch, seed = self.launch, self._next_seed()
        return StorySession(parts.story, seed, start=launch.start, facts=launch.facts)

    def leave(self, evening: Evening) -> None:
        """*evening* is over for now and kept; another may have begun already."""
        if self.evening is evening:
            evening.voices.hush()
            self.evening = None
        self._spend(evening.play.session)

    def _expect_first(self, parts: Parts) -> None:
        """Have ready what *Continue* and *New game* would show."""
        latest = self.keeper.latest()
        if latest is not None:
            parts.expect(latest.scene, soon=True, first=True)
        with contextlib.suppress(KeyError, ValueError):  # told when the player begins
            self._fresh = self._session(parts)
            for beat in self._fresh.ahead(1):
                for tag in beat.tags:
                    if tag.startswith("scene:"):
                        scene = tag.removeprefix("scene:").strip()
                        parts.expect(scene, soon=True, first=True)

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
        self.controls.apply(self.preferences)
        if self.parts:
            self.parts.apply(self.preferences)
        if name in _TYPE:
            self._restyle()
        if self.evening:
            self.evening.apply(self.preferences)
        try:
            kept.save(self.preferences, paths.preferences())
            self.note = ""
        except OSError as problem:
            self.note = f"preferences cannot be kept: {problem.strerror or problem}"

    def _restyle(self) -> None:
        """Type and colours anew, as preferred, for the window as it is."""
        self._shape = self.glass.shape
        self._look = look_for(self.preferences, self._shape)
        if self.evening:
            self.evening.restyle(self.look)

    def listen(self) -> None:
        """Let Samantha say something, with what speaks now; look for a sound device if there was
        none.
        """
        if self.parts:
            if self.parts.sound.status != "on":
                self.parts.sound.reopen()
            growth = self.evening.voices.growth if self.evening else LATER
            self.parts.aside.say([SpokenLine(SAMPLE, HERS, growth)])

    def told(self) -> tuple[tuple[str, str], ...]:
        """How voice, sound, pictures and saves are: a name and a sentence each."""
        said = [("Saves and preferences", self.where)]
        if self.parts:
            said = [*self.parts.told(), *said]
        return (*said, ("Note", self.note)) if self.note else tuple(said)

    def close(self) -> None:
        """End what runs beside the window."""
        with contextlib.suppress(OSError):
            self.opening.close()
