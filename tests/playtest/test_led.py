"""Playtests that follow a script, a save or a failure as far as it goes, and go on by dice."""

import json
from pathlib import Path

import pytest

from game.cli import main as soft_glow
from game.engine.playtest.explorer import Explorer
from game.engine.playtest.led import led
from game.engine.playtest.plan import Batch, Plan
from game.engine.playtest.stories import StoryProblem, instrumented

INK = (
    'VAR who = "you"\n-> hall\n=== hall\nHall. # input: who "Who is it?"\n+ [Sit.] -> hall\n+ [Up.] -> attic\n'
    "=== attic\nDust, {who}.\n* [Left.]\n* [Right.]\n- -> END\n"
)
SCRIPT = "begin: {scene: hall, seed: 5}\nsteps:\n  - type: Ada\n  - choose: Up.\n  - expect: Dust, Ada.\n"
REPORT = {"from": "attic", "failures": [{"choices": ["Right."], "seed": 4, "kind": "warning"}]}


@pytest.fixture
def plan(tmp_path, monkeypatch):
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))
    (tmp_path / "story.ink").write_text(INK)
    return lambda policy: Plan(str(tmp_path / "story.ink"), 6, policy=policy)


def written(folder, text):
    (folder / "led").write_text(text)
    return folder / "led"


def played(plan):
    explorer = Explorer(instrumented(Path(plan.story)), plan)
    return [(explorer.play(Batch(n, 1)), tuple(explorer.walker.acts)) for n in range(plan.runs)]


def test_a_script_is_followed_and_gone_on_from_by_dice(plan, tmp_path):
    runs = played(led(plan("scripted"), written(tmp_path, SCRIPT)))
    acts = [[getattr(act, "text", getattr(act, "value", "")) for act in acts] for _, acts in runs]
    assert all(told[:2] == ["Ada", "Up."] for told in acts)
    assert {told[2] for told in acts} == {"Left.", "Right."}


def test_a_failure_is_followed_from_where_it_began(plan, tmp_path):
    runs = played(led(plan("replay"), written(tmp_path, json.dumps(REPORT))))
    assert {acts[0].text for _, acts in runs} == {"Right."}


def test_a_path_that_is_not_to_be_had_any_more_is_told(plan, tmp_path):
    gone = {**REPORT, "failures": [{"choices": ["Over."], "seed": 4}]}
    result, _ = played(led(plan("replay"), written(tmp_path, json.dumps(gone))))[0]
    assert [(f.kind, f.message) for f in result.failures] == [
        ("path_gone", "'Over.' is not offered")
    ]


@pytest.mark.parametrize(
    ("policy", "text", "said"),
    [
        ("replay", "x", "cannot be followed"),
        ("replay", '{"failures": []}', "cannot be followed"),
        ("scripted", SCRIPT.replace("Up.", "Upp."), "Up."),
        ("scripted", "steps: [", "YAML"),
    ],
)
def test_a_file_that_holds_no_path_is_refused(plan, tmp_path, policy, text, said):
    with pytest.raises(StoryProblem, match=said):
        led(plan(policy), written(tmp_path, text))


def test_a_led_policy_without_a_path_is_refused(plan, capsys):
    assert soft_glow(["playtest", plan("replay").story, "--policy", "replay"]) == 2
    assert "one --path FILE is wanted" in capsys.readouterr().err
