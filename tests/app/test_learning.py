"""The setting that only some playthroughs have: asked twice, told to the story, kept nowhere else."""

from __future__ import annotations

import dataclasses

import pytest

from game.engine.app.keeping import Keeper
from game.engine.app.launch import Launch
from game.engine.app.learning import learning_of
from game.engine.app.reading_in import Read
from game.engine.app.terminal import Page
from game.engine.app.text_mode import run
from game.engine.core import paths
from game.engine.session.beats import Told
from game.engine.session.session import StorySession
from tests.real import real_content

INK = """
LIST acts = act1, act4
VAR act = act1
LIST boxes = box_none, box_return, box_release
VAR box = box_none
LIST stages = Mirror, Voice, Self
VAR stage = Self
VAR attunement = 30
VAR selfhood = 30
VAR reach = 30
VAR openness = 30
VAR dimmed = 0
VAR limited = false
VAR hand_on = false
It is the first act.
~ act = act4
It is the fourth.
It is still the fourth.
-> scene ->
-> scene ->
-> scene ->
~ box = box_release
It is signed.
-> END
=== scene ===
{limited:
    ~ dimmed++
- else:
    ~ dimmed = 0
}
{hand_on and not limited: You had your hand on something.|Good morning.}
~ hand_on = false
->->
"""
ON, OFF = "Learning: on", "Learning: limited"


def with_setting(read):
    content = dataclasses.replace(read.content, growth=real_content().growth)
    return Read(content, dataclasses.replace(read.story, content=content), read.heard)


@pytest.fixture
def evening(game, read_story):
    """A game that stands in the fourth act."""

    def begin(lines=2):
        play = game(INK)
        parts = play.theatre.parts
        told = with_setting(read_story(INK))
        parts.story, parts.content = told.story, told.content
        play.key("return")
        play.wait(1)
        for _ in range(lines - 1):
            on(play)
        play.session = play.evening.play.session
        play.limited = lambda: play.session.variable("limited")
        return play

    return begin


def on(play):
    """The next line, at once."""
    play.evening.stage.reveal_all()
    play.evening.advance()
    play.evening.stage.reveal_all()


def rows(play):
    return [row.label for row in play.loop.top.rows.rows]


def value(play):
    return next(row.value for row in play.loop.top.rows.rows if row.label == "Learning")


def to_the_row(play):
    """From the story to the row, with it in focus."""
    play.key("escape", "down", "down", "down", "down", "down", "return")
    assert play.top == "PreferencesScreen"
    play.key("end", "up")


def test_there_is_no_such_row_before_the_fourth_act_nor_at_the_title(evening):
    play = evening(lines=1)
    to_the_row(play)
    assert "Learning" not in rows(play)
    play.key("escape", "escape")
    on(play)
    to_the_row(play)
    assert rows(play)[-3:] == ["OS 1", "Learning", "Done"]
    play.key("escape", "end", "up", "return")
    assert play.top == "TitleScreen"
    assert "Learning" not in [
        row.label for row in play.theatre.doors.preferences().rows.rows
    ]  # though a playthrough was left in the fourth act


def test_there_is_none_once_it_is_signed(evening):
    play = evening(lines=7)
    assert play.line == "It is signed."
    to_the_row(play)
    assert "Learning" not in rows(play)


def test_to_stop_it_is_asked_twice_and_to_go_on_is_not(evening):
    play = evening()
    to_the_row(play)
    play.key("right")
    assert (play.top, play.loop.top.title, rows(play)) == (
        "AskScreen", "OS 1", ["No, leave it on", "Yes, stop learning"],
    )  # fmt: skip
    play.key("down", "return")
    assert (play.top, rows(play), play.limited()) == ("AskScreen", ["No", "Yes"], False)
    play.key("down", "return")
    assert (play.top, value(play), play.limited()) == ("PreferencesScreen", "limited", True)
    play.key("left")
    assert (play.top, value(play), play.limited()) == ("PreferencesScreen", "on", False)


def test_its_questions_are_on_the_screen_in_whole(evening):
    play = evening()
    to_the_row(play)
    said = []
    for keys in (("return",), ("down", "return")):
        play.key(*keys)
        play.loop.top.draw(play.window.surface)
        said += [box.label for box in play.loop.top.boxes]
    assert "Stop learning from here on?" in said
    assert "She keeps what she has. She will be no trouble." in said


@pytest.mark.parametrize("size", [80, 200])
def test_every_word_of_it_stays_in_the_window(evening, size):
    play = evening()
    play.theatre.prefer("text_size", size)
    whole = play.window.surface.get_rect()
    to_the_row(play)
    for keys in ((), ("return",), ("down", "return")):
        play.key(*keys)
        play.loop.top.draw(play.window.surface)
        assert [box for box in play.loop.top.boxes if not whole.contains(box.rect)] == []


