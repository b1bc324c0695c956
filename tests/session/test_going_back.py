"""Back, forward and other futures: what was told stays told, and nothing else is remembered."""

from __future__ import annotations

import random

from game.engine.session import history
from game.engine.session.beats import Chose, Told
from tests.session.conftest import EVENING, play_on, random_play


def test_back_and_forward_walk_the_whole_playthrough(session):
    told = session(EVENING)
    random_play(told, 3)
    beats = [step.beat for step in told.log]
    seen = [told.beat]
    while (beat := told.back()) is not None:
        seen.append(beat)
    assert seen == beats[::-1]
    assert told.at == 0
    again = [told.beat]
    while (beat := told.forward()) is not None:
        again.append(beat)
    assert again == beats
    assert told.jump(2) == beats[2]
    assert told.jump(len(beats)) is None
    assert told.beat == beats[2]


def test_going_back_shows_the_variables_of_that_line(session):
    told = session(EVENING)
    play_on(told)
    told.choose(0)
    play_on(told)
    assert told.variable("facts") == {"kept"}
    told.jump(3)
    assert (told.variable("facts"), told.variable("n")) == (frozenset(), 1)
    told.jump(0)
    assert told.variable("n") == 0
    told.jump(told.log.__len__() - 1)
    assert told.variable("facts") == {"kept"}


def test_another_choice_after_going_back_makes_another_future(session):
    told = session(EVENING)
    play_on(told)
    menu = told.at
    told.choose(0)
    assert "Kept." in play_on(told)
    told.jump(menu)
    told.choose(1)
    assert "Not kept." in play_on(told)
    assert told.path == (Chose(1, "Stay."),)
    assert told.log[menu].picked == "Stay."


def test_the_same_choice_after_going_back_keeps_what_came_of_it(session):
    told = session(EVENING)
    play_on(told)
    menu = told.at
    told.choose(0)
    play_on(told)
    length = len(told.log)
    told.jump(menu)
    told.choose(0)
    assert told.advance().text == "Up."
    assert len(told.log) == length


def test_advancing_from_an_earlier_line_follows_what_was_told(session):
    told = session(EVENING)
    lines = play_on(told)
    told.jump(0)
    assert play_on(told) == lines[1:]
    told.choose(1)
    assert told.advance().text == "You stay."


def test_a_choice_without_going_on_is_taken_back_by_moving(session):
    told = session(EVENING)
    play_on(told)
    told.choose(0)
    told.back()
    told.forward()
    assert not told.can_advance
    assert told.path == ()
    told.choose(1)
    assert told.advance().text == "You stay."


def test_other_words_after_going_back_make_another_future(session):
    told = session(EVENING)
    [told.advance() for _ in range(4)]
    told.tell("words", "one")
    play_on(told)
    told.choose(0)
    play_on(told)
    told.jump(3)
    told.tell("words", "two")
    assert told.advance().text == '"two".'
    assert told.path == (Told("words", "two", 4),)
    told.back()
    told.forward()
    assert told.variable("words") == "two"


def test_without_rewind_going_back_still_works(session):
    kept, light = session(EVENING), session(EVENING, rewind=False)
    assert random_play(kept, 3) == random_play(light, 3)
    for step in (0, 5, 2, len(light.log) - 1):
        assert light.jump(step) == kept.jump(step)
        assert light.variable("n") == kept.variable("n")


def test_what_is_kept_beside_a_line_comes_back_with_it(session):
    told = session(EVENING)
    told.advance()
    told.keep("first")
    told.advance()
    told.keep("second")
    assert (told.kept(), told.kept(0)) == ("second", "first")
    told.back()
    assert told.kept() == "first"
    assert told.kept(7) is None


def test_a_long_playthrough_keeps_few_states_and_reaches_every_step(session):
    told = session("VAR n = 0\n-> k\n=== k\n~ n += 1\nLine {n}.\n+ [On.] -> k\n")
    for _ in range(500):
        told.advance()
        told.choose(0)
    told.advance()
    assert len(told._history.marks) <= history._MARKS
    for step in (499, 3, 250, 0, 77):
        assert told.jump(step).text == f"Line {step + 1}."
        assert told.variable("n") == step + 1
    told.choose(0)
    assert told.advance().text == f"Line {78 + 1}."


def test_random_wandering_never_tells_another_story(session):
    """Back, forward, jump, choose, tell at random: every log is what its own path tells."""
    for seed in range(12):
        dice, told = random.Random(seed), session(EVENING, seed)
        for _ in range(80):
            wander(told, dice)
        here = told.at
        twin = session(EVENING, seed)
        for act_at in range(here + 1):
            do_again(twin, told._history.acts.get(act_at - 1, ()))
            assert twin.advance() == told.log[act_at].beat
        do_again(twin, told._history.acts.get(here, ())[: told._history.here.acts])
        assert all(twin.variable(name) == told.variable(name) for name in ("n", "facts", "dark"))


def do_again(told, acts):
    for act in acts:
        if isinstance(act, Chose):
            told.choose(act.index)
        else:
            told.tell(act.variable, act.value)


def wander(told, dice):
    match dice.randrange(7):
        case 0:
            told.back()
        case 1:
            told.forward()
        case 2:
            told.jump(dice.randrange(len(told.log) + 1))
        case 3:
            told.tell("dark", dice.random() < 0.5)
        case 4:
            told.tell("words", dice.choice(["one", "two"]))
        case _ if told.can_advance:
            told.advance()
        case _ if told.beat.choices:
            told.choose(dice.choice([c.index for c in told.beat.choices if not c.ghost]))
