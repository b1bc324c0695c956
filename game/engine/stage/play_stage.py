"""Plays the story in the window: cues and lines come in, a drawn picture goes out.

It knows nothing of sound or voice: word times, loudness and the voice's position are told to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.director.cues import (
    AfterCue,
    CardCue,
    ChapterCue,
    LampCue,
    LetterCue,
    MoodCue,
    PovCue,
    PresenceCue,
    SceneCue,
)
from game.engine.director.stage import StageState
from game.engine.stage.backdrop import Backdrop
from game.engine.stage.captions import Captions
from game.engine.stage.choices import Menu, cues_on
from game.engine.stage.desk import Desk
from game.engine.stage.figure import Figure
from game.engine.stage.layout import Arrangement, arrange
from game.engine.stage.panels import (
    HEADING_SECONDS,
    Typing,
    draw_heading,
    draw_silence,
    draw_typing,
    heading_alpha,
    typing_height,
)
from game.engine.stage.presence import Presence
from game.engine.stage.reading import Reading
from game.engine.stage.scrim import Scrim, Veil
from game.engine.stage.sheet import Sheet, TextBox
from game.engine.stage.utterance import SPEEDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pygame

    from game.engine.director.cues import Cue
    from game.engine.director.stage import Line
    from game.engine.session.beats import Choice
    from game.engine.stage.backdrop import PictureSource
    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Type

_NO_SLOT: Final = ((0.5, 0.36), 1.0)
_FULL_RADIUS: Final = 0.245
_SCENE_SECONDS: Final = 0.9
_HEADING_WAIT: Final = 2.2
_CARD_SECONDS: Final = 0.5


class PlayStage:
    """The stage in the window, at one size. Give it time with `step`, then `draw` it.

    *source* is where pictures come from (None: the act's dusk). The app says how grown Samantha
    is (`growth`), what the voice does (`speech`, `heard`, `hushed`), and what the player does.
    """

    def __init__(self, type_: Type, theme: Theme, source: PictureSource | None = None) -> None:
        self.state = StageState()
        self.interface = True
        self._text_speed = SPEEDS["steady"]
        self._still = False
        self._time = 0.0
        self._heading = ("", "")
        self._heading_age = HEADING_SECONDS
        self._typing: Typing | None = None
        self._silence: float | None = None
        self._silent_for = 0.0
        self._boxes: tuple[TextBox, ...] = ()
        self._seen_at = -1.0
        self.reading = Reading()
        self.figure = Figure()
        self.menu = Menu(type_, theme)
        self.desk = Desk(type_, theme)
        self.backdrop = Backdrop(type_.size, theme, source, self._draw_figure)
        self._presence = Presence(type_.size)
        self.restyle(type_, theme)

    def restyle(self, type_: Type, theme: Theme) -> None:
        """Another text size or other colours, for the same size of picture."""
        self._type, self._theme = type_, theme
        self._captions = Captions(type_, theme)
        self._scrim = Scrim(type_.size, theme)
        self._veil = Veil(at_once=True)
        self.menu.restyle(type_, theme)
        self.desk.restyle(type_, theme)

    # What the director asks of a stage

    def restore(self, state: StageState) -> None:
        """Show *state* at once: after load, back and forward."""
        self.state = state
        self.backdrop.show(state.scene, at_once=True)
        self.backdrop.mood(state.mood, 0)
        self.backdrop.lamps(state.lamps, at_once=True)
        self.figure.gesture(state.presence, at_once=True)
        self.figure.hush()
        self.reading.clear()
        self.desk.stand(state)
        self._heading_age = HEADING_SECONDS
        self._clear_menu()

    def perform(self, cue: Cue, state: StageState) -> float:
        """Begin what *cue* asks; answers the seconds it takes until the line may follow."""
        self.state = state
        self._clear_menu()
        self.desk.follow(state)
        match cue:
            case SceneCue(name):
                return self._change_scene(name)
            case ChapterCue(number, title):
                self._heading, self._heading_age = (number, title), 0.0
                return _HEADING_WAIT
            case MoodCue(name, seconds):
                self.backdrop.mood(name, 0.0 if self._still else seconds)
            case LampCue():
                self.backdrop.lamps(state.lamps, at_once=self._still)
            case PresenceCue(gesture):
                self.figure.gesture(gesture)
            case LetterCue("begin") | CardCue():
                self.reading.clear()
                return 0.0 if self._still else _CARD_SECONDS
            case PovCue():
                self.reading.clear()
            case _:
                pass  # what is heard, and what only the state keeps
        return 0.0

    def _change_scene(self, name: str) -> float:
        self.backdrop.show(name, at_once=self._still)
        self.backdrop.mood("plain", 0.0 if self._still else 0.6)
        self.backdrop.lamps(self.state.lamps, at_once=True)
        self.figure.gesture("rest")
        self.reading.clear()
        return 0.0 if self._still else _SCENE_SECONDS

    def say(self, line: Line, state: StageState) -> float:
        """Show *line*; answers the seconds until it stands, at the player's text speed."""
        self.state = state
        self._clear_menu()
        self.figure.hush()
        if line.on_page:
            self.reading.clear()
            return self.desk.write(state, self._text_speed / SPEEDS["steady"])
        if self.desk.card_shown and not line.speaker:
            self.reading.clear()
            self.desk.put_on_card(line.text)
            return len(line.text) / self._text_speed if self._text_speed else 0.0
        return self.reading.start(line, self._text_speed)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Put *choices* up; one that takes itself after a while makes a silence of them."""
        after = [cue for choice in choices for cue in cues_on(choice) if isinstance(cue, AfterCue)]
        self._silence, self._silent_for = (after[0].seconds, 0.0) if after else (None, 0.0)
        self.menu.offer(() if after else choices)

    def _clear_menu(self) -> None:
        self.menu.offer(())
        self._silence, self._typing = None, None

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
        self._still = self.figure.still = self.desk.still = still

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

    def tap(self) -> None:
        """The player has pressed something."""
        self.figure.tap()

    def typing(self, prompt: str, text: str, caret: int) -> None:
        """Show the panel for typed words as it is now."""
        self._typing = Typing(prompt, text, caret)

    def typing_done(self) -> None:
        self._typing = None

    # What the app asks

    @property
    def revealed(self) -> bool:
        """Whether the whole line stands, or is written."""
        return self.reading.whole and self.desk.whole

    def reveal_all(self) -> None:
        """Show everything that is on its way, now."""
        self.reading.reveal()
        self.desk.reveal()
        self._heading_age = max(self._heading_age, HEADING_SECONDS - 0.9)

    @property
    def silence(self) -> float | None:
        """How much of a silence has gone, 0 to 1; None when there is none."""
        return None if self._silence is None else min(1.0, self._silent_for / self._silence)

    def pick_at(self, at: tuple[int, int]) -> int | None:
        """The runtime's index of the choice under *at*; None elsewhere, on ghosts, too early.

        A click on the row that turns the page turns it and answers `choices.MORE`.
        """
        return self.menu.pick_at(at) if self.interface else None

    def point(self, at: tuple[int, int]) -> bool:
        """The mouse is at *at*; whether that moved the focus."""
        return self.menu.point(at)

    def move(self, step: int) -> None:
        """Move the focus by *step* choices."""
        self.menu.move(step)

    def take(self) -> int | None:
        """The index of the choice in focus, as for `pick_at`."""
        return self.menu.take()

    def number(self, number: int) -> int | None:
        """The index of the choice with this number, or None."""
        return self.menu.number(number)

    @property
    def boxes(self) -> tuple[TextBox, ...]:
        """Every text of the last picture drawn: place, colour, what it is."""
        return self._boxes

    @property
    def wants_frames(self) -> bool:
        """Whether anything moves; when not, the app need not draw again."""
        return (
            self.backdrop.moving
            or (self.backdrop.alive and not self._still)
            or self.figure.moving
            or not self.reading.settled
            or not self.menu.settled
            or self._heading_age < HEADING_SECONDS
            or self._silence is not None
            or self._veil.moving
            or self.desk.moving
        )

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        self._time += dt
        self._heading_age += dt
        if self.revealed:  # choices wait for the line before them
            self.menu.age += dt
        if self._silence is not None:
            self._silent_for += dt
        self.reading.step(dt)
        self.figure.step(dt)
        self.backdrop.step(dt)
        self.desk.step(dt)
        self._veil.want(self._arranged().top if self._shows_text and self.interface else None)
        self._veil.step(dt, still=self._still)

    # Drawing

    def draw(self, target: pygame.Surface, *, blank: bool = False) -> None:
        """Draw everything; a *blank* picture leaves out the letters, to measure contrast."""
        sheet = Sheet(target, blank=blank)
        time = 0.0 if self._still else self._time
        self.backdrop.draw_behind(target, time)
        self._draw_figure(target)
        self.backdrop.draw_before(target, time)
        if self.interface:
            self._draw_text(sheet)
        self._boxes = tuple(sheet.boxes)

    def _draw_figure(self, target: pygame.Surface) -> None:
        centre, scale = self._slot()
        pose = self.figure.pose(centre, scale, self.backdrop.ground)
        if pose is not None:
            self._presence.draw(target, pose)

    def _slot(self) -> tuple[tuple[float, float], float]:
        picture = self.backdrop.picture
        if picture is None:
            return _NO_SLOT
        wide, high = picture.size
        x, y = picture.slot.centre
        return (x / wide, y / high), picture.slot.radius / (_FULL_RADIUS * high)

    def _draw_text(self, sheet: Sheet) -> None:
        shows = self._shows_text
        place = self._arranged()
        self.desk.draw(sheet, min(place.top, self._type.size[1] - self._type.px(300)))
        top = self._veil.want(place.top if shows else None)
        self._scrim.draw(sheet.surface, top, self._veil.strength)
        if shows:
            if self.reading.caption is not None:
                self._captions.draw(
                    sheet, self.reading.caption, place.caption, position=self.reading.position
                )
            if self._typing is not None:
                draw_typing(sheet, self._type, self._theme, self._typing, place.choices)
            else:
                self.menu.draw(sheet, place.choices)
        if self._silence is not None:
            self._draw_silence(sheet.surface, place.choices)
        draw_heading(
            sheet, self._type, self._theme, self._heading, heading_alpha(self._heading_age)
        )

    @property
    def _shows_text(self) -> bool:
        return bool(
            self.reading.caption is not None
            or self.menu.choices
            or self._typing is not None
            or self._silence is not None
        )

    def _arranged(self) -> Arrangement:
        caption, typing = self.reading.caption, self._typing

        def caption_height(width: float) -> int:
            return self._captions.height(caption, width) if caption is not None else 0

        def choices_height(width: float) -> int:
            if typing is not None:
                return typing_height(self._type, typing, width)
            return self.menu.height(width)

        return arrange(self._type, caption_height, choices_height)

    def _draw_silence(self, target: pygame.Surface, area: pygame.Rect) -> None:
        radius = self._type.px(54)
        foot = self._type.size[1] - self._type.px(64)
        centre = (area.x + self._type.px(150), min(area.y + 2 * radius, foot - radius))
        draw_silence(target, self._theme, self.silence or 0.0, centre=centre, radius=radius)
