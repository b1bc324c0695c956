"""What lies before the player, a letter or a card, typed words, and the layout of her Hours."""

from __future__ import annotations

import pygame
import pytest

from game.engine.director.cues import CardCue, ClockCue, LetterCue, PovCue, SentenceCue
from game.engine.director.stage import Line
from game.engine.stage.hour import clock_reading
from game.engine.stage.panels import Typing
from game.engine.stage.play_stage import PlayStage
from tests.stage.conftest import SIZE, case, labels, perform, run, shot


def test_a_letters_line_is_written_over_time_and_stands_when_hurried(stage):
    state = perform(stage, LetterCue("begin", "oduya"))
    run(stage, 1)
    state = state.written(LetterCue("line"), "Dear Dr. Oduya,")
    seconds = stage.say(Line("Dear Dr. Oduya,", on_page=True), state)
    assert seconds > 0.5
    assert not stage.revealed
    run(stage, seconds + 0.1)
    assert stage.revealed
    state = state.written(LetterCue("line"), "It was 71 degrees here on the 4th.")
    stage.say(Line("It was 71 degrees here on the 4th.", on_page=True), state)
    stage.reveal_all()
    assert stage.revealed
    assert "letter" in labels(stage)
    perform(stage, LetterCue("away"), state=state)
    run(stage, 1)
    assert "letter" not in labels(stage)


def test_a_card_is_shown_with_its_text_turned_and_taken_away(stage):
    state = perform(stage, CardCue(1, "front"))
    stage.say(Line("You are both on the kitchen floor."), state)
    run(stage, 2)
    assert {"card", "card label"} <= labels(stage)
    assert "line" not in labels(stage)
    state = perform(stage, CardCue(1, "back"))
    assert stage.desk.moving
    stage.say(Line("There was a table. It was at my mother's."), state)
    run(stage, 2)
    assert "card" in labels(stage)
    perform(stage, CardCue(1, "away"))
    run(stage, 1)
    assert "card" not in labels(stage)


def test_in_her_hours_there_are_no_captions_and_lines_go_back_into_the_field(stage):
    state = perform(stage, PovCue("samantha"), ClockCue("0.8"), SentenceCue("When I come home, I"))
    for text in ("You are asleep.", "So I get a job.", "It is dry."):
        stage.say(Line(text), state)
        stage.reveal_all()
        run(stage, 2)
    assert {"line", "passed", "clock", "sentence"} <= labels(stage)
    assert sum(box.label == "passed" for box in stage.boxes) == 2
    perform(stage, PovCue("theodore"))
    assert "clock" not in labels(stage)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_letter_of_hers_is_seen_in_her_hour_and_has_no_paper(theme, scale):
    stage = PlayStage(case(scale=scale), theme)
    state = perform(stage, PovCue("samantha"), ClockCue("6:10"), LetterCue("begin", "samantha"))
    bare = shot(stage).get_at((SIZE[0] // 2, 120))
    state = state.written(LetterCue("line"), "Dear Theodore,")
    stage.say(Line("Dear Theodore,", on_page=True), state)
    run(stage, 3)
    assert "letter" in labels(stage)
    assert shot(stage).get_at((SIZE[0] // 2, 120)) == bare
    (letter,) = (pygame.Rect(box.rect) for box in stage.boxes if box.label == "letter")
    brightest = pygame.surfarray.array3d(shot(stage).subsurface(letter)).max(axis=(0, 1))
    assert brightest == pytest.approx(theme.lit, abs=40)
    perform(stage, LetterCue("away"), state=state)
    run(stage, 1)
    assert "letter" not in labels(stage)


@pytest.mark.parametrize(
    ("before", "now", "share", "shown"),
    [
        ("0.8", "0.6", 0.5, ("0.700", "s")),
        ("0.8", "0.6", 1.0, ("0.600", "s")),
        ("", "0.8", 0.0, ("0.800", "s")),
        ("800 ms", "600 ms", 0.25, ("750", "ms")),
        ("0.8", "600 ms", 0.25, ("600", "ms")),
        ("0.8", "6:11", 0.2, ("6:11", "")),
        ("800 ms", "now", 0.2, ("now", "")),
    ],
)
def test_the_hours_clock_runs_in_thousandths_and_a_time_of_night_stands(before, now, share, shown):
    assert clock_reading(before, now, share) == shown


def test_going_back_on_a_card_does_not_put_its_text_there_twice(stage):
    state = perform(stage, CardCue(1, "front"))
    for _ in range(2):
        stage.restore(state)
        stage.say(Line("You are both on the kitchen floor."), state)
    run(stage, 1)
    shot(stage)
    assert sum(box.label == "card" for box in stage.boxes) == 1


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("caret", [0, 12, 27, 40])
def test_typed_words_have_one_caret_where_it_is(theme, scale, caret):
    stage = PlayStage(case((1280, 720), scale), theme, None)
    stage.still = True
    now = Typing("When I come home, I …", "put the lights on, all nine of them, and", caret)
    stage.typing(now)
    run(stage, 1)
    with_caret, without = pygame.Surface((1280, 720)), pygame.Surface((1280, 720))
    stage.draw(with_caret)
    stage.draw(without, blank=True)
    lit = pygame.surfarray.array3d(with_caret) == theme.lit
    columns = lit.all(axis=2).sum(axis=1)
    tall = [int(x) for x in (columns > 20).nonzero()[0]]
    assert tall
    assert max(tall) - min(tall) < 6


def test_of_two_readings_at_one_moment_the_clock_runs_from_the_one_that_was_seen(stage):
    perform(stage, PovCue("samantha"), ClockCue("100 ms"))
    run(stage, 3)
    perform(stage, ClockCue("0 ms"), ClockCue("36 ms"))
    shown = []
    for _ in range(40):
        stage.step(1 / 30)
        shown.append(clock_reading(stage.hour._clock_from, stage.hour._clock, stage.hour._ticked))
    figures = [int(figure) for figure, _ in shown]
    assert figures == sorted(figures, reverse=True)
    assert figures[0] > 90
    assert figures[-1] == 36
