"""Synthesisers that are not ours: what goes wrong with them costs a line at most, and is said."""

from __future__ import annotations

import json
import math
import re
import struct
import sys
import wave
from pathlib import Path
from types import SimpleNamespace

import espeakng_loader
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.voice.choice import ALWAYS, PROGRAM, RECIPE, SYSTEM, synthesiser
from game.engine.voice.company import Company
from game.engine.voice.engines import Dry, NoSynthesiserError, NotSpokenError
from game.engine.voice.lines import SpokenLine, key_of, settings_of
from game.engine.voice.messages import Speak
from game.engine.voice.program import Program, read_recipe
from game.engine.voice.prosody import script
from game.engine.voice.strangers import read_speech, shared_out
from game.engine.voice.system_voices import SystemVoices
from game.engine.voice.worker import speak

LINE = SpokenLine("It is ready, and it is *yours*.", "samantha", 0.5)
SETTINGS = settings_of(LINE)
SCRIPT = script(LINE.text, SETTINGS)

BEEP = """
import math, struct, sys, wave
def beep(to, seconds=0.5, rate=22050):
    out = wave.open(to, "wb")
    out.setnchannels(1); out.setsampwidth(2); out.setframerate(rate)
    out.writeframes(b"".join(struct.pack("<h", int(9000 * math.sin(n / 12))) for n in range(int(seconds * rate))))
    out.close()
"""


def request(line=LINE):
    return Speak(1, "a" * 32, line.text, settings_of(line), line.voice, "b" * 32)


@pytest.fixture
def recipe(tmp_path):
    """A function from a Python program, and more of a recipe, to the recipe's file."""

    def write(program, *arguments, **more):
        path = tmp_path / RECIPE
        command = [sys.executable, "-S", "-c", BEEP + program, *arguments]
        rest = "".join(f"{name}: {value}\n" for name, value in more.items())
        path.write_text(f"command: {json.dumps(command)}\n{rest}")
        return path

    return write


def said_by(path, tmp_path, voice="samantha"):
    return Program(tmp_path, path).speak(SCRIPT, SETTINGS, voice)


def test_a_program_gets_the_text_on_stdin_and_gives_a_wav_on_stdout(recipe, tmp_path):
    heard = tmp_path / "heard"
    path = recipe(f"open({str(heard)!r}, 'w').write(sys.stdin.read()); beep(sys.stdout.buffer)")
    dry = said_by(path, tmp_path)
    assert heard.read_text() == "It is ready, and it is yours.\n"
    assert (dry.rate, len(dry.samples)) == (22_050, pytest.approx(11_025, abs=2300))
    assert len(dry.words) == 7
    assert dry.words[-1][1] == pytest.approx(len(dry.samples) / dry.rate, abs=0.01)


def test_or_as_an_argument_with_a_file_to_write_and_the_words_for_voice_and_speed(recipe, tmp_path):
    heard = tmp_path / "heard"
    path = recipe(
        f"open({str(heard)!r}, 'w').write(repr(sys.argv[1:4])); beep(sys.argv[4])",
        "{text}", "{voice}", "{slowness}", "{wav}",
        voices="{samantha: lessac, default: other}",
    )  # fmt: skip
    said_by(path, tmp_path)
    assert heard.read_text() == repr(["It is ready, and it is yours.", "lessac", "1.05"])
    said_by(path, tmp_path, "bao")
    assert "other" in heard.read_text()
    assert not list((tmp_path / "lines" / "scratch").iterdir())


@pytest.mark.parametrize(
    ("program", "complaint"),
    [
        ("import time; time.sleep(60)", "took longer than 0.4 s"),
        ("sys.stderr.write('no model\\n'); sys.exit(3)", "ended with 3: no model"),
        ("print('a WAV, honestly')", "is not a WAV"),
        ("pass", "is not a WAV"),
        ("sys.stdout.buffer.write(b'RIFF\\xff\\xff\\xff\\xffWAVEfmt \\x10\\0\\0\\0')", "cut off"),
        ("beep(sys.stdout.buffer, rate=3)", "claims 3 Hz"),
        ("beep(sys.stdout.buffer, seconds=0)", "silence"),
    ],
)
def test_whatever_a_program_does_wrong_is_a_line_not_spoken(recipe, tmp_path, program, complaint):
    with pytest.raises(NotSpokenError, match=complaint):
        said_by(recipe(program, timeout=0.4 if "sleep" in program else 20), tmp_path)
    assert not list((tmp_path / "lines" / "scratch").iterdir())


