"""Turns an act's palette into the colours of the interface, and says how they contrast."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from game.engine.stage.painter.colour import bytes_of, oklch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.content.scene_models import Palettes
    from game.engine.stage.type import Colour

SCRIM_ALPHA: Final = 0.86
"""At which even over a white picture the dimmest text on the scrim keeps 4.5:1."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours of one act's interface, each 0 to 255.

    On the dark scrim: `text` (words), `lit` (speakers, focus), `soft` (what is not yet spoken,
    choices without focus), `ghost`. On paper: `paper`, `ink`, `second`, `accent`.
    """

    scrim: Colour
    text: Colour
    lit: Colour
    soft: Colour
    ghost: Colour
    paper: Colour
    ink: Colour
    second: Colour
    accent: Colour
    sky: tuple[Colour, Colour, Colour]


_TEXT: Final = ("cream", "milk")
_LIT: Final = ("lampglow", "peach_rim", "first_light", "peach")
_SECOND: Final = ("plum", "berry", "night", "slate")
_ACCENT: Final = ("ember", "brick", "berry", "indigo", "slate")
_LOW: Final = ("plum", "berry", "night", "slate")
_MIDDLE: Final = ("coral", "periwinkle", "mauve")
_HIGH: Final = ("apricot", "orchid", "peach", "shell")

ACT_ONE: Final[dict[str, Colour]] = {
    "ink": (0x30, 0x14, 0x18),
    "plum": (0x4E, 0x26, 0x3A),
    "ember": (0xB4, 0x43, 0x34),
    "coral": (0xE8, 0x6E, 0x5E),
    "apricot": (0xF3, 0xA7, 0x70),
    "lampglow": (0xFF, 0xCE, 0x91),
    "cream": (0xFA, 0xEF, 0xDA),
}
"""What the interface needs of the first act's palette, for use before any is loaded."""


def theme_of(palette: Mapping[str, Colour]) -> Theme:
    """The interface's colours from a palette's named colours (0 to 255 each).

    Acts name their colours differently; each part takes the first name it knows. Raises
    KeyError when a palette has none of the names for a part.
    """
    text, lit, ink = _first(palette, _TEXT), _first(palette, _LIT), palette["ink"]
    second = _first(palette, _SECOND)
    scrim = mixed(mixed(ink, second, 0.30), (38, 22, 44), 0.30)
    return Theme(
        scrim=scrim,
        text=text,
        lit=lit,
        soft=mixed(text, scrim, 0.15),
        ghost=mixed(text, scrim, 0.32),
        paper=text,
        ink=ink,
        second=second,
        accent=_first(palette, _ACCENT),
        sky=(_first(palette, _LOW), _first(palette, _MIDDLE), _first(palette, _HIGH)),
    )


def theme_of_act(palettes: Palettes, act: int) -> Theme:
    """The interface's colours in an *act*, 1 to 5, from ``palettes.yaml``.

    Raises KeyError when the act has no palette or lacks a colour.
    """
    colours = palettes.root[f"act_{act}"]
    return theme_of({name: bytes_of(oklch(*value)) for name, value in colours.items()})


def _first(palette: Mapping[str, Colour], names: tuple[str, ...]) -> Colour:
    for name in names:
        if name in palette:
            return palette[name]
    raise KeyError(f"the palette has none of {', '.join(names)}")


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """*one* with a *share* (0 to 1) of *other*, in display values."""
    r, g, b = (round(a + (z - a) * share) for a, z in zip(one, other, strict=True))
    return r, g, b


def luminance(colour: Colour) -> float:
    """Relative luminance, 0 to 1, after WCAG 2.2."""
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def contrast(one: Colour, other: Colour) -> float:
    """Contrast of two colours, 1 to 21, after WCAG 2.2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
