"""Draws the mark behind a line's last word by which the line says that it waits for the player."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import pygame

if TYPE_CHECKING:
    from game.engine.stage.sheet import Sheet
    from game.engine.stage.type import Colour

COMES: Final = 0.5
"""Seconds in which the mark comes up."""
_BREATH: Final = 3.4
_FAINTEST: Final = 0.6
_WIDE, _GAP, _OVER = 0.50, 0.34, 0.28
"""In heights of the type: its width, its distance from the word, how far it stands above the
baseline.
"""


@dataclass(frozen=True, slots=True)
class End:
    """Where a line's last word ends: pixels, `base` its baseline, `high` the height of the type."""

    x: float
    base: float
    high: float
    colour: Colour


def mark_strength(waited: float) -> float:
    """How visible the mark is when the line has waited so many seconds, 0 to 1: it breathes."""
    breath = 0.5 + 0.5 * math.cos(2 * math.pi * max(0.0, waited - COMES) / _BREATH)
    return min(1.0, waited / COMES) * (_FAINTEST + (1 - _FAINTEST) * breath)


class Mark:
    """Whether a line waits for the player, and since when."""

    def __init__(self) -> None:
        self._since: float | None = None

    def want(self, *, on: bool) -> None:
        """Whether it waits now."""
        if on != (self._since is not None):
            self._since = 0.0 if on else None

    @property
    def comes(self) -> bool:
        """Whether the mark is on its way up."""
        return self._since is not None and self._since < COMES

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        if self._since is not None:
            self._since += dt

    def strength(self, *, breathes: bool) -> float:
        """How strong the mark is, 0 to 1. It breathes with what else moves, and asks for no frames
        of its own.
        """
        if self._since is None:
            return 0.0
        return mark_strength(self._since) if breathes else 1.0


def draw_mark(sheet: Sheet, end: End | None, strength: float) -> None:
    """A small open wedge behind the word at *end*, if there is one; *strength* 0 to 1."""
    if end is None or strength <= 0.01:
        return
    wedge = _wedge(max(7, round(end.high * _WIDE)), end.colour)
    left, middle = end.x + end.high * _GAP, end.base - end.high * _OVER
    place = wedge.get_rect(midleft=(round(left), round(middle)))
    sheet.mark(place, end.colour, "waits")
    if not sheet.blank:
        wedge.set_alpha(round(255 * strength))
        sheet.surface.blit(wedge, place)


@lru_cache(maxsize=16)
def _wedge(side: int, colour: Colour) -> pygame.Surface:
    """Two strokes that meet below, *side* pixels wide, smoothed."""
    big = 6
    whole = pygame.Surface((side * big, side * big), pygame.SRCALPHA)
    whole.fill((*colour, 0))
    stroke = max(big, round(side * big * 0.15))
    top, foot = round(side * big * 0.34), round(side * big * 0.72)
    points = ((stroke, top), (side * big // 2, foot), (side * big - stroke, top))
    pygame.draw.lines(whole, (*colour, 255), False, points, stroke)  # noqa: FBT003 - pygame's own
    for point in points:
        pygame.draw.circle(whole, (*colour, 255), point, stroke // 2)
    return pygame.transform.smoothscale(whole, (side, side))
