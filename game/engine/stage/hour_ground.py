"""The picture of an Hour in; the same picture as dark as text on it needs, and no darker, out.

It is multiplied and not veiled: what is dark in it stays as it was, what shines keeps its colour.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

from game.engine.stage.kept import Kept, screens
from game.engine.stage.scrim import brightest_by_row
from game.engine.stage.strips import WIDE, across
from game.engine.stage.theme import luminance, mixed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Colour

_COVERED: Final = 0.96
_COMES_UP: Final = 1.4
"""Seconds in which an Hour's picture comes up out of the dark."""
_KEPT: Final = 0.6
"""Screens of covers that are kept; each is a strip."""
_DEEP: Final = (12, 4, 16)
_DIMMEST: Final = 0.17
"""Of the dark in the dimmest text of an Hour: it is brighter, so that the picture may be too."""
_OVER: Final = 0.3
_GAMMA: Final = 2.2
_REST: Final = 0.74
"""Of its light the picture keeps right behind words; the rest of it is spared so much."""
_SOFT: Final = 170.0
"""Units in which that goes over into the picture round it."""
_STEP: Final = 16


def theme_of_an_hour(theme: Theme) -> Theme:
    """*theme* as an Hour has it: a deeper ground, and no text as dim as elsewhere."""
    if theme.solid:
        return theme
    deep = mixed(theme.scrim, _DEEP, 0.65)
    return replace(theme, scrim=deep, ghost=mixed(theme.text, deep, _DIMMEST))


class HourGround:
    """What lies between an Hour's picture and its text."""

    def __init__(self, size: tuple[int, int], theme: Theme) -> None:
        """*theme* is one of `theme_of_an_hour`."""
        self._theme = theme
        self._kept: Kept[str] = Kept(screens(size, _KEPT))
        self._covered, self._settled = _COVERED, False

    @property
    def moving(self) -> bool:
        """Whether the picture is coming up."""
        return self._settled and self._covered > 0

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass: dark at once, light slowly."""
        if self._settled:
            self._covered = max(0.0, self._covered - dt / _COMES_UP)

    def draw(self, target: pygame.Surface, picture: str) -> None:
        """Darken *target*, which shows *picture*; while a picture comes up (no name yet) it is as
        good as covered.
        """
        self._settled = bool(picture)
        if self._theme.solid:
            target.fill(self._theme.scrim)
            return
        if not picture:
            self._covered = _COVERED
        left = 1 - self._covered
        if picture:
            cover = self._kept.get(picture, lambda: _grey(dimming(target, self._theme)))
            across(target, _less(cover, left), flags=pygame.BLEND_RGB_MULT)
        else:
            target.fill(_share((255, 255, 255), left), special_flags=pygame.BLEND_RGB_MULT)
        if self._covered > 0:  # a third of what it takes to lay a colour over it
            over = _share(self._theme.scrim, self._covered)
            target.fill(over, special_flags=pygame.BLEND_RGB_ADD)

    def rest(self, target: pygame.Surface, areas: Iterable[pygame.Rect], unit: float) -> None:
        """Calm the picture behind words: *areas* in pixels, *unit* pixels to a unit."""
        if self._theme.solid:
            return
        soft = round(_SOFT * unit)
        for area in areas:
            if area.w <= 0 or area.h <= 0:
                continue
            wide, high = (-(-side // _STEP) * _STEP for side in area.size)
            shade = _calm((wide + 2 * soft, high + 2 * soft), soft)
            target.blit(shade, (area.x - soft, area.y - soft), special_flags=pygame.BLEND_RGB_MULT)


def dimming(target: pygame.Surface, theme: Theme) -> NDArray[np.float64]:
    """By which each row of *target* is multiplied, 0 to 1, so that the dimmest text of *theme* can
    be read on the brightest of it, with the calm that there is behind words.
    """
    ground = (luminance(theme.ghost) + 0.05) / (theme.least + _OVER) - 0.05
    ground /= _REST**_GAMMA
    rows = brightest_by_row(target)
    share: NDArray[np.float64] = np.minimum(1.0, (ground / np.maximum(rows, 1e-4)) ** (1 / _GAMMA))
    return share


def _less(cover: pygame.Surface, share: float) -> pygame.Surface:
    """*cover*, of which *share* is left."""
    if share >= 1:
        return cover
    less = cover.copy()
    less.fill(_share((255, 255, 255), share), special_flags=pygame.BLEND_RGB_MULT)
    return less


def _share(colour: Colour, share: float) -> Colour:
    red, green, blue = (round(part * share) for part in colour)
    return red, green, blue


def _grey(shares: NDArray[np.float64]) -> pygame.Surface:
    """A strip of greys, row by row, with a dither: a slow change would show as bands."""
    noise = np.random.default_rng(5).random((WIDE, shares.size)) - 0.5
    values = np.clip(shares[None] * 255 + noise, 0, 255).astype(np.uint8)
    strip = pygame.surfarray.make_surface(values[..., None].repeat(3, axis=2))
    return strip.convert() if pygame.display.get_surface() else strip


@lru_cache(maxsize=24)
def _calm(size: tuple[int, int], soft: int) -> pygame.Surface:
    """Grey in the middle, white at the edges, *soft* pixels between them."""
    wide, high = (np.arange(side) for side in size)
    across_, down = (_edge(line, soft) for line in (wide, high))
    shares = 1 - (1 - _REST) * across_[:, None] * down[None]
    values = (shares * 255).astype(np.uint8)
    shade = pygame.surfarray.make_surface(values[..., None].repeat(3, axis=2))
    return shade.convert() if pygame.display.get_surface() else shade


def _edge(line: NDArray[np.int64], soft: int) -> NDArray[np.float64]:
    """Up from 0 at both ends of *line* within *soft* pixels."""
    near = np.minimum(line, line[-1] - line) / max(1, soft)
    share: NDArray[np.float64] = np.clip(near, 0, 1)
    eased: NDArray[np.float64] = share * share * (3 - 2 * share)
    return eased
