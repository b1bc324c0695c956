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
    lines, if any. `speed` in characters a second. `mark` is what is printed on the paper, at its
    foot, or with `pad` at its head.
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
    mark: str = "By Hand"
    pad: bool = False


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
    # The Aguilars together, for their vows: one fair hand, that is neither's and has his seven.
    "aguilar_vows": Hand(
        size=3.5, ink=(0x2C, 0x35, 0x52), slant=4, width=1.0, tall=1.10, gap=0.32, space=4.1,
        leading=18.5, joined=True, shapes={"7": "crossed", "w": "round", "v": "round", **_SWASHES},
        wobble=0.03, bounce=0.02, uneven=0.01, pen=0.74, press=0.70, paper=(0xFD, 0xF3, 0xD8),
        speed=18,
    ),
    # Ray: thick, square, upright; no letter touches another.
    "ray": Hand(
        size=3.6, ink=(0x1B, 0x4A, 0x3E), slant=-3, width=1.16, tall=0.76, gap=1.25, space=5.4,
        leading=16.5, shapes={"y": "straight"}, round=0.12, wobble=0.13, bounce=0.10,
        uneven=0.05, drift=-0.9, pen=1.02, press=0.04, kind="ball", paper=(0xEF, 0xE9, 0xDC),
        speed=17,
    ),
    # Desmond's mother, of the first eight: one good hand, and the paper slips under it.
    "desmond": Hand(
        size=4.0, ink=(0x4A, 0x2A, 0x1C), slant=-15, width=0.84, tall=1.26, gap=0.78, space=5.6,
        leading=18.0, shapes={"I": "serif", "t": "low"}, round=0.62, wobble=0.26, tremor=0.05,
        bounce=0.42, uneven=0.09, drift=-2.4, pen=0.86, press=0.95, paper=(0xF3, 0xE6, 0xB4),
        speed=13,
    ),
    # Catherine: left-handed, in pen, quick and upright; on the backs of her cards.
    "catherine": Hand(
        size=3.2, ink=(0x2B, 0x2A, 0x6B), slant=-5, width=0.92, tall=1.16, gap=0.34, space=3.6,
        joined=True, shapes={"t": "low", "y": "loop", "7": "crossed"}, round=0.85, wobble=0.11,
        bounce=0.10, uneven=0.04, drift=1.0, pen=0.66, press=0.5, speed=26, mark="",
    ),
    # Samantha: drawn with somebody's plotter from what she has seen of letters; it leans over
    # backwards, with its arms up.
    "samantha": Hand(
        size=3.5, ink=(0x86, 0x22, 0x36), slant=-27, width=1.12, tall=1.16, gap=0.85, space=4.4,
        leading=19.0, looped=True, shapes={"T": "arms", "t": "arms", "S": "arms", "y": "straight"},
        round=0.90, wobble=0.10, bounce=0.12, uneven=0.05, drift=0.8, pen=0.58, press=0.0,
        paper=(0xFA, 0xF0, 0xEA), speed=40, mark="",
    ),
    # Theodore's own: terrible. No letter is the size of the last, and the line goes off by itself.
    "theodore": Hand(
        size=3.7, ink=(0x2A, 0x2A, 0x30), slant=21, width=1.20, tall=1.22, gap=0.16, space=5.0,
        leading=18.5, joined=True, shapes={"t": "low", "v": "round", "T": "arms"}, round=0.8,
        wobble=0.30, bounce=0.50, uneven=0.19, drift=3.2, pen=0.60, press=0.45, kind="ball",
        paper=(0xF8, 0xF1, 0xE4), ruled=(0xC9, 0xBE, 0xD0), speed=30, mark="Shopping", pad=True,
    ),
}  # fmt: skip


def hand_of(client: str) -> Hand:
    """The hand of *client*; one that is not known is written in Theodore's own."""
    return HANDS.get(client, HANDS["theodore"])
