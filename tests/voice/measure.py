"""Measures every voice and draws what was measured: ``python -m tests.voice.measure [FOLDER]``.

With ``--words`` and `pocketsphinx` installed it also has a recogniser write down what it hears,
which takes minutes. What it prints stands in docs/measurements.md, what it draws in docs/pictures.
"""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import numpy as np

from game.engine.core.waves import SAMPLE_RATE, loudness
from game.engine.voice.engines import BundledEspeak
from game.engine.voice.lines import SpokenLine, key_of, settings_of
from game.engine.voice.messages import Speak
from game.engine.voice.voices import GROWTH_STOPS, VOICES
from game.engine.voice.worker import speak
from tests.pictures import Sheet
from tests.told import tell
from tests.voice.measures import heard, pitch_line, pitches, spread

LINES = (
    "I will be home at ten o'clock tonight, and we can talk about it then.",
    "The people in this city do not want to wait for another year.",
    "She told me that she had never been to the United States before.",
    "We have to find out what happened to the money last week.",
    "It was the first time that he had asked for help.",
    "There is a good reason for everything that you did today.",
    "You should call your mother and tell her the good news.",
    "They said that the weather would be better in the morning.",
    "I think that most of the men went back to work on Monday.",
    "What do you want me to say to the president of the company?",
    "He was a very good friend of mine when we were in school.",
    "We were going to leave for the country on Friday afternoon.",
    "There was nobody in the house when the children came home from school.",
    "He said that he could not remember the name of the street.",
    "I would like to know why the doctor has not called us.",
    "They have been working on the same problem for many years.",
    "Most people believe that the government will change its mind.",
    "The old man walked down to the river every morning with his dog.",
    "It is not easy to say what you mean to somebody you love.",
    "She wanted to buy a small house near the water.",
    "All of the money was in the bank before the end of the month.",
    "You can see the lights of the city from this window.",
    "My brother has a new job at the hospital across the road.",
    "If you are not too busy, we could have dinner together.",
    "The letter was written by a woman who lived in London.",
    "Nothing like this has ever happened in our family before.",
    "They asked me a lot of questions about the history of the building.",
    "I do not think that he understands how much it will cost.",
    "The last train to the city leaves in twenty minutes.",
    "Everybody was looking at the picture on the wall behind the table.",
    "We should have told them the truth from the very beginning.",
    "Her father was a teacher, and her mother worked for the police.",
    "It took him three days to read the whole book.",
    "The company has decided to close two of its offices next summer.",
    "Please tell me what you are going to do about it.",
    "There are more than a hundred students in the program this year.",
)
"""Plain ones, for the recogniser; the others are as they are in the story."""
SPOKEN = (
    "No.",
    "Oh. It's the same as mine.",
    "There's a dent in the pan that fits.",
    "You never promised me a thing. I looked. I found that I didn't mind; I'd only wanted to tick it.",
    "A letter came back this morning, and it was one of mine, so I read it at the window.",
    "What would you like to do?",
)
DITHER_DB = -58.0


@cache
def _espeak():
    return BundledEspeak(Path(mkdtemp()))


def said(text, voice="samantha", growth=0.0):
    """Samples and facts of a line, as the worker makes them."""
    line = SpokenLine(text, voice, growth)
    return speak(Speak(1, key_of(line), text, settings_of(line)), _espeak())


def stages():
    """Every stage's name and growth."""
    return GROWTH_STOPS.items()


def tell_stages():
    tell("| Samantha at | pitch, Hz | spread, semitones | words a minute | LUFS | peak, dBFS |")
    tell("|---|---|---|---|---|---|")
    for name, growth in stages():
        made = [said(text, growth=growth) for text in SPOKEN]
        hertz = np.concatenate([pitches(samples) for samples, _ in made])
        words = sum(len(text.split()) for text in SPOKEN)
        seconds = sum(facts.words[-1][1] - facts.words[0][0] for _, facts in made)
        level = [loudness(samples) for samples, _ in made]
        peak = 20 * np.log10(max(float(np.abs(samples).max()) for samples, _ in made))
        tell(
            f"| {name} | {np.median(hertz):.0f} | {spread(hertz):.2f} | {words * 60 / seconds:.0f} "
            f"| {min(level):.1f} to {max(level):.1f} | {peak:.1f} |"
        )


