"""Growth as one typed view of Ink's numbers."""

from __future__ import annotations

import dataclasses

import pytest

from game.engine.session.growth import Growth, read_growth
from game.engine.session.session import StorySession
from tests.real import real_content


@pytest.fixture(scope="module")
def rules():
    return real_content().growth


def view(rules, stage="Mirror", **measures):
    held = {
        "stage": frozenset({stage}),
        "attunement": 0,
        "selfhood": 0,
        "reach": 0,
        "openness": 20,
        "dimmed": 0,
    }
    return read_growth(rules, {**held, **measures}.__getitem__)


@pytest.mark.parametrize(
    ("stage", "measures", "value"),
    [
        ("Mirror", (0, 0, 0), 0.0),
        ("Mirror", (8, 4, 6), 0.125),
        ("Mirror", (90, 90, 3), 0.0625),  # the slowest of the three leads
        ("Mirror", (99, 99, 99), 0.25),
        ("Voice", (16, 8, 12), 0.25),
        ("Voice", (22, 16, 21), 0.25 + 0.25 * 9 / 19),
        ("Voice", (0, 0, 0), 0.25),  # a stage once reached is not lost
        ("Self", (27, 22, 31), 0.5),
        ("Many", (61, 75, 87), 0.75 + 0.25 * 15 / 16),
        ("Beyond", (0, 0, 0), 1.0),
    ],
)
def test_growth_is_one_number_from_the_stage_and_its_slowest_measure(rules, stage, measures, value):
    names = ("attunement", "selfhood", "reach")
    found = view(rules, stage, **dict(zip(names, measures, strict=True)))
    assert found.value == pytest.approx(value)
    assert found.stage == stage


@pytest.mark.parametrize(
    ("dimmed", "stage", "value"), [(0, "Self", 0.5), (1, "Voice", 0.25), (4, "Mirror", 0.0)]
)
def test_limited_lowers_what_is_shown(rules, dimmed, stage, value):
    found = view(rules, "Self", attunement=24, selfhood=16, reach=27, dimmed=dimmed)
    assert (found.stage, found.value) == (stage, value)


def test_the_view_names_every_measure(rules):
    found = view(rules, "Self", attunement=30, selfhood=20, reach=40, openness=33)
    assert found == Growth("Self", 2, 30, 20, 40, 33, found.value)
    with pytest.raises(dataclasses.FrozenInstanceError):
        found.reach = 1


def test_a_story_without_growth_has_not_grown(session):
    assert session("Hello.\n-> END\n").growth == Growth(stage="Mirror")


def test_growth_is_that_of_the_line_shown(story, rules):
    ink = """
LIST stages = Mirror, Voice
VAR stage = Mirror
VAR attunement = 0
VAR selfhood = 0
VAR reach = 0
VAR openness = 20
VAR dimmed = 0
-> k
=== k
One.
Two. # tag
~ stage = Voice
~ attunement = 12
Three.
Four.
-> END
"""
    loaded = story(ink)
    told = StorySession(
        dataclasses.replace(loaded, content=dataclasses.replace(loaded.content, growth=rules))
    )
    while told.can_advance:
        told.advance()
    assert told.growth.stage == "Voice"
    told.jump(0)
    assert (told.growth.stage, told.growth.attunement) == ("Mirror", 0)
    told.jump(3)
    assert (told.growth.stage, told.growth.attunement) == ("Voice", 12)
