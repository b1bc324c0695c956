"""Draws the climb of a stairwell in the dark: the floor's number, eight candles, the light that
one of them gives.

A candle lasts four floors; of eight the last goes out one floor above the house. Its light closes
in as the climb goes on.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

from game.engine.stage.pieces.candle import Candle
from game.engine.stage.theme import mixed
from game.engine.stage.type import Face

if TYPE_CHECKING:
    from game.engine.stage.painter.picture import Picture, Place
    from game.engine.stage.sheet import Sheet
    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Colour, Type

LIGHT: Final = "candle"
"""The light of the picture, and the place in it, that are this piece's."""
_FLOORS, _LASTS = 31, 4
_A_FLOOR: Final = 0.30
"""Seconds from one number to the next; a long climb goes faster."""
_LONGEST: Final = 2.4
_GOES_OUT, _IS_LIT = 0.25, 0.7
"""Seconds in which a candle goes out, and is lit."""
_WIDEST, _NARROWEST = 0.92, 0.25
"""In widths of the picture: how far its light reaches at the door and at the top."""
_UNSEEN: Final = (0.36, 0.33, 0.44)
"""What is left of the picture's colours where no light comes."""
_STEPS: Final = 85
_COARSE: Final = 10
_BRIDGED: Final = frozenset("046890")
"""Figures that a stencil must bridge."""


class Stairs:
    """The climb as it stands. Tell it what the state says with `follow`."""

    def __init__(self, type_: Type, theme: Theme) -> None:
        self.still = False
        self.floor, self._from = -1, 0.0
        self.shown = 0.0
        """The number as far as it has been counted."""
        self._lit, self._level = True, 1.0
        self._climb = 1.0
        self._time = 0.0
        self._told = False
        self._left = False
        self._on: Picture | None = None
        self._numbers: dict[tuple[int, bool], pygame.Surface] = {}
        self._shade: tuple[int, pygame.Surface] | None = None
        self._candles: dict[int, Candle] = {}
        self.restyle(type_, theme)

    def restyle(self, type_: Type, theme: Theme) -> None:
        """Another size of type or other colours; the picture's own numbers do not grow with it."""
        self._type, self._theme = type_, theme
        self._numbers.clear()

    def follow(self, floor: str, *, at_once: bool) -> None:
        """The state's `floor`: a number and by what light; empty when there is none, and then what
        stands goes with its picture.
        """
        if not floor:
            self._left, self._told = True, False
            return
        number, _, by = floor.partition(" ")
        self._lit = by != "dark"
        at_once = at_once or self.still or not self._told
        self._told, self._left = True, False
        if int(number) != self.floor:
            self.floor, self._from = int(number), self.shown
            self._climb = 0.0
        if at_once:
            self._climb, self.shown, self._level = 1.0, float(self.floor), float(self._lit)

    @property
    def moving(self) -> bool:
        """Whether it needs frames: a climb, a flame that is lit or goes out, or that burns."""
        changing = self._climb < 1 or self._level != float(self._lit)
        return self._told and (changing or (self._lit and not self.still))

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        self._time += dt
        floors = abs(self.floor - self._from)
        self._climb = min(1.0, self._climb + dt / max(0.01, min(_LONGEST, floors * _A_FLOOR)))
        self.shown = self._from + (self.floor - self._from) * self._climb
        change = dt / _IS_LIT if self._lit else -dt / _GOES_OUT
        self._level = max(0.0, min(1.0, self._level + change))

    def strength(self) -> float:
        """How strongly the candle lights the picture, 0 to 1."""
        if not self._told and not self._left:
            return 0.97
        dimmer = 1 - 0.22 * max(0.0, self.shown) / _FLOORS
        passing = 0.22 * math.sin(math.pi * (self.shown % 1)) if self._climb < 1 else 0.0
        flicker = 0.0 if self.still else 0.05 * self._sway(1.0)
        strength = self._level * (dimmer - passing + flicker - 0.03)
        return round(max(0.0, min(0.98, strength)) * _STEPS) / _STEPS  # few frames dim it anew

    def _sway(self, pace: float) -> float:
        """How the flame leans, -1 to 1."""
        t = self._time * pace
        return 0.5 * math.sin(t * 2.1) + 0.3 * math.sin(t * 5.3 + 1) + 0.2 * math.sin(t * 9.7 + 2)

    def draw(self, target: pygame.Surface, picture: Picture) -> None:
        """What is not type: darkness, and candles; in pictures that have a place for them."""
        if picture is not self._on:
            before, self._on = self._on, picture
            if self._left and before is not None:
                self.floor, self.shown, self._level, self._left = -1, 0.0, 1.0, False
                self._lit = True
        hold, row = picture.places.get(LIGHT), picture.places.get("candles")
        if hold is None or row is None:
            return
        if self.floor >= 0:
            self._draw_row(target, row)
            self._draw_shade(target, hold)
        self._draw_candle(target, hold)

    def left_on(self, number: float) -> float:
        """What has not burnt of the candle that burns on a floor."""
        return 1 - 0.75 * ((max(1.0, number) - 1) % _LASTS) / (_LASTS - 1)

    def _draw_candle(self, target: pygame.Surface, hold: Place) -> None:
        candle = self._candle(hold.size)
        foot, left = (hold.x, hold.y), self.left_on(round(self.shown))
        if self._level > 0.02 or self._lit:
            candle.draw(target, foot, left)
        if self._level > 0.3:
            lean = 0.0 if self.still else self._sway(1.0) * 0.8
            candle.burn(target, foot, left, lean)

    def _draw_row(self, target: pygame.Surface, row: Place) -> None:
        """All eight on the dado: those that are burnt are stubs."""
        candle = self._candle(row.size)
        burning = max(0, math.ceil(round(self.shown) / _LASTS) - 1)
        for index in range(8):
            x = row.x + (index - 3.5) * row.size * 0.92
            left = 1.0 if index > burning else 0.16
            if index == burning and self.floor > 0:
                left = self.left_on(round(self.shown))
            elif self.floor <= 0:
                left = 1.0
            candle.draw(target, (x, row.y), left)

    def _candle(self, high: float) -> Candle:
        key = round(high)
        if key not in self._candles:
            self._candles[key] = Candle(high)
        return self._candles[key]

    def _draw_shade(self, target: pygame.Surface, hold: Place) -> None:
        level = round(24 * self._level)
        key = round(self.shown) * 100 + level
        if self._shade is None or self._shade[0] != key:
            reach = _WIDEST + (_NARROWEST - _WIDEST) * max(0.0, self.shown) / _FLOORS
            self._shade = (key, _shade(target.get_size(), hold, reach, level / 24))
        target.blit(self._shade[1], (0, 0), special_flags=pygame.BLEND_RGB_MULT)

    def draw_number(self, sheet: Sheet, picture: Picture) -> None:
        """The floor's number on the wall; on the way between two floors a part of each."""
        wall = picture.places.get("floor")
        if wall is None or self.floor < 0 or not self._told:
            return
        low, part = math.floor(self.shown), self.shown % 1
        for number, share in ((low, 1 - part), (low + 1, part)):
            if number > 0 and share > 0.02:
                image = self._number(number, wall.size)
                rise = wall.size * 0.3 * (1 - share) * (1 if number == low else -1)
                at = image.get_rect(center=(round(wall.x), round(wall.y + rise)))
                colour = self._colour
                sheet.text(image, at.topleft, colour=colour, label="floor", alpha=share**1.5)

    @property
    def _colour(self) -> Colour:
        """The dimmest of the number's paint."""
        return mixed(self._theme.lit, self._theme.scrim, 0.22 if self._lit else 0.34)

    def _number(self, number: int, high: float) -> pygame.Surface:
        key = (number, self._lit)
        if key not in self._numbers:
            if len(self._numbers) > 6:
                self._numbers.clear()
            self._numbers[key] = self._painted(str(number), high)
        return self._numbers[key]

    def _painted(self, text: str, high: float) -> pygame.Surface:
        """*text* as a stencil leaves it on a wall; without a candle, a thin line of light."""
        face = Face.SANS_SEMIBOLD if self._lit else Face.SANS_THIN
        size = high / 0.66 / self._type.unit / self._type.scale
        glyphs = [self._type.image(char, face, size, self._colour).copy() for char in text]
        gap = max(1, round(high * 0.03))
        if self._lit:
            for char, glyph in zip(text, glyphs, strict=True):
                if char in _BRIDGED:
                    slit = max(2, round(high * 0.045))
                    x = glyph.get_width() // 2 - slit // 2
                    glyph.fill((*self._colour, 0), (x, 0, slit, glyph.get_height()))
        wide = sum(glyph.get_width() for glyph in glyphs) + gap * (len(glyphs) - 1)
        whole = pygame.Surface((wide, glyphs[0].get_height()), pygame.SRCALPHA)
        x = 0
        for glyph in glyphs:
            whole.blit(glyph, (x, 0))
            x += glyph.get_width() + gap
        image = whole.subsurface(whole.get_bounding_rect()).copy()
        if self._lit:
            _weather(image, self._theme.lit)
        return image


