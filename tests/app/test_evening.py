"""A whole evening by simulated events: every way through the screens, and what goes wrong on it."""

from __future__ import annotations

import pygame
import pytest

from game.engine.app.launch import Launch
from game.engine.app.loop import Push
from game.engine.app.own_music import facts_of, tell_hour

BROKEN = """
VAR nothing = 0
Once.
    * [Divide.] It is {1 / nothing}.
    * [Do not.] All is well.
- -> END
"""


def test_an_evening_from_title_to_continue(game):
    play = game()
    play.wait(1)
    assert play.top == "TitleScreen"
    play.key("return")
    assert (play.top, play.line) == ("PlayScreen", "The letter has come back.")
    play.key("space", "space", "space")
    assert play.line == "I corrected that word."
    play.key("space", "space")
    assert play.evening.play.asking.variable == "first_words"
    play.key("wash the cupp", "backspace", "return")
    assert play.line == "When I come home, I wash the cup."
    play.key("space", "space")
    assert play.evening.play.state.letter.lines == ("Dear Dr. Oduya,",)
    for _ in range(20):
        play.key("space")
        if play.evening.play.choices:
            break
    assert [page.client for page in play.evening.play.state.drawer] == ["oduya"]
    play.wait(2)
    play.key("2")
    assert play.line == "You take it back."

    play.key("l")
    assert play.top == "LogScreen"
    play.key("escape", "left", "left")
    assert "first_words" in play.evening.play.session.story.json
    assert play.evening.play.state.letter is not None
    play.key("s", "return", "escape")
    assert play.top == "PlayScreen"
    kept = play.line
    play.key("escape", "end", "up", "return")
    assert play.top == "TitleScreen"
    play.close()
    assert play.loop.stack == []

    again = game()
    again.key("return")
    assert (again.top, again.line) == ("PlayScreen", kept)
    assert again.evening.play.session.variable("first_words") == "wash the cup"
    assert again.evening.play.state.letter.lines[-1] == kept


def test_the_mouse_alone_can_play_choose_and_open_the_log(game):
    play = game()
    play.wait(3)
    row = play.loop.top.rows
    spot = next(rect for rect, place in row._spots if row.rows[place].key == "new")
    play.click(*spot.center)
    for _ in range(40):
        play.click(400, 200)
        if play.evening.play.asking or play.evening.play.choices:
            break
    assert play.evening.play.asking
    pygame.event.post(pygame.Event(pygame.MOUSEWHEEL, y=1))
    play.wait(0.3)
    assert play.line == "I corrected that word."
    play.click(640, 300)
    log = next(rect for rect, do in play.loop.top.bar._spots if do.name == "LOG")
    play.click(*log.center)
    assert play.top == "LogScreen"


def to_the_silence(play):
    play.key("return")
    while not play.evening.play.asking:
        play.key("space")
    play.wait(1)
    play.key("return")
    for _ in range(30):
        play.wait(1)
        if play.line == "She waits.":
            break
        play.key("1" if play.evening.play.choices else "space")
    play.wait(1)
    assert play.evening.stage.long_wait.silent


def test_ten_seconds_of_silence_take_themselves(game):
    play = game()
    to_the_silence(play)
    play.wait(5)
    assert play.line == "She waits."
    play.wait(6)
    assert play.line == "Nothing is said."


def test_any_key_breaks_a_silence_but_a_shift_does_not(game):
    play = game()
    to_the_silence(play)
    play.key("left shift")
    assert play.line == "She waits."
    play.key("q")
    assert play.line == "Yes."


def test_a_fault_of_the_story_is_told_and_the_last_choice_stands_again(game):
    play = game(BROKEN)
    play.key("return")
    play.wait(2)
    play.key("1")
    assert play.top == "PageScreen"
    assert any("INK90" in line for line in play.loop.top._lines)
    play.key("return")
    assert (play.top, play.line) == ("PlayScreen", "Once.")
    play.wait(1)
    play.key("2")
    assert play.line == "All is well."


def test_the_page_turns_by_itself_when_asked_to(game):
    play = game()
    play.key("return", "a")
    play.wait(12)
    assert play.evening.play.asking
    assert play.theatre.preferences.auto


def test_the_end_says_that_the_story_stops_here_and_leads_to_the_title(game):
    play = game("The only line. -> END")
    play.key("return", "space")
    assert play.top == "PageScreen"
    play.key("return")
    assert play.top == "PageScreen"  # who hurries through must not land in another game
    play.key("return")
    assert play.top == "TitleScreen"


def test_from_and_set_begin_elsewhere(game):
    ink = "VAR n = 1\n-> DONE\n=== there ===\nIt is {n}.\n-> END\n"
    play = game(ink, Launch(start="there", facts={"n": 5}, seed=1))
    play.key("return")
    assert play.line == "It is 5."


def test_a_save_that_is_cut_short_is_told_and_nothing_is_lost(game, tmp_path):
    play = game()
    play.key("return", "f5", "escape", "end", "up", "return")
    for path in (tmp_path / "saves").glob("quick.json*"):
        path.write_text(path.read_text()[:80])
    again = game()
    again.wait(0.5)
    slots = again.theatre.keeper.slots()
    assert [(slot.name, slot.good) for slot in slots] == [("auto", True), ("quick", False)]
    again.loop.turn(again.theatre.doors.begin(load="quick"))
    assert again.top == "PageScreen"


