"""Text and growth in, settings, SSML and times out: nothing here makes a sound."""

from __future__ import annotations

from itertools import pairwise

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from game.engine.core import paths
from game.engine.director.cues import VoiceCue
from game.engine.voice.lines import SpokenLine, key_of
from game.engine.voice.prosody import DIRECTIONS, directed, script
from game.engine.voice.timing import synthetic, word_times
from game.engine.voice.variants import VARIANTS, NoVoiceDataError, prepare_data
from game.engine.voice.voices import GROWTH_STOPS, VOICES, known_voices, settings_for

from .conftest import SENTENCE


def test_the_columns_of_mirror_and_voice_are_exact():
    mirror = settings_for("samantha", GROWTH_STOPS["mirror"])
    voice = settings_for("samantha", GROWTH_STOPS["voice"])
    assert (mirror.rate, mirror.pitch, mirror.range, mirror.gap, mirror.volume) == (
        168,
        44,
        5,
        1,
        50,
    )
    assert (voice.rate, voice.pitch, voice.range, voice.gap, voice.volume) == (158, 46, 30, 0, 50)
    assert (mirror.low_cut_hz, mirror.high_cut_hz, mirror.grit) == (220, 3900, 1)
    assert (voice.comma_ms, voice.warmth_db, voice.room_s, voice.room_wet) == (120, 1.5, 0.22, 0)


def test_between_two_columns_the_voice_blends_and_never_goes_back():
    steps = [settings_for("samantha", n / 20) for n in range(21)]
    for before, after in pairwise(steps):
        assert before.range <= after.range
        assert before.rate >= after.rate
        assert before.high_cut_hz <= after.high_cut_hz
        assert before.width <= after.width
    assert steps[3].range not in {5, 30}
    assert settings_for("samantha", 0.249).variant == "mirror"
    assert [settings_for("samantha", g).variant for g in GROWTH_STOPS.values()] == [*GROWTH_STOPS]
    assert settings_for("samantha", -1) == steps[0]
    assert settings_for("samantha", 7) == steps[20]


def test_every_voice_has_a_variant_that_exists():
    assert {settings.variant for settings in VOICES.values()} <= set(VARIANTS)
    assert {settings_for("samantha", g).variant for g in GROWTH_STOPS.values()} <= set(VARIANTS)
    assert all(len(name) < 20 for name in VARIANTS)  # espeak ends the process on a very long one


def test_one_mark_stands_before_each_displayed_word():
    made = script("Yes, please — now…", directed(settings_for("samantha", 0.75), "1*", 1))
    assert made.tokens == ("Yes,", "please", "—", "now…")
    assert made.ssml == (
        '<speak><mark name="0"/>Yes,<break time="180ms"/> '
        '<mark name="1"/><prosody pitch="+15%" rate="85%">please</prosody> '
        '<mark name="2"/>,<break time="350ms"/> <mark name="3"/>now...</speak>'
    )
    assert made.pauses == (0.18, 0, 0.35, 0)


def test_at_mirror_nothing_is_added_between_words():
    assert "break" not in script("Yes, please; now… then.", settings_for("samantha", 0)).ssml


def test_a_pause_and_a_stress_that_the_writer_has_marked_are_kept_from_voice_on():
    def ssml(growth):
        settings = directed(settings_for("samantha", growth), "slow -1(0.5),1(0.8),2*", 1)
        return script("It is yours.", settings).ssml

    assert "break" not in ssml(0)
    assert "prosody" not in ssml(0)
    assert '<speak><break time="500ms"/>' in ssml(0.25)
    assert 'is<break time="800ms"/> <mark name="2"/><prosody' in ssml(0.25)
    assert 'is<break time="1280ms"/>' in ssml(1.0)


def test_words_that_mean_nothing_are_dropped_once_there_is_somebody_to_drop_them():
    line = "Oh. Well, it is (nearly all) \u201cwell done\u201d."
    assert "volume" not in script(line, settings_for("samantha", 0.25)).ssml
    said = script(line, settings_for("samantha", 0.75)).ssml.split("<mark")[1:]
    assert ["volume" in each for each in said] == [
        True,
        True,
        *2 * [False],
        *2 * [True],
        *2 * [False],
    ]
    assert ['pitch="+' in each for each in said] == [*6 * [False], True, True]


