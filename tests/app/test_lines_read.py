"""Which lines have been read is remembered from one playthrough to the next, and costs no game."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.engine.app import lines_read
from game.engine.app.lines_read import NAME, LinesRead
from game.engine.core.diagnostics import Span
from game.engine.session.beats import Beat

LINE = Beat("It is dry.", "samantha", at=Span("acts/one.ink", 12))
THREE = "The first.\nThe second.\nThe third.\n * [Go on.] Gone.\n- -> END\n"


def reopened(lines, folder):
    lines.write(lines.unwritten())
    return LinesRead(folder)


def test_a_line_that_was_read_is_known_to_the_next_game(tmp_path):
    lines = LinesRead(tmp_path)
    assert not lines.knows(LINE)
    lines.add(LINE)
    assert reopened(lines, tmp_path).knows(LINE)


def test_a_line_stays_read_where_it_moves_and_is_new_where_it_changes(tmp_path):
    lines = LinesRead(tmp_path)
    lines.add(LINE)
    assert lines.knows(replace(LINE, at=Span("acts/one.ink", 40)))
    for other in (
        replace(LINE, text="It is wet."),
        replace(LINE, speaker=""),
        replace(LINE, at=Span("acts/two.ink", 12)),
    ):
        assert not lines.knows(other)


def test_a_line_without_words_is_no_news(tmp_path):
    assert LinesRead(tmp_path).knows(Beat(""))


def test_what_has_not_changed_is_not_written_again(tmp_path):
    lines = LinesRead(tmp_path)
    assert lines.unwritten() == ""
    lines.add(LINE)
    assert lines.unwritten() != ""
    lines.add(LINE)
    assert lines.unwritten() == ""


def test_the_file_is_bounded_and_forgets_the_oldest(tmp_path, monkeypatch):
    monkeypatch.setattr(lines_read, "MOST", 3)
    lines = LinesRead(tmp_path)
    beats = [Beat(f"Line {n}.") for n in range(5)]
    for beat in beats:
        lines.add(beat)
    assert [reopened(lines, tmp_path).knows(beat) for beat in beats] == [
        False,
        False,
        True,
        True,
        True,
    ]


@pytest.mark.parametrize(
    "bad", [b"", b"something else", b"\xff\xfe", b"soft-glow: lines read, 1\n../etc", b"x" * 2_000_001]
)  # fmt: skip
def test_a_broken_file_is_told_and_nothing_has_been_read(tmp_path, bad):
    (tmp_path / NAME).write_bytes(bad)
    lines = LinesRead(tmp_path)
    assert not lines.knows(LINE)
    assert "every line counts as new" in lines.problem
    lines.add(LINE)
    again = reopened(lines, tmp_path)
    assert again.knows(LINE)
    assert again.problem == ""


def test_skipping_stops_before_a_line_that_was_never_read_and_says_why(game):
    play = game(THREE)
    play.key("return", "k")
    play.wait(3)
    assert play.line == "The first."
    assert "new to you" in play.loop.top.bar.note


def test_skipping_runs_through_what_was_read_in_another_game_to_the_choice(game):
    play = game(THREE)
    play.key("return", *["space"] * 8)
    assert play.evening.play.choices
    play.close()
    again = game(THREE)
    again.key("down", "return", "k")
    again.wait(3)
    assert again.line == "The third."


def test_the_preference_skips_lines_that_were_not_read(game):
    play = game(THREE)
    play.theatre.prefer("skip_unread", value=True)
    play.key("return", "k")
    play.wait(3)
    assert play.line == "The third."


def test_a_broken_file_is_told_when_the_evening_begins(game, tmp_path):
    (tmp_path / "saves" / NAME).write_text("half")
    play = game(THREE)
    play.key("return")
    assert "every line counts as new" in play.loop.top.bar.note
