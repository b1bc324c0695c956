"""Rules of the writer's: how they are read, asked at every step, and told when broken."""

import pytest

from game.engine.content.load import Content
from game.engine.content.models import Cast, Speaker
from game.engine.playtest.explorer import Explorer
from game.engine.playtest.invariants.expressions import Unreadable, read
from game.engine.playtest.invariants.load import Known, read_rules
from game.engine.playtest.plan import Batch, Plan
from game.engine.playtest.stories import StoryProblem
from tests.playtest.small import loaded

KNOWN = Known(frozenset({"openness", "stage", "facts"}), {"Mirror": 1, "Voice": 2, "told": 1}, frozenset({"hall"}))  # fmt: skip
VALUES = {"openness": 5, "stage": frozenset({"Voice"}), "facts": frozenset({"told"}), "said": "I want tea.", "speaker": "amy", "scene": "hall", "tags": frozenset()}  # fmt: skip
STORY = (
    "VAR openness = 50\nVAR asked = false\n-> hall\n=== hall\nHi.\n* [Up.]\n  ~ openness += 60\n  ~ asked = true\n"
    "* [Down.]\n  ~ openness -= 60\n* [Stay.]\n- -> attic\n=== attic\nAmy: Dust.\n* [On.]\n  ~ asked = false\n- Amy: No.\n-> END\n"
)


def broken(tmp_path, rules, ink=STORY, runs=30):
    (tmp_path / "invariants.yaml").write_text(rules)
    content = Content(cast=Cast({"amy": Speaker(name="Amy")}))
    made = Explorer(loaded(ink, content), Plan(str(tmp_path / "story.ink")))
    result = made.play(Batch(0, runs))
    return [(f.kind, f.place, f.message) for f in result.failures]


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("0 <= openness <= 100", True),
        ("openness + 1 == 6 and not openness > 9", True),
        ("openness % 2 == 1", True),
        ("-openness < 0", True),
        ("stage >= Voice", True),
        ("stage == Mirror", False),
        ("told in facts", True),
        ("told not in facts", False),
        ('"want" in said', True),
        ('speaker == "amy" and scene != "hall"', False),
        ("true", True),
        ("openness > 9 or stage > Mirror", True),
    ],
)
def test_an_expression_means_what_it_says(text, truth):
    assert read(text, KNOWN.variables, KNOWN.items).holds(VALUES.__getitem__) is truth


@pytest.mark.parametrize(
    ("text", "column", "said"),
    [
        ("0 <= opennes", 6, "did you mean 'openness'?"),
        ("__import__('os')", 1, "a call cannot be used here"),
        ("openness.real", 1, "a dot cannot be used here"),
        ("[openness]", 1, "cannot be used here"),
        ("(lambda: 1)()", 1, "cannot be used here"),
        ("openness <", 11, "invalid syntax"),
        ("openness is 3", 1, "write =="),
        ("openness ** 9", 1, "cannot be used here"),
        ("(" * 900, 1, ""),
        ("", 1, "invalid syntax"),
    ],
)
def test_what_does_not_parse_is_told_with_its_column(text, column, said):
    with pytest.raises(Unreadable) as caught:
        read(text, KNOWN.variables, KNOWN.items)
    assert said in str(caught.value)
    assert caught.value.column == column or not said


@pytest.mark.parametrize(
    ("rules", "told"),
    [
        ("- always: 0 <= opennes", "invariants.yaml:1:16: error INV002"),
        ("- always: true\n- in: hal\n  never: true", "invariants.yaml:2:3: error INV001: there is no knot 'hal'"),
        ("- alway: true", "did you mean 'always'?"),
        ("- always: true\n  never: true", "a rule has one of always, never and once"),
        ("- name: x", "a rule has one of always, never and once"),
        ("always: true", "a list of rules is wanted"),
        ("- true", "a rule is wanted"),
        ("- always: [", "YAML001"),
    ],
)  # fmt: skip
def test_a_mistake_is_a_diagnostic_with_its_place(rules, told):
    _, problems = read_rules(rules, KNOWN)
    assert any(told in each.render() for each in problems), [p.render() for p in problems]


def test_every_mistake_is_told_at_once_and_good_rules_are_kept():
    rules, problems = read_rules("- always: x\n- always: y\n- always: openness > 0\n", KNOWN)
    assert (len(rules), len(problems)) == (1, 2)


def test_a_story_with_a_bad_rule_cannot_begin(tmp_path):
    with pytest.raises(StoryProblem, match=r"invariants\.yaml:1:"):
        broken(tmp_path, "- always: opennes > 1")


@pytest.mark.parametrize(
    ("rules", "place", "message"),
    [
        ("- always: 0 <= openness <= 100", "story.ink:14", "openness is "),
        ("- name: Kept within\n  never: openness > 100", "story.ink:14", "invariants.yaml:2:3: Kept within; openness is 110"),
        ("- once: asked", "story.ink:17", "asked is False"),
        ('- never: speaker == "amy" and said == "No."', "story.ink:17", "No."),
        ("- in: attic\n  always: openness == 50", "story.ink:14", ""),
    ],
)  # fmt: skip
def test_a_broken_rule_is_a_failure_where_the_story_stood(tmp_path, rules, place, message):
    found = broken(tmp_path, rules)
    assert ("broken_invariant", place) in {f[:2] for f in found}, found
    assert any(message in f[2] for f in found), found


@pytest.mark.parametrize(
    "rules", ["- always: -10 <= openness <= 110", "- in: attic\n  never: said == 'Hi.'", "- once: openness < 0"]
)  # fmt: skip
def test_a_rule_that_holds_is_silent(tmp_path, rules):
    assert broken(tmp_path, rules) == []


def test_a_rule_that_cannot_be_worked_out_says_so(tmp_path):
    found = broken(tmp_path, '- always: openness + "x" == 3', runs=1)
    assert found[0][0] == "broken_invariant"
    assert "cannot be worked out" in found[0][2]


PASSING = (
    "VAR openness = 50\nHi.\n* [Up.]\n- ~ openness = 101\nToo far.\n~ openness = 99\nBack again.\n"
    "* [On.]\n- -> END\n"
)


def test_a_rule_is_asked_at_the_line_where_its_variable_was_assigned(tmp_path):
    found = broken(tmp_path, "- always: openness <= 100", PASSING)
    assert [(place, message[-15:]) for _, place, message in found] == [
        ("story.ink:5", "openness is 101")
    ]


def test_a_rule_of_a_scene_waits_until_the_story_comes_there(tmp_path):
    ink = "VAR n = 0\n-> a\n=== a\nOne.\n~ n = 5\nTwo.\n-> b\n=== b\nThree.\n-> END\n"
    assert [each[1] for each in broken(tmp_path, "- in: b\n  always: n == 0", ink)] == [
        "story.ink:9"
    ]
