"""The match: calls in; the card that goes up, the ruling on it and the board that counts out."""

from __future__ import annotations

import dataclasses

import pygame
import pytest

from game.engine.director.cues import CallCue, SceneCue
from game.engine.director.stage import Line, Match, StageState
from game.engine.session.beats import Choice
from game.engine.stage import contrast
from game.engine.stage.painter.picture import Place
from game.engine.stage.play_stage import PlayStage
from tests.stage.conftest import SIZE, PlainPictures, case, labels, perform, run, shot
from tests.stage.test_stairs import PAINTED

HAND, WALL = Place(320, 140, 60), Place(120, 60, 60)


class Pitch(PlainPictures):
    """A room in one colour, with a hand and a wall."""

    def get(self, name):
        return dataclasses.replace(super().get(name), places={"card": HAND, "board": WALL})


@pytest.fixture
def pitch(theme):
    stage = PlayStage(case(), theme, Pitch(colour=(20, 60, 90)))
    perform(stage, SceneCue("flat"))
    run(stage, 2)
    return stage


def card_at(stage):
    """The colour where the card is held: its name, or nothing."""
    red, green, blue, _ = shot(stage).get_at((int(HAND.x), int(HAND.y - 50)))
    return {True: "", False: "yellow" if green > 130 else "red"}[red < 120 or blue > 150]


def test_no_card_and_no_board_before_the_first_call(pitch):
    assert card_at(pitch) == ""
    assert "board" not in labels(pitch)


def test_a_disputed_call_stays_up_until_it_is_settled(pitch):
    perform(pitch, CallCue("yellow"))
    run(pitch, 8)
    assert card_at(pitch) == "yellow"
    assert "ruling" not in labels(pitch)
    assert pitch.wants_frames
    perform(pitch, CallCue("overturned"))
    run(pitch, 0.5)
    assert "ruling" in labels(pitch)
    run(pitch, 4)
    assert card_at(pitch) == ""
    assert "ruling" not in labels(pitch)
    assert "board" in labels(pitch)
    assert not pitch.pieces.moving


def test_the_other_card_is_red(pitch):
    perform(pitch, CallCue("red"))
    run(pitch, 1)
    assert card_at(pitch) == "red"


def test_a_call_that_nobody_disputes_comes_and_goes_by_itself(pitch):
    perform(pitch, CallCue("stands"))
    run(pitch, 0.25)
    assert card_at(pitch) == "yellow"
    run(pitch, 4)
    assert card_at(pitch) == ""


def test_the_board_turns_only_the_count_that_changed(pitch):
    for word in ("stands", "yellow", "overturned"):
        perform(pitch, CallCue(word))
        run(pitch, 3)
    first = shot(pitch)
    perform(pitch, CallCue("red"), CallCue("stands"))
    run(pitch, 4)
    second = shot(pitch)
    changed = pygame.mask.from_threshold(second, (0, 0, 0), (1, 1, 1, 255), first)
    changed.invert()
    rows = {y for rect in changed.get_bounding_rects() for y in range(rect.top, rect.bottom)}
    assert rows
    assert max(rows) < WALL.y + 10
    assert (pitch.state.match.stands, pitch.state.match.overturned) == (2, 1)


def test_away_takes_card_and_board(pitch):
    perform(pitch, CallCue("red"), CallCue("away"))
    run(pitch, 1)
    assert card_at(pitch) == ""
    assert "board" not in labels(pitch)


def test_after_a_load_a_disputed_card_is_up_and_a_settled_one_is_gone(theme):
    stage = PlayStage(case(), theme, Pitch(colour=(20, 60, 90)))
    stage.restore(StageState(scene="flat", match=Match("red", "", 4, 1)))
    assert card_at(stage) == "red"
    stage.restore(StageState(scene="flat", match=Match("red", "stands", 5, 1)))
    assert card_at(stage) == ""
    assert "board" in labels(stage)


def test_with_reduced_motion_card_and_ruling_stand_still_until_the_next_call(pitch):
    pitch.still = True
    perform(pitch, CallCue("yellow"), CallCue("stands"))
    run(pitch, 5)
    assert card_at(pitch) == "yellow"
    assert "ruling" in labels(pitch)
    assert not pitch.pieces.moving


def test_card_ruling_and_board_can_be_read_in_the_flat(theme):
    stage = PlayStage(case(), theme, PAINTED)
    stage.growth = 0.2
    stage.restore(StageState(scene="apartment_match", lamps=frozenset(range(1, 12))))
    perform(stage, CallCue("yellow"), CallCue("overturned"))
    stage.say(Line("Overturned!", "foul", "Little Foul"), stage.state)
    stage.reveal_all()
    stage.offer([Choice(0, "She had the ball.")])
    run(stage, 1)
    picture = pygame.Surface(SIZE).convert()
    stage.draw(picture, blank=True)
    readings = contrast.read(picture, stage.boxes)
    assert {"ruling", "board"} <= {reading.box.label for reading in readings}
    worst = min(readings, key=lambda reading: reading.worst)
    assert worst.worst >= 4.5, worst


def test_what_words_lie_over_is_not_to_be_read(theme):
    stage = PlayStage(case(scale=2.0), theme, PAINTED)
    stage.restore(StageState(scene="apartment_match"))
    perform(stage, CallCue("yellow"), CallCue("stands"))
    run(stage, 1)
    assert "ruling" in labels(stage)
    stage.say(Line("Chair! Number two! Nine minutes on the ball, and not one pass!"), stage.state)
    stage.reveal_all()
    stage.offer([Choice(n, "Let Samantha say why not.") for n in range(4)])
    run(stage, 0.2)
    assert "ruling" not in labels(stage)
    picture = pygame.Surface(SIZE).convert()
    stage.draw(picture, blank=True)
    assert min(reading.worst for reading in contrast.read(picture, stage.boxes)) >= 4.5
