"""The stage vocabulary: every tag a writer may put after ``#``, as one frozen type each.

A tag is read once, here, into a `Cue`. Nothing above this module looks at tag text.
"""

from __future__ import annotations

import shlex
from dataclasses import MISSING, Field, dataclass, fields
from typing import TYPE_CHECKING, Any, ClassVar, Final, NewType, TypeAlias, get_args

from game.engine.core.diagnostics import Diagnostic, Span, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable

Rest = NewType("Rest", str)
"""The remainder of the tag, spaces and all."""
SHORTER: Final = 6.0
"""How much shorter the waits of `AfterCue` and `SecondCue` are for who wants them short: a minute
takes ten seconds.
"""
EVER: Final = 9999
"""The second until which a clock goes that is told of none."""


@dataclass(frozen=True, slots=True)
class SceneCue:
    """``# scene: apartment`` clears the stage, sets the picture, its light, music and ambience."""

    keyword: ClassVar[str] = "scene"
    name: str


@dataclass(frozen=True, slots=True)
class ChapterCue:
    """``# chapter: 2 The six-forty`` names the chapter, on the screen and in saves."""

    keyword: ClassVar[str] = "chapter"
    number: str
    title: Rest


@dataclass(frozen=True, slots=True)
class MoodCue:
    """``# mood: tender 1.5`` eases light, presence and music; the seconds are optional."""

    keyword: ClassVar[str] = "mood"
    name: str
    seconds: float = 0.6


@dataclass(frozen=True, slots=True)
class MusicCue:
    """``# music: dusk`` cross-fades to a theme; ``none`` fades out."""

    keyword: ClassVar[str] = "music"
    name: str


@dataclass(frozen=True, slots=True)
class AmbienceCue:
    """``# ambience: train`` cross-fades the sound of the place; ``none`` fades out."""

    keyword: ClassVar[str] = "ambience"
    name: str


@dataclass(frozen=True, slots=True)
class SfxCue:
    """``# sfx: bell`` plays one sound; its caption stands in ``music.yaml``."""

    keyword: ClassVar[str] = "sfx"
    name: str


@dataclass(frozen=True, slots=True)
class PauseCue:
    """``# pause: 0.8`` holds for that many seconds before the line."""

    keyword: ClassVar[str] = "pause"
    seconds: float


@dataclass(frozen=True, slots=True)
class PresenceCue:
    """``# presence: flare`` (or ``hide``, ``near``, ``far``, ``rest``) moves Samantha's light.

    ``gone`` is a ``hide`` that the next scene does not end: only another of these cues does.
    """

    keyword: ClassVar[str] = "presence"
    options: ClassVar[frozenset[str]] = frozenset({"flare", "hide", "gone", "near", "far", "rest"})
    gesture: str


@dataclass(frozen=True, slots=True)
class VoiceCue:
    """``# voice: whisper`` says how a line is spoken; ``announce`` rings the brand's chime first.

    The other words: ``soft``, ``murmur``, ``halting``, ``flat``, ``bright``, ``slow``, ``quick``,
    ``far``, ``off``.
    """

    keyword: ClassVar[str] = "voice"
    options: ClassVar[frozenset[str]] = frozenset(
        {"whisper", "soft", "murmur", "halting", "flat", "bright", "slow", "quick", "far"}
        | {"announce", "off"}
    )
    direction: str


@dataclass(frozen=True, slots=True)
class LampCue:
    """``# lamp: 4 on`` switches one of the flat's eleven lamps; it stays so in later scenes."""

    keyword: ClassVar[str] = "lamp"
    options: ClassVar[frozenset[str]] = frozenset({"on", "off"})
    number: int
    state: str


