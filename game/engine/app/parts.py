"""What plays the story, once it is read: pictures, speech and sound under the preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from game.engine.app.aside import Aside
from game.engine.app.preferences import LOUDEST
from game.engine.content.variants import scene_of
from game.engine.core import paths
from game.engine.stage.painter.pictures import Pictures
from game.engine.voice.choice import synthesiser

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from game.engine.app.preferences import Preferences
    from game.engine.app.reading_in import Read
    from game.engine.content.load import Content
    from game.engine.core.ports import Clock
    from game.engine.session.story import LoadedStory
    from game.engine.sound.own_piece import PieceFacts
    from game.engine.voice.speech import Speech
    from game.engine.voice.timing import Spoken


class Sound(Protocol):
    """The mixer as far as the game uses it. Names are those of ``music.yaml``, "" is silence;
    volumes are 0 to 1, by bus.
    """

    @property
    def status(self) -> str: ...

    def position(self) -> float | None:
        """Seconds into the line that is being said; None when there is none, or it is over."""

    def music(self, name: str) -> None: ...
    def own(self, facts: PieceFacts) -> None: ...
    def expect(self, piece: str, mood: str = ...) -> None: ...
    def file_of(self, piece: str) -> Path | None: ...
    def ambience(self, name: str) -> None: ...
    def mood(self, name: str, seconds: float) -> None: ...
    def sfx(self, name: str) -> object: ...
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


_LATER_S: Final = 25.0
_TITLE_S: Final = 1.0
DUCKS: Final = {"none": 0.0, "a little": -3.5, "half": -7.5, "far": -15.0}
"""How far a voice takes the music down, in decibels, by the words of the preferences."""
_BUSES: Final = {
    "master": "master",
    "voice": "speech",
    "music": "music",
    "ambience": "ambience",
    "interface": "effects",
}
"""The mixer's buses, and the preference for each."""


class Parts:
    """Pictures of the size preferred, speech and sound. *clock* is for the voice's patience;
    *later* is done once, when the first pictures have had the processor to themselves.
    """

    def __init__(  # noqa: PLR0913 - all that plays is handed in
        self,
        read: Read,
        preferences: Preferences,
        *,
        sound: Sound,
        speech: Speech,
        clock: Clock,
        later: Callable[[], None] = lambda: None,
    ) -> None:
        self.content: Content = read.content
        self.story: LoadedStory = read.story
        self.heard: Mapping[str, str] = read.heard
        self.names: Mapping[str, str] = read.content.cast.names
        self.sound, self.speech, self._clock = sound, speech, clock
        self.aside = Aside(speech, sound)
        self._later, self._later_in = later, _LATER_S
        self.pictures = self._pictures(preferences)
        self.apply(preferences)

    def _pictures(self, preferences: Preferences) -> Pictures:
        return Pictures(
            preferences.pixels,
            cache=paths.cache() / "pictures",
            scenes=self.content.scenes,
            palettes=self.content.palettes,
        )

    def apply(self, preferences: Preferences) -> None:
        """Take over preferences: sizes, volumes (0 to 1), whether anybody is spoken."""
        if self.pictures.size != preferences.pixels:
            self.pictures.close()
            self.pictures = self._pictures(preferences)
        self.speech.enable(on=preferences.heard)
        self.speech.choose(synthesiser(preferences.engine, paths.saves()))
        self.sound.set_mono(on=preferences.mono)
        self.sound.set_duck(DUCKS[preferences.duck])
        for bus, preference in _BUSES.items():
            self.sound.set_volume(bus, getattr(preferences, preference) / LOUDEST)

    def expect(self, scene: str, *, soon: bool, first: bool = False) -> None:
        """Have the picture of *scene*, or the one of that name, painted before it is wanted; the
        *first* may be wanted sooner than that.
        """
        if scene_of(scene) in self.content.scenes:
            self.pictures.request(scene, priority=5 if soon else 1)
            if first:
                self.pictures.warm(scene)

    def title_music(self) -> None:
        """The title's own music, and no place."""
        self.sound.hush()
        self.sound.music("title")
        self.sound.ambience("")
        self.sound.mood("plain", _TITLE_S)

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass for what runs beside the window."""
        self.speech.poll(self._clock.now())
        self.pictures.poll()
        self.sound.step(dt)
        self.aside.step(dt)
        if self._later_in > 0:
            self._later_in -= dt
            if self._later_in <= 0:
                self._later()

    def told(self) -> tuple[tuple[str, str], ...]:
        """How voice, sound and pictures are: a name and a sentence each."""
        broken = "; ".join(f"{name}: {why}" for name, why in self.pictures.failures.items())
        said = [("Voice", self.speech.status), ("Sound", self.sound.status)]
        if broken:
            said.append(("Pictures that could not be painted", broken))
        return tuple(said)

    def close(self) -> None:
        """End the processes that were started."""
        self.speech.close()
        self.pictures.close()
        self.sound.close()
