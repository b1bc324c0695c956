"""Scores in, loops out: chords, phrases, seams."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.engine.core import paths
from game.engine.core.waves import decibels, loudness
from game.engine.sound import places
from game.engine.sound.instruments import INSTRUMENTS
from game.engine.sound.music import compose
from game.engine.sound.performance import harmony, perform
from game.engine.sound.places import PLACES, place
from game.engine.sound.score import ScoreError, read_score, read_sounds
from game.engine.sound.small_sounds import SMALL_SOUNDS, small_sound
from game.engine.sound.theory import QUALITIES, bass_line, chord, lead, note
from game.engine.sound.tone import hertz

from .conftest import SMALL, roughest
from .excerpts import ends
from .measures import bend

SOUNDS = read_sounds(paths.story() / "music.yaml")
SCORES = {name: read_score(name, written) for name, written in SOUNDS["music"].items()}
UNPITCHED = {
    "shaker", "rim", "breath", "snare", "thud", "peep", "drop", "relay", "crackle", "chair", "wash",
}  # fmt: skip

_NO_CLICK = 3  # times what is heard just before the seam, in hiss and strokes


def test_the_first_act_has_its_music_places_and_sounds():
    assert set(SCORES) >= {
        "title", "by_hand", "six_forty", "returns", "dusk", "tofu", "on_hold", "one_am", "hour",
        "morning",
    }  # fmt: skip
    assert {written["kind"] for written in SOUNDS["ambience"].values()} <= set(PLACES)
    assert set(SOUNDS["sfx"]) == set(SMALL_SOUNDS)


@pytest.mark.parametrize("name", sorted(SCORES))
def test_the_voices_of_each_piece_move_by_step_and_its_tune_can_be_sung(name):
    score = SCORES[name]
    voices = harmony(score)
    moves = [
        abs(b - a) for x, y in pairwise([*voices, voices[0]]) for a, b in zip(x, y, strict=True)
    ]
    assert max(moves) <= 7
    assert sum(moves) / len(moves) < 2.2
    assert all(v[0] >= 48 and v[-1] <= 79 for v in voices)
    leaps = [abs(b.pitch - a.pitch) for a, b in pairwise(score.melody)]
    assert max(leaps) <= 12
    assert sum(leap > 7 for leap in leaps) <= len(leaps) / 6
    rests = score.bars * score.metre - sum(tune.beats for tune in score.melody)
    assert rests >= score.bars * score.metre * 0.02


def test_no_voice_rubs_against_the_tune():
    score = read_score(
        "small", {**SMALL, "chords": "Dm9 | Cmaj9 | Am9 | F", "melody": "F5/4|C5/4|C5/4|F4/4"}
    )
    for tune, voicing in zip(score.melody, harmony(score), strict=True):
        assert not {(tune.pitch - pitch) % 12 for pitch in voicing} & {1, 11}


@pytest.mark.parametrize("name", sorted(set(SCORES) - {"on_hold"}))
def test_no_piece_says_the_same_four_bars_again_and_again(name):
    score = SCORES[name]
    phrase = 4 * score.metre
    said = [
        tuple((t.at % phrase, t.pitch) for t in score.melody if t.at // phrase == part)
        for part in range(score.bars // 4)
    ]
    assert len(set(said)) >= len(said) * 0.6
    assert score.seconds > 35


def test_the_hold_music_is_four_bars():
    assert SCORES["on_hold"].bars == 4
    assert SCORES["on_hold"].phone


def test_the_hour_is_made_of_two_notes_until_the_last_bar():
    classes = [tune.pitch % 12 for tune in SCORES["hour"].melody]
    assert set(classes[:-1]) == {4, 11}
    assert classes[-1] == 8
    assert [tune.pitch for tune in SCORES["title"].melody[:2]] == [note("E4"), note("B4")]


@pytest.mark.parametrize("symbol", ["C", "F#m11", "E/G#", "Bb13sus4", "Abmaj9#11", "C#dim7"])
def test_a_chord_symbol_is_read(symbol):
    read = chord(symbol)
    assert read.symbol == symbol
    assert len(read.colours()) == 4


@pytest.mark.parametrize("symbol", ["", "H", "Cmajor", "c", "C/", "Cm7/x"])
def test_what_is_no_chord_is_refused(symbol):
    with pytest.raises(ValueError, match="no such chord"):
        chord(symbol)


@settings(max_examples=15, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["C", "D", "Eb", "F#", "G", "Ab", "B"]), st.sampled_from(sorted(QUALITIES))),
        min_size=1, max_size=4,
    )
)  # fmt: skip
def test_any_chords_can_be_led(symbols):
    chords = [chord(root + quality) for root, quality in symbols]
    voices = lead(chords)
    for each, voicing, low in zip(chords, voices, bass_line(chords), strict=True):
        assert {pitch % 12 for pitch in voicing} == set(each.colours())
        assert low % 12 == each.bass
        assert low < voicing[0]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"chords": "C | X"}, "no such chord: 'X'"),
        ({"melody": "C4/4"}, "the melody has 1 bars, the chords 4"),
        ({"melody": "C4/3 | r/4 | r/4 | r/4"}, "bar 1 of the melody has 3 beats, not 4"),
        ({"melody": "C4/4 | H4/4 | r/4 | r/4"}, "no such note: 'H4'"),
        ({"layers": [{"part": "melody", "instrument": "kazoo"}]}, "melody, kazoo"),
        ({"layers": [{"part": "bass", "instrument": "bass", "pattern": "x?x"}]}, "x o 5 8"),
        ({"layers": [{"part": "bass", "instrument": "bass", "loud": 3}]}, "unknown: loud"),
        ({"colour": "blue"}, "unknown: colour"),
    ],
)
def test_a_mistake_in_a_score_is_told_with_its_place(change, told):
    with pytest.raises(ScoreError, match=r"music 'tune': ") as caught:
        read_score("tune", {**SMALL, **change})
    assert told in str(caught.value)


def test_a_performance_is_the_same_for_the_same_seed_and_no_other():
    score = read_score("small", SMALL)
    assert perform(score, 3) == perform(score, 3) != perform(score, 4)


def test_a_note_that_stays_through_a_change_of_chord_is_not_struck_again():
    held = read_score("held", {**SMALL, "chords": "C | C | C | C"})
    pads = [n for n in perform(held, 1) if n.instrument == "pad"]
    assert len(pads) == 4
    assert min(n.seconds for n in pads) == pytest.approx(4.0, rel=0.01)


def test_a_canon_answers_with_the_same_notes_later():
    score = SCORES["tofu"]
    call, answer = (
        [n for n in perform(score, 1) if n.instrument == player and n.level > -6]
        for player in ("vibraphone", "celesta")
    )
    assert [n.pitch for n in call] == [n.pitch for n in answer]
    bar = 4 * 60 / score.tempo
    assert all(
        b.at - a.at == pytest.approx(bar, abs=0.06) for a, b in zip(call, answer, strict=True)
    )


def test_a_loop_has_no_seam(small_loop):
    energy, around = roughest(small_loop)
    assert energy[around].max() <= np.percentile(energy, 99)


def test_the_seam_test_hears_a_click(small_loop):
    broken = small_loop.copy()
    broken[:50] += 0.01
    energy, around = roughest(broken)
    assert energy[around].max() > np.percentile(energy, 99)


def test_the_last_bars_ring_into_the_first(small_loop):
    dry = read_score("alone", {**SMALL, "room": [1.0, 0.0], "hiss": -120, "melody": "r/4|r/4|r/4|r/3 C5/1",
        "layers": [{"part": "melody", "instrument": "felt", "ring": 2.0}]})  # fmt: skip
    loop = compose(dry, 1)
    assert np.abs(loop[2000:12_000]).max() > 0.1 * np.abs(loop).max()


def test_a_piece_is_as_loud_as_it_is_written_and_does_not_clip(small_loop):
    assert loudness(small_loop) == pytest.approx(-27, abs=0.3)
    assert np.abs(small_loop).max() < 0.75
    assert abs(small_loop.mean()) < 1e-4


def test_the_same_piece_and_seed_give_the_same_samples(small_loop):
    assert np.array_equal(compose(read_score("small", SMALL), 7), small_loop)


def test_down_a_telephone_there_is_nothing_below_200_or_above_5000_hz():
    loop = compose(read_score("small", {**SMALL, "phone": True, "hiss": -120}), 7)
    power = np.abs(np.fft.rfft(loop.mean(axis=1))) ** 2
    bins = np.fft.rfftfreq(len(loop), 1 / 44_100)
    assert power[(bins < 200) | (bins > 5000)].sum() < 0.02 * power.sum()


@pytest.mark.parametrize("name", sorted(set(INSTRUMENTS) - UNPITCHED))
def test_an_instrument_is_in_tune_and_ends_in_silence(name):
    for pitch in (48, 64, 76):
        sound = INSTRUMENTS[name](pitch, 1.2, 0.6, np.random.default_rng(1))
        length = 1 << 19
        spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), length))
        near = hertz(pitch) * length / 44_100
        window = spectrum[int(near * 0.9) : int(near * 1.1)]
        heard = (int(near * 0.9) + int(window.argmax())) * 44_100 / length
        assert abs(1200 * np.log2(heard / hertz(pitch))) < 8
        assert abs(sound[-1]) < 1e-3
        assert -40 < decibels(np.abs(sound).max()) < -3


@pytest.mark.slow
def test_somebody_overhead_takes_fourteen_steps(overhead):
    mono, size = overhead.mean(axis=1), 2205
    hertz_ = np.fft.rfftfreq(len(mono), 1 / 44_100)
    heels = np.fft.irfft(np.fft.rfft(mono) * ((hertz_ > 66) & (hertz_ < 95)), len(mono))
    level = np.sqrt((heels[: len(heels) // size * size].reshape(-1, size) ** 2).mean(axis=1))
    loud = level > 3.5 * np.median(level)
    assert np.count_nonzero(loud & ~np.roll(loud, 1)) in {14, 15}  # and what was put down


@pytest.mark.slow
def test_a_place_is_quiet_and_seamless(overhead):
    assert loudness(overhead) == pytest.approx(-44, abs=0.3)
    energy, around = roughest(overhead)
    assert energy[around].max() <= np.percentile(energy, 99.5)


@pytest.mark.parametrize("name", sorted(SMALL_SOUNDS))
def test_a_small_sound_begins_and_ends_in_silence(name):
    sound = small_sound(name, 1)
    assert np.abs(sound[0]).max() < 1e-3
    assert np.abs(sound[-1]).max() < 1e-3
    assert -31 < decibels(np.abs(sound).max()) < -6
    assert len(sound) < 6 * 44_100


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(SCORES))
def test_every_piece_goes_over_its_seam_as_if_there_were_none(name):
    """Its last bar and its first are all that can be heard of the seam."""
    loop = compose(ends(SCORES[name], 1), 1)
    assert loudness(loop) == pytest.approx(SCORES[name].lufs, abs=0.3)
    assert np.abs(loop).max() < 0.75
    assert bend(loop) < _NO_CLICK
    loop[:50] += 0.06
    assert bend(loop) > _NO_CLICK  # a small step, and a click all the same


def test_the_ends_of_a_piece_are_its_first_and_last_bars_with_who_plays_there():
    whole, short = SCORES["dusk"], ends(SCORES["dusk"], 2)
    assert short.bars == 4
    assert short.melody[-1].pitch == whole.melody[-1].pitch
    assert [t.pitch for t in short.melody][:3] == [t.pitch for t in whole.melody][:3]
    assert {layer.instrument for layer in short.layers} == {
        layer.instrument for layer in whole.layers if layer.bars[0] <= 2 or layer.bars[1] > 14
    }


@pytest.mark.slow
@pytest.mark.parametrize("kind", sorted(PLACES))
def test_every_place_is_as_loud_as_asked_and_has_no_seam(kind, monkeypatch):
    for name in ("SECONDS", "_SECONDS_OVERHEAD", "_SECONDS_LINK", "_SECONDS_OUTSIDE"):
        monkeypatch.setattr(places, name, 12.0)
    loop = place(kind, 1, -42)
    assert loudness(loop) == pytest.approx(-42, abs=0.3)
    energy, around = roughest(loop)
    assert energy[around].max() <= np.percentile(energy, 99.5)
    assert np.abs(loop).max() < 0.5
