"""What was come to is kept over all playthroughs; what was not is an empty frame; no file can harm."""

from __future__ import annotations

import io
import json
import struct
import zlib

import pygame
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.engine.app.gallery import LEAST, worst_of
from game.engine.app.keeping import _Beside
from game.engine.app.keepsakes import NAME, Keepsakes
from game.engine.app.picture_kept import picture_from
from game.engine.app.told import CREDITS, endings_of, told_ending
from game.engine.core import paths
from game.engine.director.stage import LetterPage
from game.engine.session.saves import SaveFolder
from game.engine.sound.own_piece import PieceFacts
from tests.real import real_story

ENDED = """
# chapter: 27 The ground floor
Out.
 * [Sit.] You sit. # ending: two_chairs
   -> END
 * [Go up.] You go up. # ending: off
   -> END
"""
FACTS = PieceFacts(shown=frozenset({"fish", "knot"}), letters=("one", "two"), hour=3, dice=9)
LETTER = LetterPage("oduya", ("Dear Dr. Oduya,", "I remain, Your Father."), signed=True)


def kept_in(folder):
    sakes = Keepsakes(folder)
    return sakes.endings, sakes.letters, sakes.pieces


def keep(folder):
    sakes = Keepsakes(folder)
    sakes.ended("two_chairs", 1_800_000_000.0, FACTS)
    sakes.wrote([LETTER])
    sakes.write(sakes.unwritten())


def test_endings_letters_and_pieces_come_back_as_they_were(tmp_path):
    keep(tmp_path)
    endings, letters, (piece,) = kept_in(tmp_path)
    assert endings == {"two_chairs": 1_800_000_000.0}
    assert letters == (LETTER,)
    assert (piece.facts, piece.ending) == (FACTS, "two_chairs")


def test_the_same_again_writes_nothing_and_keeps_the_first_day(tmp_path):
    keep(tmp_path)
    again = Keepsakes(tmp_path)
    again.wrote([LETTER])
    again.ended("two_chairs", 1_900_000_000.0, FACTS)
    assert again.unwritten() == ""
    assert again.endings["two_chairs"] == 1_800_000_000.0


@pytest.mark.parametrize("name", ["../two", "Two", "", "a" * 50, "two chairs"])
def test_an_ending_whose_name_might_lead_elsewhere_is_none(tmp_path, name):
    sakes = Keepsakes(tmp_path)
    sakes.ended(name, 1.0, FACTS)
    sakes.keep_picture(name, b"x")
    assert not sakes.endings
    assert sakes.picture(name) == b""
    assert list(tmp_path.rglob("*.png")) == []


ROWS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.floats(allow_nan=False),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["ending", "when", "letter", "piece", "client", "lines", "shown", "hour"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(ROWS, max_size=6), st.binary(max_size=40))
def test_of_a_strange_file_only_what_makes_sense_is_read(tmp_path, rows, junk):
    head = json.dumps({"soft-glow": "gallery, 1"})
    text = "\n".join([head, *(json.dumps(row) for row in rows)]).encode()
    for content in (text, text + b"\n" + junk, junk):
        (tmp_path / NAME).write_bytes(content)
        sakes = Keepsakes(tmp_path)
        assert all(isinstance(name, str) for name in sakes.endings)
        assert all(isinstance(each, LetterPage) for each in sakes.letters)
        assert all(isinstance(each.facts, PieceFacts) for each in sakes.pieces)


def test_a_file_that_cannot_be_read_is_set_aside_and_not_written_over(tmp_path):
    (tmp_path / NAME).write_bytes(b"\xff\xfe something dear to somebody")
    sakes = Keepsakes(tmp_path)
    sakes.ended("off", 1.0, FACTS)
    assert "set aside" in sakes.problem
    sakes.write(sakes.unwritten())
    assert (tmp_path / f"{NAME}.unreadable").read_bytes().endswith(b"dear to somebody")
    assert set(kept_in(tmp_path)[0]) == {"off"}


HEAD = json.dumps({"soft-glow": "gallery, 1"})


