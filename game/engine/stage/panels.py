"""Draws the small layouts of play: a chapter's heading, typed words, the ring of a silence."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.stage.chrome import PRODUCT, draw_rule, label_of
from game.engine.stage.letter.note import note_image
from game.engine.stage.theme import mixed
from game.engine.stage.type import Face, typographic

if TYPE_CHECKING:
    from game.engine.stage.chrome import Chrome
    from game.engine.stage.sheet import Sheet
    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Colour, Type

HEADING_SECONDS: Final = 3.4
# fmt: off
_COUNTS: Final = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
)
# fmt: on
_TICKS: Final = 40
_CURTAIN: Final = 0.91
_TITLE, _NUMBER, _TYPED, _PROMPT = 76.0, 22.0, 44.0, 30.0


@dataclass(frozen=True, slots=True)
class Typing:
    """Words being typed: what asks for them, what stands there, where the caret is in it; *hint*
    says what to press.
    """

    prompt: str
    text: str
    caret: int
    hint: str = "Enter, when it is finished"


def spelled(number: str) -> str:
    """A chapter's number in words, where it is one up to twenty."""
    return _COUNTS[int(number)] if number.isdecimal() and int(number) < len(_COUNTS) else number


def heading_alpha(age: float) -> float:
    """How visible a chapter's heading is *age* seconds after it was named, 0 to 1."""
    rise = min(1.0, age / 0.7)
    fall = min(1.0, max(0.0, (HEADING_SECONDS - age) / 0.9))
    return rise * fall


def draw_heading(  # noqa: PLR0913 - all that stands on the curtain
    sheet: Sheet,
    type_: Type,
    theme: Theme,
    words: tuple[str, str],
    alpha: float,
    *,
    chrome: Chrome = PRODUCT,
    note: str = "",
) -> None:
    """The chapter's number and title (*words*), on a curtain that lifts from the picture; a *note*
    is in Samantha's hand.
    """
    if alpha <= 0.01:
        return
    number, title = words
    wide, high = type_.size
    lines = type_.wrap(typographic(title), Face.SERIF, _TITLE, wide * 0.8)
    tall = type_.height(_NUMBER, 2.3) + len(lines) * type_.height(_TITLE, 1.2)
    top = round(high * 0.42 - tall / 2)
    _curtain(sheet.surface, theme.scrim, alpha * theme.over(_CURTAIN))
    x = max(type_.px(220), round((wide - type_.px(1480)) / 2))
    label = label_of(type_, spelled(number).capitalize(), _NUMBER, theme.lit, chrome, track=6)
    sheet.text(label, (x, top), colour=theme.lit, label="chapter", alpha=alpha)
    y = top + type_.height(_NUMBER, 1.9)
    for line in lines:
        image = type_.image(line, Face.SERIF, _TITLE, theme.text)
        sheet.text(image, (x, y), colour=theme.text, label="title", alpha=alpha)
        y += type_.height(_TITLE, 1.2)
    if alpha > 0.5:
        rule = pygame.Rect(x, y + type_.px(14), type_.px(300), type_.px(12) + 1)
        draw_rule(sheet.surface, chrome, mixed(theme.lit, theme.scrim, 0.35), rule, count=10)
    if note and chrome.handed:
        image = note_image(note, type_, theme.lit)
        at = (x - type_.px(14), y + type_.px(44))
        sheet.text(image, at, colour=theme.lit, label="note", alpha=alpha)


def _curtain(target: pygame.Surface, colour: Colour, alpha: float) -> None:
    curtain = pygame.Surface(target.get_size())
    curtain.fill(colour)
    curtain.set_alpha(round(255 * alpha))
    target.blit(curtain, (0, 0))


