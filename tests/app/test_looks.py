"""High contrast and a player's colours on every screen: 7:1 over white and over black."""

from __future__ import annotations

import warnings

import pygame
import pytest

from game.engine.app.look import look_for
from game.engine.app.preferences import COLOURS, FACES, SPACES, Preferences
from game.engine.app.shots import worst_of
from game.engine.stage.theme import HIGH, OF_THE_STORY, PAIRS
from game.engine.stage.type import FACES as CAST
from game.engine.stage.type import SMALLEST, Face

DOORS = ("pause", "log", "letters", "preferences", "keys", "credits", "ending")
LOOKS = [("high_contrast", True), ("colours", "black on cream"), ("colours", "yellow on black")]


def test_what_the_screen_offers_is_what_the_stage_has():
    assert set(COLOURS) == {OF_THE_STORY, *PAIRS}
    assert set(FACES) == set(CAST)
    for face in FACES:
        for space in SPACES:
            asked = Preferences(face=face, letter_space=space, word_space=space, line_space=space)
            assert look_for(asked).type.setting.face == face


@pytest.mark.parametrize("ground", [(255, 255, 255), (0, 0, 0)], ids=["white", "black"])
@pytest.mark.parametrize(("name", "value"), LOOKS)
def test_every_list_keeps_seven_to_one(game, name, value, ground):
    play = game()
    play.key("return", "space", "space", "space", "f5")
    play.window.surface.fill(ground)
    play.theatre.remember()
    play.theatre.prefer(name, value)
    doors = play.theatre.doors
    screens = [getattr(doors, door)() for door in DOORS] + [doors.saves(saving=False)]
    for screen in screens:
        ratio, label = worst_of(screen, play.window.surface)
        assert ratio >= HIGH, (type(screen).__name__, label)


@pytest.mark.parametrize(("name", "value"), LOOKS)
def test_the_title_and_the_story_keep_seven_to_one_and_change_at_once(game, name, value):
    play = game()
    play.theatre.prefer(name, value)
    assert worst_of(play.loop.top, play.window.surface)[0] >= HIGH
    play.key("return", "space", "space", "space")
    play.theatre.evening.stage.reveal_all()
    before = play.theatre.evening.stage
    assert worst_of(play.loop.top, play.window.surface)[0] >= HIGH
    play.theatre.prefer(name, Preferences.__dataclass_fields__[name].default)
    assert play.theatre.evening.stage is before  # nothing is begun anew for it
    assert not play.theatre.look.theme.solid


def test_wider_letters_words_and_lines_take_more_room_at_once(game):
    play = game()

    def measure():
        case = play.theatre.look.type
        return case.width("two words", Face.SERIF, 38), case.height(38)

    plain = measure()
    play.theatre.prefer("letter_space", "wider")
    lettered = measure()
    play.theatre.prefer("word_space", "wider")
    worded = measure()
    play.theatre.prefer("line_space", "wider")
    assert plain[0] < lettered[0] < worded[0]
    assert plain[1] == worded[1] < measure()[1]
    pixels = play.theatre.look.type.pixels(38)
    assert lettered[0] - plain[0] == pytest.approx(len("twowords") * 0.12 * pixels, rel=0.25)


WINDOWS = [(640, 360), (800, 1200), (3840, 1080)]
WORST = {"text_size": 200, "face": "dyslexic", "letter_space": "wide", "line_space": "wide"}


def pulled_to(play, size):
    with warnings.catch_warnings():  # pygame would rather have its own windows drawn on
        warnings.simplefilter("ignore", DeprecationWarning)
        pygame.Window.from_display_module().size = size
    play.window.presses(0)
    play.theatre.step(0.0)


@pytest.mark.parametrize("asked", [{}, WORST], ids=["plain", "worst"])
@pytest.mark.parametrize("size", WINDOWS)
def test_in_every_window_no_word_of_a_screen_leaves_it_and_none_is_under_fourteen_pixels(
    game, size, asked
):
    play = game()
    pulled_to(play, size)
    for name, value in asked.items():
        play.theatre.prefer(name, value)
    title = play.loop.top
    play.key("return", "space", "space", "space", "f5")
    play.theatre.remember()
    doors = play.theatre.doors
    listed = [getattr(doors, door)() for door in (*DOORS, "gallery", "endings", "touches")]
    for screen in (title, play.loop.top, *listed, doors.saves(saving=False)):
        screen.draw(play.window.surface)
        whole = play.window.surface.get_rect()
        outside = [box for box in screen.boxes if not whole.contains(pygame.Rect(box.rect))]
        assert outside == [], type(screen).__name__
    shape, case = play.window.shape, play.theatre.look.type
    assert shape.size == case.size
    assert case.least * shape.pixel >= SMALLEST


@pytest.mark.parametrize("size", [(1, 1), (700, 136)])
def test_a_window_pulled_to_a_speck_is_drawn_and_pulled_back_all_is_as_it_was(game, size):
    play = game()
    before = play.theatre.look.type.least
    pulled_to(play, size)
    for name, value in WORST.items():
        play.theatre.prefer(name, value)
    title = play.loop.top
    play.key("return", "space", "space", "space", "f5")
    play.theatre.remember()
    doors = play.theatre.doors
    for screen in (title, play.loop.top, *(getattr(doors, door)() for door in DOORS)):
        play.window.show(screen.draw)
    play.window.show(doors.saves(saving=False).draw)
    assert play.top == "PlayScreen"
    pulled_to(play, (1280, 720))
    assert play.theatre.look.type.least == before
