"""A few words in, what Samantha writes of them in a margin out: an image in her own hand."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.stage.letter.hands import hand_of
from game.engine.stage.letter.pen import Nib, trace
from game.engine.stage.letter.writing import advance_of, write
from game.engine.stage.type import typographic

if TYPE_CHECKING:
    from game.engine.stage.type import Colour, Type

_HERS: Final = "samantha"
_LEAST: Final = 1.5
"""Pixels to a unit: smaller writing cannot be read."""
_LARGEST: Final = 1.4
_SIZE: Final = 3.1
_HIGH, _BASE, _ASIDE = 17.0, 11.5, 5.0


def note_image(text: str, type_: Type, colour: Colour) -> pygame.Surface:
    """*text* on one line in *colour*, as large as the player's text asks for."""
    scale = max(_LEAST, _SIZE * type_.unit * min(_LARGEST, max(1.0, type_.scale)))
    return _written(typographic(text), round(scale, 3), colour)


@lru_cache(maxsize=12)
def _written(text: str, scale: float, colour: Colour) -> pygame.Surface:
    hand = hand_of(_HERS)
    wide = (advance_of(text, hand) + 2 * _ASIDE) * scale
    image = pygame.Surface((round(wide), round(_HIGH * scale)), pygame.SRCALPHA)
    image.fill((*colour, 0))
    made = trace(write(text, hand, _HERS), hand, scale)
    Nib(colour).put(image, made, (_ASIDE * scale, _BASE * scale), (0, 1))
    return image
