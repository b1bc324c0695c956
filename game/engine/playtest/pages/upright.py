"""Rows of things and the links between them in; how far right each stands, its links upright, out.

After Brandes and Köpf, "Fast and Simple Horizontal Coordinate Assignment" (2001): each thing is
put in line with the middle one of those it hangs on, four times (from above and from below, from
the left and from the right), and stands in the middle of the four places.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

Rows = list[list[str]]
Link = tuple[str, str]


class Apart(Protocol):
    """How far the middles of two neighbours in a row must at least be apart."""

    def __call__(self, left: str, right: str, /) -> float:
        """In pixels."""


def upright(
    rows: Rows, links: AbstractSet[Link], apart: Apart, passing: Callable[[str], bool]
) -> dict[str, float]:
    """The middle of each thing. *links* lead from a row to the next; what `passing` says of is
    only led through, and is kept straight before others.
    """
    crossing = _crossing(rows, links, passing)
    placed = []
    for from_below in (False, True):
        for from_right in (False, True):
            turned = [
                row[::-1] if from_right else row for row in (rows[::-1] if from_below else rows)
            ]
            known = _neighbours(turned, {(b, a) for a, b in links} if from_below else links)
            block = _in_line(turned, known, crossing)
            side: Apart = (lambda a, b: apart(b, a)) if from_right else apart
            found = _packed(turned, block, side)
            placed.append({name: -x for name, x in found.items()} if from_right else found)
    return _middle(placed)


def _neighbours(rows: Rows, links: AbstractSet[Link]) -> dict[str, list[str]]:
    """What each hangs on, in the order of their row."""
    place = {name: n for row in rows for n, name in enumerate(row)}
    found: dict[str, list[str]] = defaultdict(list)
    for a, b in links:
        found[b].append(a)
    return {name: sorted(above, key=place.__getitem__) for name, above in found.items()}


def _crossing(
    rows: Rows, links: AbstractSet[Link], passing: Callable[[str], bool]
) -> set[frozenset[str]]:
    """The links that cross an arrow passing through: they give way to it."""
    place = {name: n for row in rows for n, name in enumerate(row)}
    row_of = {name: n for n, row in enumerate(rows) for name in row}
    inner: dict[int, list[Link]] = defaultdict(list)
    outer: dict[int, list[Link]] = defaultdict(list)
    for a, b in links:
        (inner if passing(a) and passing(b) else outer)[row_of[a]].append((a, b))
    return {
        frozenset((a, b))
        for row, others in outer.items()
        for a, b in others
        for c, d in inner[row]
        if (place[a] - place[c]) * (place[b] - place[d]) < 0
    }


def _in_line(
    rows: Rows, above: Mapping[str, list[str]], crossing: set[frozenset[str]]
) -> dict[str, str]:
    """For each thing the topmost of those it stands in one line with."""
    place = {name: n for row in rows for n, name in enumerate(row)}
    root = {name: name for row in rows for name in row}
    for row in rows:
        last = -1
        for name in row:
            near = above.get(name, [])
            for other in near[(len(near) - 1) // 2 : len(near) // 2 + 1]:
                free = root[name] == name and place[other] > last
                if free and frozenset((other, name)) not in crossing:
                    root[name], last = root[other], place[other]
    return root


def _packed(rows: Rows, root: Mapping[str, str], apart: Apart) -> dict[str, float]:
    """Lines as far left as they can stand, and then as near to the next as they can."""
    room: dict[str, dict[str, float]] = {name: {} for name in root.values()}
    before: dict[str, dict[str, float]] = {name: {} for name in root.values()}
    for row in rows:
        for left, right in pairwise(row):
            a, b = root[left], root[right]
            wide = max(apart(left, right), room[a].get(b, 0.0))
            room[a][b] = before[b][a] = wide
    order = list(_from_the_left(before, room))
    at: dict[str, float] = {}
    for name in order:
        at[name] = max((at[a] + wide for a, wide in before[name].items()), default=0.0)
    for name in reversed(order):
        if room[name]:
            at[name] = max(at[name], min(at[b] - wide for b, wide in room[name].items()))
    return {name: at[line] for name, line in root.items()}


def _from_the_left(
    before: Mapping[str, Mapping[str, float]], after: Mapping[str, Mapping[str, float]]
) -> Iterator[str]:
    waits = {name: len(others) for name, others in before.items()}
    ready = [name for name, count in waits.items() if not count]
    while ready:
        name = ready.pop()
        yield name
        for other in after[name]:
            waits[other] -= 1
            if not waits[other]:
                ready.append(other)


def _middle(placed: Sequence[dict[str, float]]) -> dict[str, float]:
    """The mean of the middle two of four places, all brought to stand on the narrowest."""
    spans = [(min(p.values(), default=0.0), max(p.values(), default=0.0)) for p in placed]
    low, high = min(spans, key=lambda span: span[1] - span[0])
    moved = []
    for n, (places, (left, right)) in enumerate(zip(placed, spans, strict=True)):
        by = high - right if n % 2 else low - left
        moved.append({name: x + by for name, x in places.items()})
    return {name: sum(sorted(each[name] for each in moved)[1:3]) / 2 for name in placed[0]}
