"""One sentence in every voice in; that nobody can be taken for somebody else out."""

from __future__ import annotations

from itertools import combinations

import pytest
import yaml

from game.engine.core import paths
from game.engine.voice.lines import SpokenLine
from game.engine.voice.on_hold import CALLERS
from game.engine.voice.voices import GROWTH_STOPS, VOICES

from .measures import apart, heard

LINE = "A letter came back this morning, and it was one of mine, so I read it at the window."
ON_HOLD = tuple(f"caller_{number}" for number in CALLERS)


@pytest.fixture(scope="module")
def ear(speak_now):
    """A function from a voice, and a growth, to what is heard of it."""

    def listen(voice, growth=0.0):
        samples, spoken = speak_now(SpokenLine(LINE, voice, growth))
        seconds = spoken.words[-1][1] - spoken.words[0][0]
        return heard(samples, len(LINE.split()), seconds)

    return listen


def too_near(voices, body, whole):
    """Pairs that are nearer than so many steps, in pitch and formants or in all."""
    found = {}
    for one, other in combinations(voices, 2):
        if one.startswith("samantha") and other.startswith("samantha"):
            continue
        steps = apart(voices[one], voices[other])
        if steps[0] < body or steps[1] < whole:
            found[f"{one} and {other}"] = steps
    return found


@pytest.mark.slow
def test_nobody_sounds_like_anybody_else_or_like_her_at_any_stage(ear):
    voices = {name: ear(name) for name in VOICES if name not in ON_HOLD}
    voices |= {f"samantha at {name}": ear("samantha", at) for name, at in GROWTH_STOPS.items()}
    assert len(voices) > 35
    assert too_near(voices, 1.2, 1.8) == {}


@pytest.mark.slow
def test_the_forty_on_hold_are_forty(ear):
    voices = {name: ear(name) for name in ON_HOLD}
    assert len(voices) == 40
    assert too_near(voices, 0.7, 1.3) == {}


def test_whoever_is_on_the_line_with_him_can_be_told_within_a_line(ear):
    voices = {name: ear(name) for name in ("hold", "caller_11", "caller_26", "caller_39")}
    assert too_near(voices, 1.5, 2.7) == {}


def test_whoever_lives_with_him_can_be_told_within_a_line(ear):
    names = ("catherine", "amy", "desmond", "bao", "marsh", "noor")
    voices = {name: ear(name) for name in names} | {"samantha": ear("samantha", 0.5)}
    assert too_near(voices, 2.5, 3) == {}


def test_no_two_in_the_cast_share_a_voice_but_one_person_under_two_names():
    cast = yaml.safe_load((paths.story() / "cast.yaml").read_text("utf-8"))
    by_voice = {}
    for key, speaker in cast.items():
        by_voice.setdefault(speaker.get("voice", "none"), set()).add(key)
    shared = {voice: who for voice, who in by_voice.items() if len(who) > 1 and voice != "none"}
    assert shared == {
        "samantha": {"samantha", "os_1"},
        "other_1": {"a_voice", "tides"},
        "noor": {"noor", "the_date", "the_engineer"},
        "little_foul": {"little_foul", "somebody"},
        "lyle": {"lyle", "attendant"},
        "martin": {"martin", "clipboard"},
        "guillermo": {"guillermo", "lemon_man"},
    }
