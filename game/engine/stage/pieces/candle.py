"""Draws a cake candle as far as it has burnt: its twist, its wick, a flame that leans."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.stage.pieces.sprite import light, sprite

if TYPE_CHECKING:
    from game.engine.stage.type import Colour

_WAX: Final[Colour] = (250, 226, 196)
_WAX_SHADE: Final[Colour] = (196, 128, 112)
_TWIST: Final[Colour] = (222, 84, 96)
_WICK: Final[Colour] = (74, 36, 40)
_OUTER: Final[Colour] = (255, 176, 84)
_INNER: Final[Colour] = (255, 246, 214)
_HALO: Final[Colour] = (132, 74, 36)
_WIDE: Final = 0.18
"""A candle's width as a part of its height."""
_LEANS: Final = (-0.16, -0.09, -0.04, 0.0, 0.05, 0.10, 0.17)


class Candle:
    """Candles *high* pixels tall when they are new."""

    def __init__(self, high: float) -> None:
        self.high = max(4.0, high)
        self._body = sprite((_WIDE * 100, 100), self.high / 100, _WAX, _wax)
        size = (self.high * 0.42, self.high * 0.62)
        self._flames = tuple(
            sprite((42, 62), size[0] / 42, _OUTER, partial(_flame, lean)) for lean in _LEANS
        )
        self._halo = light(self.high * 0.95, _HALO)

    def draw(self, target: pygame.Surface, foot: tuple[float, float], left: float) -> None:
        """The wax, its foot in the middle of *foot*; *left* is the part that has not burnt."""
        wide, high = self._body.get_size()
        tall = max(2, round(high * left))
        x = round(foot[0] - wide / 2)
        target.blit(self._body, (x, round(foot[1] - tall)), (0, high - tall, wide, tall))
        top = pygame.Rect(x, round(foot[1] - tall) - wide // 5, wide, max(2, wide * 2 // 5))
        pygame.draw.ellipse(target, _WAX, top)
        wick = max(1, round(self.high * 0.022))
        end = (round(foot[0]), top.centery - max(2, round(self.high * 0.09)))
        pygame.draw.line(target, _WICK, (round(foot[0]), top.centery), end, wick)

    def burn(
        self, target: pygame.Surface, foot: tuple[float, float], left: float, lean: float
    ) -> None:
        """The flame over it and its light; *lean* -1 to 1."""
        place = round((lean + 1) / 2 * (len(self._flames) - 1))
        flame = self._flames[max(0, min(len(self._flames) - 1, place))]
        x, y = foot[0], foot[1] - self.high * left - self.high * 0.02
        halo = self._halo.get_rect(center=(round(x), round(y - self.high * 0.25)))
        target.blit(self._halo, halo, special_flags=pygame.BLEND_RGB_ADD)
        target.blit(flame, flame.get_rect(midbottom=(round(x), round(y))))


def _wax(on: pygame.Surface) -> None:
    wide, high = on.get_size()
    body = pygame.Surface((wide, high), pygame.SRCALPHA)
    for x in range(wide):
        side = abs(x / max(1, wide - 1) - 0.4) * 1.5
        colour = _toward(_WAX, _WAX_SHADE, min(1.0, side**1.6))
        pygame.draw.line(body, colour, (x, 0), (x, high))
    step = wide * 1.05
    for turn in range(-1, round(high / step) + 2):
        y = turn * step
        path = [(0, y + wide * 0.75), (wide, y), (wide, y + wide * 0.36), (0, y + wide * 1.11)]
        pygame.draw.polygon(body, _TWIST, path)
    for y in range(high):  # wax lets the flame through where it is near
        shade = 255 - round(70 * (y / high) ** 1.3)
        body.fill((shade, shade, shade, 255), (0, y, wide, 1), pygame.BLEND_RGBA_MULT)
    foot = pygame.Surface((wide, high), pygame.SRCALPHA)
    pygame.draw.rect(
        foot, (255, 255, 255, 255), foot.get_rect(), border_bottom_left_radius=wide // 3,
        border_bottom_right_radius=wide // 3,
    )  # fmt: skip
    body.blit(foot, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    on.blit(body, (0, 0))


def _flame(lean: float, on: pygame.Surface) -> None:
    wide, high = on.get_size()
    for colour, size, alpha in ((_OUTER, 1.0, 255), (_INNER, 0.62, 255)):
        layer = pygame.Surface((wide, high), pygame.SRCALPHA)
        layer.fill((*colour, 0))
        pygame.draw.polygon(layer, (*colour, alpha), _drop(wide, high, size, lean))
        on.blit(layer, (0, 0))
    root = pygame.Rect(0, 0, round(wide * 0.16), round(high * 0.07))
    root.midbottom = (wide // 2, round(high * 0.985))
    pygame.draw.ellipse(on, (96, 104, 190, 150), root)


def _drop(wide: float, high: float, size: float, lean: float) -> list[tuple[float, float]]:
    """The outline of a flame, its root at the foot's middle."""
    left, right = [], []
    for step in range(25):
        up = step / 24
        width = wide * 0.25 * size * (4.2 * up**0.62 * (1 - up) ** 1.12)
        x = wide / 2 + lean * wide * up**1.6
        y = high * 0.98 - up * high * 0.94 * (0.35 + 0.65 * size)
        left.append((x - width, y))
        right.append((x + width, y))
    return left + right[::-1]


def _toward(one: Colour, other: Colour, share: float) -> Colour:
    r, g, b = (round(a + (z - a) * share) for a, z in zip(one, other, strict=True))
    return r, g, b
