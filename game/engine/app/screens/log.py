"""Every line so far with what was picked: read it, hear a line again, or go back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.engine.app.foot import MOVE, Hint, stops_of
from game.engine.app.input import Click, Do, Point, Scroll
from game.engine.app.look import MARGIN, focus_bar, heading
from game.engine.app.loop import Pop
from game.engine.app.scanning import Stop
from game.engine.app.screens.still import Still
from game.engine.stage.chrome import label_of
from game.engine.stage.type import Face, typographic

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.app.input import Intent
    from game.engine.app.look import Look
    from game.engine.app.loop import Turn
    from game.engine.app.screens.rows import Picked, Turned
    from game.engine.app.theatre import Theatre
    from game.engine.session.beats import Step
    from game.engine.stage.sheet import Sheet
    from game.engine.stage.type import Type

LINE: Final = 29
NAME: Final = 17
_STEPS: Final = {
    Do.UP: -1,
    Do.PREVIOUS: -1,
    Do.DOWN: 1,
    Do.NEXT: 1,
    Do.PAGE_UP: -8,
    Do.PAGE_DOWN: 8,
    Do.FIRST: -1_000_000,
    Do.LAST: 1_000_000,
}


_SWITCHED: Final = (
    ("The line above", Do.UP),
    ("Eight lines above", Do.PAGE_UP),
    ("The line below", Do.DOWN),
    ("Go back to that line", Do.GO_BACK_TO),
)


class LogScreen(Still):
    """Opens at the last line. Enter goes back to the line in focus; nothing is lost by it until
    another choice is made.
    """

    title = "Log"
    hints = (
        MOVE,
        Hint("Go back to that line", (Do.ACCEPT,)),
        Hint("Hear it again", (Do.REPLAY_VOICE,), Do.HEAR),
        Hint("Close", (Do.CANCEL,)),
    )

    def __init__(self, theatre: Theatre) -> None:
        super().__init__(theatre)
        evening = theatre.evening
        session = evening.play.session if evening else None
        log = session.log[: session.at + 1] if session else ()
        self._steps = [
            (place, step) for place, step in enumerate(log) if step.beat.text or step.picked
        ]
        self._focus = max(0, len(self._steps) - 1)
        self._spots: list[tuple[pygame.Rect, int]] = []
        self._acts: dict[Do, Callable[[], Turn | None]] = {
            Do.CANCEL: Pop,
            Do.LOG: Pop,
            Do.ACCEPT: self._go,
            Do.GO_BACK_TO: self._go,
            Do.REPLAY_VOICE: self._hear,
            Do.HEAR: self._hear_by_hand,
        }
        self._hearing = False  # a click hears the line, and does not go back to it
        self._gutter_for: Look | None = None
        self._names_wide = 0

    def respond(self, intent: Intent) -> Turn | None:
        """Move, hear, go back to a line, or close."""
        match intent:
            case Do() if intent in self._acts:
                return self._acts[intent]()
            case Scroll(notches):
                self._move(-notches)
            case Point(x, y):
                self._point(x, y)
            case Click(x, y):
                return self._clicked(x, y)
            case Do() if intent in _STEPS:
                self._move(_STEPS[intent])
            case _:
                pass
        return None

    def stops(self) -> tuple[Stop, ...]:
        """The focus is moved by what has its turn: of three thousand lines none has its own."""
        moves = tuple(Stop(label, label, do) for label, do in _SWITCHED)
        return (*moves, *stops_of(self.hints))

    def act(self, done: Picked | Turned) -> Turn | None:  # noqa: ARG002 - the log has its own list
        return None

    def spoken(self) -> str:
        """The line in focus: who says it, and what was picked there."""
        if not self._steps:
            return self.aside
        step = self._steps[self._focus][1]
        name = self.theatre.names.get(step.beat.speaker, "")
        said = f"{name}: {step.beat.text}" if name else step.beat.text
        return f"{said}\nYou chose: {step.picked}" if step.picked else said

    def _move(self, by: int) -> None:
        """By one the focus goes round the ends, by more it stops there."""
        if self._steps:
            to = self._focus + by
            last = len(self._steps) - 1
            self._focus = to % len(self._steps) if abs(by) == 1 else max(0, min(last, to))

    def _point(self, x: int, y: int) -> bool:
        for rect, place in self._spots:
            if rect.collidepoint(x, y):
                self._focus = place
                return True
        return False

    def _go(self) -> Turn | None:
        if self._steps and self.theatre.evening:
            self.theatre.evening.jump(self._steps[self._focus][0])
        return Pop()

    def _clicked(self, x: int, y: int) -> Turn | None:
        """Back to the line; or hear it, if that was asked for."""
        if not self._point(x, y):
            return None
        if not self._hearing:
            return self._go()
        return self._hear()

    def _hear_by_hand(self) -> Turn | None:
        """A pointer passes over other lines on its way down here: it says which by a click."""
        if self.theatre.controls.scanner.on:
            return self._hear()
        self._hearing = not self._hearing
        return None

    def _hear(self) -> Turn | None:
        if self._steps and self.theatre.evening:
            self.theatre.evening.hear(self._steps[self._focus][1].beat)
        return None

    @property
    def aside(self) -> str:
        """How much there is, or what a click does now."""
        if self._hearing:
            return "Click a line to hear it"
        return f"{self._focus + 1} of {len(self._steps)}" if self._steps else "Nothing yet"

    def paint(self, sheet: Sheet) -> None:
        """As many lines as fit, the one in focus among them, the last at the foot."""
        look = self.theatre.look
        top = heading(sheet, look, self.title, aside=self.aside)
        foot = self.draw_foot(sheet)
        x, width = look.px(MARGIN), sheet.surface.get_width() - 2 * look.px(MARGIN)
        self._spots.clear()
        first, last = self._window(width, foot - top)
        y = top
        for place in range(first, last):
            high = self._height(self._steps[place][1], width)
            rect = pygame.Rect(x, y, width, high)
            self._paint_step(sheet, self._steps[place][1], rect, focus=place == self._focus)
            self._spots.append((rect, place))
            y += high

    def _window(self, width: int, room: int) -> tuple[int, int]:
        """First and one past last of the lines in view: the focus in the lower half."""
        if not self._steps:
            return 0, 0
        first = last = self._focus
        left = room
        after = min(len(self._steps), self._focus + 4)
        while last < after:
            left -= self._height(self._steps[last][1], width)
            if left < 0 and last > self._focus:
                break
            last += 1
        left = room - sum(self._height(s, width) for _, s in self._steps[first:last])
        while first > 0 and (high := self._height(self._steps[first - 1][1], width)) <= left:
            first, left = first - 1, left - high
        while last < len(self._steps):
            high = self._height(self._steps[last][1], width)
            if high > left:
                break
            last, left = last + 1, left - high
        return first, last

    def _rows(self, step: Step, width: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        case = self.theatre.look.type
        inner = width - self._gutter - case.px(case.scaled(20))
        said = case.wrap(typographic(step.beat.text), Face.SERIF, LINE, inner, most=90)
        picked = (
            case.wrap(typographic(step.picked), Face.SERIF_ITALIC, LINE, inner, most=90)
            if step.picked
            else ()
        )
        return said, picked

    @property
    def _gutter(self) -> int:
        """Pixels of the column of names: as wide as the widest in the log."""
        look = self.theatre.look
        if self._gutter_for is not look:
            names = {self.theatre.names.get(step.beat.speaker, "") for _, step in self._steps}
            wide = (
                look.type.capitals(name, NAME, look.theme.lit, 2.5).get_width()
                for name in names
                if name
            )
            least = look.type.px(look.type.scaled(240))
            self._gutter_for = look
            self._names_wide = max(least, max(wide, default=0) + look.px(64))
        return self._names_wide

    def _height(self, step: Step, width: int) -> int:
        said, picked = self._rows(step, width)
        case: Type = self.theatre.look.type
        return (len(said) + len(picked)) * case.height(LINE, 1.35) + case.px(14)

    def _paint_step(self, sheet: Sheet, step: Step, rect: pygame.Rect, *, focus: bool) -> None:
        look = self.theatre.look
        case, theme = look.type, look.theme
        if focus:
            focus_bar(sheet.surface, look, rect)
        self._paint_name(sheet, step, rect)
        said, picked = self._rows(step, rect.w)
        x, y = rect.x + self._gutter, rect.y + look.px(5)
        for line in said:
            colour = theme.text if focus else theme.soft
            image = case.image(line, Face.SERIF, LINE, colour)
            sheet.text(image, (x, y), colour=colour, label=line)
            y += case.height(LINE, 1.35)
        for line in picked:
            image = case.image(line, Face.SERIF_ITALIC, LINE, theme.lit)
            sheet.text(image, (x, y), colour=theme.lit, label=line)
            mark = y + case.height(LINE, 0.68)
            pygame.draw.line(
                sheet.surface, theme.lit, (x - look.px(30), mark), (x - look.px(12), mark)
            )
            y += case.height(LINE, 1.35)

    def _paint_name(self, sheet: Sheet, step: Step, rect: pygame.Rect) -> None:
        look, speaker = self.theatre.look, step.beat.speaker
        name = self.theatre.names.get(speaker, "")
        if not name:
            return
        image = label_of(look.type, name, NAME, look.theme.lit, look.chrome, track=2.5)
        down = look.px(5) + (look.type.height(LINE, 1.35) - image.get_height()) // 2
        sheet.text(image, (rect.x + look.px(24), rect.y + down), colour=look.theme.lit, label=name)
