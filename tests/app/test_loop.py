"""The loop steps whole sixtieths, draws when something moved, and sleeps otherwise."""

from __future__ import annotations

from collections import deque

import pytest

from game.engine.app.controls import Controls
from game.engine.app.input import Context, Do, Press
from game.engine.app.loop import LONGEST_REST, Home, Leave, Loop, Pace, Pop, Push, Swap


class FakeClock:
    def __init__(self):
        self.time = 100.0

    def now(self):
        return self.time


class Glass:
    """A window in which time passes only while it rests, and each picture costs 5 ms."""

    def __init__(self, clock, *, cost=0.005):
        self.clock, self.cost, self.visible = clock, cost, True
        self.waiting: deque[list[Press]] = deque()
        self.rests: list[float] = []
        self.pictures = 0

    def listen(self, context, *, repeat):
        pass

    def presses(self, rest):
        self.rests.append(rest)
        if self.waiting:
            return self.waiting.popleft()
        self.clock.time += max(rest, 0.001)
        return []

    def show(self, draw):
        self.pictures += 1
        self.clock.time += self.cost
        draw(None)


class Plain:
    context = Context.PLAY

    def __init__(self, pace=Pace.REST):
        self.pace, self.stale = pace, True
        self.steps, self.got, self.log = 0, [], []
        self.answer = None

    def shown(self):
        self.log.append("shown")

    def closed(self):
        self.log.append("closed")

    def handle(self, intent):
        self.got.append(intent)
        return self.answer

    def step(self, dt):
        self.steps += 1

    def stops(self):
        return ()

    def draw(self, surface):
        self.stale = False


def loop_of(screen, **more):
    clock = FakeClock()
    glass = Glass(clock)
    return Loop(screen, glass, clock, controls=Controls(), **more), glass, clock


def frames_for(loop, clock, seconds):
    until = clock.time + seconds
    while clock.time < until:
        loop.frame()


def test_between_pictures_the_next_is_prepared_part_by_part_and_never_at_rest():
    parts = []

    def between():
        parts.append(glass.pictures)
        return len(parts) % 3 > 0

    loop, glass, clock = loop_of(Plain(Pace.STEADY), between=between)
    frames_for(loop, clock, 1)
    assert parts[:6] == [1, 1, 1, 2, 2, 2]
    assert glass.rests[1:4] == [0.0, 0.0, 0.0]  # keys are looked at before each part
    loop, glass, clock = loop_of(Plain(Pace.REST), between=between)
    parts.clear()
    frames_for(loop, clock, 1)
    assert parts == []


def test_nothing_is_prepared_for_a_window_that_is_hidden():
    parts = []

    def between():
        parts.append(1)
        return True

    loop, glass, clock = loop_of(Plain(Pace.STEADY), between=between)
    frames_for(loop, clock, 0.2)
    assert parts
    glass.visible = False
    parts.clear()
    frames_for(loop, clock, 1)
    assert parts == []


def test_a_screen_at_rest_is_drawn_once_and_the_process_sleeps_a_quarter_second_at_a_time():
    screen = Plain(Pace.REST)
    loop, glass, clock = loop_of(screen)
    frames_for(loop, clock, 60)
    assert glass.pictures == 1
    assert len(glass.rests) < 60 / LONGEST_REST + 5


@pytest.mark.parametrize(("pace", "wanted"), [(Pace.STEADY, 30), (Pace.FULL, 60)])
def test_a_moving_screen_is_drawn_at_its_pace_and_stepped_at_sixty(pace, wanted):
    screen = Plain(pace)
    loop, glass, clock = loop_of(screen)
    frames_for(loop, clock, 10)
    assert glass.pictures / 10 == pytest.approx(wanted, rel=0.03)
    assert screen.steps / 10 == pytest.approx(60, rel=0.03)


def test_a_stall_runs_slow_and_does_not_spiral():
    screen = Plain(Pace.FULL)
    loop, _, clock = loop_of(screen)
    clock.time += 30
    loop.frame()
    assert screen.steps <= 16


def test_a_hidden_window_is_neither_stepped_nor_drawn_but_what_lies_beside_goes_on():
    passed = []
    screen = Plain(Pace.FULL)
    loop, glass, clock = loop_of(screen, beside=passed.append)
    glass.visible = False
    frames_for(loop, clock, 5)
    assert (glass.pictures, screen.steps) == (0, 0)
    assert sum(passed) == pytest.approx(5, abs=0.3)
    assert min(glass.rests) == LONGEST_REST


def test_a_press_while_resting_is_answered_in_the_same_frame():
    screen = Plain(Pace.REST)
    loop, glass, _ = loop_of(screen)
    loop.frame()
    glass.waiting.append([Press("key:space")])
    loop.frame()
    assert screen.got == [Do.ADVANCE]


def test_common_intents_never_reach_the_screen():
    screen = Plain()
    loop, glass, _ = loop_of(screen, common=lambda intent: intent is Do.FULL_SCREEN)
    glass.waiting.append([Press("key:f11")])
    loop.frame()
    assert screen.got == []


def test_screens_stack_and_come_back():
    first, second, third = Plain(), Plain(), Plain()
    loop, _, _ = loop_of(first)
    loop.turn(Push(second))
    loop.turn(Swap(third))
    assert (loop.top, second.log) == (third, ["shown", "closed"])
    loop.turn(Pop())
    assert (loop.top, first.log) == (first, ["shown", "shown"])
    loop.turn(Push(second))
    loop.turn(Push(third))
    loop.turn(Home())
    assert loop.stack == [first]


def test_closing_the_window_closes_every_screen_from_the_top():
    first, second = Plain(), Plain()
    loop, glass, _ = loop_of(first)
    loop.turn(Push(second))
    glass.waiting.append([Press("window:close")])
    loop.run()
    assert first.log[-1] == second.log[-1] == "closed"


def test_leave_ends_the_run():
    screen = Plain()
    screen.answer = Leave()
    loop, glass, _ = loop_of(screen)
    glass.waiting.append([Press("key:space"), Press("key:space")])
    loop.run()
    assert loop.stack == []


def test_an_hour_of_story_time_steps_without_a_clock_that_waits():
    screen = Plain(Pace.STEADY)
    loop, _, clock = loop_of(screen)
    frames_for(loop, clock, 3600)
    assert screen.steps == pytest.approx(3600 * 60, rel=0.01)
