"""What a condition misses, from where it can still be had, and what diverts tell of the way."""

import pytest

from game.engine.playtest.search.effects import Effects
from game.engine.playtest.search.graph import FAR, Graph
from game.engine.playtest.search.map import At
from game.engine.playtest.search.outlook import LOST, Outlook
from tests.playtest.small import campaign, explorer, loaded

GROWN = (
    "LIST stages = Bud, Leaf, Bloom\nLIST known = hat, coat\nVAR stage = Bud\nVAR sun = 0\nVAR facts = ()\n"
    "VAR shut = false\n-> day\n"
    "=== day\n+ [Sun.]\n  ~ sun += 2\n  ~ grow()\n  -> day\n+ [Hat.]\n  ~ facts += hat\n  -> day\n+ [Shut.]\n  ~ shut = true\n  -> day\n* [On.] -> night\n"
    "=== night\n{TEST: Yes.|No.}\n-> END\n"
    "=== function grow()\n{ stage == Bud and sun >= 4:\n  ~ stage = Leaf\n}\n{ stage == Leaf and sun >= 9:\n  ~ stage = Bloom\n}\n"
    "=== function wears(x)\n~ return facts ? x\n"
)


def grown(test, **values):
    """What the true outcome of *test* misses at the first menu."""
    made = explorer(GROWN.replace("TEST", test), policy="guided")
    goal = next(
        goal
        for goal in sorted(made.chart.goals.all)
        if goal[0] == "p" and made.table.places[int(goal[1:])].what == "true"
        and made.chart.flow_of_goal(goal) == "night"
    )  # fmt: skip
    return made, goal, made.chart.needs(goal, At(("day",)), {**made.chart.declared, **values})


@pytest.mark.parametrize(
    ("test", "values", "needs"),
    [
        ("sun >= 4", {}, {("sun", ">", 4)}),
        ("sun >= 4", {"sun": 4}, set()),
        ("not (sun < 3)", {"sun": 1}, {("sun", ">", 2)}),
        ("sun == 2", {"sun": 5}, {("sun", "<", 3)}),
        ("wears(hat)", {}, {("facts", "+hat", 0)}),
        ("not wears(hat)", {"facts": frozenset({"hat"})}, {("facts", "-hat", 0)}),
        ("wears(hat) and sun > 0", {}, {("facts", "+hat", 0), ("sun", ">", 1)}),
        ("wears(hat) or sun >= 90", {}, {("sun", ">", 90)}),
        ("shut", {}, {("shut", "=True", 0)}),
    ],
)
def test_what_a_condition_misses_is_told_by_variable_and_amount(test, values, needs):
    _, _, found = grown(test, **values)
    assert {(need.name, need.what, int(need.amount)) for need in found} == needs


def test_what_a_function_sets_misses_what_the_function_asks_for():
    _, _, found = grown("stage >= Leaf")
    assert ("sun", ">", 4) in {(need.name, need.what, int(need.amount)) for need in found}
    _, _, found = grown("stage == Bloom", stage=frozenset({"Leaf"}), sun=5)
    assert ("sun", ">", 4) in {(need.name, need.what, int(need.amount)) for need in found}


def test_a_goal_is_lost_where_no_choice_ahead_is_known_to_bring_what_it_misses():
    made, goal, _ = grown("wears(hat)")
    chart, values = made.chart, made.chart.declared
    hat = next(n for n, place in enumerate(made.table.places) if place.what.startswith("Hat"))
    day, night = At(("day",)), At(("night",))
    blind = Outlook(chart, Effects(), ())
    assert blind.is_lost(day, values, goal)
    knowing = Outlook(chart, Effects({str(hat): 1, f"{hat}|facts|+hat": 1}), ())
    assert knowing.cost(day, values, goal) < LOST
    assert knowing.is_lost(night, values, goal)
    assert not knowing.is_lost(night, {**values, "facts": frozenset({"hat"})}, goal)


def test_more_points_are_further_than_few():
    made, goal, _ = grown("sun >= 9")
    sun = next(n for n, place in enumerate(made.table.places) if place.what.startswith("Sun"))
    outlook = Outlook(made.chart, Effects({str(sun): 2, f"{sun}|sun": 4}), ())
    values = made.chart.declared
    far = outlook.cost(At(("day",)), values, goal)
    assert outlook.cost(At(("day",)), {**values, "sun": 8}, goal) < far < LOST


def test_guided_play_grows_what_a_function_sets():
    led, _, _ = campaign(GROWN.replace("TEST", "stage == Bloom and not wears(hat)"))
    assert not led.left


