"""Cuts plates out of a finished picture: tight boxes, premultiplied alpha, light to be added."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.planes import blue_noise

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from game.engine.stage.painter.colour import Plane, Samples

_SEEN: Final = 0.004
_GAP: Final = 10
"""Empty pixels that are worth another blit."""


@dataclass(frozen=True, slots=True)
class Plate:
    """Samples (h, w, 3), or (h, w, 4) with premultiplied alpha, to stand at pixel `at`.

    `speed` and `repeat` are for what moves: pixels a second to the left, and after how many pixels
    it comes again.
    """

    name: str
    samples: Samples
    at: tuple[int, int] = (0, 0)
    speed: float = 0
    repeat: int = 0


def as_bytes(values: Plane) -> Samples:
    """Rounded, clipped and contiguous."""
    return np.ascontiguousarray(np.clip(values + 0.5, 0, 255).astype(np.uint8))


def box(where: NDArray[np.bool_]) -> tuple[slice, slice]:
    """The rows and columns between the first and the last that hold anything; it must."""
    rows, columns = np.flatnonzero(where.any(1)), np.flatnonzero(where.any(0))
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)


def pieces(where: NDArray[np.bool_]) -> list[tuple[slice, slice]]:
    """Boxes that together hold everything, apart where empty columns or rows lie between."""
    out = []
    for columns in _runs(np.any(where, axis=0)):
        for rows in _runs(np.any(where[:, columns], axis=1)):
            inner = box(where[rows, columns])
            r, c = rows.start, columns.start
            out.append(
                (
                    slice(r + inner[0].start, r + inner[0].stop),
                    slice(c + inner[1].start, c + inner[1].stop),
                )
            )
    return out


def _runs(line: NDArray[np.bool_] | np.bool_) -> list[slice]:
    at = np.flatnonzero(line)
    if not at.size:
        return []
    parts = np.split(at, np.flatnonzero(np.diff(at) > _GAP) + 1)
    return [slice(int(part[0]), int(part[-1]) + 1) for part in parts]


def cut(still: Samples, cover: Plane | None, name: str) -> list[Plate]:
    """The covered parts of the still, in pieces."""
    if cover is None:
        return []
    out = []
    for number, (rows, columns) in enumerate(pieces(cover > _SEEN)):
        alpha = cover[rows, columns, None]
        rgba = np.concatenate([still[rows, columns] * alpha, alpha * 255], axis=2)
        out.append(Plate(f"{name}:{number:02}", as_bytes(rgba), (columns.start, rows.start)))
    return out


def gained(gain: Plane, name: str, corner: tuple[int, int] = (0, 0)) -> list[Plate]:
    """What is to be added, cropped to where it is more than a level, dithered against bands.

    *gain* stands at the pixel *corner* of the picture.
    """
    gain = np.maximum(gain - 0.6, 0)
    strong = gain.max(0) > 0.7
    if not strong.any():
        return []
    rows, columns = box(strong)
    part = gain[:, rows, columns]
    h, w = part.shape[1:]
    tile = np.tile(blue_noise(), (-(-h // 128), -(-w // 128)))[:h, :w]
    samples = np.clip(part + tile, 0, 255).astype(np.uint8).transpose(1, 2, 0)
    at = (corner[0] + columns.start, corner[1] + rows.start)
    return [Plate(name, np.ascontiguousarray(samples), at)]
