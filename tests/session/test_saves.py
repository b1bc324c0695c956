"""Saves: written whole or not at all, read with suspicion, resumed as they were or told why not."""

from __future__ import annotations

import base64
import contextlib
import json
import pathlib
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.engine.session import envelope
from game.engine.session.envelope import FORMAT, UPGRADES, Save, SaveError, from_text, to_text
from game.engine.session.saves import SaveFolder, check_save
from tests.session.conftest import PNG, a_save


def test_a_save_comes_back_as_it_was():
    assert from_text(to_text(a_save())) == a_save()


def test_each_old_format_has_its_upgrade():
    assert set(UPGRADES) == set(range(1, FORMAT))


def test_an_old_format_climbs_the_ladder(monkeypatch):
    monkeypatch.setattr(envelope, "FORMAT", 3)
    monkeypatch.setitem(UPGRADES, 1, lambda old: {**old, "title": old["title"] + ", once"})
    monkeypatch.setitem(UPGRADES, 2, lambda old: {**old, "title": old["title"] + ", twice"})
    old = json.loads(to_text(a_save())) | {"format": 1}
    assert from_text(json.dumps(old)).title == "By Hand, once, twice"


def changed(**fields):
    return json.dumps(json.loads(to_text(a_save())) | fields)


DEEP = "[" * 200_000 + "]" * 200_000
HUGE_PNG = PNG[:16] + struct.pack(">II", 60_000, 60_000) + PNG[24:]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "damaged"),
        ("{", "damaged"),
        ("null", "no save of Soft Glow"),
        ("[]", "no save of Soft Glow"),
        ('{"game": "another"}', "no save of Soft Glow"),
        (DEEP, "nested too deeply"),
        ('{"game": "soft-glow", "format": 1, "stage": ' + DEEP + "}", "nested too deeply"),
        (to_text(a_save())[:300], "damaged"),
        (changed(format=99), "newer Soft Glow"),
        (changed(format=0), "format"),
        (changed(format="1"), "format"),
        (changed(format=True), "format"),
        (changed(stage=[]), "stage"),
        (changed(story="../../etc"), "story"),
        (changed(story=None), "story"),
        (changed(seed=-1), "seed"),
        (changed(seed=10**30), "seed"),
        (changed(seed=1.5), "seed"),
        (changed(since=-1), "since"),
        (changed(title=None), "title"),
        (changed(title="x" * 3000), "title"),
        (changed(title="a\0b"), "title"),
        (changed(ink=[]), "ink"),
        (changed(written="yesterday"), "written"),
        (changed(written=1e99), "written"),
        (to_text(a_save()).replace("1700000000.5", "NaN"), "NaN is no number"),
        (to_text(a_save()).replace("1700000000.5", "Infinity"), "Infinity is no number"),
        (to_text(a_save()).replace("1700000000.5", "9" * 5000), "damaged"),
        (changed(path={}), "path"),
        (changed(path=[1]), "path"),
        (changed(path=[{"chose": -1, "text": "a"}]), "chose"),
        (changed(path=[{"chose": 0}]), "text"),
        (changed(path=[{"told": "a b", "value": 1, "line": 0}]), "told"),
        (changed(path=[{"told": "a", "value": [1], "line": 0}]), "path"),
        (changed(path=[{"told": "a", "value": 2**40, "line": 0}]), "path"),
        (changed(path=[{"told": "a", "value": 1e300, "line": 0}]), "path"),
        (changed(path=[{"chose": 0, "text": "a"}] * 60_000), "path"),
        (changed(picture="no base64!"), "picture"),
        (changed(picture=base64.b64encode(b"GIF89a").decode()), "picture"),
        (changed(picture=base64.b64encode(HUGE_PNG).decode()), "picture"),
        (changed(picture=base64.b64encode(PNG + b"\0" * 700_000).decode()), "picture"),
    ],
    ids=lambda value: value[:24] if len(value) < 400 else "",
)
def test_a_bad_save_is_refused_in_a_sentence(text, sentence):
    with pytest.raises(SaveError, match=sentence):
        from_text(text)


def test_a_picture_that_is_none_is_not_written():
    with pytest.raises(SaveError, match="picture"):
        to_text(a_save(picture=b"not a picture"))


@pytest.mark.parametrize(
    "name",
    ["", ".", "..", "../up", "a/b", "a\\b", "/etc/passwd", "C:x", "con", "nul", "lpt1", "A", "a.b",
     "x" * 41, "preferences", "a\0", "é", "a ", " a", "-a", "a\n"],
)  # fmt: skip
def test_a_slot_name_leads_nowhere_else(tmp_path, name):
    folder = SaveFolder(tmp_path / "saves")
    with pytest.raises(SaveError, match="cannot be called"):
        folder.write(name, a_save())
    assert folder.read(name).save is None
    assert list(tmp_path.rglob("*")) == []


def test_a_slot_is_written_read_listed_and_deleted(tmp_path):
    folder = SaveFolder(tmp_path / "made" / "here")
    assert folder.slots() == ()
    folder.write("1", a_save(written=1.0))
    folder.write("auto", a_save(written=3.0))
    folder.write("my evening", a_save(written=2.0))
    assert [slot.name for slot in folder.slots()] == ["auto", "my evening", "1"]
    assert folder.read("1").save == a_save(written=1.0)
    folder.delete("1")
    folder.delete("1")
    assert [slot.name for slot in folder.slots()] == ["auto", "my evening"]
    assert "There is no save" in folder.read("1").problem


