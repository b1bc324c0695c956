"""A fake device, a shelf of prepared files, and one small piece composed for all tests."""

from __future__ import annotations

import sys
from pathlib import Path
from threading import Event

import numpy as np
import pytest

from game.engine.core import paths
from game.engine.core.waves import write_wav
from game.engine.sound import shelf as shelf_module
from game.engine.sound.mixer import Mixer
from game.engine.sound.music import compose
from game.engine.sound.places import place
from game.engine.sound.score import read_score
from game.engine.sound.shelf import Shelf, file_name

STORY = paths.story()
SMALL = {
    "tempo": 240,
    "metre": 4,
    "chords": "Cmaj9 | Am9 | Fmaj9 | G9sus4",
    "melody": "E4/2 G4/2 | r/1 C5/3 | A4/2 r/2 | D5/4",
    "layers": [
        {"part": "melody", "instrument": "felt", "ring": 1.0},
        {"part": "pad", "instrument": "pad", "level": -10},
        {"part": "bass", "instrument": "bass", "pattern": "x--5"},
    ],
    "tape": 5,
    "hiss": -70,
}
SOUNDS = {
    "music": {"one": {}, "two": {}, "three": {}, "radio": {"cut": True}},
    "ambience": {"room": {}},
    "sfx": {"bell": {"caption": "A bell."}, "tick": {"caption": ""}},
}


class FakeDevice:
    """Remembers what each channel was last told."""

    def __init__(self):
        self.status = "on"
        self.playing = {}
        self.volumes = {}
        self.faded = []
        self.paused = set()
        self.closed = False
        self.both_alike = False
        self.begun_at = {}

    def load(self, path):
        return path.name if path.is_file() else None

    def fetch(self, path, at=0.0):
        self.begun_at[path.name.split("-")[1]] = at
        return self.load(path)

    def play(self, channel, clip, *, loop, volume):
        self.playing[channel] = (clip, loop)
        self.volumes[channel] = volume

    def volume(self, channel, volume):
        self.volumes[channel] = volume

    def fade_out(self, channel, seconds):
        self.faded.append((channel, seconds))
        self.playing.pop(channel, None)

    def stop(self, channel):
        self.playing.pop(channel, None)

    def pause(self, channel, *, on):
        (self.paused.add if on else self.paused.discard)(channel)

    def free_channel(self):
        return next(i for i in range(8, 24) if i not in self.playing)

    def mono(self, *, on):
        self.both_alike = on

    def reopen(self):
        self.playing.clear()

    def close(self):
        self.closed = True


@pytest.fixture(scope="session")
def small_loop():
    """Four bars, composed once."""
    return compose(read_score("small", SMALL), 7)


@pytest.fixture(scope="session")
def overhead():
    """The flat, with steps above."""
    return place("ceiling", 1, -44)


@pytest.fixture
def shelf(tmp_path):
    """A shelf on which everything is finished already."""
    for section, names in SOUNDS.items():
        for name, written in names.items():
            path = tmp_path / "sound" / file_name(section, name, written, 1)
            write_wav(path, np.zeros((4410, 2), np.float32))
    in_hush = tmp_path / "sound" / file_name("music", "one~hush", SOUNDS["music"]["one"], 1)
    write_wav(in_hush, np.zeros((4410, 2), np.float32))
    ready = Shelf(tmp_path, tmp_path, sounds=SOUNDS)
    yield ready
    ready.close()


def playing(device, *channels):
    """The pieces that are heard in *channels*."""
    return [device.playing[c][0].split("-")[1] for c in channels if c in device.playing]


@pytest.fixture
def device():
    return FakeDevice()


@pytest.fixture
def mixer(device, shelf):
    return Mixer(device, shelf, volumes={"music": 1.0, "ambience": 1.0, "voice": 1.0})


@pytest.fixture
def run():
    """Let seconds pass in sixtieths."""

    def pass_(mixer, seconds):
        for _ in range(round(seconds * 60)):
            mixer.step(1 / 60)

    return pass_


@pytest.fixture
def until():
    def wait(holds, limit=30.0):
        for _ in range(int(limit / 0.01)):
            if holds():
                return
            Event().wait(0.01)
        pytest.fail(f"still not so after {limit} s")

    return wait


@pytest.fixture
def wav(tmp_path):
    """A two-second tone on disk."""
    path = Path(tmp_path / "line.wav")
    tone = 0.2 * np.sin(2 * np.pi * 440 * np.arange(88_200) / 44_100)
    write_wav(path, np.stack([tone, tone], 1))
    return path


@pytest.fixture
def python():
    return sys.executable


@pytest.fixture
def renderer(monkeypatch):
    """Replace the child's command by a little program."""

    def use(program):
        monkeypatch.setattr(
            shelf_module.Shelf,
            "_command",
            lambda self, batch: (sys.executable, "-S", "-c", program),
        )

    return use


def roughest(loop, size=256):
    """Energy above 9 kHz of each short window, the loop turned so that its seam is in the middle."""
    turned = np.roll(loop.mean(axis=1), len(loop) // 2)
    count = len(turned) // size
    windows = turned[: count * size].reshape(count, size) * np.hanning(size)
    high = np.abs(np.fft.rfft(windows))[:, int(9000 / 44_100 * size) :]
    seam = (len(loop) // 2) // size
    return np.sqrt((high**2).sum(axis=1)), slice(seam - 2, seam + 3)
