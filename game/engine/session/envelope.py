"""A `Save` in, JSON text out, and back: nothing that is read is believed before it is checked."""

from __future__ import annotations

import base64
import binascii
import contextlib
import hashlib
import json
import math
import re
import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from game.engine.session.beats import Act, Chose, Told

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.engine.session.runtime import Scalar

GAME: Final = "soft-glow"
FORMAT: Final = 1
LARGEST: Final = 8_000_000  # bytes of a file
_MOST_ACTS: Final = 5_000  # they are played again on loading, some 3,000 a second
_MOST_LINES: Final = 50_000
_LONGEST: Final = 2_000  # characters of a choice, a title, a line
_LARGEST_PICTURE: Final = 600_000  # bytes
_WIDEST: Final = 1024  # pixels either way
_LATEST: Final = 32_503_680_000.0  # the year 3000
_MOST_PAGES: Final = 1_200
_SEALED: Final = ("story", "seed", "start", "since", "path", "ink", "past")
# A terminal would obey some of these; half a surrogate pair cannot be written anywhere.
UNSHOWN: Final = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\ud800-\\udfff]")
_NAME: Final = re.compile(r"[A-Za-z_]\w{0,99}")
_CHECKSUM: Final = re.compile(r"[0-9a-f]{16}")


class SaveError(ValueError):
    """A save that cannot be used, or not be written; the message is a sentence for the player."""


@dataclass(frozen=True, slots=True)
class Page:
    """Some lines of a playthrough, and the ink state after them if it was kept; opaque here."""

    lines: bytes
    state: bytes = b""


@dataclass(frozen=True, slots=True)
class Save:
    """A playthrough at rest.

    `story` is the story's checksum; `path` with `seed` and `start` tells it again; `since` are
    the lines after the last choice; `ink` is the runtime's own state; `stage` is opaque to the
    session; `written` is in Unix seconds; `line` is what was shown; `picture` is a PNG or empty.
    `past` are the lines up to here, so that they need not be told again; the first saves had none.
    """

    story: str
    path: tuple[Act, ...]
    seed: int
    since: int
    ink: str
    start: str = ""
    stage: Mapping[str, object] = field(default_factory=dict)
    written: float = 0.0
    title: str = ""
    line: str = ""
    picture: bytes = b""
    past: tuple[Page, ...] = ()


# One function for each format that was ever released: it answers the envelope of the next. A key
# that may be missing, and that an older game passes over, is no new format.
# When FORMAT rises, a real save of the old format joins the tests.
UPGRADES: Final[dict[int, Callable[[dict[str, Any]], dict[str, Any]]]] = {}


def to_text(save: Save) -> str:
    """*save* as JSON. SaveError when the picture is no PNG, or too large."""
    _check_picture(save.picture)
    envelope: dict[str, object] = {
        "format": FORMAT,
        "game": GAME,
        "story": save.story,
        "title": save.title,
        "line": save.line,
        "written": save.written,
        "seed": save.seed,
        "start": save.start,
        "since": save.since,
        "path": [_act_to_json(act) for act in save.path],
        "stage": dict(save.stage),
        "ink": save.ink,
        "picture": _base64(save.picture),
        "past": [[_base64(page.lines), _base64(page.state)] for page in save.past],
    }
    envelope["seal"] = _seal(envelope)
    return json.dumps(envelope, ensure_ascii=False, allow_nan=False, indent=1)


def from_text(text: str) -> Save:
    """The save that *text* holds; SaveError, in a sentence, for anything else."""
    envelope = _upgraded(_object(text))
    stage = envelope.get("stage")
    if not isinstance(stage, dict):
        raise SaveError("The save is damaged: its stage cannot be read.")
    return Save(
        story=_word(envelope, "story", _CHECKSUM),
        title=_text(envelope, "title"),
        line=_text(envelope, "line"),
        written=_seconds(envelope),
        seed=_whole(envelope, "seed", 2**63),
        start=_text(envelope, "start"),
        since=_whole(envelope, "since", _MOST_LINES),
        path=_path(envelope.get("path")),
        stage=stage,
        ink=_text(envelope, "ink", LARGEST),
        picture=_picture(_text(envelope, "picture", LARGEST)),
        past=_past(envelope),
    )


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text, parse_constant=_refuse_constant)
    except RecursionError:
        raise SaveError("The save is damaged: it is nested too deeply.") from None
    except ValueError as error:
        raise SaveError(f"The save is damaged: it is no whole JSON ({error}).") from None
    if not isinstance(found, dict) or found.get("game") != GAME:
        raise SaveError("This is no save of Soft Glow.")
    return found


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _upgraded(envelope: dict[str, Any]) -> dict[str, Any]:
    found = envelope.get("format")
    if not isinstance(found, int) or isinstance(found, bool) or found < 1:
        raise SaveError("The save is damaged: its format is not given.")
    if found > FORMAT:
        raise SaveError(
            f"This save was written by a newer Soft Glow (format {found}; this one reads {FORMAT})."
        )
    for step in range(found, FORMAT):
        envelope = {**UPGRADES[step](envelope), "format": step + 1}
    return envelope


