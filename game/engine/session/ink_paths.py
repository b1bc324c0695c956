"""A path as compiled Ink writes it in, the same counted from the story's root out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def absolute_path(target: str, here: Sequence[str]) -> str:
    """*target* from the root; one that begins with a dot is counted from the token at *here*, and
    each ``^`` in it goes up to what holds that.
    """
    if not target.startswith("."):
        return target
    parts = list(here)
    for part in target[1:].split("."):
        if part == "^":
            parts.pop()
        else:
            parts.append(part)
    return ".".join(parts)
