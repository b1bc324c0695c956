"""Every screen tells in plain words what it is and what is in focus: a voice has nothing else."""

from __future__ import annotations

import pygame
import pytest

LISTS = ("pause", "log", "preferences", "keys", "credits", "ending")


@pytest.mark.parametrize("door", LISTS)
def test_each_screen_says_its_name_and_what_is_in_focus(game, door):
    play = game()
    play.key("return", "space", "space", "space")
    screen = getattr(play.theatre.doors, door)()
    assert screen.title
    assert screen.spoken().strip()


def test_a_row_is_said_with_its_value_and_what_goes_with_it(game):
    play = game()
    assert play.loop.top.title == "Soft Glow"
    assert play.loop.top.spoken() == "New game"
    play.key("down", "down", "return")
    assert play.loop.top.title == "Preferences"
    play.loop.top.rows.leap([row.key for row in play.loop.top.rows.rows].index("text_size"))
    assert play.loop.top.spoken() == "Text size, 100 %"
    play.loop.top.rows.leap([row.key for row in play.loop.top.rows.rows].index("music"))
    assert play.loop.top.spoken() == "Music, 7 of 10"


def test_play_says_the_line_then_the_words_then_the_choices_then_the_one_in_focus(game):
    play = game()
    play.key("return")
    assert play.loop.top.title == "1. By Hand"
    assert play.loop.top.spoken() == "The letter has come back."
    while not play.evening.play.asking:
        play.key("space")
    play.wait(1)
    assert play.loop.top.spoken() == "When I come home, I …"
    play.key("wash up")
    assert play.loop.top.spoken() == "When I come home, I … wash up"
    play.key("return")
    while not play.evening.play.choices:
        play.key("space")
    play.wait(1)
    assert play.loop.top.spoken().splitlines()[1:] == ["1: Leave it.", "2: Take it back."]
    play.key("down", "down")
    assert play.loop.top.spoken() == "Take it back."


def test_log_saves_and_letters_say_the_one_in_focus(game):
    play = game()
    play.key("return", "space", "space", "space", "space")
    assert play.theatre.doors.log().spoken().endswith("I corrected that word.")
    assert play.theatre.doors.letters().spoken() == "Nothing has been finished yet."
    assert play.theatre.doors.saves(saving=True).spoken() == "A new save"
    play.key("f5")
    assert play.theatre.doors.saves(saving=False).spoken().startswith("Quick save. 1. By Hand")


def test_half_a_character_of_an_input_method_is_left_out_of_typed_words(game):
    play = game()
    play.key("return")
    while not play.loop.top.typed.asked:
        play.key("space")
    for text in ("\ud83d", "a", "b\ude00c", "\x00\n\t", "é", "🌙"):
        pygame.event.post(pygame.Event(pygame.TEXTINPUT, text=text))
        play.wait(0.1)
    play.window.show(play.loop.top.draw)
    assert play.loop.top.typed.text == "abcé🌙"
