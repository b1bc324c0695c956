"""One face at one size in; the widths of its words and images of its lines out, spaced as asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

import pygame

if TYPE_CHECKING:
    from collections.abc import Callable

Colour: TypeAlias = tuple[int, int, int]

_SPACE: Final = " "
_WORDS_KEPT: Final = 30_000
_ROWS_KEPT: Final = 60
"""Of which the places of words are known: a frame of play asks for a dozen, each frame."""


@dataclass(frozen=True, slots=True)
class Spacing:
    """What stands between letters and between words beyond the face's own, in whole pixels."""

    letters: int = 0
    words: int = 0


class Fount:
    """*font* with *spacing*. *spare* opens the face that steps in where a character is missing.

    A row is as wide as its words and the spaces between them: what is measured word by word is
    what is drawn word by word, so rows of the same words are measured at no cost.
    """

    def __init__(
        self,
        font: pygame.font.Font,
        spacing: Spacing,
        spare: Callable[[], pygame.font.Font] | None = None,
    ) -> None:
        self._font, self._spacing, self._open_spare = font, spacing, spare
        self._spare: pygame.font.Font | None = None
        self._widths: dict[str, int] = {}
        self._rows: dict[str, tuple[tuple[str, int], ...]] = {}
        self.space = font.size(_SPACE)[0] + spacing.letters + spacing.words

    @property
    def high(self) -> int:
        """Pixels from the top of an image to its foot."""
        return self._font.get_height()

    @property
    def ascent(self) -> int:
        """Pixels from the top of an image to the baseline."""
        return self._font.get_ascent()

    def width(self, text: str) -> int:
        """Pixels that *text* takes on one row."""
        words = text.split(_SPACE)
        return sum(map(self.word, words)) + self.space * (len(words) - 1)

    def word(self, word: str) -> int:
        """Pixels that one word takes."""
        known = self._widths.get(word)
        if known is None:
            if len(self._widths) > _WORDS_KEPT:
                self._widths.clear()
            known = self._widths[word] = self._measured(word)
        return known

    def _measured(self, word: str) -> int:
        font = self._font_for(word)
        if self._spacing == Spacing():
            return font.size(word)[0]
        return sum(self._advance(font, char) + self._spacing.letters for char in word)

    def overhang(self, word: str) -> int:
        """Pixels, 0 or less, by which the first letter (a j) reaches left of its place: the image
        of the word begins there.
        """
        metrics = self._font_for(word[:1]).metrics(word[:1]) if word else ()
        return min(0, int(metrics[0][0])) if metrics and metrics[0] else 0

    def places(self, text: str) -> tuple[tuple[str, int], ...]:
        """The words of a row, and the pixel of the row that the image of each begins at."""
        known = self._rows.get(text)
        if known is None:
            if len(self._rows) >= _ROWS_KEPT:
                self._rows.clear()
            known = self._rows[text] = self._placed(text)
        return known

    def _placed(self, text: str) -> tuple[tuple[str, int], ...]:
        out, x = [], 0
        for word in text.split():
            out.append((word, x + self.overhang(word)))
            x += self.word(word) + self.space
        return tuple(out)

    def image(self, text: str, colour: Colour) -> pygame.Surface:
        """One row of text, smoothed, on nothing."""
        font = self._font_for(text)
        if self._spacing == Spacing():
            return font.render(text, True, colour)  # noqa: FBT003 - pygame's own
        wide = max(1, self.width(text)) + font.get_height() // 8  # the last letter may lean out
        out = pygame.Surface((wide, font.get_height()), pygame.SRCALPHA)
        out.fill((*colour, 0))
        x = 0
        for word in text.split(_SPACE):
            for char in word:
                glyph = font.render(char, True, colour)  # noqa: FBT003 - pygame's own
                out.blit(glyph, (x + self.overhang(char), 0))
                x += self._advance(font, char) + self._spacing.letters
            x += self.space
        return out

    def _advance(self, font: pygame.font.Font, char: str) -> int:
        metrics = font.metrics(char)[0]
        return int(metrics[4]) if metrics else font.size(char)[0]

    def _font_for(self, text: str) -> pygame.font.Font:
        """The face itself, or the one that steps in where it has not every character."""
        if self._open_spare is None or all(self._font.metrics(text)):
            return self._font
        if self._spare is None:
            self._spare = self._open_spare()
        return self._spare
