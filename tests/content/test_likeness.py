"""A scene that is like another has all of it but what it says itself."""

from __future__ import annotations

import pathlib
import shutil

import pytest

from game.engine.content.load import load_content

GOOD = pathlib.Path(__file__).parent / "good"
STAIR = """\
scene: stair
like: hall
alt: A stair.
palette: {cold: [0.5, 0.05, 250]}
light: {at: [1, 2]}
instead:
  wall:
    - haze: {y: [1, 2], color: cold, k: 0.5}
    - haze: {y: [3, 4], color: lamp, k: 0.5}
layers:
  - stars: {seed: 1}
"""


@pytest.fixture
def folder(tmp_path):
    shutil.copytree(GOOD, tmp_path, dirs_exist_ok=True)
    hall = tmp_path / "scenes" / "hall.yaml"
    more = "  - id: wall\n    stars: {seed: 7}\n  - {id: wall, prop: mug, at: [5, 6]}\n"
    hall.write_text(hall.read_text().replace("grade:", f"{more}grade:"))
    (tmp_path / "scenes" / "stair.yaml").write_text(STAIR)
    return tmp_path


def test_its_layers_are_the_others_with_its_own_in_the_place_of_an_id_and_in_front(folder):
    content = load_content(folder)
    assert content.diagnostics == ()
    kinds = [layer.kind for layer in content.scenes["stair"].layers]
    assert kinds == ["sky", "haze", "haze", "stars"]
    assert [layer.kind for layer in content.scenes["hall"].layers] == ["sky", "stars", "prop"]


def test_its_colours_and_its_light_are_laid_over_the_others_key_by_key(folder):
    stair = load_content(folder).scenes["stair"]
    assert stair.palette == {"lamp": (0.9, 0.1, 70), "cold": (0.5, 0.05, 250)}
    assert (stair.light.at, stair.light.color) == ((1, 2), "lamp")
    assert (stair.scene, stair.alt, stair.act) == ("stair", "A stair.", 1)


def test_a_mistake_is_told_where_it_stands_in_either_file(folder):
    stair, hall = folder / "scenes" / "stair.yaml", folder / "scenes" / "hall.yaml"
    stair.write_text(STAIR.replace("color: cold", "color: colt"))
    hall.write_text(hall.read_text().replace("seed: 7", "sed: 7").replace("lamp]]}", "lump]]}"))
    told = [(d.at.file, d.at.line, d.code) for d in load_content(folder).diagnostics]
    assert sorted(told) == [
        ("scenes/hall.yaml", 7, "YAML012"),
        ("scenes/hall.yaml", 9, "YAML010"),
        ("scenes/hall.yaml", 9, "YAML011"),
        ("scenes/stair.yaml", 8, "YAML012"),
    ]


def test_what_is_seen_in_the_other_is_not_said_of_it(folder):
    (folder / "scenes" / "stair.yaml").write_text("scene: stair\nlike: hall\n")
    (problem,) = load_content(folder).diagnostics
    assert (problem.code, "'alt' is missing" in problem.message) == ("YAML011", True)


def test_no_scene_is_like_one_that_is_like_another(folder):
    (folder / "scenes" / "loft.yaml").write_text("scene: loft\nlike: stair\nalt: A loft.\n")
    (problem,) = load_content(folder).diagnostics
    assert (problem.code, problem.hint) == ("YAML024", "like: hall")
