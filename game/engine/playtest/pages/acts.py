"""Takes a story's graph; gives the bands of its map: a folder of scenes each, and the asides."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from game.engine.playtest.pages.bands import Band
from game.engine.playtest.pages.traffic import ENDING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.engine.playtest.pages.graph import Graph

ASIDES: Final = "Gone into and come back from"
_JOINT: Final = re.compile(r"(?<=[a-z])(?=\d)|_")


def bands_of(graph: Graph, boxes: Sequence[str]) -> list[Band]:
    """The *boxes* of the map, scenes and ``ending:name``, by the folders that scenes stand in.

    A folder whose scenes stand before and behind those of another is no band: its scenes belong
    to whatever they stand among. An ending belongs to the last that leads to it.
    """
    aside = {scene.name for scene in graph.scenes if scene.aside}
    folders = {
        scene.name: str(PurePosixPath(scene.at.file).parent)
        for scene in graph.scenes
        if not scene.aside
    }
    strewn = _strewn(list(folders.values()))
    found: dict[str, list[str]] = {}
    home: dict[str, str] = {}
    last = next((folder for folder in folders.values() if folder not in strewn), "")
    for scene, folder in folders.items():
        last = last if folder in strewn else folder
        found.setdefault(last, []).append(scene)
        home[scene] = last
    for move in graph.moves:
        if move.ends and move.source in home:
            home[f"{ENDING}{move.target}"] = home[move.source]
    for box in boxes:
        if box.startswith(ENDING):
            found.setdefault(home.get(box, last), []).append(box)
    bands = [Band(_title(folder, found), tuple(each for each in names if each in boxes))
             for folder, names in found.items()]  # fmt: skip
    inside = tuple(box for box in boxes if box in aside)
    return [*bands, Band(ASIDES, inside, under=True)] if inside else bands


def _strewn(folders: Sequence[str]) -> set[str]:
    spans = {
        folder: (folders.index(folder), len(folders) - folders[::-1].index(folder))
        for folder in folders
    }
    return {
        outer
        for outer, (first, end) in spans.items()
        if any(first < start and stop < end for start, stop in spans.values())
    }


def _title(folder: str, found: Mapping[str, object]) -> str:
    name = PurePosixPath(folder).name
    return _JOINT.sub(" ", name).capitalize() if len(found) > 1 else ""
