"""The newest save is found by the heads of the files, and only one that can be used is answered."""

from __future__ import annotations

import json

import pytest

from game.engine.session import saves
from game.engine.session.envelope import to_text
from game.engine.session.saves import SaveFolder
from tests.session.conftest import a_save


@pytest.fixture
def folder(tmp_path):
    kept = SaveFolder(tmp_path)
    for number, name in enumerate(("auto", "1", "2", "quick")):
        kept.write(name, a_save(written=1000.0 + number))
    return kept


@pytest.fixture
def read_whole(monkeypatch):
    names, check = [], saves.check_save

    def counted(path):
        names.append(path.name)
        return check(path)

    monkeypatch.setattr(saves, "check_save", counted)
    return names


def test_the_newest_is_the_only_one_that_is_read_whole(folder, read_whole):
    assert folder.newest().name == "quick"
    assert read_whole == ["quick.json"]


def test_it_agrees_with_the_list(folder):
    assert folder.newest() == folder.slots()[0]


def test_an_empty_folder_and_none_have_no_newest(tmp_path):
    assert SaveFolder(tmp_path).newest() is None
    assert SaveFolder(tmp_path / "nowhere").newest() is None


def test_when_a_file_was_touched_does_not_count(folder, tmp_path):
    (tmp_path / "1.json").touch()
    assert folder.newest().name == "quick"


def test_a_broken_newest_gives_way_to_the_next(folder, tmp_path):
    path = tmp_path / "quick.json"
    path.write_text(path.read_text()[:-40])
    assert folder.newest().name == "2"


def test_a_broken_save_counts_by_its_backup(folder, tmp_path):
    folder.write("auto", a_save(written=5000.0))
    folder.write("auto", a_save(written=6000.0))
    for keep in (80, 400):  # without its head, and with its head alone
        (tmp_path / "auto.json").write_text(to_text(a_save(written=6000.0))[:keep])
        found = folder.newest()
        assert (found.name, found.save.written) == ("auto", 5000.0)
        assert found.problem


def test_a_backup_older_than_another_save_does_not_win(folder, tmp_path):
    folder.write("auto", a_save(written=9000.0))  # its backup is the one from 1000
    path = tmp_path / "auto.json"
    path.write_text(path.read_text()[:-40])
    assert folder.newest().name == "quick"


def test_a_title_cannot_pretend_to_be_a_date(folder):
    folder.write("1", a_save(written=1.0, title='x\n "written": 9999999999,\n'))
    assert folder.newest().name == "quick"


def test_a_save_that_somebody_has_set_in_another_way_is_read_all_the_same(folder, tmp_path):
    path = tmp_path / "1.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "written": 7000.0}))
    assert folder.newest().name == "1"
