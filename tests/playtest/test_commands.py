"""`playtest`, `replay`, `check` and `stats` as they are typed: exit codes, JSON, children."""

import json
import sys
import time
from concurrent.futures import Executor, Future
from pathlib import Path

import pytest

from game.cli import main as soft_glow
from game.engine.playtest import acts, command, watched
from game.engine.playtest.explorer import Explorer
from game.engine.playtest.plan import Batch, Plan
from game.engine.playtest.stories import instrumented
from game.engine.playtest.watched import Child
from game.engine.playtest.workers import Crew, explore, explore_in_children
from game.engine.session.beats import Chose, Told
from game.engine.session.begin import fact_value


def explore_here(plan, workers, progress, corpus=None):
    explorer = Explorer(instrumented(Path(plan.story)), plan)
    return explore(plan, explorer.play, AtOnce(), progress)


class AtOnce(Executor):
    """Does what it is given at once, in the same thread."""

    def submit(self, call, *given):
        done = Future()
        done.set_result(call(*given))
        return done


GOOD = "Hi.\n* [Up.]\n  You go up.\n* [Down.]\n  You go down.\n- -> END\n"
BAD = (
    'VAR words = "a"\nHi. # input: words "I …"\n* [Up.]\n  You fall. {1 / 0}\n* [Down.]\n- -> END\n'
)


@pytest.fixture
def story(tmp_path, monkeypatch):
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))

    def _story(text):
        path = tmp_path / "story.ink"
        path.write_text(text, "utf-8")
        return path

    return _story


@pytest.fixture
def run(capsys, monkeypatch):
    """Run a command; batches are played in this process, which is sooner there."""
    monkeypatch.setattr(command, "explore_in_children", explore_here)

    def _run(*words):
        code = soft_glow([str(word) for word in words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return _run


def test_a_playtest_tells_what_it_saw(story, run):
    code, out, _ = run("playtest", story(GOOD), "--runs", 20, "--workers", 1)
    assert code == 0
    assert "choices  2 of 2 (100%)" in out


def test_the_result_is_the_same_whoever_plays(story):
    plan = plan_for(story(GOOD), runs=190, policy="least-seen")
    one, three = (explore_in_children(plan, count).as_json() for count in (1, 3))
    assert one == three
    assert one["runs"] == 190


def test_the_json_is_written_when_a_run_fails_too(story, tmp_path, run):
    out = tmp_path / "report.json"
    code, _, _ = run("playtest", story(BAD), "--runs", 6, "--workers", 1, "--json", out)
    report = json.loads(out.read_text())
    assert code == 1
    assert [(f["kind"], f["place"]) for f in report["failures"]] == [("gave_up", "story.ink:4")]


def test_the_json_can_stand_alone_on_stdout(story, run):
    code, out, _ = run("playtest", story(GOOD), "--runs", 2, "--workers", 1, "--json")
    assert (code, json.loads(out)["runs"]) == (0, 2)


def test_a_story_that_does_not_compile_is_told_with_its_place_and_in_the_json(story, run):
    code, out, err = run("playtest", story("Hi.\n-> nowhere\n"), "--json")
    (failure,) = json.loads(out)["failures"]
    assert (code, failure["kind"], failure["place"]) == (1, "does_not_compile", "story.ink:2")
    assert "story.ink:2:" in err


@pytest.mark.parametrize(
    ("words", "said"),
    [(("--from", "atic"), "did you mean 'attic'?"), (("--set", "hatt=1"), "did you mean 'hat'?")],
)
def test_a_beginning_that_is_not_there_is_told(story, run, words, said):
    path = story("VAR hat = 1\nHi.\n-> END\n=== attic\nHo.\n-> END\n")
    code, _, err = run("playtest", path, *words)
    assert code == 2
    assert said in err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--policy", "lisener"), "there is no such player"),
        (("--policy", "random,lisener"), "there is no such player"),
        (("--path", "save.json"), "only --policy scripted and replay follow one"),
        (("--against", "HEAD", "--policy", "guided"), "--against plays by"),
    ],
)
def test_what_no_playtest_can_do_is_wrong_usage(story, run, words, said):
    code, out, err = run("playtest", story("Hi.\n-> END\n"), "--runs", 2, "--workers", 1, *words)
    assert (code, out) == (2, "")
    assert said in err


