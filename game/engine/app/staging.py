"""The stage as it stands in, plain JSON for a save out, and back, believing nothing it reads."""

from __future__ import annotations

import re
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Final

from game.engine.director.stage import LetterPage, Match, StageState

if TYPE_CHECKING:
    from collections.abc import Mapping

_LAMPS: Final = 11
_LONGEST: Final = 400
_MOST_LETTERS: Final = 40
_MOST_LINES: Final = 60
_CARDS: Final = ("yellow", "red")
_RULINGS: Final = ("", "stands", "overturned")
_MOST_CALLS: Final = 99
_SHAPES: Final = {
    "floor": re.compile(r"[0-9]{1,2} (candle|dark)"),
    "second": re.compile(r"[0-9]{1,2} [0-9]{1,4}"),
}
"""What is more than words: figures that the stage counts with."""


def stage_to_json(state: StageState) -> dict[str, object]:
    """*state* as a save keeps it."""
    return {**asdict(state), "lamps": sorted(state.lamps)}


def stage_from_json(kept: Mapping[str, object]) -> StageState:
    """The stage that *kept* describes; what does not fit is left as on an empty stage."""
    words = {
        slot.name: text[:_LONGEST]
        for slot in fields(StageState)
        if slot.type == "str" and isinstance(text := kept.get(slot.name), str)
        if slot.name not in _SHAPES or _SHAPES[slot.name].fullmatch(text)
    }
    lamps, letter, drawer = kept.get("lamps"), kept.get("letter"), kept.get("drawer")
    pages = [_page(each) for each in drawer[:_MOST_LETTERS]] if isinstance(drawer, list) else []
    return StageState(
        **words,
        lamps=frozenset(
            number
            for number in (lamps if isinstance(lamps, list) else ())
            if type(number) is int and 1 <= number <= _LAMPS
        ),
        letter=_page(letter),
        unfinished=_page(kept.get("unfinished")),
        drawer=tuple(page for page in pages if page is not None),
        match=_match(kept.get("match")),
    )


def _match(kept: object) -> Match | None:
    if not isinstance(kept, dict):
        return None
    words = {name: kept.get(name) for name in ("card", "ruling")}
    counts = {name: kept.get(name) for name in ("stands", "overturned")}
    if words["card"] not in _CARDS or words["ruling"] not in _RULINGS:
        return None
    if not all(type(count) is int and 0 <= count <= _MOST_CALLS for count in counts.values()):
        return None
    return Match(**words, **counts)  # type: ignore[arg-type]  # as has just been seen


def letter_from_json(kept: object) -> LetterPage | None:
    """The letter that *kept* describes; None when it is none."""
    return _page(kept)


def _page(kept: object) -> LetterPage | None:
    if not isinstance(kept, dict) or not isinstance(kept.get("client"), str):
        return None
    lines = kept.get("lines")
    read = lines if isinstance(lines, list | tuple) else ()
    good = tuple(text[:_LONGEST] for text in read[:_MOST_LINES] if isinstance(text, str))
    return LetterPage(kept["client"][:_LONGEST], good, signed=kept.get("signed") is True)
