"""Saves: written whole or not at all, read with suspicion, resumed as they were or told why not."""

from __future__ import annotations

import base64
import contextlib
import dataclasses
import json
import pathlib
import random
import struct

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.engine.session import envelope
from game.engine.session.beats import Chose, Told
from game.engine.session.envelope import FORMAT, UPGRADES, Save, SaveError, from_text, to_text
from game.engine.session.resume import CHANGED, resume
from game.engine.session.saves import SaveFolder, check_save

STORY = """
VAR words = "put the lights on"
VAR dark = false
-> evening
=== evening
Rain.
Samantha: Say it. # input: words "When I come home, I"
Samantha: "{words}", {RANDOM(1, 1000)}.
* [Go up.] Up.
    The stairs are long.
* [Stay.] You stay.
- It is late. {dark: Dark.}
* [Sleep.]
* [Wait.] -> evening
- Night {RANDOM(1, 1000)}.
-> END
"""
PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII5B", 13, b"IHDR", 320, 180, 8, 2, 0, 0, 0) + b"more"


def a_save(**changes):
    save = Save(
        story="0123456789abcdef",
        path=(
            Told("words", "feed the cat", 2),
            Chose(0, "Go up."),
            Told("dark", value=True),
            Told("half", 0.5),
        ),
        seed=7,
        since=1,
        ink='{"inkSaveVersion": 10}',
        stage={"scene": "office", "lamps": [1, 4]},
        written=1_700_000_000.5,
        title="By Hand",
        line="You go up.",
        picture=PNG,
    )
    return dataclasses.replace(save, **changes)


def play_to(told, choices):
    """Play *told* through the given choices, typing on the way, and up to where it waits."""
    for index in [*choices, None]:
        while told.can_advance:
            if any(tag.startswith("input:") for tag in told.advance().tags):
                told.tell("words", "feed the cat")
        if index is not None:
            told.choose(index)
    return told


def lines(told):
    return [step.beat for step in told.log]


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


def test_a_session_goes_on_from_its_save(session, story, tmp_path):
    told = play_to(session(STORY), [0, 1])
    save = told.save({"scene": "office"}, title="Evening", written=5.0)
    assert (save.line, save.title) == (told.beat.text, "Evening")
    SaveFolder(tmp_path).write("1", save)
    again = resume(story(STORY), SaveFolder(tmp_path).read("1").save)
    assert (again.note, again.exact) == ("", True)
    assert lines(again.session) == lines(told)
    assert again.session.path == told.path
    assert again.session.back() == told.back()


def test_saving_at_every_line_and_going_on_tells_the_same(session, story):
    for seed in range(3):
        straight = play_random(session(STORY, seed), seed)
        told, dice = session(STORY, seed), random.Random(seed)
        while step(told, dice):
            told = resume(story(STORY), from_text(to_text(told.save()))).session
        assert lines(told) == lines(straight)


def play_random(told, seed):
    dice = random.Random(seed)
    while step(told, dice):
        pass
    return told


def step(told, dice):
    if told.can_advance:
        beat = told.advance()
        if any(tag.startswith("input:") for tag in beat.tags):
            told.tell("words", f"feed the {dice.randrange(99)} cats")
        return True
    if told.beat.choices and len(told.log) < 40:
        told.choose(dice.choice(told.beat.choices).index)
        return True
    return False


def test_a_save_made_after_going_back_is_of_that_line(session, story):
    told = play_to(session(STORY), [0, 1])
    told.jump(2)
    again = resume(story(STORY), told.save()).session
    assert (again.beat, again.at) == (told.beat, 2)
    assert again.path == told.path


def test_a_changed_story_is_played_again_when_every_choice_is_there(session, story):
    save = play_to(session(STORY), [0, 1]).save()
    again = resume(story(STORY.replace("Rain.", "Snow.").replace("[Stay.]", "[Sit.]")), save)
    assert (again.note, again.exact) == (CHANGED, False)
    assert again.session.log[0].beat.text == "Snow."
    assert [act for act in again.session.path if isinstance(act, Chose)] == [
        Chose(0, "Go up."),
        Chose(1, "Wait."),
    ]


