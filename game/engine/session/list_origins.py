"""A saved ink state in, the same out with the origins that bink forgets put back.

A LIST variable that was emptied keeps its origins while the story runs, so that LIST_ALL and
LIST_INVERT still answer; bink leaves them out of the saved state (0.7.1), and when the value is
the declared one it leaves out the variable itself.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class ListOrigins:
    """Knows the LISTs and LIST variables of one compiled story."""

    def __init__(self, story_json: str) -> None:
        story = json.loads(story_json)
        self._lists: dict[str, dict[str, int]] = story.get("listDefs", {})
        self._variables = tuple(_list_variables(story))
        # Only these read the origins of an empty list: without them nothing needs repair.
        self._needed = '"LIST_ALL"' in story_json or '"LIST_INVERT"' in story_json

    def repaired(self, state: str, origins_of: Callable[[str], list[str]]) -> str:
        """*state* with the origins of every emptied variable; *origins_of* asks the live story."""
        if not self._needed:
            return state
        missing = {name: found for name in self._variables if (found := origins_of(name))}
        if not missing:
            return state
        read: dict[str, Any] = json.loads(state)
        for name, origins in missing.items():
            read["variablesState"][name] = {"list": {}, "origins": origins}
        return json.dumps(read, ensure_ascii=False, separators=(",", ":"))

    def items_for(self, variable: str, origins: Iterable[str]) -> dict[str, tuple[str, int]]:
        """The items that *variable* may hold: name to full name and value.

        Without origins (an empty list that was never filled) every LIST of the story counts.
        """
        own = [variable] if variable in self._lists else []
        lists = list(origins) or own or list(self._lists)
        return {
            item: (f"{origin}.{item}", value)
            for origin in lists
            for item, value in self._lists.get(origin, {}).items()
        }


@lru_cache(maxsize=4)
def origins_of(story_json: str) -> ListOrigins:
    """Of that story, read once: it takes a third as long as making its runtime."""
    return ListOrigins(story_json)


def _list_variables(story: dict[str, Any]) -> Iterable[str]:
    """Names of the global variables that are declared with a LIST value, or an item's name."""
    items = {item for found in story.get("listDefs", {}).values() for item in found}
    named = story["root"][-1] or {}
    holds_list = False
    for element in named.get("global decl", ()):
        match element:
            case {"VAR=": name}:
                if holds_list:
                    yield name
                holds_list = False
            case {"list": _}:
                holds_list = True
            case {"VAR?": name}:
                holds_list = str(name).rpartition(".")[2] in items
            case _:
                holds_list = False
