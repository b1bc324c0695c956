"""The piece of a save as a file: music, or the drawing of it."""

from __future__ import annotations

import argparse
import wave

import pygame
import pytest

from game.engine.app import piece_command
from game.engine.app.keeping import Keeper
from game.engine.core import paths
from game.engine.session.session import StorySession


@pytest.fixture
def piece(read_story, monkeypatch, capsys, tmp_path):
    """The command over a tiny story with one save."""
    monkeypatch.setenv("SOFT_GLOW_SAVES", str(tmp_path / "saves"))
    read = read_story(None)
    monkeypatch.setattr(piece_command, "read_in", lambda _: read)

    def run(out, *, saved=True):
        if saved:
            session = StorySession(read.story, 7)
            session.advance()
            save = session.save({}, title="", written=1.0)
            keeper = Keeper(paths.saves(), lambda: 2.0)
            keeper._folder.write("1", save)
        code = piece_command.run(argparse.Namespace(save="", out=out))
        return code, capsys.readouterr()

    return run


def test_a_png_is_the_drawing(piece, tmp_path):
    code, said = piece(tmp_path / "mine.PNG")
    assert code == 0
    assert "the piece of 1" in said.out
    picture = pygame.image.load(tmp_path / "mine.PNG")
    assert picture.get_size() == (1440, 1440)
    values = pygame.surfarray.array3d(picture).astype(int)
    assert values.max() > 200
    assert values.min() < 60


@pytest.mark.slow  # composes a minute and a half of music
def test_anything_else_is_the_music(piece, tmp_path):
    assert piece(tmp_path / "mine.wav")[0] == 0
    with wave.open(str(tmp_path / "mine.wav")) as heard:
        assert 90 < heard.getnframes() / heard.getframerate() < 105


def test_without_a_save_or_a_folder_it_is_told(piece, tmp_path):
    code, said = piece(tmp_path / "mine.png", saved=False)
    assert code == 1
    assert "no save" in said.err
    code, said = piece(tmp_path / "nowhere" / "mine.png")
    assert code == 1
    assert "cannot be written" in said.err
