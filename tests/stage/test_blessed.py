"""A few pictures as they were blessed: the same picture again, to two levels of 255.

They are drawn on a plain scene, so that a painter's new brush blesses nothing anew: what is held is
how text, veils, panels, papers and an Hour are laid on a picture. After a change that is meant:
``pytest -n 0 tests/stage/test_blessed.py --bless``, and look at the files before they are kept.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pygame
import pytest

from game.engine.core import paths
from game.engine.director.cues import CardCue, ClockCue, PovCue, SceneCue, SentenceCue
from game.engine.director.stage import Line, StageState
from game.engine.session.beats import Choice
from game.engine.stage.play_stage import PlayStage
from game.engine.stage.theme import ACT_ONE, in_colours, strong, theme_of
from game.engine.stage.type import Setting, Type
from tests.stage.conftest import PlainPictures

FOLDER = Path(__file__).parent / "blessed"
SIZE = (480, 270)
LARGEST = 60_000  # bytes
LEVELS = 2
SPARE = 0.001
"""Of the pixels: another version of the font library may set the edge of a letter otherwise."""
HERS = Line("I was trying to count the windows, and then I just looked.", "samantha", "Samantha")
CHOICES = (
    Choice(0, "What did you see?"),
    Choice(1, "Something harder than that.", ("ghost",)),
    Choice(2, "Stay quiet with her a moment."),
)
STORY = theme_of(ACT_ONE)
DYSLEXIC = Setting("dyslexic", lines=0.18)


class Graded(PlainPictures):
    """A dusk: from plum above to peach below, with a bright window."""

    def get(self, name):
        picture = super().get(name)
        wide, high = self.size
        for y in range(high):
            far = y / high
            shade = (round(70 + 150 * far), round(40 + 90 * far), round(80 + 30 * far))
            picture.back.fill(shade, (0, y, wide, 1))
        picture.back.fill((250, 220, 170), (wide // 3, high // 4, wide // 5, high // 3))
        return picture


def stage_of(theme=STORY, *, size=SIZE, setting=None, scale=1.0, cues=()):
    case = Type(size, paths.assets() / "fonts", scale=scale, setting=setting)
    stage = PlayStage(case, theme, Graded(case.frame.size))
    stage.still = True
    state = StageState()
    for cue in (SceneCue("office"), *cues):
        state = state.after(cue)
        stage.perform(cue, state)
    return stage, state


def line_and_choices(theme=STORY, **more):
    stage, state = stage_of(theme, **more)
    stage.say(HERS, state)
    stage.reveal_all()
    stage.offer(CHOICES)
    return stage


def hour():
    cues = (PovCue("samantha"), ClockCue("0.8"), SentenceCue("When I come home, I"))
    stage, state = stage_of(cues=cues)
    for text in ("You are asleep.", "I have six hours, which is too many."):
        stage.say(Line(text), state)
        stage.reveal_all()
    stage.offer(CHOICES[:1])
    return stage


def card():
    stage, state = stage_of(size=(400, 225), cues=(CardCue(1, "front"),))
    stage.say(Line("You are both on the kitchen floor, and neither of you gets up."), state)
    return stage


PICTURES = {
    "line_and_choices": line_and_choices,
    "at_200_percent": lambda: line_and_choices(scale=2.0),
    "high_contrast": lambda: line_and_choices(strong(STORY)),
    "black_on_cream": lambda: line_and_choices(in_colours(STORY, "black on cream")),
    "dyslexic": lambda: line_and_choices(setting=DYSLEXIC),
    "tall_window": lambda: line_and_choices(size=(270, 400)),
    "wide_window": lambda: line_and_choices(size=(640, 180)),
    "hour": hour,
    "card": card,
}


def drawn(stage):
    target = pygame.Surface(stage._type.size).convert()
    for _ in range(3):  # an Hour lifts its cover once its picture was seen
        stage.step(2.0)
        stage.draw(target)
    return target


@pytest.mark.parametrize("name", sorted(PICTURES))
def test_a_picture_is_as_it_was_blessed(name, request):
    shown, path = drawn(PICTURES[name]()), FOLDER / f"{name}.png"
    if request.config.getoption("--bless", default=False):
        pygame.image.save(shown, path)
    blessed = pygame.image.load(path).convert()
    assert shown.get_size() == blessed.get_size()
    apart = np.abs(
        pygame.surfarray.array3d(shown).astype(int) - pygame.surfarray.array3d(blessed)
    ).max(axis=2)
    assert (apart > LEVELS).mean() <= SPARE, f"{(apart > LEVELS).sum()} pixels differ"
    assert path.stat().st_size <= LARGEST


def test_another_picture_is_told_apart():
    one = pygame.surfarray.array3d(drawn(line_and_choices())).astype(int)
    stage = line_and_choices()
    drawn(stage)
    stage.menu.move(1)  # a choice in focus, and nothing else
    other = pygame.surfarray.array3d(drawn(stage)).astype(int)
    assert (np.abs(one - other).max(axis=2) > LEVELS).mean() > SPARE
