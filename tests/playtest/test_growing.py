"""What must be made (a stage, by a function) for a goal, held till it is met, or come to late."""

from math import inf

import pytest

from game.engine.playtest.search.asks import Asks
from game.engine.playtest.search.graph import TOP
from game.engine.playtest.search.map import At
from tests.playtest.small import campaign, explorer

GROWTH = """
LIST stages = (Mirror), Voice, Self
LIST known = told, heard
VAR stage = Mirror
VAR facts = ()
VAR self = 0
=== function grow(n)
~ self += n
{ stage == Mirror and self >= 4:
    ~ stage = Voice
}
{ stage == Voice and self >= 9:
    ~ stage = Self
}
=== function knows(x)
~ return facts ? x
=== function did(x)
~ facts += x
"""
"""A stage that a function sets, as in growth.ink."""


def story(*menus):
    """Ten scenes that pull her up, with *menus* among them; then what is asked at the end."""
    pulls = [f"* [Ask {n}.]\n  ~ grow(2)\n* [Wait {n}.]\n* [Snap {n}.]\n  ~ grow(-1)\n- On {n}." for n in range(10)]  # fmt: skip
    told = "\n".join([*pulls[:4], *menus, *pulls[4:]])
    return f"-> a\n=== a\n{told}\n-> b\n{GROWTH}"


VOICE_ALONE = "* {stage == Voice} [Tell.]\n  ~ did(told)\n* [Keep it.]\n- "
END = "=== b\n{ stage == Voice and knows(told): Both.|Not both. }\n-> END\n"


def chart_of(ink):
    return explorer(ink, policy="guided").chart


def goal_at(chart, words, ink):
    line = next(n for n, row in enumerate(ink.splitlines(), 1) if words in row)
    return next(g for g in chart.goals.in_order if g[0] == "p" and chart.goals.line(g) == line)


def values(chart, **changed):
    return {**chart.declared, **changed}


def test_an_item_that_is_had_at_a_stage_alone_asks_for_the_stage_first():
    ink = story(VOICE_ALONE) + END
    chart = chart_of(ink)
    goal = goal_at(chart, "Both", ink)
    needs = chart.needs(goal, At((TOP,)), values(chart))
    assert ("facts", "+told") in [(need.name, need.what) for need in needs]
    assert ("self", ">", 4) in [(need.name, need.what, need.amount) for need in needs]


def test_what_holds_lasts_as_many_points_as_the_next_stage_asks_for():
    ink = story(VOICE_ALONE) + END
    chart = chart_of(ink)
    goal = goal_at(chart, "Both", ink)

    def slack(stage, points):
        held = values(chart, stage=frozenset({stage}), self=points)
        return chart._slack.of(chart._wish(goal, TOP)[0], held)

    assert slack("Voice", 5) == 4
    assert slack("Voice", 8) == 1
    assert slack("Self", 9) == inf  # it is lost: nothing is left to be kept


def test_points_that_can_be_lowered_again_count_for_more():
    chart = chart_of(ink := story(VOICE_ALONE) + END)
    wish = chart._wish(goal_at(chart, "Both", ink), TOP)[0]
    held = values(chart, stage=frozenset({"Voice"}), self=5)
    before = chart._slack.of(wish, held)
    chart.learn_lowered(frozenset({"self"}))
    assert chart._slack.of(wish, held) > before


def test_a_stage_is_held_to_the_end_through_scenes_that_pull_her_past_it():
    led, _, _ = campaign(story(VOICE_ALONE) + END)
    assert not led.left


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_two_facts_of_two_stages_are_both_had(seed):
    later = "* {stage == Self} [Hear.]\n  ~ did(heard)\n* [Do not.]\n- "
    pulls = "\n".join(f"* [Up {n}.]\n  ~ grow(2)\n* [Stay {n}.]\n- Then {n}." for n in range(6))
    end = "=== b\n{ knows(told) and knows(heard): Both.|Not both. }\n-> END\n"
    led, _, _ = campaign(story(VOICE_ALONE, pulls, later) + end, seed=seed)
    assert not led.left


def test_of_several_ways_to_a_place_each_is_gone_by_in_turn():
    ink = (
        "VAR late = false\nVAR a = 0\nVAR b = 0\nHi.\n"
        "* [A.]\n  ~ a = 1\n* [B.]\n  ~ b = 1\n- \n{ a: -> by_a }\n{ b: -> by_b }\n-> END\n"
        "=== by_a\n~ late = true\n-> there\n=== by_b\n-> there\n"
        "=== there\n{ late: Late.|Early. }\n-> END\n"
    )
    chart = chart_of(ink)
    goal = goal_at(chart, "Late.", ink)
    told = set()
    for turn in (1, 2):
        chart.take_turns(turn)
        told |= {need.name for need in chart.needs(goal, At((TOP,)), values(chart))}
    assert {"a", "b"} <= told


def asked(text):
    """The parts of a condition, as an Ink story has it."""
    gate = explorer(f"VAR a = 1\nVAR b = 2\n{{ {text}: Yes.|No. }}\n-> END\n").table.gates[0]
    return gate.wishes[0]


def test_and_is_two_parts_and_the_same_words_are_the_same_part():
    asks = Asks()
    assert asks.numbers(asked("a > 1 and b < 2")) == asks.numbers(asked("b < 2 and a > 1"))
    assert len(asks.numbers(asked("a > 1 and not (b < 2 or a == 4)"))) == 3


def test_what_ways_do_not_share_is_joined_and_one_way_that_asks_for_nothing_frees_all():
    asks = Asks()
    one, other = asks.numbers(asked("a > 1 and b < 2")), asks.numbers(asked("a > 1 and b > 5"))
    (joined,) = asks.told(asks.either([one, other]))
    assert len(joined[0].ways) == 2
    assert not asks.either([one, frozenset()])
    assert not asks.either([one, one])


def test_a_batch_under_way_is_not_gone_for_again():
    made = explorer(story(VOICE_ALONE) + END, policy="guided", runs=400)
    led = made.campaign()
    seen = []
    while (batch := led.batch()) is not None:
        seen += [order.goal for order in batch.orders if order.goal and order.goal[0] not in "+-"]
        if len(seen) > 20:
            break
    assert len(seen) == len(set(seen))


def test_nothing_more_is_sent_out_till_what_is_under_way_is_known():
    made = explorer("Hi.\n* [On.]\n- There.\n-> END\n", policy="guided", runs=400)
    led = made.campaign()
    batches = []
    while (batch := led.batch()) is not None:
        batches.append(batch)
    assert batches
    assert not led.is_over
