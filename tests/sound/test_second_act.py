"""What the pieces from the match on are made to do, looked for in their notes and samples."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from game.engine.core import paths
from game.engine.core.waves import loudness
from game.engine.sound import places
from game.engine.sound.music import compose
from game.engine.sound.performance import perform
from game.engine.sound.places import PLACES, place
from game.engine.sound.score import read_score, read_sounds
from game.engine.sound.small_sounds import small_sound
from game.engine.sound.theory import note

from .conftest import SMALL, roughest
from .excerpts import excerpt

SOUNDS = read_sounds(paths.story() / "music.yaml")
SCORES = {name: read_score(name, written) for name, written in SOUNDS["music"].items()}
HERS = (
    "upstairs", "market", "library", "stairs", "night_shift", "sea", "vows", "sick_bed", "waves",
    "piece",
)  # fmt: skip


def says_e_and_b(score):
    return any(
        (a.pitch % 12, b.pitch % 12, b.pitch - a.pitch) == (4, 11, 7)
        for tune in (score.melody, score.counter)
        for a, b in pairwise(tune)
    )


def played_by(score, *players):
    return [n for n in perform(score, 1) if n.instrument in players]


@pytest.mark.parametrize("name", HERS)
def test_her_two_notes_are_in_every_theme_where_she_grows(name):
    assert says_e_and_b(SCORES[name])


@pytest.mark.parametrize("name", ["locker", "match"])
def test_they_are_not_where_she_has_no_part(name):
    assert not says_e_and_b(SCORES[name])


@pytest.mark.parametrize("name", sorted(SCORES))
def test_no_loop_is_so_long_that_two_of_them_are_a_burden(name):
    assert SCORES[name].seconds < 100


def test_the_whistle_is_blown_on_the_last_beat_of_every_fourth_bar_and_the_band_stops():
    score = SCORES["match"]
    beat = 60 / score.tempo
    whistles = [n.at / beat for n in played_by(score, "peep")]
    assert whistles == pytest.approx([16 * n + 15 for n in range(6)], abs=0.05)
    for at in whistles:
        assert not [t for t in score.melody if at - 0.4 < t.at < at + 0.9]


def test_who_finishes_upstairs_does_it_sooner_and_nothing_is_said_twice():
    score = SCORES["upstairs"]
    begun, finished = (len(played_by(score, player)) for player in ("flute", "clarinet"))
    assert begun + finished == len(score.melody)
    phrase = 12 * 60 / score.tempo
    first = [
        min(n.at % phrase for n in played_by(score, "clarinet") if int(n.at / phrase) == index)
        for index in range(8)
    ]
    assert all(later <= earlier + 0.1 for earlier, later in pairwise(first))
    assert first[-1] < 0.25 * first[0]


def test_the_old_tune_of_the_market_has_been_wiped_and_not_all_of_it():
    score = SCORES["market"]
    assert 0.3 < len(played_by(score, "felt")) / len(score.counter) < 0.8


def test_the_clarinet_in_the_library_knows_the_four_bars_of_the_line():
    bars = [(t.at - 32, t.pitch) for t in SCORES["library"].melody if 32 <= t.at < 47]
    assert bars[:11] == [(t.at, t.pitch) for t in SCORES["on_hold"].melody][:11]


def test_there_is_a_bell_for_each_of_the_thirty_one_floors():
    assert len(played_by(SCORES["stairs"], "toll")) == 31
    (held,) = played_by(SCORES["stairs"], "low")
    assert held.seconds == pytest.approx(SCORES["stairs"].seconds)


def test_the_sick_bed_is_the_sea_a_tone_lower():
    sea, bed = (
        [(chord.root, chord.intervals) for _, _, chord in SCORES[name].chords]
        for name in ("sea", "sick_bed")
    )
    assert [((root - 2) % 12, quality) for root, quality in sea[:7]] == bed[:7]


def test_what_fitted_fits_for_four_bars_and_is_late_before_and_after():
    score = SCORES["locker"]
    beat = 60 / score.tempo
    late = [(n.at / beat // 4 + 1, n.at / beat % 1) for n in played_by(score, "viola")]
    for bar, part in late:
        away = min(part, 1 - part)
        assert away < 0.05 if 13 <= bar <= 16 else away > 0.2


def test_in_the_waves_the_same_figure_is_at_five_places_at_once():
    score = SCORES["waves"]
    bar = 4 * 60 / score.tempo
    fourteenth = [n for n in perform(score, 1) if 13 * bar <= n.at < 17 * bar]
    figures = {n.instrument for n in fourteenth} - {"glass", "low"}
    assert figures == {"marimba", "vibraphone", "pizzicato", "celesta", "felt"}


def test_notes_that_a_pattern_leaves_out_are_another_players():
    shared = {
        **SMALL, "sway": 0,
        "layers": [
            {"part": "melody", "instrument": "felt", "pattern": "x-"},
            {"part": "melody", "instrument": "rhodes", "pattern": "-x"},
        ],
    }  # fmt: skip
    score = read_score("shared", shared)
    assert [n.pitch for n in played_by(score, "felt")] == [
        note("E4"),
        note("C5"),
        note("A4"),
        note("D5"),
    ]
    assert [n.pitch for n in played_by(score, "rhodes")] == [note("G4")]


def test_a_drone_is_one_note_as_long_as_its_bass_stays_and_ends_with_its_bars():
    drone = {"part": "drone", "instrument": "hum", "bars": [2, 3]}
    score = read_score("d", {**SMALL, "chords": "C | F/C | C | G", "layers": [drone]})
    (held,) = perform(score, 1)
    assert (held.at, held.seconds) == pytest.approx((1.0, 2.0))


def test_no_note_is_held_longer_than_the_player_holds():
    layer = {"part": "pad", "instrument": "pad", "hold": 0.5}
    score = read_score("h", {**SMALL, "layers": [layer]})
    assert max(n.seconds for n in perform(score, 1)) == pytest.approx(0.125)


def test_a_counter_of_another_length_is_told_by_its_name():
    with pytest.raises(ValueError, match="the counter has 1 bars, the chords 4"):
        read_score("c", {**SMALL, "counter": "C4/4"})


# --- the piece -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def stop():
    """The bars round the stop, and the seconds at which the first of them would begin."""
    score = SCORES["piece"]
    first = round(score.bars / 2) - 3
    loop = compose(excerpt(score, range(first, first + 7)), 1)
    return loop, (first - 1) * score.metre * 60 / score.tempo


@pytest.mark.slow
def test_the_piece_has_four_seconds_of_silence_in_its_middle(stop):
    loop, before = stop
    size = 2205
    level = np.abs(loop[: len(loop) // size * size]).max(axis=1).reshape(-1, size).max(axis=1)
    quiet = np.flatnonzero(level < 10 ** (-60 / 20))
    longest = max(np.split(quiet, np.flatnonzero(np.diff(quiet) > 1) + 1), key=len)
    assert 3.8 <= len(longest) * 0.05 <= 4.8
    assert 0.4 < (before + longest.mean() * 0.05) / SCORES["piece"].seconds < 0.6


@pytest.mark.slow
def test_the_piece_begins_with_the_hum_on_g():
    loop = compose(excerpt(SCORES["piece"], range(1, 4)), 1)
    opening = loop[44_100 : 4 * 44_100].mean(axis=1)
    power = np.abs(np.fft.rfft(opening * np.hanning(len(opening))))
    bins = np.fft.rfftfreq(len(opening), 1 / 44_100)
    assert bins[power.argmax()] == pytest.approx(48.99, abs=1)


def test_the_piece_is_in_doubt_between_two_notes_leans_and_ends_above_everything():
    score = SCORES["piece"]
    assert score.seconds >= 90
    doubt = [t.pitch for t in score.melody if t.at < 32]
    assert {note("G4"), note("G#4")} <= set(doubt)
    assert sum(abs(a - b) == 1 for a, b in pairwise(doubt)) >= len(doubt) / 2
    leaning = [b.pitch - a.pitch for a, b in pairwise(score.counter) if b.at == a.at + a.beats]
    assert leaning[0] == -1
    assert leaning[-1] > 0
    assert [t.pitch for t in score.melody][-3:] == [note("G#5"), note("B5"), note("E6")]
    assert score.melody[-1].pitch == max(t.pitch for t in score.melody)


# --- places and small sounds ---------------------------------------------------------------------


def share(sound, low, high):
    """The part of the energy of *sound* between *low* and *high* Hz."""
    power = np.abs(np.fft.rfft(sound.mean(axis=1))) ** 2
    bins = np.fft.rfftfreq(len(sound), 1 / 44_100)
    return power[(bins >= low) & (bins < high)].sum() / power.sum()


def test_each_place_of_the_second_act_has_a_kind_that_can_be_made():
    kinds = {SOUNDS["ambience"][name]["kind"] for name in (
        "market", "library", "stairs", "sea", "locker", "ballroom", "laundry",
    )}  # fmt: skip
    assert kinds == {"market", "library", "stairwell", "surf", "corridor", "ballroom", "laundry"}
    assert kinds <= set(PLACES)


def mains(kind):
    """How much of what a place has round 120 Hz is the hum of a current."""
    loop = place(kind, 1, -42)
    return share(loop, 119, 121) / share(loop, 100, 140)


@pytest.mark.slow
def test_there_is_no_current_in_the_stairwell_and_there_is_in_the_corridor():
    assert mains("corridor") > 0.5
    assert mains("stairwell") < 0.15


def test_a_short_stairwell_has_no_current_and_a_short_corridor_has(monkeypatch):
    # As much happens in twelve seconds as in the whole, so that the hum is less of it.
    monkeypatch.setattr(places, "SECONDS", 12.0)
    assert mains("corridor") > 0.4
    assert mains("stairwell") < 0.15


def test_a_short_stairwell_is_as_loud_as_it_is_asked_to_be_and_has_no_seam(monkeypatch):
    monkeypatch.setattr(places, "SECONDS", 6.0)
    loop = place("stairwell", 1, -42)
    assert loudness(loop) == pytest.approx(-42, abs=0.3)
    energy, seam = roughest(loop)
    assert energy[seam].max() <= np.percentile(energy, 99.5)


@pytest.mark.slow
def test_the_sea_comes_in_seven_times_before_it_begins_again():
    loop = place("surf", 1, -37)
    size = 44_100 // 2
    level = np.sqrt(
        (loop[: len(loop) // size * size].mean(axis=1).reshape(-1, size) ** 2).mean(axis=1)
    )
    smooth = np.convolve(np.tile(level, 3), np.ones(5) / 5, "same")[len(level) : 2 * len(level)]
    around = np.stack([np.roll(smooth, shift) for shift in range(-4, 5)])
    assert np.count_nonzero(smooth == around.max(axis=0)) == 7
    assert share(loop, 4000, 22_000) < 0.01  # a fog


def test_the_crowd_is_in_a_small_box_and_stops_with_its_button():
    crowd = small_sound("crowd_button", 1)
    assert share(crowd, 450, 3300) > 0.9
    level = np.abs(crowd).max(axis=1)
    assert level[: int(2.3 * 44_100)].max() > 20 * level[int(2.75 * 44_100) :].max()


def test_every_new_sound_of_the_story_has_words_for_who_cannot_hear_it():
    for name in ("whistle", "crowd_button", "candle", "lift_chime", "bin_lorry"):
        assert SOUNDS["sfx"][name]["caption"].endswith(".")
