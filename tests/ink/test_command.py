"""The compile command: a file or words for the writer, never half of one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from game.engine.ink.command import run

if TYPE_CHECKING:
    from pathlib import Path


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
        "a.ink:1:4: error INK040: there is no knot, stitch or label 'nowhere'\n"
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