def test_other_files_in_the_folder_are_left_alone(tmp_path):
    folder = SaveFolder(tmp_path)
    for name in ("preferences.json", "README.md", "x.json.part", ".hidden.json"):
        (tmp_path / name).write_text("{}")
    (tmp_path / "folder.json").mkdir()
    folder.write("1", a_save())
    assert [slot.name for slot in folder.slots()] == ["1"]
    assert (tmp_path / "preferences.json").read_text() == "{}"


def test_the_backup_is_used_when_the_save_is_broken(tmp_path):
    folder = SaveFolder(tmp_path)
    folder.write("1", a_save(title="first"))
    folder.write("1", a_save(title="second"))
    (tmp_path / "1.json").write_text('{"game": "soft-gl')
    slot = folder.read("1")
    assert (slot.save.title, "The one before it was taken" in slot.problem) == ("first", True)
    assert folder.slots() == (slot,)
    (tmp_path / "1.json").unlink()
    assert folder.read("1").save.title == "first"


def test_a_broken_save_does_not_push_out_a_good_backup(tmp_path):
    folder = SaveFolder(tmp_path)
    folder.write("1", a_save(title="first"))
    folder.write("1", a_save(title="second"))
    (tmp_path / "1.json").write_text("broken")
    folder.write("1", a_save(title="third"))
    (tmp_path / "1.json").write_text("broken again")
    assert folder.read("1").save.title == "first"


@pytest.mark.parametrize("newer", ['{"game": "soft-glow", "format": 99}', "half of a sa"])
def test_what_cannot_be_read_is_set_aside_and_not_overwritten(tmp_path, newer):
    (tmp_path / "1.json").write_text(newer)
    folder = SaveFolder(tmp_path)
    folder.write("1", a_save(title="mine"))
    assert folder.read("1").save.title == "mine"
    assert (tmp_path / "1.json.unreadable").read_text() == newer
    assert [slot.name for slot in folder.slots()] == ["1"]


def test_a_folder_in_the_place_of_a_save_is_set_aside_too_and_nothing_is_left_over(tmp_path):
    for _ in range(2):  # the second finds no room beside the first
        (tmp_path / "1.json").mkdir()
        (tmp_path / "1.json" / "mine").touch()
        with contextlib.suppress(SaveError):
            SaveFolder(tmp_path).write("1", a_save())
            (tmp_path / "1.json").unlink()
    assert not list(tmp_path.glob("*.part"))
    assert (tmp_path / "1.json.unreadable" / "mine").exists()


@pytest.mark.parametrize("title", ["\x1b[2J", "\x9b2J", "bell\x07", "half \ud800"])
def test_text_that_a_terminal_would_obey_or_cannot_show_is_no_title(title):
    text = json.dumps({**json.loads(to_text(a_save())), "title": title})
    with pytest.raises(SaveError, match="its title cannot be read"):
        from_text(text)


def test_a_path_so_long_that_it_would_be_played_for_a_minute_is_refused():
    path = [{"chose": 0, "text": "Again."}] * 5_001
    text = json.dumps({**json.loads(to_text(a_save())), "path": path})
    with pytest.raises(SaveError, match="its path cannot be read"):
        from_text(text)


@pytest.mark.parametrize("at", ["fsync", "replace"])
def test_a_save_that_is_interrupted_leaves_the_old_one(tmp_path, monkeypatch, at):
    folder = SaveFolder(tmp_path)
    folder.write("1", a_save(title="old"))

    def fails(*_):
        raise OSError(28, "No space left on device")

    if at == "fsync":
        monkeypatch.setattr("os.fsync", fails)
    else:
        monkeypatch.setattr(pathlib.Path, "replace", fails)
    with pytest.raises(SaveError, match=r"could not be saved: No space left on device\."):
        folder.write("1", a_save(title="new"))
    monkeypatch.undo()
    assert folder.read("1").save.title == "old"


def test_a_window_closed_in_mid_save_leaves_a_save(tmp_path, monkeypatch):
    """Killed between the two renames: the backup is what the slot holds."""
    folder = SaveFolder(tmp_path)
    folder.write("1", a_save(title="old"))
    rename, count = pathlib.Path.replace, iter(range(9))

    def killed(self, target):
        if next(count):
            raise KeyboardInterrupt
        return rename(self, target)

    monkeypatch.setattr(pathlib.Path, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        folder.write("1", a_save(title="new"))
    monkeypatch.undo()
    assert folder.read("1").save.title == "old"


def test_a_file_too_large_or_not_text_is_no_save(tmp_path):
    huge, binary = tmp_path / "huge.json", tmp_path / "binary.json"
    with huge.open("wb") as out:
        out.truncate(envelope.LARGEST + 1)
    binary.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SaveError, match="too large"):
        check_save(huge)
    with pytest.raises(SaveError, match="not text"):
        check_save(binary)
    with pytest.raises(SaveError, match="There is no save"):
        check_save(tmp_path / "nothing.json")
    with pytest.raises(SaveError, match="There is no save"):
        check_save(tmp_path)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=6,
)
KEYS = sorted(json.loads(to_text(a_save())))


@settings(deadline=None)  # a busy machine is no fault of the save
@given(st.dictionaries(st.sampled_from(KEYS), JSON, min_size=1, max_size=4))
def test_whatever_stands_in_a_save_is_read_or_refused(fields):
    with contextlib.suppress(SaveError):
        assert isinstance(from_text(changed(**fields)), Save)
