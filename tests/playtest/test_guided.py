"""Guided play: what is rare is gone for, what cannot be is known, and nothing depends on who plays."""

import pytest

from game.engine.playtest.plan import Batch, Plan, Result
from game.engine.playtest.search.reading import Reading
from tests.playtest.small import campaign, explorer, loaded, played

LADDER = (
    "VAR steps = 0\n-> hall\n=== hall\n{steps >= 9: -> attic}\n"
    "+ [Up.]\n  ~ steps += 1\n  -> hall\n+ [Down.]\n  ~ steps = 0\n  -> hall\n+ [Out.] -> END\n"
    "=== attic\nDust. # ending: attic\n-> END\n"
)
"""Random play climbs it once in some 20,000 runs."""


def test_a_condition_that_random_play_never_meets_is_walked_to():
    led, _, steps = campaign(LADDER)
    assert not led.left
    assert steps < 400


def test_random_play_does_not_meet_it():
    assert "attic" not in explorer(LADDER).play(Batch(0, 60)).endings


def test_facts_are_gone_for_from_before_they_were_missed():
    ink = "LIST known = told\nVAR facts = ()\n-> a\n=== a\n* [Tell.]\n  ~ facts += told\n* [No.]\n* [Never.]\n- So.\n"
    ink += "\n".join(f"* [Go {n}.]\n- On {n}." for n in range(6))
    ink += "\n{facts ? told: You told.|You did not.}\n-> END\n"
    led, _, _ = campaign(ink)
    assert not led.left


def test_typed_words_and_settings_are_acts():
    ink = 'VAR GHOSTS = false\nVAR words = "x"\nSay. # input: words "I …"\n{words == "nobody has moved the cup": Yes.|No.}\n{GHOSTS: Boo.|Hm.}\n-> END\n'
    led, _, _ = campaign(ink)
    assert not led.left


@pytest.mark.parametrize(
    ("ink", "why"),
    [
        ("LIST hats = red, blue\nVAR hat = red\n* [Swap.]\n  ~ hat = blue\n* [Keep.]\n- {hat:\n- red: R\n- blue: B\n- else: N\n}\n-> END\n", "hat is only ever blue or red"),
        ("Hi.\n-> END\n=== attic\nDust.\n-> END\n", "attic is never led to"),
        ("Hi.\n-> END\n=== function add(x)\n{x: Yes.|No.}\n", "add is never called"),
        ("-> a(1)\n=== a(n)\n{n == 2: Two.|One.}\n-> END\n", "n is only ever 1"),
        ("VAR a = 1\nVAR b = 2\n~ a = b\n{a > 2: Big.|Small.}\n-> END\n", "a is only ever 1 or 2"),
    ],
)  # fmt: skip
def test_what_no_value_can_bring_about_is_proven_dead_without_playing(ink, why):
    _, made, _ = campaign(ink)
    assert why in made.chart.dead.values()


@pytest.mark.parametrize("counted", ["~ a += 1", "~ a++", "~ a = a + 1", "~ up(a)"])
def test_what_is_counted_up_is_not_called_dead(counted):
    ink = f"VAR a = 1\n-> b\n=== b\n+ [On.]\n  {counted}\n  {{a > 2: -> END}}\n  -> b\n+ [Out.] -> END\n=== function up(ref x)\n~ x = x + 1\n"
    _, made, _ = campaign(ink)
    assert made.chart.dead == {} or "a is" not in str(made.chart.dead)


def test_what_the_player_types_is_not_called_dead():
    ink = 'VAR words = "x"\nSay. # input: words "I …"\n{words == "lamp": Yes.|No.}\n-> END\n'
    _, made, _ = campaign(ink, batches=4)
    assert not made.chart.dead


def test_the_same_seed_walks_the_same_and_another_does_not():
    once, again, other = (
        sorted(campaign(LADDER, seed=seed, batches=36)[0]._effects.counts.items())
        for seed in (1, 1, 5)
    )
    assert once == again
    assert once != other


