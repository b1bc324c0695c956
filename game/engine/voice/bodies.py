"""A voice's throat in a few numbers in, espeak-ng's variant file for it out: `VARIANTS`."""

from __future__ import annotations

from typing import Final

from game.engine.voice.on_hold import CALLERS, caller

GENTLE: Final = (100, 97, 93, 88, 84)
"""How loud each formant is, in percent: of ten tried, by far the best understood."""
_BRIGHT: Final = (100, 105, 110, 108, 104)
_HOLLOW: Final = (118, 98, 84, 92, 80)
_WIDE: Final = (100, 104, 110, 115, 118)


def body(  # noqa: PLR0913 - a throat has as many measures
    name: str,
    pitch: tuple[int, int],
    size: float,
    grain: str = "",
    *,
    klatt: int = 6,
    lift: float = 0,
    spread: float = 0,
    heights: tuple[int, ...] = GENTLE,
    widths: tuple[int, ...] = (100, 100, 100, 100, 100),
) -> str:
    """The variant *name*: *pitch* is from where to where it speaks (Hz), *size* where its formants
    lie (percent of a plain man's: 90 a large mouth, 120 a small one), *lift* what the first has
    more than the others and *spread* what the third has, *grain* further lines.
    """
    middle = (size - 100) / 2 + 100
    at = (middle, size + lift, size, size + spread, size + 1)
    rows = (
        f"formant {number} {hertz:.0f} {height} {width}"
        for number, (hertz, height, width) in enumerate(zip(at, heights, widths, strict=True))
    )
    gender = "male" if pitch[1] < 175 else "female"
    head = ("language variant", f"name {name}", f"gender {gender}", f"pitch {pitch[0]} {pitch[1]}")
    engine = (f"klatt {klatt}",) if klatt else ()
    return "\n".join((*head, *engine, *rows, *grain.splitlines(), ""))


def _samantha(name: str, low: int, high: int, grain: str) -> str:
    """Hers is one throat for good: only what she does with it grows."""
    rows = "105 100 100", "110 100 100", "110 95 100", "110 90 100", "112 85 100"
    formants = "\n".join(f"formant {number} {row}" for number, row in enumerate(rows))
    return (
        f"language variant\nname {name}\ngender female\npitch {low} {high}\n"
        f"klatt 6\n{formants}\n{grain}\n"
    )


_BREATHY: Final = "breath 0 3 4 4 4 3 0 4"
_OTHERS: Final = (
    # A product: high, narrow, always smiling at the end of the sentence.
    body("old_system", (196, 262), 119, "flutter 0\nintonation 3", klatt=4, heights=_BRIGHT),
    body("announcer", (152, 206), 95, "intonation 1", klatt=4),
    body("bao", (106, 152), 105, spread=-3),
    body(
        "amy", (180, 276), 116, "flutter 5\nbreath 0 2 3 3 3 2 0 3\nconsonants 120 115",
        klatt=0, heights=_BRIGHT,
    ),
    body("desmond", (80, 130), 90, "flutter 2", heights=_HOLLOW),
    body("catherine", (138, 190), 99, "flutter 2", klatt=5),
    body("theodore", (92, 138), 100, heights=(105, 100, 98, 94, 90)),
    body("narration", (126, 172), 96, lift=3),
    body("marsh", (88, 118), 92, "flutter 1", klatt=3, heights=_HOLLOW),
    body("martin", (108, 146), 108, klatt=0, lift=-3),
    body("lyle", (104, 148), 118, "flutter 6", klatt=4, spread=4, heights=_BRIGHT),
    body("little_foul", (148, 208), 93, "roughness 4\nflutter 8", klatt=4, lift=9, heights=_BRIGHT),
    body("noor", (208, 292), 102, "flutter 3", klatt=5, lift=-5, heights=_BRIGHT),
    body("priti", (200, 304), 121, "flutter 6", klatt=0, lift=3, heights=_WIDE),
    body("marisol", (180, 260), 107, "flutter 7\nroughness 1", klatt=0, spread=6),
    body("ines", (152, 208), 127, "flutter 4", klatt=6, lift=-8),
    body("passenger", (150, 214), 99, "flutter 3", klatt=4, spread=-4),
    body("guillermo", (70, 116), 97, "roughness 3\nflutter 6", klatt=0),
    body("egg_woman", (192, 256), 91, f"flutter 12\nroughness 3\n{_BREATHY}", klatt=0),
    body("mrs_aalto", (148, 190), 113, f"flutter 10\nroughness 2\n{_BREATHY}", klatt=0),
    body("old_cousin", (84, 118), 117, "roughness 2\nflutter 11", klatt=0),
    body("fishmonger", (92, 150), 90, "roughness 2", klatt=4, heights=_BRIGHT),
    body("bean_man", (134, 190), 95, "flutter 5\nbreath 0 1 2 2 1 0 0 1", klatt=0),
    body("plum_woman", (222, 308), 101, "flutter 9", klatt=4, spread=-7),
    # Something that agrees with everybody: small, round, between ages.
    body("tofu", (232, 318), 124, heights=(100, 110, 96, 84, 74), widths=_WIDE),
    # Eighty, in a good hat, and exact.
    body("mr_oduya", (66, 96), 103, "flutter 9\nroughness 2", heights=_HOLLOW),
    body("dr_oduya", (86, 158), 104, "flutter 7", heights=_BRIGHT),
    body("hiro", (134, 188), 116, "flutter 6\nbreath 0 1 2 2 1 0 0 1", lift=-4),
    # Three of the others. None has a throat, and they did not agree on where to put one.
    body("tidal", (66, 96), 87, heights=(120, 108, 96, 84, 80), widths=(130,) * 5),
    body("brisk", (250, 340), 126, klatt=4, heights=(90, 96, 98, 96, 90), widths=(90,) * 5),
    body("several", (140, 176), 100, f"flutter 14\n{_BREATHY}", klatt=5, lift=12, spread=18),
    # On twelve: what is left when everything that leaned has been seen to.
    body("on_twelve", (200, 240), 121, "flutter 0\nintonation 4", spread=-5),
)  # fmt: skip
_HERS: Final = (
    _samantha("mirror", 150, 222, "flutter 0\nintonation 4"),
    _samantha("voice", 150, 222, "flutter 2"),
    _samantha("self", 148, 226, "flutter 4"),
    _samantha("many", 146, 230, "flutter 5\nintonation 1"),
    _samantha("beyond", 144, 232, "flutter 5\nintonation 1"),
)


def _on_hold() -> tuple[str, ...]:
    return tuple(
        body(f"caller_{n}", who.pitch, who.size, who.grain, klatt=who.klatt)
        for n, who in ((n, caller(n)) for n in CALLERS)
    )


def _named(variant: str) -> str:
    return variant.split("name ", 1)[1].split("\n", 1)[0]


VARIANTS: Final[dict[str, str]] = {_named(text): text for text in (*_HERS, *_OTHERS, *_on_hold())}
"""By name. All are written by us: the library's own may not be changed and copied."""