def test_a_choice_that_moved_is_found_by_its_words(session, story):
    save = play_to(session(STORY), [0]).save()
    moved = STORY.replace("* [Go up.] Up.", "* [Look.] Look.\n* [Go up.] Up.")
    again = resume(story(moved), save).session
    assert Chose(1, "Go up.") in again.path


def test_a_choice_that_is_gone_stops_the_playing_there_and_is_named(session, story):
    save = play_to(session(STORY), [0, 1]).save()
    again = resume(story(STORY.replace("[Wait.]", "[Leave.]")), save)
    assert "'Wait.' is not offered here any more" in again.note
    assert again.session.beat.text == "It is late."
    assert [c.text for c in again.session.beat.choices] == ["Sleep.", "Leave."]


def test_a_fact_that_is_gone_is_passed_over(session, story):
    told = session(STORY)
    told.tell("dark", True)  # noqa: FBT003 - a value of the story's
    save = play_to(told, [0]).save()
    again = resume(story(STORY.replace("dark", "light")), save)
    assert again.note == CHANGED
    assert Chose(0, "Go up.") in again.session.path


def test_a_save_of_another_story_is_refused(session, story):
    save = play_to(session(STORY), [0]).save()
    with pytest.raises(SaveError, match="of another story: it never offers 'Go up.'"):
        resume(story("Hello.\n* [Hi.] Hi.\n- -> END\n"), save)


def test_a_save_that_begins_at_a_lost_knot_is_refused(session, story):
    save = session(STORY, start="evening").save()
    with pytest.raises(SaveError, match="begins at 'evening'"):
        resume(story(STORY.replace("evening", "morning")), save)


def test_a_story_that_breaks_on_the_way_is_told_and_goes_on_before_it(session, story):
    save = play_to(session(STORY), [0]).save()
    broken = (
        STORY.replace("The stairs are long.", "{1/zero()}") + "=== function zero()\n~ return 0\n"
    )
    again = resume(story(broken), save)
    assert "The story broke on the way: story.ink:" in again.note
    assert again.session.beat.choices


def test_a_hostile_state_is_not_believed(session, story):
    told = play_to(session(STORY), [0])
    for ink in ("", "{}", "[" * 100_000, '{"inkSaveVersion": 10}', "\0"):
        save = dataclasses.replace(told.save(), ink=ink)
        again = resume(story(STORY), save)
        assert lines(again.session) == lines(told)
        assert play_to(again.session, [0]).beat.over


def test_of_two_runtimes_with_other_dice_the_save_is_right(session, story):
    """The saved state holds when telling again comes to another one, as after a new bink."""
    told = play_to(session(STORY), [0])
    other = play_to(session(STORY, 99), [0])
    save = dataclasses.replace(told.save(), ink=other.ink_state())
    again = resume(story(STORY), save).session
    assert json.loads(again.ink_state()) == json.loads(other.ink_state())
    again.choose(0)
    other.choose(0)
    assert again.advance().text == other.advance().text


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


ACTS = st.lists(
    st.builds(Chose, st.integers(0, 9), st.sampled_from(["Go up.", "Stay.", "Sleep.", "Wait.", "No."]))
    | st.builds(Told, st.sampled_from(["words", "dark", "n"]), st.booleans() | st.text(max_size=9) | st.integers(-9, 9), st.integers(0, 9)),
    max_size=6,
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(ACTS, st.integers(0, 50))
def test_whatever_path_a_save_names_is_played_or_refused(story, path, since):
    with contextlib.suppress(SaveError):
        told = resume(story(STORY), a_save(path=tuple(path), since=since)).session
        assert told.log == resume(story(STORY), told.save()).session.log
