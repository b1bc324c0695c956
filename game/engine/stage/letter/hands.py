"""The hands that letters are written in: how each client slants, joins, presses and trembles."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.stage.type import Colour


@dataclass(frozen=True, slots=True)
class Hand:
    """A hand. Lengths are in the alphabet's units (small letters are 5 high) unless said.

    `size` pixels at 1080p for one unit; `slant` degrees to the right; `width` and `tall`
    (above and below small letters) are factors; `gap` between letters, `space` between words,
    `leading` between lines. `joined` letters, `looped` shapes, other `shapes` by letter.
    `round` 0 (angular) to 1. `wobble` moves points, `tremor` shakes the line, `bounce` lifts
    letters off the baseline, `uneven` changes their size, `drift` is how far a line climbs.
    `pen` is the width of the line and `press` how much heavier it is downwards (0 to 1);
    `kind` is ``ink``, ``ball`` or ``pencil``; `ink` and `paper` are colours, `ruled` the paper's
    lines, if any. `speed` in characters a second.
    """

    size: float
    ink: Colour
    slant: float = 0.0
    width: float = 1.0
    tall: float = 1.0
    gap: float = 0.55
    space: float = 3.4
    leading: float = 17.0
    joined: bool = False
    looped: bool = False
    shapes: Mapping[str, str] = field(default_factory=dict)
    round: float = 1.0
    wobble: float = 0.1
    tremor: float = 0.0
    bounce: float = 0.1
    uneven: float = 0.03
    drift: float = 0.0
    pen: float = 0.62
    press: float = 0.35
    kind: str = "ink"
    paper: Colour = (0xFA, 0xEF, 0xDA)
    ruled: Colour | None = None
    speed: float = 22.0


_SWASHES: Final = {"D": "swash", "I": "serif", "L": "swash", "Y": "swash"}

HANDS: Final[dict[str, Hand]] = {
    # Marisol, left-handed: round, joined, leaning back, dots like small rings.
    "aguilar_hers": Hand(
        size=3.55, ink=(0x5A, 0x1F, 0x3C), slant=-7, width=1.14, tall=0.90, gap=0.30, space=3.9,
        joined=True, looped=True, shapes={"i": "ring", "w": "round", "v": "round", **_SWASHES},
        wobble=0.12, bounce=0.10, drift=0.5, pen=0.66, press=0.55, paper=(0xFB, 0xEC, 0xDA),
        speed=21,
    ),
    # Guillermo: separate, narrow, angular, pressed hard with a ballpoint.
    "aguilar_his": Hand(
        size=3.75, ink=(0x1F, 0x3F, 0x86), slant=11, width=0.86, tall=1.04, gap=0.85, space=3.9,
        shapes={"y": "straight", "I": "serif"}, round=0.42, wobble=0.20, bounce=0.22,
        uneven=0.06, drift=-0.4, pen=0.70, press=0.12, kind="ball", paper=(0xF6, 0xF0, 0xE2),
        speed=20,
    ),
    # Mr. Oduya: a schoolmaster's small sloping script, every line level.
    "oduya": Hand(
        size=3.05, ink=(0x1E, 0x22, 0x33), slant=22, width=0.88, tall=1.34, gap=0.34, space=4.2,
        leading=22.0, joined=True, looped=True, shapes={"7": "crossed", **_SWASHES},
        wobble=0.04, bounce=0.02, uneven=0.01, pen=0.64, press=0.85, paper=(0xEE, 0xF1, 0xEC),
        speed=23,
    ),
    # Bea, nine and a quarter: large, careful, in pencil, on ruled paper.
    "bea": Hand(
        size=4.3, ink=(0x43, 0x40, 0x4A), width=1.10, tall=0.92, gap=1.0, space=4.8,
        leading=15.5, shapes={"I": "serif"}, wobble=0.30, bounce=0.55, uneven=0.13,
        drift=0.3, pen=0.74, press=0.10, kind="pencil", paper=(0xFB, 0xF6, 0xE6),
        ruled=(0x9F, 0xC3, 0xD6), speed=15,
    ),
    # Mrs. Pell, widowed: fine, upright once, and now it shakes.
    "pell": Hand(
        size=3.4, ink=(0x45, 0x38, 0x86), slant=14, width=1.04, tall=1.20, gap=0.42, space=4.6,
        leading=19.0, joined=True, shapes={"t": "low", "w": "round", "v": "round", "y": "loop"},
        wobble=0.10, tremor=0.17, bounce=0.14, drift=-1.2, pen=0.48, press=0.40,
        paper=(0xF5, 0xEA, 0xEC), speed=17,
    ),
    # Theodore's own: terrible.
    "theodore": Hand(
        size=3.4, ink=(0x2A, 0x2A, 0x30), slant=17, width=1.22, tall=1.10, gap=0.22, space=5.2,
        joined=True, shapes={"t": "low", "v": "round"}, wobble=0.27, bounce=0.34,
        uneven=0.14, drift=2.2, pen=0.58, press=0.25, kind="ball", paper=(0xF8, 0xF1, 0xE4),
        speed=30,
    ),
}  # fmt: skip


def hand_of(client: str) -> Hand:
    """The hand of *client*; one that is not known is written in Theodore's own."""
    return HANDS.get(client, HANDS["theodore"])
