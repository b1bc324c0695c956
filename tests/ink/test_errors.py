"""Each diagnostic has an example; what a writer reads of it is stored beside it, to the letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.engine.ink import codes, compile_story, compile_text

ERRORS = Path(__file__).parent / "errors"


@pytest.mark.parametrize("code", codes.ALL, ids=lambda c: c.number)
def test_each_code_has_an_example_that_reads_as_stored(code: codes.Code) -> None:
    story = ERRORS / f"{code.number}.ink"
    compiled = compile_story(story)
    assert code.number in {d.code for d in compiled.diagnostics}
    assert compiled.report() + "\n" == story.with_suffix(".report").read_text("utf-8")


def test_codes_are_given_once() -> None:
    assert len({c.number for c in codes.ALL}) == len(codes.ALL) > 40


def test_five_mistakes_are_told_in_one_run_each_at_its_column() -> None:
    compiled = compile_text(
        "VAR lamp = 1\n{lam}\n{lamp + }\n\t-> kichen\n~ temp = 4\n~ lamp = ring(1)\n=== kitchen\n-> END\n"
    )
    errors = [d for d in compiled.diagnostics if d.is_error]
    assert [(d.code, d.at.line, d.at.column) for d in errors] == [
        ("INK041", 2, 2),
        ("INK010", 3, 9),
        ("INK040", 4, 5),
        ("INK010", 5, 8),
        ("INK040", 6, 10),
    ]


def test_a_name_from_a_line_that_cannot_be_read_is_not_told_to_be_missing() -> None:
    compiled = compile_text("VAR lamp = = 1\n{lamp}\n=== hall (\n-> END\n=== room\n-> hall\n")
    assert [d.at.line for d in compiled.diagnostics] == [1, 3]


def test_a_missing_file_does_not_make_its_names_missing() -> None:
    compiled = compile_text("INCLUDE rooms.ink\n-> kitchen\n{lamp}\n", others={"room.ink": ""})
    (only,) = [d for d in compiled.diagnostics if d.is_error]
    assert only.code == "INK001"
    assert only.hint == "did you mean 'room.ink'?"


def test_an_error_in_an_included_file_has_that_files_name() -> None:
    compiled = compile_text("INCLUDE acts/one.ink\n", others={"acts/one.ink": "\n-> nowhere\n"})
    assert [str(d.at) for d in compiled.diagnostics] == ["acts/one.ink:2:4"]


def test_includes_in_a_circle_are_told_once() -> None:
    compiled = compile_text(
        "INCLUDE a.ink\n", others={"a.ink": "INCLUDE b.ink\n", "b.ink": "INCLUDE a.ink\n"}
    )
    assert [(d.code, str(d.at)) for d in compiled.diagnostics] == [("INK002", "b.ink:1:1")]


def test_a_folder_is_not_a_story(tmp_path: Path) -> None:
    compiled = compile_story(tmp_path)
    assert [d.code for d in compiled.diagnostics] == ["INK001"]
    assert not compiled.ok


def test_the_documentation_lists_every_code() -> None:
    text = (Path(__file__).parents[2] / "docs" / "ink.md").read_text("utf-8")
    rows = [f"| {c.number} | {c.severity.value} | {c.about} |" for c in codes.ALL]
    assert text.split("|---|---|---|\n")[-1].splitlines() == rows


def test_a_label_on_a_line_that_cannot_be_read_is_no_way_to_crash() -> None:
    compiled = compile_text("=== hall\n{hall:\n* (taken) [Take.] -> hall\n=== room\n{hall.taken}\n")
    assert "INK011" in {d.code for d in compiled.diagnostics}
    assert "taken" not in compiled.report().replace("{hall.taken}", "").replace("(taken)", "")
