"""What stands before a condition may rule an outcome out; what may have changed rules out nothing."""

import pytest

from game.engine.playtest.search.map import RULED_OUT
from tests.playtest.small import campaign, explorer

MENU = (
    "VAR c = 3\nVAR d = 0\n-> a\n=== a\n- (top)\n{{ c <= 0:\n  -> b\n}}\n{between}"
    "* {{{test}}} [One.]\n  ~ c--\n  -> top\n* [Two.]\n  ~ c -= 2\n  -> top\n+ [Out.] -> b\n"
    "=== b\nB.\n-> END\n=== t\nT.\n~ c--\n->->\n=== function less()\n~ c--\n~ return c\n"
    "=== function held()\n~ return c\n=== function some(n)\n~ return c >= n\n"
)


def ruled_out(between="", test="c > 0"):
    chart = explorer(MENU.format(between=between, test=test), policy="guided").chart
    return sorted(goal[0] for goal, why in chart.dead.items() if why == RULED_OUT)


@pytest.mark.parametrize(
    ("between", "test"),
    [
        ("", "c > 0"),
        ("A line.\n", "c > 0"),
        ("", "not (c < 0)"),
        ("", "some(0)"),
        ("", "c > 0 or d > 4"),
        ("{ held() > 1: Much. }\n", "c > 0"),
        ("~ d++\n", "c > 0"),
        ("{ d > 4:\n  ~ d = 1\n}\n", "c > -1"),
    ],
)
def test_what_was_left_behind_cannot_be_false_here(between, test):
    assert ruled_out(between, test) == ["n"]


@pytest.mark.parametrize(
    ("between", "test"),
    [
        ("", "c > 1"),
        ("", "d > 0"),
        ("", "c > 0 and d > 0"),
        ("~ c--\n", "c > 0"),
        ("~ less()\n", "c > 0"),
        ("{ less() > 1: Much. }\n", "c > 0"),
        ("-> t ->\n", "c > 0"),
        ("<- b\n", "c > 0"),
        ("- (again)\n", "c > 0"),
        ("{ d > 4:\n  ~ c = 0\n}\n", "c > 0"),
        ("{&One.|{less()}}\n", "c > 0"),
    ],
)
def test_what_may_have_changed_or_come_from_elsewhere_rules_out_nothing(between, test):
    assert ruled_out(between, test) == []


def test_between_two_whole_numbers_there_may_be_another():
    assert ruled_out("{ c > 1: -> b }\n{ c >= 1: -> b }\n", "c < 1") == ["n"]
    assert ruled_out("{ c >= 1: -> b }\n", "c == 0.5") == []


def test_a_branch_within_another_that_says_the_contrary_is_dead():
    chart = explorer(
        "VAR c = 3\n-> a\n=== a\n+ [On.]\n  ~ c--\n  -> a\n+ [Out.]\n- { c > 1:\n  { c < 1: Never.|Ever. }\n- else:\n  No.\n}\n-> END\n",
        policy="guided",
    ).chart
    assert [g[0] for g, why in chart.dead.items() if why == RULED_OUT] == ["p"]


SWITCH = (
    "LIST bag = hat, coat\nVAR n = 0\nVAR worn = hat\nVAR facts = ()\n-> a\n=== a\n{BEFORE}\n"
    "* {TEST} [One.]\n  ~ n++\n  -> a\n* [Two.]\n  ~ n += 2\n  ~ worn = coat\n  ~ facts += hat\n  -> a\n"
    "+ [Out.] -> b\n=== b\nB.\n-> END\n"
)


