"""A sound device that goes and comes: the game is silent meanwhile, and is heard again."""

from __future__ import annotations

import numpy as np
import pygame
import pytest

from game.engine.core.waves import write_wav
from game.engine.sound.device import PygameDevice
from game.engine.sound.mixer import Mixer
from game.engine.voice.timing import Spoken


def test_a_driver_that_was_not_there_is_asked_again(monkeypatch, wav):
    monkeypatch.setenv("SDL_AUDIODRIVER", "no_such_driver")
    device = PygameDevice()
    try:
        assert device.status.startswith("silent: no sound device")
        device._asked = "disk"  # as if there were one now
        monkeypatch.setenv("SDL_DISKAUDIOFILE", str(wav.with_name("heard")))
        device.reopen()
        assert device.status == "on"
        device.play(0, device.load(wav), loop=False, volume=1.0)
        assert device.free_channel() == 8
    finally:
        device.close()


def test_after_a_device_has_come_back_the_music_and_the_next_line_are_heard(
    device, shelf, wav, run
):
    mixer = Mixer(device, shelf)
    mixer.music("one")
    run(mixer, 4)
    mixer.say(Spoken(wav, 2.0, (), (), 2.0))
    mixer.reopen()
    assert mixer.position() is None
    assert device.playing == {}
    run(mixer, 1)
    assert [clip for clip, loop in device.playing.values() if loop] != []
    mixer.say(Spoken(wav, 2.0, (), (), 2.0))
    run(mixer, 0.2)
    assert mixer.position() is not None
    assert any(not loop for _, loop in device.playing.values())


@pytest.mark.parametrize("at", [0.5, 2.5])
def test_a_loop_is_turned_to_begin_anywhere_even_over_its_end(monkeypatch, tmp_path, until, at):
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    path = tmp_path / "rising.wav"
    write_wav(path, np.linspace(-0.5, 0.5, 88_200)[:, None].repeat(2, axis=1))
    device, found = PygameDevice(), []
    try:
        plain = pygame.sndarray.array(device.load(path))
        until(lambda: found.append(device.fetch(path, at)) or found[-1] is not None)
        turned = pygame.sndarray.array(found[-1])
    finally:
        device.close()
    assert np.array_equal(turned, np.roll(plain, -22_050, axis=0))
