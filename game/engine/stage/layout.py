"""Places caption and choices on a picture of any size: side by side, or one above the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pygame

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.type import Type

_LEFT, _LINE_WIDTH = 220.0, 850.0
_SECOND, _SECOND_WIDTH = 1164.0, 660.0
_WIDE, _WIDE_WIDTH = 200.0, 1520.0
_FOOT: Final = 54.0
_TOP: Final = 806.0
_SIDE_BY_SIDE: Final = 1.25
"""Up to this text size two columns are wide enough to read."""
_MOST_OF_HEIGHT: Final = 0.5


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where things stand, in pixels; `top` is where the veil must be whole."""

    caption: pygame.Rect
    choices: pygame.Rect
    top: int
    stacked: bool


def arrange(
    type_: Type, caption: Callable[[float], int], choices: Callable[[float], int]
) -> Arrangement:
    """Place both. *caption* and *choices* answer the height they need at a width, in pixels.

    Choices that need more than is left get what is left: they page.
    """
    if type_.scale <= _SIDE_BY_SIDE:
        beside = _beside(type_, caption, choices)
        if beside.top >= type_.size[1] * (1 - _MOST_OF_HEIGHT):
            return beside
    return _stacked(type_, caption, choices)


def _edges(type_: Type) -> tuple[int, int]:
    """Left of the middle 1920 units, and the foot of the text."""
    wide, high = type_.span
    return type_.px((wide - 1920) / 2), type_.px(high - _FOOT)


def _beside(
    type_: Type, caption: Callable[[float], int], choices: Callable[[float], int]
) -> Arrangement:
    left, foot = _edges(type_)
    width, second = type_.px(_LINE_WIDTH), type_.px(_SECOND_WIDTH)
    high, menu = caption(width), choices(second)
    usual = type_.size[1] - type_.px(1080 - _TOP)
    top = min(usual, foot - high)
    # The line keeps its place when choices come, however many they are.
    beside = min(top, foot - menu)
    return Arrangement(
        pygame.Rect(left + type_.px(_LEFT), top, width, foot - top),
        pygame.Rect(left + type_.px(_SECOND), beside, second, foot - beside),
        beside - type_.px(18),
        stacked=False,
    )


def _stacked(
    type_: Type, caption: Callable[[float], int], choices: Callable[[float], int]
) -> Arrangement:
    left, foot = _edges(type_)
    width = type_.px(_WIDE_WIDTH)
    high, menu = caption(width), choices(width)
    gap = type_.px(20) if menu else 0
    usual = type_.size[1] - type_.px(1080 - _TOP)
    top = max(type_.px(40), min(usual, foot - high - gap - menu))
    x = left + type_.px(_WIDE)
    below = top + high + gap
    return Arrangement(
        pygame.Rect(x, top, width, high),
        pygame.Rect(x, below, width, max(0, foot - below)),
        top - type_.px(18),
        stacked=True,
    )
