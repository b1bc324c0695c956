"""The climb: floors in; the number on the wall, the candle's light and what is left of it out."""

from __future__ import annotations

import functools

import pygame
import pytest

from game.engine.content.load import load_content
from game.engine.core import paths
from game.engine.director.cues import FloorCue, SceneCue
from game.engine.director.stage import Line, StageState
from game.engine.stage import contrast
from game.engine.stage.painter.picture import bake
from game.engine.stage.play_stage import PlayStage
from tests.stage.conftest import SIZE, case, labels, perform, run, shot


@functools.cache
def content():
    return load_content(paths.story())


class Painted:
    """The real scenes, painted small, each once."""

    def __init__(self):
        self.made = {}

    def request(self, name, *, priority=0):
        pass

    def poll(self):
        pass

    def rough(self, name):
        return None

    def get(self, name):
        if name not in self.made:
            self.made[name] = bake(content().scenes[name], content().palettes, SIZE)
        return self.made[name]


PAINTED = Painted()


@pytest.fixture
def climb(theme):
    """On the stairs, a candle lit at the door."""
    stage = PlayStage(case(), theme, PAINTED)
    perform(stage, SceneCue("stairs"), FloorCue(0))
    run(stage, 3)
    return stage


def far_and_near(stage):
    """How bright it is far up on the left, and beside the flame."""
    picture = shot(stage)
    flame = stage.backdrop.picture.places["candle"]
    near = pygame.Rect(0, 0, 30, 30)
    near.center = (round(flame.x) + 34, round(flame.y) - 30)
    far = pygame.Rect(4, 4, 60, 60)
    return [sum(pygame.transform.average_color(picture, area)[:3]) for area in (far, near)]


def test_at_the_door_there_is_no_number_and_then_the_floors_are_counted(climb):
    assert "floor" not in labels(climb)
    perform(climb, FloorCue(4))
    counted = set()
    for _ in range(90):
        climb.step(1 / 30)
        shot(climb)
        counted.add(round(climb.pieces.stairs.shown))
    assert counted == {0, 1, 2, 3, 4}
    assert "floor" in labels(climb)


def test_a_long_climb_takes_no_longer_than_a_few_breaths(climb):
    perform(climb, FloorCue(31))
    run(climb, 2.6)
    assert climb.pieces.stairs.shown == 31


def test_the_light_closes_in_as_the_climb_goes_on(climb):
    seen = []
    for floor in (5, 17, 29):  # at each of them a candle is new
        perform(climb, FloorCue(floor))
        run(climb, 4)
        seen.append(far_and_near(climb))
    (far_5, near_5), (far_17, _), (far_29, near_29) = seen
    assert far_5 > far_17 > far_29
    assert near_29 > 0.6 * near_5


def test_a_candle_is_shorter_with_each_floor_and_the_fifth_floor_has_a_new_one(climb):
    left = [climb.pieces.stairs.left_on(floor) for floor in range(1, 10)]
    assert left[0] == left[4] == left[8] == 1.0
    assert left[0] > left[1] > left[2] > left[3] > 0.1


def test_without_a_candle_it_is_dark_and_the_number_is_still_there(climb):
    perform(climb, FloorCue(23))
    run(climb, 4)
    far, near = far_and_near(climb)
    perform(climb, FloorCue(24, "dark"))
    run(climb, 1)
    dark_far, dark_near = far_and_near(climb)
    assert dark_near < 0.35 * near
    assert dark_far <= far
    assert climb.backdrop.lights["candle"] == 0
    assert "floor" in labels(climb)


@pytest.mark.parametrize("floor", [FloorCue(4), FloorCue(17), FloorCue(24, "dark"), FloorCue(31)])
def test_every_number_can_be_read_on_its_wall(climb, floor):
    perform(climb, floor)
    climb.say(Line("At thirty-one you sit down on the mat."), climb.state)
    climb.reveal_all()
    run(climb, 4)
    picture = pygame.Surface(SIZE).convert()
    climb.draw(picture, blank=True)
    readings = contrast.read(picture, climb.boxes)
    assert "floor" in {reading.box.label for reading in readings}
    assert min(reading.worst for reading in readings) >= 4.5


def test_with_reduced_motion_the_floor_is_there_at_once_and_no_flame_asks_for_frames(climb):
    climb.still = True
    perform(climb, FloorCue(17))
    assert climb.pieces.stairs.shown == 17
    assert not climb.pieces.moving


def test_after_a_load_the_floor_stands_as_it_was(theme):
    stage = PlayStage(case(), theme, PAINTED)
    stage.restore(StageState(scene="stairs", floor="24 dark"))
    assert stage.pieces.stairs.shown == 24
    stage.step(1 / 30)
    assert stage.backdrop.lights["candle"] == 0


def test_the_dark_stays_until_the_next_picture_is_there_and_the_next_climb_begins_anew(climb):
    perform(climb, FloorCue(31, "dark"))
    run(climb, 3)
    dark = sum(far_and_near(climb))
    PAINTED.made["apartment"] = None  # it is still being painted
    perform(climb, SceneCue("apartment"))
    run(climb, 0.2)
    assert sum(far_and_near(climb)) == pytest.approx(dark, rel=0.05)
    del PAINTED.made["apartment"]
    run(climb, 2)
    assert "floor" not in labels(climb)
    perform(climb, SceneCue("stairs"))
    run(climb, 3)
    assert climb.backdrop.lights["candle"] > 0.8