# The way -----------------------------------------------------------------------------------------

WAY = (
    "VAR x = 0\n-> a\n=== a\nA.\n-> call ->\n* [On.] -> b\n* [Round.] Round.\n- Late.\n-> b\n"
    "=== b\nB.\n-> call ->\n{x > 3: -> c}\n-> END\n=== c\nC.\n-> END\n=== call\nRing.\n* [Yes.]\n* [No.]\n- ->->\n"
)


def way():
    return Graph(list(loaded(WAY).compiled.files.values()))


def test_the_end_of_a_tunnel_leads_nowhere_but_to_who_called():
    graph = way()
    assert graph.away("a", "call") == 1
    assert graph.away("call", "b") == FAR
    assert graph.away("b", "a") == FAR


def test_who_stands_in_a_tunnel_stands_in_its_caller_too():
    made = explorer(WAY, policy="guided")
    goal = "kb"
    assert made.chart.away(At(("call",)), goal) >= FAR
    assert made.chart.away(At(("call", "a")), goal) == 2


def test_what_is_written_above_is_behind_unless_the_flow_turns_back():
    graph = way()
    assert graph.onward("a", 5, "a", 4) >= FAR
    assert graph.onward("a", 5, "a", 9) == 0
    turning = Graph(list(loaded("-> a\n=== a\nA.\n+ [On.]\n- -> a\n").compiled.files.values()))
    assert turning.onward("a", 4, "a", 3) == 0


def test_what_the_diverts_on_the_way_ask_for_is_asked_for():
    ((test, wanted),) = way().asked_between("a", "c")
    assert (test.native, wanted) == (">", True)
    assert way().asked_between("a", "b") == ()


def test_past_a_divert_that_was_not_taken_its_condition_was_false():
    ink = "VAR x = 0\n-> a\n=== a\n+ [On.]\n  ~ x += 1\n- {x > 3:\n  -> b\n}\n-> c\n=== b\n-> END\n=== c\n-> a\n"
    graph = Graph(list(loaded(ink).compiled.files.values()))
    ((_, wanted),) = graph.asked_between("a", "c")
    assert wanted is False


# What can be asked -------------------------------------------------------------------------------

ASKED = (
    "LIST stages = Bud, Leaf, Bloom\nLIST hats = red, blue, green\nVAR stage = Leaf\nVAR dim = 0\nVAR worn = ()\n"
    "-> day\n=== day\n+ [Dim.]\n  ~ dim += 1\n  -> day\n+ [Hat.]\n  ~ worn += blue\n  -> day\n* [Loft.] -> loft -> day\n* [On.] -> night\n"
    "=== loft\n- (beam) Up.\n->->\n=== night\n{TEST: Yes.|No.}\n-> END\n"
    "=== function shows(s)\n~ return LIST_VALUE(stage) - dim >= LIST_VALUE(s)\n"
)


def asked(test, outcome, **values):
    made = explorer(ASKED.replace("TEST", test), policy="guided")
    (goal,) = (
        goal
        for goal in made.chart.goals.all
        if goal[0] == "p" and made.table.places[int(goal[1:])].what == outcome
    )
    found = made.chart.needs(goal, At(("night",)), {**made.chart.declared, **values})
    return {(need.name, need.what, int(need.amount)) for need in found}


@pytest.mark.parametrize(
    ("test", "outcome", "values", "needs"),
    [
        ("shows(Leaf)", "true", {}, set()),
        ("shows(Leaf)", "else", {}, {("dim", ">", 1)}),
        ("shows(Leaf)", "true", {"dim": 2}, {("dim", "<", 2)}),
        ("LIST_COUNT(worn) == 2", "true", {}, {("worn", ">", 2)}),
        ("LIST_COUNT(worn) == 2", "true", {"worn": frozenset({"red", "blue"})}, set()),
        ("loft", "true", {}, {("loft", "~", 1)}),
        ("beam", "true", {}, {("beam", "~", 1)}),
        ("loft", "else", {"loft": 1}, {("loft", "<", 1)}),
    ],
)
def test_functions_that_call_and_counts_of_items_and_visits_are_understood(
    test, outcome, values, needs
):
    assert asked(test.replace("beam", "loft.beam"), outcome, **values) == {
        (name.replace("beam", "loft.beam"), *rest) for name, *rest in needs
    }


