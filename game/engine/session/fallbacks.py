"""A saved ink state in, the same out without the fallbacks of its menu.

A fallback (``* ->``) is never shown: the runtime takes it when nothing else is left, before it
waits. It stands in the saved menu all the same, and bink (0.7.1), like Ink itself, does not write
what it is: loaded, it would be offered as a choice without words.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from game.engine.session.ink_paths import absolute_path

if TYPE_CHECKING:
    from collections.abc import Iterator

_HIDDEN: Final = 8  # the flag of a choice that is a fallback
_WORDLESS: Final = '"text":""'


class Fallbacks:
    """Knows the fallbacks of one compiled story."""

    def __init__(self, story_json: str) -> None:
        self._targets = frozenset(_targets(json.loads(story_json)["root"], ()))

    def left_out(self, state: str) -> str:
        """*state* without them; the same text when none waits in it."""
        if _WORDLESS not in state or not self._targets:
            return state
        read: dict[str, Any] = json.loads(state)
        for flow in read.get("flows", {}).values():
            choices = flow.get("currentChoices", [])
            left = flow["currentChoices"] = [each for each in choices if not self._is_one(each)]
            used = {str(each.get("originalThreadIndex")) for each in left}
            for gone in flow.get("choiceThreads", {}).keys() - used:
                del flow["choiceThreads"][gone]
        return json.dumps(read, ensure_ascii=False, separators=(",", ":"))

    def _is_one(self, choice: dict[str, Any]) -> bool:
        return not choice.get("text") and choice.get("targetPath") in self._targets


@lru_cache(maxsize=4)
def fallbacks_of(story_json: str) -> Fallbacks:
    """Of that story, read once."""
    return Fallbacks(story_json)


def _targets(tokens: list[Any], path: tuple[str, ...]) -> Iterator[str]:
    """Where the fallbacks of a container lead, and of those in it."""
    *content, named = tokens
    for index, token in enumerate(content):
        match token:
            case list():
                own = token[-1].get("#n") if isinstance(token[-1], dict) else None
                yield from _targets(token, (*path, own or str(index)))
            case {"*": str(target), "flg": int(flags)} if flags & _HIDDEN:
                yield absolute_path(target, (*path, str(index)))
    for name, inner in named.items() if isinstance(named, dict) else ():
        if isinstance(inner, list):
            yield from _targets(inner, (*path, name))
