"""Plays the story in the window: cues and lines come in, a drawn picture goes out.

It knows nothing of sound or voice: word times, loudness and the voice's position are told to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.director.cues import (
    CardCue,
    ChapterCue,
    ClockCue,
    LampCue,
    LetterCue,
    MoodCue,
    PovCue,
    PresenceCue,
    SceneCue,
)
from game.engine.director.stage import StageState
from game.engine.stage.backdrop import Backdrop
from game.engine.stage.desk import Desk
from game.engine.stage.figure import Figure
from game.engine.stage.hour import HourView
from game.engine.stage.pieces.pieces import SetPieces
from game.engine.stage.sheet import Sheet, TextBox
from game.engine.stage.surround import Surround
from game.engine.stage.utterance import SPEEDS
from game.engine.stage.waiting import Mark, draw_mark
from game.engine.stage.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pygame

    from game.engine.director.cues import Cue
    from game.engine.director.stage import Line
    from game.engine.session.beats import Choice
    from game.engine.stage.backdrop import PictureSource
    from game.engine.stage.choices import Menu
    from game.engine.stage.long_wait import LongWait
    from game.engine.stage.panels import Typing
    from game.engine.stage.reading import Reading
    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Type

_SCENE_SECONDS: Final = 0.9
_HEADING_WAIT: Final = 2.2
_PAPER_SECONDS: Final = 0.5
_STAGGER: Final = 26.0


class PlayStage:
    """The stage in the window, at one size. Give it time with `step`, then `draw` it.

    *source* is where pictures come from (None: the act's dusk). The app says how grown Samantha
    is (`growth`), what the voice does (`speech`, `heard`, `hushed`), and what the player does.
    """

    def __init__(self, type_: Type, theme: Theme, source: PictureSource | None = None) -> None:
        self.state = StageState()
        self.interface = True
        self.picture_of: Callable[[str], str] = str
        """Which picture a scene has as things stand; the app says it."""
        self._type = type_
        self._text_speed = SPEEDS["steady"]
        self._still = False
        self._time = 0.0
        self._mark = Mark()
        self._portrayed: Callable[[pygame.Surface], None] | None = None
        self._boxes: tuple[TextBox, ...] = ()
        self._words = Words(type_, theme)
        self._frame = type_.frame
        self._surround = Surround(type_.size, type_.frame)
        self.figure = Figure(type_.frame.size)
        self.desk = Desk(type_, theme)
        self.hour = HourView(type_, theme)
        self.backdrop = Backdrop(type_.frame.size, theme, source, self._draw_between)
        self.pieces = SetPieces(type_, theme, self.backdrop)

    def restyle(self, type_: Type, theme: Theme) -> None:
        """Another text size, other colours, or a window of another shape: the size of the scene
        in it stays.
        """
        self._type, self._frame = type_, type_.frame
        self._surround = Surround(type_.size, type_.frame)
        for part in (self._words, self.desk, self.hour, self.pieces):
            part.restyle(type_, theme)

    # What the director asks of a stage

    def restore(self, state: StageState) -> None:
        """Show *state* at once: after load, back and forward."""
        self.state = state
        self.wait(on=False)
        self.pieces.follow(state, self._pictured, at_once=True)
        self.backdrop.show(self._pictured, at_once=True)
        self.backdrop.mood(state.mood, 0)
        self.backdrop.lamps(state.lamps, at_once=True)
        self.figure.gesture(state.presence, at_once=True)
        self.figure.hush()
        self._words.clear()
        self.desk.stand(state)
        self._enter(state)

    def perform(self, cue: Cue, state: StageState) -> float:
        """Begin what *cue* asks; answers the seconds it takes until the line may follow."""
        self.state = state
        self.wait(on=False)
        self._words.clear_menu()
        seconds = self.desk.follow(state)
        self.pieces.follow(state, self._pictured)
        match cue:
            case SceneCue(name):
                return self._change_scene(name)
            case ChapterCue(number, title):
                self._words.head(number, title)
                return _HEADING_WAIT
            case LetterCue("begin") | CardCue():
                self.reading.clear()
                return 0.0 if self._still else seconds or _PAPER_SECONDS
            case PovCue():
                self.reading.clear()
                self._enter(state)
            case _:
                self._light(cue, state)
        return 0.0

    def _light(self, cue: Cue, state: StageState) -> None:
        """Cues that take no time: what they change eases by itself."""
        match cue:
            case MoodCue(name, seconds):
                self.backdrop.mood(name, 0.0 if self._still else seconds)
            case LampCue():
                self.backdrop.lamps(state.lamps, at_once=self._still)
            case PresenceCue(gesture):
                self.figure.gesture(gesture)
            case ClockCue(text):
                self.hour.clock(text, at_once=self._still)
            case _:
                pass  # what is heard, and what only the state keeps

    @property
    def _pictured(self) -> str:
        """The picture that is to be seen: close up what the camera is at, or the scene's own."""
        state = self.state
        return state.picture if state.eye else self.picture_of(state.scene)

    def _enter(self, state: StageState) -> None:
        """An Hour begins, or ends."""
        self.hour.begin()
        self.hour.clock(state.clock, at_once=True)
        self.menu.stagger = self._type.px(_STAGGER) if self._her_hour else 0

    @property
    def _her_hour(self) -> bool:
        return self.state.pov == "samantha"

    def _change_scene(self, name: str) -> float:
        self.backdrop.show(self.picture_of(name), at_once=self._still)
        self.backdrop.mood("plain", 0.0 if self._still else 0.6)
        self.backdrop.lamps(self.state.lamps, at_once=True)
        self.figure.gesture(self.state.presence)
        self.reading.clear()
        return 0.0 if self._still else _SCENE_SECONDS

    def say(self, line: Line, state: StageState) -> float:
        """Show *line*: as a caption, on the letter, on a card, or in an Hour's field.

        Answers the seconds until it stands, at the player's text speed.
        """
        self.state = state
        self.wait(on=False)
        self._words.clear_menu()
        self._words.leave_heading()
        self.figure.hush()
        if line.on_page:
            self.reading.clear()
            return self.desk.write(state, self._text_speed / SPEEDS["steady"])
        if self.desk.card_shown and not line.speaker:
            self.reading.clear()
            self.desk.put_on_card(line.text)
            return len(line.text) / self._text_speed if self._text_speed else 0.0
        if self._her_hour and self.reading.caption is not None:
            self.hour.passes(self.reading.caption)
        return self.reading.start(line, self._text_speed)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Put *choices* up; one that takes itself after a while makes a silence of them."""
        self._words.offer(choices, self.pieces.minute.reading)

    def notes(self, note_on: Callable[[str], str]) -> None:
        """*note_on* says what Samantha has written by the title of a chapter."""
        self._words.note_on = note_on

    def look_again(self) -> None:
        """Something may have happened in the scene that is to be seen: its picture dissolves into
        the one that it now has.
        """
        self.backdrop.show(self._pictured, at_once=self._still)

    # What the app tells

    @property
    def growth(self) -> float | None:
        """Samantha's growth, 0 (Mirror) to 1; None while she is not there."""
        return self.figure.growth

    @growth.setter
    def growth(self, growth: float | None) -> None:
        self.figure.growth = growth

    @property
    def still(self) -> bool:
        """Reduced motion: no dissolves, no moving scenery; breath and word light stay."""
        return self._still

    @still.setter
    def still(self, still: bool) -> None:
        self._still = still
        for part in (self.figure, self.desk, self.backdrop, self.pieces):
            part.still = still

    def text_speed(self, per_second: float) -> None:
        """Characters a second of an unvoiced line from now on; 0 for all at once."""
        self._text_speed = per_second

    def speech(
        self,
        words: Sequence[tuple[float, float]],
        envelope: Sequence[float] = (),
        *,
        rate: float = 60.0,
        hers: bool = True,
    ) -> float:
        """The line now shown is spoken: times of its words in seconds, its loudness.

        *envelope* is 0 to 1, *rate* times a second; it moves Samantha's light when the line is
        *hers*. Answers the seconds of speech. Follow up with `heard`.
        """
        self.figure.speech(envelope if hers else (), rate)
        return self.reading.follow(words)

    def heard(self, position: float) -> None:
        """The voice is *position* seconds into the line."""
        self.reading.hear(position)
        self.figure.hear(position)

    def hushed(self) -> None:
        """The voice has ended, or was stopped: the whole line stands."""
        self.figure.hush()
        self.reading.reveal()

    def sound_caption(self, text: str) -> None:
        """What can be heard, without brackets, beside the line; empty for nothing."""
        self.reading.beside(text)

    def wait(self, *, on: bool) -> None:
        """Whether the line that is shown waits for the player: a mark behind its last word."""
        self._mark.want(on=on)

    def tap(self) -> None:
        """The player has pressed something: Samantha's ring repeats the rhythm."""
        self.figure.tap()

    def took(self, seconds: float) -> None:
        """The last frame took *seconds*, whole: late ones are answered with fewer threads."""
        self.figure.took(seconds)

    def typing(self, now: Typing) -> None:
        """Show the panel for typed words as it is now."""
        self._words.typing = now

    def typing_done(self) -> None:
        """Take the panel for typed words away."""
        self._words.typing = None

    def portray(self, take: Callable[[pygame.Surface], None]) -> None:
        """Hand the next picture that is drawn to *take*, before any word is on it."""
        self._portrayed = take

    # What the app asks

    @property
    def reading(self) -> Reading:
        """The line and where the player is in it."""
        return self._words.reading

    @property
    def menu(self) -> Menu:
        """The choices and the focus among them."""
        return self._words.menu

    @property
    def revealed(self) -> bool:
        """Whether the whole line stands, or is written."""
        return self.reading.whole and self.desk.whole

    def reveal_all(self) -> None:
        """Show everything that is on its way, now."""
        self._words.hurry()
        self.desk.reveal()

    @property
    def long_wait(self) -> LongWait:
        """The wait of a menu in which one choice takes itself."""
        return self._words.wait

    def pick_at(self, at: tuple[int, int]) -> int | None:
        """The runtime's index of the choice under *at*; None elsewhere, on ghosts, too early.

        A click on the row that turns the page turns it and answers `choices.MORE`.
        """
        return self.menu.pick_at(at) if self.interface else None

    @property
    def boxes(self) -> tuple[TextBox, ...]:
        """Every text of the last picture drawn: place, colour, what it is."""
        return self._boxes

    @property
    def wants_frames(self) -> bool:
        """Whether anything moves; when not, the app need not draw again."""
        return self._alive or (self._mark.comes and not self._still)

    @property
    def _alive(self) -> bool:
        return (
            self.backdrop.moving
            or (self.backdrop.alive and not self._still)
            or (self.figure.moving and not self._her_hour)
            or self._words.moving
            or self.desk.moving
            or self.pieces.moving
            or (self._her_hour and (self.hour.moving or not self._still))
        )

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        self._time += dt
        self._mark.step(dt)
        shown = self.interface and not self._her_hour
        self._words.step(dt, ready=self.revealed, shown=shown, still=self._still)
        self.figure.step(dt)
        self.backdrop.step(dt)
        self.pieces.step(dt, self.menu.focused)
        self.desk.step(dt)
        self.hour.step(dt)

    # Drawing

    def draw(self, target: pygame.Surface, *, blank: bool = False) -> None:
        """Draw everything; a *blank* picture leaves out the letters, to measure contrast."""
        sheet = Sheet(target, blank=blank)
        time = 0.0 if self._still else self._time
        # Through a part of a surface each of her thousand strokes takes a tenth longer.
        whole = self._frame == target.get_rect()
        scene = target if whole else target.subsurface(self._frame)
        self.backdrop.draw_behind(scene, time)
        self._draw_between(scene)
        self.backdrop.draw_before(scene, time)
        self.pieces.draw_over(scene)
        if self._portrayed is not None:
            (portray, self._portrayed) = (self._portrayed, None)
            portray(scene)
        if self.interface:
            self.pieces.draw_type(sheet, scene, self._words.veiled_from)
        self._surround.draw(target)
        if self.interface and self._her_hour:
            self._draw_hour(sheet)
        elif self.interface:
            end = self._words.draw(sheet, self.desk.draw, self.growth)
            draw_mark(sheet, end, self._mark.strength(breathes=self.wants_frames))
        self._words.draw_heading(sheet)
        self._boxes = tuple(sheet.boxes)

    def _draw_between(self, target: pygame.Surface) -> None:
        self.pieces.draw(target)
        if not self._her_hour:  # she is the one who looks
            self.figure.draw(target, *self.backdrop.slot, ground=self.backdrop.ground)

    def weave(self) -> bool:
        """After a picture, when another is to come: a part of her light. Whether there is more."""
        slot, ground = self.backdrop.slot, self.backdrop.ground
        return not self._her_hour and self.figure.weave(*slot, ground=ground)

    def _draw_hour(self, sheet: Sheet) -> None:
        picture = self.backdrop.picture
        settled = picture is not None and not self.backdrop.moving
        self.hour.cover(sheet.surface, picture.name if picture and settled else "")
        self.hour.settle(self.reading.caption, self.menu, self.state.sentence)
        menu = self.menu.height(self.hour.widths()[1])
        choices, end = self.hour.draw(
            sheet, self.reading, hanging=self.state.sentence, menu=menu, still=self._still,
            letter=self.desk.draw_bare if self.desk.letter_shown else None,
        )  # fmt: skip
        draw_mark(sheet, end, self._mark.strength(breathes=self.wants_frames))
        self.menu.draw(sheet, choices)