@pytest.mark.parametrize(
    "row",
    [
        '{"letter": {"client": "oduya", "lines": ["\\ud800"], "signed": true}}',
        '{"piece": {"shown": ["\\udfff"]}, "ending": "off", "when": 1}',
        '{"song": "of a newer game"}',
        '{"ending": "two_chairs", "when": 5, "song": "of a newer game"}',
        '{"ending": "off", "wh',
        "[1]",
    ],
)
def test_a_row_not_understood_is_told_and_the_file_set_aside_with_the_rest_used(tmp_path, row):
    text = f'{HEAD}\n{{"ending": "two_chairs", "when": 5}}\n{row}\n'
    (tmp_path / NAME).write_text(text)
    sakes = Keepsakes(tmp_path)
    assert dict(sakes.endings) == {"two_chairs": 5.0}
    assert not sakes.letters
    assert not sakes.pieces
    assert "1 line could not be wholly read" in sakes.problem
    sakes.wrote([LETTER])
    sakes.write(sakes.unwritten())
    assert (tmp_path / f"{NAME}.unreadable").read_text() == text
    again = Keepsakes(tmp_path)
    assert (set(again.endings), again.letters, again.problem) == ({"two_chairs"}, (LETTER,), "")


def test_a_letter_that_no_file_can_hold_does_not_keep_the_others_from_it(tmp_path):
    sakes = Keepsakes(tmp_path)
    sakes.wrote([LetterPage("oduya", ("\ud800",)), LETTER])
    sakes.write(sakes.unwritten())
    assert kept_in(tmp_path)[1] == (LETTER,)


def test_every_file_set_aside_keeps_its_own_name(tmp_path):
    for number in ("first", "second", "third"):
        (tmp_path / NAME).write_text(number)
        keep(tmp_path)
    aside = [f"{NAME}.unreadable", f"{NAME}.unreadable.2", f"{NAME}.unreadable.3"]
    assert [(tmp_path / name).read_text() for name in aside] == ["first", "second", "third"]


def test_a_letter_with_a_line_end_of_unicode_and_a_byte_order_mark_comes_back(tmp_path):
    odd = LetterPage("oduya", ("One\u2028two\x85three",), signed=True)
    sakes = Keepsakes(tmp_path)
    sakes.wrote([odd])
    sakes.write(sakes.unwritten())
    path = tmp_path / NAME
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    again = Keepsakes(tmp_path)
    assert (again.letters, again.problem) == ((odd,), "")


def test_a_text_that_no_file_can_hold_costs_a_sentence_and_not_the_evening(ended):
    keeper = ended.theatre.keeper
    save = SaveFolder(paths.saves()).read("auto").save
    told = keeper._write("1", save, lambda: b"", _Beside(sakes="\ud800"))
    assert told.startswith("Which lines were read could not be kept: ")
    assert keeper.has("1")


def test_a_full_disk_leaves_what_was_there(tmp_path, monkeypatch):
    keep(tmp_path)
    sakes = Keepsakes(tmp_path)
    sakes.ended("off", 2.0, FACTS)

    def full(*_args):
        raise OSError("disk full")

    monkeypatch.setattr("game.engine.app.whole_file.os.fsync", full)
    with pytest.raises(OSError, match="disk full"):
        sakes.write(sakes.unwritten())
    assert set(kept_in(tmp_path)[0]) == {"two_chairs"}


def to_the_end(game):
    """An evening that has come to one of two endings, and tells it."""
    play = game(ENDED)
    play.key("return", "space", "space")
    play.wait(2)
    play.key("1")
    play.wait(2)
    play.key("space", "space")
    assert play.top == "PageScreen"
    return play


@pytest.fixture
def ended(game):
    """An evening that has come to one of two endings, and its title again."""
    play = to_the_end(game)
    play.wait(1)
    play.key("return")
    assert play.top == "TitleScreen"
    return play


def at_gallery(play):
    rows = play.loop.top.rows
    rows.leap([row.key for row in rows.rows].index("gallery"))
    play.key("return")
    assert play.top == "GalleryScreen"


def test_the_end_is_told_by_its_name_how_many_there_are_and_who_made_it(game):
    play = to_the_end(game)
    page = play.loop.top
    assert page.title == "Two chairs"
    assert page.spoken().splitlines()[0] == "One of 2 endings. You have come to 1 of them."
    assert CREDITS[0] in page.spoken()


