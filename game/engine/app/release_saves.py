"""The story in, a folder of saves out: what players of this version may have, kept for the tests.

Two playthroughs by dice, saved as the window saves at the first choice of every chapter, so that
every later version can be shown to load them.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Final

from game.engine.app.staging import stage_to_json
from game.engine.core import paths
from game.engine.playtest.plan import Plan
from game.engine.playtest.stories import content_of
from game.engine.playtest.suite.reader import Heard
from game.engine.playtest.suite.sampled import sampled
from game.engine.session.resume import resume
from game.engine.session.saves import SaveFolder
from game.engine.session.story import load_story

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.engine.director.stage import StageState
    from game.engine.playtest.suite.reader import Reader
    from game.engine.session.story import LoadedStory

_SEEDS: Final = (1, 2)
_WRITTEN: Final = 1_700_000_000.0  # the same bytes whenever they are made


def make_saves(folder: Path, main: Path | None = None) -> int:
    """Write them into *folder*; 1 when the story does not compile."""
    story_file = main or paths.story() / "main.ink"
    story = load_story(story_file, content_of(story_file), cache=paths.cache() / "ink")
    if not story.ok:
        for each in story.diagnostics:
            if each.is_error:
                sys.stderr.write(each.render() + "\n")
        return 1
    for name in _written(SaveFolder(folder), story):
        sys.stdout.write(f"{folder / name}.json\n")
    return 0


def _written(folder: SaveFolder, story: LoadedStory) -> Iterator[str]:
    for seed in _SEEDS:
        reader = sampled(story, Plan("main.ink"), seed)
        session = resume(story, reader.session.save()).session  # as a player's: with its past
        for at, state in _chapters(reader):
            session.jump(at)
            title = f"{state.chapter}. {state.title}"
            save = session.save(stage_to_json(state), title=title, written=_WRITTEN)
            slug = re.sub(r"[^a-z0-9]+", "_", state.title.lower()).strip("_")[:30]
            name = f"seed_{seed}_{slug}"
            folder.write(name, save)
            yield name


def _chapters(reader: Reader) -> Iterator[tuple[int, StageState]]:
    """The place in the log of the first choice of each chapter, with the stage as it stands."""
    seen: set[str] = set()
    heard = (each for each in reader.whole if isinstance(each, Heard))
    for at, each in enumerate(heard):
        if each.beat.choices and each.state.title and each.state.title not in seen:
            seen.add(each.state.title)
            yield at, each.state
