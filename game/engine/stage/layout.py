"""Places caption and choices on a picture of any size and shape: side by side, or one above the
other; below the scene where the window is taller than it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

import pygame

if TYPE_CHECKING:
    from game.engine.stage.type import Type

_LEFT, _LINE_WIDTH = 220.0, 850.0
_SECOND, _SECOND_WIDTH = 1164.0, 660.0
_STACKED_WIDTH: Final = 1520.0
_PER_SCALE: Final = 1150.0
"""Units of width for each 100 % of text: larger text needs longer rows, as far as there is room."""
_MARGIN: Final = 104.0
_FOOT: Final = 54.0
_TOP: Final = 806.0
_BELOW: Final = 46.0
"""Below the scene, where the window leaves room there."""
_SIDE_BY_SIDE: Final = 1.25
"""Up to this text size two columns are wide enough to read."""
_TALL: Final = 1.25
"""Windows taller than so many scenes have their text below the scene."""
_MOST_OF_HEIGHT: Final = 0.5
_HIGHEST: Final = 30.0
_GAP: Final = 20.0


class Block(Protocol):
    """Something that is to be set: a caption, a menu, typed words. Heights are in pixels."""

    def height(self, width: float) -> int:
        """What all of it takes at *width* pixels; 0 when there is nothing."""

    def least(self, width: float) -> int:
        """What it can do with, a page at a time."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where things stand, in pixels; `top` is where the veil must be whole. What does not `fit`
    has to be asked for in smaller type.
    """

    caption: pygame.Rect
    choices: pygame.Rect
    top: int
    stacked: bool
    fits: bool


def arrange(type_: Type, caption: Block, choices: Block) -> Arrangement:
    """Place both. Choices that need more than is left get what is left: they page."""
    if type_.scale <= _SIDE_BY_SIDE and not is_tall(type_):
        beside = _beside(type_, caption, choices)
        if beside.top >= type_.size[1] * (1 - _MOST_OF_HEIGHT):
            return beside
    return _stacked(type_, caption, choices)


def is_tall(type_: Type) -> bool:
    """Whether the window leaves so much room below the scene that text stands there."""
    return type_.size[1] > type_.frame.h * _TALL


def stacked_width(type_: Type) -> int:
    """Pixels of a column of text that stands alone."""
    most = type_.span[0] - 2 * _MARGIN
    return type_.px(min(most, max(_STACKED_WIDTH, _PER_SCALE * type_.scale)))


def _foot(type_: Type) -> int:
    return type_.px(type_.span[1] - _FOOT)


def _usual(type_: Type) -> int:
    """Where a line of the usual length begins."""
    if is_tall(type_):
        return type_.frame.bottom + type_.px(_BELOW)
    return type_.size[1] - type_.px(1080 - _TOP)


def _beside(type_: Type, caption: Block, choices: Block) -> Arrangement:
    left, foot = type_.frame.left, _foot(type_)
    width, second = type_.px(_LINE_WIDTH), type_.px(_SECOND_WIDTH)
    top = min(_usual(type_), foot - caption.height(width))
    # The line keeps its place when choices come, however many they are.
    beside = min(top, foot - choices.height(second))
    return Arrangement(
        pygame.Rect(left + type_.px(_LEFT), top, width, foot - top),
        pygame.Rect(left + type_.px(_SECOND), beside, second, foot - beside),
        beside - type_.px(18),
        stacked=False,
        fits=True,
    )


def _stacked(type_: Type, caption: Block, choices: Block) -> Arrangement:
    foot, width = _foot(type_), stacked_width(type_)
    high, menu = caption.height(width), choices.height(width)
    gap = type_.px(_GAP) if menu else 0
    top = max(type_.px(_HIGHEST), min(_usual(type_), foot - high - gap - menu))
    x = (type_.size[0] - width) // 2
    below = top + high + gap
    return Arrangement(
        pygame.Rect(x, top, width, high),
        pygame.Rect(x, below, width, max(0, foot - below)),
        top - type_.px(18),
        stacked=True,
        fits=below + min(menu, choices.least(width)) <= foot,
    )