def _damaged(key: str) -> SaveError:
    return SaveError(f"The save is damaged: its {key} cannot be read.")


def _text(envelope: Mapping[str, Any], key: str, longest: int = _LONGEST) -> str:
    value = envelope.get(key)
    if not isinstance(value, str) or len(value) > longest or UNSHOWN.search(value):
        raise _damaged(key)
    return value


def _word(envelope: Mapping[str, Any], key: str, pattern: re.Pattern[str]) -> str:
    value = _text(envelope, key)
    if not pattern.fullmatch(value):
        raise _damaged(key)
    return value


def _whole(envelope: Mapping[str, Any], key: str, below: int) -> int:
    value = envelope.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < below:
        raise _damaged(key)
    return value


def _seconds(envelope: Mapping[str, Any]) -> float:
    value = envelope.get("written")
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < _LATEST:
        raise _damaged("written")
    return float(value)


def _path(found: object) -> tuple[Act, ...]:
    if not isinstance(found, list) or len(found) > _MOST_ACTS:
        raise _damaged("path")
    return tuple(_act_from_json(each) for each in found)


def _act_to_json(act: Act) -> dict[str, object]:
    match act:
        case Chose(index, text):
            return {"chose": index, "text": text}
        case Told(variable, value, line):
            return {"told": variable, "value": value, "line": line}


def _act_from_json(found: object) -> Act:
    if isinstance(found, dict) and "chose" in found:
        return Chose(_whole(found, "chose", 1000), _text(found, "text"))
    if isinstance(found, dict) and "told" in found:
        value = _told_value(found)
        return Told(_word(found, "told", _NAME), value, _whole(found, "line", _MOST_LINES))
    raise _damaged("path")


def _told_value(found: Mapping[str, Any]) -> Scalar:
    value = found.get("value")
    match value:
        case str():
            return _text(found, "value")
        case bool():
            return value
        case int() | float() if math.isfinite(value) and abs(value) < 2**31:
            return value
        case _:
            raise _damaged("path")


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _seal(envelope: Mapping[str, object]) -> str:
    """Tells whether the past still belongs to this path and state, or one of them was changed."""
    told = json.dumps([envelope.get(key) for key in _SEALED])
    return hashlib.blake2s(told.encode(), digest_size=16).hexdigest()


def _past(envelope: Mapping[str, Any]) -> tuple[Page, ...]:
    """The pages of the past; none when they are not as they were sealed."""
    found = envelope.get("past")
    if not isinstance(found, list) or len(found) > _MOST_PAGES:
        return ()
    with contextlib.suppress(ValueError, TypeError, RecursionError):
        if _seal(envelope) == envelope.get("seal"):
            return tuple(
                Page(base64.b64decode(lines, validate=True), base64.b64decode(state, validate=True))
                for lines, state in found
            )
    return ()


def _picture(encoded: str) -> bytes:
    try:
        picture = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        raise _damaged("picture") from None
    _check_picture(picture)
    return picture


def _check_picture(picture: bytes) -> None:
    """A PNG of a size that cannot unfold into gigabytes, or nothing."""
    if not picture:
        return
    head = picture[:24]
    if len(head) < 24 or head[:8] != b"\x89PNG\r\n\x1a\n" or head[12:16] != b"IHDR":
        raise _damaged("picture")
    width, height = struct.unpack(">II", head[16:24])
    if len(picture) > _LARGEST_PICTURE or not (0 < width <= _WIDEST and 0 < height <= _WIDEST):
        raise _damaged("picture")
