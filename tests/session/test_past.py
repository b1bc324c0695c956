"""What a save holds of its past: not told again on loading, and believed only where it fits."""

from __future__ import annotations

import dataclasses
import json
import random
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.engine.content.load import Content
from game.engine.session.beats import Chose, Told
from game.engine.session.envelope import Page, from_text, to_text
from game.engine.session.history import PAGE
from game.engine.session.past import history_of
from game.engine.session.resume import CHANGED, resume
from game.engine.session.session import StorySession
from game.engine.session.story import LoadedStory
from game.engine.session.teller import Teller
from tests.session.conftest import CAST, EVENING, STORY, loaded, play_to
from tests.session.test_going_back import wander

LONG = """VAR n = 0
VAR words = "nothing"
-> round
=== round
~ n += RANDOM(1, 6)
Amy, a minute later: {n} now. # lamp: {n} on
She hears {words}. # input: words "I"
Again?
+ [On.] -> round
+ [No, {n}.]
- -> END
"""


@pytest.fixture
def told_lines(monkeypatch):
    """How many lines were told by any runtime."""
    counted, tell = [], Teller.next_beat

    def next_beat(self):
        counted.append(1)
        return tell(self)

    monkeypatch.setattr(Teller, "next_beat", next_beat)
    return counted


def long_play(rounds=100):
    told = StorySession(loaded(LONG), 5)
    for number in range(rounds):
        for line in range(3):
            told.advance()
            if line == 1 and number % 7 == 0:
                told.tell("words", f"word {number}")
        told.choose(0)
    for _ in range(3):
        told.advance()
    return told


def stands(told):
    """All that there is to know of a session."""
    return told.log, told.path, told.at, told.beat, json.loads(told.ink_state())


def loaded_from(save, ink):
    return resume(loaded(ink), from_text(to_text(save)))


def test_loading_tells_no_line_again_and_going_back_few(told_lines):
    told = long_play()
    before = stands(told)
    save = told.save()
    told_lines.clear()
    again = loaded_from(save, LONG)
    assert stands(again.session) == before
    assert (told_lines, again.note, again.exact) == ([], "", True)
    for step in (told.at - 1, told.at // 2, 7, 150):
        again.session.jump(step)
        told_lines.clear()
        now = again.session.variable("n")
        assert len(told_lines) <= PAGE
        told.jump(step)
        assert told.variable("n") == now


def test_a_past_of_any_wandering_is_what_its_path_tells():
    for seed in range(4):
        dice, told = random.Random(seed), StorySession(loaded(EVENING), seed)
        for _ in range(80):
            wander(told, dice)
            save = told.save()
            by_past = loaded_from(save, EVENING).session
            by_path = resume(loaded(EVENING), dataclasses.replace(save, past=())).session
            assert stands(by_past) == stands(by_path)
            if dice.random() < 0.1:
                told = by_past


def test_what_follows_a_load_is_what_followed_without():
    told, twin = long_play(40), loaded_from(long_play(40).save(), LONG).session
    for each in (told, twin):
        each.jump(61)
        each.tell("words", "another")
        play_to(each, [0, 0, 1])
    assert stands(told) == stands(twin)


def test_the_echo_s_memory_is_loaded_too():
    ink = """EXTERNAL echo(kind)
Go.
* [Say.] Theodore: I bought a red lamp.
- Well.
* [On.]
- Samantha: {echo("said")}
-> END
=== function echo(kind)
~ return "nothing"
"""
    told = StorySession(loaded(ink), 3)
    play_to(told, [0])
    again = loaded_from(told.save(), ink).session
    play_to(again, [0])
    assert again.beat.text == "I bought a red lamp."


def test_full_pages_are_packed_once_and_taken_over_on_loading():
    told = long_play()
    first, again = told.save(), told.save()
    assert len(first.past) == told.at // PAGE + 1 > 6
    assert all(a is b for a, b in zip(first.past[:-1], again.past[:-1], strict=True))
    assert loaded_from(first, LONG).session.save().past == first.past


def test_going_back_to_another_choice_packs_what_changed_anew():
    told = long_play()
    told.save()
    told.jump(68)
    told.choose(1)
    told.advance()
    again = loaded_from(told.save(), LONG).session
    assert stands(again) == stands(told)
    assert again.beat.over


def test_a_session_of_a_playtest_saves_no_past_and_is_told_again():
    told = StorySession(loaded(STORY), 7, rewind=False)
    save = play_to(told, [0]).save()
    assert save.past == ()
    assert stands(loaded_from(save, STORY).session) == stands(told)


def test_a_used_session_can_be_stood_in_again_and_keeps_nothing():
    save, spare = long_play(30).save(), long_play(4)
    spare.tell("words", "left over")
    again = resume(loaded(LONG), save, spare).session
    assert again is spare
    assert stands(again) == stands(loaded_from(save, LONG).session)
    other = play_to(StorySession(loaded(STORY), 1), [0])
    assert resume(loaded(LONG), save, other).session is not other


# What is not to be believed ----------------------------------------------------------------------


def edited(save, **fields):
    return from_text(json.dumps({**json.loads(to_text(save)), **fields}))


def test_a_save_of_before_there_was_a_past_is_loaded_and_gets_one():
    save = long_play(20).save()
    old = {k: v for k, v in json.loads(to_text(save)).items() if k not in {"past", "seal"}}
    read = from_text(json.dumps(old))
    assert read.past == ()
    assert resume(loaded(LONG), read).session.save() == save


def test_a_real_save_of_the_first_version_holds_none():
    kept = Path(__file__).parents[1] / "saves" / "0.1.0"
    assert {from_text(each.read_text("utf-8")).past for each in kept.glob("*.json")} == {()}


@pytest.mark.parametrize(
    "change",
    [
        {"seed": 6},
        {"path": [{"chose": 0, "text": "On."}]},
        {"since": 1},
        {"seal": ""},
        {"past": []},
        {"past": None},
        {"past": [["", ""]] * 2000},
        {"past": [["!", ""]]},
    ],
    ids=str,
)
def test_a_past_that_was_edited_is_not_believed_and_the_path_is_told(change, told_lines):
    save = edited(long_play(20).save(), **change)
    assert save.past == ()
    told_lines.clear()
    assert resume(loaded(LONG), save).session.seed == save.seed
    assert told_lines


def test_a_state_that_is_not_of_the_last_line_is_not_believed():
    told = long_play(20)
    elsewhere = StorySession(loaded(LONG), 5)
    elsewhere.advance()
    save = dataclasses.replace(told.save(), ink=elsewhere.ink_state())
    assert stands(resume(loaded(LONG), save).session) == stands(told)


@pytest.mark.parametrize("state", [b"", b"junk", zlib.compress(b"{}"), "other"], ids=str)
def test_a_state_on_the_way_that_cannot_be_of_its_line_is_passed_over(state):
    told = long_play(60)
    if state == "other":
        menu = StorySession(loaded(LONG), 5)
        for _ in range(2):
            menu.advance()
        state = zlib.compress(menu.ink_state().encode())
    save = told.save()
    pages = tuple(Page(page.lines, page.state and state) for page in save.past)
    again = resume(loaded(LONG), dataclasses.replace(save, past=pages)).session
    for step in (130, 60, 3):
        told.jump(step)
        again.jump(step)
        assert stands(again) == stands(told)


def test_lines_of_somebody_who_left_the_cast_are_told_again():
    save = long_play(20).save()
    compiled = loaded(LONG)
    fewer = CAST.model_copy(update={"root": {k: v for k, v in CAST.root.items() if k != "amy"}})
    other = LoadedStory(compiled.json, Content(cast=fewer), compiled.places, (), compiled.compiled)
    again = resume(other, save)
    assert {step.beat.speaker for step in again.session.log} == {""}


def test_a_changed_story_is_told_again_whatever_the_save_holds():
    again = loaded_from(long_play(20).save(), LONG.replace("Again?", "Once more?"))
    assert (again.note, again.exact) == (CHANGED, False)
    assert again.session.beat.text == "Once more?"


ROWS = [["Hi.", "", "", [], [], False, None, 0], ["So?", "amy", "x", ["a: b"], [[0, "On.", []]], False, ["a.ink", 1, 1], 2]]  # fmt: skip
MEMORY = [["a"], "b", "c", ["d"], 1, True, False]
ANY = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 99) | st.text(max_size=3) | st.just("\x1b[2J"),
    lambda inner: st.lists(inner, max_size=9) | st.dictionaries(st.text(max_size=1), inner),
    max_leaves=12,
)


