"""A playthrough: lines, choices, telling, going back, looking ahead, standing still."""

from __future__ import annotations

import pytest

from game.engine.session import ink_runtime
from game.engine.session.beats import Beat, Choice, Chose, Told
from game.engine.session.runtime import StoryFault
from tests.session.conftest import EVENING, play_on, random_play


def test_nothing_is_shown_before_the_first_advance(session):
    told = session(EVENING)
    assert (told.beat, told.at, told.log, told.path) == (None, -1, (), ())
    assert told.can_advance


def test_a_line_knows_its_speaker_its_aside_its_tags_and_its_place(session):
    told = session(EVENING)
    rain, amy, dice = told.advance(), told.advance(), told.advance()
    assert (rain.text, rain.speaker, rain.tags) == ("Rain.", "", ("scene: flat",))
    assert (amy.text, amy.speaker, amy.aside) == ("ok!!", "amy", "a minute later")
    assert (dice.speaker, dice.tags) == ("theodore", ("mood: plain",))
    assert amy.at.line == 12


def test_the_last_line_before_a_menu_carries_it(session):
    told = session(EVENING)
    play_on(told)
    assert [choice.text for choice in told.beat.choices] == ["Go up.", "Stay.", "Again."]
    assert told.beat.choices[0] == Choice(0, "Go up.", ("spend: 2h",))
    assert told.beat.choices[2].ghost
    assert not told.can_advance


def test_a_name_that_is_not_in_the_cast_is_narration(session):
    beat = session("Dear Amy: stay.\n-> END\n").advance()
    assert (beat.speaker, beat.text) == ("", "Dear Amy: stay.")


def test_tags_on_lines_of_their_own_reach_the_next_line(session):
    ink = '-> k\n=== k\n# one\n{silent()}\n# two\nNow. # three\n-> END\n=== function silent()\n~ return ""\n'
    assert session(ink).advance().tags == ("one", "two", "three")


def test_tags_before_a_menu_without_a_line_come_with_it(session):
    told = session("Line.\n# mood: hush\n* [A] a\n- -> END\n")
    told.advance()
    assert told.advance() == Beat(
        "", tags=("mood: hush",), choices=told.beat.choices, at=told.beat.at
    )
    assert told.beat.choices


def test_the_last_beat_says_that_it_is_over(session):
    told = session("End.\n-> END\n")
    assert told.advance().over
    with pytest.raises(RuntimeError, match="over"):
        told.advance()


@pytest.mark.parametrize("index", [2, 3, -1, True, 2**70])
def test_ghosts_and_choices_not_offered_are_refused(session, index):
    told = session(EVENING)
    play_on(told)
    with pytest.raises(ValueError, match="ghost|no choice"):
        told.choose(index)
    told.choose(0)
    assert told.advance().text == "Up."


def test_advance_waits_for_a_choice(session):
    told = session(EVENING)
    play_on(told)
    with pytest.raises(RuntimeError, match="waits for a choice"):
        told.advance()


def test_a_choice_is_taken_once(session):
    told = session(EVENING)
    play_on(told)
    told.choose(0)
    with pytest.raises(ValueError, match="taken already"):
        told.choose(1)


def test_the_same_seed_and_acts_tell_the_same_lines(session):
    runs = [random_play(session(EVENING, seed), 3) for seed in (7, 7, 8)]
    assert runs[0] == runs[1] != runs[2]


def test_restart_equals_a_new_session(session):
    told = session(EVENING, 1)
    random_play(told, 5)
    told.restart(7)
    assert random_play(told, 3) == random_play(session(EVENING, 7), 3)
    assert told.seed == 7


def test_typed_words_are_told_and_shown(session):
    told = session(EVENING)
    [told.advance() for _ in range(4)]
    assert told.tell("words", "  feed   the\ncat ") == "feed the cat"
    assert told.advance().text == '"feed the cat".'
    assert told.path == (Told("words", "feed the cat", 4),)


@pytest.mark.parametrize("typed", ["", "   ", "!!!", "f u c k", "\0\x1b"])
def test_nothing_typed_keeps_the_default(session, typed):
    told = session(EVENING)
    assert told.tell("words", typed) == "put the lights on"


def test_a_setting_may_be_told_anywhere_even_behind_a_choice(session):
    told = session(EVENING)
    play_on(told)
    told.choose(0)
    told.tell("dark", True)  # noqa: FBT003 - a value of the story's
    play_on(told)
    told.choose(0)
    assert play_on(told)[-1] == "The end. Dark."
    assert told.path == (Chose(0, "Go up."), Told("dark", True), Chose(0, "End."))  # noqa: FBT003
    told.jump(2)
    assert told.variable("dark") is False
    told.jump(len(told.log) - 1)
    assert told.variable("dark") is True


