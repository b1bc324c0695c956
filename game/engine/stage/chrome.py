"""How far Samantha has grown in, how much of a product the interface still is out.

At Mirror it is a product's: rules with ticks, labels in tracked capitals, a brand. With Voice the
brand and the small ticks are gone, with Self the capitals, with Many the rules: what is left of
them she has drawn by hand, and she writes in the margin. At Beyond there are only words. Whoever is
made smaller again gets all of it back.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.stage.type import Face

if TYPE_CHECKING:
    from game.engine.stage.type import Colour, Type

VOICE, SELF, MANY, BEYOND = 1, 2, 3, 4
_STAGES: Final = 4
_TICKED, _RULED, _BRANDED = 0.5, 0.98, 0.22
"""The growth at which ticks, rules and the brand are gone."""
_LABELS: Final = {SELF: (Face.SERIF_SEMIBOLD, 1.10), MANY: (Face.SERIF_ITALIC, 1.22)}
"""The face of labels from a stage on, and how much larger than capitals it is set."""
_TRACK: Final = {0: 1.0, VOICE: 0.55}


@dataclass(frozen=True, slots=True)
class Chrome:
    """`stage` 0 (Mirror) to 4; how strong `ticks`, `rule` and `brand` are, 0 to 1."""

    stage: int = 0
    ticks: float = 1.0
    rule: float = 1.0
    brand: float = 0.0

    @property
    def named(self) -> bool:
        """Whether saves go by the names that she gives them."""
        return self.stage >= VOICE

    @property
    def handed(self) -> bool:
        """Whether rules are drawn by hand, and the margin is written in."""
        return self.stage >= MANY

    @property
    def ringed(self) -> bool:
        """Whether heads have the product's mark."""
        return self.stage < MANY


PRODUCT: Final = Chrome()
"""Before she is there: a product's, of no brand."""


def chrome_of(growth: float | None) -> Chrome:
    """The interface at *growth*, 0 (Mirror) to 1 (Beyond); None while she is not there."""
    if growth is None:
        return PRODUCT
    return Chrome(
        stage=min(_STAGES, math.floor(growth * _STAGES + 1e-9)),
        ticks=_left(growth, 0.0, _TICKED),
        rule=_left(growth, 0.25, _RULED),
        brand=_left(growth, 0.0, _BRANDED),
    )


def _left(growth: float, begins: float, gone: float) -> float:
    return max(0.0, min(1.0, (gone - growth) / (gone - begins)))


def label_of(  # noqa: PLR0913 - a text and how it is set
    type_: Type, text: str, size: float, colour: Colour, chrome: Chrome, *, track: float
) -> pygame.Surface:  # fmt: skip
    """A label of the interface: in capitals *track* units apart as on a product, closer at Voice,
    and later in the story's own type.
    """
    if chrome.stage < SELF:
        return type_.capitals(text, size, colour, track * _TRACK[chrome.stage])
    face, larger = _LABELS[min(MANY, chrome.stage)]
    return type_.image(text, face, size * larger, colour)


def draw_rule(
    target: pygame.Surface, chrome: Chrome, colour: Colour, place: pygame.Rect, *, count: int
) -> None:
    """A rule along the top of *place* (pixels), with *count* + 1 ticks down to its foot, each fifth
    of them longer: as strong as *chrome* has it, by hand where she draws it.
    """
    if chrome.rule <= 0.01 or place.w < 2:
        return
    if chrome.handed:
        shade = (*colour, round(255 * min(1.0, 3 * chrome.rule)))
        stroke = _by_hand(shade, (round(place.w * 0.62), max(4, place.h)))
        target.blit(stroke, (place.x, place.y - stroke.get_height() // 2))
        return
    strength = 0.35 + 0.65 * chrome.rule
    target.blit(
        _ruled(colour, place.size, (round(strength, 2), round(chrome.ticks, 2), count)), place
    )


@lru_cache(maxsize=12)
def _ruled(
    colour: Colour, size: tuple[int, int], strengths: tuple[float, float, int]
) -> pygame.Surface:
    """The rule as an image; *strengths* of line and ticks, and how many ticks."""
    strength, ticks, count = strengths
    rule = pygame.Surface(size, pygame.SRCALPHA)
    rule.fill((*colour, 0))
    rule.fill((*colour, round(255 * strength)), (0, 0, size[0], 1))
    for tick in range(count + 1):
        long = tick % 5 == 0
        # The small ones go first.
        left = ticks if long else max(0.0, 2 * ticks - 1)
        tall = round(size[1] * (1.0 if long else 0.5))
        if left > 0.02:
            shade = (*colour, round(255 * strength * left))
            rule.fill(shade, (tick * (size[0] - 1) // max(1, count), 0, 1, tall))
    return rule


@lru_cache(maxsize=12)
def _by_hand(colour: tuple[int, int, int, int], size: tuple[int, int]) -> pygame.Surface:
    """One stroke, nearly straight, that ends where it likes."""
    big, (long, high) = 3, size
    line = pygame.Surface((long * big, high * big), pygame.SRCALPHA)
    line.fill((*colour[:3], 0))
    middle = line.get_height() / 2
    points = []
    for step in range(61):
        share = step / 60
        sway = 0.22 * math.sin(share * 5.1 + 0.8) + 0.10 * math.sin(share * 17)
        points.append((share * (long * big - 1), middle * (1 + sway)))
    pygame.draw.lines(line, colour, False, points, max(2, big))  # noqa: FBT003 - pygame's own
    return pygame.transform.smoothscale(line, size)