def test_a_program_that_is_not_there_is_a_line_not_spoken(tmp_path):
    path = tmp_path / RECIPE
    path.write_text("command: [no_such_program_here, --model, x]\n")
    with pytest.raises(NotSpokenError, match="no_such_program_here"):
        said_by(path, tmp_path)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "holds no command"),
        ("command: piper", "command must be a list of words"),
        ("command: []", "command must be a list of words"),
        ("command: [piper, 3]", "command must be a list of words"),
        ("command: [piper]\nvoice: x", "voice: only command, voices and timeout"),
        ("command: [piper]\ntimeout: soon", "timeout must be seconds"),
        ("command: [piper]\ntimeout: true", "timeout must be seconds"),
        ("command: [piper]\nvoices: [a]", "voices must be names and words"),
        ("command: [", "cannot be read"),
        ("- &a [*a]", "holds no command"),
    ],
)
def test_a_recipe_that_is_wrong_says_where(tmp_path, text, complaint):
    (tmp_path / RECIPE).write_text(text)
    with pytest.raises(NoSynthesiserError, match=complaint):
        read_recipe(tmp_path / RECIPE)


def test_a_recipe_that_is_missing_says_so(tmp_path):
    with pytest.raises(NoSynthesiserError, match="there is no voice-program"):
        read_recipe(tmp_path / RECIPE)


def test_another_recipe_makes_other_lines_and_the_bundled_one_is_for_everything_else(tmp_path):
    (tmp_path / RECIPE).write_text("command: [a]")
    one = synthesiser(PROGRAM, tmp_path)
    (tmp_path / RECIPE).write_text("command: [b]")
    other = synthesiser(PROGRAM, tmp_path)
    marks = [one.mark, other.mark, synthesiser(SYSTEM, tmp_path).mark, ALWAYS.mark]
    assert len({key_of(LINE, mark) for mark in marks}) == 4
    assert synthesiser("a bird", tmp_path) == ALWAYS


def tone(rate, seconds=0.5, hertz=440):
    return (9000 * np.sin(np.arange(int(seconds * rate)) * 2 * math.pi * hertz / rate)).astype(
        "<i2"
    )


def aiff(samples, rate, kind=b"NONE"):
    """As macOS writes them, with the sample rate in 80 bits."""
    exponent = 16383 + 14
    extended = struct.pack(">HQ", exponent, int(rate * 2 ** (63 - 14)))
    common = struct.pack(">hIh", 1, len(samples), 16) + extended
    common += kind + b"\0\0" if kind != b"NONE" else b""
    body = samples.astype("<i2" if kind == b"sowt" else ">i2").tobytes()
    sound = struct.pack(">II", 0, 0) + body
    chunks = b"COMM" + struct.pack(">I", len(common)) + common
    chunks += b"SSND" + struct.pack(">I", len(sound)) + sound
    form = b"AIFC" if kind != b"NONE" else b"AIFF"
    return b"FORM" + struct.pack(">I", 4 + len(chunks)) + form + chunks


@pytest.mark.parametrize("kind", [b"NONE", b"sowt"])
def test_an_aiff_under_the_name_of_a_wav_is_read(tmp_path, kind):
    samples = tone(22_050)
    (tmp_path / "line.wav").write_bytes(aiff(samples, 22_050, kind))
    read, rate = read_speech(tmp_path / "line.wav")
    assert rate == 22_050
    assert np.abs(read).max() == pytest.approx(9000 / 32768, abs=0.001)


