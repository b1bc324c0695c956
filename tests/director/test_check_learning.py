"""What `growth.yaml` names for the setting Learning must be in the story, or `check` tells where."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from game.engine.content.load import load_content
from game.engine.director.check import check_story
from game.engine.ink.compile import compile_text

GOOD = Path(__file__).parents[1] / "content" / "good"
INK = """
LIST acts = act1, act4
VAR act = act1
LIST boxes = open_box, shut_box
VAR box = open_box
VAR limited = false
VAR hand_on = false
VAR counted = 0
Hello.
-> END
"""
SETTING = """
learning:
  variable: limited
  touched: hand_on
  when: {act: [act4]}
  never: {box: [shut_box]}
  heading: OS 1
  name: Learning
  about: It will stop.
"""


@pytest.fixture
def told(tmp_path):
    def check(setting):
        shutil.copytree(GOOD, tmp_path, dirs_exist_ok=True)
        before = (tmp_path / "growth.yaml").read_text("utf-8")
        (tmp_path / "growth.yaml").write_text(before.rstrip() + setting, "utf-8")
        first = len(before.rstrip().splitlines())
        content = load_content(tmp_path)
        found = (*content.diagnostics, *check_story(compile_text(INK), content))
        return [
            (d.code, d.at.line - first, d.at.column, d.message, d.hint)
            for d in found
            if d.code.startswith(("GROW", "YAML"))
        ]

    return check


def test_a_setting_whose_names_are_all_there_has_nothing_to_tell(told):
    assert told(SETTING) == []


@pytest.mark.parametrize(
    ("change", "place", "message", "hint"),
    [
        (("variable: limited", "variable: limted"), [2, 3], "the story has no VAR 'limted'",
         "did you mean 'limited'?"),
        (("touched: hand_on", "touched: hands_on"), [3, 3], "the story has no VAR 'hands_on'",
         "did you mean 'hand_on'?"),
        (("{act:", "{acts_told:"), [4, 10], "the story has no VAR 'acts_told'", ""),
        (("[act4]", "[act1, act5]"), [4, 22], "no LIST of the story has an item 'act5'",
         "did you mean 'act4'?"),
        (("[shut_box]", "[shutbox]"), [5, 17], "no LIST of the story has an item 'shutbox'",
         "did you mean 'shut_box'?"),
    ],
)  # fmt: skip
def test_what_the_story_lacks_is_told_at_its_place(told, change, place, message, hint):
    ((code, *at, said, hinted),) = told(SETTING.replace(*change))
    assert (code, at, said) == ("GROW002", place, message)
    assert hinted.startswith(hint)


def test_a_setting_must_be_true_or_false(told):
    ((code, line, column, message, hint),) = told(
        SETTING.replace("variable: limited", "variable: counted")
    )
    assert (code, line, column) == ("GROW003", 2, 3)
    assert message == "'counted' is not true or false, and the setting makes it so"
    assert hint == "VAR counted = false"


def test_an_unknown_key_and_a_missing_one_are_told_with_line_and_column(told):
    found = told(SETTING.replace("  about: It will stop.", "  abuot: It will stop."))
    assert [(code, line, column, hint) for code, line, column, _, hint in found] == [
        ("YAML011", 1, 1, ""),
        ("YAML010", 8, 3, "did you mean 'about'?"),
    ]
