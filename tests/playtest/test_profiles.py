"""Players that a writer describes: what they look for, and what is said of a mistake in one."""

import random

import pytest

from game.engine.playtest.plan import Batch, Plan
from game.engine.playtest.players import Profile, ProfilePlayer, names, profile_of, read_profile
from game.engine.playtest.stories import StoryProblem, main_file
from game.engine.session.beats import Choice
from tests.playtest.small import explorer

SHIPPED = {"listener", "self_absorbed", "curious_about_her", "controlling", "rude_and_playful", "avoidant"}  # fmt: skip
STORY = (
    "VAR warmth = 0\nHi.\n* [Shall I listen?]\n  ~ warmth += 2\n  Yes. # ending: warm\n"
    "* [I talk. # after: 9]\n  ~ warmth -= 2\n  No. # ending: cold\n- -> END\n"
)


def endings(tmp_path, text, runs=20):
    (tmp_path / "players").mkdir(exist_ok=True)
    (tmp_path / "players" / "someone.yaml").write_text(text)
    made = explorer(STORY, tmp_path, policy="someone", runs=runs)
    return made.play(Batch(0, runs)).endings


@pytest.mark.parametrize(
    ("text", "ending"),
    [
        ("effects: {warmth: 3}", "warm"),
        ("effects: {warmth: -3}", "cold"),
        ("tags: {after: 9}", "cold"),
        ('words: {"\\\\?$": 9}', "warm"),
        ('words: {"listen": -9}', "cold"),
    ],
)
def test_a_profile_looks_at_effects_tags_and_words(tmp_path, text, ending):
    assert endings(tmp_path, text)[ending] >= 19


def test_a_great_whim_makes_weights_count_for_little(tmp_path):
    assert min(endings(tmp_path, "effects: {warmth: 3}\nwhim: 90", 60).values()) > 12


def test_what_comes_round_again_is_left_in_the_end():
    player = ProfilePlayer(Profile("x", words={"again": 5}), random.Random(1), lambda *_: {})
    offered = [Choice(0, "again"), Choice(1, "out")]
    assert 1 in [player.pick(offered, ["a", "b"]) for _ in range(40)]


def test_looking_ahead_changes_nothing_that_is_played(tmp_path):
    (tmp_path / "players").mkdir()
    (tmp_path / "players" / "someone.yaml").write_text("effects: {warmth: 0}\nwhim: 1")
    result = explorer(STORY, tmp_path, policy="someone").play(Batch(0, 5))
    assert (result.runs, result.steps, result.lines, result.failures) == (5, 5, 10, [])


def test_the_story_ships_six_and_each_can_be_read():
    assert set(names(main_file(None))) >= SHIPPED
    for name in SHIPPED:
        profile = profile_of(Plan(str(main_file(None)), policy=name))
        assert profile is not None
        assert profile.about
        assert profile.words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("efects: {warmth: 1}", "did you mean 'effects'?"),
        ("effects: {wamth: 1}", "did you mean 'warmth'?"),
        ("effects: {warmth: much}", "the weight of 'warmth' is a number"),
        ("effects: 3", "effects wants weights"),
        ('words: {"(": 1}', "no regular expression"),
        ("whim: -1", "whim is a number from 0 up"),
        ("types: hello", "types is a list of texts"),
        ("- x", "a profile is wanted"),
        ("a: b: c", "this is not YAML"),
    ],
)
def test_a_mistake_in_a_profile_is_told_with_its_place(text, said):
    _, problems = read_profile(text, "players/x.yaml", frozenset({"warmth"}))
    assert any(said in each.render() for each in problems), problems
    assert all(each.at.file == "players/x.yaml" for each in problems)


def test_a_player_that_is_not_there_is_told_with_the_nearest():
    with pytest.raises(StoryProblem, match="did you mean 'random'"):
        explorer(STORY, policy="randm")
