"""Every line that waits for the player says so behind its last word, wherever it stands."""

from __future__ import annotations

import pytest

from game.engine.director.cues import CardCue, ClockCue, LetterCue, PovCue, SceneCue, SentenceCue
from game.engine.director.stage import Line, StageState
from game.engine.session.beats import Choice
from game.engine.stage.waiting import COMES, mark_strength
from tests.stage.conftest import SIZE, labels, perform, run, shot

HERS = Line("I can tell Amy you're ill.", "samantha", "Samantha")


def caption(stage):
    stage.say(HERS, StageState())


def letter(stage):
    state = perform(stage, LetterCue("begin", "oduya"))
    run(stage, 1)
    stage.say(
        Line("Dear Dr. Oduya,", on_page=True), state.written(LetterCue("line"), "Dear Dr. Oduya,")
    )


def card(stage):
    stage.say(Line("You are both on the kitchen floor."), perform(stage, CardCue(1, "front")))


def hour(stage):
    state = perform(stage, PovCue("samantha"), ClockCue("0.8"), SentenceCue("When I come home, I"))
    stage.say(Line("You are asleep."), state)


@pytest.mark.parametrize("line", [caption, letter, card, hour])
def test_a_line_that_waits_has_a_mark_behind_its_last_word(stage, line):
    line(stage)
    run(stage, 4)
    assert "waits" not in labels(stage)
    stage.wait(on=True)
    run(stage, 1)
    shot(stage)
    (mark,) = [box.rect for box in stage.boxes if box.label == "waits"]
    words = [box.rect for box in stage.boxes if box.label in {"line", "letter", "card"}]
    assert 0 <= mark[0] < mark[0] + mark[2] <= SIZE[0]
    assert any(top - 2 <= mark[1] + mark[3] / 2 <= top + high + 2 for _, top, _, high in words)


def test_whatever_comes_next_takes_the_mark_away(stage):
    caption(stage)
    run(stage, 3)
    stage.wait(on=True)
    stage.say(Line("And now?"), StageState())
    run(stage, 3)
    assert "waits" not in labels(stage)


def test_the_mark_breathes_and_never_goes_out(stage):
    strengths = [mark_strength(COMES + n / 10) for n in range(60)]
    assert max(strengths) == pytest.approx(1.0)
    assert 0.5 < min(strengths) < 0.7
    assert mark_strength(0.0) == 0.0


def test_with_less_motion_the_mark_is_there_at_once_and_still(stage):
    stage.still = True
    perform(stage, SceneCue("office"))
    caption(stage)
    stage.reveal_all()
    run(stage, 3)
    stage.wait(on=True)
    assert stage._mark.strength(breathes=stage.wants_frames) == 1.0
    run(stage, 1.7)
    assert stage._mark.strength(breathes=stage.wants_frames) == 1.0
    assert not stage.wants_frames


def test_the_mark_asks_for_no_frames_once_it_is_there(stage):
    caption(stage)
    run(stage, 4)
    stage.wait(on=True)
    assert stage.wants_frames
    run(stage, COMES + 0.1)
    assert not stage.wants_frames
    assert stage._mark.strength(breathes=stage.wants_frames) == 1.0


def test_a_menu_is_a_sign_of_its_own(stage):
    caption(stage)
    stage.offer([Choice(0, "Go on.")])
    run(stage, 4)
    assert "waits" not in labels(stage)
