"""Preferences survive a restart; a broken file costs only what is broken."""

from __future__ import annotations

import json

import pytest

from game.engine.app.preferences import Preferences, allowed, load, save


def test_what_was_saved_is_loaded(tmp_path):
    mine = Preferences(text_size=150, voice="off", music=0, size="1920x1080")
    save(mine, tmp_path / "deep" / "preferences.json")
    assert load(tmp_path / "deep" / "preferences.json") == (mine, "")


def test_no_file_means_the_defaults_and_no_word_about_it(tmp_path):
    assert load(tmp_path / "preferences.json") == (Preferences(), "")


@pytest.mark.parametrize("broken", [b"", b"{", b"\xff\xfe", b"[1]", b"[" * 100_000, b"null"])
def test_a_broken_file_means_the_defaults_and_a_note(tmp_path, broken):
    path = tmp_path / "preferences.json"
    path.write_bytes(broken)
    kept, note = load(path)
    assert kept == Preferences()
    assert "preferences.json" in note


def test_a_file_that_an_editor_gave_a_byte_order_mark_is_read(tmp_path):
    path = tmp_path / "preferences.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps({"text_size": 125}).encode())
    assert load(path) == (Preferences(text_size=125), "")


def test_one_bad_value_costs_only_itself(tmp_path):
    path = tmp_path / "preferences.json"
    path.write_text(json.dumps({"music": 99, "voice": 1, "text_size": 125, "unheard_of": True}))
    kept, note = load(path)
    assert kept == Preferences(text_size=125)
    assert note == "preferences.json: the default is used for music, voice"


def test_a_write_that_fails_leaves_the_old_file_whole(tmp_path, monkeypatch):
    path = tmp_path / "preferences.json"
    save(Preferences(music=3), path)

    def full(*_args, **_more):
        raise OSError("disk full")

    monkeypatch.setattr("game.engine.app.whole_file.os.fsync", full)
    with pytest.raises(OSError, match="disk full"):
        save(Preferences(music=9), path)
    assert load(path)[0].music == 3
    assert [each.name for each in tmp_path.iterdir()] == ["preferences.json"]


def test_every_default_is_allowed():
    for name in set(Preferences.__dataclass_fields__) - {"presses"}:
        assert getattr(Preferences(), name) in allowed(name)


def test_presses_are_kept_and_of_strange_ones_only_the_good_are_read(tmp_path):
    path = tmp_path / "preferences.json"
    save(Preferences(presses={"story.log": ("key:n", "pad:y")}), path)
    assert load(path)[0].presses == {"story.log": ("key:n", "pad:y")}
    for strange in ({"story.log": ["key:return", "key:n", 7], "x": ["key:m"]}, [1], "no", None):
        path.write_text(json.dumps({"presses": strange, "music": 3}))
        kept = load(path)[0]
        assert kept.music == 3
        assert kept.presses in ({"story.log": ("key:n",)}, {})


@pytest.mark.parametrize(("was", "now"), [(True, "everyone"), (False, "off")])
def test_who_was_heard_under_an_older_game_is_heard(tmp_path, was, now):
    path = tmp_path / "preferences.json"
    path.write_text(json.dumps({"voice": was, "music": 3}))
    assert load(path) == (Preferences(voice=now, music=3), "")
