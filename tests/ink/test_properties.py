"""Whatever the bytes, the compiler answers; the same story gives the same bytes everywhere."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.engine.ink import compile_story, compile_text
from tests.ink.generator import Generator, broken

# Characters and words of ink, so that chance finds its grammar.
_PIECES = st.sampled_from(
    [
        *"{}|[]()<>-*+=~#\"':,.!?&$%/\\ \n\t",
        "->", "<-", "<>", "->->", "===", "VAR x = ", "LIST l = a, b", "x", "l", "else:", "not ", "~ return ", "temp ",
        "// ", "/*", "*/", "INCLUDE a.ink", "function f", "{x:", "- ", "stopping:", "é", "😀", "\r\n", "5", "2.5", "\0",
    ]
)  # fmt: skip


@settings(max_examples=250, deadline=None, derandomize=True)
@given(st.lists(_PIECES, max_size=40).map("".join))
def test_any_text_becomes_a_story_or_diagnostics(text: str) -> None:
    compiled = compile_text(text)
    assert compiled.ok != any(d.is_error for d in compiled.diagnostics)
    for found in compiled.diagnostics:
        assert found.at.line >= 1
        assert found.at.column >= 1


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.binary(max_size=80))
def test_any_bytes_become_a_story_or_diagnostics(raw: bytes) -> None:
    compiled = compile_story(Path("story.ink"), read=lambda _: raw)
    assert compiled.ok != any(d.is_error for d in compiled.diagnostics)


@pytest.mark.parametrize("seed", range(10))
def test_a_broken_story_never_breaks_the_compiler(seed: int) -> None:
    compiled = compile_text(broken(seed), instrument=True)
    assert compiled.ok != any(d.is_error for d in compiled.diagnostics)


def test_the_same_bytes_under_another_hash_seed_and_in_another_folder(tmp_path: Path) -> None:
    story = tmp_path / "a.ink"
    story.write_text(Generator(3).story(), encoding="utf-8")
    program = "import sys, pathlib; from game.engine.ink import compile_story; " + (
        "c = compile_story(pathlib.Path(sys.argv[1])); sys.stdout.write((c.json or '') + c.report())"
    )
    root = Path(__file__).parents[2]
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program, str(story)],
            capture_output=True,
            check=True,
            cwd=folder,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)},
        ).stdout
        for seed, folder in (("1", root), ("2", tmp_path))
    }
    assert len(outputs) == 1
    assert len(outputs.pop()) > 1000


HOSTILE = {
    "2,000 braces": "{" * 2000,
    "2,000 braces, closed": "{" * 2000 + "x" + "}" * 2000,
    "2,000 braces on lines of their own": "{x:\n" * 2000,
    "2,000 brackets": "{" + "(" * 2000 + "1" + ")" * 2000 + "}",
    "2,000 minus signs": "{" + "- " * 2000 + "1}",
    "2,000 operators": "{1" + " + 1" * 2000 + "}",
    "2,000 comparisons that bind tighter": "{1" + " && 2 == 3 + 4 * 5" * 500 + "}",
    "2,000 bullets": "* " * 2000 + "deep",
    "600 levels of bullets": "\n".join("*" * n + " x" for n in range(1, 600)),
    "2,000 strings in strings": '{"{' * 2000,
    "20 strings in strings": '{"' * 19 + "x|y" + '"}' * 19,
    "30 braces on lines, not closed": "{\n- x: " * 30,
    "2,000 conditions": "* " + "{1}" * 2000 + " x -> END\n",
    "no line end": "Hello",
    "only a comment": "/* never closed",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_story_is_answered(name: str) -> None:
    compiled = compile_text("VAR x = 1\n" + HOSTILE[name])
    assert compiled.ok != any(d.is_error for d in compiled.diagnostics)


LONG = {"words": "word ", "opened braces": "{", "closing braces": "}"}
LONGER = {
    "comments": "/* a */",
    "bars": "a|",
    "arrows": "-> ",
    "open strings": '{"',
    "bullets": "* ",
}


def _answer(piece: str) -> None:
    before = time.process_time()
    compiled = compile_text(piece * (5_000_000 // len(piece)))
    assert len(compiled.report()) < 100_000
    assert time.process_time() - before < 10


@pytest.mark.parametrize("what", LONG)
def test_five_megabytes_on_one_line_are_answered_soon(what: str) -> None:
    _answer(LONG[what])


@pytest.mark.slow
@pytest.mark.parametrize("what", LONGER)
def test_five_megabytes_of_anything_on_one_line_are_answered_soon(what: str) -> None:
    _answer(LONGER[what])


def test_a_folder_that_is_included_is_told(tmp_path: Path) -> None:
    (tmp_path / "acts").mkdir()
    (tmp_path / "a.ink").write_text("One.\nINCLUDE acts\n")
    (found,) = compile_story(tmp_path / "a.ink").diagnostics
    assert (found.code, found.at.line) == ("INK001", 2)


def test_a_missing_file_is_told_where_it_is_included() -> None:
    (found,) = compile_text("One.\n{true:\nINCLUDE gone.ink\n}\n").diagnostics[:1]
    assert (found.code, found.at.line) == ("INK001", 3)


def test_a_byte_that_is_not_utf8_is_told_at_its_place() -> None:
    raw = "One.\r\n\tcafé 😀 ".encode() + b"\xff end\n"
    compiled = compile_story(Path("story.ink"), read=lambda _: raw)
    assert [(d.code, str(d.at)) for d in compiled.diagnostics] == [("INK003", "story.ink:2:9")]


def test_2000_levels_are_an_error_at_their_place() -> None:
    for text in ("{" * 2000 + "1" + "}" * 2000, "{" + "(" * 2000 + "1" + ")" * 2000 + "}"):
        compiled = compile_text(text)
        assert [d.code for d in compiled.diagnostics] == ["INK013"]
        assert compiled.diagnostics[0].at.line == 1
    blocks = "VAR x = 1\n" + "{ x:\n" * 2000 + "deep\n" + "}\n" * 2000
    assert "INK013" in {d.code for d in compile_text(blocks).diagnostics}
    bullets = compile_text("* " * 2000 + "deep\n")
    assert "INK013" in {d.code for d in bullets.diagnostics}


def test_five_mistakes_in_a_file_of_tabs_windows_lines_and_emoji() -> None:
    text = (
        "\ufeffVAR lamp = 1\r\n"
        "\t😀 {lam}\r\n"
        "/* über */ {lamp + }\r\n"
        "\t* é [😀] -> kichen\r\n"
        "\t\t~ temp = 4\r\n"
        "- /* a\r\nb */ {ring(1)}\r\n"
    )
    errors = [d for d in compile_text(text).diagnostics if d.is_error]
    assert [(d.code, d.at.line, d.at.column) for d in errors] == [
        ("INK041", 2, 5),
        ("INK010", 3, 20),
        ("INK040", 4, 13),
        ("INK010", 5, 10),
        ("INK040", 7, 7),
    ]
