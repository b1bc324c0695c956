"""What the window has, the terminal has: each cue is told or has nothing to tell, and so with screens."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from game.engine.app.keeping import Keeper
from game.engine.app.launch import Launch
from game.engine.app.terminal import Page, TerminalStage
from game.engine.app.text_mode import run
from game.engine.app.text_waits import Waits
from game.engine.app.told import CREDITS
from game.engine.core.diagnostics import Diagnostic, Span
from game.engine.director.cues import CUES, parse_cue
from game.engine.director.stage import StageState

TOLD = {
    "scene": "scene: office",
    "chapter": "chapter: 2 The six-forty",
    "music": "music: waltz",
    "ambience": "ambience: rain",
    "sfx": "sfx: bell",
    "presence": "presence: flare",
    "letter": "letter: begin oduya",
    "card": "card: 3 front",
    "floor": "floor: 17",
    "eye": "eye: scale",
    "call": "call: yellow",
    "second": "second: 4 19",
    "pov": "pov: samantha",
    "sentence": "sentence: When I come home, I",
}
NOTHING_TO_TELL = {
    "mood": "light and music ease: nobody in the story notices",
    "pause": "a reader has their own pauses",
    "voice": "how a line is spoken; it is read here",
    "lamp": "told with the next line, several as one",
    "clock": "told with the next line, the last of several",
    "input": "asked for by the game, with its words",
    "ending": "told in the gallery",
    "memory": "kept, and not shown",
    "ghost": "told with its choice",
    "after": "told with the choices",
    "any_key": "told with the choices",
    "spend": "told with its choice",
}
HEARD = {"bell": "A bell.", "ambience rain": "Rain.", "music waltz": "A waltz, next door."}
EVENING = """
VAR GHOSTS = true
-> home
=== home ===
# chapter: 1 By Hand
The letter has come back. # sfx: bell
{GHOSTS:You may see what is not open.|You see what is open.}
Samantha: Hello.
    * [Wave.] You wave.
    * [Nod.] You nod.
