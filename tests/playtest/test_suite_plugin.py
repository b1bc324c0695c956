"""What pytest makes of a folder of playthroughs: collected, reported, blessed, and kept failures."""

import json

import pytest

from game.cli import main as soft_glow
from game.engine.playtest.suite import collect, performance
from game.engine.playtest.suite.kept import Kept, still_happens
from game.engine.playtest.suite.load import ScriptProblem

pytest_plugins = ["pytester"]

STORY = """VAR hat = 1
VAR words = "a"
Hi.
* [Up.]
  You go up. {hat > 1: {1 / 0}}
* [Down.]
  You go down. # scnee: hall
- -> END
"""
SETTING = "[pytest]\nsoft_glow_story = story.ink\n"


@pytest.fixture(scope="module", autouse=True)
def everything_imported(tmp_path_factory):
    """What is first imported within a run of pytester is forgotten after it, and costs a second."""
    folder = tmp_path_factory.mktemp("warm")
    (folder / "story.ink").write_text(STORY, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOFT_GLOW_CACHE", str(folder / "cache"))
        performance.counted_story(folder / "story.ink")
    return collect


@pytest.fixture
def project(pytester, monkeypatch):
    """A project of somebody else's, with a story and a folder of playthroughs."""
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(pytester.path / "cache"))
    pytester.makefile(".ini", pytest=SETTING)
    pytester.makefile(".ink", story=STORY)
    folder = pytester.path / "tests" / "playthroughs"
    folder.mkdir(parents=True)

    def _project(**files):
        for name, text in files.items():
            (folder / name.replace("__", ".")).write_text(text, "utf-8")
        return folder

    return _project


def run(pytester, *words):
    # Plugins that this run has no use for would be imported anew in every one.
    return pytester.runpytest_inprocess("-p", "no:hypothesispytest", "-p", "no:xdist", *words)


def test_a_script_is_a_test(project, pytester):
    project(up__yaml="steps:\n  - choose: Up.\n  - expect: You go up.\n")
    run(pytester, "-v").assert_outcomes(passed=1)


def test_a_failure_names_the_file_and_the_line_first(project, pytester):
    project(up__yaml="steps:\n  - choose: Upp.\n")
    told = run(pytester)
    told.assert_outcomes(failed=1)
    told.stdout.fnmatch_lines(
        [
            "tests/playthroughs/up.yaml:2:5: error SCRIPT010: there is no choice 'Upp.' here",
            "FAILED tests/playthroughs/up.yaml::up - tests/playthroughs/up.yaml:2:5: er*",
        ]
    )
    assert "Traceback" not in told.stdout.str()
    assert "play.py" not in told.stdout.str()


def test_a_mistake_in_one_script_leaves_the_others_to_be_played(project, pytester):
    project(
        bad__yaml="steps:\n  - chose: Up.\n", up__yaml="steps:\n  - choose: Up.\n",
        odd__json="[3]", story__yaml="story: none.ink\nsteps:\n  - choose: 1\n",
    )  # fmt: skip
    run(pytester).assert_outcomes(passed=1, failed=3)


def test_what_begins_with_an_underscore_is_no_test_nor_what_lies_elsewhere(project, pytester):
    folder = project(_start__yaml="steps:\n  - choose: Up.\n")
    (folder.parent / "settings.yaml").write_text("a: b\n")
    run(pytester).assert_outcomes()


def test_bless_writes_the_transcript(project, pytester):
    folder = project(up__yaml="golden: true\nsteps:\n  - choose: Up.\n")
    run(pytester).assert_outcomes(failed=1)
    told = run(pytester, "--bless")
    told.assert_outcomes(passed=1)
    told.stdout.fnmatch_lines(["blessed: tests/playthroughs/up.golden.txt"])
    assert "> Up." in (folder / "up.golden.txt").read_text("utf-8")
    run(pytester).assert_outcomes(passed=1)


def test_a_transcript_whose_script_is_gone_is_told(project, pytester):
    project(up__yaml="golden: true\nsteps:\n  - choose: Up.\n").joinpath("old.golden.txt").touch()
    run(pytester, "--bless").assert_outcomes(passed=1, failed=1)


@pytest.mark.slow
def test_scripts_and_transcripts_go_with_xdist(project, pytester):
    project(**{f"s{n}__yaml": "golden: true\nsteps:\n  - choose: Up.\n" for n in range(4)})
    pytester.runpytest_inprocess("-n", "2", "--bless").assert_outcomes(passed=4)
    pytester.runpytest_inprocess("-n", "2").assert_outcomes(passed=4)


