"""What the director asks goes out to picture, sound and voice together, each thing in its time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from game.engine.director.cues import (
    AmbienceCue,
    Cue,
    MoodCue,
    MusicCue,
    PauseCue,
    SceneCue,
    SfxCue,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.engine.app.voices import Voices
    from game.engine.content.scene_models import SceneModel
    from game.engine.director.stage import Line, StageState
    from game.engine.session.beats import Choice
    from game.engine.stage.play_stage import PlayStage

_CLEARS: Final = 0.3
"""A pause of more seconds than this takes the line before it away."""


_MOOD_S: Final = 0.6
"""In which a mood comes back that was there before, or goes with its scene."""


class Sound(Protocol):
    """The mixer as far as the story uses it; every name is one of ``music.yaml`` or empty."""

    def music(self, name: str) -> None: ...
    def ambience(self, name: str) -> None: ...
    def mood(self, name: str, seconds: float) -> None: ...
    def sfx(self, name: str) -> object: ...


class Ensemble:
    """A stage made of `PlayStage`, *sound* and *voices*.

    Cues take time: the line that follows them waits in here until `step` has let it pass, or
    `flush` has cut it short.
    """

    def __init__(
        self,
        stage: PlayStage,
        sound: Sound,
        voices: Voices,
        *,
        scenes: Mapping[str, SceneModel],
        heard: Mapping[str, str],
    ) -> None:
        self._stage, self._sound, self._voices = stage, sound, voices
        self._scenes, self._heard = scenes, heard
        self._hold = 0.0
        self._line: tuple[Line, StageState] | None = None
        self._choices: Sequence[Choice] | None = None
        self._restoring = False
        self._told = ""  # what was heard since the last line
        self._place: tuple[str, ...] = ()
        self.sound_captions = True

    @property
    def waiting(self) -> bool:
        """Whether a line is still to come."""
        return self._line is not None or self._choices is not None

    def restore(self, state: StageState) -> None:
        """All of it at once, as *state* has it; sounds that are over stay over."""
        self._hold, self._line, self._choices = 0.0, None, None
        self._voices.hush()
        self._stage.restore(state)
        self._play_place(state)
        self._told = ""
        self._sound.mood(state.mood, _MOOD_S)
        self._restoring = True

    def perform(self, cue: Cue, state: StageState) -> float:
        """Begin *cue* and let what follows wait as long as it takes."""
        if isinstance(cue, SceneCue):
            self._voices.hush()
        else:
            self._voices.leave()
        seconds = self._stage.perform(cue, state)
        match cue:
            case PauseCue(pause):
                if pause > _CLEARS and not self._restoring:
                    self._stage.reading.clear()
                self._hold += pause  # the director counts it by itself
                return 0.0
            case SceneCue():
                self._play_place(state)
                self._sound.mood(state.mood, _MOOD_S)
            case MoodCue(name, seconds):
                self._sound.mood(name, _MOOD_S if self._restoring else seconds)
            case MusicCue() | AmbienceCue():
                self._play_place(state)
            case SfxCue(name) if not self._restoring:
                self._sound.sfx(name)
                self._tell(name)
        self._hold += seconds
        return seconds

    def say(self, line: Line, state: StageState) -> float:
        """Say *line* when its time has come."""
        self._line = line, state
        return self._release()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer *choices* after the line."""
        self._choices = choices
        self._release()

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        if self.waiting:
            self._hold -= dt
            self._release()

    def flush(self) -> None:
        """Wait no longer."""
        self._hold = 0.0
        self._release()
        self._restoring = False

    def _release(self) -> float:
        seconds = 0.0
        if self._hold > 0 and not self._restoring:
            return seconds
        self._hold = 0.0
        if self._line is not None:
            line, state = self._line
            self._line = None
            self._stage.sound_caption(self._told if self.sound_captions else "")
            self._told = ""
            seconds = self._stage.say(line, state)
            if not self._restoring:
                self._voices.say(line)
        if self._choices is not None:
            self._stage.offer(self._choices)
            self._choices = None
        return seconds

    def _play_place(self, state: StageState) -> None:
        """Music and place as they are to be; what begins, and can be heard there, is told."""
        scene = self._scenes.get(state.scene)
        music = state.music or (scene.music if scene else "")
        ambience = state.ambience or (scene.ambience if scene else "")
        self._sound.music(music)
        self._sound.ambience(ambience)
        before, self._place = self._place, (f"ambience {ambience}", f"music {music}")
        for sound in self._place:
            if sound not in before and not self._restoring:
                self._tell(sound)

    def _tell(self, sound: str) -> None:
        told = self._heard.get(sound, "")
        self._told = f"{self._told} {told}".strip() if told not in self._told else self._told
