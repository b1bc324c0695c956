"""docs/writing.md in; its blocks and tables out, and the real story with all its examples put in."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from game.engine.content.load import load_content
from game.engine.core import paths
from game.engine.ink.compile import compile_story
from game.engine.session.story import LoadedStory

GUIDE = Path(__file__).parents[2] / "docs" / "writing.md"
TEXT = GUIDE.read_text("utf-8")
KINDS = (
    "ink file", "ink piece", "ink fails", "diff file", "text says", "text golden",
    "yaml file", "yaml add", "yaml script", "console",
)  # fmt: skip
_FENCE = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_DIFF_MARKS = {" ": "both", "-": "old", "+": "new"}


@dataclass(frozen=True)
class Block:
    """A fenced block: *kind* is one of `KINDS`, *about* what stands behind ``=``."""

    kind: str
    about: str
    body: str
    line: int

    @property
    def knot(self):
        """The first knot of it, functions left out."""
        found = re.search(r"^=== (?!function)(\w+)", self.body, re.MULTILINE)
        return found[1] if found else ""

    @property
    def file(self):
        """Where it lies in the story that `told` makes."""
        return self.about if self.kind == "ink file" else f"guide/line_{self.line}.ink"

    def __str__(self):
        return f"{self.line}: {self.kind} {self.about}".rstrip()


def blocks(text=TEXT):
    """All of them, in their order."""
    for found in _FENCE.finditer(text):
        kind, _, about = found[1].partition("=")
        yield Block(kind, about, found[2], text[: found.start()].count("\n") + 2)


def of_kind(*kinds):
    """The blocks of these kinds."""
    return [block for block in blocks() if block.kind in kinds]


def table(name):
    """The rows of the table under ``<!-- name -->``, as lists of cells."""
    under = TEXT.split(f"<!-- {name} -->\n")[1].split("\n\n")[0].splitlines()
    return [[cell.strip() for cell in row.strip("|").split(" | ")] for row in under[2:]]


def patched(text, diff):
    """*text* after a change as diffs write it. Its lines must be there, together, once."""
    rows = [(_DIFF_MARKS[row[:1]], row[1:]) for row in diff.splitlines()]
    old = "\n".join(row for mark, row in rows if mark != "new") + "\n"
    new = "\n".join(row for mark, row in rows if mark != "old") + "\n"
    assert f"\n{text}".count(f"\n{old}") == 1, f"this is not in the story, or twice:\n{old}"
    return f"\n{text}".replace(f"\n{old}", f"\n{new}")[1:]


EXAMPLES = of_kind("ink file", "ink piece")
DOOR, DOOR_KNOT = "guide/door.ink", "guide_door"
"""A menu of all examples, so that one session plays each."""


@cache
def copy():
    """Where the copy of the story lies. Whoever has done with it calls `cleanup`."""
    return TemporaryDirectory(prefix="guide-")


@cache
def guided_folder():
    """A copy of the story with every example of the guide in it; one picture, for speed."""
    folder = Path(copy().name)
    shutil.copytree(
        paths.story(), folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("scenes")
    )
    for block in of_kind("ink file", "yaml file", "ink piece"):
        path = folder / (block.about if block.kind == "yaml file" else block.file)
        path.parent.mkdir(exist_ok=True)
        path.write_text(block.body, "utf-8")
    for block in of_kind("diff file", "yaml add"):
        path = folder / block.about
        text = path.read_text("utf-8")
        changed = text + block.body if block.kind == "yaml add" else patched(text, block.body)
        path.write_text(changed, "utf-8")
    door = "".join(f"    + [{block.knot}]\n        -> {block.knot}\n" for block in EXAMPLES)
    (folder / DOOR).write_text(f"=== {DOOR_KNOT} ===\nWhich?\n{door}", "utf-8")
    main = folder / "main.ink"
    pieces = "".join(f"INCLUDE {block.file}\n" for block in of_kind("ink piece"))
    main.write_text(f"INCLUDE {DOOR}\n{pieces}{main.read_text('utf-8')}", "utf-8")
    return folder


@cache
def guided_content():
    """What the YAML of `guided_folder` says, with the names of the pictures it was spared."""
    content = load_content(guided_folder())
    real = {path.stem for path in (paths.story() / "scenes").glob("*.yaml")}
    return replace(content, scene_names=content.scene_names | real)


@cache
def guided_story():
    """`guided_folder`, compiled."""
    compiled = compile_story(guided_folder() / "main.ink", count_all_visits=True)
    found = (*compiled.diagnostics, *guided_content().diagnostics)
    return LoadedStory(compiled.json or "", guided_content(), compiled.source_map, found, compiled)
