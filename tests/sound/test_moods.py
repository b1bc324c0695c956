"""A score and a mood in, another arrangement of the same bars out; in the sound, not in the level."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from game.engine.core import paths
from game.engine.core.waves import SAMPLE_RATE, loudness
from game.engine.sound.modes import home, in_mode, key_of, mirrored
from game.engine.sound.moods import ARRANGEMENTS, in_mood, piece_of
from game.engine.sound.music import compose
from game.engine.sound.performance import harmony, perform
from game.engine.sound.render import render
from game.engine.sound.score import read_score, read_sounds
from game.engine.sound.shelf import Shelf, file_name

from .conftest import SMALL
from .measures import centroid, chroma, colours, edge, onsets

MOODS = ("plain", *ARRANGEMENTS)
WRITTEN = {
    **SMALL,
    "tempo": 200,
    "layers": [
        *SMALL["layers"],
        {"part": "chords", "instrument": "rhodes", "level": -9, "pattern": "--o--oo-"},
        {"part": "arpeggio", "instrument": "felt", "level": -9, "pattern": "x-o-x-oo"},
        {"part": "beat", "instrument": "shaker", "level": -16, "pattern": "o-o-"},
    ],
    "hiss": -120,
    "tape": 0,
}
SCORE = read_score("small", WRITTEN)
STORY = {
    name: read_score(name, written)
    for name, written in read_sounds(paths.story() / "music.yaml")["music"].items()
}


@pytest.fixture(scope="module")
def heard():
    """The same four bars in every mood, equally loud."""
    return {mood: compose(in_mood(SCORE, mood, 1), 1) for mood in MOODS}


def test_every_mood_is_another_sound_and_not_another_level(heard):
    for one, other in combinations(MOODS, 2):
        assert np.abs(colours(heard[one]) - colours(heard[other])).mean() > 4, (one, other)  # dB
    softer = heard["plain"] * np.float32(0.2)
    assert np.abs(colours(heard["plain"]) - colours(softer)).mean() < 0.1


def test_all_are_as_long_and_as_loud(heard):
    assert len({len(loop) for loop in heard.values()}) == 1
    levels = [loudness(loop) for loop in heard.values()]
    assert max(levels) - min(levels) < 0.5
    assert max(float(np.abs(loop).max()) for loop in heard.values()) < 0.75


def test_in_hush_and_cold_there_is_less_to_hear_and_in_comedy_more(heard):
    pace = {mood: onsets(loop) for mood, loop in heard.items()}
    assert pace["hush"] < 0.3 * pace["plain"]
    assert pace["cold"] < 0.6 * pace["plain"]
    assert pace["comic"] > 2 * pace["plain"]


def test_tenderness_plays_fewer_notes_and_rolls_its_chords():
    plain, tender = (perform(in_mood(SCORE, mood, 1), 1) for mood in ("plain", "tender"))
    assert len(tender) < 0.8 * len(plain)
    chords = [layer for layer in in_mood(SCORE, "tender", 1).layers if layer.part == "chords"]
    assert all(layer.spread >= 0.05 for layer in chords)


def test_cold_is_high_and_hush_and_warmth_are_dark(heard):
    assert centroid(heard["cold"]) > 1.5 * centroid(heard["plain"])
    assert centroid(heard["warm"]) < 0.9 * centroid(heard["plain"])
    assert edge(heard["hush"]) < 0.8 * edge(heard["plain"])


def test_cold_is_heard_in_minor_where_plain_is_in_major(heard):
    assert key_of(chroma(heard["plain"]), 0) == (0, True)
    assert key_of(chroma(heard["cold"]), 0) == (0, False)


def test_another_seed_has_other_players_or_other_steps():
    for mood in ARRANGEMENTS:
        drawn = {in_mood(SCORE, mood, seed).layers for seed in range(8)}
        assert len(drawn) > 1, mood
        assert in_mood(SCORE, mood, 3) == in_mood(SCORE, mood, 3)


def test_in_every_mood_somebody_else_has_the_tune():
    for mood in ARRANGEMENTS:
        drawn = {in_mood(SCORE, mood, seed).layers[0].instrument for seed in range(6)}
        assert "felt" not in drawn, mood


def test_plain_and_what_is_no_mood_leave_a_piece_as_it_is():
    assert in_mood(SCORE, "plain", 1) == in_mood(SCORE, "no such mood", 1) == SCORE


def test_degrees_are_changed_in_tune_and_chords_alike():
    minor = in_mode(SCORE, {4: 3, 9: 8, 11: 10})
    assert home(minor) == (0, False)
    assert [tune.pitch % 12 for tune in minor.melody][:2] == [3, 7]
    assert {(minor.chords[0][2].root + each) % 12 for each in minor.chords[0][2].intervals} == {
        0, 2, 3, 7, 10,
    }  # fmt: skip


def test_a_tune_in_the_mirror_goes_down_where_it_went_up_and_twice_is_itself():
    once = mirrored(SCORE)
    steps, turned = ([b.pitch - a.pitch for a, b in zip(s.melody, s.melody[1:], strict=False)]
                     for s in (SCORE, once))  # fmt: skip
    assert turned == [-step for step in steps]


def test_what_is_said_in_the_mirror_is_said_twice():
    players = [layer for layer in in_mood(SCORE, "mirror", 1).layers if layer.part == "melody"]
    assert [layer.late for layer in players] == [0, 2]


def accompanied(score):
    """Whether the tune is not alone when the piece begins."""
    return {layer.part for layer in score.layers if layer.bars[0] == 1} - {
        "melody",
        "beat",
    } != set()


@pytest.mark.parametrize("mood", sorted(ARRANGEMENTS))
def test_every_piece_keeps_its_bars_and_a_tune_that_can_be_sung_in(mood):
    for name, score in STORY.items():
        made = in_mood(score, mood, 1)
        assert (made.seconds, made.bars, made.metre) == (score.seconds, score.bars, score.metre)
        assert not accompanied(score) or accompanied(made), name
        pitches = [tune.pitch for tune in made.melody]
        before = [tune.pitch for tune in score.melody]
        assert min(*before, 47) <= min(pitches) <= max(pitches) <= max(*before, 90), name


@pytest.mark.parametrize("mood", sorted(ARRANGEMENTS))
def test_chords_can_be_led_in(mood):
    voices = harmony(replace(in_mood(STORY["dusk"], mood, 1), name=mood))
    assert all(v[0] >= 48 and v[-1] <= 79 for v in voices)
    assert perform(in_mood(STORY["dusk"], mood, 1), 1)


def test_an_arrangement_has_its_own_file_and_a_machine_of_the_story_none(tmp_path):
    sounds = {
        "music": {"dusk": WRITTEN, "radio": {**WRITTEN, "cut": True}, "line": {"phone": True}}
    }
    shelf = Shelf(tmp_path, tmp_path, sounds=sounds)
    assert shelf.arranged("dusk", "hush") == "dusk~hush"
    assert piece_of("dusk~hush") == ("dusk", "hush")
    assert {shelf.arranged(name, "hush") for name in ("radio", "line", "nothing")} == {
        "radio", "line", "nothing",
    }  # fmt: skip
    assert shelf.arranged("dusk", "plain") == "dusk" == piece_of("dusk")[0]
    files = {file_name("music", name, WRITTEN, 1) for name in ("dusk", "dusk~hush", "dusk~cold")}
    assert len(files) == 3


def test_the_child_makes_an_arrangement_by_its_name():
    made = render("music", "small~hush", WRITTEN, 1)
    assert made.shape == (len(compose(SCORE, 1)), 2)
    assert len(made) > SAMPLE_RATE * 4
