"""Lays a veil of plum under text: in normal alpha, so that any picture behind is bounded."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

from game.engine.stage.kept import Kept, screens
from game.engine.stage.strips import WIDE, across
from game.engine.stage.theme import contrast, mixed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from game.engine.stage.theme import Theme

_ROOM: Final = 0.6
"""Screens of veils that are kept; each is a strip."""
_STRIDE: Final = 7
_ACROSS: Final = 180
"""Of every so many pixels one is looked at, and of a wider picture so many in a row."""
_SPARE: Final = 0.002
"""Of the pixels looked at, this share may be brighter: a spark of light is no ground."""
_STEPS: Final = np.arange(256) / 255
_LINEAR: Final = np.where(_STEPS <= 0.04045, _STEPS / 12.92, ((_STEPS + 0.055) / 1.055) ** 2.4)
_RED, _GREEN, _BLUE = ((share * _LINEAR).astype(np.float32) for share in (0.2126, 0.7152, 0.0722))
"""What each value of a part of a colour adds to its luminance."""
_OVER: Final = 0.3
"""Contrast beyond the least: a tint under a veil is a little lighter than its grey."""
_CALM: Final = 0.60
_THINS: Final = 0.01
_BANDS: Final = 36
_PANEL: Final = 0.02
"""Of the height: how far above the text a solid panel begins."""
FEATHER: Final = 0.145
"""Of the height: how far above the text the veil begins to be felt."""


class Scrim:
    """The veil at the foot of the picture: as dense as the text on this picture needs it."""

    def __init__(self, size: tuple[int, int], theme: Theme) -> None:
        self._size = size
        self._theme = theme
        self._made: Kept[tuple[int, int]] = Kept(screens(size, _ROOM))
        self._alpha = 0.0

    def draw(self, target: pygame.Surface, top: int, strength: float = 1.0) -> None:
        """Darken *target* from *top* (pixels, the first line of text) to its foot."""
        if strength <= 0.01:
            self._alpha = 0.0
            return
        top = max(0, top // 4 * 4)
        if self._theme.solid:
            self._panel(target, top, strength)
            return
        needed = needed_alpha(target, self._theme, top)
        # Denser at once, for text must be legible; thinner slowly, for nothing may flicker.
        self._alpha = max(needed, self._alpha - _THINS) if self._alpha else needed
        veil = self._veil(top, min(100, math.ceil(self._alpha * 50) * 2))
        if strength < 1:
            veil = veil.copy()
            level = round(255 * strength)
            veil.fill((level, level, level, level), special_flags=pygame.BLEND_RGBA_MULT)
        across(target, veil, self._size[1] - veil.get_height(), pygame.BLEND_PREMULTIPLIED)

    def _panel(self, target: pygame.Surface, top: int, strength: float) -> None:
        """Nothing of the picture where text stands, and an edge that is seen without colour."""
        high = self._size[1]
        start = max(0, top - round(_PANEL * high))
        panel = pygame.Surface((WIDE, high - start))
        panel.fill(self._theme.scrim)
        panel.fill(self._theme.soft, (0, 0, WIDE, max(1, high // 360)))
        panel.set_alpha(round(255 * strength))
        across(target, panel, start)

    def _veil(self, top: int, percent: int) -> pygame.Surface:
        return self._made.get((top, percent), lambda: self._make(top, percent / 100))

    def _make(self, top: int, least: float) -> pygame.Surface:
        height = self._size[1]
        start = max(0, round(top - FEATHER * height))
        rows = np.arange(start, height, dtype=np.float32)
        rise = np.clip((rows - start) / max(1.0, top - start), 0, 1)
        eased = rise**2 * (3 - 2 * rise) if top > 0 else np.ones_like(rows)
        deeper = np.clip((rows - top) / max(1.0, height - top), 0, 1)
        alpha = least * eased + (min(0.96, least + 0.10) - least) * deeper
        return shaded(alpha, self._theme.scrim)


def shaded(alpha: NDArray[np.float64], colour: tuple[int, int, int]) -> pygame.Surface:
    """A strip of a veil of *colour*, premultiplied, with *alpha* (0 to 1) row by row."""
    # A fixed dither: eight bits of alpha over a third of the height would show as bands.
    noise = np.random.default_rng(5).random((WIDE, alpha.size)) - 0.5
    strip = pygame.Surface((WIDE, alpha.size), pygame.SRCALPHA)
    strip.fill((*colour, 0))
    values = pygame.surfarray.pixels_alpha(strip)
    values[:] = np.clip(alpha[None] * 255 + noise, 0, 255).astype(np.uint8)
    del values
    strip = strip.premul_alpha()
    return strip.convert_alpha() if pygame.display.get_surface() else strip


def brightest_by_row(target: pygame.Surface) -> NDArray[np.float64]:
    """The luminance, 0 to 1, of the brightest of each row of *target*, but for a spark.

    It changes slowly from row to row, and is nowhere less than its row has.
    """
    wide, high = target.get_size()
    band = max(2, high // _BANDS)
    edges = range(0, high, band)
    found = np.array(
        [_brightest(target.subsurface((0, y, wide, min(band, high - y)))) for y in edges]
    )
    padded = np.pad(found, 2, mode="edge")
    around = np.max([padded[i : i + found.size] for i in range(5)], axis=0)
    middles = np.array(edges) + band / 2
    rows: NDArray[np.float64] = np.interp(np.arange(high), middles, around)
    return rows


def _brightest(target: pygame.Surface, top: int = 0) -> float:
    """The luminance of the brightest pixel of *target* from *top* down, but for a few."""
    pixels = pygame.surfarray.pixels3d(target)
    stride = max(_STRIDE, target.get_width() // _ACROSS)
    some = pixels[::stride, top::stride]
    luminous = (_RED[some[..., 0]] + _GREEN[some[..., 1]] + _BLUE[some[..., 2]]).ravel()
    del pixels, some
    spared = 1 + int(luminous.size * _SPARE)
    if luminous.size <= spared:
        return 1.0
    return float(np.partition(luminous, -spared)[-spared])


def needed_alpha(target: pygame.Surface, theme: Theme, top: int = 0) -> float:
    """The alpha of scrim, 0 to 1, under which the dimmest text keeps its contrast on the
    brightest pixels of *target* from *top* down; never below the calm that reading needs.
    """
    if theme.solid:
        return 1.0
    # As a grey, 0 to 255: a coral is darker than its red.
    brightest = min(255, int(np.searchsorted(_LINEAR, _brightest(target, top))))
    return max(_CALM, _alpha_over(brightest, theme))


@lru_cache(maxsize=512)
def _alpha_over(bright: int, theme: Theme) -> float:
    for step in range(97):
        ground = mixed((bright, bright, bright), theme.scrim, step / 100)
        if contrast(ground, theme.ghost) >= theme.least + _OVER:
            return step / 100
    return 0.97


class Veil:
    """Where the scrim stands and how strong it is, eased: text that comes must not flash."""

    def __init__(self, *, at_once: bool) -> None:
        self._top: float | None = None
        self._wanted_top = 0.0
        self.strength = 0.0
        self._wanted = 0.0
        self._at_once = at_once

    def want(self, top: int | None) -> int:
        """Text begins at *top* pixels, or there is none. Answers where the scrim stands now."""
        self._wanted = 0.0 if top is None else 1.0
        if top is not None:
            self._wanted_top = top
            if self._top is None or self.strength < 0.05:
                self._top = top
            if self._at_once:
                self.strength = 1.0
        self._at_once = False
        # Never below the text: only what is above it may take its time.
        return round(min(self._top or 0.0, self._wanted_top))

    @property
    def moving(self) -> bool:
        return self.strength != self._wanted or abs((self._top or 0) - self._wanted_top) > 1

    def step(self, dt: float, *, still: bool) -> None:
        """Let *dt* seconds pass."""
        share = 1.0 if still else min(1.0, dt * 9)
        top = self._wanted_top if self._top is None else self._top
        self._top = top + (self._wanted_top - top) * share
        self.strength += (self._wanted - self.strength) * share
        if abs(self._wanted - self.strength) < 0.01:
            self.strength = self._wanted
