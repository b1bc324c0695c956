"""An instrumented story shows what the plain one shows, and its saved state tells what was seen."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

import pytest
from bink.story import Story

from game.engine.ink import Compiled, PlaceKind, compile_story, compile_text
from tests.ink import stored
from tests.ink.generator import Generator

if TYPE_CHECKING:
    from pathlib import Path

# These cannot be played at all: the one calls itself for ever, on the other the player panics.
UNPLAYABLE = {"externalfall", "lists8"}
CORPUS = [
    story
    for topic in stored.topics()
    for story in stored.stories(topic)
    if story.stem not in UNPLAYABLE
]

_PATIENCE = 60.0
"""Milliseconds for a part of a line; generated stories may go round in circles."""
_SLICES = 8  # a machine that stops for a moment is no circle


def play(json: str, seed: int, steps: int = 25) -> tuple[list[str], str]:
    """A transcript with tags and choices, picks by seed, and the state at the end."""
    story, picks = Story(json), random.Random(seed)
    said: list[str] = []
    story.set_allow_external_function_fallbacks(True)
    story.load_state(re.sub(r'"storySeed":\d+', f'"storySeed":{seed + 7}', story.save_state()))
    try:
        for _ in range(steps):
            for _ in range(100):
                if not story.can_continue():
                    break
                if not any(story.continue_async(_PATIENCE) for _ in range(_SLICES)):  # never a line
                    return [*said, "endless"], "{}"
                said.append(f"{story.get_current_text()} {list(story.get_current_tags())}")
            choices = story.get_current_choices()
            said += [f"{choices[i]} {list(choices.get_tags(i))}" for i in range(len(choices))]
            if story.can_continue() or not choices:
                break
            story.choose_choice_index(picks.randrange(len(choices)))
    except RuntimeError as stopped:
        # A counted condition is one level deeper: the same place, by another path.
        said.append(re.sub(r"\([\w.$-]+\)", "", str(stopped).split(" at ")[0]))
        return said, "{}"
    return said, story.save_state()


def _told(story: Path, *, instrument: bool) -> list[str]:
    json = compile_story(story, instrument=instrument).json
    assert json is not None
    return play(json, 1)[0]


@pytest.mark.parametrize("topic", stored.topics(), ids=lambda p: p.name)
def test_counting_changes_nothing_that_is_shown(topic: Path) -> None:
    stories = [s for s in CORPUS if s.parent == topic]
    changed = [s for s in stories if _told(s, instrument=True) != _told(s, instrument=False)]
    assert stories
    assert changed == []


def test_counting_changes_nothing_in_generated_stories() -> None:
    compared = 0
    for seed in range(4):
        text = Generator(seed).story()
        plain, counted = compile_text(text).json, compile_text(text, instrument=True).json
        assert (plain is None) == (counted is None)
        if plain is not None and counted is not None:
            assert play(plain, seed)[0] == play(counted, seed)[0]
            compared += 1
    assert compared >= 3


STORY = """VAR x = 1
First line. # tag
{x > 1: big|small} and more
{ x:
  Inside.
}
* [One] # ghost
  After one.
+ {x > 5} [Two]
* Three -> three
- -> DONE
=== three
{Never|Second time}
{ x == 5:
    Unseen.
}
{x:
- 3: Unseen too.
}
-> END
"""


def counted() -> Compiled:
    return compile_text(STORY, instrument=True)


def seen_after(*picks: int) -> tuple[set[int], set[str], set[str], set[tuple[int, str]]]:
    compiled = counted()
    assert compiled.json is not None
    assert compiled.coverage is not None
    story = Story(compiled.json)
    story.continue_maximally()
    for pick in picks:
        story.choose_choice_index(pick)
        story.continue_maximally()
    seen = compiled.coverage.seen(story.save_state())
    return (
        {p.at.line for p in seen.lines},
        {p.what for p in seen.offered},
        {p.what for p in seen.taken},
        {(p.at.line, p.what) for p in seen.branches},
    )


def test_what_is_seen_before_the_first_choice() -> None:
    lines, offered, taken, branches = seen_after()
    assert lines == {2, 3, 5}
    assert offered == {"One", "Three"}
    assert taken == set()
    assert branches == {(3, "else"), (4, "true")}


def test_what_is_seen_after_a_choice() -> None:
    lines, offered, taken, branches = seen_after(1)
    assert lines == {2, 3, 5, 13}
    assert offered == {"One", "Three"}
    assert taken == {"Three"}
    assert branches == {(3, "else"), (4, "true"), (13, "element 1"), (14, "none"), (17, "none")}


def test_all_that_could_be_seen_is_known_with_its_place() -> None:
    coverage = counted().coverage
    assert coverage is not None
    assert [(p.what, p.at.line, p.ghost) for p in coverage.of(PlaceKind.CHOICE)] == [
        ("One", 7, True),
        ("Two", 9, False),
        ("Three", 10, False),
    ]
    assert [p.at.line for p in coverage.of(PlaceKind.LINE)] == [2, 3, 5, 8, 13, 15, 18]
    assert {p.knot for p in coverage.of(PlaceKind.BRANCH)} == {"", "three"}


def withheld_after(story: str, *picks: int) -> tuple[list[str], set[str]]:
    """What the choices are, and which of them were come by with a condition that was false."""
    compiled = compile_text(story, instrument=True)
    assert compiled.json is not None
    assert compiled.coverage is not None
    player = Story(compiled.json)
    player.continue_maximally()
    offered = player.get_current_choices()
    texts = [offered[i] for i in range(len(offered))]
    for pick in picks:
        player.choose_choice_index(pick)
        player.continue_maximally()
    return texts, {p.what for p in compiled.coverage.seen(player.save_state()).withheld}


def test_a_choice_whose_condition_is_false_is_counted_as_withheld() -> None:
    story = (
        "VAR x = 1\n* {x > 5} Never\n* {x} Always\n* {x} {f(0)} {k} Both\n* {not k} Plain [it is]\n"
        "* Free\n- -> k\n=== k\n* {x == 1} Later\n+ {k > 1} Again\n- -> END\n"
        "=== function f(n)\n~ return n\n"
    )
    offered, withheld = withheld_after(story)
    assert offered == ["Always", "Plain it is", "Free"]
    assert withheld == {"Never", "Both"}
    assert withheld_after(story, 2)[1] == {"Never", "Both", "Again"}


def test_what_is_withheld_has_the_place_of_its_choice_and_stands_apart() -> None:
    coverage = counted().coverage
    assert coverage is not None
    (only,) = coverage.withheld
    assert (only.what, only.at.line) == ("Two", 9)
    assert only in coverage.of(PlaceKind.WITHHELD)
    assert only not in coverage.places
    assert seen_after()[1] == {"One", "Three"}


def test_a_plain_story_has_no_counters() -> None:
    assert compile_text(STORY).coverage is None
