"""Reads tags: a mark opens one, and it lasts until the next tag or the end of its content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink import codes
from game.engine.ink.nodes import Group, TagMark

if TYPE_CHECKING:
    from game.engine.ink.nodes import Node
    from game.engine.ink.parser.cursor import Cursor


def open_tag(c: Cursor) -> Node | None:
    """The mark of a tag that begins here; it ends the tag before it."""
    mark = c.mark()
    c.space()
    at = c.at
    if not c.accept("#"):
        c.back(mark)
        return None
    if c.string:
        c.report(
            codes.TAG_IN_STRING,
            "a tag cannot stand in a string",
            at,
            "for the sign itself write \\#",
        )
    begins = TagMark(opens=True, at=at)
    result: Node = begins
    if c.tag:
        result = Group((TagMark(opens=False, at=at), begins), at)
    c.tag = True
    c.space()
    return result


def close_tag(c: Cursor, parts: list[Node] | None) -> None:
    """End the open tag, if one is, at the end of *parts* (nowhere when they are None)."""
    if not c.tag:
        return
    if parts is not None:
        parts.append(TagMark(opens=False, at=c.at))
    c.tag = False