def test_what_stands_behind_a_choice_asks_for_what_the_choice_asks_for():
    ink = "VAR a = 0\nVAR b = 0\nHi.\n* {a > 3} [One.]\n  {b > 2: Yes.|No.}\n* [Two.]\n- -> END\n"
    made = explorer(ink, policy="guided")
    goal = next(f"p{n}" for n, place in enumerate(made.table.places) if place.what == "true")
    found = made.chart.needs(goal, At(("",)), made.chart.declared)
    assert {need.name for need in found} == {"a", "b"}


def test_a_caller_that_is_past_a_divert_leads_there_no_more():
    ink = "-> a\n=== a\nA.\n-> call ->\n{true: -> b}\n-> call ->\n-> c\n=== b\n-> END\n=== c\n-> END\n=== call\nRing.\n* [Yes.]\n- ->->\n"
    made = explorer(ink, policy="guided")
    assert made.chart.away(At(("call", "a"), (13, 4)), "kb") < FAR
    assert made.chart.away(At(("call", "a"), (13, 6)), "kb") >= FAR


WAYS = (
    "VAR key = false\nVAR lamp = false\nVAR wet = false\n-> hall\n"
    "=== hall\n+ [Key.]\n  ~ key = true\n  -> hall\n+ [Lamp.]\n  ~ lamp = true\n  -> hall\n"
    "+ {wet} [Short.] -> loft\n+ {lamp} [Long.] -> stairs\n"
    "=== stairs\n{ key:\n  -> loft\n}\n-> END\n"
    "=== loft\nLoft.\n-> END\n"
)


def test_only_what_every_way_asks_for_is_asked_of_who_comes_from_afar():
    chart = explorer(WAYS, policy="guided").chart
    missed = {need.name for need in chart.needs("kloft", At(("stairs",)), chart.declared)}
    assert missed == {"key"}
    assert chart.needs("kloft", At(("hall",)), chart.declared) == ()


BOXES = (
    'LIST boxes = none, keep, free\nVAR box = none\nVAR word = ""\n-> form\n'
    '=== form\n+ [Keep.] -> sure(keep, "mine")\n+ [Free.] -> sure(free, "hers")\n'
    "=== sure(which, said)\n+ [Yes.]\n  ~ box = which\n  ~ word = said\n  -> after\n+ [No.] -> form\n"
    "=== after\n{ box == free:\n  Free.\n- else:\n  Kept.\n}\n-> END\n"
)


def test_a_choice_that_hands_something_on_is_known_to_bring_it():
    made = explorer(BOXES, policy="guided")
    places = made.table.places
    told = {places[n].what: changes for n, changes in made.chart.promised.items()}
    assert told == {
        "Keep.": (("box", "+keep"), ("word", "=mine")),
        "Free.": (("box", "+free"), ("word", "=hers")),
    }
    free = next(n for n in made.chart.promised if places[n].what == "Free.")
    known = Effects({}, made.chart.promised)
    assert known.after(free, made.chart.declared, ("box",)) == {"box": frozenset({"free"})}
    assert (free, "box", "+free", 1.0) in set(known.told())


def test_what_is_worth_doing_on_the_way_is_what_most_goals_miss():
    ink = GROWN.replace("TEST", "wears(hat)")
    chart = explorer(ink, policy="guided").chart
    goals = [g for g in chart.goals.all if g[0] == "p" and chart.flow_of_goal(g) == "night"]
    wished = {g: [wanted for _, wanted in chart.goals.wish(g)] for g in goals}
    yes = next(g for g, wanted in wished.items() if wanted == [True])
    no = next(g for g, wanted in wished.items() if wanted == [False])
    assert chart.misses([yes]) == {"facts|+hat": 1}
    assert chart.misses([no]) == {"facts|+hat": -1}
    assert chart.misses([yes, no]) == {}


def test_what_is_worked_out_only_under_a_condition_misses_that_too():
    ink = GROWN.replace("TEST", "dim >= 2").replace("VAR shut", "VAR dim = 0\nVAR shut")
    ink += "=== function pass()\n{ shut:\n  ~ dim = dim + 1\n- else:\n  ~ dim = 0\n}\n"
    _, _, found = _missed(ink)
    assert {(need.name, need.what) for need in found} == {("dim", ">"), ("shut", "=True")}
    _, _, found = _missed(ink + "=== function more()\n~ dim = dim * 2\n")
    assert {(need.name, need.what) for need in found} == {("dim", ">")}


def _missed(ink):
    made = explorer(ink, policy="guided")
    goal = next(
        f"p{n}"
        for n, place in enumerate(made.table.places)
        if place.what == "true" and place.knot == "night"
    )
    return made, goal, made.chart.needs(goal, At(("day",)), made.chart.declared)
