"""A picture in a window of another shape in; what lies beside and below it out: the picture itself,
mirrored at its edge, out of focus and darker the further it is from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SMALL: Final = 40
"""So many pixels of the window become one: what lies beside a picture is never a picture."""
_UNSEEN: Final = 2
"""Levels of 255 by which it may lag behind the scene."""
_BRIGHT, _DARK = 0.98, 0.16
"""Of the picture's own light, at its edge and farthest from it."""


@dataclass(slots=True)
class _Part:
    """One side: where it is, what of the scene is mirrored there, how dark; as last drawn."""

    place: pygame.Rect
    beside: pygame.Rect
    shade: pygame.Surface
    across: bool
    small: NDArray[np.int16] | None = None
    image: pygame.Surface | None = None


class Surround:
    """What fills a picture of *size* outside *frame*, in which the scene is painted.

    It is out of focus: it is drawn anew only when it has changed so far that one would see it.
    """

    def __init__(self, size: tuple[int, int], frame: pygame.Rect) -> None:
        wide, high = size
        self._parts: list[_Part] = []
        for place, across in (
            (pygame.Rect(0, 0, frame.left, high), True),
            (pygame.Rect(frame.right, 0, wide - frame.right, high), True),
            (pygame.Rect(0, frame.bottom, wide, high - frame.bottom), False),
        ):
            if place.w > 0 and place.h > 0:
                part = _Part(place, _beside(place, frame), _shade(place, frame), across)
                self._parts.append(part)

    def draw(self, target: pygame.Surface) -> None:
        """Fill *target* round the scene, which has been drawn on it."""
        for part in self._parts:
            beside, small = target.subsurface(part.beside), part.shade.get_size()
            seen = pygame.transform.smoothscale(beside, small)
            values = pygame.surfarray.array3d(seen).astype(np.int16)
            if part.small is None or np.abs(values - part.small).max() > _UNSEEN:
                part.small, part.image = values, _out_of_focus(seen, part)
            if part.image is not None:
                target.blit(part.image, part.place)


def _out_of_focus(seen: pygame.Surface, part: _Part) -> pygame.Surface:
    """On the surface that it was on last: it is as large as half a window, and a new one has to be
    found in memory, page by page, in nearly every frame in which her light moves.
    """
    small = pygame.transform.flip(seen, part.across, not part.across)
    small = pygame.transform.box_blur(small, 1)
    small.blit(part.shade, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    image = part.image
    if image is None or image.get_masks() != small.get_masks():
        image = pygame.Surface(part.place.size, 0, small)
    return pygame.transform.smoothscale(small, part.place.size, image)


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
