"""Type and colours for one size of window in, the pieces that every screen is drawn with out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.core import paths
from game.engine.stage.chrome import PRODUCT, Chrome, draw_rule, label_of
from game.engine.stage.letter.note import note_image
from game.engine.stage.theme import ACT_ONE, Theme, in_colours, mixed, strong, theme_of
from game.engine.stage.type import Face, Setting, Type

if TYPE_CHECKING:
    from game.engine.app.preferences import Preferences
    from game.engine.app.window import Shape
    from game.engine.stage.sheet import Sheet
    from game.engine.stage.type import Colour

ROW: Final = 29
SMALL: Final = 22
HEADING: Final = 21
MARGIN: Final = 110
_UNDER_LISTS: Final = 0.85
_SOFTNESS: Final = 14


@dataclass(frozen=True, slots=True)
class Look:
    """The type case and the colours, made anew when size or text size changes; how much of a
    product all of it still is.
    """

    type: Type
    theme: Theme
    chrome: Chrome = PRODUCT

    def px(self, units: float) -> int:
        """Units (1920 by 1080 to a picture) as pixels."""
        return self.type.px(units)


_LETTERS: Final = {"normal": 0.0, "wide": 0.06, "wider": 0.12}
_WORDS: Final = {"normal": 0.0, "wide": 0.16, "wider": 0.32}
_LINES: Final = {"normal": 0.0, "wide": 0.18, "wider": 0.36}
"""In heights of the type; the widest of each is no less than WCAG 2.2 asks for (1.4.12)."""


def look_for(preferences: Preferences, shape: Shape | None = None) -> Look:
    """The look that *preferences* ask for in a window of *shape*; else of the preferred size."""
    setting = Setting(
        preferences.face,
        _LETTERS[preferences.letter_space],
        _WORDS[preferences.word_space],
        _LINES[preferences.line_space],
    )
    case = Type(
        shape.size if shape else preferences.pixels,
        paths.assets() / "fonts",
        scale=preferences.text_size / 100,
        setting=setting,
        glass=shape.pixel if shape else 1.0,
    )
    theme = theme_of(ACT_ONE)
    theme = strong(theme) if preferences.high_contrast else theme
    return Look(case, in_colours(theme, preferences.colours))


def frosted(picture: pygame.Surface, look: Look) -> pygame.Surface:
    """*picture* out of focus and under the scrim: what lists and logs are set on."""
    small = pygame.transform.smoothscale(
        picture,
        (max(1, picture.get_width() // _SOFTNESS), max(1, picture.get_height() // _SOFTNESS)),
    )
    out = pygame.transform.smoothscale(pygame.transform.box_blur(small, 2), picture.get_size())
    veil(out, out.get_rect(), look.theme.scrim, look.theme.over(_UNDER_LISTS))
    return out


def veil(surface: pygame.Surface, rect: pygame.Rect, colour: Colour, alpha: float) -> None:
    """Lay *colour* over *rect*; *alpha* 0 to 1. Where the window has left no room, nothing."""
    if min(rect.size) < 1:
        return
    sheet = pygame.Surface(rect.size)
    sheet.fill(colour)
    sheet.set_alpha(round(alpha * 255))
    surface.blit(sheet, rect)


def focus_bar(surface: pygame.Surface, look: Look, rect: pygame.Rect) -> None:
    """What is in focus: a bar at its left and a wash of light that fades to the right."""
    row = pygame.Surface((256, 1), pygame.SRCALPHA)
    for x in range(256):
        row.set_at((x, 0), (*look.theme.lit, round(46 * (1 - x / 255) ** 1.4)))
    surface.blit(pygame.transform.smoothscale(row, rect.size), rect)
    pygame.draw.rect(surface, look.theme.lit, (rect.x, rect.y, max(3, look.px(4)), rect.h))


def heading(sheet: Sheet, look: Look, text: str, *, aside: str = "") -> int:
    """A product's head: a ring, tracked capitals, a rule of ticks, a brand; less of these as
    Samantha grows. Returns the y below it.
    """
    case, theme, chrome = look.type, look.theme, look.chrome
    x, y = look.px(MARGIN), look.px(70)
    usual = case.capitals(text, HEADING, theme.lit, 3.4).get_height()
    image = label_of(case, text, HEADING, theme.lit, chrome, track=3.4)
    if chrome.ringed:
        ring(sheet.surface, (x + look.px(9), y + usual // 2), look.px(9), theme.lit)
    at = (x + look.px(36) * chrome.ringed, y + (usual - image.get_height()) // 2)
    sheet.text(image, at, colour=theme.lit, label=text)
    image = case.capitals(text, HEADING, theme.lit, 3.4)
    if aside:
        note = case.image(aside, Face.SANS, SMALL, theme.soft)
        right = sheet.surface.get_width() - look.px(MARGIN) - note.get_width()
        sheet.text(note, (right, y - look.px(2)), colour=theme.soft, label=aside)
    below = y + image.get_height() + look.px(18)
    ruler(sheet.surface, look, below)
    if chrome.brand > 0:
        colour = mixed(theme.scrim, theme.soft, 0.85 + 0.15 * chrome.brand)
        brand = case.capitals("OS 1", 15, colour, 3)
        right = sheet.surface.get_width() - look.px(MARGIN) - brand.get_width()
        sheet.text(brand, (right, below + look.px(13)), colour=colour, label="brand")
    return below + look.px(26)


def ruler(surface: pygame.Surface, look: Look, y: int) -> None:
    """A hairline with a tick every forty units, every fifth one longer; as the chrome has it."""
    faint = mixed(look.theme.soft, look.theme.scrim, 0.55)
    left, right = look.px(MARGIN), surface.get_width() - look.px(MARGIN)
    count = (right - left) // max(4, look.px(40))
    place = pygame.Rect(left, y, right - left, look.px(9) + 1)
    draw_rule(surface, look.chrome, faint, place, count=count)


def margin_note(sheet: Sheet, look: Look, title: str, note: str, *, right: int) -> None:
    """*note* in Samantha's hand beside a head of *title*, if there is room for it left of *right*
    (pixels).
    """
    head = label_of(look.type, title, HEADING, look.theme.lit, look.chrome, track=3.4)
    image = note_image(note, look.type, look.theme.lit)
    x = look.px(MARGIN) + head.get_width() + look.px(56)
    if x + image.get_width() <= right:
        y = look.px(70) + head.get_height() // 2 - round(image.get_height() * 0.56)
        sheet.text(image, (x, y), colour=look.theme.lit, label="note")


def ring(surface: pygame.Surface, centre: tuple[int, int], radius: int, colour: Colour) -> None:
    """A small smooth ring, the product's mark."""
    pygame.draw.aacircle(surface, colour, centre, max(3, radius), max(1, radius // 5))


def more_marks(
    surface: pygame.Surface, look: Look, area: pygame.Rect, *, above: bool, below: bool
) -> None:
    """Wedges at the right of *area*, up and down, where a list or a page goes on."""
    x, half = surface.get_width() - look.px(MARGIN), look.px(9)
    for there, y, point in ((above, area.y + look.px(14), -1), (below, area.bottom - half, 1)):
        if there:
            tip, sides = (x - half, y + point * half // 2), y - point * half // 2
            for side in (x - 2 * half, x):
                pygame.draw.aaline(surface, look.theme.lit, (side, sides), tip, look.px(3))


def key_line(sheet: Sheet, look: Look, text: str) -> int:
    """What the keys do, at the foot. Returns the y above it, with some air."""
    case, theme = look.type, look.theme
    lines = case.wrap(
        text, Face.SANS, SMALL, sheet.surface.get_width() - 2 * look.px(MARGIN), most=200
    )
    height = case.height(SMALL, 1.3)
    top = sheet.surface.get_height() - look.px(44) - height * len(lines)
    for count, line in enumerate(lines):
        image = case.image(line, Face.SANS, SMALL, theme.soft)
        sheet.text(image, (look.px(MARGIN), top + count * height), colour=theme.soft, label=line)
    return top - look.px(26)
