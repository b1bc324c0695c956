"""Turns text into images: faces and sizes by the logical height, wrapping, tracked capitals."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.stage.fount import Colour, Fount, Spacing
from game.engine.stage.kept import Kept, screens

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

__all__ = ["Colour", "Face", "Setting", "Type", "typographic"]

SMALLEST: Final = 14
"""Pixels of the window: no type is set smaller, whatever is asked for."""
_READ: Final = 29.0
"""Units of the smallest text of the story itself, that of choices: all type grows together until
this reaches `SMALLEST`.
"""
_LEAST_SCENE: Final = 240
"""Pixels of the window: where a scene is narrower, type shrinks with the picture after all."""
MOST_IN_A_LINE: Final = 66
"""Characters: beyond this the eye loses the next line."""
LEADING: Final = 1.42
_ROWS: Final = 1.2
_BY_ROOM, _MOST_ROOM = 0.42, 1.4
_STEP: Final = 0.93
"""From one size of type to the next smaller one."""
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


class _Cut(Enum):
    """Files of the other faces."""

    EVEN = "AtkinsonHyperlegible-Regular.woff2"
    EVEN_ITALIC = "AtkinsonHyperlegible-Italic.woff2"
    EVEN_BOLD = "AtkinsonHyperlegible-Bold.woff2"
    WEIGHTED = "OpenDyslexic-Regular.woff2"
    WEIGHTED_BOLD = "OpenDyslexic-Bold.woff2"


_SANS: Final[Mapping[Face, Face | _Cut]] = {
    Face.SERIF: Face.SANS,
    Face.SERIF_ITALIC: Face.SANS_ITALIC,
    Face.SERIF_SEMIBOLD: Face.SANS_SEMIBOLD,
}
_EVEN: Final[Mapping[Face, Face | _Cut]] = {
    Face.SERIF: _Cut.EVEN,
    Face.SERIF_ITALIC: _Cut.EVEN_ITALIC,
    Face.SERIF_SEMIBOLD: _Cut.EVEN_BOLD,
    Face.SANS: _Cut.EVEN,
    Face.SANS_ITALIC: _Cut.EVEN_ITALIC,
    Face.SANS_SEMIBOLD: _Cut.EVEN_BOLD,
}
# Upright where others slant: a slanted letter is harder to tell from its neighbour.
_WEIGHTED: Final[Mapping[Face, Face | _Cut]] = {
    Face.SERIF: _Cut.WEIGHTED,
    Face.SERIF_ITALIC: _Cut.WEIGHTED,
    Face.SERIF_SEMIBOLD: _Cut.WEIGHTED_BOLD,
    Face.SANS: _Cut.WEIGHTED,
    Face.SANS_ITALIC: _Cut.WEIGHTED,
    Face.SANS_SEMIBOLD: _Cut.WEIGHTED_BOLD,
}
FACES: Final[Mapping[str, Mapping[Face, Face | _Cut]]] = {
    "serif": {},
    "sans": _SANS,
    "hyperlegible": _EVEN,
    "dyslexic": _WEIGHTED,
}
"""The faces a player chooses from: Source Serif, Source Sans for the story too, Atkinson
Hyperlegible and OpenDyslexic for everything.
"""
_SIZED: Final[Mapping[Face | _Cut, float]] = {_Cut.WEIGHTED: 0.8, _Cut.WEIGHTED_BOLD: 0.8}
"""OpenDyslexic is drawn large on its body: at this share its capitals are as tall as Source's."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a player wants type set: which of `FACES`; what is added between letters, words and
    lines, in heights of the type.
    """

    face: str = "serif"
    letters: float = 0.0
    words: float = 0.0
    lines: float = 0.0


class Type:
    """The type case for one logical size.

    Lengths are asked for in *units*: 1920 x 1080 of them fill a picture of those proportions,
    and a picture of other proportions has more in one direction. *scale* is the player's text
    size, 0.8 to 2.0, *setting* the face and spacing; *glass* is how many pixels of the window one
    pixel of the picture takes: where that makes type small, `scale` is more than was asked for,
    and nothing is set under `SMALLEST` in any window that a game can be played in. *fonts* is the
    folder of the faces. Raises FileNotFoundError when a face is missing.
    """

    def __init__(
        self,
        size: tuple[int, int],
        fonts: Path,
        *,
        scale: float = 1.0,
        setting: Setting | None = None,
        glass: float = 1.0,
    ) -> None:
        if not pygame.font.get_init():
            pygame.font.init()
        self.size = size
        self.unit = min(size[0] / 1920, size[1] / 1080)
        glass = max(glass, _LEAST_SCENE / (1920 * self.unit))
        self.least = math.ceil(SMALLEST / glass)
        self.smallest = max(0.8, self.least / (_READ * self.unit))
        self.scale = max(self.smallest, min(2.0, scale * self._room))
        self._glass = glass
        self._smaller: Type | None = None
        self.setting = setting or Setting()
        self._folder = fonts
        self._founts: dict[tuple[Face, int], Fount] = {}
        self._wrapped: dict[tuple[str, Fount, float, int], tuple[str, ...]] = {}
        self._images: Kept[tuple[object, ...]] = Kept(screens(size, _ROOM))

    @property
    def _room(self) -> float:
        """How much larger type is in a window that is higher than a scene: it has room below."""
        scenes = self.size[1] / (1080 * self.unit)
        return max(1.0, min(_MOST_ROOM, float(scenes**_BY_ROOM)))

    def smaller(self) -> Type | None:
        """The same in type a step smaller, for a text that has no room in this; when this is the
        smallest that can be read in the window, with the lines and then the letters set as close
        as they are for others; None when that is so already.
        """
        if self._smaller is None:
            scale, setting = self.scale, self.setting
            if scale > self.smallest:
                scale = max(self.smallest, scale * _STEP)
            elif setting.lines > 0:
                setting = replace(setting, lines=0.0)
            elif setting.letters > 0 or setting.words > 0:
                setting = replace(setting, letters=0.0, words=0.0)
            else:
                return None
            self._smaller = Type(
                self.size,
                self._folder,
                scale=scale / self._room,
                setting=setting,
                glass=self._glass,
            )
        return self._smaller

    @property
    def frame(self) -> pygame.Rect:
        """Where the scene is painted, 16 to 9: all of the picture, or the middle of a wider one,
        or the top of a taller one.
        """
        wide, high = round(1920 * self.unit), round(1080 * self.unit)
        return pygame.Rect((self.size[0] - wide) // 2, 0, wide, high)

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

    def pixels(self, size: float) -> int:
        """The height of type that is asked for as *size* units, before the player's scale."""
        return max(self.least, self.px(size * self.scale))

    def font(self, face: Face, size: float) -> Fount:
        """*face* at *size* units, before the player's scale, as the player wants it set."""
        pixels = self.pixels(size)
        kept = self._founts.get((face, pixels))
        if kept is None:
            kept = self._founts[face, pixels] = self._cast(face, pixels)
        return kept

    def _cast(self, face: Face, pixels: int) -> Fount:
        cut = FACES[self.setting.face].get(face, face)
        font = self._open(cut, round(pixels * _SIZED.get(cut, 1.0)))
        spacing = Spacing(round(self.setting.letters * pixels), round(self.setting.words * pixels))
        spare = None if isinstance(cut, Face) else lambda: self._open(face, pixels)
        return Fount(font, spacing, spare)

    def _open(self, cut: Face | _Cut, pixels: int) -> pygame.font.Font:
        return pygame.font.Font(self._folder / cut.value, pixels)

    def width(self, text: str, face: Face, size: float) -> int:
        """Pixels that *text* takes, kerned."""
        return self.font(face, size).width(text)

    def height(self, size: float, leading: float = LEADING) -> int:
        """Pixels from one baseline to the next; the player's spacing is added to rows that are
        set one below the other (*leading* of 1.2 and more).
        """
        if leading >= _ROWS:
            leading += self.setting.lines
        return round(self.pixels(size) * leading)

    def image(self, text: str, face: Face, size: float, colour: Colour) -> pygame.Surface:
        """One line of text, smoothed, on nothing."""
        return self._images.get(
            ("line", text, face, size, colour),
            lambda: self.font(face, size).image(text, colour),
        )

    def capitals(self, text: str, size: float, colour: Colour, track: float) -> pygame.Surface:
        """*text* in sans capitals set *track* units apart, glyph by glyph."""
        return self._images.get(
            ("capitals", text, size, colour, track),
            lambda: self._set_apart(text.upper(), size, colour, track),
        )

    def _set_apart(self, text: str, size: float, colour: Colour, track: float) -> pygame.Surface:
        fount = self.font(Face.SANS_SEMIBOLD, size)
        gap = max(1, self.px(track * self.scale))
        glyphs = [fount.image(char, colour) for char in text]
        width = sum(glyph.get_width() + gap for glyph in glyphs)
        out = pygame.Surface((max(1, width), fount.high), pygame.SRCALPHA)
        out.fill((*colour, 0))
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
        fount = self.font(face, size)
        key = (text, fount, width, most)
        if key not in self._wrapped:
            if len(self._wrapped) > _KEPT:
                self._wrapped.clear()
            self._wrapped[key] = _lines(text, fount, width, most)
        return self._wrapped[key]


def _lines(text: str, fount: Fount, width: float, most: int) -> tuple[str, ...]:
    """Word by word: a row is known by its width and its characters, and is measured once."""
    rows: list[list[str]] = []
    wide, long = 0, 0
    for word in text.split():
        takes = fount.word(word)
        if rows and wide + fount.space + takes <= width and long + 1 + len(word) <= most:
            rows[-1].append(word)
            wide, long = wide + fount.space + takes, long + 1 + len(word)
            continue
        if takes <= width and len(word) <= most:
            rows.append([word])
        else:
            rows += [[piece] for piece in _broken(word, fount, width, most)]
        wide, long = fount.word(rows[-1][0]), len(rows[-1][0])

    def fits(line: str) -> bool:
        return len(line) <= most and fount.width(line) <= width

    return _without_widow([" ".join(row) for row in rows], fits)


def _broken(word: str, fount: Fount, width: float, most: int) -> list[str]:
    pieces = [""]
    for char in word:
        longer = pieces[-1] + char
        if pieces[-1] and (len(longer) > most or fount.width(longer) > width):
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
