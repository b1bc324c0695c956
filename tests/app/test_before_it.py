"""What is offered before the first line, and what is said before a chapter, to who wants it."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest

from game.engine.app.screens.notes import listed
from game.engine.content.load import load_content
from game.engine.core import paths

TWO = """
-> one
=== one ===
# chapter: 1 By Hand
Once.
Twice.
    * [On.] You go on.
        -> two
    * [Stay.] You stay.
        -> one
=== two ===
# chapter: 7 Weather
It rains.
It still rains.
    * [Out.] You go out.
- -> END
"""


def test_several_things_are_said_as_one_says_them():
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b and c"


def test_preferences_are_offered_before_the_first_line_of_all_and_only_then(game):
    paths.preferences().unlink()
    play = game(TWO)
    play.key("return")
    assert (play.top, play.loop.top.title) == ("FirstPreferences", "Before it begins")
    assert play.loop.top.rows.current.label == "Begin"
    play.key("escape")
    assert play.top == "TitleScreen"
    play.key("return", "return")
    assert (play.top, play.line) == ("PlayScreen", "Once.")
    play.close()
    again = game(TWO)
    again.key("down", "return")
    assert again.top == "PlayScreen"


def test_what_is_set_there_holds_from_the_first_line_on(game):
    paths.preferences().unlink()
    play = game(TWO)
    play.key("return")
    rows = play.loop.top.rows
    rows.leap([row.key for row in rows.rows].index("text_size"))
    play.key("right", "home", "return")
    assert play.top == "PlayScreen"
    assert play.theatre.look.type.scale == 1.25


@pytest.fixture
def noted(game):
    play = game(TWO)
    parts = play.theatre.parts
    notes = MappingProxyType({"Weather": ("rain", "wet feet")})
    passed = MappingProxyType({"Weather": "It rains for a while."})
    parts.content = replace(parts.content, notes=notes, passed=passed)
    return play


def at_the_choice(play):
    play.key("return", "space", "space", "space")
    while not play.evening.play.choices:
        play.key("space")
    play.wait(1)


def test_who_did_not_ask_is_told_nothing(noted):
    at_the_choice(noted)
    noted.key("1")
    assert (noted.top, noted.line) == ("PlayScreen", "You go on.")


def to_the_note(play):
    play.theatre.prefer("content_notes", value=True)
    at_the_choice(play)
    play.key("1")
    for _ in range(4):
        if play.top == "PlayScreen":
            play.key("space")
    assert play.top == "NoteScreen"
    assert "touches on rain and wet feet" in play.loop.top.spoken()
    assert play.line == "You go on."


def test_who_asked_is_told_before_the_chapter_and_goes_on(noted):
    to_the_note(noted)
    noted.key("return")
    noted.wait(3)
    assert (noted.top, noted.line) == ("PlayScreen", "It rains.")
    noted.key("left", "right")
    assert noted.top == "PlayScreen"


def test_or_stays_where_they_are_and_is_told_again(noted):
    to_the_note(noted)
    noted.key("escape")
    assert (noted.top, noted.line) == ("PlayScreen", "You go on.")
    noted.key("space")
    assert noted.top == "NoteScreen"


def test_or_runs_ahead_through_lines_never_read_to_the_next_choice(noted):
    to_the_note(noted)
    noted.key("down", "return")
    noted.wait(8)
    assert noted.loop.top.title == "What was passed over"
    assert noted.loop.top.spoken().startswith("It rains for a while.\nOne line was passed over")
    noted.key("return")
    assert (noted.top, noted.line) == ("PlayScreen", "It still rains.")
    assert noted.evening.play.choices


def test_all_that_the_story_touches_on_is_told_of_when_it_is_passed_over():
    content = load_content(paths.story())
    assert set(content.notes) - set(content.passed) == {"Four days"}  # it begins in two ways
    assert all(text[-1] == "." and 60 < len(text) < 260 for text in content.passed.values())


def test_who_runs_ahead_or_lets_the_page_turn_is_told_too(noted):
    noted.theatre.prefer("auto", value=True)
    noted.theatre.prefer("content_notes", value=True)
    at_the_choice(noted)
    noted.key("1")
    noted.wait(8)
    assert (noted.top, noted.line) == ("NoteScreen", "You go on.")
    noted.key("escape")
    noted.theatre.prefer("auto", value=False)
    noted.theatre.prefer("skip_unread", value=True)
    noted.key("k")
    noted.wait(3)
    assert (noted.top, noted.line) == ("NoteScreen", "You go on.")


def test_every_chapter_that_has_a_note_is_one_of_the_story():
    story = paths.story()
    told = "\n".join(path.read_text("utf-8") for path in story.rglob("*.ink"))
    chapters = [line for line in told.splitlines() if "# chapter:" in line]
    notes = load_content(story).notes
    assert notes
    for chapter in notes:
        assert any(chapter in line for line in chapters), chapter
