"""The hand that prints labels in pictures: it leaves out nothing that a scene has it write."""

from __future__ import annotations

import re
from importlib.resources import files

import numpy as np
import pytest

from game.engine.stage.painter.scrawl import scrawl

LABELLED = re.compile(
    r"prop: (?:sign|note|label_box|closed_board|place_card|deckchair), variant: "
    r"(?:\"([^\"]+)\"|([^,}\s]+))"
)
NOT_DRAWN = set(" _()")
"""Spaces, line ends, and what the card draws for itself."""


def drawn(letter: str) -> bool:
    return bool(scrawl((letter,), 10, np.random.default_rng(1)).polygons)


def test_every_mark_on_a_label_in_the_story_is_drawn():
    scenes = files("game.story").joinpath("scenes").iterdir()
    labels = [a or b for one in scenes for a, b in LABELLED.findall(one.read_text("utf-8"))]
    assert len(labels) > 20
    assert {mark for label in labels for mark in label if not drawn(mark)} <= NOT_DRAWN


def test_an_apostrophe_takes_less_room_than_a_letter():
    def width(word: str) -> float:
        left, _, right, _ = scrawl((word,), 10, np.random.default_rng(1)).bounds
        return right - left

    assert width("O'S") == pytest.approx(width("OS") + 4.2, abs=0.5)
    assert width("OTS") == pytest.approx(width("OS") + 8.6, abs=0.5)
