"""The drain camera: what is shown close in; pictures that are soft on the way and sharp there out."""

from __future__ import annotations

import dataclasses

import numpy as np
import pygame
import pytest

from game.engine.content.load import load_content
from game.engine.core import paths
from game.engine.director.cues import EyeCue, SceneCue
from game.engine.director.stage import Line, StageState
from game.engine.session.beats import Choice
from game.engine.stage import contrast
from game.engine.stage.painter.picture import Place
from game.engine.stage.play_stage import PlayStage
from tests.stage.conftest import SIZE, PlainPictures, case, perform, run, shot
from tests.stage.test_stairs import PAINTED

PLACES = {"lens": (320, 180, 1), "knot": (560, 300, 90), "fish": (60, 60, 90)}


class Striped(PlainPictures):
    """A market of fine stripes; close up, each thing is a plain colour with fine stripes too."""

    def get(self, name):
        picture = super().get(name)
        colour = {"eye_knot": (40, 160, 40), "eye_fish": (40, 40, 180)}.get(name, (200, 60, 40))
        picture.back.fill(colour)
        for x in range(0, SIZE[0], 8):
            picture.back.fill((250, 240, 230), (x, 0, 4, SIZE[1]))
        places = {n: Place(*at) for n, at in PLACES.items()} if name == "market" else {}
        return dataclasses.replace(picture, places=places)


@pytest.fixture
def market(theme):
    stage = PlayStage(case(), theme, Striped())
    perform(stage, SceneCue("market"))
    run(stage, 2)
    shot(stage)
    return stage


def sharpness(stage):
    """How much neighbouring pixels differ in the middle of the picture."""
    pixels = pygame.surfarray.array3d(shot(stage)).astype(int)[200:440, 60:180]
    return float(np.abs(np.diff(pixels, axis=0)).mean())


def hue(stage):
    """Which part of its colour is strongest in the middle: red, green or blue."""
    pixels = pygame.surfarray.array3d(shot(stage)).astype(int)[200:440, 60:180]
    return int((pixels.reshape(-1, 3).mean(0) - (125, 120, 115)).argmax())


def test_the_way_to_a_thing_is_soft_and_the_thing_is_sharp(market):
    before = sharpness(market)
    perform(market, EyeCue("knot"))
    run(market, 0.9)
    assert sharpness(market) < 0.2 * before
    run(market, 1.2)
    assert sharpness(market) > 0.8 * before
    assert hue(market) == 1
    assert not market.backdrop.moving


def test_from_thing_to_thing_the_camera_passes_by_the_market(market):
    perform(market, EyeCue("knot"))
    run(market, 3)
    perform(market, EyeCue("fish"))
    run(market, 0.8)
    assert hue(market) == 0
    run(market, 2)
    assert hue(market) == 2


def test_away_goes_back_to_where_everything_is(market):
    perform(market, EyeCue("knot"))
    run(market, 3)
    perform(market, EyeCue("away"))
    run(market, 3)
    assert hue(market) == 0
    assert market.backdrop.picture.name == "market"


def test_who_thinks_of_showing_a_thing_turns_the_camera_to_it(market):
    market.say(Line("Three things."), market.state)
    market.reveal_all()
    market.offer([Choice(3, "A knot."), Choice(5, "The eye of a fish.")])
    market.pieces.leads.update({3: "knot", 5: "fish"})
    run(market, 1)
    before = sharpness(market)
    market.menu.move(1)
    run(market, 2)
    knot = pygame.surfarray.array3d(shot(market)).astype(int)
    assert sharpness(market) < 0.2 * before
    assert market.wants_frames
    market.menu.move(1)
    run(market, 2)
    assert abs(pygame.surfarray.array3d(shot(market)).astype(int) - knot)[:, :150].max() > 4
    market.menu.focus = None
    run(market, 3)
    assert sharpness(market) > 0.8 * before


def test_with_reduced_motion_the_thing_is_there_and_nothing_turns(market):
    market.still = True
    perform(market, EyeCue("knot"))
    assert not market.backdrop.moving
    assert hue(market) == 1
    market.offer([Choice(0, "The eye of a fish.")])
    market.pieces.leads[0] = "fish"
    run(market, 1)
    market.menu.move(1)
    run(market, 1)
    assert not market.pieces.moving
    assert hue(market) == 1


def test_a_load_shows_the_thing_at_once_and_the_next_one_is_found_from_there(theme):
    stage = PlayStage(case(), theme, Striped())
    stage.restore(StageState(scene="market", eye="knot"))
    assert hue(stage) == 1
    perform(stage, EyeCue("fish"))
    run(stage, 3)
    assert hue(stage) == 2


def test_everything_that_can_be_shown_has_its_place_in_the_market():
    content = load_content(paths.story())
    close = {name.removeprefix("eye_") for name in content.scenes if name.startswith("eye_")}
    assert close == content.scenes["market"].places.keys() - {"lens"}


@pytest.mark.parametrize("name", ["fish", "scale"])
def test_words_can_be_read_over_a_close_up(theme, name):
    stage = PlayStage(case(), theme, PAINTED)
    stage.growth = 0.5
    stage.restore(StageState(scene="market", eye=name))
    stage.say(Line("Is it all right to be looked at?", "samantha", "Samantha"), stage.state)
    stage.reveal_all()
    stage.offer([Choice(0, "A knot."), Choice(1, "A drain.")])
    run(stage, 3)
    picture = pygame.Surface(SIZE).convert()
    stage.draw(picture, blank=True)
    assert min(reading.worst for reading in contrast.read(picture, stage.boxes)) >= 4.5
