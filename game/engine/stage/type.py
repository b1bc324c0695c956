"""Turns text into images: faces and sizes by the logical height, wrapping, tracked capitals."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

import pygame

from game.engine.stage.kept import Kept, screens

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Colour: TypeAlias = tuple[int, int, int]

MOST_IN_A_LINE: Final = 66
"""Characters: beyond this the eye loses the next line."""
LEADING: Final = 1.42
_KEPT: Final = 900
"""Texts whose lines are kept."""
_ROOM: Final = 1.6
"""Screens of lines and words as images that are kept; a full log takes half of one."""


class Face(Enum):
    """The faces the game ships, by file name."""

    SERIF = "SourceSerifPro-Regular.otf"
    SERIF_ITALIC = "SourceSerifPro-It.otf"
    SERIF_SEMIBOLD = "SourceSerifPro-Semibold.otf"
    SANS = "SourceSansPro-Regular.otf"
    SANS_ITALIC = "SourceSansPro-It.otf"
    SANS_SEMIBOLD = "SourceSansPro-Semibold.otf"
    SANS_THIN = "SourceSansPro-ExtraLight.otf"


_WITHOUT_SERIFS: Final = {
    Face.SERIF: Face.SANS,
    Face.SERIF_ITALIC: Face.SANS_ITALIC,
    Face.SERIF_SEMIBOLD: Face.SANS_SEMIBOLD,
}


class Type:
    """The type case for one logical size.

    Lengths are asked for in *units*: 1920 x 1080 of them fill a picture of those proportions,
    and a picture of other proportions has more in one direction. *scale* is the player's text
    size, 0.8 to 2.0; *sans* sets story text without serifs. *fonts* is the folder of the faces.
    Raises FileNotFoundError when a face is missing.
    """

    def __init__(
        self, size: tuple[int, int], fonts: Path, *, scale: float = 1.0, sans: bool = False
    ) -> None:
        if not pygame.font.get_init():
            pygame.font.init()
        self.size = size
        self.unit = min(size[0] / 1920, size[1] / 1080)
        self.scale = max(0.8, min(2.0, scale))
        self._sans = sans
        self._folder = fonts
        self._fonts: dict[tuple[Face, int], pygame.font.Font] = {}
        self._wrapped: dict[tuple[str, pygame.font.Font, float, int], tuple[str, ...]] = {}
        self._images: Kept[tuple[object, ...]] = Kept(screens(size, _ROOM))

    @property
    def span(self) -> tuple[float, float]:
        """Width and height of the picture in units."""
        return self.size[0] / self.unit, self.size[1] / self.unit

    def px(self, units: float) -> int:
        """Units as whole pixels."""
        return round(units * self.unit)

    def scaled(self, units: float) -> float:
        """A length that grows with the player's text size."""
        return units * self.scale

    def font(self, face: Face, size: float) -> pygame.font.Font:
        """*face* at *size* units, before the player's scale."""
        if self._sans:
            face = _WITHOUT_SERIFS.get(face, face)
        pixels = max(8, self.px(size * self.scale))
        kept = self._fonts.get((face, pixels))
        if kept is None:
            kept = pygame.font.Font(self._folder / face.value, pixels)
            self._fonts[face, pixels] = kept
        return kept

    def width(self, text: str, face: Face, size: float) -> int:
        """Pixels that *text* takes, kerned."""
        return self.font(face, size).size(text)[0]

    def height(self, size: float, leading: float = LEADING) -> int:
        """Pixels from one baseline to the next."""
        return round(size * leading * self.scale * self.unit)

    def image(self, text: str, face: Face, size: float, colour: Colour) -> pygame.Surface:
        """One line of text, smoothed, on nothing."""
        return self._images.get(
            ("line", text, face, size, colour),
            lambda: self.font(face, size).render(text, True, colour),  # noqa: FBT003 - pygame's own
        )

    def capitals(self, text: str, size: float, colour: Colour, track: float) -> pygame.Surface:
        """*text* in sans capitals set *track* units apart, glyph by glyph."""
        return self._images.get(
            ("capitals", text, size, colour, track),
            lambda: self._set_apart(text.upper(), size, colour, track),
        )

    def _set_apart(self, text: str, size: float, colour: Colour, track: float) -> pygame.Surface:
        font = self.font(Face.SANS_SEMIBOLD, size)
        gap = max(1, self.px(track * self.scale))
        glyphs = [font.render(char, True, colour) for char in text]  # noqa: FBT003 - pygame's own
        width = sum(glyph.get_width() + gap for glyph in glyphs)
        out = pygame.Surface((max(1, width), font.get_height()), pygame.SRCALPHA)
        x = 0
        for glyph in glyphs:
            out.blit(glyph, (x, 0))
            x += glyph.get_width() + gap
        return out

    def wrap(
        self, text: str, face: Face, size: float, width: float, most: int = MOST_IN_A_LINE
    ) -> tuple[str, ...]:
        """Lines of *text* no wider than *width* pixels and no longer than *most* characters.

        A single word that is too wide stands alone and is broken where it must be. No line is
        left with one short word when the line above can spare one.
        """
        font = self.font(face, size)
        key = (text, font, width, most)
        if key not in self._wrapped:
            if len(self._wrapped) > _KEPT:
                self._wrapped.clear()
            self._wrapped[key] = _lines(text, font, width, most)
        return self._wrapped[key]


def _lines(text: str, font: pygame.font.Font, width: float, most: int) -> tuple[str, ...]:
    def fits(line: str) -> bool:
        return len(line) <= most and font.size(line)[0] <= width

    lines: list[str] = []
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and fits(joined):
            lines[-1] = joined
        else:
            lines.extend(_broken(word, fits))
    return _without_widow(lines, fits)


def _broken(word: str, fits: Callable[[str], bool]) -> list[str]:
    pieces = [""]
    for char in word:
        if pieces[-1] and not fits(pieces[-1] + char):
            pieces.append("")
        pieces[-1] += char
    return pieces


def _without_widow(lines: list[str], fits: Callable[[str], bool]) -> tuple[str, ...]:
    if len(lines) > 1 and " " not in lines[-1] and len(lines[-1]) < 9 and " " in lines[-2]:
        head, _, spared = lines[-2].rpartition(" ")
        if fits(f"{spared} {lines[-1]}") and " " in head:
            return (*lines[:-2], head, f"{spared} {lines[-1]}")
    return tuple(lines)


_OPENING: Final = re.compile(r"(^|[\s(\[\u2013\u201c\u2018-])([\"'])")


@lru_cache(maxsize=256)
def typographic(text: str) -> str:
    """*text* with straight quotes curled and three dots joined; curled ones stay as they are.

    Words keep their number and order, so that the times of spoken words still fit.
    """
    text = text.replace("...", "…")
    previous = None
    while previous != text:  # a quote that opens inside another needs a second pass
        previous = text
        text = _OPENING.sub(lambda m: m[1] + ("“" if m[2] == '"' else "‘"), text)
    return text.replace('"', "”").replace("'", "’")
