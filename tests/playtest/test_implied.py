"""What conditions ask for without saying so: the one stage that is left, each item of a count."""

from game.engine.playtest.search.map import At
from tests.playtest.small import campaign, explorer

PAGES = (
    "LIST stages = Mirror, Voice, Self, Many\nLIST boxes = none, keep, back\nVAR stage = Mirror\nVAR box = none\n"
    "VAR points = 0\n-> a\n=== a\n* [More.]\n  ~ add(9)\n* [Less.]\n- \n* [More.]\n  ~ add(9)\n* [Less.]\n- \n"
    "* [Keep.]\n  ~ box = keep\n* [Back.]\n  ~ box = back\n* [None.]\n- -> page\n=== function add(n)\n~ points += n\n"
    "{ stage == Mirror and points >= 5:\n  ~ stage = Voice\n}\n{ stage == Voice and points >= 15:\n  ~ stage = Self\n}\n"
    "=== page\n{\n- box == back: -> away\n- stage >= Self and (box == keep or box == none): -> stayed\n"
    "- else: -> window\n}\n=== away\nAway.\n-> END\n=== stayed\nStayed.\n-> END\n=== window\nWindow.\n-> END\n"
)


def asked_of(chart, flow):
    """The comparisons of the way from the first line, as they would be written."""
    return {
        (test.left.name, test.native, test.right.name)
        for test, wanted in chart.graph.asked_between("", flow)
        if wanted and hasattr(test, "native") and hasattr(test.right, "path")
    }


def test_what_six_refusals_leave_of_a_stage_is_asked_for():
    chart = explorer(PAGES).chart
    assert ("stage", "<=", "Voice") in asked_of(chart, "window")
    assert ("stage", ">=", "Self") in asked_of(chart, "stayed")
    assert not {each for each in asked_of(chart, "away") if each[0] == "stage"}
    grown = {**chart.declared, "stage": frozenset({"Self"}), "points": 18}
    missing = chart.needs("kwindow", At(("a",)), grown)
    assert "stage" in {need.name for need in missing}


def test_a_truth_that_alone_is_left_is_asked_for():
    ink = (
        "VAR shut = false\nVAR n = 1\n-> a\n=== a\n* [Shut.]\n  ~ shut = true\n* [Open.]\n  ~ n = 2\n- \n"
        "{\n- shut or (n == 1 and not shut): -> no\n- else: -> yes\n}\n=== no\nNo.\n-> END\n=== yes\nYes.\n-> END\n"
    )
    chart = explorer(ink).chart
    missing = chart.needs("kyes", At(("a",)), {**chart.declared, "shut": True, "n": 2})
    assert [(need.name, need.what) for need in missing if need.name == "shut"] == [
        ("shut", "=False")
    ]
    led, _, _ = campaign(ink)
    assert not led.left


def test_conditions_that_say_all_they_ask_for_imply_nothing_more():
    ink = "VAR n = 1\n-> a\n=== a\n* [Two.]\n  ~ n = 2\n* [Three.]\n  ~ n = 3\n- {n > 1: -> b}\n-> END\n=== b\nB.\n-> END\n"
    chart = explorer(ink).chart
    assert len(chart.graph.asked_between("a", "b")) == 1


COUNTED = (
    "LIST acts = one, two, three\nVAR act = one\nVAR asked = ()\n-> a\n=== a\n* [Ask.]\n  ~ asked += act\n* [Go on.]\n"
    "- -> b\n=== b\n~ act = two\n* [Ask.]\n  ~ asked += act\n* [Go on.]\n- -> c\n"
    "=== c\n~ act = three\n* [Ask.]\n  ~ asked += act\n* [Go on.]\n- {LIST_COUNT(asked) == 3: -> all}\n-> END\n"
    "=== all\nAll.\n-> END\n"
)


def test_who_is_to_have_as_many_items_as_there_are_misses_each_of_them():
    chart = explorer(COUNTED).chart
    held = {**chart.declared, "asked": frozenset({"two"})}
    missing = chart.needs("kall", At(("a",)), held)
    assert {(need.name, need.what) for need in missing} == {("asked", "+one"), ("asked", "+three")}


def test_fewer_than_all_are_points_as_before():
    chart = explorer(COUNTED.replace("== 3", ">= 2")).chart
    (need,) = chart.needs("kall", At(("a",)), chart.declared)
    assert (need.name, need.what, need.amount) == ("asked", ">", 2)


def test_what_is_added_may_be_anything_when_it_cannot_be_told():
    ink = COUNTED.replace(
        "~ asked += act\n* [Go on.]\n- -> b", "~ asked += (one, two)\n* [Go on.]\n- -> b"
    )
    chart = explorer(ink).chart
    (need,) = chart.needs("kall", At(("a",)), chart.declared)
    assert need.what == ">"
