"""Going back and loading cost the same after a thousand lines as after ten, and show the same."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import pygame
import pytest

from game.engine.app.fold import Fold, after_beat
from game.engine.app.launch import Launch
from game.engine.director.stage import StageState
from game.engine.session.beats import Beat, Step

LONG = "\n".join(
    ["# chapter: 1 Lamps", "# letter: begin oduya", "Dear you, # letter: line"]
    + [f"Line {n}. # lamp: {n % 11 + 1} {'on' if n % 3 else 'off'}" for n in range(200)]
    + ["So long. # letter: sign", "It is put away. # letter: away"]
    + [" * [On.] You go on.", " * [Off.] You stop.", "- That is all.", "-> END"]
)


def told(*tags):
    return Step(Beat("A line.", tags=tuple(tags)), "")


def by_hand(steps):
    state = StageState()
    for step in steps:
        state = after_beat(state, step.beat)
    return state


def test_the_stage_before_a_line_is_that_after_all_before_it():
    steps = [told(f"lamp: {n} on") for n in range(1, 6)]
    fold = Fold()
    for place in (3, 5, 0, 1, 4):
        assert fold.before(steps, place) == by_hand(steps[:place])


def test_lines_of_another_future_are_gone_through_anew():
    fold, past = Fold(), [told("lamp: 1 on"), told("lamp: 2 on")]
    old, new = [*past, told("lamp: 3 on")], [*past, told("lamp: 4 on")]
    assert fold.before(old, 3).lamps == {1, 2, 3}
    assert fold.reached(new) == 2
    assert fold.before(new, 3).lamps == {1, 2, 4}
    assert fold.reached(past[:1]) == 1


@dataclass
class Counting:
    """A log that counts how many of its lines are looked at."""

    steps: list
    looked: int = 0

    def __len__(self):
        return len(self.steps)

    def __getitem__(self, at):
        found = self.steps[at]
        self.looked += len(found) if isinstance(at, slice) else 1
        return found


def test_one_line_back_looks_at_a_few_lines_however_many_there_are():
    log = Counting([told("lamp: 1 on") for _ in range(2000)])
    fold = Fold()
    fold.before(log, 1999)
    log.looked = 0
    for place in range(1998, 1900, -1):
        fold.before(log, place)
    assert log.looked <= 98 * 2


def states(play):
    """The stage at each line, going back to the first."""
    found = [play.evening.play.state]
    while play.evening.play.back():
        found.append(play.evening.play.state)
    return found


@pytest.fixture
def at_the_end(game):
    play = game(LONG, Launch(seed=7))
    play.key("return")
    while play.evening.play.session.can_advance:
        play.evening.play.advance()
    play.evening.stage.reveal_all()
    assert play.evening.keep("here") == ""
    return play


def test_after_a_load_the_stage_is_the_same_at_once_and_on_every_line_back(at_the_end):
    play = at_the_end
    before = states(play)
    evening = play.theatre.begin(resume=False, load="here")
    assert evening.play.state == before[0]
    assert states(play) == before


def test_a_load_goes_through_none_of_the_past_and_the_steps_after_it_a_little_each(at_the_end):
    play = at_the_end
    evening = play.theatre.begin(resume=False, load="here")
    log = evening.play.session.log
    fold = evening.play._fold
    assert fold.reached(log) == 0
    reached = [0]
    for _ in range(60):
        evening.step(1 / 60)
        reached.append(fold.reached(log))
    assert reached[-1] == len(log)
    assert max(b - a for a, b in pairwise(reached)) <= 40


def test_an_autosave_draws_nothing_of_its_own(at_the_end, monkeypatch):
    play = at_the_end
    drawn = []
    draw = type(play.evening.stage).draw
    monkeypatch.setattr(
        type(play.evening.stage), "draw",
        lambda stage, *a, **k: (drawn.append(stage.interface), draw(stage, *a, **k)),
    )  # fmt: skip
    play.evening.autosave()
    play.wait(3)
    play.theatre.keeper.close()
    assert play.theatre.keeper.has("auto")
    assert drawn
    assert all(drawn)  # every picture was one that the player saw, with its words


def test_a_save_has_its_picture_even_when_nothing_is_drawn(at_the_end):
    play = at_the_end
    play.evening.autosave()
    for _ in range(60):
        play.evening.step(1 / 60)
    play.theatre.keeper.close()
    assert next(each for each in play.theatre.keeper.slots() if each.name == "auto").picture


def test_a_quick_save_draws_and_waits_for_nothing_and_can_be_gone_back_to_at_once(at_the_end):
    play = at_the_end
    drawn = []
    play.evening._place_kept._drawn = lambda: drawn.append(1)
    line = play.line
    play.key("f5")
    play.wait(0.4)
    assert drawn == []
    play.evening._place_kept._drawn = lambda: pygame.Surface((4, 4))  # for the last autosave
    play.key("f9")
    assert play.line == line
