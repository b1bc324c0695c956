"""The piece that Samantha makes of one playthrough: what is in it, and that it is nobody else's."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.engine.core import paths
from game.engine.core.waves import loudness
from game.engine.sound import render
from game.engine.sound.mixer import Mixer
from game.engine.sound.music import compose
from game.engine.sound.own_phrases import ENDINGS, SAYINGS, SUBJECTS
from game.engine.sound.own_piece import PIECE, SILENT_S, SPOKE_S, PieceFacts, own_piece
from game.engine.sound.performance import perform
from game.engine.sound.score import read_score
from game.engine.sound.shelf import Shelf
from game.engine.sound.theory import note

from .excerpts import ends
from .measures import bend, likeness, turns

SIGHTS = ("price", "thumb", "scale", "fish", "underside", "knot", "drain")
LETTERS = ("bed", "ship", "pen", "ask", "next_thursday")
SPOKE = PieceFacts(frozenset({"fish", "thumb", "underside"}), LETTERS, spoke=True)
SILENT = replace(SPOKE, spoke=False)
ANY_FACTS = st.builds(
    PieceFacts,
    shown=st.frozensets(st.sampled_from(SIGHTS), max_size=3),
    letters=st.lists(st.text("abcdefg_", max_size=6), max_size=6).map(tuple),
    spoke=st.booleans(),
    sea=st.booleans(),
    hour=st.integers(0, 23),
    dice=st.integers(0, 2**31),
)


def score_of(facts):
    return read_score(PIECE, own_piece(facts))


def stop_of(facts):
    """Seconds between the last sound before the stop and the first note after it."""
    score = score_of(facts)
    before = 10 * 4 * 60 / score.tempo
    notes = [n for n in perform(score, 1) if n.instrument not in {"chair", "wash"}]
    last = max(n.at + n.seconds for n in notes if n.at < before - 1)
    return min(n.at for n in notes if n.at > before) - last


@settings(max_examples=40, deadline=None)
@given(ANY_FACTS)
def test_whatever_was_played_the_piece_can_be_played_lasts_and_ends_above_everything(facts):
    score = score_of(facts)
    assert 90 <= score.seconds < 100
    assert max(abs(b.pitch - a.pitch) for a, b in pairwise(score.melody)) <= 12
    assert score.melody[-1].pitch == max(t.pitch for t in score.melody) == note("E6")
    assert score.melody[-1].pitch > score.melody[-2].pitch


def test_every_way_to_say_a_thing_is_two_bars_of_four_beats():
    lengths = [
        sum(float(word.partition("/")[2]) for word in bar.split())
        for say in (*SAYINGS, ENDINGS)
        for way in say.ways
        for bar in way
    ]
    assert len(lengths) == 2 * sum(len(say.ways) for say in (*SAYINGS, ENDINGS))
    assert set(lengths) == {4}
    assert all(len(set(say.ways)) == len(say.ways) >= 4 for say in (*SAYINGS, ENDINGS))


def test_the_same_facts_are_the_same_piece_and_each_fact_is_heard():
    assert own_piece(SPOKE) == own_piece(replace(SPOKE))
    others = [
        replace(SPOKE, shown=frozenset({"fish", "thumb", "price"})),
        replace(SPOKE, shown=frozenset({"fish", "underside", "drain"})),
        replace(SPOKE, letters=("fern", *LETTERS[1:])),
        replace(SPOKE, letters=(*LETTERS[:-1], "spoons")),
        replace(SPOKE, spoke=False),
        replace(SPOKE, sea=True),
        replace(SPOKE, hour=4),
        replace(SPOKE, dice=3),
    ]
    written = [json.dumps(own_piece(facts)) for facts in (SPOKE, *others)]
    assert len(set(written)) == len(written)


@pytest.mark.parametrize(
    ("shown", "subject"),
    [
        ({"price", "scale", "drain"}, "scale"),
        ({"price", "knot", "drain"}, "drain"),
        ({"price", "knot", "fish"}, "knot"),
        ({"price", "thumb", "fish"}, "price"),
        ({"underside", "thumb", "fish"}, "lean"),
    ],
)
def test_what_the_story_says_is_in_it_is_in_it(shown, subject):
    facts = replace(SPOKE, shown=frozenset(shown))
    assert facts.subject == subject
    first = next(t for t in score_of(facts).melody)
    told = read_score("x", {"tempo": 60, "chords": " | ".join(["C"] * 8), "layers": [],
                            "melody": " | ".join(SUBJECTS[subject].tune)})  # fmt: skip
    assert first.pitch == told.melody[0].pitch


def test_the_subjects_do_in_notes_what_the_words_say():
    def notes(subject, which="tune"):
        bars = getattr(SUBJECTS[subject], which)
        words = [w.partition("/")[0] for bar in bars for w in bar.split()]
        return [note(word) for word in words if word != "r"]

    scale, drain = notes("scale"), notes("drain")
    assert sum(abs(a - b) <= 2 for a, b in pairwise(scale)) > 0.75 * len(scale)
    assert {note("G4"), note("G#4"), note("A4"), note("F#4")} <= set(scale)
    assert sum(b > a for a, b in pairwise(drain)) == 1  # where it begins again
    over = [a > b for a, b in zip(notes("knot"), notes("knot", "second"), strict=True)]
    assert sum(a != b for a, b in pairwise(over)) >= 4
    leans = notes("lean", "second")
    assert sum(b - a == -1 for a, b in pairwise(leans)) >= 5
    assert sum(b > a for a, b in pairwise(notes("lean", "second_again"))) >= 3


def test_the_stop_is_as_long_as_he_once_said_nothing():
    assert stop_of(SPOKE) == pytest.approx(SPOKE_S, abs=0.7)
    assert stop_of(SILENT) == pytest.approx(SILENT_S, abs=0.9)


def test_there_are_two_chairs_in_the_long_stop_and_none_in_the_short():
    def chairs(facts):
        return [n for n in perform(score_of(facts), 1) if n.instrument == "chair"]

    assert [len(chairs(facts)) for facts in (SPOKE, SILENT)] == [0, 2]
    beat = 60 / score_of(SILENT).tempo
    assert all(40 * beat < n.at < 51 * beat for n in chairs(SILENT))


def test_the_sea_is_under_it_for_who_heard_thirty_but_not_under_the_stop():
    score = score_of(replace(SPOKE, sea=True))
    beat = 60 / score.tempo
    waves = [n for n in perform(score, 1) if n.instrument == "wash"]
    assert len(waves) >= 10
    assert not [n for n in waves if 37 * beat - 6 < n.at < 44 * beat]


def test_the_later_it_got_the_slower_and_darker_it_is():
    hours = [own_piece(replace(SPOKE, hour=hour)) for hour in (6, 20, 1, 4)]
    for setting in ("tempo", "high_cut"):
        values = [written[setting] for written in hours]
        assert values == sorted(values, reverse=True)
        assert len(set(values)) == 4


def test_the_mixer_plays_this_playthrough_s_piece_where_the_piece_is_wanted(device, tmp_path):
    shelf = Shelf(paths.story(), tmp_path)
    mixer = Mixer(device, shelf)
    everybodys = shelf._path("music", PIECE)
    mixer.own(SPOKE)
    his = shelf._path("music", PIECE)
    mixer.own(SILENT)
    assert len({everybodys, his, shelf._path("music", PIECE)}) == 3
    mixer.own(SPOKE)
    assert shelf._path("music", PIECE) == his
    mixer.close()


def test_the_child_is_given_the_piece_as_it_is_written(tmp_path, monkeypatch):
    given_ = {}
    monkeypatch.setattr(
        render, "render", lambda *asked: given_.update(asked=asked) or np.zeros((9, 2))
    )
    monkeypatch.setattr(render.os, "nice", lambda by: by)
    shelf = Shelf(paths.story(), tmp_path)
    shelf.own(PIECE, own_piece(SPOKE))
    command = shelf._command((f"music/{PIECE}",))
    assert command[0] == sys.executable
    assert render.main([*command[4:]]) == 0
    assert given_["asked"][2] == own_piece(SPOKE)
    assert shelf._path("music", PIECE).is_file()


@pytest.fixture(scope="module")
def spoken():
    return compose(score_of(SPOKE), 1)


@pytest.mark.slow
def test_it_is_as_loud_as_it_is_written_and_does_not_clip(spoken):
    assert loudness(spoken) == pytest.approx(-27, abs=0.3)
    assert np.abs(spoken).max() < 0.75
    assert bend(spoken) < 3


@pytest.mark.slow
def test_the_same_save_gives_the_same_samples_and_another_gives_others():
    one, again, other = (
        compose(ends(score_of(facts), 2), 1) for facts in (SPOKE, SPOKE, replace(SPOKE, dice=5))
    )
    assert np.array_equal(one, again)
    assert one.shape != other.shape or not np.array_equal(one, other)


@pytest.mark.slow
def test_four_seconds_in_the_middle_are_silent(spoken):
    size = 4410
    mono = spoken.mean(axis=1)
    level = np.sqrt((mono[: len(mono) // size * size].reshape(-1, size) ** 2).mean(axis=1))
    quiet = "".join("q" if one < 1e-3 else "." for one in level)
    longest = max(map(len, quiet.split(".")))
    at = quiet.index("q" * longest) / len(quiet)
    assert 3.5 <= longest * 0.1 <= 6
    assert 0.3 < at < 0.6


@pytest.mark.slow
def test_it_has_parts_and_does_not_go_round(spoken):
    """No shift of the whole piece is like the piece itself, and its two halves are more like
    themselves than like each other. A loop of four bars, measured the same way, is.
    """
    like = likeness(spoken)
    assert turns(like) < 0.45
    half = int(0.42 * len(like))
    within = (like[:half, :half].mean() + like[half + 8 :, half + 8 :].mean()) / 2
    assert within > like[:half, half + 8 :].mean() + 0.1
    bar = round(4 * 60 / score_of(SPOKE).tempo * 4) * 44_100
    turning = likeness(np.tile(spoken[50 * 44_100 : 50 * 44_100 + bar], (5, 1)))
    assert turns(turning) > 0.9