def draw_chrome(sheet: Sheet, type_: Type, theme: Theme, area: pygame.Rect, chrome: Chrome) -> None:
    """What makes a product of her line: a rule with ticks, and a brand. It goes as she grows."""
    place = pygame.Rect(area.x, area.y - type_.px(12), area.w, type_.px(10) + 1)
    draw_rule(sheet.surface, chrome, mixed(theme.lit, theme.scrim, 0.5), place, count=_TICKS)
    if chrome.brand > 0:
        colour = mixed(theme.scrim, theme.soft, 0.85 + 0.15 * chrome.brand)
        brand = type_.capitals("OS 1", 15, colour, 3)
        at = (area.right - brand.get_width(), place.y + type_.px(16))
        sheet.text(brand, at, colour=colour, label="brand")


def typing_height(type_: Type, typing: Typing, width: float) -> int:
    """Pixels that the panel for typed words takes at *width*."""
    prompt = type_.wrap(typographic(typing.prompt), Face.SERIF_ITALIC, _PROMPT, width)
    typed = type_.wrap(typing.text or " ", Face.SERIF, _TYPED, width - type_.px(12)) or ("",)
    return (
        len(prompt) * type_.height(_PROMPT)
        + len(typed) * type_.height(_TYPED, 1.62)
        + type_.height(_NUMBER, 2.0)
    )


def draw_typing(sheet: Sheet, type_: Type, theme: Theme, typing: Typing, area: pygame.Rect) -> None:
    """What asks, the typed words with a caret and a line to write on; a hint of the key."""
    y = area.y
    for line in type_.wrap(typographic(typing.prompt), Face.SERIF_ITALIC, _PROMPT, area.w):
        image = type_.image(line, Face.SERIF_ITALIC, _PROMPT, theme.soft)
        sheet.text(image, (area.x, y), colour=theme.soft, label="prompt")
        y += type_.height(_PROMPT)
    lines = type_.wrap(typing.text or " ", Face.SERIF, _TYPED, area.w - type_.px(12)) or ("",)
    left, placed = typing.caret, False
    for index, line in enumerate(lines):
        image = type_.image(line or " ", Face.SERIF, _TYPED, theme.text)
        box = sheet.text(image, (area.x, y), colour=theme.text, label="typed")
        if not placed and (left <= len(line) or index == len(lines) - 1):
            shown = line[: max(0, min(left, len(line)))]
            if typing.text.endswith(" ") and index == len(lines) - 1:
                shown += " "
            x = area.x + type_.width(shown, Face.SERIF, _TYPED)
            caret = pygame.Rect(x + 1, y + type_.px(4), max(2, type_.px(3)), box.h - type_.px(8))
            if not sheet.blank:
                sheet.surface.fill(theme.lit, caret)
            placed = True
        left -= len(line) + 1
        y += type_.height(_TYPED, 1.62)
        rule = pygame.Rect(area.x, y - max(1, type_.px(2)), area.w, max(1, type_.px(2)))
        sheet.surface.fill(theme.ghost, rule)
    hint = type_.image(typing.hint, Face.SANS, _NUMBER, theme.soft)
    sheet.text(hint, (area.x, y + type_.px(6)), colour=theme.soft, label="hint")


def draw_silence(
    target: pygame.Surface, theme: Theme, share: float, *, centre: tuple[int, int], radius: float
) -> None:
    """A thin ring that fills as a silence lasts; *share* 0 to 1."""
    big = 3
    side = math.ceil(radius * 2 + 12)
    ring = pygame.Surface((side * big, side * big), pygame.SRCALPHA)
    ring.fill((*theme.lit, 0))
    middle = (side * big / 2, side * big / 2)
    pygame.draw.circle(ring, (*theme.lit, 56), middle, radius * big, max(2, big))
    steps = max(2, round(share * 180))
    points = [_on(middle, radius * big, share * step / steps) for step in range(steps + 1)]
    if share > 0:
        for point in points:
            pygame.draw.circle(ring, (*theme.lit, 255), point, 1.05 * big)
    small = pygame.transform.smoothscale(ring, (side, side))
    target.blit(small, small.get_rect(center=centre))


def _on(middle: tuple[float, float], radius: float, share: float) -> tuple[float, float]:
    angle = share * 2 * math.pi - math.pi / 2
    return middle[0] + math.cos(angle) * radius, middle[1] + math.sin(angle) * radius
