"""Colour: OKLCH names mean the same light as in the design's table of hex values."""

from __future__ import annotations

import numpy as np
import pytest

from game.engine.stage.painter.colour import bytes_of, decode, encode, gradient, mix, oklch


@pytest.mark.parametrize(
    ("oklch_of", "hex_of"),
    [
        ((0.235, 0.045, 12), "301418"),
        ((0.680, 0.155, 29), "e86e5e"),
        ((0.880, 0.105, 72), "ffce91"),
        ((0.550, 0.045, 230), "567787"),
        ((0.955, 0.030, 82), "faefda"),
    ],
)
def test_an_oklch_triple_gives_the_hex_of_the_palette(oklch_of, hex_of):
    got = bytes_of(oklch(*oklch_of))
    want = tuple(bytes.fromhex(hex_of))
    assert max(abs(a - b) for a, b in zip(got, want, strict=True)) <= 1


def test_display_values_survive_the_way_to_light_and_back():
    values = np.linspace(0, 1, 64, dtype=np.float32)
    assert np.abs(encode(decode(values)) - values).max() < 1e-4


def test_a_colour_outside_the_screen_loses_chroma_not_hue():
    loud = oklch(0.7, 0.4, 145)
    assert loud.min() >= 0
    assert loud.max() <= 1
    assert loud.argmax() == 1


def test_between_coral_and_teal_lies_no_grey():
    middle = mix(oklch(0.7, 0.15, 30), oklch(0.7, 0.08, 195), 0.5)
    lightness = encode(middle).mean()
    assert 0.5 < lightness < 0.75


def test_a_gradient_begins_and_ends_with_its_stops():
    first, last = oklch(0.3, 0.05, 10), oklch(0.9, 0.05, 80)
    ramp = gradient([(0, first), (1, last)], 200)
    assert np.abs(ramp[:, 0] - first).max() < 0.02
    assert np.abs(ramp[:, -1] - last).max() < 0.02
