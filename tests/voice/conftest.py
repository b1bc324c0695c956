"""Lines made once by the real synthesiser for all tests of this room, and a Speech to drive."""

from __future__ import annotations

import time
from threading import Event

import pytest

from game.engine.core.waves import read_wav
from game.engine.voice.cache import SpeechCache
from game.engine.voice.engines import BundledEspeak
from game.engine.voice.lines import SpokenLine, key_of, settings_of
from game.engine.voice.messages import Speak
from game.engine.voice.speech import Speech
from game.engine.voice.voices import GROWTH_STOPS
from game.engine.voice.worker import speak

SENTENCE = (
    "I have found eleven. Nine are in sheep, and the 212 others — mine — are \u201cpaper\u201d."
)


@pytest.fixture(scope="session")
def espeak(tmp_path_factory):
    """The bundled synthesiser, in this process: only tests may do so."""
    return BundledEspeak(tmp_path_factory.mktemp("espeak"))


@pytest.fixture(scope="session")
def speak_now(espeak):
    """A function from a SpokenLine to its samples and facts, without the worker."""
    made = {}

    def make(line):
        if line not in made:
            settings = settings_of(line)
            made[line] = speak(Speak(1, key_of(line), line.text, settings), espeak)
        return made[line]

    return make


@pytest.fixture(scope="session")
def stages(speak_now):
    """The same sentence as Samantha says it at each of her columns."""
    return {
        name: speak_now(SpokenLine(SENTENCE, "samantha", growth))
        for name, growth in GROWTH_STOPS.items()
    }


@pytest.fixture(scope="session")
def warm_cache(tmp_path_factory, speak_now):
    """A game's cache folder with one line of Samantha's in it, and the line."""
    folder = tmp_path_factory.mktemp("cache")
    line = SpokenLine("It is ready.", "samantha", 0.0)
    SpeechCache(folder / "speech" / "lines").store(key_of(line), *speak_now(line))
    return folder, line


@pytest.fixture
def speech_with():
    """A maker of Speech objects that are closed after the test."""
    made = []

    def make(cache, *command):
        made.append(Speech(cache, command=command))
        return made[-1]

    yield make
    for speech in made:
        speech.close()


@pytest.fixture
def until():
    """Poll a Speech, with time running *speed* times faster, until something holds."""

    def wait(speech, holds, *, speed=1.0, limit=20.0):
        began = time.monotonic()
        while not holds():
            passed = time.monotonic() - began
            assert passed < limit, f"still not so after {limit} s: {speech.status}"
            speech.poll(passed * speed)
            Event().wait(0.005)

    return wait


@pytest.fixture
def samples_of():
    return lambda spoken: read_wav(spoken.wav)[0]
