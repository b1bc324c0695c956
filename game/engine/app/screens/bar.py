"""The words over the story: buttons for a pointer, what has its turn for one switch, a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.engine.app.input import Do
from game.engine.app.look import SMALL, veil
from game.engine.stage.type import Face

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.app.theatre import Theatre
    from game.engine.stage.sheet import Sheet

_BUTTONS: Final = (
    ("Back", Do.BACK),
    ("Log", Do.LOG),
    ("Save", Do.SAVES),
    ("Run ahead", Do.SKIP),
    ("Auto", Do.AUTO),
    ("Hide", Do.HIDE),
    ("Pause", Do.MENU),
)
_STAYS_S: Final = 3.0  # after the pointer has moved
_NOTE_S: Final = 4.0
_EDGE: Final = 60
_TOP: Final = 40


class Bar:
    """Buttons come with the pointer and go after a while; of one switch, all that it can take
    stays, but for what shows its turn by itself.
    """

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre
        self._age, self._note_age = _STAYS_S, _NOTE_S
        self._note = ""
        self._spots: list[tuple[pygame.Rect, Do]] = []
        self._below = 0

    def point(self) -> None:
        """The pointer has moved."""
        self._age = 0.0

    def tell(self, note: str) -> None:
        """Show *note* for a while, if there is one."""
        if note:
            self._note, self._note_age = note, 0.0

    @property
    def note(self) -> str:
        """What was told last, while it is shown."""
        return self._note if self._note_age < _NOTE_S else ""

    @property
    def fading(self) -> bool:
        """Whether something of it is about to go."""
        return self._age < _STAYS_S or self._note_age < _NOTE_S

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        self._age += dt
        self._note_age += dt

    def at(self, x: int, y: int) -> Do | None:
        """What the button at these pixels does, while it is to be seen."""
        if self._age >= _STAYS_S:
            return None
        return next((do for rect, do in self._spots if rect.collidepoint(x, y)), None)

    def draw(self, sheet: Sheet, *, busy: str = "") -> None:
        """Draw what there is to see now; *busy* stands in the place of the note."""
        self._spots.clear()
        self._below = self._theatre.look.px(_TOP)
        scanner = self._theatre.controls.scanner
        if scanner.on:
            labels = [(stop.label, stop is scanner.current) for stop in scanner.in_words]
            self._row(sheet, labels)
        elif self._age < _STAYS_S:
            auto = self._theatre.preferences.auto
            labels = [(f"{label} on" if do is Do.AUTO and auto else label, do is Do.AUTO and auto)
                      for label, do in _BUTTONS]  # fmt: skip
            rects = self._row(sheet, labels)
            self._spots = [(rect, do) for rect, (_, do) in zip(rects, _BUTTONS, strict=True)]
        if busy or self.note:
            self._left(sheet, busy or self.note)

    def _row(self, sheet: Sheet, labels: Sequence[tuple[str, bool]]) -> list[pygame.Rect]:
        """*labels* from the right, in as many lines as they need; those that are true are lit."""
        look = self._theatre.look
        gap, edge = look.px(36), look.px(_EDGE)
        images = [
            look.type.image(label, Face.SANS, SMALL, look.theme.lit if lit else look.theme.text)
            for label, lit in labels
        ]
        rects: list[pygame.Rect] = []
        lines = _lines([image.get_width() + gap for image in images],
                       sheet.surface.get_width() - 2 * edge)  # fmt: skip
        step = look.type.height(SMALL, 1.9)
        place = 0
        for number, count in enumerate(lines):
            line = images[place : place + count]
            x = sheet.surface.get_width() - edge - sum(each.get_width() + gap for each in line)
            for image, (label, lit) in zip(line, labels[place : place + count], strict=True):
                at = (x + gap // 2, look.px(_TOP) + number * step)
                rects.append(self._word(sheet, image, at, label, lit=lit))
                x += image.get_width() + gap
            place += count
        self._below += len(lines) * step
        return rects

    def _word(
        self, sheet: Sheet, image: pygame.Surface, at: tuple[int, int], label: str, *, lit: bool
    ) -> pygame.Rect:
        look = self._theatre.look
        rect = image.get_rect(topleft=at).inflate(look.px(36), look.px(20))
        veil(sheet.surface, rect, look.theme.scrim, look.theme.over(0.82))
        if lit:
            pygame.draw.rect(sheet.surface, look.theme.lit, rect, max(2, look.px(3)), look.px(8))
        sheet.text(image, at, colour=look.theme.lit if lit else look.theme.text, label=label)
        return rect

    def _left(self, sheet: Sheet, note: str) -> None:
        """*note* at the left, below the words if there are any."""
        look = self._theatre.look
        wide = sheet.surface.get_width() - 2 * look.px(_EDGE) - look.px(36)
        for line in look.type.wrap(note, Face.SANS, SMALL, wide, most=90):
            image = look.type.image(line, Face.SANS, SMALL, look.theme.text)
            rect = self._word(sheet, image, (look.px(_EDGE), self._below), line, lit=False)
            self._below = rect.bottom + look.px(10)


def _lines(widths: Sequence[int], room: int) -> list[int]:
    """How many of *widths* go into each line of *room* pixels."""
    lines, left = [0], room
    for width in widths:
        if width > left and lines[-1]:
            lines.append(0)
            left = room
        lines[-1] += 1
        left -= width
    return lines
