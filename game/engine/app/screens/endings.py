"""A wall of frames, one for each ending: those come to with their picture, the rest empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.engine.app.foot import BACK, WALK
from game.engine.app.input import Click, Do, Drag, Focus, Point, Scroll
from game.engine.app.look import MARGIN, SMALL, heading, ring, veil
from game.engine.app.picture_kept import picture_from
from game.engine.app.scanning import Stop
from game.engine.app.screens.gallery import all_endings, ending_titles
from game.engine.app.screens.still import Still
from game.engine.app.told import told_day, told_ending
from game.engine.stage.theme import mixed
from game.engine.stage.type import Face

if TYPE_CHECKING:
    from game.engine.app.input import Intent
    from game.engine.app.loop import Turn
    from game.engine.app.screens.rows import Picked, Turned
    from game.engine.app.theatre import Theatre
    from game.engine.stage.sheet import Sheet

_NAME: Final = 24
_GAP: Final = 40
_ROWS: Final = 3
_ACROSS: Final = ((1.0, 4), (1.3, 3), (9.0, 2))
"""Up to this text size, so many frames side by side."""
_UNDER_BRAND: Final = 14  # pictures leave room for it
_EMPTY: Final = "Not come to yet"


class EndingsScreen(Still):
    """Nothing is said of an ending that was not come to, not even its name."""

    title = "Endings"
    hints = (WALK, BACK)

    def __init__(self, theatre: Theatre) -> None:
        super().__init__(theatre)
        sakes = theatre.keeper.sakes
        known = all_endings(theatre)
        older = [name for name in sakes.endings if name not in known]  # of another story
        seen = [name for name in (*known, *older) if name in sakes.endings]
        self._frames = [*seen, *[""] * (len(known) + len(older) - len(seen))]
        self._pictures: dict[str, pygame.Surface | None] = {}
        self._focus = 0
        self._across = self._on_page = 1
        self._spots: list[tuple[pygame.Rect, int]] = []

    @property
    def aside(self) -> str:
        """How many of how many."""
        seen = sum(map(bool, self._frames))
        return f"{seen} of {len(self._frames)}" if self._frames else _EMPTY

    def spoken(self) -> str:
        """The frame in focus."""
        if not self._frames:
            return _EMPTY
        name = self._frames[self._focus]
        place = f"Frame {self._focus + 1} of {len(self._frames)}"
        return f"{place}. {'. '.join(self._words(name))}"

    def _words(self, name: str) -> tuple[str, ...]:
        if not name:
            return (_EMPTY,)
        return told_ending(name, ending_titles(self.theatre)), told_day(
            self.theatre.keeper.sakes.endings[name]
        )

    def stops(self) -> tuple[Stop, ...]:
        """Nothing can be taken here: the frames go by, then the way back."""
        frames = [
            Stop(f"frame {n}", ". ".join(self._words(name)), Focus(n), focus=n)
            for n, name in enumerate(self._frames)
        ]
        return (Stop("foot CANCEL", "Back", Do.CANCEL), *frames)

    def respond(self, intent: Intent) -> Turn | None:
        """Walk along the wall."""
        match intent:
            case Do.CANCEL:
                return self.leave()
            case Focus(place):
                self._focus = place
            case Point(x, y) | Click(x, y) | Drag(x, y):
                self._point(x, y)
            case Scroll(notches):
                self._move(-notches * self._across)
            case Do():
                self._move(self._step(intent))
            case _:
                pass
        return None

    def _step(self, do: Do) -> int:
        table = {
            Do.LEFT: -1,
            Do.PREVIOUS: -1,
            Do.RIGHT: 1,
            Do.NEXT: 1,
            Do.UP: -self._across,
            Do.DOWN: self._across,
            Do.PAGE_UP: -self._on_page,
            Do.PAGE_DOWN: self._on_page,
            Do.FIRST: -self._focus,
            Do.LAST: -1 - self._focus,
        }
        return table.get(do, 0)

    def _move(self, by: int) -> None:
        if self._frames:
            self._focus = (self._focus + by) % len(self._frames)

    def _point(self, x: int, y: int) -> None:
        found = (place for rect, place in self._spots if rect.collidepoint(x, y))
        self._focus = next(found, self._focus)

    def act(self, done: Picked | Turned) -> Turn | None:  # noqa: ARG002 - a wall has no rows
        return None

    # Drawing

    def paint(self, sheet: Sheet) -> None:
        """As many rows of frames as there is room for, the one in focus among them."""
        look = self.theatre.look
        top = heading(sheet, look, self.title, aside=self.aside) + look.px(_UNDER_BRAND)
        foot = self.draw_foot(sheet)
        self._across = next(count for size, count in _ACROSS if look.type.scale <= size)
        gap, left = look.px(_GAP), look.px(MARGIN)
        wide = (sheet.surface.get_width() - 2 * left - (self._across - 1) * gap) // self._across
        words = look.type.height(_NAME, 1.3) + look.type.height(SMALL, 1.3)
        rows = max(1, min(_ROWS, (foot - top) // (words + look.px(150))))
        self._on_page = rows * self._across
        high = (foot - top) // rows
        first = self._focus // self._on_page * self._on_page
        self._spots.clear()
        for place in range(first, min(len(self._frames), first + self._on_page)):
            row, column = divmod(place - first, self._across)
            rect = pygame.Rect(left + column * (wide + gap), top + row * high, wide, high)
            self._paint_frame(sheet, place, rect, words)
            self._spots.append((rect, place))

    def _paint_frame(self, sheet: Sheet, place: int, rect: pygame.Rect, words: int) -> None:
        look, name = self.theatre.look, self._frames[place]
        focus = place == self._focus
        room = pygame.Rect(rect.x, rect.y, rect.w, rect.h - words - look.px(18))
        frame = pygame.Rect(room.topleft, (16, 9)).fit(room)
        frame.topleft = room.topleft
        picture = self._picture(name, frame.size) if name else None
        if picture is not None:
            sheet.surface.blit(picture, frame)
        else:
            veil(sheet.surface, frame, look.theme.scrim, look.theme.over(0.5))
            if not name:
                soft = mixed(look.theme.soft, look.theme.scrim, 0.5)
                ring(sheet.surface, frame.center, look.px(20), soft)
        edge = look.theme.lit if focus else mixed(look.theme.soft, look.theme.scrim, 0.6)
        pygame.draw.rect(sheet.surface, edge, frame, max(1, look.px(4 if focus else 1)))
        y = frame.bottom + look.px(6)
        for size, line in zip((_NAME, SMALL), self._words(name) if name else (), strict=False):
            colour = look.theme.text if focus else look.theme.soft
            for text in look.type.wrap(line, Face.SANS, size, rect.w, most=60)[:1]:
                image = look.type.image(text, Face.SANS, size, colour)
                sheet.text(image, (frame.x, y), colour=colour, label=text)
            y += look.type.height(size, 1.3)

    def _picture(self, name: str, size: tuple[int, int]) -> pygame.Surface | None:
        """The picture kept of an ending, in *size*; None when there is none that can be read."""
        if name not in self._pictures:
            self._pictures[name] = picture_from(self.theatre.keeper.sakes.picture(name))
        picture = self._pictures[name]
        return None if picture is None else pygame.transform.smoothscale(picture, size)
