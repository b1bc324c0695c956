"""Tells which names a flow's code can depend on, and the warnings about it: those it mentions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.engine.ink.nodes import Flow, Name, Text
from game.engine.ink.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

# Words that `suspicions` could take for logic: one with an operator or an arrow, or one alone.
_LIKE_LOGIC: Final = re.compile(r"[=<>→]|\+\+|--|^\s*\w+\s*$")
_WORD: Final = re.compile(r"\w+")


def names_in(flow: Flow) -> Iterator[str]:
    """All of them, some more than once, dotted ones in parts."""
    for node in walk(flow):
        if isinstance(node, Name):
            yield from node.text.split(".")
        elif isinstance(node, Text):
            yield from _WORD.findall(node.text) if _LIKE_LOGIC.search(node.text) else ()
        elif isinstance(node, Flow):
            yield from (param.name.text for param in node.params or ())