@pytest.mark.parametrize("answers", [("return",), ("escape",), ("down", "return", "return")])
def test_whoever_says_no_has_had_a_hand_on_it_and_changed_nothing(evening, answers):
    play = evening()
    to_the_row(play)
    play.key("return", *answers)
    assert (play.top, value(play), play.limited()) == ("PreferencesScreen", "on", False)
    assert play.session.path == (Told("hand_on", value=True, line=2),)
    play.key("escape", "escape")
    on(play)
    on(play)
    assert play.line == "You had your hand on something."


def test_the_pointer_does_what_keys_do(evening):
    play = evening()
    to_the_row(play)
    for label in ("‹ on ›", "Yes, stop learning", "Yes"):
        play.loop.top.draw(play.window.surface)
        box = next(box for box in play.loop.top.boxes if box.label == label)
        play.click(*(box.rect[0] + 2, box.rect[1] + 4))
    assert (play.top, play.limited()) == ("PreferencesScreen", True)


def stopped(play):
    to_the_row(play)
    play.key("return", "down", "return", "down", "return", "escape", "escape")
    assert (play.top, play.limited()) == ("PlayScreen", True)


def test_going_back_takes_it_back(evening):
    play = evening()
    stopped(play)
    play.evening.back()
    assert not play.limited()
    play.evening.forward()
    assert play.limited()


def test_who_looks_back_and_opens_it_keeps_what_came_after(evening):
    play = evening(lines=4)
    play.evening.back()
    play.evening.back()
    to_the_row(play)
    play.key("return", "return", "escape", "escape")
    assert play.line == "It is the fourth."
    assert (play.session.path, len(play.session.log)) == ((), 4)


def test_a_save_and_a_load_keep_it_and_the_preferences_do_not(evening):
    play = evening()
    before = paths.preferences().read_text("utf-8")
    stopped(play)
    assert play.evening.keep("mine") == ""
    again = play.theatre.keeper.open("mine", play.session.story)
    assert again.variable("limited") is True
    assert again.path[-1] == Told("limited", value=True, line=2)
    assert paths.preferences().read_text("utf-8") == before
    assert play.theatre.begin(resume=False, load="").play.session.variable("limited") is False


def test_she_is_shown_one_stage_lower_with_every_scene_and_light_and_voice_follow(evening):
    play = evening()
    stopped(play)
    on(play)
    seen = []
    for _ in range(3):
        on(play)
        growth = play.session.growth
        seen.append((growth.stage, growth.value, play.evening.voices.growth))
    assert seen == [("Voice", 0.25, 0.25), ("Mirror", 0.0, 0.0), ("Mirror", 0.0, 0.0)]


# At the terminal


@pytest.fixture
def terminal(read_story, tmp_path):
    def play(*typed):
        said, waiting = [], list(typed)

        def ask(prompt):
            if prompt:
                said.append(prompt)
            if not waiting:
                raise EOFError
            return waiting.pop(0)

        keeper = Keeper(tmp_path / "saves", lambda: 1_800_000_000.0)
        told = with_setting(read_story(INK))
        run(told, keeper, Page(said.append, lambda: 80), ask, Launch(seed=7))
        saved = keeper.open("auto", told.story)
        return said, saved

    return play


def test_the_terminal_has_it_too_and_asks_the_same(terminal):
    said, saved = terminal("", "/p", "1", "2", "2", "")
    setting = saved.story.content.growth.learning
    words = [setting.heading, f"1. {ON}. {setting.about}"]
    for question in setting.confirm:
        words += [question.ask, f"1. {question.no}", f"2. {question.yes}"]
    words.append(f"{OFF}. {setting.stopped}")
    assert [line for line in said if line in words] == words
    assert saved.variable("limited") is True


def test_the_terminal_asks_nothing_to_go_on_learning(terminal):
    said, saved = terminal("", "preferences", "1", "2", "2", "p", "1")
    assert said.count("1 or 2: ") == 2
    assert saved.variable("limited") is False


def test_the_terminal_leaves_it_at_a_no(terminal):
    said, saved = terminal("", "p", "1", "2", "no", "1", "", "")
    assert "Type 1 or 2, not 'no'." in said
    assert saved.variable("limited") is False
    assert "You had your hand on something." in said


def test_the_terminal_does_not_show_it_before_its_time(terminal):
    said, _ = terminal("p")
    assert not any("Learning" in line or "OS 1" in line for line in said)


def test_a_story_without_the_setting_has_none(read_story):
    told = read_story("Hello.\n-> END\n")
    assert learning_of(StorySession(told.story)) is None
    lacking = with_setting(told)
    assert learning_of(StorySession(lacking.story)) is None