@pytest.mark.parametrize("rate", [16_000, 24_000, 48_000])
def test_any_rate_comes_out_at_the_same_pitch(tmp_path, rate):
    with wave.open(str(tmp_path / "line.wav"), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(tone(rate).tobytes())
    read, now = read_speech(tmp_path / "line.wav")
    spectrum = np.abs(np.fft.rfft(read * np.hanning(len(read))))
    assert now == 44_100
    assert np.fft.rfftfreq(len(read), 1 / now)[spectrum.argmax()] == pytest.approx(440, abs=4)
    assert len(read) / now == pytest.approx(0.5, abs=0.02)


@given(
    st.binary(max_size=200),
    st.sampled_from([b"", b"RIFF....WAVE", b"FORM....AIFF", b"FORM....AIFC"]),
)
def test_any_bytes_are_sound_or_a_value_error(tmp_path_factory, noise, head):
    path = tmp_path_factory.getbasetemp() / "noise.wav"
    path.write_bytes(head + noise)
    with pytest.raises(ValueError, match=r".+"):
        read_speech(path)


def test_words_are_shared_out_over_what_the_program_took():
    times = shared_out(("Yes,", "marvellously", "so."), 3.0)
    assert times[0][0] == 0
    assert times[-1][1] == 3.0
    assert times[1][1] - times[1][0] > times[0][1] - times[0][0]


class Machine:
    """pyttsx3's engine on a computer with these voices."""

    def __init__(self, *voices):
        self.voices, self.set, self.text = list(voices), {}, ""

    def getProperty(self, name):  # noqa: N802 - pyttsx3's name
        return self.voices

    def setProperty(self, name, value):  # noqa: N802 - pyttsx3's name
        self.set[name] = value

    def save_to_file(self, text, path):
        self.text = text
        Path(path).write_bytes(aiff(tone(22_050), 22_050))

    def runAndWait(self):  # noqa: N802 - pyttsx3's name
        pass


def voice(name, language, gender):
    return SimpleNamespace(id=name, languages=[language], gender=gender)


def test_samantha_has_a_voice_of_this_computer_to_herself(tmp_path):
    machine = Machine(
        voice("Hedda", "de-DE", "Female"), voice("David", "en-US", "Male"),
        voice("Zira", "en-US", "Female"), voice("Mark", "en_GB", "VoiceGenderMale"),
    )  # fmt: skip
    engine = SystemVoices(tmp_path, lambda: machine)
    engine.speak(SCRIPT, SETTINGS, "samantha")
    assert machine.set["voice"] == "Zira"
    assert machine.text == "It is ready, and it is yours."
    others = set()
    for name in ("amy", "bao", "desmond", "noor", "hiro", "marsh"):
        engine.speak(SCRIPT, SETTINGS, name)
        others.add(machine.set["voice"])
    assert others == {"David", "Mark"}


def test_a_computer_without_voices_or_whose_voices_fail_says_so(tmp_path):
    with pytest.raises(NoSynthesiserError, match="no voice is installed"):
        SystemVoices(tmp_path, Machine)

    def broken():
        raise RuntimeError("class not registered")

    with pytest.raises(NoSynthesiserError, match="class not registered"):
        SystemVoices(tmp_path, broken)


def test_the_systems_espeak_speaks_through_our_driver(tmp_path, speech_with, until, monkeypatch):
    monkeypatch.setenv("ESPEAK_DATA_PATH", espeakng_loader.get_data_path())
    library = str(espeakng_loader.get_library_path())
    program = (
        "import ctypes.util, sys; sys.platform = 'linux'; "
        f"ctypes.util.find_library = lambda name: {library!r}; "
        f"from game.engine.voice.worker import main; main([{str(tmp_path / 'speech')!r}, {SYSTEM!r}])"
    )
    speech = speech_with(tmp_path, sys.executable, "-c", program)
    speech.choose(synthesiser(SYSTEM, tmp_path))
    until(speech, lambda: speech.ready(LINE))
    assert speech.ready(LINE).wav.name == f"{key_of(LINE, synthesiser(SYSTEM, tmp_path).mark)}.wav"
    assert 1 < speech.ready(LINE).speech_end < 6
    assert speech.take_note() == ""


class Broken:
    """A synthesiser that fails."""

    asked = 0

    def speak(self, script, settings, voice=""):
        self.asked += 1
        raise NotSpokenError("out of breath")


class Sound:
    def speak(self, script, settings, voice=""):
        return Dry(tone(22_050) / np.float32(32768), 22_050, shared_out(script.tokens, 0.5))


@pytest.fixture
def company():
    """One whose first engine is broken, and whose understudy is not."""
    return Company(PROGRAM, Broken(), Sound)


def test_the_understudy_speaks_a_line_that_the_first_cannot_and_says_why(company):
    _, spoken, why = company.speak(request(), speak)
    assert why == "out of breath"
    assert len(spoken.words) == 7


def dry(request, engine):
    return engine.speak(SCRIPT, request.settings), None


def test_who_fails_three_times_is_asked_again_after_twenty_lines(company):
    for _ in range(3):
        company.speak(request(), dry)
    assert company._first.asked == 3
    for _ in range(20):
        assert company.speak(request(), dry)[2]
    assert company._first.asked == 3
    company.speak(request(), dry)
    assert company._first.asked == 4
    company.speak(request(), dry)
    assert company._first.asked == 4
    company._first = Sound()
    for _ in range(22):
        why = company.speak(request(), dry)[2]
    assert why == ""


def test_a_broken_program_costs_its_lines_nothing_and_is_told_once(
    tmp_path, speech_with, until, recipe
):
    recipe("sys.exit('no model here')")
    speech = speech_with(tmp_path)
    speech.choose(synthesiser(PROGRAM, tmp_path))
    lines = [SpokenLine(text, "samantha") for text in ("One.", "Two.")]
    for line in lines:
        speech.request(line, priority=0)
        until(speech, lambda line=line: speech.ready(line))
        assert speech.ready(line).wav.name == f"{key_of(line)}.wav"  # the bundled one's own
    assert speech.take_note().endswith("no model here")
    assert speech.take_note() == ""
    assert speech.status == PROGRAM


def test_a_recipe_that_is_no_good_leaves_the_bundled_voice(tmp_path, speech_with, until):
    speech = speech_with(tmp_path)
    speech.choose(synthesiser(PROGRAM, tmp_path))
    line = SpokenLine("One.", "samantha")
    until(speech, lambda: speech.ready(line))
    assert speech.ready(line).wav is not None
    assert "there is no voice-program.yaml" in speech.status
    speech.choose(ALWAYS)
    assert speech.ready(line).wav is not None
    assert speech.status == "bundled espeak-ng"


def test_the_recipe_in_the_docs_is_one(tmp_path):
    page = (Path(__file__).parents[2] / "docs" / "voice-and-sound.md").read_text("utf-8")
    (found,) = re.findall(r"```yaml\n(command:.*?)```", page, re.DOTALL)
    (tmp_path / RECIPE).write_text(found)
    recipe = read_recipe(tmp_path / RECIPE)
    assert recipe.to_file
    assert not recipe.on_stdin
    assert set(recipe.voices) == {"samantha", "default"}
