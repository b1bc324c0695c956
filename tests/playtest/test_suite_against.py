"""Two versions of a story: which paths read differently, grouped, with choices found again."""

import json
import subprocess

import pytest

from game.cli import main as soft_glow

OLD = """VAR words = "a"
You stand in the hall. # music: dusk
* [Up the stairs.] You mind the third step.
* [Down the stairs.] It is dark.
- Say it. # input: words "I …"
You {words}.
* [Go out.] Air. # ending: air
* [Stay in.] Dust. # ending: dust
- -> END
"""


@pytest.fixture
def against(tmp_path, monkeypatch, capsys):
    """Compare the story, changed by *edits*, with what it was; exit code, JSON and text."""
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))

    def _against(*edits, old="old", runs=12):
        new = OLD
        for was, now in edits:
            assert was in new
            new = new.replace(was, now)
        for name, text in (("old", OLD), ("new", new)):
            (tmp_path / name).mkdir(exist_ok=True)
            (tmp_path / name / "story.ink").write_text(text, "utf-8")
        out = tmp_path / "report.json"
        words = ["playtest", str(tmp_path / "new" / "story.ink"), "--runs", str(runs),
                 "--against", str(tmp_path / old), "--json", str(out)]  # fmt: skip
        code = soft_glow(words)
        said = capsys.readouterr()
        return code, json.loads(out.read_text("utf-8"))["against"], said.out

    return _against


def kinds(found):
    return {(each["kind"], each["old"], each["new"]) for each in found["changes"]}


def test_the_same_story_reads_the_same(against):
    code, found, text = against()
    assert (code, found["paths"], found["differ"], found["groups"]) == (0, 12, 0, [])
    assert "0 paths of 12 now read differently" in text


def test_paths_are_grouped_by_the_first_line_that_differs(against):
    code, found, text = against(("third step", "second step"), ("It is dark.", "It is not dark."))
    assert (code, found["differ"]) == (0, 12)
    groups = {each["place"]: each for each in found["groups"]}
    assert set(groups) == {"story.ink:3", "story.ink:4"}
    assert sum(each["paths"] for each in found["groups"]) == 12
    assert groups["story.ink:3"]["old"] == "You mind the third step."
    assert groups["story.ink:3"]["new"] == "You mind the second step."
    assert groups["story.ink:3"]["choices"] == ["Up the stairs."]
    assert "- You mind the third step.\n      + You mind the second step." in text


def test_what_differs_behind_the_first_is_told_too(against):
    _, found, text = against(("You stand", "You sit"), ("It is dark.", "It is not dark."))
    assert [each["new"] for each in found["groups"]] == ["You sit in the hall."]
    assert ("line", "It is dark.", "It is not dark.") in kinds(found)
    assert "and behind those:" in text


@pytest.mark.parametrize(
    ("edit", "change"),
    [
        (("Up the stairs.", "Up those stairs."), ("choice_renamed", "Up the stairs.", "Up those stairs.")),
        (("# music: dusk", "# music: dawn"), ("cue", "# music: dusk", "# music: dawn")),
        (("* [Stay in.]", "* [Sing.] La. # ending: la\n* [Stay in.]"), ("choice_new", "", "Sing.")),
        (("Say it. #", "Say it aloud. #"), ("line", "Say it.", "Say it aloud.")),
    ],
)  # fmt: skip
def test_choices_and_cues_differ_too(against, edit, change):
    assert change in kinds(against(edit)[1])


def test_a_choice_that_moved_is_followed_and_counts_as_no_difference(against):
    lines = OLD.splitlines(keepends=True)
    _, found, text = against((lines[2] + lines[3], lines[3] + lines[2]))
    assert found["differ"] == 0
    assert {each["kind"] for each in found["changes"]} == {"choice_moved"}
    assert "choices changed places" in text


def test_a_choice_that_is_gone_ends_the_path_and_fails(against):
    code, found, text = against(("* [Go out.] Air. # ending: air\n", ""))
    assert code == 1
    assert ("choice_gone", "Go out.", "") in kinds(found)
    assert any(each["kind"] == "broke" for each in found["changes"])
    assert "it can go no further: 'Go out.' is not offered there" in text


def test_a_fault_of_today_s_story_is_told(against):
    code, found, _ = against(("It is dark.", "It is dark. {1 / 0}"))
    assert code == 1
    assert any("story.ink:4" in each["new"] for each in found["changes"] if each["kind"] == "broke")


def test_the_other_version_may_be_a_file_or_compiled(against, tmp_path):
    against()
    soft_glow(["compile", str(tmp_path / "old" / "story.ink"), "-o", str(tmp_path / "old.json")])
    for old in ("old/story.ink", "old.json"):
        assert against(("third", "second"), old=old)[1]["differ"] > 0


def test_the_other_version_may_be_a_git_revision(against, tmp_path, monkeypatch, capsys):
    against()
    folder = tmp_path / "new"
    git = ["git", "-C", str(folder), "-c", "user.name=a", "-c", "user.email=a@b"]
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "old"]):
        subprocess.run([*git, *words], check=True, capture_output=True)
    (folder / "story.ink").write_text(OLD.replace("third", "second"), "utf-8")
    assert (
        soft_glow(["playtest", str(folder / "story.ink"), "--runs", "4", "--against", "HEAD"]) == 0
    )
    assert "now read differently" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("old", "said"),
    [
        ("nowhere", "there is no such folder, file or git revision"),
        ("--upload-pack=x", "there is no such folder, file or git revision"),
        ("empty", "there is no story.ink in it"),
        ("odd.json", "this is no compiled Ink story"),
        ("broken/story.ink", "it does not compile"),
    ],
)
def test_another_version_that_cannot_be_had_is_told(tmp_path, monkeypatch, capsys, old, said):
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))
    (tmp_path / "story.ink").write_text(OLD, "utf-8")
    (tmp_path / "empty").mkdir()
    (tmp_path / "odd.json").write_text("{}", "utf-8")
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "story.ink").write_text("-> nowhere\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    words = ["playtest", str(tmp_path / "story.ink"), "--runs", "2", f"--against={old}"]
    assert soft_glow(words) == 1
    assert said in capsys.readouterr().err
