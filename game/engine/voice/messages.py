"""What game and worker say to each other: one JSON object a line, read into frozen types."""

from __future__ import annotations

import json
from dataclasses import MISSING, asdict, dataclass, fields
from typing import TypeAlias

from game.engine.voice.voices import VoiceSettings


@dataclass(frozen=True, slots=True)
class Speak:
    """To the worker: make this line, and store it under *key*; under *spare* when the bundled
    synthesiser has stepped in for another. *voice* is the name of who speaks.
    """

    id: int
    key: str
    text: str
    settings: VoiceSettings
    voice: str = ""
    spare: str = ""


@dataclass(frozen=True, slots=True)
class Ready:
    """From the worker: it has this engine, and waits for lines; *why* it is not the one that was
    asked for.
    """

    engine: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class NoEngine:
    """From the worker: there is no synthesiser, for this reason; it ends now."""

    reason: str


@dataclass(frozen=True, slots=True)
class Done:
    """From the worker: the line is in the cache, after so many milliseconds. *stood_in* when the
    bundled synthesiser had to step in, and *why*.
    """

    id: int
    ms: float
    stood_in: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Failed:
    """From the worker: this line could not be made; others may."""

    id: int
    reason: str


Reply: TypeAlias = Ready | NoEngine | Done | Failed

_LONGEST = 4_096  # characters of a reply
_DEEPEST = 40  # brackets in one; a thousand, each in the other, cost a frame to refuse
_REPLIES = {kind.__name__: kind for kind in (Ready, NoEngine, Done, Failed)}


def encode(message: Speak | Reply) -> str:
    """One line, without its end."""
    return json.dumps({"kind": type(message).__name__, **asdict(message)}, ensure_ascii=True)


def decode_reply(line: str) -> Reply | None:
    """What the worker said, or None: garbage on a pipe is no reason to fall over."""
    if len(line) > _LONGEST or line.count("[") + line.count("{") > _DEEPEST:
        return None
    try:
        facts = json.loads(line)
        kind = _REPLIES[facts.pop("kind")]
        slots = {slot.name: slot for slot in fields(kind)}
        if not {name for name, slot in slots.items() if slot.default is MISSING} <= set(facts):
            return None
        if not all(_fits(value, str(slots[name].type)) for name, value in facts.items()):
            return None
        return kind(**facts)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _fits(value: object, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "bool"
    right: dict[str, tuple[type, ...]] = {"int": (int,), "float": (int, float), "str": (str,)}
    return isinstance(value, right[kind])


def decode_speak(line: str) -> Speak:
    """A request, in the worker. ValueError, KeyError or TypeError when it is none."""
    facts = json.loads(line)
    settings = VoiceSettings(**facts["settings"])
    told = {name: str(facts.get(name, "")) for name in ("key", "text", "voice", "spare")}
    return Speak(int(facts["id"]), settings=settings, **told)
