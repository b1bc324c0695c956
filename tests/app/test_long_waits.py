"""A minute of an office: the clock's real seconds, what the player does in it, and who cannot wait."""

from __future__ import annotations

import pytest

from game.engine.app.aloud import Aloud
from game.engine.app.keeping import Keeper
from game.engine.app.launch import Launch
from game.engine.app.terminal import Page
from game.engine.app.text_mode import run
from game.engine.app.text_waits import Waits

MINUTE = """
It's noon. # second: 0 0
Four. # second: 4 19
    * [Look up. # after: 15] You look up.
    * [Speak to Desmond.] He is at his hatch.
- Nineteen. # second: 19 36
    * [Say nothing. # after: 10] Nothing is said.
    * [Speak. # any_key] Theodore: Yes.
- Sixty-one. # second: 61
That was that.
-> END
"""


@pytest.fixture
def noon(game):
    """At the first menu of the minute, which has just come."""
    return to_the_minute(game(MINUTE))


def to_the_minute(play):
    play.key("return")
    while not play.evening.play.choices:
        play.key("space")
    assert play.line == "Four."
    return play


def reading(play):
    return play.evening.stage.pieces.minute.reading


def test_the_clock_goes_in_real_seconds_and_waits_for_the_next_that_is_told(noon):
    before = reading(noon)
    noon.wait(5)
    assert reading(noon) == pytest.approx(before + 5, abs=0.15)
    noon.key("down")
    noon.wait(20)
    assert reading(noon) == 19
    assert noon.line == "Four."


def test_who_does_nothing_has_the_seconds_pass_for_them(noon):
    noon.wait(13)
    assert noon.line == "Four."
    noon.wait(2)
    assert noon.line == "You look up."


def test_a_key_a_number_or_a_tap_does_something_at_once(noon):
    noon.wait(1)
    noon.key("2")
    assert noon.line == "He is at his hatch."


def test_a_tap_on_a_choice_takes_it(noon):
    noon.wait(1)
    noon.click(*noon.spot("choice"))
    assert noon.line == "You look up."


def test_who_moves_in_the_menu_has_it_wait_for_them(noon):
    noon.key("down", "down")
    noon.wait(20)
    assert noon.line == "Four."
    noon.key("return")
    assert noon.line == "He is at his hatch."


def test_from_second_ten_one_is_told_that_all_is_well(noon):
    while reading(noon) < 9.5:
        noon.wait(0.1)
        assert noon.loop.top.bar.note != "Still here."
    while reading(noon) < 10.5:
        noon.wait(0.1)
    assert noon.loop.top.bar.note == "Still here."
    assert "Still here." in {box.label for box in noon.loop.top.boxes}
    assert noon.evening.stage.long_wait.share < 1


def test_it_is_read_aloud_to_who_has_everything_read_aloud(noon):
    said = []
    noon.theatre.parts.aside.add = lambda lines: said.extend(line.text for line in lines)
    noon.theatre.prefer("aloud", value=True)
    aloud = Aloud(noon.theatre)
    for _ in range(240):
        noon.wait(0.05)
        aloud.step(noon.loop.top)
    assert said.count("Still here.") == 1


def test_while_the_choices_are_being_read_aloud_no_time_is_lost(noon):
    noon.theatre.parts.aside = Busy()
    noon.wait(20)
    assert noon.line == "Four."


class Busy:
    """Somebody who goes on reading aloud."""

    busy = True

    def step(self, dt):
        pass

    def add(self, lines):
        pass

    def close(self):
        pass


def test_short_waits_take_a_sixth_and_the_clock_goes_as_fast(game):
    play = game(MINUTE)
    play.theatre.prefer("long_waits", "short")
    to_the_minute(play)
    before = reading(play)
    play.wait(0.5)
    assert reading(play) == pytest.approx(before + 3, abs=0.3)
    play.wait(2)
    assert play.line == "You look up."


def test_until_one_chooses_nothing_takes_itself_not_even_a_silence(game):
    play = game(MINUTE)
    play.theatre.prefer("long_waits", "until I choose")
    to_the_minute(play)
    play.wait(20)
    assert play.line == "Four."
    play.key("1", "space")
    play.wait(12)
    assert play.line == "Nineteen."
    assert [choice.text for choice in play.evening.stage.menu.choices] == ["Say nothing.", "Speak."]
    play.key("1")
    assert play.line == "Nothing is said."


def test_a_wait_that_has_begun_is_let_go_when_the_preference_says_so(noon):
    noon.wait(10)
    noon.theatre.prefer("long_waits", "until I choose")
    noon.wait(20)
    assert noon.line == "Four."
    noon.key("2")
    assert noon.line == "He is at his hatch."


@pytest.fixture
def typed(read_story, tmp_path):
    """At the terminal: what is said when so much is typed, and the seconds that it took."""

    def play(answers, how="in full"):
        said, slept, waiting = [], [], list(answers)

        def ask(prompt):
            said.append(prompt)
            if not waiting:
                raise EOFError
            return waiting.pop(0)

        page = Page(said.append, lambda: 80)
        keeper = Keeper(tmp_path / "saves", lambda: 1_800_000_000.0)
        waits = Waits(page, tmp_path / "preferences.json", slept.append)
        while waits.how != how:
            waits.turn()
        run(read_story(MINUTE), keeper, page, ask, Launch(seed=7), waits)
        return said, sum(slept)

    return play


def test_at_the_terminal_enter_alone_lets_the_seconds_pass(typed):
    said, slept = typed([""])
    assert "[Enter alone lets 15 seconds pass.]" in said
    assert slept == 0
    said, slept = typed(["2", "", ""])
    assert slept == 15
    assert "You look up." in said
    assert said.index("Still here.") < said.index("You look up.")


def test_at_the_terminal_a_number_takes_no_time(typed):
    said, slept = typed(["2", "", "2"])
    assert slept == 0
    assert "He is at his hatch." in said


def test_at_the_terminal_short_waits_are_short_and_none_are_none(typed):
    said, slept = typed(["", "", ""], "short")
    assert slept == pytest.approx(2.5)
    assert "Still here." not in said
    said, slept = typed(["2", "", "", ""], "until I choose")
    assert slept == 0
    assert "You look up." in said


def test_at_the_terminal_the_preference_is_told_changed_and_kept(typed, tmp_path):
    said, _ = typed(["", "p", "1", ""])
    assert "1. Long waits: in full" in said
    assert "Long waits: short" in said
    assert Waits(Page(said.append, lambda: 80), tmp_path / "preferences.json").how == "short"


def test_with_one_switch_no_choice_goes_by_while_others_have_their_turn(noon):
    noon.theatre.prefer("switch_seconds", 5.0)
    noon.theatre.prefer("one_switch", value=True)
    noon.wait(25)
    assert noon.line == "Four."
    noon.switch("Speak to Desmond.")
    assert noon.line == "He is at his hatch."
