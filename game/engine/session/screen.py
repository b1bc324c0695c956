"""What a player typed in, what the story may quote out: one short line of plain words."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

LONGEST: Final = 60
_SCRIPTS: Final = ("LATIN", "GREEK", "CYRILLIC")
_MARKS: Final = frozenset(" .,;:!?'-()&…")
_ALIKE: Final = str.maketrans(
    {"\u2018": "'", "\u2019": "'", "\u201c": "'", "\u201d": "'", '"': "'",
     "\u2013": "-", "\u2014": "-", "\u2026": "…"}
)  # fmt: skip
_PAUSE: Final = re.compile(r"\((\.|\d\.\d{1,2})\)")
_LEET: Final = str.maketrans("013457@$!", "oieastasi")
# Words that she would repeat in four tender places. Whole words only: Scunthorpe may be typed.
_RUDE: Final = re.compile(
    r"\b(?:(?:mother)?f+u+c+k+\w*|s+h+i+t+(?:s|ty|ting|head)?|bullshit|c+u+n+t+s?|bitch(?:es|y)?"
    r"|cocks?(?:sucker)?|dicks?(?:head)?|puss(?:y|ies)|twats?|wank\w*|arseholes?|assholes?"
    r"|bastards?|whores?|sluts?|nigg(?:er|a|as|ers)|fag(?:s|got|gots)?|retard(?:s|ed)?|kikes?"
    r"|spics?|chinks?|trann(?:y|ies)|rap(?:e|es|ed|ist|ing)|nazis?|hitler|heil|porn\w*|jizz|cum"
    r"|dildos?|blowjobs?|handjobs?|kill (?:yourself|myself)|kys)\b"
)


def typed_words(text: str) -> str:
    """*text* as the story may hold it: trimmed, one line, at most `LONGEST` plain characters.

    Empty when nothing is left or when it is better not repeated.
    """
    plain = unicodedata.normalize("NFC", text[: 20 * LONGEST]).translate(_ALIKE)
    kept = "".join(letter if _plain(letter) else " " for letter in plain)
    words = _no_pause(" ".join(kept.split()))
    if len(words) > LONGEST:
        words = words[: LONGEST + 1].rpartition(" ")[0] or words[:LONGEST]
    if not any(letter.isalnum() for letter in words) or _rude(words):
        return ""
    while words.endswith(".") and not words.endswith(".."):  # the story sets its own full stop
        words = words[:-1].rstrip()
    return words


def _no_pause(words: str) -> str:
    """*words* without brackets that a writer's mark of a pause has: nobody types one (`marks`)."""
    while _PAUSE.search(words):
        words = _PAUSE.sub(r"\1", words)
    return words


def _plain(letter: str) -> bool:
    if letter in _MARKS or letter.isdigit() and letter.isascii():
        return True
    return letter.isalpha() and unicodedata.name(letter, "").startswith(_SCRIPTS)


def _rude(words: str) -> bool:
    low = words.lower()
    unspaced = re.sub(r"\b(\w)[ .-](?=\w\b)", r"\1", low)
    return any(_RUDE.search(form) for form in (low, low.translate(_LEET), unspaced))
