"""A story that cannot be played is refused at once, told as `check` tells it."""

from __future__ import annotations

import shutil

import pytest

from game.engine.app.reading_in import read_in
from game.engine.core import paths


@pytest.fixture
def story(tmp_path, monkeypatch):
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))
    folder = tmp_path / "story"
    folder.mkdir()
    for name in ("cast", "growth", "moods", "music", "palettes"):
        shutil.copy(paths.story() / f"{name}.yaml", folder)
    (folder / "scenes").mkdir()
    shutil.copy(paths.story() / "scenes" / "office.yaml", folder / "scenes")
    (folder / "main.ink").write_text("Hello.\n-> END\n")
    return folder


def test_a_whole_story_has_no_trouble(story):
    assert read_in(story).trouble == ()


def test_a_broken_line_is_shown_under_its_place(story):
    (story / "main.ink").write_text("Hello.\n-> nowhere\n")
    (told,) = read_in(story).trouble
    place, line, caret = told.splitlines()[:3]
    assert place.startswith("main.ink:2:4: error INK040")
    assert (line.strip(), caret.index("^") - 4) == ("-> nowhere", 3)


def test_a_broken_line_of_yaml_is_shown_too(story):
    (story / "cast.yaml").write_text("samantha: {nam: Samantha}\n")
    assert "    samantha: {nam: Samantha}\n" in read_in(story).trouble[0]


@pytest.mark.parametrize("cast", ["", "{}\n", "# nobody\n"])
def test_a_cast_of_nobody_is_refused(story, cast):
    (story / "cast.yaml").write_text(cast)
    (told,) = read_in(story).trouble
    assert told.startswith("cast.yaml:1:1: error YAML022: it names nobody")


def test_a_story_without_scenes_is_refused(story):
    (story / "scenes" / "office.yaml").unlink()
    (told,) = read_in(story).trouble
    assert told.startswith("scenes:1:1: error YAML023: there is no scene")


def test_an_include_that_leaves_the_folder_is_refused_though_it_can_be_read(story):
    (story.parent / "beside.ink").write_text("Beside.\n")
    (story / "main.ink").write_text("INCLUDE ../beside.ink\n-> END\n")
    read = read_in(story)
    assert read.story.ok
    (told,) = read.trouble
    assert "'../beside.ink' is outside the story's folder" in told


def test_in_the_window_the_line_is_told_without_its_caret(game):
    play = game()
    told = (
        "main.ink:2:4: error INK040: there is no 'nowhere'\n    -> nowhere\n       ^\n    hint: x"
    )
    page = play.theatre.doors.trouble((told,))
    assert page._lines[1:] == ("-> nowhere", "hint: x")