def test_a_stand_is_returned_to_exactly_even_through_json():
    walker = explorer("VAR x = 0\n-> a\n=== a\nHi {x}.\n+ [On.]\n~ x += 1\n-> a\n").walker
    walker.begin(5)
    walker.go_on()
    walker.do(walker_choice(walker))
    told = walker.keep().as_json()
    state, acts = walker.state, tuple(walker.acts)
    walker.do(walker_choice(walker))
    walker.return_to(type(walker.keep()).from_json(told))
    assert (walker.state, tuple(walker.acts)) == (state, acts)


def walker_choice(walker):
    from game.engine.session.beats import Chose  # noqa: PLC0415 - only here

    first = walker.offered()[0]
    return Chose(first.index, first.text)


def test_the_values_that_a_state_leaves_out_are_those_declared():
    story = loaded('VAR a = 1\nVAR b = "x"\nLIST l = (one), two\nHi.\n* [On.] -> END\n')
    made = explorer('VAR a = 1\nVAR b = "x"\nLIST l = (one), two\nHi.\n* [On.] -> END\n')
    made.walker.begin(1)
    made.walker.go_on()
    values = Reading(made.walker.state, made.chart.declared).values
    assert (values["a"], values["b"], values["l"]) == (1, "x", frozenset({"one"}))
    assert story.ok


def test_a_guided_result_goes_through_json_unchanged():
    made = explorer(LADDER, policy="guided", runs=8)
    led = made.campaign()
    for result in (made.play(led.batch()) for _ in range(2)):
        assert Result.from_json(result.as_json()).as_json() == result.as_json()


def test_a_batch_goes_through_json_unchanged_and_what_is_left_of_it_keeps_its_orders():
    import json  # noqa: PLC0415

    made = explorer(LADDER, policy="guided", runs=8)
    batch = made.campaign().batch()
    assert Batch.from_json(json.loads(json.dumps(batch.as_json()))) == batch
    rest = batch.after(batch.first, {})
    assert (rest.first, rest.count, rest.orders) == (
        batch.first + 1,
        batch.count - 1,
        batch.orders[1:],
    )


def test_seeds_of_a_plan_lie_far_apart():
    assert abs(Plan("x").seed_of(1) - Plan("x").seed_of(2)) > 1000


def till_over(ink):
    """The steps till no goal was left to be gone for, and what was left."""
    made = explorer(ink, policy="guided", runs=2_000)
    led, steps = made.campaign(), 0
    for result in played(led, made):
        if led.is_over:
            break
        steps += result.steps
    return steps, led.left


LONG = "\n".join(f"* [Go {n}.]\n* [Run {n}.]\n- On {n}." for n in range(20))


def test_dice_are_thrown_again_from_where_they_are_thrown():
    thrown = "|".join(f"Side {n}." for n in range(12))
    steps, left = till_over(f"Hi.\n{LONG}\n* [Throw.] {{shuffle:{thrown}}}\n- -> END\n")
    assert not left
    assert steps < 8 * 21 + 100  # the first eight go all the way; from the first line it takes 700


def test_a_walk_starts_where_what_it_misses_is_given():
    ink = f"LIST known = hat\nVAR facts = ()\nHi.\n* [Hat.]\n  ~ facts += hat\n* [No.]\n* [Never.]\n- \n{LONG}\n"
    steps, left = till_over(ink + "{facts ? hat: Hat.|None.}\n-> END\n")
    assert not left
    assert steps < 8 * 21 + 60


def test_each_number_that_conditions_ask_for_is_driven_down_and_up():
    many = "\n".join(f"{{sum > {n}: Over.|Under.}}" for n in range(8))
    ink = (
        f"VAR sum = 0\nHi.\n* [More.]\n  ~ sum += 1\n* [Less.]\n  ~ sum -= 1\n- \n{many}\n-> END\n"
    )
    led = explorer(ink, policy="guided", runs=40).campaign()
    batches = (led.batch() for _ in range(3))
    goals = [order.goal for batch in batches for order in batch.orders]
    assert goals == [*[""] * 8, "-sum", "+sum"]