@dataclass(frozen=True, slots=True)
class LetterCue:
    """``# letter: begin oduya``, ``# letter: line``, ``# letter: sign``, ``# letter: away``.

    ``begin`` lays out a page in that client's hand; a ``line``'s text is written on it; ``sign``
    writes the last line and puts the page in the drawer; ``away`` takes it from the screen.
    """

    keyword: ClassVar[str] = "letter"
    options: ClassVar[frozenset[str]] = frozenset({"begin", "line", "sign", "away"})
    action: str
    client: str = ""


@dataclass(frozen=True, slots=True)
class CardCue:
    """``# card: 3 front`` shows a side of one of Catherine's six; ``# card: 3 away`` ends it."""

    keyword: ClassVar[str] = "card"
    options: ClassVar[frozenset[str]] = frozenset({"front", "back", "away"})
    number: int
    side: str


@dataclass(frozen=True, slots=True)
class FloorCue:
    """``# floor: 17`` climbs the stairs to that floor by a candle; ``# floor: 24 dark`` without.

    0 is the ground floor; the next scene ends it.
    """

    keyword: ClassVar[str] = "floor"
    options: ClassVar[frozenset[str]] = frozenset({"candle", "dark"})
    number: int
    light: str = "candle"


@dataclass(frozen=True, slots=True)
class EyeCue:
    """``# eye: scale`` brings the camera to ``scenes/eye_scale.yaml``; ``# eye: away`` back."""

    keyword: ClassVar[str] = "eye"
    name: str


@dataclass(frozen=True, slots=True)
class CallCue:
    """``# call: yellow`` (or ``red``) puts a referee's card up; ``stands`` and ``overturned``
    settle it, and are counted; ``# call: away`` takes card and board from the screen.

    A call that is made and stands in one breath needs the second alone: ``# call: stands``.
    """

    keyword: ClassVar[str] = "call"
    options: ClassVar[frozenset[str]] = frozenset({"yellow", "red", "stands", "overturned", "away"})
    word: str


@dataclass(frozen=True, slots=True)
class SecondCue:
    """``# second: 4 19`` has the clock on the wall go from one second to another, in real ones.

    There it waits until it is told another; ``# second: 61`` goes on for ever.
    """

    keyword: ClassVar[str] = "second"
    number: int
    until: int = EVER


@dataclass(frozen=True, slots=True)
class PovCue:
    """``# pov: samantha`` changes to the layout of her Hours; ``theodore`` back to captions."""

    keyword: ClassVar[str] = "pov"
    options: ClassVar[frozenset[str]] = frozenset({"samantha", "theodore"})
    whose: str


@dataclass(frozen=True, slots=True)
class ClockCue:
    """``# clock: 0.8`` sets the Hour's clock to a text: seconds left, or a time of night."""

    keyword: ClassVar[str] = "clock"
    text: Rest


@dataclass(frozen=True, slots=True)
class SentenceCue:
    """``# sentence: When I come home, I`` hangs over the Hour, unfinished."""

    keyword: ClassVar[str] = "sentence"
    text: Rest


@dataclass(frozen=True, slots=True)
class InputCue:
    """``# input: first_words "When I come home, I …"`` asks the player to type."""

    keyword: ClassVar[str] = "input"
    variable: str
    prompt: str


@dataclass(frozen=True, slots=True)
class EndingCue:
    """``# ending: two_chairs`` names the ending reached."""

    keyword: ClassVar[str] = "ending"
    name: str


@dataclass(frozen=True, slots=True)
class MemoryCue:
    """``# memory: the radio`` is kept for the gallery."""

    keyword: ClassVar[str] = "memory"
    text: Rest


@dataclass(frozen=True, slots=True)
class GhostCue:
    """``# ghost`` on a choice: seen, not taken."""

    keyword: ClassVar[str] = "ghost"


@dataclass(frozen=True, slots=True)
class AfterCue:
    """``# after: 10`` on a choice: it takes itself when nothing was done for so many seconds."""

    keyword: ClassVar[str] = "after"
    seconds: float


@dataclass(frozen=True, slots=True)
class AnyKeyCue:
    """``# any_key`` on a choice: any key, tap or typed word takes it."""

    keyword: ClassVar[str] = "any_key"


