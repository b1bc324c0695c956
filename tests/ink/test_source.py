"""Lines and columns are those of an editor, whatever is in the file."""

from __future__ import annotations

import pytest

from game.engine.ink import compile_text

PLACES = {
    "a tab is one column": ("\t-> nowhere\n", 1, 5),
    "windows line ends": ("one\r\ntwo\r\n  -> nowhere\r\n", 3, 6),
    "a byte order mark": ("\ufeff-> nowhere\n", 1, 4),
    "an emoji is one column": ("{x: 😀} -> nowhere\nVAR x = 1\n", 1, 11),
    "after a block comment": ("/* ab */ -> nowhere\n", 1, 13),
    "after two block comments": ("a /* b */ c /* d */ -> nowhere\n", 1, 24),
    "after a comment of two lines": ("a /* b\n c */ -> nowhere\n", 2, 10),
    "before a line comment": ("-> nowhere // and more\n", 1, 4),
    "after an escape": ("\\{ a \\} -> nowhere\n", 1, 12),
    "after a combining accent": ("e\u0301 -> nowhere\n", 1, 7),
}


@pytest.mark.parametrize("name", PLACES)
def test_a_mistake_is_where_an_editor_shows_it(name: str) -> None:
    text, line, column = PLACES[name]
    compiled = compile_text(text)
    (found,) = [d for d in compiled.diagnostics if d.is_error]
    assert (found.at.line, found.at.column) == (line, column)


def test_the_line_that_is_shown_is_the_one_that_was_written() -> None:
    compiled = compile_text("a /* b */ -> nowhere\r\n")
    assert compiled.source_line(compiled.diagnostics[0].at) == "a /* b */ -> nowhere"


def test_an_empty_block_comment_is_text_as_in_the_reference_compiler() -> None:
    compiled = compile_text("/**/ odd\n")
    assert compiled.json is not None
    assert "^/**/ odd" in compiled.json