def test_a_missing_story_is_told(tmp_path, run):
    for words in (("playtest",), ("check",), ("stats",)):
        code, _, err = run(*words, tmp_path / "none.ink")
        assert code == 1
        assert "none.ink" in err


def test_a_failure_can_be_replayed_to_where_it_failed(story, tmp_path, run):
    path, report = story(BAD), tmp_path / "report.json"
    run("playtest", path, "--runs", 6, "--workers", 1, "--json", report)
    code, out, err = run("replay", report, path)
    assert code == 1
    assert out.splitlines() == ["Hi."] or out.splitlines() == ["Hi.", "> Up."]
    assert "story.ink:4" in err


def test_a_report_without_failures_says_so(story, tmp_path, run):
    path, report = story(GOOD), tmp_path / "report.json"
    run("playtest", path, "--runs", 2, "--workers", 1, "--json", report)
    assert run("replay", report, path)[:2] == (0, "This report has no failures.\n")


@pytest.mark.parametrize("text", ["{", "[]", "{}", '{"game": "other"}', '{"failures": [{}]}', "\0"])
def test_a_file_that_is_neither_save_nor_report_is_refused(story, tmp_path, run, text):
    file = tmp_path / "odd.json"
    file.write_text(text)
    code, out, err = run("replay", file, story(GOOD))
    assert (code, out) == (1, "")
    assert err.strip()


def test_acts_can_be_written_and_read_again():
    path = (
        Told("words", 'say "hi"\n', 3),
        Chose(-1, "~ Up = 3?"),
        Told("on", value=True),
        Chose(-1, "Down."),
    )
    assert acts.read(acts.written(path)) == path


@pytest.mark.parametrize(
    ("text", "value"),
    [("true", True), ("false", False), ("3", 3), ("-1.5", -1.5), ("Voice", "Voice"), ("", "")],
)
def test_a_value_on_the_command_line_is_what_it_reads_as(text, value):
    assert (fact_value(text), type(fact_value(text))) == (value, type(value))


def test_check_tells_errors_and_fails(story, run):
    code, _, err = run("check", story("Hi. # scnee: office\n-> END\n"))
    assert code == 1
    assert "CUE001" in err


def test_check_writes_its_json_where_it_is_told_to(story, run, tmp_path):
    path, out = story("Hi. # scnee: office\n-> END\n"), tmp_path / "found.json"
    assert run("check", path, "--json", out)[:2] == (1, "")
    assert any(each["code"] == "CUE001" for each in json.loads(out.read_text()))
    code, _, err = run("check", path, "--json", tmp_path)
    assert (code, "cannot be written" in err) == (1, True)


def test_workers_are_counted_from_one(story, run):
    with pytest.raises(SystemExit) as left:
        run("playtest", story(GOOD), "--workers", "-1")
    assert left.value.code == 2


def test_a_report_whose_failures_are_no_list_is_refused(story, run, tmp_path):
    report = tmp_path / "report.json"
    report.write_text('{"failures": 7}')
    code, _, err = run("replay", report, story(GOOD))
    assert (code, "no save" in err) == (1, True)


def test_check_with_prose_adds_its_own(story, run):
    path = story("Somehow it works.\n-> END\n")
    assert run("check", path)[0] == 0
    code, out, _ = run("check", path, "--prose", "--json")
    assert code == 1
    assert {"PROSE001"} == {each["code"] for each in json.loads(out)}


def test_stats_as_json(story, run):
    code, out, _ = run("stats", story(GOOD), "--json")
    assert (code, json.loads(out)["choices"]) == (0, 2)


# Children ----------------------------------------------------------------------------------------


def plan_for(path, **more):
    return Plan(str(path), **{"runs": 4, **more})


