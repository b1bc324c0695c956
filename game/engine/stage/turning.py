"""A card's two faces in; the card as it is turned over, seen a little from the front, out."""

from __future__ import annotations

import math
from typing import Final

import pygame

_STRIPS: Final = 32
_NEAR: Final = 0.13
"""How much larger the side is that comes towards the player."""


def draw_turned(
    target: pygame.Surface, faces: tuple[pygame.Surface, pygame.Surface], box: pygame.Rect,
    share: float,
) -> None:  # fmt: skip
    """Draw the card of *faces*, front and back, into *target*; *box* is where it lies (pixels), and
    *share* how far it is turned, 0 to 1.
    """
    angle = math.pi * share
    face = faces[share >= 0.5]
    # The back comes round from the other side, so its words are the right way for the reader.
    slope = math.sin(angle) * (1 if share < 0.5 else -1)
    wide = abs(math.cos(angle))
    _shadow(target, box, wide)
    shaded = face.copy()
    shaded.fill(_shade(abs(math.sin(angle))), special_flags=pygame.BLEND_RGB_MULT)
    edges = [_edge(2 * strip / _STRIPS - 1, wide, slope) for strip in range(_STRIPS + 1)]
    columns = [round(face.get_width() * strip / _STRIPS) for strip in range(_STRIPS + 1)]
    for strip in range(_STRIPS):
        (left, high), (right, other) = edges[strip], edges[strip + 1]
        x, past = (round(box.centerx + each * box.w / 2) for each in (left, right))
        if past <= x:
            continue
        tall = max(1, round(face.get_height() * (high + other) / 2))
        part = shaded.subsurface(
            (columns[strip], 0, max(1, columns[strip + 1] - columns[strip]), face.get_height())
        )
        thin = pygame.transform.smoothscale(part, (past - x, tall))
        target.blit(thin, (x, box.centery - tall // 2))


def _shade(turned: float) -> tuple[int, int, int]:
    """What is left of the light on a face so far *turned* away: warm, as all shade here."""
    red, green, blue = (round(255 * (1 - part * turned)) for part in (0.22, 0.36, 0.30))
    return red, green, blue


def _edge(across: float, wide: float, slope: float) -> tuple[float, float]:
    """Where a line down the face at *across* (-1 to 1) is seen, and how tall: perspective."""
    nearer = 1 + _NEAR * across * slope
    return across * wide * nearer, nearer


def _shadow(target: pygame.Surface, box: pygame.Rect, wide: float) -> None:
    """What the card keeps from the table: narrower and fainter as it stands up."""
    shade = pygame.Surface((16, 16), pygame.SRCALPHA)
    shade.fill((0, 0, 0, 0))
    pygame.draw.rect(shade, (0x34, 0x16, 0x26, 96), (3, 3, 10, 10))
    under = box.inflate(-round(box.w * (1 - wide) * 0.9), 0).inflate(box.w // 5, box.h // 5)
    target.blit(pygame.transform.smoothscale(shade, under.size), under.move(0, box.h // 40))
