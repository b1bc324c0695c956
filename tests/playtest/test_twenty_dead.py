"""A story of twenty known dead branches: exactly those are called dead, and all the rest is seen."""

import time
from pathlib import Path

import pytest

from game.engine.playtest.search.exhaust import Limits
from tests.playtest.small import campaign, explorer

INK = (Path(__file__).parent / "twenty_dead.ink").read_text("utf-8")
MARKED = {n for n, line in enumerate(INK.split("\n"), 1) if line.endswith("// dead")}


@pytest.fixture(scope="module")
def searched():
    made = explorer(INK)
    return made, made.search(Limits(), time.monotonic)


def lines(made, goals):
    """The lines of those goals that stand in no other of them."""
    chart = made.chart.goals
    return {chart.line(goal) for goal in chart.outermost(goals)}


def test_twenty_lines_are_marked():
    assert len(MARKED) == 20


def test_what_is_called_dead_is_what_is_marked_and_nothing_else(searched):
    made, found = searched
    assert found.complete
    assert lines(made, [*found.dead, *made.chart.dead]) == MARKED


def test_guided_play_sees_all_the_rest(searched):
    _, found = searched
    led, made, _ = campaign(INK)
    assert set(led.left) == set(found.dead)
    assert lines(made, [*led.left, *made.chart.dead]) == MARKED


def test_some_of_it_is_known_without_playing(searched):
    made, _ = searched
    told = made.chart.dead.values()
    assert "cellar is never led to" in told
    assert "times is only ever 1 or 2" in told


def test_every_way_that_is_told_is_a_shortest_one(searched):
    _, found = searched
    assert found.endings["night"][1:] == ("Buy a cake.", "Walk on.", "On.", "Knock.", "Sleep.")
    assert "dark" not in found.endings
