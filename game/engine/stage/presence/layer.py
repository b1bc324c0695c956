"""Light is gathered here, then added to a picture in one go: only as much of it as shines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

if TYPE_CHECKING:
    from pygame.typing import RectLike


class Layer:
    """A black surface of *size*. Tell where light was added to `surface`, with `touched`.

    Adding stops at white, so that it is the same whether lights are added to the picture one by
    one or first to one another.
    """

    def __init__(self, size: tuple[int, int]) -> None:
        self.surface = pygame.Surface(size, 0, 32)
        self._lit = pygame.Rect(0, 0, 0, 0)

    def clear(self) -> None:
        """All black again."""
        self.surface.fill(0, self._lit)
        self._lit = pygame.Rect(0, 0, 0, 0)

    def touched(self, rect: RectLike) -> None:
        """There may be light in *rect* now."""
        part = self.surface.get_rect().clip(rect)
        self._lit = self._lit.union(part) if self._lit else part

    def add_to(self, target: pygame.Surface) -> None:
        """Add all of it to *target*, which is as large."""
        target.blit(self.surface, self._lit, self._lit, pygame.BLEND_RGB_ADD)
