"""Takes a report; gives each file of the story's source with, before each line, how it was seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

    from game.engine.playtest.report import Report

_WIDTH: Final = 7


@dataclass(frozen=True, slots=True)
class Mark:
    """One line of source. `seen` is in how many runs, None where nothing can be seen.

    `outcomes` are those of the conditions on the line, each with its runs; `why` is given where
    something was not seen.
    """

    number: int
    text: str
    seen: int | None = None
    outcomes: tuple[tuple[str, int], ...] = ()
    why: str = ""


def marks(report: Report) -> dict[str, tuple[Mark, ...]]:
    """Every file with its lines, marked."""
    seen: dict[tuple[str, int], int] = {}
    outcomes: dict[tuple[str, int], list[tuple[str, int]]] = {}
    for number in report.table.counted:
        place = report.table.places[number]
        key = (place.at.file, place.at.line)
        times = report.result.seen[str(number)]
        seen[key] = max(seen.get(key, 0), times)
    for number, gate in enumerate(report.table.gates):
        counts = [
            (what, report.result.gates[f"{number}.{n}"])
            for n, (what, _) in enumerate(gate.outcomes)
        ]
        outcomes.setdefault((gate.at.file, gate.at.line), []).extend(counts)
    why = {each.place: each.why for each in report.unseen()}
    return {
        name: tuple(
            Mark(n, text, seen.get((name, n)), tuple(outcomes.get((name, n), ())),
                 why.get(f"{name}:{n}", ""))
            for n, text in enumerate(source.written.split("\n"), 1)
        )
        for name, source in report.table.sources.items()
    }  # fmt: skip


def annotate(folder: Path, report: Report) -> None:
    """Write the files under *folder*, each line after its runs: a number, ``-`` for never.

    Raises OSError.
    """
    for name, lines in marks(report).items():
        path = folder / f"{name}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(map(_line, lines)) + "\n", "utf-8")


def _line(mark: Mark) -> str:
    count = "" if mark.seen is None else str(mark.seen or "-")
    told = " ".join(f"{what}={times}" for what, times in mark.outcomes)
    tail = "".join(f"    // {note}" for note in (told, mark.why) if note)
    return f"{count:>{_WIDTH}} | {mark.text}{tail}"