@st.composite
def forged(draw):
    """A page in which one thing is another; seldom nothing of it is right."""
    told = json.loads(json.dumps([ROWS, MEMORY]))
    match draw(st.integers(0, 3)):
        case 0:
            told[0][draw(st.integers(0, 1))][draw(st.integers(0, 7))] = draw(ANY)
        case 1:
            told[1][draw(st.integers(0, 6))] = draw(ANY)
        case 2:
            told[draw(st.integers(0, 1))] = draw(ANY)
        case _:
            told = draw(ANY)
    return told


def test_the_page_that_is_forged_below_is_good():
    save = _sealed([ROWS, MEMORY])
    history, memory = history_of(save, {"amy"})
    assert (history.at, history.picked, tuple(history.path())) == (1, True, save.path)
    assert memory.letters == ("a",)


def _sealed(told):
    page = Page(zlib.compress(json.dumps(told).encode()))
    save = StorySession(loaded(STORY), 1).save()
    return dataclasses.replace(save, path=(Told("words", "x", 1), Chose(0, "On.")), past=(page,))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(forged())
def test_whatever_stands_in_a_page_is_read_or_refused(told):
    save = _sealed(told)
    try:
        history, _ = history_of(save, {"amy"})
    except ValueError:
        return
    assert tuple(history.path()) == save.path
    assert all("\x1b" not in step.beat.text for step in history.steps)


@pytest.mark.parametrize("lines", [b"", b"x", zlib.compress(b" " * 9_000_000), zlib.compress(b"[" * 99_999)])  # fmt: skip
def test_a_page_that_is_cut_or_would_unfold_without_end_is_refused(lines):
    save = dataclasses.replace(_sealed([ROWS, MEMORY]), past=(Page(lines),))
    with pytest.raises(ValueError, match="."):
        history_of(save, {"amy"})
