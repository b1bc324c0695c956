"""Moves the hands of a clock that hangs in the picture, in real seconds.

It goes from the second that the story tells to the one it will tell next, and there it trembles
until it is told: the second is not over for as long as the player takes.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.stage.pieces.sprite import sprite
from game.engine.stage.theme import mixed

if TYPE_CHECKING:
    from game.engine.stage.painter.picture import Picture, Place
    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Colour, Type

CLOCK: Final = "clock"
"""The place in a picture that is this piece's: the middle of a dial, and its radius."""
_TICK: Final = 0.20
"""Seconds in which the hand goes on by one, a little too far, and back."""
_SWEEP: Final = 0.9
"""Seconds in which the hand goes to a second that it is told."""
_TREMBLES: Final = 0.22
"""Of a second, towards the next one."""
_HAND: Final[Colour] = (196, 62, 48)
_DARK: Final[Colour] = (62, 34, 46)


class Minute:
    """The clock. Tell it what the state says with `follow`."""

    def __init__(self, type_: Type, theme: Theme) -> None:
        self.still = False
        self.pace = 1.0
        """Seconds of the clock to a real one."""
        self._told = ""
        self._left = False
        self._on: Picture | None = None
        self._start = self._until = self._gone = 0.0
        self._from, self._swept = 0.0, 1.0
        self._hands: tuple[pygame.Surface, ...] | None = None
        self._size = 0.0
        self.restyle(type_, theme)

    def restyle(self, type_: Type, theme: Theme) -> None:
        """Other colours: the hand that is no second's is of the picture's shadow."""
        del type_
        self._shadow = mixed(theme.scrim, _DARK, 0.6)
        self._hands = None

    def follow(self, second: str, *, at_once: bool) -> None:
        """The state's `second`: between which two the clock goes; empty when there is none, and
        then it stands as long as its picture is seen.
        """
        if second == self._told:
            return
        self._left = not second
        if not second:
            self._told = ""
            return
        start, _, until = second.partition(" ")
        new = at_once or self.still or not self._told
        self._from, self._swept = self._now, 1.0 if new else 0.0
        self._told, self._gone = second, 0.0
        self._start, self._until = float(start), float(until)

    @property
    def reading(self) -> float:
        """Where the clock is, in seconds; 0 without one."""
        return self._now if self._told else 0.0

    @property
    def _now(self) -> float:
        """Where the hands stand, told or left standing."""
        return min(self._start + self._gone, self._until)

    @property
    def _waits(self) -> bool:
        return self._start + self._gone >= self._until

    @property
    def moving(self) -> bool:
        """Whether the hand goes, or tries to; with reduced motion it only goes."""
        tries = not self.still and self._until > self._start
        return bool(self._told) and (tries or not self._waits)

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        if self._told:
            self._gone += dt * self.pace
            self._swept = min(1.0, self._swept + dt / _SWEEP)

    def draw(self, target: pygame.Surface, picture: Picture) -> None:
        """The minute hand and the second hand, on pictures with a dial."""
        if picture is not self._on:
            before, self._on = self._on, picture
            if self._left and before is not None:
                self._start = self._until = self._gone = 0.0
                self._left = False
        dial = picture.places.get(CLOCK)
        if dial is None:
            return
        minute, second, boss = self._made(dial)
        self._turned(target, minute, dial, self._now / 60 * 6)
        self._turned(target, second, dial, self._hand() * 6)
        target.blit(boss, boss.get_rect(center=(round(dial.x), round(dial.y))))

    def _hand(self) -> float:
        """Where the second hand points, in seconds."""
        if self.still:
            return float(math.floor(self._now))
        if self._swept < 1:
            share = self._swept * self._swept * (3 - 2 * self._swept)
            return self._from + (self._start - self._from) * share
        whole, part = math.floor(self._now), (self._start + self._gone) % 1
        if self._waits:
            whole = math.floor(self._until)
            shake = max(0.0, math.sin(math.pi * part / 0.3)) if part < 0.3 else 0.0
            return whole + (_TREMBLES * shake if self._until > self._start else 0.0)
        gone = part / (_TICK * self.pace)
        if gone >= 1 or self._gone < 1:
            return float(whole)
        return whole - 1 + 1.18 * math.sin(math.pi / 2 * min(1.0, gone * 1.6)) - 0.18 * gone

    def _made(self, dial: Place) -> tuple[pygame.Surface, ...]:
        if self._hands is None or self._size != dial.size:
            self._size, unit = dial.size, dial.size / 100
            square = (220.0, 220.0)
            self._hands = (
                sprite(
                    square, unit, self._shadow, lambda on: _blade(on, self._shadow, (74, 20), 8)
                ),
                sprite(square, unit, _HAND, lambda on: _blade(on, _HAND, (84, 26), 3.4)),
                sprite((22, 22), unit, _HAND, _boss),
            )
        return self._hands

    def _turned(
        self, target: pygame.Surface, hand: pygame.Surface, dial: Place, angle: float
    ) -> None:
        image = pygame.transform.rotozoom(hand, -angle, 1.0)
        target.blit(image, image.get_rect(center=(round(dial.x), round(dial.y))))


def _blade(on: pygame.Surface, colour: Colour, reach: tuple[float, float], wide: float) -> None:
    """A hand that points up: *reach* before and behind the middle, in hundredths of the dial."""
    unit = on.get_width() / 220
    middle = on.get_width() / 2
    tip, tail, half = middle - reach[0] * unit, middle + reach[1] * unit, wide * unit / 2
    pygame.draw.polygon(on, colour, [
        (middle - half * 0.45, tip), (middle + half * 0.45, tip),
        (middle + half, tail), (middle - half, tail),
    ])  # fmt: skip


def _boss(on: pygame.Surface) -> None:
    middle, radius = (on.get_width() / 2, on.get_height() / 2), on.get_width() * 0.42
    pygame.draw.circle(on, _HAND, middle, radius)
    pygame.draw.circle(on, mixed(_HAND, (255, 230, 190), 0.5), middle, radius * 0.45)
