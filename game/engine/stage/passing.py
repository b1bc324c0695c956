"""Ways from one picture to the next: what was seen, and how far the change has gone, in; what lies
over the new picture meanwhile out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    import pygame

DISSOLVE: Final = 1.2
"""Seconds from one picture to the next."""


class Passing(Protocol):
    """One change of pictures, `seconds` long."""

    seconds: float

    def draw(self, target: pygame.Surface, share: float) -> None:
        """Over the new picture on *target*, *share* (0 to 1) of the way."""


class Dissolve:
    """The old picture fades."""

    seconds = DISSOLVE

    def __init__(self, old: pygame.Surface) -> None:
        self._old = old

    def draw(self, target: pygame.Surface, share: float) -> None:
        """The old picture, as far as it is there."""
        self._old.set_alpha(round(255 * (1 - smooth(share))))
        target.blit(self._old, (0, 0))


def smooth(share: float) -> float:
    """Slow at both ends."""
    return share * share * (3 - 2 * share)
