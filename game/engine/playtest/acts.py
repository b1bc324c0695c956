"""Turns what a player did into the lines of a report, and those lines back into acts."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from game.engine.session.beats import Chose, Told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.session.beats import Act

_TOLD: Final = re.compile(r"~ (\w+) = (.+) // after (\d+)", re.DOTALL)


def written(path: Iterable[Act]) -> tuple[str, ...]:
    """A choice as its text; typed words and settings as ``~ name = value // after 3``.

    The number counts lines since the last choice.
    """
    return tuple(
        act.text
        if isinstance(act, Chose)
        else f"~ {act.variable} = {json.dumps(act.value)} // after {act.line}"
        for act in path
    )


def read(lines: Iterable[str]) -> tuple[Act, ...]:
    """The acts that `written` wrote; a choice's index is not known and stands as -1."""
    found: list[Act] = []
    for line in lines:
        told = _TOLD.fullmatch(line)
        if told:
            found.append(Told(told[1], json.loads(told[2]), int(told[3])))
        else:
            found.append(Chose(-1, line))
    return tuple(found)


def as_json(path: Iterable[Act]) -> list[list[Any]]:
    """Every act as a list, exactly."""
    return [
        [act.index, act.text] if isinstance(act, Chose) else [act.variable, act.value, act.line]
        for act in path
    ]


def from_json(lists: Iterable[list[Any]]) -> tuple[Act, ...]:
    """What `as_json` gave."""
    return tuple(Chose(*each) if len(each) == 2 else Told(*each) for each in lists)
