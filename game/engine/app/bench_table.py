"""Frames measured in; the worst of them by size and growth out, as data and as a table to paste."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

BAR_MS: Final = 16.6
"""A sixtieth of a second."""
_OF: Final = (
    "p50_ms", "p95_ms", "p99_ms", "cpu_p95_ms", "cpu_p99_ms", "whole_p95_ms", "first_ms"
)  # fmt: skip
_HEAD: Final = (
    "| size | growth | p50 | p95 | p99 | CPU p95 | CPU p99 | all work p95 | first frame |"
    " p99 over 16.6 | least quality |\n|---|---|---|---|---|---|---|---|---|---|---|"
)


def worst(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The largest figure of all pictures, and whose it is, for each size and growth.

    *rows* are as `bench.frames` has them. `late` counts pictures whose 99th percentile is over
    `BAR_MS`; `quality` is the least that her light came down to in any.
    """
    ordered = sorted(rows, key=_case)
    return [_worst(case, list(some)) for case, some in groupby(ordered, _case)]


def _case(row: dict[str, Any]) -> tuple[int, int, float]:
    return row["width"], row["height"], row["growth"]


def _worst(case: tuple[int, int, float], rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    largest = {key: max(rows, key=lambda row: row[key]) for key in _OF}
    return {
        **dict(zip(("width", "height", "growth"), case, strict=True)),
        "pictures": len(rows),
        **{key: row[key] for key, row in largest.items()},
        **{f"{key}_in": row["scene"] for key, row in largest.items()},
        "late": sum(row["p99_ms"] > BAR_MS for row in rows),
        "quality": min(row["quality"] for row in rows),
    }


def table(found: Iterable[dict[str, Any]]) -> str:
    """What `worst` has found, in Markdown: milliseconds, and the picture that took them."""
    return "\n".join([_HEAD, *map(_line, found)])


def _line(row: dict[str, Any]) -> str:
    cells = [f"{row['width']} x {row['height']}", f"{row['growth']:g}"]
    cells += [f"{row[key]:.1f} {row[f'{key}_in']}" for key in _OF]
    cells += [f"{row['late']} of {row['pictures']}", f"{row['quality']:.2f}"]
    return f"| {' | '.join(cells)} |"
