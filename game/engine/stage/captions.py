"""Draws a line of the story: who speaks, the words in the light they stand in, heard sounds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.stage.chrome import PRODUCT, label_of
from game.engine.stage.kept import Kept, screens
from game.engine.stage.theme import mixed
from game.engine.stage.type import Face, typographic
from game.engine.stage.waiting import End

if TYPE_CHECKING:
    from game.engine.director.stage import Line
    from game.engine.stage.sheet import Sheet
    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Colour, Type
    from game.engine.stage.utterance import Utterance, WordLight

LINE: Final = 38.0
SPEAKER: Final = 21.0
HEARD: Final = 22.0
_SPEAKER_GAP: Final = 42.0
_STEPS: Final = 8
_KEPT: Final = 0.4
"""Screens of images of several words: of a line in mid-speech there are four to six in a frame."""


@dataclass(frozen=True, slots=True)
class Caption:
    """A line as captions take it: words with typographic quotes, and their light.

    `heard` is what can be heard beside it, without brackets.
    """

    line: Line
    utterance: Utterance
    heard: str = ""

    @property
    def text(self) -> str:
        return typographic(self.line.text)


class Captions:
    """Sets captions in one theme's colours at one size of type.

    Narration has an empty row where a speaker would be, so that words keep their place; *close*
    leaves that out, where there is no room for it.
    """

    def __init__(self, type_: Type, theme: Theme, *, close: bool = False) -> None:
        self._close = close
        self._type = type_
        self._theme = theme
        self.chrome = PRODUCT
        self._colours = _colours(theme)
        self._kept: Kept[tuple[str, int, int, Colour]] = Kept(screens(type_.size, _KEPT))

    def lines(self, text: str, width: float) -> tuple[str, ...]:
        """*text* broken for *width* pixels."""
        return self._type.wrap(text, Face.SERIF, LINE, width)

    def height(self, caption: Caption, width: float) -> int:
        """Pixels that the caption takes at *width*, with its speaker's row and heard sounds."""
        rows = len(self.lines(caption.text, width))
        heard = self._type.height(HEARD, 1.5) if caption.heard else 0
        return self._row(caption.line) + rows * self._type.height(LINE) + heard

    def _row(self, line: Line) -> int:
        """Pixels of the speaker's row."""
        if self._close and not line.name:
            return 0
        return self._type.px(self._type.scaled(_SPEAKER_GAP))

    def draw(
        self, sheet: Sheet, caption: Caption, area: pygame.Rect, *, position: float,
    ) -> End:  # fmt: skip
        """Set *caption* from the top of *area*, as it is after *position* seconds of the line;
        answers where its last word ends.
        """
        self._draw_speaker(sheet, caption.line, area.topleft)
        y = area.y + self._row(caption.line)
        index = 0
        fount, high = self._type.font(Face.SERIF, LINE), self._type.height(LINE, 1.0)
        end = End(area.x, y + fount.ascent, high, self._theme.lit)
        for text in self.lines(caption.text, area.w):
            right = self._draw_row(sheet, text, (area.x, y), (caption.utterance, index, position))
            end = replace(end, x=right, base=y + fount.ascent)
            index += len(text.split())
            y += self._type.height(LINE)
        if caption.heard:
            colour = self._theme.soft
            image = self._type.image(f"[{caption.heard}]", Face.SANS_ITALIC, HEARD, colour)
            y += self._type.px(self._type.scaled(6))
            sheet.text(image, (area.x, y), colour=colour, label="heard")
        return end

    def _draw_speaker(self, sheet: Sheet, line: Line, at: tuple[int, int]) -> None:
        if not line.name:
            return
        theme, type_ = self._theme, self._type
        if line.speaker == "samantha":
            self._ring(sheet, (at[0] - type_.px(34), at[1] + type_.height(SPEAKER, 0.66)))
        name = label_of(type_, line.name, SPEAKER, theme.lit, self.chrome, track=4)
        # Larger type stands on the same line.
        up = name.get_height() - type_.height(SPEAKER, 1.2)
        box = sheet.text(name, (at[0], at[1] - max(0, up)), colour=theme.lit, label="speaker")
        if line.aside:
            aside = type_.image(typographic(line.aside), Face.SANS_ITALIC, HEARD, theme.soft)
            x = box.right + type_.px(14)
            sheet.text(aside, (x, at[1]), colour=theme.soft, label="aside")

    def _ring(self, sheet: Sheet, centre: tuple[int, int]) -> None:
        """The small ring beside her name: a name is not told by its colour alone."""
        ring = _ring(max(4, self._type.px(9 * min(1.3, self._type.scale))), self._theme.lit)
        sheet.surface.blit(ring, ring.get_rect(center=centre))

    def _draw_row(
        self, sheet: Sheet, text: str, at: tuple[int, int],
        said: tuple[Utterance, int, float],
    ) -> int:  # fmt: skip
        """A row of words; answers the pixel at which it ends."""
        places = self._type.font(Face.SERIF, LINE).places(text)
        right = at[0]
        for first, past, (colour, seen) in self._runs(len(places), said):
            image = self._run(text, first, past, colour)
            place = (at[0] + places[first][1], at[1])
            right = sheet.text(image, place, colour=colour, label="line", alpha=seen).right
        return right

    def _runs(
        self, words: int, said: tuple[Utterance, int, float]
    ) -> list[tuple[int, int, tuple[Colour, float]]]:
        """Words of a row that stand in the same light, from one to before another; the words now
        changing stand alone, and the many that wait or have been said are one image or two.
        """
        utterance, first, position = said
        runs: list[tuple[int, int, tuple[Colour, float]]] = []
        for word in range(words):
            light = utterance.word(min(first + word, len(utterance.words) - 1), position)
            look = (self._colour(light), light.seen)
            if runs and runs[-1][2] == look and light.seen in {0.0, 1.0}:
                runs[-1] = (runs[-1][0], word + 1, look)
            else:
                runs.append((word, word + 1, look))
        return runs

    def _run(self, text: str, first: int, past: int, colour: Colour) -> pygame.Surface:
        """Words *first* to before *past* of the row *text*, each where it stands in the row."""
        places = self._type.font(Face.SERIF, LINE).places(text)[first:past]
        if len(places) == 1:
            return self._type.image(places[0][0], Face.SERIF, LINE, colour)

        def together() -> pygame.Surface:
            images = [self._type.image(word, Face.SERIF, LINE, colour) for word, _ in places]
            return _joined(images, [x - places[0][1] for _, x in places])

        return self._kept.get((text, first, past, colour), together)

    def _colour(self, light: WordLight) -> Colour:
        """Waiting, being said, said: in few steps, so that words can be kept as images."""
        return self._colours[round(light.said * _STEPS)][round(light.lit * _STEPS)]


