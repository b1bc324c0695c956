"""Turns growth, 0 to 1, into everything about her light that a designer may tune."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import astuple, dataclass
from functools import lru_cache
from typing import Final


@dataclass(frozen=True, slots=True)
class Traits:
    """`threads` of light; `radius` of the height; `harmonics` that bend the ring by `bend` of its
    radius; `tilt` of threads against one another; `ribbons`, the share of threads that let go;
    `sparks` and the `links` between them; hues from `hue_a` to `hue_b` (degrees) at `chroma`
    (OKLCH); `breath` in hertz; `lag` in seconds, with which she follows the player's rhythm;
    `spread` sideways; `core`, the glow inside; `twist`; `hearing`, how far her own voice moves her;
    `veil`, how much the picture behind her is dimmed.
    """

    threads: float
    radius: float
    harmonics: float
    bend: float
    tilt: float
    ribbons: float
    sparks: float
    links: float
    hue_a: float
    hue_b: float
    chroma: float
    breath: float
    lag: float
    spread: float
    core: float
    twist: float
    hearing: float
    veil: float


_AT: Final = (0.0, 0.33, 0.66, 1.0)
# fmt: off
_KEYS: Final = (
    # threads radius harmonics bend tilt ribbons sparks links hue_a hue_b chroma
    #     breath lag spread core twist hearing veil
    Traits(1,  .135, 1, .000, .00, .00,   0,   0,   34,   40, .130,
           .22, .05, 1.0, .16, 0.0, .03, .42),
    Traits(5,  .165, 3, .035, .10, .00,  60,   0,   22,   70, .130,
           .20, .18, 1.0, .26, 0.3, .16, .52),
    Traits(20, .230, 5, .100, .85, .10, 320,  24,   -8,   92, .125,
           .16, .35, 1.4, .34, 0.8, .22, .66),
    Traits(54, .245, 7, .150, 1.0, .45, 800, 110,  -60, -190, .125,
           .11, .60, 3.2, .42, 1.3, .26, .78),
)
# fmt: on


@lru_cache(maxsize=256)
def traits(growth: float) -> Traits:
    """Between the rows for Mirror, Voice, Self and Beyond; *growth* is held within 0 and 1."""
    growth = max(0.0, min(1.0, growth))
    upper = min(bisect_right(_AT, growth), len(_AT) - 1)
    share = (growth - _AT[upper - 1]) / (_AT[upper] - _AT[upper - 1])
    low, high = astuple(_KEYS[upper - 1]), astuple(_KEYS[upper])
    return Traits(*(a + (b - a) * share for a, b in zip(low, high, strict=True)))
