"""The story on the window: what the player does in, moves of the evening out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.input import Choose, Click, Context, Do, Focus, Point, Redraw, Type
from game.engine.app.loop import Pace, Push, Swap
from game.engine.app.scanning import Stop
from game.engine.app.screens.bar import Bar
from game.engine.app.told import told_passed
from game.engine.app.typed_words import TypedWords
from game.engine.stage.choices import MORE
from game.engine.stage.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pygame

    from game.engine.app.evening import Evening
    from game.engine.app.input import Intent
    from game.engine.app.loop import Screen, Turn
    from game.engine.app.theatre import Theatre
    from game.engine.stage.sheet import TextBox

_SKIP_S: Final = 0.09
_STRIDE: Final = {Do.UP: -1, Do.PREVIOUS: -1, Do.DOWN: 1, Do.NEXT: 1}
_NEW: Final = "The next line is new to you. The preferences can skip those too."


class PlayScreen:
    """One evening in the window; *first* lies over it when it is shown."""

    def __init__(self, theatre: Theatre, evening: Evening, first: Screen | None = None) -> None:
        self.theatre = theatre
        self.stale = True
        self.boxes: tuple[TextBox, ...] = ()
        self._first = first
        self._skipping, self._skip_wait = False, 0.0
        self._all_too = False  # what is skipped may be new, this once
        self._passing: tuple[str, int] | None = None  # the chapter, and the line it was left at
        self._told_of: set[str] = set()
        self.evening = evening
        self.typed, self.bar = TypedWords(evening, theatre.controls), Bar(theatre)
        self.bar.tell(theatre.keeper.note or theatre.keeper.lines.problem)
        doors = theatre.doors
        self._acts: dict[Do, Callable[[], Turn | None]] = {
            Do.ADVANCE: self._advance,
            Do.BACK: self._back,
            Do.FORWARD: self._forward,
            Do.SKIP: lambda: self._skip_to(on=not self._skipping),
            Do.SKIP_WHILE: lambda: self._skip_to(on=True),
            Do.AUTO: self._auto,
            Do.HIDE: self._hide,
            Do.QUICK_SAVE: self._quick_save,
            Do.QUICK_LOAD: self._quick_load,
            Do.REPLAY_VOICE: self._hear,
            Do.SPELL: self._spell,
            Do.MENU: lambda: self._open(doors.pause),
            Do.LOG: lambda: self._open(doors.log),
            Do.PREFERENCES: lambda: self._open(doors.preferences),
            Do.SAVES: lambda: self._open(lambda: doors.saves(saving=True)),
            Do.LOADS: lambda: self._open(lambda: doors.saves(saving=False)),
        }

    # What the loop asks

    @property
    def context(self) -> Context:
        """Typing, a silence that any key breaks, or plain play."""
        if self.typed.asked:
            return Context.TYPING
        if self.evening.stage.long_wait.silent and self.evening.silence is not None:
            return Context.SILENCE
        return Context.PLAY

    @property
    def pace(self) -> Pace:
        """Frames while anything moves or is about to."""
        busy = self.evening.moving or self.bar.fading or self._skipping
        return Pace.STEADY if busy else Pace.REST

    @property
    def title(self) -> str:
        """The chapter."""
        return self.evening.place

    def spoken(self) -> str:
        """The choice in focus, what is being typed, or else the line with what it offers."""
        evening = self.evening
        if self.typed.asked:
            return f"{self.typed.prompt} {self.typed.text}".strip()
        choice = evening.stage.menu.focused_choice
        return choice.text if choice else self.line

    @property
    def line(self) -> str:
        """The line that stands, and below it the choices by number."""
        play = self.evening.play
        if play.beat is None:
            return ""
        name = self.theatre.names.get(play.beat.speaker, "")
        said = f"{name}: {play.beat.text}" if name else play.beat.text
        offered = () if self.evening.silence else play.choices
        return "\n".join((said, *(f"{n}: {each.text}" for n, each in enumerate(offered, 1))))

    def stops(self) -> tuple[Stop, ...]:
        """Go on, or each choice; a line back; the pause with all the rest."""
        return tuple(self._offered())

    def _offered(self) -> Iterator[Stop]:
        evening = self.evening
        if self.typed.asked:
            yield Stop("spell", "Write", Do.SPELL)
        elif self.context is Context.SILENCE:
            yield Stop("speak", "Break the silence", Do.ADVANCE)
        elif evening.play.choices and evening.stage.revealed and not evening.ensemble.waiting:
            at = evening.play.session.at
            for place, choice in enumerate(evening.play.choices):
                yield Stop(f"choice {at} {place}", choice.text, Choose(place), focus=place)
        else:
            yield Stop("on", "Go on", Do.ADVANCE)
        yield Stop("back", "A line back", Do.BACK)
        yield Stop("menu", "Pause", Do.MENU)

    def shown(self) -> None:
        """Back from a list, or new: go on."""
        self.stale = True
        self.evening.pause(on=False)
        self.typed.show()

    def closed(self) -> None:
        """Keep the place, whatever closed the window."""
        self.evening.finish()
        self.theatre.leave(self.evening)

    def handle(self, intent: Intent) -> Turn | None:
        """One thing that the player did."""
        self.stale = True
        stage = self.evening.stage
        match intent:
            case Redraw():
                return None
            case Type(text):
                self.typed.type(text)
            case Point(x, y):
                self.bar.point()
                stage.menu.point((x, y))
            case Focus(place):
                stage.menu.show(place)
            case Click(x, y):
                return self._click(x, y)
            case Choose(place):
                return self._take(stage.menu.number(place + 1))
            case Do():
                return self._do(intent)
            case _:
                pass
        return None

    def step(self, dt: float) -> Turn | None:
        """Let *dt* seconds pass: the page turns by itself if it is to."""
        if self._first is not None:
            return self._open_first()
        evening = self.evening
        was_moving, asked = evening.moving, self.typed.asked
        self.bar.step(dt)
        evening.step(dt)
        turned: Turn | None = None
        if self._skipping:
            turned = self._skip_on(dt)
        elif self.theatre.preferences.auto and evening.turns_now:
            turned = self._go_on()
        if evening.note:
            self.bar.tell(evening.note)
            evening.note = ""
        self.typed.follow()
        self.stale = self.stale or was_moving != evening.moving or self.typed.asked != asked
        return turned or self._turn()

    def _open_first(self) -> Turn | None:
        """What is to be read before anything goes on."""
        first, self._first = self._first, None
        return self._open(lambda: first) if first is not None else None

    def _turn(self) -> Turn | None:
        """Where the story itself leads: a fault's page."""
        if self.evening.fault is None:
            return None
        found = self.evening.fault.diagnostic
        self.evening.fault = None
        self.theatre.remember()
        lines = (
            "The story broke here. You are back at the last good choice, and nothing is lost.",
            str(found.message),
            f"{found.at} ({found.code})",
        )
        return Push(self.theatre.doors.broken(lines))

    # What the player does

    def _do(self, do: Do) -> Turn | None:
        if do is Do.NEXT and not self.evening.play.choices:
            do = Do.SKIP  # Tab moves in a menu; elsewhere it runs on, as players know it
        if do is Do.SKIP_ENDS or (self._skipping and do not in {Do.SKIP, Do.SKIP_WHILE}):
            self._skip_to(on=False)
        if do is Do.SKIP_ENDS:
            return None
        if not self.evening.stage.interface and do is not Do.HIDE:
            self.evening.stage.interface = True
            return None
        if self.typed.asked and do in {Do.ACCEPT, Do.ERASE}:
            self.typed.finish() if do is Do.ACCEPT else self.typed.erase()
            return None
        if do in _STRIDE:
            self.evening.stage.menu.move(_STRIDE[do])
        act = self._acts.get(do)
        return act() if act else None

    def _advance(self) -> Turn | None:
        evening = self.evening
        silence = evening.silence
        if silence is not None and evening.stage.long_wait.silent:
            evening.choose(silence[1].index)
        elif evening.play.choices and evening.stage.menu.ready and evening.stage.revealed:
            return self._take(evening.stage.menu.take())
        elif evening.over and evening.stage.revealed and not evening.ensemble.waiting:
            return Swap(self.theatre.doors.ending(evening.play.ending))
        else:
            return self._go_on() or self._turn()
        return self._turn()

    def _go_on(self) -> Turn | None:
        return self._noted(self.evening.ahead_of(None), self.evening.advance)

    def _take(self, index: int | None) -> Turn | None:
        if index is None or index == MORE:
            return None
        return (
            self._noted(self.evening.ahead_of(index), lambda: self.evening.choose(index))
            or self._turn()
        )

    def _noted(self, chapter: str, move: Callable[[], None]) -> Turn | None:
        """Make *move*; before a chapter that has a note, ask first, once, who wants to be asked."""
        parts = self.theatre.parts
        touches = parts.content.notes.get(chapter) if parts and chapter else None
        wanted = self.theatre.preferences.content_notes and chapter not in self._told_of
        if not touches or not wanted:
            move()
            return None

        def on() -> Turn | None:
            self._told_of.add(chapter)
            move()
            return None

        def ahead() -> Turn | None:
            self._skip_to(on=True)
            self._all_too, self._passing = True, (chapter, self.evening.play.session.at)
            return on()

        self._skip_to(on=False)
        return self._open(lambda: self.theatre.doors.note(touches, on, ahead))

    def _click(self, x: int, y: int) -> Turn | None:
        button = self.bar.at(x, y)
        if button is not None:
            return self._do(button)
        if not self.evening.stage.interface:
            return self._do(Do.HIDE)
        if self.typed.asked:
            return self._do(Do.SPELL)
        if self.evening.play.choices and self.evening.silence is None:
            picked = self.evening.stage.pick_at((x, y))
            if picked is None and not self.evening.stage.revealed:
                self.evening.stage.reveal_all()
            return self._take(picked)
        return self._do(Do.ADVANCE)

    def _back(self) -> Turn | None:
        self.typed.forget()
        self.evening.back()
        return None

    def _forward(self) -> Turn | None:
        self.typed.forget()
        if not self.evening.forward() and not self.evening.play.choices:
            return self._advance()
        return None

    def _hear(self) -> Turn | None:
        beat = self.evening.play.beat
        if beat is not None:
            self.evening.hear(beat)
        return None

    def _hide(self) -> Turn | None:
        self.evening.stage.interface = not self.evening.stage.interface
        return None

    def _auto(self) -> Turn | None:
        on = not self.theatre.preferences.auto
        self.theatre.prefer("auto", on)
        self.bar.tell("The page turns by itself" if on else "The page waits for you")
        return None

    def _skip_to(self, *, on: bool) -> Turn | None:
        self._skipping, self._skip_wait = on, 0.0
        self._all_too, self._passing = self._all_too and on, None
        self.evening.voices.hurried = on
        return None

    def _skip_on(self, dt: float) -> Turn | None:
        """On to the next choice or new line, faster than one can read; anything pressed stops."""
        self._skip_wait -= dt
        if self._skip_wait > 0:
            return None
        self._skip_wait = _SKIP_S
        all_of_it = self._all_too or self.theatre.preferences.skip_unread
        if not self.evening.can_turn:
            passed = self._passing
            return self._skip_to(on=False) or (self._tell_passed(*passed) if passed else None)
        if self.evening.next_is_new and not all_of_it:
            self.bar.tell(_NEW)
            return self._skip_to(on=False)
        return self._go_on()

    def _tell_passed(self, chapter: str, since: int) -> Turn | None:
        """What was run ahead through, for who would sooner not read it."""
        parts = self.theatre.parts
        summary = parts.content.passed.get(chapter, "") if parts else ""
        lines = told_passed(summary, self.evening.play.session.at - since - 1)
        return self._open(lambda: self.theatre.doors.passed(lines))

    def _quick_save(self) -> Turn | None:
        self.evening.quick_save()
        return None

    def _quick_load(self) -> Turn | None:
        if not self.theatre.keeper.has("quick"):
            self.bar.tell("There is no quick save yet; F5 makes one.")
            return None
        self.theatre.remember()
        return self.theatre.doors.begin(load="quick")

    def _open(self, door: Callable[[], Screen]) -> Turn | None:
        self.evening.pause(on=True)
        self.theatre.remember()
        return Push(door())

    def _spell(self) -> Turn | None:
        """Letters to point at, for who has no keys; not before the line that asks stands whole."""
        if not self.typed.asked:
            return None
        if not self.evening.stage.revealed:
            self.evening.stage.reveal_all()
            return None
        return self._open(lambda: self.theatre.doors.spelling(self.typed))

    # Drawing

    def draw(self, surface: pygame.Surface, *, blank: bool = False) -> None:
        """The stage, and over it what the game itself has to say; without letters if *blank*."""
        stage = self.evening.stage
        stage.draw(surface, blank=blank)
        sheet = Sheet(surface, blank=blank)
        self.paint(sheet)
        self.boxes = (*stage.boxes, *sheet.boxes)
        self.stale = False

    def paint(self, sheet: Sheet) -> None:
        """The words over the story."""
        if self.evening.stage.interface:
            self.bar.draw(sheet, busy="On to the next choice …" if self._skipping else "")
