"""What the story's choices would show to the camera, known before one of them is taken."""

from __future__ import annotations

import functools
from dataclasses import replace

import pytest

from game.engine.content.load import load_content
from game.engine.core import paths

STALLS = """
-> market
=== market ===
# scene: market
Three things.
- (stalls)
    * [A knot.] He has tied it wet. # eye: knot
        -> stalls
    * [A drain.] You lower her in. # eye: drain
        -> stalls
    * [Go home.] You go home.
- That was the market. # eye: away
-> END
"""


@functools.cache
def market():
    return load_content(paths.story()).scenes["market"]


@pytest.fixture
def stalls(game):
    play = game(STALLS)
    parts = play.theatre.parts
    parts.content = replace(parts.content, scenes={"market": market()})
    play.key("return")
    while not play.evening.play.choices:
        play.key("space")
    play.wait(2)
    return play


def leads(play):
    texts = {choice.index: choice.text for choice in play.evening.play.choices}
    return {texts[index]: name for index, name in play.evening.stage.pieces.leads.items()}


def test_each_choice_leads_to_what_it_would_show(stalls):
    assert leads(stalls) == {"A knot.": "knot", "A drain.": "drain"}


def test_what_has_been_shown_is_no_longer_led_to(stalls):
    stalls.key("1")
    assert stalls.evening.play.state.picture == "eye_knot"
    stalls.wait(3)
    assert leads(stalls) == {"A drain.": "drain"}


def test_going_back_leads_to_both_again(stalls):
    stalls.key("1")
    stalls.wait(2)
    stalls.key("left")
    stalls.wait(2)
    assert leads(stalls) == {"A knot.": "knot", "A drain.": "drain"}
    assert stalls.evening.play.state.eye == ""


def test_where_there_is_no_camera_nothing_is_told_ahead_for_it(game):
    play = game(STALLS)
    play.key("return")
    while not play.evening.play.choices:
        play.key("space")
    play.wait(2)
    assert play.evening.stage.pieces.leads == {}
