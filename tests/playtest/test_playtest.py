"""Playing a story many times: what is seen, what fails, and that nothing depends on who plays."""

import json

import pytest

from game.engine.content.load import Content
from game.engine.content.models import Cast, GrowthRules, GrowthStage, Speaker
from game.engine.ink.compile import compile_text
from game.engine.playtest.explorer import Explorer
from game.engine.playtest.plan import KINDS, Batch, Plan, Result
from game.engine.playtest.report import Report
from game.engine.playtest.stories import StoryProblem
from game.engine.session.story import LoadedStory

CONTENT = Content(
    cast=Cast({"amy": Speaker(name="Amy", player=True)}),
    growth=GrowthRules(
        stage="stage",
        variables={name: name for name in ("attunement", "selfhood", "reach", "openness")},
        sources=("growth.ink",),
        stages=(GrowthStage(name="Mirror"), GrowthStage(name="Voice")),
    ),
)
MENU = "VAR tall = 0\nHi.\n* [Up.] You go up.\n~ tall = 1\n* [Down.] You go down.\n- So.\n-> END\n"


def explorer(ink, **plan):
    compiled = compile_text(ink, instrument=True, count_all_visits=True)
    assert compiled.json, compiled.report()
    story = LoadedStory(compiled.json, CONTENT, compiled.source_map, compiled.diagnostics, compiled)
    return Explorer(story, Plan("story.ink", **plan))


def play(ink, runs=20, **plan):
    return explorer(ink, **plan).play(Batch(0, runs))


def report(ink, runs=20, **plan):
    made = explorer(ink, runs=runs, **plan)
    return Report(Plan("story.ink", runs=runs, **plan), made.play(Batch(0, runs)), made.table, 1.0)


def failures(ink, **plan):
    return [(f.kind, f.place) for f in play(ink, **plan).failures]


# What is seen ------------------------------------------------------------------------------------


def test_everything_of_a_small_story_is_seen():
    told = report(MENU).as_json()
    assert told["lines"] == {"total": 2, "seen": 2}
    assert told["choices"] == {"total": 2, "seen": 2}
    assert told["endings"] == {"end": 20}
    assert (told["unseen"], told["failures"]) == ([], [])


def test_the_keys_are_those_that_other_programs_read():
    told = report("Hi.\n{false: a}\n~ temp x = 1 / 0\n-> END\n", runs=1).as_json()
    keys = {"runs", "seconds", "seed", "endings", "knots", "choices", "lines", "unseen", "failures"}
    assert keys <= set(told)
    assert set(told["unseen"][0]) == {"place", "why"}
    assert {"kind", "message", "place", "choices"} <= set(told["failures"][0])
    assert json.loads(json.dumps(told)) == told


def test_a_choice_is_seen_when_it_was_taken():
    told = report(MENU, runs=1, policy="first")
    assert told.as_json()["choices"] == {"total": 2, "seen": 1}
    assert told.unseen()[0].why == "offered in 1 runs and never taken"


@pytest.mark.parametrize(
    ("ink", "why"),
    [
        ("Hi.\n-> END\n=== attic\nDust.\n-> END\n", "never reached"),
        ("VAR x = 1\n{x > 3:\n  Dust.\n}\n-> END\n", "the branch story.ink:2"),
        ("VAR x = 1\n* {x > 3} [Dust.]\n* [No.]\n- -> END\n", "never offered"),
        ("* [No.]\n* [Dust.]\n  More dust.\n- -> END\n", "behind the choice 'Dust.'"),
        ("Hi.\n-> END\n=== function attic()\nDust.\n", "function attic: never called"),
        (
            "EXTERNAL echo(x)\nHi.\n-> END\n=== function echo(x)\nDust.\n",
            "stands in for the game's",
        ),
    ],
)
def test_what_is_not_seen_is_listed_with_the_reason(ink, why):
    unseen = report(ink, runs=1, policy="first").unseen()
    assert any(why in each.why for each in unseen), unseen


def test_ghosts_are_never_taken_nor_counted_nor_what_is_behind_them():
    ink = "VAR GHOSTS = false\n-> a\n=== a\n+ {GHOSTS} [Fly. # ghost]\n  You fly.\n  -> a\n+ [Walk.] -> END\n"
    told = report(ink).as_json()
    assert told["choices"] == {"total": 1, "seen": 1}
    assert (told["lines"]["total"], told["unseen"], told["failures"]) == (0, [], [])


def test_knots_are_seen_even_when_they_say_nothing():
    told = report("-> a\n=== a\n-> b\n=== b\nHi.\n-> END\n=== c\nNo.\n-> END\n").as_json()
    assert told["knots"] == {"total": 3, "seen": 2}


