"""How long a line takes, without a sound."""

import pytest

from game.engine.core.spoken import seconds_to_read, seconds_to_say, syllables, word_spans


def test_nothing_takes_no_time():
    assert seconds_to_say("") == 0.0
    assert word_spans("") == ()


def test_each_word_begins_after_the_one_before_and_a_full_stop_makes_a_pause():
    (_, first), (second, _), (third, _) = word_spans("One, two. Three")
    assert first < second < third
    assert word_spans("two. Three")[1][0] > word_spans("two Three")[1][0]


def test_a_faster_voice_takes_less_time():
    assert seconds_to_say("A letter came back.", 2.0) == pytest.approx(
        seconds_to_say("A letter came back.") / 2
    )


@pytest.mark.parametrize(
    ("word", "count"), [("lamp", 1), ("lamps.", 1), ("irrevocable", 4), ("14", 2)]
)
def test_syllables_are_counted_by_their_vowels(word, count):
    assert syllables(word) == count


def test_two_hundred_words_are_read_in_a_minute():
    assert seconds_to_read(200) == 60