def in_place_of_a_child(monkeypatch, code):
    real = watched.subprocess.Popen

    def popen(command, **settings):
        return real([sys.executable, "-c", code], **settings)

    monkeypatch.setattr(watched.subprocess, "Popen", popen)


def test_a_child_that_dies_is_replaced_and_its_run_told(story, monkeypatch):
    # Plays one run, then dies at the next.
    code = (
        "import json, sys\n"
        "none = dict.fromkeys(('endings', 'seen', 'offered', 'knots', 'gates', 'taken'), {})\n"
        "input(); print('{\"ready\": 1}', flush=True)\n"
        "first = json.loads(input())['batch']['first']\n"
        "if first == 2: print(json.dumps({'run': 2, 'result': {'runs': 1, 'lines': 1, 'failures': [], **none}}))\n"
    )
    in_place_of_a_child(monkeypatch, code)
    plan = plan_for(story(GOOD))
    crew = Crew(plan, patience=20)
    result = crew.play(Batch(2, 2))
    crew.close()
    assert result.runs == 2
    assert [(f.kind, f.seed) for f in result.failures] == [("died", plan.seed_of(3))]


def test_a_child_that_hangs_is_ended(story, monkeypatch):
    in_place_of_a_child(
        monkeypatch, "import time\ninput(); print('{\"ready\": 1}', flush=True)\ntime.sleep(60)\n"
    )
    crew = Crew(plan_for(story(GOOD)), patience=2)
    began = time.monotonic()
    result = crew.play(Batch(0, 1))
    crew.close()
    assert [f.kind for f in result.failures] == ["time_out"]
    assert time.monotonic() - began < 30


def test_an_error_of_ours_in_a_child_is_raised_where_it_is_seen(story):
    child = Child(plan_for(story(GOOD), policy="guided"))
    with pytest.raises(RuntimeError, match="ValueError: zip"):  # it was given no orders
        child.play(Batch(0, 1))
    child.close()


def test_ctrl_c_gives_the_report_so_far(story):
    def interrupt(so_far):
        if so_far.runs >= 20:
            raise KeyboardInterrupt

    result = explore_in_children(plan_for(story(GOOD), runs=200), 1, interrupt)
    assert 20 <= result.runs < 200


def test_stats_of_broken_ink_are_told_with_what_is_broken(story, run):
    code, out, err = run("stats", story("Hi.\n-> nowehre\n=== nowhere ===\n-> END\n"), "--json")
    assert code == 1
    assert json.loads(out)["knots"] == 1
    assert "story.ink:2:4: error INK" in err


def test_replay_reads_no_more_than_a_save_can_hold(story, run, tmp_path):
    endless = tmp_path / "endless.json"
    with endless.open("wb") as file:
        file.truncate(65_000_000)
    code, _, err = run("replay", endless, story(GOOD))
    assert (code, "too long" in err) == (1, True)


@pytest.mark.parametrize("out", ["no/such/folder/out.json", "."])
def test_a_json_that_cannot_be_written_is_refused_before_the_first_run(
    story, run, monkeypatch, out
):
    monkeypatch.setattr(command, "explore_in_children", lambda *_: pytest.fail("it was played"))
    code, told, err = run("playtest", story(GOOD), "--runs", 2, "--json", out)
    assert (code, told) == (1, "")
    assert err.startswith(f"{out}: cannot be written: ")


def test_looking_whether_the_json_can_be_written_leaves_nothing_behind(tmp_path):
    assert command._can_write(str(tmp_path / "out.json"))
    assert list(tmp_path.iterdir()) == []


def test_a_page_that_is_not_written_is_told(run, story, tmp_path):
    page = tmp_path / "page.html"
    _, _, broken = run("playtest", story("-> nowhere\n"), "--html", page)
    path = story(GOOD)
    _, _, compared = run("playtest", path, "--runs", 2, "--against", path, "--html", page)
    assert f"{page}: no page was written, since nothing could be played" in broken
    assert f"{page}: no page was written: --against" in compared
    assert not page.exists()
