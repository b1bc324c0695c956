"""A playthrough in; what its next lines will need made ready in small errands, one a step."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from game.engine.app.ahead import Ahead
from game.engine.app.own_music import facts_of
from game.engine.app.showing import look_ahead
from game.engine.content.variants import picture_name
from game.engine.director.cues import CardCue, EyeCue, MoodCue, MusicCue, SceneCue
from game.engine.director.stage import close_up
from game.engine.session.facts import holds
from game.engine.sound.own_piece import PIECE
from game.engine.stage.pieces.lens import LENS

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.app.ahead import Foreseen
    from game.engine.app.own_plate import OwnPlate
    from game.engine.app.parts import Parts
    from game.engine.app.playthrough import Playthrough
    from game.engine.app.voices import Voices
    from game.engine.director.cues import Cue
    from game.engine.session.scout import Asked
    from game.engine.stage.play_stage import PlayStage

_PAST: Final = 40  # lines gone through in a step
_WRITING_S: Final = 0.35  # between letters: whoever rests so long may have finished


class Outlook:
    """What may be wanted next: voices, pictures, music, papers. Call `plan` when a line has come,
    `written` with each letter of an answer, and `step` once a step.
    """

    def __init__(
        self, play: Playthrough, stage: PlayStage, voices: Voices, parts: Parts, own: OwnPlate
    ) -> None:
        self._play, self._stage, self._parts, self._own = play, stage, parts, own
        self._ahead = Ahead(voices, self._foresee)
        self._errands: deque[Callable[[], None]] = deque()
        self._here = ""  # the picture of the scene as it stands
        self._words: str | None = None
        self._rest = 0.0

    def plan(self) -> None:
        """Another line has come: forget what was planned, and look from here."""
        play, self._words = self._play, None
        self._here = self.picture_of(play.state.scene, play.session.variable)
        self._errands.clear()
        self._errands.append(self._go_through)
        self._errands.extend(self._ahead.errands(play.session, play.choices, play.state.scene))
        leads = self._stage.pieces.leads
        leads.clear()
        scene = self._parts.content.scenes.get(play.state.scene)
        if scene is not None and LENS in scene.places:
            self._errands.extend(look_ahead(play.session, play.choices, leads))

    def add(self, errand: Callable[[], None]) -> None:
        """Do *errand* after all that is planned."""
        self._errands.append(errand)

    def written(self, words: str) -> None:
        """The answer reads *words* so far."""
        self._words, self._rest = words, _WRITING_S

    def step(self, dt: float, *, busy: bool) -> None:
        """Let *dt* seconds pass; where the stage is not *busy*, one errand is done."""
        self._rest -= dt
        asking = self._play.asking
        if self._words and asking is not None and self._rest <= 0:
            words, self._words = self._words, None
            session, scene = self._play.session, self._play.state.scene
            self.add(lambda: self._ahead.after(session, asking.variable, words, scene))
        if self._errands and not busy:
            self._errands.popleft()()

    def picture_of(self, scene: str, variable: Asked) -> str:
        """Which picture *scene* has where the VARs are as *variable* tells."""
        model = self._parts.content.scenes.get(scene)
        return picture_name(model, lambda fact: holds(fact, variable)) if model else scene

    def _go_through(self) -> None:
        """A few lines of the past at a time, after a load: then going back is quick."""
        if self._play.go_through(_PAST):
            self._errands.append(self._go_through)

    def _foresee(self, line: Foreseen) -> None:
        """The picture too that a scene will have by what happens in it: no cue asks for that."""
        picture = self.picture_of(line.scene, line.variable)
        if picture != self._here:
            self._parts.expect(picture, soon=not line.far)
        for cue in line.cues:
            self._expect(cue, line)

    def _expect(self, cue: Cue, line: Foreseen) -> None:
        sound = self._parts.sound
        match cue:
            case SceneCue(name):
                scene = self._parts.content.scenes.get(name)
                if scene is not None and not line.far:
                    sound.expect(scene.music)
            case MusicCue(name):
                sound.expect(name)
                if name == PIECE:
                    self._own.want(facts_of(line.variable, self._play.session.seed))
            case MoodCue(name):
                sound.expect(self._play.state.music, name)
            case CardCue(_, side) if side != "away":
                self._errands.append(lambda: self._stage.desk.expect("front"))
                self._errands.append(lambda: self._stage.desk.expect(side))
            case EyeCue(name):
                self._parts.expect(close_up(name), soon=not line.far)
            case _:
                pass
