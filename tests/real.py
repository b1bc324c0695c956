"""The game's own story for tests, read and compiled once in a process however many ask for it."""

from __future__ import annotations

from functools import cache

from game.engine.content.load import Content, load_content
from game.engine.core import paths
from game.engine.playtest.stories import instrumented, main_file
from game.engine.session.story import LoadedStory, load_story

MAIN = main_file(None)


@cache
def real_content() -> Content:
    """What its YAML says."""
    return load_content(paths.story())


@cache
def real_story() -> LoadedStory:
    """As the game loads it."""
    return load_story(MAIN, real_content(), cache=paths.cache() / "ink")


@cache
def counted_real_story() -> LoadedStory:
    """With every line, choice, branch and knot counted, as playtests load it."""
    return instrumented(MAIN)
