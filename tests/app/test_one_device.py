"""A whole evening with one device and nothing else: a switch, a mouse, a gamepad."""

from __future__ import annotations

import pygame
import pytest

from game.engine.app.preferences import Preferences, save
from game.engine.core import paths

LETTERS = "wash up"


def over(play):
    """Whether the evening has come to its end."""
    return play.top == "PageScreen"


@pytest.fixture
def one_switch(game):
    save(Preferences(voice="off", one_switch=True, switch_seconds=0.6), paths.preferences())
    return game()


def test_one_switch_goes_from_the_title_through_words_letter_and_choices_to_the_end(one_switch):
    play = one_switch
    play.switch("New game")
    assert play.top == "PlayScreen"
    while not play.evening.play.asking:
        play.switch("Go on")
    play.wait(2)
    play.switch("Write")
    assert play.top == "SpellingScreen"
    play.switch("K L M", "M")  # of the third try: it begins with a capital
    play.switch("k l m", "o", "Space", "Space")
    play.switch("Leave it at", "It is finished")
    assert play.line == "When I come home, I Mo."
    while not play.evening.play.choices:
        play.switch("Go on")
    assert [page.client for page in play.evening.play.state.drawer] == ["oduya"]
    play.switch("Take it back.")
    assert play.line == "You take it back."
    while play.evening.silence is None:
        play.switch("Go on")
    play.switch("Break the silence")
    assert play.line == "Yes."
    while not over(play):
        play.switch("Go on")
    play.wait(1)
    play.switch("To the title")
    assert play.top == "TitleScreen"


def test_one_switch_reaches_log_saves_and_preferences_and_leaves_them(one_switch):
    play = one_switch
    play.switch("New game", "Go on", "Go on", "Go on", "Pause")
    assert play.top == "PauseScreen"
    play.switch("Log", "The line above", "Hear it again", "Close")
    assert play.top == "PauseScreen"
    play.switch("Save", "A new save")
    assert play.theatre.keeper.has("1")
    play.switch("Back", "Preferences", "Music")
    assert play.theatre.preferences.music == 8
    play.switch("Back", "Go on")
    assert play.top == "PlayScreen"


def test_a_switch_that_is_pressed_twice_by_a_shaking_hand_takes_once(one_switch):
    play = one_switch
    play.switch("New game")
    before = play.line
    play.turn_to("Go on")
    play.wait(0.4)
    for _ in range(5):
        pygame.event.post(pygame.Event(pygame.KEYDOWN, key=pygame.K_SPACE, mod=0))
    play.wait(0.1)
    play.wait(1)
    assert play.evening.play.session.at <= 1, before


def test_nothing_has_its_turn_when_choices_have_just_come(one_switch):
    play = one_switch
    play.switch("New game")
    while not play.evening.play.asking:
        play.switch("Go on")
    play.evening.tell("sit")
    while not play.evening.play.choices:
        play.switch("Go on")
    play.wait(0.1)
    while not any(stop.key.startswith("choice") for stop in play.loop.top.stops()):
        play.loop.frame()
    play.loop.frame()
    current = play.theatre.controls.scanner.current
    assert current is None or not current.key.startswith("choice")


def test_the_turn_is_marked_without_colour_alone_and_a_pointer_does_not_move_it(one_switch):
    play = one_switch
    play.wait(1)
    play.turn_to("Preferences")
    assert play.loop.top.rows.current.key == "preferences"
    pygame.event.post(
        pygame.Event(pygame.MOUSEMOTION, pos=(200, 400), rel=(0, 0), buttons=(0, 0, 0))
    )
    play.wait(0.05)
    assert play.loop.top.rows.current.key == "preferences"


def test_the_mouse_alone_writes_words_saves_and_comes_to_the_end(game):
    play = game()
    play.wait(3)
    play.click(*play.spot("New game"))
    while not play.evening.play.asking:
        play.click(400, 200)
    play.wait(2)
    play.click(400, 200)
    assert play.top == "SpellingScreen"
    play.click(*play.spot("W"))
    for letter in LETTERS[1:]:
        play.click(*play.spot("Space" if letter == " " else letter))
    play.click(*play.spot("It is finished"))
    assert play.line == "When I come home, I Wash up."
    play.click(640, 300)
    play.click(*play.spot("Save"))
    play.click(*play.spot("A new save"))
    assert play.theatre.keeper.has("1")
    play.click(*play.spot("Throw one away"))
    play.click(*play.spot("Save 1"))
    assert play.top == "AskScreen"
    play.click(*play.spot("Throw it away"))
    assert not play.theatre.keeper.has("1")
    play.click(*play.spot("Back"))
    assert play.top == "PlayScreen"
    while not play.evening.play.choices:
        play.click(400, 200)
    play.wait(2)
    play.click(*play.spot("choice"))
    for _ in range(30):
        if over(play):
            break
        play.click(400, 200)
    assert over(play)


def test_a_gamepad_alone_writes_words_and_comes_to_the_end(game):
    play = game()
    play.wait(1)
    play.pad("a")
    while not play.evening.play.asking:
        play.pad("a")
    play.wait(2)
    play.pad("a")
    assert play.top == "SpellingScreen"
    play.pad("dpad_right", "a", "dpad_right", "a", "x", "dpad_up", "dpad_right", "a")
    assert play.line == "When I come home, I B."
    while not play.evening.play.choices:
        play.pad("a")
    play.wait(2)
    play.pad("dpad_down", "dpad_down", "a")
    assert play.line == "You take it back."
    play.pad("y")
    assert play.top == "LogScreen"
    play.pad("b", "start")
    assert play.top == "PauseScreen"
    play.pad("b")
    for _ in range(30):
        if over(play):
            break
        play.pad("a")
    assert over(play)


def test_hints_name_the_press_of_the_device_that_was_used_last(game):
    play = game()
    play.key("return", "l")

    def foot():
        play.window.show(play.loop.top.draw)
        return [box.label for box in play.loop.top.boxes]

    assert {"Esc", "Up and down"} <= set(foot())
    play.pad("dpad_up")
    assert {"B", "D-pad"} <= set(foot())
    play.click(3, 3)
    assert {"Right button", "Click"} <= set(foot())
    assert "D-pad" not in foot()


def test_the_panel_for_words_says_what_to_press_on_the_device_that_was_used_last(game):
    play = game()
    play.key("return")
    while not play.evening.play.asking:
        play.key("space")
    play.wait(1)

    def hint():
        play.window.show(play.loop.top.draw)
        return play.evening.stage._words.typing.hint

    assert hint().startswith("Enter")
    play.pad("y")  # opens the log
    play.pad("b")
    play.wait(0.1)
    assert hint() == "A for letters"
    pygame.event.post(pygame.Event(pygame.MOUSEMOTION, pos=(9, 9), rel=(0, 0), buttons=(0, 0, 0)))
    play.wait(0.1)
    assert hint().startswith("Click")


def test_the_mouse_hears_a_line_of_the_log_and_goes_back_to_another(game, monkeypatch):
    play = game()
    play.key("return", "space", "space", "space", "space", "l")
    heard = []
    monkeypatch.setattr(play.evening, "hear", lambda beat: heard.append(beat.text))
    play.click(*play.spot("Hear it again"))
    play.click(*play.spot("The letter has come back."))
    assert (heard, play.top) == (["The letter has come back."], "LogScreen")
    play.click(*play.spot("Hear it again"))
    play.click(*play.spot("The letter has come back."))
    assert (play.top, play.line) == ("PlayScreen", "The letter has come back.")
