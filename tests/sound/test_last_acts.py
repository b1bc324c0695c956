"""What the pieces and places of the fourth act and the fifth are made to do."""

from __future__ import annotations

from itertools import pairwise

import pytest

from game.engine.core import paths
from game.engine.sound.performance import perform
from game.engine.sound.score import read_score, read_sounds
from game.engine.sound.theory import note

SOUNDS = read_sounds(paths.story() / "music.yaml")
NAMES = (
    "snow", "coffee", "review", "fifteenth", "soap", "licence", "own_hand", "first_light",
    "her_hour",
)  # fmt: skip
SCORES = {
    name: read_score(name, SOUNDS["music"][name])
    for name in (*NAMES, "returns", "by_hand", "waves", "title")
}


def sounding(score, at):
    """The pitch classes of the chord at beat *at*."""
    found = next(each for start, beats, each in score.chords if start <= at + 1e-6 < start + beats)
    return {(found.root + tone) % 12 for tone in found.intervals}


@pytest.mark.parametrize("name", NAMES)
def test_each_is_about_a_minute_and_a_half(name):
    assert 80 <= SCORES[name].seconds < 100
    assert len(SCORES[name].about) > 20


def test_no_two_of_them_have_tempo_metre_and_players_in_common():
    kinds = {
        (s.tempo, s.metre, frozenset(layer.instrument for layer in s.layers))
        for s in (SCORES[name] for name in NAMES)
    }
    assert len(kinds) == len(NAMES)


def test_in_the_snow_she_answers_five_seconds_later_with_the_end_he_left_out():
    score = SCORES["snow"]
    assert score.metre * 60 / score.tempo == 5
    for bar in range(0, 12, 2):
        his = [(t.at, t.pitch) for t in score.melody if t.at // 5 == bar]
        hers = [(t.at - 5, t.pitch) for t in score.counter if t.at // 5 == bar + 1]
        assert hers[: len(his)] == his
        assert len(hers) == len(his) + 1
    assert {t.pitch % 12 for t in (*score.melody, *score.counter)} <= {0, 2, 4, 5, 7, 9, 11}


def test_with_the_coffee_nothing_leans():
    score = SCORES["coffee"]
    assert all(t.pitch % 12 in sounding(score, t.at) for t in score.melody)
    assert all(t.at == int(t.at) for t in score.melody)
    players = [layer.instrument for layer in score.layers if layer.part == "melody"][:7]
    assert len(set(players)) == 7  # kinds, in order


def test_the_biscuit_is_between_the_second_question_and_the_third():
    score = SCORES["review"]
    bar = 4 * 60 / score.tempo
    crumbs = [n.at / bar for n in perform(score, 1) if n.instrument == "crackle"]
    assert crumbs
    assert all(16 <= at < 24 for at in crumbs)


def test_no_aunt_ends_the_phrase_that_she_began():
    score = SCORES["fifteenth"]
    bar = 6 * 60 / score.tempo
    said = sorted(
        (n.at, n.instrument)
        for n in perform(score, 1)
        if n.instrument in {"flute", "clarinet", "viola"}
    )
    assert len(said) == len(score.melody)
    for phrase in range(0, 40, 4):
        part = [who for at, who in said if phrase * bar - 0.05 <= at < (phrase + 4) * bar - 0.05]
        assert part[0] != part[-1]
        assert set(part) == {"flute", "clarinet", "viola"}


def test_they_wait_for_the_last_note_of_what_he_hums_and_the_fourth_time_it_comes():
    score = SCORES["soap"]
    assert [t.pitch for t in score.melody if t.at >= 88] == [note("E5")]
    assert max(t.pitch for t in score.melody) == note("E5")
    assert not [t for t in score.counter if 72 <= t.at < 88]
    bar = 4 * 60 / score.tempo
    arrived = {n.instrument for n in perform(score, 1) if abs(n.at - 22 * bar) < 0.2}
    assert arrived >= {"vibraphone", "marimba", "celesta", "felt", "glass", "viola"}


def test_at_the_desk_the_shop_is_heard_as_it_was():
    licence, shop = SCORES["licence"], SCORES["returns"]
    last = [(t.at - 96, t.pitch) for t in licence.melody if t.at >= 96]
    assert last == [(t.at, t.pitch) for t in shop.melody if t.at < 16]


def test_his_wrong_notes_are_right_the_second_time():
    score = SCORES["own_hand"]
    wrong = {3: "F#5", 9: "Ab4", 15: "B4", 21: "C#5"}
    for at, name in wrong.items():
        first, again = (next(t for t in score.melody if t.at == at + half) for half in (0, 48))
        assert first.pitch == again.pitch == note(name)
        assert first.pitch % 12 not in sounding(score, at)
        assert again.pitch % 12 in sounding(score, at + 48)


def test_first_light_begins_as_the_title_does_and_goes_higher_than_it():
    light, title = SCORES["first_light"], SCORES["title"]
    assert [t.pitch for t in light.melody[:2]] == [t.pitch for t in title.melody[:2]]
    assert max(t.pitch for t in light.melody) > max(t.pitch for t in title.melody)
    assert [t.pitch for t in light.melody[-2:]] == [note("E4"), note("B4")]


def test_in_her_hour_the_waves_are_together_and_what_he_hums_has_its_end():
    score = SCORES["her_hour"]
    figure = [(t.at - 32, t.pitch) for t in score.melody if 32 <= t.at < 36]
    assert figure == [(t.at, t.pitch) for t in SCORES["waves"].melody if t.at < 4]
    his = [t.pitch for t in SCORES["soap"].melody if 72 <= t.at < 92]
    assert [t.pitch for t in score.melody if 56 <= t.at < 76] == his
    assert all(layer.late == 0 for layer in score.layers if layer.bars[0] >= 9)


@pytest.mark.parametrize("name", ["snow", "soap", "licence", "first_light", "her_hour"])
def test_her_two_notes_are_in_them(name):
    score = SCORES[name]
    assert any(
        (a.pitch % 12, b.pitch - a.pitch) == (4, 7)
        for tune in (score.melody, score.counter)
        for a, b in pairwise(tune)
    )


def test_they_are_not_on_twelve():
    assert not {4, 11} & {t.pitch % 12 for t in SCORES["coffee"].melody}


def test_the_last_places_have_kinds_of_their_own():
    kinds = [SOUNDS["ambience"][name]["kind"] for name in ("polar", "kitchen", "stove", "pavement")]
    assert kinds == ["polar", "kitchen", "stove", "pavement"]
