"""Runs that end their process: told with what led there, and shrunk in children that may be lost."""

from pathlib import Path

import pytest

from game.engine.playtest.everywhere import shrunk
from game.engine.playtest.lost import Trials
from game.engine.playtest.plan import Batch, Plan
from game.engine.playtest.search.round import MOST_CHOICES
from game.engine.playtest.stories import instrumented
from game.engine.playtest.watched import Child, search_in_child
from game.engine.playtest.workers import Crew
from tests.playtest.small import explorer

HALL = (
    'VAR s = "aaaaaaaa"\n-> hall\n=== hall\nHall.\n+ [Sit.] -> hall\n+ [Look.] -> look\n'
    "* [Out.] -> END\n=== look\nA box.\n+ [Back.] -> hall\n+ [Open.] -> box\n=== box\n"
)
EATS = "~ grow(28)\nBig: {s}\n-> END\n=== function grow(n)\n{n > 0:\n  ~ s = s + s\n  ~ grow(n - 1)\n}\n"
HANGS = "-> round\n=== round\n-> round\n"
WAY = ("Look.", "Open.")


@pytest.fixture
def plan(tmp_path, monkeypatch):
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))

    def made(ink, **more):
        (tmp_path / "story.ink").write_text(HALL + ink)
        return Plan(str(tmp_path / "story.ink"), **more)

    return made


def shortest(plan, run, patience):
    """The failure of the first lost run from *run* on, shrunk."""
    crew, trials = Crew(plan, patience), Trials(plan, patience)
    try:
        failures = crew.play(Batch(run, 4)).failures
        return [trials.shrink(failure) for failure in failures[:1]]
    finally:
        crew.close()
        trials.close()


@pytest.mark.slow
@pytest.mark.parametrize(("ink", "kind", "patience"), [(EATS, "died", 60), (HANGS, "time_out", 2)])
def test_a_run_that_ends_its_process_is_told_by_the_shortest_way(plan, ink, kind, patience):
    found = shortest(plan(ink, runs=4), 0, patience)
    assert [(f.kind, f.choices) for f in found] == [(kind, WAY)]


@pytest.mark.slow
def test_a_search_that_loses_its_child_says_by_what(plan):
    found = search_in_child(plan(EATS, policy="exhaustive"), lambda _so_far: None)
    assert not found.verdict["complete"]
    assert "the end of its process" in found.verdict["cut"]
    assert [(f.kind, f.choices) for f in found.failures] == [("died", WAY)]


def test_ctrl_c_ends_a_search_with_what_there_is(plan, monkeypatch):
    ink = "-> END\nVAR n = 0\n=== on\n{n == 9999: Far.}\nOn.\n+ [More.]\n  ~ n += 1\n+ [Less.]\n  ~ n -= 1\n- -> on\n"
    asked = plan(ink, policy="exhaustive", start="on", states=10**9)
    child = Child(asked)
    real, told = Child._answer, []

    def answer(self, patience=None):
        told.append(real(self, patience))
        if len(told) == 2:
            raise KeyboardInterrupt
        return told[-1]

    monkeypatch.setattr(Child, "_answer", answer)
    try:
        found = child.search(lambda _so_far: None)
    finally:
        child.close()
    assert found.verdict["cut"] == "Ctrl-C"
    assert found.verdict["states"] > 1


ROUND = (
    "-> hall\n=== hall\nHall.\n+ [Sit.] -> hall\n+ [Down.] -> cellar\n+ [Out.] -> END\n"
    "=== cellar\nDark.\n+ [Left.] -> cellar\n+ [Right.] -> cellar\n"
)


@pytest.mark.slow
def test_a_run_without_end_is_told_by_the_choice_after_which_there_is_none():
    made = explorer(ROUND)
    failures = []
    for run in range(8):
        failures += made.play(Batch(run, 1)).failures
    assert failures
    assert all(len(f.choices) == MOST_CHOICES for f in failures)
    small = made.shrunk(failures[0])
    assert (small.kind, small.choices, small.place) == ("no_end", ("Down.",), "story.ink:8")


def test_nothing_is_shrunk_where_nothing_failed(plan):
    asked = plan("Bye.\n-> END\n")
    assert shrunk(instrumented(Path(asked.story)), asked, []) == []
