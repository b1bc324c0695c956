"""Saves of every version, loaded into today's story: none is refused, each can be gone on with."""

import random
import re
from pathlib import Path

import pytest

from game.cli import main as soft_glow
from game.engine.app import release_saves
from game.engine.app.playthrough import Playthrough
from game.engine.app.release_saves import make_saves
from game.engine.app.staging import stage_to_json
from game.engine.playtest.suite.reader import Reader, Scribe
from game.engine.session.resume import CHANGED, resume
from game.engine.session.saves import check_save
from tests.real import real_story

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tests" / "saves"
SAVES = sorted(FOLDER.glob("*/*.json"))


class Unread:
    """Keeps no account of what was read."""

    def add(self, beat):
        pass


@pytest.fixture(scope="module")
def story():
    return real_story()


def test_every_version_that_was_released_has_saves():
    released = re.findall(
        r"^## (\d+\.\d+\.\d+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE
    )
    assert released
    assert {path.parent.name for path in SAVES} >= set(released)


@pytest.mark.parametrize("path", SAVES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_an_old_save_is_loaded_and_played_on(story, path):
    save = check_save(path)
    told = resume(story, save)
    assert told.session.beat is not None
    if told.note in {"", CHANGED}:  # all its choices are still to be had
        assert told.session.path == save.path
    else:
        assert told.note.startswith("The story has changed since this was saved: ")
    if save.story == story.checksum:
        assert (told.note, told.session.beat.text) == ("", save.line)
    before = told.session.at
    play_on(told.session, lines=60)
    assert told.session.at > before


def play_on(session, lines):
    """Some lines further, by dice, or to the end; the story must not break."""
    reader, dice = Reader(session), random.Random(session.seed)
    last = session.at + lines
    while session.at < last:
        reader.read_on()
        if reader.asking is not None:
            reader.type("")
        elif reader.offered:
            reader.choose(dice.choice(reader.offered).index)
        else:
            return


def test_a_save_of_today_stands_the_stage_up_as_it_was_kept(story, tmp_path, capsys):
    assert make_saves(tmp_path) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(list(tmp_path.glob("*.json"))) > 6
    for path in sorted(tmp_path.glob("seed_2_*.json"))[:3]:
        save = check_save(path)
        told = resume(story, save)
        window = Playthrough(told.session, Scribe(), story.content.cast.names, Unread())
        window.resume()
        assert (told.note, told.exact) == ("", True)
        assert plain(stage_to_json(window.state)) == plain(save.stage)


def plain(stage):
    """With lists for tuples, as JSON has them."""
    if isinstance(stage, dict):
        return {key: plain(value) for key, value in stage.items()}
    return [plain(each) for each in stage] if isinstance(stage, list | tuple) else stage


def test_the_same_saves_are_made_every_time_one_for_each_chapter(tmp_path, capsys):
    ink = "".join(f"# chapter: {n} Door {n}\nYou stand here.\n* [In.]\n* [On.]\n-\n" for n in "12")
    (tmp_path / "main.ink").write_text(f"-> a\n=== a\n{ink}-> END\n", "utf-8")
    for name in ("one", "two"):
        assert make_saves(tmp_path / name, tmp_path / "main.ink") == 0
    names = {path.name for path in (tmp_path / "one").iterdir()}
    assert names == {f"seed_{seed}_door_{n}.json" for seed in (1, 2) for n in (1, 2)}
    for name in names:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    assert str(tmp_path / "one") in capsys.readouterr().out


def test_the_command_makes_saves(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(release_saves, "_SEEDS", (1,))
    assert soft_glow(["saves", "--make", str(tmp_path)]) == 0
    assert set(capsys.readouterr().out.splitlines()) == {str(p) for p in tmp_path.glob("*.json")}


def test_no_saves_are_made_of_a_story_that_does_not_compile(tmp_path, capsys):
    (tmp_path / "main.ink").write_text("-> nowhere\n", "utf-8")
    assert make_saves(tmp_path / "saves", tmp_path / "main.ink") == 1
    assert "main.ink:1:4: error INK" in capsys.readouterr().err
    assert not (tmp_path / "saves").exists()
