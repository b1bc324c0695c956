"""The stage as it stands, to plain JSON and back; what does not fit is left as on an empty stage."""

from __future__ import annotations

import json

import pytest

from game.engine.app.staging import stage_from_json, stage_to_json
from game.engine.director.stage import LetterPage, Match, StageState

FULL = StageState(
    scene="market",
    mood="hush",
    floor="24 dark",
    eye="knot",
    second="4 19",
    lamps=frozenset({1, 11}),
    letter=LetterPage("bea", ("Dear Casper,",)),
    unfinished=LetterPage("oduya", ("Dear Dr. Oduya,",)),
    drawer=(LetterPage("lund", ("Yours",), signed=True),),
    match=Match("red", "overturned", 7, 2),
)


def test_a_whole_stage_comes_back_as_it_was():
    assert stage_from_json(json.loads(json.dumps(stage_to_json(FULL)))) == FULL
    assert stage_from_json(stage_to_json(StageState())) == StageState()


@pytest.mark.parametrize(
    "match",
    [
        7,
        {"card": "green", "ruling": "", "stands": 0, "overturned": 0},
        {"card": "red", "ruling": "maybe", "stands": 0, "overturned": 0},
        {"card": "red", "ruling": "", "stands": "many", "overturned": 0},
        {"card": "red", "ruling": "", "stands": -1, "overturned": 0},
        {"card": "red", "ruling": "", "stands": True, "overturned": 0},
        {},
    ],
)
def test_a_match_that_nobody_could_have_played_is_none(match):
    assert stage_from_json({"scene": "flat", "match": match}) == StageState(scene="flat")


@pytest.mark.parametrize(
    ("name", "value"), [("floor", "up"), ("floor", "x dark"), ("second", "noon"), ("second", "4 x")]
)
def test_a_floor_or_a_second_that_is_no_number_is_none(name, value):
    assert stage_from_json({name: value}) == StageState()
