"""A line to be spoken, and what stands for it in the cache: its key."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from functools import cache, lru_cache
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Final

from game.engine.core.makers import digest_of
from game.engine.voice.prosody import directed
from game.engine.voice.variants import fingerprint
from game.engine.voice.voices import known_voices, settings_for

if TYPE_CHECKING:
    from game.engine.voice.voices import VoiceSettings

_MAKERS: Final = tuple(
    f"game.engine.voice.{name}"
    for name in ("engines", "post", "prosody", "strangers", "timing", "worker")
)


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """What somebody says. `text` is as displayed; `voice` a name of ``voices.VOICES`` or samantha;
    `growth` 0 to 1; `direction` the words of ``# voice:``; `rate` the player's factor (1 normal),
    `pitch` what the player adds to it, in espeak's own steps.
    """

    text: str
    voice: str
    growth: float = 0.0
    direction: str = ""
    rate: float = 1.0
    pitch: int = 0


@dataclass(frozen=True, slots=True)
class Ticket:
    """A request that was taken: the line, and its key in the cache ("" for an unknown voice)."""

    line: SpokenLine
    key: str


@lru_cache(maxsize=1024)
def settings_of(line: SpokenLine) -> VoiceSettings | None:
    """Everything about how *line* is spoken, or None when nobody has that voice."""
    if line.voice not in known_voices():
        return None
    settings = directed(settings_for(line.voice, line.growth), line.direction, line.rate)
    pitch = min(99.0, max(0.0, settings.pitch + line.pitch))
    return replace(settings, pitch=pitch) if line.pitch else settings


@lru_cache(maxsize=1024)
def key_of(line: SpokenLine, mark: str = "") -> str:
    """The name of *line*'s files: a digest of the input, for the output is never twice the same.

    *mark* is that of the synthesiser, empty for the bundled one. The key is empty when the voice
    is unknown or there is nothing to say.
    """
    settings = settings_of(line)
    if settings is None or not any(c.isalnum() for c in line.text):
        return ""
    made_by = [mark, line.voice] if mark else []
    parts = [digest_of(*_MAKERS), synthesiser(), fingerprint(), line.text.split(), asdict(settings)]
    parts += made_by
    text = json.dumps(parts, sort_keys=True, ensure_ascii=False)
    return hashlib.blake2s(text.encode(), digest_size=16).hexdigest()


@cache
def synthesiser() -> str:
    """The version of the bundled synthesiser, "" when it is not installed."""
    try:
        return version("espeakng-loader")
    except PackageNotFoundError:
        return ""
