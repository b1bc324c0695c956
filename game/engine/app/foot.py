"""The foot of a screen: what can be done there, with the press for it on the device last used.

A mouse finds buttons in it, and one switch finds what has no row of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.app.input import Do
from game.engine.app.look import MARGIN, SMALL
from game.engine.app.scanning import Stop
from game.engine.app.triggers import Device
from game.engine.stage.type import Face

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.engine.app.controls import Controls
    from game.engine.app.look import Look
    from game.engine.stage.sheet import Sheet

_GAP: Final = 52
_BETWEEN: Final = 12
_LEADING: Final = 1.45
_MOVES: Final = frozenset({Do.UP, Do.DOWN, Do.LEFT, Do.RIGHT, Do.ACCEPT})


@dataclass(frozen=True, slots=True)
class Hint:
    """Something that can be done: *label* says it, *dos* are what does it by keys. Its button does
    *button_do*, or the first of them. *key* is for a stop of the scanner that has no hint.
    """

    label: str
    dos: tuple[Do, ...]
    button_do: Do | None = None
    key: str = ""

    @property
    def by_hand(self) -> Do:
        """What the button does."""
        return self.button_do or self.dos[0]

    @property
    def button(self) -> bool:
        """Whether it does something by itself, and not only to what is pointed at."""
        return self.button_do is not None or not _MOVES.issuperset(self.dos)

    @property
    def stop_key(self) -> str:
        """How the scanner knows its stop."""
        return self.key or f"foot {self.by_hand.name}"


@dataclass(frozen=True, slots=True)
class _Chip:
    """A hint as it is set: its press and its label, and how wide both are."""

    hint: Hint
    press: str
    width: int


class Foot:
    """Draws hints and knows where each one stands."""

    def __init__(self) -> None:
        self._spots: list[tuple[pygame.Rect, Do]] = []

    def at(self, x: int, y: int) -> Do | None:
        """What the button at these pixels does."""
        return next((do for rect, do in self._spots if rect.collidepoint(x, y)), None)

    def draw(
        self, sheet: Sheet, look: Look, controls: Controls, hints: Sequence[Hint], note: str = ""
    ) -> int:
        """Set *hints* at the foot, and *note* below them. Returns the y above, with some air."""
        self._spots.clear()
        case = look.type
        if controls.scanner.on:  # all that it can take, and not only what has keys
            hints = [Hint(stop.label, (), key=stop.key) for stop in controls.scanner.in_words]
        lines = list(self._lines(sheet, look, controls, hints))
        wide = sheet.surface.get_width() - 2 * look.px(MARGIN)
        notes = case.wrap(note, Face.SANS, SMALL, wide, most=200) if note else ()
        high = case.height(SMALL, _LEADING)
        top = sheet.surface.get_height() - look.px(44) - high * (len(lines) + len(notes))
        for count, chips in enumerate(lines):
            x = look.px(MARGIN)
            for chip in chips:
                self._chip(sheet, look, controls, chip, (x, top + count * high))
                x += chip.width + look.px(_GAP)
        for count, line in enumerate(notes, len(lines)):
            image = case.image(line, Face.SANS, SMALL, look.theme.soft)
            at = (look.px(MARGIN), top + count * high)
            sheet.text(image, at, colour=look.theme.soft, label=line)
        return top - look.px(26)

    def _lines(
        self, sheet: Sheet, look: Look, controls: Controls, hints: Sequence[Hint]
    ) -> Iterator[list[_Chip]]:
        room = sheet.surface.get_width() - 2 * look.px(MARGIN)
        line: list[_Chip] = []
        left = room
        for hint in hints:
            chip = _chip_of(look, controls, hint)
            if chip is None:
                continue
            if line and chip.width > left:
                yield line
                line, left = [], room
            line.append(chip)
            left -= chip.width + look.px(_GAP)
        if line:
            yield line

    def _chip(
        self, sheet: Sheet, look: Look, controls: Controls, chip: _Chip, at: tuple[int, int]
    ) -> None:
        case, theme = look.type, look.theme
        x, y = at
        rect = pygame.Rect(x, y, chip.width, case.height(SMALL, _LEADING))
        turn = controls.scanner.on and _has_turn(controls, chip.hint)
        if turn:
            frame = rect.inflate(look.px(24), look.px(6))
            pygame.draw.rect(sheet.surface, theme.lit, frame, max(2, look.px(3)), look.px(8))
        if chip.press:
            image = case.image(chip.press, Face.SANS_SEMIBOLD, SMALL, theme.lit)
            sheet.text(image, (x, y), colour=theme.lit, label=chip.press)
            x += image.get_width() + look.px(_BETWEEN)
        colour = theme.lit if turn else theme.soft
        image = case.image(chip.hint.label, Face.SANS, SMALL, colour)
        words = sheet.text(image, (x, y), colour=colour, label=chip.hint.label)
        if chip.hint.button:
            self._spots.append((rect.inflate(look.px(_GAP) // 2, look.px(8)), chip.hint.by_hand))
            if controls.device is Device.MOUSE and not controls.scanner.on:
                pygame.draw.line(sheet.surface, theme.soft, words.bottomleft, words.bottomright)


def _chip_of(look: Look, controls: Controls, hint: Hint) -> _Chip | None:
    """The chip of *hint*; None where it says nothing to who plays so."""
    press = "" if controls.scanner.on else controls.words(hint.dos)
    if not (press or hint.button or hint.key):
        return None
    case = look.type
    width = case.width(hint.label, Face.SANS, SMALL)
    if press:
        width += case.width(press, Face.SANS_SEMIBOLD, SMALL) + look.px(_BETWEEN)
    return _Chip(hint, press, round(width))


def _has_turn(controls: Controls, hint: Hint) -> bool:
    current = controls.scanner.current
    return current is not None and current.key == hint.stop_key


def stops_of(hints: Sequence[Hint]) -> tuple[Stop, ...]:
    """What one switch finds at the foot."""
    return tuple(Stop(each.stop_key, each.label, each.by_hand) for each in hints if each.button)


MOVE: Final = Hint("Move", (Do.UP, Do.DOWN))
WALK: Final = Hint("Move", (Do.UP, Do.DOWN, Do.LEFT, Do.RIGHT))
CHANGE: Final = Hint("Change", (Do.LEFT, Do.RIGHT))
CHOOSE: Final = Hint("Choose", (Do.ACCEPT,))
BACK: Final = Hint("Back", (Do.CANCEL,))
