"""The drawing of a playthrough's piece, from the same facts as its music."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from game.engine.app.own_plate import OwnPlate, plate_for
from game.engine.sound.own_piece import PieceFacts

ONE = PieceFacts(letters=("bills", "heat", "nine", "stop", "hat"))
OTHER = PieceFacts(shown=frozenset({"knot", "fish", "drain"}), spoke=True, sea=True, dice=5)


def test_the_same_playthrough_has_the_same_drawing_and_another_has_another():
    one, again, other = plate_for(ONE), plate_for(ONE), plate_for(OTHER)
    assert np.array_equal(one.x, again.x)
    assert np.array_equal(one.when, again.when)
    assert len(one.x) != len(other.x) or not np.allclose(one.x, other.x)
    assert 90 < one.seconds < 100


@pytest.mark.parametrize(("spoke", "dark"), [(True, (4.0, 5.0)), (False, (9.5, 10.6))])
def test_his_silence_is_in_it(spoke, dark):
    """Where the music stops the plate is dark, but for two chairs where he said nothing at all."""
    plate = plate_for(PieceFacts(letters=ONE.letters, spoke=spoke))
    when = np.sort(plate.when[(plate.when > 20) & (plate.when < 60)])
    gaps = np.diff(when)
    assert dark[0] < gaps[gaps > 1].sum() < dark[1]


def test_it_is_made_beside_the_game_and_the_last_that_was_wanted_is_given():
    plates = OwnPlate()
    assert plates.ready() is None
    plates.want(ONE)
    plates.want(OTHER)
    for thread in threading.enumerate():
        if thread.name == "own plate":
            thread.join(20)
    made = plates.ready()
    assert made is not None
    assert np.array_equal(made.x, plate_for(OTHER).x)
