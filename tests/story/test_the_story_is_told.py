"""The real story, played from its first line to its last by dice: saved, loaded, gone back through."""

from __future__ import annotations

import random

import pytest

from game.engine.director.check import check_story
from game.engine.session.envelope import from_text, to_text
from game.engine.session.resume import resume
from game.engine.session.session import StorySession
from tests.longer import LONGER
from tests.real import real_story

LONGEST = 2_000  # lines of one act


@pytest.fixture(scope="module")
def story():
    return real_story()


def play(told, dice, visit=lambda told: told):
    """Play to the end; *visit* may answer another session to go on with at each line."""
    for _ in range(LONGEST):
        told = visit(told)
        if told.can_advance:
            beat = told.advance()
            type_something(told, beat, dice)
        elif beat_free := [choice for choice in told.beat.choices if not choice.ghost]:
            told.choose(dice.choice(beat_free).index)
        else:
            return told
    raise AssertionError(f"no end after {LONGEST} lines: {told.beat.at}")


def type_something(told, beat, dice):
    for tag in beat.tags:
        if tag.startswith("input:"):
            variable = tag.removeprefix("input:").split()[0]
            told.tell(variable, dice.choice(["", "feed the cat", "count the lamps again"]))


def test_the_story_compiles_and_nothing_in_it_is_wrong(story):
    told = [found.render() for found in story.diagnostics]
    told += [
        found.render() for found in check_story(story.compiled, story.content) if found.is_error
    ]
    assert told == []


@pytest.mark.parametrize("seed", range(6))
def test_every_playthrough_ends_where_the_story_says_so(story, seed):
    told = play(StorySession(story, seed), random.Random(seed))
    assert told.beat.over
    assert told.warnings == ()
    assert all(step.beat.text or step.beat.tags or step.beat.choices for step in told.log)


def test_every_line_has_its_place_in_the_source(story):
    told = play(StorySession(story, 1), random.Random(1))
    assert [step.beat.text for step in told.log if step.beat.at is None] == []


def test_saving_and_going_on_at_some_choices_tells_the_same(story):
    def saved(told):
        if told.beat is None or not told.beat.choices or told.can_advance or told.at % 3:
            return told
        again = resume(story, from_text(to_text(told.save())))
        assert again.note == ""
        return again.session

    straight = play(StorySession(story, 5), random.Random(5))
    broken = play(StorySession(story, 5), random.Random(5), visit=saved)
    assert broken.log == straight.log
    assert broken.path == straight.path


@pytest.mark.slow
@pytest.mark.parametrize("seed", [0, 1] if LONGER else [0])
def test_saving_and_going_on_at_every_line_tells_the_same(story, seed):
    left = [StorySession(story, seed)]  # of two, each goes on where the other was saved

    def saved(told):
        again = resume(story, from_text(to_text(told.save())), left.pop()).session
        left.append(told)
        return again

    straight = play(StorySession(story, seed), random.Random(seed))
    broken = play(StorySession(story, seed), random.Random(seed), visit=saved)
    assert broken.log == straight.log


def test_back_and_forward_through_the_whole_story(story):
    told = play(StorySession(story, 3), random.Random(3))
    log, last, state = told.log, told.growth, told.path
    while told.back():
        pass
    assert told.beat == log[0].beat
    assert told.path == ()
    while told.forward():
        pass
    assert (told.beat, told.log, told.growth, told.path) == (log[-1].beat, log, last, state)


def test_growth_of_every_line_is_found_again_by_going_back(story):
    growths = {}

    def noted(told):
        growths[told.at] = told.growth
        return told

    told = play(StorySession(story, 4), random.Random(4), visit=noted)
    for at in random.Random(4).sample(sorted(growths), 12):
        if at >= 0 and not told.log[at].picked:
            told.jump(at)
            assert told.growth == growths[at]


@pytest.mark.parametrize("seed", [9, 12])
def test_growth_only_climbs_through_its_stages_till_she_is_limited(story, seed):
    stages, limited = [], []

    def noted(told):
        held = told.variable("limited")
        (limited if held else stages).append(told.growth.index)
        return told

    play(StorySession(story, seed), random.Random(seed), visit=noted)
    assert stages == sorted(stages)
    assert stages[0] < stages[-1]
    assert limited == sorted(limited, reverse=True)


def test_looking_ahead_is_what_comes(story):
    def looked(told):
        if told.beat and not told.beat.choices and told.at % 7 == 0:
            ahead, here = told.ahead(3), told.at
            for beat in ahead:
                assert told.advance() == beat
            told.jump(here)
        return told

    straight = play(StorySession(story, 8), random.Random(8))
    looking = play(StorySession(story, 8), random.Random(8), visit=looked)
    assert looking.log == straight.log
