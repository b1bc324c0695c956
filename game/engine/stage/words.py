"""Keeps and draws what is set in type during play: the line, choices, typed words, a silence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from game.engine.stage.captions import Captions
from game.engine.stage.choices import Menu
from game.engine.stage.chrome import PRODUCT, chrome_of
from game.engine.stage.layout import Arrangement, Block, arrange
from game.engine.stage.long_wait import LongWait
from game.engine.stage.panels import (
    HEADING_SECONDS,
    Typing,
    draw_chrome,
    draw_heading,
    draw_silence,
    draw_typing,
    heading_alpha,
    typing_height,
)
from game.engine.stage.reading import Reading
from game.engine.stage.scrim import FEATHER, Scrim, Veil

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pygame

    from game.engine.session.beats import Choice
    from game.engine.stage.captions import Caption
    from game.engine.stage.sheet import Sheet
    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Type
    from game.engine.stage.waiting import End

_RADIUS: Final = 54.0
_LEAVES: Final = 0.9
"""Seconds that a heading takes to go when it is hurried."""


@dataclass(frozen=True, slots=True)
class _Said:
    """The line, as a block to be placed: it stands whole."""

    captions: Captions
    caption: Caption | None

    def height(self, width: float) -> int:
        return self.captions.height(self.caption, width) if self.caption is not None else 0

    least = height


@dataclass(frozen=True, slots=True)
class _Typed:
    """The panel for typed words, as a block to be placed."""

    type: Type
    typing: Typing

    def height(self, width: float) -> int:
        return typing_height(self.type, self.typing, width)

    least = height


@dataclass(frozen=True, slots=True)
class _Silent:
    """The ring of a silence, as a block to be placed."""

    type: Type

    def height(self, width: float) -> int:  # noqa: ARG002 - a ring is as high however wide its room
        return 2 * self.type.px(_RADIUS + 10)

    least = height


class Words:
    """The text at the foot of the picture, and the heading over it."""

    def __init__(self, type_: Type, theme: Theme) -> None:
        self.reading = Reading()
        self.menu = Menu(type_, theme)
        self.typing: Typing | None = None
        self._chrome = PRODUCT
        self.note_on: Callable[[str], str] = _nothing
        self.wait = LongWait()
        self._heading = ("", "")
        self._heading_age = HEADING_SECONDS
        self.restyle(type_, theme)

    def restyle(self, type_: Type, theme: Theme) -> None:
        """Another size of type or other colours."""
        self._type, self._theme = type_, theme
        self._set = type_
        self._captions = Captions(type_, theme)
        self._scrim = Scrim(type_.size, theme)
        self._veil = Veil(at_once=True)
        self._place: tuple[object, Arrangement] | None = None
        self.menu.restyle(type_, theme)

    def clear(self) -> None:
        """No line, no choices, no heading."""
        self.reading.clear()
        self.clear_menu()
        self._heading_age = HEADING_SECONDS

    def clear_menu(self) -> None:
        self.menu.offer(())
        self.wait.end()
        self.typing = None

    def offer(self, choices: Sequence[Choice], began: float = 0.0) -> None:
        """Put *choices* up, unless they are a silence; *began* as for `LongWait.begin`."""
        self.menu.offer(self.wait.begin(choices, began))

    def head(self, number: str, title: str) -> None:
        """A chapter begins."""
        self._heading, self._heading_age = (number, title), 0.0

    def hurry(self) -> None:
        """Show everything that is on its way, now; a heading begins to go."""
        self.reading.reveal()
        self.leave_heading()

    def leave_heading(self) -> None:
        """The heading begins to go, if it is still there."""
        self._heading_age = max(self._heading_age, HEADING_SECONDS - _LEAVES)

    @property
    def moving(self) -> bool:
        return (
            not self.reading.settled
            or not self.menu.settled
            or self._heading_age < HEADING_SECONDS
            or self.wait.share is not None
            or self._veil.moving
        )

    def step(self, dt: float, *, ready: bool, shown: bool, still: bool) -> None:
        """Let *dt* seconds pass. *ready* when the line before the choices stands whole; *shown*
        when this text is what the player sees.
        """
        self._heading_age += dt
        if ready:  # choices wait for the line before them
            self.menu.age += dt
        self.wait.step(dt, choosing=self.menu.focus is not None)
        self.reading.step(dt)
        self._veil.want(self._arranged().top if shown and self._any else None)
        self._veil.step(dt, still=still)

    @property
    def _any(self) -> bool:
        return bool(
            self.reading.caption is not None
            or self.menu.choices
            or self.typing is not None
            or self.wait.silent
        )

    @property
    def veiled_from(self) -> int:
        """From how many pixels down the picture is darkened for text; its height without any."""
        high = self._type.size[1]
        return round(self._arranged().top - FEATHER * high) if self._any else high

    def draw(
        self, sheet: Sheet, between: Callable[[Sheet, int], End | None], growth: float | None
    ) -> End | None:
        """Draw the text on its scrim. *between* draws what lies over the scrim and under the
        words; it is told where (pixels) they begin. *growth* is Samantha's, if she is there.
        Answers where the last word of the line ends, or what *between* says of that.
        """
        place = self._arranged()
        self._chrome = self._captions.chrome = self.menu.chrome = chrome_of(growth)
        top = self._veil.want(place.top if self._any else None)
        self._scrim.draw(sheet.surface, top, self._veil.strength)
        end = between(sheet, min(place.top, self._type.size[1] - self._type.px(300)))
        caption = self.reading.caption
        if caption is not None:
            if growth is not None and caption.line.speaker == "samantha":
                draw_chrome(sheet, self._set, self._theme, place.caption, self._chrome)
            position = self.reading.position
            end = self._captions.draw(sheet, caption, place.caption, position=position)
        if self.typing is not None:
            draw_typing(sheet, self._set, self._theme, self.typing, place.choices)
        else:
            self.menu.draw(sheet, place.choices)
        if self.wait.silent:
            self._draw_silence(sheet.surface, place.choices)
        return end

    def draw_heading(self, sheet: Sheet) -> None:
        """The chapter's heading, while it is there."""
        alpha = heading_alpha(self._heading_age)
        if alpha > 0:
            note = self.note_on(self._heading[1])
            draw_heading(
                sheet, self._type, self._theme, self._heading, alpha,
                chrome=self._chrome, note=note,
            )  # fmt: skip

    def _arranged(self) -> Arrangement:
        """Where line and choices stand; worked out anew only when either is another one."""
        of = (
            self.reading.caption,
            self.menu.choices,
            self.menu.stagger,
            self.typing,
            self.wait.silent,
        )
        if self._place is None or self._place[0] != of:
            self._place = (of, self._arrange())
        return self._place[1]

    def _arrange(self) -> Arrangement:
        """In the player's size of type; in smaller type when that leaves no room for all that must
        be seen together.
        """
        type_: Type | None = self._type
        while type_ is not None:
            place = self._arrange_in(type_)
            type_ = None if place.fits else type_.smaller()
        return place if place.fits else self._arrange_in(self._set, close=True)

    def _arrange_in(self, type_: Type, *, close: bool = False) -> Arrangement:
        self._set = type_
        self._captions = Captions(type_, self._theme, close=close)
        self.menu.restyle(type_, self._theme)
        caption, typing = self.reading.caption, self.typing
        said = _Said(self._captions, caption)
        offered: Block = self.menu if typing is None else _Typed(type_, typing)
        return arrange(type_, said, _Silent(type_) if self.wait.silent else offered)

    def _draw_silence(self, target: pygame.Surface, area: pygame.Rect) -> None:
        radius = self._type.px(_RADIUS)
        foot = self._type.size[1] - self._type.px(64)
        centre = (area.x + self._type.px(150), min(area.y + 2 * radius, foot - radius))
        draw_silence(target, self._theme, self.wait.share or 0.0, centre=centre, radius=radius)


def _nothing(_: str) -> str:
    return ""