def test_nothing_of_ours_is_imported_where_there_are_no_playthroughs(pytester):
    pytester.makepyfile(
        test_it="import sys\n"
        "def test_it():\n"
        "    ours = {name for name in sys.modules if name.startswith('game.engine.')}\n"
        "    assert ours <= {'game.engine.playtest', 'game.engine.playtest.suite',\n"
        "        'game.engine.playtest.suite.plugin',\n"
        "        'game.engine.playtest.suite.pytest_names'}, ours\n"
    )
    pytester.runpytest_subprocess("-p", "no:hypothesispytest", "-p", "no:xdist").assert_outcomes(
        passed=1
    )


# Kept failures -----------------------------------------------------------------------------------


def failure(kind, *choices, place="story.ink:5", **more):
    return {
        "kind": kind,
        "message": "as it was",
        "place": place,
        "choices": choices,
        "seed": 3,
        **more,
    }


def test_a_failure_that_still_happens_fails_with_what_leads_to_it(project, pytester):
    report = {"from": "", "failures": [failure("unreadable_cue", "Down.", place="story.ink:7")]}
    project(found__json=json.dumps(report))
    told = run(pytester)
    told.assert_outcomes(failed=1)
    told.stdout.fnmatch_lines(
        [
            "*found.json:1:1: error SCRIPT040: unreadable_cue still happens: story.ink:7: unknown*",
            "    hint: it was first met at story.ink:7: as it was",
            "      Down.",
        ]
    )


def test_a_failure_that_is_gone_passes_and_one_whose_path_is_gone_is_skipped(project, pytester):
    project(
        mended__json=json.dumps(failure("unreadable_cue", "Up.")),
        gone__json=json.dumps(failure("gave_up", "Sideways.")),
    )
    told = run(pytester, "-rs")
    told.assert_outcomes(passed=1, skipped=1)
    told.stdout.fnmatch_lines(["*the path is gone: 'Sideways.' is not to be had any more"])


@pytest.mark.parametrize(
    ("kind", "ink"),
    [
        ("gave_up", "Hi.\n* [Up.]\n  {1 / 0}\n- -> END\n"),
        ("out_of_content", "-> a\n=== a\nHi.\n* [Up.] You go.\n"),
        ("no_ending", "Hi.\n* [Up.] -> END\n* [Down.] Ho. # ending: ho\n  -> END\n"),
        ("soft_lock", "Hi.\n* [Up.]\n+ [Fly. # ghost]\n-\n+ [Fly. # ghost] -> END\n"),
        ("unknown_variable", "Hi.\n* [Up.] Say. # input: nobody \"I …\"\n- -> END\n"),
        ("external_error", "EXTERNAL echo(x)\nHi.\n* [Up.] {echo(\"no\")}\n- -> END\n=== function echo(x)\nHo.\n"),
    ],
)  # fmt: skip
def test_every_kind_of_failure_that_playing_shows_is_found_again(tmp_path, monkeypatch, kind, ink):
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))
    (tmp_path / "story.ink").write_text(ink, "utf-8")
    with pytest.raises(ScriptProblem, match=f"SCRIPT040: {kind} still happens"):
        still_happens(
            Kept("found.json", kind, "as it was", "a:1", ("Up.",), 3), tmp_path / "story.ink"
        )


def test_a_rule_of_the_writer_s_that_is_still_broken_is_found_again(tmp_path, monkeypatch):
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))
    (tmp_path / "story.ink").write_text(
        "VAR hat = 1\nHi.\n* [Up.]\n  ~ hat = 9\n  Up.\n- -> END\n", "utf-8"
    )
    (tmp_path / "invariants.yaml").write_text("- always: hat <= 3\n", "utf-8")
    kept = Kept("found.json", "broken_invariant", "as it was", "a:1", ("Up.",), 3)
    with pytest.raises(
        ScriptProblem, match="SCRIPT040: broken_invariant still happens: .*hat is 9"
    ):
        still_happens(kept, tmp_path / "story.ink")


def test_what_a_playtest_stores_is_a_test(project, pytester, capsys):
    folder = project()
    words = [
        "playtest",
        "story.ink",
        "--runs",
        "4",
        "--policy",
        "least-seen",
        "--workers",
        "1",
        "--failures",
        str(folder),
    ]
    assert soft_glow(words) == 1
    assert list(folder.glob("*.json"))
    told = run(pytester)
    assert told.parseoutcomes() == {"failed": len(list(folder.glob("*.json")))}


@pytest.mark.slow
def test_a_run_that_died_is_played_again_in_a_process_of_its_own(project, pytester):
    project(found__json=json.dumps(failure("died", "Up.")))
    run(pytester).assert_outcomes(passed=1)
