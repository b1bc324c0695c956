"""Every screen can be read over the brightest picture, at every text size, and holds its words."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.engine.app.gallery import LARGEST, LEAST, run, worst_of
from game.engine.app.input import Do, Scroll
from game.engine.app.look import look_for
from game.engine.app.preferences import TEXT_SIZES, Preferences
from game.engine.app.screens.rows import Picked, Row, Rows, Turned
from game.engine.director.stage import LetterPage

DOORS = ("pause", "log", "letters", "preferences", "keys", "credits", "ending")


def over_white(play):
    play.window.surface.fill((255, 255, 255))
    play.theatre.remember()


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("door", DOORS)
def test_lists_can_be_read_over_white(game, door, size):
    play = game()
    play.key("return", "space", "space", "space", "space")
    over_white(play)
    play.theatre.prefer("text_size", size)
    screen = getattr(play.theatre.doors, door)()
    ratio, label = worst_of(screen, play.window.surface)
    assert ratio >= LEAST, label


@pytest.mark.parametrize("size", [100, 200])
def test_saves_and_the_title_can_be_read(game, size):
    play = game()
    play.key("return", "f5")
    over_white(play)
    play.theatre.prefer("text_size", size)
    for screen in (play.theatre.doors.saves(saving=True), play.theatre.doors.saves(saving=False)):
        ratio, label = worst_of(screen, play.window.surface)
        assert ratio >= LEAST, label
    play.key("escape", "end", "up", "return")
    ratio, label = worst_of(play.loop.top, play.window.surface)
    assert ratio >= LEAST, label


@pytest.mark.parametrize("size", [TEXT_SIZES[0], TEXT_SIZES[-1]])
@pytest.mark.parametrize("door", DOORS)
def test_no_word_leaves_the_window(game, door, size):
    play = game()
    play.key("return")
    over_white(play)
    play.theatre.prefer("text_size", size)
    screen = getattr(play.theatre.doors, door)()
    screen.draw(play.window.surface)
    whole = play.window.surface.get_rect()
    outside = [box for box in screen.boxes if not whole.contains(pygame.Rect(box.rect))]
    assert outside == []


def test_the_look_follows_text_size_and_picture_size():
    small = look_for(Preferences())
    large = look_for(replace(Preferences(), size="1920x1080", text_size=150))
    assert large.px(200) == 200
    assert small.px(300) == 200
    assert large.type.scale == 1.5


ROWS = (Row("a", "A"), Row("b", "B", open=False), Row("c", "C", value="on"))


def rows():
    out = Rows()
    out.fill(ROWS)
    return out


def test_focus_goes_round_and_over_closed_rows():
    list_ = rows()
    assert [list_.current.key for _ in range(3) if not list_.walk(Do.DOWN)] == ["c", "a", "c"]
    list_.walk(Scroll(1))
    assert list_.current.key == "a"


def test_accept_picks_and_left_and_right_turn():
    list_ = rows()
    assert list_.walk(Do.ACCEPT) == Picked("a")
    list_.walk(Do.LAST)
    assert list_.walk(Do.LEFT) == Turned("c", -1)
    assert list_.walk(Do.RIGHT) == Turned("c", 1)


def test_refilling_keeps_the_focus_on_the_same_thing():
    list_ = rows()
    list_.walk(Do.LAST)
    list_.fill([Row("x", "X"), *ROWS])
    assert list_.current.key == "c"


@pytest.mark.slow  # paints every picture of the story
def test_every_screen_of_the_real_story_can_be_read_and_is_small_enough(tmp_path, monkeypatch):
    monkeypatch.setenv("SOFT_GLOW_SAVES", str(tmp_path / "saves"))

    class Asked:
        out = tmp_path / "pictures"
        sheets = False
        screens = False

    assert run(Asked) == 0
    drawn = {path.stem: path.stat().st_size for path in Asked.out.iterdir()}
    assert {"title", "log", "saves", "preferences", "hour_one", "letter", "typed_words"} <= set(
        drawn
    )
    assert max(drawn.values()) <= LARGEST


def test_the_drawer_opens_on_the_last_letter_and_arrows_take_out_the_others(game):
    play = game()
    play.key("return", *["space"] * 6)
    letters = tuple(LetterPage("bea", (f"Dear Casper, {number}",), signed=True) for number in "123")
    evening = play.theatre.evening
    evening.play.director.state = replace(evening.play.state, drawer=letters)
    screen = play.theatre.doors.letters()
    screen.draw(play.window.surface)
    assert screen.aside == "3 of 3"
    for step in (Do.LEFT, Do.UP, Do.UP):
        screen.handle(step)
    assert screen.aside == "1 of 3"
    screen.handle(Scroll(-1))
    assert screen.aside == "2 of 3"
    assert screen.handle(Do.CANCEL) is not None
