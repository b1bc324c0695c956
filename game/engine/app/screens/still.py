"""A screen that moves only when it is touched: a frosted picture with a list or a page on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.engine.app.foot import BACK, CHOOSE, MOVE, Foot, stops_of
from game.engine.app.input import Click, Context, Do, Redraw
from game.engine.app.look import MARGIN, frosted, heading, margin_note
from game.engine.app.loop import Pace, Pop
from game.engine.app.scanning import Stop
from game.engine.app.screens.rows import Rows
from game.engine.stage.sheet import Sheet

if TYPE_CHECKING:
    from game.engine.app.foot import Hint
    from game.engine.app.input import Intent
    from game.engine.app.look import Look
    from game.engine.app.loop import Turn
    from game.engine.app.screens.rows import Picked, Turned
    from game.engine.app.theatre import Theatre
    from game.engine.stage.sheet import TextBox


class Still:
    """The part that all such screens share. Escape leaves; what is drawn waits for `touch`."""

    context = Context.LIST
    pace = Pace.REST
    title = ""
    hints: tuple[Hint, ...] = (MOVE, CHOOSE, BACK)

    def __init__(self, theatre: Theatre) -> None:
        self.theatre = theatre
        self.stale = True
        self.rows = Rows()
        self.foot = Foot()
        self.boxes: tuple[TextBox, ...] = ()
        self._ground: pygame.Surface | None = None
        self._ground_for: Look | None = None

    def shown(self) -> None:
        self.stale = True

    def closed(self) -> None:
        """Nothing to keep."""

    def step(self, dt: float) -> Turn | None:  # noqa: ARG002 - a still screen has no time
        return None

    def handle(self, intent: Intent) -> Turn | None:
        """What is at the foot may be clicked; the rest is the screen's own."""
        self.stale = True
        if isinstance(intent, Redraw):
            return None
        if isinstance(intent, Click):
            intent = self.foot.at(intent.x, intent.y) or intent
        return self.respond(intent)

    def respond(self, intent: Intent) -> Turn | None:
        """Walk the list; leave on cancel. Screens without a list override this."""
        if intent is Do.CANCEL:
            return self.leave()
        done = self.rows.walk(intent)
        return None if done is None else self.act(done)

    def spoken(self) -> str:
        """The row in focus. Screens without rows override this."""
        row = self.rows.current
        return row.spoken if row else ""

    def stops(self) -> tuple[Stop, ...]:
        """Each row, then what is at the foot."""
        rows = [
            Stop(row.key, row.spoken, Do.ACCEPT, focus=place)
            for place, row in enumerate(self.rows.rows)
            if row.open
        ]
        return (*rows, *stops_of(self.hints))

    def leave(self) -> Turn | None:
        """What escape does."""
        return Pop()

    def act(self, done: Picked | Turned) -> Turn | None:
        """Do what a row stands for."""
        raise NotImplementedError

    def draw(self, surface: pygame.Surface, *, blank: bool = False) -> None:
        """Draw all of it; the picture behind is what the window showed before. A *blank* one
        leaves the letters out, to measure contrast.
        """
        look = self.theatre.look
        if self._ground is None or self._ground_for is not look:
            self._ground = frosted(self.theatre.picture(surface.get_size()), look)
            self._ground_for = look
        surface.blit(self._ground, (0, 0))
        sheet = Sheet(surface, blank=blank)
        self.paint(sheet)
        note = self.theatre.margin(self.title)
        if note:
            margin_note(sheet, look, self.title, note, right=self._margin_ends(sheet))
        self.boxes = tuple(sheet.boxes)
        self.stale = False

    def _margin_ends(self, sheet: Sheet) -> int:
        """How far a note beside the head may reach: to whatever else stands in the head."""
        look, wide = self.theatre.look, sheet.surface.get_width()
        head = [x for x, y, _, h in (box.rect for box in sheet.boxes) if y + h < look.px(140)]
        beyond = [x for x in head if x > wide // 2]
        return min(beyond, default=wide - look.px(MARGIN)) - look.px(30)

    def paint(self, sheet: Sheet) -> None:
        """Set the words on *sheet*: head, list, keys. Screens with more override this."""
        look = self.theatre.look
        top = heading(sheet, look, self.title, aside=self.aside)
        foot = self.draw_foot(sheet)
        self.rows.paint(sheet, look, self.area(sheet, top, foot))

    def draw_foot(self, sheet: Sheet, note: str = "") -> int:
        """What can be done here, at the foot. Returns the y above it."""
        theatre = self.theatre
        return self.foot.draw(sheet, theatre.look, theatre.controls, self.hints, note)

    @property
    def aside(self) -> str:
        """A few words at the right of the head."""
        return ""

    def area(self, sheet: Sheet, top: int, foot: int) -> pygame.Rect:
        """Where the list goes, in pixels."""
        look = self.theatre.look
        margin = look.px(MARGIN)
        width = sheet.surface.get_width() - 2 * margin
        return pygame.Rect(
            margin, top, min(width, look.px(1300 * max(1.0, look.type.scale))), foot - top
        )