def test_endings_are_counted_by_name():
    ink = "* [Up.]\n  Up. # ending: roof\n* [Down.]\n  Down. # ending: street\n- -> END\n"
    told = play(ink, runs=40)
    assert set(told.endings) == {"roof", "street"}
    assert sum(told.endings.values()) == 40


# Gates -------------------------------------------------------------------------------------------

GATED = (
    "VAR attunement = 0\n* [Listen.]\n  ~ attunement = 3\n* [Talk.]\n- {attunement > 2: Yes.|No.}\n"
)


def gates(ink, **plan):
    return report(ink, **plan).as_json()["gates"]


def test_each_outcome_of_a_gate_is_counted_in_the_runs_that_reach_it():
    (gate,) = gates(GATED + "-> END\n", runs=40)
    yes, no = gate["outcomes"]
    assert (gate["place"], gate["growth"]) == ("story.ink:5", True)
    assert yes["taken"] + no["taken"] == yes["runs"] == no["runs"] == 40
    assert 8 <= yes["taken"] <= 32


def test_a_condition_on_anything_else_is_no_growth_gate():
    (gate,) = gates("VAR hat = 1\n{hat: Yes.|No.}\n-> END\n")
    assert not gate["growth"]


def test_a_gated_choice_is_offered_or_is_not():
    menu = "-\n* {attunement > 2} [Sing.]\n* [Go.]\n- -> END\n"
    (gate,) = gates(GATED.replace("- {attunement > 2: Yes.|No.}\n", menu), runs=40)
    assert [o["outcome"] for o in gate["outcomes"]] == ["offered", "not offered"]
    assert sum(o["taken"] for o in gate["outcomes"]) == 40


def test_a_choice_that_was_taken_and_is_gone_was_not_refused_by_its_condition():
    ink = "VAR x = 1\n-> a\n=== a\n* {x} [Once.] -> a\n* [Go.] -> END\n"
    (gate,) = gates(ink, runs=20)
    assert [o["taken"] for o in gate["outcomes"]] == [20, 0]


def test_a_gate_that_always_goes_one_way_is_named():
    told = report("VAR attunement = 0\n{attunement > 90: a|b}\n-> END\n").as_text()
    assert "story.ink:2: else: 100.0% of 20 runs" in told


# Players -----------------------------------------------------------------------------------------


def test_the_same_seed_plays_the_same_and_another_does_not():
    once, again, other = (play(MENU, seed=seed).as_json() for seed in (3, 3, 4))
    assert once == again
    assert once != other


def test_batches_add_up_to_what_one_would_have_seen():
    made = explorer(MENU)
    both = Result()
    for first in (0, 10):
        both.add(made.play(Batch(first, 10)))
    assert both.as_json() == explorer(MENU).play(Batch(0, 20)).as_json()


def test_a_menu_that_asks_twice_does_not_hold_the_least_seen_player_for_ever():
    ink = """
- (tick)
    + [Tick.]
        + + [Yes.] -> END
        + + [No.] -> tick
"""
    assert explorer(ink, policy="least-seen").play(Batch(0, 40)).failures == []


def test_the_least_seen_choice_is_taken_first():
    ink = "\n".join(f"* [Door {n}.]" for n in range(9)) + "\n- -> END\n"
    assert len(play(ink, runs=9, policy="least-seen").taken) == 9
    assert len(play(ink, runs=9, policy="random").taken) < 9


def test_what_earlier_rounds_have_taken_is_left_for_later():
    made = explorer(MENU, policy="least-seen")
    first = made.play(Batch(0, 1))
    second = made.play(Batch(1, 1, dict(first.taken)))
    assert set(first.taken).isdisjoint(second.taken)


@pytest.mark.parametrize(("policy", "ending"), [("first", "roof"), ("last", "street")])
def test_the_first_and_the_last_choice(policy, ending):
    ink = "* [Up.]\n  Up. # ending: roof\n* [Down.]\n  Down. # ending: street\n- -> END\n"
    assert play(ink, runs=2, policy=policy).endings == {ending: 2}


@pytest.mark.parametrize("policy", ["first", "last"])
def test_a_loop_of_sticky_choices_is_left_in_the_end(policy):
    assert (
        play(
            "-> a\n=== a\n+ [On.] -> a\n+ [Out.] -> END\n+ [On and on.] -> a\n",
            runs=1,
            policy=policy,
        ).failures
        == []
    )


