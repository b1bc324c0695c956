"""Turns an act's palette into the colours of the interface, and says how they contrast."""

from __future__ import annotations

from dataclasses import dataclass, replace
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
    choices without focus), `ghost`. On paper: `paper`, `ink`, `second`, `accent`. `least` is
    the contrast that all of them keep. What text stands on is a veil, or `solid`.
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
    solid: bool = False
    least: float = 4.5

    def over(self, alpha: float) -> float:
        """The alpha, 0 to 1, of a veil that is asked for with *alpha*: a *solid* panel lets
        nothing of the picture through.
        """
        return 1.0 if self.solid else alpha


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


OF_THE_STORY: Final = "of the story"
_BLACK, _WHITE = (0, 0, 0), (255, 255, 255)
PAIRS: Final[dict[str, tuple[Colour, Colour, Colour]]] = {
    "cream on plum": ((0xFF, 0xF6, 0xE4), (0x26, 0x12, 0x20), (0xFF, 0xCE, 0x91)),
    "white on black": (_WHITE, _BLACK, (0xFF, 0xD4, 0x6B)),
    "yellow on black": ((0xFF, 0xE8, 0x66), _BLACK, _WHITE),
    "light blue on navy": ((0xDC, 0xEC, 0xFF), (0x0C, 0x18, 0x38), (0xFF, 0xD4, 0x8A)),
    "black on cream": ((0x14, 0x0C, 0x10), (0xFB, 0xF3, 0xE3), (0x58, 0x12, 0x18)),
    "black on white": (_BLACK, _WHITE, (0x12, 0x34, 0x8C)),
}
"""Text, panel and what is lit, by the name under which a player chooses them: at least 7:1."""
HIGH: Final = 7.0
_SPARE: Final = 0.1


def strong(theme: Theme) -> Theme:
    """*theme* in high contrast: its hues, 7:1 and more, on a solid panel."""
    panel = mixed(theme.scrim, _BLACK, 0.72)
    text = mixed(theme.text, _WHITE, 0.6)
    return _solid(
        theme, (text, panel, mixed(theme.lit, _WHITE, 0.2)), paper=mixed(text, _WHITE, 0.5)
    )


def in_colours(theme: Theme, name: str) -> Theme:
    """*theme* in the colours called *name*, one of `PAIRS` or `OF_THE_STORY`, on a solid panel;
    paper and ink take them too. Raises KeyError for another name.
    """
    if name == OF_THE_STORY:
        return theme
    pair = PAIRS[name]
    return replace(
        _solid(theme, pair, paper=pair[1]),
        ink=pair[0],
        second=_toward(*pair[:2], 0.1),
        accent=pair[2],
    )


def _solid(theme: Theme, pair: tuple[Colour, Colour, Colour], *, paper: Colour) -> Theme:
    text, panel, lit = pair
    return replace(
        theme,
        scrim=panel,
        text=text,
        lit=lit,
        soft=_toward(text, panel, 0.12),
        ghost=_toward(text, panel, 0.30),
        paper=paper,
        ink=mixed(theme.ink, _BLACK, 0.7),
        second=mixed(theme.second, _BLACK, 0.5),
        accent=mixed(theme.accent, _BLACK, 0.5),
        solid=True,
        least=HIGH,
    )


def _toward(text: Colour, panel: Colour, share: float) -> Colour:
    """*text* with a share of *panel*, as far as contrast allows."""
    while share > 0 and contrast(mixed(text, panel, share), panel) < HIGH + _SPARE:
        share -= 0.02
    return mixed(text, panel, max(0.0, share))


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
