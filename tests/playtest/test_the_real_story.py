"""The story itself, played: nothing fails, everything is seen, growth decides what it should."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from game.engine.playtest.explorer import Explorer
from game.engine.playtest.plan import Batch, Plan
from game.engine.playtest.report import Report
from game.engine.playtest.search import corpus
from game.engine.playtest.search.exhaust import Limits
from game.engine.playtest.search.map import RULED_OUT
from game.engine.playtest.stories import instrumented
from game.engine.playtest.workers import explore_in_children
from tests.longer import LONGER
from tests.real import MAIN, counted_real_story

ACT_ONE = ("03_install", "04_the_first_night", "05_tofu", "06_the_line")


@pytest.fixture(scope="module")
def story():
    return counted_real_story()


def failures(report):
    return [(each["kind"], each["place"], each["message"]) for each in report["failures"]]


def test_a_few_runs_come_to_every_scene_and_to_an_end_and_nothing_fails(story):
    plan = Plan(str(MAIN), runs=8, policy="least-seen")
    explorer = Explorer(story, plan)
    report = Report(plan, explorer.play(Batch(0, 8)), explorer.table, 1.0).as_json()
    assert failures(report) == []
    assert [each["place"] for each in report["unseen"] if never_reached(each)] == []
    # Eight plays see most of it; the two hundred below have to see the rest.
    assert report["choices"]["seen"] >= 0.75 * report["choices"]["total"] > 0
    assert sum(report["endings"].values()) == 8


def never_reached(unseen):
    """A whole knot, outside the pages of the twelve endings."""
    return unseen["why"].startswith("knot ") and not unseen["place"].startswith("endings/")


RUNS = (
    200 if LONGER else 60
)  # each way; `soft-glow playtest --runs 1000` is for who has ten minutes
# Of 737 choices many stand behind one ending of twelve: so many plays see these shares.
SHARES = {"random": 0.92, "least-seen": 0.95} if LONGER else {"random": 0.80}


@pytest.mark.slow
@pytest.mark.parametrize("policy", SHARES)
def test_many_runs_have_no_failure_and_every_line_they_miss_has_its_reason(story, policy):
    plan = Plan(str(MAIN), runs=RUNS, policy=policy)
    explorer = Explorer(story, plan)
    result = explore_in_children(plan, 2)
    report = Report(plan, result, explorer.table, 1.0).as_json()
    assert (report["runs"], failures(report)) == (RUNS, [])
    assert [each["place"] for each in report["unseen"] if never_reached(each)] == []
    assert len(report["endings"]) >= (11 if LONGER else 8)
    assert report["choices"]["seen"] >= SHARES[policy] * report["choices"]["total"]
    assert all(each["why"] for each in report["unseen"])
    if policy == "random":
        gates = [gate for gate in report["gates"] if gate["growth"] and open_both_ways(gate)]
        early = [gate for gate in gates if any(scene in gate["place"] for scene in ACT_ONE)]
        assert len(gates) >= 40
        assert len(early) >= 8


def open_both_ways(gate):
    """Each outcome comes in 5 to 95 % of the plays, and it is a scene's own gate."""
    return gate["place"].startswith(("acts/", "hours/")) and all(
        0.05 * RUNS <= outcome["taken"] <= 0.95 * RUNS for outcome in gate["outcomes"]
    )


@pytest.mark.slow
def test_guided_play_sees_most_of_the_story_in_few_walks_and_says_what_is_dead(story):
    # As many steps as thirty playthroughs have. To its end it takes minutes: for that there is
    # `soft-glow playtest --policy guided --runs 3000`.
    walks, steps, share = (440, 9_000, 0.95) if LONGER else (200, 5_000, 0.85)
    plan = Plan(str(MAIN), runs=walks, policy="guided")
    result = explore_in_children(plan, 2)
    assert [(each.kind, each.place) for each in result.failures] == []
    assert result.steps < steps
    explorer = Explorer(story, plan)
    report = Report(plan, result, explorer.table, 1.0).as_json()
    goals = explorer.chart.goals
    assert len(goals.met(result)) >= share * len(goals.all)
    told = report["search"]
    assert any("is only ever" in each["why"] for each in told["dead"])
    assert any(each["why"] == RULED_OUT for each in told["dead"])


@pytest.mark.slow
def test_every_choice_and_every_outcome_is_seen_on_the_paths_of_the_corpus(story):
    """What can be reached stays within reach. After an edit: `soft-glow playtest --policy guided
    --runs 3000 --corpus tests/corpus.json` looks for what is new, and writes the paths anew."""
    plan = Plan(str(MAIN), policy="guided")
    kept = corpus.of(plan, Path(__file__).parents[1] / "corpus.json")
    plan = replace(plan, runs=len(kept.paths))
    result = explore_in_children(plan, 2, corpus=kept)
    explorer = Explorer(story, plan)
    assert [(each.kind, each.place) for each in result.failures] == []
    left = explorer.chart.goals.all - explorer.chart.goals.met(result)
    told = {f"{explorer.chart.goals.path(goal)}:{explorer.chart.goals.line(goal)}" for goal in left}
    assert told == set()


@pytest.mark.parametrize("scene", ["weather", pytest.param("hour_one", marks=pytest.mark.slow)])
def test_one_scene_is_searched_to_its_end_and_leaves_nothing_open(story, scene):
    plan = Plan(str(MAIN), start=scene, within=True)
    explorer = Explorer(story, plan)
    found = explorer.search(Limits(states=2_000, within=True), time.monotonic)
    assert found.complete
    assert found.result.failures == []
    assert found.states > 20


def test_playing_does_not_ask_for_the_pictures(story):
    """A child reads their names alone, and plays and finds fault as who has read them whole."""
    bare = instrumented(MAIN, pictures=False)
    assert not bare.content.scenes
    assert bare.content.scene_names == frozenset(story.content.scenes)
    plan = Plan(str(MAIN), runs=1)
    whole, by_name = (Explorer(each, plan).play(Batch(0, 1)) for each in (story, bare))
    assert by_name.as_json() == whole.as_json()
