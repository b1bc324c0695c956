"""The clock over the hatch: seconds in; a hand that goes, trembles and is told out."""

from __future__ import annotations

import dataclasses

import pygame
import pytest

from game.engine.director.cues import SceneCue, SecondCue
from game.engine.director.stage import Line, StageState
from game.engine.session.beats import Choice
from game.engine.stage import contrast
from game.engine.stage.painter.picture import Place
from game.engine.stage.play_stage import PlayStage
from tests.stage.conftest import SIZE, PlainPictures, case, perform, run, shot
from tests.stage.test_stairs import PAINTED

DIAL = Place(320, 120, 100)


class Wall(PlainPictures):
    """A white wall with a dial on it."""

    def get(self, name):
        picture = super().get(name)
        return picture and dataclasses.replace(picture, places={"clock": DIAL})


@pytest.fixture
def wall(theme):
    stage = PlayStage(case(), theme, Wall())
    perform(stage, SceneCue("office"), SecondCue(0, 0))
    run(stage, 2)
    return stage


def red_at(stage):
    """The second, 0 to 59, towards which the red hand points."""
    picture, found = shot(stage), {}
    for second in range(60):
        way = pygame.Vector2(0, -70).rotate(second * 6)
        red, green, blue, _ = picture.get_at((round(DIAL.x + way.x), round(DIAL.y + way.y)))
        found[second] = red - (green + blue) / 2
    return max(found, key=found.__getitem__)


def test_the_hand_goes_by_a_second_each_second(wall):
    perform(wall, SecondCue(0, 30))
    run(wall, 0.5)
    seen = []
    for _ in range(12):
        run(wall, 1)
        seen.append(red_at(wall))
    assert seen == list(range(seen[0], seen[0] + 12))


def test_it_goes_no_further_than_it_was_told_and_tries(wall):
    perform(wall, SecondCue(4, 19))
    run(wall, 40)
    assert red_at(wall) == 19
    assert wall.pieces.minute.reading == 19
    assert wall.wants_frames
    run(wall, 0.55)
    before = pygame.surfarray.array3d(shot(wall)).astype(int)
    for _ in range(30):
        wall.step(1 / 30)
        if abs(pygame.surfarray.array3d(shot(wall)).astype(int) - before).max() > 20:
            break
    else:
        raise AssertionError("it does not even tremble")


def test_the_next_second_that_is_told_is_swept_to(wall):
    perform(wall, SecondCue(4, 19))
    run(wall, 2)
    perform(wall, SecondCue(36, 50))
    run(wall, 0.45)
    assert 8 < red_at(wall) < 34
    run(wall, 1)
    assert red_at(wall) in {36, 37}


def test_after_the_minute_it_goes_on(wall):
    perform(wall, SecondCue(61))
    run(wall, 10.2)
    assert red_at(wall) == 11


def test_with_reduced_motion_it_ticks_and_does_not_sweep_or_tremble(wall):
    wall.still = True
    perform(wall, SecondCue(36, 40))
    assert red_at(wall) == 36
    run(wall, 2.2)
    assert red_at(wall) == 38
    run(wall, 9)
    assert red_at(wall) == 40
    assert not wall.pieces.moving


def test_a_load_shows_the_second_that_was_told(theme):
    stage = PlayStage(case(), theme, Wall())
    stage.restore(StageState(scene="office", second="19 36"))
    assert red_at(stage) == 19


def test_it_stands_until_the_next_picture_is_there(wall):
    perform(wall, SecondCue(19, 19))
    run(wall, 2)
    wall.backdrop._source.slow = {"train"}
    wall.backdrop._source.after = 10_000
    perform(wall, SceneCue("train"))
    run(wall, 1)
    assert red_at(wall) == 19


def test_words_can_be_read_in_the_office_at_noon(theme):
    stage = PlayStage(case(), theme, PAINTED)
    stage.growth = 0.8
    stage.restore(StageState(scene="office_noon", second="4 19"))
    stage.say(Line("Four."), stage.state)
    stage.reveal_all()
    stage.offer([Choice(n, text) for n, text in enumerate(["Look up.", "Speak to Desmond."] * 3)])
    run(stage, 3)
    picture = pygame.Surface(SIZE).convert()
    stage.draw(picture, blank=True)
    assert min(reading.worst for reading in contrast.read(picture, stage.boxes)) >= 4.5
