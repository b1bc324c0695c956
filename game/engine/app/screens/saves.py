"""Saves as a page of pictures: keep this place, return to another, throw one away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.app.foot import BACK, WALK, Hint, stops_of
from game.engine.app.input import Choose, Click, Do, Drag, Focus, Point, Scroll
from game.engine.app.look import MARGIN, SMALL, heading, ring, veil
from game.engine.app.loop import Pop, Push
from game.engine.app.picture_kept import picture_from
from game.engine.app.scanning import Stop
from game.engine.app.screens.still import Still
from game.engine.session.saves import AUTO
from game.engine.stage.theme import mixed
from game.engine.stage.type import Face

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.app.input import Intent
    from game.engine.app.keeping import Kept
    from game.engine.app.loop import Turn
    from game.engine.app.screens.rows import Picked, Turned
    from game.engine.app.theatre import Theatre
    from game.engine.stage.sheet import Sheet

_ACROSS: Final = 3
_GAP: Final = 44
_NAME: Final = 24
_UNDER_BRAND: Final = 14  # pictures leave room for it
_MOVES: Final = {Do.LEFT: -1, Do.PREVIOUS: -1, Do.RIGHT: 1, Do.NEXT: 1}
_FRESH: Final = ""
FRESH: Final = "A new save"
NOTHING: Final = "There is nothing kept yet."


class SavesScreen(Still):
    """*saving* offers an empty place first; else the newest save comes first.

    Nothing moves on behind this screen, so one save is all that it makes of this place: it is
    then in focus, and pressed again it only says so.
    """

    def __init__(self, theatre: Theatre, *, saving: bool) -> None:
        super().__init__(theatre)
        self._saving = saving
        self.title = "Save" if saving else "Load"
        self.hints = (
            WALK,
            Hint("Save here" if saving else "Load", (Do.ACCEPT,)),
            Hint("Throw one away", (Do.DELETE,), Do.DISCARD),
            BACK,
        )
        self._focus, self._per_page, self._down = 0, 6, 2
        self._spots: list[tuple[pygame.Rect, int]] = []
        self._pictures: dict[str, pygame.Surface] = {}
        self._note = ""
        self._discarding = False
        self._acts: dict[Do, Callable[[], Turn | None]] = {
            Do.CANCEL: self._out,
            Do.ACCEPT: lambda: self._take(self._focus),
            Do.DELETE: self._ask_away,
            Do.DISCARD: self._discard,
        }
        self._made = ""  # the save that holds this very place
        self._read()

    def _read(self) -> None:
        names = self.theatre.keeper.names()
        self._names = tuple(name for name in names if not (self._saving and name == AUTO))
        self._kept: dict[str, Kept] = {}  # read when they are to be seen
        self._pictures.clear()
        self._focus = min(self._focus, max(0, self._count - 1))

    @property
    def _fresh(self) -> int:
        """How many empty places are offered: one, until the place is kept."""
        return int(self._saving and not self._made)

    @property
    def _count(self) -> int:
        return len(self._names) + self._fresh

    def shown(self) -> None:
        """Another screen may have thrown one away."""
        self._read()
        self.stale = True

    @property
    def aside(self) -> str:
        """What went wrong last, or which page this is."""
        pages = max(1, -(-self._count // self._per_page))
        page = self._focus // self._per_page + 1
        return self._note or (f"Page {page} of {pages}" if pages > 1 else "")

    def respond(self, intent: Intent) -> Turn | None:
        """Move over the grid, take or throw away what is in focus."""
        match intent:
            case Do() if intent in self._acts:
                return self._acts[intent]()
            case Choose(place):
                return self._take(self._focus // self._per_page * self._per_page + place)
            case Click(x, y):
                return self._take(self._focus) if self._point(x, y) else None
            case Point(x, y) | Drag(x, y):
                self._point(x, y)
            case Focus(place):
                self._focus = place
            case _:
                self._move(intent)
        return None

    def _discard(self) -> Turn | None:
        """The next one that is taken is thrown away: for who cannot point and press a key."""
        self._discarding, self._note = True, "Which one is to go?"
        return None

    def _out(self) -> Turn | None:
        """Nothing is to go after all; or out of the screen."""
        if not self._discarding:
            return Pop()
        self._discarding, self._note = False, ""
        return None

    def stops(self) -> tuple[Stop, ...]:
        """The saves of this page, the page after it, the foot."""
        first = self._focus // self._per_page * self._per_page
        places = range(first, min(self._count, first + self._per_page))
        cells = [Stop(f"save {n}", self._told(n), Do.ACCEPT, focus=n) for n in places]
        pages = [Stop("page", "Another page", Do.PAGE_DOWN)] if self._count > len(cells) else []
        return (*cells, *pages, *stops_of(self.hints))

    def act(self, done: Picked | Turned) -> Turn | None:  # noqa: ARG002 - a grid has no rows
        return None

    def step(self, dt: float) -> Turn | None:
        """Make a load ready as soon as the screen is to be seen."""
        if not self._saving and not self.stale:
            self.theatre.make_ready()
        return super().step(dt)

    def spoken(self) -> str:
        """The save in focus, and what came of the last press."""
        if not self._count:
            return NOTHING
        return ". ".join(filter(None, (self._note, self._told(self._focus))))

    def _told(self, place: int) -> str:
        """The save at *place* in words."""
        slot = self._slot(place)
        if slot is None:
            return FRESH
        named = f"“{slot.named}”" if slot.named else ""
        told = (slot.label, named, slot.place, slot.problem or slot.when, slot.line)
        return ". ".join(filter(None, told))

    def _move(self, intent: Intent) -> None:
        by = 0
        if isinstance(intent, Scroll):
            by = -_ACROSS * intent.notches
        elif isinstance(intent, Do):
            by = _MOVES.get(intent, 0) or self._leap(intent)
        if self._count and by:
            self._focus = (self._focus + by) % self._count

    def _leap(self, do: Do) -> int:
        table = {
            Do.UP: -_ACROSS,
            Do.DOWN: _ACROSS,
            Do.PAGE_UP: -self._per_page,
            Do.PAGE_DOWN: self._per_page,
            Do.FIRST: -self._focus,
            Do.LAST: self._count - 1 - self._focus,
        }
        return table.get(do, 0)

    def _point(self, x: int, y: int) -> bool:
        for rect, place in self._spots:
            if rect.collidepoint(x, y):
                self._focus = place
                return True
        return False

    def _slot(self, place: int) -> Kept | None:
        """The save at *place*; None for the empty place."""
        number = place - self._fresh
        if not 0 <= number < len(self._names):
            return None
        name = self._names[number]
        if name not in self._kept:
            told = self.theatre.keeper.told(name)
            hers = not self.theatre.evening or self.theatre.look.chrome.named
            self._kept[name] = told if hers else replace(told, named="")  # a product's own labels
        return self._kept[name]

    def _take(self, place: int) -> Turn | None:
        if not 0 <= place < self._count:
            return None
        self._focus = place
        slot = self._slot(place)
        if self._discarding:
            return self._ask_away()
        if not self._saving:
            return self._load(slot)
        if slot is None:
            return self._keep(_FRESH)
        if slot.name == self._made:
            self._note = "It is saved already"
            return None
        question = f"Write over “{slot.label}”?"
        return Push(
            self.theatre.doors.ask(question, act="Write over it", yes=lambda: self._keep(slot.name))
        )

    def _keep(self, name: str) -> Turn | None:
        evening = self.theatre.evening
        if evening is None:
            return None
        name = name or self.theatre.keeper.fresh_name()
        problem = evening.keep(name)
        self._note, self._made = problem or "Saved", "" if problem else name
        self._read()
        if self._made in self._names:
            self._focus = self._names.index(self._made)
        return None

    def _load(self, slot: Kept | None) -> Turn | None:
        if slot is None or not slot.good or not self.theatre.ready:
            self._note = slot.problem if slot else ""
            return None
        return self.theatre.doors.begin(load=slot.name)

    def _ask_away(self) -> Turn | None:
        slot = self._slot(self._focus)
        if slot is None:
            return None
        self._discarding, self._note = False, ""
        question = f"Throw “{slot.label}” away?"
        return Push(
            self.theatre.doors.ask(question, act="Throw it away", yes=lambda: self._away(slot.name))
        )

    def _away(self, name: str) -> Turn | None:
        self._note = self.theatre.keeper.throw_away(name)
        self._made = "" if name == self._made and not self._note else self._made
        return None

    def paint(self, sheet: Sheet) -> None:
        """As many rows of three as fit, the one in focus among them."""
        look = self.theatre.look
        top = heading(sheet, look, self.title, aside=self.aside) + look.px(_UNDER_BRAND)
        foot = self.draw_foot(sheet, f"Kept in {self.theatre.where}")
        gap, left = look.px(_GAP), look.px(MARGIN)
        wide = (sheet.surface.get_width() - 2 * left - (_ACROSS - 1) * gap) // _ACROSS
        words = look.type.height(_NAME, 1.3) + look.type.height(SMALL, 1.3)
        self._down = max(1, (foot - top) // (words + wide * 9 // 16 // 2 + gap))
        self._down = min(2, self._down)
        high = (foot - top - (self._down - 1) * gap // 2) // self._down
        high = min(high, wide * 9 // 16 + words + gap)  # in a tall window they stand close
        self._per_page = _ACROSS * self._down
        first = self._focus // self._per_page * self._per_page
        self._spots.clear()
        for place in range(first, min(self._count, first + self._per_page)):
            row, column = divmod(place - first, _ACROSS)
            rect = pygame.Rect(
                left + column * (wide + gap), top + row * (high + gap // 2), wide, high
            )
            self._paint_cell(sheet, place, rect, words)
            self._spots.append((rect, place))
        if not self._count:
            self._write(sheet, NOTHING, (left, top), focus=False)

    def _paint_cell(self, sheet: Sheet, place: int, rect: pygame.Rect, words: int) -> None:
        look, slot = self.theatre.look, self._slot(place)
        focus = place == self._focus
        frame = pygame.Rect(rect.x, rect.y, rect.w, max(0, rect.h - words - look.px(16)))
        if frame.w * 9 > frame.h * 16:
            frame.w = frame.h * 16 // 9
        else:
            frame.h = frame.w * 9 // 16
        self._paint_picture(sheet, slot, frame)
        edge = look.theme.lit if focus else mixed(look.theme.soft, look.theme.scrim, 0.6)
        pygame.draw.rect(sheet.surface, edge, frame, max(1, look.px(4 if focus else 1)))
        if focus:
            ring(sheet.surface, (frame.x - look.px(18), frame.centery), look.px(8), look.theme.lit)
        if slot is None:
            lines = (FRESH, "")
        else:
            head = f"“{slot.named}”" if slot.named else f"{slot.label} · {slot.title or slot.when}"
            act = f"Act {slot.act}" if slot.act else ""
            told = (slot.label, slot.place, slot.when) if slot.named else (act, slot.when)
            lines = (head, slot.problem or " · ".join(filter(None, told)))
        y = frame.bottom + look.px(10)
        for size, line in zip((_NAME, SMALL), lines, strict=True):
            text = look.type.wrap(line, Face.SANS, size, rect.w, most=80)[:1]
            self._write(sheet, text[0] if text else "", (frame.x, y), focus=focus, size=size)
            y += look.type.height(size, 1.3)

    def _write(
        self, sheet: Sheet, text: str, at: tuple[int, int], *, focus: bool, size: float = _NAME
    ) -> None:
        look = self.theatre.look
        colour = look.theme.text if focus else look.theme.soft
        if text:
            image = look.type.image(text, Face.SANS, size, colour)
            sheet.text(image, at, colour=colour, label=text)

    def _paint_picture(self, sheet: Sheet, slot: Kept | None, frame: pygame.Rect) -> None:
        if min(frame.size) < 1:
            return  # the words have all the room there is
        look = self.theatre.look
        picture = self._picture(slot, frame.size) if slot else None
        if picture is None:
            veil(sheet.surface, frame, look.theme.scrim, 0.5)
            ring(sheet.surface, frame.center, look.px(26), look.theme.soft)
        else:
            sheet.surface.blit(picture, frame)

    def _picture(self, slot: Kept, size: tuple[int, int]) -> pygame.Surface | None:
        kept = self._pictures.get(slot.name)
        if kept is None and slot.picture:
            kept = picture_from(slot.picture)
            if kept is None:
                return None  # a save without its picture is a save
            self._pictures[slot.name] = kept
        return None if kept is None else pygame.transform.smoothscale(kept, size)
