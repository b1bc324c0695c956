"""What scenes ask of the story, checked against what it declares."""

from __future__ import annotations

import pytest

from game.engine.content.load import load_content
from game.engine.core import paths
from game.engine.director.check_pictures import check_pictures
from game.engine.director.tagged import nodes_in
from game.engine.ink.compile import compile_text

STORY = """
LIST known = wiped_the_shelf, had_haircut
LIST boxes = box_none, box_release
VAR facts = ()
VAR box = box_none
VAR lamp_ten = false
~ facts += wiped_the_shelf
One line.
-> END
"""


@pytest.fixture
def told(tmp_path):
    def check(when, shown=("sea",)):
        for path in ("cast", "growth", "moods", "music", "palettes"):
            (tmp_path / f"{path}.yaml").write_text(
                (paths.story() / f"{path}.yaml").read_text("utf-8"), "utf-8"
            )
        (tmp_path / "scenes").mkdir(exist_ok=True)
        sea = (paths.story() / "scenes" / "sea.yaml").read_text("utf-8")
        where = "layers:\n"
        sea = sea.replace(where, f"{where}  - {{occluder: front, when: {when}}}\n", 1)
        (tmp_path / "scenes" / "sea.yaml").write_text(sea, "utf-8")
        content = load_content(tmp_path)
        assert content.ok, content.diagnostics
        compiled = compile_text(STORY)
        nodes = {name: tuple(nodes_in(parsed)) for name, parsed in compiled.files.items()}
        found = list(check_pictures(nodes, content, shown))
        line = 1 + sea[: sea.index("when: ")].count("\n")
        assert all((d.at.file, d.at.line) == ("scenes/sea.yaml", line) for d in found)
        return [(d.code, d.message, d.hint) for d in found]

    return check


@pytest.mark.parametrize(
    "when", ["wiped_the_shelf", "not lamp_ten", "box.box_release", "[had_haircut, lamp_ten or box]"]
)
def test_what_the_story_has_may_be_asked_for(told, when):
    assert told(when) == []


@pytest.mark.parametrize(
    ("when", "fact", "hint"),
    [
        ("wiped_the_shelve", "wiped_the_shelve", "wiped_the_shelf"),
        ("not lamp_tan", "lamp_tan", "lamp_ten"),
        ("box.box_relaese", "box.box_relaese", "box_release"),
        ("lamp_ten or haircut", "haircut", "had_haircut"),
    ],
)
def test_a_fact_that_the_story_does_not_have_is_told_with_its_place(told, when, fact, hint):
    ((code, message, told_hint),) = told(when)
    assert code == "FACT002"
    assert repr(fact) in message
    assert hint in told_hint


def test_a_scene_that_the_story_never_comes_to_may_ask_for_anything(told):
    assert told("haircut", shown=("office", "nowhere")) == []


def test_a_var_that_holds_no_items_has_none(told):
    ((code, _, hint),) = told("lamp_ten.on")
    assert code == "FACT002"
    assert "box" in hint
