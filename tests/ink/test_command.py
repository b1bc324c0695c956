"""The compile command: a file or words for the writer, never half of one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.engine.ink.command import run


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))


def test_a_story_is_written_beside_its_source(tmp_path: Path) -> None:
    (tmp_path / "a.ink").write_text("Hello.\n")
    assert run(tmp_path / "a.ink", None) == 0
    assert json.loads((tmp_path / "a.ink.json").read_text("utf-8"))["inkVersion"] == 21


def test_mistakes_go_to_the_writer_and_the_old_output_stays(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.ink").write_text("-> nowhere\n")
    (tmp_path / "out.json").write_text("old")
    assert run(tmp_path / "a.ink", tmp_path / "out.json") == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(
        f"{(tmp_path / 'a.ink').as_posix()}:1:4: error INK040: there is no knot, stitch or label 'nowhere'\n"
    )
    assert (tmp_path / "out.json").read_text() == "old"


def test_an_output_that_cannot_be_written_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.ink").write_text("Hello.\n")
    assert run(tmp_path / "a.ink", tmp_path / "no folder" / "out.json") == 1
    assert "cannot be written" in capsys.readouterr().err


def test_nothing_is_left_beside_the_output(tmp_path: Path) -> None:
    (tmp_path / "a.ink").write_text("Hello.\n")
    (tmp_path / "out").mkdir()
    assert run(tmp_path / "a.ink", tmp_path / "out" / "a.json", instrument=True) == 0
    assert [f.name for f in (tmp_path / "out").iterdir()] == ["a.json"]


def test_a_project_elsewhere_is_named_as_it_was_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tale" / "acts").mkdir(parents=True)
    (tmp_path / "tale" / "main.ink").write_text("INCLUDE acts/one.ink\n-> one\n")
    (tmp_path / "tale" / "acts" / "one.ink").write_bytes(b"=== one\ncaf\xe9 {lamb}\n-> tow\n")
    monkeypatch.chdir(tmp_path)
    assert run(Path("tale/main.ink"), None) == 1
    heads = [line for line in capsys.readouterr().err.splitlines() if "error" in line]
    assert [line.split(": ")[:2] for line in heads] == [
        ["tale/acts/one.ink:2:4", "error INK003"],
        ["tale/acts/one.ink:2:7", "error INK041"],
        ["tale/acts/one.ink:3:4", "error INK040"],
    ]


def test_the_output_may_be_a_folder_or_stdout(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    (tmp_path / "a.ink").write_text("H\u00e9llo.\n", "utf-8")
    (tmp_path / "out").mkdir()
    assert run(tmp_path / "a.ink", tmp_path / "out") == 0
    assert run(tmp_path / "a.ink", Path("-")) == 0
    assert capsysbinary.readouterr().out == (tmp_path / "out" / "a.ink.json").read_bytes()


@pytest.mark.parametrize("story", ["nowhere.ink", ".", "\u2603/a.ink"])
def test_a_story_that_is_not_there_is_told(
    story: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path / story, None) == 1
    assert "error INK001" in capsys.readouterr().err


def test_warnings_alone_stop_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.ink").write_text("-> k\n=== k\nHello.\n")
    assert run(tmp_path / "a.ink", None) == 0
    assert "warning INK100" in capsys.readouterr().err


def test_an_output_that_fails_half_way_leaves_the_old_one_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "a.ink").write_text("Hello.\n")
    (tmp_path / "out.json").write_text("old")
    monkeypatch.setattr("os.replace", full)
    monkeypatch.setattr("pathlib.Path.replace", full)
    assert run(tmp_path / "a.ink", tmp_path / "out.json") == 1
    assert "cannot be written" in capsys.readouterr().err
    assert (tmp_path / "out.json").read_text() == "old"
    assert sorted(f.name for f in tmp_path.iterdir() if f.name != "cache") == ["a.ink", "out.json"]
