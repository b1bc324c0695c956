"""Names of sounds in, the files that a child has made of them out."""

from __future__ import annotations

from game.engine.sound.shelf import Shelf, file_name

from .conftest import SMALL, SOUNDS, STORY


def test_what_is_missing_is_made_by_a_child_and_found(tmp_path, until):
    story = tmp_path / "story"
    story.mkdir()
    text = STORY.joinpath("music.yaml").read_text(encoding="utf-8")
    (story / "music.yaml").write_text(text, encoding="utf-8")
    shelf = Shelf(story, tmp_path)
    try:
        assert shelf.find("sfx", "save") is None
        until(lambda: (shelf.poll(), shelf.find("sfx", "save"))[1])
        assert shelf.find("sfx", "save").stat().st_size > 10_000
        assert shelf.caption("bell") == "The bell on the counter."
        until(lambda: (shelf.poll(), not shelf.missing)[1])
    finally:
        shelf.close()


def test_what_is_asked_for_urgently_is_made_first(tmp_path, renderer, until):
    renderer("import time; time.sleep(60)")
    shelf = Shelf(tmp_path, tmp_path, sounds=SOUNDS)
    shelf.want_all()
    shelf.poll()
    assert shelf.missing == 7
    first = shelf._child
    assert shelf.find("music", "two") is None
    assert shelf.find("ambience", "room") is None
    until(lambda: (shelf.poll(), shelf._child is not first)[1])
    assert shelf._child.given == ("music/two", "ambience/room")
    second = shelf._child
    for _ in range(5):  # asked again every frame, it is not begun again every frame
        shelf.find("music", "two")
        shelf.find("ambience", "room")
        shelf.poll()
    assert shelf._child is second
    assert shelf.missing == 7
    shelf.close()


def test_a_sound_that_cannot_be_made_is_given_up(tmp_path, renderer, until):
    renderer("raise SystemExit(1)")
    shelf = Shelf(tmp_path, tmp_path, sounds={"music": {"one": {}}})
    shelf.want_all()
    until(lambda: (shelf.poll(), not shelf.missing)[1])
    assert shelf.find("music", "one") is None
    assert shelf.missing == 0
    shelf.close()


def test_a_broken_music_file_is_a_silent_story(tmp_path):
    (tmp_path / "music.yaml").write_text("music: [")
    shelf = Shelf(tmp_path, tmp_path)
    assert shelf.fault
    assert shelf.find("music", "dusk") is None
    assert shelf.names("music") == frozenset()


def test_a_piece_that_is_changed_has_another_file():
    assert file_name("music", "x", SMALL, 1) != file_name("music", "x", {**SMALL, "tempo": 90}, 1)
    assert file_name("music", "x", SMALL, 1) == file_name("music", "x", {**SMALL, "about": "A"}, 1)
