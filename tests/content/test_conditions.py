"""Parts of a picture that ask the story to have come to something."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from game.engine.content.load import load_content
from game.engine.content.scene_models import SceneModel
from game.engine.content.variants import picture_name, scene_as, scene_of
from game.engine.core import paths
from game.engine.stage.painter.plates import file_name, text_of

ORANGE = {"prop": "bread_bin", "at": [500, 378]}


@pytest.fixture(scope="module")
def content():
    return load_content(paths.story())


def with_layers(content, *layers, **more):
    raw = content.scenes["apartment"].model_dump(warnings=False)
    return SceneModel.model_validate({**raw, "layers": layers, "also": (), **more})


@pytest.mark.parametrize(
    ("when", "so", "there"),
    [
        ("bin", {"bin"}, True),
        ("bin", set(), False),
        ("not bin", set(), True),
        ("not bin", {"bin"}, False),
        ("box.gone", {"box.gone"}, True),
        ("one or other", {"other"}, True),
        ("one or other", set(), False),
        ("one or not other", set(), True),
        (["one", "not other"], {"one"}, True),
        (["one", "not other"], {"one", "other"}, False),
    ],
)
def test_a_layer_is_there_when_its_condition_holds(content, when, so, there):
    scene = with_layers(content, {**ORANGE, "when": when})
    assert bool(scene.under(so.__contains__).layers) is there


@pytest.mark.parametrize("when", ["", "not", "a and b", "a  or b", "1a", "a.b.c", ["a", ""]])
def test_what_is_no_condition_is_refused(content, when):
    with pytest.raises(ValidationError, match="is no condition"):
        with_layers(content, {**ORANGE, "when": when})


@pytest.mark.parametrize(
    "layer",
    [
        {"shapes": [{"circle": [1, 2, 3], "color": "coral"}], "when": "bin"},
        {"glow": {"at": [1, 2], "size": [3, 4], "color": "coral", "k": 0.1}, "when": "bin"},
        {"glow": {"at": [1, 2], "size": [3, 4], "color": "coral", "k": 0.1, "when": "bin"}},
        {"occluder": "front", "when": "bin"},
    ],
)
def test_every_kind_of_layer_may_ask(content, layer):
    scene = with_layers(content, layer)
    assert scene.asks == ("bin",)
    assert scene.under(lambda _: False).layers == ()


def test_a_picture_has_a_name_and_a_file_for_what_has_happened_and_no_others(content):
    scenes = content.scenes
    apartment, size = scenes["apartment"], (320, 180)
    plain = picture_name(apartment, lambda _: False)
    wiped = picture_name(apartment, {"wiped_the_shelf", "had_haircut"}.__contains__)
    assert (plain, wiped) == ("apartment", "apartment+wiped_the_shelf")
    assert scene_of(wiped) == "apartment"
    files = {
        file_name(scene_as(name, scenes), content.palettes, size)
        for name in (plain, wiped, "apartment+had_haircut")
    }
    assert len(files) == 2
    with pytest.raises(KeyError):
        scene_as("nowhere+wiped_the_shelf", scenes)


def test_a_scene_goes_to_the_painter_as_it_stands_and_tells_what_is_to_be_seen(content):
    happened = frozenset({"bin_to_theodore"}).__contains__
    scene = content.scenes["apartment"].under(happened)
    again = SceneModel.model_validate_json(text_of(scene))
    assert again == scene
    assert again.asks == ()
    assert again.alt.endswith("On the fridge is an orange bread bin.")
    assert "bread bin" not in content.scenes["apartment"].under(lambda _: False).alt


def test_a_scene_that_asks_nothing_is_itself(content):
    sea = content.scenes["sea"]
    assert sea.under(lambda _: True) is sea
    assert picture_name(sea, lambda _: True) == "sea"
