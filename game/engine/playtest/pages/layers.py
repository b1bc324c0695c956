"""Boxes and the arrows between them in, where each is drawn out: a layered layout.

After Sugiyama: arrows against the reading order are turned, boxes put in layers (at most so many
beside each other), arrows over several layers led through all of them, each layer put into the
order that crosses least, and then put in line with what leads to it as far as the others allow.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from game.engine.playtest.pages.upright import upright

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Arrow = tuple[str, str]
Point = tuple[float, float]
Points = tuple[Point, ...]
_SWEEPS: Final = 12
_ASIDE: Final = 18.0


@dataclass(frozen=True, slots=True)
class Spacing:
    """Pixels: a box's size, the room beside and below it, and beside a passing arrow."""

    width: float = 214
    height: float = 58
    beside: float = 18
    below: float = 40
    passing: float = 18
    abreast: int = 4


@dataclass(frozen=True, slots=True)
class Layout:
    """`boxes` are the middles of boxes, `arrows` the points that each arrow is led through, from
    top to bottom; the arrows in `turned` point upwards. All lies between 0 and `width`, `height`.
    """

    boxes: dict[str, Point]
    arrows: dict[Arrow, Points]
    turned: frozenset[Arrow]
    width: float
    height: float


def layered(names: Sequence[str], arrows: Sequence[Arrow], spacing: Spacing) -> Layout:
    """Lay out the boxes *names*, given in reading order, and the *arrows* between them."""
    turned = _turned(names, arrows)
    down = {(a, b): (b, a) if (a, b) in turned else (a, b) for a, b in arrows if a != b}
    layers = _layers(names, list(down.values()), spacing.abreast)
    chains = _chains(layers, down)
    rows = _rows(names, layers, chains)
    links = {(a, b) for chain in chains.values() for a, b in pairwise(chain)}
    rows = _least_crossed(rows, links)
    boxes = frozenset(names)

    def apart(left: str, right: str) -> float:
        wide = [
            spacing.width + spacing.beside if n in boxes else spacing.passing for n in (left, right)
        ]
        return sum(wide) / 2

    across = upright(rows, links, apart, lambda name: name not in boxes)
    return _drawn(rows, across, chains, turned, spacing)


def _turned(names: Sequence[str], arrows: Sequence[Arrow]) -> frozenset[Arrow]:
    """The arrows that close a circle, when boxes are walked through in reading order."""
    leads: dict[str, list[str]] = defaultdict(list)
    for a, b in arrows:
        leads[a].append(b)
    state: dict[str, int] = {}
    found: set[Arrow] = set()
    for first in names:
        stack = [(first, iter(leads[first]))] if first not in state else []
        state.setdefault(first, 1)
        while stack:
            here, ahead = stack[-1]
            for there in ahead:
                if state.get(there) == 1 and there != here:
                    found.add((here, there))
                elif there not in state:
                    state[there] = 1
                    stack.append((there, iter(leads[there])))
                    break
            else:
                state[here] = 2
                stack.pop()
    return frozenset(found)


def _layers(names: Sequence[str], down: Sequence[Arrow], most: int) -> dict[str, int]:
    """The layer of each box: below all that lead to it, in the first one that has room."""
    before: dict[str, set[str]] = {name: set() for name in names}
    for a, b in down:
        before[b].add(a)
    order = {name: n for n, name in enumerate(names)}
    found: dict[str, int] = {}
    room: dict[int, int] = defaultdict(int)
    waiting = list(names)
    while waiting:
        ready = [name for name in waiting if before[name] <= found.keys()]
        earliest = {n: max((found[b] for b in before[n]), default=-1) + 1 for n in ready}
        name = min(ready, key=lambda n: (earliest[n], order[n]))
        layer = earliest[name]
        while room[layer] >= most:
            layer += 1
        found[name] = layer
        room[layer] += 1
        waiting.remove(name)
    return found


def _chains(layers: Mapping[str, int], down: Mapping[Arrow, Arrow]) -> dict[Arrow, list[str]]:
    """Each arrow as the places it comes through: its ends, and one in every layer between."""
    return {
        (a, b): [top, *(f"{a}\0{b}\0{n}" for n in range(layers[top] + 1, layers[end])), end]
        for (a, b), (top, end) in down.items()
    }


def _rows(
    names: Sequence[str], layers: Mapping[str, int], chains: Mapping[Arrow, list[str]]
) -> list[list[str]]:
    rows: list[list[str]] = [[] for _ in range(max(layers.values(), default=-1) + 1)]
    for name in names:
        rows[layers[name]].append(name)
    for chain in chains.values():
        for n, passing in enumerate(chain[1:-1], layers[chain[0]] + 1):
            rows[n].append(passing)
    return rows


def _least_crossed(rows: list[list[str]], links: set[Arrow]) -> list[list[str]]:
    """Sweep down and up, each row in the order of what it hangs on; keep the best seen."""
    above, below = _neighbours(links)
    best, fewest = [list(row) for row in rows], _crossings(rows, below)
    rows = [list(row) for row in rows]
    for sweep in range(_SWEEPS):
        downwards = sweep % 2 == 0
        sequence = range(1, len(rows)) if downwards else range(len(rows) - 2, -1, -1)
        for n in sequence:
            known = rows[n - 1] if downwards else rows[n + 1]
            where = {name: float(i) for i, name in enumerate(known)}
            by = above if downwards else below
            own = {name: float(i) for i, name in enumerate(rows[n])}
            rows[n].sort(key=lambda name: _mean([where[x] for x in by[name]], own[name]))
        crossed = _crossings(rows, below)
        if crossed < fewest:
            best, fewest = [list(row) for row in rows], crossed
    return best


def _crossings(rows: list[list[str]], below: Mapping[str, list[str]]) -> int:
    total = 0
    for upper, lower in pairwise(rows):
        where = {name: i for i, name in enumerate(lower)}
        ends = [e for name in upper for e in sorted(where[x] for x in below[name])]
        total += sum(ends[i] > later for i in range(len(ends)) for later in ends[i + 1 :])
    return total


def _drawn(
    rows: list[list[str]],
    across: Mapping[str, float],
    chains: Mapping[Arrow, list[str]],
    turned: frozenset[Arrow],
    spacing: Spacing,
) -> Layout:
    left = min(across.values(), default=0.0) - spacing.width / 2
    step = spacing.height + spacing.below
    at = {
        name: (across[name] - left, n * step + spacing.height / 2)
        for n, row in enumerate(rows)
        for name in row
    }
    half = spacing.height / 2
    arrows = {}
    for arrow, chain in chains.items():
        aside = _ASIDE if arrow in turned else 0.0  # there may be one the other way
        top, end = at[chain[0]], at[chain[-1]]
        points = [(top[0] + aside, top[1] + half)]
        for passing in chain[1:-1]:
            x, y = at[passing]
            points += [(x, y - half), (x, y + half)]
        points.append((end[0] + aside, end[1] - half))
        arrows[arrow] = tuple(points)
    boxes = {name: place for name, place in at.items() if "\0" not in name}
    width = max((x for x, _ in at.values()), default=0.0) + spacing.width / 2
    return Layout(boxes, arrows, turned, width, max(len(rows) * step - spacing.below, 0))


def _neighbours(links: set[Arrow]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    above: dict[str, list[str]] = defaultdict(list)
    below: dict[str, list[str]] = defaultdict(list)
    for a, b in sorted(links):
        above[b].append(a)
        below[a].append(b)
    return above, below


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise
