"""Lays a veil of plum under text: in normal alpha, so that any picture behind is bounded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

from game.engine.stage.theme import SCRIM_ALPHA

if TYPE_CHECKING:
    from game.engine.stage.theme import Theme

_STRIP: Final = 64
_FEATHER: Final = 0.145
"""Of the height: how far above the text the veil begins to be felt."""


class Scrim:
    """The veil at the foot of the picture, made once for each height that text has needed."""

    def __init__(self, size: tuple[int, int], theme: Theme) -> None:
        self._size = size
        self._colour = theme.scrim
        self._made: dict[int, pygame.Surface] = {}

    def draw(self, target: pygame.Surface, top: int, strength: float = 1.0) -> None:
        """Darken *target* from *top* (pixels, the first line of text) to its foot."""
        if strength <= 0.01:
            return
        veil = self._veil(max(0, top // 4 * 4))
        veil.set_alpha(round(255 * min(1.0, strength)))
        y = self._size[1] - veil.get_height()
        for x in range(0, self._size[0], _STRIP):
            target.blit(veil, (x, y))

    def _veil(self, top: int) -> pygame.Surface:
        if top not in self._made:
            if len(self._made) > 12:
                self._made.clear()
            self._made[top] = self._make(top)
        return self._made[top]

    def _make(self, top: int) -> pygame.Surface:
        height = self._size[1]
        start = max(0, round(top - _FEATHER * height))
        rows = np.arange(start, height, dtype=np.float32)
        rise = np.clip((rows - start) / max(1.0, top - start), 0, 1)
        eased = rise**2 * (3 - 2 * rise) if top > 0 else np.ones_like(rows)
        deeper = np.clip((rows - top) / max(1.0, height - top), 0, 1)
        alpha = SCRIM_ALPHA * eased + (0.94 - SCRIM_ALPHA) * deeper
        # A fixed dither: eight bits of alpha over a third of the height would show as bands.
        noise = np.random.default_rng(5).random((_STRIP, rows.size)) - 0.5
        veil = pygame.Surface((_STRIP, rows.size), pygame.SRCALPHA)
        veil.fill((*self._colour, 0))
        values = pygame.surfarray.pixels_alpha(veil)
        values[:] = np.clip(alpha[None] * 255 + noise, 0, 255).astype(np.uint8)
        del values
        return veil


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
