"""The whole game at a plain terminal: what is typed in, what is read out, nothing lost at the end."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from game.engine.app.keeping import Keeper
from game.engine.app.launch import Launch
from game.engine.app.terminal import Page
from game.engine.app.text_mode import run
from game.engine.app.told import CREDITS
from game.engine.session.session import StorySession

ROOT = Path(__file__).parents[2]
NEXT = ""
KILLED = SystemExit()  # no goodbye is said, as when the machine goes off
TO_THE_CHOICE = [NEXT, NEXT, "wash the cup", NEXT, NEXT, NEXT]


@pytest.fixture
def evening(read_story, tmp_path):
    def play(typed, ink=None, launch=None, **more):
        said, waiting = [], list(typed)

        def ask(prompt):
            if prompt:
                said.append(prompt)
            if not waiting:
                raise EOFError
            answer = waiting.pop(0)
            if isinstance(answer, BaseException):
                raise answer
            return answer

        keeper = Keeper(tmp_path / "saves", lambda: 1_800_000_000.0)
        page = Page(said.append, lambda: more.get("columns", 80))
        with contextlib.suppress(SystemExit):
            play.began = run(read_story(ink), keeper, page, ask, launch or Launch(seed=7))
        return said

    return play


def test_a_line_at_a_time_with_speakers_sounds_letters_and_numbered_choices(evening):
    said = evening(TO_THE_CHOICE)
    for line in (
        "[1. By Hand]",
        "[A bell.]",
        "Old system: I corrected that word.",
        "When I come home, I …",
        "> ",
        "Theodore: When I come home, I wash the cup.",
        "[A letter begins.]",
        "    Dear Dr. Oduya,",
        "[The letter is put away.]",
        "1. Leave it.",
        "2. Take it back.",
        "1 to 2: ",
    ):
        assert line in said, line
    assert said[-1] == "Your place is kept."


def test_nothing_typed_keeps_the_storys_own_words(evening):
    assert "Theodore: When I come home, I put the lights on." in evening([NEXT, NEXT, NEXT])


def test_an_empty_line_is_silent_and_a_word_speaks(evening):
    silent = evening([*TO_THE_CHOICE, "1", NEXT, NEXT])
    assert "[Enter says nothing. Anything else breaks the silence.]" in silent
    assert "Nothing is said." in silent
    spoken = evening(["2", *TO_THE_CHOICE, "2", NEXT, "hello?"])
    assert "Theodore: Yes." in spoken


def test_commands_go_back_forward_log_and_help(evening):
    said = evening([NEXT, "b", "b", "f", "f", "l", "?", "7", "dance", "q"])
    assert said.count("The letter has come back.") == 2
    assert "This is the first line." in said
    assert "There is nothing ahead that you have read." in said
    assert "2. Old system: I corrected that word." in said
    assert "There is nothing to choose here; Enter goes on." in said
    assert "That is no command; ? tells them." in said


def test_everywhere_but_at_words_a_command_may_have_its_slash_or_not(evening):
    said = evening([NEXT, "/b", "f", "/f", "/dance", "/q"])
    assert said.count("The letter has come back.") == 2
    assert "There is nothing ahead that you have read." in said
    assert "That is no command; /? tells them." in said
    at_the_choice = evening(["2", *TO_THE_CHOICE, "/b", NEXT, "b", NEXT, "/nothing", "2"])
    assert at_the_choice.count("It goes into the drawer.") == 3
    assert "You take it back." in at_the_choice


@pytest.mark.parametrize("command", ["?", "l", "load"])
def test_what_is_long_to_read_is_followed_by_the_choices_again(evening, command):
    said = evening([*TO_THE_CHOICE, command])
    assert said.count("2. Take it back.") == 2


def test_at_words_only_a_slash_makes_a_command_and_it_is_said_so(evening):
    said = evening([NEXT, NEXT, "/b", NEXT, "b", NEXT])
    assert any("/b goes back, /? helps" in line for line in said)
    assert said.count("There is a line to fill.") == 2
    assert "Theodore: When I come home, I b." in said


def test_a_typed_slash_at_words_that_is_no_command_is_told_and_nothing_is_written(evening):
    said = evening([NEXT, NEXT, "/dance", "wash the cup"])
    assert "That is no command; /? tells them." in said
    assert "Theodore: When I come home, I wash the cup." in said


def test_k_runs_on_to_the_next_choice_and_prints_every_line_on_the_way(evening):
    said = evening(["k", "wash the cup", "k", "k", "2"])
    for line in (
        "Old system: I corrected that word.",
        "    I remain, Your Father.",
        "2. Take it back.",
    ):
        assert said.count(line) == 1, line
    assert "The story waits for you here." in said


def test_a_choice_is_told_once_by_the_story_if_it_says_the_same(evening):
    ink = "Once.\n * [Go up.] You go up. At once.\n * [Stay.] Night falls.\n- The end.\n-> END\n"
    assert "> Go up." not in evening(["1"], ink)
    assert "> Stay." in evening(["2", "2"], ink)


def test_a_single_choice_is_asked_for_as_one(evening):
    said = evening(["2", "1"], "Once.\n * [Go on.] Gone.\n- -> END\n")
    assert "1: " in said
    assert "Type 1 to take it, or ? for help." in said
    assert "Gone." in said


def test_of_a_clock_set_twice_before_a_line_the_last_is_told_in_words(evening):
    ink = (
        "-> hour\n=== hour\n# pov: samantha\n# clock: 600 ms\nYou are asleep.\n# clock: 0 ms\n# clock: 36 ms\n"
        "It is dry.\n# clock: 36 ms\nStill.\n# clock: 6:11\nLight.\n-> END\n"
    )
    said = evening([NEXT, NEXT, NEXT], ink)
    assert [line for line in said if "clock:" in line] == [
        "[The clock: 600 milliseconds.]",
        "[The clock: 36 milliseconds.]",
        "[The clock: 6:11.]",
    ]


def test_the_end_tells_its_name_after_the_last_line_and_who_made_the_story_once(evening):
    said = evening(
        ["l", "q"], "-> last\n=== last\n# chapter: 7 Weather\nThe end. # ending: rain\n-> END\n"
    )
    assert said.count("Rain.") == 1
    assert said.index("Rain.") > said.index("The end.")
    assert said.count(CREDITS[0]) == 1


def test_after_going_back_the_next_start_is_at_the_place_gone_back_to(evening):
    evening([*TO_THE_CHOICE, "2", "b", "b", KILLED])
    again = evening(["1", "l"])
    assert "You take it back." not in again
    assert "   > Take it back." not in again


def test_going_back_over_a_letter_shows_what_is_on_the_page(evening):
    said = evening([NEXT, NEXT, NEXT, NEXT, NEXT, "b", "q"])
    assert said.count("    Dear Dr. Oduya,") == 2


def test_a_wrong_number_is_told_and_costs_nothing(evening):
    said = evening([*TO_THE_CHOICE, "3", "nine", "2"])
    assert "Type a number from 1 to 2, or ? for help." in said
    assert "You take it back." in said


def test_the_place_is_kept_and_found_again(evening):
    evening([*TO_THE_CHOICE, "2"])
    said = evening(["1", "l"])
    assert any(line.startswith("1. Continue: 1. By Hand,") for line in said)
    assert "You take it back." in said
    assert "   > Take it back." in said


def test_saves_have_names_are_listed_and_refused_in_sentences(evening):
    said = evening([NEXT, "s tea", "s ../etc/passwd", "load", "load nothing", "load tea", "q"])
    assert "Saved as tea." in said
    assert any(line.startswith("A save cannot be called") for line in said)
    assert any(line.startswith("tea: 1. By Hand,") for line in said)
    assert any("There is no save" in line for line in said)


@pytest.mark.parametrize("end", [EOFError(), KeyboardInterrupt()])
def test_the_end_of_input_and_ctrl_c_keep_the_place(evening, end):
    assert evening([NEXT, end])[-1] == "Your place is kept."
    assert any("Continue" in line for line in evening([]))


def test_a_fault_of_the_story_is_told_and_the_last_choice_stands_again(evening):
    ink = "VAR no = 0\nOnce.\n * [Divide.] It is {1 / no}.\n * [Do not.] All is well.\n- -> END\n"
    said = evening(["1", "2"], ink)
    assert "The story broke here. You are back at the last good choice." in said
    assert "All is well." in said


def test_a_fault_is_told_as_the_checks_tell_it_with_its_place_and_no_python(evening):
    ink = "VAR no = 0\nOnce. -> second\n=== second ===\n{1 / no}\n-> END\n"
    said = " ".join(evening([NEXT, NEXT], ink))
    assert "story.ink:4:" in said
    assert "error INK901: attempt to divide by zero" in said
    assert "Diagnostic(" not in said


def test_a_fault_before_the_first_line_promises_no_way_back(evening):
    said = evening([NEXT], "VAR no = 0\n{1 / no}\n-> END\n")
    assert "The story broke here. It has no line before this." in said


def test_a_save_that_cannot_be_read_is_told_before_a_new_game_begins(evening, tmp_path):
    (tmp_path / "saves").mkdir()
    (tmp_path / "saves" / "auto.json").write_text("half")
    said = " ".join(evening([]))
    assert "Autosave cannot be read, and is left out. The save is damaged" in said


@pytest.mark.parametrize("leaves", ["q", "/q", "Q"])
def test_the_first_menu_helps_and_lets_leave_as_its_head_promises(evening, leaves):
    evening([NEXT, "q"])
    for asks in ("?", "/?", "h"):
        said = evening([asks, leaves, "1"])
        assert "? helps, q leaves" in said[1]
        assert "Enter alone: the next line." in said
        assert said[-2:] == ["Type 1 or 2.", "1 or 2: "]
        assert not any("not '" in line for line in said)


def test_a_place_that_could_not_be_kept_is_not_said_to_be_kept(evening, tmp_path):
    (tmp_path / "saves").write_text("a file where the folder should be")
    said = evening([NEXT])
    assert "Your place is kept." not in said
    assert "The game could not be saved" in " ".join(said[-5:])


def test_a_folder_that_takes_no_save_is_named_with_what_to_do(evening, tmp_path):
    (tmp_path / "saves").write_text("a file where the folder should be")
    for typed in ([NEXT], ["s mine"]):
        told = "".join(" ".join(evening(typed)).split())  # a long path is broken over lines
        assert "".join(f"The folder is {tmp_path / 'saves'}; SOFT_GLOW_SAVES".split()) in told


def test_a_name_that_will_not_do_is_no_fault_of_the_folder(evening):
    said = " ".join(evening(["s ../mine"]))
    assert "A save cannot be called" in said
    assert "SOFT_GLOW_SAVES" not in said


def test_lines_are_wrapped_to_the_terminal(evening):
    ink = "This is a line that is a good deal longer than the terminal on which it is read. -> END"
    assert max(map(len, evening([], ink, columns=40))) <= 40


def test_a_start_that_does_not_exist_is_told(evening):
    assert any("cannot begin there" in line for line in evening([], launch=Launch(start="mars")))
    assert evening.began is False


def test_no_ghost_can_be_taken_and_it_is_not_counted(evening):
    ink = "Once.\n + [She would. # ghost] Never.\n * [Go.] Gone.\n- -> END\n"
    said = evening(["2", "1"], ink)
    assert "1. Go." in said
    assert "Gone." in said
    assert any("cannot be said yet: She would." in line for line in said)


def test_the_terminal_tells_the_same_story_as_the_session(evening, read_story):
    said = evening([*TO_THE_CHOICE, "1"])
    session = StorySession(read_story(None).story, 7)
    while session.can_advance:
        text = session.advance().text
        assert any(text.replace("put the lights on", "wash the cup") in line for line in said)


def piped(typed, tmp_path, **more):
    env = {**os.environ, "SOFT_GLOW_SAVES": str(tmp_path / "saves")}
    return subprocess.run(
        [sys.executable, "-m", "game", "play", "--text", "--seed", "7"],
        input=typed, env=env, cwd=ROOT, capture_output=True, text=True, timeout=90, check=False,
        **more,
    )  # fmt: skip


def test_the_real_story_can_be_played_through_a_pipe_and_gone_on_with(tmp_path):
    first = piped("\n\n\n\n\n\n\n\n2\n\n", tmp_path)
    assert first.returncode == 0, first.stderr
    assert first.stderr == ""
    assert "Your place is kept." in first.stdout
    again = piped("1\nl\n", tmp_path)
    assert "1. Continue: 1. By Hand" in again.stdout
    assert "\x1b" not in again.stdout


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGPIPE")
def test_a_reader_that_goes_away_is_no_traceback(tmp_path):
    command = f"yes '' | {sys.executable} -m game play --text | head -2"
    env = {**os.environ, "SOFT_GLOW_SAVES": str(tmp_path), "PYTHONUNBUFFERED": "1"}
    done = subprocess.run(
        ["/bin/sh", "-c", command], env=env, cwd=ROOT, capture_output=True, text=True, timeout=90,
        preexec_fn=lambda: signal.signal(signal.SIGPIPE, signal.SIG_DFL), check=False,
    )  # fmt: skip
    assert "Traceback" not in done.stderr