- She waits.
-> END
"""


def stage_with(**more):
    said = []
    page = Page(said.append, lambda: 80)
    stage = TerminalStage(page, HEARD, {"office": "An office.", "eye_scale": "A scale."})
    for name, value in more.items():
        setattr(stage, name, value)
    return stage, said


def played(stage, *tags):
    state = StageState()
    for tag in tags:
        cue = parse_cue(tag, Span("", 1))
        assert not isinstance(cue, Diagnostic), cue
        state = state.after(cue)
        stage.perform(cue, state)


def test_each_cue_is_told_or_there_is_a_reason_why_not():
    assert set(TOLD) | set(NOTHING_TO_TELL) == set(CUES)
    assert not set(TOLD) & set(NOTHING_TO_TELL)


@pytest.mark.parametrize("cue", sorted(TOLD))
def test_a_cue_with_something_to_tell_tells_it(cue):
    stage, said = stage_with()
    played(stage, TOLD[cue])
    assert said, cue


def test_her_light_is_told_when_it_changes():
    stage, said = stage_with()
    played(stage, "presence: rest", "presence: near", "presence: near", "presence: rest")
    assert said == ["[Her light comes near.]", "[Her light goes back to its place.]"]


def test_the_sound_of_a_place_is_told_when_it_begins_and_not_again():
    stage, said = stage_with(heard_in={"office": ("rain", "waltz")})
    played(stage, "scene: office", "music: waltz", "ambience: rain")
    stage.offer(())
    played(stage, "scene: office")
    stage.offer(())
    assert said[:2] == ["[An office.]", "[Rain. A waltz, next door.]"]
    assert sum("Rain." in line for line in said) == 1


def test_who_wants_no_sounds_in_words_gets_none():
    stage, said = stage_with(heard_in={"office": ("rain", "waltz")}, sounds=lambda: False)
    played(stage, "scene: office", "sfx: bell")
    assert said == ["[An office.]"]


@pytest.fixture
def evening(read_story, tmp_path):
    def play(typed, ink=EVENING, **preferences):
        said, waiting = [], list(typed)

        def ask(prompt):
            said.append(prompt)
            if not waiting:
                raise EOFError
            return waiting.pop(0)

        page, path = Page(said.append, lambda: 80), tmp_path / "preferences.json"
        if preferences:
            path.write_text(json.dumps(preferences))
        keeper = Keeper(tmp_path / "saves", lambda: 1_800_000_000.0)
        run(read_story(ink), keeper, page, ask, Launch(seed=7), Waits(page, path))
        play.kept = json.loads(path.read_text()) if path.is_file() else {}
        return said

    return play


def test_a_new_game_is_told_whether_ghosts_are_shown(evening):
    assert "You may see what is not open." in evening([""])
    assert "You see what is open." in evening(["2", ""], ghosts=False)


def test_preferences_are_told_changed_and_kept_with_the_windows(evening):
    said = evening(["p", "2", "p", "6", "p", ""], text_size=150)
    assert "2. Choices not open yet, in a new game: on" in said
    assert "Choices not open yet, in a new game: off" in said
    assert (evening.kept["ghosts"], evening.kept["content_notes"]) == (False, True)
    assert evening.kept["text_size"] == 150


def test_a_line_can_be_told_once_more_with_its_choices(evening):
    said = evening(["", "", "", "r"])
    assert said.count("Samantha: Hello.") == 2
    assert said.count("1. Wave.") == 2


def test_a_save_is_thrown_away_and_written_over_only_after_a_yes(evening):
    said = evening(["s one", "s one", "no", "s one", "yes", "delete one", "", "delete one", "yes"])
    assert said.count("Saved as one.") == 2
    assert "It is left as it was." in said
    assert "It is still there." in said
    assert "one is thrown away." in said
    assert "There is no save called 'one'." in evening(["2", "delete one"])


def test_the_gallery_and_the_credits_are_there(evening):
    said = evening(["g", "c"])
    assert any(line.startswith("Endings: 0 of") for line in said)
    assert any(line.startswith("Letters: 0") for line in said)
    assert CREDITS[0] in said


def test_choices_taken_before_are_marked_for_who_wants_that(evening):
    assert "1. Wave. (taken before)" not in evening(["", "", "", "1"])
    said = evening(["2", "", "", ""], chosen_marks=True)
    assert "1. Wave. (taken before)" in said
    assert "2. Nod." in said


def test_the_whole_log_is_there_for_the_asking(evening):
    ink = "\n".join(f"Line number {n}." for n in range(30)) + "\n-> END\n"
    said = evening([*[""] * 25, "l", "l all"], ink)
    assert said.count("1. Line number 0.") == 1


def test_who_goes_on_after_a_while_is_told_the_last_time(evening):
    lines = "\n".join(f"Line number {n}." for n in range(14))
    ink = f"{lines}\n* [Wave.] You wave.\n- She waits.\n-> END\n"
    evening([*[""] * 13, "1"], ink)
    said = evening(["1", ""], ink)
    assert "Last time. You chose: Wave." in said
    assert not any(line.startswith("Last time") for line in evening(["1"], ink, recap=False))


def test_a_chapter_says_what_it_touches_on_to_who_wants_it():
    stage, said = stage_with(touches=lambda title: "a quarrel" if title == "The quarrel" else "")
    played(stage, "chapter: 15 The quarrel", "chapter: 16 The locker")
    assert said == [
        "[15. The quarrel]",
        "[It touches on a quarrel. k runs ahead to the next choice.]",
        "[16. The locker]",
    ]


RAIN = """
-> one
=== one ===
# chapter: 7 Weather
It begins to rain.
It rains.
It still rains.
    * [Out.] You go out.
- It is dry here.
So it is.
-> END
"""


def passed_over(read_story, tmp_path, *, wanted):
    (tmp_path / "preferences.json").write_text(json.dumps({"content_notes": wanted}))
    read = read_story(RAIN)
    content = replace(
        read.content, notes={"Weather": ("rain",)}, passed={"Weather": "It rained for a while."}
    )
    read = replace(read, content=content, story=replace(read.story, content=content))
    said, typed = [], ["k", "1", "k"]

    def ask(_):
        if not typed:
            raise EOFError
        return typed.pop(0)

    page = Page(said.append, lambda: 80)
    keeper = Keeper(tmp_path / "saves", lambda: 1_800_000_000.0)
    waits = Waits(page, tmp_path / "preferences.json")
    run(read, keeper, page, ask, Launch(seed=7), waits)
    return said


def test_who_was_told_what_it_touches_on_may_pass_over_it_and_is_told_what_it_was(
    read_story, tmp_path
):
    said = passed_over(read_story, tmp_path, wanted=True)
    assert "[It touches on rain. k runs ahead to the next choice.]" in said
    assert "It rains." not in said
    at = said.index("[It rained for a while.]")
    assert said[at + 1] == "[One line was passed over; the log has it.]"
    assert "It still rains." in said[at:]
    assert {"1. Out.", "It is dry here.", "So it is."} <= set(said)  # behind the choice as ever


def test_who_was_not_told_runs_ahead_through_every_line(read_story, tmp_path):
    said = passed_over(read_story, tmp_path, wanted=False)
    assert {"It rains.", "It still rains."} <= set(said)
    assert not any("passed over" in line for line in said)
