"""What comes out of the synthesiser and the processing after it."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from game.engine.core.waves import loudness
from game.engine.voice.lines import SpokenLine
from game.engine.voice.post import TARGET_LUFS
from game.engine.voice.voices import VOICES

from .conftest import SENTENCE
from .measure import SPOKEN
from .measures import pitches, spread


def test_a_line_is_sound_and_not_silence(stages):
    for samples, spoken in stages.values():
        assert samples.shape[1] == 2
        assert spoken.duration == pytest.approx(len(samples) / 44_100, abs=0.001)
        assert np.abs(samples).max() > 0.1


def test_every_displayed_word_has_a_time_in_order_and_inside_the_sound(stages):
    for _, spoken in stages.values():
        assert len(spoken.words) == len(SENTENCE.split())
        starts = [start for start, _ in spoken.words]
        assert starts == sorted(starts)
        assert all(start <= end <= spoken.duration for start, end in spoken.words)
        assert spoken.words[-1][1] == pytest.approx(spoken.speech_end, abs=0.15)


def test_a_word_whose_mark_was_lost_is_found_by_its_sound(stages):
    samples, spoken = stages["mirror"]
    before, word = spoken.words[3], spoken.words[4]  # "eleven." and "Nine", after the full stop
    assert before[0] + 0.5 < word[0] < spoken.words[5][0] - 0.1
    quiet = np.abs(samples[int((word[0] - 0.2) * 44_100) : int((word[0] - 0.1) * 44_100)]).max()
    loud = np.abs(samples[int(word[0] * 44_100) : int((word[0] + 0.2) * 44_100)]).max()
    assert quiet < 0.05 * loud


def test_her_pitch_moves_more_at_each_stage(stages):
    spreads = [spread(pitches(samples)) for samples, _ in stages.values()]
    assert spreads[0] < 0.6
    assert spreads == sorted(spreads)
    assert spreads[1] > 2 * spreads[0]


def test_she_breathes_before_she_speaks_from_self_on(stages):
    leads = {name: spoken.words[0][0] for name, (_, spoken) in stages.items()}
    assert leads["mirror"] == leads["voice"] == 0
    assert leads["self"] == leads["many"] == leads["beyond"] == pytest.approx(0.38, abs=0.01)


def test_in_a_long_silence_she_breathes_again(speak_now):
    text = "I have counted them twice over, and there are nine of them. The tenth is yours."
    (_, after), (heard, said) = (
        speak_now(SpokenLine(text, "samantha", growth)) for growth in (0.25, 1.0)
    )
    (_, end), (start, _) = said.words[11:13]
    assert start - end > 1.2
    assert after.words[12][0] - after.words[11][1] < 0.6
    tenths = heard[int((end + 0.3) * 44_100) : int((start - 0.02) * 44_100)].mean(axis=1)
    loud = np.sqrt((tenths[: len(tenths) // 441 * 441].reshape(-1, 441) ** 2).mean(axis=1))
    assert loud[-25:-10].mean() > 4 * np.median(loud)
    assert loud.max() < 0.03


def test_the_mirror_is_mono_and_narrow_in_band(stages):
    mirror, voice = (stages[name][0] for name in ("mirror", "voice"))
    assert np.array_equal(mirror[:, 0], mirror[:, 1])
    assert not np.array_equal(voice[:, 0], voice[:, 1])

    def high(samples):
        power = np.abs(np.fft.rfft(samples.mean(axis=1))) ** 2
        hertz = np.fft.rfftfreq(len(samples), 1 / 44_100)
        return power[hertz > 5000].sum() / power.sum()

    assert high(mirror) < 0.5 * high(voice)


def test_lines_are_equally_loud_and_never_clip(stages, speak_now):
    others = [
        speak_now(SpokenLine("Thank you for travelling.", voice)) for voice in ("bao", "narration")
    ]
    for samples, _ in [*stages.values(), *others]:
        assert loudness(samples) == pytest.approx(TARGET_LUFS, abs=1.5)
        assert np.abs(samples).max() < 0.9


@pytest.mark.slow
def test_no_line_is_two_units_louder_than_another_whoever_says_it_and_however_far_she_is(speak_now):
    hers = [
        SpokenLine(text, "samantha", at) for text in SPOKEN for at in (0, 0.1, 0.25, 0.6, 0.75, 1)
    ]
    theirs = [SpokenLine(text, voice) for voice in VOICES for text in (SPOKEN[0], SPOKEN[4])]
    heard = {line: speak_now(line)[0] for line in (*hers, *theirs)}
    level = {line: loudness(samples) for line, samples in heard.items()}
    loudest, softest = max(level, key=level.get), min(level, key=level.get)
    assert level[loudest] - level[softest] < 2, (loudest, softest)
    assert max(float(np.abs(samples).max()) for samples in heard.values()) < 10 ** (-1.4 / 20)


def test_the_light_follows_the_voice(stages):
    for samples, spoken in stages.values():
        assert len(spoken.envelope) == pytest.approx(spoken.duration * 60, abs=1.1)
        assert all(0 <= level <= 1 for level in spoken.envelope)
        assert max(spoken.envelope) > 0.5
        assert spoken.level(spoken.duration - 0.01) < 0.05
        loudest = np.argmax(spoken.envelope) / 60
        piece = samples[int(loudest * 44_100) : int((loudest + 1 / 60) * 44_100)]
        assert np.abs(piece).max() > 0.5 * np.abs(samples).max()


@pytest.mark.parametrize("voice", sorted(VOICES))
def test_every_voice_of_the_table_speaks(voice, speak_now):
    samples, spoken = speak_now(SpokenLine("Good morning.", voice))
    assert 0.5 < spoken.duration < 3
    assert np.abs(samples).max() > 0.05


def test_voices_differ_in_pitch(speak_now):
    line = "A letter came back this morning, and it was one of mine."
    middle = {
        voice: float(np.median(pitches(speak_now(SpokenLine(line, voice))[0])))
        for voice in ("desmond", "bao", "samantha", "old_system")
    }
    assert middle["desmond"] < middle["bao"] < middle["samantha"] < middle["old_system"]


ROOMS = {
    "the polar link": ("mr_oduya", "dr_oduya", "theodore", "samantha"),
    "the offline minute": ("hiro", "desmond", "samantha"),
    "twelve": ("on_twelve", "mrs_aalto", "theodore"),
    "the others": ("other_1", "other_2", "other_3", "samantha"),
}


@pytest.mark.parametrize("together", ROOMS.values(), ids=ROOMS)
def test_who_is_heard_together_is_two_semitones_apart(together, speak_now):
    line = "It is ready, and it is yours."
    heights = sorted(
        12 * np.log2(np.median(pitches(speak_now(SpokenLine(line, voice, 0.75))[0])))
        for voice in together
    )
    assert min(b - a for a, b in pairwise(heights)) > 2


def test_nothing_that_twelve_says_goes_up_or_down(speak_now):
    samples, _ = speak_now(SpokenLine("Good afternoon, Mrs. Aalto.", "on_twelve"))
    assert spread(pitches(samples)) < 0.4


def test_the_polar_link_leaves_only_the_middle_of_her_and_all_of_her_laugh(speak_now):
    samples, _ = speak_now(SpokenLine("Oh, you have both got fat! Is that the hat?", "dr_oduya"))
    power = np.abs(np.fft.rfft(samples.mean(axis=1))) ** 2
    hertz = np.fft.rfftfreq(len(samples), 1 / 44_100)
    assert power[(hertz < 300) | (hertz > 3600)].sum() < 0.06 * power.sum()
    assert spread(pitches(samples)) > 2


def test_the_three_others_do_not_agree_on_how_fast_one_speaks(speak_now):
    line = "It comes twice a day, and nobody has asked it to."
    slow, quick, middle = (
        speak_now(SpokenLine(line, voice))[1].speech_end
        for voice in ("other_1", "other_2", "other_3")
    )
    assert slow > 1.4 * middle
    assert middle > 1.4 * quick


def test_the_old_system_rings_before_it_announces(speak_now):
    text = "Your system has expired."
    _, plain = speak_now(SpokenLine(text, "old_system"))
    samples, announced = speak_now(SpokenLine(text, "old_system", direction="announce"))
    assert announced.words[0][0] == pytest.approx(plain.words[0][0] + 1.25, abs=0.01)
    assert np.abs(samples[:44_100]).max() > 0.02


def test_a_whisper_is_quieter_and_has_more_breath(speak_now):
    plain, _ = speak_now(SpokenLine("I am here.", "samantha", 0.25))
    whisper, _ = speak_now(SpokenLine("I am here.", "samantha", 0.25, "whisper"))
    assert loudness(whisper) < loudness(plain) - 2

    def tone(samples):
        """How much of what is above 600 Hz repeats with the pitch, 0 to 1."""
        mono, size = samples.mean(axis=1), 2205
        spectrum = np.fft.rfft(mono)
        spectrum[: int(600 * len(mono) / 44_100)] = 0
        high = np.fft.irfft(spectrum, len(mono))
        pieces = high[: len(high) // size * size].reshape(-1, size)
        loud = pieces[(pieces**2).mean(axis=1) > 0.1 * (pieces**2).mean()]
        match = np.fft.irfft(np.abs(np.fft.rfft(loud, 2 * size)) ** 2)
        return float(np.median(match[:, 180:400].max(axis=1) / match[:, 0]))

    assert tone(whisper) < 0.7 * tone(plain)


def test_a_faster_player_hears_a_shorter_line(speak_now):
    plain = speak_now(SpokenLine("It is ready, and it is yours.", "bao"))[1]
    quick = speak_now(SpokenLine("It is ready, and it is yours.", "bao", rate=1.4))[1]
    assert quick.speech_end < 0.85 * plain.speech_end


def test_what_espeak_would_swallow_or_read_aloud_does_neither(speak_now):
    for text in (
        "- Fish & <b>chips</b>, 5 < 6.",
        "— \u2026 no.",
        "\u201cYes\u201d",
        "OS 1, *please*.",
    ):
        samples, spoken = speak_now(SpokenLine(text, "narration"))
        assert len(spoken.words) == len(text.split())
        assert np.abs(samples).max() > 0.05
