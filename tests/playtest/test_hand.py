"""The setting Learning in playtests: found by few, where the game would let them, and told as acts."""

from __future__ import annotations

from collections import Counter
from itertools import islice

import pytest

from game.engine.content.load import Content
from game.engine.playtest import acts
from game.engine.playtest.explorer import Explorer
from game.engine.playtest.plan import Batch, Plan
from game.engine.playtest.players.hand import Hand
from game.engine.playtest.search.exhaust import Limits
from game.engine.session.resume import follow
from game.engine.session.session import StorySession
from tests.playtest.small import loaded, played
from tests.real import real_content

CONTENT = Content(growth=real_content().growth)
SETTING = CONTENT.growth.learning
HEAD = """
LIST acts = act1, act4
VAR act = act1
LIST boxes = box_none, box_return, box_release
VAR box = box_none
VAR limited = false
VAR hand_on = false
VAR n = 0
VAR words = "x"
"""
LONG = f"""{HEAD}
-> first
=== first
{{limited or hand_on: -> broken}}
+ [On.] -> second
=== second
~ act = act4
~ n++
{{limited: It is dimmer.|It is not.}}
{{hand_on: A hand.}}
{{n > 50: -> END}}
+ [On.] -> second
=== broken
Nothing follows.
"""
SHORT = f"""{HEAD}
First.
+ [On.]
- {{limited: Too early.|In time.}}
~ act = act4
Fourth.
+ [On.]
- {{limited: Dimmer.|Not.}}
{{hand_on: A hand.|None.}}
~ hand_on = false
~ box = box_release
Signed.
+ [On.]
- {{hand_on: Too late.|Over.}}
-> END
"""


def explorer(ink, **plan):
    return Explorer(loaded(ink, CONTENT), Plan("story.ink", **plan))


def drawn(seed):
    """The facts that one player tells in forty menus of the last acts."""
    held = {"limited": False, "hand_on": False, "act": frozenset({"act4"}), "box": frozenset()}
    told = []
    hand = Hand(SETTING, seed)
    for _ in range(40):
        held["hand_on"] = False  # each scene asks, and forgets
        facts = hand.at_menu(held.__getitem__)
        held.update(facts)
        told += facts
    return told


def test_one_player_in_fifty_turns_it_off_and_half_of_these_on_again():
    runs = 6_000
    found = Counter()
    for seed in range(runs):
        told = drawn(seed)
        found["off"] += ("limited", True) in told
        found["on again"] += ("limited", False) in told
        found["only opened"] += told == [("hand_on", True)]
        assert told.count(("hand_on", True)) == len(told) - sum(n == "limited" for n, _ in told)
    assert 0.015 < found["off"] / runs < 0.028
    assert 0.35 < found["on again"] / found["off"] < 0.65
    assert 0.005 < found["only opened"] / runs < 0.015


def numbers(made, count=400):
    """Runs whose players will lay a hand on it."""
    return [n for n in range(count) if Hand(SETTING, made.plan.seed_of(n))._turns][:4]


def test_random_players_never_find_it_before_its_time():
    made = explorer(LONG)
    for number in numbers(made):
        result = made.play(Batch(number, 1))
        assert result.failures == []
        told = [act for act in made.walker.acts if hasattr(act, "variable")]
        assert ("limited", True) in {(act.variable, act.value) for act in told}


def test_what_they_do_is_in_the_path_and_a_session_can_follow_it():
    made = explorer(LONG)
    number = numbers(made)[0]
    made.play(Batch(number, 1))
    path = tuple(made.walker.acts)
    assert acts.read(acts.written(path))[0].__class__ is path[0].__class__
    told = StorySession(loaded(LONG, CONTENT), made.plan.seed_of(number), rewind=False)
    assert follow(told, path) == len(path)
    assert told.path == path


def test_a_failure_behind_it_names_it_among_its_choices():
    ink = LONG.replace("{limited: It is dimmer.", "{limited: -> broken").replace(
        "|It is not.}", "}"
    )
    made = explorer(ink)
    (failure,) = made.play(Batch(numbers(made)[0], 1)).failures
    assert failure.kind == "out_of_content"
    assert any(line.startswith("~ limited = true") for line in failure.choices)
    shrunk = made.shrunk(failure)
    assert shrunk.choices == ("On.", "~ limited = true // after 1", "On.")


@pytest.mark.parametrize("policy", ["first", "last"])
def test_players_of_a_fixed_temper_leave_it_alone(policy):
    made = explorer(LONG, policy=policy)
    for number in numbers(made):
        made.play(Batch(number, 1))
        assert not [act for act in made.walker.acts if hasattr(act, "variable")]


def left(made):
    led = made.campaign()
    for _ in islice(played(led, made), 800):
        pass
    return sorted(made.chart.goals.line(goal) for goal in led.left)


def line_of(words):
    return next(n for n, line in enumerate(SHORT.splitlines(), 1) if words in line)


def test_guided_play_sets_it_where_a_player_could_and_nowhere_else():
    made = explorer(SHORT, policy="guided", runs=400)
    assert left(made) == [line_of("Too early."), line_of("Too late.")]
    assert made.chart.dead == {}


def test_exhaustive_play_proves_what_no_player_can_bring_about():
    made = explorer(SHORT, policy="exhaustive")
    found = made.search(Limits(), lambda: 0.0)
    assert found.complete
    dead = sorted({made.chart.goals.line(goal) for goal in found.dead})
    assert dead == [line_of("Too early."), line_of("Too late.")]
    assert "settings changed at menus" in found.holds_for


def test_a_story_whose_growth_yaml_names_no_such_setting_has_none():
    ink = "VAR limited = false\n{limited: Yes.|No.}\n-> END\n"
    made = Explorer(loaded(ink), Plan("story.ink", policy="guided"))
    assert made.settings.names == ()
    assert "limited is only ever false" in str(made.chart.dead).lower()


def test_a_setting_told_before_words_are_asked_is_not_taken_for_them():
    ink = f'{HEAD}\n~ act = act4\nFirst.\n* [On.]\n- Say it. # input: words "I …"\n{{words}}.\n-> END\n'
    path = [["limited", True, 1], [0, "On."], ["limited", False, 1], ["words", "sing", 1]]
    made = explorer(ink, policy="replay", path=path)
    result = made.play(Batch(0, 1))
    assert result.failures == []
    assert made.walker.variable("words") == "sing"
    assert made.walker.variable("limited") is False
