"""Her stage, and what she was shown, in; another arrangement of what is hers out."""

from __future__ import annotations

import numpy as np
import pytest

from game.engine.core.waves import SAMPLE_RATE, loudness
from game.engine.sound.her_theme import grown, grows
from game.engine.sound.mixer import Mixer
from game.engine.sound.music import compose
from game.engine.sound.own_piece import PIECE, PieceFacts, own_piece
from game.engine.sound.performance import perform
from game.engine.sound.score import read_score, read_sounds
from game.engine.sound.shelf import Shelf

from .conftest import STORY
from .excerpts import excerpt

MUSIC = read_sounds(STORY / "music.yaml")["music"]
HERS = sorted(name for name, written in MUSIC.items() if grows(written))
SHOWN = frozenset({"scale", "fish", "knot"})


def players(name, stage, shown=frozenset()):
    score = read_score(name, grown(MUSIC[name], stage, shown))
    return {(note.instrument, round(note.pan, 1)) for note in perform(score, 1)}


def test_what_is_hers_is_the_flat_the_morning_and_her_hour():
    assert HERS == ["dusk", "hour", "morning"]


@pytest.mark.parametrize("name", HERS)
def test_at_every_stage_it_is_another_arrangement_of_the_same_piece(name):
    told = [read_score(name, grown(MUSIC[name], stage, SHOWN)) for stage in range(5)]
    assert len({len(perform(score, 1)) for score in told}) == 5
    assert len({(score.melody, score.chords, score.seconds) for score in told}) == 1
    assert len(told[4].layers) > len(told[0].layers) + 3


@pytest.mark.parametrize("name", HERS)
def test_what_he_showed_her_comes_in_from_voice_on_one_thing_more_at_each_stage(name):
    more = [
        len(grown(MUSIC[name], stage, SHOWN)["layers"])
        - len(grown(MUSIC[name], stage, ())["layers"])
        for stage in range(5)
    ]
    assert more == [0, 1, 2, 3, 3]
    assert grown(MUSIC[name], 4, {"scale"}) != grown(MUSIC[name], 4, {"knot"})
    assert grown(MUSIC[name], 4, {"something else"}) == grown(MUSIC[name], 4, ())


def test_a_piece_that_is_not_hers_is_left_as_it_is():
    assert not grows(MUSIC["returns"])
    assert grown(MUSIC["returns"], 3, SHOWN) == {**MUSIC["returns"]}


def test_the_mixer_has_her_music_made_for_where_she_is_and_the_piece_does_not_change(
    device, tmp_path
):
    shelf = Shelf(STORY, tmp_path)
    mixer = Mixer(device, shelf)
    paths = []
    for stage in (0, 2, 2, 4):
        facts = PieceFacts(SHOWN, stage=stage)
        mixer.own(facts)
        mixer.own(PieceFacts(SHOWN))  # as the gallery does: it is of no stage
        assert own_piece(facts) == own_piece(PieceFacts(SHOWN))
        paths.append([shelf._path("music", name).name for name in (*HERS, PIECE, "returns")])
    assert paths[1] == paths[2]
    assert all(len({each[n] for each in paths}) == 3 for n in range(len(HERS)))
    assert all(len({each[n] for each in paths}) == 1 for n in (-1, -2))
    assert {f"music/{name}" for name in HERS} <= {*shelf._wanted}
    mixer.close()


@pytest.mark.slow
def test_her_hour_has_more_in_it_the_further_she_is_and_is_no_louder():
    def heard(stage):
        """How many notes a moment has, by the entropy of its spectrum (bits); the loudness."""
        hers = excerpt(read_score("hour", grown(MUSIC["hour"], stage, SHOWN)), range(11, 15))
        loop = compose(hers, 1)
        mono = loop.mean(axis=1)
        frames = mono[: len(mono) // 8192 * 8192].reshape(-1, 8192) * np.hanning(8192)
        power = np.abs(np.fft.rfft(frames))[:, : int(4000 / SAMPLE_RATE * 8192)] ** 2
        share = power / np.maximum(power.sum(axis=1, keepdims=True), 1e-12)
        bits = -(share * np.log2(np.maximum(share, 1e-12))).sum(axis=1)
        return float(np.median(bits)), loudness(loop), np.abs(loop).max()

    told = [heard(stage) for stage in (0, 2, 4)]
    assert told[0][0] < told[1][0] < told[2][0]
    assert max(level for _, level, _ in told) - min(level for _, level, _ in told) < 1
    assert all(peak < 0.9 for _, _, peak in told)
