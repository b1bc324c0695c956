"""What is measured of a playthrough: its scenes, its time, her growth."""

from collections import Counter

import pytest

from game.engine.content.load import Content
from game.engine.content.models import Cast, GrowthRules, GrowthStage, Speaker
from game.engine.core.diagnostics import Span
from game.engine.ink.compile import compile_text
from game.engine.playtest.explorer import Explorer
from game.engine.playtest.measures import BEFORE, Scenes
from game.engine.playtest.plan import Batch, Plan, Result
from game.engine.playtest.workers import explore_in_children
from game.engine.session.story import LoadedStory

MEASURES = ("attunement", "selfhood", "reach", "openness")
CONTENT = Content(
    cast=Cast({"amy": Speaker(name="Amy", voice="amy"), "bo": Speaker(name="Bo")}),
    growth=GrowthRules(
        stage="stage",
        variables={name: name for name in MEASURES},
        sources=("growth.ink",),
        stages=(GrowthStage(name="Mirror"), GrowthStage(name="Voice")),
    ),
)
GROWTH = "LIST stages = Mirror, Voice\nVAR stage = Mirror\n" + "".join(
    f"VAR {name} = 0\n" for name in MEASURES
)
STORY = GROWTH + (
    "Before.\n-> one\n=== one\nAmy: Hello there, you.\n* [Up.] -> two\n* [Down.]\n- Bo: Down.\n-> two\n"
    "=== two\n~ stage = Voice\n~ reach = 7\nTwo.\n{rule()}\n-> END\n=== function rule()\nRuled.\n"
)


def measured(ink=STORY, runs=12, first=0, **plan):
    compiled = compile_text(ink, instrument=True, count_all_visits=True)
    assert compiled.json, compiled.report()
    story = LoadedStory(compiled.json, CONTENT, compiled.source_map, compiled.diagnostics, compiled)
    explorer = Explorer(story, Plan("story.ink", measured=True, **plan))
    return explorer.play(Batch(first, runs)).measures


def test_scenes_are_entered_in_the_order_of_the_playthrough():
    counts = measured()
    assert counts["move||one"] == counts["move|one|two"] == counts["end|two|end"] == 12
    assert [counts[f"enter|{scene}"] for scene in ("", "one", "two")] == [12, 12, 12]


def test_a_line_in_a_function_stays_in_the_scene_that_called_it():
    assert not any("rule" in key for key in measured())


def test_a_menu_in_a_stitch_belongs_to_the_scene():
    counts = measured("-> one\n=== one\n-> hall\n= hall\nHi.\n* [Up.]\n- -> END\n")
    assert [key for key in counts if key.startswith("enter")] == ["enter|one"]


def test_the_place_of_a_line_tells_its_scene():
    scenes = Scenes(compile_text(STORY, instrument=True).outline.knots)
    first = STORY.split("\n").index("=== one") + 1
    assert scenes.of(Span("story.ink", 1)) == BEFORE
    assert scenes.of(Span("story.ink", first + 1)) == "one"
    assert scenes.of(Span("story.ink", STORY.count("\n"))) is None
    assert scenes.of(None) is None


def test_her_stage_is_that_on_entering_a_scene():
    counts = measured()
    assert counts["stage|one|Mirror"] == counts["stage|two|Voice"] == 12


def test_growth_is_counted_at_forty_steps_of_each_playthrough():
    counts = measured()
    steps = [int(key.split("|")[2]) for key in counts if key.startswith("grown|reach|")]
    assert set(steps) == set(range(41))
    assert counts["grown|reach|0|0"] == counts["grown|reach|40|7"] == 12


def test_a_story_without_growth_has_none():
    assert not any(key.startswith(("grown", "stage")) for key in measured("Hi.\n-> END\n"))


def test_time_is_counted_in_bins_for_each_scene_and_the_whole():
    words = "word " * 100
    counts = measured(f"=== one\nAmy: {words}\nBo: {words}\n-> END\n".replace("===", "-> one\n==="))
    assert counts["read|*|12"] == 12  # 200 words, a minute
    assert counts["read|one|12"] == 12
    (said,) = [key for key in counts if key.startswith("said|*|")]
    assert 5 <= int(said.split("|")[2]) <= 8  # only Amy has a voice


def test_a_playthrough_that_does_not_end_has_no_time():
    counts = measured("-> one\n=== one\nHi. {1 / 0}\n-> END\n", runs=1)
    assert not any(key.startswith(("read", "said", "at", "grown")) for key in counts)


def test_measures_add_up_in_any_order_and_pass_through_json():
    parts = [measured(runs=4, first=first) for first in (8, 0, 4)]
    assert sum(parts, Counter()) == measured()
    whole = Result(measures=measured())
    assert Result.from_json(whole.as_json()).measures == whole.measures


@pytest.mark.parametrize("policy", ["random", "least-seen"])
def test_nothing_is_measured_unless_the_plan_says_so(policy):
    compiled = compile_text(STORY, instrument=True, count_all_visits=True)
    story = LoadedStory(compiled.json, CONTENT, compiled.source_map, compiled.diagnostics, compiled)
    assert not Explorer(story, Plan("story.ink", policy=policy)).play(Batch(0, 3)).measures


@pytest.mark.slow
def test_measures_do_not_depend_on_how_many_play(tmp_path, monkeypatch):
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))
    story = tmp_path / "story.ink"
    story.write_text(
        "-> one\n=== one\nHi.\n* [Up.] -> two\n* [Down.]\n- -> END\n=== two\nUp.\n-> END\n"
    )
    plan = Plan(str(story), runs=90, policy="least-seen", measured=True)
    one, three = (explore_in_children(plan, count) for count in (1, 3))
    assert one.measures == three.measures
    assert one.measures["enter|one"] == 90
