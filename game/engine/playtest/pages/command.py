"""The `map` command: a story in, the picture of its scenes out, as SVG."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from game.engine.core import paths
from game.engine.ink.compile import compile_story
from game.engine.playtest.pages.atlas import alone
from game.engine.playtest.pages.graph import story_graph
from game.engine.playtest.stories import content_of, main_file

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from game.engine.ink.compiled import Compiled


def draw_map(asked: argparse.Namespace) -> int:
    """`soft-glow map [STORY.ink] [-o OUT.svg]`: to OUT, or to stdout; 1 for a broken story."""
    main = main_file(asked.story)
    compiled = compile_story(main, cache=paths.cache() / "ink")
    if not compiled.ok:
        for wrong in (each for each in compiled.diagnostics if each.is_error):
            sys.stderr.write(wrong.render(compiled.source_line(wrong.at)) + "\n")
        return 1
    graph = story_graph(compiled, content_of(main).growth)
    picture = alone(graph, title_of(compiled, main))
    if asked.out is None:
        sys.stdout.write(picture)
        return 0
    return 0 if written(asked.out, picture) else 1


def title_of(compiled: Compiled, main: Path) -> str:
    """What ``# title:`` says, or else the name of the file."""
    titles = (tag.text for tag in compiled.outline.tags if tag.text.startswith("title:"))
    return next((text.partition(":")[2].strip() for text in titles), main.stem)


def written(out: Path, text: str) -> bool:
    """Whether *text* could be written to *out*; if not, why is told on stderr."""
    try:
        out.write_text(text, "utf-8")
    except OSError as error:
        sys.stderr.write(f"{out}: cannot be written: {error.strerror}\n")
        return False
    return True