@pytest.mark.parametrize(("name", "value"), [("n", "three"), ("dark", 1), ("facts", "nobody")])
def test_what_does_not_fit_is_not_told(session, name, value):
    told = session(EVENING)
    with pytest.raises(ValueError, match=r"."):
        told.tell(name, value)
    assert told.path == ()


def test_an_unknown_variable_is_not_told(session):
    with pytest.raises(KeyError):
        session(EVENING).tell("nobody", 1)


def test_play_may_begin_at_a_knot_with_facts(session):
    ink = "VAR n = 1\nLIST l = a, b\nVAR s = a\n-> one\n=== one\nOne.\n-> END\n=== two\nTwo {n} {s}.\n-> END\n"
    told = session(ink, start="two", facts={"n": 5, "s": "b"})
    assert told.advance().text == "Two 5 b."
    with pytest.raises(ValueError, match="no knot"):
        session(ink, start="three")


def test_looking_ahead_moves_nothing(session):
    told = session(EVENING)
    told.advance()
    ahead = told.ahead(10)
    assert told.ahead(2) == ahead[:2]
    assert [beat.text for beat in ahead] == play_on(told)
    assert told.ahead(3) == ()


def test_looking_ahead_after_going_back_reads_the_log(session):
    told = session(EVENING)
    lines = play_on(told)
    told.choose(0)
    play_on(told)
    told.jump(1)
    assert [beat.text for beat in told.ahead(20)] == lines[2:]


def test_looking_behind_a_choice_moves_nothing(session):
    told = session(EVENING)
    play_on(told)
    assert told.behind(1, 1)[0].text == "You stay."
    behind = [beat.text for beat in told.behind(0, 9)]
    told.choose(0)
    assert play_on(told) == behind
    with pytest.raises(ValueError, match="no choice"):
        told.behind(7)


def test_looking_ahead_after_another_choice_looks_again(session):
    told = session(EVENING)
    play_on(told)
    told.choose(0)
    assert told.ahead(1)[0].text == "Up."
    told.back()
    told.forward()
    told.choose(1)
    assert told.ahead(1)[0].text == "You stay."


def test_looking_ahead_stops_short_of_a_fault(session):
    told = session("One.\nTwo.\nThree.\n{1/zero()}\n-> END\n=== function zero()\n~ return 0\n")
    told.advance()
    assert [beat.text for beat in told.ahead(9)] == ["Two."]
    assert told.advance().text == "Two."


def test_a_snapshot_is_a_place_to_return_to(session):
    told = session(EVENING)
    play_on(told)
    here = told.snapshot()
    told.choose(0)
    first = play_on(told)
    told.restore(here)
    assert told.path == ()
    told.choose(1)
    assert play_on(told) != first
    told.restore(here)
    told.choose(0)
    assert play_on(told) == first


def test_a_snapshot_fits_another_session_of_the_same_story(session):
    one, other = session(EVENING), session(EVENING)
    random_play(one, 1, steps=1)
    other.restore(one.snapshot())
    assert (other.log, other.path, other.beat) == (one.log, one.path, one.beat)
    assert random_play(other, 4) == random_play(one, 4)


FAULTY = """
VAR zero = 0
Hello.
* [Break it.]
    So.
    Well.
    Now {1/zero}.
* [Leave it.] Left.
- -> END
"""


def test_after_a_fault_the_session_is_back_at_the_last_choice(session):
    told = session(FAULTY)
    told.advance()
    told.choose(0)
    told.advance()
    with pytest.raises(StoryFault) as fault:
        play_on(told)
    assert fault.value.diagnostic.at.line == 7
    assert told.beat.text == "Hello."
    assert told.path == ()
    told.choose(1)
    assert play_on(told) == ["Left."]


def test_after_a_fault_before_any_choice_the_session_is_at_its_start(session):
    told = session("VAR zero = 0\nHello.\nThere.\n{1/zero}\n-> END\n")
    told.advance()
    with pytest.raises(StoryFault):
        told.advance()
    assert told.beat is None
    assert told.advance().text == "Hello."


def test_a_story_that_goes_round_in_silence_is_a_fault(session, monkeypatch):
    monkeypatch.setattr(ink_runtime, "_SLICE_MS", 5.0)
    told = session("-> k\n=== k\n# tag\n-> k\n")
    with pytest.raises(StoryFault) as fault:
        told.advance()
    assert fault.value.diagnostic.code == "INK902"
