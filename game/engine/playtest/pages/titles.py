"""Takes what was parsed of a story; gives its scenes their titles, as ``# chapter:`` says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink.nodes import Conditional, Group, Sequence, TagMark, Text, Weave
from game.engine.ink.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.ink.nodes import Node
    from game.engine.ink.parsed import ParsedFile
    from game.engine.playtest.measures import Scenes


def chapter_titles(files: Iterable[ParsedFile], scenes: Scenes) -> dict[str, str]:
    """Titles by scene; where one is called this or that, ``this/that``."""
    found: dict[str, str] = {}
    for file in files:
        for content in (file.content, *_woven(file)):
            for mark, text in _tags(content):
                key, _, value = text.partition(":")
                scene = scenes.of(mark.at)
                if key.strip() == "chapter" and scene is not None:
                    found.setdefault(scene, " ".join(value.split()))
    return found


def _woven(file: ParsedFile) -> Iterator[tuple[Node, ...]]:
    for flow in file.flows:
        yield from (node.content for node in walk(flow) if isinstance(node, Weave))


def _tags(content: Iterable[Node]) -> Iterator[tuple[TagMark, str]]:
    mark, words = None, ""
    for node in content:
        if not isinstance(node, TagMark):
            words += _said([node])
        elif node.opens:
            mark, words = node, ""
        elif mark is not None:
            yield mark, words
            mark = None


def _said(parts: Iterable[Node]) -> str:
    return "".join(map(_words, parts))


def _words(node: Node) -> str:
    match node:
        case Text():
            return node.text
        case Group():
            return _said(node.parts)
        case Conditional():
            return _either(branch.body for branch in node.branches)
        case Sequence():
            return _either(node.elements)
        case _:
            return ""


def _either(bodies: Iterable[Weave | None]) -> str:
    texts = [_said(body.content).strip() for body in bodies if body is not None]
    return (" / " if any(" " in text for text in texts) else "/").join(texts)