@pytest.mark.parametrize(
    ("before", "test", "dead"),
    [
        ("{ n:\n- 0: None.\n- 1: One.\n- else:\n  -> b\n}", "n < 2", True),
        ("{ n:\n- 0: None.\n- 1: One.\n- else:\n  -> b\n}", "n < 1", False),
        ("{ n:\n- 0: None.\n- 3: Three.\n- else: More.\n}", "n < 2", False),
        ("{ n > 4 or worn == coat:\n  -> b\n}", "worn == hat or n > 4", False),
        ("{ worn != hat:\n  -> b\n}", "worn != coat", True),
        ("{ facts ? hat:\n  -> b\n}", "not (facts ? hat)", True),
        ("{ facts ? hat:\n  -> b\n}", "not (facts ? coat)", False),
    ],
)
def test_after_a_switch_one_of_the_branches_that_stay_was_it(before, test, dead):
    ink = (
        SWITCH.replace("BEFORE", before, 1)
        .replace("{" + before + "}", before)
        .replace("TEST", test)
    )
    chart = explorer(ink, policy="guided").chart
    assert ("n" in {goal[0] for goal, why in chart.dead.items() if why == RULED_OUT}) == dead


@pytest.mark.parametrize(
    ("other", "dead"),
    [
        ("+ [Stay.] -> a", True),
        ("+ {n < 5} [Stay.] -> a", True),
        ("+ {n < 4} [Stay.] -> a", False),
        ("* [Stay.] -> a", False),
        ("+ [Stay. # ghost] -> a", False),
    ],
)
def test_a_fallback_beside_what_can_always_be_taken_is_dead(other, dead):
    ink = f"VAR n = 0\n-> a\n=== a\n{{ n >= 5:\n  -> b\n}}\n* [One.]\n  ~ n += 4\n  -> a\n{other}\n* -> b\n=== b\nB.\n-> END\n"
    made = explorer(ink, policy="guided")
    fallback = {f"p{n}" for n, place in enumerate(made.table.places) if not place.what.strip()}
    assert bool(fallback & made.chart.dead.keys()) == dead


LIT = (
    "VAR lit = 0\n-> dusk\n=== dusk\n{ lit > 3: Odd. }\n~ lit = 1\n+ [More.] -> dusk.more\n+ [On.] -> night\n"
    "= more\n~ lit += 2\n-> night\n"
    "=== night\n{ lit == 0: Dark. | Lit. }\n~ LAST\n-> END\n=== function off(ref n)\n~ n = 0\n"
)


@pytest.mark.parametrize(
    ("ink", "dead"),
    [
        (LIT.replace("LAST", "lit++"), True),
        (LIT.replace("LAST", "lit--"), False),
        (LIT.replace("LAST", "lit = 0"), False),
        (LIT.replace("LAST", "off(lit)"), False),
        (LIT.replace("LAST", "lit++").replace("-> dusk\n=== dusk", "+ [Skip.] -> night\n+ [Go.] -> dusk\n=== dusk"), False),
        (LIT.replace("LAST", "lit++").replace("{ lit > 3: Odd. }", "{ lit > 3: -> night }"), False),
    ],
)  # fmt: skip
def test_what_was_set_on_every_way_and_only_counted_up_is_not_less_again(ink, dead):
    made = explorer(ink, policy="guided")
    gone = [made.table.places[int(goal[1:])] for goal in made.chart.dead if goal[0] == "p"]
    assert any(place.what == "true" and place.knot == "night" for place in gone) == dead


def test_of_several_ways_only_those_are_asked_for_that_are_not_ruled_out():
    ink = (
        "VAR jobs = 0\nLIST facts = wet, dry\nVAR known = ()\n-> a\n=== a\n* [Wet.]\n  ~ known += wet\n* [Not.]\n"
        "- -> day\n=== day\n{\n- jobs == 0: None.\n- jobs == 1: One.\n- else: -> END\n}\n"
        "* {jobs < 2 and known ? wet} [Dry it.]\n  ~ jobs++\n  -> day\n* {jobs < 2} [Sit.]\n  ~ jobs++\n  -> day\n* -> END\n"
    )
    goals = explorer(ink).chart.goals
    (goal,) = [each for each in goals.in_order if each[0] == "n" and "c-0" in goals.path(each)]
    ((test, wanted),) = goals.wish(goal)
    assert (test.native, wanted) == (
        "?",
        False,
    )  # that there have been two jobs is out of the question
    led, _, _ = campaign(ink)
    assert not led.left
