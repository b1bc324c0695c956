"""What a picture may ask of the story, answered from its VARs."""

from __future__ import annotations

import pytest

from game.engine.session.facts import holds

VARS = {
    "facts": frozenset({"wiped"}),
    "lamp_ten": True,
    "limited": False,
    "pried": 2,
    "sorted": frozenset({"maps"}),
    "nothing": frozenset(),
    "name": "",
}


@pytest.mark.parametrize(
    ("fact", "so"),
    [
        ("wiped", True),
        ("unknown", False),
        ("lamp_ten", True),
        ("limited", False),
        ("pried", True),
        ("sorted", True),
        ("nothing", False),
        ("name", False),
        ("sorted.maps", True),
        ("sorted.tent", False),
        ("pried.maps", False),
        ("unknown.maps", False),
    ],
)
def test_a_fact_is_so_when_the_story_says_it(fact, so):
    assert holds(fact, VARS.__getitem__) is so


def test_a_story_that_plants_nothing_has_no_facts():
    assert not holds("wiped", {}.__getitem__)
