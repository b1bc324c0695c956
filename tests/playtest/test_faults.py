"""Stories with one planted fault each: found, shrunk to the shortest way, told at the right line."""

import re
import shutil
import time
from pathlib import Path

import pytest

from game.engine.ink.coverage import PlaceKind
from game.engine.playtest.plan import Plan, Result
from game.engine.playtest.search.exhaust import Limits
from game.engine.playtest.stories import instrumented
from game.engine.playtest.suite.command import round_trip_failures
from tests.playtest.small import explorer, played

FAULTS = Path(__file__).parent / "faults"
EXPECTED = re.compile(r"// expect: (\w+) (\d+) (\w+)")
SLOW = {"endless_circle", "silent_circle"}  # each walk into it takes the runtime's three seconds


AFTER = ("// expect: differs_after_load", "// expect: differs_after_back")


def stories(*, after_load=False):
    for path in sorted(FAULTS.glob("*.ink")):
        marks = [pytest.mark.slow] if path.stem in SLOW else []
        if path.read_text("utf-8").startswith(AFTER) == after_load:
            yield pytest.param(path, id=path.stem, marks=marks)


@pytest.fixture
def made(request, tmp_path):
    path = request.param
    shutil.copy(path, tmp_path / "story.ink")
    rules = path.with_name(f"{path.stem}.invariants.yaml")
    if rules.is_file():
        shutil.copy(rules, tmp_path / "invariants.yaml")
    ink = path.read_text("utf-8")
    kind, line, more = EXPECTED.match(ink).groups()
    return ink, tmp_path, kind, int(line), more


def lines_of_dead(maker, dead):
    """Where each dead goal stands, and what it is."""
    table = maker.table
    for goal in dead:
        if goal[0] == "k":
            yield table.knots[goal[1:]].line, "knot"
        elif goal[0] == "o":
            yield table.places[int(goal[1:])].at.line, "offered"
        elif goal[0] == "p":
            place = table.places[int(goal[1:])]
            if place.kind is not PlaceKind.LINE:
                yield place.at.line, place.what


def guided(ink, folder):
    maker = explorer(ink, folder, policy="guided", runs=400)
    led, total = maker.campaign(), Result()
    for result in played(led, maker):
        total.add(result)
    return [maker.shrunk(failure) for failure in total.failures], led, maker


@pytest.mark.parametrize("made", list(stories()), indirect=True)
def test_going_everywhere_finds_it_by_the_shortest_way(made):
    ink, folder, kind, line, more = made
    maker = explorer(ink, folder)
    found = maker.search(Limits(states=400), time.monotonic)
    assert found.complete or kind != "dead", found.cut
    if kind == "dead":
        dead = [*found.dead, *maker.chart.dead]
        assert (line, more) in set(lines_of_dead(maker, dead))
    else:
        told = {(f.kind, f.place, steps(f)) for f in found.result.failures}
        assert (kind, f"story.ink:{line}", int(more)) in told


@pytest.mark.slow
@pytest.mark.parametrize("made", [p for p in stories() if p.id not in SLOW], indirect=True)
def test_guided_play_finds_it_and_shrinks_it_to_the_shortest_way(made):
    ink, folder, kind, line, more = made
    failures, led, maker = guided(ink, folder)
    if kind == "dead":
        left = [*led.left, *maker.chart.dead]
        assert (line, more) in set(lines_of_dead(maker, left))
    elif "no end can be reached" not in str(failures) and kind == "soft_lock" and not failures:
        pytest.skip("that no end can be reached is for the exhaustive search to prove")
    else:
        told = {(f.kind, f.place, steps(f)) for f in failures}
        assert (kind, f"story.ink:{line}", int(more)) in told


@pytest.mark.parametrize("made", list(stories(after_load=True)), indirect=True)
def test_what_shows_only_after_a_load_is_found_by_round_trips_alone(made):
    ink, folder, kind, line, more = made
    maker = explorer(ink, folder)
    found = maker.search(Limits(states=400), time.monotonic)
    assert (found.complete, found.result.failures, *found.dead) == (True, [])
    story, plan = instrumented(folder / "story.ink"), Plan(str(folder / "story.ink"))
    told = {(f.kind, f.place, steps(f)) for f in round_trip_failures(story, plan, 8)}
    assert (kind, f"story.ink:{line}", int(more)) in told
    assert {place for _, place, _ in told} == {f"story.ink:{line}"}


def steps(failure):
    """Choices and typed words, not what was set before the first line."""
    return sum(not told.endswith("// after 0") for told in failure.choices)


def test_there_are_at_least_twenty_five():
    assert len(list(FAULTS.glob("*.ink"))) >= 25
