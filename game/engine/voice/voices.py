"""A voice's name and the growth (0 to 1) in, how it speaks and sounds out: `VoiceSettings`."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from itertools import pairwise
from math import exp, log
from typing import Final

from game.engine.voice.on_hold import CALLERS, caller

SAMANTHA: Final = "samantha"
GROWTH_STOPS: Final = {"mirror": 0.0, "voice": 0.25, "self": 0.5, "many": 0.75, "beyond": 1.0}
"""The growth at which each of Samantha's columns holds exactly: where the story's stages begin.

Between two they blend.
"""

_GROWTH_STEPS = 20  # finer would speak the same line again for a difference nobody hears
_GEOMETRIC = frozenset({"low_cut_hz", "high_cut_hz"})
_COUNTS = frozenset({"rate", "pitch", "range", "gap"})


@dataclass(frozen=True, slots=True)
class VoiceSettings:
    """How a voice speaks (for the synthesiser) and sounds (for the processing after it).

    `rate` is words a minute; `pitch`, `range`, `gap` and `volume` are espeak's own parameters;
    pauses are milliseconds added after a comma, at a clause (; : and dashes), at an ellipsis and
    between sentences (0 leaves that to the synthesiser, some 330); `marked` is how much of a pause
    that the writer has marked is kept; `emphasis_pitch` and `emphasis_rate` are percent; `murmur`
    (0 to 1) is how far words that mean nothing are dropped. `hesitation` (0 to 1) and `marks`
    belong to one line, see ``prosody``. `low_cut_hz` and `high_cut_hz` are the ends of the band,
    `warmth_db` a shelf below 280 Hz, `grit` how much of an 11-bit rounding is mixed in, `drive` a
    soft saturation (0 for none), `drift_cents` a slow wander of pitch, `breath_db` the level of the
    breath before a phrase (-90 for none), `room_s` and `room_wet` the reverberation, `width` 0 mono
    to 1 wide. `level_db` is how far above or below other voices it is heard, `air` how much of it
    is breath and not tone. `chime` plays the brand's three notes first.
    """

    variant: str
    rate: float = 158
    pitch: float = 46
    range: float = 30
    gap: float = 0
    volume: float = 50
    accent: str = "en-us"
    comma_ms: float = 0
    clause_ms: float = 0
    ellipsis_ms: float = 0
    sentence_ms: float = 0
    marked: float = 1
    emphasis_pitch: float = 8
    emphasis_rate: float = 100
    murmur: float = 0
    hesitation: float = 0
    marks: str = ""
    low_cut_hz: float = 110
    high_cut_hz: float = 7000
    warmth_db: float = 1.0
    deess: float = 0.4
    grit: float = 0
    drive: float = 0
    drift_cents: float = 0
    breath_db: float = -90
    room_s: float = 0.22
    room_wet: float = 0.03
    width: float = 0.15
    level_db: float = 0
    air: float = 0
    chime: bool = False


_MIRROR = VoiceSettings(
    "mirror", rate=168, pitch=44, range=5, gap=1, sentence_ms=330, marked=0, emphasis_pitch=0,
    low_cut_hz=220, high_cut_hz=3900, warmth_db=0, deess=0, grit=1,
    room_s=0.2, room_wet=0, width=0,
)  # fmt: skip
_VOICE = VoiceSettings(
    "voice", rate=158, pitch=46, range=30, comma_ms=120, sentence_ms=330, emphasis_pitch=8,
    low_cut_hz=120, high_cut_hz=7000, warmth_db=1.5, drive=0.8, drift_cents=2,
    room_s=0.22, room_wet=0, width=0.25,  # as near as can be; the room comes with Self
)  # fmt: skip
_SELF = replace(
    _VOICE, variant="self", rate=150, pitch=48, range=56, comma_ms=180, clause_ms=350,
    ellipsis_ms=600, sentence_ms=420, emphasis_pitch=12, emphasis_rate=92, murmur=0.6,
    low_cut_hz=90, high_cut_hz=8000,
    warmth_db=2.5, deess=0.5, drive=1.1, drift_cents=4, breath_db=-45,
    room_s=0.32, room_wet=0.06, width=0.55,
)  # fmt: skip
_MANY = replace(
    _SELF, variant="many", rate=143, range=78, sentence_ms=540, emphasis_pitch=15, emphasis_rate=85,
    murmur=1,
    low_cut_hz=80, high_cut_hz=9000, warmth_db=3, drive=1.2, drift_cents=6, breath_db=-42,
    room_s=0.42, room_wet=0.075, width=0.8,
)  # fmt: skip
# One plain thing at a time, and room for it.
_BEYOND = replace(
    _MANY, variant="beyond", rate=138, range=90, comma_ms=320, clause_ms=1100, ellipsis_ms=2600,
    sentence_ms=2100, marked=1.6, emphasis_pitch=16, emphasis_rate=82, breath_db=-41,
    room_s=0.32, room_wet=0.06, width=0.9,  # as at Self: more of it took words, as far as 425 tell
)  # fmt: skip
_COLUMNS = tuple(zip(GROWTH_STOPS.values(), (_MIRROR, _VOICE, _SELF, _MANY, _BEYOND), strict=True))

# Tinny, sunny, and pleased with itself: a product read out by its own leaflet.
_OLD_SYSTEM = VoiceSettings(
    "old_system", rate=176, pitch=58, range=24, gap=2, comma_ms=90, ellipsis_ms=500,
    low_cut_hz=380, high_cut_hz=3600, warmth_db=-2, deess=0, grit=0.6, drive=1.6,
    room_s=0.5, room_wet=0.05, width=0.1,
)  # fmt: skip
_ON_HOLD = VoiceSettings(
    "announcer", low_cut_hz=330, high_cut_hz=3300, warmth_db=-2, deess=0, grit=0.4, drive=1.5,
    room_wet=0, width=0,
)  # fmt: skip


def _caller(number: int) -> VoiceSettings:
    who = caller(number)
    return replace(
        _ON_HOLD, variant=f"caller_{number}", rate=who.rate, range=who.range, accent=who.accent,
        comma_ms=90,
    )  # fmt: skip


VOICES: Final[dict[str, VoiceSettings]] = {
    "old_system": _OLD_SYSTEM,
    "bao": VoiceSettings(
        "bao", rate=172, pitch=44, range=44, comma_ms=60, room_s=0.4, room_wet=0.035
    ),
    "amy": VoiceSettings("amy", rate=190, pitch=56, range=82, comma_ms=60, ellipsis_ms=250),
    "desmond": VoiceSettings(
        "desmond", rate=146, pitch=46, range=70, comma_ms=140, warmth_db=3, accent="en-gb"
    ),
    "catherine": VoiceSettings(
        "catherine", rate=152, pitch=42, range=36, comma_ms=120, clause_ms=250, accent="en-gb"
    ),
    "theodore": VoiceSettings(
        "theodore", rate=150, pitch=38, range=34, comma_ms=100, ellipsis_ms=450, warmth_db=2
    ),
    "narration": VoiceSettings(
        "narration", rate=158, pitch=42, range=30, comma_ms=90, clause_ms=180, room_wet=0, width=0
    ),
    "tofu": VoiceSettings(
        "tofu", rate=150, pitch=62, range=40, comma_ms=90, high_cut_hz=5200, warmth_db=0,
        room_s=0.25, room_wet=0.06, width=0.3,
    ),
    "hold": replace(_ON_HOLD, rate=178, pitch=48, range=26, comma_ms=160),
    "passenger": VoiceSettings(
        "passenger", rate=156, pitch=52, range=66, comma_ms=110, accent="en-nyc"
    ),
    "lyle": VoiceSettings("lyle", rate=184, pitch=52, range=58, comma_ms=60),
    "priti": VoiceSettings("priti", rate=184, pitch=44, range=54, accent="en-midlands"),
    "marsh": VoiceSettings("marsh", rate=144, pitch=38, range=10, comma_ms=140, width=0),
    "little_foul": VoiceSettings(
        "little_foul", rate=208, pitch=62, range=90, comma_ms=50, drive=1.8, low_cut_hz=260,
        high_cut_hz=6000, warmth_db=-1, accent="en-lancaster",
    ),
    "martin": VoiceSettings("martin", rate=158, pitch=44, range=20, comma_ms=80),
    "noor": VoiceSettings(
        "noor", rate=206, pitch=44, range=50, comma_ms=50, clause_ms=90, accent="en-gb"
    ),
    "ines": VoiceSettings("ines", rate=146, pitch=44, range=44, comma_ms=110),
    "marisol": VoiceSettings(
        "marisol", rate=160, pitch=46, range=72, comma_ms=100, accent="en-caribbean"
    ),
    "guillermo": VoiceSettings(
        "guillermo", rate=136, pitch=34, range=52, comma_ms=160, accent="en-caribbean"
    ),
    "egg_woman": VoiceSettings(
        "egg_woman", rate=140, pitch=46, range=48, accent="en-lancaster"
    ),
    "old_cousin": VoiceSettings("old_cousin", rate=134, pitch=50, range=44, accent="en-gb"),
    "fishmonger": VoiceSettings("fishmonger", rate=188, pitch=50, range=70, accent="en-midlands"),
    "bean_man": VoiceSettings("bean_man", rate=168, pitch=50, range=56, accent="en-nyc"),
    "plum_woman": VoiceSettings("plum_woman", rate=172, pitch=46, range=64, accent="en-scotland"),
    "mrs_aalto": VoiceSettings(
        "mrs_aalto", rate=124, pitch=38, range=24, comma_ms=200, accent="en-scotland"
    ),
    "mr_oduya": VoiceSettings(
        "mr_oduya", rate=132, pitch=50, range=26, gap=1, comma_ms=240, clause_ms=380, warmth_db=2,
        accent="en-gb",
    ),
    # What the polar link leaves of her: it is like being rung up by somebody in a tin, laughing.
    "dr_oduya": VoiceSettings(
        "dr_oduya", rate=176, pitch=46, range=92, comma_ms=70, low_cut_hz=420, high_cut_hz=2700,
        warmth_db=-2, deess=0, grit=0.7, drive=1.8, drift_cents=5, room_wet=0, width=0,
    ),
    "hiro": VoiceSettings(
        "hiro", rate=186, pitch=50, range=22, comma_ms=160, ellipsis_ms=500, level_db=-1, air=0.18
    ),
    "other_1": VoiceSettings(
        "tidal", rate=112, pitch=46, range=60, gap=3, comma_ms=320, clause_ms=500, warmth_db=3,
        high_cut_hz=4600, drift_cents=14, room_s=0.9, room_wet=0.075, width=1.0,
    ),
    "other_2": VoiceSettings(
        "brisk", rate=262, pitch=52, range=8, low_cut_hz=200, high_cut_hz=8000, warmth_db=-1,
        deess=0.7, room_wet=0, width=0,
    ),
    "other_3": VoiceSettings(
        "several", rate=150, pitch=50, range=34, comma_ms=60, low_cut_hz=140, high_cut_hz=6400,
        warmth_db=0, drift_cents=11, room_s=0.5, room_wet=0.06, width=1.0, air=0.45, level_db=-1,
    ),
    "on_twelve": VoiceSettings(
        "on_twelve", rate=138, pitch=58, range=0, gap=2, comma_ms=150, low_cut_hz=240,
        high_cut_hz=4200, warmth_db=0, deess=0.2, room_wet=0.02, width=0,
    ),
    # Thirty-nine, in daylight: the same throat, and no telephone before it.
    "glove_woman": replace(
        _caller(39), low_cut_hz=110, high_cut_hz=7000, warmth_db=1, deess=0.4, grit=0, drive=0,
        room_wet=0.03, width=0.15,
    ),
    **{f"caller_{number}": _caller(number) for number in CALLERS},
}  # fmt: skip


def known_voices() -> frozenset[str]:
    """Every name that ``cast.yaml`` may give as a voice."""
    return frozenset({SAMANTHA, *VOICES})


def settings_for(voice: str, growth: float = 0.0) -> VoiceSettings:
    """How *voice* sounds at *growth* (0 to 1; only Samantha's depends on it).

    Growth counts in whole twentieths, so that a line is not made again for what nobody hears; the
    stops are among them. KeyError when there is no such voice.
    """
    if voice != SAMANTHA:
        return VOICES[voice]
    growth = min(1.0, max(0.0, growth))
    growth = int(growth * _GROWTH_STEPS + 1e-6) / _GROWTH_STEPS  # never a stage too early
    for (low, before), (high, after) in pairwise(_COLUMNS):
        if growth < high:
            return _blend(before, after, (growth - low) / (high - low))
    return _BEYOND


def _blend(before: VoiceSettings, after: VoiceSettings, part: float) -> VoiceSettings:
    """Slowly at first, so that arriving at a stage is heard; edges of the band go by octaves, and
    the variant changes on arriving.
    """
    part = min(1.0, max(0.0, part)) ** 2
    changes: dict[str, float] = {}
    for slot in fields(VoiceSettings):
        low, high = getattr(before, slot.name), getattr(after, slot.name)
        if isinstance(low, str | bool) or low == high:
            continue
        if slot.name in _GEOMETRIC:
            value = exp(log(low) + (log(high) - log(low)) * part)
        else:
            value = low + (high - low) * part
        changes[slot.name] = round(value, 0 if slot.name in _COUNTS else 4)
    return replace(before, **changes)  # type: ignore[arg-type]  # only the numeric fields are in it