def test_an_ending_hangs_in_the_gallery_with_its_picture_and_the_other_has_no_name(ended):
    play = ended
    at_gallery(play)
    assert play.loop.top.spoken() == "Endings, 1 of 2"
    play.key("return")
    screen = play.loop.top
    assert screen.spoken().startswith("Frame 1 of 2. Two chairs. ")
    play.key("right")
    assert screen.spoken() == "Frame 2 of 2. Not come to yet"
    screen.draw(play.window.surface)
    words = " ".join(box.label for box in screen.boxes)
    assert "Two chairs" in words
    assert "Off" not in words.split()
    picture = play.theatre.keeper.sakes.picture("two_chairs")
    assert pygame.image.load(io.BytesIO(picture), "a.png").get_size() == (320, 180)


def test_a_picture_that_is_none_leaves_its_frame_empty(ended):
    play = ended
    play.theatre.keeper.sakes.keep_picture("two_chairs", b"no picture")
    screen = play.theatre.doors.endings()
    ratio, label = worst_of(screen, play.window.surface)
    assert ratio >= LEAST, label


def png_of(width, height):
    """A whole black PNG, one bit a pixel: some kilobytes, however large it is."""

    def chunk(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((width + 7) // 8 + 1) * height)
    whole = chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + whole


@pytest.mark.parametrize("size", [(4097, 2), (2, 4097), (16_000, 16_000)])
def test_a_picture_that_would_unfold_into_gigabytes_is_not_unfolded(ended, size):
    assert len(png_of(*size)) < 400_000
    assert picture_from(png_of(*size)) is None
    screen, sakes = ended.theatre.doors.endings(), ended.theatre.keeper.sakes
    sakes.keep_picture("off", png_of(*size))
    assert screen._picture("off", (32, 18)) is None


def test_a_picture_of_any_usual_size_is_read_and_half_of_one_is_none(ended):
    assert ended.window.surface is not None
    assert picture_from(png_of(4096, 3)).get_size() == (4096, 3)
    assert picture_from(png_of(320, 180)[:50]) is None
    assert picture_from(b"") is None


def test_a_piece_is_played_again_and_stopped_and_the_title_has_its_own_after_it(ended):
    play = ended
    at_gallery(play)
    play.key("down", "down", "return")
    assert play.top == "PiecesScreen"
    play.sound.heard.clear()
    play.key("return")
    assert play.sound.heard[-1] == ("music", "piece")
    assert play.loop.top.rows.current.value == "is playing"
    play.key("return")
    assert play.sound.heard[-1] == ("music", "")
    play.key("escape")
    assert ("music", "title") in play.sound.heard


def test_the_piece_that_plays_can_be_kept_as_a_sound_file_as_soon_as_it_is_made(ended, tmp_path):
    play = ended
    at_gallery(play)
    play.key("down", "down", "return")
    assert "keep" not in [row.key for row in play.loop.top.rows.rows]
    play.key("return", "down")
    rows = play.loop.top.rows
    assert rows.current.key == "keep"
    play.key("return")
    assert "still being made" in rows.current.note
    play.sound.made = tmp_path / "made.wav"
    play.sound.made.write_bytes(b"RIFF, and so on")
    play.key("return", "return")
    kept = sorted((paths.saves() / "pieces").iterdir())
    assert [file.name for file in kept] == ["what-samantha-made-2.wav", "what-samantha-made.wav"]
    assert {file.read_bytes() for file in kept} == {b"RIFF, and so on"}
    assert "what-samantha-made-2.wav" in rows.current.note


def test_letters_lie_in_the_gallery_when_their_evening_is_over(game):
    play = game()
    play.theatre.keeper.sakes.wrote([LETTER])
    assert play.theatre.doors.all_letters().aside == "1 of 1"
    assert play.theatre.doors.letters().aside == ""


def test_the_whole_gallery_is_text_beside_the_saves_and_is_no_save(ended):
    names = {path.name for path in paths.saves().iterdir()}
    assert NAME in names
    assert {slot.name for slot in ended.theatre.keeper.slots()} == {"auto"}


def test_the_story_has_its_twelve_endings_by_name():
    story = real_story()
    names, titles = endings_of(story.json), story.content.endings
    assert len(names) == 12
    told = {told_ending(name, titles) for name in names}
    assert {"Two chairs", "The open door", "Her hour", "Catherine's kitchen"} <= told
    assert set(titles) <= set(names)
