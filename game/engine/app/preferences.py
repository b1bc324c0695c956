"""What the player prefers: one small JSON file in and out, whole or not at all."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from typing import TYPE_CHECKING, Final

from game.engine.app.bindings import good_changes
from game.engine.app.whole_file import write_whole
from game.engine.voice.choice import PROGRAM, SYSTEM

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

TEXT_SIZES: Final = (80, 100, 125, 150, 175, 200)
TEXT_SPEEDS: Final = ("slow", "steady", "quick", "at once")
SIZES: Final = ("1280x720", "1920x1080")
LOUDEST: Final = 10
AUTO_PAUSES: Final = ("short", "medium", "long")
SWITCH_SECONDS: Final = (0.6, 0.9, 1.3, 1.8, 2.5, 3.5, 5.0)
"""How long each thing has its turn, with one switch."""
VOICED: Final = ("off", "samantha", "everyone")
"""Who is heard."""
ENGINES: Final = ("bundled", SYSTEM, PROGRAM)
"""What speaks."""
DUCKS: Final = ("none", "a little", "half", "far")
"""How far a voice takes the music down."""
ALOUD_RATES: Final = (70, 85, 100, 120, 140, 170, 200, 240)
"""Percent of a plain voice's 158 words a minute."""
ALOUD_PITCHES: Final = (-20, -10, 0, 10, 20)
FACES: Final = ("serif", "sans", "hyperlegible", "dyslexic")
SPACES: Final = ("normal", "wide", "wider")
LONG_WAITS: Final = ("in full", "short", "until I choose")
"""A choice that takes itself: after its own time, a sixth of it, or never."""
UNTIMED: Final = LONG_WAITS[-1]
COLOURS: Final = (
    "of the story",
    "cream on plum",
    "white on black",
    "yellow on black",
    "light blue on navy",
    "black on cream",
    "black on white",
)


@dataclass(frozen=True, slots=True)
class Preferences:
    """All that can be set. Volumes are 0 to 10; `text_size` is percent; `size` is the logical
    picture in pixels, which the window scales.
    """

    text_size: int = 100
    text_speed: str = "steady"
    master: int = 10
    speech: int = 10
    music: int = 7
    ambience: int = 7
    effects: int = 8
    voice: str = "samantha"
    reduced_motion: bool = False
    full_screen: bool = False
    size: str = "1280x720"
    auto: bool = False
    auto_pause: str = "medium"
    skip_unread: bool = False
    long_waits: str = "in full"
    ghosts: bool = True
    sound_captions: bool = True
    one_switch: bool = False
    switch_seconds: float = 1.8
    pad_swapped: bool = False
    chosen_marks: bool = False
    recap: bool = True
    content_notes: bool = False
    presses: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Which presses do what, where it is not as it came (`bindings`)."""
    face: str = "serif"
    letter_space: str = "normal"
    word_space: str = "normal"
    line_space: str = "normal"
    engine: str = "bundled"
    finish: bool = False
    mono: bool = False
    duck: str = "half"
    aloud: bool = False
    aloud_rate: int = 100
    aloud_pitch: int = 0
    high_contrast: bool = False
    colours: str = "of the story"

    @property
    def heard(self) -> bool:
        """Whether anything is spoken at all."""
        return self.voice != "off" or self.aloud

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height of the logical picture."""
        width, _, height = self.size.partition("x")
        return int(width), int(height)


_ALLOWED: Final[dict[str, tuple[object, ...]]] = {
    "text_size": TEXT_SIZES,
    "text_speed": TEXT_SPEEDS,
    "size": SIZES,
    "auto_pause": AUTO_PAUSES,
    "long_waits": LONG_WAITS,
    "switch_seconds": SWITCH_SECONDS,
    "voice": VOICED,
    "engine": ENGINES,
    "duck": DUCKS,
    "aloud_rate": ALOUD_RATES,
    "aloud_pitch": ALOUD_PITCHES,
    "face": FACES,
    **dict.fromkeys(("letter_space", "word_space", "line_space"), SPACES),
    "colours": COLOURS,
    **dict.fromkeys(
        ("master", "speech", "music", "ambience", "effects"), tuple(range(LOUDEST + 1))
    ),
}


_ONCE: Final[dict[str, dict[object, object]]] = {"voice": {True: "everyone", False: "off"}}
"""What older files have, and what it is now: what was heard is heard."""


def allowed(name: str) -> tuple[object, ...]:
    """Every value that preference *name* may take, in the order it is offered."""
    return _ALLOWED.get(name, (False, True))


def load(path: Path) -> tuple[Preferences, str]:
    """The preferences kept at *path*, and a sentence when some of it could not be used.

    A missing file gives the defaults without a word; a broken one gives them with a note. A
    single bad value costs only itself.
    """
    try:
        kept = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return Preferences(), ""
    except (OSError, ValueError, RecursionError):
        return Preferences(), f"{path.name} could not be read; the defaults are used"
    if not isinstance(kept, dict):
        return Preferences(), f"{path.name} holds no preferences; the defaults are used"
    kept |= {name: now[kept[name]] for name, now in _ONCE.items() if type(kept.get(name)) is bool}
    good = {
        slot.name: kept[slot.name]
        for slot in fields(Preferences)
        if slot.name in kept and _fits(slot.name, kept[slot.name])
    }
    if isinstance(kept.get("presses"), dict):
        good["presses"] = good_changes(kept["presses"])
    bad = sorted(set(kept) & {slot.name for slot in fields(Preferences)} - set(good))
    note = f"{path.name}: the default is used for {', '.join(bad)}" if bad else ""
    return replace(Preferences(), **good), note


def _fits(name: str, value: object) -> bool:
    return any(type(value) is type(fit) and value == fit for fit in allowed(name))


def save(preferences: Preferences, path: Path) -> None:
    """Write *preferences* so that *path* is the old file or the new one, never half.

    Raises OSError when the folder may not be written.
    """
    write_whole(path, json.dumps(asdict(preferences), indent=1))