def test_typed_words_are_drawn_by_seed_and_stand_among_the_acts():
    ink = 'VAR words = "put the lights on"\nSay it. # input: words "I …"\nI {words}. # scnee: hall\n-> END\n'
    typed = {play(ink, runs=1, seed=n).failures[0].choices[0] for n in range(9)}
    assert len(typed) > 3
    assert all(t.startswith("~ words = ") and t.endswith("// after 1") for t in typed)


def test_the_game_s_own_setting_is_drawn_by_seed():
    ink = "VAR GHOSTS = false\n{GHOSTS: Boo.|Hm.}\n-> END\n"
    (gate,) = gates(ink, runs=40)
    assert all(o["taken"] > 5 for o in gate["outcomes"])


def test_a_run_may_begin_in_a_scene_with_variables_set():
    ink = "VAR hat = 1\nHi.\n-> END\n=== attic\n{\n- hat > 3: Tall. # ending: tall\n- else: Low. # ending: low\n}\n-> END\n"
    assert play(ink, runs=2, start="attic", facts={"hat": 5}).endings == {"tall": 2}


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        ({"start": "atic"}, "did you mean 'attic'"),
        ({"facts": {"hatt": 5}}, "did you mean 'hat'"),
        ({"facts": {"hat": "red"}}, "--set hat=red"),
    ],
)
def test_a_beginning_that_the_story_does_not_have_is_told(plan, said):
    with pytest.raises(StoryProblem, match=said):
        explorer("VAR hat = 1\nHi.\n-> END\n=== attic\nHo.\n-> END\n", **plan)


# Failures ----------------------------------------------------------------------------------------

KNOWN = "# ending: roof\nUp.\n-> END\n"


@pytest.mark.parametrize(
    ("kind", "place", "ink"),
    [
        ("gave_up", "story.ink:2", "Hi.\n{1 / 0}\n-> END\n"),
        pytest.param("endless_loop", "story.ink:4", "Hi.\n-> a\n=== a\n-> a\n", marks=pytest.mark.slow),
        ("out_of_content", "story.ink:4", "-> a\n=== a\nHi.\nHo.\n"),
        ("no_ending", "story.ink:1", "Hi.\n-> END\n=== roof\n" + KNOWN),
        ("no_end", "story.ink:3", "-> a\n=== a\nHi.\n+ [On.] -> a\n"),
        ("soft_lock", "story.ink:1", "Hi.\n+ [Fly. # ghost]\n  -> END\n"),
        ("unreadable_cue", "story.ink:1", "Hi. # scnee: office\n-> END\n"),
        ("unreadable_cue", "story.ink:2", "Hi.\n* [Up. # ghots]\n* [Down.]\n- -> END\n"),
        ("unknown_variable", "story.ink:1", 'Hi. # input: words "I …"\n-> END\n'),
        ("external_error", "story.ink:3", "EXTERNAL echo(x)\nHi.\nHo. {echo(\"no\")}\n-> END\n=== function echo(x)\nHo.\n"),
    ],
)  # fmt: skip
def test_a_failure_has_a_kind_and_a_place(kind, place, ink):
    found = failures(ink, runs=1)
    assert (kind, place) in found
    assert {each for each, _ in found} <= set(KINDS)


def test_a_scene_that_is_not_there_is_a_failure():
    content = Content(scene_names=frozenset({"office"}), moods=frozenset({"warm"}))
    compiled = compile_text(
        "-> a\n=== a\n# scene: ofice\nHi. # mood: warm\n-> END\n", instrument=True
    )
    story = LoadedStory(compiled.json, content, compiled.source_map, (), compiled)
    (failure,) = Explorer(story, Plan("story.ink")).play(Batch(0, 2)).failures
    assert (failure.kind, failure.place) == ("unknown_name", "story.ink:3")
    assert "did you mean 'office'" in failure.message


def test_a_failure_tells_the_choices_that_lead_to_it_and_comes_once():
    ink = "* [Up.]\n  You fall. {1 / 0}\n* [Down.]\n- -> END\n"
    (failure,) = play(ink, runs=4).failures
    assert failure.choices == ("Up.",)


def test_a_run_goes_on_after_a_tag_that_cannot_be_read():
    result = play("Hi. # scnee: office\nHo. # ending: roof\n-> END\n", runs=1)
    assert result.endings == {"roof": 1}


def test_the_text_of_a_report_names_the_failure_and_what_led_there():
    told = report("* [Up.]\n  You fall. {1 / 0}\n- -> END\n", runs=1).as_text()
    assert "story.ink:2: gave_up" in told
    assert "    Up." in told
