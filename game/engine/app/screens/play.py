"""The story on the window: what the player does in, moves of the evening out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.input import Choose, Click, Context, Do, Point, Redraw, Type
from game.engine.app.look import SMALL, veil
from game.engine.app.loop import Pace, Push, Swap
from game.engine.app.scanning import Stop
from game.engine.session.screen import LONGEST
from game.engine.stage.choices import MORE
from game.engine.stage.sheet import Sheet
from game.engine.stage.type import Face

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pygame

    from game.engine.app.evening import Evening
    from game.engine.app.input import Intent
    from game.engine.app.loop import Screen, Turn
    from game.engine.app.theatre import Theatre
    from game.engine.stage.sheet import TextBox

_BAR: Final = (
    ("Back", Do.BACK),
    ("Log", Do.LOG),
    ("Save", Do.SAVES),
    ("Auto", Do.AUTO),
    ("Pause", Do.MENU),
)
_BAR_S: Final = 3.0  # how long the words at the top stay after the pointer has moved
_NOTE_S: Final = 4.0
_SKIP_S: Final = 0.09
_STRIDE: Final = {Do.UP: -1, Do.PREVIOUS: -1, Do.DOWN: 1, Do.NEXT: 1}
_NEW: Final = "The next line is new to you. The preferences can skip those too."


class PlayScreen:
    """One evening in the window."""

    def __init__(self, theatre: Theatre, evening: Evening) -> None:
        self.theatre = theatre
        self.stale = True
        self.boxes: tuple[TextBox, ...] = ()
        self._typed = ""
        self._note, self._note_age = "", _NOTE_S
        self._bar_age = _BAR_S
        self._spots: list[tuple[pygame.Rect, Do]] = []
        self._skipping, self._skip_wait = False, 0.0
        self.evening = evening
        self._tell(theatre.keeper.note or theatre.keeper.lines.problem)
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
        if self._asking:
            return Context.TYPING
        if self.evening.stage.silence is not None and self.evening.silence is not None:
            return Context.SILENCE
        return Context.PLAY

    @property
    def pace(self) -> Pace:
        """Frames while anything moves or is about to."""
        fading = self._note_age < _NOTE_S or self._bar_age < _BAR_S
        busy = self.evening.moving or fading or self._skipping
        return Pace.STEADY if busy else Pace.REST

    @property
    def title(self) -> str:
        """The chapter."""
        return self.evening.place

    def spoken(self) -> str:
        """The choice in focus, what is being typed, or else the line with what it offers."""
        evening = self.evening
        if self._asking and evening.play.asking is not None:
            return f"{evening.play.asking.prompt} {self._typed}".strip()
        choice = evening.stage.menu.focused
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
        if self._asking:
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
        self._show_typing()

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
                self._type(text)
            case Point(x, y):
                self._bar_age = 0.0
                stage.menu.point((x, y))
            case Click(x, y):
                return self._click(x, y)
            case Choose(place):
                self._take(stage.menu.number(place + 1))
            case Do():
                return self._do(intent)
            case _:
                pass
        return None

    def step(self, dt: float) -> Turn | None:
        """Let *dt* seconds pass: the page turns by itself if it is to."""
        evening = self.evening
        was_moving, asked = evening.moving, self._asking
        self._note_age += dt
        self._bar_age += dt
        evening.step(dt)
        if self._skipping:
            self._skip_on(dt)
        elif self.theatre.preferences.auto and evening.turns_now:
            evening.advance()
        if evening.note:
            self._tell(evening.note)
            evening.note = ""
        if self._asking != asked:
            self._show_typing()
        self.stale = self.stale or was_moving != evening.moving or self._asking != asked
        return self._turn()

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

    @property
    def _asking(self) -> bool:
        """Whether words are to be typed now."""
        evening = self.evening
        return evening.play.asking is not None and not evening.ensemble.waiting

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
        if self._asking and do in {Do.ACCEPT, Do.ERASE}:
            self._finish_typing(do)
            return None
        if do in _STRIDE:
            self.evening.stage.menu.move(_STRIDE[do])
        act = self._acts.get(do)
        return act() if act else None

    def _advance(self) -> Turn | None:
        evening = self.evening
        silence = evening.silence
        if silence is not None and evening.stage.silence is not None:
            evening.choose(silence[1].index)
        elif evening.play.choices and evening.stage.menu.ready and evening.stage.revealed:
            self._take(evening.stage.menu.take())
        elif evening.over and evening.stage.revealed and not evening.ensemble.waiting:
            return Swap(self.theatre.doors.ending())
        else:
            evening.advance()
        return self._turn()

    def _take(self, index: int | None) -> None:
        if index is not None and index != MORE:
            self.evening.choose(index)

    def _click(self, x: int, y: int) -> Turn | None:
        for rect, do in self._spots:
            if self._bar_age < _BAR_S and rect.collidepoint(x, y):
                return self._do(do)
        if not self.evening.stage.interface:
            return self._do(Do.HIDE)
        if self._asking:
            return None
        if self.evening.play.choices and self.evening.silence is None:
            picked = self.evening.stage.pick_at((x, y))
            self._take(picked)
            if picked is None and not self.evening.stage.revealed:
                self.evening.stage.reveal_all()
            return self._turn()
        return self._do(Do.ADVANCE)

    def _back(self) -> Turn | None:
        self._typed = ""
        self.evening.back()
        return None

    def _forward(self) -> Turn | None:
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
        self._tell("The page turns by itself" if on else "The page waits for you")
        return None

    def _skip_to(self, *, on: bool) -> Turn | None:
        self._skipping, self._skip_wait = on, 0.0
        self.evening.voices.hurried = on
        return None

    def _skip_on(self, dt: float) -> None:
        """On to the next choice or new line, faster than one can read; anything pressed stops."""
        self._skip_wait -= dt
        if self._skip_wait > 0:
            return
        self._skip_wait = _SKIP_S
        if not self.evening.can_turn:
            self._skip_to(on=False)
            return
        if self.evening.next_is_new and not self.theatre.preferences.skip_unread:
            self._skip_to(on=False)
            self._tell(_NEW)
            return
        self.evening.advance()

    def _quick_save(self) -> Turn | None:
        self._tell(self.evening.keep("quick") or "Kept. F9 comes back here.")
        return None

    def _quick_load(self) -> Turn | None:
        if not self.theatre.keeper.has("quick"):
            self._tell("There is no quick save yet; F5 makes one.")
            return None
        self.theatre.remember()
        return self.theatre.doors.begin(load="quick")

    def _open(self, door: Callable[[], Screen]) -> Turn | None:
        self.evening.pause(on=True)
        self.theatre.remember()
        return Push(door())

    # Typed words

    def _type(self, text: str) -> None:
        if self._asking and (self._typed or text.strip()):
            self._typed = (self._typed + text)[:LONGEST]
            self.evening.stage.tap()
            self._show_typing()

    def _finish_typing(self, do: Do) -> None:
        if do is Do.ERASE:
            self._typed = self._typed[:-1]
            self._show_typing()
        elif self.evening.stage.revealed or self._typed:
            words, self._typed = self._typed, ""
            self.evening.tell(words)
        else:
            self.evening.stage.reveal_all()

    def _show_typing(self) -> None:
        asking = self.evening.play.asking
        if self._asking and asking is not None:
            self.evening.stage.typing(asking.prompt, self._typed, len(self._typed))

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
        """The bar for the pointer, and the last note."""
        self._spots.clear()
        if self._bar_age < _BAR_S and self.evening.stage.interface:
            self._paint_bar(sheet)
        if self._skipping:
            self._paint_note(sheet, "On to the next choice …")
        elif self._note_age < _NOTE_S:
            self._paint_note(sheet, self._note)

    def _tell(self, note: str) -> None:
        if note:
            self._note, self._note_age = note, 0.0

    def _paint_bar(self, sheet: Sheet) -> None:
        look = self.theatre.look
        x = sheet.surface.get_width() - look.px(60)
        for label, do in reversed(_BAR):
            on = do is Do.AUTO and self.theatre.preferences.auto
            colour = look.theme.lit if on else look.theme.text
            image = look.type.image(label + (" on" if on else ""), Face.SANS, SMALL, colour)
            x -= image.get_width() + look.px(36)
            rect = image.get_rect(topleft=(x, look.px(40))).inflate(look.px(36), look.px(20))
            veil(sheet.surface, rect, look.theme.scrim, look.theme.over(0.82))
            sheet.text(image, (x, look.px(40)), colour=colour, label=label)
            self._spots.append((rect, do))

    def _paint_note(self, sheet: Sheet, note: str) -> None:
        look = self.theatre.look
        image = look.type.image(note, Face.SANS, SMALL, look.theme.text)
        at = (look.px(60), look.px(40))
        rect = image.get_rect(topleft=at).inflate(look.px(36), look.px(20))
        veil(sheet.surface, rect, look.theme.scrim, look.theme.over(0.82))
        sheet.text(image, at, colour=look.theme.text, label=note)
