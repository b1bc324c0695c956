"""Names and seconds in, channel volumes out; and the real device's silent drivers."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pygame
import pytest

from game.engine.core.waves import write_wav
from game.engine.sound.device import PygameDevice
from game.engine.sound.fades import CrossFade, Duck
from game.engine.sound.mixer import Mixer
from game.engine.sound.shelf import file_name

from .conftest import playing

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Line:
    wav: Path | None
    duration: float = 2.0
    speech_end: float = 1.8


def test_two_pieces_cross_at_equal_power(mixer, device, run):
    mixer.music("one")
    run(mixer, 4)
    assert playing(device, 2, 3) == ["one"]
    assert device.volumes[2] == pytest.approx(1.0)
    mixer.music("two")
    for _ in range(170):
        mixer.step(1 / 60)
        assert device.volumes[2] ** 2 + device.volumes[3] ** 2 == pytest.approx(1, abs=0.05)
    run(mixer, 0.5)
    assert playing(device, 2, 3) == ["two"]
    assert device.playing[3][1] is True  # it loops


def test_going_back_during_a_crossfade_begins_nothing_anew(mixer, device, run):
    mixer.music("one")
    run(mixer, 4)
    mixer.music("two")
    run(mixer, 1)
    mixer.music("one")
    run(mixer, 4)
    assert playing(device, 2, 3) == ["one"]
    assert device.volumes[2] == pytest.approx(1.0)


def test_a_third_piece_waits_until_a_place_is_free_and_not_long(mixer, device, run):
    mixer.music("one")
    run(mixer, 4)
    mixer.music("two")
    run(mixer, 1.5)
    mixer.music("three")
    run(mixer, 0.6)
    assert "three" in playing(device, 2, 3)
    run(mixer, 4)
    assert playing(device, 2, 3) == ["three"]


def test_what_somebody_switches_on_and_off_begins_and_ends_at_once(mixer, device, run):
    mixer.music("one")
    run(mixer, 4)
    mixer.music("radio")
    run(mixer, 0.1)
    assert device.volumes[3] == pytest.approx(1.0)
    assert device.volumes[2] > 0.9  # what was played for the reader takes its time
    run(mixer, 4)
    mixer.music("none")
    run(mixer, 0.1)
    assert playing(device, 2, 3) == []


def test_none_fades_out(mixer, device, run):
    mixer.ambience("room")
    run(mixer, 4)
    mixer.ambience("none", 1.0)
    run(mixer, 0.5)
    assert device.volumes[4] == pytest.approx(math.sin(math.pi / 4), abs=0.05)
    run(mixer, 0.6)
    assert playing(device, 4, 5) == []


def test_an_unknown_piece_is_silence(mixer, device, run):
    mixer.music("no_such_piece")
    run(mixer, 1)
    assert device.playing == {}


def test_music_goes_down_under_a_voice_quickly_and_comes_back_slowly(mixer, device, run, wav):
    mixer.music("one")
    run(mixer, 4)
    mixer.say(Line(wav))
    run(mixer, 0.12)
    assert 0.42 + 0.58 / math.e == pytest.approx(device.volumes[2], abs=0.03)
    run(mixer, 1.5)
    assert device.volumes[2] == pytest.approx(0.42, abs=0.01)
    run(mixer, 0.8)  # 0.6 s after the last word, which is before the end of the file
    assert 0.42 + 0.58 * (1 - 1 / math.e) == pytest.approx(device.volumes[2], abs=0.04)
    run(mixer, 4)
    assert device.volumes[2] == pytest.approx(1.0, abs=0.01)


def test_the_sound_of_the_place_goes_down_less(mixer, device, run, wav):
    mixer.ambience("room")
    run(mixer, 4)
    mixer.say(Line(wav))
    run(mixer, 1.5)
    assert device.volumes[4] == pytest.approx(1 - 0.4 * 0.58, abs=0.01)


def test_captions_without_a_voice_have_a_clock_and_do_not_duck(mixer, device, run):
    mixer.say(Line(None))
    run(mixer, 1.0)
    assert mixer.position() == pytest.approx(1.0, abs=0.02)
    assert mixer.speaking
    assert mixer.duck == pytest.approx(1.0)
    assert device.playing == {}
    run(mixer, 0.9)
    assert not mixer.speaking
    assert mixer.position() is not None  # the room is still sounding
    run(mixer, 0.2)
    assert mixer.position() is None


def test_the_next_line_takes_the_other_channel_and_the_last_fades(mixer, device, wav):
    mixer.say(Line(wav))
    assert 1 in device.playing
    mixer.say(Line(wav))
    assert device.faded == [(1, 0.08)]
    assert 0 in device.playing
    assert mixer.position() == 0


def test_pausing_holds_the_voice_and_its_clock(mixer, device, run, wav):
    mixer.say(Line(wav))
    run(mixer, 0.5)
    mixer.pause(on=True)
    run(mixer, 3)
    assert mixer.position() == pytest.approx(0.5, abs=0.02)
    assert device.paused == {1}
    mixer.pause(on=False)
    assert device.paused == set()
    mixer.hush()
    assert mixer.position() is None


def test_volumes_multiply_by_bus_and_master(mixer, device, run):
    mixer.music("one")
    run(mixer, 4)
    mixer.set_volume("music", 0.5)
    mixer.set_volume("master", 0.5)
    assert device.volumes[2] == pytest.approx(0.25)
    assert mixer.volumes["music"] == 0.5
    with pytest.raises(KeyError):
        mixer.set_volume("drums", 1)


def test_a_sound_has_its_caption_and_buttons_have_their_own_channels(mixer, device):
    assert mixer.sfx("bell") == "A bell."
    assert playing(device, 8) == ["bell"]
    assert mixer.sfx("no_such_sound") == ""
    mixer.interface("tick")
    mixer.interface("tick")
    assert playing(device, 6, 7) == ["tick", "tick"]


def test_a_line_whose_file_has_vanished_goes_on_as_captions(mixer, run, tmp_path):
    mixer.say(Line(tmp_path / "gone.wav"))
    run(mixer, 0.5)
    assert mixer.position() == pytest.approx(0.5, abs=0.02)


def test_how_far_a_voice_takes_the_music_down_is_preferred(device, shelf, run, wav):
    for decibels in (0.0, -6.0, -20.0):
        mixer = Mixer(device, shelf, volumes={"music": 1.0, "ambience": 1.0}, duck_db=decibels)
        mixer.music("one", 0.0)
        mixer.ambience("room", 0.0)
        mixer.say(Line(wav))
        run(mixer, 1.5)
        assert 20 * math.log10(device.volumes[2]) == pytest.approx(decibels, abs=0.1)
        assert device.volumes[4] == pytest.approx(1 - 0.4 * (1 - 10 ** (decibels / 20)), abs=0.01)


def test_to_mono_and_back_what_plays_begins_anew_and_crosses(mixer, device, run):
    mixer.music("one", 0.0)
    run(mixer, 1)
    assert not device.both_alike
    mixer.set_mono(on=True)
    assert device.both_alike
    run(mixer, 0.1)
    assert playing(device, 2, 3) == ["one", "one"]
    run(mixer, 1)
    assert playing(device, 3) == ["one"]
    assert 2 not in device.playing
    assert device.volumes[3] == pytest.approx(1.0)
    mixer.set_mono(on=True)
    run(mixer, 0.1)
    assert playing(device, 2, 3) == ["one"]


def test_in_mono_both_sides_are_the_mean_of_the_two(tmp_path, until):
    path = tmp_path / "two.wav"
    both = np.zeros((4410, 2), np.float32)
    both[:, 0], both[::2, 1] = 0.5, -0.25
    write_wav(path, both)
    device = PygameDevice()
    try:
        apart = pygame.sndarray.array(device.load(path))
        device.mono(on=True)
        alike = pygame.sndarray.array(device.load(path))
        until(lambda: device.fetch(path) is not None)
    finally:
        device.close()
    assert not np.array_equal(apart[:, 0], apart[:, 1])
    assert np.array_equal(alike[:, 0], alike[:, 1])
    assert np.abs(alike[:, 0] - apart.mean(axis=1)).max() <= 1


def test_ducking_does_not_depend_on_the_length_of_a_frame():
    fine, coarse = Duck(), Duck()
    for _ in range(60):
        fine.step(1 / 240, speaking=True)
    for _ in range(15):
        coarse.step(1 / 60, speaking=True)
    assert fine.gain == pytest.approx(coarse.gain)


def test_a_fade_of_no_seconds_is_at_once():
    fade = CrossFade()
    fade.want("one", 0)
    assert fade.begin() == 0
    fade.step(1 / 60)
    assert fade.slots[0].gain == 1


# --- the real device, silent -------------------------------------------------------------------


def run_python(program, **environment):
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True,
        env={**os.environ, "PYGAME_HIDE_SUPPORT_PROMPT": "1", **environment},
    ).stdout  # fmt: skip


def test_with_the_dummy_driver_everything_plays(monkeypatch, shelf, wav, run):
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    mixer = Mixer(PygameDevice(), shelf)
    try:
        assert mixer.status == "silent: SDL's dummy driver was asked for"
        mixer.music("one")
        mixer.say(Line(wav))
        mixer.sfx("bell")
        run(mixer, 0.5)
        assert mixer.position() == pytest.approx(0.5, abs=0.02)
        mixer.hush()
    finally:
        mixer.close()


def test_without_a_device_the_game_is_silent_and_says_so():
    out = run_python(
        "from game.engine.sound.device import PygameDevice as D; d = D(); print(d.status); "
        "d.volume(2, 0.5); d.stop(3); print(d.free_channel()); d.close(); d.volume(2, 0.5)",
        SDL_AUDIODRIVER="no_such_driver",
    )
    assert out.startswith("silent: no sound device (")
    assert out.splitlines()[1] == "8"


def test_a_device_that_vanishes_is_replaced_by_silence(monkeypatch, wav):
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    device = PygameDevice()
    try:
        clip = device.load(wav)
        pygame.mixer.quit()
        device.play(0, clip, loop=False, volume=1.0)
        assert device.status.startswith("silent: the sound device is gone")
        assert device.free_channel() == 8
        device.play(0, device.load(wav), loop=False, volume=1.0)
    finally:
        device.close()


def test_clips_are_remembered_by_their_bytes(monkeypatch, tmp_path):
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    device = PygameDevice()
    try:
        for number in range(8):
            write_wav(tmp_path / f"{number}.wav", np.zeros((44_100 * 5, 2)))
            last = device.load(tmp_path / f"{number}.wav")
        assert device.load(tmp_path / "7.wav") is last
        assert sum(len(clip.get_raw()) for clip in device._clips.values()) <= 4_000_000
        write_wav(tmp_path / "long.wav", np.zeros((44_100 * 30, 2)))
        assert device.load(tmp_path / "long.wav") is device.load(tmp_path / "long.wav")
    finally:
        device.close()


def test_what_the_mixer_says_is_what_comes_out(tmp_path):
    """SDL's disk driver writes what a loudspeaker would have been given."""
    written = {"music": {"one": {}}, "ambience": {}, "sfx": {}}
    tone = 0.25 * np.sin(2 * np.pi * 441 * np.arange(44_100) / 44_100)
    loop = tmp_path / "sound" / file_name("music", "one", {}, 1)
    write_wav(loop, np.stack([tone, tone], 1))
    program = f"""
import time
from pathlib import Path
from threading import Event
from game.engine.sound.device import PygameDevice
from game.engine.sound.mixer import Mixer
from game.engine.sound.shelf import Shelf
here = Path({str(tmp_path)!r})
mixer = Mixer(PygameDevice(), Shelf(here, here, sounds={written!r}), volumes={{"music": 1.0}})
mixer.music("one", 0.0)
for _ in range(40):
    mixer.step(0.02); Event().wait(0.02)
print(mixer.status)
mixer.close()
"""
    raw = tmp_path / "mix.raw"
    out = run_python(program, SDL_AUDIODRIVER="disk", SDL_DISKAUDIOFILE=str(raw))
    assert out.strip() == "on"
    heard = np.frombuffer(raw.read_bytes(), np.int16).reshape(-1, 2) / 32768
    assert np.abs(heard).max() == pytest.approx(0.25, abs=0.02)
    loud = np.flatnonzero(np.abs(heard[:, 0]) > 0.2)
    assert len(heard) - loud[0] > 10_000
    assert np.abs(np.diff(heard[loud[0] :, 0])).max() < 0.02  # the loop's own seam included
