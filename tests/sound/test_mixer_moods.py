"""Moods in, levels and arrangements out of the mixer: one goes over into the other in step."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from game.engine.sound.entrance import Entrance
from game.engine.sound.fades import MOODS, Level
from game.engine.sound.moods import ARRANGEMENTS
from game.engine.stage.backdrop import MOODS as STAGE_MOODS
from tests.real import real_content

from .conftest import playing


def test_a_mood_takes_the_music_down_in_its_time_and_the_next_brings_it_back(mixer, device, run):
    mixer.music("radio")
    run(mixer, 4)
    mixer.mood("hush", 2.0)
    run(mixer, 1.0)
    halfway = 20 * math.log10(device.volumes[2])
    assert halfway == pytest.approx(MOODS["hush"][0] / 2, abs=0.3)
    run(mixer, 1.1)
    assert 20 * math.log10(device.volumes[2]) == pytest.approx(MOODS["hush"][0], abs=0.01)
    mixer.mood("no such mood", 0.0)
    run(mixer, 0.1)
    assert device.volumes[2] == pytest.approx(1.0)
    assert playing(device, 2, 3) == ["radio"]


def test_a_mood_goes_on_over_a_change_of_piece_and_never_above_full(mixer, device, run):
    mixer.mood("comic", 0.0)
    mixer.music("radio")
    run(mixer, 4)
    assert device.volumes[2] == 1.0
    mixer.mood("hush", 0.0)
    mixer.music("one")
    run(mixer, 4)
    assert 20 * math.log10(device.volumes[3]) == pytest.approx(MOODS["hush"][0], abs=0.01)


def test_the_music_goes_over_into_the_arrangement_of_a_mood_in_step(mixer, device, run):
    mixer.music("one")
    run(mixer, 4)
    mixer.mood("hush", 2.0)
    run(mixer, 1.0)
    assert playing(device, 2, 3) == ["one", "one~hush"]
    assert device.begun_at["one~hush"] == pytest.approx(4.4, abs=0.05)
    assert device.playing[3][1] is True  # it loops
    run(mixer, 3.0)
    assert playing(device, 2, 3) == ["one~hush"]
    mixer.mood("plain", 1.0)
    run(mixer, 4.0)
    assert playing(device, 2, 3) == ["one"]
    assert device.begun_at["one"] == pytest.approx(8.4, abs=0.1)


def test_a_piece_that_comes_while_a_mood_lasts_begins_in_its_arrangement(mixer, device, run):
    mixer.mood("hush", 0.0)
    mixer.music("one")
    run(mixer, 4)
    assert playing(device, 2, 3) == ["one~hush"]
    assert device.begun_at["one~hush"] == 0.0
    mixer.music("one")
    run(mixer, 1)
    assert playing(device, 2, 3) == ["one~hush"]
    mixer.music("none")
    run(mixer, 4)
    assert playing(device, 2, 3) == []


def test_music_plays_on_while_its_arrangement_is_not_made_yet(mixer, device, run, renderer):
    renderer("")
    mixer.music("two")
    run(mixer, 4)
    mixer.mood("hush", 0.0)
    run(mixer, 2)
    assert playing(device, 2, 3) == ["two"]


def test_a_level_that_is_turned_round_on_its_way_goes_on_from_where_it_is():
    level = Level()
    level.want(-12.0, 2.0)
    level.step(1.0)
    assert level.decibels == -6.0
    level.want(0.0, 1.0)
    level.step(0.5)
    assert level.decibels == -3.0
    level.step(5.0)
    assert (level.decibels, level.gain) == (0.0, 1.0)


def test_every_mood_of_the_story_is_heard_and_seen():
    assert real_content().moods == set(MOODS) == set(STAGE_MOODS)


def test_every_mood_but_plain_has_an_arrangement():
    assert set(ARRANGEMENTS) | {"plain"} == set(MOODS)


def test_a_moment_that_is_missed_is_agreed_anew_further_away():
    class Slow:
        def __init__(self):
            self.asked = []

        def fetch(self, path, at=0.0):
            self.asked.append(at)
            return path if self.asked.count(at) > 40 else None

    loader, found, now = Slow(), None, 10.0
    entrance = Entrance(loader)
    while found is None and now < 20:
        now += 1 / 60
        found = entrance.ready(Path("dusk~hush"), now)
    places = sorted(set(loader.asked))
    assert len(places) == 2
    assert found is not None
    assert now == pytest.approx(places[1], abs=0.02)
