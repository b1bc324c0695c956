"""Cases of type, and a source of pictures that are simply there."""

from __future__ import annotations

import os

import pygame
import pytest

from game.engine.core import paths
from game.engine.stage.painter.picture import Live, Picture, Slot
from game.engine.stage.play_stage import PlayStage
from game.engine.stage.theme import ACT_ONE, theme_of
from game.engine.stage.type import Type

SIZE = (640, 360)


@pytest.fixture(autouse=True)
def display():
    """A display on the dummy driver: pictures are converted to it, as in the game.

    For each test anew: a test of the window, before it in the same process, may have shut it.
    """
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    if not pygame.display.get_init() or pygame.display.get_surface() is None:
        pygame.display.init()
        pygame.display.set_mode(SIZE)
    pygame.font.init()
    return pygame.display.get_surface()


@pytest.fixture
def theme():
    return theme_of(ACT_ONE)


def case(size=SIZE, scale=1.0):
    return Type(size, paths.assets() / "fonts", scale=scale)


class PlainPictures:
    """Every scene is one colour, and there at once; those in `slow` only when asked `after` times."""

    def __init__(self, size=SIZE, colour=(255, 255, 255), slow=(), after=3):
        self.size, self.colour, self.slow, self.after = size, colour, slow, after
        self.asked = {}

    def request(self, name, *, priority=0):
        pass

    def poll(self):
        pass

    def rough(self, name):
        return None

    def get(self, name):
        if name == "nowhere":
            raise KeyError(name)
        self.asked[name] = self.asked.get(name, 0) + 1
        if name in self.slow and self.asked[name] <= self.after:
            return None
        back = pygame.Surface(self.size)
        back.fill(self.colour)
        w, h = self.size
        slot = Slot((0.5 * w, 0.36 * h), 0.245 * h)
        whole = back.get_rect()
        return Picture(name, self.size, back, None, {}, {}, Live(), slot, whole, "scrim", 1.0, "")


@pytest.fixture
def stage(theme):
    return PlayStage(case(), theme, PlainPictures(slow={"train"}))


def perform(stage, *cues, state=None):
    state = state or stage.state
    for cue in cues:
        state = state.after(cue)
        stage.perform(cue, state)
    return state


def run(stage, seconds):
    for _ in range(round(seconds * 30)):
        stage.step(1 / 30)


def shot(stage):
    target = pygame.Surface(SIZE).convert()
    stage.draw(target)
    return target


def labels(stage):
    shot(stage)
    return {box.label for box in stage.boxes}