def _colours(theme: Theme) -> tuple[tuple[Colour, ...], ...]:
    """The colour of a word in each step of having been said, and in each of being lit."""
    steps = [step / _STEPS for step in range(_STEPS + 1)]
    grounds = [mixed(theme.ghost, theme.text, said) for said in steps]
    return tuple(tuple(mixed(ground, theme.lit, lit) for lit in steps) for ground in grounds)


def _joined(images: list[pygame.Surface], places: list[int]) -> pygame.Surface:
    """*images* side by side as one, each as far from the first as *places* say."""
    right = max(image.get_width() + x for image, x in zip(images, places, strict=True))
    out = pygame.Surface((right, images[0].get_height()), pygame.SRCALPHA)
    out.fill((*images[0].get_at((0, 0))[:3], 0))
    for image, x in zip(images, places, strict=True):
        out.blit(image, (x, 0))
    return out


@lru_cache(maxsize=8)
def _ring(radius: int, colour: Colour) -> pygame.Surface:
    big, side = 6, (radius + 2) * 2
    ring = pygame.Surface((side * big, side * big), pygame.SRCALPHA)
    ring.fill((*colour, 0))
    middle = (side * big // 2, side * big // 2)
    width = round(1.7 * big * max(0.8, radius / 9))
    pygame.draw.circle(ring, (*colour, 255), middle, radius * big, width)
    return pygame.transform.smoothscale(ring, (side, side))
