"""Puts text on a picture and remembers where and in which colour, for contrast to be measured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pygame

    from game.engine.stage.type import Colour


@dataclass(frozen=True, slots=True)
class TextBox:
    """A piece of text as it stands on the picture: pixels, colour, and what it is."""

    rect: tuple[int, int, int, int]
    colour: Colour
    label: str


class Sheet:
    """A picture that text is set on. A *blank* one keeps the boxes and leaves out the letters."""

    def __init__(self, surface: pygame.Surface, *, blank: bool = False) -> None:
        self.surface = surface
        self.blank = blank
        self.boxes: list[TextBox] = []

    def text(
        self, image: pygame.Surface, at: tuple[float, float], *, colour: Colour, label: str,
        alpha: float = 1.0,
    ) -> pygame.Rect:  # fmt: skip
        """Set *image*, a rendered text, with its top left corner *at*; *alpha* 0 to 1."""
        rect = image.get_rect(topleft=(round(at[0]), round(at[1])))
        if alpha <= 0.01:
            return rect
        self.boxes.append(TextBox((rect.x, rect.y, rect.w, rect.h), colour, label))
        if self.blank:
            return rect
        if alpha < 0.99:
            image.set_alpha(round(alpha * 255))
            self.surface.blit(image, rect)
            image.set_alpha(255)
        else:
            self.surface.blit(image, rect)
        return rect

    def include(self, part: Sheet, foot: int) -> None:
        """Remember the boxes of *part*, a sheet on a subsurface of this one's picture, that stand
        above *foot*, pixels of this one.
        """
        left, top = part.surface.get_offset()
        for box in part.boxes:
            x, y, w, h = box.rect
            if y + top + h <= foot:
                self.boxes.append(TextBox((x + left, y + top, w, h), box.colour, box.label))

    def mark(self, rect: pygame.Rect, colour: Colour, label: str) -> None:
        """Remember text that is drawn in another way than as an image of type."""
        self.boxes.append(TextBox((rect.x, rect.y, rect.w, rect.h), colour, label))
