"""Lines of the story, as they are said: in time, one at a time, ended or let finish."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.engine.app.preferences import Preferences
from game.engine.app.voices import Manner, Voices, manner_of
from game.engine.content.models import Cast, Speaker
from game.engine.director.stage import Line
from game.engine.voice.lines import SpokenLine
from game.engine.voice.timing import Spoken, synthetic

CAST = Cast(
    {
        "theodore": Speaker(name="Theodore", player=True),
        "samantha": Speaker(name="Samantha", voice="samantha"),
        "bao": Speaker(name="Bao", voice="bao"),
    }
)
HERS = Line("I have found eleven of them.", "samantha", "Samantha")
HIS = Line("Have you?", "theodore", "Theodore")
BAOS = Line("Twelve, if you count that.", "bao", "Bao")


class Speech:
    """Lines are there unless they are among the `late`; those never come."""

    def __init__(self):
        self.late, self.let_gone, self.asked = set(), [], []

    def ready(self, line):
        if line.text in self.late:
            return None
        said = synthetic(line.text)
        return Spoken(
            Path(line.text), said.duration + 0.5, said.words, said.envelope, said.duration
        )

    def request(self, line, *, priority):
        self.asked.append((line.text, priority))

    def let_go(self, line):
        self.let_gone.append(line.text)


class Mouth:
    def __init__(self):
        self.at, self.line, self.told = 0.0, None, []

    def say(self, line):
        self.line, self.at = line, 0.0
        self.told.append(line.wav.name)

    def hush(self):
        self.line = None
        self.told.append("(hushed)")

    def position(self):
        return self.at if self.line is not None and self.at < self.line.duration else None


class Page:
    def __init__(self):
        self.figure, self.words, self.position, self.whole = self, (), 0.0, False

    def speech(self, words, envelope=(), **_):
        self.words, self.whole = words, False

    def heard(self, position):
        self.position = position

    def hushed(self):
        self.whole = True


@pytest.fixture
def said():
    """Voices, with `wait` to let time pass for all of it."""

    class Evening:
        speech, mouth, page = Speech(), Mouth(), Page()
        voices = Voices(speech, mouth, page, CAST)

        def wait(self, seconds):
            for _ in range(round(seconds * 60)):
                self.mouth.at += 1 / 60
                self.voices.step(1 / 60)

    return Evening()


def test_the_words_go_with_the_voice_and_the_line_is_over_with_the_last_of_them(said):
    said.voices.say(HERS)
    assert said.voices.aloud
    said.wait(0.5)
    assert said.page.position == pytest.approx(0.5)
    said.wait(4)
    assert not said.voices.speaking


def test_going_on_ends_the_line_and_shows_the_whole_of_it(said):
    said.voices.say(HERS)
    said.voices.say(HIS)
    assert said.mouth.told == [HERS.text, "(hushed)"]
    assert said.page.whole


def test_a_line_goes_on_without_its_voice_after_a_second_and_a_half(said):
    said.speech.late = {HERS.text}
    said.voices.say(HERS)
    said.wait(1.4)
    assert said.voices.waiting
    said.wait(0.2)
    assert not said.voices.speaking
    assert said.mouth.told == []


def test_who_has_nothing_but_the_voice_waits_for_it_longer(said):
    said.speech.late = {HERS.text}
    said.voices.manner = Manner(narrate=True)
    said.voices.say(HERS)
    said.wait(7)
    assert said.voices.waiting
    said.speech.late.clear()
    said.wait(0.1)
    assert said.mouth.told == [HERS.text]


def test_a_line_that_is_left_before_its_voice_came_is_let_go(said):
    said.speech.late = {HERS.text}
    said.voices.say(HERS)
    said.voices.say(HIS)
    assert said.speech.let_gone == [HERS.text]


def test_a_voice_that_is_let_finish_goes_on_under_a_line_without_one(said):
    said.voices.manner = Manner(finish=True)
    said.voices.say(HERS)
    said.wait(0.3)
    said.voices.say(HIS)
    assert said.mouth.told == [HERS.text]
    assert said.mouth.position() is not None
    assert not said.voices.speaking


def test_the_next_voice_waits_until_she_has_finished_and_only_the_last_one_waits(said):
    said.voices.manner = Manner(finish=True)
    said.voices.say(HERS)
    said.wait(0.3)
    for line in (Line("One.", "samantha"), Line("Two.", "samantha"), BAOS):
        said.voices.say(line)
    assert said.mouth.told == [HERS.text]
    said.wait(3)
    assert said.mouth.told == [HERS.text, BAOS.text]


def test_hush_ends_even_who_was_let_finish(said):
    said.voices.manner = Manner(finish=True)
    said.voices.say(HERS)
    said.voices.say(BAOS)
    said.voices.hush()
    said.wait(4)
    assert said.mouth.told == [HERS.text, "(hushed)"]


def test_who_reads_by_ear_is_told_what_has_no_voice_and_who_says_it(said):
    said.voices.manner = manner_of(Preferences(aloud=True, aloud_rate=140, aloud_pitch=10))
    assert said.voices.line_of("theodore", "Yes.") == SpokenLine(
        "Theodore: Yes.", "narration", rate=1.4, pitch=10
    )
    assert said.voices.line_of("", "It rains.").text == "It rains."
    assert said.voices.line_of("samantha", "Yes.", "off").voice == "narration"
    assert said.voices.line_of("bao", "Yes.").voice == "narration"  # only Samantha is voiced
    assert said.voices.line_of("samantha", "Yes.") == SpokenLine("Yes.", "samantha", rate=1.4)
    said.voices.say(HIS)
    assert len(said.page.words) == len(HIS.text.split())  # his name is not on the page
    said.voices.say(Line("Dear Sir,", "", on_page=True))
    assert said.mouth.told[-1] == "Dear Sir,"


@pytest.mark.parametrize(
    ("preferences", "voiced"),
    [
        (Preferences(voice="off"), set()),
        (Preferences(voice="samantha"), {"samantha"}),
        (Preferences(voice="everyone"), {"samantha", "bao"}),
    ],
)
def test_the_preference_says_who_is_heard(said, preferences, voiced):
    said.voices.manner = manner_of(preferences)
    assert {who for who in CAST.root if said.voices.line_of(who, "Yes.")} == voiced
    said.voices.say(HIS)
    assert said.mouth.told == []
