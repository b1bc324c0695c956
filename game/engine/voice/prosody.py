"""A displayed line and its voice in, SSML with a mark before each word out."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from game.engine.voice.voices import VoiceSettings

# Written so because it looks right on the page; said otherwise.
_SAID: Final = {"OS": "O S", "MISC": "misk", "&": "and", "ok": "okay", "OK": "okay"}
_SHORTEST_MS: Final = 60  # the synthesiser adds more than this of its own to any break

# One character for one, so that nothing moves: what espeak would swallow or read aloud.
_PLAIN: Final = str.maketrans("\u2018\u2019\u201c\u201d\u2013\u2014\u00a0", "''\"\"-- ")
_CORE: Final = re.compile(r"[\w&']+(?:[-.,:/][\w&']+)*[%°]?")
_STRESSED: Final = re.compile(r"^[^\w*]*(\*+).+?\1\W*$")


@dataclass(frozen=True, slots=True)
class _Direction:
    """What a word of direction changes: factors for rate and range, the rest is added."""

    rate: float = 1
    range: float = 1
    pitch: float = 0
    level_db: float = 0
    air: float = 0
    high_cut: float = 1
    chime: bool = False


DIRECTIONS: Final = {
    "whisper": _Direction(rate=0.92, range=0.6, pitch=-4, level_db=-4, air=0.85),
    "soft": _Direction(rate=0.94, range=0.8, pitch=-2, level_db=-3, air=0.2),
    "flat": _Direction(range=0.15, rate=0.98),
    "bright": _Direction(rate=1.04, range=1.3, pitch=4),
    "slow": _Direction(rate=0.84),
    "quick": _Direction(rate=1.15),
    "far": _Direction(level_db=-6, high_cut=0.45),
    "announce": _Direction(chime=True),
}
"""The words of ``# voice:`` that change how a line is spoken; others are left to the mixer."""


@dataclass(frozen=True, slots=True)
class Script:
    """What the synthesiser is given. `pauses` are the seconds asked for after each token."""

    ssml: str
    tokens: tuple[str, ...]
    pauses: tuple[float, ...]


def directed(settings: VoiceSettings, direction: str, rate: float) -> VoiceSettings:
    """*settings* for one line: *direction* is words of DIRECTIONS, *rate* the player's factor."""
    for word in direction.split():
        change = DIRECTIONS.get(word)
        if change is None:
            continue
        settings = replace(
            settings,
            rate=settings.rate * change.rate,
            range=min(99, settings.range * change.range),
            pitch=min(99, max(0, settings.pitch + change.pitch)),
            level_db=settings.level_db + change.level_db,
            air=max(settings.air, change.air),
            high_cut_hz=settings.high_cut_hz * change.high_cut,
            chime=settings.chime or change.chime,
        )
    return replace(settings, rate=min(400, max(80, settings.rate * rate)))


def script(text: str, settings: VoiceSettings) -> Script:
    """The SSML for *text*: a mark a whitespace token, pauses and stress as *settings* ask."""
    tokens = tuple(text.split())
    pauses = [_pause(token, settings) for token in tokens]
    if pauses:
        pauses[-1] = 0.0  # what follows the line is silence anyway
    parts = [
        _spoken(i, t, p, settings) for i, (t, p) in enumerate(zip(tokens, pauses, strict=True))
    ]
    return Script(f"<speak>{' '.join(parts)}</speak>", tokens, tuple(pauses))


def _spoken(index: int, token: str, pause: float, settings: VoiceSettings) -> str:
    said = escape(_said(token), quote=False)
    if _STRESSED.match(token) and settings.emphasis_pitch:
        # Not <emphasis>: espeak lowers the pitch for it and nearly clips.
        said = (
            f'<prosody pitch="+{settings.emphasis_pitch:.0f}%" '
            f'rate="{settings.emphasis_rate:.0f}%">{said}</prosody>'
        )
    gap = f'<break time="{pause * 1000:.0f}ms"/>' if pause else ""
    return f'<mark name="{index}"/>{said}{gap}'


def _said(token: str) -> str:
    plain = token.translate(_PLAIN).replace("*", "").replace("_", " ").replace("…", "...")
    core = _CORE.search(plain)
    if core is None:
        return plain if plain.strip("-'\"") else ","
    word = core.group()
    return plain.replace(word, _SAID.get(word, word), 1).replace('"', "")


def _pause(token: str, settings: VoiceSettings) -> float:
    ending = token.rstrip("\"'*_)\u2019\u201d")
    asked = 0.0
    if ending.endswith(("...", "\u2026")):
        asked = settings.ellipsis_ms
    elif ending.endswith((";", ":", "\u2014", "\u2013")) or ending == "-":
        asked = settings.clause_ms
    elif ending.endswith(","):
        asked = settings.comma_ms
    return asked / 1000 if asked >= _SHORTEST_MS else 0.0
