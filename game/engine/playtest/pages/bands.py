"""Boxes in bands and the arrows between them in, where each is drawn out: bands in rows or columns.

Each band is laid out by itself, in layers; what leads from one to another is led between them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from game.engine.playtest.pages.layers import Layout, layered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.engine.playtest.pages.layers import Arrow, Point, Points, Spacing

_TITLE_HIGH: Final = 58.0
_GAP: Final = 60.0


@dataclass(frozen=True, slots=True)
class Band:
    """Boxes that belong together, in reading order, under a title that may be empty.

    One that is `under` stands below the band before it, even where bands stand in columns.
    """

    title: str
    names: tuple[str, ...]
    under: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a band stands: its title, and the left, the top, the width and height of its boxes."""

    title: str
    left: float
    top: float
    width: float
    height: float


def banded(
    bands: Sequence[Band], arrows: Sequence[Arrow], spacing: Spacing, *, columns: bool
) -> tuple[Layout, list[Frame]]:
    """Lay out the *bands* in *columns*, or else below one another; every box is in one band."""
    home = {name: n for n, band in enumerate(bands) for name in band.names}
    parts = [
        _within(band.names, [(a, b) for a, b in arrows if home[a] == home[b] == n], spacing)
        for n, band in enumerate(bands)
    ]
    frames = list(_in_columns(bands, parts) if columns else _in_rows(bands, parts))
    boxes: dict[str, Point] = {}
    led: dict[Arrow, Points] = {}
    for part, frame in zip(parts, frames, strict=True):
        boxes |= {name: (x + frame.left, y + frame.top) for name, (x, y) in part.boxes.items()}
        led |= {arrow: _moved(points, frame) for arrow, points in part.arrows.items()}
    across = [(a, b) for a, b in arrows if home[a] != home[b]]
    for a, b in across:
        next_to = home[b] == home[a] + 1 and not columns
        near = next_to and _is_last(boxes[a], frames[home[a]], spacing)
        straight = near and boxes[b][1] < frames[home[b]].top + spacing.height
        aisle = None if straight else frames[home[b]].left - _GAP / 2
        led[a, b] = _led(boxes[a], boxes[b], aisle, spacing)
    turned = frozenset(arrow for part in parts for arrow in part.turned)
    wide = max((frame.left + frame.width for frame in frames), default=0.0)
    high = max((frame.top + frame.height for frame in frames), default=0.0)
    return Layout(boxes, led, turned, wide, high), frames


def _within(names: Sequence[str], arrows: Sequence[Arrow], spacing: Spacing) -> Layout:
    """One band: what hangs together in layers, and below it, side by side, what stands alone."""
    linked = {name for arrow in arrows for name in arrow}
    part = layered([name for name in names if name in linked], arrows, spacing)
    top = part.height + spacing.below if linked else 0.0
    alone = [name for name in names if name not in linked]
    across, down = spacing.width + spacing.beside, spacing.height + spacing.below
    boxes = {
        name: (
            n % spacing.abreast * across + spacing.width / 2,
            top + n // spacing.abreast * down + spacing.height / 2,
        )
        for n, name in enumerate(alone)
    }
    wide = max((x + spacing.width / 2 for x, _ in boxes.values()), default=0.0)
    high = max((y + spacing.height / 2 for _, y in boxes.values()), default=part.height)
    return replace(part, boxes=part.boxes | boxes, width=max(part.width, wide), height=high)


def _in_rows(bands: Sequence[Band], parts: Sequence[Layout]) -> Iterator[Frame]:
    widest = max((part.width for part in parts), default=0.0)
    aisle = _GAP if len(bands) > 1 else 0.0
    y = 0.0
    for band, part in zip(bands, parts, strict=True):
        top = y + _title_high(band)
        left = aisle + (widest - part.width) / 2
        yield Frame(band.title, left, top, part.width, part.height)
        y = top + part.height + _GAP


def _in_columns(bands: Sequence[Band], parts: Sequence[Layout]) -> Iterator[Frame]:
    left = right = y = 0.0
    for band, part in zip(bands, parts, strict=True):
        if not band.under:
            left, y = (right + _GAP if right else 0.0), 0.0
        top = y + _title_high(band)
        yield Frame(band.title, left, top, part.width, part.height)
        y = top + part.height + _GAP
        right = max(right, left + part.width)


def _title_high(band: Band) -> float:
    return _TITLE_HIGH if band.title else 0.0


def _moved(points: Points, frame: Frame) -> Points:
    return tuple((x + frame.left, y + frame.top) for x, y in points)


def _led(here: Point, there: Point, aisle: float | None, spacing: Spacing) -> Points:
    """From the foot of a box to the head of another, along an *aisle* beside a band if given."""
    (x0, y0), (x1, y1) = here, there
    foot, head = y0 + spacing.height / 2, y1 - spacing.height / 2
    if aisle is None:
        return (x0, foot), (x1, head)
    return (x0, foot), (aisle, foot), (aisle, head), (x1, head)


def _is_last(box: Point, frame: Frame, spacing: Spacing) -> bool:
    return box[1] + spacing.height > frame.top + frame.height
