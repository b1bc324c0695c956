"""Takes a story's files; gives them cut into scenes, and what stands in none."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.engine.core.diagnostics import Span
from game.engine.playtest.measures import BEFORE
from game.engine.playtest.pages.atlas import anchor

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.engine.ink.source import SourceFile
    from game.engine.playtest.measures import Scenes


class Piece(NamedTuple):
    """Lines of one file that are shown together: a scene, or what stands in no scene."""

    name: str
    title: str
    file: str
    first: int
    last: int


def pieces_of(
    sources: Mapping[str, SourceFile], scenes: Scenes, titles: Mapping[str, str]
) -> Iterator[Piece]:
    """The files cut where the scene changes: scenes first, then what is outside of them."""
    outside = []
    for file, written in sources.items():
        total = written.written.rstrip("\n").count("\n") + 1
        first = 1
        while first <= total:
            scene = scenes.of(Span(file, first))
            last = first
            while last < total and scenes.of(Span(file, last + 1)) == scene:
                last += 1
            if scene:
                yield Piece(anchor(scene), titles[scene], file, first, last)
            else:
                known = scene == BEFORE and BEFORE in titles
                what = titles[BEFORE] if known else f"Outside of scenes, {file}"
                name = anchor(BEFORE) if known else f"outside-{file}-{first}"
                outside.append(Piece(name, what, file, first, last))
            first = last + 1
    yield from outside
