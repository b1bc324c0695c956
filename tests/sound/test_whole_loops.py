"""Every piece and place of the story, whole as it is played: what a quick test hears in excerpts."""

from __future__ import annotations

import numpy as np
import pytest

from game.engine.core import paths
from game.engine.core.waves import loudness
from game.engine.sound.music import compose
from game.engine.sound.places import PLACES, place
from game.engine.sound.score import read_score, read_sounds

from .conftest import roughest

SCORES = {
    name: read_score(name, written)
    for name, written in read_sounds(paths.story() / "music.yaml")["music"].items()
}
pytestmark = pytest.mark.slow


def assert_whole(loop, lufs, peak):
    assert loudness(loop) == pytest.approx(lufs, abs=0.3)
    energy, around = roughest(loop)
    assert energy[around].max() <= np.percentile(energy, 99.5)
    assert np.abs(loop).max() < peak


@pytest.mark.parametrize("name", sorted(SCORES))
def test_every_piece_is_whole(name):
    assert_whole(compose(SCORES[name], 1), SCORES[name].lufs, 0.75)


@pytest.mark.parametrize("kind", sorted(PLACES))
def test_every_place_is_whole(kind):
    assert_whole(place(kind, 1, -42), -42, 0.5)
