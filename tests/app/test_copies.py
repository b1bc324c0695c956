"""Letters kept as files: names that are good everywhere, nothing written over, nothing half."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.engine.app.copies import put_beside, stem_of, text_of
from game.engine.app.input import Click, Do
from game.engine.app.terminal import Page
from game.engine.app.text_drawer import show
from game.engine.core import paths
from game.engine.director.stage import LetterPage
from game.engine.stage.letter.picture import letter_picture
from game.engine.stage.theme import ACT_ONE, theme_of

LETTER = LetterPage("bea", ("Dear Casper,", "I lost a toof.", "From Bea"), signed=True)
BOTH = {".png": b"picture", ".txt": b"text"}


@pytest.mark.parametrize(
    ("first", "stem"),
    [
        ("Dear Casper,", "letter-03-dear-casper"),
        ("Élise: “où?”", "letter-03-elise-ou"),
        ("../../etc/passwd", "letter-03-etc-passwd"),
        ("CON", "letter-03-con"),
        ("日本", "letter-03"),
        ("a" * 300, "letter-03-" + "a" * 40),
    ],
)
def test_a_letters_file_has_a_name_that_every_system_takes(first, stem):
    assert stem_of(3, LetterPage("bea", (first,))) == stem
    assert stem_of(3, LetterPage("bea")) == "letter-03"


def test_nothing_that_is_there_is_written_over(tmp_path):
    (tmp_path / "a.txt").write_text("mine")
    assert put_beside(tmp_path, "a", BOTH).names == ("a-2.png", "a-2.txt")
    assert put_beside(tmp_path, "a", BOTH).names == ("a-3.png", "a-3.txt")
    assert (tmp_path / "a.txt").read_text() == "mine"
    assert not (tmp_path / "a.png").exists()


def test_what_cannot_be_kept_is_told_and_leaves_nothing_half(tmp_path):
    (tmp_path / "letters").write_text("a file where the folder should be")
    told = put_beside(tmp_path / "letters", "a", BOTH)
    assert told.names == ()
    assert told.problem.startswith("No copy could be made: ")
    assert "safe" in told.problem
    told = put_beside(tmp_path / "new", "a", {".png": b"x", "/no/such.txt": b"y"})
    assert told.problem
    assert list((tmp_path / "new").iterdir()) == []


def test_the_drawer_keeps_a_picture_and_the_words_and_says_where(game):
    play = game()
    play.key("return", *["space"] * 6)
    evening = play.theatre.evening
    evening.play.director.state = replace(evening.play.state, drawer=(LETTER,))
    screen = play.theatre.doors.letters()
    screen.handle(Do.ACCEPT)
    screen.draw(play.window.surface)
    folder = paths.saves() / "letters"
    assert (folder / "letter-01-dear-casper.txt").read_bytes() == text_of(LETTER)
    picture = pygame.image.load(folder / "letter-01-dear-casper.png")
    assert picture.get_width() > 1000
    told = screen.spoken()
    assert "letter-01-dear-casper.png" in told
    assert str(folder.name) in told
    button = next(box.rect for box in screen.boxes if box.label == "Keep a copy")
    screen.handle(Click(button[0] + 2, button[1] + 2))
    assert (folder / "letter-01-dear-casper-2.png").exists()


def test_an_empty_drawer_keeps_nothing(game):
    play = game()
    play.key("return", "space")
    screen = play.theatre.doors.letters()
    screen.handle(Do.ACCEPT)
    assert not (paths.saves() / "letters").exists()


def test_a_long_letter_is_whole_in_its_picture():
    fonts, theme = paths.assets() / "fonts", theme_of(ACT_ONE)
    short = letter_picture(LETTER, fonts, theme)
    long = LetterPage("bea", LETTER.lines * 12, signed=True)
    tall = letter_picture(long, fonts, theme)
    assert tall.get_height() > 2 * short.get_height()
    last = tall.subsurface((170, tall.get_height() - 320, 700, 130))  # above its foot
    values = pygame.surfarray.array3d(last).sum(axis=2)
    assert values.min() < values.max() - 200


def test_the_terminal_lists_reads_and_keeps_letters(tmp_path, monkeypatch):
    monkeypatch.setenv("SOFT_GLOW_SAVES", str(tmp_path))
    said = []
    page = Page(said.append, lambda: 400)
    show((), "", page)
    show((LETTER,), "", page)
    show((LETTER,), "1", page)
    show((LETTER,), "1 copy", page)
    assert "empty" in said[0]
    assert "1. Dear Casper," in said
    assert "    I lost a toof." in said
    assert "letter-01-dear-casper.txt" in " ".join(said)
    assert (tmp_path / "letters" / "letter-01-dear-casper.txt").read_bytes() == text_of(LETTER)
