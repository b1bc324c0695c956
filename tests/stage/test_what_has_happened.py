"""What happens in the story is to be seen in its pictures."""

from __future__ import annotations

import numpy as np
import pygame

from game.engine.director.cues import SceneCue
from game.engine.stage.painter.pictures import Pictures
from game.engine.stage.play_stage import PlayStage
from tests.stage.conftest import PlainPictures, case, perform, run
from tests.stage.test_painter_pictures import PALETTES, SIZE, scene, wait_for

CUPBOARD = {"shapes": [{"rrect": [600, 300, 700, 500], "color": "plum"}], "when": "emptied"}


def test_the_painter_paints_what_has_happened_and_keeps_both_pictures(tmp_path, display):
    room = scene("room", CUPBOARD)
    pictures = Pictures(SIZE, cache=tmp_path, scenes={"room": room}, palettes=PALETTES)
    try:
        before = wait_for(pictures, "room")
        after = wait_for(pictures, "room+emptied")
        assert (before.name, after.name) == ("room", "room+emptied")
        one, other = (pygame.surfarray.array3d(each.back) for each in (before, after))
        middle = np.s_[70:110, 40:70]
        assert np.abs(one[middle].astype(int) - other[middle]).mean() > 20
        assert len(list(tmp_path.glob("*.plates"))) == 2
    finally:
        pictures.close()


def test_what_happens_in_a_scene_dissolves_into_its_picture(theme):
    happened = set()
    stage = PlayStage(case(), theme, PlainPictures())
    stage.picture_of = lambda name: "+".join([name, *sorted(happened)])
    perform(stage, SceneCue("apartment"))
    run(stage, 3)
    assert stage.backdrop.picture.name == "apartment"
    stage.look_again()
    assert not stage.backdrop.moving
    happened.add("wiped")
    stage.look_again()
    assert stage.backdrop.moving
    run(stage, 3)
    assert stage.backdrop.picture.name == "apartment+wiped"
    assert not stage.backdrop.moving


def test_who_goes_back_to_before_it_happened_sees_it_as_it_was(theme):
    happened = {"wiped"}
    stage = PlayStage(case(), theme, PlainPictures())
    stage.picture_of = lambda name: "+".join([name, *sorted(happened)])
    state = perform(stage, SceneCue("apartment"))
    happened.clear()
    stage.restore(state)
    run(stage, 0.1)
    assert stage.backdrop.picture.name == "apartment"
