"""A displayed line and its voice in, SSML with a mark before each word out."""

from __future__ import annotations

import hashlib
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
_MARK: Final = re.compile(r"(-?\d+)(?:\*|\((\d*\.?\d+)\))")
_MARKS: Final = re.compile(rf"{_MARK.pattern}(?:,{_MARK.pattern})*")
_LONGEST_PAUSE_S: Final = 9.0
_AFTER_STOP: Final = "\"'*_)\u2019\u201d"
_OPENS: Final = re.compile('[(]?["\u201c]')
_CLOSES: Final = re.compile('.["\u201d]')

# Said with half a breath, before what is meant.
_MURMURED: Final = frozenset({"oh", "ah", "hm", "hmm", "mm", "mhm", "well", "er", "um"})
# fmt: off
# People do not stop before these but after them, while they look for the word that follows.
_SMALL: Final = frozenset({
    "a", "an", "the", "my", "your", "his", "her", "its", "our", "their", "this", "that", "of", "to",
    "in", "on", "at", "by", "for", "from", "with", "and", "or", "but", "if", "is", "was", "are",
    "were", "be", "been", "i'm", "it's", "that's", "you're", "i've", "i'd", "i'll", "would",
    "could", "can", "not", "very", "so",
})
# fmt: on
_HESITATION_S: Final = (0.25, 0.9)
_APART: Final = 4  # words


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
    hesitation: float = 0


DIRECTIONS: Final = {
    "whisper": _Direction(rate=0.92, range=0.6, pitch=-4, level_db=-4, air=0.85),
    "soft": _Direction(rate=0.94, range=0.8, pitch=-2, level_db=-3, air=0.2),
    "flat": _Direction(range=0.15, rate=0.98),
    "bright": _Direction(rate=1.04, range=1.3, pitch=4),
    "murmur": _Direction(rate=1.05, range=0.4, pitch=-4, level_db=-5, air=0.3, high_cut=0.7),
    "halting": _Direction(rate=0.94, hesitation=1),
    "slow": _Direction(rate=0.84),
    "quick": _Direction(rate=1.15),
    "far": _Direction(level_db=-6, high_cut=0.45),
    "announce": _Direction(chime=True),
}
"""The words of ``# voice:`` that change how a line is spoken; others are left to the mixer."""


@dataclass(frozen=True, slots=True)
class Script:
    """What the synthesiser is given. `pauses` are the seconds asked for after each token, `said`
    is how each is written for one that knows no SSML.
    """

    ssml: str
    tokens: tuple[str, ...]
    pauses: tuple[float, ...]
    said: tuple[str, ...] = ()


def directed(settings: VoiceSettings, direction: str, rate: float) -> VoiceSettings:
    """*settings* for one line: *direction* is words of DIRECTIONS and the writer's marks (``2*``
    stresses word 2, ``4(0.8)`` rests after word 4, in seconds), *rate* the player's factor.
    """
    for word in direction.split():
        if _MARKS.fullmatch(word):
            settings = replace(settings, marks=word)
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
            hesitation=max(settings.hesitation, change.hesitation),
        )
    return replace(settings, rate=min(400, max(80, settings.rate * rate)))


def script(text: str, settings: VoiceSettings) -> Script:
    """The SSML for *text*: a mark a whitespace token, and pauses, stress and murmurs as *settings*
    and the writer ask.
    """
    tokens = tuple(text.split())
    stressed, rests = _marked(settings)
    halts = _halts(tokens, settings)
    pauses = [
        max(_pause(token, settings), rests.get(place, 0.0), halts.get(place, 0.0))
        for place, token in enumerate(tokens)
    ]
    if pauses:
        pauses[-1] = 0.0  # what follows the line is silence anyway
    manners = _manners(tokens, stressed, settings)
    parts = [
        _spoken(place, each, pauses[place], manners[place]) for place, each in enumerate(tokens)
    ]
    first = _gap(rests.get(-1, 0.0))
    said = tuple(map(_said, tokens))
    return Script(f"<speak>{first}{' '.join(parts)}</speak>", tokens, tuple(pauses), said)


