"""Whatever the bytes, the compiler answers; the same story gives the same bytes everywhere."""

from __future__ import annotations

import os
import subprocess
import sys
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
    assert compile_text(broken(seed), instrument=True) is not None


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


def test_five_megabytes_on_one_line_are_answered() -> None:
    compiled = compile_text("word " * 1_000_000)
    assert compiled.ok
