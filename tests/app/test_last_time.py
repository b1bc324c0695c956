"""Who goes on is told where: in the story's own words, once, and only if it is wanted."""

from __future__ import annotations

import pytest

from game.engine.app.told import last_time as told
from game.engine.session.beats import Beat, Step

LONG = "\n".join(
    [
        "-> here",
        "=== here ===",
        "# chapter: 7 Weather",
        *(f"Line {n}." for n in range(14)),
        "Samantha: Is it taken?",
        " * [It is.] Theodore: It is.",
        " * [It is not.] Theodore: It is not.",
        "- And on.",
        "-> END",
    ]
)


def line(text, speaker="", picked=""):
    return Step(Beat(text, speaker), picked)


def test_the_last_two_choices_and_her_last_line_are_told_in_order():
    steps = (
        line("One?", picked="A"), line("Two?", "samantha", picked="B"),
        line("Three?", picked="C"), line("Four.", "theodore"),
    )  # fmt: skip
    assert told(steps, "7. Weather", "Samantha") == [
        "7. Weather", "You chose: B", "You chose: C", "Samantha: Two?",
    ]  # fmt: skip


def test_what_there_is_not_is_left_out():
    assert told((line("One."),), "7. Weather", "Samantha") == []
    assert told((line("One?", picked="A"),), "", "Samantha") == ["You chose: A"]


@pytest.fixture
def left(game):
    play = game(LONG)
    play.key("return")
    while not play.evening.play.choices:
        play.key("space")
    play.wait(2)
    play.key("1")
    play.close()
    return game


def test_to_go_on_tells_the_last_time_and_then_shows_the_place(left):
    play = left(LONG)
    play.key("return")
    play.wait(1)
    assert play.loop.top.title == "Last time"
    assert play.loop.top.spoken().splitlines() == [
        "7. Weather", "You chose: It is.", "Samantha: Is it taken?", "Go on",
    ]  # fmt: skip
    play.key("return")
    assert (play.top, play.line) == ("PlayScreen", "It is.")
    play.wait(1)
    assert play.top == "PlayScreen"


def test_it_is_not_told_to_who_does_not_want_it_nor_of_a_load(left):
    play = left(LONG)
    play.theatre.prefer("recap", value=False)
    play.key("return")
    play.wait(1)
    assert play.top == "PlayScreen"
    play.theatre.prefer("recap", value=True)
    play.key("f5", "f9")
    play.wait(1)
    assert play.top == "PlayScreen"


def test_choices_taken_before_have_a_tick_in_another_playthrough_if_it_is_wanted(left):
    for wanted in (False, True):
        play = left(LONG)
        play.theatre.prefer("chosen_marks", value=wanted)
        play.key("down", "return")  # a new game
        while not play.evening.play.choices:
            play.key("space")
        play.wait(1)
        assert play.evening.stage.menu.marked == (frozenset({0}) if wanted else frozenset())
        play.close()
