"""One playthrough in the window: story, stage, sound and voices, in step with each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.ahead import FAR
from game.engine.app.ensemble import Ensemble
from game.engine.app.outlook import Outlook
from game.engine.app.own_music import facts_of, tell_hour
from game.engine.app.own_plate import OwnPlate
from game.engine.app.place_kept import PlaceKept
from game.engine.app.playthrough import Playthrough, any_key_of, silence_of
from game.engine.app.preferences import UNTIMED
from game.engine.app.voices import HERS, Voices, manner_of
from game.engine.director.cues import ChapterCue
from game.engine.director.director import cues_of
from game.engine.session.runtime import StoryFault
from game.engine.sound.own_piece import PIECE
from game.engine.stage.play_stage import PlayStage
from game.engine.stage.utterance import SPEEDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.app.keeping import Keeper
    from game.engine.app.look import Look
    from game.engine.app.parts import Parts
    from game.engine.app.preferences import Preferences
    from game.engine.session.beats import Beat, Choice
    from game.engine.session.session import StorySession

_NONE: Final[frozenset[int]] = frozenset()
_SETTLED_S: Final = 1.5  # a heading, a menu: even in a still game they come and go once
_READING_S: Final = 0.26  # a word, for who reads with the page turning by itself
_PAUSES: Final = {"short": 0.6, "medium": 1.3, "long": 2.6}
_STILL_HERE: Final = "Still here."


class Evening:
    """What the play screen plays. Every move keeps the place; a fault of the story is told in
    `fault` and leaves the player at the last good choice.
    """

    def __init__(  # noqa: PLR0913 - all that an evening is made of
        self,
        session: StorySession,
        parts: Parts,
        keeper: Keeper,
        look: Look,
        preferences: Preferences,
        *,
        still: bool,
    ) -> None:
        self._parts, self._keeper, self._still = parts, keeper, still
        self._preferences = preferences
        self.fault: StoryFault | None = None
        self.note = ""
        self.silence: tuple[Choice, Choice] | None = None
        """In a silence: the choice that it takes, and the one that a key takes."""
        self._idle = 0.0
        self._said_here = False
        self._place_kept = PlaceKept(keeper, self)
        self._build(session, look)

    def _build(self, session: StorySession, look: Look) -> None:
        parts = self._parts
        self.look = look
        self.stage = PlayStage(look.type, look.theme, parts.pictures)
        self.voices = Voices(parts.speech, parts.sound, self.stage, parts.content.cast)
        self.ensemble = Ensemble(
            self.stage, parts.sound, self.voices, scenes=parts.content.scenes, heard=parts.heard
        )
        self.play = Playthrough(session, self.ensemble, parts.names, self._keeper.lines)
        self.stage.picture_of = self._picture_of
        self._own = OwnPlate()
        self.outlook = Outlook(self.play, self.stage, self.voices, parts, self._own)
        self.stage.pieces.own.source = self._own.ready
        self.stage.desk.card.text_of = self._text_of
        self.stage.notes(self._note_on)
        self.apply(self._preferences)

    def apply(self, preferences: Preferences) -> None:
        """Take over preferences: they hold from now on."""
        before, self._preferences = self._preferences, preferences
        self.voices.manner = manner_of(preferences, follow=not self._still)
        if not self.voices.manner.speaks:
            self.voices.hush()
        self.ensemble.sound_captions = preferences.sound_captions
        self.stage.still = preferences.reduced_motion or self._still
        wait = self.stage.long_wait
        wait.how = preferences.long_waits
        self.stage.pieces.minute.pace = wait.pace
        if before.long_waits != preferences.long_waits:
            self.silence = self._silence()
            self.play.offer_again()
        self.stage.text_speed(SPEEDS["at once" if self._still else preferences.text_speed])

    def restyle(self, look: Look) -> None:
        """Another text size, other colours, a window of another shape; or, with another size of
        scene, a stage built anew.
        """
        if look.type.frame.size == self.look.type.frame.size:
            self.look = look
            self.stage.restyle(look.type, look.theme)
        else:
            self.voices.hush()
            self._build(self.play.session, look)
            self._again(self.play.resume())

    @property
    def place(self) -> str:
        """The chapter, as it is told in lists."""
        state = self.play.state
        return f"{state.chapter}. {state.title}" if state.title else ""

    # Moves

    def begin(self) -> None:
        """Show the first line, or the one at which the session stands."""
        self._own_music()
        if self.play.beat is None:
            self._move(self.play.advance)
        else:
            self._again(self.play.resume())

    def advance(self) -> None:
        """The next line; cut short first what is still on its way to this one."""
        self.stage.tap()
        if self.ensemble.waiting:
            self.play.director.hurry()
            self.ensemble.flush()
        elif not self.stage.revealed and not self.voices.aloud:
            self.stage.reveal_all()
        elif self.stage.desk.card.turn_page():
            self._idle = 0.0
        elif self.play.session.can_advance and self.play.asking is None:
            self._move(self.play.advance)

    def choose(self, index: int) -> None:
        """Take the choice with the runtime's *index*, and keep the place."""
        choice = next((each for each in self.play.choices if each.index == index), None)
        if choice is not None:
            self.stage.tap()
            self._parts.sound.interface("choice_take")
            self.voices.forget()
            self._move(lambda: self._take(choice))
            self.outlook.add(self.autosave)

    def _take(self, choice: Choice) -> None:
        self.play.choose(choice)
        tell_hour(self.play.session, self._keeper.hour)

    def tell(self, text: str) -> None:
        """Answer what the story asked to be typed."""
        self.stage.typing_done()
        self._move(lambda: self.play.tell(text))

    def back(self) -> None:
        """The line before."""
        self._gone_to(self.play.back())

    def forward(self) -> bool:
        """The line after, if it was read before; whether it was."""
        return self._gone_to(self.play.forward())

    def jump(self, place: int) -> None:
        """The line at *place* of the log."""
        self._gone_to(self.play.jump(place))

    def _gone_to(self, shown: bool) -> bool:  # noqa: FBT001 - what the playthrough answered
        """What was undone must not come back with the next start: this place is kept too."""
        if shown:
            self._place_kept.later()
        return self._again(shown)

    def hear(self, beat: Beat) -> None:
        """Say a line of the log once more."""
        self.voices.again(beat)

    def _silence(self) -> tuple[Choice, Choice] | None:
        choices = self.play.choices
        nothing, something = silence_of(choices), any_key_of(choices)
        timed = self._preferences.long_waits != UNTIMED
        return (nothing[0], something) if nothing and something and timed else None

    def _move(self, move: Callable[[], object]) -> None:
        try:
            move()
        except StoryFault as fault:
            self.fault = fault
            self._again(self.play.resume())
            return
        self._arrived()

    def _again(self, shown: bool) -> bool:  # noqa: FBT001 - what the playthrough answered
        """A line read before: it stands at once, without its sounds."""
        if shown:
            self.ensemble.flush()
            self.stage.reveal_all()
            self._arrived()
        return shown

    def _arrived(self) -> None:
        self._idle = 0.0
        self.silence, self._said_here = self._silence(), False
        growth = self.play.session.growth.value
        self.voices.growth = growth
        self.stage.growth = growth if self._awake() else None
        self.stage.look_again()
        self._own_music()
        self.stage.menu.marked = self.play.taken_before if self._preferences.chosen_marks else _NONE
        if self.over:
            self.autosave()
        self.outlook.plan()

    def _own_music(self) -> None:
        """What Samantha will have made of it, as things stand; who looks back changes nothing."""
        session = self.play.session
        if session.at + 1 >= len(session.log):
            self._parts.sound.own(facts_of(session.variable, session.seed, session.growth.index))
        if self.play.state.music == PIECE:
            self._own.want(facts_of(session.variable, session.seed))

    def _awake(self) -> bool:
        """Whether Samantha is there: she has spoken, or her light has been moved."""
        session = self.play.session
        return any(
            step.beat.speaker == HERS or any(tag.startswith("presence") for tag in step.beat.tags)
            for step in session.log[: session.at + 1]
        )

    def _picture_of(self, scene: str) -> str:
        """Which picture *scene* has by what has happened so far."""
        return self.outlook.picture_of(scene, self.play.session.variable)

    def _note_on(self, chapter: str) -> str:
        """What Samantha writes by the title of *chapter*; who has gone, nothing."""
        gone = self.play.state.presence == "gone"
        return "" if gone else self._parts.content.margins.chapters.get(chapter, "")

    def _text_of(self, card: str) -> str:
        """What stands on a side of a *card* ("3 front"), if it has been shown."""
        session = self.play.session
        told = (step.beat for step in session.log[: session.at + 1])
        return next((beat.text for beat in told if f"card: {card}" in beat.tags), "")

    # Time

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        self.play.director.step(dt)
        self.ensemble.step(dt)
        self.voices.step(dt)
        self.stage.step(dt)
        quiet = (
            not self.ensemble.waiting
            and self.stage.revealed
            and not self.voices.speaking
            and not self._parts.aside.busy
        )
        self._idle = self._idle + dt if quiet else 0.0
        self.stage.wait(on=quiet and self._for_the_player)
        self._place_kept.step(dt)
        self.note, self._place_kept.note = self._place_kept.note or self.note, ""
        self.outlook.step(dt, busy=self.ensemble.waiting)
        self._wait_long()

    def _wait_long(self) -> None:
        """Say that all is well where nothing has happened for long, and take what takes itself."""
        wait = self.stage.long_wait
        wait.paused = self._parts.aside.busy
        if wait.here and not self._said_here:
            self._said_here, self.note = True, _STILL_HERE
        itself = silence_of(self.play.choices)
        if itself is not None and (wait.share or 0.0) >= 1:
            self.choose(itself[0].index)

    @property
    def turns_now(self) -> bool:
        """Whether a page that turns by itself would turn now."""
        beat = self.play.beat
        if beat is None or not self.can_turn:
            return False
        wait = _PAUSES[self._preferences.auto_pause]
        if self.voices.line_of(beat.speaker, beat.text) is None:
            wait += _READING_S * len(beat.text.split()) * 0.5
        return self._idle >= wait

    @property
    def can_turn(self) -> bool:
        """Whether the story goes on without the player."""
        return self.play.session.can_advance and self.play.asking is None

    @property
    def _for_the_player(self) -> bool:
        """Whether nothing but the key for the next line is wanted, and it is."""
        beat = self.play.beat
        if beat is None or beat.choices or self.play.asking is not None:
            return False
        return not self._preferences.auto or beat.over

    @property
    def next_is_new(self) -> bool:
        """Whether the next line was never read, in this playthrough or another."""
        ahead = self.play.session.ahead(FAR)
        return bool(ahead) and not self._keeper.lines.knows(ahead[0])

    def ahead_of(self, index: int | None) -> str:
        """The title of the chapter that the next line begins, behind the choice of that *index* or
        behind none; empty when it begins none, or it is not to be known.
        """
        session = self.play.session
        whole = not self.ensemble.waiting and (self.stage.revealed or self.voices.aloud)
        if index is None and not (whole and session.can_advance):
            return ""
        beats = session.ahead(1) if index is None else session.behind(index, 1)
        cues = (cue for beat in beats for cue in cues_of(beat) if isinstance(cue, ChapterCue))
        return next((cue.title for cue in cues), "")

    @property
    def over(self) -> bool:
        """Whether the story stops here."""
        return self.play.beat is not None and self.play.beat.over

    @property
    def moving(self) -> bool:
        """Whether the picture changes by itself."""
        if self._still:
            return self.ensemble.waiting or self.stage.backdrop.awaited or self._idle < _SETTLED_S
        return self.ensemble.waiting or self.voices.speaking or self.stage.wants_frames

    def pause(self, *, on: bool) -> None:
        """Hold the voice while another screen lies over the story."""
        self._parts.sound.pause(on=on)

    # Keeping the place

    def keep(self, name: str) -> str:
        """Save under *name*; answers what went wrong, or nothing."""
        return self._place_kept.by_hand(name)

    def quick_save(self) -> None:
        """The quick save, in the background; `note` says when it is there."""
        self._place_kept.quick()

    def autosave(self) -> None:
        """Keep the place under the game's own name, in the background; a problem is told in
        `note` when it is known.
        """
        self._place_kept.soon()

    def finish(self) -> None:
        """Keep the place and wait until it is on the disk: the evening is over."""
        self._place_kept.last()
