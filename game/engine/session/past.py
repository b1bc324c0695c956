"""A playthrough's history in; the pages of a save out, and back, believing only what fits."""

from __future__ import annotations

import json
import zlib
from collections import deque
from dataclasses import astuple
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from game.engine.core.diagnostics import Span
from game.engine.session.beats import Beat, Choice, Chose, Step
from game.engine.session.echo import Memory
from game.engine.session.envelope import UNSHOWN, Page
from game.engine.session.history import PAGE, START, History, Mark, unzipped

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from game.engine.session.beats import Act
    from game.engine.session.envelope import Save

_Row: TypeAlias = "list[object]"
_ACTS: Final = 7  # where a row has their number
_MISFIT: Final = "the past of this save does not fit together"
_LONGEST: Final = 20_000_000  # characters of all pages; a whole playthrough takes 300,000


def pages_of(history: History, memory: Memory) -> tuple[Page, ...]:
    """All lines up to where the reader stands; *memory* is the echo's, there.

    Full pages are packed once and kept in *history*, so that saving costs the same at any length.
    """
    here = history.here
    full = max(here.step, 0) // PAGE
    for first in range(len(history.pages) * PAGE, full * PAGE, PAGE):
        mark = history.marks.get(first + PAGE - 1)
        rows = _rows(history, first, first + PAGE)
        page = Page(_packed(rows, mark.memory), mark.state) if mark else Page(_packed(rows, None))
        history.pages.append(page)
    rows = _rows(history, full * PAGE, here.step)
    if history.beat is not None:
        rows.append(_row(history.beat, here.acts))
    return (*history.pages[:full], Page(_packed(rows, memory)))


def history_of(save: Save, speakers: Collection[str]) -> tuple[History, Memory]:
    """What `pages_of` was given when *save* was made, but for the mark at the start.

    ValueError when path and pages do not fit together, or a line cannot be one of a story with
    these *speakers*: nothing of it is to be believed then.
    """
    try:
        return _history_of(save, speakers)
    except (TypeError, LookupError, RecursionError) as error:
        raise ValueError(f"the past cannot be read: {error}") from error


def _history_of(save: Save, speakers: Collection[str]) -> tuple[History, Memory]:
    history, memory, acts = History(pages=list(save.past[:-1])), None, deque(save.path)
    told = list(_unpacked(save.past))
    _must(told)
    before = len(acts) - sum(sum(lines.counts) for lines in told)
    _must(before >= 0)
    history.acts[START] = tuple(acts.popleft() for _ in range(before))
    for page, (beats, counts, memory, _) in zip(save.past, told, strict=True):
        for beat, count in zip(beats, counts, strict=True):
            _must(beat.speaker in speakers or not beat.speaker)
            _add(history, beat, tuple(acts.popleft() for _ in range(count)))
        if page.state and memory is not None:
            history.marks[history.last] = Mark(page.state, memory)
    _must(all(len(lines.beats) == PAGE for lines in told[:-1]))
    if memory is None:
        raise ValueError(_MISFIT)
    return history, memory


def _add(history: History, beat: Beat, acts: tuple[Act, ...]) -> None:
    """One more line, which the acts known so far must have led to."""
    before = history.beat
    _must(before is None or history.picked or not (before.choices or before.over))
    history.add(beat)
    taken = [act for act in acts if isinstance(act, Chose)]
    _must(len(taken) <= 1)
    for act in taken:
        _must(any((each.index, each.text) == (act.index, act.text) for each in beat.choices))
        history.picked, history.steps[-1] = True, Step(beat, act.text)
    if acts:
        history.acts[history.at] = acts


def _packed(rows: list[_Row], memory: Memory | None) -> bytes:
    told = [rows, memory and astuple(memory)]
    return zlib.compress(json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode())


def _rows(history: History, first: int, end: int) -> list[_Row]:
    acts, steps = history.acts, history.steps
    return [_row(steps[n].beat, len(acts.get(n, ()))) for n in range(first, end)]


def _row(beat: Beat, acts: int) -> _Row:
    choices = [[each.index, each.text, each.tags] for each in beat.choices]
    at = beat.at and [beat.at.file, beat.at.line, beat.at.column]
    row = [beat.text, beat.speaker, beat.aside, beat.tags, choices, beat.over, at, acts]
    return [*row, beat.marks] if beat.marks else row


class _Lines(NamedTuple):
    beats: tuple[Beat, ...]
    counts: tuple[int, ...]
    memory: Memory | None
    characters: int


def _unpacked(past: Sequence[Page]) -> Iterator[_Lines]:
    left = _LONGEST
    for page in past:
        lines = _lines(page.lines)
        left -= lines.characters
        _must(left >= 0)
        yield lines


@lru_cache(maxsize=64)  # of a save that is loaded again, and of the next one, most are the same
def _lines(packed: bytes) -> _Lines:
    text = unzipped(packed)
    rows, memory = json.loads(text)
    counts = tuple(row[_ACTS] for row in rows)
    _must(all(type(count) is int and count >= 0 for count in counts))
    beats = tuple(_beat(row) for row in rows)
    return _Lines(beats, counts, None if memory is None else _memory(memory), len(text))


def _beat(row: object) -> Beat:
    match row:
        case [str(text), str(speaker), str(aside), list(tags), list(menu), bool(over), at, *rest]:
            _must(not UNSHOWN.search(f"{text}{aside}"))
            offered = tuple([_choice(each) for each in menu])
            marks = "".join(_words(list(rest[1:])))
            return Beat(text, speaker, aside, _words(tags), offered, over, _place(at), marks)
        case _:
            raise ValueError(_MISFIT)


def _choice(found: object) -> Choice:
    match found:
        case [int(index), str(text), list(tags)]:
            _must(not UNSHOWN.search(text))
            return Choice(index, text, _words(tags))
        case _:
            raise ValueError(_MISFIT)


def _place(found: object) -> Span | None:
    match found:
        case None:
            return None
        case [str(file), int(line), int(column)]:
            return Span(file, line, column)
        case _:
            raise ValueError(_MISFIT)


def _memory(found: object) -> Memory:
    match found:
        case [list(wrote), str(said), str(first), list(gave), int(asked), bool(writes), bool(says)]:
            return Memory(_words(wrote), said, first, _words(gave), asked, writes, says)
        case _:
            raise ValueError(_MISFIT)


def _words(found: list[object]) -> tuple[str, ...]:
    words = tuple([each for each in found if isinstance(each, str)])
    _must(len(words) == len(found) and not UNSHOWN.search("".join(words)))
    return words


def _must(fits: object) -> None:
    if not fits:
        raise ValueError(_MISFIT)
