"""Ink in a test, a story to play: compiled once per text; playing on, and a save to change."""

from __future__ import annotations

import dataclasses
import functools
import random
import struct

import pytest

from game.engine.content.load import Content
from game.engine.content.models import Cast, Speaker
from game.engine.ink.compile import compile_text
from game.engine.session.beats import Chose, Told
from game.engine.session.envelope import Save
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


EVENING = """
# title: A test
LIST facts_known = kept, sent
VAR facts = ()
VAR words = "put the lights on"
VAR n = 0
VAR dark = false
-> evening
=== evening
# scene: flat
Rain.
Amy, a minute later: ok!!
~ n += 1
Theodore: Dice {RANDOM(1, 1000)}. # mood: plain
Samantha: Say it. # input: words "When I come home, I"
Samantha: "{words}".
* [Go up. # spend: 2h]
    Up.
    ~ facts += kept
* [Stay.] You stay.
+ [Again. # ghost] -> evening
- {facts ? kept: Kept.|Not kept.}
Dice {RANDOM(1, 1000)}.
* [End.]
* [More.] -> evening
- The end. {dark: Dark.|Light.}
-> END
"""


STORY = """
VAR words = "put the lights on"
VAR dark = false
-> evening
=== evening
Rain.
Samantha: Say it. # input: words "When I come home, I"
Samantha: "{words}", {RANDOM(1, 1000)}.
* [Go up.] Up.
    The stairs are long.
* [Stay.] You stay.
- It is late. {dark: Dark.}
* [Sleep.]
* [Wait.] -> evening
- Night {RANDOM(1, 1000)}.
-> END
"""


PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII5B", 13, b"IHDR", 320, 180, 8, 2, 0, 0, 0) + b"more"


def play_on(session, say=None):
    """Advance until the story waits; the texts."""
    told = []
    while session.can_advance:
        told.append(session.advance().text)
    return told


def random_play(session, seed, steps=60):
    dice, told = random.Random(seed), []
    for _ in range(steps):
        told += play_on(session)
        free = [choice for choice in session.beat.choices if not choice.ghost]
        if not free:
            break
        session.choose(dice.choice(free).index)
    return told


def a_save(**changes):
    save = Save(
        story="0123456789abcdef",
        path=(
            Told("words", "feed the cat", 2),
            Chose(0, "Go up."),
            Told("dark", value=True),
            Told("half", 0.5),
        ),
        seed=7,
        since=1,
        ink='{"inkSaveVersion": 10}',
        stage={"scene": "office", "lamps": [1, 4]},
        written=1_700_000_000.5,
        title="By Hand",
        line="You go up.",
        picture=PNG,
    )
    return dataclasses.replace(save, **changes)


def play_to(told, choices):
    """Play *told* through the given choices, typing on the way, and up to where it waits."""
    for index in [*choices, None]:
        while told.can_advance:
            if any(tag.startswith("input:") for tag in told.advance().tags):
                told.tell("words", "feed the cat")
        if index is not None:
            told.choose(index)
    return told
