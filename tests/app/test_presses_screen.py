"""Any press can be given to any action, on a screen that any device can work; it is kept."""

from __future__ import annotations

import json

import pygame
import pytest

from game.engine.app.triggers import Device
from game.engine.core import paths


def at_presses(play):
    """Through the preferences, as a player comes to it."""
    play.wait(1)
    rows = play.loop.top.rows
    rows.leap([row.key for row in rows.rows].index("preferences"))
    play.key("return")
    rows = play.loop.top.rows
    rows.leap([row.key for row in rows.rows].index("presses"))
    play.key("return")
    assert play.top == "PressesScreen"
    return play.loop.top


def to(screen, name):
    screen.rows.leap([row.key for row in screen.rows.rows].index(name))


def test_a_key_given_to_the_log_opens_it_and_the_old_one_still_does(game):
    play = game()
    to(at_presses(play), "story.log")
    play.key("return")
    assert play.top == "CatchScreen"
    play.key("n")
    assert play.top == "PressesScreen"
    assert play.loop.top.rows.current.value == "L, N"
    play.key("escape", "escape")
    play.wait(1)
    play.loop.top.rows.leap(0)
    play.key("return", "n")
    assert play.top == "LogScreen"
    play.key("escape", "l")
    assert play.top == "LogScreen"
    assert json.loads(paths.preferences().read_text())["presses"]["story.log"] == [
        "key:l", "pad:y", "key:n",
    ]  # fmt: skip


def test_a_key_that_another_action_has_is_asked_about_and_no_comes_first(game):
    play = game()
    to(at_presses(play), "story.skip")
    play.key("return", "l")
    assert play.top == "AskScreen"
    assert "“The log”" in play.loop.top.title
    play.key("return")
    assert play.theatre.preferences.presses == {}
    play.key("return", "l", "down", "return")
    assert play.theatre.preferences.presses["story.skip"][-1] == "key:l"
    play.key("escape", "escape")
    play.wait(1)
    play.loop.top.rows.leap(0)
    play.key("return", "l")
    assert play.top == "PlayScreen"


@pytest.mark.parametrize("key", ["1", "9"])
def test_a_key_that_always_does_what_it_does_is_not_given_away(game, key):
    play = game()
    to(at_presses(play), "story.log")
    play.key("return", key)
    assert play.top == "CatchScreen"
    assert play.loop.top.aside == f"{key} always does what it does"
    play.key("escape")
    assert play.theatre.preferences.presses == {}


def test_everything_taken_away_enter_escape_and_arrows_still_play_and_lead_back(game):
    play = game()
    screen = at_presses(play)
    names = [row.key for row in screen.rows.rows if "." in row.key]
    for name in names:
        to(play.loop.top, name)
        play.key("return", "up")
        if play.loop.top.rows.current.key == "none":
            play.key("return")
        else:
            play.key("escape")
    own = play.theatre.preferences.presses
    assert not [press for name in own for press in own[name] if press.startswith("key:")]
    play.key("escape", "escape")
    play.wait(1)
    play.loop.top.rows.leap(0)
    play.key("return", "return", "return", "return")
    assert play.line != "The letter has come back."
    play.key("left", "escape")
    assert play.top == "PauseScreen"
    to(play.loop.top, "keys")
    play.key("return")
    to(play.loop.top, "all")
    play.key("return", "down", "return")
    assert play.theatre.preferences.presses == {}


def test_a_gamepad_gives_its_own_buttons(game):
    play = game()
    at_presses(play)
    play.pad("dpad_down", "dpad_up")
    play.loop.top.rows.leap(0)
    while play.loop.top.device is not Device.PAD:
        play.pad("dpad_right")
    to(play.loop.top, "story.hide")
    play.pad("a", "y")  # which is the log's
    assert play.top == "AskScreen"
    play.pad("dpad_down", "a")
    assert play.theatre.preferences.presses["story.hide"][-1] == "pad:y"
    assert play.loop.top.rows.current.value == "Right stick, Y"


def test_a_mouse_finds_its_way_through_by_what_it_can_click(game):
    play = game()
    at_presses(play)
    pygame.event.post(pygame.Event(pygame.MOUSEMOTION, pos=(5, 5), rel=(0, 0), buttons=(0, 0, 0)))
    play.wait(0.2)
    to(play.loop.top, "story.menu")
    play.click(*play.spot("Pause"))
    assert play.top == "CatchScreen"
    pygame.event.post(pygame.Event(pygame.MOUSEWHEEL, y=1))
    play.wait(0.3)
    assert play.top == "AskScreen"
    play.click(*play.spot("Back"))
    assert play.top == "PressesScreen"
    play.click(*play.spot("Back"))
    assert play.top == "PreferencesScreen"


def test_a_and_b_may_be_the_other_way_round(game):
    play = game()
    at_presses(play)
    play.theatre.prefer("pad_swapped", value=True)
    play.pad("a")
    assert play.top == "PreferencesScreen"
    play.loop.top.rows.leap(len(play.loop.top.rows.rows))
    play.pad("b")  # the last one is Done
    assert play.top == "TitleScreen"