def test_who_halts_looks_for_words_always_at_the_same_place_and_never_for_small_ones():
    text = "I put it in the drawer, under the letters, and on the left of the string that ticks."
    settings = directed(settings_for("samantha", 0.5), "halting", 1)
    plain = script(text, settings_for("samantha", 0.5))
    made = script(text, settings)
    assert made == script(text, settings)
    rests = {
        token: after
        for token, after, before in zip(made.tokens, made.pauses, plain.pauses, strict=True)
        if after != before
    }
    assert len(rests) >= 2
    assert set(rests) <= {"in", "the", "and", "on", "of", "that", "it"}
    assert all(0.25 <= rest <= 0.9 for rest in rests.values())


def test_at_beyond_she_takes_seconds_between_one_plain_thing_and_the_next():
    text = "It stopped. I counted. There are nine."
    many, beyond = (script(text, settings_for("samantha", growth)) for growth in (0.75, 1.0))
    assert max(many.pauses) < 0.6
    assert [rest for rest in beyond.pauses if rest > 1.2] == [beyond.pauses[1], beyond.pauses[3]]


@pytest.mark.parametrize("word", sorted(DIRECTIONS))
def test_a_direction_changes_how_a_line_is_spoken(word):
    plain = settings_for("samantha", 0.25)
    assert directed(plain, word, 1.0) != plain
    assert directed(plain, "sideways", 1.0) == plain


def test_whatever_a_writer_may_write_as_a_direction_is_heard():
    assert VoiceCue.options == {*DIRECTIONS, "off"}


def test_the_key_of_a_line_depends_on_all_that_is_heard_and_only_on_that():
    line = SpokenLine("It is ready.", "samantha", 0.4)
    others = [
        SpokenLine("It is ready!", "samantha", 0.4),
        SpokenLine("It is ready.", "bao", 0.4),
        SpokenLine("It is ready.", "samantha", 0.9),
        SpokenLine("It is ready.", "samantha", 0.4, "whisper"),
        SpokenLine("It is ready.", "samantha", 0.4, rate=1.2),
    ]
    assert len({key_of(line), *map(key_of, others)}) == 6
    assert key_of(SpokenLine("It is  ready.", "samantha", 0.401)) == key_of(line)
    assert key_of(SpokenLine("x", "nobody")) == key_of(SpokenLine(" — ", "bao")) == ""


def test_samantha_is_a_known_voice():
    assert {"samantha", "old_system", "bao", "amy", "desmond", "narration"} <= known_voices()


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=80), st.floats(0.3, 3))
def test_any_text_has_captions_without_a_voice(text, rate):
    spoken = synthetic(text, rate)
    assert spoken.wav is None
    assert len(spoken.words) == len(text.split())
    starts = [start for start, _ in spoken.words]
    assert starts == sorted(starts)
    assert all(end <= spoken.duration + 1e-6 for _, end in spoken.words)
    assert all(0 <= level <= 1 for level in spoken.envelope)


def test_a_silent_line_takes_about_as_long_as_a_spoken_one(stages):
    assert synthetic(SENTENCE).duration == pytest.approx(stages["mirror"][1].duration, rel=0.35)
    assert synthetic("Yes.", 2.0).duration < synthetic("Yes.").duration


def test_the_light_moves_in_a_silent_line():
    curve = synthetic("A letter came back, and it was one of mine.").envelope
    assert max(curve) > 0.5
    assert min(curve) < 0.2


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 9).map(str), st.floats(0, 5)), max_size=8),
    st.lists(st.floats(0, 5), max_size=8),
)
def test_whatever_the_synthesiser_says_word_times_never_go_back(marks, events):
    tokens = ["word"] * 6
    times = word_times(tokens, marks, sorted(events), [0.0, 0.2, 0, 0, 0, 0], 5.0)
    assert len(times) == 6
    assert all(a[0] <= b[0] for a, b in pairwise(times))
    assert all(start <= end for start, end in times)


def test_a_data_folder_without_its_files_is_refused_and_not_tried(tmp_path):
    with pytest.raises(NoVoiceDataError, match="no phontab"):
        prepare_data(tmp_path / "nothing", tmp_path / "copy")


def test_whoever_speaks_in_the_story_has_a_voice_that_exists():
    cast = yaml.safe_load((paths.story() / "cast.yaml").read_text(encoding="utf-8"))
    voices = {speaker.get("voice", "none") for speaker in cast.values()}
    assert voices - {"none"} <= known_voices()
    assert "samantha" in voices


def test_each_column_begins_where_the_story_s_stage_does():
    rules = yaml.safe_load((paths.story() / "growth.yaml").read_text(encoding="utf-8"))
    names = [stage["name"].lower() for stage in rules["stages"]]
    begins = {name: place / (len(names) - 1) for place, name in enumerate(names)}
    assert {name: begins[name] for name in GROWTH_STOPS} == GROWTH_STOPS
