"""Running on by Tab and Ctrl, places kept after going back, one save where one was meant."""

from __future__ import annotations

import pygame
import pytest

from game.engine.app.keeping import names_of
from game.engine.app.preferences import Preferences, save
from game.engine.core import paths
from game.engine.session.beats import Beat, Step
from game.engine.session.saves import AUTO, SaveFolder

MANY = "\n".join(f"Line {n}." for n in range(30)) + "\n * [Go on.] Gone.\n- -> END\n"


@pytest.fixture
def skipping(game):
    def begin(ink=MANY):
        save(Preferences(voice="off", skip_unread=True), paths.preferences())
        play = game(ink)
        play.key("return")
        return play

    return begin


def press(play, kind, key, mod=0):
    pygame.event.post(pygame.Event(kind, key=key, mod=mod))
    play.wait(0.1)


def test_tab_runs_on_to_the_next_choice_and_then_moves_in_the_menu(skipping):
    play = skipping()
    play.key("tab")
    play.wait(8)
    assert play.line == "Line 29."
    play.wait(1)
    play.key("tab")
    assert play.evening.stage.menu.focus == 0


def test_tab_a_second_time_stops(skipping):
    play = skipping()
    play.key("tab", "tab")
    line = play.line
    play.wait(3)
    assert play.line == line != "Line 0."


@pytest.mark.parametrize("mod", [0, pygame.KMOD_LCTRL])
def test_ctrl_runs_on_while_it_is_held(skipping, mod):
    play = skipping()
    press(play, pygame.KEYDOWN, pygame.K_LCTRL, mod)
    play.wait(0.6)
    press(play, pygame.KEYUP, pygame.K_LCTRL)
    line = play.line
    assert line != "Line 0."
    play.wait(3)
    assert play.line == line


def test_to_let_go_of_ctrl_breaks_no_silence_and_chooses_nothing(game):
    play = game(
        "Once.\n * [Nothing. # after: 10] Silence.\n * [A word. # any_key] Word.\n- -> END\n"
    )
    play.key("return")
    play.wait(2)
    press(play, pygame.KEYDOWN, pygame.K_LCTRL, pygame.KMOD_LCTRL)
    press(play, pygame.KEYUP, pygame.K_LCTRL)
    assert play.line == "Once."


BRANCH = "Once.\nTwice.\n * [Left.] You go left.\n * [Right.] You go right.\n- -> END\n"


def kept_path(play):
    play.wait(2)
    play.theatre.keeper.close()  # what is being written is written
    return [act.text for act in SaveFolder(paths.saves()).read(AUTO).save.path]


def test_after_going_back_over_a_choice_the_autosave_holds_it_no_more(game):
    play = game(BRANCH)
    play.key("return", *["space"] * 4)
    play.wait(1)
    play.key("2")
    assert kept_path(play) == ["Right."]
    play.key("left")
    assert kept_path(play) == []
    again = game(BRANCH)  # as after a power cut: the first game has kept nothing more
    again.key("return")
    assert again.line == "Twice."


def test_ten_lines_back_are_one_autosave(skipping, monkeypatch):
    play = skipping()
    play.key("tab")
    play.wait(8)
    made = []
    monkeypatch.setattr(play.evening, "autosave", lambda: made.append(play.line))
    for _ in range(10):
        press(play, pygame.KEYDOWN, pygame.K_LEFT)
    play.wait(2)
    assert made == ["Line 19."]


def test_enter_pressed_twice_saves_once(game, tmp_path):
    play = game(BRANCH)
    play.key("return", "s", "return", "return", "return", "return")
    assert [slot.name for slot in play.theatre.keeper.slots()] == ["1"]
    assert play.loop.top.aside == "It is saved already"
    play.key("escape")
    assert play.top == "PlayScreen"


def test_another_line_may_be_saved_beside_the_first(game):
    play = game(BRANCH)
    play.key("return", "s", "return", "escape", "space", "space", "s", "return")
    assert {slot.name for slot in play.theatre.keeper.slots()} == {"1", "2"}


def test_the_pause_can_quit_the_game_and_the_place_is_kept(game):
    play = game(BRANCH)
    play.key("return", "space", "space")
    line = play.line
    play.key("escape", "end", "return")
    assert play.loop.stack == []
    again = game(BRANCH)
    again.key("return")
    assert again.line == line


def test_a_new_game_writes_over_no_place_of_another(game):
    play = game(BRANCH)
    play.key("return", *["space"] * 4)
    play.wait(1)
    play.key("2")
    play.close()
    again = game(BRANCH)
    again.key("down", "return", *["space"] * 4)  # a new game
    again.wait(1)
    again.key("1")
    again.close()
    paths_kept = {
        slot.name: [act.text for act in slot.save.path]
        for slot in SaveFolder(paths.saves()).slots()
    }
    assert paths_kept == {"auto": ["Left."], "earlier 1": ["Right."]}
    assert again.theatre.keeper.told("earlier 1").label == "An earlier place"


def test_to_go_on_from_the_autosave_leaves_one(game):
    for _ in range(3):
        play = game(BRANCH)
        play.key("return", "space", "space")
        play.close()
    assert [slot.name for slot in SaveFolder(paths.saves()).slots()] == ["auto"]


def test_of_many_earlier_places_the_last_five_stay(game):
    for _ in range(8):
        play = game(BRANCH)
        play.key("end", "up", "up", "up", "up", "up", "return", "space", "space")
        play.close()
    names = set(play.theatre.keeper.names())
    assert names == {"auto", *(f"earlier {n}" for n in range(1, 6))}


def test_a_hundred_saves_are_pages_of_which_only_the_one_that_is_seen_is_read(game, monkeypatch):
    play = game(BRANCH)
    play.key("return")
    for number in range(1, 101):
        play.evening.keep(str(number))
    looked = []
    told = play.theatre.keeper.told
    monkeypatch.setattr(
        play.theatre.keeper, "told", lambda name: (looked.append(name), told(name))[1]
    )
    screen = play.theatre.doors.saves(saving=False)
    screen.draw(play.window.surface)
    assert screen.aside == "Page 1 of 17"
    assert len(looked) == 6


def test_a_save_tells_its_act_and_is_named_by_her_from_voice_on():
    class Session:
        def __init__(self, index):
            self.growth = type("Growth", (), {"index": index})
            beats = [Beat("Is it taken?", "samantha"), Beat("The kettle climbs.")]
            self.log, self.at = tuple(Step(beat, "") for beat in beats), 1

        def variable(self, name):
            return frozenset({"act3"})

    assert names_of(Session(0)) == {"act": 3}
    assert names_of(Session(1)) == {"act": 3, "named": "Is it taken?"}
