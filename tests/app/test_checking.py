"""`check` hears what only the upper floors know: the score, and who has a voice."""

from __future__ import annotations

import shutil

from game.engine.app.checking import heard
from game.engine.core import paths


def copy_of_the_story(tmp_path):
    folder = tmp_path / "story"
    shutil.copytree(paths.story(), folder)
    return folder


def test_the_storys_own_score_and_voices_are_in_order():
    assert list(heard(paths.story())) == []


def test_a_voice_that_nobody_has_is_told_with_its_line(tmp_path):
    folder = copy_of_the_story(tmp_path)
    cast = folder / "cast.yaml"
    text = cast.read_text("utf-8").replace("voice: samantha", "voice: samanta", 1)
    cast.write_text(text, "utf-8")
    (found,) = heard(folder)
    line = text.splitlines()[found.at.line - 1]
    assert (found.code, found.hint) == ("CAST002", "did you mean 'samantha'?")
    assert line[found.at.column - 1 :].startswith("voice: samanta")


def test_a_score_that_cannot_be_played_is_told(tmp_path):
    folder = copy_of_the_story(tmp_path)
    (folder / "music.yaml").write_text("music: [", "utf-8")
    assert [found.code for found in heard(folder)] == ["SND001"]
