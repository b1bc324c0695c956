import pytest

from game.engine.stage.utterance import INSTANT, typed, voiced

TIMES = [(0.0, 0.3), (0.4, 0.6), (0.7, 1.1)]


def test_the_word_being_said_is_lit_the_one_before_fades_the_next_waits():
    line = voiced("How are you", TIMES)
    before, now, after = (line.word(index, 0.58) for index in range(3))
    assert now.lit > 0.9
    assert now.lit > before.lit
    assert after.lit == 0
    assert (before.said, after.said) == (1.0, 0.0)
    assert all(line.word(index, 0.58).seen == 1.0 for index in range(3))


def test_nothing_is_lit_when_the_last_word_has_long_been_said():
    line = voiced("How are you", TIMES)
    assert [line.word(index, 5.0).lit for index in range(3)] == [0, 0, 0]


def test_times_that_do_not_match_the_words_are_shared_out_in_order():
    line = voiced("Twenty-one lamps, of which nine work", [(0.1, 0.9), (1.0, 2.1)])
    assert len(line.times) == 6
    assert line.times[0][0] == pytest.approx(0.1)
    assert line.times[-1][1] == pytest.approx(2.1)
    assert all(
        one[1] == pytest.approx(two[0])
        for one, two in zip(line.times, line.times[1:], strict=False)
    )


def test_an_unvoiced_line_comes_in_word_by_word_and_rests_at_a_stop():
    line = typed("Yes. I know that now.", 20)
    gaps = [two[0] - one[1] for one, two in zip(line.times, line.times[1:], strict=False)]
    assert gaps[0] > 0.2
    assert max(gaps[1:]) == pytest.approx(0)
    assert line.word(4, 0.3).seen == 0.0
    assert line.word(0, 0.3).seen == 1.0


def test_at_once_means_that_every_word_stands_at_the_start():
    line = typed("All of it", INSTANT)
    assert line.seconds == 0
    assert [line.word(index, 0.0).seen for index in range(3)] == [1, 1, 1]


def test_a_line_without_words_takes_no_time():
    assert typed("", 30).seconds == 0
    assert voiced("", []).seconds == 0