def _spoken(place: int, token: str, pause: float, manner: str) -> str:
    said = escape(_said(token), quote=False)
    if manner:
        said = f"<prosody {manner}>{said}</prosody>"
    return f'<mark name="{place}"/>{said}{_gap(pause)}'


def _gap(seconds: float) -> str:
    return f'<break time="{seconds * 1000:.0f}ms"/>' if seconds else ""


def _marked(settings: VoiceSettings) -> tuple[frozenset[int], dict[int, float]]:
    """The places of stressed words, and the seconds after others, as the writer has marked them."""
    found = _MARK.findall(settings.marks)
    rests = {int(place): float(seconds) * settings.marked for place, seconds in found if seconds}
    heard = {
        place: min(rest, _LONGEST_PAUSE_S)
        for place, rest in rests.items()
        if rest * 1000 >= _SHORTEST_MS
    }
    return frozenset(int(place) for place, seconds in found if not seconds), heard


def _manners(
    tokens: tuple[str, ...], stressed: frozenset[int], settings: VoiceSettings
) -> list[str]:
    """For each token, what is different about it, as attributes of ``prosody``.

    Not <emphasis> for stress: espeak lowers the pitch for it and nearly clips.
    """
    stress = f'pitch="+{settings.emphasis_pitch:.0f}%" rate="{settings.emphasis_rate:.0f}%"'
    murmur = f'pitch="-{8 * settings.murmur:.0f}%" volume="-{35 * settings.murmur:.0f}%"'
    quote = f'pitch="+{settings.emphasis_pitch / 3:.0f}%"'
    manners, quoted, aside = [], False, False
    for place, token in enumerate(tokens):
        aside = aside or token.startswith("(")
        quoted = quoted or bool(_OPENS.match(token))
        if place in stressed and settings.emphasis_pitch >= 1:
            manners.append(stress)
        elif settings.murmur and (aside or _is_murmured(tokens, place)):
            manners.append(murmur)
        else:
            manners.append(quote if quoted and settings.emphasis_pitch >= 3 else "")
        aside = aside and ")" not in token
        quoted = quoted and not _CLOSES.search(token)
    return manners


def _is_murmured(tokens: tuple[str, ...], place: int) -> bool:
    """Whether a sentence begins with it, and means nothing by it."""
    begins = place == 0 or tokens[place - 1].rstrip(_AFTER_STOP).endswith((".", "?", "!"))
    return begins and tokens[place].strip("\"',.!?\u2019\u201c\u201d").lower() in _MURMURED


def _halts(tokens: tuple[str, ...], settings: VoiceSettings) -> dict[int, float]:
    """Where a halting speaker looks for a word, and for how many seconds: always there, for the
    same line.
    """
    if not settings.hesitation:
        return {}
    dice = hashlib.blake2s(" ".join(tokens).encode()).digest()
    short, long = _HESITATION_S
    found: dict[int, float] = {}
    last = -_APART
    for place, token in enumerate(tokens[:-1]):
        if token.lower() in _SMALL and place - last >= _APART:
            found[place] = (short + (long - short) * dice[place % 32] / 255) * settings.hesitation
            last = place
    return found


def _said(token: str) -> str:
    plain = token.translate(_PLAIN).replace("*", "").replace("_", " ").replace("\u2026", "...")
    core = _CORE.search(plain)
    if core is None:
        return plain if plain.strip("-'\"") else ","
    word = core.group()
    return plain.replace(word, _SAID.get(word, word), 1).replace('"', "")


def _pause(token: str, settings: VoiceSettings) -> float:
    ending = token.rstrip(_AFTER_STOP)
    asked = 0.0
    if ending.endswith(("...", "\u2026")):
        asked = settings.ellipsis_ms
    elif ending.endswith((";", ":", "\u2014", "\u2013")) or ending == "-":
        asked = settings.clause_ms
    elif ending.endswith(","):
        asked = settings.comma_ms
    elif ending.endswith((".", "?", "!")):
        asked = settings.sentence_ms
    return asked / 1000 if asked >= _SHORTEST_MS else 0.0
