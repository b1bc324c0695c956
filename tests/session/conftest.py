"""Ink in a test, a story to play: compiled once per text."""

from __future__ import annotations

import functools

import pytest

from game.engine.content.load import Content
from game.engine.content.models import Cast, Speaker
from game.engine.ink.compile import compile_text
from game.engine.session.session import StorySession
from game.engine.session.story import LoadedStory

CAST = Cast(
    {
        "theodore": Speaker(name="Theodore", player=True),
        "samantha": Speaker(name="Samantha", voice="samantha"),
        "old_system": Speaker(name="Old system", voice="old_system"),
        "amy": Speaker(name="Amy"),
    }
)


@functools.cache
def loaded(ink: str) -> LoadedStory:
    compiled = compile_text(ink)
    assert compiled.json, compiled.report()
    return LoadedStory(compiled.json, Content(cast=CAST), compiled.source_map, (), compiled)


@pytest.fixture
def story():
    return loaded


@pytest.fixture
def session(story):
    return lambda ink, seed=7, **more: StorySession(story(ink), seed, **more)
