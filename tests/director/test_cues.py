"""Every tag a writer may use, read once into its cue."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.core.diagnostics import Diagnostic, Span
from game.engine.director import cues
from game.engine.director.cues import CUES, Cue, parse_cue, shape

HERE = Span("a.ink", 1, 5)

READ = {
    "scene: office": cues.SceneCue("office"),
    "chapter: 2 The six-forty": cues.ChapterCue("2", "The six-forty"),
    "mood: tender": cues.MoodCue("tender", 0.6),
    "mood: tender 1.5": cues.MoodCue("tender", 1.5),
    "music: dusk": cues.MusicCue("dusk"),
    "ambience: none": cues.AmbienceCue("none"),
    "sfx: bell": cues.SfxCue("bell"),
    "pause: 0.8": cues.PauseCue(0.8),
    "presence: flare": cues.PresenceCue("flare"),
    "voice: whisper": cues.VoiceCue("whisper"),
    "lamp: 4 on": cues.LampCue(4, "on"),
    "letter: begin oduya": cues.LetterCue("begin", "oduya"),
    "letter: sign": cues.LetterCue("sign"),
    "card: 3 front": cues.CardCue(3, "front"),
    "floor: 17": cues.FloorCue(17, "candle"),
    "floor: 24 dark": cues.FloorCue(24, "dark"),
    "eye: scale": cues.EyeCue("scale"),
    "call: overturned": cues.CallCue("overturned"),
    "second: 4 19": cues.SecondCue(4, 19),
    "second: 61": cues.SecondCue(61),
    "pov: samantha": cues.PovCue("samantha"),
    "clock: 6:11": cues.ClockCue("6:11"),
    "sentence: When I come home, I": cues.SentenceCue("When I come home, I"),
    'input: first_words "When I come home, I …"': cues.InputCue(
        "first_words", "When I come home, I …"
    ),
    "ending: two_chairs": cues.EndingCue("two_chairs"),
    "memory: the radio": cues.MemoryCue("the radio"),
    "ghost": cues.GhostCue(),
    "after: 10": cues.AfterCue(10.0),
    "any_key": cues.AnyKeyCue(),
    "spend: 200 ms": cues.SpendCue("200 ms"),
}


@pytest.mark.parametrize("tag", READ)
def test_a_tag_is_read_into_its_cue(tag):
    assert parse_cue(tag, HERE) == READ[tag]
    assert parse_cue(tag.replace(":", " : ", 1), HERE) == READ[tag]


def test_every_cue_is_tried_and_documented():
    assert {type(cue) for cue in READ.values()} == set(get_args(Cue)) == set(CUES.values())
    assert all(f"# {kind.keyword}" in kind.__doc__ for kind in CUES.values())


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("scnee: office", "CUE001"),
        ("", "CUE001"),
        ("scene", "CUE002"),
        ("scene: a b", "CUE002"),
        ("ghost: yes", "CUE002"),
        ('input: words "never closed', "CUE002"),
        ("pause: long", "CUE003"),
        ("lamp: four on", "CUE003"),
        ("lamp: 4 dim", "CUE004"),
        ("letter: post", "CUE004"),
        ("presence: wave", "CUE004"),
        ("floor: one", "CUE003"),
        ("floor: 4 bright", "CUE004"),
        ("call: corner", "CUE004"),
        ("second: noon", "CUE003"),
    ],
)
def test_a_bad_tag_is_told_and_not_raised(tag, code):
    found = parse_cue(tag, HERE)
    assert isinstance(found, Diagnostic)
    assert (found.code, found.at) == (code, HERE)


def test_a_shape_says_how_a_cue_is_written():
    assert shape(cues.MoodCue) == "# mood: <name> [seconds]"
    assert shape(cues.GhostCue) == "# ghost"


@given(st.text() | st.builds("{}: {}".format, st.sampled_from(sorted(CUES)), st.text()))
def test_any_tag_is_read_or_told(tag):
    parse_cue(tag, HERE)