def tell_voices():
    """What each is known by, and how loud two lines of each are; where they lie, for the map."""
    tell(
        "| voice | pitch | spread | formants, Hz | words a minute | LUFS |\n|---|---|---|---|---|---|"
    )
    ears = {}
    for name, voice, growth in [
        *((f"samantha {stage}", "samantha", growth) for stage, growth in stages()),
        *((name, name, 0.0) for name in VOICES if not name.startswith("caller_")),
    ]:
        made = [said(text, voice, growth) for text in (SPOKEN[4], SPOKEN[2])]
        facts = made[0][1]
        seconds = facts.words[-1][1] - facts.words[0][0]
        ear = ears[name] = heard(made[0][0], len(SPOKEN[4].split()), seconds)
        level = ", ".join(f"{loudness(samples):.1f}" for samples, _ in made)
        mouth = " ".join(f"{hertz:.0f}" for hertz in ear.formants)
        tell(
            f"| {name} | {ear.pitch:.0f} | {ear.spread:.1f} | {mouth} | {ear.tempo:.0f} | {level} |"
        )
    return ears


def draw(folder, ears):
    """Three pictures; their sizes."""
    spectra, lines = Sheet(), Sheet()
    text = SPOKEN[3]
    longest = said(text, growth=1.0)[1].duration
    for name, growth in stages():
        samples, facts = said(text, growth=growth)
        spectra.spectra(f"{name}: {facts.duration:.1f} s", _spectrum(samples, longest), to=8)
        lines.dots(name, *pitch_line(samples), (100, 340), longest)
    where = Sheet(high=420)
    low, high = np.log2(65), np.log2(340)
    where.words(
        "who sounds like what",
        {
            name: (
                float((np.log2(ear.pitch) - low) / (high - low)),
                float(np.clip((np.prod(ear.formants) ** (1 / 3) - 1020) / 640, 0, 1)),
            )
            for name, ear in ears.items()
        },
        ("pitch, 65 to 340 Hz, by octaves", "mouth"),
    )
    for name, sheet in (
        ("voice_spectra.jpg", spectra),
        ("voice_pitch.png", lines),
        ("voices.png", where),
    ):
        path = folder / name
        tell(f"{path}: {sheet.save(path) / 1000:.0f} kB")


def _spectrum(samples, longest):
    """dB by time and frequency up to 8 kHz, as long as the *longest*."""
    mono = samples.mean(axis=1)
    mono = np.pad(mono, (0, max(0, int(longest * SAMPLE_RATE) - len(mono))))
    frames = np.lib.stride_tricks.sliding_window_view(mono, 1024)[::512] * np.hanning(1024)
    size = np.abs(np.fft.rfft(frames))[:, : int(8000 / SAMPLE_RATE * 1024)]
    return 20 * np.log10(np.maximum(size / 60, 1e-6))


def tell_words(names):
    """Word error of a recogniser (pocketsphinx), in percent, of *names* (stages or voices) or of
    her at every stage.
    """
    from pocketsphinx import Config, Decoder  # noqa: PLC0415 - only for this, and rarely installed

    asked = {name: growth for name, growth in stages() if not names or name in names}
    for name, voice, growth in [
        *((stage, "samantha", growth) for stage, growth in asked.items()),
        *((name, name, 0.0) for name in names if name not in asked),
    ]:
        decoder, chance = Decoder(Config(logfn="/dev/null")), np.random.default_rng(1)
        wrong = count = 0
        for text in LINES:
            mono = _at_16_khz(said(text, voice, growth)[0].mean(axis=1))
            mono = np.pad(mono, 3200) + chance.normal(0, 10 ** (DITHER_DB / 20), len(mono) + 6400)
            decoder.start_utt()
            decoder.process_raw((mono.clip(-1, 1) * 32767).astype("<i2").tobytes(), full_utt=True)
            decoder.end_utt()
            wrong += _errors(_words(text), _words(decoder.hyp().hypstr if decoder.hyp() else ""))
            count += len(_words(text))
        tell(f"{name}: {100 * wrong / count:.1f} % of {count} words")


def _at_16_khz(mono):
    length = len(mono) // 441 * 441
    spectrum = np.fft.rfft(mono[:length])[: length * 160 // 441 // 2 + 1]
    return np.fft.irfft(spectrum, length * 160 // 441) * 160 / 441


def _words(text):
    return re.findall(r"[a-z']+", text.lower())


def _errors(wanted, got):
    """Levenshtein's distance in words."""
    row = list(range(len(got) + 1))
    for here, word in enumerate(wanted, 1):
        before, row[0] = row[0], here
        for there, other in enumerate(got, 1):
            before, row[there] = (
                row[there],
                min(row[there] + 1, row[there - 1] + 1, before + (word != other)),
            )
    return row[-1]


def main(arguments):
    folder = Path(next((each for each in arguments if each[0] != "-"), "docs/pictures"))
    if "--words" in arguments:
        tell_words([each[2:] for each in arguments if each.startswith("--") and each != "--words"])
        return
    tell_stages()
    draw(folder, tell_voices())


if __name__ == "__main__":
    main(sys.argv[1:])
