"""A picture in a window of another shape in; what lies beside and below it out: the picture itself,
mirrored at its edge, out of focus and darker the further it is from it.
"""

from __future__ import annotations

from typing import Final

import pygame

_SMALL: Final = 40
"""So many pixels of the window become one: what lies beside a picture is never a picture."""
_BRIGHT, _DARK = 0.98, 0.16
"""Of the picture's own light, at its edge and farthest from it."""


class Surround:
    """What fills a picture of *size* outside *frame*, in which the scene is painted."""

    def __init__(self, size: tuple[int, int], frame: pygame.Rect) -> None:
        wide, high = size
        self._parts: list[tuple[pygame.Rect, pygame.Rect, pygame.Surface, bool]] = []
        for part, across in (
            (pygame.Rect(0, 0, frame.left, high), True),
            (pygame.Rect(frame.right, 0, wide - frame.right, high), True),
            (pygame.Rect(0, frame.bottom, wide, high - frame.bottom), False),
        ):
            if part.w > 0 and part.h > 0:
                self._parts.append((part, _beside(part, frame), _shade(part, frame), across))

    def draw(self, target: pygame.Surface) -> None:
        """Fill *target* round the scene, which has been drawn on it."""
        for part, beside, shade, across in self._parts:
            small = pygame.transform.smoothscale(target.subsurface(beside), shade.get_size())
            small = pygame.transform.flip(small, across, not across)
            small = pygame.transform.box_blur(small, 1)
            small.blit(shade, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
            pygame.transform.smoothscale(small, part.size, target.subsurface(part))


def _beside(part: pygame.Rect, frame: pygame.Rect) -> pygame.Rect:
    """What of the scene is mirrored into *part*: as much of it, if there is so much."""
    out = pygame.Rect(0, 0, min(part.w, frame.w), min(part.h, frame.h))
    if part.right <= frame.left:
        out.topleft = frame.topleft
    elif part.left >= frame.right:
        out.topright = frame.topright
    else:
        out.bottomleft = frame.bottomleft
    return out


def _shade(part: pygame.Rect, frame: pygame.Rect) -> pygame.Surface:
    """Grey by which the mirrored scene is multiplied, a pixel for `_SMALL` of the window."""
    shade = pygame.Surface((max(2, part.w // _SMALL), max(2, part.h // _SMALL)))
    wide, high = shade.get_size()
    across = part.right <= frame.left or part.left >= frame.right
    count = wide if across else high
    for step in range(count):
        far = step / (count - 1)
        if part.right <= frame.left:
            far = 1 - far
        level = round(255 * (_BRIGHT + (_DARK - _BRIGHT) * far**0.55))
        line = (step, 0, 1, high) if across else (0, step, wide, 1)
        shade.fill((level, level, level), line)
    return shade