def test_closing_the_window_keeps_the_place_and_a_full_disk_keeps_the_save_before(
    game, tmp_path, monkeypatch
):
    play = game()
    play.key("return", "space", "space", "space")
    play.close()
    before = (tmp_path / "saves" / "auto.json").read_bytes()
    again = game()
    again.key("return", "space", "space", "space")

    def full(_):
        raise OSError("No space left on device")

    monkeypatch.setattr("game.engine.session.saves.os.fsync", full)
    again.close()
    assert (tmp_path / "saves" / "auto.json").read_bytes() == before
    assert not list((tmp_path / "saves").glob("*.part"))


@pytest.mark.parametrize("door", ["log", "pause", "preferences", "keys", "credits", "ending"])
def test_focus_can_be_seen_on_every_screen_and_escape_leaves(game, door):
    play = game()
    play.key("return")
    play.theatre.remember()
    play.loop.turn(Push(getattr(play.theatre.doors, door)()))
    before = play.top
    play.wait(0.2)
    play.key("down", "up", "escape")
    assert play.top != before


def test_preferences_hold_at_once_and_after_a_restart(game):
    play = game()
    play.key("return", "p", "right")
    assert play.theatre.look.type.scale == 1.25
    play.key("escape", "escape")
    play.close()
    assert game().theatre.preferences.text_size == 125


def test_another_size_of_picture_keeps_the_evening(game):
    play = game()
    play.key("return", "space", "space", "space")
    line = play.line
    play.theatre.prefer("size", "1920x1080")
    play.wait(0.5)
    assert play.window.surface.get_size() == (1920, 1080)
    assert play.line == line
    play.key("left")
    assert play.line == "The letter has come back."


def test_nothing_is_drawn_while_still_and_nobody_presses(game):
    play = game(launch=Launch(still=True, seed=1))
    play.key("return")
    play.wait(5)
    drawn = []
    play.window.show = drawn.append
    play.wait(30)
    assert drawn == []


def test_a_mood_is_heard_in_its_time_and_taken_back_with_its_line(game):
    play = game("One.\nTwo. # mood: hush 2\nThree. -> END")
    play.key("return", "space", "space")
    assert play.line == "Two."
    moods = [told[1:] for told in play.sound.heard if told[0] == "mood"]
    assert moods[-1] == ("hush", 2.0)
    play.key("left")
    moods = [told[1] for told in play.sound.heard if told[0] == "mood"]
    assert moods[-1] == "plain"


def test_the_arrangement_of_a_mood_is_made_before_its_line_comes(game):
    play = game("One. # music: dusk\nTwo.\nThree. # mood: hush 2\nFour. -> END")
    play.key("return")
    play.wait(1)
    assert play.line == "One."
    assert "dusk in hush" in play.sound.expected


SHOWING = """
LIST sights = price, thumb, scale, drain
LIST known = spoke_in_silence, heard_thirty
LIST ends = bed, fern
VAR shown = ()
VAR facts = ()
VAR aguilar_last = bed
VAR latest_hour = 5
At the market.
    * [The drain.]
        ~ shown += drain
        ~ facts += spoke_in_silence
        ~ aguilar_last = fern
        She looks.
    * [The scale.]
        ~ shown += scale
        ~ facts += heard_thirty
        She looks away.
- It starts with the fridge. # music: piece
It goes up at the end.
-> END
"""


def test_the_piece_is_told_what_was_shown_and_is_made_before_it_is_wanted(game):
    play = game(SHOWING)
    play.key("return")
    play.key("space")
    sound = play.evening._parts.sound
    assert sound.facts.shown == frozenset()
    play.wait(1)
    assert "piece" in sound.expected
    play.key("1")
    assert play.line == "She looks."
    facts = sound.facts
    assert (facts.shown, facts.spoke, facts.sea) == ({"drain"}, True, False)
    assert facts.hour == play.evening.play.session.variable("latest_hour")
    assert (facts.subject, facts.letters[0]) == ("drain", "fern")
    play.key("space")
    assert ("music", "piece") in sound.heard
    play.key("left", "left")
    assert sound.facts == facts


def test_the_latest_hour_of_a_night_is_kept_and_an_earlier_one_is_not(game):
    play = game(SHOWING)
    play.key("return")
    session = play.evening.play.session
    told = []
    for hour in (21, 14, 1, 23, 4, 6):
        tell_hour(session, hour)
        told.append(session.variable("latest_hour"))
    assert told == [21, 21, 1, 1, 4, 4]
    assert facts_of(session.variable, 1).late == 1


def test_the_panel_for_words_comes_again_to_who_goes_back_to_it(game):
    play = game()
    play.key("return")
    while not play.evening.play.asking:
        play.key("space")
    play.wait(1)
    play.key("wash up", "return", "left", "left")
    play.wait(0.5)
    while not play.evening.play.asking:
        play.key("right")
    play.wait(0.5)
    play.window.show(play.loop.top.draw)
    assert "prompt" in {box.label for box in play.loop.top.boxes}
    assert play.loop.top.typed.text == ""
