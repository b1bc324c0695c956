"""Going on from a save: as it was, or as far as the story still goes, with a word about it."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.engine.session.beats import Chose, Told
from game.engine.session.envelope import SaveError, from_text, to_text
from game.engine.session.resume import CHANGED, resume
from game.engine.session.saves import SaveFolder
from tests.session.conftest import STORY, a_save, play_to


def lines(told):
    return [step.beat for step in told.log]


def test_a_session_goes_on_from_its_save(session, story, tmp_path):
    told = play_to(session(STORY), [0, 1])
    save = told.save({"scene": "office"}, title="Evening", written=5.0)
    assert (save.line, save.title) == (told.beat.text, "Evening")
    SaveFolder(tmp_path).write("1", save)
    again = resume(story(STORY), SaveFolder(tmp_path).read("1").save)
    assert (again.note, again.exact) == ("", True)
    assert lines(again.session) == lines(told)
    assert again.session.path == told.path
    assert again.session.back() == told.back()


def test_saving_at_every_line_and_going_on_tells_the_same(session, story):
    for seed in range(3):
        straight = play_random(session(STORY, seed), seed)
        told, dice = session(STORY, seed), random.Random(seed)
        while step(told, dice):
            told = resume(story(STORY), from_text(to_text(told.save()))).session
        assert lines(told) == lines(straight)


def play_random(told, seed):
    dice = random.Random(seed)
    while step(told, dice):
        pass
    return told


def step(told, dice):
    if told.can_advance:
        beat = told.advance()
        if any(tag.startswith("input:") for tag in beat.tags):
            told.tell("words", f"feed the {dice.randrange(99)} cats")
        return True
    if told.beat.choices and len(told.log) < 40:
        told.choose(dice.choice(told.beat.choices).index)
        return True
    return False


def test_a_save_made_after_going_back_is_of_that_line(session, story):
    told = play_to(session(STORY), [0, 1])
    told.jump(2)
    again = resume(story(STORY), told.save()).session
    assert (again.beat, again.at) == (told.beat, 2)
    assert again.path == told.path


def test_a_changed_story_is_played_again_when_every_choice_is_there(session, story):
    save = play_to(session(STORY), [0, 1]).save()
    again = resume(story(STORY.replace("Rain.", "Snow.").replace("[Stay.]", "[Sit.]")), save)
    assert (again.note, again.exact) == (CHANGED, False)
    assert again.session.log[0].beat.text == "Snow."
    assert [act for act in again.session.path if isinstance(act, Chose)] == [
        Chose(0, "Go up."),
        Chose(1, "Wait."),
    ]


def test_a_choice_that_moved_is_found_by_its_words(session, story):
    save = play_to(session(STORY), [0]).save()
    moved = STORY.replace("* [Go up.] Up.", "* [Look.] Look.\n* [Go up.] Up.")
    again = resume(story(moved), save).session
    assert Chose(1, "Go up.") in again.path


def test_a_choice_that_is_gone_stops_the_playing_there_and_is_named(session, story):
    save = play_to(session(STORY), [0, 1]).save()
    again = resume(story(STORY.replace("[Wait.]", "[Leave.]")), save)
    assert "'Wait.' is not offered here any more" in again.note
    assert again.session.beat.text == "It is late."
    assert [c.text for c in again.session.beat.choices] == ["Sleep.", "Leave."]


def test_a_fact_that_is_gone_is_passed_over(session, story):
    told = session(STORY)
    told.tell("dark", True)  # noqa: FBT003 - a value of the story's
    save = play_to(told, [0]).save()
    again = resume(story(STORY.replace("dark", "light")), save)
    assert again.note == CHANGED
    assert Chose(0, "Go up.") in again.session.path


def test_a_save_of_another_story_is_refused(session, story):
    save = play_to(session(STORY), [0]).save()
    with pytest.raises(SaveError, match="of another story: it never offers 'Go up.'"):
        resume(story("Hello.\n* [Hi.] Hi.\n- -> END\n"), save)


def test_a_save_that_begins_at_a_lost_knot_is_refused(session, story):
    save = session(STORY, start="evening").save()
    with pytest.raises(SaveError, match="begins at 'evening'"):
        resume(story(STORY.replace("evening", "morning")), save)


def test_a_story_that_breaks_on_the_way_is_told_and_goes_on_before_it(session, story):
    save = play_to(session(STORY), [0]).save()
    broken = (
        STORY.replace("The stairs are long.", "{1/zero()}") + "=== function zero()\n~ return 0\n"
    )
    again = resume(story(broken), save)
    assert "The story broke on the way: story.ink:" in again.note
    assert again.session.beat.choices


def test_a_hostile_state_is_not_believed(session, story):
    told = play_to(session(STORY), [0])
    for ink in ("", "{}", "[" * 100_000, '{"inkSaveVersion": 10}', "\0"):
        save = dataclasses.replace(told.save(), ink=ink)
        again = resume(story(STORY), save)
        assert lines(again.session) == lines(told)
        assert play_to(again.session, [0]).beat.over


def test_of_two_runtimes_with_other_dice_the_save_is_right(session, story):
    """The saved state holds when telling again comes to another one, as after a new bink."""
    told = play_to(session(STORY), [0])
    other = play_to(session(STORY, 99), [0])
    save = dataclasses.replace(told.save(), ink=other.ink_state())
    again = resume(story(STORY), save).session
    assert json.loads(again.ink_state()) == json.loads(other.ink_state())
    again.choose(0)
    other.choose(0)
    assert again.advance().text == other.advance().text


ACTS = st.lists(
    st.builds(Chose, st.integers(0, 9), st.sampled_from(["Go up.", "Stay.", "Sleep.", "Wait.", "No."]))
    | st.builds(Told, st.sampled_from(["words", "dark", "n"]), st.booleans() | st.text(max_size=9) | st.integers(-9, 9), st.integers(0, 9)),
    max_size=6,
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(ACTS, st.integers(0, 50))
def test_whatever_path_a_save_names_is_played_or_refused(story, path, since):
    with contextlib.suppress(SaveError):
        told = resume(story(STORY), a_save(path=tuple(path), since=since)).session
        assert told.log == resume(story(STORY), told.save()).session.log
