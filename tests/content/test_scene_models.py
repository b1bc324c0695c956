"""A scene's YAML: what it may say, and what a writer is told when it says something else."""

from __future__ import annotations

from typing import get_args

import pytest

from game.engine.content.prop_names import PROPS
from game.engine.content.scene_models import PALETTE_NAMES, LayerUnion, SceneModel
from game.engine.content.validate import validate
from tests.real import real_content

HEAD = """\
scene: hall
act: 1
alt: A hall.
light: {at: [900, 400], color: coral, rim_color: coral, ambient: coral, shadow: plum, haze: coral}
grade: {vignette: [0.4, plum]}
"""


def told(layers: str) -> tuple[SceneModel | None, list[str]]:
    names = {PALETTE_NAMES: frozenset({"coral", "plum"})}
    model, problems = validate(HEAD + layers, "hall.yaml", SceneModel, context=lambda _: names)
    return model, [f"{p.at.line}:{p.at.column} {p.message} {p.hint}".strip() for p in problems]


def test_a_scene_with_a_lamp_is_read():
    model, problems = told("layers:\n  - {prop: floor_lamp, at: [3, 4], light: lamp_1}\n")
    assert problems == []
    assert model is not None
    assert model.lamps == ("lamp_1",)


@pytest.mark.parametrize(
    ("layer", "said"),
    [
        ("haze: {y: [1, 2], color: corral, k: 1}", "unknown colour 'corral'"),
        ("haze: {y: [1, 2], colour: coral, k: 1}", "unknown key 'colour'"),
        ("hase: {y: [1, 2], color: coral, k: 1}", "unknown kind 'hase'"),
        ("{prop: flor_lamp, at: [1, 2]}", "did you mean 'floor_lamp'?"),
        ("haze: {y: [1, 2], color: coral, k: very}", "should be a valid number"),
        ("haze: {y: [1], color: coral, k: 1}", "missing"),
        ("{prop: mug}", "'at' is missing"),
        ("stars: {seed: 1, count: 100000000}", "less than or equal to 2000"),
        ("stars: {seed: 1, count: -1}", "greater than or equal to 0"),
        ("stars: {seed: 123456789012345678901234567}", "less than 2147483648"),
        ("stars: {seed: -1}", "greater than or equal to 0"),
        (
            "motes: {seed: 1, count: 2001, centre: [1, 2], spread: [1, 2], color: coral}",
            "less than or equal to 2000",
        ),
        (
            "bokeh: {seed: 1, count: 2001, box: [1, 2, 3, 4], r: [1, 2], color: coral}",
            "less than or equal to 2000",
        ),
        (
            "shapes: {items: [{circle: [1, 2, 3], color: coral, repeat: 999999999}]}",
            "less than or equal to 64",
        ),
    ],
)
def test_a_writers_mistake_is_told_with_its_line(layer, said):
    model, problems = told(f"layers:\n  - {layer}\n")
    assert model is None
    assert any(said in line for line in problems)
    assert all(line.startswith("7:") for line in problems)


def test_every_mistake_of_a_file_is_told_at_once():
    layers = "layers:\n  - haze: {y: [1, 2], color: corral, k: 1}\n  - {prop: mog, at: [1, 2]}\n"
    assert len(told(layers)[1]) == 2


def test_every_prop_that_a_scene_may_name_can_be_drawn():
    library = pytest.importorskip("game.engine.stage.painter.props.library")
    assert set(library.LIBRARY) == set(PROPS)


def test_every_kind_of_layer_has_its_painter():
    table = pytest.importorskip("game.engine.stage.painter.table")
    assert set(table.PAINTERS) == set(get_args(LayerUnion))


def test_the_scenes_of_the_story_are_in_order():
    content = real_content()
    told = [p.render() for p in content.diagnostics if "scenes/" in p.at.file]
    assert told == []
    assert content.scenes
