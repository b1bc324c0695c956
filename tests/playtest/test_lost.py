"""Runs that end their process: told with what led there, and shrunk in children that may be lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.engine.playtest.everywhere import shrunk
from game.engine.playtest.lost import Trials
from game.engine.playtest.plan import Batch, Plan
from game.engine.playtest.search.round import MOST_CHOICES
from game.engine.playtest.stories import instrumented
from game.engine.playtest.watched import PATIENCE, Child, search_in_child
from game.engine.playtest.workers import Crew
from tests.playtest.small import explorer

HALL = (
    'VAR s = "aaaaaaaa"\n-> hall\n=== hall\nHall.\n+ [Sit.] -> hall\n+ [Look.] -> look\n'
    "* [Out.] -> END\n=== look\nA box.\n+ [Back.] -> hall\n+ [Open.] -> box\n=== box\n"
)
EATS = "~ grow(28)\nBig: {s}\n-> END\n=== function grow(n)\n{n > 0:\n  ~ s = s + s\n  ~ grow(n - 1)\n}\n"
HANGS = "-> round\n=== round\n-> round\n"
WAY = ("Look.", "Open.")
READY = "input(); print('{\"ready\": 1}', flush=True)\n"
NEVER_GIVES_UP = (
    "import runpy\nfrom game.engine.session import ink_runtime\nink_runtime._SLICES = 10**9\n"
    "runpy.run_module('game.engine.playtest.child', run_name='__main__')\n"
)
"""A child whose runtime goes round for ever, and would else say so after three seconds itself."""


@pytest.fixture
def plan(tmp_path, monkeypatch):
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))

    def made(ink, **more):
        (tmp_path / "story.ink").write_text(HALL + ink)
        return Plan(str(tmp_path / "story.ink"), **more)

    return made


class TheirWork:
    """Time passes as the children of this process work: however loaded the machine is, a child
    that starts, and one that hangs, take as long as ever.
    """

    def __init__(self):
        self._worked = {}

    def now(self):
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                told = stat.read_text().rpartition(")")[2].split()
            except OSError:  # it has just ended
                continue
            if int(told[1]) == os.getpid():
                ticks = int(told[11]) + int(told[12])
                self._worked[stat.parent.name] = ticks / os.sysconf("SC_CLK_TCK")
        return sum(self._worked.values())


class StandingClock:
    """Time stands still; from when it is let go it leaps a minute whenever it is looked at."""

    def __init__(self):
        self.time, self.leap = 0.0, 0.0

    def now(self):
        self.time += self.leap
        return self.time


def shortest(plan, patience=PATIENCE, clock=None):
    """The failure of the first lost run, shrunk."""
    crew, trials = Crew(plan, patience, clock), Trials(plan, patience, clock)
    try:
        failures = crew.play(Batch(0, 4)).failures
        return [trials.shrink(failure) for failure in failures[:1]]
    finally:
        crew.close()
        trials.close()


@pytest.fixture
def in_its_place(monkeypatch):
    """A child of a few lines, which says what it says and thinks as long as it likes."""

    def put(code):
        real = subprocess.Popen

        def popen(command, **settings):
            return real([sys.executable, "-P", "-c", code], **settings)

        monkeypatch.setattr("game.engine.playtest.watched.subprocess.Popen", popen)

    return put


def test_a_child_that_never_answers_is_given_up_when_its_time_is_over(plan, in_its_place):
    in_its_place(f"{READY}input(); input()\n")
    clock = StandingClock()
    child = Child(plan("-> END\n"), 600, clock)
    clock.leap = 60.0
    assert child.play(Batch(0, 1))[1] == "time_out"
    assert child.lost
    assert 600 <= clock.time < 720


def test_a_child_that_keeps_saying_what_it_does_is_given_up_after_as_long(plan, in_its_place):
    in_its_place(
        READY + 'input()\nwhile True: print(\'{"doing": [0, [[0, "Look."]]]}\', flush=True)\n'
    )
    clock = StandingClock()
    child = Child(plan("-> END\n"), 600, clock)
    clock.leap = 1.0
    assert child.trace(Batch(0, 1)) == ("Look.",)
    assert child.lost


def test_a_child_is_waited_for_while_no_time_passes(plan, in_its_place):
    in_its_place(
        READY + 'import time; input(); time.sleep(0.2); print(\'{"lost": "died"}\', flush=True)\n'
    )
    child = Child(plan("-> END\n"), 0.001, StandingClock())
    assert child.play(Batch(0, 1))[1] == "died"


@pytest.mark.slow
def test_a_run_that_ends_its_process_is_told_by_the_shortest_way(plan):
    found = shortest(plan(EATS, runs=4))
    assert [(f.kind, f.choices) for f in found] == [("died", WAY)]


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="a child's work is read there")
def test_a_run_that_hangs_is_told_by_the_shortest_way(plan, in_its_place):
    in_its_place(NEVER_GIVES_UP)
    found = shortest(plan(HANGS, runs=4), 3, TheirWork())
    assert [(f.kind, f.choices) for f in found] == [("time_out", WAY)]


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