def _weather(image: pygame.Surface, lit: Colour) -> None:
    """Old paint by candlelight: up to *lit* towards the flame, at the lower right, and uneven."""
    wide, high = image.get_size()
    colours = pygame.surfarray.pixels3d(image)
    across = np.linspace(0, 1, wide)[:, None] * 0.7 + np.linspace(0, 1, high)[None] * 0.3
    noise = np.random.default_rng(31).random((wide // 2 + 1, high // 2 + 1))
    rough = np.kron(noise, np.ones((2, 2)))[:wide, :high]
    share = np.clip(across**1.3 - 0.35 * rough, 0, 1)[..., None]
    colours[:] = (colours + (np.array(lit) - colours) * share).astype(np.uint8)


def _shade(size: tuple[int, int], hold: Place, reach: float, level: float) -> pygame.Surface:
    """What the darkness leaves of each colour: all near the flame, little beyond its *reach* in
    widths of the picture; with a *level* of 0 little anywhere.
    """
    wide, high = (max(2, length // _COARSE) for length in size)
    x = (np.arange(wide) + 0.5) * size[0] / wide - hold.x
    y = (np.arange(high) + 0.5) * size[1] / high - hold.y + hold.size
    far = np.hypot(x[:, None], y[None] * 1.15) / (reach * size[0])
    seen = np.exp(-(far**2.2)) * level
    unseen = np.array(_UNSEEN)
    share = unseen + (1 - unseen) * seen[..., None]
    coarse = pygame.surfarray.make_surface((share * 255).astype(np.uint8))
    image = pygame.transform.smoothscale(coarse, size)
    return image.convert() if pygame.display.get_surface() else image