@dataclass(frozen=True, slots=True)
class SpendCue:
    """``# spend: 200 ms`` on a choice of an Hour: what it costs of her time, as shown."""

    keyword: ClassVar[str] = "spend"
    text: Rest


Cue: TypeAlias = (
    SceneCue
    | ChapterCue
    | MoodCue
    | MusicCue
    | AmbienceCue
    | SfxCue
    | PauseCue
    | PresenceCue
    | VoiceCue
    | LampCue
    | LetterCue
    | CardCue
    | FloorCue
    | EyeCue
    | CallCue
    | SecondCue
    | PovCue
    | ClockCue
    | SentenceCue
    | InputCue
    | EndingCue
    | MemoryCue
    | GhostCue
    | AfterCue
    | AnyKeyCue
    | SpendCue
)

CUES: Final[dict[str, type[Any]]] = {kind.keyword: kind for kind in get_args(Cue)}
_READERS: Final[dict[str, Callable[[str], object]]] = {
    "str": str,
    "Rest": str,
    "int": int,
    "float": float,
}


def parse_cue(tag: str, at: Span) -> Cue | Diagnostic:
    """Read one tag. A bad tag comes back as a `Diagnostic`: one typo must not hide the next.

    Codes: CUE001 unknown keyword, CUE002 wrong number of values, CUE003 not a number,
    CUE004 a word outside the closed list of that cue.
    """
    keyword, _, rest = (part.strip() for part in tag.partition(":"))
    kind = CUES.get(keyword)
    if kind is None:
        hint = did_you_mean(keyword, CUES)
        return Diagnostic("CUE001", f"unknown tag '# {keyword}'", at, hint=hint)
    slots = fields(kind)
    values = _split(rest, slots)
    required = sum(slot.default is MISSING for slot in slots)
    if not required <= len(values) <= len(slots):
        problem = f"'# {keyword}' has {len(values)} values"
        return Diagnostic("CUE002", problem, at, hint=f"write {shape(kind)}")
    return _build(kind, values, at)


def shape(kind: type[Any]) -> str:
    """How the cue is written: ``# mood: <name> [seconds]``."""
    slots = [
        f"<{slot.name}>" if slot.default is MISSING else f"[{slot.name}]" for slot in fields(kind)
    ]
    return f"# {kind.keyword}: {' '.join(slots)}" if slots else f"# {kind.keyword}"


def _split(rest: str, slots: tuple[Field[Any], ...]) -> list[str]:
    """Words, with quotes kept together; a last `Rest` slot takes what is left as it stands."""
    if slots and slots[-1].type == "Rest":
        return rest.split(maxsplit=len(slots) - 1)
    try:
        return shlex.split(rest) if '"' in rest else rest.split()
    except ValueError:  # a quote that never closes
        return rest.split()


def _build(kind: type[Any], values: list[str], at: Span) -> Cue | Diagnostic:
    read: list[object] = []
    for slot, value in zip(fields(kind), values, strict=False):
        try:
            read.append(_READERS[str(slot.type)](value))
        except ValueError:
            problem = f"'# {kind.keyword}' needs a number for {slot.name}, not {value!r}"
            return Diagnostic("CUE003", problem, at, hint=f"write {shape(kind)}")
    cue: Cue = kind(*read)
    return _refused_word(kind, read, at) or cue


def _refused_word(kind: type[Any], read: list[object], at: Span) -> Diagnostic | None:
    options: frozenset[str] = getattr(kind, "options", frozenset())
    if not options:
        return None
    # The word from the closed list is the first field of type str that is not a number.
    word = next((value for value in read if isinstance(value, str)), None)
    if word is None or word in options:  # None: it was left out, as it may be
        return None
    problem = f"'# {kind.keyword}' does not know {word!r}"
    return Diagnostic("CUE004", problem, at, hint=did_you_mean(word, options))
